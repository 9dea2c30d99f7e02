// Keccak-f[1600] of FIPS 202 on two states at once, one in each 64-bit half of a vector.

/** The two states: lane (x, y) of both at 16·(5y + x). */
export const STATE: usize = memory.data(400, 16);
/** Bytes a block of keccak256: 1600 bits less a capacity of 512. */
export const RATE: usize = 136;

// ι's constants, round by round: FIPS 202, algorithm 5.
const ROUND: usize = memory.data<u64>([
  0x0000000000000001, 0x0000000000008082, 0x800000000000808a, 0x8000000080008000, 0x000000000000808b,
  0x0000000080000001, 0x8000000080008081, 0x8000000000008009, 0x000000000000008a, 0x0000000000000088,
  0x0000000080008009, 0x000000008000000a, 0x000000008000808b, 0x800000000000008b, 0x8000000000008089,
  0x8000000000008003, 0x8000000000008002, 0x8000000000000080, 0x000000000000800a, 0x800000008000000a,
  0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
]);

/**
 * All 24 rounds on STATE.
 *
 * Two rounds an iteration, from a to e and back, so that no lane has to be copied. c0 … c4 are θ's column parities, then,
 * row by row, what χ mixes: lane (x + 3y mod 5, x), to which θ has added d and which ρ has rotated, comes to (x, y) by π.
 */
export function permute(): void {
  let a0 = v128.load(STATE, 0);
  let a1 = v128.load(STATE, 16);
  let a2 = v128.load(STATE, 32);
  let a3 = v128.load(STATE, 48);
  let a4 = v128.load(STATE, 64);
  let a5 = v128.load(STATE, 80);
  let a6 = v128.load(STATE, 96);
  let a7 = v128.load(STATE, 112);
  let a8 = v128.load(STATE, 128);
  let a9 = v128.load(STATE, 144);
  let a10 = v128.load(STATE, 160);
  let a11 = v128.load(STATE, 176);
  let a12 = v128.load(STATE, 192);
  let a13 = v128.load(STATE, 208);
  let a14 = v128.load(STATE, 224);
  let a15 = v128.load(STATE, 240);
  let a16 = v128.load(STATE, 256);
  let a17 = v128.load(STATE, 272);
  let a18 = v128.load(STATE, 288);
  let a19 = v128.load(STATE, 304);
  let a20 = v128.load(STATE, 320);
  let a21 = v128.load(STATE, 336);
  let a22 = v128.load(STATE, 352);
  let a23 = v128.load(STATE, 368);
  let a24 = v128.load(STATE, 384);
  for (let at = ROUND; at < ROUND + 24 * 8; at += 16) {
    let c0 = xor5(a0, a5, a10, a15, a20);
    let c1 = xor5(a1, a6, a11, a16, a21);
    let c2 = xor5(a2, a7, a12, a17, a22);
    let c3 = xor5(a3, a8, a13, a18, a23);
    let c4 = xor5(a4, a9, a14, a19, a24);
    let d0 = v128.xor(c4, rotl(c1, 1));
    let d1 = v128.xor(c0, rotl(c2, 1));
    let d2 = v128.xor(c1, rotl(c3, 1));
    let d3 = v128.xor(c2, rotl(c4, 1));
    let d4 = v128.xor(c3, rotl(c0, 1));
    c0 = v128.xor(a0, d0);
    c1 = rotl(v128.xor(a6, d1), 44);
    c2 = rotl(v128.xor(a12, d2), 43);
    c3 = rotl(v128.xor(a18, d3), 21);
    c4 = rotl(v128.xor(a24, d4), 14);
    const e0 = v128.xor(chi(c0, c1, c2), v128.load_splat<u64>(at));
    const e1 = chi(c1, c2, c3);
    const e2 = chi(c2, c3, c4);
    const e3 = chi(c3, c4, c0);
    const e4 = chi(c4, c0, c1);
    c0 = rotl(v128.xor(a3, d3), 28);
    c1 = rotl(v128.xor(a9, d4), 20);
    c2 = rotl(v128.xor(a10, d0), 3);
    c3 = rotl(v128.xor(a16, d1), 45);
    c4 = rotl(v128.xor(a22, d2), 61);
    const e5 = chi(c0, c1, c2);
    const e6 = chi(c1, c2, c3);
    const e7 = chi(c2, c3, c4);
    const e8 = chi(c3, c4, c0);
    const e9 = chi(c4, c0, c1);
    c0 = rotl(v128.xor(a1, d1), 1);
    c1 = rotl(v128.xor(a7, d2), 6);
    c2 = rotl(v128.xor(a13, d3), 25);
    c3 = rotl(v128.xor(a19, d4), 8);
    c4 = rotl(v128.xor(a20, d0), 18);
    const e10 = chi(c0, c1, c2);
    const e11 = chi(c1, c2, c3);
    const e12 = chi(c2, c3, c4);
    const e13 = chi(c3, c4, c0);
    const e14 = chi(c4, c0, c1);
    c0 = rotl(v128.xor(a4, d4), 27);
    c1 = rotl(v128.xor(a5, d0), 36);
    c2 = rotl(v128.xor(a11, d1), 10);
    c3 = rotl(v128.xor(a17, d2), 15);
    c4 = rotl(v128.xor(a23, d3), 56);
    const e15 = chi(c0, c1, c2);
    const e16 = chi(c1, c2, c3);
    const e17 = chi(c2, c3, c4);
    const e18 = chi(c3, c4, c0);
    const e19 = chi(c4, c0, c1);
    c0 = rotl(v128.xor(a2, d2), 62);
    c1 = rotl(v128.xor(a8, d3), 55);
    c2 = rotl(v128.xor(a14, d4), 39);
    c3 = rotl(v128.xor(a15, d0), 41);
    c4 = rotl(v128.xor(a21, d1), 2);
    const e20 = chi(c0, c1, c2);
    const e21 = chi(c1, c2, c3);
    const e22 = chi(c2, c3, c4);
    const e23 = chi(c3, c4, c0);
    const e24 = chi(c4, c0, c1);

    c0 = xor5(e0, e5, e10, e15, e20);
    c1 = xor5(e1, e6, e11, e16, e21);
    c2 = xor5(e2, e7, e12, e17, e22);
    c3 = xor5(e3, e8, e13, e18, e23);
    c4 = xor5(e4, e9, e14, e19, e24);
    d0 = v128.xor(c4, rotl(c1, 1));
    d1 = v128.xor(c0, rotl(c2, 1));
    d2 = v128.xor(c1, rotl(c3, 1));
    d3 = v128.xor(c2, rotl(c4, 1));
    d4 = v128.xor(c3, rotl(c0, 1));
    c0 = v128.xor(e0, d0);
    c1 = rotl(v128.xor(e6, d1), 44);
    c2 = rotl(v128.xor(e12, d2), 43);
    c3 = rotl(v128.xor(e18, d3), 21);
    c4 = rotl(v128.xor(e24, d4), 14);
    a0 = v128.xor(chi(c0, c1, c2), v128.load_splat<u64>(at, 8));
    a1 = chi(c1, c2, c3);
    a2 = chi(c2, c3, c4);
    a3 = chi(c3, c4, c0);
    a4 = chi(c4, c0, c1);
    c0 = rotl(v128.xor(e3, d3), 28);
    c1 = rotl(v128.xor(e9, d4), 20);
    c2 = rotl(v128.xor(e10, d0), 3);
    c3 = rotl(v128.xor(e16, d1), 45);
    c4 = rotl(v128.xor(e22, d2), 61);
    a5 = chi(c0, c1, c2);
    a6 = chi(c1, c2, c3);
    a7 = chi(c2, c3, c4);
    a8 = chi(c3, c4, c0);
    a9 = chi(c4, c0, c1);
    c0 = rotl(v128.xor(e1, d1), 1);
    c1 = rotl(v128.xor(e7, d2), 6);
    c2 = rotl(v128.xor(e13, d3), 25);
    c3 = rotl(v128.xor(e19, d4), 8);
    c4 = rotl(v128.xor(e20, d0), 18);
    a10 = chi(c0, c1, c2);
    a11 = chi(c1, c2, c3);
    a12 = chi(c2, c3, c4);
    a13 = chi(c3, c4, c0);
    a14 = chi(c4, c0, c1);
    c0 = rotl(v128.xor(e4, d4), 27);
    c1 = rotl(v128.xor(e5, d0), 36);
    c2 = rotl(v128.xor(e11, d1), 10);
    c3 = rotl(v128.xor(e17, d2), 15);
    c4 = rotl(v128.xor(e23, d3), 56);
    a15 = chi(c0, c1, c2);
    a16 = chi(c1, c2, c3);
    a17 = chi(c2, c3, c4);
    a18 = chi(c3, c4, c0);
    a19 = chi(c4, c0, c1);
    c0 = rotl(v128.xor(e2, d2), 62);
    c1 = rotl(v128.xor(e8, d3), 55);
    c2 = rotl(v128.xor(e14, d4), 39);
    c3 = rotl(v128.xor(e15, d0), 41);
    c4 = rotl(v128.xor(e21, d1), 2);
    a20 = chi(c0, c1, c2);
    a21 = chi(c1, c2, c3);
    a22 = chi(c2, c3, c4);
    a23 = chi(c3, c4, c0);
    a24 = chi(c4, c0, c1);
  }
  v128.store(STATE, a0, 0);
  v128.store(STATE, a1, 16);
  v128.store(STATE, a2, 32);
  v128.store(STATE, a3, 48);
  v128.store(STATE, a4, 64);
  v128.store(STATE, a5, 80);
  v128.store(STATE, a6, 96);
  v128.store(STATE, a7, 112);
  v128.store(STATE, a8, 128);
  v128.store(STATE, a9, 144);
  v128.store(STATE, a10, 160);
  v128.store(STATE, a11, 176);
  v128.store(STATE, a12, 192);
  v128.store(STATE, a13, 208);
  v128.store(STATE, a14, 224);
  v128.store(STATE, a15, 240);
  v128.store(STATE, a16, 256);
  v128.store(STATE, a17, 272);
  v128.store(STATE, a18, 288);
  v128.store(STATE, a19, 304);
  v128.store(STATE, a20, 320);
  v128.store(STATE, a21, 336);
  v128.store(STATE, a22, 352);
  v128.store(STATE, a23, 368);
  v128.store(STATE, a24, 384);
}

function xor5(a: v128, b: v128, c: v128, d: v128, e: v128): v128 {
  return v128.xor(v128.xor(v128.xor(a, b), v128.xor(c, d)), e);
}

/** χ of one lane: a ⊕ (¬b ∧ c). */
function chi(a: v128, b: v128, c: v128): v128 {
  return v128.xor(a, v128.andnot(c, b));
}

function rotl(lanes: v128, bits: i32): v128 {
  return v128.or(i64x2.shl(lanes, bits), i64x2.shr_u(lanes, 64 - bits));
}
