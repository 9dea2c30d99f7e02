// Answers challenges of leaves: shows the leaf and the signed reading behind it, while the window is open, the one that ends first before the others.
import { actions, addressOf, type Deployment, hashReading } from "@wattle/sdk";
import { type Hex, isAddressEqual, type LocalAccount } from "viem";
import type { Shelf } from "./batch/shelf.ts";
import type { FleetBook, OpenChallenge } from "./chain/fleet.ts";
import type { ChainBook } from "./chain/follower.ts";
import { mended } from "./chain/mended.ts";
import type { Committee } from "./committee/committee.ts";
import { sentenceOf } from "./errors.ts";
import type { Outbox } from "./outbox/outbox.ts";
import type { SignedReading } from "./source.ts";
import type { Store } from "./store/store.ts";

/** What a responder works with. */
export interface ResponderTools {
  readonly deployment: Deployment;
  readonly account: LocalAccount;
  readonly store: Store;
  readonly shelf: Shelf;
  readonly outbox: Outbox;
  readonly committees: ReadonlyMap<number, Committee>;
  readonly book: () => ChainBook;
  readonly now: () => number;
  /** Seconds that each attester has before the next answers too. */
  readonly turn: number;
  readonly say: (event: string, details: Record<string, unknown>) => void;
}

/** Answers challenges. */
export class Responder {
  readonly #tools: ResponderTools;
  readonly #seen = new Map<bigint, number>();
  /** What was said of a challenge: once is enough. */
  readonly #said = new Set<string>();

  constructor(tools: ResponderTools) {
    this.#tools = tools;
  }

  /** Puts an answer to each open challenge into the outbox. @returns How many are open. */
  async look(): Promise<number> {
    const { book, now } = this.#tools;
    const open = [...book().fleets.values()].flatMap((fleet) =>
      [...fleet.challenges.values()]
        .filter(({ answerBy }) => answerBy >= now())
        .map((challenge) => ({ fleet, challenge })),
    );
    for (const { fleet, challenge } of open.sort((a, b) => a.challenge.answerBy - b.challenge.answerBy)) {
      if (!this.#isDue(fleet, challenge)) continue;
      try {
        await this.#answer(fleet, challenge);
      } catch (error) {
        this.#sayOnce(challenge, sentenceOf(error));
      }
    }
    return open.length;
  }

  /** One attester answers, in turn by challenge; the others when it does not, or when little time is left. */
  #isDue(fleet: FleetBook, { id, answerBy }: OpenChallenge): boolean {
    const { account, now, turn } = this.#tools;
    const first = this.#seen.get(id) ?? now();
    this.#seen.set(id, first);
    const { members } = fleet.quorum;
    const place = members.findIndex((member) => isAddressEqual(member, account.address));
    if (place < 0) return false;
    const rank = (place - Number(id % BigInt(members.length)) + members.length) % members.length;
    const left = answerBy - now();
    return now() >= first + rank * turn || left < (answerBy - first) / 2;
  }

  async #answer(fleet: FleetBook, challenge: OpenChallenge): Promise<void> {
    const { committees, deployment, outbox } = this.#tools;
    const published = await committees.get(fleet.id)?.archive.fetch(challenge.commitment);
    const proof = published?.proof(challenge.index);
    if (!published || !proof) return this.#sayOnce(challenge, "its leaf is empty: there is no reading to show");
    const { leaf } = proof;
    const signed = await this.#readingOf(challenge, leaf.reading, { ...leaf, periodEnd: leaf.readAt });
    if (!signed) return this.#sayOnce(challenge, "no attester has the reading behind its leaf");
    const address = addressOf(deployment, "MeterOracle");
    const { to, data } = actions.meterOracle.answer.call({
      address,
      id: challenge.id,
      proof,
      reading: signed.reading,
      deviceSignature: await mended(deployment, this.#tools.book(), signed),
    });
    await outbox.add({
      id: `challenge ${challenge.id}`,
      kind: "answer",
      deadline: challenge.answerBy,
      to,
      data,
      fleet: fleet.id,
      periodEnd: published.batch.periodEnd,
      subject: String(challenge.id),
    });
  }

  async #readingOf(
    { commitment, index }: OpenChallenge,
    hash: Hex,
    key: { site: bigint; periodEnd: number; revision: number },
  ): Promise<SignedReading | undefined> {
    const { store, committees } = this.#tools;
    const own = await store.reading(key);
    if (own && hashReading(own.reading) === hash) return own;
    for (const equivocation of await store.equivocations())
      for (const signed of [equivocation.first, equivocation.second])
        if (hashReading(signed.reading) === hash) return signed;
    for (const { archive } of committees.values()) await archive.fetchReadings(commitment, [index]);
    const theirs = await store.reading(key);
    return theirs && hashReading(theirs.reading) === hash ? theirs : undefined;
  }

  #sayOnce({ id, answerBy }: OpenChallenge, reason: string): void {
    const key = `${id} ${reason}`;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.#tools.say("challenge waits", { challenge: String(id), answerBy, reason });
  }
}
