// Offers on the chain: read, printed and taken by somebody who knows nothing else.
import { type Address, createClient, custom, type Hex, keccak256, numberToHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  collectSignatures,
  type DocumentDraft,
  diffTerms,
  encodeAgreement,
  readOffers,
  signAgreement,
  verifyOffer,
} from "../../src/ricardian/index.ts";
import { buyer, openDocuments, seller } from "./documentsOnChain.ts";
import { indexed } from "./examples.ts";

const other = privateKeyToAccount(keccak256("0x03"));

describe("offers", () => {
  let on: Awaited<ReturnType<typeof openDocuments>>;
  beforeAll(async () => {
    on = await openDocuments();
  });
  afterAll(() => on.chain.stop());

  async function offer(signer: typeof seller, document: DocumentDraft): Promise<Hex> {
    const { agreement, domain, uri } = document;
    const signature = await signAgreement({ agreement, domain, signer });
    await on.send("propose", [encodeAgreement(agreement), uri, signature]);
    return signature;
  }
  const offersOf = (more: { id?: bigint; by?: Address; to?: Address }) =>
    readOffers(on.chain.client, { address: on.contract.address, fromBlock: 0n, ...more });
  const drafted = (one: Address = seller.address, two: Address = buyer.address) =>
    on.draft({ terms: on.between(indexed.terms, one, two), words: indexed.words });
  const stateOf = async ({ digest }: DocumentDraft) => (await offersOf({ id: BigInt(digest) }))[0]?.state;

  test("the other party reads it, prints it, and signs it", async () => {
    const document = drafted(seller.address, on.chain.account.address);
    const signature = await offer(seller, document);
    const [found, ...more] = await offersOf({ to: on.chain.account.address });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      ...{ id: BigInt(document.digest), by: "seller", state: "open", signatures: { seller: signature } },
      uri: document.uri,
    });
    if (!found) return;
    expect(diffTerms(document.agreement.terms, found.agreement.terms)).toEqual([]);
    const { differences, prose } = await verifyOffer(on.chain.client, found, { prose: document.prose });
    expect(differences).toEqual([]);
    expect(prose).toBe(document.prose);
    const { agreement, uri, signatures } = found;
    const submitter = on.chain.account.address;
    const ready = await collectSignatures({ agreement, domain: on.domain, signatures, submitter });
    await on.send("sign", [encodeAgreement(agreement), uri, ready.seller, ready.buyer]);
    expect((await on.verify(found.id)).equal).toBe(true);
    expect(await stateOf(document)).toBe("signed");
  });

  test("offered twice, or by both, it is one", async () => {
    const document = drafted();
    const sellers = await offer(seller, document);
    await offer(seller, document);
    const buyers = await offer(buyer, document);
    const found = await offersOf({ id: BigInt(document.digest) });
    expect(found.map(({ by, signatures, state }) => ({ by, signatures, state }))).toEqual([
      { by: "seller", signatures: { seller: sellers, buyer: buyers }, state: "open" },
    ]);
  });

  test("by and to whom", async () => {
    const document = drafted(seller.address, other.address);
    await offer(other, document);
    const ids = async (more: { by?: Address; to?: Address }) => (await offersOf(more)).map(({ id }) => id);
    expect(await ids({ by: other.address })).toEqual([BigInt(document.digest)]);
    expect(await ids({ to: other.address })).toEqual([]);
    expect(await ids({ by: other.address, to: seller.address })).toEqual([BigInt(document.digest)]);
  });

  test("a node's other document is told", async () => {
    const document = drafted();
    await offer(seller, document);
    const word = (value: bigint) => numberToHex(value, { size: 32 }).slice(2);
    const [cap, dearer] = [word(90_000n * 10n ** 18n), word(91_000n * 10n ** 18n)];
    const lying = createClient({
      transport: custom({
        request: async (asked) => {
          const answer = await on.chain.client.request(asked);
          return asked.method === "eth_getLogs" ? JSON.parse(JSON.stringify(answer).replaceAll(cap, dearer)) : answer;
        },
      }),
    });
    const where = { address: on.contract.address, fromBlock: 0n, id: BigInt(document.digest) };
    expect((await readOffers(lying, where)).map(({ state }) => state)).toEqual(["altered"]);
  });

  test("what is taken back is not open, nor what is past its deadline", async () => {
    const { client, account } = on.chain;
    const document = drafted(account.address, buyer.address);
    await offer(buyer, document);
    expect(await stateOf(document)).toBe("open");
    const { nonce, deadline } = document.agreement;
    const late = drafted();
    await offer(seller, late);
    await on.send("cancel", [nonce >> 8n, 1n << (nonce & 255n)]);
    expect(await stateOf(document)).toBe("withdrawn");
    await client.setNextBlockTimestamp({ timestamp: BigInt(deadline) + 1n });
    await client.mine({ blocks: 1 });
    expect(await stateOf(late)).toBe("expired");
    expect(await stateOf(document)).toBe("withdrawn");
  });
});
