import { type Hex, recoverAddress, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Correction, correctionRecordsDomain, hashCorrection, signCorrection } from "../../src/index.ts";
import { randomOf } from "../decay.reference.ts";
import { openChain } from "../support/chain.ts";

const random = randomOf(0x510e527fade682d1n);
const word = (bytes: number): Hex => toHex(random(1n << BigInt(8 * bytes)), { size: bytes });

let chain: Awaited<ReturnType<typeof openChain>>;
let records: Awaited<ReturnType<typeof chain.deploy>>;

beforeAll(async () => {
  chain = await openChain();
  const registry = await chain.deploy("SiteRegistry");
  const court = await chain.deploy("MeterCourt", [registry.address, registry.address, 3600, 3600, 1n]);
  const oracle = await chain.deploy("MeterOracle", [court.address]);
  records = await chain.deploy("CorrectionRecords", [oracle.address]);
});
afterAll(() => chain.stop());

test("digests of 300 random corrections are the contract's, and what is signed is the digest", async () => {
  const domain = correctionRecordsDomain({ chainId: 31337, address: records.address });
  const attester = privateKeyToAccount(word(32));
  for (let i = 0; i < 300; i++) {
    const correction: Correction = {
      commitment: word(32),
      index: Number(random(1n << 32n)),
      energy: random(1n << 256n),
      flows: random(1n << 256n),
      profile: word(32),
      reason: word(32),
      number: Number(random(1n << 32n)),
    };
    const digest = hashCorrection(correction, domain);
    expect(await chain.client.readContract({ ...records, functionName: "correctionDigest", args: [correction] })).toBe(
      digest,
    );
    if (i > 0) continue;
    const signature = await signCorrection({ correction, domain, attester });
    expect(await recoverAddress({ hash: digest, signature })).toBe(attester.address);
  }
});
