// The profiles of a fleet's leaves, made from batches, against those made from the readings themselves.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allocateLeaves, buildProfile, decodeLeafAt, packRegisters, readRecords, writeLeaf } from "@wattle/sdk";
import { type Hex, keccak256, numberToHex } from "viem";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Leaves, leavesOf, RECORD } from "../src/batch/leaves.ts";
import { type Column, ProfileBook } from "../src/batch/profiles.ts";

const MIDNIGHT = 1_782_000_000;
const MEASURED = 0;
const ESTIMATED = 1;

let folder: string;
let profiles: ProfileBook;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "profiles-"));
  profiles = new ProfileBook(folder);
});
afterEach(() => rm(folder, { recursive: true }));

interface Shown {
  readonly period: number;
  readonly generation: bigint;
  readonly quality?: 0 | 1;
}

const energyOf = (generation: bigint) => packRegisters([generation, 0n, generation / 2n, generation / 3n]);

/** Batches that show these readings of one site, one after another; the profile of each. */
async function profilesOf(shown: readonly Shown[]): Promise<Hex[]> {
  const columns: Column[] = [];
  const made: Hex[] = [];
  let before: Leaves | undefined;
  for (const [number, { period, generation, quality = MEASURED }] of shown.entries()) {
    const readAt = MIDNIGHT + period * 900;
    const data = allocateLeaves({ fleet: 1, periodEnd: readAt, revision: 0, leafCount: 1 });
    const leaf = { site: 1n, readAt, revision: 0, quality, energy: energyOf(generation), flows: 0n };
    const reading = keccak256(numberToHex(number));
    const profile: Hex = `0x${"00".repeat(32)}`;
    writeLeaf(data, 0, { leaf: { ...leaf, reading, profile }, entry: energyOf(1000n) });
    const { records } = readRecords(data);
    const write = (first: number, written: Uint8Array) => records.set(written, first * RECORD);
    await profiles.fill({ ...leavesOf(records), write }, before, columns);
    const column = { commitment: keccak256(data), before: columns.at(-1)?.commitment };
    await profiles.keep(column, leavesOf(records), before);
    columns.push(column);
    made.push(decodeLeafAt(records, 0)?.leaf.profile ?? profile);
    before = leavesOf(records);
  }
  return made;
}

const at = (period: number, generation: bigint) => ({
  periodEnd: MIDNIGHT + period * 900,
  energy: energyOf(generation),
});

test("each leaf's profile is that of the day's readings so far", async () => {
  const made = await profilesOf([
    { period: 0, generation: 1006n },
    { period: 1, generation: 1300n },
    { period: 4, generation: 1306n },
  ]);
  const opening = at(0, 1006n);
  expect(made[1]).toBe(buildProfile(opening, [at(1, 1300n)]).hash);
  expect(made[2]).toBe(buildProfile(opening, [at(1, 1300n), at(4, 1306n)]).hash);
});

test("an estimate is no reading: the measured one after it carries the gap", async () => {
  const made = await profilesOf([
    { period: 0, generation: 1006n },
    { period: 1, generation: 1300n },
    { period: 2, generation: 1900n, quality: ESTIMATED },
    { period: 3, generation: 1960n, quality: ESTIMATED },
    { period: 4, generation: 2000n },
  ]);
  expect(made[4]).toBe(buildProfile(at(0, 1006n), [at(1, 1300n), at(4, 2000n)]).hash);
});

test("an estimate at midnight is where the next day's differences begin", async () => {
  const made = await profilesOf([
    { period: -1, generation: 1000n },
    { period: 0, generation: 1060n, quality: ESTIMATED },
    { period: 1, generation: 1300n },
  ]);
  expect(made[2]).toBe(buildProfile(at(0, 1060n), [at(1, 1300n)]).hash);
});
