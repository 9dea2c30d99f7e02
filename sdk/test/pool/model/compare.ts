// What the contracts show against what the model says, field by field and to the unit.
import type { Hex } from "viem";
import type { Cure } from "./cure.ts";
import type { View } from "./suite.ts";
import { down, type SiteState, STAGES, WAD } from "./terms.ts";

const NOBODY = "0x0000000000000000000000000000000000000000";

/** Differences in words; none if the contracts do as the model does. */
export function compare(model: Cure, view: View, sites: readonly bigint[], accounts: readonly Hex[]): string[] {
  const differences: string[] = [];
  const match = (name: string, shown: unknown, expected: bigint | number | boolean | string) => {
    const [a, b] = [String(shown).toLowerCase(), String(expected).toLowerCase()];
    if (a !== b) differences.push(`${name}: the contract says ${a}, the model ${b}`);
  };
  const { state } = model;
  const { shown } = view;
  match("storeIndex", shown.storeIndex, model.store());
  match("index", shown.index, model.index());
  match("kept", shown.kept, state.kept);
  match("exponent", shown.exponent, model.exponent());
  match("rate", shown.rate, state.rate);
  match("pendingLoss", shown.pendingLoss, state.pendingLoss);
  match("totalShares", shown.totalShares, state.totalShares);
  match("totalSupply", shown.totalSupply, down(state.totalShares, model.index(), WAD));
  match("claims", shown.claims, model.claims());
  match("headroom", shown.headroom, model.headroom());
  match("Σ liability", shown.liability, state.liability);
  match("Σ written off", shown.writtenOff, state.writtenOff);
  match("Σ locked", shown.locked, state.locked);
  match("held", shown.held, state.held);
  match("fund", shown.fund, state.fund);
  match("cash", shown.cash, cashOf(model));
  for (const [i, id] of sites.entries()) {
    const books = view.books[i];
    if (books) compareSite(model, model.site(id), books, (name, a, b) => match(`site ${id} ${name}`, a, b));
  }
  for (const [i, account] of accounts.entries()) {
    const holder = view.holders[i];
    match(`shares of ${account}`, holder?.shares, model.sharesOf(account));
    match(`balance of ${account}`, holder?.balance, model.balanceOf(account));
    match(`credit of ${account}`, holder?.credit, state.credits.get(account) ?? 0n);
  }
  return differences;
}

/** All the stake tokens that Collateral must hold: stakes, compensation, credits. */
export function cashOf({ state }: Cure): bigint {
  let cash = state.fund;
  for (const { stake } of state.sites.values()) cash += stake;
  for (const credit of state.credits.values()) cash += credit;
  return cash;
}

function compareSite(
  model: Cure,
  site: SiteState,
  { account, stake, shortfall, short, uncovered, expiresAt }: View["books"][number],
  match: (name: string, shown: unknown, expected: bigint | number | string) => void,
): void {
  for (const name of [
    "liability",
    "writtenOff",
    "locked",
    "dischargeBase",
    "released",
    "releasedShares",
    "depositedAt",
    "early",
    "earlyWh",
    "earlyDue",
  ] as const) {
    match(name, account[name], site[name]);
  }
  match("stake", stake.stake, site.stake);
  match("unbonding", stake.unbonding, site.unbonding);
  match("unbondedAt", stake.unbondedAt, site.unbondedAt);
  match("stage", STAGES[Number(shortfall.stage)], site.stage);
  match("short", short, model.shortOf(site));
  const open = site.stage !== "NONE";
  for (const name of ["provedAt", "readAt", "auctionAt", "announcedAt"] as const) {
    match(name, shortfall[name], open ? site[name] : 0);
  }
  match("prover", shortfall.prover, open ? site.prover : NOBODY);
  match("covered", shortfall.covered, open ? coveredOf(model, site) : 0n);
  match("uncovered", uncovered, site.uncovered);
  match("loss expires", expiresAt, site.lossExpiresAt);
}

function coveredOf(model: Cure, site: SiteState): bigint {
  const owed = site.liability - site.writtenOff;
  const short = model.shortOf(site);
  return owed > short ? owed - short : 0n;
}
