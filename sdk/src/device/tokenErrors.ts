import type { Hex } from "viem";
import { BaseError } from "../errors/base.ts";

/** A token that is too long, or bytes that are not CBOR in its deterministic form. */
export class TokenEncodingError extends BaseError {
  override readonly name = "TokenEncodingError";

  constructor(what: string, cause?: unknown) {
    super(`The token's ${what} is not deterministic CBOR of at most ${MAX_TOKEN_BYTES} bytes.`, {
      ...(cause === undefined ? {} : { cause }),
      metaMessages: [
        "Pass the token's bytes on as the meter gave them: definite lengths, shortest integers, each key once and in order, nothing after it.",
      ],
    });
  }
}

/** CBOR that is not a COSE_Sign1 message of this profile. */
export class TokenStructureError extends BaseError {
  override readonly name = "TokenStructureError";

  constructor(found: string) {
    super(`The token is not a COSE_Sign1 message: ${found}.`, {
      metaMessages: [
        "It is tag 18 over [protected, {}, payload, signature], RFC 9052 § 4.2, with its payload attached.",
      ],
    });
  }
}

/** A protected header that is missing, or holds other than the algorithm and the key's id. */
export class TokenHeaderError extends BaseError {
  override readonly name = "TokenHeaderError";

  constructor(found: string) {
    super(`The token's protected header is not { alg, kid }: ${found}.`, {
      metaMessages: [
        "Algorithm (1) and key id (4) are both signed; nothing else is understood, so nothing else may stand there.",
      ],
    });
  }
}

/** A token signed with another algorithm than its key's. */
export class TokenAlgorithmError extends BaseError {
  override readonly name = "TokenAlgorithmError";
  /** COSE's number of the token's algorithm. */
  readonly algorithm: unknown;
  /** That of the key's curve. */
  readonly expected: number;

  constructor(algorithm: unknown, expected: number) {
    super(`The token names algorithm ${String(algorithm)}, its key signs with ${expected}.`, {
      metaMessages: ["−7 is ES256 (P-256), −47 is ES256K (secp256k1); the key decides, not the token."],
    });
    this.algorithm = algorithm;
    this.expected = expected;
  }
}

/** A token of another key. */
export class TokenKeyError extends BaseError {
  override readonly name = "TokenKeyError";
  /** The key's hash that the token names. */
  readonly keyId: Hex;

  constructor(keyId: Hex, expected: Hex) {
    super(`The token names the key ${keyId}, not ${expected}.`, {
      metaMessages: [
        "Open it with the key of the epoch that it was signed in: siteRegistry.readEpochOf({ site, epoch }).",
      ],
    });
    this.keyId = keyId;
  }
}

/** Which of a token's two signatures: COSE's over the claims, or the one over the reading that the chain verifies. */
export type TokenSignature = "token" | "reading";

/** A signature with the higher of its two values of s. */
export class HighSError extends BaseError {
  override readonly name = "HighSError";
  readonly signature: TokenSignature;

  constructor(signature: TokenSignature) {
    super(`The signature of the ${signature} has the higher s.`, {
      metaMessages: ["Sign with the lower s (n − s when s > n / 2): the chain takes one form of a signature only."],
    });
    this.signature = signature;
  }
}

/** A signature that the key did not make. */
export class TokenSignatureError extends BaseError {
  override readonly name = "TokenSignatureError";
  readonly signature: TokenSignature;

  constructor(signature: TokenSignature, why: string) {
    super(`The signature of the ${signature} is not the key's: ${why}.`, {
      metaMessages: ["The token was altered, or was signed by another device. Ask the meter for it again."],
    });
    this.signature = signature;
  }
}

/** A claim that is missing, unknown, or says what no meter of this protocol says. */
export class TokenClaimError extends BaseError {
  override readonly name = "TokenClaimError";
  /** The claim's name in `attestationClaims`; its key when it is none of them; "set" for all of them together. */
  readonly claim: unknown;

  constructor(claim: unknown, found: string) {
    super(`The token's claim ${String(claim)} ${found}.`, {
      metaMessages: ["The claims and their types are listed in `attestationClaims`."],
    });
    this.claim = claim;
  }
}

/** A token for another oracle, or another chain. */
export class TokenDomainError extends BaseError {
  override readonly name = "TokenDomainError";

  constructor(found: string, expected: string) {
    super(`The token is for the oracle ${found}, not for ${expected}.`, {
      metaMessages: ["A reading counts on one chain and one contract only. Have the meter sign for yours."],
    });
  }
}

/** A token that does not continue the one before it. */
export class TokenChainError extends BaseError {
  override readonly name = "TokenChainError";

  constructor(why: string) {
    super(`The token does not follow the one before it: ${why}.`, {
      metaMessages: [
        "Ask the meter for the tokens between them; a gap in the sequence is one that it dropped, as its settings let it.",
      ],
    });
  }
}

/** No token is longer than this; a decoder need not read on. */
export const MAX_TOKEN_BYTES = 1_024;
