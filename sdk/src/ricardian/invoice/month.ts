// Billing months: 12 · year + month − 1, UTC.

/**
 * The billing month that a time is in, as the contract counts them: 12 · year + month − 1.
 *
 * @param time Unix seconds.
 * @example
 * ```ts
 * import { billingMonthAt } from "@wattle/sdk/ricardian";
 *
 * billingMonthAt(1_798_761_600); // 24324: January 2027
 * ```
 */
export function billingMonthAt(time: number): number {
  const date = new Date(time * 1_000);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}

/**
 * When a billing month begins and ends, unix seconds.
 *
 * @example
 * ```ts
 * import { billingMonthBounds } from "@wattle/sdk/ricardian";
 *
 * billingMonthBounds(24_324); // { from: 1798761600, to: 1801440000 }
 * ```
 */
export function billingMonthBounds(month: number): { from: number; to: number } {
  const startOf = (at: number) => Date.UTC(Math.floor(at / 12), at % 12, 1) / 1_000;
  return { from: startOf(month), to: startOf(month + 1) };
}
