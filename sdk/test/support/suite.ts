// The suite as it is deployed: its contracts in order, and where an account's next transactions will put them.
import { type Address, getContractAddress, zeroAddress } from "viem";

/** One creation. */
export interface Creation {
  readonly name: string;
  readonly address: Address;
  readonly args: readonly unknown[];
  /** The Solidity file, if it is not named as the contract. */
  readonly file?: string;
}

/** How long answers take, seconds, and the least bond, wei. */
export interface OracleTerms {
  readonly challenge: number;
  readonly answer: number;
  readonly minBond: bigint;
}

/** Seconds after finality that attesters' bonds stay. */
const SETTLE_TIME = 7 * 86_400;

/**
 * All of it from an account whose next transaction has this nonce. The factory and what its pools trust name one another, so addresses are computed.
 *
 * @param agreements Where power purchase agreements will stand, whose deliveries retirements take; default: nowhere.
 */
export function suiteFrom(
  from: Address,
  nonce: number,
  { challenge, answer, minBond }: OracleTerms,
  agreements: Address = zeroAddress,
): Creation[] {
  const at = (place: number) => getContractAddress({ from, nonce: BigInt(nonce + place) });
  const [
    registry,
    court,
    oracle,
    bonds,
    sky,
    entitlements,
    retirements,
    collateral,
    intake,
    reconciler,
    pool,
    office,
    factory,
  ] = [...Array(13).keys()].map(at);
  const creations: [name: string, args: readonly unknown[], file?: string][] = [
    ["SiteRegistry", []],
    ["MeterCourt", [registry, bonds, challenge, answer, minBond]],
    ["MeterOracle", [court]],
    ["AttesterBonds", [oracle, SETTLE_TIME]],
    ["ClearSkyTable", []],
    ["Entitlements", [oracle, sky]],
    ["Retirements", [entitlements, factory, agreements]],
    ["Collateral", [factory]],
    ["Intake", [entitlements, factory]],
    ["Reconciler", [entitlements, factory]],
    ["EnergyPoolCode", [], "CreationCode"],
    ["PoolOfficeCode", [], "CreationCode"],
    ["EnergyPoolFactory", [entitlements, retirements, collateral, intake, reconciler, pool, office]],
  ];
  return creations.map(([name, args, file], place) => ({ name, address: at(place), args, ...(file && { file }) }));
}

/** Where a suite's contract is. */
export function addressIn(suite: readonly Creation[], name: string): Address {
  const found = suite.find((creation) => creation.name === name);
  if (!found) throw new Error(`the suite has no ${name}`);
  return found.address;
}
