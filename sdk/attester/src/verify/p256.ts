// P-256 signatures at the rate of a fleet, by the processor's own code (OpenSSL). Node verifies ECDSA of messages that it hashes itself, and of no
// digest that is already there, as EIP-712's is (keccak). So the key is moved instead of the digest: with h the SHA-256 of the empty message,
//
//   (z/s)·G + (r/s)·Q = (h/s)·G + (r/s)·Q',   Q' = Q + t·G,   t = (z − h)/r mod n,
//
// and (r, s) is Q's signature of the digest z exactly when it is Q''s of the empty message. t·G is OpenSSL's too; the addition is done here, its
// divisions by one inversion for many signatures.
import { createECDH, createHash, createPublicKey, verify } from "node:crypto";

/** The field's prime and the group's order, as FIPS 186-5 has them. */
export const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
export const N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const SPKI = Buffer.from("3059301306072a8648ce3d020106082a8648ce3d030107034200", "hex");

/** A signature to verify. */
export interface Claim {
  /** The key: a point of the curve. */
  readonly x: bigint;
  readonly y: bigint;
  readonly digest: bigint;
  readonly r: bigint;
  readonly s: bigint;
}

const EMPTY = Buffer.alloc(0);
const EMPTY_HASH = BigInt(`0x${createHash("sha256").digest("hex")}`);
const generator = createECDH("prime256v1");

/**
 * Which of these are valid, s not above n/2. A signature for which t·G is ±Q, so that the addition has no slope, is none: t is then ± the private
 * key, and nobody finds an r for that.
 */
export function verifyMany(claims: readonly Claim[]): boolean[] {
  const verdicts = claims.map(({ r, s }) => r > 0n && r < N && s > 0n && s <= N / 2n);
  const live = claims.flatMap((claim, at) => (verdicts[at] ? [{ ...claim, at }] : []));
  const inverses = invertMany(
    live.map(({ r }) => r),
    N,
  );
  const added: ((typeof live)[number] & { readonly gx: bigint; readonly gy: bigint })[] = [];
  live.forEach((claim, i) => {
    const t = mod((claim.digest - EMPTY_HASH) * (inverses[i] ?? 0n), N);
    const [gx, gy] = t === 0n ? [claim.x, 0n] : multiple(t);
    if (gx === claim.x) verdicts[claim.at] = false;
    else added.push({ ...claim, gx, gy });
  });
  const slopes = invertMany(
    added.map(({ x, gx }) => mod(gx - x, P)),
    P,
  );
  added.forEach(({ at, x, y, gx, gy, r, s }, i) => {
    const slope = mod((gy - y) * (slopes[i] ?? 0n), P);
    const qx = mod(slope * slope - x - gx, P);
    const qy = mod(slope * (x - qx) - y, P);
    const key = createPublicKey({
      key: Buffer.concat([SPKI, Buffer.from([4]), word(qx), word(qy)]),
      format: "der",
      type: "spki",
    });
    verdicts[at] = verify("sha256", EMPTY, { key, dsaEncoding: "ieee-p1363" }, Buffer.concat([word(r), word(s)]));
  });
  return verdicts;
}

/** k·G. */
function multiple(k: bigint): [bigint, bigint] {
  generator.setPrivateKey(word(k));
  const point = generator.getPublicKey("hex");
  return [BigInt(`0x${point.slice(2, 66)}`), BigInt(`0x${point.slice(66)}`)];
}

/** Inverses of numbers that are not zero, by one division (Montgomery's trick). */
function invertMany(values: readonly bigint[], modulus: bigint): bigint[] {
  const prefixes: bigint[] = [];
  let product = 1n;
  for (const value of values) {
    prefixes.push(product);
    product = (product * value) % modulus;
  }
  let inverse = invert(product, modulus);
  const inverses = new Array<bigint>(values.length);
  for (let i = values.length - 1; i >= 0; i--) {
    inverses[i] = (inverse * (prefixes[i] ?? 1n)) % modulus;
    inverse = (inverse * (values[i] ?? 1n)) % modulus;
  }
  return inverses;
}

function invert(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [mod(value, modulus), modulus, 1n, 0n];
  while (b !== 0n) {
    const q = a / b;
    [a, b, x, y] = [b, a - q * b, y, x - q * y];
  }
  return mod(x, modulus);
}

function mod(value: bigint, modulus: bigint): bigint {
  const rest = value % modulus;
  return rest < 0n ? rest + modulus : rest;
}

function word(value: bigint): Buffer {
  return Buffer.from(value.toString(16).padStart(64, "0"), "hex");
}
