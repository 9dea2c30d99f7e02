// The simulator's page: tables between its marks, and plots beside it. The words around them are written by people.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { charts, energyFee, type FeeClass } from "@wattle/sdk";
import { DAY } from "./processes.ts";
import { type Outcome, summarise } from "./simulate.ts";
import { DAILY, LITHIUM, STORES, type Store, THERMAL } from "./stores.ts";
import { type Comparison, classes, comparisons, DAYS, melting, parks, turnovers, WEEK } from "./study.ts";

const { BLUE, draw, GREEN, GREY, RED, ticks } = charts;
type Chart = charts.Chart;
type Series = charts.Series;

const root = join(import.meta.dirname, "..", "..", "..");
const page = join(root, "docs", "market-simulation.md");
const plots = join(root, "docs", "plots");

const percent = (value: number, digits = 1) => {
  const text = `${Math.abs(value * 100).toFixed(digits)} %`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
};
const signed = (value: number, digits = 1) => {
  const text = percent(value, digits);
  return /[1-9]/.test(text) && value > 0 ? `+${text}` : text;
};
const whole = (value: number) => (value < 0 ? `−${-value}` : String(value));
const sampleAt = (samples: readonly Float64Array[], day: number) => summarise(samples[day] as Float64Array);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${head.map((_, i) => (i === 0 ? "---" : "---:")).join("|")}|`, ...rows.map(line)].join("\n");
}

/** What liquidity is worth, less what was brought: mean, and where nine in ten paths lie. */
function gain(samples: readonly Float64Array[], day: number): string {
  const { mean, low, high } = sampleAt(samples, day);
  return `${signed(mean - 1)} (${signed(low - 1, 0)} … ${signed(high - 1, 0)})`;
}

function valueTable(found: readonly Comparison[]): string {
  return table(
    ["store, price", "days", "ours", "stock pair", "pair with our fee", "ours vs cash", "stock pair vs cash"],
    found.flatMap(({ store, process, ours, pair, pairAtOurFee }) =>
      [WEEK, DAYS].map((day) => [
        day === WEEK ? `${store.label}; ${process.label}` : "",
        String(day),
        ...[ours, pair, pairAtOurFee].map(({ vsHold }) => gain(vsHold, day)),
        ...[ours, pair].map(({ vsCash }) => signed(sampleAt(vsCash, day).mean - 1)),
      ]),
    ),
  );
}

function flowTable(found: readonly Comparison[]): string {
  const cells = ({ book, capital }: Outcome) => {
    const part = (value: number) => percent(value / capital);
    const impact = percent(book.impact / (book.buysFilled + book.sellsFilled), 2);
    const fills = `${percent(book.buysFilled / book.buys, 0)} / ${percent(book.sellsFilled / book.sells, 0)}`;
    return [fills, impact, part(book.fees), part(book.arbitrage), part(book.parking)];
  };
  return table(
    [
      "store, price",
      "market",
      "buys / sells filled",
      "price impact",
      "fees",
      "arbitrageur's profit",
      "parker's profit",
    ],
    found.flatMap(({ store, process, ours, pair }) => [
      [`${store.label}; ${process.label}`, "ours", ...cells(ours)],
      ["", "pair", ...cells(pair)],
    ]),
  );
}

function meltingTable(found: ReturnType<typeof melting>): string {
  return table(
    ["1 % an hour, price stands still, a week", "vs holding", "of the first value", "buys filled", "sells filled"],
    found.flatMap(({ arbitrage, ...markets }) =>
      (["ours", "pair"] as const).map((name) => {
        const { vsHold, vsCash, book } = markets[name];
        const held = sampleAt(vsCash, WEEK).mean / sampleAt(vsHold, WEEK).mean;
        return [
          `${name === "ours" ? "ours" : "stock pair"}, ${arbitrage ? "with" : "without"} arbitrage`,
          signed(sampleAt(vsHold, WEEK).mean - 1),
          signed(sampleAt(vsCash, WEEK).mean - held),
          percent(book.buysFilled / book.buys, 0),
          percent(book.sellsFilled / book.sells, 0),
        ];
      }),
    ),
  );
}

const WAITS: readonly (readonly [seconds: number, text: string])[] = [
  [900, "15 min"],
  [3_600, "1 h"],
  [6 * 3_600, "6 h"],
  [DAY, "1 d"],
  [3 * DAY, "3 d"],
  [7 * DAY, "7 d"],
  [30 * DAY, "30 d"],
];
const COLOURS = [
  [LITHIUM, BLUE],
  [DAILY, GREEN],
  [THERMAL, RED],
] as const;

const feesOf = ({ rate }: Store, fees: FeeClass) => {
  const carry = energyFee({ ...fees, rate }) - fees.fee;
  return `${percent(fees.fee / 1e6)}${carry > 0 ? ` + ${percent(carry / 1e6)}` : ""}`;
};

function parkTable(): string {
  return table(
    ["store; fee + carry", ...WAITS.map(([, text]) => text)],
    parks(WAITS.map(([seconds]) => seconds)).map(({ store, fees, gains }) => [
      `${store.label}; ${feesOf(store, fees)}`,
      ...gains.map((value) => signed(value, 2)),
    ]),
  );
}

function classTable(found: ReturnType<typeof classes>): string {
  return table(
    ["store; fee + carry", "vs holding, 30 days", "vs cash", "buys filled", "sells filled", "parker's profit"],
    found.map(({ store, fees, outcome: { vsHold, vsCash, book, capital } }) => [
      `${store.label}; ${feesOf(store, fees)}`,
      gain(vsHold, DAYS),
      signed(sampleAt(vsCash, DAYS).mean - 1),
      percent(book.buysFilled / book.buys, 0),
      percent(book.sellsFilled / book.sells, 0),
      percent(book.parking / capital, 2),
    ]),
  );
}

function parkChart(): Chart {
  const waits = Array.from({ length: 61 }, (_, i) => Math.round(900 * 2880 ** (i / 60)));
  const found = parks(waits);
  return {
    title: "What a small park gains, by how long it waits",
    x: { label: "wait (log scale); dashed: the fee without carry", min: 900, max: 30 * DAY, log: true, ticks: WAITS },
    y: { label: "gain, % of what was sold", min: -20, max: 100, ticks: ticks(-20, 100, 20, whole) },
    reference: 0,
    series: COLOURS.flatMap(([store, colour]) =>
      found
        .filter((one) => one.store === store)
        .map(({ carries, gains }) => ({
          name: carries ? store.label : "",
          colour,
          dashed: !carries,
          points: waits.map((wait, i) => [wait, 100 * (gains[i] ?? 0)] as const),
        })),
    ),
  };
}

function valueChart(store: Store, { ours, pair }: Comparison, min: number, max: number, step: number): Chart {
  const series = (name: string, colour: string, { vsHold }: Outcome, dashed = false): Series => {
    const found = vsHold.map(summarise);
    return {
      name,
      colour,
      dashed,
      points: found.map(({ mean }, day) => [day, mean * 100] as const),
      band: found.map(({ low, high }, day) => [day, low * 100, high * 100] as const),
    };
  };
  return {
    title: `Liquidity's worth beside holding: ${store.label}`,
    x: { label: "days", min: 0, max: DAYS, ticks: ticks(0, DAYS, 5, whole) },
    y: { label: "% of holding; band: 9 in 10 paths", min, max, ticks: ticks(min, max, step, whole) },
    reference: 100,
    series: [series("ours", BLUE, ours), series("stock pair", RED, pair, true)],
  };
}

function turnoverTable(found: ReturnType<typeof turnovers>): string {
  return table(
    ["filled orders a day, of the kWh", "made against cash in 30 days", "½(f·turnover − λ − σ²/4)·30 days"],
    found.map(({ filled, gain, expected }) => [filled.toFixed(2), signed(gain), signed(expected)]),
  );
}

function turnoverChart(found: ReturnType<typeof turnovers>): Chart {
  return {
    title: `Break-even against cash: ${DAILY.label}, fee ${feesOf(DAILY, DAILY.fees)}`,
    x: { label: "filled orders a day, times the pool's kWh", min: 0, max: 2.5, ticks: ticks(0, 2.5, 0.5, String) },
    y: { label: "made in 30 days, % of cash", min: -20, max: 25, ticks: ticks(-20, 25, 5, whole) },
    reference: 0,
    series: [
      {
        name: "½(f·turnover − λ − σ²/4)·30 days",
        colour: GREY,
        points: found.map(({ filled, expected }) => [filled, expected * 100] as const),
      },
      {
        name: "simulated",
        colour: BLUE,
        dots: true,
        points: found.map(({ filled, gain }) => [filled, gain * 100] as const),
      },
    ],
  };
}

/** Puts a text between a mark and its end. */
function placed(text: string, mark: string, body: string): string {
  const begin = `<!-- ${mark} -->`;
  const end = `<!-- /${mark} -->`;
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/market-simulation.md has no ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n\n${body}\n\n${text.slice(to)}`;
}

/** Runs the study and writes its tables into docs/market-simulation.md and its plots into docs/plots. */
export function writeReport(paths: number): void {
  const found = comparisons(paths);
  const traded = turnovers(Math.min(paths, 400));
  const tables: Record<string, string> = {
    values: valueTable(found),
    flows: flowTable(found),
    melting: meltingTable(melting(Math.min(paths, 200))),
    parks: parkTable(),
    classes: classTable(classes(Math.min(paths, 400))),
    turnovers: turnoverTable(traded),
  };
  let text = readFileSync(page, "utf8");
  for (const [mark, body] of Object.entries(tables)) text = placed(text, mark, body);
  writeFileSync(page, text);
  mkdirSync(plots, { recursive: true });
  const scales: Record<string, readonly [min: number, max: number, step: number]> = {
    lithium: [98, 102, 1],
    daily: [96, 108, 2],
    thermal: [0, 120, 20],
  };
  const drawn: Record<string, Chart> = { parking: parkChart(), "break-even": turnoverChart(traded) };
  for (const store of STORES) {
    const comparison = found.find((one) => one.store === store);
    const scale = scales[store.name];
    if (comparison && scale) drawn[`liquidity-${store.name}`] = valueChart(store, comparison, ...scale);
  }
  for (const [name, chart] of Object.entries(drawn)) writeFileSync(join(plots, `${name}.svg`), draw(chart));
}
