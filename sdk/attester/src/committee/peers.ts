// The other attesters' nodes, as this one asks them.
import { type Batch, decodePublicationHeader, PUBLICATION_HEADER } from "@wattle/sdk";
import { type Address, type Hex, isHex, type LocalAccount } from "viem";
import { NodeError } from "../errors.ts";
import { bytesOf, WIRE } from "../wire.ts";
import { type PeerDomain, signRequest } from "./auth.ts";
import type { CorrectionRequest } from "./corrections.ts";

/** Another attester, and where its node is. */
export interface Peer {
  readonly attester: Address;
  readonly url: string;
}

/** A batch, or a correction, that this node does not sign. */
export class NotSignedError extends NodeError {
  override readonly name = "NotSignedError";
  /** What it has signed for that period and revision. */
  readonly signed: Hex | undefined;

  constructor(reason: string, signed?: Hex) {
    super(`This is not signed here: ${reason}.`, {
      metaMessages: [
        "Gather readings from all attesters, build the batch on the newest that stands, and propose it in turn.",
      ],
    });
    this.signed = signed;
  }
}

/** A peer that is away, or says no. */
export class PeerError extends NodeError {
  override readonly name = "PeerError";
  /** What it has signed instead, where that is why. */
  readonly signed: Hex | undefined;
  /** Whether it did not answer at all. */
  readonly away: boolean;

  constructor(peer: Peer, what: string, options: { cause?: unknown; signed?: Hex | undefined; away?: boolean } = {}) {
    super(`${peer.attester} at ${peer.url} ${what}.`, {
      ...("cause" in options ? { cause: options.cause } : {}),
      metaMessages: ["Ask its operator, if that goes on."],
    });
    this.signed = options.signed;
    this.away = options.away ?? false;
  }
}

/** What a peer gives before a batch is built. */
export interface Gathered {
  /** Readings that it has and the asker lacks, some thousand at a time: the next are asked for when these are dealt with. */
  readonly pieces: AsyncIterable<Uint8Array>;
  /** What it has signed for that period and revision already. */
  readonly signed: Hex | undefined;
}

/** Bytes of readings that are dealt with at a time. */
const PIECE = 8_192 * WIRE;

/** Asks peers. */
export class PeerClient {
  readonly #account: LocalAccount;
  readonly #domain: PeerDomain;
  readonly #patience: number;

  /** @param patience Milliseconds that an answer may take. */
  constructor(account: LocalAccount, domain: PeerDomain, patience: number) {
    this.#account = account;
    this.#domain = domain;
    this.#patience = patience;
  }

  /** What a peer has of a period that this node lacks. @param of The batch that is to be built. @param shown readAt and revision a site, 8 bytes each. */
  async gather(
    peer: Peer,
    { fleet, periodEnd, revision }: Pick<Batch, "fleet" | "periodEnd" | "revision">,
    shown: Uint8Array,
  ): Promise<Gathered> {
    const path = `/committee/fleets/${fleet}/periods/${periodEnd}/revisions/${revision}/gather`;
    const patience = new AbortController();
    const answer = await this.#ask(peer, "POST", path, shown, patience);
    const signed = answer.headers.get("wattle-signed");
    return { pieces: this.#pieces(answer, patience), signed: isHex(signed) ? signed : undefined };
  }

  /** Whole readings of an answer. The peer's time runs while it is waited for, and not while its readings are verified. */
  async *#pieces(answer: Response, patience: AbortController): AsyncGenerator<Uint8Array> {
    let held: Uint8Array[] = [];
    let length = 0;
    let timer = setTimeout(() => patience.abort(), this.#patience);
    try {
      for await (const piece of answer.body ?? []) {
        clearTimeout(timer);
        held.push(piece);
        length += piece.length;
        if (length >= PIECE) {
          const bytes = Buffer.concat(held);
          const whole = length - (length % WIRE);
          yield bytes.subarray(0, whole);
          held = [bytes.subarray(whole)];
          length -= whole;
        }
        timer = setTimeout(() => patience.abort(), this.#patience);
      }
    } finally {
      clearTimeout(timer);
    }
    if (length > 0) yield Buffer.concat(held);
  }

  /** Asks for a peer's signature of a batch. */
  async sign(peer: Peer, batch: Batch): Promise<Hex> {
    const { sums, ...rest } = batch;
    const body = Buffer.from(JSON.stringify({ ...rest, sums: String(sums) }));
    const path = `/committee/fleets/${batch.fleet}/periods/${batch.periodEnd}/sign`;
    return signatureIn(peer, await this.#ask(peer, "POST", path, body));
  }

  /** Asks for a peer's signature of a correction: commitment (32), index (4), number (4), the reading that is its reason. */
  async correct(peer: Peer, { commitment, index, number, wire }: CorrectionRequest): Promise<Hex> {
    const head = new Uint8Array(40);
    head.set(bytesOf(commitment));
    const view = new DataView(head.buffer);
    view.setUint32(32, index);
    view.setUint32(36, number);
    const body = Buffer.concat([head, wire]);
    return signatureIn(peer, await this.#ask(peer, "POST", "/committee/corrections", body));
  }

  /** The readings that leaves of a batch commit to. */
  async readings(peer: Peer, commitment: Hex, indexes: readonly number[]): Promise<Uint8Array> {
    const body = new Uint8Array(4 * indexes.length);
    const view = new DataView(body.buffer);
    indexes.forEach((index, i) => {
      view.setUint32(4 * i, index);
    });
    const answer = await this.#ask(peer, "POST", `/committee/batches/${commitment}/readings`, body);
    return new Uint8Array(await answer.arrayBuffer());
  }

  /** A batch's file, in pieces. */
  async *batch(peer: Peer, commitment: Hex): AsyncGenerator<Uint8Array> {
    const answer = await this.#ask(peer, "GET", `/batches/${commitment}`, new Uint8Array());
    yield* answer.body ?? new Blob([]).stream();
  }

  /** What a batch's file says that it is: no more of it is read. */
  async header(peer: Peer, commitment: Hex): Promise<Batch> {
    const held: Uint8Array[] = [];
    for await (const piece of this.batch(peer, commitment)) {
      held.push(piece);
      if (held.reduce((sum, { length }) => sum + length, 0) >= PUBLICATION_HEADER) break;
    }
    return decodePublicationHeader(Buffer.concat(held).subarray(0, PUBLICATION_HEADER));
  }

  /** @param patience Ends an answer that the caller reads by itself; else all of it has the peer's time. */
  async #ask(
    peer: Peer,
    method: "GET" | "POST",
    path: string,
    body: Uint8Array,
    patience?: AbortController,
  ): Promise<Response> {
    const request = { to: peer.attester, method, path, body };
    const headers = await signRequest(this.#account, this.#domain, request);
    const timer = patience && setTimeout(() => patience.abort(), this.#patience);
    let answer: Response;
    try {
      answer = await fetch(new URL(path, peer.url), {
        method,
        headers: { ...headers, ...(method === "POST" ? { "content-type": "application/octet-stream" } : {}) },
        ...(method === "POST" ? { body: body.slice() } : {}),
        signal: patience?.signal ?? AbortSignal.timeout(this.#patience),
      });
    } catch (cause) {
      throw new PeerError(peer, "does not answer", { cause, away: true });
    } finally {
      clearTimeout(timer);
    }
    if (answer.ok) return answer;
    const said = await answer.text().catch(() => "");
    const signed = answer.headers.get("wattle-signed");
    throw new PeerError(peer, `answered ${answer.status}: ${said.slice(0, 300)}`, {
      signed: isHex(signed) ? signed : undefined,
    });
  }
}

async function signatureIn(peer: Peer, response: Response): Promise<Hex> {
  const answer: unknown = await response.json();
  if (typeof answer === "object" && answer && "signature" in answer && isHex(answer.signature)) return answer.signature;
  throw new PeerError(peer, "answered without a signature");
}
