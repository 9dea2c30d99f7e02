import { BaseError } from "@wattle/sdk";

/** A failure that the person at the terminal can mend: shown as one sentence, exit code 2. */
export abstract class UserError extends BaseError {}

/** An option that cannot be, or that does not fit the data. */
export class UsageError extends UserError {
  override readonly name = "UsageError";
}

/** A data directory that is absent, unreadable, or holds nothing that can be read. */
export class DataDirectoryError extends UserError {
  override readonly name = "DataDirectoryError";

  readonly directory: string;

  constructor(directory: string, problem: string, cause?: unknown) {
    super(`${directory}: ${problem}.`, {
      cause,
      metaMessages: ["--data takes a directory of CityLearn CSV (with its schema.json) or of Green Button XML files."],
    });
    this.directory = directory;
  }
}

/** Where in a data file something is wrong: 1-based. In CSV `column` counts fields, in XML and JSON characters. */
export interface DataPosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The field's name, where it has one. */
  readonly field?: string | undefined;
}

/** A malformed data file. Nothing of the directory was used. */
export class DataFileError extends UserError {
  override readonly name = "DataFileError";

  readonly position: DataPosition;
  readonly problem: string;

  constructor(position: DataPosition, problem: string, cause?: unknown) {
    const field = position.field === undefined ? "" : ` (${position.field})`;
    super(`${position.file}, line ${position.line}, column ${position.column}${field}: ${problem}.`, { cause });
    this.position = position;
    this.problem = problem;
  }
}

/** Another program listens where the chain should: exit code 1. */
export class PortInUseError extends BaseError {
  override readonly name = "PortInUseError";

  readonly port: number;

  constructor(port: number) {
    super(`Port ${port} is in use.`, {
      metaMessages: ["End the program that listens there, or choose another port with --port."],
    });
    this.port = port;
  }
}

/** The suite could not be deployed on the local chain: exit code 1. */
export class DeploymentError extends BaseError {
  override readonly name = "DeploymentError";

  constructor(cause: Error) {
    super(cause.message, { cause });
  }
}
