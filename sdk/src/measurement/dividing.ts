// A claim's energy by the period: what `DayProfile.divide` gives a contract, recomputed.
import { type Hex, hexToBytes } from "viem";
import { BaseError } from "../errors/base.ts";
import { type ClaimedSpan, Register } from "../generated/types.ts";
import { PERIOD } from "./period.ts";
import { dayStartOf, MalformedProfileError, profileEntries } from "./profile.ts";
import { unpackEnergy } from "./registers.ts";
import { hashBytes } from "./treeHasher.ts";
import type { Leaf } from "./types.ts";

/** A claim's energy up to a measured period end. */
export interface ClaimedPeriod {
  /** Since the measured end before it, Wh. */
  readonly wh: bigint;
  /** Whether the register was measured at the period's beginning too; otherwise it is a gap's energy, and has no period price. */
  readonly own: boolean;
}

/** A claim by the periods of its leaf's day. */
export interface DividedClaim {
  /** 00:00 UTC, unix seconds. */
  readonly start: number;
  /** One a period from 00:00 UTC to the claim's end; null before its beginning and where the period's end was not measured. */
  readonly periods: readonly (ClaimedPeriod | null)[];
}

/** A profile that does not lead from one end of a claim to the other. */
export class ProfileMismatchError extends BaseError {
  override readonly name = "ProfileMismatchError";

  constructor(reason: string) {
    super(`The profile does not fit the claim: ${reason}.`, {
      metaMessages: [
        "Take the profile that the claimed leaf commits to, and the span that `claimSpan` returned for that leaf.",
        "If both are right, the attesters signed a profile that does not add up: the claim has no period prices.",
      ],
    });
  }
}

const BPS = 10_000n;
const registersOf = {
  [Register.GENERATION]: "generation",
  [Register.DIRECT_EXPORT]: "directExport",
  [Register.CONSUMPTION]: "gridImport",
} as const;

/** Of G, E or M; a profile does not tell the other registers. */
function laneOf(register: Register): (typeof registersOf)[keyof typeof registersOf] {
  if (register === Register.GREEN_CHARGE || register === Register.SELF_USE)
    throw new ProfileMismatchError("it has no periods of green charge or self-use");
  return registersOf[register];
}

/**
 * Divides a claim among the periods of its leaf's day, as `DayProfile.divide` does: ⌊(R(k) − R₀)·s⌋ − ⌊(R(k−1) − R₀)·s⌋ Wh each, on the registers R that the
 * profile rebuilds. They add up to the claim exactly.
 *
 * @param leaf The leaf that was claimed up to. @param profile The bytes that its `profile` is the hash of. @param claim What `claimSpan` returned.
 * @throws {@link MalformedProfileError}, {@link ProfileMismatchError} wherever the contract reverts.
 * @example
 * ```ts
 * import { type ClaimedSpan, type DayProfile, divideClaim, type Leaf } from "@wattle/sdk";
 *
 * declare const leaf: Leaf;
 * declare const profile: DayProfile;
 * declare const claim: ClaimedSpan;
 * const { periods } = divideClaim(leaf, profile.data, claim);
 * periods[47]?.wh; // Wh from 11:45 to 12:00 UTC
 * ```
 */
export function divideClaim(
  leaf: Pick<Leaf, "readAt" | "energy" | "profile">,
  profile: Hex,
  claim: ClaimedSpan,
): DividedClaim {
  const shown = unpackEnergy(leaf.energy)[laneOf(claim.register)];
  return divideAs({ readAt: leaf.readAt, profile: leaf.profile, shown }, profile, claim);
}

/**
 * Likewise, by what a leaf should have been: `DayProfile.divideAs`.
 *
 * @param leaf When it is read, the hash of its profile, and the register that it shows, Wh.
 * @throws {@link MalformedProfileError}, {@link ProfileMismatchError} wherever the contract reverts.
 * @example
 * ```ts
 * import { type ClaimedSpan, type DayProfile, divideAs } from "@wattle/sdk";
 *
 * declare const corrected: DayProfile;
 * declare const claim: ClaimedSpan;
 * const { periods } = divideAs({ readAt: 1_798_848_000, profile: corrected.hash, shown: claim.upTo }, corrected.data, claim);
 * ```
 */
export function divideAs(
  leaf: { readonly readAt: number; readonly profile: Hex; readonly shown: bigint },
  profile: Hex,
  claim: ClaimedSpan,
): DividedClaim {
  const { shown } = leaf;
  const start = dayStartOf(leaf.readAt);
  const entries = profileEntries(profile);
  if (entries.length !== (leaf.readAt - start) / PERIOD) throw new MalformedProfileError((profile.length - 2) / 2);
  if (hashBytes(hexToBytes(profile)) !== leaf.profile)
    throw new ProfileMismatchError("the leaf commits to another one");
  if (claim.to <= start || claim.to > leaf.readAt) throw new ProfileMismatchError("the claim ends on another day");
  const lane = laneOf(claim.register);
  const moved = (from: number, to: number) =>
    entries.slice(from, to).reduce((sum, entry) => sum + (entry?.[lane] ?? 0n), 0n);
  const inDay = claim.from >= start;
  const first = inDay ? (claim.from - start) / PERIOD : 0;
  const last = (claim.to - start) / PERIOD;
  let register = inDay ? claim.pointer : shown - moved(0, entries.length);
  if (register < claim.pointer) throw new ProfileMismatchError("its periods have more than the claim");

  const share = BigInt(claim.share);
  const worth = (at: bigint) => ((at - claim.opening) * share) / BPS;
  let before = worth(claim.pointer);
  let known = inDay;
  const periods = entries.slice(0, last).map((entry, k): ClaimedPeriod | null => {
    if (k < first) return null;
    const own = known;
    known = entry !== null;
    if (!entry) return null;
    register += entry[lane];
    const upTo = worth(register);
    const wh = upTo - before;
    before = upTo;
    return { wh, own };
  });
  if (!known) throw new ProfileMismatchError("nothing was measured where the claim ends");
  if (register !== claim.upTo) throw new ProfileMismatchError("its periods do not add up to the claim");
  if (register + moved(last, entries.length) !== shown)
    throw new ProfileMismatchError("its periods do not add up to the leaf's register");
  return { start, periods };
}
