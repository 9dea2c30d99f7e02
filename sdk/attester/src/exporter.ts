// One Parquet file a period: written when its batch is final, and anew when the period is posted again after that.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Hex } from "viem";
import type { FleetBook } from "./chain/fleet.ts";
import type { Store } from "./store/store.ts";

/** What an exporter works with. */
export interface ExporterTools {
  readonly store: Store;
  /** Where the files go. */
  readonly folder: string;
  readonly say: (event: string, details: Record<string, unknown>) => void;
}

/** Writes periods' files. */
export class Exporter {
  readonly #tools: ExporterTools;
  readonly #done = new Set<Hex>();

  constructor(tools: ExporterTools) {
    this.#tools = tools;
  }

  /** Writes what is final and not written yet. @param now Unix seconds. */
  async look(book: FleetBook, now: number): Promise<void> {
    const { store, folder, say } = this.#tools;
    const fleet = book.id;
    const last = Number((await store.noted(`exported ${fleet}`)) ?? 0);
    let isWhole = true;
    for (const { periodEnd, commitment, revision, voided, finalAt } of book.posted()) {
      if (voided || this.#done.has(commitment)) continue;
      // Up to the last one, only what was void then can have been posted again.
      if (periodEnd <= last && revision === 0) continue;
      if (finalAt > now) {
        isWhole = false;
        continue;
      }
      if ((await store.noted(`exported ${fleet} ${periodEnd}`)) !== commitment) {
        await mkdir(folder, { recursive: true });
        const rows = await store.exportPeriod(fleet, periodEnd, join(folder, `${fleet}-${periodEnd}.parquet`));
        await store.note(`exported ${fleet} ${periodEnd}`, commitment);
        say("exported", { fleet, periodEnd, rows });
      }
      this.#done.add(commitment);
      if (isWhole && periodEnd > last) await store.note(`exported ${fleet}`, String(periodEnd));
    }
  }
}
