import type { Address } from "viem";
import {
  type Amounts,
  balanceHolders,
  type HoldersIdentity,
  type Link,
  type Movement,
  netOf,
  OUTSIDE,
  type Standing,
} from "../identity/holders.ts";
import type { Wallet } from "./local.ts";
import type { Suite } from "./suite.ts";

/** What went from account to account in a day, kWh against money. */
export class Ledger {
  readonly movements: Movement[] = [];

  /** Shares, base units, or both, from one account to another; without one: minted, or burned. */
  move(link: Link, move: { from?: Address; to?: Address; shares?: bigint; quote?: bigint }): void {
    this.movements.push({ link, from: OUTSIDE, to: OUTSIDE, shares: 0n, quote: 0n, ...move });
  }

  /** Shares one way, and what is paid for them the other. */
  trade(link: Link, trade: { seller: Address; buyer: Address; shares: bigint; quote: bigint }): void {
    const { seller, buyer, shares, quote } = trade;
    this.move(link, { from: seller, to: buyer, shares });
    this.move(link, { from: buyer, to: seller, quote });
  }

  /** What a link brought an account, less what it took. */
  netOf(link: Link, account: Address): Amounts {
    return netOf(this.movements, link, account);
  }

  /** Compares with the chain, of all who may hold any. */
  async balance(parameters: {
    readonly reader: Wallet;
    readonly suite: Suite;
    readonly token: Address;
    readonly accounts: readonly Pick<Standing, "name" | "account" | "passesOn">[];
  }): Promise<HoldersIdentity> {
    const { reader, suite, token, accounts } = parameters;
    const { energyPool } = reader.wattle;
    const standings = await Promise.all(
      accounts.map(async (of): Promise<Standing> => {
        const { account } = of;
        const [shares, quote] = await Promise.all([
          energyPool.readSharesOf({ address: token, account }),
          suite.balanceOf(suite.quote, account),
        ]);
        return { ...of, shares, quote };
      }),
    );
    const [shares, quote] = await Promise.all([
      energyPool.readTotalShares({ address: token }),
      suite.supplyOf(suite.quote),
    ]);
    return balanceHolders({ movements: this.movements, standings, supply: { shares, quote } });
  }
}
