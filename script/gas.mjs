// npm run gas: measures the gas figures and writes bench/gas.json, the snapshot that the repository keeps.
//   npm run gas -- --check      compares instead, and fails on any difference: gas is exact.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const file = join(root, "bench/gas.json");
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  ["script/bench.mjs", "gas", "ppa", "--no-time", "--json"],
  {
    cwd: root,
    encoding: "utf8",
  },
);
if (status !== 0) {
  console.error(stdout + stderr);
  process.exit(status ?? 1);
}
const measured = JSON.parse(stdout);
if (process.argv.includes("--check")) {
  const kept = JSON.parse(readFileSync(file, "utf8"));
  const names = [...new Set([...Object.keys(kept), ...Object.keys(measured)])];
  const changed = names.filter((name) => kept[name] !== measured[name]);
  for (const name of changed)
    console.error(`${name}: ${kept[name] ?? "none"} in bench/gas.json, ${measured[name] ?? "none"} now`);
  if (changed.length > 0) console.error("If that is meant, run `npm run gas` and commit bench/gas.json.");
  else console.log(`${names.length} gas figures as in bench/gas.json`);
  process.exitCode = changed.length === 0 ? 0 : 1;
} else {
  writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
  console.log(`${Object.keys(measured).length} gas figures written to bench/gas.json`);
}
