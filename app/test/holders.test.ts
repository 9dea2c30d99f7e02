import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  balanceExports,
  balanceHolders,
  LINKS,
  type Link,
  type Movement,
  netOf,
  OUTSIDE,
  wholeIdentity,
} from "../src/identity/holders.ts";

const addressOf = (i: number) => `0x${(i + 1).toString(16).padStart(40, "0")}` as const;
const ACCOUNTS = 4;

/** Balances as a token keeps them, by the same movements told another way. */
function played(acts: readonly { link: Link; from: number; to: number; shares: bigint; quote: bigint }[]) {
  const held = Array.from({ length: ACCOUNTS }, () => ({ shares: 1000n, quote: 1000n }));
  const movements: Movement[] = held.map((opening, i) => ({
    link: "funding",
    from: OUTSIDE,
    to: addressOf(i),
    ...opening,
  }));
  for (const { link, from, to, shares, quote } of acts) {
    const [giver, taker] = [held[from], held[to]];
    if (!giver || !taker) continue;
    [giver.shares, giver.quote] = [giver.shares - shares, giver.quote - quote];
    [taker.shares, taker.quote] = [taker.shares + shares, taker.quote + quote];
    movements.push({ link, from: addressOf(from), to: addressOf(to), shares, quote });
  }
  const standings = held.map((amounts, i) => ({ name: `account ${i}`, account: addressOf(i), ...amounts }));
  const supply = { shares: BigInt(ACCOUNTS) * 1000n, quote: BigInt(ACCOUNTS) * 1000n };
  return { movements, standings, supply };
}

const amount = fc.bigInt({ min: 1n, max: 10n });
const place = fc.integer({ min: 0, max: ACCOUNTS - 1 });
const acts = fc.array(
  fc.record({ link: fc.constantFrom(...LINKS), from: place, to: place, shares: amount, quote: amount }),
  { minLength: 1, maxLength: 20 },
);

describe("direct export", () => {
  it("is accounted for as retired or remaining, to the µWh", () => {
    expect(balanceExports(130n, 58_000_000n, [72_000_000n, 0n])).toBe("0");
    expect(balanceExports(130n, 58_000_001n, [72_000_000n, 0n])).toBe("1");
    expect(balanceExports(130n, 58_000_000n, [72_000_000n])).toBe("0");
    expect(balanceExports(130n, 0n, [72_000_000n, 0n])).toBe("58000000");
  });
});

describe("who holds what", () => {
  it("is explained when every movement is told", () => {
    fc.assert(
      fc.property(acts, (told) => {
        const { identity, holders, elsewhere } = balanceHolders(played(told));
        expect(identity).toBe("0");
        expect(elsewhere).toEqual({ shares: 0n, quote: 0n });
        for (const { difference } of holders) expect(difference).toEqual({ shares: 0n, quote: 0n });
      }),
    );
  });

  it("is not explained when any movement is left out, told twice, or off by one", () => {
    fc.assert(
      fc.property(acts, fc.nat(), (told, at) => {
        const books = played(told);
        const i = ACCOUNTS + (at % (books.movements.length - ACCOUNTS));
        const one = books.movements[i] as Movement;
        fc.pre(one.from !== one.to);
        const faults = [
          books.movements.filter((movement) => movement !== one),
          [...books.movements, one],
          books.movements.map((movement) => (movement === one ? { ...one, shares: one.shares + 1n } : movement)),
          books.movements.map((movement) => (movement === one ? { ...one, quote: one.quote - 1n } : movement)),
        ];
        for (const movements of faults) expect(balanceHolders({ ...books, movements }).identity).not.toBe("0");
      }),
    );
  });

  it("shows what exists and nobody has", () => {
    const books = played([]);
    const supply = { shares: books.supply.shares + 3n, quote: books.supply.quote - 2n };
    expect(balanceHolders({ ...books, supply })).toMatchObject({
      identity: "5",
      elsewhere: { shares: 3n, quote: -2n },
    });
  });

  it("shows what got stuck with who should pass it on", () => {
    const books = played([]);
    const standings = books.standings.map((standing, i) => (i === 0 ? { ...standing, passesOn: true } : standing));
    expect(balanceHolders({ ...books, standings }).identity).toBe("2000");
  });

  it("tells a link's net from the others', whatever the letters of an address", () => {
    const account = "0x00000000000000000000000000000000000000Ab";
    const movements: Movement[] = [
      { link: "orders", from: OUTSIDE, to: "0x00000000000000000000000000000000000000aB", shares: 5n, quote: 0n },
      { link: "orders", from: account, to: OUTSIDE, shares: 2n, quote: 7n },
      { link: "market", from: OUTSIDE, to: account, shares: 100n, quote: 100n },
    ];
    expect(netOf(movements, "orders", account)).toEqual({ shares: 3n, quote: -7n });
  });

  it("is one identity with another, zero when both are", () => {
    expect(wholeIdentity("0", "0")).toBe("0");
    expect(wholeIdentity("0", "3")).toBe("3");
    expect(wholeIdentity("1.5", "3")).toBe("1.5 + 3");
  });
});
