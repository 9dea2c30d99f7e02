import { partition, quorumId, Side, zoneOf } from "@wattle/sdk";
import type { Address } from "viem";
import { min } from "../bigints.ts";
import { type LoadProfile, PERIOD } from "../data/index.ts";
import { balanceExports } from "../identity/holders.ts";
import type { Participant } from "./day.ts";
import { eventOf } from "./events.ts";
import type { Fleet, PostedBatch } from "./fleet.ts";
import type { Ledger } from "./ledger.ts";
import type { OrderSigner } from "./signer.ts";
import type { Suite } from "./suite.ts";

const MICRO = 1_000_000n;
/** Makes base units a kWh the price of an order. */
const WAD = 10n ** 18n;
/** The least export of a quarter hour, and import in it, that is worth an order, Wh. */
const LEAST = 25n;
/** What a neighbour's export costs of the grid's price, percent: neither the grid's price nor what the grid pays. */
const PART = 80n;

/** Direct export that a neighbour bought and held against its own consumption of the same settlement period. */
export interface ExportSale {
  readonly time: number;
  /** End of the settlement period. */
  readonly period: number;
  readonly seller: string;
  readonly buyer: string;
  /** What was exported, and imported, Wh. */
  readonly exported: bigint;
  readonly imported: bigint;
  /** µWh, and quote base units. */
  readonly energy: bigint;
  readonly quote: bigint;
  /** The grid's price of that period, quote base units per kWh. */
  readonly gridPrice: bigint;
  readonly certificate: bigint;
  readonly gas: bigint;
}

interface Parts {
  readonly profile: LoadProfile;
  readonly suite: Suite;
  readonly homes: readonly Participant[];
  readonly fleet: Fleet;
  readonly ledger: Ledger;
  readonly signer: OrderSigner;
  readonly accreditor: Address;
}

/** Two homes of which one sends out what the other draws, and the period before the one in which they do. */
interface Pair {
  readonly seller: Participant;
  readonly buyer: Participant;
  readonly from: number;
}

/**
 * The first quarter hour of the day in which a home sends PV to the grid while a neighbour draws from it: the export is sold by a signed order and settled
 * against the entitlements to both, without a pool or a battery.
 */
export class Exports {
  readonly sales: ExportSale[] = [];
  readonly #parts: Parts;
  readonly #spared: Participant;
  #pair: Pair | undefined;
  /** Exports that were claimed, and parts of them; and Wh claimed, µWh retired. */
  readonly #exports = new Set<bigint>();
  #claimed = 0n;
  #retired = 0n;

  /** @param spared Who claims its consumption for a pool's kWh: it buys export only if nobody else can. */
  constructor(parts: Parts, spared: Participant) {
    this.#parts = parts;
    this.#spared = spared;
  }

  /**
   * Looks at the period after the newest final batch, which is read already. Exports and consumption retire in one settlement period, so both are
   * claimed up to its beginning now, and up to its end when that is final.
   */
  async watch(now: number): Promise<void> {
    const final = this.#parts.fleet.finalBatch(now);
    if (!final || this.sales.length > 0) return;
    const { periodEnd } = final.batch;
    if (this.#pair?.from === periodEnd - PERIOD) return this.#sell(this.#pair, final, now);
    this.#pair = this.#pairAfter(periodEnd);
    if (!this.#pair) return;
    await this.#claimExport(this.#pair.seller, final);
    await this.#claimConsumption(this.#pair.buyer, final);
  }

  /** Direct export that was claimed and is neither retired nor still there, µWh: "0" when all is accounted for. */
  async identity(): Promise<string> {
    const [home] = this.#parts.homes;
    if (!home || this.#exports.size === 0) return "0";
    const { retirements } = home.owner.wattle;
    const left = await Promise.all([...this.#exports].map((id) => retirements.readExportOf({ export: id })));
    return balanceExports(
      this.#claimed,
      this.#retired,
      left.map(({ remaining }) => remaining),
    );
  }

  /** Of the homes the two between whom most could go; the consumer of pool kWh only if there is no other. */
  #pairAfter(from: number): Pair | undefined {
    const period = (from - this.#parts.profile.start) / PERIOD;
    const { homes } = this.#parts;
    const flows = homes.flatMap((home) => {
      const read = home.flows[period];
      return read ? [{ home, out: partition(read).directExport, in: read.gridImport }] : [];
    });
    const pairs = flows.flatMap((seller) =>
      flows
        .filter(({ home }) => home !== seller.home && (home !== this.#spared || homes.length === 2))
        .map((buyer) => ({ seller: seller.home, buyer: buyer.home, from, wh: min(seller.out, buyer.in) })),
    );
    const [most] = pairs.sort((a, b) => Number(b.wh - a.wh));
    return most && most.wh >= LEAST ? most : undefined;
  }

  async #sell({ seller, buyer }: Pair, final: PostedBatch, now: number): Promise<void> {
    const { profile, suite, fleet, ledger, signer, accreditor } = this.#parts;
    const sold = await this.#claimExport(seller, final);
    const drawn = await this.#claimConsumption(buyer, final);
    const { periodEnd } = final.batch;
    const gridPrice = profile.prices[(periodEnd - profile.start) / PERIOD - 1] ?? 0n;
    const amount = min(sold.wh, drawn.wh) * MICRO;
    await seller.owner.wattle.retirements.setExportOperatorSync({ operator: signer.book, approved: true });
    const terms = {
      side: Side.SELL,
      good: suite.addressOf("Retirements"),
      quote: suite.quote,
      amount: sold.wh * MICRO,
      limitPrice: (gridPrice * PART * WAD) / 100n,
      zone: zoneOf(profile.zone),
      period: periodEnd,
      quorum: quorumId(fleet.quorum),
      accreditor,
    };
    const { order, signature } = await signer.sign(seller.owner, terms, now, sold.id);
    const { orderBook, retirements } = buyer.owner.wattle;
    const { address: to } = buyer.owner.account;
    const { events, receipt } = await orderBook.fillExportSync({
      order,
      signature,
      export: sold.id,
      amount,
      minAmount: amount,
      price: gridPrice * WAD,
      to,
    });
    const { energy, quote: paid, fee } = eventOf(events, "OrderFilled").args;
    ledger.move("orders", { from: to, to: order.maker, quote: paid + fee });
    const moved = retirements.extractEvents(receipt.logs).filter(({ eventName }) => eventName === "ExportTransferred");
    const part = eventOf(moved, "ExportTransferred").args.export;
    this.#exports.add(part);
    const { events: retired } = await retirements.retireExportSync({
      export: part,
      credit: drawn.id,
      energy,
      beneficiary: to,
      reason: `Consumption of ${buyer.name} from ${seller.name}`,
    });
    const { certificate } = eventOf(retired, "CertificateIssued").args;
    if (!(await retirements.readVerify({ certificate })))
      throw new Error(`certificate ${certificate.id} does not verify`);
    this.#retired += certificate.energy;
    this.sales.push({
      time: now,
      period: periodEnd,
      seller: seller.name,
      buyer: buyer.name,
      exported: sold.wh,
      imported: drawn.wh,
      energy: certificate.energy,
      quote: paid,
      gridPrice,
      certificate: certificate.id,
      gas: receipt.gasUsed,
    });
  }

  async #claimExport({ owner, rights, site }: Participant, final: PostedBatch): Promise<{ id: bigint; wh: bigint }> {
    const { events } = await owner.wattle.retirements.claimExportSync({
      entitlement: rights.directExport,
      proof: this.#parts.fleet.proofOf(final, site),
      owner: owner.account.address,
    });
    const { export: id, wh } = eventOf(events, "ExportClaimed").args;
    this.#exports.add(id);
    this.#claimed += wh;
    return { id, wh };
  }

  async #claimConsumption({ owner, rights, site }: Participant, final: PostedBatch) {
    const { events } = await owner.wattle.retirements.claimConsumptionSync({
      entitlement: rights.consumption,
      proof: this.#parts.fleet.proofOf(final, site),
    });
    const { credit: id, wh } = eventOf(events, "ConsumptionClaimed").args;
    return { id, wh };
  }
}
