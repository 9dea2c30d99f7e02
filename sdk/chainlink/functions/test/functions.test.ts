// A period from its publication to the oracle: through the script in Deno, four nodes, Chainlink's router and coordinator, and the adapter.
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { type Hex, keccak256 } from "viem";
import { foundry } from "viem/chains";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  type BuiltBatch,
  collectSignatures,
  encodePublication,
  hashBatch,
  meterOracleAbi,
  meterOracleDomain,
  NO_BATCH,
  publishedName,
  quorumOf,
  signBatch,
} from "../../../src/index.ts";
import { artifactOf, keyed, openChain, openFleet, type TestChain } from "../../test/fleet.ts";
import { batchOfAnswer, hashOfAnswer, scriptFor } from "../src/request.ts";
import { NETWORK, type Outcome, openNetwork } from "./network.ts";

const FULFILLED = 0;
const CALLBACK_FAILED = 1;
/** With the oracle's errors, which come through. */
const abi = [...artifactOf("FunctionsAdapter").abi, ...meterOracleAbi.filter(({ type }) => type === "error")];
const attester = keyed("attester");

describe("Chainlink Functions", () => {
  let chain: TestChain;
  let network: Awaited<ReturnType<typeof openNetwork>>;
  let publisher: string;
  let requests: string[] = [];
  let publish: RequestListener;
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    publish(request, response);
  });

  beforeAll(async () => {
    chain = await openChain();
    network = await openNetwork(chain);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    publisher = `http://127.0.0.1:${port}/{fleet}-{periodEnd}-{revision}.wtb`;
  });
  afterEach(() => {
    requests = [];
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await chain?.stop();
  });

  /** An adapter and a fleet of which it is a member: alone, or beside an attester, both of whom have to sign. */
  async function open(label: string, { beside = false, callbackGas = 100_000 } = {}) {
    const script = scriptFor(publisher);
    const service = {
      router: network.router,
      network: NETWORK,
      subscription: network.subscription,
      callbackGas,
      script: keccak256(script),
      operator: chain.deployer.address,
    };
    const adapter = await chain.deploy(artifactOf("FunctionsAdapter"), [service, chain.oracle]);
    await network.admit(adapter);
    const quorum = beside ? quorumOf(2, [adapter, attester.address]) : quorumOf(1, [adapter]);
    const fleet = await openFleet(chain, quorum, label);
    return {
      ...fleet,
      async ask({ batch: { fleet, periodEnd, revision } }: BuiltBatch, patience?: number): Promise<Outcome> {
        const { logs } = await chain.write(adapter, abi, "ask", [script, fleet, periodEnd, revision]);
        return network.serve(logs, patience);
      },
      answerTo: ({ batch: { fleet, periodEnd, revision } }: BuiltBatch) =>
        chain.read<Hex>(adapter, abi, "answerOf", [fleet, periodEnd, revision]),
      async post({ batch }: BuiltBatch, signature?: Hex): Promise<void> {
        const own = { attester: adapter, signature: "0x" as const };
        const signed = signature ? [own, { attester: attester.address, signature }] : [own];
        const { signers, signatures } = collectSignatures(quorum, signed);
        await chain.write(adapter, abi, "post", [batch, NO_BATCH, quorum, signers, signatures], keyed("anybody"));
      },
    };
  }

  const serves =
    (built: BuiltBatch): RequestListener =>
    (_, response) =>
      response.end(encodePublication(built));
  const nothingKept = `0x${"00".repeat(32)}`;

  test("a publication becomes a batch on the oracle", async () => {
    const fleet = await open("published");
    const built = await fleet.next();
    publish = serves(built);
    const outcome = await fleet.ask(built);
    expect(outcome).toMatchObject({ error: "", code: FULFILLED });
    expect(requests).toEqual(Array(4).fill(`/${publishedName(built.batch)}`));
    expect(batchOfAnswer(outcome.response)).toEqual(built.batch);
    expect(await fleet.answerTo(built)).toBe(hashOfAnswer(outcome.response));
    await chain.fund(keyed("anybody"));
    await fleet.post(built);
    expect(await fleet.commitmentOf(built.batch)).toBe(hashBatch(built.batch));
  });

  test("a publisher's HTTP 500 is told, and the period is asked for again", async () => {
    const fleet = await open("failing");
    const built = await fleet.next();
    publish = (_, response) => response.writeHead(500).end("out of order");
    expect(await fleet.ask(built)).toMatchObject({ response: "0x", error: "publication: HTTP 500", code: FULFILLED });
    expect(await fleet.answerTo(built)).toBe(nothingKept);
    publish = serves(built);
    expect(await fleet.ask(built)).toMatchObject({ error: "", code: FULFILLED });
    expect(await fleet.answerTo(built)).not.toBe(nothingKept);
  });

  test("an oversized response is refused before it is read: two megabytes, some ten thousand sites, are the most", async () => {
    const fleet = await open("oversized");
    const built = await fleet.next();
    publish = (_, response) => response.end(new Uint8Array(2 ** 21 + 1));
    expect(await fleet.ask(built)).toMatchObject({ response: "0x", error: "publication: HTTP 413" });
    expect(await fleet.answerTo(built)).toBe(nothingKept);
  });

  test("a script that runs out of time says nothing but that", async () => {
    const fleet = await open("slow");
    const built = await fleet.next();
    publish = () => {}; // never answers
    expect(await fleet.ask(built, 1_500)).toMatchObject({ response: "0x", error: "script runtime exceeded" });
    expect(await fleet.answerTo(built)).toBe(nothingKept);
  });

  test("a publication with leaves that do not lead to its root is no answer", async () => {
    const fleet = await open("false");
    const built = await fleet.next();
    publish = serves({ ...built, batch: { ...built.batch, sums: built.batch.sums + 1n } });
    expect(await fleet.ask(built)).toMatchObject({
      response: "0x",
      error: "publication: its leaves have another root",
    });
  });

  test("divergent answers: the network's is one of them, and what it is not is never posted", async () => {
    const fleet = await open("divergent", { beside: true });
    const honest = await fleet.next();
    const other = await fleet.batchOf(1n);
    let served = 0;
    publish = (request, response) => serves(served++ % 2 === 0 ? honest : other)(request, response);
    const { response, code } = await fleet.ask(honest);
    expect(code).toBe(FULFILLED);
    const given = batchOfAnswer(response);
    const [answered, unanswered] = given.root === honest.batch.root ? [honest, other] : [other, honest];
    expect(given).toEqual(answered.batch);
    // The same question has its answer; an attester beside it signs what it saw itself.
    await expect(fleet.ask(honest)).rejects.toThrow("AlreadyAnswered");
    const domain = meterOracleDomain({ chainId: foundry.id, address: chain.oracle });
    const signature = await signBatch({ batch: unanswered.batch, domain, attester });
    await expect(fleet.post(unanswered, signature)).rejects.toThrow("NotAnswered");
    await expect(fleet.post(answered, signature)).rejects.toThrow("InvalidAttesterSignature");
    expect(await fleet.commitmentOf(honest.batch)).toBe(nothingKept);
  });

  test("a callback that reverts loses its answer, not the fleet's period", async () => {
    const fleet = await open("starved", { callbackGas: 20_000 });
    const built = await fleet.next();
    publish = serves(built);
    expect(await fleet.ask(built)).toMatchObject({ error: "", code: CALLBACK_FAILED });
    expect(await fleet.answerTo(built)).toBe(nothingKept);
    expect(await fleet.ask(built)).toMatchObject({ code: CALLBACK_FAILED });
  });

  test("a report that is transmitted again delivers nothing", async () => {
    const fleet = await open("replayed");
    const built = await fleet.next();
    publish = serves(built);
    const { code, again } = await fleet.ask(built);
    expect(code).toBe(FULFILLED);
    const kept = await fleet.answerTo(built);
    expect(await again()).toBeUndefined();
    expect(await fleet.answerTo(built)).toBe(kept);
  });
});
