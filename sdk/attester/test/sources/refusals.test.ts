import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SampleError } from "../../src/sources/errors.ts";
import { fileRefusals } from "../../src/sources/refusals.ts";

describe("what is refused", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "wattle-refusals-"));
  });

  afterEach(() => rm(folder, { recursive: true }));

  test("is on the disk with its reason and what came, a line each, in order", async () => {
    const path = join(folder, "kept", "refused.jsonl");
    const keep = fileRefusals(path);
    const sample = { meter: "roof", at: 900, registers: { generation: 1n << 63n } };
    const spike = {
      rule: "spike",
      effect: "refuse",
      register: "generation",
      grown: 9n,
      bound: 1n,
      capacity: 5,
      seconds: 900,
    } as const;
    await Promise.all([
      keep({
        source: "mqtt",
        heard: 1,
        from: "wattle/readings/7",
        reason: new SampleError("it is empty"),
        raw: Uint8Array.of(1, 2),
      }),
      keep({ source: "gateway", heard: 2, from: "roof", reason: [spike], sample }),
      keep({ source: "mqtt", heard: 3, from: "t", reason: new SampleError("it is long"), raw: new Uint8Array(10_000) }),
    ]);
    const lines = (await readFile(path, "utf8"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({
      source: "mqtt",
      heard: 1,
      from: "wattle/readings/7",
      error: "SampleError",
      why: "What the meter sent cannot be taken: it is empty.",
      bytes: 2,
      raw: "0x0102",
    });
    expect(lines[1]).toMatchObject({
      rules: ["spike"],
      why: "generation grew by 9 Wh in 900 s; 5 W give 1 at most.",
      sample: { registers: { generation: "9223372036854775808" } },
    });
    expect([lines[2].bytes, lines[2].raw.length]).toEqual([10_000, 2 + 2 * 4_096]);
  });

  test("that cannot be written is an error, and the next is written all the same", async () => {
    const keep = fileRefusals(folder); // a folder is no file
    const refusal = { source: "mqtt", heard: 1, from: "t", reason: new SampleError("it is empty") };
    await expect(keep(refusal)).rejects.toThrow("EISDIR");
    await expect(keep(refusal)).rejects.toThrow("EISDIR");
  });
});
