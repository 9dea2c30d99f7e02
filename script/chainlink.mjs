// npm run test:chainlink: our receivers behind Chainlink's own contracts. They are installed from the lock of sdk/chainlink when they are not there:
// nothing else needs them. Fails on a failing test and on fewer tests than test/floors.json says.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tool } from "./tool.mjs";

const root = join(import.meta.dirname, "..");
const folder = join(root, "sdk/chainlink");
const stamp = join(folder, "node_modules/.bootstrap");
const wanted = createHash("sha256")
  .update(readFileSync(join(folder, "package-lock.json")))
  .digest("hex");
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  const { npm_node_execpath: node = process.execPath, npm_execpath: npm } = process.env; // the Node and npm that run us
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const installed = npm
    ? spawnSync(node, [npm, ...args], { cwd: folder, stdio: "inherit" })
    : spawnSync("npm", args, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  if (installed.status !== 0) process.exit(installed.status ?? 1);
  writeFileSync(stamp, wanted);
}

const { chainlink: floor } = JSON.parse(readFileSync(join(root, "test/floors.json"), "utf8"));
const { status, stdout } = spawnSync(tool("forge"), ["test", "--color", "never", "--match-path", "test/chainlink/*"], {
  cwd: root,
  env: { ...process.env, FOUNDRY_PROFILE: "chainlink" },
  stdio: ["ignore", "pipe", "inherit"],
});
process.stdout.write(stdout);
const passed = Number(/(\d+) tests? passed/.exec(String(stdout))?.[1] ?? 0);
if (passed < floor) console.error(`${passed} tests passed, at least ${floor} expected (test/floors.json)`);
process.exitCode = status === 0 && passed >= floor ? 0 : 1;
