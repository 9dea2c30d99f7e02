// What many devices cost a year, and where each limit lies: the arithmetic of docs/scaling.md, from the gas and the sizes that are measured.
//   npm run scaling                      prints the tables
//   npm run scaling -- --write           writes them into docs/scaling.md; --check fails when they differ
//   npm run scaling -- --price 0.02      any assumption below, by name
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const root = join(import.meta.dirname, "..");
const page = join(root, "docs/scaling.md");

/** What is not measured, with the values that the page uses. Prices are those of a quiet and a busy year: two numbers each. */
const ASSUMED = {
  /** Of L2 execution, gwei a gas. */
  price: [0.01, 0.1],
  /** Of blob gas on Ethereum, gwei. Its floor is a sixteenth of L1's base fee (EIP-7918). */
  blob: [0.05, 2],
  /** Of ether, in the currency that the tables count. */
  ether: [3_000, 3_000],
  /** What an L2 executes, million gas a second. */
  throughput: [40, 40],
  /** Blobs that Ethereum aims at a slot of 12 seconds (BPO2, January 2026). */
  blobs: [14, 14],
  /** What is left of calldata after an L2's compression. */
  compression: [0.6, 0.6],
  /** Claims of a site a year: monthly, and daily. */
  claims: [12, 365],
};
const { values } = parseArgs({
  options: {
    write: { type: "boolean" },
    check: { type: "boolean" },
    ...Object.fromEntries(Object.keys(ASSUMED).map((name) => [name, { type: "string" }])),
  },
});
const assumed = (name) => (values[name] === undefined ? ASSUMED[name] : [Number(values[name]), Number(values[name])]);

const gas = JSON.parse(readFileSync(join(root, "bench/gas.json"), "utf8"));
const DEVICES = [1e6, 1e8];
const PERIODS = 96 * 365.25;
/** Fleets.sol: what one may hold. */
const FLEET_SITES = 2 ** 22;
const BLOB_BYTES = 4096 * 31; // a field element holds 31 bytes as they come
const BLOB_GAS = 131_072;
const WORD = 32;
/** `postBatch`: selector; two headers of 8 words, three offsets and the signers' word… 5 of 7 attesters, a signature in 3 words and its length. */
const POST_BYTES = 4 + WORD * (8 + 8 + 3 + (3 + 7) + (1 + 5 + 5 * 4));
/** `claim` at depth 20: selector, id, offset; header and leaf of 8 words each, offset and length of 40 words of path. */
const CLAIM_BYTES = 4 + WORD * (2 + 8 + 8 + 2 + 40);
/** What a period publishes of a site so that anybody can rebuild the tree: the leaf's 160 bytes and its entry; or what has changed. */
const LEAF_BYTES = 160 + 32;
const CHANGE_BYTES = 8 * 2 + 4;
/** A tree in memory: hash and sum of each node from those of 256 leaves upwards, about two of them; what is below is hashed again for a proof. */
const NODE_BYTES = 64;
const FOLDED = 256;

const YEAR = 365.25 * 86_400;
const short = (x) => {
  const [unit, by] = [
    ["", 1],
    ["k", 1e3],
    ["M", 1e6],
    ["G", 1e9],
    ["T", 1e12],
    ["P", 1e15],
  ].findLast(([, size]) => x >= size) ?? ["", 1];
  return `${Number((x / by).toPrecision(3)).toLocaleString("en", { maximumFractionDigits: 9 })}${unit && ` ${unit}`}`;
};
const part = (x) => (x < 1e-4 ? "< 0.01 %" : `${Number((100 * x).toPrecision(2)).toLocaleString("en")} %`);
const row = (...cells) => `| ${cells.join(" | ")} |`;
/** A figure of both years, or one if they are the same. */
const range = (show, f) => {
  const [low, high] = [0, 1].map((i) => show(f(i)));
  return low === high ? low : `${low} – ${high}`;
};

/** Money for gas and for the blobs that carry so many bytes. */
const cost = (i, gasUsed, bytes) => {
  const blobGas = (bytes / BLOB_BYTES) * BLOB_GAS;
  return ((gasUsed * assumed("price")[i] + blobGas * assumed("blob")[i]) / 1e9) * assumed("ether")[i];
};

function tables() {
  const fleets = (n) => Math.ceil(n / FLEET_SITES);
  const posts = (n) => fleets(n) * PERIODS;
  const claims = (n, i) => n * assumed("claims")[i];
  const onL2 = (bytes, i) => bytes * assumed("compression")[i];
  const costs = [
    row("a year, in the currency of `--ether`", ...DEVICES.map((n) => `${short(n)} devices`)),
    row("---", ...DEVICES.map(() => "---:")),
    row("fleets", ...DEVICES.map((n) => fleets(n))),
    row(
      `posting, ${gas["gas.postMillion"].toLocaleString("en")} gas and ${POST_BYTES.toLocaleString("en")} bytes a fleet and period`,
      ...DEVICES.map((n) =>
        range(short, (i) => cost(i, posts(n) * gas["gas.postMillion"], onL2(posts(n) * POST_BYTES, i))),
      ),
    ),
    row(
      "posting, a device",
      ...DEVICES.map((n) =>
        range(short, (i) => cost(i, posts(n) * gas["gas.postMillion"], onL2(posts(n) * POST_BYTES, i)) / n),
      ),
    ),
    row(
      `claims (monthly – daily), ${gas["gas.claimDepth20"].toLocaleString("en")} gas and ${CLAIM_BYTES.toLocaleString("en")} bytes each`,
      ...DEVICES.map((n) =>
        range(short, (i) => cost(i, claims(n, i) * gas["gas.claimDepth20"], onL2(claims(n, i) * CLAIM_BYTES, i))),
      ),
    ),
    row(
      "leaves in blobs, whole, every period",
      ...DEVICES.map((n) => range(short, (i) => cost(i, 0, n * PERIODS * LEAF_BYTES))),
    ),
    row(
      `leaves in blobs, ${CHANGE_BYTES} bytes of change a site, every period`,
      ...DEVICES.map((n) => range(short, (i) => cost(i, 0, n * PERIODS * CHANGE_BYTES))),
    ),
    row(
      "the same, a day's changes once a day",
      ...DEVICES.map((n) => range(short, (i) => cost(i, 0, n * 365.25 * CHANGE_BYTES))),
    ),
  ];
  const perPeriod = (bytes) => bytes / BLOB_BYTES / (assumed("blobs")[0] * (900 / 12));
  const limits = [
    row("part of the limit", ...DEVICES.map((n) => `${short(n)} devices`)),
    row("---", ...DEVICES.map(() => "---:")),
    row(
      `posting, of an L2 of ${assumed("throughput")[0]} M gas a second`,
      ...DEVICES.map((n) => part((posts(n) * gas["gas.postMillion"]) / (assumed("throughput")[0] * 1e6 * YEAR))),
    ),
    row(
      "claims (monthly – daily), of the same",
      ...DEVICES.map((n) =>
        range(part, (i) => (claims(n, i) * gas["gas.claimDepth20"]) / (assumed("throughput")[i] * 1e6 * YEAR)),
      ),
    ),
    row(
      `whole leaves, of Ethereum's ${assumed("blobs")[0]} blobs a slot`,
      ...DEVICES.map((n) => part(perPeriod(n * LEAF_BYTES))),
    ),
    row("changes every period, of the same", ...DEVICES.map((n) => part(perPeriod(n * CHANGE_BYTES)))),
    row("a day's changes once a day, of the same", ...DEVICES.map((n) => part(perPeriod((n * CHANGE_BYTES) / 96)))),
    row("published outside of the chain, whole, bytes a day", ...DEVICES.map((n) => short(n * LEAF_BYTES * 96))),
    row("readings that arrive, a second, spread over the period", ...DEVICES.map((n) => short(n / 900))),
    row(
      "trees in memory to serve proofs of one period, bytes",
      ...DEVICES.map((n) => short((2 * n * NODE_BYTES) / FOLDED)),
    ),
    row("proofs served if every site claims daily, a second", ...DEVICES.map((n) => short(n / 86_400))),
  ];
  return { costs: costs.join("\n"), limits: limits.join("\n") };
}

const made = tables();
if (values.write || values.check) {
  const before = readFileSync(page, "utf8");
  let after = before;
  for (const [name, table] of Object.entries(made)) {
    const block = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!block.test(after)) throw new Error(`docs/scaling.md has no place for ${name}`);
    after = after.replace(block, (_, open, close) => `${open}\n${table}\n\n${close}`);
  }
  if (values.write) writeFileSync(page, after);
  else if (after !== before) {
    console.error("docs/scaling.md is not what its arithmetic says: npm run scaling -- --write, and read it.");
    process.exitCode = 1;
  } else console.log("docs/scaling.md is what its arithmetic says");
} else console.log(`${made.costs}\n\n${made.limits}`);
