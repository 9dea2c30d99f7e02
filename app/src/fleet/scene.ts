// A fleet of up to a million simulated meters: one period of it posted, claimed from, and one false leaf of it challenged.
import { performance } from "node:perf_hooks";
import {
  actions,
  allocateLeaves,
  type Batch,
  buildBatchFrom,
  buildProfile,
  buildSumTreeInSteps,
  collectSignatures,
  type Domain,
  type FleetLeaf,
  hashReading,
  type LeafProof,
  meterOracleDomain,
  NO_BATCH,
  packEnergy,
  type Quorum,
  quorumOf,
  type Reading,
  Register,
  readRecords,
  signBatch,
  signReading,
  toWattleError,
  unpackEnergy,
  writeLeaf,
} from "@wattle/sdk";
import { type HDAccount, type Hex, zeroAddress, zeroHash } from "viem";
import { changeStorage, placeOf } from "../../../script/storage.mjs";
import { enrolSite, joinFleet } from "../chain/enrolment.ts";
import { eventOf } from "../chain/events.ts";
import { type LocalChain, openChain, type Wallet, walletOf } from "../chain/local.ts";
import { ANSWER_WINDOW, CHALLENGE_WINDOW, deploySuite, type Suite } from "../chain/suite.ts";
import { PERIOD } from "../data/index.ts";
import type { Progress } from "../progress.ts";
import { CAPACITIES, deviceOf, meterShows, randomOf } from "./meters.ts";

/** Noon of 21 June 2026, UTC: the registers open. */
const OPENING = Date.UTC(2026, 5, 21, 12) / 1000;
const PERIOD_END = OPENING + PERIOD;
/** Seconds before in which the chain begins and sites are enrolled, and after a period's end until its batch is posted. */
const PREPARATION = 3600;
const LATENCY = 60;
const ZONE = "10YDE-VE-------2";
const ROLES = { deployer: 0, operator: 1, accreditor: 2, owner: 3, challenger: 4, attesters: 5 } as const;
const ATTESTERS = 5;
const THRESHOLD = 3;
/** Leaves between two words of progress. */
const CHUNK = 4096;
/** What the attesters add to the false leaf, Wh. */
const PLANTED = 1_000n;
/** A measured reading of a site's first device, never revised. */
const FIRST = { revision: 0, epoch: 1, quality: 0 } as const;
/** What every attester stands behind its signature with: 160,000 USD for 400 MWh that may be worth 80,000; a false leaf costs a tenth. */
const TERMS = { bond: 160_000_000_000n, coverWh: 400_000_000, leafPenalty: 1_000 } as const;

/** What is asked of the scene. */
export interface FleetRequest {
  /** Meters of the fleet. */
  readonly sites: number;
  /** How many of them, drawn at random, claim on chain. */
  readonly claims: number;
  /** Of the draw. */
  readonly seed: number;
}

/** A site that is enrolled on chain. */
interface Enrolled {
  readonly index: number;
  readonly site: bigint;
  readonly entitlement: bigint;
}

/** A leaf whose device never signed it. */
interface FalseLeaf {
  readonly index: number;
  readonly site: bigint;
  readonly wh: bigint;
  /** The error that a claim from it ends with. */
  readonly refused: string;
  /** What its signers paid, quote base units: to the challenger, and to nobody. */
  readonly rewarded: bigint;
  readonly burned: bigint;
}

/** What became of a fleet's period. */
export interface FleetRun extends FleetRequest {
  /** Sites that were enrolled and joined by their own transactions. */
  readonly enrolled: number;
  readonly batch: Batch;
  readonly publishedBytes: number;
  readonly gas: { readonly post: bigint; readonly claim: bigint; readonly challenge: bigint; readonly voiding: bigint };
  /** Wh: what was claimed, and what the claiming sites' meters counted. */
  readonly claimed: bigint;
  readonly metered: bigint;
  readonly falseLeaf: FalseLeaf;
  /** Seconds by step. */
  readonly seconds: { readonly readings: number; readonly tree: number; readonly claims: number };
}

interface Stage {
  readonly chain: LocalChain;
  readonly suite: Suite;
  readonly operator: Wallet;
  readonly owner: Wallet;
  readonly domain: Domain;
  readonly fleet: number;
  readonly progress: Progress;
}

/** Starts the chain of the scene. @throws PortInUseError */
export function openFleetChain(port: number): Promise<LocalChain> {
  return openChain(port, OPENING - PREPARATION, ROLES.attesters + ATTESTERS);
}

/**
 * Plays it. The sites that will claim, and the one whose leaf is false, are enrolled, accredited and taken in by transactions of their own, each at
 * its own place in the fleet. The others' enrolment would take a million transactions: of them the oracle is told what it would have counted, how
 * many they are and what they may have generated since they joined.
 */
export async function playFleet(chain: LocalChain, request: FleetRequest, progress: Progress): Promise<FleetRun> {
  progress.step("Deploying the suite");
  const suite = await deploySuite(chain);
  const wallet = (role: number) => walletOf(chain, suite.deployment, chain.account(role));
  const [operator, owner, challenger] = [wallet(ROLES.operator), wallet(ROLES.owner), wallet(ROLES.challenger)];
  const domain = meterOracleDomain({ chainId: suite.deployment.chainId, address: suite.addressOf("MeterOracle") });
  const attesters = Array.from({ length: ATTESTERS }, (_, i) => chain.account(ROLES.attesters + i));
  const quorum = quorumOf(
    THRESHOLD,
    attesters.map(({ address }) => address),
  );
  progress.step("Bonding the attesters");
  const set = await bondAll(chain, suite, quorum, attesters);
  const created = await operator.wattle.meterOracle.createBondedFleetSync({ set });
  const { fleet } = eventOf(created.events, "FleetCreated").args;
  const stage: Stage = { chain, suite, operator, owner, domain, fleet, progress };

  const drawn = drawOf(request);
  const enrolled = await enrolAll(stage, drawn, request.sites);
  const liar = enrolled[Number(randomOf(request.seed)(enrolled.length))] as Enrolled;

  const readings = performance.now();
  const sites = new Map(enrolled.map(({ index, site }) => [index, site]));
  const data = await readAll(stage, request.sites, sites, liar);
  const growing = performance.now();
  progress.step("Building the tree");
  const tree = await buildSumTreeInSteps(readRecords(data), (done, of) => progress.at(done, of));
  const { batch } = buildBatchFrom(data, zeroHash, tree);
  const grown = performance.now();

  progress.step("Posting");
  await chain.at(PERIOD_END + LATENCY);
  const signatures = await Promise.all(
    attesters.slice(0, THRESHOLD).map(async (attester) => ({
      attester: attester.address,
      signature: await signBatch({ batch, domain, attester }),
    })),
  );
  const posted = await operator.wattle.meterOracle.postBatchSync({
    batch,
    previous: NO_BATCH,
    quorum,
    ...collectSignatures(quorum, signatures),
  });

  const proofOf = ({ index, site }: Enrolled): LeafProof => {
    const { leaf } = leafOf(index, site, site === liar.site);
    return { batch, leaf, path: tree.proof(index).path };
  };
  const { gas, ...slashed } = await challengeLeaf(stage, challenger, liar, proofOf(liar));
  await chain.at(PERIOD_END + LATENCY + CHALLENGE_WINDOW + ANSWER_WINDOW);
  const claiming = performance.now();
  const claims = await claimAll(
    stage,
    enrolled.filter(({ site }) => site !== liar.site),
    proofOf,
  );
  const refused = await refusalOf(owner, liar, proofOf(liar));
  progress.end();
  const seconds = (from: number, to: number) => Math.round(to - from) / 1000;
  return {
    ...request,
    ...claims,
    enrolled: enrolled.length,
    batch,
    publishedBytes: data.length,
    gas: { post: posted.receipt.gasUsed, claim: claims.gas, ...gas },
    falseLeaf: { index: liar.index, site: liar.site, wh: PLANTED, refused, ...slashed },
    seconds: {
      readings: seconds(readings, growing),
      tree: seconds(growing, grown),
      claims: seconds(claiming, performance.now()),
    },
  };
}

/** Different places in the fleet, ascending: one more than claim. */
function drawOf({ sites, claims, seed }: FleetRequest): number[] {
  const random = randomOf(seed ^ 0x5eed);
  const drawn = new Set<number>();
  while (drawn.size < Math.min(sites, claims + 1)) drawn.add(Number(random(sites)));
  return [...drawn].sort((a, b) => a - b);
}

/** Opens the attesters' set, and each pays its bond in. @returns The set. */
async function bondAll(chain: LocalChain, suite: Suite, quorum: Quorum, attesters: readonly HDAccount[]): Promise<Hex> {
  const bonds = suite.addressOf("AttesterBonds");
  const wallets = attesters.map((attester) => walletOf(chain, suite.deployment, attester));
  const [{ wattle }] = wallets as [Wallet];
  const terms = {
    ...TERMS,
    asset: suite.quote,
    unbonding: Number(await wattle.attesterBonds.readMinUnbonding()),
    arbitrator: zeroAddress,
  };
  const { events } = await wattle.attesterBonds.openSetSync({ quorum, terms });
  const { set } = eventOf(events, "SetOpened").args;
  for (const { wattle, account } of wallets) {
    await suite.fund(account, TERMS.bond, [bonds]);
    await wattle.attesterBonds.depositSync({ set, member: account.address, amount: TERMS.bond });
  }
  return set;
}

async function enrolAll(stage: Stage, places: readonly number[], sites: number): Promise<Enrolled[]> {
  const { chain, suite, operator, owner, domain, fleet, progress } = stage;
  const accreditor = chain.account(ROLES.accreditor);
  const registry = suite.addressOf("SiteRegistry");
  progress.step("Enrolling the sites that claim");
  const known: { index: number; site: bigint }[] = [];
  for (const index of places) {
    const home = { name: `home ${index}`, pvW: CAPACITIES.generationW, ...CAPACITIES };
    const device = deviceOf(index);
    const now = OPENING - PREPARATION;
    known.push({ index, site: await enrolSite({ home, zone: ZONE, device, owner, accreditor, registry, now }) });
    progress.at(known.length, places.length);
  }

  progress.step("Taking them into the fleet");
  await chain.at(OPENING);
  const oracle = suite.addressOf("MeterOracle");
  const count = placeOf("out", "MeterOracle", "_fleets", "siteCount");
  const enrolled: Enrolled[] = [];
  for (const { index, site } of known) {
    await changeStorage(chain.test, oracle, count, BigInt(fleet), () => BigInt(index));
    const { opening } = meterShows(index);
    const reading: Reading = { site, periodEnd: OPENING, ...FIRST, ...opening };
    const signature = await signedBy(index, reading, domain);
    await joinFleet({
      ...{ site, fleet, owner: owner.account as HDAccount, operator, domain, now: OPENING },
      opening: { reading, signature, hash: hashReading(reading) },
    });
    const { events } = await owner.wattle.entitlements.grantSync({
      ...{ site, register: Register.GREEN_CHARGE, holder: owner.account.address },
      ...{ share: 10_000, start: OPENING, end: 0 },
    });
    enrolled.push({ index, site, entitlement: eventOf(events, "EntitlementGranted").args.id });
    progress.at(enrolled.length, known.length);
  }
  await changeStorage(chain.test, oracle, count, BigInt(fleet), () => BigInt(sites));
  // Every home's credit is the same, so what all of them have is what these have, that many times over.
  const credit = placeOf("out", "MeterOracle", "_joinCredit");
  await changeStorage(chain.test, oracle, credit, BigInt(fleet), (word) => {
    const lanes = unpackEnergy(word);
    const all = (wh: bigint) => (wh / BigInt(enrolled.length)) * BigInt(sites);
    return packEnergy({
      generation: all(lanes.generation),
      greenCharge: all(lanes.greenCharge),
      directExport: all(lanes.directExport),
      gridImport: all(lanes.gridImport),
    });
  });
  return enrolled;
}

/** Every meter's period as the attesters have it, in the bytes that they publish. */
async function readAll(
  { fleet, progress }: Stage,
  sites: number,
  enrolled: ReadonlyMap<number, bigint>,
  liar: Enrolled,
): Promise<Uint8Array> {
  progress.step("Reading the meters");
  const data = allocateLeaves({ fleet, periodEnd: PERIOD_END, revision: 0, leafCount: sites });
  for (let from = 0; from < sites; from += CHUNK) {
    const until = Math.min(sites, from + CHUNK);
    for (let index = from; index < until; index++) {
      // Sites that are not enrolled here have numbers that the registry does not give.
      const site = enrolled.get(index) ?? 2n ** 63n + BigInt(index);
      writeLeaf(data, index, leafOf(index, site, site === liar.site));
    }
    progress.at(until, sites);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return data;
}

function readingOf(index: number, site: bigint): Reading {
  return { site, periodEnd: PERIOD_END, ...FIRST, ...meterShows(index).closing };
}

/** A site's leaf and entry; a false one shows energy that its meter never counted, by a reading that its device never signed. */
function leafOf(index: number, site: bigint, isFalse: boolean): FleetLeaf {
  const { opening, closing } = meterShows(index);
  const energy = isFalse ? raised(closing.energy) : closing.energy;
  const { flows } = closing;
  const entry = opening.energy;
  const profile = buildProfile({ periodEnd: OPENING, energy: entry }, [{ periodEnd: PERIOD_END, energy }]).hash;
  const reading = hashReading({ site, periodEnd: PERIOD_END, ...FIRST, energy, flows });
  return { leaf: { site, readAt: PERIOD_END, revision: 0, quality: 0, energy, flows, reading, profile }, entry };
}

function raised(energy: bigint): bigint {
  const registers = unpackEnergy(energy);
  const { generation, greenCharge } = registers;
  return packEnergy({ ...registers, generation: generation + PLANTED, greenCharge: greenCharge + PLANTED });
}

function signedBy(index: number, reading: Reading, domain: Domain) {
  return signReading({ reading, domain, device: deviceOf(index) });
}

/** The site's owner, or whoever has its reading, shows it; the attesters have none to answer with. */
async function challengeLeaf(stage: Stage, challenger: Wallet, liar: Enrolled, proof: LeafProof) {
  const { chain, domain, progress } = stage;
  progress.step("Challenging the false leaf");
  const reading = readingOf(liar.index, liar.site);
  const { meterOracle } = challenger.wattle;
  const opened = await meterOracle.challengeSync({
    ...{ proof, reading, deviceSignature: await signedBy(liar.index, reading, domain) },
    value: await meterOracle.readBondNeeded(),
  });
  const { challenge, answerBy } = eventOf(opened.events, "LeafChallenged").args;
  await chain.at(answerBy + 1);
  const voided = await meterOracle.voidLeafSync({ id: challenge });
  const shared = eventOf(actions.attesterBonds.extractEvents(voided.receipt.logs), "SlashShared").args;
  return {
    gas: { challenge: opened.receipt.gasUsed, voiding: voided.receipt.gasUsed },
    rewarded: shared.reward,
    burned: shared.burned,
  };
}

async function claimAll(
  { owner, progress }: Stage,
  claimants: readonly Enrolled[],
  proofOf: (site: Enrolled) => LeafProof,
) {
  progress.step("Claiming");
  let [claimed, metered, gas] = [0n, 0n, 0n];
  for (const [done, claimant] of claimants.entries()) {
    const proof = proofOf(claimant);
    const { events, receipt } = await owner.wattle.entitlements.claimSync({ id: claimant.entitlement, proof });
    const { opening, closing } = meterShows(claimant.index);
    claimed += eventOf(events, "EntitlementClaimed").args.wh;
    metered += unpackEnergy(closing.energy).greenCharge - unpackEnergy(opening.energy).greenCharge;
    gas += receipt.gasUsed;
    progress.at(done + 1, claimants.length);
  }
  const count = BigInt(claimants.length);
  return { claims: claimants.length, claimed, metered, gas: count === 0n ? 0n : gas / count };
}

/** The name of the error that a claim from the false leaf ends with; empty if it went through. */
async function refusalOf(owner: Wallet, { entitlement }: Enrolled, proof: LeafProof): Promise<string> {
  try {
    await owner.wattle.entitlements.claim.simulate({ id: entitlement, proof });
    return "";
  } catch (cause) {
    return toWattleError(cause).name;
  }
}
