// Requests between attesters carry their attester's signature: who asks whom, for what, when. Each counts once, for a minute.
import { type Address, type Hex, isAddress, isHex, keccak256, type LocalAccount, recoverTypedDataAddress } from "viem";
import { generatePrivateKey } from "viem/accounts";
import { NodeError } from "../errors.ts";

/** Seconds for which a request counts. */
const LIFE = 60;

/** A request that is no attester's, or not for this node, or not for now. */
export class PeerRefusedError extends NodeError {
  override readonly name = "PeerRefusedError";

  constructor(reason: string) {
    super(`This request is refused: ${reason}.`, {
      metaMessages: ["Ask as an attester of the fleet, with its key and a clock that is right to a minute."],
    });
  }
}

/** What is signed of a request. */
export interface PeerRequest {
  readonly to: Address;
  readonly method: string;
  readonly path: string;
  readonly body: Uint8Array;
}

/** Where signatures are valid. */
export interface PeerDomain {
  readonly chainId: number;
  readonly oracle: Address;
}

const types = {
  PeerRequest: [
    { name: "to", type: "address" },
    { name: "method", type: "string" },
    { name: "path", type: "string" },
    { name: "body", type: "bytes32" },
    { name: "time", type: "uint256" },
    { name: "nonce", type: "bytes32" },
  ],
} as const;

const HEADER = "wattle-attester";

/** The header that makes a request its attester's. @param time Unix seconds, of the machine. */
export async function signRequest(
  account: LocalAccount,
  domain: PeerDomain,
  request: PeerRequest,
  time = Math.floor(Date.now() / 1000),
): Promise<Record<string, string>> {
  const nonce = generatePrivateKey(); // 32 random bytes
  const signature = await account.signTypedData(typed(domain, request, time, nonce));
  return { [HEADER]: `${account.address} ${time} ${nonce} ${signature}` };
}

/** Knows attesters' requests. */
export class Gatekeeper {
  readonly #self: Address;
  readonly #domain: PeerDomain;
  readonly #clock: () => number;
  /** Nonces of the last minute, and when they end. */
  readonly #seen = new Map<string, number>();

  constructor(self: Address, domain: PeerDomain, clock: () => number = () => Math.floor(Date.now() / 1000)) {
    this.#self = self;
    this.#domain = domain;
    this.#clock = clock;
  }

  /** Who asks. @throws PeerRefusedError */
  async admit(header: unknown, request: Omit<PeerRequest, "to">): Promise<Address> {
    const [attester, time, nonce, signature] = (typeof header === "string" ? header : "").split(" ");
    if (!attester || !isAddress(attester) || !isHex(nonce) || !isHex(signature) || !/^\d{1,12}$/.test(time ?? ""))
      throw new PeerRefusedError("it carries no attester's signature");
    const [at, now] = [Number(time), this.#clock()];
    if (Math.abs(at - now) > LIFE) throw new PeerRefusedError(`it was signed at ${at}, it is ${now}`);
    for (const [old, until] of this.#seen) {
      if (until >= now) break;
      this.#seen.delete(old);
    }
    const known = `${attester.toLowerCase()} ${nonce.toLowerCase()}`;
    if (this.#seen.has(known)) throw new PeerRefusedError("it was answered already");
    const message = { ...request, to: this.#self };
    let signer: Address | undefined;
    try {
      signer = await recoverTypedDataAddress({ ...typed(this.#domain, message, at, nonce), signature });
    } catch {
      // no signature at all
    }
    if (signer?.toLowerCase() !== attester.toLowerCase())
      throw new PeerRefusedError("its signature is another's, or of another request");
    // Kept until no copy of it can count, in the order in which they end.
    this.#seen.set(known, now + 2 * LIFE);
    return signer;
  }
}

function typed({ chainId, oracle }: PeerDomain, { to, method, path, body }: PeerRequest, time: number, nonce: Hex) {
  return {
    domain: { name: "Wattle Attester", version: "1", chainId, verifyingContract: oracle },
    types,
    primaryType: "PeerRequest" as const,
    message: { to, method, path, body: keccak256(body), time: BigInt(time), nonce },
  };
}
