// The numbers of a million sites, against a map of JavaScript's own.
import fc from "fast-check";
import { expect, test } from "vitest";
import { SiteIndex } from "../src/chain/siteIndex.ts";

test("gives what was set last, as a map does, whatever sites there are", () => {
  const site = fc.oneof(fc.nat(200), fc.nat(2 ** 31 - 1), fc.maxSafeNat());
  fc.assert(
    fc.property(fc.array(fc.tuple(site, fc.nat(2 ** 31)), { maxLength: 500 }), fc.array(site), (pairs, asked) => {
      const index = new SiteIndex();
      const map = new Map<number, number>();
      for (const [key, value] of pairs) {
        index.set(key, value);
        map.set(key, value);
      }
      for (const key of [...map.keys(), ...asked]) expect(index.get(key)).toBe(map.get(key));
    }),
  );
});

test("keeps a hundred thousand sites that follow one another, and as many that share their low bits", () => {
  const index = new SiteIndex();
  for (let i = 0; i < 100_000; i++) index.set(i + 1, i);
  for (let i = 0; i < 20_000; i++) index.set((i + 1) * 2 ** 32, i);
  for (let i = 0; i < 100_000; i += 997) expect(index.get(i + 1)).toBe(i);
  for (let i = 0; i < 20_000; i += 997) expect(index.get((i + 1) * 2 ** 32)).toBe(i);
  expect(index.get(100_001)).toBeUndefined();
});
