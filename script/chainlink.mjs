// npm run test:chainlink: what speaks to Chainlink, against Chainlink's own code. It is installed from the locks under sdk/chainlink when it is not
// there: nothing else needs it. Fails on a failing test and on fewer tests than test/floors.json says.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forge, requireFloor } from "./forge.mjs";
import { install } from "./install.mjs";
import { run } from "./tool.mjs";
import { vitest } from "./vitest.mjs";

const folder = join(import.meta.dirname, "../sdk/chainlink");
const workflow = join(folder, "workflow");

/** The workflow's tests, by Bun, which Chainlink's SDK is made for; counts from its JUnit report. */
async function bun() {
  const [platform] = readdirSync(join(workflow, "node_modules/@oven"));
  const binary = join(
    workflow,
    "node_modules/@oven",
    platform,
    "bin",
    process.platform === "win32" ? "bun.exe" : "bun",
  );
  const temporary = mkdtempSync(join(tmpdir(), "wattle-test-"));
  const report = join(temporary, "report.xml");
  try {
    const code = await run(binary, ["test", "--reporter=junit", `--reporter-outfile=${report}`], { cwd: workflow });
    if (!existsSync(report)) return { code: code || 1, passed: 0, failed: 0 };
    const [, tests = 0, failed = 0, skipped = 0] = (
      /<testsuites [^>]*tests="(\d+)" [^>]*failures="(\d+)" [^>]*skipped="(\d+)"/.exec(readFileSync(report, "utf8")) ??
      []
    ).map(Number);
    return { code, passed: tests - failed - skipped, failed };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

install(folder);
install(join(folder, "functions"));
install(workflow);

const suites = {
  // First: the others read what it compiles.
  contracts: await forge(["--match-path", "test/chainlink/*"], { FOUNDRY_PROFILE: "chainlink" }),
  functions: await vitest("sdk/chainlink/functions"),
  workflow: await bun(),
};
let passed = 0;
let sound = true;
for (const [name, suite] of Object.entries(suites)) {
  passed += suite.passed;
  sound &&= suite.code === 0 && suite.failed === 0;
  console.log(
    `chainlink, ${name}: ${suite.passed} passed, ${suite.failed} failed${suite.code === 0 ? "" : ", FAILED"}`,
  );
}
process.exitCode = requireFloor("chainlink", passed) && sound ? 0 : 1;
