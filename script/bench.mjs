// npm run bench [-- section] [--json]: gas and time of the release build, beside peers measured in the same run.
//   npm run -s bench -- gas --json      prints one flat JSON object and nothing else
//   npm run bench -- node               the memory of an attester's node with a million sites: half an hour, and only where it is asked for
//   npm run bench -- sim --write        runs the market simulator, and writes docs/market-simulation.md and docs/plots
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { run, tool } from "./tool.mjs";

const root = join(import.meta.dirname, "..");
const args = process.argv.slice(2);
const sections = args.filter((argument) => !argument.startsWith("-"));
/** Which contracts a section runs: the release's, or, of an attester's node, those of its tests. The simulator needs none. */
const PROFILES = { sim: [], node: ["default"] };
const profiles = new Set(sections.length === 0 ? ["ir"] : sections.flatMap((section) => PROFILES[section] ?? ["ir"]));
for (const profile of profiles) {
  const { status, stdout, stderr } = spawnSync(tool("forge"), ["build", "contracts", "test/harness"], {
    cwd: root,
    env: { ...process.env, FOUNDRY_PROFILE: profile },
    encoding: "utf8",
  });
  if (status !== 0) {
    console.error(`${stdout}${stderr}`.slice(0, 4000));
    process.exit(status ?? 1);
  }
}
process.exitCode = await run(process.execPath, ["--conditions=source", "bench/src/main.ts", ...args], { cwd: root });
