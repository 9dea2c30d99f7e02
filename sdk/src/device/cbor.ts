// CBOR in the one form that RFC 8949 § 4.2.1 allows each value. Internal: not exported from the package.
import { type DecodeOptions, decode, encode, rfc8949EncodeOptions, Tagged } from "cborg";

/** COSE_Sign1's tag, RFC 9052 § 4.2: the only one that is decoded. */
export const COSE_SIGN1 = 18;

const STRICT: DecodeOptions = {
  strict: true,
  allowIndefinite: false,
  allowUndefined: false,
  allowInfinity: false,
  allowNaN: false,
  rejectDuplicateMapKeys: true,
  useMaps: true,
  tags: { [COSE_SIGN1]: Tagged.decoder(COSE_SIGN1) },
};

/** Deterministic encoding: shortest integers and lengths, definite lengths, keys in the order of their bytes. */
export function encodeCbor(value: unknown): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(encode(value, rfc8949EncodeOptions));
}

/**
 * Decodes what {@link encodeCbor} could have written, and nothing else.
 *
 * @throws cborg's errors, or a RangeError when the bytes are well-formed but in another form.
 */
export function decodeCbor(bytes: Uint8Array): unknown {
  const value: unknown = decode(bytes, STRICT);
  // cborg checks integers, lengths and duplicates; the order of keys and integers written as floats show only here.
  const again = encodeCbor(value);
  if (again.length !== bytes.length || again.some((byte, index) => byte !== bytes[index])) {
    throw new RangeError("CBOR decode error: not in the deterministic form of RFC 8949 § 4.2.1");
  }
  return value;
}

export { Tagged };
