// The market and its lens on a local chain whose clock stands still unless told, with kWh that anybody may mint.
import { type Abi, type Address, type Hex, keccak256, stringToHex, zeroAddress } from "viem";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import {
  type MarketReading,
  NothingToMatchError,
  type PoolKey,
  packPoolKey,
  readMarket,
  TradeRefusedError,
  wattleActions,
} from "../../src/index.ts";
import { type Deployed, openChain } from "./chain.ts";

export const MAX = 2n ** 256n - 1n;
export const KWH = 10n ** 9n;

/** What is worked out, or the name of what it is refused for; any other error is a mistake. */
export function attempt<T>(what: () => T): T | string {
  try {
    return what();
  } catch (error) {
    if (error instanceof TradeRefusedError) return error.reason;
    if (error instanceof NothingToMatchError) return error.name;
    throw error;
  }
}

/** What is worked out, or nothing where it is refused. */
export function unlessRefused<T>(what: () => T): T | undefined {
  const found = attempt(what);
  return typeof found === "string" ? undefined : found;
}

export interface MarketTerms {
  /** λ, WAD a second, and the most it may be. */
  readonly rate: bigint;
  readonly maxRate?: bigint;
  readonly decimals?: number;
  readonly fee?: number;
  readonly residence?: number;
  readonly carryCap?: number;
}

/** Opens it: a kWh token, a quote, a pool key; everything is allowed to the market by the chain's account. */
export async function openMarket(terms: MarketTerms) {
  const { rate, maxRate = 2n ** 47n, decimals = 6, fee = 3_000, residence = 0, carryCap = 0 } = terms;
  const chain = await openChain();
  const { client, account } = chain;
  await client.request<{ Method: "anvil_setBlockTimestampInterval"; Parameters: [number]; ReturnType: null }>({
    method: "anvil_setBlockTimestampInterval",
    params: [0],
  });

  /** Sends a call at the present time. */
  async function write({ address, abi }: Deployed, functionName: string, args: readonly unknown[]): Promise<void> {
    const hash = await client.writeContract({ address, abi, functionName, args, gas: 12_000_000n });
    const { status } = await client.waitForTransactionReceipt({ hash });
    if (status !== "success") throw new Error(`${functionName} was refused`);
  }
  const read = async <T>({ address, abi }: Deployed, functionName: string, args: readonly unknown[] = []) =>
    (await client.readContract({ address, abi, functionName, args })) as T;
  /** What a call of somebody's would return at the present time. */
  async function ask<T>(
    { address, abi }: Deployed,
    functionName: string,
    args: readonly unknown[],
    from: Address = account.address,
  ): Promise<T> {
    const { result } = await client.simulateContract({ address, abi: abi as Abi, functionName, args, account: from });
    return result as T;
  }
  async function now(): Promise<number> {
    return Number((await client.getBlock()).timestamp);
  }
  async function wait(seconds: number): Promise<void> {
    await client.setNextBlockTimestamp({ timestamp: BigInt((await now()) + seconds) });
    await client.mine({ blocks: 1 });
  }
  /** An account with a key of its own and coins for its transactions. */
  async function somebody(label: string): Promise<PrivateKeyAccount> {
    const made = privateKeyToAccount(keccak256(stringToHex(label)));
    await client.setBalance({ address: made.address, value: 10n ** 24n });
    return made;
  }

  const listing = await chain.deploy("Listing");
  const amm = await chain.deploy("DissipativeAMM", [listing.address, account.address]);
  const lens = await chain.deploy("MarketLens", [amm.address]);
  const usd = await chain.deploy("Quote", [decimals], "Quotes");
  const kwh = await chain.deploy("DissipativeToken", [rate, maxRate]);
  await write(listing, "list", [kwh.address]);
  for (const token of [usd, kwh]) {
    await write(token, "mint", [account.address, 10n ** 27n]);
    await write(token, "approve", [amm.address, MAX]);
  }
  const scale = Math.max(0, decimals - 6);
  const key: PoolKey = packPoolKey({ energy: kwh.address, quote: usd.address, fee, scale, residence, carryCap });
  const unit = 10n ** BigInt(scale);
  const deployment = {
    chainId: 31_337,
    name: "market",
    block: 0,
    contracts: {
      DissipativeAMM: { address: amm.address, codeHash: keccak256("0x") as Hex },
      MarketLens: { address: lens.address, codeHash: keccak256("0x") as Hex },
    },
    parameters: {},
  };
  const market = (holder: Address = zeroAddress): Promise<MarketReading> =>
    readMarket(client, { lens: lens.address, key, account: holder });

  return {
    ...chain,
    ...{ write, read, ask, now, wait, somebody, market },
    ...{ listing, amm, lens, usd, kwh, key, unit, deployment },
    wattle: client.extend(wattleActions({ deployment })).wattle,
  };
}

export type MarketScene = Awaited<ReturnType<typeof openMarket>>;
