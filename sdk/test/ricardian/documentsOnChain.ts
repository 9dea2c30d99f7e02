// Documents between two keys, on a chain of the agreements alone.
import type { Address } from "viem";
import { keccak256 } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { getBlock } from "viem/actions";
import {
  agreementsDomain,
  collectSignatures,
  createDocument,
  type DocumentDraft,
  type DraftParameters,
  encodeAgreement,
  signAgreement,
  type Terms,
  verifyAgreement,
  type Words,
} from "../../src/ricardian/index.ts";
import { artifactOf, openChain } from "../support/chain.ts";
import { addressIn, suiteFrom } from "../support/suite.ts";

export const seller = privateKeyToAccount(keccak256("0x01"));
export const buyer = privateKeyToAccount(keccak256("0x02"));

/** A chain with the contract, and what a test does there with documents. */
export async function openDocuments() {
  const chain = await openChain();
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
  const deployed = await chain.deploy("PowerAgreements", [settlement.address]);
  const token = await chain.deploy("StakeToken", [0n]);
  // Errors are declared in the interface.
  const errors = artifactOf("IPowerAgreements").abi.filter(({ type }) => type === "error");
  const contract = { ...deployed, abi: [...deployed.abi, ...errors] };
  const deadline = Number((await getBlock(client)).timestamp) + 86_400;
  let nonce = 0n;

  /** With contracts of this chain where the terms need contracts. */
  const here = (terms: Terms): Terms => ({
    ...terms,
    parties: {
      ...terms.parties,
      currency: /^0x0+$/.test(terms.parties.currency) ? terms.parties.currency : token.address,
      arbitrator: /^0x0+$/.test(terms.parties.arbitrator) ? terms.parties.arbitrator : token.address,
    },
  });
  const send = async (functionName: string, args: readonly unknown[]) => {
    const hash = await client.writeContract({ ...contract, functionName, args });
    return client.waitForTransactionReceipt({ hash });
  };
  return {
    chain,
    contract,
    token,
    domain: agreementsDomain({ chainId: 31337, address: contract.address }),
    here,
    send,
    between: (terms: Terms, one: Address = seller.address, other: Address = buyer.address): Terms => ({
      ...here(terms),
      parties: { ...here(terms).parties, seller: one, buyer: other },
    }),
    draft: (
      { terms, words }: { readonly terms: Terms; readonly words: Words },
      more: Partial<DraftParameters> = {},
    ): DocumentDraft => {
      nonce += 1n;
      return createDocument({ terms, words, chainId: 31337, contract: contract.address, nonce, deadline, ...more });
    },
    read: (functionName: string, args: readonly unknown[]) => client.readContract({ ...contract, functionName, args }),
    /** Both sign, anybody submits. */
    put: async ({ agreement, domain, uri, digest }: DocumentDraft): Promise<bigint> => {
      const signatures = {
        seller: await signAgreement({ agreement, domain, signer: seller }),
        buyer: await signAgreement({ agreement, domain, signer: buyer }),
      };
      const ready = await collectSignatures({ agreement, domain, signatures });
      await send("sign", [encodeAgreement(agreement), uri, ready.seller, ready.buyer]);
      return BigInt(digest);
    },
    verify: (id: bigint, more: Partial<Parameters<typeof verifyAgreement>[1]> = {}) =>
      verifyAgreement(client, { address: contract.address, id, fromBlock: 0n, ...more }),
  };
}
