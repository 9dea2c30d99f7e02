// npm run test:chainlink: what speaks to Chainlink, against Chainlink's own code. It is installed from the locks under sdk/chainlink when it is not
// there: nothing else needs it. Fails on a failing test and on fewer tests than test/floors.json says.
import { join } from "node:path";
import { forge, requireFloor } from "./forge.mjs";
import { install } from "./install.mjs";
import { vitest } from "./vitest.mjs";

const folder = join(import.meta.dirname, "../sdk/chainlink");
install(folder);
install(join(folder, "functions"));

const suites = {
  // First: the others read what it compiles.
  contracts: await forge(["--match-path", "test/chainlink/*"], { FOUNDRY_PROFILE: "chainlink" }),
  functions: await vitest("sdk/chainlink/functions"),
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
