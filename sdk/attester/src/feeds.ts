// A node's sources: what they hand over is on the disk before they let go of it, and those that fail are begun again.
import { performance } from "node:perf_hooks";
import { BaseError } from "@wattle/sdk";
import { NodeError, sentenceOf, UserError } from "./errors.ts";
import { type Ingest, isKept, VERDICTS, Verdict } from "./ingest.ts";
import { NatsConsumerError } from "./nats/errors.ts";
import type { Say } from "./node.ts";
import type { Intake, SignedReading, Source } from "./source.ts";
import { type SourceContext, sourcesFrom } from "./sources/config.ts";
import { BrokerRefusedError, SourceSettingsError } from "./sources/errors.ts";
import { EspiError } from "./sources/espi.ts";
import { ConfigError } from "./sources/fields.ts";
import { pause } from "./sources/pause.ts";
import type { KeepRefusal } from "./sources/refusals.ts";
import { ReplayError } from "./sources/replay.ts";
import { encodeSigned } from "./wire.ts";

/** A reading that the node did not take, as every node of the chain would. */
export class ReadingRefusedError extends BaseError {
  override readonly name = "ReadingRefusedError";
  readonly verdict: Verdict;

  constructor({ reading: { site, periodEnd, revision } }: SignedReading, verdict: Verdict) {
    super(
      `The reading of site ${site}, period end ${periodEnd}, revision ${revision}, is refused: ${VERDICTS[verdict]}.`,
      {
        metaMessages: ["Registers are cumulative: the next reading that is taken holds its energy."],
      },
    );
    this.verdict = verdict;
  }
}

/** A reading that the node cannot judge before it has heard more of the chain. The source keeps it, and hands it on again. */
export class ReadingHeldError extends NodeError {
  override readonly name = "ReadingHeldError";

  constructor(site: bigint) {
    super(`The node has not read the chain far enough to judge a reading of site ${site}.`, {
      metaMessages: ["It is asked for again by itself. When this lasts, look at the chain's node (rpcUrl)."],
    });
  }
}

/** What hands over samples, which nobody has signed. */
const SAMPLERS: readonly unknown[] = ["modbus", "sml", "greenButton", "replay"];
/** Milliseconds before a source that failed is begun again: the first time, doubled each time, and at most. */
const PAUSES = { first: 1_000, most: 60_000 } as const;
/** What a restart does not mend. */
const LASTING = [
  SourceSettingsError,
  ConfigError,
  BrokerRefusedError,
  NatsConsumerError,
  ReplayError,
  EspiError,
  UserError,
];

/**
 * The sources of a node's configuration.
 *
 * @throws UserError for settings that cannot be, and for samples without a gateway that signs them.
 */
export function feedsFrom(list: readonly Record<string, unknown>[], context: SourceContext): Source[] {
  return asUserError(() => {
    list.forEach(({ kind }, i) => {
      if (SAMPLERS.includes(kind))
        throw new ConfigError(
          `sources[${i}]`,
          "gives samples that no device has signed: put it into a gateway's sources",
        );
    });
    return sourcesFrom(list, context);
  });
}

/** What reads settings, with their mistakes as the operator's. @throws UserError */
export function asUserError<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof BaseError)) throw cause;
    throw new UserError(cause.shortMessage, { cause, details: undefined, metaMessages: [...cause.metaMessages] });
  }
}

/** What feeds work with. */
export interface FeedTools {
  readonly ingest: Pick<Ingest, "take">;
  /** Keeps what a source handed over and the node did not take. */
  readonly refused: KeepRefusal;
  readonly say: Say;
  /** Whether the node has read all of the chain that there is. */
  readonly current: () => boolean;
  /** This machine's clock, unix seconds. */
  readonly clock: () => number;
}

/** Runs sources. */
export class Feeds {
  readonly #tools: FeedTools;
  readonly #ailments = new Map<Source, string>();

  constructor(tools: FeedTools) {
    this.#tools = tools;
  }

  /** What ails sources that do not run, a sentence each. */
  get ailments(): string[] {
    return [...this.#ailments].map(([{ name }, why]) => `The source ${name} does not run: ${why}`);
  }

  /** Runs them all, until the signal aborts or their data end. */
  async run(sources: readonly Source[], signal: AbortSignal): Promise<void> {
    await Promise.all(sources.map((source) => this.#run(source, signal)));
  }

  /** Where a source hands over what it hears. */
  intakeOf(source: string): Intake {
    return {
      reading: (signed) => this.#take(source, signed),
      sample: async ({ meter }) => {
        throw new UserError(`Meter ${meter} gives samples that no device has signed.`, {
          metaMessages: [
            "Put its source into a gateway's (docs/guides/sources.md), which holds a device key of its site.",
          ],
        });
      },
    };
  }

  async #run(source: Source, signal: AbortSignal): Promise<void> {
    const { say } = this.#tools;
    for (let wait: number = PAUSES.first; !signal.aborted; ) {
      const begun = performance.now();
      try {
        await source.run(this.intakeOf(source.name), signal);
        say("info", "source ended", { source: source.name });
        return;
      } catch (error) {
        const reason = sentenceOf(error);
        this.#ailments.set(source, reason);
        if (LASTING.some((kind) => error instanceof kind)) {
          say("warn", "source failed", { source: source.name, reason });
          return;
        }
        if (performance.now() - begun > PAUSES.most) wait = PAUSES.first;
        say("warn", "source interrupted", { source: source.name, reason, again: wait / 1_000 });
      }
      await pause(wait, signal);
      wait = Math.min(2 * wait, PAUSES.most);
      this.#ailments.delete(source);
    }
  }

  async #take(source: string, signed: SignedReading): Promise<"refused" | undefined> {
    const { ingest, refused, say, current, clock } = this.#tools;
    const { site, periodEnd } = signed.reading;
    const behind = !current();
    const wire = wireOf(signed);
    let reason: BaseError;
    if (wire instanceof Uint8Array) {
      const [verdict = Verdict.MALFORMED] = await ingest.take(wire);
      if (isKept(verdict)) return undefined;
      const unheard = verdict === Verdict.UNKNOWN_SITE || verdict === Verdict.WRONG_EPOCH;
      if (unheard && (behind || !current())) throw new ReadingHeldError(site);
      // Over by this machine's clock, and not by the chain's: the chain is late, not the device early.
      if (verdict === Verdict.FUTURE && periodEnd <= clock()) throw new ReadingHeldError(site);
      reason = new ReadingRefusedError(signed, verdict as Verdict);
    } else reason = wire;
    await refused({
      source,
      heard: clock(),
      from: `site ${site}`,
      reason,
      raw: Buffer.from(JSON.stringify(plain(signed))),
    });
    say("warn", "reading refused", { source, site: String(site), reason: reason.shortMessage });
    return "refused";
  }
}

/** A reading's bytes, or why it has none: it will never have any. */
function wireOf(signed: SignedReading): Uint8Array | BaseError {
  try {
    return encodeSigned(signed);
  } catch (error) {
    if (error instanceof BaseError) return error;
    throw error;
  }
}

function plain({ reading, signature }: SignedReading): Record<string, unknown> {
  return {
    reading: { ...reading, site: `${reading.site}`, energy: `${reading.energy}`, flows: `${reading.flows}` },
    signature,
  };
}
