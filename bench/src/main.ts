// The bench's command: sections of figures, as a table or as one flat JSON object.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { startChain } from "../../script/chain.mjs";
import { artifact, Bench, type Gas } from "./harness.ts";
import { measureIngest } from "./ingest.ts";
import { timeInvoiceYear } from "./invoice.ts";
import { measureMarketGas } from "./market.ts";
import { measureNode } from "./node.ts";
import { measureBondedGas, measureOracleGas } from "./oracle.ts";
import { measureOrderGas } from "./orders.ts";
import { fillPools } from "./pool.ts";
import { measurePpaGas } from "./ppa.ts";
import { measureSimulator } from "./sim/index.ts";
import { deploySuite } from "./suite.ts";
import { measureTree } from "./tree.ts";

const root = join(import.meta.dirname, "..", "..");
/** A time of the chain's own: calldata is paid by the byte, and a clock has its bytes. */
const GENESIS = 1_767_225_600;
/** What the issue asks for, by name. */
const TARGETS: Gas = {
  "rate.ingestVerified": 5_000,
  "rate.ingestVerifiedSecp256k1": 5_000,
  "rate.ingestUnverified": 20_000,
  "gas.swap": 69_000,
  "gas.swapBuy": 69_000,
  "gas.twoHops": 82_000,
  "gas.secondHop": 14_000,
  "gas.secondSwap": 12_500,
  "gas.swapInternal": 47_000,
  "gas.addLiquidity": 82_000,
  "gas.removeLiquidity": 76_000,
  "gas.orderFill": 110_000,
  "gas.batchPost": 150_000,
  "gas.post": 150_000,
  "gas.postMillion": 150_000,
  "gas.postMillionBonded": 150_000,
  "gas.claim": 130_000,
  "gas.claimDepth20": 120_000,
  "gas.claimClearSky": 120_000,
  "gas.firstClaim": 160_000,
  "gas.deposit": 190_000,
  "gas.retire": 120_000,
  "gas.proveShortfall": 120_000,
  "gas.auctionFill": 130_000,
  "gas.transfer": 38_000,
  "gas.transferShares": 35_500,
  "gas.ppaSign": 180_000,
  "gas.ppaSettleDay": 350_000,
  "gas.cfdSettleDay": 400_000,
  "time.mainJob": 90,
  "time.invoiceYear": 2,
  "time.treeMillion": 1,
  "mem.treeMillion": 1_073_741_824,
  "mem.nodeMillion": 1_073_741_824,
  "time.simulator": 60,
};

/** Everything on one chain, of the release build: the pools that are traded were filled through the oracle that is measured. */
async function measureGas(): Promise<Gas> {
  const chain = await startChain({ args: ["--timestamp", String(GENESIS)] });
  try {
    const bench = await Bench.at(chain.url);
    const suite = await deploySuite(bench);
    const oracle = await measureOracleGas(bench, suite);
    const usd = await bench.deploy(artifact("Quote", "Quotes"), [6]);
    await bench.send(usd, "mint", [bench.account.address, 10n ** 18n]);
    const { pools, gas, fail } = await fillPools(bench, suite, usd, 4);
    const market = await measureMarketGas(bench, suite, usd, pools);
    const cure = await fail();
    // Last, so that its contract moves no other's address: calldata is paid by the byte.
    const orders = await measureOrderGas(bench, suite, usd, pools[0]);
    const bonded = await measureBondedGas(bench, suite, usd);
    return { ...market, ...orders, ...oracle, ...bonded, ...gas, ...cure };
  } finally {
    await chain.stop();
  }
}

/** On a chain of its own, so that its contracts move no other's address. */
async function measureAgreements(): Promise<Gas> {
  const chain = await startChain({ args: ["--timestamp", String(GENESIS)] });
  try {
    const bench = await Bench.at(chain.url);
    return await measurePpaGas(bench, await deploySuite(bench));
  } finally {
    await chain.stop();
  }
}

/** Seconds that the main job takes, on the measured homes where they are at hand and on the model elsewhere. */
function timeMainJob(): Gas {
  const homes = join(root, "../shared/data/citylearn-2022-phase-1");
  const data = existsSync(homes) ? ["--data", homes] : [];
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["script/start.mjs", "--once", "--json", ...data, "--port", "0"],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 64 << 20,
    },
  );
  if (status !== 0) throw new Error(`the main job failed: ${stderr}`);
  return { "time.mainJob": Math.round((performance.now() - started) / 100) / 10 };
}

/** What the sections of pools and of the oracle show of the gas: one run measures all, so a figure is the same wherever it is asked for. */
const POOL = ["gas.deposit", "gas.retire", "gas.proveShortfall", "gas.auctionFill"];
const ORACLE = ["gas.postMillion", "gas.postMillionBonded", "gas.claimDepth20", "gas.claimClearSky"];
let measured: Promise<Gas> | undefined;
function gasOnce(): Promise<Gas> {
  measured ??= measureGas();
  return measured;
}

const sections: Record<string, (withTime: boolean) => Promise<Gas>> = {
  async gas(withTime) {
    return {
      ...(await gasOnce()),
      ...(withTime ? timeMainJob() : {}),
    };
  },
  async pool() {
    return Object.fromEntries(Object.entries(await gasOnce()).filter(([name]) => POOL.includes(name)));
  },
  async oracle() {
    const gas = await gasOnce();
    return {
      ...measureTree(),
      ...measureIngest(),
      "gas.post": gas["gas.batchPost"] ?? 0,
      ...Object.fromEntries(Object.entries(gas).filter(([name]) => ORACLE.includes(name))),
    };
  },
  async ppa(withTime) {
    return { ...(await measureAgreements()), ...(withTime ? timeInvoiceYear() : {}) };
  },
  node: () => measureNode((line) => console.error(line)),
  sim: async () => measureSimulator(process.argv.includes("--write")),
};

/** Sections that are measured only where they are asked for: they take minutes. */
const ALONE = ["node"];

const args = process.argv.slice(2);
const asked = args.filter((argument) => !argument.startsWith("-"));
const unknown = asked.filter((name) => !(name in sections));
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(", ")}; there is ${Object.keys(sections).join(", ")}.`);
  process.exit(2);
}
const figures: Gas = {};
try {
  for (const name of asked.length > 0 ? asked : Object.keys(sections).filter((name) => !ALONE.includes(name))) {
    Object.assign(figures, await sections[name]?.(!args.includes("--no-time")));
  }
} catch (error) {
  // viem's errors carry the whole call and its ABI; the message says it.
  console.error(error instanceof Error ? error.message.slice(0, 2_000) : error);
  process.exit(1);
}
if (args.includes("--json")) console.log(JSON.stringify(figures));
else {
  console.log(`${"figure".padEnd(28)}${"measured".padStart(14)}${"target".padStart(14)}`);
  for (const [name, value] of Object.entries(figures)) {
    const target = TARGETS[name];
    // A rate has a least, all else a most.
    const met = target !== undefined && (name.startsWith("rate.") ? value >= target : value <= target);
    const verdict = target === undefined ? "" : met ? "  met" : "  MISSED";
    console.log(
      `${name.padEnd(28)}${value.toLocaleString("en").padStart(14)}${(target?.toLocaleString("en") ?? "").padStart(14)}${verdict}`,
    );
  }
}
