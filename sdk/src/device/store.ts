// Where a journal is kept.
import { concatBytes } from "viem";
import { JournalLockedError } from "./journalErrors.ts";

/** Where a meter keeps its journal: bytes that only grow, and survive a crash once written. */
export interface JournalStore {
  /** Takes the journal for this meter alone, and reads it; empty when there is none yet. @throws {@link JournalLockedError} */
  open(): Promise<Uint8Array>;
  /** Adds bytes at the end; durable when it resolves. */
  append(bytes: Uint8Array): Promise<void>;
  /** Keeps the first `length` bytes only; durable when it resolves. */
  truncate(length: number): Promise<void>;
  /** Puts other bytes in the place of all: after a crash there are the old or the new ones, never a mixture. */
  replace(bytes: Uint8Array): Promise<void>;
  /** Lets another meter open it. */
  close(): Promise<void>;
}

/** A journal in memory: for tests, and for meters whose readings another machine keeps. */
export interface MemoryStore extends JournalStore {
  /** A copy of what it holds. */
  bytes(): Uint8Array;
}

/**
 * A journal in memory. What it holds is gone with the process, and with it what has been signed: for tests and simulations.
 *
 * @param content What it holds to begin with.
 * @example
 * ```ts
 * import { memoryStore } from "@wattle/sdk/device";
 *
 * const store = memoryStore();
 * ```
 */
export function memoryStore(content: Uint8Array = new Uint8Array(0)): MemoryStore {
  let held: Uint8Array = Uint8Array.from(content);
  let open = false;
  return {
    bytes: () => Uint8Array.from(held),
    open: async () => {
      if (open) throw new JournalLockedError("in memory", "another meter of this process");
      open = true;
      return Uint8Array.from(held);
    },
    append: async (bytes) => {
      held = concatBytes([held, bytes]);
    },
    truncate: async (length) => {
      held = held.slice(0, length);
    },
    replace: async (bytes) => {
      held = Uint8Array.from(bytes);
    },
    close: async () => {
      open = false;
    },
  };
}
