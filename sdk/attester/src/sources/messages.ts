// A signed reading as it travels: an energy attestation token (CBOR in COSE), its reading and signature in JSON, or a page of many.
import type { BaseError, DeviceKey, Domain, Quality, Reading } from "@wattle/sdk";
import { MAX_TOKEN_BYTES, openAttestation, readAttestation } from "@wattle/sdk/device";
import { bytesToHex, type Hex, isHex } from "viem";
import type { SignedReading } from "../source.ts";
import { WIRE, WireView } from "../wire.ts";
import { MessageFormError, TooLongError, UnknownEpochError } from "./errors.ts";

/** What a receiver knows. */
export interface Receiver {
  /** The oracle that readings must be for. */
  readonly domain: Domain;
  /**
   * The device key of a site's epoch, from the chain; undefined where there is none. With it a token is opened whole, both its signatures;
   * without, its claims are read and the reading's own signature is the node's to verify, as every reading's in JSON.
   */
  readonly keyOf?: (site: bigint, epoch: number) => Promise<DeviceKey | undefined>;
}

/** The most bytes that a message has: a token's. JSON of a reading has about 500. */
export const MAX_MESSAGE_BYTES = MAX_TOKEN_BYTES;

/** Readings of a page at most. */
export const MAX_PAGE = 256;
/** The most bytes that a page has, in JSON. */
export const MAX_PAGE_BYTES = 512 * MAX_PAGE;

const TAG_18 = 0xd2;
const BRACE = 0x7b;
const BRACKET = 0x5b;
const WORD = 256n;

/**
 * Reads a message.
 *
 * In JSON: `{ "reading": { "site", "periodEnd", "revision", "epoch", "quality", "energy", "flows" }, "signature" }`, integers as numbers or, beyond
 * 2⁵³, as strings of digits or "0x…"; nothing else in it.
 *
 * @throws {@link TooLongError}, {@link MessageFormError}, {@link UnknownEpochError}; `Token…Error`s of `@wattle/sdk/device`
 */
export async function readMessage(payload: Uint8Array, { domain, keyOf }: Receiver): Promise<SignedReading> {
  if (payload.length > MAX_MESSAGE_BYTES) throw new TooLongError("message", payload.length, MAX_MESSAGE_BYTES);
  if (payload[0] === BRACE) return readJson(payload);
  if (payload[0] !== TAG_18) throw new MessageFormError("it begins as neither a token nor JSON does");
  const token = bytesToHex(payload);
  const { said } = readAttestation({ token, domain });
  const { reading, signature } = said;
  if (!keyOf) return { reading, signature };
  const key = await keyOf(reading.site, reading.epoch);
  if (!key) throw new UnknownEpochError(reading.site, reading.epoch);
  openAttestation({ token, key, domain });
  return { reading, signature };
}

/** A reading of a page, or why it is none, with the bytes that it came as. */
export type PageEntry = { readonly signed: SignedReading } | { readonly reason: BaseError; readonly raw: Uint8Array };

/**
 * Reads a message, or a page: a list of such JSON, or 150 bytes a reading (`wire.ts`), at most {@link MAX_PAGE} of them. A fault of one reading of
 * a page is that one's.
 *
 * @throws As {@link readMessage} does, for what is neither.
 */
export async function readPage(payload: Uint8Array, receiver: Receiver): Promise<PageEntry[]> {
  if (payload.length > MAX_PAGE_BYTES) throw new TooLongError("page", payload.length, MAX_PAGE_BYTES);
  if (payload[0] === BRACKET) {
    const list = [jsonOf(payload)].flat();
    requirePage(list.length);
    return list.map(readEntry);
  }
  // A site's number begins with a zero as long as there are fewer than 2⁵⁶.
  if (payload[0] !== 0) return [{ signed: await readMessage(payload, receiver) }];
  if (payload.length % WIRE !== 0) throw new MessageFormError(`its ${payload.length} bytes are no multiple of ${WIRE}`);
  const view = new WireView(payload);
  requirePage(view.count);
  return Array.from({ length: view.count }, (_, at) => ({ signed: view.signed(at) }));
}

function requirePage(count: number): void {
  if (count === 0 || count > MAX_PAGE) throw new MessageFormError(`a page has 1 to ${MAX_PAGE} readings, not ${count}`);
}

function readEntry(value: unknown): PageEntry {
  try {
    return { signed: signedOf(value) };
  } catch (reason) {
    if (!(reason instanceof MessageFormError)) throw reason;
    return { reason, raw: new TextEncoder().encode(JSON.stringify(value)) };
  }
}

function readJson(payload: Uint8Array): SignedReading {
  return signedOf(jsonOf(payload));
}

function jsonOf(payload: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
  } catch (cause) {
    throw new MessageFormError("it is not JSON", cause);
  }
}

function signedOf(value: unknown): SignedReading {
  const { reading, signature } = fieldsOf(value, "message", ["reading", "signature"]);
  const said = fieldsOf(reading, "reading", ["site", "periodEnd", "revision", "epoch", "quality", "energy", "flows"]);
  return { reading: readingOf(said), signature: signatureOf(signature) };
}

function readingOf(said: Readonly<Record<string, unknown>>): Reading {
  const number = (name: string, bits: bigint): number => Number(integerOf(said[name], name, bits));
  return {
    site: integerOf(said.site, "site", 64n),
    periodEnd: number("periodEnd", 40n),
    revision: number("revision", 32n),
    epoch: number("epoch", 16n),
    quality: qualityOf(said.quality),
    energy: integerOf(said.energy, "energy", WORD),
    flows: integerOf(said.flows, "flows", WORD),
  };
}

function fieldsOf(value: unknown, what: string, names: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new MessageFormError(`its ${what} is no object`);
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const name of names) if (!fields.has(name)) throw new MessageFormError(`its ${what} has no ${name}`);
  for (const name of fields.keys())
    if (!names.includes(name)) throw new MessageFormError(`its ${what} has a field too many`);
  return Object.fromEntries(fields);
}

function integerOf(value: unknown, name: string, bits: bigint): bigint {
  const whole =
    Number.isSafeInteger(value) || (typeof value === "string" && /^(?:\d{1,78}|0x[0-9a-fA-F]{1,64})$/.test(value));
  const integer = whole ? BigInt(String(value)) : -1n;
  if (integer < 0n || integer >= 1n << bits)
    throw new MessageFormError(`${name} is no unsigned integer of ${bits} bits`);
  return integer;
}

function qualityOf(value: unknown): Quality {
  if (value === 0 || value === 1) return value;
  throw new MessageFormError("quality is neither measured (0) nor estimated (1)");
}

function signatureOf(value: unknown): Hex {
  // Two digits a byte behind "0x": 64 bytes of P-256, 65 of secp256k1.
  if (typeof value === "string" && isHex(value) && (value.length === 130 || value.length === 132)) return value;
  throw new MessageFormError("signature is not 64 or 65 bytes in hex");
}
