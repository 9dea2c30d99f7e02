// Against the contract on a chain: the same digests, the same refusals.
import { type Hex, keccak256 } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Agreement,
  contradictionsOf,
  digest,
  encodeAgreement,
  encodeTerms,
  hashTerms,
  type Terms,
} from "../../src/ricardian/index.ts";
import { randomOf } from "../decay.reference.ts";
import { openDocuments } from "./documentsOnChain.ts";
import { EXAMPLES, indexed } from "./examples.ts";
import { randomTerms } from "./random.ts";
import { RULES } from "./rules.ts";
import { changed, fieldsOf } from "./support.ts";

describe("on the chain", () => {
  let on: Awaited<ReturnType<typeof openDocuments>>;
  beforeAll(async () => {
    on = await openDocuments();
  });
  afterAll(() => on.chain.stop());

  describe("digests are the contract's, to the last bit", () => {
    const random = randomOf(0x5eed_0006n);

    test("of 600 random agreements, extremes among them", { timeout: 240_000 }, async () => {
      for (let batch = 0; batch < 6; batch += 1) {
        const agreements = Array.from({ length: 100 }, (): Agreement => {
          const word = (): Hex =>
            keccak256(
              `0x${random(2n ** 64n)
                .toString(16)
                .padStart(16, "0")}`,
            );
          return {
            terms: randomTerms(random),
            prose: word(),
            uri: word(),
            template: word(),
            previous: word(),
            nonce: random(2n ** 256n),
            deadline: Number(random(2n ** 40n)),
          };
        });
        const [digests, hashes] = await Promise.all([
          Promise.all(agreements.map((agreement) => on.read("digest", [encodeAgreement(agreement)]))),
          Promise.all(agreements.map(({ terms }) => on.read("hashTerms", [encodeTerms(terms)]))),
        ]);
        expect(digests).toEqual(agreements.map((agreement) => digest(agreement, on.domain)));
        expect(hashes).toEqual(agreements.map(({ terms }) => hashTerms(terms)));
      }
    });
  });

  describe("refusals are the contract's, in its order", () => {
    /** The contract's first refusal of terms: error and clause; null if it takes them. */
    async function refusal(terms: Terms): Promise<readonly [kind: string, clause: string] | null> {
      const call = on.chain.client.simulateContract({
        ...on.contract,
        functionName: "checkTerms",
        args: [encodeTerms(terms)],
      });
      return call.then(
        () => null,
        (error) => {
          const revert = error.walk((each: { data?: { errorName?: string } }) => each.data?.errorName !== undefined);
          const [first] = revert?.data?.args ?? [];
          const clause =
            typeof first === "string" ? Buffer.from(first.slice(2), "hex").toString().replace(/\0+$/, "") : "";
          return [revert?.data?.errorName ?? String(error), /^[a-z]/.test(clause) ? clause : ""] as const;
        },
      );
    }
    /** Errors that name a place otherwise than by a clause. */
    const UNNAMED: Readonly<Record<string, string>> = {
      SellerIsBuyer: "parties.buyer",
      PlantsOutOfOrder: "plants",
      RegisterUnfit: "plants.register",
      SharesAboveWhole: "plants.share",
      RunUnknown: "price.run",
    };

    /** Where contract and SDK part, of many terms. */
    async function parting(all: readonly Terms[]): Promise<string[]> {
      const found: string[] = [];
      for (let at = 0; at < all.length; at += 100) {
        const part = all.slice(at, at + 100);
        const answers = await Promise.all(part.map(refusal));
        for (const [index, terms] of part.entries()) {
          const [kind, clause] = answers[index] ?? [];
          const theirs = kind ? `${kind} ${UNNAMED[kind] ?? clause}` : "sound";
          const [first] = contradictionsOf(terms);
          const ours = first ? `${first.kind} ${first.clause}` : "sound";
          if (ours !== theirs) found.push(`${at + index}: ${ours} here, ${theirs} there`);
        }
      }
      return found;
    }

    test("for each rule", async () => {
      expect(await parting(RULES.map(([, , , terms]) => on.here(terms)))).toEqual([]);
    });

    test("for every field of every example, changed by one, and for the examples themselves", {
      timeout: 240_000,
    }, async () => {
      const all = Object.values(EXAMPLES).flatMap(({ terms }) => [
        terms,
        ...fieldsOf(terms).map((path) => changed(terms, path)),
      ]);
      expect(all.length).toBeGreaterThan(900);
      expect(await parting(all.map(on.here))).toEqual([]);
    });

    test("for random terms, which are wrong in many places", { timeout: 240_000 }, async () => {
      const random = randomOf(0x5eed_0007n);
      expect(await parting(Array.from({ length: 600 }, () => on.here(randomTerms(random))))).toEqual([]);
    });
  });

  test("contradictions are refused before anything is signed", () => {
    const terms = on.between({ ...indexed.terms, price: { ...indexed.terms.price, floor: 91_000n * 10n ** 18n } });
    expect(() => on.draft({ terms, words: indexed.words })).toThrow("The terms contradict themselves at price.floor.");
  });
});
