import type { Reading } from "@wattle/sdk";
import type { Hex } from "viem";

/** A reading as its device signed it. `signature` 64 or 65 bytes (or WebAuthn form as the registry accepts). */
export interface SignedReading {
  readonly reading: Reading;
  readonly signature: Hex;
}

/** What a meter's display shows at a moment, before any device key has signed it. Registers in Wh, cumulative; power in W. */
export interface Sample {
  readonly meter: string;
  readonly at: number; // unix seconds
  readonly registers: Readonly<Partial<Record<"import" | "export" | "generation" | "charge" | "discharge", bigint>>>;
  readonly watts?: number;
}

/** Where a source hands over what it hears. Each call settles when the node has taken it durably, so a source must await it. */
export interface Intake {
  /** @returns "refused" for what the node will never take: why is kept. */
  reading(signed: SignedReading): Promise<"refused" | undefined>;
  sample(sample: Sample): Promise<void>;
}

/** Runs until `signal` aborts or the data end (replays); rejects only for what a restart cannot mend. */
export interface Source {
  readonly name: string;
  run(into: Intake, signal: AbortSignal): Promise<void>;
}
