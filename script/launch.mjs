// How a command of the repository is begun: with the locked packages' Node, which runs TypeScript as it is; "source" makes it read the SDK's. The
// system's Node may be older.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";

/**
 * Runs a command's TypeScript until it ends, and ends as it did.
 *
 * @param {string} cli Its file.
 * @param {string} what What could not be started, if it cannot.
 * @param {readonly string[]} [flags] Of Node's.
 */
export function launch(cli, what, flags = []) {
  const args = ["--conditions=source", ...flags, cli, ...process.argv.slice(2)];
  const child = spawn(lockedNode() ?? process.execPath, args, { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    process.stderr.write(`${what} could not be started: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on("close", (code) => {
    process.exitCode = code ?? 1;
  });
}

/** The repository's own Node, or undefined where it is not installed. */
function lockedNode() {
  const platform = process.platform === "win32" ? "win" : process.platform;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`node-${platform}-${process.arch}/package.json`));
    return [join(folder, "bin/node.exe"), join(folder, "bin/node")].find((file) => existsSync(file));
  } catch {
    return undefined;
  }
}
