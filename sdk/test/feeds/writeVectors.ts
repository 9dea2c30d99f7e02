// Writes sdk/vectors/feeds.json; hashes and sums are made here from their definitions, not by the SDK. Then `biome check --write sdk/vectors`.
import { writeFileSync } from "node:fs";
import { concat, type Hex, keccak256, numberToHex, stringToHex, zeroHash } from "viem";

/** A number below `limit` that depends on the words only. */
const pick = (limit: number, ...words: (string | number)[]): number =>
  Number(BigInt(keccak256(stringToHex(words.join("/")))) % BigInt(limit));
const word = (value: bigint | number): Hex => numberToHex(value, { size: 32 });

const MIDNIGHT = 1_782_000_000; // 2026-06-21
const SHARE = 3333;
const OPENING = 1_000_000;

/** A day's claim of G: every seventh period without a reading, and its energy in the next one. */
function profile() {
  const start = OPENING + 777;
  let [register, last, data] = [start, start, "0x" as Hex];
  let [read, own, known, before] = [0n, 0n, true, Math.floor((777 * SHARE) / 10_000)];
  const wh: number[] = [];
  for (let k = 0; k < 96; k++) {
    register += pick(2500, "profile", k);
    if (k % 7 === 3) {
      data = concat([data, `0x${"ff".repeat(12)}`]);
      wh.push(0);
      known = false;
      continue;
    }
    data = concat([
      data,
      numberToHex(register - last, { size: 4 }),
      numberToHex(k, { size: 4 }),
      word(0n).slice(0, 10) as Hex,
    ]);
    last = register;
    const upTo = Math.floor(((register - OPENING) * SHARE) / 10_000);
    wh.push(upTo - before);
    before = upTo;
    read |= 1n << BigInt(k);
    if (known) own |= 1n << BigInt(k);
    known = true;
  }
  const exported = wh.reduce((sum, _, k) => sum + (k % 7 === 3 ? 0 : k), 0);
  return {
    data,
    hash: keccak256(data),
    readAt: MIDNIGHT + 86_400,
    energy: word((BigInt(register) << 192n) | (BigInt(exported) << 64n)),
    share: SHARE,
    opening: OPENING,
    pointer: start,
    upTo: register,
    from: MIDNIGHT,
    to: MIDNIGHT + 86_400,
    read: word(read),
    own: word(own),
    wh,
  };
}

/** A day's report of three places, the second without a part. */
function availability() {
  const method = keccak256(stringToHex("irradiance times rated power"));
  const entries = Array.from({ length: 96 }, (_, k): Hex => {
    if (k % 11 === 0) return `0x${"ff".repeat(9)}`;
    const [potential, unavailable] = [pick(2500, "potential", k), pick(10_000, "unavailable", k)];
    return concat([
      numberToHex(potential, { size: 4 }),
      numberToHex(unavailable, { size: 4 }),
      numberToHex(k % 5, { size: 1 }),
    ]);
  });
  const periods = concat(entries);
  const leaf = (site: number) => keccak256(concat([word(site), method, keccak256(periods)]));
  const pair = (left: Hex, right: Hex) => keccak256(concat([left, right]));
  const right = pair(leaf(9), zeroHash);
  const root = pair(pair(leaf(7), zeroHash), right);
  const type =
    "AvailabilityDay(uint32 fleet,uint32 day,uint32 revision,uint32 leafCount,bytes32 root,bytes32 dataHash)";
  const report = { fleet: 3, day: 20_625, revision: 1, leafCount: 3, root, dataHash: keccak256(periods) };
  const commitment = keccak256(
    concat([
      keccak256(stringToHex(type)),
      ...[report.fleet, report.day, report.revision, report.leafCount].map(word),
      root,
      report.dataHash,
    ]),
  );
  return { sites: [7, 9], method, periods, leaf: leaf(7), path: [zeroHash, right], report, commitment };
}

/** Curve values by rational arithmetic: the floor of the line. */
function curve() {
  const [tenors, values] = [
    [12, 24, 60],
    [2_000_000, 2_300_001, -50_000],
  ];
  const wad = 10n ** 18n;
  const months = [0n, 12n * wad, 16n * wad + 1n, 33n * wad + 333n, 59n * wad, 60n * wad, 999n * wad];
  const line = (at: bigint, i: number): bigint => {
    const [m0 = 0, m1 = 0, v0 = 0, v1 = 0] = [tenors[i], tenors[i + 1], values[i], values[i + 1]];
    const [rise, width] = [BigInt(v1 - v0) * (at - BigInt(m0) * wad), BigInt(m1 - m0)];
    return BigInt(v0) * wad + (rise - (((rise % width) + width) % width)) / width;
  };
  const expected = [2_000_000n * wad, 2_000_000n * wad]
    .concat([line(months[2] ?? 0n, 0), line(months[3] ?? 0n, 1), line(months[4] ?? 0n, 1)])
    .concat([-50_000n * wad, -50_000n * wad]);
  return { tenors, values: values.map(String), months: months.map(String), expected: expected.map(String) };
}

const vectors = { profile: profile(), availability: availability(), curve: curve() };
writeFileSync(new URL("../../vectors/feeds.json", import.meta.url), `${JSON.stringify(vectors, null, 2)}\n`);
