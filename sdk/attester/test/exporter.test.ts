// A period's Parquet file is of the batch that stands when it is final.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quorumOf } from "@wattle/sdk";
import { type Hex, pad } from "viem";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FleetBook, type Posted } from "../src/chain/fleet.ts";
import { Exporter } from "../src/exporter.ts";
import { openDuckDb } from "../src/store/duckdb.ts";
import type { Store } from "../src/store/store.ts";

const word = (number: number): Hex => pad(`0x${number.toString(16).padStart(2, "0")}`);
const batch = (periodEnd: number, finalAt: number, change: Partial<Posted> = {}): Posted => ({
  ...{ periodEnd, finalAt, commitment: word(periodEnd / 900), revision: 0, leafCount: 1 },
  ...{ root: word(0), sums: 0n, dataHash: word(0), voided: false, ...change },
});

let folder: string;
let store: Store;
let book: FleetBook;
const written: number[] = [];
const open = () => new Exporter({ store, folder, say: (_event, { periodEnd }) => written.push(Number(periodEnd)) });

beforeEach(async () => {
  written.length = 0;
  folder = mkdtempSync(join(tmpdir(), "wattle-exporter-"));
  store = await openDuckDb();
  book = new FleetBook(1, quorumOf(1, ["0x70997970C51812dc3A010C7d01b50e0d17dc79C8"]));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test("a final period is written once, also by a node that was begun again, and what is not final waits", async () => {
  book.post(batch(900, 2_000));
  book.post(batch(1_800, 3_000));
  const exporter = open();
  await exporter.look(book, 2_500);
  await exporter.look(book, 2_500);
  await open().look(book, 2_500);
  expect(written).toEqual([900]);
  await open().look(book, 3_000);
  expect(written).toEqual([900, 1_800]);
  expect(readdirSync(folder).sort()).toEqual(["1-1800.parquet", "1-900.parquet"]);
});

test("a period that is void while later ones become final is written when it has been posted again", async () => {
  book.post(batch(900, 2_000));
  book.post(batch(1_800, 3_000));
  book.post(batch(2_700, 4_000));
  book.void(1_800);
  const exporter = open();
  await exporter.look(book, 4_000);
  expect(written).toEqual([900, 2_700]);
  book.post(batch(1_800, 5_000, { revision: 1, commitment: word(77) }));
  await exporter.look(book, 4_500);
  await open().look(book, 5_000);
  await open().look(book, 6_000);
  expect(written).toEqual([900, 2_700, 1_800]);
});

test("a period whose revision becomes final after its next one is written", async () => {
  book.post(batch(900, 2_000));
  book.post(batch(1_800, 3_000));
  book.post(batch(900, 4_000, { revision: 1, commitment: word(77) }));
  await open().look(book, 3_500);
  await open().look(book, 4_000);
  await open().look(book, 4_000);
  expect(written).toEqual([1_800, 900]);
});
