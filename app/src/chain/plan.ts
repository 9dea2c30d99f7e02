import { sum } from "../bigints.ts";
import type { LoadProfile } from "../data/index.ts";

/** Who does what, by the home's position, and when, by the period's. */
export interface Plan {
  /** Has most to sell: the greatest surplus of PV over load. */
  readonly seller: number;
  /** Bring their kWh to the market, in this order. */
  readonly makers: readonly number[];
  /** Lacks most after the evening begins. */
  readonly consumer: number;
  /** Steals out of its battery what it owes: the last maker. Nobody where the seller is the only one. */
  readonly thief: number | undefined;
  /** From which period on the market may open, kWh are sold, and kWh are bought. */
  readonly opens: number;
  readonly noon: number;
  readonly evening: number;
}

/** Settlement periods in three hours. */
const THREE_HOURS = 12;

/**
 * Casts the day from its own figures: noon is the period of most PV, evening the dearest one three hours later or after, of equally dear
 * ones that in which the homes lack most.
 */
export function planOf({ homes, prices }: LoadProfile): Plan {
  const periods = prices.length;
  const pv = prices.map((_, period) => sum(homes.map((home) => home.periods[period]?.pvWh ?? 0n)));
  const noon = argmax(pv);
  const lack = (home: number, period: number) => {
    const { loadWh, pvWh } = homes[home]?.periods[period] ?? { loadWh: 0n, pvWh: 0n };
    return loadWh > pvWh ? loadWh - pvWh : 0n;
  };
  const late = Math.min(noon + THREE_HOURS, periods - 1);
  const evening =
    late +
    argmax(
      prices.slice(late).map((price, i) => price * 10n ** 12n + sum(homes.map((_, home) => lack(home, late + i)))),
    );
  const surplus = homes.map(({ periods }) =>
    sum(periods.map(({ loadWh, pvWh }) => (pvWh > loadWh ? pvWh - loadWh : 0n))),
  );
  const byS = homes.map((_, home) => home).sort((a, b) => Number((surplus[b] ?? 0n) - (surplus[a] ?? 0n)));
  const seller = byS[0] ?? 0;
  const others = byS.slice(1);
  const eveningLack = (home: number) => sum(prices.slice(evening).map((_, i) => lack(home, evening + i)));
  const consumer = others.reduce(
    (most, home) => (eveningLack(home) > eveningLack(most) ? home : most),
    others[0] ?? seller,
  );
  const makers = others.filter((home) => home !== consumer);
  return {
    seller,
    thief: makers.at(-1),
    makers: makers.length > 0 ? makers : [seller],
    consumer,
    opens: Math.max(0, noon - 4),
    noon,
    evening,
  };
}

function argmax(values: readonly bigint[]): number {
  return values.reduce((best, value, i) => (value > (values[best] ?? 0n) ? i : best), 0);
}
