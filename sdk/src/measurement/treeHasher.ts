// How a sum tree's leaves and nodes are hashed: by WebAssembly where there is its SIMD, by viem's keccak in JavaScript elsewhere. Both give
// the same bytes. A node is 64 of them: its hash, its four sums, big-endian.
import { bytesToHex, concatBytes, type Hex, keccak256 } from "viem";
import { SUM_TREE_WASM } from "../wasm/sumTree.ts";

/** Bytes of a node. */
export const NODE = 64;
/** Bytes of a leaf's record: the 160 that are hashed, its site's 32-byte entry. */
export const RECORD = 192;
const LEAF = 160;
/** Bytes a block of keccak. */
const RATE = 136;

/** Hashes a level of a tree, or a window of it. Where it answers false, what it wrote is of no use. */
export interface TreeHasher {
  readonly name: "wasm" | "javascript";
  /** Writes the nodes over pairs of nodes. @returns False when a lane of a sum overflows. */
  parents(children: Uint8Array, into: Uint8Array): boolean;
  /** Writes the leaf nodes of records. @returns False when a record is no leaf, or lies below its site's entry in a lane. */
  leaves(records: Uint8Array, into: Uint8Array): boolean;
  /** keccak256 of any bytes, in pieces. Where they are made as they are asked for, whoever makes them hashes nothing here meanwhile. */
  keccak256(pieces: Iterable<Uint8Array>): Uint8Array;
}

/** The reference, and what there is without WebAssembly. */
export const javascriptHasher: TreeHasher = {
  name: "javascript",
  parents(children, into) {
    const from = viewOf(children);
    const to = viewOf(into);
    let fits = true;
    for (let at = 0, node = 0; at < children.length; at += 2 * NODE, node += NODE) {
      into.set(keccak256(children.subarray(at, at + 2 * NODE), "bytes"), node);
      for (let lane = 32; lane < NODE; lane += 8) {
        const sum = from.getBigUint64(at + lane) + from.getBigUint64(at + NODE + lane);
        fits &&= sum >> 64n === 0n;
        to.setBigUint64(node + lane, sum);
      }
    }
    return fits;
  },
  leaves(records, into) {
    const from = viewOf(records);
    const to = viewOf(into);
    let sound = true;
    for (let at = 0, node = 0; at < records.length; at += RECORD, node += NODE) {
      const record = records.subarray(at, at + RECORD);
      if (record.every((byte) => byte === 0)) {
        into.fill(0, node, node + NODE);
        continue;
      }
      sound &&= (record[17] ?? 0) < 2 && record.subarray(18, 32).every((byte) => byte === 0);
      into.set(keccak256(record.subarray(0, LEAF), "bytes"), node);
      for (let lane = 0; lane < 32; lane += 8) {
        const difference = from.getBigUint64(at + 32 + lane) - from.getBigUint64(at + LEAF + lane);
        sound &&= difference >= 0n;
        to.setBigUint64(node + 32 + lane, difference);
      }
    }
    return sound;
  },
  keccak256: (pieces) => keccak256(concatBytes([...pieces]), "bytes"),
};

/** What sdk/wasm exports: addresses, counts, and a failure where an answer is not 0. */
type Exports = {
  readonly memory: WebAssembly.Memory;
  readonly input: () => number;
  readonly output: () => number;
  readonly maxNodes: () => number;
  readonly maxLeaves: () => number;
  readonly nodes: (count: number) => number;
  readonly leaves: (count: number) => number;
  readonly clear: () => void;
  readonly absorb: (blocks: number) => void;
};

/**
 * Instantiates the WebAssembly hasher.
 *
 * @returns Undefined where there is no WebAssembly, none with SIMD, or a page's policy forbids it.
 */
export function createWasmHasher(): TreeHasher | undefined {
  let exports: Exports;
  try {
    exports = new WebAssembly.Instance(new WebAssembly.Module(decodeBase64(SUM_TREE_WASM))).exports as Exports;
  } catch {
    // Vectors that this processor or this engine lacks, a Content-Security-Policy without 'wasm-unsafe-eval', a page that may not compile
    // synchronously: each is an exception of its own, and JavaScript does for all.
    return undefined;
  }
  const { nodes, leaves, clear, absorb } = exports;
  const memory = new Uint8Array(exports.memory.buffer);
  const input = exports.input();
  const output = exports.output();
  /** Window by window: what is hashed goes in, its nodes come out. */
  const map = (hash: (count: number) => number, most: number, size: number, from: Uint8Array, to: Uint8Array) => {
    let sound = true;
    for (let at = 0, count = 0; at < from.length; at += count * size) {
      count = Math.min(most, (from.length - at) / size);
      memory.set(from.subarray(at, at + count * size), input);
      sound = hash(count) === 0 && sound;
      to.set(memory.subarray(output, output + count * NODE), (at / size) * NODE);
    }
    return sound;
  };
  const blocksAtOnce = Math.floor((exports.maxNodes() * 2 * NODE) / RATE);
  return {
    name: "wasm",
    parents: (children, into) => map(nodes, exports.maxNodes(), 2 * NODE, children, into),
    leaves: (records, into) => map(leaves, exports.maxLeaves(), RECORD, records, into),
    keccak256(pieces) {
      clear();
      // What of a piece fills no block waits for the next one.
      const rest = new Uint8Array(RATE);
      let held = 0;
      for (const piece of pieces) {
        let at = Math.min(piece.length, (RATE - held) % RATE);
        rest.set(piece.subarray(0, at), held);
        held += at;
        if (held === RATE) {
          memory.set(rest, input);
          absorb(1);
          held = 0;
        }
        while (piece.length - at >= RATE) {
          const blocks = Math.min(blocksAtOnce, Math.floor((piece.length - at) / RATE));
          memory.set(piece.subarray(at, at + blocks * RATE), input);
          absorb(blocks);
          at += blocks * RATE;
        }
        if (at === piece.length) continue;
        rest.set(piece.subarray(at));
        held = piece.length - at;
      }
      // Padding: a one after the message, a one at the block's end; they may share a byte.
      const last = memory.subarray(input, input + RATE).fill(0);
      last.set(rest.subarray(0, held));
      last[held] = 0x01;
      last[RATE - 1] = (last[RATE - 1] ?? 0) | 0x80;
      absorb(1);
      return memory.slice(output, output + 32);
    },
  };
}

let best: TreeHasher | undefined;

/** The best hasher there is; made when first asked for. */
export function treeHasher(): TreeHasher {
  best ??= createWasmHasher() ?? javascriptHasher;
  return best;
}

/**
 * keccak256 of bytes: viem's to the bit, and for a million leaves' data (192 MB) about twenty times as fast where WebAssembly has SIMD.
 *
 * @example
 * ```ts
 * import { hashBytes } from "@wattle/sdk";
 *
 * declare const data: Uint8Array;
 * const dataHash = hashBytes(data);
 * ```
 */
export function hashBytes(bytes: Uint8Array): Hex {
  return hashPieces([bytes]);
}

/**
 * {@link hashBytes} of bytes that come in pieces, none of which is kept: a million leaves' data are hashed from their file.
 *
 * @param pieces Made when they are asked for, if they are: without hashing anything.
 * @example
 * ```ts
 * import { hashPieces, type Publishable, publicationPieces } from "@wattle/sdk";
 *
 * declare const built: Publishable;
 * const hash = hashPieces(publicationPieces(built));
 * ```
 */
export function hashPieces(pieces: Iterable<Uint8Array>): Hex {
  return bytesToHex(treeHasher().keccak256(pieces));
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
