import { beforeAll, describe, expect, it } from "vitest";
import { BAKERS_SHARE } from "../src/agreements/agreements.ts";
import { min, sum } from "../src/bigints.ts";
import { type Day, POOL_SHARE } from "../src/chain/day.ts";
import { loadProfile } from "../src/data/index.ts";
import { modelledWind, WIND_FARM } from "../src/data/wind.ts";
import { balanceHolders, type Movement } from "../src/identity/holders.ts";
import { identityOf, jsonOf, reportOf, tablesOf } from "../src/report.ts";
import { play } from "./support/play.ts";
import { cityLearn, greenButton, inDirectory } from "./support/samples.ts";

const MICRO = 1_000_000n;
const WAD = 10n ** 18n;

/** A register of a root, by its lane. */
const lane = (day: Day, i: bigint) => ((day.fleet.latest?.batch.sums ?? 0n) >> (192n - 64n * i)) & ((1n << 64n) - 1n);

/** What must hold of any day, whatever was read. */
function holds(name: string, day: () => Day): void {
  describe(name, () => {
    it("accounts for every Wh", () => {
      const { identity } = day();
      expect(identity.identity).toBe("0");
      expect(identity.shares.difference).toBe(0n);
    });

    it("accounts for every share and every unit of the quote by who holds it, and leaves the book with nothing", () => {
      const { holders } = day();
      expect(identityOf(day())).toBe("0");
      for (const { name, difference } of holders.holders)
        expect({ name, ...difference }).toEqual({ name, shares: 0n, quote: 0n });
      expect(holders.holders.at(-1)).toMatchObject({ name: "order book", closing: { shares: 0n, quote: 0n } });
    });

    it("attests what the meters read", () => {
      const registers = day().homes.map(({ state }) => state.registers);
      expect(lane(day(), 0n)).toBe(sum(registers.map(({ generation }) => generation)));
      expect(lane(day(), 1n)).toBe(sum(registers.map(({ greenCharge }) => greenCharge)));
      expect(lane(day(), 2n)).toBe(sum(registers.map(({ directExport }) => directExport)));
      expect(lane(day(), 3n)).toBe(sum(registers.map(({ gridImport }) => gridImport)));
      expect(day().fleet.figures()).toMatchObject({ batches: 96, leaves: 96 * day().homes.length });
    });

    it("reads meters that balance in every period", () => {
      for (const { home, flows, state } of day().homes) {
        expect(flows).toHaveLength(96);
        for (const [i, { generation, gridImport, gridExport, charge, discharge }] of flows.entries())
          expect(generation + gridImport + discharge).toBe((home.periods[i]?.loadWh ?? 0n) + gridExport + charge);
        expect(state.store).toBeLessThanOrEqual(BigInt(home.storageWh) * MICRO);
      }
    });

    it("mints no more than the pool's share of the green charge after conversion", () => {
      const { homes, pool } = day();
      for (const { site, state } of homes) {
        const minted = sum(pool.deposits.filter((deposit) => deposit.site === site).map((deposit) => deposit.minted));
        const most =
          (state.registers.greenCharge * BigInt(POOL_SHARE) * MICRO * pool.policy.roundTrip) / (10_000n * WAD);
        expect(minted).toBeLessThanOrEqual(most);
      }
    });

    it("retires no more than the consumption claimed, and certifies it", () => {
      for (const { energy, consumption, from, to } of day().retirements) {
        expect(energy).toBeGreaterThan(0n);
        expect(energy).toBeLessThanOrEqual(consumption * MICRO);
        expect(from).toBeLessThan(to);
      }
    });

    it("releases no more than was discharged", () => {
      const { homes, pool } = day();
      for (const { site, state } of homes) {
        const released = sum(pool.releases.filter((release) => release.site === site).map(({ energy }) => energy));
        expect(released).toBeLessThanOrEqual(state.registers.discharge * MICRO);
      }
    });

    it("keeps the supply below the liabilities, and liabilities below stores", () => {
      const { homes, identity, samples } = day();
      const supply = samples.at(-1)?.live ?? -1n;
      expect(identity.minted.live).toBe(supply * WAD * 10_000n);
      // A liability is rounded down to a µWh for each home.
      expect(supply).toBeLessThanOrEqual(sum(homes.map(({ liability }) => liability)) + BigInt(homes.length));
    });

    it("leaves nobody short, and takes nothing off the holders", () => {
      const { cure, identity, pool } = day();
      const end = cure.at(-1)?.solvency;
      expect(end?.stored ?? 0n).toBeGreaterThanOrEqual(end?.claimed ?? 0n);
      expect(identity.minted.haircut).toBe(0n);
      expect(pool.lost).toBe(0n);
    });

    it("lets the index fall and the stored kWh with it", () => {
      const { samples } = day();
      for (const [i, { index, time }] of samples.entries()) {
        if (i === 0) continue;
        expect(time).toBeGreaterThan(samples[i - 1]?.time ?? 0);
        expect(index).toBeLessThan(samples[i - 1]?.index ?? 0n);
      }
    });

    it("shows the same figures as text and as JSON", () => {
      const json = jsonOf(day());
      const text = reportOf(day());
      expect(json.identity).toBe("0");
      expect(JSON.parse(JSON.stringify(json))).toEqual(json);
      for (const table of tablesOf(day())) {
        expect(text).toContain(table.title);
        expect(json[table.id]).toHaveLength(table.rows.length);
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      }
    });
  });
}

/** What must hold of a day on which kWh were traded. */
function trades(name: string, day: () => Day): void {
  describe(`${name}: market`, () => {
    const only = (what: string) => day().market.trades.filter((trade) => trade.what === what);
    /** What orders brought who buys in the evening, less a part in a thousand for melting until then. */
    const ordered = () => {
      const bought = day().orders.trades.filter(({ buyer }) => buyer === only("buys")[0]?.who);
      return (sum(bought.map(({ energy }) => energy)) * 999n) / 1000n;
    };

    it("opens, sells, buys, and pays a provider out", () => {
      expect(day().market.trades[0]?.what).toBe("opens");
      expect(only("sells")).toHaveLength(1);
      expect(only("buys")).toHaveLength(1);
      expect(only("removes")).toHaveLength(1);
    });

    it("moves the price down by a sale, up by a purchase, neither by much", () => {
      const [sale] = only("sells");
      const [purchase] = only("buys");
      if (!sale || !purchase) throw new Error("no trade");
      expect(sale.after).toBeLessThan(sale.before);
      expect(purchase.after).toBeGreaterThan(purchase.before);
      expect(sale.after * 100n).toBeGreaterThan(sale.before * 80n);
      expect(sale.time).toBeLessThan(purchase.time);
      expect(purchase.energy + ordered()).toBeLessThanOrEqual(sale.energy);
      expect(purchase.quote).toBeGreaterThan(0n);
    });

    it("leaves the price where it was when liquidity is added", () => {
      for (const { before, after } of only("adds")) expect(after - before).toBeLessThanOrEqual(before / 1000n + 1n);
    });

    it("retires what was bought, and the seller's battery delivers it", () => {
      const { homes, retirements, pool } = day();
      expect(retirements).toHaveLength(1);
      const retired = retirements[0]?.energy ?? 0n;
      expect(retired - ordered() - (only("buys")[0]?.energy ?? 0n)).toBeLessThanOrEqual(ordered() / 999n + 2n);
      const seller = homes.find((home) => home.name === only("sells")[0]?.who);
      const delivered = sum((seller?.flows ?? []).map((flow) => flow.delivered));
      expect(delivered).toBe((retirements[0]?.energy ?? 0n) / MICRO);
      expect(sum(pool.releases.map(({ energy }) => energy))).toBeGreaterThan(0n);
    });

    it("has quote that dissipation released, and pays a provider its part of it", () => {
      const [before, after] = day().market.closing;
      const [removal] = only("removes");
      if (!before || !after || !removal) throw new Error("no liquidity was withdrawn");
      expect(before.idle).toBeGreaterThan(0n);
      expect(after.idle).toBeLessThan(before.idle);
      expect(before.quote - after.quote).toBe(removal.quote);
      expect(before.energy - after.energy - removal.energy).toBeLessThanOrEqual(2n);
    });
  });
}

/** What must hold of a day on which neighbours traded by orders. */
function orders(name: string, day: () => Day): void {
  describe(`${name}: orders`, () => {
    const only = (how: string) => day().orders.trades.filter((trade) => trade.how === how);

    it("are filled in parts, by a named taker, through the market and in an auction", () => {
      expect(only("a part")).toHaveLength(2);
      expect(only("to a named taker")).toHaveLength(1);
      expect(only("through the market")).toHaveLength(1);
      expect(day().orders.auctions).toHaveLength(1);
      expect(day().market.trades.filter(({ what }) => what === "fills an order")).toHaveLength(1);
    });

    it("cost the buyer less and bring the seller more than the market did", () => {
      for (const { quote, marketAsks, marketPays, buyer, seller, how } of day().orders.trades) {
        if (how === "through the market") expect(quote).toBeLessThanOrEqual(marketAsks);
        else {
          if (buyer !== "auction") expect(quote).toBeLessThanOrEqual(marketAsks);
          if (seller !== "auction") expect(quote).toBeGreaterThanOrEqual(marketPays);
        }
      }
      expect(only("a part").every(({ quote, marketAsks }) => quote < marketAsks)).toBe(true);
    });

    it("clear in the auction at one price: buyers pay what sellers get, to the unit that rounding moves", () => {
      const fills = only("in the auction");
      const [auction] = day().orders.auctions;
      const side = (of: "seller" | "buyer") => fills.filter((fill) => fill[of] === "auction");
      // A base unit of what is paid, and a µWh of what is traded, are rounded.
      const price = auction?.price ?? 0n;
      for (const { energy, quote } of fills) {
        const off = quote * 10n ** 27n - energy * price;
        expect(off < 0n ? -off : off).toBeLessThanOrEqual(10n ** 27n + price);
      }
      const total = (of: typeof fills, what: "energy" | "quote") => sum(of.map((fill) => fill[what]));
      for (const what of ["energy", "quote"] as const) {
        const between = total(side("seller"), what) - total(side("buyer"), what);
        expect(between * between).toBeLessThanOrEqual(BigInt(fills.length) ** 2n);
      }
      expect(auction?.filled).toBe(fills.length);
      expect(auction?.offered).toBeGreaterThan(fills.length);
    });

    it("are part of the identity: a fill that is not counted, or counted twice, is not explained", () => {
      const { ledger, holders, suite } = day();
      const standings = holders.holders.map(({ name, closing }) => ({ name, account: accountOf(name), ...closing }));
      function accountOf(name: string) {
        const fixed = {
          market: "DissipativeAMM",
          stakes: "Collateral",
          "price index": "PriceIndex",
          agreements: "PowerAgreements",
          "order book": "OrderBook",
        } as const;
        const home = day().homes.find((each) => each.name === name);
        if (home) return home.owner.account.address;
        if (name in fixed) return suite.addressOf(fixed[name as keyof typeof fixed]);
        const party = day().accounts.find(({ role }) => role === name || (name === "keeper" && role.startsWith(name)));
        return party?.account.address ?? "0x";
      }
      const supply = standings.reduce(
        (all, { shares, quote }) => ({ shares: all.shares + shares, quote: all.quote + quote }),
        { shares: 0n, quote: 0n },
      );
      const identity = (movements: readonly Movement[]) => balanceHolders({ movements, standings, supply }).identity;
      expect(identity(ledger.movements)).toBe("0");
      const byOrder = ledger.movements.filter(({ link }) => link === "orders");
      expect(byOrder.length).toBeGreaterThan(8);
      expect(identity(ledger.movements.filter(({ link }) => link !== "orders"))).not.toBe("0");
      for (const one of byOrder) {
        if (one.shares === 0n && one.quote === 0n) continue;
        expect(identity(ledger.movements.filter((movement) => movement !== one))).not.toBe("0");
        expect(identity([...ledger.movements, one])).not.toBe("0");
      }
    });

    it("stand beside the market in the report", () => {
      const json = jsonOf(day());
      const venues = json.venues as { venue: string; trades: number; buyersSaved: string }[];
      expect(venues.map(({ venue }) => venue)).toEqual([
        "on the market",
        "by orders, between homes",
        "by orders, through the market",
      ]);
      expect(venues[0]?.trades).toBe(2);
      expect(venues[1]?.trades).toBeGreaterThan(2);
      expect(Number(venues[1]?.buyersSaved)).toBeGreaterThan(0);
    });
  });
}

/** What must hold of a day on which one home sent out what another drew. */
function exports(name: string, day: () => Day): void {
  describe(`${name}: direct export`, () => {
    it("is sold to a neighbour below the grid's price, and retired in its own quarter hour", () => {
      const { exports, exportIdentity, homes, profile, retirements } = day();
      expect(exports.sales).toHaveLength(1);
      expect(exportIdentity).toBe("0");
      for (const {
        energy,
        exported,
        imported,
        period,
        quote,
        gridPrice,
        seller,
        buyer,
        certificate,
      } of exports.sales) {
        const flows = (who: string) =>
          homes.find((home) => home.name === who)?.flows[(period - profile.start) / 900 - 1];
        expect(flows(seller)?.gridExport).toBeGreaterThanOrEqual(exported);
        expect(flows(buyer)?.gridImport).toBe(imported);
        expect(energy).toBe(min(exported, imported) * MICRO);
        expect(quote).toBeGreaterThan(0n);
        expect(quote * 1_000_000_000n).toBeLessThan(energy * gridPrice);
        expect(retirements.map((each) => each.certificate)).not.toContain(certificate);
      }
    });
  });
}

/** What must hold of the day's two agreements. */
function agreements(name: string, day: () => Day): void {
  describe(`${name}: agreements`, () => {
    const of = (which: string) => {
      const found = day().agreements.days.find(({ deal }) => deal.name === which);
      if (!found) throw new Error(`no agreement of the ${which}`);
      return found;
    };

    it("bind documents that the chain alone can print", () => {
      expect(day().agreements.days.map(({ verified }) => verified)).toEqual([true, true]);
    });

    it("give the bakery its part of what the home sends out, at its price", () => {
      const { wh, paid, excluded, amount, deal } = of("bakery");
      const seller = day().homes.find(({ owner }) => owner === deal.seller);
      const sentOut = seller?.state.registers.directExport ?? -1n;
      expect(sum(wh)).toBe((sentOut * BigInt(BAKERS_SHARE)) / 10_000n);
      expect([paid, excluded]).toEqual([(1n << 96n) - 1n, 0n]);
      expect(amount).toBe(sum(wh) * 180n);
    });

    it("take the wind farm through negative prices, which it is not paid for", () => {
      const { wh, paid, excluded, index, amount } = of("wind farm");
      expect(wh).toEqual(modelledWind(WIND_FARM.ratedW));
      expect(paid + excluded).toBe((1n << 96n) - 1n);
      expect(excluded).not.toBe(0n);
      const outside = index.filter((price, k) => price < 0n && (excluded >> BigInt(k)) % 2n === 1n);
      expect(outside.length).toBeGreaterThan(0);
      const ruled = sum(
        wh.map((own, k) => ((excluded >> BigInt(k)) % 2n === 1n ? 0n : own * (72_000n - (index[k] ?? 0n)))),
      );
      expect(amount).toBe(ruled / 1000n);
    });

    it("move the money that they owe, and nothing stays in between", () => {
      for (const { amount, received, invoiced } of day().agreements.days) {
        expect(received).toBe(amount < 0n ? -amount : amount);
        expect(invoiced).toBe(amount);
      }
      expect(day().agreements.identity()).toBe("0");
      const held = day().holders.holders.find(({ name }) => name === "agreements");
      expect(held?.closing).toEqual({ shares: 0n, quote: 0n });
      const owed = sum(day().agreements.days.map(({ received }) => received));
      const moved = day().ledger.movements.filter(({ link, to }) => link === "agreements" && to !== priceIndex());
      expect(sum(moved.map(({ quote }) => quote))).toBe(owed);
    });

    const priceIndex = () => day().suite.addressOf("PriceIndex");
  });
}

/** What must hold of a day on which an operator emptied its battery past the meter. */
function cures(name: string, day: () => Day): void {
  describe(`${name}: theft`, () => {
    const total = (what: string, of: "energy" | "paid") =>
      sum(
        day()
          .cure.filter((step) => step.what === what)
          .map((step) => step[of]),
      );
    const proved = () => day().cure.filter(({ what }) => what === "proves it short");

    it("is shown by the state of charge alone: the meter balances", () => {
      const [thief, ...others] = day().homes.filter(({ stolen }) => stolen > 0n);
      expect(others).toEqual([]);
      expect(day().cure[0]).toMatchObject({ what: "steals", who: thief?.name });
      expect(day().cure.findLast(({ what }) => what === "steals")?.energy).toBe(thief?.stolen);
    });

    it("is proved while less is stored than is claimed", () => {
      expect(proved().length).toBeGreaterThan(0);
      for (const { energy, solvency } of proved()) {
        expect(energy).toBeGreaterThan(0n);
        expect(solvency.stored).toBeLessThan(solvency.claimed);
        expect(solvency.claimed - solvency.stored).toBeLessThanOrEqual(energy + 1n);
      }
    });

    it("is cured by the operator's locked shares and its stake, at no more than the penalty price", () => {
      const { pool } = day();
      const short = proved().at(-1)?.energy ?? 0n;
      const [locked, bought] = [total("loses locked shares", "energy"), total("sells to the auction", "energy")];
      expect(locked).toBeGreaterThan(0n);
      expect(bought).toBeGreaterThan(0n);
      // What is short melts until it is bought.
      expect(locked + bought).toBeLessThanOrEqual(short);
      expect((locked + bought) * 1000n).toBeGreaterThan(short * 998n);
      const most = (bought * pool.policy.penaltyPrice) / 1_000_000_000n;
      expect(total("sells to the auction", "paid")).toBeGreaterThan(0n);
      expect(total("sells to the auction", "paid")).toBeLessThanOrEqual(most);
      expect(total("is rewarded", "paid")).toBeGreaterThan(0n);
    });

    it("appears in the balance as what was bought back and what of the locked shares burned", () => {
      const { minted } = day().identity;
      const unit = WAD * 10_000n;
      const locked = total("loses locked shares", "energy");
      const difference = minted.lockedBurned / unit - locked;
      expect(difference * difference).toBeLessThanOrEqual(4n);
      expect(minted.boughtBack / unit).toBe(total("sells to the auction", "energy"));
    });
  });
}

/** Green Button files of two homes: one with PV, which sends back around noon, and one without. */
function greenButtonHomes(): Record<string, string> {
  const start = Date.UTC(2023, 5, 1) / 1000;
  const hours = (value: (hour: number) => number) => Array.from({ length: 24 }, (_, hour) => value(hour));
  const forward = (load: number) =>
    ({ direction: 1, start, seconds: 3600, values: hours((hour) => (hour > 16 ? 2 * load : load)) }) as const;
  const reverse = { direction: 19, start, seconds: 3600, values: hours((h) => (h > 8 && h < 16 ? 3000 : 0)) } as const;
  return {
    "with PV.xml": greenButton([forward(300), reverse]),
    "without PV.xml": greenButton([forward(400)]),
  };
}

const days: Record<string, Day> = {};
const dayOf = (name: string) => () => {
  const day = days[name];
  if (!day) throw new Error(`${name} was not played`);
  return day;
};

beforeAll(async () => {
  const cloudy = (files: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, text.replaceAll(/,(?:500|800)\.0$/gm, ",0.0")]),
    );
  const read = (files: Record<string, string>, day?: number) =>
    inDirectory(files, (directory) => loadProfile(directory, { day }));
  days.modelled = await play(await loadProfile(undefined, { homes: 3 }));
  days.alone = await play(await loadProfile(undefined, { homes: 1 }));
  days.measured = await play(await read(cityLearn()));
  days.cloudy = await play(await read(cloudy(cityLearn()), 1));
  days.green = await play(await read(greenButtonHomes()));
}, 240_000);

holds("three modelled homes", dayOf("modelled"));
trades("three modelled homes", dayOf("modelled"));
cures("three modelled homes", dayOf("modelled"));
orders("three modelled homes", dayOf("modelled"));
exports("three modelled homes", dayOf("modelled"));
agreements("three modelled homes", dayOf("modelled"));
holds("one home, which sells to itself", dayOf("alone"));
trades("one home, which sells to itself", dayOf("alone"));
holds("CityLearn homes", dayOf("measured"));
trades("CityLearn homes", dayOf("measured"));
orders("CityLearn homes", dayOf("measured"));
agreements("CityLearn homes", dayOf("measured"));

describe("one home: orders", () => {
  it("has no neighbour to sell to, and says so", () => {
    expect(dayOf("alone")().orders.trades).toEqual([]);
    expect(reportOf(dayOf("alone")())).toContain("No orders: there was no neighbour to sell to");
  });
});

describe("two equal homes: direct export", () => {
  it("finds no neighbour who lacks what the other sends out, and says so", () => {
    expect(dayOf("measured")().exports.sales).toEqual([]);
    expect(reportOf(dayOf("measured")())).toContain("In no quarter hour did one home send out what another drew.");
  });
});

describe("two homes: theft", () => {
  it("is nobody's: the seller, who alone stores for others, delivers", () => {
    expect(dayOf("measured")().cure).toEqual([]);
    expect(dayOf("measured")().homes.map(({ stolen }) => stolen)).toEqual([0n, 0n]);
    expect(reportOf(dayOf("measured")())).toContain("No store held less than its site owed");
  });
});

holds("Green Button homes", dayOf("green"));
trades("Green Button homes", dayOf("green"));
orders("Green Button homes", dayOf("green"));
exports("Green Button homes", dayOf("green"));
agreements("Green Button homes", dayOf("green"));
agreements("one home, which sells to itself", dayOf("alone"));
agreements("a cloudy day", dayOf("cloudy"));
holds("a cloudy day", dayOf("cloudy"));

describe("a cloudy day: market", () => {
  it("has nothing to deposit, to trade or to retire, and says so", () => {
    const { pool, market, retirements, identity } = dayOf("cloudy")();
    expect(pool.deposits).toEqual([]);
    expect(market.trades).toEqual([]);
    expect(retirements).toEqual([]);
    expect(identity.greenCharge.read).toBe(0n);
    expect(reportOf(dayOf("cloudy")())).toContain("No market opened");
  });
});

describe("labels", () => {
  it("say what was measured and what was modelled", () => {
    expect(dayOf("modelled")().profile.label).toMatch(/^modelled: /);
    expect(dayOf("measured")().profile.label).toMatch(/^measured: CityLearn/);
    expect(dayOf("green")().profile.label).toBe("measured: Green Button (load); PV of 1 of 2 homes modelled");
  });
});
