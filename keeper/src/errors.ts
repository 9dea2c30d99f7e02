import { BaseError } from "@wattle/sdk";

/** A failure that the person at the terminal can mend: one sentence, exit code 2. */
export class UserError extends BaseError {
  override readonly name: string = "UserError";
}

/** An option that cannot be. */
export class UsageError extends UserError {
  override readonly name = "UsageError";

  constructor(problem: string, cause?: unknown) {
    super(problem, { cause, details: undefined, metaMessages: ["See wattle-keeper --help."] });
  }
}
