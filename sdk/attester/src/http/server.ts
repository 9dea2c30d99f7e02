// What a node answers: devices' readings, owners' proofs, published batches, the other attesters, and whoever watches it.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { BaseError, type Batch, sumNodeOf } from "@wattle/sdk";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { Registry } from "prom-client";
import { bytesToHex, type Hex, isHex } from "viem";
import type { Shelf } from "../batch/shelf.ts";
import type { FleetBook } from "../chain/fleet.ts";
import type { ChainBook } from "../chain/follower.ts";
import { type Gatekeeper, PeerRefusedError } from "../committee/auth.ts";
import type { Committee } from "../committee/committee.ts";
import { NotSignedError } from "../committee/peers.ts";
import { NodeError, sentenceOf } from "../errors.ts";
import { type Ingest, isKept, VERDICTS, Verdict } from "../ingest.ts";
import type { Store } from "../store/store.ts";
import { counts, explain } from "../validation/findings.ts";
import { encodeMany, WIRE } from "../wire.ts";
import { readingsOfJson } from "./json.ts";

/** What the server answers from. */
export interface ServerTools {
  readonly ingest: Ingest;
  readonly store: Store;
  /** Unix seconds, of the chain. */
  readonly now: () => number;
  readonly shelf: Shelf;
  readonly committees: ReadonlyMap<number, Committee>;
  readonly book: () => ChainBook;
  readonly gatekeeper: Gatekeeper;
  readonly metrics: Registry;
  /** What is wrong with the node; empty when it is well. */
  readonly ailments: () => string[];
  /** Largest body, bytes. */
  readonly bodyLimit: number;
}

const BINARY = "application/octet-stream";
const DAY = 86_400;
/** Days of a site's readings given at a time. */
const MOST_DAYS = 31;
/** Bytes of what asks for a correction's signature. */
const CORRECTION = 40 + WIRE;

/** Something that is not there. */
class NotThereError extends NodeError {
  override readonly name = "NotThereError";
}

/** The server; not listening yet. */
export function createServer(tools: ServerTools): FastifyInstance {
  const server = Fastify({ logger: false, bodyLimit: tools.bodyLimit, forceCloseConnections: true });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  server.setErrorHandler((error, _request, reply) => {
    if (error instanceof NotSignedError && error.signed) reply.header("wattle-signed", error.signed);
    void reply.code(statusOf(error)).send({ error: sentenceOf(error) });
  });
  server.setNotFoundHandler((request, reply) =>
    reply.code(404).send({ error: `There is no ${request.method} ${request.url}.` }),
  );
  addPublic(server, tools);
  addCommittee(server, tools);
  return server;
}

function statusOf(error: unknown): number {
  if (error instanceof NotThereError) return 404;
  if (error instanceof PeerRefusedError) return 401;
  if (error instanceof NotSignedError) return 409;
  if (error instanceof BaseError) return 400;
  if (error instanceof Error && "statusCode" in error && typeof error.statusCode === "number") return error.statusCode;
  return 500;
}

function addPublic(server: FastifyInstance, tools: ServerTools): void {
  const { ingest, store, now, shelf, book, metrics, ailments } = tools;

  server.get("/healthz", (_request, reply) => {
    const wrong = ailments();
    return reply.code(wrong.length === 0 ? 200 : 503).send({ ok: wrong.length === 0, wrong });
  });

  server.get("/metrics", async (_request, reply) => reply.type(metrics.contentType).send(await metrics.metrics()));

  server.post("/readings", async (request, reply) => {
    const bytes = bodyOf(request);
    const wire = request.headers["content-type"] === BINARY ? bytes : encodeMany(readingsOfJson(bytes));
    const verdicts = [...(await ingest.take(wire))] as Verdict[];
    const taken = verdicts.filter(isKept).length;
    const because = (place: number, verdict: Verdict) => ({ place, reason: VERDICTS[verdict] });
    const refused = verdicts.flatMap((verdict, place) => (isKept(verdict) ? [] : [because(place, verdict)]));
    // They are on the disk, and need not be handed in again.
    const aside = verdicts.flatMap((verdict, place) => (verdict === Verdict.ASIDE ? [because(place, verdict)] : []));
    const answer = { taken, refused, ...(aside.length > 0 && { aside }) };
    return reply.code(refused.length === verdicts.length && refused.length > 0 ? 422 : 200).send(answer);
  });

  server.get("/fleets/:fleet/sites/:site/readings", async (request, reply) => {
    const fleet = fleetOf(request, book());
    const { id } = fleet;
    const site = numberOf(request, "site");
    if (fleet.indexOf(site) === undefined) throw new NotThereError(`Site ${site} is not in fleet ${id}.`);
    const until = queryOf(request, "until") ?? now();
    const after = queryOf(request, "after") ?? until - DAY;
    if (until - after > MOST_DAYS * DAY)
      throw new NotThereError(`${MOST_DAYS} days are given at a time, and ${after} to ${until} are more.`);
    const kept = await store.readingsOf(BigInt(site), { fleet: id, after, until });
    const readings = kept.map(({ verdict: { effect, findings }, ...signed }) => ({
      ...signed,
      counts: counts({ effect, findings }),
      findings: findings.map((finding) => ({ ...finding, says: explain(finding) })),
    }));
    return reply.type("application/json").send(jsonOf({ site, after, until, readings }));
  });

  server.get("/fleets/:fleet/periods/:end/batch", async (request, reply) => {
    const { commitment } = postedOf(request, book());
    return sendBatch(request, reply, shelf, commitment);
  });

  server.get("/batches/:commitment", async (request, reply) => sendBatch(request, reply, shelf, commitmentOf(request)));

  server.get("/fleets/:fleet/periods/:end/leaves/:index", async (request, reply) => {
    const fleet = fleetOf(request, book());
    const { commitment, finalAt, voided } = postedOf(request, book());
    const index = numberOf(request, "index");
    if (isKnown(request, reply, `"${commitment}/${index}"`)) return reply;
    const published = await loaded(shelf, commitment);
    if (index >= published.batch.leafCount)
      throw new NotThereError(`Leaf ${index} is none of the batch's ${published.batch.leafCount}.`);
    const proof = published.proof(index);
    if (!proof) throw new NotThereError(`Leaf ${index} is empty: its site has shown no reading yet.`);
    const entry = fleet.entryAt(index);
    const { sum } = sumNodeOf(proof.leaf, entry);
    const json = { ...proof, index, entry, sum, commitment, finalAt, voided };
    return reply.type("application/json").send(jsonOf(json));
  });
}

function addCommittee(server: FastifyInstance, tools: ServerTools): void {
  const { committees, book, gatekeeper } = tools;
  const admitted = async (request: FastifyRequest) => {
    const attester = await gatekeeper.admit(request.headers["wattle-attester"], {
      method: request.method,
      path: request.url,
      body: bodyOf(request),
    });
    const known = [...book().fleets.values()].some(({ quorum }) =>
      quorum.members.some((member) => member.toLowerCase() === attester.toLowerCase()),
    );
    if (!known) throw new PeerRefusedError(`${attester} is no attester of this node's fleets`);
    return attester;
  };
  const committeeOf = (fleet: number): Committee => {
    const committee = committees.get(fleet);
    if (!committee) throw new NotThereError(`Fleet ${fleet} is none of this node's.`);
    return committee;
  };

  server.post("/committee/fleets/:fleet/periods/:end/revisions/:revision/gather", async (request, reply) => {
    await admitted(request);
    const committee = committeeOf(numberOf(request, "fleet"));
    const { pieces, signed } = await committee.gather(
      numberOf(request, "end"),
      numberOf(request, "revision"),
      bodyOf(request),
    );
    if (signed) reply.header("wattle-signed", signed);
    return reply.type(BINARY).send(Readable.from(pieces, { objectMode: false }));
  });

  server.post("/committee/fleets/:fleet/periods/:end/sign", async (request) => {
    const attester = await admitted(request);
    const committee = committeeOf(numberOf(request, "fleet"));
    return { signature: await committee.sign(batchOf(bodyOf(request)), attester) };
  });

  server.post("/committee/corrections", async (request) => {
    await admitted(request);
    const body = bodyOf(request);
    if (body.length !== CORRECTION) throw new NodeError(`A correction's request has ${CORRECTION} bytes.`);
    const view = new DataView(body.buffer, body.byteOffset, body.length);
    const commitment = bytesToHex(body.subarray(0, 32));
    const fleet = [...book().fleets.values()].find((one) => one.byCommitment(commitment));
    if (!fleet) throw new NotThereError(`Batch ${commitment} is of no fleet of this node's.`);
    const [index, number] = [view.getUint32(32), view.getUint32(36)];
    const signature = await committeeOf(fleet.id).corrections.sign({
      commitment,
      index,
      number,
      wire: body.subarray(40),
    });
    return { signature };
  });

  server.post("/committee/batches/:commitment/readings", async (request, reply) => {
    await admitted(request);
    const body = bodyOf(request);
    const view = new DataView(body.buffer, body.byteOffset, body.length);
    const indexes = Array.from({ length: Math.floor(body.length / 4) }, (_, i) => view.getUint32(4 * i));
    const [committee] = committees.values();
    const wire = committee ? await committee.archive.readingsOf(commitmentOf(request), indexes) : new Uint8Array();
    return reply.type(BINARY).send(Buffer.from(wire));
  });
}

async function sendBatch(
  request: FastifyRequest,
  reply: FastifyReply,
  shelf: Shelf,
  commitment: Hex,
): Promise<FastifyReply> {
  if (isKnown(request, reply, `"${commitment}"`)) return reply;
  if (!(await shelf.has(commitment))) throw new NotThereError(`Batch ${commitment} is not here.`);
  const file = shelf.file(commitment);
  const { size } = await stat(file);
  return reply.type(BINARY).header("content-length", size).send(createReadStream(file));
}

/** Whether the asker has it already. A batch and its proofs never change: what is named by hash may be kept for ever. */
function isKnown(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  reply.header("etag", tag).header("cache-control", "public, max-age=60");
  if (request.headers["if-none-match"] !== tag) return false;
  void reply.code(304).send();
  return true;
}

async function loaded(shelf: Shelf, commitment: Hex) {
  if (!(await shelf.has(commitment))) throw new NotThereError(`Batch ${commitment} is not here.`);
  return shelf.load(commitment);
}

function fleetOf(request: FastifyRequest, { fleets }: ChainBook): FleetBook {
  const id = numberOf(request, "fleet");
  const fleet = fleets.get(id);
  if (!fleet) throw new NotThereError(`Fleet ${id} is none of this node's.`);
  return fleet;
}

function postedOf(request: FastifyRequest, book: ChainBook) {
  const end = numberOf(request, "end");
  const posted = fleetOf(request, book).batchAt(end);
  if (!posted) throw new NotThereError(`No batch is posted for ${end}.`);
  return posted;
}

function parameter(request: FastifyRequest, name: string): string {
  const { params } = request;
  const value =
    typeof params === "object" && params && name in params ? (params as Record<string, unknown>)[name] : undefined;
  return typeof value === "string" ? value : "";
}

function numberOf(request: FastifyRequest, name: string): number {
  const text = parameter(request, name);
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new NotThereError(`${name} ${text} is no number.`);
}

/** A whole number of the query, unless it is not given. */
function queryOf({ query }: FastifyRequest, name: string): number | undefined {
  const value = typeof query === "object" && query ? (query as Record<string, unknown>)[name] : undefined;
  if (value === undefined) return undefined;
  if (typeof value === "string" && /^\d{1,15}$/.test(value)) return Number(value);
  throw new NotThereError(`${name} ${String(value)} is no number.`);
}

/** JSON with big numbers as decimal text. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === "bigint" ? String(item) : item));
}

function commitmentOf(request: FastifyRequest): Hex {
  const text = parameter(request, "commitment");
  if (isHex(text) && text.length === 66) return text;
  throw new NotThereError(`${text} is no commitment: 0x and 64 hexadecimal digits are.`);
}

function bodyOf({ body }: FastifyRequest): Uint8Array {
  return body instanceof Uint8Array ? body : new Uint8Array();
}

function batchOf(body: Uint8Array): Batch {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(body));
  } catch (cause) {
    throw new NodeError("The proposal is not JSON.", { cause });
  }
  const fields = typeof value === "object" && value ? (value as Record<string, unknown>) : {};
  const count = (name: string) => {
    const number = fields[name];
    if (typeof number === "number" && Number.isSafeInteger(number) && number >= 0) return number;
    throw new NodeError(`The proposal's ${name} is no whole number.`);
  };
  const word = (name: string): Hex => {
    const hex = fields[name];
    if (isHex(hex) && hex.length === 66) return hex;
    throw new NodeError(`The proposal's ${name} is no word of 32 bytes.`);
  };
  const { sums } = fields;
  if (typeof sums !== "string" || !/^\d{1,78}$/.test(sums))
    throw new NodeError("The proposal's sums are no decimal text.");
  return {
    fleet: count("fleet"),
    periodEnd: count("periodEnd"),
    revision: count("revision"),
    leafCount: count("leafCount"),
    root: word("root"),
    sums: BigInt(sums),
    dataHash: word("dataHash"),
    previous: word("previous"),
  };
}
