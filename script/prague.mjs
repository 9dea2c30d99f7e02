// npm run test:prague: what depends on the P-256 precompile, on a chain whose EVM has none. Fails on a failing test and on fewer
// tests than test/floors.json says.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tool } from "./tool.mjs";

const root = join(import.meta.dirname, "..");
const { withoutP256Precompile: floor } = JSON.parse(readFileSync(join(root, "test/floors.json"), "utf8"));
const { status, stdout } = spawnSync(
  tool("forge"),
  ["test", "--color", "never", "--match-path", "test/{attacks,oracle/unit}/{Threat06,DeviceSignature}*"],
  { cwd: root, env: { ...process.env, FOUNDRY_PROFILE: "prague" }, stdio: ["ignore", "pipe", "inherit"] },
);
process.stdout.write(stdout);
const passed = Number(/(\d+) tests? passed/.exec(String(stdout))?.[1] ?? 0);
if (passed < floor) console.error(`${passed} tests passed, at least ${floor} expected (test/floors.json)`);
process.exitCode = status === 0 && passed >= floor ? 0 : 1;
