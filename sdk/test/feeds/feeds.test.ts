import { expect, test } from "vitest";
import {
  AvailabilityPlaceError,
  buildAvailabilityTree,
  Curtailment,
  interpolateCurve,
  LagTooLongError,
  MalformedAvailabilityError,
  MalformedCurveError,
  packAvailability,
  referenceMonthOf,
  unpackAvailability,
} from "../../src/index.ts";

const period = { potential: 2400, unavailable: 0, cause: Curtailment.GRID };
const dayOf = (change: object) => Array.from({ length: 96 }, (_, k) => (k === 5 ? { ...period, ...change } : period));

test("a day has 96 periods of whole numbers and known causes", () => {
  expect(() => packAvailability([period])).toThrow(MalformedAvailabilityError);
  for (const change of [{ potential: -1 }, { potential: 0.5 }, { unavailable: 2 ** 32 }, { cause: 5 }])
    expect(() => packAvailability(dayOf(change))).toThrow(MalformedAvailabilityError);
  expect(() => unpackAvailability(`0x${"00".repeat(863)}`)).toThrow(MalformedAvailabilityError);
  expect(() => unpackAvailability(`0x${"05".repeat(864)}`)).toThrow(MalformedAvailabilityError);
});

test("nothing reported is not zero", () => {
  const none = packAvailability(Array.from({ length: 96 }, () => null));
  const zero = packAvailability(
    Array.from({ length: 96 }, () => ({ potential: 0, unavailable: 0, cause: Curtailment.NONE })),
  );
  expect(none).not.toBe(zero);
  expect(unpackAvailability(none)).toEqual(Array.from({ length: 96 }, () => null));
});

test("a tree of one leaf is that leaf, and has no other place", () => {
  const tree = buildAvailabilityTree([
    { site: 1n, method: `0x${"11".repeat(32)}`, periods: packAvailability(dayOf({})) },
  ]);
  expect(tree.path(0)).toEqual([]);
  expect(() => tree.path(1)).toThrow(AvailabilityPlaceError);
  expect(() => buildAvailabilityTree([])).toThrow(AvailabilityPlaceError);
});

test("a curve needs a value for each tenor, and a lag a month to reach", () => {
  expect(() => interpolateCurve([], [], 1n)).toThrow(MalformedCurveError);
  expect(() => interpolateCurve([12, 24], [1n], 18n * 10n ** 18n)).toThrow(MalformedCurveError);
  expect(() => referenceMonthOf(0, 1)).toThrow(LagTooLongError);
});
