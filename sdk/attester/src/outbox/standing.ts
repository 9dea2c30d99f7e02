// What the chain says of a job: asked before anything is sent, so that nothing is sent twice.
import {
  AlreadyChallengedError,
  AnswerWindowOverError,
  type AnyClient,
  actions,
  addressOf,
  BatchAlreadyFinalError,
  BatchVoidError,
  ChallengeWindowOverError,
  CorrectionOutOfOrderError,
  type Deployment,
  EpochOutOfRangeError,
  GrowthAboveCapacityError,
  InvalidAttesterSignatureError,
  InvalidProofError,
  KeyRotationDueError,
  LeafCountOutOfRangeError,
  LeafIsVoidError,
  NotAFaultError,
  NothingCorrectedError,
  PeriodNotForwardError,
  ReadingDoesNotContradictError,
  ReadingDoesNotMatchLeafError,
  RevisionNotForwardError,
  SiteInQuarantineError,
  SiteNotInFleetError,
  toWattleError,
  UnknownBatchError,
  UnknownChallengeError,
  WrongPreviousError,
  WrongQuorumError,
  WrongReadingError,
} from "@wattle/sdk";
import { type Hex, TransactionReceiptNotFoundError } from "viem";
import { getTransactionReceipt } from "viem/actions";
import type { OutboxJob } from "../store/store.ts";

/** What a job is of, as the chain has it. */
export type Standing = "there" | "missing" | "superseded";

/** Errors of the contracts that no later attempt mends. */
const FINAL = [
  PeriodNotForwardError,
  RevisionNotForwardError,
  BatchAlreadyFinalError,
  WrongPreviousError,
  LeafCountOutOfRangeError,
  GrowthAboveCapacityError,
  WrongQuorumError,
  InvalidAttesterSignatureError,
  UnknownChallengeError,
  AnswerWindowOverError,
  UnknownBatchError,
  BatchVoidError,
  WrongReadingError,
  ReadingDoesNotMatchLeafError,
  KeyRotationDueError,
  EpochOutOfRangeError,
  AlreadyChallengedError,
  ChallengeWindowOverError,
  NotAFaultError,
  ReadingDoesNotContradictError,
  InvalidProofError,
  CorrectionOutOfOrderError,
  NothingCorrectedError,
  LeafIsVoidError,
  SiteInQuarantineError,
  SiteNotInFleetError,
];

/** Whether no later attempt mends it. */
export function isFinal(failure: ReturnType<typeof toWattleError>): boolean {
  return failure.walk((inner) => FINAL.some((kind) => inner instanceof kind)) !== null;
}

/** What the chain says of a job. */
export async function standingOf(client: AnyClient, deployment: Deployment, job: OutboxJob): Promise<Standing> {
  const address = addressOf(deployment, "MeterOracle");
  const { fleet, periodEnd, revision = 0, commitment, index = 0, subject = "0" } = job;
  switch (job.kind) {
    case "answer":
    case "void":
      return (await isOpen(client, address, BigInt(subject))) ? "missing" : "there";
    case "post": {
      const there = await actions.meterOracle.readBatchOf(client, { address, fleet, periodEnd });
      if (there.commitment === job.id) return there.voided ? "superseded" : "there";
      if (there.postedAt > 0) return there.revision >= revision ? "superseded" : "missing";
      const { latestPeriod } = await actions.meterOracle.readFleetOf(client, { address, fleet });
      return latestPeriod >= periodEnd ? "superseded" : "missing";
    }
    case "fault": {
      const there = await actions.meterOracle.readBatchOf(client, { address, fleet, periodEnd });
      if (there.commitment === commitment && there.voided) return "there";
      return (await isMined(client, job)) ? "there" : "missing";
    }
    case "commit":
      return (await committedAt(client, deployment, job.proofHash)) > 0 ? "there" : "missing";
    case "quarantine": {
      const { disputedFrom } = await actions.meterOracle.readMembershipOf(client, { address, site: BigInt(subject) });
      return disputedFrom > 0 && disputedFrom <= periodEnd ? "there" : "missing";
    }
    case "challenge":
      // The oracle tells nobody which leaves were challenged: a second one it refuses.
      return (await isMined(client, job)) ? "there" : "missing";
    case "correction": {
      const { count } = await actions.correctionRecords.readCorrectionsOf(client, {
        address: addressOf(deployment, "CorrectionRecords"),
        commitment: commitment ?? "0x",
        index,
      });
      return count > Number(subject) ? "there" : "missing";
    }
  }
}

/** When a proof was committed to, unix seconds; zero if never. */
export function committedAt(client: AnyClient, deployment: Deployment, hash: Hex = "0x"): Promise<number> {
  const address = addressOf(deployment, "AttesterBonds");
  return actions.attesterBonds.readCommittedAt(client, { address, hash });
}

async function isOpen(client: AnyClient, address: `0x${string}`, id: bigint): Promise<boolean> {
  try {
    await actions.meterOracle.readChallengeOf(client, { address, id });
    return true;
  } catch (error) {
    const failure = toWattleError(error);
    if (failure.walk((inner) => inner instanceof UnknownChallengeError)) return false;
    throw failure;
  }
}

/** Whether a transaction of the job went through. */
async function isMined(client: AnyClient, { sent }: OutboxJob): Promise<boolean> {
  for (const { hash } of sent) {
    try {
      if ((await getTransactionReceipt(client, { hash })).status === "success") return true;
    } catch (error) {
      if (!(error instanceof TransactionReceiptNotFoundError)) throw error;
    }
  }
  return false;
}
