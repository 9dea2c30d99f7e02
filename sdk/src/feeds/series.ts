// Series of fixings: their ids, rounds and windows, and the domain that reporters sign in.
import { encodeAbiParameters, type Hex, keccak256 } from "viem";
import { BaseError } from "../errors/base.ts";
import { fixingFeedAbi } from "../generated/abis/fixingFeed.ts";
import type { FixingSeries, RoundWindows } from "../generated/types.ts";
import type { Domain, DomainParameters } from "../measurement/typedData.ts";
import { windowsFrom } from "../prices/series.ts";
import { referencePeriodBounds } from "./dates.ts";

const openSeries = fixingFeedAbi.find((item) => item.type === "function" && item.name === "openSeries");

function seriesInputs() {
  if (openSeries?.type !== "function") throw new BaseError("The fixing feed's ABI has no openSeries.");
  return openSeries.inputs;
}

/**
 * A series' id: keccak256 of its ABI-encoded definition, the same on every chain.
 *
 * @throws viem's errors when a field does not fit its type.
 * @example
 * ```ts
 * import { type FixingSeries, fixingSeriesIdOf } from "@wattle/sdk";
 *
 * declare const series: FixingSeries;
 * fixingSeriesIdOf(series);
 * ```
 */
export function fixingSeriesIdOf(series: FixingSeries): Hex {
  return keccak256(encodeAbiParameters(seriesInputs(), [series]));
}

/**
 * The EIP-712 domain of reports to the fixing feed. A value is reported as a price is: with it `signPriceReport`, `hashPriceReport` and `commitmentOf` are of fixings, the round that of
 * {@link fixingRoundOf}, the prices the values of all tenors in order.
 *
 * @example
 * ```ts
 * import { fixingFeedDomain, fixingRoundOf, signPriceReport } from "@wattle/sdk";
 * import type { Hex, PrivateKeyAccount } from "viem";
 *
 * declare const series: Hex;
 * declare const reporter: PrivateKeyAccount;
 * const domain = fixingFeedDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * const signature = await signPriceReport({
 *   report: { series, round: fixingRoundOf(672, 0), prices: [12_801n] },
 *   domain,
 *   reporter,
 * });
 * ```
 */
export function fixingFeedDomain({ chainId, address }: DomainParameters): Domain {
  return { name: "Wattle FixingFeed", version: "1", chainId, verifyingContract: address };
}

/**
 * The round of a reference period's revision: revision · 2³² + period.
 *
 * @example
 * ```ts
 * import { fixingRoundOf } from "@wattle/sdk";
 *
 * fixingRoundOf(672, 1); // 4294967968: the first revision of January 2026
 * ```
 */
export function fixingRoundOf(period: number, revision: number): number {
  return revision * 2 ** 32 + period;
}

/**
 * When what can be done for a period's first report, as `windowsOf` of the feed tells it: unix seconds, each end exclusive.
 *
 * @param openedAt Of a revision: when a reporter opened it, unix seconds.
 * @example
 * ```ts
 * import { type FixingSeries, windowsOfFixing } from "@wattle/sdk";
 *
 * declare const series: FixingSeries;
 * const { opens, closes } = windowsOfFixing(series, 672);
 * ```
 */
export function windowsOfFixing(series: FixingSeries, period: number, openedAt?: number): RoundWindows {
  const { end } = referencePeriodBounds(series.calendar, period);
  return windowsFrom(series.reports, openedAt ?? Math.max(0, end + series.reports.lead));
}
