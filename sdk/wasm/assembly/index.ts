// The sum tree's hashing, a window of nodes at a time: the caller copies children to `input()`, asks for their parents and copies
// those from `output()`. No tree lives in here: the memory never grows, so no view of it is ever detached, and one module serves
// any number of trees.

import { permute, RATE, STATE } from "./keccak";

/** Most nodes, and most leaves, of one call. Even: two are hashed at once, and beside an odd last one whatever lies there. */
const NODES: usize = 2048;
const LEAVES: usize = 1024;
/** Bytes of a node: its hash, its four sums of 8 bytes, big-endian. */
const NODE: usize = 64;
/** Bytes of a leaf and its site's entry. */
const RECORD: usize = 192;

// As many bytes as 2048 pairs of nodes and their parents, or 1024 records and their leaves, take.
const INPUT: usize = memory.data(2048 * 128, 16);
const OUTPUT: usize = memory.data(2048 * 64, 16);

/** What `leaves` answers, bits: a register below its site's entry; a head that no leaf has. */
const UNDERFLOW = 1;
const MALFORMED = 2;

export function input(): usize {
  return INPUT;
}

export function output(): usize {
  return OUTPUT;
}

export function maxNodes(): usize {
  return NODES;
}

export function maxLeaves(): usize {
  return LEAVES;
}

/**
 * The nodes over `count` pairs of nodes, 128 bytes each: one block of keccak, and the children's sums added lane by lane.
 *
 * @returns Whether a lane overflowed. The sums are then of no use.
 */
export function nodes(count: usize): bool {
  for (let i: usize = 0; i < count; i += 2) {
    const first = INPUT + 128 * i;
    begin(first, first + 128);
    // Padding: a one after the message, a one at the block's end.
    v128.store(STATE, i64x2.splat(0x8000000000000001), 16 * 16);
    permute();
    squeeze(OUTPUT + NODE * i, OUTPUT + NODE * i + NODE);
  }
  let carries = i64x2.splat(0);
  for (let i: usize = 0; i < count; i++) {
    for (let lane: usize = 0; lane < 32; lane += 16) {
      const at = INPUT + 128 * i + 32 + lane;
      const a = swap(v128.load(at));
      const b = swap(v128.load(at + NODE));
      const sum = i64x2.add(a, b);
      // Both had the highest bit, or one had it and the sum lost it.
      carries = v128.or(carries, v128.or(v128.and(a, b), v128.andnot(v128.or(a, b), sum)));
      v128.store(OUTPUT + NODE * i + 32 + lane, swap(sum));
    }
  }
  return i64x2.bitmask(carries) !== 0;
}

/**
 * The tree's leaves of `count` records, a leaf's 160 bytes and its site's entry each: two blocks of keccak, and energy less entry lane by lane. A
 * record of zeros is a site without a leaf: hash 0, sum 0.
 *
 * @returns 0, or UNDERFLOW and MALFORMED as bits. The leaves are then of no use.
 */
export function leaves(count: usize): i32 {
  for (let i: usize = 0; i < count; i += 2) {
    const first = INPUT + RECORD * i;
    const second = first + RECORD;
    begin(first, second);
    v128.store(STATE, v128.load64_lane(second, v128.load64_zero(first, 128), 1, 128), 16 * 16);
    permute();
    // The other 24 of 160 bytes.
    for (let lane: usize = 0; lane < 3; lane++) {
      mix(lane, v128.load64_lane(second + RATE + 8 * lane, v128.load64_zero(first + RATE + 8 * lane), 1));
    }
    mix(3, i64x2.splat(1));
    mix(16, i64x2.splat(0x8000000000000000));
    permute();
    squeeze(OUTPUT + NODE * i, OUTPUT + NODE * i + NODE);
  }
  let borrows = i64x2.splat(0);
  let beyond = i64x2.splat(0);
  for (let i: usize = 0; i < count; i++) {
    const record = INPUT + RECORD * i;
    const leaf = OUTPUT + NODE * i;
    for (let lane: usize = 0; lane < 32; lane += 16) {
      const a = swap(v128.load(record + 32 + lane));
      const b = swap(v128.load(record + 160 + lane));
      const difference = i64x2.sub(a, b);
      // Only the lower had the highest bit, or both or neither had it and the difference has.
      borrows = v128.or(borrows, v128.or(v128.andnot(b, a), v128.andnot(difference, v128.xor(a, b))));
      v128.store(leaf + 32 + lane, swap(difference));
    }
    // Site, readAt and revision end at byte 17; quality is 0 or 1; the rest of the head is zero.
    beyond = v128.or(beyond, v128.andnot(v128.load(record, 16), i16x8(0x01ff, 0, 0, 0, 0, 0, 0, 0)));
    let any = v128.load(record);
    for (let at: usize = 16; at < RECORD; at += 16) any = v128.or(any, v128.load(record + at));
    if (!v128.any_true(any)) {
      v128.store(leaf, any);
      v128.store(leaf, any, 16);
    }
  }
  return (i64x2.bitmask(borrows) !== 0 ? UNDERFLOW : 0) | (v128.any_true(beyond) ? MALFORMED : 0);
}

/** Begins a message of any length. */
export function clear(): void {
  memory.fill(STATE, 0, 400);
}

/** Takes in `count` whole blocks of a message. After the last, padded one the message's hash is at `output()`. */
export function absorb(count: usize): void {
  for (let block: usize = INPUT; block < INPUT + RATE * count; block += RATE) {
    for (let lane: usize = 0; lane < 17; lane++) mix(lane, v128.load_splat<u64>(block + 8 * lane));
    permute();
  }
  squeeze(OUTPUT, OUTPUT + NODE);
}

/** Two messages' first 128 bytes: a block's first 16 lanes, and the other 9 zero. */
function begin(first: usize, second: usize): void {
  clear();
  for (let pair: usize = 0; pair < 8; pair++) {
    const a = v128.load(first + 16 * pair);
    const b = v128.load(second + 16 * pair);
    v128.store(STATE + 32 * pair, v128.shuffle<u64>(a, b, 0, 2));
    v128.store(STATE + 32 * pair, v128.shuffle<u64>(a, b, 1, 3), 16);
  }
}

function mix(lane: usize, value: v128): void {
  v128.store(STATE + 16 * lane, v128.xor(v128.load(STATE + 16 * lane), value));
}

/** The 32 bytes of both hashes. */
function squeeze(first: usize, second: usize): void {
  for (let pair: usize = 0; pair < 2; pair++) {
    const a = v128.load(STATE + 32 * pair);
    const b = v128.load(STATE + 32 * pair, 16);
    v128.store(first + 16 * pair, v128.shuffle<u64>(a, b, 0, 2));
    v128.store(second + 16 * pair, v128.shuffle<u64>(a, b, 1, 3));
  }
}

/** Big-endian lanes as numbers, and back. */
function swap(lanes: v128): v128 {
  return v128.shuffle<u8>(lanes, lanes, 7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8);
}
