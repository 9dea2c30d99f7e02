// What stops an execution. The network reports the message; nothing was written then, and the next execution tries again.
import type { Hex } from "viem";
import { BaseError } from "../../../src/errors/base.ts";
import type { Batch } from "../../../src/generated/types.ts";

/** The period of the fleet that an execution is about. */
export type Period = Pick<Batch, "periodEnd" | "revision">;

export class UnknownChainError extends BaseError {
  override readonly name = "UnknownChainError";

  constructor(chain: string, testnet: boolean) {
    super(`Chainlink's list has no EVM ${testnet ? "test" : "main"} network ${chain}.`, {
      metaMessages: ["Set chain and testnet of the workflow's configuration."],
    });
  }
}

export class OtherQuorumError extends BaseError {
  override readonly name = "OtherQuorumError";

  constructor(fleet: number, given: Hex, stored: Hex) {
    super(`Fleet ${fleet} has quorum ${stored}, not ${given}.`, {
      metaMessages: ["Give the members and the threshold with which the fleet was opened."],
    });
  }
}

export class NotAMemberError extends BaseError {
  override readonly name = "NotAMemberError";

  constructor(receiver: Hex) {
    super(`The receiver ${receiver} is no member of the quorum.`, {
      metaMessages: ["Open a fleet of which it is one, and give that fleet's quorum."],
    });
  }
}

export class PeriodPassedError extends BaseError {
  override readonly name = "PeriodPassedError";

  constructor({ periodEnd }: Period, latestPeriod: number) {
    super(`The period that ended at ${periodEnd} was passed over: the fleet's latest ended at ${latestPeriod}.`, {
      metaMessages: ["Later registers hold its energy; a batch of it can no longer be posted."],
    });
  }
}

export class VoidBatchError extends BaseError {
  override readonly name = "VoidBatchError";

  constructor({ periodEnd }: Period, revision: number) {
    super(`Revision ${revision} of the period that ended at ${periodEnd} was proved false.`, {
      metaMessages: ["Publish a higher revision that is true, and ask for it."],
    });
  }
}

export class UnalignedRequestError extends BaseError {
  override readonly name = "UnalignedRequestError";

  constructor(input: string) {
    super(`${input} asks for no period.`, {
      metaMessages: ['Send {"periodEnd": …, "revision": …}: unix seconds, a multiple of 900, and a whole number.'],
    });
  }
}

export class PublisherFailedError extends BaseError {
  override readonly name = "PublisherFailedError";

  constructor(url: string, status: number) {
    super(`${url} answered with HTTP ${status}.`, { metaMessages: ["Publish the period, or ask for it again later."] });
  }
}

export class OtherPeriodError extends BaseError {
  override readonly name = "OtherPeriodError";

  constructor(asked: Period & { fleet: number }, given: Batch) {
    super(
      `The publication is fleet ${given.fleet}'s of ${given.periodEnd}, revision ${given.revision}; asked for was fleet ${asked.fleet}'s of ${asked.periodEnd}, revision ${asked.revision}.`,
      { metaMessages: ["Publish each period under its own name."] },
    );
  }
}

export class OtherPreviousError extends BaseError {
  override readonly name = "OtherPreviousError";

  constructor(given: Hex, stored: Hex) {
    super(`The batch before is ${stored} on the oracle, not ${given}.`, {
      metaMessages: ["Build the batch on the one that the oracle holds, and publish that one too."],
    });
  }
}

export class NotDeliveredError extends BaseError {
  override readonly name = "NotDeliveredError";

  constructor(reason: string) {
    super(`The report was not delivered: ${reason}.`, {
      metaMessages: ["The forwarder's record says why; a report can be delivered again in its turn."],
    });
  }
}
