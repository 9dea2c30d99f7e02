// The main job: a day of homes from the meter to the trade. `npm start` comes here.
import { performance } from "node:perf_hooks";
import process from "node:process";
import { BaseError } from "@wattle/sdk";
import type { Day } from "./chain/day.ts";
import { type LocalChain, requireFreePort } from "./chain/local.ts";
import { openDay, playDay } from "./chain/scenario.ts";
import { loadProfile } from "./data/index.ts";
import { UserError } from "./errors.ts";
import { type Options, parseOptions } from "./options.ts";
import { progressOn } from "./progress.ts";
import { jsonOf, reportOf } from "./report.ts";

/** Ends the process at once, and with it (by its exit handler) the chain. Ctrl-C while the chain stays up is how it is meant to end. */
let staying = false;
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const) {
  process.once(signal, () => {
    if (!staying) process.stderr.write(`\nInterrupted by ${signal}: the chain is ended, nothing is left running.\n`);
    process.exit(staying ? 0 : code);
  });
}

async function main(options: Options): Promise<number> {
  const profile = await loadProfile(options.data, { day: options.day, homes: options.homes });
  await requireFreePort(options.port);
  const progress = progressOn(options.json ? process.stderr : process.stdout, () => performance.now());
  const chain = await openDay(options.port, profile);
  try {
    const day = await playDay(chain, profile, progress);
    const passed = day.identity.identity === "0";
    process.stdout.write(options.json ? `${JSON.stringify(jsonOf(day))}\n` : `\n${reportOf(day)}`);
    if (!passed)
      process.stderr.write(`The balance identity is not zero: ${day.identity.identity} µWh are not accounted for.\n`);
    if (!options.once) {
      await chain.run();
      staying = true;
      (options.json ? process.stderr : process.stdout).write(stayingUp(chain, day));
      const code = await chain.ended;
      process.stderr.write(`The chain ended with ${code}.\n`);
      return 1;
    }
    return passed ? 0 : 1;
  } finally {
    await chain.stop();
  }
}

function stayingUp(chain: LocalChain, { accounts, suite, pool }: Day): string {
  const keys = accounts.map(({ role, account }) => {
    const { privateKey } = account.getHdKey();
    return `  ${account.address}  0x${privateKey ? Buffer.from(privateKey).toString("hex") : ""}  ${role}`;
  });
  return [
    `The chain stays up at ${chain.url} until Ctrl-C. Addresses: deployments/31337.json; pool ${pool.address}; USD ${suite.quote}.`,
    "Funded accounts (public keys of every local chain, worth nothing elsewhere):",
    ...keys,
    "",
  ].join("\n");
}

try {
  const options = parseOptions(process.argv.slice(2));
  process.exitCode = options === null ? 0 : await main(options);
} catch (error) {
  const sentence =
    error instanceof BaseError
      ? [error.shortMessage, ...error.metaMessages].join(" ")
      : `Unexpected failure: ${error instanceof Error ? error.stack : String(error)}`;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = error instanceof UserError ? 2 : 1;
}
