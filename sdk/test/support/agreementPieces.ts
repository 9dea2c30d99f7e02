// The agreements' pieces of code, one after the other, and corrections of what their plants measured.
import { type Address, type Hex, keccak256, stringToHex } from "viem";
import type { PrivateKeyAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import {
  buildProfile,
  collectSignatures,
  correctionRecordsDomain,
  type DayProfile,
  hashBatch,
  type LeafProof,
  type Quorum,
  type RegistersAt,
  signCorrection,
  type WattleActions,
} from "../../src/index.ts";
import type { openChain } from "./chain.ts";

const DAY = 86_400;
const PERIOD = 900;

/** Deploys them behind an oracle. @param before A piece before the others. */
export async function deployAgreements(
  chain: Awaited<ReturnType<typeof openChain>>,
  { oracle, entitlements, retirements }: Readonly<Record<"oracle" | "entitlements" | "retirements", Address>>,
  before?: string,
) {
  const index = await chain.deploy("PriceIndex");
  const fixings = await chain.deploy("FixingFeed");
  const prices = await chain.deploy("DayPrices", [index.address, fixings.address]);
  const corrections = await chain.deploy("CorrectionRecords", [oracle]);
  const life = await chain.deploy("AgreementLife", [entitlements]);
  const deliveries = await chain.deploy("AgreementDeliveries", [
    ...[life.address, prices.address, corrections.address, retirements],
  ]);
  const restatements = await chain.deploy("AgreementRestatements", [
    ...[deliveries.address, prices.address, corrections.address],
  ]);
  const values = await chain.deploy("AgreementValues", [fixings.address]);
  const reports = await chain.deploy("AvailabilityReport", [oracle, 14 * DAY]);
  const years = await chain.deploy("AgreementYears", [prices.address, restatements.address]);
  const availability = await chain.deploy("AgreementAvailability", [prices.address, reports.address, years.address]);
  const credit = await chain.deploy("AgreementCredit", [values.address, availability.address]);
  const billing = await chain.deploy("AgreementBilling", [credit.address]);
  const waiting = await chain.deploy("AgreementWaiting", [billing.address, prices.address]);
  const volumes = await chain.deploy("AgreementVolumes", [waiting.address, prices.address]);
  const settlement = await chain.deploy("AgreementSettlement", [volumes.address, prices.address]);
  const first = before === undefined ? settlement : await chain.deploy(before, [settlement.address]);
  const agreements = await chain.deploy("PowerAgreements", [first.address]);
  return { index, fixings, corrections, reports, agreements };
}

/** A day's profile by what a register grew by in each period; null: not read. */
export function profileBy(
  start: number,
  grown: readonly (bigint | null)[],
  energyOf: (wh: bigint) => bigint,
): DayProfile {
  let wh = 0n;
  const readings = grown.flatMap((own, k): RegistersAt[] => {
    if (own === null) return [];
    wh += own;
    return [{ periodEnd: start + (k + 1) * PERIOD, energy: energyOf(wh) }];
  });
  return buildProfile({ periodEnd: start, energy: energyOf(0n) }, readings);
}

/** Records the next correction of a leaf: the registers as they were, and another profile. */
export async function recordCorrection(
  admin: WattleActions["wattle"],
  by: {
    readonly proof: LeafProof;
    readonly profile: Hex;
    readonly address: Address;
    readonly quorum: Quorum;
    readonly attester: PrivateKeyAccount;
  },
): Promise<void> {
  const { proof, profile, address, quorum, attester } = by;
  const { index } = await admin.meterOracle.readMembershipOf({ site: proof.leaf.site });
  const commitment = hashBatch(proof.batch);
  const { count } = await admin.correctionRecords.readCorrectionsOf({ commitment, index });
  const correction = {
    ...{ commitment, index, energy: proof.leaf.energy, flows: proof.leaf.flows, profile },
    ...{ reason: keccak256(stringToHex("meter test")), number: count },
  };
  const domain = correctionRecordsDomain({ chainId: foundry.id, address });
  const signature = await signCorrection({ correction, domain, attester });
  const signed = collectSignatures(quorum, [{ attester: attester.address, signature }]);
  await admin.correctionRecords.recordSync({ proof, correction, quorum, ...signed });
}
