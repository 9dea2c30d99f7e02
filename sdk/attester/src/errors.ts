import { BaseError } from "@wattle/sdk";

/** Every failure of the node: a sentence, and what to do. */
export class NodeError extends BaseError {
  override readonly name: string = "NodeError";
}

/** A failure that the operator can mend in the configuration or on the command line: exit code 2. */
export class UserError extends NodeError {
  override readonly name: string = "UserError";
}

/** An error as one sentence with what to do. */
export function sentenceOf(error: unknown): string {
  if (error instanceof BaseError) return [error.shortMessage, ...error.metaMessages].join(" ");
  return error instanceof Error ? `Unexpected failure: ${error.message}` : `Unexpected failure: ${String(error)}`;
}
