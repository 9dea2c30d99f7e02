// A Chainlink workflow (CRE) that posts a fleet's batches: every node fetches the period's publication and rebuilds its tree, the network agrees on
// the batch, and its report goes through Chainlink's forwarder to a `ReportReceiver`.
import {
  type CronPayload,
  consensusIdenticalAggregation,
  cre,
  encodeCallMsg,
  getNetwork,
  type HTTPPayload,
  type HTTPSendRequester,
  LATEST_BLOCK_NUMBER,
  ok,
  prepareReportRequest,
  type Runtime,
  TxStatus,
} from "@chainlink/cre-sdk";
import {
  bytesToBigInt,
  bytesToHex,
  bytesToNumber,
  bytesToString,
  decodeAbiParameters,
  decodeFunctionResult,
  encodeAbiParameters,
  encodeFunctionData,
  getAbiItem,
  type Hex,
  isAddressEqual,
  zeroAddress,
  zeroHash,
} from "viem";
import { meterOracleAbi } from "../../../src/generated/abis/meterOracle.ts";
import type { Batch } from "../../../src/generated/types.ts";
import { collectSignatures, encodeBatchReport, hashBatch, NO_BATCH, quorumId } from "../../../src/measurement/batch.ts";
import { decodePublication } from "../../../src/measurement/published.ts";
import type { Config } from "./config.ts";
import {
  NotAMemberError,
  NotDeliveredError,
  OtherPeriodError,
  OtherPreviousError,
  OtherQuorumError,
  type Period,
  PeriodPassedError,
  PublisherFailedError,
  UnalignedRequestError,
  UnknownChainError,
  VoidBatchError,
} from "./errors.ts";

const PERIOD = 900;
/** Bytes of a publication that hold its batch; its leaves follow. */
const HEADER = 153;
/** One batch in the Solidity ABI. */
const BATCH = getAbiItem({ abi: meterOracleAbi, name: "hashBatch" }).inputs;

/** What starts it: the clock, and requests by those whom the configuration names. */
export function initWorkflow(config: Config) {
  const cron = new cre.capabilities.CronCapability();
  const http = new cre.capabilities.HTTPCapability();
  const authorizedKeys = config.callers.map((publicKey) => ({ type: "KEY_TYPE_ECDSA_EVM" as const, publicKey }));
  const scheduled = cre.handler(cron.trigger({ schedule: config.schedule }), onSchedule);
  if (authorizedKeys.length === 0) return [scheduled];
  return [scheduled, cre.handler(http.trigger({ authorizedKeys }), onRequest)];
}

/** Posts the period that has just ended. */
export function onSchedule(runtime: Runtime<Config>, payload: CronPayload): string {
  const at = payload.scheduledExecutionTime
    ? Number(payload.scheduledExecutionTime.seconds)
    : runtime.now().getTime() / 1000;
  return postPeriod(runtime, { periodEnd: PERIOD * Math.floor(at / PERIOD), revision: 0 });
}

/** Posts a period that is asked for: one that was late, or a revision. */
export function onRequest(runtime: Runtime<Config>, payload: HTTPPayload): string {
  const text = bytesToString(payload.input);
  const { periodEnd, revision }: Partial<Period> = JSON.parse(text);
  if (!isCount(periodEnd) || !isCount(revision) || periodEnd % PERIOD !== 0) throw new UnalignedRequestError(text);
  return postPeriod(runtime, { periodEnd, revision });
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** @returns The commitment of the batch that the fleet now has for the period. */
function postPeriod(runtime: Runtime<Config>, asked: Period): string {
  const { config } = runtime;
  const network = getNetwork({ chainFamily: "evm", chainSelectorName: config.chain, isTestnet: config.testnet });
  if (!network) throw new UnknownChainError(config.chain, config.testnet);
  if (!config.quorum.members.some((member) => isAddressEqual(member, config.receiver)))
    throw new NotAMemberError(config.receiver);
  const evm = new cre.capabilities.EVMClient(network.chainSelector.selector);

  const read = (data: Hex): Hex =>
    bytesToHex(
      evm
        .callContract(runtime, {
          call: encodeCallMsg({ from: zeroAddress, to: config.oracle, data }),
          blockNumber: LATEST_BLOCK_NUMBER,
        })
        .result().data,
    );
  const batchAt = (periodEnd: number) =>
    decodeFunctionResult({
      abi: meterOracleAbi,
      functionName: "batchOf",
      data: read(encodeFunctionData({ abi: meterOracleAbi, functionName: "batchOf", args: [config.fleet, periodEnd] })),
    });
  const fleet = decodeFunctionResult({
    abi: meterOracleAbi,
    functionName: "fleetOf",
    data: read(encodeFunctionData({ abi: meterOracleAbi, functionName: "fleetOf", args: [config.fleet] })),
  });
  const quorum = quorumId(config.quorum);
  if (fleet.quorumId !== quorum) throw new OtherQuorumError(config.fleet, quorum, fleet.quorumId);

  const posted = batchAt(asked.periodEnd);
  const known = posted.commitment !== zeroHash;
  if (known && posted.revision >= asked.revision) {
    if (posted.voided) throw new VoidBatchError(asked, posted.revision);
    runtime.log(`period ${asked.periodEnd}: revision ${posted.revision} is posted already`);
    return posted.commitment;
  }
  const last = asked.periodEnd > fleet.latestPeriod;
  if (!known && !last) throw new PeriodPassedError(asked, fleet.latestPeriod);
  // A revision takes its predecessor's place, and grows from the batch that that one grew from.
  const before = last ? fleet.latestPeriod : posted.previousPeriod;
  const stored = before === 0 ? undefined : { periodEnd: before, ...batchAt(before) };

  const http = new cre.capabilities.HTTPClient();
  const agreed = http
    .sendRequest(runtime, fetchBatches, consensusIdenticalAggregation<string>())(config, asked, stored ?? null)
    .result();
  const [batch, previous] = decodeAbiParameters([...BATCH, ...BATCH], agreed as Hex);
  const expected = stored?.commitment ?? zeroHash;
  if (batch.previous !== expected) throw new OtherPreviousError(batch.previous, expected);
  if (stored && hashBatch(previous) !== expected) throw new OtherPreviousError(hashBatch(previous), expected);

  const { receiver } = config;
  const signed = collectSignatures(config.quorum, [{ attester: receiver, signature: "0x" }]);
  const chainId = Number(network.chainId);
  const body = encodeBatchReport({ chainId, receiver, batch, previous, quorum: config.quorum, ...signed });
  const report = runtime.report(prepareReportRequest(body)).result();
  const delivered = evm.writeReport(runtime, { receiver, report, gasConfig: { gasLimit: config.gasLimit } }).result();
  if (delivered.txStatus !== TxStatus.SUCCESS)
    throw new NotDeliveredError(delivered.errorMessage ?? `transaction status ${delivered.txStatus}`);
  if (delivered.receiverContractExecutionStatus === 1)
    throw new NotDeliveredError(delivered.errorMessage ?? "the receiver reverted");
  const commitment = hashBatch(batch);
  runtime.log(`period ${asked.periodEnd}: posted ${commitment}`);
  return commitment;
}

/**
 * What each node does for itself: fetches the publication, and of the one before the header. Whatever is wrong with them is an error, on which
 * nodes agree as on anything.
 *
 * @returns Both batches in the Solidity ABI, the empty one where there is none before.
 */
function fetchBatches(requester: HTTPSendRequester, config: Config, asked: Period, before: Period | null): string {
  const fetched = fetchPublication(requester, config, asked);
  const { batch } = decodePublication(fetched);
  if (batch.fleet !== config.fleet || batch.periodEnd !== asked.periodEnd || batch.revision !== asked.revision)
    throw new OtherPeriodError({ ...asked, fleet: config.fleet }, batch);
  const previous = before ? headerOf(fetchPublication(requester, config, before, `bytes=0-${HEADER - 1}`)) : NO_BATCH;
  return encodeAbiParameters([...BATCH, ...BATCH], [batch, previous]);
}

function fetchPublication(requester: HTTPSendRequester, config: Config, period: Period, range?: string): Uint8Array {
  const url = config.publisher
    .replace("{fleet}", String(config.fleet))
    .replace("{periodEnd}", String(period.periodEnd))
    .replace("{revision}", String(period.revision));
  const headers = range ? { multiHeaders: { range: { values: [range] } } } : {};
  const response = requester.sendRequest({ url, method: "GET", ...headers }).result();
  if (!ok(response)) throw new PublisherFailedError(url, response.statusCode);
  return response.body;
}

/** A publication's batch without its leaves: true if the oracle holds its hash. */
function headerOf(bytes: Uint8Array): Batch {
  const word = (index: number) => bytes.slice(4 + 32 * index, 36 + 32 * index);
  const number = (from: number, to: number) => bytesToNumber(bytes.slice(132 + from, 132 + to));
  return {
    fleet: number(4, 8),
    periodEnd: number(8, 13),
    revision: number(13, 17),
    leafCount: number(17, 21),
    root: bytesToHex(word(0)),
    sums: bytesToBigInt(word(1)),
    dataHash: bytesToHex(word(2)),
    previous: bytesToHex(word(3)),
  };
}
