// The block that several reads are made at.
import { getBlockNumber } from "viem/actions";
import { toWattleError } from "../errors/decode.ts";
import type { AnyClient } from "./runtime.ts";

/** @internal The block that was told, or the newest, which no cache answers. */
export async function blockOrNewest(client: AnyClient, block: bigint | undefined): Promise<bigint> {
  try {
    return block ?? (await getBlockNumber(client, { cacheTime: 0 }));
  } catch (cause) {
    throw toWattleError(cause);
  }
}
