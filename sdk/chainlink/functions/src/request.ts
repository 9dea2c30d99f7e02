// The request that has Chainlink Functions read a fleet's publications, and its answer. Chainlink's toolkit works with ethers 5: nothing of it
// passes this module, whose values are viem's.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { concat, decodeAbiParameters, getAbiItem, type Hex, isHex, keccak256, numberToHex, size, slice } from "viem";
import { BaseError } from "../../../src/errors/base.ts";
import { meterOracleAbi } from "../../../src/generated/abis/meterOracle.ts";
import type { Batch } from "../../../src/generated/types.ts";

/** Of the toolkit what this uses. */
interface Toolkit {
  readonly buildRequestCBOR: (request: {
    readonly codeLocation: 0;
    readonly codeLanguage: 0;
    readonly source: string;
    readonly args: readonly string[];
    readonly bytesArgs: readonly Hex[];
  }) => unknown;
  readonly decodeResult: (result: Hex, type: "bytes") => unknown;
}

// By file: the toolkit's index would load its wallets, its secrets and ganache too.
const require = createRequire(import.meta.url);
const {
  buildRequestCBOR,
}: Pick<Toolkit, "buildRequestCBOR"> = require("@chainlink/functions-toolkit/dist/buildRequestCBOR.js");
const { decodeResult }: Pick<Toolkit, "decodeResult"> = require("@chainlink/functions-toolkit/dist/decodeResult.js");

/** The adapter's REQUEST_END. */
const END: Hex = "0x6c636f64654c616e6775616765006c636f64654c6f636174696f6e00";
/** The most that a network takes, bytes. */
const MOST = 30_000;
const PLACEHOLDERS = ["{fleet}", "{periodEnd}", "{revision}"];

/** The period of a fleet that is asked for. */
export type Period = Pick<Batch, "fleet" | "periodEnd" | "revision">;

/** An address that does not tell one period's publication from another's. */
export class PublisherError extends BaseError {
  override readonly name = "PublisherError";

  constructor(publisher: string) {
    super(`${publisher} does not say where a period's publication is.`, {
      metaMessages: [`Give an https address with ${PLACEHOLDERS.join(", ")} in it.`],
    });
  }
}

/** A request beyond what the network takes. */
export class RequestSizeError extends BaseError {
  override readonly name = "RequestSizeError";

  constructor(bytes: number) {
    super(`The request has ${bytes} bytes; the network takes ${MOST}.`, { metaMessages: ["Give a shorter address."] });
  }
}

/** What was answered is no batch. */
export class MalformedAnswerError extends BaseError {
  override readonly name = "MalformedAnswerError";

  constructor(response: Hex) {
    super(`An answer of ${size(response)} bytes is no batch, which has 256.`, {
      metaMessages: ["Ask for the period again; PeriodFailed says why a script failed."],
    });
  }
}

/**
 * The request up to its last argument, which the adapter's `ask` takes with a period and whose keccak256 it was made for (`service().script`).
 *
 * @param publisher Where publications are: an address with {fleet}, {periodEnd} and {revision} in it.
 * @throws {@link PublisherError}, {@link RequestSizeError}
 * @example
 * ```ts
 * import { keccak256 } from "viem";
 * import { scriptFor } from "./request.ts";
 *
 * const script = scriptFor("https://attester.example/{fleet}-{periodEnd}-{revision}.wtb");
 * const pinned = keccak256(script);
 * ```
 */
export function scriptFor(publisher: string): Hex {
  if (!PLACEHOLDERS.every((name) => publisher.includes(name)) || !URL.canParse(publisher))
    throw new PublisherError(publisher);
  const request = buildRequestCBOR({
    codeLocation: 0,
    codeLanguage: 0,
    source: source(),
    args: [publisher],
    bytesArgs: [wordOf({ fleet: 0, periodEnd: 0, revision: 0 })],
  });
  const whole = isHex(request) ? request : "0x";
  if (size(whole) > MOST) throw new RequestSizeError(size(whole));
  return slice(whole, 0, size(whole) - size(END) - 32);
}

/**
 * The whole request for a period, as the adapter makes it of a script.
 *
 * @example
 * ```ts
 * import { requestFor, scriptFor } from "./request.ts";
 *
 * const script = scriptFor("https://attester.example/{fleet}-{periodEnd}-{revision}.wtb");
 * const request = requestFor(script, { fleet: 1, periodEnd: 1_782_000_900, revision: 0 });
 * ```
 */
export function requestFor(script: Hex, period: Period): Hex {
  return concat([script, wordOf(period), END]);
}

/**
 * The batch that the network answered with.
 *
 * @throws {@link MalformedAnswerError}
 * @example
 * ```ts
 * import type { Hex } from "viem";
 * import { batchOfAnswer } from "./request.ts";
 *
 * declare const response: Hex; // of the router's RequestProcessed
 * const batch = batchOfAnswer(response);
 * ```
 */
export function batchOfAnswer(response: Hex): Batch {
  const bytes = decodeResult(response, "bytes");
  if (!isHex(bytes) || size(bytes) !== 256) throw new MalformedAnswerError(response);
  const [batch] = decodeAbiParameters(getAbiItem({ abi: meterOracleAbi, name: "hashBatch" }).inputs, bytes);
  return batch;
}

/**
 * What the adapter keeps of an answer, and asks of `post`: keccak256 of the encoded batch.
 *
 * @example
 * ```ts
 * import type { Hex } from "viem";
 * import { hashOfAnswer } from "./request.ts";
 *
 * declare const response: Hex;
 * hashOfAnswer(response);
 * ```
 */
export function hashOfAnswer(response: Hex): Hex {
  return keccak256(response);
}

/** The script as the body of the function that the sandbox makes of it. */
function source(): string {
  const module = readFileSync(new URL("script.js", import.meta.url), "utf8");
  return `${module.replaceAll(/^export /gm, "")}return answer({ args, bytesArgs, Functions });\n`;
}

function wordOf({ fleet, periodEnd, revision }: Period): Hex {
  return numberToHex((BigInt(fleet) << 72n) | (BigInt(periodEnd) << 32n) | BigInt(revision), { size: 32 });
}
