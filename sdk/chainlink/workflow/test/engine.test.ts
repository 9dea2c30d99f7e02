// The bundle that is deployed, in the network's own engine, from a publication to the oracle: through Chainlink's forwarder with four nodes' keys.
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { create } from "@bufbuild/protobuf";
import { anyPack, anyUnpack, EmptySchema } from "@bufbuild/protobuf/wkt";
import { CRON_TRIGGER_PB, EVM_PB, HTTP_CLIENT_PB, SDK_PB, VALUES_PB } from "@chainlink/cre-sdk/pb";
import { secp256k1 } from "@noble/curves/secp256k1";
import {
  type Address,
  bytesToHex,
  concat,
  decodeEventLog,
  encodeFunctionData,
  encodePacked,
  type Hex,
  hexToBytes,
  keccak256,
  numberToHex,
  stringToHex,
} from "viem";
import { privateKeyToAddress } from "viem/accounts";
import { tool } from "../../../../script/tool.mjs";
import { type BuiltBatch, encodePublication, hashBatch, publishedName, quorumOf } from "../../../src/index.ts";
import { artifactOf, openChain, openFleet, type TestChain } from "../../test/fleet.ts";
import type { Config } from "../src/config.ts";
import { type Capability, compile, type Execution, execute } from "./engine.ts";

setDefaultTimeout(180_000);
const folder = fileURLToPath(new URL("..", import.meta.url));
/** anvil-devnet in Chainlink's list. */
const EVM = "evm:ChainSelector:7759470850252068959@1.0.0";
const [DON, CONFIGURATION] = [1, 1];
const REPORT_ID = "0x0001";
const OWNER: Address = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const WORKFLOW = keccak256(stringToHex("workflow's code"));
const NAME = stringToHex("metering", { size: 10 });
const keys = [0, 1, 2, 3].map((node) => keccak256(stringToHex(`node ${node}`)));
const forwarderSource = artifactOf("KeystoneForwarder");

describe("the workflow in the network's engine", () => {
  let bytecode: Uint8Array;
  let chain: TestChain;
  let forwarder: Address;
  const published = new Map<string, Uint8Array>();

  beforeAll(async () => {
    // What cre-compile does but for Javy, which comes from GitHub: types, forbidden calls, one bundle.
    const temporary = mkdtempSync(join(tmpdir(), "wattle-workflow-"));
    try {
      const bundle = join(temporary, "workflow.js");
      const compiled = Bun.spawnSync(
        [process.execPath, "node_modules/@chainlink/cre-sdk/scripts/run.ts", "compile-to-js", "src/main.ts", bundle],
        { cwd: folder, env: { ...process.env, PATH: [dirname(process.execPath), process.env.PATH].join(delimiter) } },
      );
      if (compiled.exitCode !== 0) throw new Error(`${compiled.stdout}${compiled.stderr}`);
      bytecode = compile(readFileSync(bundle));
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
    chain = await openChain();
    forwarder = await chain.deploy(forwarderSource);
    const signers = keys.map((key) => privateKeyToAddress(key));
    await chain.write(forwarder, forwarderSource.abi, "setConfig", [DON, CONFIGURATION, 1, signers]);
  });
  afterAll(() => chain?.stop());

  /** The engine's host calls do not wait: so neither does this. */
  function rpc<T>(method: string, ...params: unknown[]): T {
    const asked = Bun.spawnSync([
      tool("cast"),
      "rpc",
      "--rpc-url",
      chain.url,
      method,
      ...params.map((param) => (typeof param === "string" ? param : JSON.stringify(param))),
    ]);
    if (asked.exitCode !== 0) throw new Error(String(asked.stderr));
    return JSON.parse(String(asked.stdout));
  }

  const http: Capability = (_, payload) => {
    const { url, multiHeaders } = anyUnpack(payload, HTTP_CLIENT_PB.RequestSchema) ?? { url: "", multiHeaders: {} };
    const whole = published.get(url.slice(url.lastIndexOf("/") + 1));
    const body = multiHeaders.range ? whole?.slice(0, 153) : whole;
    const answer = { statusCode: body ? 200 : 404, body: body ?? new Uint8Array() };
    return anyPack(HTTP_CLIENT_PB.ResponseSchema, create(HTTP_CLIENT_PB.ResponseSchema, answer));
  };

  let executions = 0;
  /** Agreement, with itself, and reports signed by two of the four. */
  const consensus: Capability = (method, payload) => {
    if (method === "Simple") {
      const { observation } = anyUnpack(payload, SDK_PB.SimpleConsensusInputsSchema) ?? {};
      if (observation?.case !== "value") throw new Error(String(observation?.value));
      return anyPack(VALUES_PB.ValueSchema, observation.value);
    }
    const { encodedPayload } = anyUnpack(payload, SDK_PB.ReportRequestSchema) ?? {};
    const execution = numberToHex(++executions, { size: 32 });
    const raw = encodePacked(
      ["uint8", "bytes32", "uint32", "uint32", "uint32", "bytes32", "bytes10", "address", "bytes2", "bytes"],
      [
        1,
        execution,
        0,
        DON,
        CONFIGURATION,
        WORKFLOW,
        NAME,
        OWNER,
        REPORT_ID,
        bytesToHex(encodedPayload ?? new Uint8Array()),
      ],
    );
    const context = `0x${"07".repeat(96)}` as const;
    const digest = hexToBytes(keccak256(concat([keccak256(raw), context])));
    const sigs = keys.slice(0, 2).map((key, signerId) => {
      const signed = secp256k1.sign(digest, key.slice(2));
      const signature = Uint8Array.of(...signed.toCompactRawBytes(), signed.recovery);
      return create(SDK_PB.AttributedSignatureSchema, { signature, signerId });
    });
    const report = { rawReport: hexToBytes(raw), reportContext: hexToBytes(context), sigs };
    return anyPack(SDK_PB.ReportResponseSchema, create(SDK_PB.ReportResponseSchema, report));
  };

  const evm: Capability = (method, payload) => {
    if (method === "CallContract") {
      const { call } = anyUnpack(payload, EVM_PB.CallContractRequestSchema) ?? {};
      if (!call) throw new Error("no call");
      const data = rpc<Hex>("eth_call", { to: bytesToHex(call.to), data: bytesToHex(call.data) }, "latest");
      const reply = create(EVM_PB.CallContractReplySchema, { data: hexToBytes(data) });
      return anyPack(EVM_PB.CallContractReplySchema, reply);
    }
    const { receiver, report, gasConfig } = anyUnpack(payload, EVM_PB.WriteReportRequestSchema) ?? {};
    if (!receiver || !report) throw new Error("no report");
    const data = encodeFunctionData({
      abi: forwarderSource.abi,
      functionName: "report",
      args: [
        bytesToHex(receiver),
        bytesToHex(report.rawReport),
        bytesToHex(report.reportContext),
        report.sigs.map(({ signature }) => bytesToHex(signature)),
      ],
    });
    const gas = numberToHex(gasConfig?.gasLimit ?? 0n);
    const hash = rpc<Hex>("eth_sendTransaction", { from: chain.deployer.address, to: forwarder, data, gas });
    const { status, logs } = rpc<{ status: Hex; logs: { address: Address; data: Hex; topics: [Hex, ...Hex[]] }[] }>(
      "eth_getTransactionReceipt",
      hash,
    );
    const own = logs.filter(({ address }) => address.toLowerCase() === forwarder.toLowerCase());
    const processed = own.map((log) => decodeEventLog({ abi: forwarderSource.abi, ...log }))[0]?.args as
      | { result: boolean }
      | undefined;
    const reply = {
      txStatus: status === "0x1" ? EVM_PB.TxStatus.SUCCESS : EVM_PB.TxStatus.REVERTED,
      receiverContractExecutionStatus: processed?.result
        ? EVM_PB.ReceiverContractExecutionStatus.SUCCESS
        : EVM_PB.ReceiverContractExecutionStatus.REVERTED,
    };
    return anyPack(EVM_PB.WriteReportReplySchema, create(EVM_PB.WriteReportReplySchema, reply));
  };

  /** A receiver of a workflow owner's reports, the only member of a fleet's quorum. */
  async function open(label: string, owner: Address) {
    const workflow = { id: WORKFLOW, name: NAME, owner };
    const receiver = await chain.deploy(artifactOf("ReportReceiver"), [forwarder, workflow, chain.oracle]);
    const quorum = quorumOf(1, [receiver]);
    const fleet = await openFleet(chain, quorum, label);
    const config: Config = {
      schedule: "0 5,20,35,50 * * * *",
      chain: "anvil-devnet",
      testnet: true,
      oracle: chain.oracle,
      receiver,
      fleet: fleet.fleet,
      publisher: "https://attester.example/{fleet}-{periodEnd}-{revision}.wtb",
      quorum: { threshold: 1, members: [...quorum.members] },
      gasLimit: "700000",
      callers: [],
    };
    const run = (request: SDK_PB.ExecuteRequest["request"]): Execution =>
      execute(
        bytecode,
        create(SDK_PB.ExecuteRequestSchema, {
          config: new TextEncoder().encode(JSON.stringify(config)),
          maxResponseSize: 5_000_000n,
          request,
        }),
        { "http-actions@1.0.0-alpha": http, "consensus@1.0.0-alpha": consensus, [EVM]: evm },
      );
    return {
      ...fleet,
      run,
      async publish(): Promise<BuiltBatch> {
        const built = await fleet.next();
        published.set(publishedName(built.batch), encodePublication(built));
        return built;
      },
      /** The clock's trigger, five minutes after a period's end. */
      fire({ batch }: BuiltBatch): Execution {
        const time = { scheduledExecutionTime: { seconds: BigInt(batch.periodEnd + 300), nanos: 0 } };
        const payload = anyPack(CRON_TRIGGER_PB.PayloadSchema, create(CRON_TRIGGER_PB.PayloadSchema, time));
        return run({ case: "trigger", value: create(SDK_PB.TriggerSchema, { id: 0n, payload }) });
      },
    };
  }
  const outcomeOf = ({ result }: Execution) => (result.case === "value" ? result.value.value.value : result);

  test("it subscribes to the clock", async () => {
    const { run } = await open("subscribed", OWNER);
    const { result } = run({ case: "subscribe", value: create(EmptySchema) });
    if (result.case !== "triggerSubscriptions") throw new Error(JSON.stringify(result));
    const [clock] = result.value.subscriptions;
    expect(result.value.subscriptions.map(({ id }) => id)).toEqual(["cron-trigger@1.0.0"]);
    expect(clock?.payload && anyUnpack(clock.payload, CRON_TRIGGER_PB.ConfigSchema)?.schedule).toBe(
      "0 5,20,35,50 * * * *",
    );
  });

  test("periods are fetched, agreed on, reported through Chainlink's forwarder and posted, one on the other", async () => {
    const fleet = await open("posted", OWNER);
    for (let period = 0; period < 2; period++) {
      const built = await fleet.publish();
      const execution = fleet.fire(built);
      expect(outcomeOf(execution)).toBe(hashBatch(built.batch));
      expect(await fleet.commitmentOf(built.batch)).toBe(hashBatch(built.batch));
      expect(execution.calls.slice(-3)).toEqual([
        "consensus Simple",
        "consensus Report",
        `${EVM.split("@")[0]} WriteReport`,
      ]);
      fleet.posted(built.batch);
      // Once more: the oracle has it, nothing is fetched or written.
      const again = fleet.fire(built);
      expect(outcomeOf(again)).toBe(hashBatch(built.batch));
      expect(again.calls).toEqual(Array(2).fill(`${EVM.split("@")[0]} CallContract`));
    }
  });

  test("a publication that is not its batch's leaves is reported by nobody", async () => {
    const fleet = await open("forged", OWNER);
    const built = await fleet.publish();
    const forged = { ...built, batch: { ...built.batch, root: keccak256("0x") } };
    published.set(publishedName(built.batch), encodePublication(forged));
    const { result, calls } = fleet.fire(built);
    expect(result).toMatchObject({ case: "error", value: expect.stringContaining("another root") });
    expect(calls.at(-1)).toBe("consensus Simple");
  });

  test("another owner's workflow of the same name is refused by the receiver, and says so", async () => {
    const fleet = await open("foreign", "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC");
    const built = await fleet.publish();
    const { result } = fleet.fire(built);
    expect(result).toMatchObject({ case: "error", value: expect.stringContaining("the receiver reverted") });
    expect(await fleet.commitmentOf(built.batch)).toBe(`0x${"00".repeat(32)}`);
  });
});
