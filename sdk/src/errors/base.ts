/** What a {@link BaseError} is made from beside its short message. */
export interface BaseErrorOptions {
  /** What went wrong underneath. Kept as the standard `cause`. */
  readonly cause?: unknown;
  /** Words of the layer below (a node's answer, a parser's complaint). Taken from the cause when absent. */
  readonly details?: string | undefined;
  /** What to do about it, one line an entry. */
  readonly metaMessages?: readonly string[] | undefined;
}

/**
 * Every failure of the SDK: one sentence that says what is wrong, lines that say what to do, and the cause.
 *
 * The message depends on the arguments only (no version, clock or environment), so equal failures read equally.
 *
 * @example
 * ```ts
 * import { BaseError } from "@wattle/sdk";
 *
 * class MeterSilentError extends BaseError {
 *   override readonly name = "MeterSilentError";
 *   readonly site: bigint;
 *
 *   constructor(site: bigint) {
 *     super(`Site ${site} sent no reading.`, { metaMessages: ["Ask its operator for the reading, or demand the leaf."] });
 *     this.site = site;
 *   }
 * }
 * ```
 */
export class BaseError extends Error {
  override readonly name: string = "BaseError";
  /** One sentence: what is wrong, with the values that make it so. */
  readonly shortMessage: string;
  /** What to do, one line an entry. */
  readonly metaMessages: readonly string[];
  /** Words of the layer below, or undefined. */
  readonly details: string | undefined;

  constructor(shortMessage: string, options: BaseErrorOptions = {}) {
    const metaMessages = options.metaMessages ?? [];
    const details = options.details ?? detailsOf(options.cause);
    const lines = [shortMessage, ...metaMessages, ...(details ? [`Details: ${details}`] : [])];
    super(lines.join("\n"), "cause" in options ? { cause: options.cause } : undefined);
    this.shortMessage = shortMessage;
    this.metaMessages = metaMessages;
    this.details = details;
  }

  /**
   * The innermost error of the chain of causes, or, given a test, the first that passes it (null when none does).
   *
   * @example
   * ```ts
   * import { BaseError } from "@wattle/sdk";
   *
   * const error = new BaseError("The batch was not posted.", { cause: new RangeError("out of range") });
   * error.walk(); // the RangeError
   * error.walk((inner) => inner instanceof TypeError); // null
   * ```
   */
  walk(): unknown;
  walk(test: (error: unknown) => boolean): unknown;
  walk(test?: (error: unknown) => boolean): unknown {
    let error: unknown = this;
    const seen = new Set<unknown>(); // a chain of causes may be a ring
    while (!seen.has(error)) {
      if (test?.(error)) return error;
      seen.add(error);
      if (!(error instanceof Error) || error.cause === undefined || error.cause === null) break;
      error = error.cause;
    }
    return test ? null : error;
  }
}

function detailsOf(cause: unknown): string | undefined {
  if (cause instanceof BaseError) return cause.details ?? cause.shortMessage;
  return cause instanceof Error ? cause.message : undefined;
}
