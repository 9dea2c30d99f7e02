import type { Sample } from "../source.ts";

/** What some meters say beside their registers. */
export interface MeterSample extends Sample {
  /** What the battery holds, Wh. */
  readonly stateOfCharge?: bigint;
  /** That somebody estimated it: a gateway makes no measured reading of it. */
  readonly estimated?: boolean;
}
