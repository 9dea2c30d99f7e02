// npm run bench [-- section] [--json]: gas and time of the release build, beside peers measured in the same run.
//   npm run -s bench -- gas --json      prints one flat JSON object and nothing else
//   npm run bench -- sim --write        runs the market simulator, and writes docs/market-simulation.md and docs/plots
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { run, tool } from "./tool.mjs";

const root = join(import.meta.dirname, "..");
const args = process.argv.slice(2);
const sections = args.filter((argument) => !argument.startsWith("-"));
// The simulator needs no contract.
if (sections.length === 0 || sections.some((section) => section !== "sim")) {
  const { status, stdout, stderr } = spawnSync(tool("forge"), ["build", "contracts", "test/harness"], {
    cwd: root,
    env: { ...process.env, FOUNDRY_PROFILE: "ir" },
    encoding: "utf8",
  });
  if (status !== 0) {
    console.error(`${stdout}${stderr}`.slice(0, 4000));
    process.exit(status ?? 1);
  }
}
process.exitCode = await run(process.execPath, ["--conditions=source", "bench/src/main.ts", ...args], { cwd: root });
