// Ten homes, a fleet, a pool with its collateral: deployed, enrolled, joined and granted for real.
import {
  type Abi,
  decodeFunctionResult,
  encodeFunctionData,
  getContractAddress,
  type Hex,
  keccak256,
  stringToHex,
  zeroHash,
} from "viem";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import {
  buildBatch,
  collectSignatures,
  hashBatch,
  NO_BATCH,
  quorumId,
  quorumOf,
  signBatch,
} from "../../../src/measurement/batch.ts";
import { secp256k1Device } from "../../../src/measurement/device.ts";
import { signAccreditation, signEnrolment, signJoin, technology, zoneOf } from "../../../src/measurement/enrolment.ts";
import type { FleetLeaf } from "../../../src/measurement/leaves.ts";
import { PERIOD } from "../../../src/measurement/period.ts";
import { hashReading, signReading } from "../../../src/measurement/reading.ts";
import { packRegisters } from "../../../src/measurement/registers.ts";
import type { SumTree } from "../../../src/measurement/sumTree.ts";
import { type Domain, meterOracleDomain, siteRegistryDomain } from "../../../src/measurement/typedData.ts";
import type { Batch, Leaf } from "../../../src/measurement/types.ts";
import { artifactOf } from "../../support/chain.ts";
import { addressIn, suiteFrom } from "../../support/suite.ts";
import { type Call, Chain, Contract, creation, type Outcome, type Read } from "./chain.ts";
import { type Terms, WAD } from "./terms.ts";

/** 2026-06-21 00:00 UTC. */
export const START = 1_782_000_000;
export const RATE = 11_750_000_000n;
export const MAX_RATE = 100_000_000_000n;
const WINDOWS = { challenge: 7_200, answer: 3_600 };
const ZONE = zoneOf("10YDE-VE-------2");
const YEAR = 365 * 86_400;

/** The pool's policy, as the model is told it. */
export const TERMS: Terms = {
  roundTrip: (9n * WAD) / 10n,
  dischargeEfficiency: (95n * WAD) / 100n,
  pledge: (9n * WAD) / 10n,
  maxAge: 6 * 3_600,
  maxSilence: 8 * 86_400,
  penaltyPrice: 500_000n,
  stakeFactor: WAD,
  lockedShare: WAD / 10n,
  proofReward: WAD / 20n,
  auctionStart: WAD / 4n,
  auctionTime: 6 * 3_600,
  cureTime: 86_400,
  haircutDelay: 2 * 86_400,
  unbondingTime: 7 * 86_400,
  depositFee: 0n,
  storageWh: 10_000n,
  finality: WINDOWS.challenge + WINDOWS.answer,
};

const account = (label: string) => privateKeyToAccount(keccak256(stringToHex(label)));

/** A home's accounts and its site. */
export interface Resident {
  readonly site: bigint;
  readonly owner: PrivateKeyAccount;
  readonly charge: bigint;
  readonly consumption: bigint;
}

/** A batch on the chain, and what proves its leaves. */
export interface Posted {
  readonly batch: Batch;
  readonly tree: SumTree;
  readonly leaves: readonly Leaf[];
  readonly previous: Batch;
}

/** What PoolReader shows. */
export interface View {
  readonly shown: Readonly<Record<string, bigint | boolean>>;
  readonly books: readonly {
    readonly account: Readonly<Record<string, bigint | number | string>>;
    readonly stake: Readonly<Record<string, bigint | number>>;
    readonly shortfall: Readonly<Record<string, bigint | number | string>>;
    readonly short: bigint;
    readonly uncovered: bigint;
    readonly expiresAt: number;
  }[];
  readonly holders: readonly Readonly<Record<"shares" | "balance" | "credit" | "cash", bigint>>[];
}

const CONTRACTS = [
  "SiteRegistry",
  "MeterOracle",
  "Entitlements",
  "Retirements",
  "Collateral",
  "Intake",
  "Reconciler",
  "EnergyPoolFactory",
] as const;

export class Suite {
  readonly chain: Chain;
  readonly at: Readonly<Record<(typeof CONTRACTS)[number] | "pool" | "token" | "reader" | "decay", Contract>>;
  readonly operator: Hex;
  readonly residents: Resident[] = [];
  readonly #attesters = [1, 2, 3].map((i) => account(`attester ${i}`));
  readonly #quorum = quorumOf(
    2,
    this.#attesters.map(({ address }) => address),
  );
  readonly #domain: Domain;
  readonly #entries: bigint[] = [];
  #fleet = 0;
  latest: Batch | undefined;

  private constructor(chain: Chain, at: Suite["at"], operator: Hex) {
    this.chain = chain;
    this.at = at;
    this.operator = operator;
    this.#domain = meterOracleDomain({ chainId: 31_337, address: at.MeterOracle.address });
  }

  /** Deploys everything and takes `homes` homes in. The first period end is a period after the start. */
  static async open(homes: number): Promise<Suite> {
    const known: Abi = [...CONTRACTS, "IEnergyPool", "IMeterOracle", "StakeToken"].flatMap(
      (name) => artifactOf(name).abi,
    );
    const chain = await Chain.start(START, known);
    try {
      return await Suite.#deployOn(chain, homes);
    } catch (error) {
      await chain.stop();
      throw error;
    }
  }

  static async #deployOn(chain: Chain, homes: number): Promise<Suite> {
    const operator = account("operator").address;
    const suite = suiteFrom(operator, 0, { ...WINDOWS, minBond: 10n ** 15n });
    const after = (place: number) => getContractAddress({ from: operator, nonce: BigInt(suite.length + place) });
    const [outcomes] = await chain.mine(START + 1, [
      ...suite.map(({ name, args, file }) => creation(operator, name, args, file)),
      creation(operator, "StakeToken", [0n]),
      creation(operator, "PoolReader", []),
      creation(operator, "DecayMathHarness", []),
    ]);
    for (const [at, { refused }] of outcomes.entries()) {
      if (refused) throw new Error(`deployment ${at} was refused: ${refused}`);
    }
    const contract = (at: Hex, name: string) => new Contract(at, artifactOf(name).abi);
    const of = (name: string, abi = name) => contract(addressIn(suite, name), abi);
    const token = after(0);
    const factoryAt = of("EnergyPoolFactory");
    const policy = policyOf(
      token,
      operator,
      quorumId(
        quorumOf(
          2,
          [1, 2, 3].map((i) => account(`attester ${i}`).address),
        ),
      ),
    );
    const [[created]] = await chain.mine(START + 2, [factoryAt.by(operator, "createPool", [policy])]);
    const pool = created?.logs.find(({ name }) => name === "PoolCreated")?.args.pool;
    if (typeof pool !== "string") throw new Error(`no pool was created: ${created?.refused}`);
    const made = new Suite(
      chain,
      {
        SiteRegistry: of("SiteRegistry"),
        MeterOracle: of("MeterOracle", "IMeterOracle"),
        Entitlements: of("Entitlements"),
        Retirements: of("Retirements"),
        Collateral: of("Collateral"),
        Intake: of("Intake"),
        Reconciler: of("Reconciler"),
        EnergyPoolFactory: factoryAt,
        pool: contract(pool as Hex, "IEnergyPool"),
        token: contract(token, "StakeToken"),
        reader: contract(after(1), "PoolReader"),
        decay: contract(after(2), "DecayMathHarness"),
      },
      operator,
    );
    await made.#settleIn(homes);
    return made;
  }

  async #settleIn(homes: number): Promise<void> {
    const { SiteRegistry, MeterOracle, Entitlements, Retirements, pool } = this.at;
    const registryDomain = siteRegistryDomain({ chainId: 31_337, address: SiteRegistry.address });
    const accreditor = account("accreditor");
    const deadline = BigInt(START + 7_200);
    const people = Array.from({ length: homes }, (_, i) => ({
      owner: account(`owner ${i}`),
      device: secp256k1Device(account(`device ${i}`)),
    }));
    const enrolled = await this.#all(
      START + 10,
      await Promise.all(
        people.map(async ({ owner, device }) => {
          const enrolment = {
            owner: owner.address,
            key: device.key,
            technologies: technology.pv | technology.battery,
            zone: ZONE,
            commissioned: START - YEAR,
            location: zeroHash,
            nonce: 0n,
            deadline,
          };
          const { deviceSignature, ownerSignature } = await signEnrolment({
            enrolment,
            domain: registryDomain,
            device,
            owner,
          });
          return SiteRegistry.by(this.operator, "enrol", [enrolment, deviceSignature, ownerSignature]);
        }),
      ),
    );
    const sites = enrolled.map(({ logs }) =>
      BigInt(String(logs.find(({ name }) => name === "SiteEnrolled")?.args.site)),
    );
    const capacities = {
      generationW: 10_000,
      storageW: 5_000,
      exportW: 8_000,
      importW: 12_000,
      storageWh: Number(TERMS.storageWh),
    };
    const accredited = sites.map(async (site, i) => {
      const accreditation = { site, capacities, accreditor: accreditor.address, nonce: 0n, deadline };
      const signature = await signAccreditation({ accreditation, domain: registryDomain, accreditor });
      return SiteRegistry.by((people[i] as (typeof people)[number]).owner.address, "accredit", [
        accreditation,
        signature,
      ]);
    });
    const opened = await this.#all(START + 20, [
      MeterOracle.by(this.operator, "createFleet", [this.#quorum]),
      ...(await Promise.all(accredited)),
    ]);
    this.#fleet = Number(opened[0]?.logs.find(({ name }) => name === "FleetCreated")?.args.fleet);
    const joined = people.map(async ({ owner, device }, i) => {
      const site = sites[i] as bigint;
      const join = { site, fleet: this.#fleet, nonce: 0n, deadline };
      const reading = {
        site,
        periodEnd: START + PERIOD,
        revision: 0,
        epoch: 1,
        quality: 0 as const,
        energy: 0n,
        flows: 0n,
      };
      const ownerSignature = await signJoin({ join, domain: this.#domain, owner });
      const deviceSignature = await signReading({ reading, domain: this.#domain, device });
      return MeterOracle.by(this.operator, "join", [join, ownerSignature, reading, deviceSignature]);
    });
    const joins = await Promise.all(joined);
    const entered = await this.#all(START + PERIOD, [
      ...joins,
      ...people.flatMap(({ owner }, i) => [
        Entitlements.by(owner.address, "grant", [sites[i], 1, pool.address, 10_000, START + PERIOD, 0]),
        Entitlements.by(owner.address, "grant", [sites[i], 4, Retirements.address, 10_000, START + PERIOD, 0]),
      ]),
    ]);
    const granted = entered.slice(joins.length);
    const right = (at: number) =>
      BigInt(String(granted[at]?.logs.find(({ name }) => name === "EntitlementGranted")?.args.id));
    for (const [i, { owner }] of people.entries()) {
      this.#entries.push(0n);
      this.residents.push({ site: sites[i] as bigint, owner, charge: right(2 * i), consumption: right(2 * i + 1) });
    }
  }

  /** Mines a block none of whose calls may be refused. */
  async #all(timestamp: number, calls: readonly Call[]): Promise<Outcome[]> {
    const [outcomes] = await this.chain.mine(timestamp, calls);
    const refused = outcomes.findIndex((outcome) => outcome.refused);
    if (refused >= 0) throw new Error(`call ${refused} at ${timestamp} was refused: ${outcomes[refused]?.refused}`);
    return outcomes;
  }

  /** A batch over leaves, not yet posted. @param salt Makes another batch of the same leaves. */
  batchOf(periodEnd: number, leaves: readonly Leaf[], salt = zeroHash): Posted {
    const withEntries = leaves.map((leaf, i): FleetLeaf => ({ leaf, entry: this.#entries[i] ?? 0n }));
    const previous = this.latest;
    const { batch, tree } = buildBatch(
      { fleet: this.#fleet, periodEnd, revision: 0, leaves: withEntries },
      previous ? hashBatch(previous) : zeroHash,
    );
    const salted = salt === zeroHash ? batch : { ...batch, dataHash: salt };
    return { batch: salted, tree, leaves, previous: previous ?? NO_BATCH };
  }

  async #signed(batch: Batch) {
    const signing = this.#attesters.slice(0, 2).map(async (attester) => ({
      attester: attester.address,
      signature: await signBatch({ batch, domain: this.#domain, attester }),
    }));
    const { signers, signatures } = collectSignatures(this.#quorum, await Promise.all(signing));
    return [this.#quorum, signers, signatures] as const;
  }

  async post({ batch, previous }: Posted): Promise<Call> {
    return this.at.MeterOracle.by(this.operator, "postBatch", [batch, previous, ...(await this.#signed(batch))]);
  }

  /** The proof that the attesters signed another batch for the same period, which voids the posted one. */
  async twoRoots({ batch }: Posted): Promise<Call> {
    const other = { ...batch, dataHash: keccak256(batch.dataHash) };
    return this.at.MeterOracle.by(this.operator, "proveTwoRoots", [batch, other, ...(await this.#signed(other))]);
  }

  leaf(
    site: bigint,
    readAt: number,
    energy: readonly [bigint, bigint, bigint, bigint],
    flows: readonly [bigint, bigint, bigint, bigint],
  ): Leaf {
    const words = { energy: packRegisters(energy), flows: packRegisters(flows) };
    const reading = hashReading({ site, periodEnd: readAt, revision: 0, epoch: 1, quality: 0, ...words });
    return { site, readAt, revision: 0, quality: 0, ...words, reading, profile: zeroHash };
  }

  proof({ batch, tree, leaves }: Posted, index: number) {
    return { batch, leaf: leaves[index], path: tree.proof(index).path };
  }

  /** Asks for everything that the pool and its collateral show. */
  reading(sites: readonly bigint[], accounts: readonly Hex[]): Read {
    const { reader, pool, Collateral, token } = this.at;
    const args = [pool.address, Collateral.address, token.address, sites, accounts];
    return { to: reader.address, data: encodeFunctionData({ abi: reader.abi, functionName: "read", args }) };
  }

  /** What the answer to it says. */
  viewOf(answer: Hex): View {
    const { abi } = this.at.reader;
    const [shown, books, holders] = decodeFunctionResult({ abi, functionName: "read", data: answer }) as [
      View["shown"],
      View["books"],
      View["holders"],
    ];
    return { shown, books, holders };
  }

  /** e^(−Λ) as the contracts compute it. */
  async indexAt(exponent: bigint): Promise<bigint> {
    const { decay } = this.at;
    return BigInt(
      await this.chain.call(
        decay.address,
        encodeFunctionData({ abi: decay.abi, functionName: "indexAt", args: [exponent] }),
      ),
    );
  }
}

function policyOf(token: Hex, guardian: Hex, quorum: Hex) {
  const { storageWh: _, finality: __, ...rest } = TERMS;
  return {
    ...rest,
    zone: ZONE,
    technologies: technology.pv | technology.battery,
    vintageStart: START,
    vintageEnd: START + 2 * YEAR,
    decayRate: RATE,
    maxDecayRate: MAX_RATE,
    cap: 10n ** 15n,
    concentration: WAD,
    concentrationFloor: 0n,
    stakeToken: token,
    feeRecipient: "0x0000000000000000000000000000000000000000",
    guardian,
    accreditors: [account("accreditor").address],
    quorums: [quorum],
  };
}
