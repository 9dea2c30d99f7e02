// Gas of the oracle and of entitlements: a fleet's batch, and claims from its leaves.

import {
  type Batch,
  buildBatch,
  collectSignatures,
  type FleetLeaf,
  hashBatch,
  hashReading,
  meterOracleDomain,
  packEnergy,
  packFlows,
  quorumOf,
  type Reading,
  Register,
  secp256k1Device,
  signAccreditation,
  signBatch,
  signEnrolment,
  signJoin,
  signReading,
  siteRegistryDomain,
  technology,
  zoneOf,
} from "@wattle/sdk";
import { type Hex, keccak256, toHex, zeroHash } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { artifact, type Bench, type Deployed, type Gas } from "./harness.ts";

const PERIOD = 900;
const WINDOW = 1200;
const THRESHOLD = 5;
const MEMBERS = 7;
const EMPTY: Batch = {
  fleet: 0,
  periodEnd: 0,
  revision: 0,
  leafCount: 0,
  root: zeroHash,
  sums: 0n,
  dataHash: zeroHash,
  previous: zeroHash,
};

const keyOf = (name: string): Hex => keccak256(toHex(`wattle bench ${name}`));

/** The suite at its constructors' wiring. */
export async function deploySuite(bench: Bench): Promise<Record<"registry" | "oracle" | "entitlements", Deployed>> {
  const registry = await bench.deploy(artifact("SiteRegistry"));
  const oracle = await bench.deploy(artifact("MeterOracle"), [registry.address, WINDOW, WINDOW, 1n]);
  const entitlements = await bench.deploy(artifact("Entitlements"), [oracle.address]);
  return { registry, oracle, entitlements };
}

interface Home {
  readonly site: bigint;
  readonly device: ReturnType<typeof secp256k1Device>;
}

/** A fleet of `count` homes that post a quarter of a kWh each a period. */
class BenchFleet {
  readonly #bench: Bench;
  readonly #suite: Awaited<ReturnType<typeof deploySuite>>;
  readonly #attesters = Array.from({ length: MEMBERS }, (_, i) => privateKeyToAccount(keyOf(`attester ${i}`)));
  readonly #quorum = quorumOf(
    THRESHOLD,
    this.#attesters.map(({ address }) => address),
  );
  readonly homes: Home[] = [];
  #fleet = 0;
  #opening = 0;
  #posted = 0;
  #previous: Batch | undefined;

  constructor(bench: Bench, suite: Awaited<ReturnType<typeof deploySuite>>) {
    this.#bench = bench;
    this.#suite = suite;
  }

  get #domain() {
    return meterOracleDomain({ chainId: 31337, address: this.#suite.oracle.address });
  }

  async open(count: number, fleet: number): Promise<void> {
    const { registry, oracle } = this.#suite;
    const bench = this.#bench;
    this.#fleet = fleet;
    await bench.send(oracle, "createFleet", [this.#quorum]);
    const now = await bench.now();
    this.#opening = Math.floor(now / PERIOD) * PERIOD + PERIOD;
    const registryDomain = siteRegistryDomain({ chainId: 31337, address: registry.address });
    const deadline = 2n ** 40n;
    for (let i = 0; i < count; i++) {
      const device = secp256k1Device(privateKeyToAccount(keyOf(`device ${fleet} ${i}`)));
      const enrolment = {
        owner: bench.account.address,
        key: device.key,
        technologies: technology.pv | technology.battery,
        zone: zoneOf("BENCH"),
        commissioned: 0,
        location: zeroHash,
        nonce: await bench.read<bigint>(registry, "enrolmentNonce", [bench.account.address]),
        deadline,
      };
      const signed = await signEnrolment({ enrolment, domain: registryDomain, device, owner: bench.account });
      const site = await bench.read<bigint>(registry, "enrol", [
        enrolment,
        signed.deviceSignature,
        signed.ownerSignature,
      ]);
      await bench.send(registry, "enrol", [enrolment, signed.deviceSignature, signed.ownerSignature]);
      const accreditation = {
        site,
        capacities: { generationW: 5000, storageW: 5000, exportW: 5000, importW: 10_000, storageWh: 10_000 },
        accreditor: bench.account.address,
        nonce: 0n,
        deadline,
      };
      const accreditorSignature = await signAccreditation({
        accreditation,
        domain: registryDomain,
        accreditor: bench.account,
      });
      await bench.send(registry, "accredit", [accreditation, accreditorSignature]);
      this.homes.push({ site, device });
    }
    await bench.warp(this.#opening);
    for (const { site, device } of this.homes) {
      const join = { site, fleet, nonce: 0n, deadline };
      const ownerSignature = await signJoin({ join, domain: this.#domain, owner: bench.account });
      const opening = this.#reading(site, 0);
      const deviceSignature = await signReading({ reading: opening, domain: this.#domain, device });
      await bench.send(oracle, "join", [join, ownerSignature, opening, deviceSignature]);
    }
    this.#posted = 0;
  }

  #reading(site: bigint, period: number): Reading {
    const step = BigInt(period);
    return {
      site,
      periodEnd: this.#opening + period * PERIOD,
      revision: 0,
      epoch: 1,
      quality: 0,
      energy: packEnergy({
        generation: 1_000_000n + 400n * step,
        greenCharge: 100_000n + 200n * step,
        directExport: 50_000n + 100n * step,
        gridImport: 70_000n + 50n * step,
      }),
      flows: packFlows({
        discharge: 30_000n + 10n * step,
        gridExport: 50_000n + 100n * step,
        charge: 100_000n + 200n * step,
        stateOfCharge: 5_000n,
      }),
    };
  }

  /** Posts the batch of the `skip`-th period after the last. @returns Its gas, and how to prove the first home's leaf. */
  async post(skip = 1) {
    this.#posted += skip;
    const periodEnd = this.#opening + this.#posted * PERIOD;
    const leaves = this.homes.map(({ site }): FleetLeaf => {
      const { revision, quality, energy, flows, ...reading } = this.#reading(site, this.#posted);
      return {
        leaf: {
          site,
          readAt: periodEnd,
          revision,
          quality,
          energy,
          flows,
          reading: hashReading({ revision, quality, energy, flows, ...reading }),
          profile: keyOf(`profile ${periodEnd}`),
        },
        entry: this.#reading(site, 0).energy,
      };
    });
    const previous = this.#previous;
    const { batch, tree } = buildBatch(
      { fleet: this.#fleet, periodEnd, revision: 0, leaves },
      previous ? hashBatch(previous) : zeroHash,
    );
    const signatures = await Promise.all(
      this.#attesters.slice(0, THRESHOLD).map(async (attester) => ({
        attester: attester.address,
        signature: await signBatch({ batch, domain: this.#domain, attester }),
      })),
    );
    const { signers, signatures: ordered } = collectSignatures(this.#quorum, signatures);
    await this.#bench.warp(periodEnd);
    const gas = await this.#bench.send(this.#suite.oracle, "postBatch", [
      batch,
      previous ?? EMPTY,
      this.#quorum,
      signers,
      ordered,
    ]);
    this.#previous = batch;
    await this.#bench.warp(periodEnd + 2 * WINDOW);
    const first = leaves[0] as FleetLeaf;
    return { gas, proof: { batch, leaf: first.leaf, path: tree.proof(0).path } };
  }
}

/**
 * Whole-transaction gas of posting and claiming, 5 of 7 attesters, steady state, cold.
 *
 * `gas.batchPost` is of a fleet of 64 sites, `gas.batchPostFourSites` of four: the tree's size is not in it. `gas.claim` spans 100 periods in a
 * fleet of 64 (depth 6); `gas.firstClaim` also opens the entitlement.
 *
 * @param bench An account on a local chain.
 */
export async function measureOracleGas(bench: Bench): Promise<Gas> {
  const suite = await deploySuite(bench);
  const small = new BenchFleet(bench, suite);
  await small.open(4, 1);
  await small.post();
  const { gas: four } = await small.post();

  const fleet = new BenchFleet(bench, suite);
  await fleet.open(64, 2);
  const { site } = fleet.homes[0] as Home;
  const start = Math.floor((await bench.now()) / PERIOD) * PERIOD + PERIOD;
  const me = bench.account.address;
  const id = await bench.read<bigint>(suite.entitlements, "grant", [site, Register.GREEN_CHARGE, me, 8_000, start, 0]);
  await bench.send(suite.entitlements, "grant", [site, Register.GREEN_CHARGE, me, 8_000, start, 0]);
  await bench.send(suite.entitlements, "checkpoint", [id, (await fleet.post()).proof]);
  const firstClaim = await bench.send(suite.entitlements, "claim", [id, (await fleet.post(100)).proof]);
  const { gas: batchPost } = await fleet.post(100);
  const steady = await fleet.post(100);
  const claim = await bench.send(suite.entitlements, "claim", [id, steady.proof]);
  return {
    "gas.batchPost": batchPost,
    "gas.batchPostFourSites": four,
    "gas.firstClaim": firstClaim,
    "gas.claim": claim,
  };
}
