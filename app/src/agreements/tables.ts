import { sum } from "../bigints.ts";
import type { Day } from "../chain/day.ts";
import { PERIOD } from "../data/index.ts";
import type { Table } from "../tables.ts";
import { clock, columns, fixed } from "../text.ts";
import type { AgreementDay } from "./agreements.ts";

/** What the agreements of the day came to, and the hours of the contract for difference. */
export function agreementTables({ agreements, profile }: Day): Table[] {
  const { days } = agreements;
  const indexed = days.filter(({ index }) => index.length > 0);
  return [
    {
      id: "agreed",
      title: "Settled under power purchase agreements",
      columns: columns(
        ["agreement", "agreement"],
        ["id", "id"],
        ["verified", "document"],
        ["energy", "Wh"],
        ["paid", "periods paid"],
        ["excluded", "not paid, index negative"],
        ["amount", "buyer owes, USD"],
        ["invoiced", "from the chain anew, USD"],
        ["expected", "from meters and prices, USD"],
        ["received", "taken home, USD"],
        ["sign", "gas to sign"],
        ["settle", "to settle the day"],
        ["close", "to close the month"],
      ),
      rows: days.map(({ deal, verified, wh, paid, excluded, amount, invoiced, expected, received, gas }) => [
        deal.name,
        `0x${deal.id.toString(16).padStart(64, "0").slice(0, 8)}…`,
        verified ? "as signed" : "DIFFERS",
        sum(wh),
        bits(paid),
        bits(excluded),
        fixed(amount, 6, 6),
        invoiced === undefined ? "DIFFERS" : fixed(invoiced, 6, 6),
        fixed(expected, 6, 6),
        fixed(received, 6, 6),
        deal.gas,
        gas.settle,
        gas.close,
      ]),
      notes: [
        "Bakery: 40 % of what the home sends out directly, at 0.18 USD/kWh. Wind farm: 0.072 USD/kWh against the day-ahead price, nothing in two or more hours below zero.",
        "Document: printed from the chain alone, and compared with what both parties signed. Anew: every leaf, division, price and sum of the month, by the SDK, from the chain alone.",
      ],
    },
    ...indexed.map((day) => hoursOf(day, profile.start)),
  ];
}

/** Hour by hour: what was fed in, what it was worth on the market, and what the agreement made of it. */
function hoursOf({ deal, wh, index, excluded }: AgreementDay, start: number): Table {
  const hours = Array.from({ length: index.length / 4 }, (_, hour) => hour);
  return {
    id: "difference",
    title: `Contract for difference of the ${deal.name}, hour by hour`,
    columns: columns(["hour", "hour, UTC"], ["energy", "Wh"], ["index", "mean index, USD/kWh"], ["paid", "paid"]),
    rows: hours.map((hour) => {
      const of = (values: readonly bigint[]) => sum(values.slice(4 * hour, 4 * hour + 4));
      const out = (excluded >> BigInt(4 * hour)) & 0xfn;
      return [clock(start + hour * 4 * PERIOD), of(wh), fixed(of(index) / 4n, 6, 4), out === 0n ? "yes" : "no"];
    }),
    notes: ["Prices and wind are modelled; three bonded reporters signed the prices, and the chain took their median."],
  };
}

function bits(mask: bigint): bigint {
  return BigInt(mask.toString(2).replaceAll("0", "").length);
}
