// The main job: a day of homes from the meter to the trade. `npm start` comes here.
import { performance } from "node:perf_hooks";
import process from "node:process";
import { BaseError } from "@wattle/sdk";
import { requireFreePort } from "./chain/local.ts";
import { openDay, playDay } from "./chain/scenario.ts";
import { loadProfile } from "./data/index.ts";
import { UserError } from "./errors.ts";
import { fleetIdentityOf, fleetJsonOf, fleetReportOf } from "./fleet/report.ts";
import { openFleetChain, playFleet } from "./fleet/scene.ts";
import { type Options, parseOptions } from "./options.ts";
import { progressOn } from "./progress.ts";
import { identityOf, jsonOf, reportOf } from "./report.ts";
import { stayingUp } from "./staying.ts";

/**
 * A signal ends the process at once, and with it (by its exit handler) the chain. While the chain stays up that is how it is meant to end.
 * Ctrl-C comes twice, from the terminal and from the parent: the second must find a handler too, or it would end us before the chain.
 */
let staying = false;
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const) {
  process.on(signal, () => {
    if (!staying) process.stderr.write(`\nInterrupted by ${signal}: the chain is ended, nothing is left running.\n`);
    process.exit(staying ? 0 : code);
  });
}

async function main(options: Options): Promise<number> {
  return options.fleet === undefined ? runDay(options) : runFleet(options, options.fleet);
}

async function runFleet({ port, json, claims, seed }: Options, sites: number): Promise<number> {
  const progress = progressOn(json ? process.stderr : process.stdout, () => performance.now());
  const chain = await openFleetChain(port);
  try {
    const run = await playFleet(chain, { sites, claims, seed }, progress);
    process.stdout.write(json ? `${JSON.stringify(fleetJsonOf(run))}\n` : `\n${fleetReportOf(run)}`);
    const identity = fleetIdentityOf(run);
    if (identity !== "0") process.stderr.write(`The fleet's identity is not zero: ${identity}.\n`);
    return identity === "0" ? 0 : 1;
  } finally {
    await chain.stop();
  }
}

async function runDay(options: Options): Promise<number> {
  const profile = await loadProfile(options.data, { day: options.day, homes: options.homes });
  await requireFreePort(options.port);
  const progress = progressOn(options.json ? process.stderr : process.stdout, () => performance.now());
  const chain = await openDay(options.port, profile);
  try {
    const day = await playDay(chain, profile, progress);
    const identity = identityOf(day);
    const passed = identity === "0";
    process.stdout.write(options.json ? `${JSON.stringify(jsonOf(day))}\n` : `\n${reportOf(day)}`);
    if (!passed)
      process.stderr.write(`The balance identity is not zero: ${identity} (µWh, base units) are not accounted for.\n`);
    if (!options.once) {
      await chain.run();
      staying = true;
      (options.json ? process.stderr : process.stdout).write(stayingUp(chain.url, day));
      const code = await chain.ended;
      process.stderr.write(`The chain was ended by something else, with exit code ${code}.\n`);
      return 1;
    }
    return passed ? 0 : 1;
  } finally {
    await chain.stop();
  }
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
