// Signed readings as JSON, for devices that have no binary format at hand.
import { type Hex, isHex } from "viem";
import type { SignedReading } from "../source.ts";
import { MalformedReadingError } from "../wire.ts";

/**
 * One signed reading, or a list: `{ "reading": { "site": "1", "periodEnd": 1782000900, "revision": 0, "epoch": 1, "quality": 0, "energy": "123",
 * "flows": "456" }, "signature": "0x…" }`. Numbers that may exceed 2^53 are decimal text.
 *
 * @throws MalformedReadingError
 */
export function readingsOfJson(bytes: Uint8Array): SignedReading[] {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new MalformedReadingError("it is not JSON");
  }
  return (Array.isArray(value) ? value : [value]).map(readingOfJson);
}

function readingOfJson(value: unknown): SignedReading {
  const outer = fieldsOf(value, "it");
  const reading = fieldsOf(outer.reading, "its reading");
  const count = (name: string) => {
    const number = reading[name];
    if (typeof number === "number" && Number.isSafeInteger(number) && number >= 0) return number;
    throw new MalformedReadingError(`${name} is no whole number`);
  };
  const word = (name: string) => {
    const text = reading[name];
    if (typeof text === "string" && /^\d{1,78}$/.test(text)) return BigInt(text);
    if (typeof text === "number" && Number.isSafeInteger(text) && text >= 0) return BigInt(text);
    throw new MalformedReadingError(`${name} is no decimal text`);
  };
  const quality = count("quality");
  if (quality !== 0 && quality !== 1) throw new MalformedReadingError(`its quality is ${quality}`);
  return {
    reading: {
      site: word("site"),
      periodEnd: count("periodEnd"),
      revision: count("revision"),
      epoch: count("epoch"),
      quality,
      energy: word("energy"),
      flows: word("flows"),
    },
    signature: hexOf(outer.signature),
  };
}

function hexOf(value: unknown): Hex {
  if (isHex(value)) return value;
  throw new MalformedReadingError("its signature is no hexadecimal text");
}

function fieldsOf(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === "object" && value && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new MalformedReadingError(`${what} is no object`);
}
