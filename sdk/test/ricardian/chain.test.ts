// Against the contract on a chain: the same digests, the same refusals, signing by every kind of account, and what a stranger can verify.
import {
  type Address,
  concatHex,
  createClient,
  custom,
  encodeDeployData,
  getContractAddress,
  type Hex,
  hashTypedData,
  keccak256,
  numberToHex,
  parseErc6492Signature,
  serializeErc6492Signature,
  stringToHex,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { getBlock } from "viem/actions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Agreement,
  AgreementNotFoundError,
  agreementsDomain,
  agreementTypedData,
  annexText,
  collectSignatures,
  contradictionsOf,
  createDocument,
  type DocumentDraft,
  type DraftParameters,
  diffTerms,
  digest,
  encodeAgreement,
  encodeTerms,
  hashProse,
  hashTerms,
  SignatureMissingError,
  SignaturesExpiredError,
  signAgreement,
  type Terms,
  templateFor,
  verifyAgreement,
  type Words,
  WrongSignerError,
} from "../../src/ricardian/index.ts";
import { randomOf } from "../decay.reference.ts";
import { artifactOf, type Deployed, openChain, type TestChain } from "../support/chain.ts";
import { addressIn, suiteFrom } from "../support/suite.ts";
import { asProduced, EXAMPLES, indexed, twoWay } from "./examples.ts";
import { randomTerms } from "./random.ts";
import { RULES } from "./rules.ts";
import { changed, fieldsOf } from "./support.ts";

const seller = privateKeyToAccount(keccak256("0x01"));
const buyer = privateKeyToAccount(keccak256("0x02"));
const stranger = privateKeyToAccount(keccak256("0x03"));
const FACTORY = "0x4e59b44847b379578588920cA78FbF26c0B4956C"; // deploys by CREATE2 whatever it is sent; on every chain, anvil's too

describe("on the chain", () => {
  let chain: TestChain;
  let contract: Deployed;
  let token: Deployed;
  let deadline: number;
  let nonce = 0n;

  beforeAll(async () => {
    chain = await openChain();
    const { client, account } = chain;
    const from = await client.getTransactionCount({ address: account.address });
    const suite = suiteFrom(account.address, from, { challenge: 3_600, answer: 3_600, minBond: 1n });
    const needed = suite.slice(0, 1 + suite.findIndex(({ name }) => name === "Entitlements"));
    for (const { name, args, file } of needed) await chain.deploy(name, args, file);
    const life = await chain.deploy("AgreementLife", [addressIn(suite, "Entitlements")]);
    const index = await chain.deploy("PriceIndex");
    const fixings = await chain.deploy("FixingFeed");
    const prices = await chain.deploy("DayPrices", [index.address, fixings.address]);
    const settlement = await chain.deploy("AgreementSettlement", [life.address, prices.address]);
    contract = await chain.deploy("PowerAgreements", [settlement.address]);
    token = await chain.deploy("StakeToken", [0n]);
    // Errors are declared in the interface.
    contract = {
      ...contract,
      abi: [...contract.abi, ...artifactOf("IPowerAgreements").abi.filter(({ type }) => type === "error")],
    };
    deadline = Number((await getBlock(client)).timestamp) + 86_400;
  });
  afterAll(() => chain.stop());

  const read = (functionName: string, args: readonly unknown[]) =>
    chain.client.readContract({ ...contract, functionName, args });
  const domain = () => agreementsDomain({ chainId: 31337, address: contract.address });
  /** With contracts of this chain where the terms need contracts. */
  const here = (terms: Terms): Terms => ({
    ...terms,
    parties: {
      ...terms.parties,
      currency: /^0x0+$/.test(terms.parties.currency) ? terms.parties.currency : token.address,
      arbitrator: /^0x0+$/.test(terms.parties.arbitrator) ? terms.parties.arbitrator : token.address,
    },
  });
  const between = (terms: Terms, one: Address = seller.address, other: Address = buyer.address): Terms => ({
    ...here(terms),
    parties: { ...here(terms).parties, seller: one, buyer: other },
  });
  const draft = (
    { terms, words }: { terms: Terms; words: Words },
    more: Partial<DraftParameters> = {},
  ): DocumentDraft => {
    nonce += 1n;
    return createDocument({ terms, words, chainId: 31337, contract: contract.address, nonce, deadline, ...more });
  };
  const send = async (functionName: string, args: readonly unknown[]) => {
    const hash = await chain.client.writeContract({ ...contract, functionName, args });
    return chain.client.waitForTransactionReceipt({ hash });
  };
  /** Both sign, anybody submits. */
  async function put(document: DocumentDraft): Promise<bigint> {
    const { agreement, domain: where, uri } = document;
    const signatures = {
      seller: await signAgreement({ agreement, domain: where, signer: seller }),
      buyer: await signAgreement({ agreement, domain: where, signer: buyer }),
    };
    const ready = await collectSignatures({ agreement, domain: where, signatures });
    await send("sign", [encodeAgreement(agreement), uri, ready.seller, ready.buyer]);
    return BigInt(document.digest);
  }
  const verify = (id: bigint, more: Partial<Parameters<typeof verifyAgreement>[1]> = {}) =>
    verifyAgreement(chain.client, { address: contract.address, id, fromBlock: 0n, ...more });

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
          Promise.all(agreements.map((agreement) => read("digest", [encodeAgreement(agreement)]))),
          Promise.all(agreements.map(({ terms }) => read("hashTerms", [encodeTerms(terms)]))),
        ]);
        expect(digests).toEqual(agreements.map((agreement) => digest(agreement, domain())));
        expect(hashes).toEqual(agreements.map(({ terms }) => hashTerms(terms)));
      }
    });
  });

  describe("refusals are the contract's, in its order", () => {
    /** The contract's first refusal of terms: error and clause; null if it takes them. */
    async function refusal(terms: Terms): Promise<readonly [kind: string, clause: string] | null> {
      const call = chain.client.simulateContract({
        ...contract,
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
      expect(await parting(RULES.map(([, , , terms]) => here(terms)))).toEqual([]);
    });

    test("for every field of every example, changed by one, and for the examples themselves", {
      timeout: 240_000,
    }, async () => {
      const all = Object.values(EXAMPLES).flatMap(({ terms }) => [
        terms,
        ...fieldsOf(terms).map((path) => changed(terms, path)),
      ]);
      expect(all.length).toBeGreaterThan(900);
      expect(await parting(all.map(here))).toEqual([]);
    });

    test("for random terms, which are wrong in many places", { timeout: 240_000 }, async () => {
      const random = randomOf(0x5eed_0007n);
      expect(await parting(Array.from({ length: 600 }, () => here(randomTerms(random))))).toEqual([]);
    });
  });

  describe("verification", () => {
    test("a stranger prints each family from the chain alone, and it is what was signed", async () => {
      for (const { terms, words } of Object.values(EXAMPLES)) {
        const document = draft({ terms: between(terms), words });
        const id = await put(document);
        const { equal, differences, prose, record } = await verify(id);
        expect(differences).toEqual([]);
        expect(equal).toBe(true);
        expect(prose).toBe(document.prose);
        expect(record.inForce).toBe(document.digest);
        expect(record.documents.map((each) => diffTerms(document.agreement.terms, each.agreement.terms))).toEqual([[]]);
      }
    });

    test("a changed comma in the prose is found, by line and column", async () => {
      const document = draft({ terms: between(indexed.terms), words: indexed.words });
      const id = await put(document);
      const at = document.prose.indexOf(", and the Buyer pays");
      const prose = `${document.prose.slice(0, at)}${document.prose.slice(at + 1)}`;
      const { equal, differences } = await verify(id, { prose });
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
      expect((await verify(id, { prose: document.prose })).equal).toBe(true);
    });

    test("a changed digit in the terms is found, by field", async () => {
      const document = draft({ terms: between(indexed.terms), words: indexed.words });
      const id = await put(document);
      const { terms } = document.agreement;
      const other = {
        ...terms,
        price: { ...terms.price, floor: (terms.price.floor ?? 0n) + 10n ** 18n },
        plants: terms.plants.slice(0, 1),
        expectation: { ...terms.expectation, months: terms.expectation.months.with(3, 1n) },
      };
      const { equal, differences } = await verify(id, { terms: other });
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
      const document = draft({ terms: between(indexed.terms), words: indexed.words });
      const agreement = { ...document.agreement, prose: hashProse(document.prose.replace("0.035", "0.045")) };
      const id = await put({ ...document, agreement, digest: digest(agreement, document.domain) });
      const { equal, differences } = await verify(id);
      expect(equal).toBe(false);
      expect(differences).toEqual([
        { what: "rendering", sentence: expect.stringContaining(`signed was ${agreement.prose}`) },
      ]);
    });

    test("words kept elsewhere are fetched, and other words are found", async () => {
      const uri = "ipfs://bafkreibagreement";
      const document = draft({ terms: between(twoWay.terms), words: twoWay.words }, { uri });
      const id = await put(document);
      expect((await verify(id)).differences).toEqual([{ what: "words", sentence: expect.stringContaining(uri) }]);
      expect((await verify(id, { words: twoWay.words })).equal).toBe(true);
      const asked: string[] = [];
      const fetchText = async (where: string) => {
        asked.push(where);
        return annexText(twoWay.words);
      };
      expect((await verify(id, { fetchText })).equal).toBe(true);
      expect(asked).toEqual([uri]);
      const other = { ...twoWay.words, seller: { name: "Sonnenhof Energie AG" } };
      expect((await verify(id, { words: other })).differences).toEqual([
        { what: "words", sentence: expect.stringContaining("the terms bind") },
      ]);
      const padded = await verify(id, { fetchText: async () => `${annexText(twoWay.words)} ` });
      expect(padded.differences).toEqual([
        { what: "words", sentence: "The words of the document are not in canonical form." },
      ]);
    });

    test("a prose that counts the currency otherwise than its token is found", async () => {
      const words = { ...indexed.words, currency: { symbol: "EUR", decimals: 2 } };
      const id = await put(draft({ terms: between(indexed.terms), words }));
      expect((await verify(id)).differences).toEqual([
        {
          what: "currency",
          sentence: expect.stringMatching(/^The prose counts 2 decimals of EUR, the token 0x\w{40} has 6\.$/),
        },
      ]);
    });

    test("a template of elsewhere must be given", async () => {
      const template = { ...templateFor(indexed.terms), name: "somebody/own", version: "3.1.0" };
      const id = await put(draft({ terms: between(indexed.terms), words: indexed.words }, { template }));
      expect((await verify(id)).differences).toEqual([
        { what: "template", sentence: expect.stringMatching(/^No template here/) },
      ]);
      expect((await verify(id, { templates: [template] })).equal).toBe(true);
    });

    test("after an amendment the new document is in force, and names the old one", async () => {
      const first = draft({ terms: between(indexed.terms), words: indexed.words });
      const id = await put(first);
      const terms = { ...first.agreement.terms, price: { ...first.agreement.terms.price, cap: 95_000n * 10n ** 18n } };
      const next = draft({ terms, words: indexed.words }, { previous: first.digest });
      const sign = (signer: typeof seller) => signAgreement({ agreement: next.agreement, domain: next.domain, signer });
      const signatures = { seller: await sign(seller), buyer: await sign(buyer), newBuyer: "0x", owner: "0x" };
      await send("amend", [
        id,
        encodeAgreement(first.agreement),
        encodeAgreement(next.agreement),
        next.uri,
        signatures,
      ]);
      const { equal, record, prose, differences } = await verify(id);
      expect(differences).toEqual([]);
      expect(equal).toBe(true);
      expect(record.documents.map((each) => each.digest)).toEqual([first.digest, next.digest]);
      expect(prose).toContain(`has the digest \`${first.digest}\``);
      const copy = await verify(id, { terms: first.agreement.terms });
      expect(copy.differences).toEqual([
        { what: "terms", path: "price.cap", inForce: "0.095 EUR/kWh", given: "0.09 EUR/kWh" },
      ]);
    });

    test("a node that alters what the events say is found out", async () => {
      const document = draft({ terms: between(indexed.terms), words: indexed.words });
      const id = await put(document);
      /** A client of a node that replaces some bytes in the logs that it hands out. */
      const lying = (what: Hex, by: Hex) =>
        createClient({
          transport: custom({
            request: async (asked) => {
              const answer = await chain.client.request(asked);
              return asked.method === "eth_getLogs"
                ? JSON.parse(JSON.stringify(answer).replaceAll(what.slice(2), by.slice(2)))
                : answer;
            },
          }),
        });
      const where = { address: contract.address, id, fromBlock: 0n };
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
      await expect(verify(12_345n)).rejects.toThrow(AgreementNotFoundError);
    });
  });

  describe("signing", () => {
    test("the one who submits signs by calling", async () => {
      const { account } = chain;
      const document = draft({ terms: between(indexed.terms, account.address), words: indexed.words });
      const { agreement, domain: where, uri } = document;
      const signatures = { buyer: await signAgreement({ agreement, domain: where, signer: buyer }) };
      await expect(collectSignatures({ agreement, domain: where, signatures })).rejects.toThrow(SignatureMissingError);
      const ready = await collectSignatures({ agreement, domain: where, signatures, submitter: account.address });
      expect(ready.seller).toBe("0x");
      await send("sign", [encodeAgreement(agreement), uri, ready.seller, ready.buyer]);
      expect((await verify(BigInt(document.digest))).equal).toBe(true);
    });

    test("a contract account signs by ERC-1271", async () => {
      const owned = await chain.deploy("OwnerAccount", [buyer.address]);
      const document = draft({ terms: between(indexed.terms, seller.address, owned.address), words: indexed.words });
      const { agreement, domain: where, uri } = document;
      const signatures = {
        seller: await signAgreement({ agreement, domain: where, signer: seller }),
        buyer: await buyer.sign({ hash: document.digest }),
      };
      await expect(collectSignatures({ agreement, domain: where, signatures })).rejects.toThrow(WrongSignerError);
      const ready = await collectSignatures({ client: chain.client, agreement, domain: where, signatures });
      expect(ready.deployments).toEqual([]);
      await send("sign", [encodeAgreement(agreement), uri, ready.seller, ready.buyer]);
      expect((await verify(BigInt(document.digest))).equal).toBe(true);
    });

    test("a contract account that is not there yet signs by ERC-6492, and is deployed first", async () => {
      const { abi, bytecode } = artifactOf("OwnerAccount");
      const code = encodeDeployData({ abi, bytecode: bytecode.object, args: [buyer.address] });
      const salt = keccak256("0x6492");
      const address = getContractAddress({ opcode: "CREATE2", from: FACTORY, salt, bytecode: code });
      const document = draft({ terms: between(indexed.terms, seller.address, address), words: indexed.words });
      const { agreement, domain: where, uri } = document;
      const inner = await buyer.sign({ hash: document.digest });
      const data = concatHex([salt, code]);
      const wrapped = serializeErc6492Signature({ address: FACTORY, data, signature: inner });
      const signatures = { seller: await signAgreement({ agreement, domain: where, signer: seller }), buyer: wrapped };
      const ready = await collectSignatures({ client: chain.client, agreement, domain: where, signatures });
      expect(ready.buyer).toBe(inner);
      expect(parseErc6492Signature(wrapped).signature).toBe(inner);
      expect(ready.deployments).toEqual([{ to: FACTORY, data }]);
      for (const call of ready.deployments) {
        await chain.client.waitForTransactionReceipt({ hash: await chain.client.sendTransaction(call) });
      }
      await send("sign", [encodeAgreement(agreement), uri, ready.seller, ready.buyer]);
      expect((await verify(BigInt(document.digest))).equal).toBe(true);
      const wrong = serializeErc6492Signature({
        address: FACTORY,
        data,
        signature: await stranger.sign({ hash: document.digest }),
      });
      const refused = collectSignatures({
        client: chain.client,
        agreement,
        domain: where,
        signatures: { ...signatures, buyer: wrong },
      });
      await expect(refused).rejects.toThrow(WrongSignerError);
    });

    test("a stranger's signature, one over other terms, and one of another chain or contract are refused", async () => {
      const { agreement, domain: where } = draft({ terms: between(asProduced.terms), words: asProduced.words });
      await expect(signAgreement({ agreement, domain: where, signer: stranger })).rejects.toThrow(WrongSignerError);
      const sellers = await signAgreement({ agreement, domain: where, signer: seller });
      const sign = (other: Agreement, at = where) => buyer.signTypedData(agreementTypedData(other, at));
      const wrong = [
        await stranger.signTypedData(agreementTypedData(agreement, where)),
        await sign({ ...agreement, terms: { ...agreement.terms, bands: [] } }),
        await sign({ ...agreement, nonce: agreement.nonce + 1n }),
        await sign(agreement, { ...where, chainId: 1 }),
        await sign(agreement, { ...where, verifyingContract: token.address }),
        sellers,
        "0x1234" as const,
      ];
      for (const given of wrong) {
        for (const client of [undefined, chain.client]) {
          const collected = collectSignatures({
            agreement,
            domain: where,
            signatures: { seller: sellers, buyer: given },
            ...(client && { client }),
          });
          await expect(collected).rejects.toThrow(WrongSignerError);
        }
      }
    });

    test("past the deadline nothing is collected", async () => {
      const { agreement, domain: where } = draft({ terms: between(indexed.terms), words: indexed.words });
      const late = collectSignatures({ agreement, domain: where, signatures: {}, now: agreement.deadline + 1 });
      await expect(late).rejects.toThrow(SignaturesExpiredError);
    });

    test("a wallet shows what it signs: the typed data is whole", () => {
      const {
        agreement,
        domain: where,
        digest: signed,
      } = draft({ terms: between(indexed.terms), words: indexed.words });
      const definition = agreementTypedData(agreement, where);
      expect(hashTypedData(definition)).toBe(signed);
      expect(Object.keys(definition.types).length).toBe(15);
    });
  });

  test("contradictions are refused before anything is signed", () => {
    const terms = between({ ...indexed.terms, price: { ...indexed.terms.price, floor: 91_000n * 10n ** 18n } });
    expect(() => draft({ terms, words: indexed.words })).toThrow("The terms contradict themselves at price.floor.");
  });
});
