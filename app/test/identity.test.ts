import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Books,
  balanceIdentity,
  exactToWh,
  formatExact,
  type GreenChargeAccount,
  JournalError,
  type JournalEvent,
} from "../src/identity/identity.ts";

const WAD = 10n ** 18n;
const MICRO = 1_000_000n;
const ROUND_TRIP = 899_999_999_999_999_999n;

/** A pool that rounds as the contracts do, run by a list of random acts. */
function keepBooks(acts: readonly Act[], share: bigint): Books {
  const sites = [0, 1].map(() => ({ entry: 100n, start: 107n, pointer: 107n, closing: 107n, share }));
  const journal: JournalEvent[] = [];
  let index = WAD;
  let shares = 0n;
  let locked = 0n; // a tenth of every deposit, rounded up
  let time = 1000;
  for (const act of acts) {
    time += 900;
    index = (index * (WAD - act.decay)) / WAD;
    const site = sites[Number(act.size % 2n)] as (typeof sites)[number];
    const energy = ((shares - locked) * index) / WAD;
    if (act.kind === "read") site.closing += act.size;
    if (act.kind === "deposit") {
      const claimed = (r: bigint) => ((r - site.start) * share) / 10_000n;
      const wh = claimed(site.closing) - claimed(site.pointer);
      site.pointer = site.closing;
      const made = (wh * MICRO * ROUND_TRIP) / WAD;
      const expired = made / act.size;
      const mint = ((made - expired) * WAD) / index;
      journal.push({ kind: "deposit", time, index, wh, energy: made - expired, shares: mint, expired });
      shares += mint;
      locked += (mint + 9n) / 10n;
    }
    if (act.kind === "retirement" || act.kind === "buyBack" || act.kind === "surrender") {
      const burned = energy / act.size;
      const part = (burned * WAD + index - 1n) / index;
      journal.push({ kind: act.kind, time, index, energy: burned, shares: part });
      shares -= part;
    }
    if (act.kind === "lockedBurn") {
      const part = locked / act.size;
      journal.push({ kind: "lockedBurn", time, index, shares: part });
      locked -= part;
      shares -= part;
    }
    if (act.kind === "haircut") {
      const after = (index * (WAD - act.decay * 1000n)) / WAD;
      journal.push({ kind: "haircut", time, before: index, index: after });
      index = after;
    }
  }
  index = (index * 999_000_000_000_000_000n) / WAD;
  return {
    roundTrip: ROUND_TRIP,
    sites,
    journal,
    closing: {
      time: time + 900,
      index,
      supply: ((shares - locked) * index) / WAD,
      locked: (locked * index) / WAD,
      shares,
    },
  };
}
type Act = {
  kind: "read" | "deposit" | "retirement" | "buyBack" | "surrender" | "lockedBurn" | "haircut";
  size: bigint;
  decay: bigint;
};

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(
    "read",
    "read",
    "deposit",
    "deposit",
    "retirement",
    "buyBack",
    "surrender",
    "lockedBurn",
    "haircut",
  ),
  size: fc.bigInt({ min: 1n, max: 5000n }),
  decay: fc.bigInt({ min: 0n, max: 10n ** 13n }),
});

const EVERYTHING: readonly Act[] = (
  ["read", "deposit", "retirement", "read", "deposit", "buyBack", "surrender", "lockedBurn", "haircut", "read"] as const
).map((kind, i) => ({
  kind,
  size: kind === "retirement" || kind === "lockedBurn" ? 3n : 2001n + BigInt(2 * i),
  decay: 10n ** 12n,
}));

describe("balance identity", () => {
  it("is zero on the books of any pool that rounds as the contracts do", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), fc.bigInt({ min: 1n, max: 10_000n }), (acts, share) => {
        const result = balanceIdentity(keepBooks(acts, share));
        expect(result.identity).toBe("0");
        expect(result.shares.difference).toBe(0n);
      }),
    );
  });

  it("accounts for every kind of event", () => {
    const { greenCharge, minted, identity } = balanceIdentity(keepBooks(EVERYTHING, 6000n));
    expect(identity).toBe("0");
    for (const term of [...Object.entries(greenCharge), ...Object.entries(minted)]) {
      if (term[0] !== "rounding") expect(term[1], term[0]).not.toBe(0n);
    }
  });

  const books = keepBooks(EVERYTHING, 6000n);
  const wrong: Record<string, (b: Books) => Books> = {
    "K read at the meter": (b) => site(b, (s) => ({ ...s, closing: s.closing + 1n, pointer: s.pointer + 1n })),
    "the register at the entitlement's start": (b) => site(b, (s) => ({ ...s, start: s.start - 7n })),
    "what is unclaimed": (b) => site(b, (s) => ({ ...s, pointer: s.pointer - 2n })),
    "the share": (b) => site(b, (s) => ({ ...s, share: s.share + 1n })),
    "the Wh claimed": (b) => event(b, "deposit", { wh: 2000n }),
    "the energy minted": (b) => event(b, "deposit", { energy: 1_000_000n }),
    "what expired": (b) => event(b, "deposit", { expired: 1_000_000n }),
    "the energy retired": (b) => event(b, "retirement", { energy: 1_000_000n }),
    "the shares retired": (b) => event(b, "retirement", { shares: 1_000_000n }),
    "the energy bought back": (b) => event(b, "buyBack", { energy: 1_000_000n }),
    "an event's index": (b) => event(b, "retirement", { index: b.journal[2]?.index ?? 0n }),
    "the energy surrendered": (b) => event(b, "surrender", { energy: 1_000_000n }),
    "the locked shares burned": (b) => event(b, "lockedBurn", { shares: 1_000n }),
    "locked shares burned that are left out": (b) => ({
      ...b,
      journal: b.journal.filter(({ kind }) => kind !== "lockedBurn"),
    }),
    "what is locked": (b) => ({ ...b, closing: { ...b.closing, locked: b.closing.locked + 100n } }),
    "what is live": (b) => ({ ...b, closing: { ...b.closing, supply: b.closing.supply + 100n } }),
    "the shares that are live": (b) => ({ ...b, closing: { ...b.closing, shares: b.closing.shares + 1n } }),
    "the closing index": (b) => ({ ...b, closing: { ...b.closing, index: b.closing.index - 10n ** 14n } }),
    "the round trip": (b) => ({ ...b, roundTrip: b.roundTrip - 10n ** 14n }),
    "a retirement left out": (b) => ({ ...b, journal: b.journal.filter(({ kind }) => kind !== "retirement") }),
  };
  for (const [term, plant] of Object.entries(wrong)) {
    it(`is not zero when ${term} is wrong`, () => {
      expect(balanceIdentity(plant(books)).identity).not.toBe("0");
    });
  }

  it("refuses a journal out of order and an index that rises", () => {
    const { journal } = books;
    expect(() => balanceIdentity({ ...books, journal: journal.toReversed() })).toThrow(JournalError);
    const risen = { ...books, closing: { ...books.closing, index: WAD + 1n } };
    expect(() => balanceIdentity(risen)).toThrow(/index .* is above/);
  });

  it("prints terms in full", () => {
    expect(formatExact(15n * 10n ** 21n)).toBe("1.5");
    expect(formatExact(-1n)).toBe("-0.0000000000000000000001");
    expect(formatExact(0n)).toBe("0");
    expect(exactToWh(1_234_567_890n * 10n ** 22n)).toBe("1234.568");
    expect(exactToWh(-1n)).toBe("0.000");
  });
});

function site(b: Books, change: (s: GreenChargeAccount) => GreenChargeAccount): Books {
  return { ...b, sites: b.sites.map((s) => change(s)) };
}

function event(
  b: Books,
  kind: JournalEvent["kind"],
  change: Partial<Record<"wh" | "energy" | "expired" | "shares" | "index", bigint>>,
) {
  return { ...b, journal: b.journal.map((e) => (e.kind === kind ? ({ ...e, ...change } as JournalEvent) : e)) };
}
