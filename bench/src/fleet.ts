// A fleet on the bench's chain: sites, devices, attesters, and the batches they post.

import {
  type Batch,
  type BondTerms,
  buildBatch,
  collectSignatures,
  type FleetLeaf,
  hashBatch,
  hashReading,
  meterOracleDomain,
  NO_BATCH,
  packEnergy,
  packFlows,
  quorumId,
  quorumOf,
  type Reading,
  rootOfProof,
  type SumTree,
  secp256k1Device,
  setIdOf,
  signAccreditation,
  signBatch,
  signEnrolment,
  signJoin,
  signReading,
  siteRegistryDomain,
  technology,
  zoneOf,
} from "@wattle/sdk";
import { concat, type Hex, keccak256, toHex, zeroHash } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { changeStorage, placeOf } from "../../script/storage.mjs";
import type { Bench } from "./harness.ts";
import { type Suite, WINDOW } from "./suite.ts";

export const PERIOD = 900;
const THRESHOLD = 5;
const MEMBERS = 7;
/** The largest capacity there is, W and Wh. */
const MOST = 2n ** 32n - 1n;
/** The zone of everything on the bench. */
export const ZONE = zoneOf("BENCH");

const keyOf = (name: string): Hex => keccak256(toHex(`wattle bench ${name}`));

/** Which trees a fleet has, and where and by whom it is attested. */
export interface FleetOptions {
  /** What every Wh is multiplied by: 1 for homes. */
  readonly scale?: bigint;
  /**
   * Of the fleet's trees, if more than its homes make: it has 2^depth sites then, of which the homes' neighbours are hashes and sums that
   * never change, and the oracle's count of its sites is set to match.
   */
  readonly depth?: number;
  /** Of its sites; `ZONE` unless said. */
  readonly zone?: Hex;
  /** Of its attesters' bonds, which the account pays in; none unless said. */
  readonly terms?: BondTerms;
}

/** A site with its device. */
export interface BenchHome {
  readonly site: bigint;
  readonly device: ReturnType<typeof secp256k1Device>;
}

/** A fleet of homes, or of plants a million times their size, that generate 400 Wh each a period and charge half of it, plants a quarter. */
export class BenchFleet {
  readonly #bench: Bench;
  readonly #suite: Suite;
  readonly #scale: bigint;
  readonly #depth: number | undefined;
  readonly #zone: Hex;
  readonly #terms: BondTerms | undefined;
  readonly #attesters = Array.from({ length: MEMBERS }, (_, i) => privateKeyToAccount(keyOf(`attester ${i}`)));
  readonly #quorum = quorumOf(
    THRESHOLD,
    this.#attesters.map(({ address }) => address),
  );
  readonly homes: BenchHome[] = [];
  #fleet = 0;
  #opening = 0;
  #posted = 0;
  #previous: Batch | undefined;
  /** What each home's battery holds at the next reading, Wh before scaling; 5 kWh unless said. */
  readonly stores = new Map<number, bigint>();

  constructor(bench: Bench, suite: Suite, { scale = 1n, depth, zone = ZONE, terms }: FleetOptions = {}) {
    this.#bench = bench;
    this.#suite = suite;
    this.#scale = scale;
    this.#depth = depth;
    this.#zone = zone;
    this.#terms = terms;
  }

  get quorumId(): Hex {
    return quorumId(this.#quorum);
  }

  /** Opens the fleet; of a bonded one its set first, with every member's bond. */
  async #create(): Promise<void> {
    const { oracle, bonds } = this.#suite;
    if (this.#terms === undefined) {
      await this.#bench.send(oracle, "createFleet", [this.#quorum]);
      return;
    }
    await this.#bench.send(bonds, "openSet", [this.#quorum, this.#terms]);
    const set = setIdOf(this.#quorum, this.#terms);
    for (const member of this.#quorum.members) {
      await this.#bench.send(bonds, "deposit", [set, member, this.#terms.bond]);
    }
    await this.#bench.send(oracle, "createBondedFleet", [set]);
  }

  get #domain() {
    return meterOracleDomain({ chainId: 31337, address: this.#suite.oracle.address });
  }

  async open(count: number, fleet: number): Promise<void> {
    const { registry, oracle } = this.#suite;
    const bench = this.#bench;
    this.#fleet = fleet;
    await this.#create();
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
        zone: this.#zone,
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
        capacities: this.#capacities(),
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
    if (this.#depth === undefined) return;
    const place = placeOf("out-ir", "MeterOracle", "_fleets", "siteCount");
    await changeStorage(bench.client, oracle.address, place, BigInt(fleet), () => this.#leafCount);
  }

  get #leafCount(): bigint {
    return this.#depth === undefined ? BigInt(this.homes.length) : 2n ** BigInt(this.#depth);
  }

  /** A path of the homes' own tree, carried on to the depth asked: hash and sum of the neighbours of 2^i homes, for each further i. */
  #path(own: readonly Hex[]): Hex[] {
    const path = [...own];
    for (let level = own.length / 2; level < (this.#depth ?? 0); level++) {
      const sites = 2n ** BigInt(level);
      const sum = packEnergy({
        generation: 400n * sites,
        greenCharge: 200n * sites,
        directExport: 100n * sites,
        gridImport: 50n * sites,
      });
      path.push(keyOf(`neighbours ${level}`), toHex(sum, { size: 32 }));
    }
    return path;
  }

  #capacities() {
    const scaled = (value: bigint) => Number(value * this.#scale > MOST ? MOST : value * this.#scale);
    return {
      generationW: scaled(5000n),
      storageW: scaled(5000n),
      exportW: scaled(5000n),
      importW: scaled(10_000n),
      storageWh: scaled(10_000n),
    };
  }

  #reading(site: bigint, period: number, store = 5_000n): Reading {
    const step = BigInt(period) * this.#scale;
    // A plant's battery is as large as batteries can be, which is less than all of its homes'.
    const charged = this.#scale === 1n ? 200n : 100n;
    return {
      site,
      periodEnd: this.#opening + period * PERIOD,
      revision: 0,
      epoch: 1,
      quality: 0,
      energy: packEnergy({
        generation: 1_000_000n + 400n * step,
        greenCharge: 100_000n + charged * step,
        directExport: 50_000n + 100n * step,
        gridImport: 70_000n + 50n * step,
      }),
      flows: packFlows({
        discharge: 30_000n + 10n * step,
        gridExport: 50_000n + 100n * step,
        charge: 100_000n + charged * step,
        stateOfCharge: store * this.#scale,
      }),
    };
  }

  /** Posts the batch of a day's end, with the day's profile. @param midnight Unix seconds. */
  async postDay(midnight: number) {
    const step = this.#scale;
    const entry = [400n * step, 100n * step, 50n * step].map((wh) => toHex(wh, { size: 4 }));
    const profile = concat(Array.from({ length: 86_400 / PERIOD }, () => concat(entry)));
    const posted = await this.post((midnight - this.#opening) / PERIOD - this.#posted, keccak256(profile));
    return { ...posted, profile };
  }

  /** Posts the batch of the `skip`-th period after the last. @returns Its gas, and how to prove the first home's leaf and any. */
  async post(skip = 1, profile?: Hex) {
    this.#posted += skip;
    const periodEnd = this.#opening + this.#posted * PERIOD;
    const leaves = this.homes.map(({ site }, i): FleetLeaf => {
      const { revision, quality, energy, flows, ...reading } = this.#reading(site, this.#posted, this.stores.get(i));
      return {
        leaf: {
          site,
          readAt: periodEnd,
          revision,
          quality,
          energy,
          flows,
          reading: hashReading({ revision, quality, energy, flows, ...reading }),
          profile: profile ?? keyOf(`profile ${periodEnd}`),
        },
        entry: this.#reading(site, 0).energy,
      };
    });
    const previous = this.#previous;
    const { batch: built, tree } = buildBatch(
      { fleet: this.#fleet, periodEnd, revision: 0, leaves },
      previous ? hashBatch(previous) : zeroHash,
    );
    const batch = this.#deepened(built, tree);
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
      previous ?? NO_BATCH,
      this.#quorum,
      signers,
      ordered,
    ]);
    this.#previous = batch;
    await this.#bench.warp((await this.#bench.now()) + 2 * WINDOW);
    const proofOf = (index: number) => ({
      batch,
      leaf: (leaves[index] as FleetLeaf).leaf,
      path: this.#path(tree.proof(index).path),
    });
    return { gas, proof: proofOf(0), proofOf };
  }

  /** A batch of the homes' own tree as one of the tree with their neighbours. */
  #deepened(batch: Batch, tree: SumTree): Batch {
    if (this.#depth === undefined) return batch;
    const first = tree.proof(0);
    const leafCount = Number(this.#leafCount);
    const { hash, sum } = rootOfProof({ ...first, leafCount, path: this.#path(first.path) });
    return { ...batch, leafCount, root: hash, sums: sum };
  }
}
