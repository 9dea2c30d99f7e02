// How a fleet publishes a batch: one JSON file, from which anybody has every leaf's proof.
import { type Hex, isHex, keccak256 } from "viem";
import { BaseError } from "../errors/base.ts";
import type { LeafProof } from "../generated/types.ts";
import { rebuildTree } from "./batch.ts";
import { decodeLeaves } from "./leaves.ts";
import type { Batch } from "./types.ts";

const FORMAT = "wattle batch 1";

/** A published file that is not a batch with its leaves. */
export class MalformedPublicationError extends BaseError {
  override readonly name = "MalformedPublicationError";

  constructor(reason: string, options: { cause?: unknown } = {}) {
    super(`This is not a published batch: ${reason}.`, {
      metaMessages: ["Fetch it again from the fleet's operator, or from an attester."],
      ...options,
    });
  }
}

/** A published batch: its header and the proof of each leaf, in fleet order; null where a site has none. */
export interface PublishedBatch {
  readonly batch: Batch;
  readonly proofs: readonly (LeafProof | null)[];
}

/**
 * The name under which a batch is published: fleet, period end, revision.
 *
 * @example
 * ```ts
 * import { publishedName } from "@wattle/sdk";
 *
 * publishedName({ fleet: 1, periodEnd: 1_782_000_900, revision: 0 }); // "1-1782000900-0.json"
 * ```
 */
export function publishedName(batch: Pick<Batch, "fleet" | "periodEnd" | "revision">): string {
  return `${batch.fleet}-${batch.periodEnd}-${batch.revision}.json`;
}

/**
 * A batch and its leaves as the text that is published.
 *
 * @param built As `buildBatch` returns it.
 * @example
 * ```ts
 * import { buildBatch, encodePublication, type PublishedLeaves, publishedName } from "@wattle/sdk";
 * import { writeFileSync } from "node:fs";
 *
 * declare const leaves: PublishedLeaves;
 * const built = buildBatch(leaves, `0x${"00".repeat(32)}`);
 * writeFileSync(publishedName(built.batch), encodePublication(built));
 * ```
 */
export function encodePublication(built: { readonly batch: Batch; readonly data: Hex }): string {
  const { sums, ...header } = built.batch;
  return `${JSON.stringify({ format: FORMAT, batch: { ...header, sums: String(sums) }, data: built.data })}\n`;
}

/**
 * Reads what {@link encodePublication} wrote, and checks that the leaves are the batch's: their hash, the tree's root and its sums.
 *
 * @throws {@link MalformedPublicationError}; {@link MalformedLeavesError} when the leaves' bytes are not such.
 * @example
 * ```ts
 * import { readFileSync } from "node:fs";
 * import { decodePublication } from "@wattle/sdk";
 *
 * const { proofs } = decodePublication(readFileSync("1-1782000900-0.json", "utf8"));
 * ```
 */
export function decodePublication(text: string): PublishedBatch {
  const { batch, data } = parse(text);
  const { fleet, periodEnd, revision, leaves } = decodeLeaves(data);
  if (keccak256(data) !== batch.dataHash)
    throw new MalformedPublicationError("its leaves are not those of its dataHash");
  if (fleet !== batch.fleet || periodEnd !== batch.periodEnd || revision !== batch.revision)
    throw new MalformedPublicationError("its leaves are of another batch");
  const tree = rebuildTree(leaves);
  if (tree.root !== batch.root || tree.sums !== batch.sums || tree.leafCount !== batch.leafCount)
    throw new MalformedPublicationError("its leaves have another root");
  const proofs = leaves.map((item, index) => (item ? { batch, leaf: item.leaf, path: tree.proof(index).path } : null));
  return { batch, proofs };
}

function parse(text: string): { batch: Batch; data: Hex } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new MalformedPublicationError("it is not JSON", { cause });
  }
  if (!isRecord(value) || value.format !== FORMAT || !isRecord(value.batch))
    throw new MalformedPublicationError(`it does not say "${FORMAT}"`);
  const header = value.batch;
  const count = (name: string) => {
    const number = header[name];
    if (typeof number === "number" && Number.isSafeInteger(number) && number >= 0) return number;
    throw new MalformedPublicationError(`batch.${name} is no whole number`);
  };
  const word = (name: string, of: Record<string, unknown> = header, size = 66) => {
    const hex = of[name];
    if (isHex(hex) && (size === 0 || hex.length === size)) return hex;
    throw new MalformedPublicationError(`${name} is not hexadecimal of the right length`);
  };
  if (typeof header.sums !== "string" || !/^\d{1,78}$/.test(header.sums))
    throw new MalformedPublicationError("batch.sums is no decimal text");
  return {
    batch: {
      fleet: count("fleet"),
      periodEnd: count("periodEnd"),
      revision: count("revision"),
      leafCount: count("leafCount"),
      root: word("root"),
      sums: BigInt(header.sums),
      dataHash: word("dataHash"),
      previous: word("previous"),
    },
    data: word("data", value, 0),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
