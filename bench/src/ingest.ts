// Readings that an attester's node takes in a second: admitted, verified, stored once, on the disk. In a process of its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { type Device, type Domain, p256Device, packEnergy, secp256k1Device, signReading } from "@wattle/sdk";
import { type Hex, keccak256, toHex, zeroAddress } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { EpochTable } from "../../sdk/attester/src/chain/epochs.ts";
import { FleetBook } from "../../sdk/attester/src/chain/fleet.ts";
import { SkyBook } from "../../sdk/attester/src/chain/skies.ts";
import { Ingest, type Verifier } from "../../sdk/attester/src/ingest.ts";
import type { SignedReading } from "../../sdk/attester/src/source.ts";
import { openDuckDb } from "../../sdk/attester/src/store/duckdb.ts";
import { VerifierPool } from "../../sdk/attester/src/verify/pool.ts";
import { DeviceVerifier } from "../../sdk/attester/src/verify/verifier.ts";
import { encodeMany, WIRE, WireView } from "../../sdk/attester/src/wire.ts";
import type { Gas } from "./harness.ts";

const FIRST = 1_782_000_000;
const domain: Domain = {
  name: "Wattle MeterOracle",
  version: "1",
  chainId: 31_337,
  verifyingContract: "0x5FbDB2315678afecb367f032d93F642f64180aa3",
};
const RUNS = 3;
/** Room for what the sites' meters show, so that each reading passes every rule. */
const CAPACITIES = { generationW: 1_000_000, storageW: 5_000, exportW: 5_000, importW: 5_000, storageWh: 10_000 };
/** A delivery of a collector. */
const DELIVERY = 1_024;

const DEVICES = {
  p256: p256Device,
  secp256k1: (key: Hex) => secp256k1Device(privateKeyToAccount(key)),
} as const;

/** Sites whose devices sign a reading a period: 64 keys in turn. */
function fleetOf(sites: number, curve: keyof typeof DEVICES) {
  const epochs = new EpochTable();
  const fleet = new FleetBook(1, { threshold: 1, members: [zeroAddress] });
  const devices: Device[] = [];
  for (let i = 0; i < sites; i++) {
    const device = DEVICES[curve](keccak256(toHex(`bench meter ${i % 64}`)));
    epochs.begin(i + 1, 1, device.key, FIRST - 900, 0n, 0n);
    fleet.join(i + 1, i, FIRST, 0n);
    fleet.count(i + 1, CAPACITIES);
    devices.push(device);
  }
  return { epochs, fleet, devices };
}

function readingOf(site: number, period: number): SignedReading["reading"] {
  const generation = BigInt(site * period);
  const energy = packEnergy({ generation, greenCharge: 0n, directExport: 0n, gridImport: 1n });
  const periodEnd = FIRST + 900 * period;
  return { site: BigInt(site), periodEnd, revision: 0, epoch: 1, quality: 0, energy, flows: 0n };
}

/** Readings a second, wall clock, the best of {@link RUNS}. */
async function rateOf(wire: Uint8Array, sites: ReturnType<typeof fleetOf>, verifier: Verifier): Promise<number> {
  const fleets = new Map([[1, sites.fleet]]);
  let best = 0;
  for (let run = 0; run < RUNS; run++) {
    const folder = mkdtempSync(join(tmpdir(), "wattle-bench-"));
    const store = await openDuckDb(join(folder, "readings.duckdb"));
    const ingest = new Ingest({
      store,
      verifier,
      book: () => ({ epochs: sites.epochs, fleets, skies: new SkyBook() }),
      now: () => FIRST + 1_000_000,
    });
    const begun = performance.now();
    const parts: Promise<Uint8Array>[] = [];
    for (let at = 0; at < wire.length; at += DELIVERY * WIRE)
      parts.push(ingest.take(wire.subarray(at, at + DELIVERY * WIRE)));
    const verdicts = Buffer.concat(await Promise.all(parts));
    const seconds = (performance.now() - begun) / 1000;
    if (verdicts.some((verdict) => verdict !== 0)) throw new Error("a reading was not taken");
    best = Math.max(best, wire.length / WIRE / seconds);
    await store.close();
    rmSync(folder, { recursive: true });
  }
  return Math.round(best);
}

async function verified(curve: keyof typeof DEVICES): Promise<number> {
  // Two pages: a first one alone would be measured with what a process does once.
  const sites = fleetOf(16_384, curve);
  const readings = await Promise.all(
    sites.devices.map(async (device, i): Promise<SignedReading> => {
      const reading = readingOf(i + 1, 1);
      return { reading, signature: await signReading({ reading, domain, device }) };
    }),
  );
  const pool = new VerifierPool(domain, Math.min(4, availableParallelism()));
  try {
    return await rateOf(encodeMany(readings), sites, pool);
  } finally {
    await pool.close();
  }
}

async function unverified(): Promise<number> {
  const sites = fleetOf(50_000, "p256");
  const signature: Hex = `0x${"11".repeat(64)}`;
  const wire = encodeMany(
    [1, 2].flatMap((period) => sites.devices.map((_, i) => ({ reading: readingOf(i + 1, period), signature }))),
  );
  const hasher = new DeviceVerifier(domain);
  const verifier: Verifier = {
    // All else as it is: hashed, stored once, looked up against what is there.
    verify: async (bytes) => ({ valid: new Uint8Array(new WireView(bytes).count).fill(1), hashes: hasher.hash(bytes) }),
  };
  return rateOf(wire, sites, verifier);
}

/**
 * `rate.ingestVerified`: P-256 readings a second with every device signature verified in as many workers as there are processors, four at most.
 * `rate.ingestVerifiedSecp256k1`: the same of a fleet whose devices all have keys of the other curve.
 * `rate.ingestUnverified`: the same way without the signatures: form, site, epoch, clock and plausibility checked, hashed, looked up, stored once and flushed.
 */
export function measureIngest(): Gas {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--conditions=source", import.meta.filename, "run"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the ingest was not measured: ${stderr}`);
  return JSON.parse(stdout);
}

if (import.meta.main)
  console.log(
    JSON.stringify({
      "rate.ingestVerified": await verified("p256"),
      "rate.ingestVerifiedSecp256k1": await verified("secp256k1"),
      "rate.ingestUnverified": await unverified(),
    }),
  );
