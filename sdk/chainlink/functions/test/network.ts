// A Chainlink Functions network on a local chain: Chainlink's router and coordinator from their published bytecode, and four nodes that each run a
// request's script in Chainlink's sandbox of Deno, agree as Chainlink's nodes do, and sign one report.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Abi,
  type Address,
  concat,
  decodeEventLog,
  encodeAbiParameters,
  encodePacked,
  type Hex,
  isHex,
  keccak256,
  type Log,
  numberToHex,
  parseAbi,
  parseAbiParameters,
  stringToHex,
  toHex,
  zeroHash,
} from "viem";
import { sign } from "viem/accounts";
import { keyed, type TestChain } from "../../test/fleet.ts";

const require = createRequire(import.meta.url);
const toolkit = "@chainlink/functions-toolkit/dist";

interface Simulation {
  readonly responseBytesHexstring?: string;
  readonly errorString?: string;
}
const {
  simulateScript,
}: {
  readonly simulateScript: (script: {
    readonly source: string;
    readonly args?: readonly string[];
    readonly bytesArgs?: readonly Hex[];
    readonly maxExecutionTimeMs: number;
  }) => Promise<Simulation>;
} = require(`${toolkit}/simulateScript/index.js`);
const { decodeFirstSync }: { readonly decodeFirstSync: (bytes: Buffer) => Readonly<Record<string, unknown>> } =
  require("cbor");
const sources: Readonly<Record<string, { readonly abi: Abi; readonly bytecode: Hex }>> = require(
  `${toolkit}/v1_contract_sources/index.js`,
);

// The sandbox calls `deno` by name, and kills what it called when the time is up: the binary itself, not npm's launcher.
const binaries = fileURLToPath(new URL("../node_modules/@deno", import.meta.url));
process.env.PATH = [...readdirSync(binaries).map((name) => join(binaries, name)), process.env.PATH].join(delimiter);

export const NETWORK = stringToHex("fun-local-1", { size: 32 });
const FAULTY = 1;
const SIGNATURES = 3;
const nodes = [0, 1, 2, 3].map((number) => ({
  key: keccak256(stringToHex(`node ${number}`)),
  signer: keyed(`node ${number}`),
  transmitter: keyed(`transmitter ${number}`),
}));

const linkAbi = parseAbi(["function transferAndCall(address to, uint256 value, bytes data) returns (bool)"]);
const REPORT = parseAbiParameters("bytes32[], bytes[], bytes[], bytes[], bytes[]");

/** What became of a request. */
export interface Outcome {
  readonly response: Hex;
  readonly error: string;
  /** The router's result: 0 delivered, 1 the callback reverted; undefined where it processed nothing. */
  readonly code: number | undefined;
  /** Has the network's transmitter send its report again. */
  readonly again: () => Promise<number | undefined>;
}

function source(name: string) {
  const found = sources[`${name}Source`];
  if (!found) throw new Error(`the toolkit has no ${name}`);
  return { abi: found.abi, bytecode: { object: found.bytecode } };
}

/** Starts it, with a funded subscription. */
export async function openNetwork(chain: TestChain) {
  const { deploy, write } = chain;
  const routerSource = source("FunctionsRouter");
  const coordinatorSource = source("FunctionsCoordinator");
  const link = await deploy(source("LinkToken"));
  const router = await deploy(routerSource, [
    link,
    {
      maxConsumersPerSubscription: 100,
      adminFee: 0n,
      handleOracleFulfillmentSelector: "0x0ca76175",
      gasForCallExactCheck: 5_000,
      maxCallbackGasLimits: [300_000],
      subscriptionDepositMinimumRequests: 0,
      subscriptionDepositJuels: 0n,
    },
  ]);
  const coordinator = await deploy(coordinatorSource, [
    router,
    {
      fulfillmentGasPriceOverEstimationBP: 5_000,
      feedStalenessSeconds: 864_000,
      gasOverheadBeforeCallback: 105_000,
      gasOverheadAfterCallback: 55_000,
      minimumEstimateGasPriceWei: 10 ** 9,
      maxSupportedRequestDataVersion: 1,
      fallbackUsdPerUnitLink: 15n * 10n ** 8n,
      fallbackUsdPerUnitLinkDecimals: 8,
      fallbackNativePerUnitLink: 5n * 10n ** 15n,
      requestTimeoutSeconds: 300,
      donFeeCentsUsd: 0,
      operationFeeCentsUsd: 0,
    },
    await deploy(source("MockV3Aggregator"), [18, 6n * 10n ** 15n]),
    await deploy(source("MockV3Aggregator"), [8, 15n * 10n ** 8n]),
  ]);
  const administer = (functionName: string, args: readonly unknown[]) =>
    write(coordinator, coordinatorSource.abi, functionName, args);
  const signers = nodes.map(({ signer }) => signer.address);
  const transmitters = nodes.map(({ transmitter }) => transmitter.address);
  await administer("setConfig", [signers, transmitters, FAULTY, "0x", 1n, "0x"]);
  await administer("setDONPublicKey", ["0x01"]);
  await administer("setThresholdPublicKey", ["0x01"]);
  await write(router, routerSource.abi, "proposeContractsUpdate", [[NETWORK], [coordinator]]);
  await write(router, routerSource.abi, "updateContracts", []);
  await write(router, routerSource.abi, "createSubscription", []);
  const subscription = 1n;
  const paid = encodeAbiParameters([{ type: "uint64" }], [subscription]);
  await write(link, linkAbi, "transferAndCall", [router, 100n * 10n ** 18n, paid]);
  await Promise.all(nodes.map(({ transmitter }) => chain.fund(transmitter)));

  /** Of these logs, one of Chainlink's events. */
  function eventOf<T>(logs: readonly Log[], abi: Abi, from: Address, name: string): T | undefined {
    for (const { address, data, topics } of logs) {
      if (address.toLowerCase() !== from.toLowerCase()) continue;
      const { eventName, args } = decodeEventLog({ abi, data, topics });
      if (eventName === name) return args as T;
    }
    return undefined;
  }

  /** Runs a request's script as a node does: nothing but its response or its error comes out. */
  async function execute(request: Hex, patience: number): Promise<{ response: Hex; error: string }> {
    const { source, args, bytesArgs } = decodeFirstSync(Buffer.from(request.slice(2), "hex"));
    const { responseBytesHexstring: response, errorString } = await simulateScript({
      source: String(source),
      args: args as string[],
      bytesArgs: (bytesArgs as Buffer[]).map((bytes) => toHex(bytes)),
      maxExecutionTimeMs: patience,
    });
    return { response: isHex(response) ? response : "0x", error: errorString?.slice(0, 256) ?? "" };
  }

  /** The network takes up a request, whose transaction's logs these are. `patience`: how long a script may run, ms; Chainlink's nodes allow ten seconds. */
  async function serve(logs: readonly Log[], patience = 10_000): Promise<Outcome> {
    const asked = eventOf<{ requestId: Hex; data: Hex; commitment: Record<string, unknown> }>(
      logs,
      coordinatorSource.abi,
      coordinator,
      "OracleRequest",
    );
    if (!asked) throw new Error("nothing was asked");
    const { response, error } = aggregate(await Promise.all(nodes.map(() => execute(asked.data, patience))));
    const commitment = coordinatorSource.abi.find((item) => item.type === "event" && item.name === "OracleRequest");
    if (commitment?.type !== "event") throw new Error("the coordinator has no OracleRequest");
    const metadata = encodeAbiParameters(
      commitment.inputs.filter(({ name }) => name === "commitment"),
      [asked.commitment],
    );
    const report = encodeAbiParameters(REPORT, [
      [asked.requestId],
      [response],
      [stringToHex(error)],
      [metadata],
      ["0x"],
    ]);
    const context = [numberToHex(1, { size: 32 }), numberToHex(0x100, { size: 32 }), zeroHash] as const;
    const hash = keccak256(encodePacked(["bytes32", "bytes32[3]"], [keccak256(report), context]));
    const signed = await Promise.all(nodes.slice(0, SIGNATURES).map(({ key }) => sign({ hash, privateKey: key })));
    const parities = concat([
      ...signed.map(({ yParity }) => numberToHex(yParity ?? 0, { size: 1 })),
      `0x${"00".repeat(29)}`,
    ]);
    const args = [context, report, signed.map(({ r }) => r), signed.map(({ s }) => s), parities];
    async function transmit(): Promise<number | undefined> {
      const transmitter = nodes[FAULTY]?.transmitter;
      const receipt = await write(coordinator, coordinatorSource.abi, "transmit", args, transmitter);
      const processed = eventOf<{ resultCode: number }>(receipt.logs, routerSource.abi, router, "RequestProcessed");
      return processed?.resultCode;
    }
    return { response, error, code: await transmit(), again: transmit };
  }

  /** Makes a contract a consumer of the subscription. */
  async function admit(consumer: Address): Promise<void> {
    await write(router, routerSource.abi, "addConsumer", [subscription, consumer]);
  }
  return { router, subscription, admit, serve };
}

/** What Chainlink's nodes make of their results (core/services/ocr2/plugins/functions): an error where most failed, the commonest one; else the lower median of the responses. */
function aggregate(results: readonly { response: Hex; error: string }[]): { response: Hex; error: string } {
  const failed = results.filter(({ error }) => error !== "");
  if (2 * failed.length > results.length) {
    const times = (error: string) => failed.filter((each) => each.error === error).length;
    const [commonest] = failed.map(({ error }) => error).sort((a, b) => times(b) - times(a));
    return { response: "0x", error: commonest ?? "" };
  }
  const responses = results.filter(({ error }) => error === "").map(({ response }) => response);
  responses.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return { response: responses[Math.floor((responses.length - 1) / 2)] ?? "0x", error: "" };
}
