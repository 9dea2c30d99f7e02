import { cac } from "cac";
import { UsageError } from "./errors.ts";

/** What the main job is asked for. */
export interface Options {
  /** Directory of measured data; the physical model without it. */
  readonly data: string | undefined;
  /** Day of the data, from 1. */
  readonly day: number | undefined;
  /** How many homes. */
  readonly homes: number | undefined;
  /** End when the job is done. */
  readonly once: boolean;
  /** One JSON object on stdout instead of tables. */
  readonly json: boolean;
  /** Port of the chain's RPC; 0 takes a free one. */
  readonly port: number;
  /** Instead of the day: one period of a fleet of so many simulated meters. */
  readonly fleet: number | undefined;
  /** How many of them claim on chain, and the seed that draws them. */
  readonly claims: number;
  readonly seed: number;
}

const EXAMPLES = [
  "  npm start                                      five modelled homes; the chain stays up",
  "  npm start -- --once --data DIR                 measured homes, then end",
  "  npm run -s start -- --once --json              one JSON object on stdout, progress on stderr",
  "  npm start -- --fleet 1000000                   a million simulated meters, a thousand claims",
].join("\n");

/**
 * Reads the command line.
 * @param argv Arguments after the program's name.
 * @returns The options, or null when help was asked for and shown.
 * @throws UsageError
 */
export function parseOptions(argv: readonly string[]): Options | null {
  const cli = cac("wattle");
  cli
    .command("", "A day of homes from the meter to the trade, on a local chain")
    .option("--data <dir>", "Measured data: CityLearn CSV or Green Button XML; without it, a physical model")
    .option("--day <n>", "Day of the data, from 1 (default: a sunny one)")
    .option("--homes <n>", "How many homes (default: all that the data has)")
    .option("--once", "End when the job is done (default: the chain stays up until Ctrl-C)")
    .option("--json", "Print one JSON object last instead of tables")
    .option("--port <n>", "Port of the chain's RPC, 0 for a free one", { default: 8545 })
    .option(
      "--fleet <n>",
      "Instead: one period of n simulated meters, claims from it, a false leaf in it; ends when done",
    )
    .option("--claims <n>", "With --fleet: meters that claim on chain", { default: 1000 })
    .option("--seed <n>", "With --fleet: draws the meters that claim (default: from the clock)")
    .action(() => {});
  cli.help((sections) => [
    { body: "A day of homes from the meter to the trade, on a local chain." },
    { title: "Usage", body: "  npm start -- [options]" },
    ...sections.filter(({ title }) => title === "Options"),
    { title: "Examples", body: EXAMPLES },
  ]);
  try {
    const { options, args } = cli.parse(["node", "wattle", ...argv], { run: false });
    if (options.help === true) return null;
    if (args.length > 0) throw new UsageError(`"${args[0]}" is no option: see --help.`);
    cli.runMatchedCommand();
    return {
      data: text(options.data, "--data"),
      day: whole(options.day, "--day", 1, 1_000_000),
      homes: whole(options.homes, "--homes", 1, 1000),
      once: flag(options.once, "--once"),
      json: flag(options.json, "--json"),
      port: whole(options.port, "--port", 0, 65_535) ?? 8545,
      fleet: whole(options.fleet, "--fleet", 2, 2 ** 20),
      claims: whole(options.claims, "--claims", 1, 10_000) ?? 1000,
      seed: whole(options.seed, "--seed", 0, 2 ** 31 - 1) ?? Date.now() % 2 ** 31,
    };
  } catch (cause) {
    if (cause instanceof Error && cause.name === "CACError")
      throw new UsageError(`${sentence(cause.message)} See --help.`, { cause, details: undefined });
    throw cause;
  }
}

function text(value: unknown, name: string): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string" && value !== "") return value;
  if (typeof value === "number") return String(value);
  throw new UsageError(`${name} takes one value.`);
}

function whole(value: unknown, name: string, least: number, most: number): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most) return value;
  throw new UsageError(`${name} ${String(value)}: a whole number from ${least} to ${most} is needed.`);
}

function flag(value: unknown, name: string): boolean {
  if (value === undefined || typeof value === "boolean") return value ?? false;
  throw new UsageError(`${name} takes no value.`);
}

function sentence(message: string): string {
  const plain = message.replaceAll("`", "");
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`;
}
