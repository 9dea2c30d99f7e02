// A year of quarter-hours as an invoice, from what the chain holds of it: profiles, prices, terms.

import { buildProfile, type DayProfile, packEnergy, ppa, profileEntries, type RegistersAt } from "@wattle/sdk";
import { type DaySource, draftTerms, invoiceCsv, invoiceJson, invoiceOf, type Terms } from "@wattle/sdk/ricardian";
import { keccak256, numberToHex } from "viem";
import type { Gas } from "./harness.ts";

const DAY = 86_400;
const PERIOD = 900;
const DAYS = 365;
const START = 1_798_761_600; // 2027-01-01
const WAD = 10n ** 18n;

/** A contract for difference on 40 % of a plant, two-way, with the six-hour rule. */
const terms: Terms = draftTerms({
  plants: [{ site: 7n, register: "DIRECT_EXPORT", share: 4_000 }],
  price: {
    kind: "FIXED",
    amount: 68_400n * WAD,
    series: keccak256("0x01"),
    negative: "WHOLE_RUN",
    run: 6,
    hourly: true,
  },
  settlement: { kind: "TWO_WAY" },
});

interface Recorded {
  readonly start: number;
  readonly profile: DayProfile;
  readonly prices: readonly bigint[];
}

/** A plant's year: half sine of the sun, cloudy every third day; prices with a valley at noon that is negative on sunny days. */
function recordedYear(): Recorded[] {
  let register = 0n;
  let opening: RegistersAt = { periodEnd: START, energy: energyOf(0n) };
  return Array.from({ length: DAYS }, (_, day) => {
    const start = START + day * DAY;
    const sun = day % 3 === 0 ? 250_000 : 900_000;
    const readings = Array.from({ length: DAY / PERIOD }, (_, k): RegistersAt => {
      register += BigInt(Math.max(0, Math.round(sun * Math.sin(((k - 24) / 48) * Math.PI))));
      return { periodEnd: start + (k + 1) * PERIOD, energy: energyOf(register) };
    });
    const profile = buildProfile(opening, readings);
    opening = readings.at(-1) ?? opening;
    const prices = Array.from({ length: DAY / PERIOD }, (_, k) => {
      const valley = Math.max(0, Math.sin(((k - 24) / 48) * Math.PI)) * (day % 3 === 0 ? 40_000 : 190_000);
      return BigInt(Math.round(80_000 + 7_919 * Math.sin(day + k) - valley));
    });
    return { start, profile, prices };
  });
}

function energyOf(generation: bigint) {
  return packEnergy({ generation, greenCharge: 0n, directExport: generation, gridImport: 0n });
}

/** What an invoice is made from: profiles decoded, runs of negative prices found across days, the tariff of the terms. */
function sourceDays(year: readonly Recorded[]): DaySource[] {
  const tariff = ppa.tariffOf(terms.price, terms.settlement.kind, (base) => base);
  const signs = year.map(({ prices }) => ppa.signsOf(prices, terms.price.hourly));
  let opened = 0n;
  return year.map(({ start, profile, prices }, day) => {
    const { negative, run, hourly } = terms.price;
    const before = day === 0 ? 0 : ppa.negativeAtEnd(signs[day - 1] ?? 0n);
    const afterwards = ppa.negativeAtStart(signs[day + 1] ?? 0n);
    const around = { before, afterwards, ended: true };
    const { excluded } = ppa.excludedOf(signs[day] ?? 0n, negative, run, hourly, around);
    const wh = profileEntries(profile.data).map((entry) => entry?.directExport ?? null);
    const proof = { fleet: 1, batch: keccak256(numberToHex(start)), leaf: 0, profile: profile.hash };
    const source: DaySource = {
      start,
      price: { prices, exponent: 0, excluded, multipliers: ppa.multipliersOf(terms.bands, start), tariff },
      deliveries: [{ site: 7n, register: "DIRECT_EXPORT", share: 4_000, proof, wh, opened }],
    };
    opened = wh.reduce<bigint>((sum, own) => sum + (own ?? 0n), opened);
    return source;
  });
}

/**
 * `time.invoiceYear`: seconds from 365 days' profiles and 35,040 prices to the invoice, its JSON and its CSV, each of which lists every
 * period. Of the processor, the best of three.
 */
export function timeInvoiceYear(): Gas {
  const year = recordedYear();
  const seconds = Array.from({ length: 3 }, () => {
    const started = process.cpuUsage();
    const to = START + DAYS * DAY;
    const currency = { symbol: "EUR", decimals: 6 };
    const days = sourceDays(year);
    const facts = { id: 1n, digest: keccak256("0x02"), terms, currency, from: START, to, closed: to, due: to };
    const invoice = invoiceOf({ ...facts, days });
    const listed = invoiceCsv(invoice).split("\r\n").length - 2;
    if (listed !== (DAYS * DAY) / PERIOD || !invoiceJson(invoice).includes('"excluded"')) {
      throw new Error("the invoice does not list its year");
    }
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000_000;
  });
  return { "time.invoiceYear": Math.round(Math.min(...seconds) * 100) / 100 };
}
