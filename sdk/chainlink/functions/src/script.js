// What Chainlink Functions' nodes run, in a sandbox of Deno with nothing but a counted HTTP client: fetches a period's publication and answers
// with its batch, if the leaves that were published lead to it. No imports: the whole of it travels with each request (scriptFor).

/** keccak-f's rotations and places of lanes, in the order in which ρ and π visit them. */
const ROTATIONS = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];
const PLACES = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];
/** Round constants, low and high half, from the linear feedback shift register of FIPS 202, section 3.2.5. */
const CONSTANTS = new Int32Array(48);
for (let round = 0, register = 1; round < 24; round++) {
  for (let bit = 0; bit < 7; bit++) {
    const at = 2 ** bit - 1;
    if (register & 1) CONSTANTS[2 * round + (at >> 5)] ^= 1 << (at & 31);
    register = (register << 1) ^ ((register >> 7) * 0x171);
  }
}

/** keccak-f[1600] on 25 lanes of two halves, the low one first. */
function permute(state) {
  const columns = new Int32Array(10);
  const row = new Int32Array(10);
  for (let round = 0; round < 24; round++) {
    for (let x = 0; x < 10; x++) columns[x] = state[x] ^ state[x + 10] ^ state[x + 20] ^ state[x + 30] ^ state[x + 40];
    for (let x = 0; x < 10; x += 2) {
      const before = (x + 8) % 10;
      const after = (x + 2) % 10;
      const low = columns[before] ^ (columns[after] << 1) ^ (columns[after + 1] >>> 31);
      const high = columns[before + 1] ^ (columns[after + 1] << 1) ^ (columns[after] >>> 31);
      for (let y = x; y < 50; y += 10) {
        state[y] ^= low;
        state[y + 1] ^= high;
      }
    }
    let low = state[2];
    let high = state[3];
    for (let step = 0; step < 24; step++) {
      const place = 2 * PLACES[step];
      const by = ROTATIONS[step] & 31;
      if (ROTATIONS[step] > 31) [low, high] = [high, low];
      const moved = [(low << by) | (high >>> (32 - by)), (high << by) | (low >>> (32 - by))];
      [low, high] = [state[place], state[place + 1]];
      [state[place], state[place + 1]] = moved;
    }
    for (let y = 0; y < 50; y += 10) {
      row.set(state.subarray(y, y + 10));
      for (let x = 0; x < 10; x++) state[y + x] ^= ~row[(x + 2) % 10] & row[(x + 4) % 10];
    }
    state[0] ^= CONSTANTS[2 * round];
    state[1] ^= CONSTANTS[2 * round + 1];
  }
}

/** keccak256 of bytes. */
export function keccak256(bytes) {
  const rate = 136;
  const padded = new Uint8Array(rate * (Math.floor(bytes.length / rate) + 1));
  padded.set(bytes);
  padded[bytes.length] ^= 0x01;
  padded[padded.length - 1] ^= 0x80;
  const words = new DataView(padded.buffer);
  const state = new Int32Array(50);
  for (let at = 0; at < padded.length; at += rate) {
    for (let word = 0; word < rate / 4; word++) state[word] ^= words.getInt32(at + 4 * word, true);
    permute(state);
  }
  const hash = new DataView(new ArrayBuffer(32));
  for (let word = 0; word < 8; word++) hash.setInt32(4 * word, state[word], true);
  return new Uint8Array(hash.buffer);
}

const same = (a, b) => a.every((byte, at) => byte === b[at]);
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The node over two: the hash of both with their sums, and the sums' sum. */
function parentOf(left, right) {
  const both = new Uint8Array(128);
  both.set(left);
  both.set(right, 64);
  const node = new Uint8Array(64);
  node.set(keccak256(both));
  for (let lane = 32; lane < 64; lane += 8) {
    const sum = viewOf(left).getBigUint64(lane) + viewOf(right).getBigUint64(lane);
    if (sum >> 64n) throw Error("publication: a sum overflows");
    viewOf(node).setBigUint64(lane, sum);
  }
  return node;
}

/** A leaf's node from its record of 192 bytes: the leaf's hash, and its registers since its site entered the fleet. */
function leafOf(record) {
  const node = new Uint8Array(64);
  if (record.every((byte) => byte === 0)) return node;
  if (record[17] > 1 || record.subarray(18, 32).some((byte) => byte !== 0)) throw Error("publication: not a leaf");
  node.set(keccak256(record.subarray(0, 160)));
  for (let lane = 0; lane < 32; lane += 8) {
    const grown = viewOf(record).getBigUint64(32 + lane) - viewOf(record).getBigUint64(160 + lane);
    if (grown < 0n) throw Error("publication: a leaf lies below its site's entry");
    viewOf(node).setBigUint64(32 + lane, grown);
  }
  return node;
}

/** The root's node of a fleet's tree. */
function rootOf(records) {
  let level = [];
  for (let at = 0; at < records.length; at += 192) level.push(leafOf(records.subarray(at, at + 192)));
  if (level.length === 0) throw Error("publication: no leaves");
  let empty = new Uint8Array(64);
  while (level.length > 1) {
    const above = [];
    for (let at = 0; at < level.length; at += 2) above.push(parentOf(level[at], level[at + 1] ?? empty));
    empty = parentOf(empty, empty);
    level = above;
  }
  return level[0];
}

/** The batch of a publication as `abi.encode(batch)`: 256 bytes, the most that a network delivers. Throws where the leaves do not lead to it. */
export function batchOf(bytes, fleet, periodEnd, revision) {
  if (bytes.length < 153 || String.fromCharCode(...bytes.subarray(0, 4)) !== "WTB1")
    throw Error("publication: it does not begin with WTB1");
  const data = bytes.subarray(132);
  const header = viewOf(data);
  const leafCount = header.getUint32(17);
  if (header.getUint32(0) !== 0x57544c31 || data.length !== 21 + 192 * leafCount)
    throw Error("publication: its leaves have another length");
  const published = [header.getUint32(4), header.getUint8(8) * 2 ** 32 + header.getUint32(9), header.getUint32(13)];
  if (published.join() !== [fleet, periodEnd, revision].join()) throw Error("publication: of another period");
  const [root, sums, dataHash, previous] = [4, 36, 68, 100].map((at) => bytes.subarray(at, at + 32));
  if (!same(keccak256(data), dataHash)) throw Error("publication: its leaves are not those of its dataHash");
  const node = rootOf(data.subarray(21));
  if (!same(node.subarray(0, 32), root) || !same(node.subarray(32), sums))
    throw Error("publication: its leaves have another root");
  const answer = new Uint8Array(256);
  for (const [word, value] of [...published, leafCount].entries())
    viewOf(answer).setBigUint64(32 * word + 24, BigInt(value));
  for (const [word, value] of [root, sums, dataHash, previous].entries()) answer.set(value, 128 + 32 * word);
  return answer;
}

/** What the network runs. `args[0]`: where publications are; `bytesArgs[0]`: fleet, period end and revision, as the adapter appends them. */
export async function answer({ args, bytesArgs, Functions }) {
  const period = BigInt(bytesArgs[0]);
  const [fleet, periodEnd, revision] = [period >> 72n, (period >> 32n) & 0xffffffffffn, period & 0xffffffffn].map(
    Number,
  );
  const url = args[0]
    .replace("{fleet}", String(fleet))
    .replace("{periodEnd}", String(periodEnd))
    .replace("{revision}", String(revision));
  const response = await Functions.makeHttpRequest({ url, timeout: 9000, responseType: "arraybuffer" });
  if (response.error) throw Error(`publication: ${response.code ? `HTTP ${response.code}` : response.message}`);
  return batchOf(new Uint8Array(response.data), fleet, periodEnd, revision);
}
