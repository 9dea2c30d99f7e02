// npm run test:chainlink: what speaks to Chainlink, against Chainlink's own code. It is installed from the locks of sdk/chainlink when it is not
// there: nothing else needs it. Fails on a failing test and on fewer tests than test/floors.json says.
import { join } from "node:path";
import { forge, requireFloor } from "./forge.mjs";
import { install } from "./install.mjs";

const root = join(import.meta.dirname, "..");
install(join(root, "sdk/chainlink"));

const { code, passed, failed } = await forge(["--match-path", "test/chainlink/*"], { FOUNDRY_PROFILE: "chainlink" });
console.log(`chainlink: ${passed} passed, ${failed} failed`);
process.exitCode = requireFloor("chainlink", passed) && code === 0 && failed === 0 ? 0 : 1;
