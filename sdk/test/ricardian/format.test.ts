import { keccak256, zeroAddress, zeroHash } from "viem";
import { describe, expect, test } from "vitest";
import { annexText, documentUri, parseWords, textOfUri } from "../../src/ricardian/index.ts";
import * as format from "../../src/ricardian/text/format.ts";
import { holds } from "../../src/ricardian/text/template.ts";
import { randomOf } from "../decay.reference.ts";

const EUR = new format.Writer({ currency: { symbol: "EUR", decimals: 6 } }, []);
const BASE = new format.Writer({}, []);

/** A written number read back, as an integer of its last of so many places. */
function readBack(text: string, places: number): bigint {
  const [, sign, whole = "", fraction = ""] = /^(−?)([\d,]+)(?:\.(\d+))?$/.exec(text) ?? [];
  expect(whole).toMatch(/^\d{1,3}(,\d{3})*$/);
  const value = BigInt(whole.replaceAll(",", "") + fraction.padEnd(places, "0"));
  return sign ? -value : value;
}

describe("numbers", () => {
  test.each([
    [EUR.price(68_120n * 10n ** 18n), "0.06812 EUR/kWh"],
    [EUR.price(-1n), "−0.000000000000000000000001 EUR/kWh"],
    [EUR.price(0n), "0 EUR/kWh"],
    [EUR.money(1_250_000_000_000n), "1,250,000 EUR"],
    [EUR.money(90_000_500_000n), "90,000.50 EUR"],
    [EUR.money(1n), "0.000001 EUR"],
    [BASE.money(1_250_000n), "1,250,000 base units"],
    [BASE.price(5n * 10n ** 17n), "0.50 base units/kWh"],
    [format.share(1_500), "15 %"],
    [format.share(45), "0.45 %"],
    [format.share(10_000), "100 %"],
    [format.rate(20_000_000_000_000_000n), "2 %"],
    [format.rate(-15_500_000_000_000_000n), "−1.55 %"],
    [format.energy(0n), "0 Wh"],
    [format.energy(999n), "999 Wh"],
    [format.energy(1_000n), "1 kWh"],
    [format.energy(34_000_000n), "34 MWh"],
    [format.energy(2_445_818_591n), "2,445.818591 MWh"],
    [format.power(12_500_000n), "12.5 MW"],
    [format.time(1_795_392_000), "2026-11-23T00:00:00Z"],
    [format.time(0), "1970-01-01T00:00:00Z"],
    [format.time(951_782_399), "2000-02-28T23:59:59Z"],
    [format.time(2 ** 40 - 1), "+036812-02-20T00:36:15Z"],
    [format.day(1_795_478_399), "2026-11-23"],
    [format.duration(86_400), "1 day"],
    [format.duration(129_600), "36 hours"],
    [format.duration(5_400), "90 minutes"],
    [format.duration(61), "61 seconds"],
    [format.duration(0), "0 seconds"],
    [format.hours(0xc0003f), "00:00–06:00, 22:00–24:00"],
    [format.hours(1 << 12), "12:00–13:00"],
    [format.weekdays(0b0011111), "Monday to Friday"],
    [format.weekdays(0b1010001), "Monday, Friday, Sunday"],
    [format.causes(0b1111), "grid curtailment, economic curtailment, curtailment by the Buyer and force majeure"],
    [format.causes(0), "none"],
    [EUR.address(zeroAddress), "none"],
    [EUR.address("0x70997970c51812dc3a010c7d01b50e0d17dc79c8"), "`0x70997970C51812dc3A010C7d01b50e0d17dc79C8`"],
    [EUR.hash(zeroHash), "none"],
    [EUR.write("months", 1), "1 month"],
    [EUR.write("price", null), "none"],
    [EUR.write("flag", true), "yes"],
  ])("%s", (written, expected) => expect(written).toBe(expected));

  test("can be read back to the last unit, whatever their size", () => {
    const random = randomOf(0xf00dn);
    for (let count = 0; count < 3_000; count += 1) {
      const size = random(2n ** (1n + random(127n)));
      const value = random(2n) === 0n ? size : -size;
      const places = Number(random(40n));
      expect(readBack(format.decimal(value, places), places)).toBe(value);
    }
  });

  test("of two spans never read alike", () => {
    const masks = Array.from({ length: 4_096 }, (_, mask) => format.hours(mask << 6));
    expect(new Set(masks).size).toBe(4_096);
    expect(new Set(Array.from({ length: 256 }, (_, mask) => format.weekdays(mask))).size).toBe(256);
    expect(new Set(Array.from({ length: 256 }, (_, mask) => format.causes(mask))).size).toBe(256);
    const spans = Array.from({ length: 90_000 }, (_, seconds) => format.duration(seconds));
    expect(new Set(spans).size).toBe(90_000);
  });
});

describe("conditions", () => {
  const values: Readonly<Record<string, unknown>> = {
    "a.zero": 0n,
    "a.one": 1n,
    "a.none": null,
    "a.kind": "DAY",
    "a.hash": zeroHash,
    "a.set": keccak256("0x"),
    "a.list": [],
    "a.flag": false,
  };
  const lookup = (path: string) => values[path];

  test.each([
    ["a.one", true],
    ["a.zero", false],
    ["!a.zero", true],
    ["a.zero?", true],
    ["a.none?", false],
    ["a.none", false],
    ["a.hash", false],
    ["a.set", true],
    ["a.list", false],
    ["a.flag", false],
    ["a.kind=DAY", true],
    ["a.kind=MONTH/DAY", true],
    ["a.kind!=DAY", false],
    ["a.zero & a.one", false],
    ["a.zero | a.one", true],
    ["a.zero & a.one | a.set", true],
    ["a.one & a.zero | a.hash", false],
  ])("%s", (condition, expected) => expect(holds(condition, lookup)).toBe(expected));

  test("of what does not exist, or of no sense, are refused", () => {
    for (const condition of ["a.two", "", "a.one &", "a.one = x", "a one"]) {
      expect(() => holds(condition, lookup), condition).toThrow(/asks what does not exist/);
    }
  });
});

describe("words as text", () => {
  const words = { seller: { name: "Łódź", details: "α" }, currency: { symbol: "EUR", decimals: 6 } };

  test("are one text, whatever the order in which they are written", () => {
    const text = '{"currency":{"decimals":6,"symbol":"EUR"},"seller":{"details":"α","name":"Łódź"}}';
    expect(annexText(words)).toBe(text);
    expect(annexText({ currency: { decimals: 6, symbol: "EUR" }, seller: { details: "α", name: "Łódź" } })).toBe(text);
    expect(parseWords(text)).toEqual(words);
  });

  test("of another order, of another spelling, or of no object are refused", () => {
    for (const text of [
      '{"currency":{"symbol":"EUR","decimals":6}}',
      '{ "seller":{"name":"A"}}',
      '{"seller":{"name":"\\u0041"}}',
      '{"seller":{"name":"A"},"seller":{"name":"B"}}',
      '{"elsewhere":"A"}',
      '{"seller":{"name":"A","rank":"B"}}',
      '{"currency":{"decimals":6.5,"symbol":"EUR"}}',
      '{"currency":{"decimals":37,"symbol":"EUR"}}',
      '{"sites":{"07":"A"}}',
      '{"series":{"0xAB":"A"}}',
      '{"added":"A"}',
      "[]",
      "null",
      "{",
    ]) {
      expect(() => parseWords(text), text).toThrow(/The words of/);
    }
  });

  test("travel in an address of their own", () => {
    expect(textOfUri(documentUri(words))).toBe(annexText(words));
    expect(documentUri({})).toBe("");
    expect(textOfUri("")).toBe("{}");
    expect(textOfUri("ipfs://bafy")).toBeNull();
    expect(textOfUri("data:application/json;base64,///8=")).toBeNull();
    expect(textOfUri("data:application/json;base64,*")).toBeNull();
  });
});
