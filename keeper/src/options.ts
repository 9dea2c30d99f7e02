import { parseArgs } from "node:util";
import { Kwh } from "@wattle/sdk";
import { type Address, type Hex, isAddress, isHex, parseEther, parseGwei, parseUnits } from "viem";
import { UsageError } from "./errors.ts";

/** What the keeper is asked for. */
export interface Options {
  readonly pool: Address;
  /** Directory or base URL of published batches. */
  readonly leaves: string;
  readonly rpcUrl: string;
  /** The deployment's record; `deployments/<chain id>.json` unless told. */
  readonly deployment: string | undefined;
  /** Send transactions; otherwise only say what would be sent. */
  readonly act: boolean;
  /** Look once and end. */
  readonly once: boolean;
  /** Seconds between two looks. */
  readonly interval: number;
  /** Private key of the sender; with `act`. */
  readonly key: Hex | undefined;
  /** Whose transactions a dry run pretends. */
  readonly from: Address | undefined;
  /** Most wei that gas may cost in this run, and most wei per gas. */
  readonly maxSpend: bigint;
  readonly maxFee: bigint;
  /** Least energy that is worth a release, µWh. */
  readonly leastRelease: bigint;
  /** Least price of an auction to sell own tokens to, and the most to sell in this run. */
  readonly fill: { readonly price: string; readonly energy: bigint } | undefined;
}

export const HELP = `Watches a storage pool and does what anyone may do for it.

Usage
  npx wattle-keeper --pool ADDRESS --leaves DIR|URL [options]

What it watches
  --pool ADDRESS       the pool
  --leaves DIR|URL     published batches: files <fleet>-<period end>-<revision>.wtb
  --rpc-url URL        the chain (default: http://127.0.0.1:8545)
  --deployment FILE    the deployment's record (default: deployments/<chain id>.json)
  --interval SECONDS   between two looks (default: 12)
  --once               look once, then end

What it may do
  --act                send transactions, with the key in PRIVATE_KEY (default: say what it would send)
  --from ADDRESS       without --act: whose transactions to pretend
  --max-spend COIN     most that gas may cost in this run, in the native coin (default: 0.05)
  --max-fee GWEI       most per gas; above it nothing is sent (default: 100)
  --min-release KWH    least energy that is worth a release (default: 0.1)
  --fill-at PRICE      sell own tokens to auctions that pay at least PRICE, whole stake tokens a kWh (default: never)
  --fill-most KWH      the most to sell in this run; needed with --fill-at

Exit codes: 0 ended as asked, 1 a failure, 2 an option or a file to correct, 130 Ctrl-C.
`;

/**
 * Reads the command line and the sender's key.
 * @param env Where PRIVATE_KEY is.
 * @returns The options, or null when help was asked for.
 * @throws UsageError
 */
export function parseOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Options | null {
  const given = valuesOf(argv);
  if (given.help) return null;
  const act = given.act === true;
  if (act && given.from !== undefined)
    throw new UsageError("--from is for a dry run; --act sends with the key's account.");
  return {
    pool: address(given.pool, "--pool"),
    leaves: needed(given.leaves, "--leaves"),
    rpcUrl: url(given["rpc-url"] ?? "http://127.0.0.1:8545"),
    deployment: given.deployment,
    act,
    once: given.once === true,
    interval: seconds(given.interval ?? "12"),
    key: act ? keyOf(env.PRIVATE_KEY) : undefined,
    from: given.from === undefined ? undefined : address(given.from, "--from"),
    maxSpend: amount(given["max-spend"] ?? "0.05", "--max-spend", parseEther),
    maxFee: amount(given["max-fee"] ?? "100", "--max-fee", parseGwei),
    leastRelease: amount(given["min-release"] ?? "0.1", "--min-release", Kwh.from),
    fill: fillOf(given["fill-at"], given["fill-most"]),
  };
}

function valuesOf(argv: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: {
        help: { ...flag, short: "h" },
        act: flag,
        once: flag,
        pool: text,
        leaves: text,
        "rpc-url": text,
        deployment: text,
        interval: text,
        from: text,
        "max-spend": text,
        "max-fee": text,
        "min-release": text,
        "fill-at": text,
        "fill-most": text,
      },
    }).values;
  } catch (cause) {
    throw new UsageError(
      cause instanceof Error ? `${cause.message.split(/\.?\n|\. /, 1)[0]}.` : "An option is wrong.",
      cause,
    );
  }
}

function needed(value: string | undefined, name: string): string {
  if (value === undefined || value === "") throw new UsageError(`${name} is needed.`);
  return value;
}

function address(value: string | undefined, name: string): Address {
  const text = needed(value, name);
  if (!isAddress(text)) throw new UsageError(`${name} ${text}: that is no address.`);
  return text;
}

function url(value: string): string {
  if (URL.canParse(value) && /^https?:/.test(value)) return value;
  throw new UsageError(`--rpc-url ${value}: an http or https address is needed.`);
}

function seconds(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 86_400) return number;
  throw new UsageError(`--interval ${value}: whole seconds from 1 to 86400 are needed.`);
}

function amount(value: string, name: string, parse: (text: string) => bigint): bigint {
  if (/^\d+(\.\d+)?$/.test(value)) {
    try {
      return parse(value);
    } catch {
      // falls through: too many places
    }
  }
  throw new UsageError(`${name} ${value}: a decimal number is needed.`);
}

function keyOf(value: string | undefined): Hex {
  if (isHex(value) && value.length === 66) return value;
  throw new UsageError("--act needs the sender's private key in PRIVATE_KEY: 0x and 64 hexadecimal digits.");
}

function fillOf(price: string | undefined, most: string | undefined): Options["fill"] {
  if (price === undefined && most === undefined) return undefined;
  if (price === undefined || most === undefined) throw new UsageError("--fill-at and --fill-most go together.");
  amount(price, "--fill-at", (text) => parseUnits(text, 18));
  return { price, energy: amount(most, "--fill-most", Kwh.from) };
}
