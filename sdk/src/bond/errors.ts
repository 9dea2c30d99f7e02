import { BaseError } from "../errors/base.ts";

/** A text is no date. */
export class DateNotFoundError extends BaseError {
  override readonly name = "DateNotFoundError";

  constructor(date: string) {
    super(`"${date}" is no date.`, { metaMessages: ["Give year, month and day, such as 2025-05-20."] });
  }
}

/** Dates that no schedule has. */
export class ScheduleError extends BaseError {
  override readonly name = "ScheduleError";

  constructor(wrong: string, todo: string) {
    super(wrong, { metaMessages: [todo] });
  }
}

/** A day on which the bond cannot be valued. */
export class SettlementDayError extends BaseError {
  override readonly name = "SettlementDayError";

  constructor(given: string, from: string, to: string) {
    super(`${given} is not from ${from} to before ${to}.`, {
      metaMessages: ["Give a settlement day within the bond's life."],
    });
  }
}

/** No yield gives the price. */
export class YieldNotFoundError extends BaseError {
  override readonly name = "YieldNotFoundError";

  constructor(price: number) {
    super(`No yield gives a price of ${price}.`, {
      metaMessages: ["Give a positive price per 100 of outstanding principal."],
    });
  }
}
