// A sum tree over 2^20 sites: time and memory, each in a process of its own, beside hash-wasm's keccak in the same run.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildSumTreeFrom, type SumTree, verifySumProof } from "@wattle/sdk";
import { createKeccak } from "hash-wasm";
import type { Gas } from "./harness.ts";

/** Sites of a tree of depth 20. */
const LEAVES = 2 ** 20;
/** Bytes of a node, and of a leaf with its site's entry. */
const NODE = 64;
const RECORD = 192;
/** A time is the best of so many. */
const RUNS = 3;
const PROOFS = 1_000;

/** Leaves as nodes: hashes of anything, lanes of 40 bits. */
function someNodes(): Uint8Array {
  const nodes = new Uint8Array(LEAVES * NODE);
  for (let at = 0, bits = 1; at < nodes.length; at++) {
    bits = (Math.imul(bits, 1_664_525) + 1_013_904_223) | 0;
    if (at % NODE < 32 || at % 8 > 2) nodes[at] = bits >>> 24;
  }
  return nodes;
}

/** Leaves as they are published: site, registers of 40 bits, reading and profile of anything, no entry. */
function someRecords(): Uint8Array {
  const records = new Uint8Array(LEAVES * RECORD);
  const view = new DataView(records.buffer);
  for (let at = 0, site = 1; at < records.length; at += RECORD, site++) {
    view.setUint32(at + 4, site);
    for (let byte = 32; byte < 160; byte++) if (byte >= 96 || byte % 8 > 2) records[at + byte] = site * byte;
  }
  return records;
}

/** The processor's seconds, of all threads: what else the machine does is not in them, and on an idle one no less time passes. */
function secondsOf(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return Math.round(best / 1_000) / 1_000;
}

/** The tree's hashes by hash-wasm, node by node as its interface has it; its sums are not even added. */
async function peer(nodes: Uint8Array): Promise<() => Uint8Array> {
  const keccak = await createKeccak(256);
  return () => {
    let level = nodes;
    while (level.length > NODE) {
      const parents = new Uint8Array(level.length / 2);
      for (let at = 0; at < parents.length; at += NODE) {
        keccak.init();
        keccak.update(level.subarray(2 * at, 2 * at + 2 * NODE));
        parents.set(keccak.digest("binary"), at);
      }
      level = parents;
    }
    return level;
  };
}

function askForProofs(tree: SumTree): void {
  for (let i = 0; i < PROOFS; i++) {
    if (!verifySumProof(tree, tree.proof((i * 1_048_573) % LEAVES))) throw new Error("a proof does not hold");
  }
}

/** What the processes measure. */
const parts: Record<string, () => Gas | Promise<Gas>> = {
  async time() {
    const nodes = someNodes();
    const records = someRecords();
    return {
      "time.treeMillion": secondsOf(() => buildSumTreeFrom({ nodes })),
      "time.treeMillionRecords": secondsOf(() => buildSumTreeFrom({ records })),
      "time.treeMillionHashWasm": secondsOf(await peer(nodes)),
    };
  },
  mem() {
    askForProofs(buildSumTreeFrom({ records: someRecords() }));
    return { "mem.treeMillion": process.resourceUsage().maxRSS * 1024 };
  },
};

/**
 * The processor's seconds for a tree over 1,048,576 leaves, the best of three, and the peak memory of a process that builds one.
 *
 * `time.treeMillion` is `buildSumTreeFrom({ nodes })`: 1,048,575 hashes and sums, levels allocated, from leaf nodes that are there.
 * `time.treeMillionRecords` hashes the leaves too, which are two blocks each: three times as many blocks. `time.treeMillionHashWasm` is the first
 * one's hashes by hash-wasm. `mem.treeMillion` is the largest resident set, bytes, of a process that makes a million records, builds their tree
 * and answers a thousand proofs, all of which it checks.
 */
export function measureTree(): Gas {
  return Object.assign({}, ...Object.keys(parts).map(measureApart));
}

function measureApart(part: string): Gas {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=source", join(import.meta.dirname, "tree.ts"), part],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`the tree was not measured: ${stderr}`);
  return JSON.parse(stdout);
}

if (import.meta.main) console.log(JSON.stringify(await parts[process.argv[2] ?? ""]?.()));
