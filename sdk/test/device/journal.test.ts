import { fork } from "node:child_process";
import { appendFile, mkdtemp, readFile, rename, rm, truncate, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { concatBytes } from "viem";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fileStore } from "../../src/device/file.ts";
import { frame, recover } from "../../src/device/frame.ts";
import { memoryStore } from "../../src/device/store.ts";
import { end, endsOf, open, sampleAt } from "./support.ts";

const records = fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 8 });
const framed = (list: readonly Uint8Array[]): Uint8Array =>
  concatBytes(list.map((record, index) => frame(index, record)));
const named = (name: string) => expect.objectContaining({ name });

describe("a journal", () => {
  test("is read as it was written", () => {
    fc.assert(
      fc.property(records, (list) => {
        const bytes = framed(list);
        const { records: read, length } = recover(bytes);
        expect(read.map((record) => [...record])).toEqual(list.map((record) => [...record]));
        expect(length).toBe(bytes.length);
      }),
    );
  });

  test("torn in its last record, at any byte, loses that record alone", () => {
    fc.assert(
      fc.property(records, (list) => {
        const whole = framed(list);
        const before = framed(list.slice(0, -1));
        for (let length = before.length; length < whole.length; length++) {
          expect(recover(whole.slice(0, length))).toMatchObject({ length: before.length });
        }
      }),
    );
  });

  test("whose last record was written in part, with zeros or old blocks in the place of the rest, loses that record alone", () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.uint8Array({ maxLength: 64 }), (list, cut, rest) => {
        const before = framed(list.slice(0, -1));
        const last = framed(list).slice(before.length);
        const torn = last.map((byte, at) => (at < cut % last.length ? byte : (rest[at] ?? 0)));
        fc.pre(torn.some((byte, at) => byte !== last[at]));
        expect(recover(concatBytes([before, torn])).length).toBe(before.length);
      }),
    );
  });

  test("with a changed byte before its last record is damaged, and says where", () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.integer({ min: 1, max: 255 }), (list, at, change) => {
        fc.pre(list.length > 1);
        const bytes = framed(list);
        const before = framed(list.slice(0, -1)).length;
        const index = at % before;
        bytes[index] = (bytes[index] ?? 0) ^ change;
        expect(() => recover(bytes)).toThrow(named("JournalCorruptError"));
      }),
    );
  });

  test("with records in another order, or one left out, is damaged", () => {
    const [first, second, third] = ["a", "b", "c"].map((text, index) => frame(index, Buffer.from(text)));
    if (!first || !second || !third) throw new Error();
    expect(() => recover(concatBytes([first, third]))).toThrow(named("JournalCorruptError"));
    expect(recover(concatBytes([first, second, first])).records).toHaveLength(2);
  });
});

test("a journal is renewed once it has grown, and says the same", async () => {
  const store = memoryStore();
  const meter = await open(store, { capacity: 3, whenFull: "thin" });
  for (let n = 0; n <= 4; n++) await meter.sample(sampleAt(end(n), { generation: BigInt(n) }));
  let largest = 0;
  for (let n = 0; store.bytes().length >= largest; n++) {
    largest = store.bytes().length;
    await meter.sample(sampleAt(end(4) + (n >> 3), { generation: 5n }));
    expect(n).toBeLessThan(7_200);
  }
  expect(largest).toBeGreaterThan(1_000_000);
  expect(store.bytes().length).toBeLessThan(20_000);
  await meter.sample(sampleAt(end(5), { generation: 6n }));
  const [state, waiting] = [meter.state(), meter.pending()];
  await meter.close();
  const again = await open(store);
  expect([again.state(), again.pending()]).toEqual([state, waiting]);
});

describe("a journal in a file", () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "wattle-meter-"));
    path = join(folder, "deep", "meter.journal");
  });
  afterEach(() => rm(folder, { recursive: true }));

  test("survives a restart, a torn end, and its own renewal", async () => {
    const meter = await open(fileStore(path));
    await meter.sample(sampleAt(end(0)));
    await meter.sample(sampleAt(end(1), { generation: 9n }));
    const state = meter.state();
    await meter.close();
    await appendFile(path, Uint8Array.of(0, 0, 0, 3, 0, 0));
    const again = await open(fileStore(path));
    expect(again.state()).toEqual(state);
    await again.sample(sampleAt(end(2), { generation: 10n }));
    await again.close();

    const store = fileStore(path);
    const bytes = await store.open();
    await store.replace(bytes.slice(0, 100));
    await store.append(bytes.slice(100, 120));
    await store.truncate(110);
    await store.append(bytes.slice(110));
    await store.close();
    expect(Uint8Array.from(await readFile(path))).toEqual(bytes);
  });

  test("is one meter's: of this process, of another that lives, of another host", async () => {
    const meter = await open(fileStore(path));
    for (const attempt of [1, 2]) {
      await expect(open(fileStore(path)), `attempt ${attempt}`).rejects.toThrow(named("JournalLockedError"));
    }
    await meter.sample(sampleAt(end(0)));
    await meter.close();

    const child = fork(join(import.meta.dirname, "holdJournal.ts"), [path], { execArgv: ["--conditions=source"] });
    try {
      await new Promise((done) => child.once("message", done));
      await expect(open(fileStore(path))).rejects.toThrow(`process ${child.pid}`);
    } finally {
      const gone = new Promise((done) => child.once("exit", done));
      child.kill("SIGKILL");
      await gone;
    }
    // What the killed process left behind is taken over, with all that it had signed.
    const after = await open(fileStore(path));
    expect(endsOf(after.pending())).toEqual([end(1)]);
    await after.close();

    const holder = { token: "t", pid: child.pid, host: `not-${hostname()}`, began: "" };
    await writeFile(`${path}.lock`, JSON.stringify(holder));
    await expect(open(fileStore(path))).rejects.toThrow(named("JournalLockedError"));
    await rm(`${path}.lock`);
    await (await open(fileStore(path))).close();
  });

  test("whose lock names a process number that another process has now is taken over", async () => {
    await (await open(fileStore(path))).close();
    const holder = { token: "t", pid: process.pid, host: hostname(), began: "another boot 1" };
    await writeFile(`${path}.lock`, JSON.stringify(holder));
    await (await open(fileStore(path))).close();
  });

  test("that a crash left locked goes to one of all that start at once", async () => {
    await (await open(fileStore(path))).close();
    const stale = JSON.stringify({ token: "t", pid: process.pid, host: hostname(), began: "another boot 1" });
    for (let round = 0; round < 20; round++) {
      await writeFile(`${path}.lock`, stale);
      const stores = Array.from({ length: 8 }, () => fileStore(path));
      const outcomes = await Promise.allSettled(stores.map((store) => store.open()));
      const refused = outcomes
        .filter((outcome) => outcome.status === "rejected")
        .map(({ reason }) => String(reason.name));
      expect(refused).toEqual(Array.from({ length: 7 }, () => "JournalLockedError"));
      for (const store of stores) await store.close();
    }
  });

  test("whose lock is being made, or taken over by somebody, is left alone", async () => {
    await (await open(fileStore(path))).close();
    await writeFile(`${path}.lock`, "");
    await expect(open(fileStore(path))).rejects.toThrow(named("JournalLockedError"));
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(`${path}.lock`, longAgo, longAgo);
    await writeFile(`${path}.lock.takeover`, "");
    await expect(open(fileStore(path))).rejects.toThrow(named("JournalLockedError"));
    await rm(`${path}.lock.takeover`);
    await (await open(fileStore(path))).close();
  });

  test("is not written when somebody else wrote it, put another in its place, or took the lock", async () => {
    const meddle: Record<string, () => Promise<void>> = {
      "another meter's record": () => appendFile(path, "x"),
      "a shorter file": () => truncate(path, 10),
      "another file": async () => {
        const bytes = await readFile(path);
        await writeFile(`${path}.copy`, bytes);
        await rename(`${path}.copy`, path);
      },
      "no file": () => rm(path),
      "no lock": () => rm(`${path}.lock`),
      "another's lock": () =>
        writeFile(`${path}.lock`, JSON.stringify({ token: "theirs", pid: 1, host: "h", began: "" })),
    };
    for (const [what, change] of Object.entries(meddle)) {
      await rm(path, { force: true });
      await rm(`${path}.lock`, { force: true });
      const meter = await open(fileStore(path));
      await meter.sample(sampleAt(end(0)));
      await change();
      const failed = await meter.sample(sampleAt(end(1))).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(failed, what).toMatchObject({ name: "MeterStoppedError", cause: { name: "JournalChangedError" } });
      await meter.close();
    }
  });
});
