import { Runner } from "@chainlink/cre-sdk";
import { type Config, configSchema } from "./config.ts";
import { initWorkflow } from "./workflow.ts";

/** What the network starts. */
export async function main(): Promise<void> {
  const runner = await Runner.newRunner<Config>({ configSchema });
  await runner.run(initWorkflow);
}
