import type { Hex } from "viem";
import { BaseError } from "../errors/base.ts";

/** A sample that no meter gives. */
export class InvalidSampleError extends BaseError {
  override readonly name = "InvalidSampleError";

  constructor(why: string) {
    super(`The sample cannot be taken: ${why}.`, {
      metaMessages: ["Give whole Wh (or W) from 0 and the time in whole unix seconds, one kind of sample a meter."],
    });
  }
}

/** Settings that contradict each other, or what a meter can keep. */
export class InvalidMeterSettingsError extends BaseError {
  override readonly name = "InvalidMeterSettingsError";

  constructor(why: string) {
    super(`The meter's settings cannot be kept: ${why}.`, {
      metaMessages: ["See `MeterSettings` for what each may be."],
    });
  }
}

/** A register that shows less than before. */
export class RegisterBackwardsError extends BaseError {
  override readonly name = "RegisterBackwardsError";
  readonly register: string;

  constructor(register: string, shown: bigint, before: bigint) {
    super(`The register ${register} shows ${shown} Wh after ${before}.`, {
      metaMessages: [
        "If it rolled over, set `counter` (where it does, and the greatest power that may pass).",
        "If the meter was exchanged or reset, call `rotate` with what the new one shows as `opening`.",
      ],
    });
    this.register = register;
  }
}

/** A register that grew by more than the greatest power could bring. */
export class ImplausibleGrowthError extends BaseError {
  override readonly name = "ImplausibleGrowthError";
  readonly register: string;

  constructor(register: string, grown: bigint, bound: bigint) {
    super(`The register ${register} grew by ${grown} Wh, where ${bound} could pass.`, {
      metaMessages: [
        "Nothing was recorded. If the sample is a spike, take the next one; the register itself loses nothing.",
        "If it is real, raise `counter.ceilingW`; if the meter was exchanged, call `rotate` with `opening`.",
      ],
    });
    this.register = register;
  }
}

/** A clock that is further ahead than a meter may have been silent. */
export class ClockJumpError extends BaseError {
  override readonly name = "ClockJumpError";

  constructor(time: number, last: number) {
    super(`The clock says ${time}, ${time - last} s after the last sample.`, {
      metaMessages: [
        "A wrong clock would close periods that have not been, and none until time has caught up: set it.",
        "If the meter really was silent for so long, give the sample with `clockConfirmed: true`.",
      ],
    });
  }
}

/** A key that was rotated away. */
export class KeyRetiredError extends BaseError {
  override readonly name = "KeyRetiredError";

  constructor(key: Hex, until: number) {
    super(`The device key ${key} signs nothing after ${until}: it was rotated away.`, {
      metaMessages: ["Start the meter with the key that took its place."],
    });
  }
}

/** A rotation that cannot be made as things stand. */
export class RotationError extends BaseError {
  override readonly name = "RotationError";

  constructor(why: string, todo: string) {
    super(`The key cannot be rotated: ${why}.`, { metaMessages: [todo] });
  }
}

/** A key that must not be erased, or that signs after it was. */
export class KeyErasureError extends BaseError {
  override readonly name = "KeyErasureError";

  constructor(why: string, todo: string) {
    super(`The device key ${why}.`, { metaMessages: [todo] });
  }
}

/** A device that did not sign. What was to be signed is recorded. */
export class MeterSigningError extends BaseError {
  override readonly name = "MeterSigningError";

  constructor(periodEnd: number, cause: unknown) {
    super(`The reading of ${periodEnd} is recorded, but the device did not sign it.`, {
      cause,
      metaMessages: ["It is signed with the next sample or tick; readings wait in order until then."],
    });
  }
}

/** A meter that was closed, or whose journal could not be written. */
export class MeterStoppedError extends BaseError {
  override readonly name = "MeterStoppedError";

  constructor(why: string, cause?: unknown) {
    super(`The meter has stopped: ${why}.`, {
      ...(cause === undefined ? {} : { cause }),
      metaMessages: ["Open it again with `createMeter`: what the journal holds is what was signed."],
    });
  }
}
