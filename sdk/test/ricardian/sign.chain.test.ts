// Signing by every kind of account, against the contract on a chain.
import {
  concatHex,
  encodeDeployData,
  getContractAddress,
  hashTypedData,
  keccak256,
  parseErc6492Signature,
  serializeErc6492Signature,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Agreement,
  agreementTypedData,
  collectSignatures,
  encodeAgreement,
  SignatureMissingError,
  SignaturesExpiredError,
  signAgreement,
  WrongSignerError,
} from "../../src/ricardian/index.ts";
import { artifactOf } from "../support/chain.ts";
import { buyer, openDocuments, seller } from "./documentsOnChain.ts";
import { asProduced, indexed } from "./examples.ts";

const stranger = privateKeyToAccount(keccak256("0x03"));
const FACTORY = "0x4e59b44847b379578588920cA78FbF26c0B4956C"; // deploys by CREATE2 whatever it is sent; on every chain, anvil's too

describe("signing", () => {
  let on: Awaited<ReturnType<typeof openDocuments>>;
  beforeAll(async () => {
    on = await openDocuments();
  });
  afterAll(() => on.chain.stop());

  test("the one who submits signs by calling", async () => {
    const { account } = on.chain;
    const document = on.draft({ terms: on.between(indexed.terms, account.address), words: indexed.words });
    const { agreement, domain: where, uri } = document;
    const signatures = { buyer: await signAgreement({ agreement, domain: where, signer: buyer }) };
    await expect(collectSignatures({ agreement, domain: where, signatures })).rejects.toThrow(SignatureMissingError);
    const ready = await collectSignatures({ agreement, domain: where, signatures, submitter: account.address });
    expect(ready.seller).toBe("0x");
    await on.send("sign", [encodeAgreement(agreement), uri, ready.seller, ready.buyer]);
    expect((await on.verify(BigInt(document.digest))).equal).toBe(true);
  });

  test("a contract account signs by ERC-1271", async () => {
    const owned = await on.chain.deploy("OwnerAccount", [buyer.address]);
    const document = on.draft({
      terms: on.between(indexed.terms, seller.address, owned.address),
      words: indexed.words,
    });
    const { agreement, domain: where, uri } = document;
    const signatures = {
      seller: await signAgreement({ agreement, domain: where, signer: seller }),
      buyer: await buyer.sign({ hash: document.digest }),
    };
    await expect(collectSignatures({ agreement, domain: where, signatures })).rejects.toThrow(WrongSignerError);
    const ready = await collectSignatures({ client: on.chain.client, agreement, domain: where, signatures });
    expect(ready.deployments).toEqual([]);
    await on.send("sign", [encodeAgreement(agreement), uri, ready.seller, ready.buyer]);
    expect((await on.verify(BigInt(document.digest))).equal).toBe(true);
  });

  test("a contract account that is not there yet signs by ERC-6492, and is deployed first", async () => {
    const { abi, bytecode } = artifactOf("OwnerAccount");
    const code = encodeDeployData({ abi, bytecode: bytecode.object, args: [buyer.address] });
    const salt = keccak256("0x6492");
    const address = getContractAddress({ opcode: "CREATE2", from: FACTORY, salt, bytecode: code });
    const document = on.draft({ terms: on.between(indexed.terms, seller.address, address), words: indexed.words });
    const { agreement, domain: where, uri } = document;
    const inner = await buyer.sign({ hash: document.digest });
    const data = concatHex([salt, code]);
    const wrapped = serializeErc6492Signature({ address: FACTORY, data, signature: inner });
    const signatures = { seller: await signAgreement({ agreement, domain: where, signer: seller }), buyer: wrapped };
    const ready = await collectSignatures({ client: on.chain.client, agreement, domain: where, signatures });
    expect(ready.buyer).toBe(inner);
    expect(parseErc6492Signature(wrapped).signature).toBe(inner);
    expect(ready.deployments).toEqual([{ to: FACTORY, data }]);
    for (const call of ready.deployments) {
      await on.chain.client.waitForTransactionReceipt({ hash: await on.chain.client.sendTransaction(call) });
    }
    await on.send("sign", [encodeAgreement(agreement), uri, ready.seller, ready.buyer]);
    expect((await on.verify(BigInt(document.digest))).equal).toBe(true);
    const wrong = serializeErc6492Signature({
      address: FACTORY,
      data,
      signature: await stranger.sign({ hash: document.digest }),
    });
    const refused = collectSignatures({
      client: on.chain.client,
      agreement,
      domain: where,
      signatures: { ...signatures, buyer: wrong },
    });
    await expect(refused).rejects.toThrow(WrongSignerError);
  });

  test("a stranger's signature, one over other terms, and one of another chain or contract are refused", async () => {
    const { agreement, domain: where } = on.draft({ terms: on.between(asProduced.terms), words: asProduced.words });
    await expect(signAgreement({ agreement, domain: where, signer: stranger })).rejects.toThrow(WrongSignerError);
    const sellers = await signAgreement({ agreement, domain: where, signer: seller });
    const sign = (other: Agreement, at = where) => buyer.signTypedData(agreementTypedData(other, at));
    const wrong = [
      await stranger.signTypedData(agreementTypedData(agreement, where)),
      await sign({ ...agreement, terms: { ...agreement.terms, bands: [] } }),
      await sign({ ...agreement, nonce: agreement.nonce + 1n }),
      await sign(agreement, { ...where, chainId: 1 }),
      await sign(agreement, { ...where, verifyingContract: on.token.address }),
      sellers,
      "0x1234" as const,
    ];
    for (const given of wrong) {
      for (const client of [undefined, on.chain.client]) {
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
    const { agreement, domain: where } = on.draft({ terms: on.between(indexed.terms), words: indexed.words });
    const late = collectSignatures({ agreement, domain: where, signatures: {}, now: agreement.deadline + 1 });
    await expect(late).rejects.toThrow(SignaturesExpiredError);
  });

  test("a wallet shows what it signs: the typed data is whole", () => {
    const {
      agreement,
      domain: where,
      digest: signed,
    } = on.draft({ terms: on.between(indexed.terms), words: indexed.words });
    const definition = agreementTypedData(agreement, where);
    expect(hashTypedData(definition)).toBe(signed);
    expect(Object.keys(definition.types).length).toBe(15);
  });
});
