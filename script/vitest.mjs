// Runs a folder's vitest and counts its tests from its JSON report.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "./tool.mjs";

const root = join(import.meta.dirname, "..");
const require = createRequire(import.meta.url);
const entry = join(dirname(require.resolve("vitest/package.json")), "vitest.mjs");

/** @param {string} folder @returns {Promise<{ code: number, passed: number, failed: number }>} */
export async function vitest(folder) {
  const temporary = mkdtempSync(join(tmpdir(), "wattle-test-"));
  const report = join(temporary, "report.json");
  try {
    const code = await run(
      process.execPath,
      [entry, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
      { cwd: join(root, folder) },
    );
    try {
      const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, "utf8"));
      return { code, passed, failed };
    } catch {
      return { code: code || 1, passed: 0, failed: 0 };
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
