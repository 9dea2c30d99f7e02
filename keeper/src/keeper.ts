// One look at a pool, and what follows from it. All that a keeper knows is on chain and in published batches: it may be ended and begun again at any time.
import {
  addressOf,
  type KeeperAction,
  Kwh,
  type PoolReading,
  planKeeping,
  readPool,
  solvencyReport,
  toEnergyDown,
  toSharesDown,
} from "@wattle/sdk";
import { type Address, erc20Abi, formatEther, parseUnits } from "viem";
import { readContract } from "viem/actions";
import { type LeafSource, leavesOf, type PoolLeaves } from "./leaves.ts";
import type { Options } from "./options.ts";
import { callOf, type KeeperClient, type Sender } from "./sender.ts";

/** Most transactions of one look: what is left comes with the next. */
const MOST = 50;

const least = (a: bigint, b: bigint) => (a < b ? a : b);

/** What a keeper works with. */
export interface Tools {
  readonly client: KeeperClient;
  readonly source: LeafSource;
  readonly sender: Sender;
  /** The sender, or whose transactions are pretended. */
  readonly account: Address | undefined;
  readonly options: Pick<Options, "pool" | "leastRelease" | "fill">;
  /** Says a sentence. */
  readonly say: (sentence: string) => void;
}

const WORDS: Readonly<Record<KeeperAction["kind"], string>> = {
  showLoss: "show the loss",
  proveShortfall: "prove the shortfall",
  cure: "end the shortfall",
  close: "close the shortfall",
  proveUnsettled: "prove the unsettled deposit",
  enforce: "begin the auction",
  fill: "sell to the auction",
  haircut: "end the auction by a haircut",
  settle: "settle",
  release: "release the liability",
  dropLoss: "drop the loss",
  refreshLoss: "refresh the pending loss",
  reconcile: "reconcile the decay rate",
  mark: "mark",
};

/** Looks and acts until told to stop. */
export class Keeper {
  readonly #tools: Tools;
  /** Sentences of the last look: what does not change is not said again. */
  #said = new Set<string>();
  /** Energy sold to auctions in this run, µWh. */
  #sold = 0n;
  #priceUnit: { readonly token: Address; readonly decimals: number } | undefined;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** Looks once, does what there is to do, and says it. @returns How many transactions were sent. */
  async look(): Promise<number> {
    const saying = new Set<string>();
    const tried = new Set<string>();
    let sent = 0;
    for (let turn = 0; turn <= MOST; ++turn) {
      const { pool, leaves } = await this.#read();
      if (turn === 0) this.#describe(pool, leaves, saying);
      const next = (await this.#plan(pool, leaves)).find((action) => !tried.has(keyOf(action)));
      if (!next) break;
      tried.add(keyOf(next));
      if (await this.#do(next, pool, saying)) ++sent;
    }
    this.#said = saying;
    return sent;
  }

  async #read(): Promise<{ pool: PoolReading; leaves: PoolLeaves }> {
    const { client, options, source } = this.#tools;
    const { deployment } = client.wattle;
    const lens = addressOf(deployment, "PoolLens");
    const pool = await readPool(client, { lens, pool: options.pool, fromBlock: BigInt(deployment.block) });
    const oracle = addressOf(deployment, "MeterOracle");
    return { pool, leaves: await leavesOf({ client, lens, oracle, source }, pool) };
  }

  #describe(pool: PoolReading, leaves: PoolLeaves, saying: Set<string>): void {
    const { client } = this.#tools;
    const chainId = client.wattle.deployment.chainId;
    const lens = addressOf(client.wattle.deployment, "PoolLens");
    const { verdict, sites, short } = solvencyReport({ chainId, lens, pool, leaves: leaves.final });
    const open = sites.filter(({ inCure }) => inCure).length;
    const missing = verdict === "UNKNOWN" ? "" : `, ${Kwh.format(short, { places: 3 })} kWh short`;
    const sentence = `${verdict}: ${sites.length} sites${missing}, ${open} shortfalls open, pending loss ${pool.pendingLoss} ppm.`;
    this.#say(sentence, saying, `Block ${pool.block}. `);
    for (const complaint of leaves.complaints) this.#say(complaint, saying);
  }

  async #plan(pool: PoolReading, leaves: PoolLeaves): Promise<KeeperAction[]> {
    const { leastRelease } = this.#tools.options;
    return planKeeping(pool, { ...leaves, leastRelease, fill: await this.#fill(pool) });
  }

  /** What may still be sold, of what the account has. */
  async #fill(pool: PoolReading) {
    const { client, account, options } = this.#tools;
    if (!options.fill || !account || pool.index === 0n) return undefined;
    const left = options.fill.energy - this.#sold;
    if (left <= 0n) return undefined;
    const held = await client.wattle.energyPool.readSharesOf({
      address: options.pool,
      account,
      blockNumber: pool.block,
    });
    const allowed = toSharesDown(left, pool.index);
    const token = pool.policy.stakeToken;
    this.#priceUnit ??= {
      token,
      decimals: await readContract(client, { address: token, abi: erc20Abi, functionName: "decimals" }),
    };
    const price = parseUnits(options.fill.price, this.#priceUnit.decimals);
    return { shares: least(held, allowed), price };
  }

  async #do(action: KeeperAction, pool: PoolReading, saying: Set<string>): Promise<boolean> {
    const { client, options, sender, account } = this.#tools;
    const call = callOf(client, options.pool, action, account ?? options.pool);
    const outcome = await sender.run(call);
    const what = `${WORDS[action.kind]}${"site" in action ? ` of site ${action.site}` : ""}`;
    if (outcome.kind === "sent") {
      if (action.kind === "fill") this.#sold += toEnergyDown(action.shares, pool.index);
      this.#say(
        `Sent: ${what}. ${action.why} Transaction ${outcome.hash}, ${formatEther(outcome.cost)} for gas.`,
        saying,
      );
      return true;
    }
    if (outcome.kind === "would") this.#say(`Would ${what}. ${action.why}`, saying);
    // That λ is right, or that too little is known, is the usual answer.
    else if (action.kind !== "reconcile") this.#say(`Did not ${what}: ${outcome.reason} ${action.why}`, saying);
    return false;
  }

  #say(sentence: string, saying: Set<string>, before = ""): void {
    saying.add(sentence);
    if (!this.#said.has(sentence)) this.#tools.say(`${before}${sentence}`);
  }
}

function keyOf(action: KeeperAction): string {
  return `${action.kind} ${"site" in action ? action.site : ""}`;
}
