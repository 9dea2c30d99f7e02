import { BaseError } from "@wattle/sdk";

/** Settings of a source that cannot be. */
export class SourceSettingsError extends BaseError {
  override readonly name = "SourceSettingsError";

  constructor(source: string, why: string) {
    super(`The source ${source} cannot be set up: ${why}.`, {
      metaMessages: ["See docs/guides/sources.md for what its settings may be."],
    });
  }
}

/** A message that is no signed reading, in either of its two forms. */
export class MessageFormError extends BaseError {
  override readonly name = "MessageFormError";

  constructor(why: string, cause?: unknown) {
    super(`The message is no signed reading: ${why}.`, {
      ...(cause === undefined ? {} : { cause }),
      metaMessages: [
        "Send an energy attestation token, or its reading and signature in JSON; see docs/guides/sources.md.",
      ],
    });
  }
}

/** More bytes than anything of its kind has. */
export class TooLongError extends BaseError {
  override readonly name = "TooLongError";
  readonly bytes: number;
  readonly most: number;

  constructor(what: string, bytes: number, most: number) {
    super(`The ${what} has ${bytes} bytes or more, and may have ${most}.`, {
      metaMessages: ["Nothing of it was read on. Look at what sends it."],
    });
    this.bytes = bytes;
    this.most = most;
  }
}

/** A reading on another site's topic. */
export class TopicSiteError extends BaseError {
  override readonly name = "TopicSiteError";
  readonly topic: string;
  readonly site: bigint;

  constructor(topic: string, site: bigint) {
    super(`The topic ${topic} brought a reading of site ${site}.`, {
      metaMessages: [
        "A device publishes on its own site's topic. Have the broker let each client publish on its own only.",
      ],
    });
    this.topic = topic;
    this.site = site;
  }
}

/** A device epoch that the registry does not have. */
export class UnknownEpochError extends BaseError {
  override readonly name = "UnknownEpochError";

  constructor(site: bigint, epoch: number) {
    super(`Site ${site} has no device epoch ${epoch}.`, {
      metaMessages: ["Enrol the site, or have the rotation to this epoch put on chain first."],
    });
  }
}

/** A broker that does not let the source in. */
export class BrokerRefusedError extends BaseError {
  override readonly name = "BrokerRefusedError";

  constructor(url: string, why: string, cause?: unknown) {
    super(`The broker ${url} refused: ${why}.`, {
      ...(cause === undefined ? {} : { cause }),
      metaMessages: ["Check user name, password and the right to subscribe; a restart does not mend this."],
    });
  }
}

/** Something that a meter sent, and that is no sample. */
export class SampleError extends BaseError {
  override readonly name = "SampleError";

  constructor(why: string, cause?: unknown) {
    super(`What the meter sent cannot be taken: ${why}.`, {
      ...(cause === undefined ? {} : { cause }),
      metaMessages: ["It is kept with this reason; the next that is sound is taken, and holds the energy."],
    });
  }
}

/** The name that a meter's samples have. @throws {@link SourceSettingsError} for none. */
export function meterName(source: string, meter: string): string {
  if (meter.trim() === "") throw new SourceSettingsError(source, "its meter has no name");
  return meter;
}
