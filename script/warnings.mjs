// npm run warnings: compiles contracts under the profile in which a warning of ours is an error, with a cache of its own, because a
// full build that lost them among solc's 256 would otherwise count as up to date.
import { join } from "node:path";
import { run, tool } from "./tool.mjs";

process.exitCode = await run(tool("forge"), ["build", "--skip", "test", "--skip", "script"], {
  cwd: join(import.meta.dirname, ".."),
  env: { ...process.env, FOUNDRY_PROFILE: "strict" },
});
