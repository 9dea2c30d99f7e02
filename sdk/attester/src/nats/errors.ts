import { BaseError } from "@wattle/sdk";
import { NodeError } from "../errors.ts";

/** A NATS server that cannot be reached, or does not answer in time. It is asked again by itself. */
export class NatsAwayError extends NodeError {
  override readonly name = "NatsAwayError";

  constructor(url: string, cause: unknown) {
    super(`The NATS server ${url} does not answer: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      cause,
      details: undefined,
      metaMessages: ["It is asked again by itself. When this lasts, look at the server and the way to it."],
    });
  }
}

/** A stream that the server does not have. It is looked for again, so making it is enough. */
export class NatsStreamMissingError extends NodeError {
  override readonly name = "NatsStreamMissingError";
  readonly stream: string;

  constructor(url: string, stream: string, command: string) {
    super(`The NATS server ${url} has no stream ${stream}.`, {
      metaMessages: [`Make it (${command}), or put "create": true beside its name.`],
    });
    this.stream = stream;
  }
}

/** Something that JetStream does not do as it stands: a full stream, a subject of another stream, a limit of the account. */
export class JetStreamRefusedError extends NodeError {
  override readonly name = "JetStreamRefusedError";

  constructor(url: string, what: string, cause: Error) {
    super(`The NATS server ${url} did not ${what}: ${cause.message}.`, {
      cause,
      details: undefined,
      metaMessages: ["It is asked again by itself. Look at the stream's limits (nats stream info) and the account's."],
    });
  }
}

/** A durable consumer that is set up so that readings could be lost. */
export class NatsConsumerError extends BaseError {
  override readonly name = "NatsConsumerError";

  constructor(stream: string, durable: string, why: string) {
    super(`The consumer ${durable} of stream ${stream} does not fit: ${why}.`, {
      metaMessages: [
        `Give another durable name, or delete it (nats consumer rm ${stream} ${durable}): it is made anew, and what was taken before comes again, harmlessly.`,
      ],
    });
  }
}
