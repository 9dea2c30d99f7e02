import { describe, expect, test } from "vitest";
import * as words from "../../src/errors/words.ts";

describe("words", () => {
  test.each([
    [words.decimal(0n, 9), "0"],
    [words.decimal(-1_500n, 3), "-1.5"],
    [words.decimal(1_234_567n, 0), "1,234,567"],
    [words.decimal(1_000_000_000_000n, 9), "1,000"],
    [words.wh(9_999), "9999 Wh"],
    [words.wh(10_000n), "10 kWh"],
    [words.energy(1_500_000_000n), "1.5 kWh"],
    [words.percent(12_50), "12.5 %"],
    [words.wad(13_800_000_000_000_000_000n), "13.8"],
    [words.utc(1_767_225_600), "2026-01-01 00:00:00 UTC"],
    [words.utc((1n << 256n) - 1n), `second ${(1n << 256n) - 1n}`],
    [words.span(3600), "1 h"],
    [words.span(5400), "90 min"],
    [words.span(61n), "61 s"],
    [words.span(0), "0 s"],
    [words.zone("0x31305944452d56452d2d2d2d2d2d2d32"), "10YDE-VE-------2"],
    [words.zone("0x00000000000000000000000000000001"), "0x00000000000000000000000000000001"],
    [words.label("0x6465636179526174650000000000000000000000000000000000000000000000"), "decayRate"],
    [words.register(4), "consumption (M)"],
    [words.register(9), "register 9"],
    [words.lane(1n), "K"],
    [words.registers((5n << 192n) | (3n << 128n) | (1n << 64n) | 9n), "G 5, K 3, E 1, M 9 Wh"],
    [words.technologies(17), "PV + battery"],
    [words.technologies(0), "nothing"],
    [words.coin(10n ** 16n), "0.01 of the native coin"],
  ])("%s", (shown, expected) => {
    expect(shown).toBe(expected);
  });
});
