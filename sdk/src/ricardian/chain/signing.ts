// Both parties' signatures: accounts with a key, contract accounts (ERC-1271), and contract accounts that are not deployed yet (ERC-6492).
import {
  type Account,
  type Address,
  type Hex,
  isErc6492Signature,
  parseErc6492Signature,
  recoverTypedDataAddress,
} from "viem";
import { verifyTypedData } from "viem/actions";
import type { AnyClient } from "../../actions/runtime.ts";
import { BaseError } from "../../errors/base.ts";
import type { Domain, TypedDataSigner } from "../../measurement/typedData.ts";
import { agreementTypedData } from "../terms/digest.ts";
import type { Agreement } from "../terms/types.ts";
import { roleOf } from "./draft.ts";

/** A party of an agreement. */
export type Role = "seller" | "buyer";

/** An account that is no party signs, or a signature that is not its party's. */
export class WrongSignerError extends BaseError {
  override readonly name = "WrongSignerError";
  /** The account, or the party whose signature it is not. */
  readonly account: Address;

  constructor(account: Address, wrong: string, todo: string) {
    super(wrong, { metaMessages: [todo] });
    this.account = account;
  }
}

/** A party has not signed. */
export class SignatureMissingError extends BaseError {
  override readonly name = "SignatureMissingError";
  readonly role: Role;

  constructor(role: Role, account: Address) {
    super(`The ${role}, ${account}, has not signed.`, {
      metaMessages: [
        `Let it sign by \`signAgreement\`, or submit the agreement from ${account}: who calls signs by calling.`,
      ],
    });
    this.role = role;
  }
}

/** Signatures that no longer count. */
export class SignaturesExpiredError extends BaseError {
  override readonly name = "SignaturesExpiredError";
  readonly deadline: number;

  constructor(deadline: number, now: number) {
    super(`The signatures counted until ${deadline}; it is ${now}.`, {
      metaMessages: ["Draft the document again with a later deadline, and let both parties sign it."],
    });
    this.deadline = deadline;
  }
}

/**
 * A party's signature over an agreement. Whoever has both can put the agreement in force, until its deadline.
 *
 * @param parameters `signer` is a viem account, or a wallet client bound to one.
 * @throws {@link WrongSignerError} when the signing account is known and no party.
 * @example
 * ```ts
 * import { createDocument, type DraftParameters, signAgreement } from "@wattle/sdk/ricardian";
 * import type { PrivateKeyAccount } from "viem";
 *
 * declare const draft: DraftParameters;
 * declare const seller: PrivateKeyAccount;
 * const { agreement, domain } = createDocument(draft);
 * const signature = await signAgreement({ agreement, domain, signer: seller });
 * ```
 */
export async function signAgreement(parameters: {
  readonly agreement: Agreement;
  readonly domain: Domain;
  readonly signer: TypedDataSigner & Partial<Pick<Account, "address">>;
}): Promise<Hex> {
  const { agreement, domain, signer } = parameters;
  if (signer.address !== undefined && roleOf(agreement, signer.address) === undefined) {
    const { seller, buyer } = agreement.terms.parties;
    throw new WrongSignerError(
      signer.address,
      `${signer.address} is no party of the agreement.`,
      `Sign with the seller's account, ${seller}, or the buyer's, ${buyer}.`,
    );
  }
  return signer.signTypedData(agreementTypedData(agreement, domain));
}

/** A contract account to be deployed before its signature counts. */
export interface Deployment6492 {
  readonly to: Address;
  readonly data: Hex;
}

/** Signatures as the contract takes them. */
export interface CollectedSignatures {
  readonly seller: Hex;
  readonly buyer: Hex;
  /** Calls to send first, by anyone: they deploy accounts that have signed by ERC-6492. */
  readonly deployments: readonly Deployment6492[];
}

/**
 * Checks both parties' signatures and makes them ready for `sign`.
 *
 * Without a client only accounts with a key can be checked; with one also contract accounts, deployed (ERC-1271) or not yet (ERC-6492).
 *
 * @param parameters `submitter`: who will call the contract, and so needs no signature. `now`: unix seconds, to refuse an agreement past its deadline.
 * @throws {@link SignatureMissingError}, {@link WrongSignerError}, {@link SignaturesExpiredError}
 * @example
 * ```ts
 * import { collectSignatures, type Agreement, type agreementsDomain } from "@wattle/sdk/ricardian";
 * import type { Hex } from "viem";
 * import { client } from "./client.ts";
 *
 * declare const agreement: Agreement;
 * declare const domain: ReturnType<typeof agreementsDomain>;
 * declare const seller: Hex;
 * declare const buyer: Hex;
 * const ready = await collectSignatures({ client, agreement, domain, signatures: { seller, buyer } });
 * ```
 */
export async function collectSignatures(parameters: {
  readonly agreement: Agreement;
  readonly domain: Domain;
  readonly signatures: { readonly [Party in Role]?: Hex };
  readonly client?: AnyClient;
  readonly submitter?: Address;
  readonly now?: number;
}): Promise<CollectedSignatures> {
  const { agreement, domain, signatures, client, submitter, now } = parameters;
  if (now !== undefined && now > agreement.deadline) throw new SignaturesExpiredError(agreement.deadline, now);
  const calling = submitter && roleOf(agreement, submitter);
  const deployments: Deployment6492[] = [];
  const collect = async (role: Role): Promise<Hex> => {
    const account = agreement.terms.parties[role];
    const signature = signatures[role];
    if (signature === undefined || signature === "0x") {
      if (calling === role) return "0x";
      throw new SignatureMissingError(role, account);
    }
    if (!(await isSigned(agreement, domain, account, signature, client))) {
      throw new WrongSignerError(
        account,
        `The ${role}'s signature is not ${account}'s over this agreement.`,
        client
          ? "Compare the document that was signed with this one: a digit or a comma makes another."
          : "If the account is a contract, pass a client; else compare the document that was signed with this one.",
      );
    }
    if (!isErc6492Signature(signature)) return signature;
    const { address, data, signature: inner } = parseErc6492Signature(signature);
    if (address && data) deployments.push({ to: address, data });
    return inner;
  };
  const [seller, buyer] = [await collect("seller"), await collect("buyer")];
  return { seller, buyer, deployments };
}

async function isSigned(
  agreement: Agreement,
  domain: Domain,
  address: Address,
  signature: Hex,
  client: AnyClient | undefined,
): Promise<boolean> {
  const definition = agreementTypedData(agreement, domain);
  if (client) return verifyTypedData(client, { ...definition, address, signature });
  try {
    const found = await recoverTypedDataAddress({ ...definition, signature });
    return found.toLowerCase() === address.toLowerCase();
  } catch {
    return false;
  }
}
