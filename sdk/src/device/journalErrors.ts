import { BaseError } from "../errors/base.ts";

/** A journal that another meter has open. */
export class JournalLockedError extends BaseError {
  override readonly name = "JournalLockedError";

  constructor(where: string, holder: string) {
    super(`The journal ${where} is held by ${holder}.`, {
      metaMessages: [
        "One meter writes one journal: two would sign one period twice. Stop the other process.",
        "If it is surely gone (another host that shares the folder, say), delete the lock file beside the journal.",
      ],
    });
  }
}

/** A journal that changed under the meter that holds it, or whose lock is gone. */
export class JournalChangedError extends BaseError {
  override readonly name = "JournalChangedError";

  constructor(where: string, found: string) {
    super(`The journal ${where} is not as this meter left it: ${found}.`, {
      metaMessages: ["Somebody else writes it. Stop both, keep the file, and start one meter again."],
    });
  }
}

/** A record, not the last one, that is not what was written. */
export class JournalCorruptError extends BaseError {
  override readonly name = "JournalCorruptError";
  /** Where the first record that cannot be read begins, bytes. */
  readonly offset: number;

  constructor(offset: number, found: string) {
    super(`The journal is damaged at byte ${offset}: ${found}.`, {
      metaMessages: [
        "A record torn at the end is repaired; this one is not at the end, so readings that were signed would be forgotten.",
        "Restore the file, or rotate the device key and begin a new journal.",
      ],
    });
    this.offset = offset;
  }
}

/** A journal of another meter. */
export class JournalMismatchError extends BaseError {
  override readonly name = "JournalMismatchError";

  constructor(what: string, kept: string, given: string) {
    super(`The journal's ${what} is ${kept}, not ${given}.`, {
      metaMessages: ["Give the meter its own journal: what has been signed is known from it alone."],
    });
  }
}
