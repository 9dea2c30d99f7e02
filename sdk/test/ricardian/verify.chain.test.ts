// What a stranger can verify with the chain alone.
import { createClient, custom, type Hex, numberToHex, stringToHex } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  AgreementNotFoundError,
  annexText,
  diffTerms,
  digest,
  encodeAgreement,
  hashProse,
  signAgreement,
  templateFor,
  verifyAgreement,
} from "../../src/ricardian/index.ts";
import { buyer, openDocuments, seller } from "./documentsOnChain.ts";
import { EXAMPLES, indexed, twoWay } from "./examples.ts";
import { changed, fieldsOf } from "./support.ts";

describe("verification", () => {
  let on: Awaited<ReturnType<typeof openDocuments>>;
  beforeAll(async () => {
    on = await openDocuments();
  });
  afterAll(() => on.chain.stop());

  test("a stranger prints each family from the chain alone, and it is what was signed", async () => {
    for (const { terms, words } of Object.values(EXAMPLES)) {
      const document = on.draft({ terms: on.between(terms), words });
      const id = await on.put(document);
      const { equal, differences, prose, record } = await on.verify(id);
      expect(differences).toEqual([]);
      expect(equal).toBe(true);
      expect(prose).toBe(document.prose);
      expect(record.inForce).toBe(document.digest);
      expect(record.documents.map((each) => diffTerms(document.agreement.terms, each.agreement.terms))).toEqual([[]]);
    }
  });

  test("a changed comma in the prose is found, by line and column", async () => {
    const document = on.draft({ terms: on.between(indexed.terms), words: indexed.words });
    const id = await on.put(document);
    const at = document.prose.indexOf(", and the Buyer pays");
    const prose = `${document.prose.slice(0, at)}${document.prose.slice(at + 1)}`;
    const { equal, differences } = await on.verify(id, { prose });
    expect(equal).toBe(false);
    const line = document.prose.slice(0, at).split("\n").length;
    const column = at - document.prose.lastIndexOf("\n", at);
    expect(differences).toEqual([
      {
        what: "prose",
        line,
        column,
        inForce: expect.stringContaining(", and the Buyer pays the Contract Price"),
        given: expect.stringContaining(" and the Buyer pays the Contract Price"),
      },
    ]);
    expect((await on.verify(id, { prose: document.prose })).equal).toBe(true);
  });

  test("a changed digit in the terms is found, by field", async () => {
    const document = on.draft({ terms: on.between(indexed.terms), words: indexed.words });
    const id = await on.put(document);
    const { terms } = document.agreement;
    const other = {
      ...terms,
      price: { ...terms.price, floor: (terms.price.floor ?? 0n) + 10n ** 18n },
      plants: terms.plants.slice(0, 1),
      expectation: { ...terms.expectation, months: terms.expectation.months.with(3, 1n) },
    };
    const { equal, differences } = await on.verify(id, { terms: other });
    expect(equal).toBe(false);
    expect(differences).toEqual([
      { what: "terms", path: "plants.1.site", inForce: "Windrad Quellendorf 3 (site 12)", given: "" },
      { what: "terms", path: "plants.1.register", inForce: "generation", given: "" },
      { what: "terms", path: "plants.1.share", inForce: "15 %", given: "" },
      { what: "terms", path: "price.floor", inForce: "0.035 EUR/kWh", given: "0.035001 EUR/kWh" },
      { what: "terms", path: "expectation.months.3", inForce: "1,260 MWh", given: "1 Wh" },
    ]);
    for (const path of fieldsOf(terms)) {
      expect(diffTerms(terms, changed(terms, path)).map((each) => each.path)).toEqual([path]);
    }
  });

  test("prose that does not follow from its terms is found, though both have signed it", async () => {
    const document = on.draft({ terms: on.between(indexed.terms), words: indexed.words });
    const agreement = { ...document.agreement, prose: hashProse(document.prose.replace("0.035", "0.045")) };
    const id = await on.put({ ...document, agreement, digest: digest(agreement, document.domain) });
    const { equal, differences } = await on.verify(id);
    expect(equal).toBe(false);
    expect(differences).toEqual([
      { what: "rendering", sentence: expect.stringContaining(`signed was ${agreement.prose}`) },
    ]);
  });

  test("words kept elsewhere are fetched, and other words are found", async () => {
    const uri = "ipfs://bafkreibagreement";
    const document = on.draft({ terms: on.between(twoWay.terms), words: twoWay.words }, { uri });
    const id = await on.put(document);
    expect((await on.verify(id)).differences).toEqual([{ what: "words", sentence: expect.stringContaining(uri) }]);
    expect((await on.verify(id, { words: twoWay.words })).equal).toBe(true);
    const asked: string[] = [];
    const fetchText = async (where: string) => {
      asked.push(where);
      return annexText(twoWay.words);
    };
    expect((await on.verify(id, { fetchText })).equal).toBe(true);
    expect(asked).toEqual([uri]);
    const other = { ...twoWay.words, seller: { name: "Sonnenhof Energie AG" } };
    expect((await on.verify(id, { words: other })).differences).toEqual([
      { what: "words", sentence: expect.stringContaining("the terms bind") },
    ]);
    const padded = await on.verify(id, { fetchText: async () => `${annexText(twoWay.words)} ` });
    expect(padded.differences).toEqual([
      { what: "words", sentence: "The words of the document are not in canonical form." },
    ]);
  });

  test("a prose that counts the currency otherwise than its token is found", async () => {
    const words = { ...indexed.words, currency: { symbol: "EUR", decimals: 2 } };
    const id = await on.put(on.draft({ terms: on.between(indexed.terms), words }));
    expect((await on.verify(id)).differences).toEqual([
      {
        what: "currency",
        sentence: expect.stringMatching(/^The prose counts 2 decimals of EUR, the token 0x\w{40} has 6\.$/),
      },
    ]);
  });

  test("a template of elsewhere must be given", async () => {
    const template = { ...templateFor(indexed.terms), name: "somebody/own", version: "3.1.0" };
    const id = await on.put(on.draft({ terms: on.between(indexed.terms), words: indexed.words }, { template }));
    expect((await on.verify(id)).differences).toEqual([
      { what: "template", sentence: expect.stringMatching(/^No template here/) },
    ]);
    expect((await on.verify(id, { templates: [template] })).equal).toBe(true);
  });

  test("after an amendment the new document is in force, and names the old one", async () => {
    const first = on.draft({ terms: on.between(indexed.terms), words: indexed.words });
    const id = await on.put(first);
    const terms = { ...first.agreement.terms, price: { ...first.agreement.terms.price, cap: 95_000n * 10n ** 18n } };
    const next = on.draft({ terms, words: indexed.words }, { previous: first.digest });
    const sign = (signer: typeof seller) => signAgreement({ agreement: next.agreement, domain: next.domain, signer });
    const signatures = { seller: await sign(seller), buyer: await sign(buyer), newBuyer: "0x", owner: "0x" };
    await on.send("amend", [
      id,
      encodeAgreement(first.agreement),
      encodeAgreement(next.agreement),
      next.uri,
      signatures,
    ]);
    const { equal, record, prose, differences } = await on.verify(id);
    expect(differences).toEqual([]);
    expect(equal).toBe(true);
    expect(record.documents.map((each) => each.digest)).toEqual([first.digest, next.digest]);
    expect(prose).toContain(`has the digest \`${first.digest}\``);
    const copy = await on.verify(id, { terms: first.agreement.terms });
    expect(copy.differences).toEqual([
      { what: "terms", path: "price.cap", inForce: "0.095 EUR/kWh", given: "0.09 EUR/kWh" },
    ]);
  });

  test("a node that alters what the events say is found out", async () => {
    const document = on.draft({ terms: on.between(indexed.terms), words: indexed.words });
    const id = await on.put(document);
    /** A client of a node that replaces some bytes in the logs that it hands out. */
    const lying = (what: Hex, by: Hex) =>
      createClient({
        transport: custom({
          request: async (asked) => {
            const answer = await on.chain.client.request(asked);
            return asked.method === "eth_getLogs"
              ? JSON.parse(JSON.stringify(answer).replaceAll(what.slice(2), by.slice(2)))
              : answer;
          },
        }),
      });
    const where = { address: on.contract.address, id, fromBlock: 0n };
    const word = (value: bigint) => numberToHex(value, { size: 32 });
    const dearer = await verifyAgreement(lying(word(90_000n * 10n ** 18n), word(91_000n * 10n ** 18n)), where);
    expect(dearer.differences).toEqual([
      { what: "digest", sentence: expect.stringContaining(`The contract stores ${document.digest}`) },
    ]);
    expect(dearer.prose).toBeNull();
    const address = stringToHex(document.uri.slice(0, 32));
    const moved = await verifyAgreement(lying(address, stringToHex(document.uri.slice(0, 31).concat("/"))), where);
    expect(moved.differences[0]).toEqual({ what: "uri", sentence: expect.stringMatching(/^The address data:/) });
  });

  test("an id that nobody signed is not found", async () => {
    await expect(on.verify(12_345n)).rejects.toThrow(AgreementNotFoundError);
  });
});
