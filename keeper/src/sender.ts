// Simulates and sends, within what its owner allows.
import { type AnyClient, type Call, type KeeperAction, toWattleError, type WattleActions } from "@wattle/sdk";
import { type Account, type Address, formatEther, type Hash } from "viem";
import { estimateGas, getBlock, sendTransactionSync } from "viem/actions";

export type KeeperClient = AnyClient & WattleActions;

/** Most wei in this run, most wei per gas. */
export interface Limits {
  readonly maxSpend: bigint;
  readonly maxFee: bigint;
}

/** What became of an action. */
export type Outcome =
  | { readonly kind: "would" | "refused" | "limited"; readonly reason: string }
  | { readonly kind: "sent"; readonly hash: Hash; readonly cost: bigint };

/** The call that an action is. */
export function callOf(client: KeeperClient, pool: Address, action: KeeperAction, to: Address): Call {
  const { collateral, energyPool, reconciler } = client.wattle;
  switch (action.kind) {
    case "settle":
    case "release":
      return energyPool[action.kind].call({ address: pool, proof: action.proof });
    case "mark":
      return reconciler.mark.call({ pool, proof: action.proof });
    case "reconcile":
      return reconciler.reconcile.call({ pool, proofs: action.proofs });
    case "refreshLoss":
      return collateral.refreshLoss.call({ pool });
    case "fill":
      return collateral.fill.call({
        pool,
        site: action.site,
        shares: action.shares,
        minPayment: action.minPayment,
        to,
      });
    case "showLoss":
    case "proveShortfall":
    case "cure":
      return collateral[action.kind].call({ pool, proof: action.proof });
    default:
      return collateral[action.kind].call({ pool, site: action.site });
  }
}

/** Sends within its limits. What it has spent is of this run: the chain, not a file, knows what is done. */
export class Sender {
  spent = 0n;
  readonly #client: KeeperClient;
  readonly #limits: Limits;
  readonly #account: Account | undefined;
  readonly #from: Address | undefined;

  /** @param account Who sends; undefined: nothing is ever sent. @param from Whose transactions a dry run pretends. */
  constructor(client: KeeperClient, limits: Limits, account: Account | undefined, from: Address | undefined) {
    this.#client = client;
    this.#limits = limits;
    this.#account = account;
    this.#from = from;
  }

  /** Simulates, and sends if there is an account, the simulation passes and the limits allow its dearest outcome. */
  async run(call: Call): Promise<Outcome> {
    const { to, data } = call;
    const account = this.#account ?? this.#from;
    let gas: bigint;
    try {
      const estimated = await estimateGas(this.#client, { to, data, ...(account ? { account } : {}) });
      gas = (estimated * 6n) / 5n;
    } catch (cause) {
      return { kind: "refused", reason: toWattleError(cause).shortMessage };
    }
    if (!this.#account) return { kind: "would", reason: `${gas} gas at most` };
    const { baseFeePerGas } = await getBlock(this.#client, { includeTransactions: false });
    const base = baseFeePerGas ?? 0n;
    if (base > this.#limits.maxFee) return { kind: "limited", reason: `gas costs ${base} wei, above --max-fee` };
    const doubled = 2n * base + 1n;
    const maxFeePerGas = doubled < this.#limits.maxFee ? doubled : this.#limits.maxFee;
    if (this.spent + gas * maxFeePerGas > this.#limits.maxSpend)
      return {
        kind: "limited",
        reason: `${formatEther(this.spent)} are spent and it may cost ${formatEther(gas * maxFeePerGas)}, above --max-spend`,
      };
    return this.#send({ to, data, gas, maxFeePerGas, account: this.#account });
  }

  async #send(request: {
    to: Address;
    data: Hash;
    gas: bigint;
    maxFeePerGas: bigint;
    account: Account;
  }): Promise<Outcome> {
    // Counted before it is known to be mined: what is in flight may cost this much.
    const most = request.gas * request.maxFeePerGas;
    this.spent += most;
    const least = request.maxFeePerGas < 1n ? request.maxFeePerGas : 1n;
    const receipt = await sendTransactionSync(this.#client, {
      ...request,
      chain: this.#client.chain ?? null,
      maxPriorityFeePerGas: least,
    });
    const cost = receipt.gasUsed * receipt.effectiveGasPrice;
    this.spent += cost - most;
    if (receipt.status === "reverted")
      return { kind: "refused", reason: `transaction ${receipt.transactionHash} reverted` };
    return { kind: "sent", hash: receipt.transactionHash, cost };
  }
}
