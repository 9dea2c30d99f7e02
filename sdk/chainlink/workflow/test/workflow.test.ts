// The workflow in the harness of Chainlink's SDK: its runtime, with capabilities that answer what a test says. In the network's own JavaScript
// engine, and all the way to the oracle, it runs in engine.test.ts.
import { describe, expect } from "bun:test";
import { create } from "@bufbuild/protobuf";
import { anyUnpack } from "@bufbuild/protobuf/wkt";
import { CRON_TRIGGER_PB, HTTP_CLIENT_PB, HTTP_TRIGGER_PB, SDK_PB } from "@chainlink/cre-sdk/pb";
import {
  addContractMock,
  EvmMock,
  HttpActionsMock,
  newTestRuntime,
  REPORT_METADATA_HEADER_LENGTH,
  registerTestCapability,
  test,
} from "@chainlink/cre-sdk/test";
import { type Address, bytesToHex, type Hex, keccak256, slice, stringToBytes, zeroAddress, zeroHash } from "viem";
import { meterOracleAbi } from "../../../src/generated/abis/meterOracle.ts";
import type { Batch } from "../../../src/generated/types.ts";
import {
  type BuiltBatch,
  buildBatch,
  encodeBatchReport,
  hashBatch,
  NO_BATCH,
  quorumId,
} from "../../../src/measurement/batch.ts";
import type { FleetLeaf } from "../../../src/measurement/leaves.ts";
import { encodePublication, publishedName } from "../../../src/measurement/published.ts";
import example from "../config.example.json";
import { type Config, configSchema } from "../src/config.ts";
import { initWorkflow, onRequest, onSchedule } from "../src/workflow.ts";

const NOON = 1_782_000_000;
const config: Config = configSchema.parse(example);
/** ethereum-testnet-sepolia-base-1 in Chainlink's list. */
const SELECTOR = 10344971235874465080n;
const CHAIN_ID = 84_532;

const leafOf = (site: bigint, readAt: number): FleetLeaf => ({
  leaf: {
    site,
    readAt,
    revision: 0,
    quality: 0,
    energy: BigInt(readAt - NOON) * site,
    flows: site,
    reading: keccak256("0x01"),
    profile: zeroHash,
  },
  entry: 0n,
});
const batchOf = (periodEnd: number, previous: Hex = zeroHash, revision = 0): BuiltBatch =>
  buildBatch(
    { fleet: config.fleet, periodEnd, revision, leaves: [leafOf(1n, periodEnd), null, leafOf(3n, periodEnd)] },
    previous,
  );

interface World {
  /** What is published, in order. */
  readonly published?: readonly BuiltBatch[];
  /** What the oracle holds, by its own rules; the last is the fleet's latest. */
  readonly posted?: readonly Batch[];
  /** Proved false: its record stays, the list goes on without it. */
  readonly voided?: Batch;
  readonly quorum?: Hex;
  readonly answer?: (url: string, range: string | undefined) => { status: number; body: Uint8Array } | undefined;
  readonly delivery?: {
    txStatus: "TX_STATUS_SUCCESS" | "TX_STATUS_REVERTED";
    receiverContractExecutionStatus?: "RECEIVER_CONTRACT_EXECUTION_STATUS_REVERTED";
  };
  /** What the other nodes observe; the same as this one unless told. */
  readonly others?: string;
  readonly settings?: Partial<Config>;
}

/** A network around the workflow. */
function open({
  published = [],
  posted = [],
  voided,
  quorum = quorumId(config.quorum),
  answer,
  delivery = { txStatus: "TX_STATUS_SUCCESS" },
  others,
  settings = {},
}: World) {
  const settled = { ...config, ...settings };
  const requests: { url: string; range: string | undefined }[] = [];
  const reports: { receiver: Address; body: Hex; gasLimit: bigint }[] = [];
  const aggregations: (SDK_PB.AggregationType | undefined)[] = [];

  const evm = EvmMock.testInstance(SELECTOR);
  const oracle = addContractMock(evm, { address: settled.oracle, abi: meterOracleAbi });
  oracle.fleetOf = () => ({
    operator: zeroAddress,
    latestPeriod: posted.at(-1)?.periodEnd ?? 0,
    siteCount: 3,
    quorumId: quorum,
  });
  oracle.batchOf = (_, periodEnd) => {
    const index = posted.findIndex((batch) => batch.periodEnd === periodEnd);
    const fallen = voided?.periodEnd === periodEnd;
    const batch = fallen ? voided : posted[index];
    return {
      commitment: batch ? hashBatch(batch) : zeroHash,
      postedAt: batch ? NOON : 0,
      previousPeriod: fallen ? NOON : (posted[index - 1]?.periodEnd ?? 0),
      revision: batch?.revision ?? 0,
      voided: fallen,
      signers: 1,
      roster: 0,
    };
  };
  addContractMock(evm, { address: settled.receiver, abi: [] }).writeReport = ({ receiver, report, gasConfig }) => {
    const body = slice(bytesToHex(report.rawReport), REPORT_METADATA_HEADER_LENGTH);
    reports.push({ receiver: bytesToHex(receiver), body, gasLimit: gasConfig.gasLimit });
    return delivery;
  };

  HttpActionsMock.testInstance().sendRequest = ({ url, multiHeaders }) => {
    const range = multiHeaders.range?.values[0];
    requests.push({ url, range });
    const told = answer?.(url, range);
    const built = published.find(({ batch }) => url.endsWith(`/${publishedName(batch)}`));
    const whole = built ? encodePublication(built) : new Uint8Array();
    const { status, body } = told ?? {
      status: built ? (range ? 206 : 200) : 404,
      body: range ? whole.slice(0, 153) : whole,
    };
    return create(HTTP_CLIENT_PB.ResponseSchema, { statusCode: status, body });
  };
  if (others !== undefined) {
    registerTestCapability("consensus@1.0.0-alpha", ({ payload }) => {
      const { descriptors, observation } = anyUnpack(payload, SDK_PB.SimpleConsensusInputsSchema) ?? {};
      aggregations.push(descriptors?.descriptor.case === "aggregation" ? descriptors.descriptor.value : undefined);
      const own = observation?.case === "value" ? observation.value.value.value : observation?.value;
      if (own === others) throw new Error("the test wants another observation");
      return { response: { case: "error", value: "consensus calculation failed: no identical value" } };
    });
  }
  const runtime = newTestRuntime(null, {}, settled);
  const at = (seconds: number) =>
    create(CRON_TRIGGER_PB.PayloadSchema, { scheduledExecutionTime: { seconds: BigInt(seconds), nanos: 0 } });
  return {
    requests,
    reports,
    aggregations,
    runtime,
    schedule: (seconds: number) => onSchedule(runtime, at(seconds)),
    request: (input: unknown) =>
      onRequest(
        runtime,
        create(HTTP_TRIGGER_PB.PayloadSchema, {
          input: stringToBytes(typeof input === "string" ? input : JSON.stringify(input)),
        }),
      ),
  };
}

const urlOf = ({ batch }: BuiltBatch) => `https://attester.example/${publishedName(batch)}`;
function reportOf(batch: Batch, previous: Batch = NO_BATCH): Hex {
  const { receiver, quorum } = config;
  return encodeBatchReport({ chainId: CHAIN_ID, receiver, batch, previous, quorum, signers: 1n, signatures: ["0x"] });
}

describe("the workflow", () => {
  test("posts the period that has just ended", () => {
    const first = batchOf(NOON);
    const { schedule, reports, requests } = open({ published: [first] });
    expect(schedule(NOON + 300)).toBe(hashBatch(first.batch));
    expect(requests).toEqual([{ url: urlOf(first), range: undefined }]);
    expect(reports).toEqual([{ receiver: config.receiver, body: reportOf(first.batch), gasLimit: 500_000n }]);
  });

  test("brings the batch before, whose header is all that it fetches of it", () => {
    const first = batchOf(NOON);
    const second = batchOf(NOON + 900, hashBatch(first.batch));
    const { schedule, reports, requests } = open({ published: [first, second], posted: [first.batch] });
    schedule(NOON + 1_200);
    expect(requests).toEqual([
      { url: urlOf(second), range: undefined },
      { url: urlOf(first), range: "bytes=0-152" },
    ]);
    expect(reports[0]?.body).toBe(reportOf(second.batch, first.batch));
  });

  test("takes the header of a publisher that knows no ranges", () => {
    const first = batchOf(NOON);
    const second = batchOf(NOON + 900, hashBatch(first.batch));
    const answer = (_: string, range?: string) => (range ? { status: 200, body: encodePublication(first) } : undefined);
    const { schedule, reports } = open({ published: [second], posted: [first.batch], answer });
    schedule(NOON + 900);
    expect(reports[0]?.body).toBe(reportOf(second.batch, first.batch));
  });

  test("leaves a period alone that is posted already, and fetches nothing", () => {
    const first = batchOf(NOON);
    const { schedule, reports, requests, runtime } = open({ published: [first], posted: [first.batch] });
    expect(schedule(NOON + 899)).toBe(hashBatch(first.batch));
    expect(requests).toEqual([]);
    expect(reports).toEqual([]);
    expect(runtime.getLogs().join()).toContain("posted already");
  });

  test("posts a revision on request, on the batch that its predecessor grew from", () => {
    const first = batchOf(NOON);
    const second = batchOf(NOON + 900, hashBatch(first.batch));
    const revised = batchOf(NOON + 900, hashBatch(first.batch), 1);
    const { request, reports } = open({ published: [first, second, revised], posted: [first.batch, second.batch] });
    request({ periodEnd: NOON + 900, revision: 1 });
    expect(reports[0]?.body).toBe(reportOf(revised.batch, first.batch));
  });

  test("posts a true revision in the place of a void batch", () => {
    const first = batchOf(NOON);
    const fallen = batchOf(NOON + 900, hashBatch(first.batch));
    const third = batchOf(NOON + 1_800, hashBatch(first.batch));
    const revised = batchOf(NOON + 900, hashBatch(first.batch), 1);
    const published = [first, revised];
    for (const posted of [[first.batch], [first.batch, third.batch]]) {
      const { request, reports } = open({ published, posted, voided: fallen.batch });
      request({ periodEnd: NOON + 900, revision: 1 });
      expect(reports.at(-1)?.body).toBe(reportOf(revised.batch, first.batch));
    }
  });

  test("posts it on what is left, where the batch before has fallen too", () => {
    const fallen = batchOf(NOON + 900, keccak256("0x02"));
    const revised = batchOf(NOON + 900, zeroHash, 1);
    const { request, reports } = open({ published: [revised], voided: fallen.batch });
    request({ periodEnd: NOON + 900, revision: 1 });
    expect(reports[0]?.body).toBe(reportOf(revised.batch));
  });

  test("is started by the clock, and by whom the configuration names", () => {
    expect(initWorkflow(config).map(({ trigger }) => trigger.capabilityId())).toEqual(["cron-trigger@1.0.0"]);
    const caller: Address = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
    const [, http] = initWorkflow({ ...config, callers: [caller] });
    expect(http?.trigger.capabilityId()).toBe("http-trigger@1.0.0-alpha");
    const { authorizedKeys } = anyUnpack(http?.trigger.configAsAny() as never, HTTP_TRIGGER_PB.ConfigSchema) ?? {};
    expect(authorizedKeys?.map(({ type, publicKey }) => ({ type, publicKey }))).toEqual([
      { type: HTTP_TRIGGER_PB.KeyType.ECDSA_EVM, publicKey: caller },
    ]);
  });
});

describe("the workflow writes nothing", () => {
  const first = batchOf(NOON);
  const second = batchOf(NOON + 900, hashBatch(first.batch));
  const refused = (
    world: World,
    message: string | RegExp,
    run = ({ schedule }: ReturnType<typeof open>) => schedule(NOON + 900),
  ) => {
    const opened = open(world);
    expect(() => run(opened)).toThrow(message);
    expect(opened.reports).toEqual([]);
  };

  test("when the publisher fails", () => {
    refused({ posted: [first.batch], answer: () => ({ status: 500, body: new Uint8Array() }) }, "HTTP 500");
  });
  test("when the leaves do not lead to the root", () => {
    const forged = { ...second, batch: { ...second.batch, sums: second.batch.sums + 1n } };
    refused({ published: [first, forged], posted: [first.batch] }, "its leaves have another root");
  });
  test("when a leaf is not the one that was hashed", () => {
    const bytes = encodePublication(second);
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    const answer = (url: string) => (url === urlOf(second) ? { status: 200, body: bytes } : undefined);
    refused({ published: [first], posted: [first.batch], answer }, "not those of its dataHash");
  });
  test("when another period is published under the name", () => {
    const answer = () => ({ status: 200, body: encodePublication(first) });
    refused({ posted: [first.batch], answer }, /asked for was fleet 1's of 1782000900/);
  });
  test("when the batch was built on another than the oracle holds", () => {
    const other = batchOf(NOON + 900, keccak256("0x02"));
    refused({ published: [first, other], posted: [first.batch] }, "The batch before is");
  });
  test("when the header before is not the one that the oracle holds", () => {
    const lie = { ...first, batch: { ...first.batch, sums: 1n } };
    refused({ published: [lie, second], posted: [first.batch] }, "The batch before is");
  });
  test("when nodes saw different publications: all of them have to agree on every bit", () => {
    const { schedule, reports, aggregations } = open({
      published: [first, second],
      posted: [first.batch],
      others: "0x",
    });
    expect(() => schedule(NOON + 900)).toThrow("no identical value");
    expect(aggregations).toEqual([SDK_PB.AggregationType.IDENTICAL]);
    expect(reports).toEqual([]);
  });
  test("for a period that was passed over", () => {
    refused({ published: [first], posted: [second.batch] }, "was passed over", ({ request }) =>
      request({ periodEnd: NOON, revision: 0 }),
    );
  });
  test("for a batch that was proved false, unless it is revised", () => {
    refused({ published: [first, second], posted: [first.batch], voided: second.batch }, "was proved false");
  });
  test("for a fleet with another quorum, or a receiver that is no member", () => {
    refused({ published: [first], quorum: keccak256("0x") }, "has quorum");
    refused({ settings: { receiver: "0x0000000000000000000000000000000000000003" } }, "is no member of the quorum");
  });
  test("on a chain that Chainlink does not list", () => {
    refused({ settings: { chain: "ethereum-testnet-nowhere" } }, "no EVM test network");
  });
  for (const input of ["{}", '{"periodEnd": 1782000001, "revision": 0}', '{"periodEnd": 900, "revision": -1}', "[]"]) {
    test(`for a request that names no period: ${input}`, () => {
      refused({}, "asks for no period", ({ request }) => request(input));
    });
  }
});

describe("the workflow says when its report was not delivered", () => {
  const first = batchOf(NOON);
  test("because the transaction failed", () => {
    const { schedule } = open({ published: [first], delivery: { txStatus: "TX_STATUS_REVERTED" } });
    expect(() => schedule(NOON)).toThrow("transaction status 1");
  });
  test("because the receiver refused it", () => {
    const delivery = {
      txStatus: "TX_STATUS_SUCCESS",
      receiverContractExecutionStatus: "RECEIVER_CONTRACT_EXECUTION_STATUS_REVERTED",
    } as const;
    const { schedule } = open({ published: [first], delivery });
    expect(() => schedule(NOON)).toThrow("the receiver reverted");
  });
});

describe("the configuration", () => {
  const wrong: [string, object][] = [
    ["a publisher that does not tell periods apart", { publisher: "https://attester.example/latest.wtb" }],
    ["an address that is none", { oracle: "0x1" }],
    ["a quorum that takes more than the receiver", { quorum: { threshold: 2, members: [config.receiver] } }],
    ["a fleet that is none", { fleet: 0 }],
  ];
  for (const [name, change] of wrong) {
    test(`refuses ${name}`, () => {
      expect(configSchema.safeParse({ ...example, ...change }).success).toBe(false);
    });
  }
});
