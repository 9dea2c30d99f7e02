import { BaseError } from "../errors/base.ts";

/** A period has no price yet. */
export class PriceMissingError extends BaseError {
  override readonly name = "PriceMissingError";
  /** Of its UTC day, from 0. */
  readonly period: number;

  constructor(period: number) {
    super(`Period ${period} of the day has no price.`, {
      metaMessages: ["Settle it when its price is final, or by what the terms name in its place (PPA-9)."],
    });
    this.period = period;
  }
}

/** An energy that no meter shows in a period. */
export class EnergyOutOfRangeError extends BaseError {
  override readonly name = "EnergyOutOfRangeError";

  constructor(period: number, wh: bigint) {
    super(`${wh} Wh in period ${period} are not from 0 to below 2^48.`, {
      metaMessages: ["Give the Wh of single periods, not a register."],
    });
  }
}

/** The n of a negative-price rule is none that it can count. */
export class RunOutOfRangeError extends BaseError {
  override readonly name = "RunOutOfRangeError";

  constructor(run: number) {
    super(`A run of ${run} units is not from one up to six hours.`, {
      metaMessages: ["Give 1 to 6 hours, or 1 to 24 periods."],
    });
  }
}

/** An escalation that no price can follow. */
export class EscalationError extends BaseError {
  override readonly name = "EscalationError";

  constructor(wrong: string, todo: string) {
    super(wrong, { metaMessages: [todo] });
  }
}

/** A month whose figures no market has. */
export class MonthOutOfRangeError extends BaseError {
  override readonly name = "MonthOutOfRangeError";

  constructor(month: number) {
    super(`Month ${month} has a discount factor above one, or an energy that is not below 2^64 Wh.`, {
      metaMessages: ["Give discount factors in WAD, 1e18 being one, and energy in Wh."],
    });
  }
}

/** Prices that an hour's mean lacks. */
export class HourIncompleteError extends BaseError {
  override readonly name = "HourIncompleteError";

  constructor(day: number) {
    super(`The mean of an hour needs its four prices on seven days; day ${day} is not there or not whole.`, {
      metaMessages: ["Give the latest seven days whose prices of that hour are final."],
    });
  }
}
