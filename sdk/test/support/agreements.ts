// Plants, a day-ahead index and agreements that settle by them, on a local chain whose clock stands still unless told.
import {
  type Address,
  createClient,
  encodeFunctionData,
  getContractAddress,
  type Hex,
  http,
  isAddressEqual,
  keccak256,
  stringToHex,
  zeroAddress,
  zeroHash,
} from "viem";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import {
  type AvailabilityProof,
  actions,
  availabilityDomain,
  type Batch,
  buildAvailabilityTree,
  buildBatch,
  buildProfile,
  collectSignatures as collectAttesters,
  type DayProfile,
  type FleetLeaf,
  hashBatch,
  hashReading,
  type LeafProof,
  meterOracleDomain,
  NO_BATCH,
  type PriceSeries,
  packEnergy,
  priceIndexDomain,
  quorumId,
  quorumOf,
  type RegistersAt,
  secp256k1Device,
  seriesIdOf,
  signAccreditation,
  signAvailabilityDay,
  signBatch,
  signEnrolment,
  signJoin,
  signPriceReport,
  signReading,
  siteRegistryDomain,
  technology,
  wattleActions,
  windowsOfRound,
  zoneOf,
} from "../../src/index.ts";
import {
  type Agreement,
  collectSignatures,
  createDocument,
  type DocumentDraft,
  draftTerms,
  encodeAgreement,
  type Plant,
  RegisterName,
  signAgreement,
  type Terms,
  type TermsDraft,
} from "../../src/ricardian/index.ts";
import { deployAgreements, profileBy, recordCorrection } from "./agreementPieces.ts";
import { openChain } from "./chain.ts";
import { eventOf } from "./scene.ts";
import { addressIn, suiteFrom } from "./suite.ts";

/** 00:00 UTC, 2027-01-01. */
export const NEW_YEAR = 1_798_761_600;
export const DAY = 86_400;
export const PERIOD = 900;
const FINALITY = 2_400;
const SITES = 2;
/** Creations from the registry to the agreements, which retirements name before they stand. */
const BEFORE_AGREEMENTS = 23;
const keyed = (label: string) => privateKeyToAccount(keccak256(stringToHex(label)));

/** What a plant gave in a day's periods, Wh; null: not read. */
export type Grown = readonly (bigint | null)[];

interface Site {
  readonly id: bigint;
  readonly device: PrivateKeyAccount;
  /** Before the day that is delivered, and of it. */
  opening: RegistersAt;
  today: RegistersAt[];
}

/** What a plant's day is settled with. */
export interface Delivered {
  readonly proof: LeafProof;
  readonly profile: DayProfile;
}

/** An agreement with the entitlements that deliver it. */
export interface Signed {
  readonly id: bigint;
  readonly agreement: Agreement;
  readonly document: DocumentDraft;
  readonly entitlements: readonly bigint[];
}

/**
 * Opens it, four hours before the new year. @param seriesOf Changes the index's series. @param before A piece of code before the others, by which a test writes what settlement
 * would.
 */
export async function openAgreements(
  seriesOf: (series: PriceSeries) => PriceSeries = (series) => series,
  before?: string,
) {
  const chain = await openChain(["--timestamp", String(NEW_YEAR - 6 * 3_600)]);
  try {
    return await build(chain, seriesOf, before);
  } catch (error) {
    await chain.stop();
    throw error;
  }
}

async function build(
  chain: Awaited<ReturnType<typeof openChain>>,
  seriesOf: (series: PriceSeries) => PriceSeries,
  before?: string,
) {
  const { client, account } = chain;
  await client.request<{ Method: "anvil_setBlockTimestampInterval"; Parameters: [number]; ReturnType: null }>({
    method: "anvil_setBlockTimestampInterval",
    params: [0],
  });
  const nonce = await client.getTransactionCount({ address: account.address });
  const terms = { challenge: FINALITY / 2, answer: FINALITY / 2, minBond: 1n };
  const place = getContractAddress({
    from: account.address,
    nonce: BigInt(nonce + BEFORE_AGREEMENTS + (before === undefined ? 0 : 1)),
  });
  const suite = suiteFrom(account.address, nonce, terms, place);
  const needed = suite.slice(0, 1 + suite.findIndex(({ name }) => name === "Retirements"));
  for (const { name, args, file } of needed) await chain.deploy(name, args, file);
  const [registry, oracle] = [addressIn(suite, "SiteRegistry"), addressIn(suite, "MeterOracle")];
  const [entitlements, retirements] = [addressIn(suite, "Entitlements"), addressIn(suite, "Retirements")];
  const { index, fixings, corrections, reports, agreements } = await deployAgreements(
    chain,
    { oracle, entitlements, retirements },
    before,
  );
  if (!isAddressEqual(agreements.address, place))
    throw new Error("set BEFORE_AGREEMENTS to the creations before the agreements");
  const currency = await chain.deploy("Quote", [6], "Quotes");
  const relay = await chain.deploy("Relay");
  const contracts = Object.fromEntries(
    Object.entries({
      ...{ SiteRegistry: registry, MeterOracle: oracle, Entitlements: entitlements },
      ...{ Retirements: retirements, CorrectionRecords: corrections.address },
      ...{ PriceIndex: index.address, FixingFeed: fixings.address, PowerAgreements: agreements.address },
      AvailabilityReport: reports.address,
    }).map(([name, address]) => [name, { address, codeHash: zeroHash }]),
  );
  const deployment = { chainId: foundry.id, name: "agreements", block: 0, contracts, parameters: {} };
  const wallet = (of: PrivateKeyAccount) =>
    createClient({ account: of, chain: foundry, transport: http(chain.url), pollingInterval: 5, cacheTime: 0 }).extend(
      wattleActions({ deployment }),
    ).wattle;
  const admin = wallet(account);

  async function now(): Promise<number> {
    return Number((await client.getBlock()).timestamp);
  }
  /** Moves the clock on. */
  async function at(time: number): Promise<void> {
    if (time <= (await now())) return;
    await client.setNextBlockTimestamp({ timestamp: BigInt(time) });
    await client.mine({ blocks: 1 });
  }

  const [seller, buyer, accreditor, attester] = ["seller", "buyer", "accreditor", "attester"].map(keyed) as [
    PrivateKeyAccount,
    PrivateKeyAccount,
    PrivateKeyAccount,
    PrivateKeyAccount,
  ];
  for (const { address } of [seller, buyer]) await client.setBalance({ address, value: 10n ** 20n });

  // ——— prices ———
  const reporters = ["one", "two", "three"]
    .map(keyed)
    .sort((a, b) => (a.address.toLowerCase() < b.address.toLowerCase() ? -1 : 1));
  const definition = seriesOf({
    ...{ name: stringToHex("day ahead", { size: 32 }), zone: zoneOf("10YDE-VE-------2"), currency: currency.address },
    ...{ bondToken: currency.address, bond: 1_000_000n, disputeBond: 0n, exponent: 0, quorum: 3, periodsARound: 96 },
    ...{ coverMultiple: 0, maxAge: 0, arbitrator: zeroAddress, tolerance: 0n, lead: -43_200, commitTime: 0 },
    ...{ revealTime: 3_600, disputeTime: 0, rulingTime: 0, coverFee: 0, fallbackId: zeroHash },
    reporters: reporters.map(({ address }) => address),
  });
  const series = seriesIdOf(definition);
  const send = async (
    contract: { address: Address; abi: typeof currency.abi },
    functionName: string,
    args: readonly unknown[],
  ) => {
    const hash = await client.writeContract({ ...contract, functionName, args, gas: 12_000_000n });
    const receipt = await client.waitForTransactionReceipt({ hash });
    if (receipt.status !== "success") throw new Error(`${functionName} was refused`);
    return receipt;
  };
  /** Opens a series whose reporters are bonded. */
  async function openSeries(of: PriceSeries): Promise<Hex> {
    await send(currency, "mint", [account.address, 3_000_000n]);
    await send(currency, "approve", [index.address, 3_000_000n]);
    await admin.priceIndex.openSeriesSync({ definition: of });
    const id = seriesIdOf(of);
    for (const place of reporters.keys()) {
      await admin.priceIndex.depositSync({ series: id, index: place, amount: 1_000_000n });
    }
    return id;
  }
  await openSeries(definition);

  /** Reports a day's prices in their window and fixes them; nobody disputes. @param start 00:00 UTC. @param by Of which series. */
  async function report(start: number, of: readonly bigint[], by: PriceSeries = definition): Promise<void> {
    const [round, id] = [start / DAY, seriesIdOf(by)];
    const { opens, closes } = windowsOfRound(by, round);
    await at(Number(opens));
    const domain = priceIndexDomain({ chainId: foundry.id, address: index.address });
    for (const [place, reporter] of reporters.entries()) {
      const signature = await signPriceReport({ report: { series: id, round, prices: of }, domain, reporter });
      await admin.priceIndex.reportSync({ series: id, round, index: place, prices: of, signature });
    }
    await at(Number(closes));
    await admin.priceIndex.fixSync({ series: id, round });
  }

  // ——— plants, all of them the seller's ———
  const oracleDomain = meterOracleDomain({ chainId: foundry.id, address: oracle });
  const registryDomain = siteRegistryDomain({ chainId: foundry.id, address: registry });
  const quorum = quorumOf(1, [attester.address]);
  const { events: created } = await admin.meterOracle.createFleetSync({ quorum });
  const { fleet } = eventOf(created, "FleetCreated").args;
  const energyOf = (wh: bigint, gridImport: bigint) =>
    packEnergy({ generation: wh, greenCharge: 0n, directExport: wh, gridImport });
  const registers: bigint[] = Array.from({ length: SITES }, () => 0n);
  const imported: bigint[] = Array.from({ length: SITES }, () => 0n);
  const sites: Site[] = [];
  const opened = NEW_YEAR - 5 * 3_600;
  for (let number = 0; number < SITES; number += 1) {
    const device = keyed(`plant ${number}`);
    const deadline = BigInt(NEW_YEAR + DAY);
    const enrolment = {
      ...{ owner: seller.address, key: secp256k1Device(device).key, technologies: technology.pv, deadline },
      ...{ zone: definition.zone, commissioned: NEW_YEAR - DAY, location: keccak256(stringToHex(`plant ${number}`)) },
      nonce: await admin.siteRegistry.readEnrolmentNonce({ owner: seller.address }),
    };
    const signatures = await signEnrolment({
      ...{ enrolment, domain: registryDomain, device: secp256k1Device(device), owner: seller },
    });
    const { events } = await admin.siteRegistry.enrolSync({ enrolment, ...signatures });
    const { site } = eventOf(events, "SiteEnrolled").args;
    const capacities = { generationW: 50_000, storageW: 0, exportW: 50_000, importW: 50_000, storageWh: 0 };
    const accreditation = {
      ...{ site, capacities, accreditor: accreditor.address, deadline },
      nonce: await admin.siteRegistry.readSiteNonce({ site }),
    };
    const accreditorSignature = await signAccreditation({ accreditation, domain: registryDomain, accreditor });
    await wallet(seller).siteRegistry.accreditSync({ accreditation, accreditorSignature });
    sites.push({ id: site, device, opening: { periodEnd: opened, energy: 0n }, today: [] });
  }
  await at(opened);
  for (const { id: site, device } of sites) {
    const join = { site, fleet, nonce: await admin.meterOracle.readJoinNonce({ site }), deadline: BigInt(NEW_YEAR) };
    const ownerSignature = await signJoin({ join, domain: oracleDomain, owner: seller });
    const opening = { site, periodEnd: opened, revision: 0, epoch: 1, quality: 0 as const, energy: 0n, flows: 0n };
    const deviceSignature = await signReading({
      reading: opening,
      domain: oracleDomain,
      device: secp256k1Device(device),
    });
    await admin.meterOracle.joinSync({ join, ownerSignature, opening, deviceSignature });
  }

  let batch: Batch | undefined;
  /**
   * Posts what the plants gave in a day's periods, and waits until that is final. @param start 00:00 UTC. @param first The first period that is new: what was
   * before it has been delivered. @param used What the sites imported in each period; default: nothing.
   */
  async function deliver(
    start: number,
    grown: readonly Grown[],
    first = 0,
    used: readonly (readonly bigint[])[] = [],
  ): Promise<Delivered[]> {
    const end = start + Math.max(...grown.map((each) => each.length)) * PERIOD;
    await at(end);
    const profiles: DayProfile[] = [];
    const leaves = sites.map((site, number): FleetLeaf => {
      if (first === 0) [site.opening, site.today] = [site.today.at(-1) ?? site.opening, []];
      for (const [k, wh] of (grown[number] ?? []).entries()) {
        if (k < first || wh === null) continue;
        registers[number] = (registers[number] ?? 0n) + wh;
        imported[number] = (imported[number] ?? 0n) + (used[number]?.[k] ?? 0n);
        const energy = energyOf(registers[number], imported[number]);
        site.today.push({ periodEnd: start + (k + 1) * PERIOD, energy });
      }
      const profile = buildProfile(site.opening, site.today);
      profiles.push(profile);
      const { energy } = site.today.at(-1) ?? site.opening;
      const reading = { site: site.id, periodEnd: end, revision: 0, epoch: 1, quality: 0 as const, energy, flows: 0n };
      const leaf = { ...{ site: site.id, readAt: end, revision: 0, quality: 0 as const, energy, flows: 0n } };
      return { leaf: { ...leaf, reading: hashReading(reading), profile: profile.hash }, entry: 0n };
    });
    const built = buildBatch({ fleet, periodEnd: end, revision: 0, leaves }, batch ? hashBatch(batch) : zeroHash);
    const signature = await signBatch({ batch: built.batch, domain: oracleDomain, attester });
    await admin.meterOracle.postBatchSync({
      ...{ batch: built.batch, previous: batch ?? NO_BATCH, quorum },
      ...collectAttesters(quorum, [{ attester: attester.address, signature }]),
    });
    batch = built.batch;
    await at(end + FINALITY);
    return leaves.map(({ leaf }, number) => {
      const proof = { batch: built.batch, leaf, path: built.tree.proof(number).path };
      const profile = profiles[number];
      if (!profile) throw new Error(`plant ${number} has no profile`);
      return { proof, profile };
    });
  }

  /** Records that a plant's day was another, by its last leaf's attester. */
  async function correct({ proof }: Delivered, grown: Grown): Promise<DayProfile> {
    const start = Math.floor((proof.leaf.readAt - 1) / DAY) * DAY;
    const profile = profileBy(start, grown, (wh) => energyOf(wh, 0n));
    await recordCorrection(admin, { proof, profile: profile.hash, address: corrections.address, quorum, attester });
    return profile;
  }

  // ——— agreements ———
  let nonces = 0n;
  /** Terms of these plants from the new year on. */
  function termsOf({
    settlement: paid,
    life: lasts,
    ...draft
  }: TermsDraft & { readonly plants: readonly Plant[] }): Terms {
    return draftTerms({
      parties: {
        ...{ seller: seller.address, buyer: buyer.address, currency: currency.address },
        ...{ attesters: quorumId(quorum), accreditor: accreditor.address },
      },
      settlement: { dueDays: 14, graceDays: 5, closeDays: 40, trueUpMonths: 24, ...paid },
      life: { start: NEW_YEAR, end: NEW_YEAR + 3_650 * DAY, ...lasts },
      ...draft,
    });
  }
  function draftOf(of: Terms, previous?: Hex): DocumentDraft {
    nonces += 1n;
    const where = { chainId: foundry.id, contract: agreements.address, nonce: nonces, deadline: NEW_YEAR + 300 * DAY };
    return createDocument({
      terms: of,
      words: { currency: { symbol: "QTE", decimals: 6 } },
      ...where,
      ...(previous && { previous }),
    });
  }
  /** Both sign, anybody submits, and each plant's entitlement is granted and bound. @param start From when they are granted. */
  async function sign(of: Terms, start = NEW_YEAR): Promise<Signed> {
    const document = draftOf(of);
    const { agreement, domain, uri } = document;
    const signatures = {
      seller: await signAgreement({ agreement, domain, signer: seller }),
      buyer: await signAgreement({ agreement, domain, signer: buyer }),
    };
    const ready = await collectSignatures({ agreement, domain, signatures });
    const encoded = encodeAgreement(agreement);
    await admin.powerAgreements.signSync({
      ...{ agreement: encoded, uri, sellerSignature: ready.seller, buyerSignature: ready.buyer },
    });
    const id = BigInt(document.digest);
    const granted: bigint[] = [];
    for (const { site, register, share } of of.plants) {
      const { events } = await wallet(seller).entitlements.grantSync({
        ...{ site, register: RegisterName[register], holder: agreements.address, share, start, end: 0 },
      });
      const entitlement = eventOf(events, "EntitlementGranted").args.id;
      await admin.powerAgreements.bindSync({ id, agreement: encoded, entitlement });
      granted.push(entitlement);
    }
    return { id, agreement, document, entitlements: granted };
  }
  /** Replaces a document. */
  async function amend({ id, agreement: current }: Signed, of: Terms): Promise<Agreement> {
    const { agreement, domain, uri } = draftOf(of, await admin.powerAgreements.readDigestOf({ id }));
    const by = (signer: PrivateKeyAccount) => signAgreement({ agreement, domain, signer });
    const signatures = { seller: await by(seller), buyer: await by(buyer), newBuyer: "0x", owner: "0x" } as const;
    await admin.powerAgreements.amendSync({
      ...{ id, current: encodeAgreement(current), next: encodeAgreement(agreement), uri, signatures },
    });
    return agreement;
  }
  /** Entitlements begin where the plants stand: where they are granted from, which must have been delivered up to. */
  async function open(of: readonly Signed[], delivered: readonly Delivered[]): Promise<void> {
    for (const [number, { proof }] of delivered.entries()) {
      const found = of.flatMap(({ agreement, entitlements: own }) =>
        own.filter((_, place) => agreement.terms.plants[place]?.site === sites[number]?.id),
      );
      const [id] = found;
      if (id !== undefined) await admin.entitlements.checkpointSync({ id, proof });
    }
  }
  /** What plants deliver. @param plants Places in the terms; default: all. */
  function deliveriesOf(
    { agreement, entitlements: own }: Signed,
    delivered: readonly Delivered[],
    plants?: readonly number[],
  ) {
    return (plants ?? [...own.keys()]).map((plant) => {
      const site = agreement.terms.plants[plant]?.site;
      const found = delivered[sites.findIndex((each) => each.id === site)];
      const entitlement = own[plant];
      if (!found || entitlement === undefined) throw new Error(`plant ${plant} has nothing`);
      return { plant: BigInt(plant), entitlement, proof: found.proof, profile: found.profile.data };
    });
  }
  /** Data of a call that settles plants' day. @param plants Places in the terms; default: all. */
  function settling(of: Signed, delivered: readonly Delivered[], plants?: readonly number[]): Hex {
    const { id, agreement } = of;
    const deliveries = deliveriesOf(of, delivered, plants);
    return encodeFunctionData({
      ...actions.powerAgreements.settleDay.call({
        address: agreements.address,
        id,
        agreement: encodeAgreement(agreement),
        deliveries,
      }),
    });
  }
  async function transact(to: Address, data: Hex, by: PrivateKeyAccount = account): Promise<void> {
    const hash = await client.sendTransaction({ account: by, to, data, gas: 12_000_000n });
    const { status } = await client.waitForTransactionReceipt({ hash });
    if (status !== "success") throw new Error("the call was refused");
  }
  /** Settles plants' day. @param by Who calls: a stranger, unless told. */
  const settle = (of: Signed, delivered: readonly Delivered[], plants?: readonly number[], by?: PrivateKeyAccount) =>
    transact(agreements.address, settling(of, delivered, plants), by);
  /** Posts a day's report of what plants could have generated, and waits until it is final. @param parts Of each plant, null: nothing is reported of it. */
  async function reportDay(start: number, method: Hex, parts: readonly (Hex | null)[]): Promise<AvailabilityProof[]> {
    const own = sites.map(({ id: site }, number) => {
      const periods = parts[number];
      return periods ? { site, method, periods } : null;
    });
    const tree = buildAvailabilityTree(own);
    const { root, leafCount } = tree;
    const of = { fleet, day: start / DAY, revision: 0, leafCount, root, dataHash: keccak256(root) };
    await at(start + DAY);
    const domain = availabilityDomain({ chainId: foundry.id, address: reports.address });
    const signature = await signAvailabilityDay({ report: of, domain, attester });
    await admin.availabilityReport.postSync({
      ...{ report: of, quorum },
      ...collectAttesters(quorum, [{ attester: attester.address, signature }]),
    });
    await at((await now()) + FINALITY);
    return own.map((part, place) => ({
      ...{ report: of, site: 0n, method, periods: "0x", path: tree.path(place) },
      ...part,
    }));
  }
  /** The owner takes a plant to a fleet of its own, at its newest leaf. */
  async function move(plant: number, delivered: readonly Delivered[]): Promise<void> {
    const { events } = await admin.meterOracle.createFleetSync({ quorum });
    const [site, closing] = [sites[plant]?.id, delivered[plant]?.proof];
    if (site === undefined || !closing) throw new Error(`no plant ${plant}`);
    const to = eventOf(events, "FleetCreated").args.fleet;
    const deadline = BigInt((await now()) + DAY);
    const join = { site, fleet: to, nonce: await admin.meterOracle.readJoinNonce({ site }), deadline };
    const ownerSignature = await signJoin({ join, domain: oracleDomain, owner: seller });
    await admin.meterOracle.moveSync({ join, ownerSignature, closing });
  }

  return {
    ...chain,
    ...{ admin, wallet, seller, buyer, series, definition, sites, agreements, relay },
    ...{ now, at, send, correct, openSeries, report, deliver },
    ...{ termsOf, sign, amend, reporters, currency, fixings, open, deliveriesOf, settling, settle, transact, move },
    reportDay,
  };
}

export type AgreementScene = Awaited<ReturnType<typeof openAgreements>>;
