import { type LeafProof, partition, ppa, quorumId } from "@wattle/sdk";
import { billingMonthAt, draftTerms, encodeAgreement, type Terms, type Words } from "@wattle/sdk/ricardian";
import type { Hex } from "viem";
import { magnitude, sum } from "../bigints.ts";
import type { Participant } from "../chain/day.ts";
import { eventOf } from "../chain/events.ts";
import type { Fleet } from "../chain/fleet.ts";
import type { Ledger } from "../chain/ledger.ts";
import type { LocalChain, Wallet } from "../chain/local.ts";
import type { Suite } from "../chain/suite.ts";
import { type LoadProfile, PERIOD, PERIODS_A_DAY } from "../data/index.ts";
import { Deal } from "./deal.ts";
import type { DayAhead } from "./prices.ts";
import type { WindFarm } from "./windFarm.ts";

const WAD = 10n ** 18n;
/** The baker's part of what the home sends out, basis points. */
export const BAKERS_SHARE = 4_000;
/** Base units a kWh: what the bakery pays, and the wind farm's strike. */
const BAKERS_PRICE = 180_000n;
const STRIKE = 72_000n;
/** Hours below zero from which on the contract for difference pays nothing for any of them. */
const RUN = 2;
const DAY = PERIOD * PERIODS_A_DAY;

/** One agreement's day, and what a reader who has only the meters and the prices makes of it. */
export interface AgreementDay {
  readonly deal: Deal;
  /** Whether a stranger prints the signed document from the chain alone. */
  readonly verified: boolean;
  /** Wh of each settlement period, as divided on the chain. */
  readonly wh: readonly bigint[];
  /** Masks of periods that were paid, and that were not because the index was negative. */
  readonly paid: bigint;
  readonly excluded: bigint;
  /** Index of each period, base units a kWh; empty where nothing depends on one. */
  readonly index: readonly bigint[];
  /** Base units; positive: the buyer owes it. */
  readonly amount: bigint;
  /** The same as the SDK computes it from the chain alone; undefined where that differs from what the chain recorded. */
  readonly invoiced: bigint | undefined;
  /** The same, from meters and prices alone. */
  readonly expected: bigint;
  /** What the creditor took home, base units. */
  readonly received: bigint;
  readonly gas: { readonly settle: bigint; readonly close: bigint };
}

interface Stage {
  readonly chain: LocalChain;
  readonly suite: Suite;
  readonly profile: LoadProfile;
  readonly ledger: Ledger;
  readonly keeper: Wallet;
  readonly bakery: Wallet;
  readonly trader: Wallet;
  readonly wind: WindFarm;
  readonly dayAhead: DayAhead;
  readonly accreditor: Hex;
  /** Of the homes. */
  readonly fleet: Fleet;
}

/** A bakery buys a part of what a home sends out, at a fixed price; a trader buys a wind farm's day by a contract for difference. */
export class Agreements {
  readonly days: AgreementDay[] = [];
  readonly #stage: Stage;
  readonly #seller: Participant;
  #deals: { readonly bakery: Deal; readonly wind: Deal } | undefined;

  private constructor(stage: Stage, seller: Participant) {
    this.#stage = stage;
    this.#seller = seller;
  }

  /** Both are signed, and the plants bound to them, at the beginning of the day. */
  static async sign(stage: Stage, seller: Participant): Promise<Agreements> {
    const { wind, bakery, trader, suite, profile } = stage;
    const { start } = profile;
    const agreements = new Agreements(stage, seller);
    await wind.open(start);
    const contract = suite.addressOf("PowerAgreements");
    const common = { contract, now: start };
    const ofBakery = await Deal.sign({
      ...common,
      name: "bakery",
      seller: seller.owner,
      buyer: bakery,
      terms: agreements.#bakersTerms(),
      words: wordsOf(seller.name, "Bakery", { [String(seller.site)]: seller.name }),
      nonce: 1n,
    });
    const ofWind = await Deal.sign({
      ...common,
      name: "wind farm",
      seller: wind.owner,
      buyer: trader,
      terms: agreements.#windTerms(),
      words: wordsOf("Ridge wind farm", "Trader", { [String(wind.site)]: "Ridge wind farm" }, stage.dayAhead.series),
      nonce: 2n,
    });
    await ofBakery.deliver(contract, start);
    await ofWind.deliver(contract, start);
    agreements.#deals = { bakery: ofBakery, wind: ofWind };
    return agreements;
  }

  /** When the day's batches are final, anybody settles it, closes the month, and the debtor pays. @returns Unix seconds at which that is over. */
  async settle(now: number, finality: number): Promise<number> {
    const { chain, fleet, profile, wind, dayAhead } = this.#stage;
    const deals = this.#deals;
    const final = fleet.finalBatch(now);
    if (!deals || !final) throw new RangeError("the day has no final batch");
    const posted = await wind.post(profile.start, now, finality);
    await chain.at(posted.finalAt);

    const { site, flows } = this.#seller;
    const sold = ppa.entitled(
      flows.map((flow) => partition(flow).directExport),
      BAKERS_SHARE,
    );
    await this.#settleDay(deals.bakery, fleet, site, fleet.proofOf(final, site), {
      wh: sold,
      index: [],
      expected: (sum(sold) * BAKERS_PRICE) / 1000n,
    });
    await this.#settleDay(deals.wind, wind.fleet, wind.site, wind.fleet.proofOf(posted, wind.site), {
      wh: wind.fedIn,
      index: dayAhead.prices,
      expected: differenceOf(wind.fedIn, dayAhead.prices),
    });
    return posted.finalAt;
  }

  /** Money that the chain has otherwise than meters and prices do, or than its own records give when they are computed anew: "0" when none. */
  identity(): string {
    return String(
      sum(
        this.days.map(({ amount, invoiced, expected, received }) => {
          const anew = invoiced === undefined ? 1n : magnitude(amount - invoiced);
          return anew + magnitude(amount - expected) + magnitude(magnitude(amount) - received);
        }),
      ),
    );
  }

  async #settleDay(
    deal: Deal,
    fleet: Fleet,
    site: bigint,
    proof: LeafProof,
    known: Pick<AgreementDay, "wh" | "index" | "expected">,
  ): Promise<void> {
    const { keeper, suite, profile, ledger } = this.#stage;
    const contract = suite.addressOf("PowerAgreements");
    const { id } = deal;
    const agreement = encodeAgreement(deal.document.agreement);
    const { powerAgreements } = keeper.wattle;
    const { register } = agreement.terms.plants[0] ?? { register: 0 };
    const entitlement = await powerAgreements.readEntitlementOf({ id, site, register });
    const profileBytes = fleet.profileOf(site, profile.start + DAY).data;
    // The entitlement ends with the agreement: this leaf is where.
    await keeper.wattle.entitlements.checkpointSync({ id: entitlement, proof });
    const deliveries = [{ plant: 0n, entitlement, proof, profile: profileBytes }];
    const settled = await powerAgreements.settleDaySync({ id, agreement, deliveries });
    const { masks, vector } = eventOf(settled.events, "DaySettled").args;

    const month = billingMonthAt(profile.start);
    const closed = await powerAgreements.closeMonthSync({ id, agreement, month: BigInt(month) });
    const { amount } = eventOf(closed.events, "MonthClosed").args;
    const [debtor, creditor] = amount < 0n ? [deal.seller, deal.buyer] : [deal.buyer, deal.seller];
    const owed = magnitude(amount);
    let received = 0n;
    if (owed > 0n) {
      await suite.approve(debtor.account, suite.quote, contract);
      await debtor.wattle.powerAgreements.paySync({ id, agreement, debtor: debtor.account.address, amount: owed });
      const { events } = await creditor.wattle.powerAgreements.claimSync({
        currency: suite.quote,
        to: creditor.account.address,
      });
      received = eventOf(events, "Claimed").args.amount;
      ledger.move("agreements", { from: debtor.account.address, to: creditor.account.address, quote: owed });
    }
    this.days.push({
      deal,
      verified: await deal.verified(keeper, contract),
      invoiced: await deal.invoiced(keeper, contract, month),
      wh: whOf(vector),
      paid: masks.paid,
      excluded: masks.excluded,
      index: known.index,
      amount,
      expected: known.expected,
      received,
      gas: { settle: settled.receipt.gasUsed, close: closed.receipt.gasUsed },
    });
  }

  #bakersTerms(): Terms {
    const { suite, bakery, fleet, accreditor, profile } = this.#stage;
    const { owner, site } = this.#seller;
    return draftTerms({
      parties: {
        seller: owner.account.address,
        buyer: bakery.account.address,
        currency: suite.quote,
        attesters: quorumId(fleet.quorum),
        accreditor,
      },
      plants: [{ site, register: "DIRECT_EXPORT", share: BAKERS_SHARE }],
      price: { kind: "FIXED", amount: BAKERS_PRICE * WAD },
      settlement: { closeDays: 5 },
      life: { start: profile.start, end: profile.start + DAY },
    });
  }

  #windTerms(): Terms {
    const { suite, trader, wind, accreditor, profile, dayAhead } = this.#stage;
    return draftTerms({
      parties: {
        seller: wind.owner.account.address,
        buyer: trader.account.address,
        currency: suite.quote,
        attesters: quorumId(wind.fleet.quorum),
        accreditor,
      },
      plants: [{ site: wind.site, register: "DIRECT_EXPORT", share: 10_000 }],
      price: {
        kind: "FIXED",
        amount: STRIKE * WAD,
        series: dayAhead.series,
        negative: "WHOLE_RUN",
        run: RUN,
        hourly: true,
      },
      settlement: { kind: "TWO_WAY", closeDays: 5 },
      life: { start: profile.start, end: profile.start + DAY },
    });
  }
}

/** Six bytes a settlement period, Wh. */
function whOf(vector: Hex): bigint[] {
  return (vector.slice(2).match(/.{12}/g) ?? []).map((wh) => BigInt(`0x${wh}`));
}

function wordsOf(seller: string, buyer: string, sites: Record<string, string>, series?: Hex): Words {
  return {
    currency: { symbol: "USD", decimals: 6 },
    seller: { name: seller },
    buyer: { name: buyer },
    sites,
    ...(series && { series: { [series]: "Day-ahead price of the zone" } }),
  };
}

/**
 * What a day under the contract for difference is worth, written out: hours below zero that follow each other, `RUN` or more, pay nothing; every other
 * period pays strike less index. Σ Wh · price, divided by 1000 once and cut toward zero.
 */
export function differenceOf(wh: readonly bigint[], index: readonly bigint[]): bigint {
  const below = Array.from({ length: index.length / 4 }, (_, hour) => sum(index.slice(4 * hour, 4 * hour + 4)) < 0n);
  const runs = below.map((negative, hour) => {
    if (!negative) return 0;
    let [first, last] = [hour, hour];
    while (below[first - 1]) first -= 1;
    while (below[last + 1]) last += 1;
    return last - first + 1;
  });
  const total = sum(
    wh.map((own, period) => ((runs[Math.floor(period / 4)] ?? 0) >= RUN ? 0n : own * (STRIKE - (index[period] ?? 0n)))),
  );
  return total / 1000n;
}
