// Runs Foundry's tests and counts them from its JSON report: forge exits 0 when nothing matches, and its closing line is made for people.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tool } from "./tool.mjs";

const root = join(import.meta.dirname, "..");

/** The fewest tests that a suite must pass (test/floors.json). */
export function floorOf(suite) {
  return JSON.parse(readFileSync(join(root, "test/floors.json"), "utf8"))[suite] ?? 1;
}

/**
 * Runs forge test; prints a line a suite, and each failed test with its reason and counterexample.
 *
 * @param {string[]} args @param {Record<string, string>} [env] Beside the process's own.
 * @returns {Promise<{ code: number, passed: number, failed: number }>}
 */
export async function forge(args, env = {}) {
  const child = spawn(tool("forge"), ["test", "--json", ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? 1));
  });
  const text = Buffer.concat(chunks).toString();
  let suites;
  try {
    suites = JSON.parse(text);
  } catch {
    console.log(text); // it did not compile
    return { code: code || 1, passed: 0, failed: 0 };
  }
  let passed = 0;
  let failed = 0;
  for (const [suite, { test_results: tests, duration, warnings }] of Object.entries(suites)) {
    const failures = Object.entries(tests).filter(([, { status }]) => status === "Failure");
    const passes = Object.values(tests).filter(({ status }) => status === "Success").length;
    passed += passes;
    failed += failures.length;
    console.log(`${suite}: ${passes} passed, ${failures.length} failed (${duration})`);
    for (const warning of warnings) console.log(`  ${warning}`);
    for (const [name, { reason, counterexample }] of failures) {
      console.log(`  FAILED ${name}: ${reason ?? "no reason"}`);
      if (counterexample) console.log(`    counterexample: ${JSON.stringify(counterexample)}`);
    }
  }
  return { code, passed, failed };
}

/** Runs one suite by itself: the process fails on a failing test and on fewer passed than its floor. */
export async function forgeSuite(suite, args, env) {
  const { code, passed, failed } = await forge(args, env);
  console.log(`${suite}: ${passed} passed, ${failed} failed`);
  return requireFloor(suite, passed) && code === 0 && failed === 0;
}

/** Whether so many passed tests are enough of a suite; says so when they are not. */
export function requireFloor(suite, passed) {
  const floor = floorOf(suite);
  if (passed < floor) console.error(`${suite}: ${passed} tests passed, at least ${floor} expected (test/floors.json)`);
  return passed >= floor;
}
