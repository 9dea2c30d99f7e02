// Runs the main job on a folder of measured homes and fails unless it ends with the balance identity at zero.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const [data] = process.argv.slice(2);
const started = Date.now();
const { status, stdout } = spawnSync("npm", ["run", "-s", "start", "--", "--once", "--json", "--data", data], {
  cwd: root,
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
  maxBuffer: 64 << 20,
});
const result = status === 0 ? JSON.parse(stdout.trim().split("\n").at(-1)) : {};
const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(`main job on ${data}: exit ${status}, identity ${JSON.stringify(result.identity)}, ${seconds} s`);
process.exitCode = status === 0 && result.identity === "0" ? 0 : 1;
