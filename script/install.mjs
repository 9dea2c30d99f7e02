// Installs a folder's locked packages where they are absent or other ones. Plain JavaScript for the system's Node (20.11 or later): nothing
// is installed yet when the bootstrap calls it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/**
 * Installs by the folder's package-lock.json, unless its stamp says that this was done. Ends the process when npm fails. What it and npm say
 * goes to stderr: the stdout of what runs next may be read by machines.
 *
 * @param {string} folder
 * @param {{ scripts?: boolean, notice?: string }} [options] `scripts`: packages may run theirs. `notice`: said before it begins.
 */
export function install(folder, { scripts = false, notice } = {}) {
  const stamp = join(folder, "node_modules/.bootstrap");
  const wanted = createHash("sha256")
    .update(readFileSync(join(folder, "package-lock.json")))
    .update(`${process.platform} ${process.arch}`)
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  if (notice) console.error(notice);
  rmSync(stamp, { force: true });
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  if (!scripts) args.push("--ignore-scripts");
  const cache = process.env.npm_config_cache; // npm tells its scripts; on a read-only home it would stop here
  if (cache && !writable(cache)) args.push("--cache", join(root, ".cache/npm"));
  const { npm_node_execpath: node = process.execPath, npm_execpath: npm } = process.env; // the Node and npm that run us
  const options = { cwd: folder, stdio: ["inherit", 2, 2] };
  const { status, error } = npm
    ? spawnSync(node, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, wanted);
}

function writable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
