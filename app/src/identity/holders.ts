import { type Address, isAddressEqual } from "viem";
import { magnitude, sum } from "../bigints.ts";

/** What moves something between accounts. */
export const LINKS = ["funding", "pool", "collateral", "market", "orders", "agreements"] as const;
export type Link = (typeof LINKS)[number];

/** kWh, in token shares, which do not melt, and money, in base units of the quote. */
export interface Amounts {
  readonly shares: bigint;
  readonly quote: bigint;
}

/** Something that went from one account to another, worked out from what was agreed and not from balances. */
export interface Movement extends Amounts {
  readonly link: Link;
  /** `OUTSIDE`: minted, or given to begin with. */
  readonly from: Address;
  /** `OUTSIDE`: burned. */
  readonly to: Address;
}

/** An account as the chain shows it at the end. */
export interface Standing extends Amounts {
  readonly name: string;
  readonly account: Address;
  /** Whether it passes on all that it gets: what it still holds is nobody's. */
  readonly passesOn?: boolean;
}

/** An account's books. */
export interface Holder {
  readonly name: string;
  /** What came less what went, a link each. */
  readonly links: Readonly<Record<Link, Amounts>>;
  readonly closing: Amounts;
  /** What the chain shows beyond the books. */
  readonly difference: Amounts;
}

/** Every kWh and every unit of the quote by the account that holds it. */
export interface HoldersIdentity {
  readonly holders: readonly Holder[];
  /** What is in existence and with none of the accounts. */
  readonly elsewhere: Amounts;
  /** Shares and base units that no movement explains, that no account has, or that got stuck on their way: "0" when all are accounted for. */
  readonly identity: string;
}

/** Where what is minted comes from and what is burned goes. */
export const OUTSIDE: Address = "0x0000000000000000000000000000000000000000";

const NOTHING: Amounts = { shares: 0n, quote: 0n };

/**
 * Compares, account by account, what every link moved with what the chain shows. Nothing rounds: shares and base units are whole.
 * @param supply What is in existence of both.
 */
export function balanceHolders(parameters: {
  readonly movements: readonly Movement[];
  readonly standings: readonly Standing[];
  readonly supply: Amounts;
}): HoldersIdentity {
  const { movements, standings, supply } = parameters;
  const holders = standings.map(({ name, account, shares, quote }): Holder => {
    const links = Object.fromEntries(LINKS.map((link) => [link, netOf(movements, link, account)])) as Record<
      Link,
      Amounts
    >;
    const closing = { shares, quote };
    const booked = LINKS.reduce((sum, link) => plus(sum, links[link], 1n), NOTHING);
    return { name, links, closing, difference: plus(closing, booked, -1n) };
  });
  const held = standings.reduce((sum, standing) => plus(sum, standing, 1n), NOTHING);
  const elsewhere = plus(supply, held, -1n);
  const stuck = standings.filter(({ passesOn }) => passesOn);
  const open = [elsewhere, ...holders.map(({ difference }) => difference), ...stuck];
  const identity = open.reduce((sum, { shares, quote }) => sum + magnitude(shares) + magnitude(quote), 0n);
  return { holders, elsewhere, identity: String(identity) };
}

/**
 * Direct export that was claimed and is neither retired nor anybody's to retire, µWh: "0" when all is accounted for.
 * @param claimed Wh. @param retired By certificates, µWh. @param remaining Of every export and every part of one, µWh.
 */
export function balanceExports(claimed: bigint, retired: bigint, remaining: readonly bigint[]): string {
  return String(magnitude(claimed * 1_000_000n - retired - sum(remaining)));
}

/** What a link brought an account, less what it took. */
export function netOf(movements: readonly Movement[], link: Link, account: Address): Amounts {
  let net = NOTHING;
  for (const movement of movements) {
    if (movement.link !== link) continue;
    if (isAddressEqual(movement.to, account)) net = plus(net, movement, 1n);
    if (isAddressEqual(movement.from, account)) net = plus(net, movement, -1n);
  }
  return net;
}

/** Several identities as one: "0" when each is. */
export function wholeIdentity(...identities: readonly string[]): string {
  const open = identities.filter((identity) => identity !== "0");
  return open.length === 0 ? "0" : open.join(" + ");
}

function plus(one: Amounts, other: Amounts, sign: bigint): Amounts {
  return { shares: one.shares + sign * other.shares, quote: one.quote + sign * other.quote };
}
