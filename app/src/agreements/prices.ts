import {
  type Domain,
  type PriceSeries,
  priceIndexDomain,
  roundAt,
  seriesIdOf,
  signPriceReport,
  windowsOfRound,
  zoneOf,
} from "@wattle/sdk";
import { type HDAccount, type Hex, padHex, stringToHex, zeroAddress, zeroHash } from "viem";
import type { Ledger } from "../chain/ledger.ts";
import type { LocalChain, Wallet } from "../chain/local.ts";
import type { Suite } from "../chain/suite.ts";
import { PERIOD, PERIODS_A_DAY } from "../data/index.ts";

/** What a reporter stakes, base units. */
const BOND = 1_000_000_000n;
/** Seconds before the day at which the window opens, and for which it takes reports. */
const LEAD = 1800;
const REPORTING = 600;
/** How far apart reporters' own sources are, base units a kWh: the lower median is the middle one. */
const SPREAD = [-40n, 0n, 70n] as const;

/** How many reporters there are. */
export const REPORTERS = SPREAD.length;

/** A day-ahead price: three bonded reporters sign the 96 prices of a day before it begins, and their median is the chain's. */
export class DayAhead {
  readonly series: Hex;
  readonly definition: PriceSeries;
  /** Of the day, base units a kWh. */
  readonly prices: readonly bigint[];
  readonly #reporters: readonly Wallet[];
  readonly #domain: Domain;
  readonly #start: number;

  /** @param reporters As many as the spread has. @param prices Of the day that begins at `start`. */
  constructor(suite: Suite, zone: string, reporters: readonly Wallet[], prices: readonly bigint[], start: number) {
    const byAddress = [...reporters].sort((a, b) =>
      a.account.address.toLowerCase() < b.account.address.toLowerCase() ? -1 : 1,
    );
    this.#reporters = byAddress;
    this.#start = start;
    this.prices = prices;
    this.definition = {
      name: padHex(stringToHex("day-ahead"), { dir: "right", size: 32 }),
      zone: zoneOf(zone),
      bond: BOND,
      currency: suite.quote,
      disputeBond: 0n,
      bondToken: suite.quote,
      exponent: 0,
      quorum: REPORTERS,
      periodsARound: PERIODS_A_DAY,
      coverMultiple: 0,
      maxAge: 0,
      arbitrator: zeroAddress,
      tolerance: 0n,
      lead: -LEAD,
      commitTime: 0,
      revealTime: REPORTING,
      disputeTime: 0,
      rulingTime: 0,
      coverFee: 0,
      fallbackId: zeroHash,
      reporters: byAddress.map(({ account }) => account.address),
    };
    this.series = seriesIdOf(this.definition);
    this.#domain = priceIndexDomain({
      chainId: suite.deployment.chainId,
      address: suite.addressOf("PriceIndex"),
    });
  }

  /** Opens the series, and bonds its reporters, before its windows do. */
  async open(opener: Wallet, suite: Suite, ledger: Ledger): Promise<void> {
    const index = suite.addressOf("PriceIndex");
    await opener.wattle.priceIndex.openSeriesSync({ definition: this.definition });
    for (const [place, reporter] of this.#reporters.entries()) {
      const { account } = reporter;
      await suite.fund(account, BOND, [index]);
      ledger.move("funding", { to: account.address, quote: BOND });
      await reporter.wattle.priceIndex.depositSync({ series: this.series, index: place, amount: BOND });
      ledger.move("agreements", { from: account.address, to: index, quote: BOND });
    }
  }

  /** Each signs what its source says; anybody sends it, and fixes the medians. Without an arbitrator they are final then. */
  async report(chain: LocalChain, sender: Wallet): Promise<void> {
    const { series, definition } = this;
    const round = roundAt(this.#start + PERIOD, definition.periodsARound);
    const { opens, closes } = windowsOfRound(definition, round);
    await chain.at(Number(opens));
    for (const [index, reporter] of this.#reporters.entries()) {
      const prices = this.prices.map((price) => price + (SPREAD[index] ?? 0n));
      const report = { series, round, prices };
      const signature = await signPriceReport({
        report,
        domain: this.#domain,
        reporter: reporter.account as HDAccount,
      });
      await sender.wattle.priceIndex.reportSync({ ...report, index, signature });
    }
    await chain.at(Number(closes));
    await sender.wattle.priceIndex.fixSync({ series, round });
  }
}
