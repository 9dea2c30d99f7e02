// Which device signatures are accepted: those that the registry accepts, on both curves, asked of the contract itself.
import { type DeviceKey, digestOf, p256Device, type Reading, secp256k1Device } from "@wattle/sdk";
import { bytesToHex, concat, type Hex, numberToHex, sliceHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encodeKey, KEY, mendSignature } from "../src/verify/device.ts";
import { N as P256_ORDER } from "../src/verify/p256.ts";
import { VerifierPool } from "../src/verify/pool.ts";
import { N as SECP256K1_ORDER } from "../src/verify/secp256k1.ts";
import { DeviceVerifier } from "../src/verify/verifier.ts";
import { encodeMany, encodeSigned, WIRE } from "../src/wire.ts";
import { keyOf, openFleet, type TestFleet } from "./support/fleet.ts";

let fleet: TestFleet;
beforeAll(async () => {
  fleet = await openFleet({ homes: 2 });
});
afterAll(() => fleet?.stop());

const keyAt = (site: number): DeviceKey => {
  const home = fleet.sites[site - 1];
  if (!home) throw new Error("no site");
  return home.device.key;
};
async function onChain(reading: Reading, signature: Hex): Promise<boolean> {
  return fleet.wattle.siteRegistry.readIsDeviceSignature({
    site: reading.site,
    epoch: reading.epoch,
    digest: digestOf("Reading", fleet.domain, reading),
    signature,
  });
}
async function here(verifier: DeviceVerifier, reading: Reading, signature: Hex): Promise<boolean> {
  const { valid } = await verifier.verify(encodeSigned({ reading, signature }), encodeKey(keyAt(Number(reading.site))));
  return valid[0] === 1;
}
const changed = (hex: Hex, byte: number, bit = 1): Hex => {
  const bytes = Buffer.from(hex.slice(2), "hex");
  bytes[byte] = (bytes[byte] ?? 0) ^ bit;
  return bytesToHex(bytes);
};
/** The same point's other s. */
const highS = (signature: Hex, n: bigint): Hex =>
  concat([sliceHex(signature, 0, 32), numberToHex(n - BigInt(sliceHex(signature, 32, 64)), { size: 32 })]);
/** EIP-2098. */
const compact = (signature: Hex): Hex => changed(sliceHex(signature, 0, 64), 32, signature.endsWith("1c") ? 0x80 : 0);

describe.each([
  ["secp256k1", 1],
  ["P-256", 2],
])("%s", (_, site) => {
  const signed = async (periodEnd = fleet.opened + 900) => {
    const home = fleet.sites[site - 1];
    if (!home) throw new Error("no site");
    return fleet.reading(home, periodEnd);
  };

  test("is accepted and refused as the registry does, the first time a key is seen and ever after", async () => {
    const n = site === 1 ? SECP256K1_ORDER : P256_ORDER;
    const stranger = site === 1 ? secp256k1Device(privateKeyToAccount(keyOf("x"))) : p256Device(keyOf("x"));
    const other = await fleet.reading({ site: BigInt(site), device: stranger, g: 0n }, fleet.opened + 900);
    for (const known of [false, true]) {
      const { reading, signature } = await signed();
      const cases: [string, Hex][] = [
        ["as it is", signature],
        ["another's", other.signature],
        ["r changed", changed(signature, 31)],
        ["s changed", changed(signature, 63)],
        [
          "high s",
          site === 1 ? concat([highS(signature, n), signature.endsWith("1c") ? "0x1b" : "0x1c"]) : highS(signature, n),
        ],
        ["high s, 64 bytes", highS(signature, n)],
        ["r zero", concat([numberToHex(0, { size: 32 }), sliceHex(signature, 32)])],
        ["s zero", `${sliceHex(signature, 0, 32)}${"00".repeat(32)}${signature.slice(130)}`],
        ["r of the order", concat([numberToHex(n, { size: 32 }), sliceHex(signature, 32)])],
        ...(site === 1
          ? ([
              ["compact", compact(signature)],
              ["v 0", changed(signature, 64, 27)],
              ["v 29", `${signature.slice(0, -2)}1d`],
            ] as [string, Hex][])
          : ([["65 bytes", `${signature}1b`]] as [string, Hex][])),
      ];
      for (const [what, given] of cases) {
        const verifier = new DeviceVerifier(fleet.domain);
        if (known) expect(await here(verifier, reading, signature)).toBe(true);
        expect([what, await here(verifier, reading, given)]).toEqual([what, await onChain(reading, given)]);
      }
    }
  });

  test("is of one reading only: any field changed, it is refused", async () => {
    const verifier = new DeviceVerifier(fleet.domain);
    const { reading, signature } = await signed();
    expect(await here(verifier, reading, signature)).toBe(true);
    const changes: Partial<Reading>[] = [
      { periodEnd: reading.periodEnd + 900 },
      { revision: 1 },
      { quality: 1 },
      { energy: reading.energy + 1n },
      { flows: reading.flows + 1n },
    ];
    for (const change of changes) {
      const altered = { ...reading, ...change };
      expect([change, await here(verifier, altered, signature)]).toEqual([change, await onChain(altered, signature)]);
      expect(await here(verifier, altered, signature)).toBe(false);
    }
    const elsewhere = new DeviceVerifier({ ...fleet.domain, chainId: 1 });
    expect(await here(elsewhere, reading, signature)).toBe(false);
  });
});

test("a wrong recovery bit, which anybody on the way may set, is mended before the chain sees it", async () => {
  const [home] = fleet.sites;
  if (!home) throw new Error("no site");
  const { reading, signature } = await fleet.reading(home, fleet.opened + 900);
  const turned = `${signature.slice(0, -2)}${signature.endsWith("1b") ? "1c" : "1b"}` as Hex;
  expect(await here(new DeviceVerifier(fleet.domain), reading, turned)).toBe(true);
  expect(await onChain(reading, turned)).toBe(false);
  const mended = await mendSignature(home.device.key, digestOf("Reading", fleet.domain, reading), turned);
  expect([mended, await onChain(reading, mended)]).toEqual([signature, true]);
});

test("workers say the same of a thousand, in their places", async () => {
  const pool = new VerifierPool(fleet.domain, 2);
  try {
    const [first, second] = fleet.sites;
    if (!first || !second) throw new Error("no sites");
    const readings = await Promise.all(
      Array.from({ length: 600 }, (_, i) => fleet.reading(i % 3 === 0 ? first : second, fleet.opened + 900 * (i + 1))),
    );
    const wire = encodeMany(readings);
    for (let at = 0; at < 600; at += 7) wire[at * WIRE + 30] = (wire[at * WIRE + 30] ?? 0) ^ 1;
    const keys = new Uint8Array(KEY * 600);
    readings.forEach(({ reading }, at) => {
      keys.set(encodeKey(keyAt(Number(reading.site))), at * KEY);
    });
    const { valid, hashes } = await pool.verify(wire, keys);
    expect([...valid]).toEqual(readings.map((_, at) => (at % 7 === 0 ? 0 : 1)));
    const [, sound] = readings;
    expect(bytesToHex(hashes.subarray(32, 64))).toBe(sound && fleet.hashReading(sound.reading));
  } finally {
    await pool.close();
  }
});
