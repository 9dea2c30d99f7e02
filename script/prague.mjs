// npm run test:prague: what depends on the P-256 precompile, on a chain whose EVM has none. Fails on a failing test and on fewer
// tests than test/floors.json says.
import { forgeSuite } from "./forge.mjs";

const passed = await forgeSuite(
  "withoutP256Precompile",
  ["--match-path", "test/{attacks,oracle/unit}/{Threat06,DeviceSignature}*"],
  { FOUNDRY_PROFILE: "prague" },
);
process.exitCode = passed ? 0 : 1;
