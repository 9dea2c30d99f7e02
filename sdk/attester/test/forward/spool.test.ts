// A forwarder's journal: what it said is there is there after any end.
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type JournalStore, memoryStore } from "@wattle/sdk/device";
import { fileStore } from "@wattle/sdk/device/file";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Spool } from "../../src/forward/spool.ts";
import { WIRE } from "../../src/wire.ts";
import { until } from "../sources/support.ts";

const wire = (n: number): Uint8Array => new Uint8Array(WIRE).fill(n % 251);
const numbers = (spool: Spool): number[] => spool.head(1_000).map(([number]) => number);
const marks = (spool: Spool): number[] => spool.head(1_000).map(([, bytes]) => bytes[0] ?? -1);
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

async function filled(store: JournalStore, count: number, capacity = 1_000): Promise<Spool> {
  const spool = await Spool.open(store, capacity);
  await Promise.all(range(0, count).map((n) => spool.add(wire(n))));
  return spool;
}

describe("a forwarder's journal", () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "wattle-spool-"));
    file = join(folder, "forward.journal");
  });
  afterEach(() => rm(folder, { recursive: true }));

  test("has what waited, in its order and under its numbers, when it is opened again", async () => {
    const spool = await filled(fileStore(file), 10);
    await spool.done([0, 3, 9]);
    await spool.done([3]);
    await spool.close();
    const again = await Spool.open(fileStore(file), 1_000);
    expect(numbers(again)).toEqual([1, 2, 4, 5, 6, 7, 8]);
    expect(marks(again)).toEqual([1, 2, 4, 5, 6, 7, 8]);
    await again.add(wire(77));
    expect(numbers(again).at(-1)).toBe(10);
    await again.close();
  });

  test("leaves out the torn end of what it never said was there, and goes on behind it", async () => {
    const store = memoryStore();
    const spool = await filled(store, 3);
    const whole = store.bytes().length;
    await spool.add(wire(3));
    const torn = memoryStore(store.bytes().subarray(0, whole + 100));
    const again = await Spool.open(torn, 1_000);
    expect(marks(again)).toEqual([0, 1, 2]);
    await again.add(wire(4));
    await again.close();
    expect(marks(await Spool.open(torn, 1_000))).toEqual([0, 1, 2, 4]);
  });

  test("does not grow with what has gone through it", async () => {
    const spool = await Spool.open(fileStore(file), 1_000);
    await spool.add(wire(200));
    for (let round = 0; round < 60; round++) {
      await Promise.all(range(0, 500).map((n) => spool.add(wire(n))));
      await spool.done(numbers(spool).slice(1));
    }
    // 30,000 readings are 4.5 MB.
    expect((await stat(file)).size).toBeLessThan(1.5 * 2 ** 20);
    await spool.close();
    const again = await Spool.open(fileStore(file), 1_000);
    expect([marks(again), numbers(again)]).toEqual([[200], [0]]);
    await again.add(wire(1));
    expect(numbers(again)).toEqual([0, 30_001]);
    await again.close();
  });

  test("takes no more than it has room for: who brings more waits", async () => {
    const spool = await filled(memoryStore(), 4, 4);
    let taken = 0;
    const more = [wire(5), wire(6)].map((one) => spool.add(one).then(() => taken++));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([taken, spool.size]).toEqual([0, 4]);
    await spool.done([0]);
    await until(() => taken === 1, "the first");
    expect(spool.size).toBe(4);
    await spool.done([1]);
    await Promise.all(more);
    expect(spool.size).toBe(4);
  });

  test("lets those who wait for room go when it ends, with an error: they have it still", async () => {
    const spool = await filled(memoryStore(), 1, 1);
    const waiting = spool.add(wire(2));
    spool.shut();
    await expect(waiting).rejects.toMatchObject({ name: "SpoolError" });
    await spool.done([0]);
    await spool.add(wire(3));
    expect(marks(spool)).toEqual([3]);
  });

  test("ends when all that it has taken is on the disk, and takes nothing after", async () => {
    const spool = await Spool.open(fileStore(file), 100);
    const taken = range(0, 5).map((n) => spool.add(wire(n)));
    await spool.close();
    await Promise.all(taken);
    await expect(spool.add(wire(9))).rejects.toMatchObject({ name: "SpoolError" });
    const again = await Spool.open(fileStore(file), 100);
    expect(marks(again)).toEqual([0, 1, 2, 3, 4]);
    await again.close();
  });

  test("after a disk that was full is whole again, and refuses what it could not write", async () => {
    const disk = fileStore(file);
    let room = true;
    const store: JournalStore = {
      ...disk,
      append: async (bytes) => {
        if (room) return disk.append(bytes);
        await disk.append(bytes.subarray(0, 40)); // as much as there was room for
        throw new Error("ENOSPC");
      },
    };
    const spool = await filled(store, 3);
    room = false;
    await expect(spool.add(wire(3))).rejects.toMatchObject({
      name: "SpoolError",
      shortMessage: expect.stringContaining("ENOSPC"),
    });
    await expect(spool.add(wire(4))).rejects.toMatchObject({ name: "SpoolError" });
    expect(marks(spool)).toEqual([0, 1, 2]);
    room = true;
    await spool.add(wire(5));
    await spool.done([0]);
    expect(marks(spool)).toEqual([1, 2, 5]);
    await spool.close();
    const again = await Spool.open(fileStore(file), 1_000);
    expect(marks(again)).toEqual([1, 2, 5]);
    await again.close();
  });

  test("is one forwarder's: a second is kept out", async () => {
    const spool = await filled(fileStore(file), 1);
    await expect(Spool.open(fileStore(file), 10)).rejects.toMatchObject({ name: "JournalLockedError" });
    await spool.close();
  });
});
