// A plant, its fleet and a day-ahead index on a local chain, and agreements that are delivered by it: everything real, through contracts' own functions.
import {
  type Address,
  concat,
  type Hex,
  keccak256,
  parseEventLogs,
  stringToHex,
  toHex,
  type WriteContractParameters,
  zeroAddress,
  zeroHash,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import {
  type Batch,
  buildBatch,
  collectSignatures,
  hashBatch,
  hashReading,
  meterOracleDomain,
  NO_BATCH,
  packEnergy,
  quorumId,
  quorumOf,
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
} from "../../src/index.ts";
import { artifactOf, type Deployed, openChain } from "./chain.ts";
import { addressIn, suiteFrom } from "./suite.ts";

export const DAY = 86_400;
const PERIOD = 900;
/** Seconds until a batch is final. */
const FINALITY = 2_400;
const GAS = 20_000_000n;
const keyed = (label: string) => privateKeyToAccount(keccak256(stringToHex(label)));

/** Opens it. @param lead Seconds from a day's beginning to the hour in which its prices are reported. */
export async function openPlant(lead: number) {
  const chain = await openChain(["--timestamp", "1782000000"]);
  const { client, account } = chain;
  await client.setBlockTimestampInterval({ interval: 0 });
  const from = await client.getTransactionCount({ address: account.address });
  const windows = { challenge: FINALITY / 2, answer: FINALITY / 2, minBond: 1n };
  const suite = suiteFrom(account.address, from, windows).slice(0, 6);
  const [registry, , oracle, , , entitlements] = (await Promise.all(
    suite.map(async ({ name, address }) => ({ address, abi: artifactOf(name).abi })),
  )) as [Deployed, Deployed, Deployed, Deployed, Deployed, Deployed];
  for (const { name, args, file } of suite) await chain.deploy(name, args, file);
  const index = await chain.deploy("PriceIndex");
  const fixings = await chain.deploy("FixingFeed");
  const prices = await chain.deploy("DayPrices", [index.address, fixings.address]);
  const life = await chain.deploy("AgreementLife", [addressIn(suite, "Entitlements")]);
  const settlement = await chain.deploy("AgreementSettlement", [life.address, prices.address]);
  const code = await chain.deploy("PowerAgreements", [settlement.address]);
  const agreements: Deployed = { address: code.address, abi: artifactOf("IPowerAgreements").abi };
  const currency = await chain.deploy("Quote", [6], "Quotes");

  /** Sends a transaction. @returns The contract's own events. */
  async function send({ address, abi }: Deployed, functionName: string, args: readonly unknown[]) {
    const hash = await client.writeContract({ address, abi, functionName, args, gas: GAS } as WriteContractParameters);
    const { status, logs } = await client.waitForTransactionReceipt({ hash });
    // The reason is in the simulation of what was refused.
    if (status !== "success") await client.simulateContract({ account, address, abi, functionName, args });
    return parseEventLogs({ abi, logs: logs.filter((log) => log.address.toLowerCase() === address.toLowerCase()) });
  }
  const read = <T>({ address, abi }: Deployed, functionName: string, args: readonly unknown[]) =>
    client.readContract({ address, abi, functionName, args }) as Promise<T>;
  const now = async () => Number((await client.getBlock()).timestamp);
  async function at(time: number): Promise<void> {
    if (time <= (await now())) return;
    await client.setNextBlockTimestamp({ timestamp: BigInt(time) });
    await client.mine({ blocks: 1 });
  }

  // ——— the plant ———
  const attester = keyed("attester");
  const device = secp256k1Device(keyed("device"));
  const quorum = quorumOf(1, [attester.address]);
  const domain = meterOracleDomain({ chainId: 31337, address: oracle.address });
  const registryDomain = siteRegistryDomain({ chainId: 31337, address: registry.address });
  await send(oracle, "createFleet", [quorum]);
  const deadline = 2n ** 40n;
  const enrolment = {
    owner: account.address,
    key: device.key,
    technologies: technology.wind,
    zone: zoneOf("PLANT"),
    commissioned: 0,
    location: zeroHash,
    nonce: 0n,
    deadline,
  };
  const signed = await signEnrolment({ enrolment, domain: registryDomain, device, owner: account });
  await send(registry, "enrol", [enrolment, signed.deviceSignature, signed.ownerSignature]);
  const site = 1n;
  const most = 2 ** 32 - 1;
  const capacities = { generationW: most, storageW: most, exportW: most, importW: most, storageWh: most };
  const accreditation = { site, capacities, accreditor: account.address, nonce: 0n, deadline };
  const accredited = await signAccreditation({ accreditation, domain: registryDomain, accreditor: account });
  await send(registry, "accredit", [accreditation, accredited]);
  const opened = Math.floor((await now()) / PERIOD) * PERIOD + PERIOD;
  await at(opened);
  const join = { site, fleet: 1, nonce: 0n, deadline };
  const opening = { site, periodEnd: opened, revision: 0, epoch: 1, quality: 0 as const, energy: 0n, flows: 0n };
  const ownerSignature = await signJoin({ join, domain, owner: account });
  await send(oracle, "join", [join, ownerSignature, opening, await signReading({ reading: opening, domain, device })]);

  let last: Batch | undefined;
  /** Posts the plant's leaf at a period's end, and waits until it is final. @param wh Its register. @returns Its proof. */
  async function post(periodEnd: number, wh: bigint, profile: Hex) {
    const energy = packEnergy({ generation: wh, greenCharge: 0n, directExport: wh, gridImport: 0n });
    const reading = hashReading({ ...opening, periodEnd, energy });
    const leaf = { site, readAt: periodEnd, revision: 0, quality: 0 as const, energy, flows: 0n, reading, profile };
    const built = buildBatch(
      { fleet: 1, periodEnd, revision: 0, leaves: [{ leaf, entry: 0n }] },
      last ? hashBatch(last) : zeroHash,
    );
    const { batch, tree } = built;
    const signature = await signBatch({ batch, domain, attester });
    const { signers, signatures } = collectSignatures(quorum, [{ attester: attester.address, signature }]);
    await at(periodEnd);
    await send(oracle, "postBatch", [batch, last ?? NO_BATCH, quorum, signers, signatures]);
    last = batch;
    await at((await now()) + FINALITY);
    return { batch, leaf, path: tree.proof(0).path };
  }

  // ——— the index ———
  const reporters = ["a", "b", "c"].map((name) => keyed(`reporter ${name}`));
  reporters.sort((a, b) => (a.address.toLowerCase() < b.address.toLowerCase() ? -1 : 1));
  const definition = {
    name: stringToHex("day ahead", { size: 32 }),
    zone: zoneOf("PLANT"),
    bond: 1n,
    currency: currency.address,
    disputeBond: 0n,
    bondToken: currency.address,
    exponent: -1,
    quorum: 3,
    periodsARound: 96,
    coverMultiple: 0,
    maxAge: 0,
    arbitrator: zeroAddress,
    tolerance: 0n,
    lead,
    commitTime: 0,
    revealTime: 3_600,
    disputeTime: 0,
    rulingTime: 0,
    coverFee: 0,
    fallbackId: zeroHash,
    reporters: reporters.map(({ address }) => address),
  };
  async function openSeries(name: string, exponent: number): Promise<Hex> {
    const own = { ...definition, name: stringToHex(name, { size: 32 }), exponent };
    const series = await read<Hex>(index, "openSeries", [own]);
    await send(index, "openSeries", [own]);
    await send(currency, "mint", [account.address, 3n]);
    await send(currency, "approve", [index.address, 3n]);
    for (const i of reporters.keys()) await send(index, "deposit", [series, i, 1n]);
    return series;
  }
  /** Reports and fixes a day's prices, in its window. */
  async function report(series: Hex, day: number, of: readonly bigint[]): Promise<void> {
    await at(day * DAY + lead);
    const digest = await read<Hex>(index, "reportDigest", [series, day, of]);
    for (const [i, reporter] of reporters.entries()) {
      await send(index, "report", [series, day, i, of, await reporter.sign({ hash: digest })]);
    }
    await at(day * DAY + lead + 3_600);
    await send(index, "fix", [series, day]);
  }

  /** Grants an agreement its part of the plant's export from a midnight on, and binds it. @returns The entitlement. */
  async function serve(id: bigint, agreement: unknown, share: number, start: number): Promise<bigint> {
    const grant = [site, Register.DIRECT_EXPORT, agreements.address, share, start, 0];
    const entitlement = await read<bigint>(entitlements, "grant", grant);
    await send(entitlements, "grant", grant);
    await send(agreements, "bind", [id, agreement, entitlement]);
    return entitlement;
  }

  return {
    account,
    agreements,
    attesters: quorumId(quorum),
    at,
    currency: currency.address as Address,
    entitlements,
    now,
    openSeries,
    post,
    prices,
    read,
    report,
    send,
    serve,
    site,
    stop: chain.stop,
  };
}

/** A day's profile: 12 bytes a period. @param grown Wh of generation and export; undefined: not read, and the next that is carries it. */
export function profileOf(grown: readonly (bigint | undefined)[]): Hex {
  const none = toHex(2n ** 96n - 1n, { size: 12 });
  return concat(
    grown.map((wh) =>
      wh === undefined ? none : concat([toHex(wh, { size: 4 }), toHex(wh, { size: 4 }), "0x00000000"]),
    ),
  );
}
