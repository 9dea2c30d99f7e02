import { type Domain, meterOracleDomain } from "@wattle/sdk";
import type { HDAccount } from "viem";
import { Agreements, BAKERS_SHARE } from "../agreements/agreements.ts";
import { DayAhead, REPORTERS } from "../agreements/prices.ts";
import { WindFarm } from "../agreements/windFarm.ts";
import { min } from "../bigints.ts";
import { type LoadProfile, PERIOD, PERIODS_A_DAY } from "../data/index.ts";
import { dayAheadOf } from "../data/wind.ts";
import type { Progress } from "../progress.ts";
import { type Day, DayInPlay, type Participant, POOL_SHARE } from "./day.ts";
import { type MeteredHome, meterOf, readMeter } from "./devices.ts";
import { enrolSite, grantRights, joinFleet } from "./enrolment.ts";
import { Fleet } from "./fleet.ts";
import { Ledger } from "./ledger.ts";
import { type LocalChain, openChain, type Wallet, walletOf } from "./local.ts";
import { Market } from "./market.ts";
import { planOf } from "./plan.ts";
import { Pool } from "./pool.ts";
import { deploySuite, type Suite } from "./suite.ts";

/** Seconds before the day in which the chain begins and the homes are registered. */
const PREPARATION = 3600;
/** Seconds after a period's end at which its batch is posted. */
const LATENCY = 60;
/** What every home, and the keeper, has to spend, quote base units. */
const PURSE = 10n ** 12n;

/** Accounts of the chain by what they do; one owner a home. */
const ROLES = { deployer: 0, keeper: 1, accreditor: 2, attesters: 3, owners: 8 } as const;
/** After the homes' owners: who takes part in agreements. */
const PARTIES = [
  "bakery",
  "trader",
  "wind farm",
  ...Array.from({ length: REPORTERS }, (_, i) => `reporter ${i + 1}`),
] as const;
const ATTESTERS = 5;
const THRESHOLD = 3;

/** A home whose site is enrolled and staked for, before it joins a fleet. */
type EnrolledHome = MeteredHome & Pick<Participant, "name" | "site" | "owner" | "stake">;

/** Everything that the homes deal with. */
interface Stage {
  readonly chain: LocalChain;
  readonly suite: Suite;
  readonly profile: LoadProfile;
  readonly keeper: Wallet;
  readonly accreditor: HDAccount;
  readonly domain: Domain;
  readonly fleet: Fleet;
  readonly pool: Pool;
  readonly ledger: Ledger;
  readonly progress: Progress;
}

/**
 * Starts the chain of a day: it begins an hour before, with a funded account for every home.
 * @throws PortInUseError
 */
export function openDay(port: number, { start, homes }: LoadProfile): Promise<LocalChain> {
  return openChain(port, start - PREPARATION, ROLES.owners + homes.length + PARTIES.length);
}

/** Plays a day of homes on a fresh chain: registration, readings, batches, deposits, trades, retirement, release. */
export async function playDay(chain: LocalChain, profile: LoadProfile, progress: Progress): Promise<Day> {
  const { start } = profile;
  progress.step("Deploying the suite");
  const suite = await deploySuite(chain);
  const keeper = walletOf(chain, suite.deployment, chain.account(ROLES.keeper));
  const accreditor = chain.account(ROLES.accreditor);
  const attesters = Array.from({ length: ATTESTERS }, (_, i) => chain.account(ROLES.attesters + i));
  const domain = meterOracleDomain({ chainId: suite.deployment.chainId, address: suite.addressOf("MeterOracle") });

  progress.step("Registering the homes");
  const fleet = await Fleet.open(keeper, domain, attesters, THRESHOLD);
  const ledger = new Ledger();
  const pool = await Pool.create({
    keeper,
    ledger,
    zone: profile.zone,
    from: start,
    to: start + PERIODS_A_DAY * PERIOD,
    quote: suite.quote,
    accreditor: accreditor.address,
    fleet,
    efficiencies: {
      charge: min(1_000_000n, ...profile.homes.map(({ chargeEfficiency }) => chargeEfficiency)),
      discharge: min(1_000_000n, ...profile.homes.map(({ dischargeEfficiency }) => dischargeEfficiency)),
    },
    largestWh: Math.max(...profile.homes.map(({ storageWh }) => storageWh)),
  });
  const stage: Stage = { chain, suite, profile, keeper, accreditor, domain, fleet, pool, ledger, progress };
  const plan = planOf(profile);
  const enrolled = await enrolHomes(stage);
  const parties = await prepareAgreements(stage, attesters, plan.noon);
  const homes = await openRegisters(stage, enrolled, plan.seller);
  const agreements = await Agreements.sign(
    { ...stage, ...parties, accreditor: accreditor.address },
    homes[plan.seller] as Participant,
  );
  await suite.fund(keeper.account, PURSE, [suite.addressOf("DissipativeAMM")]);
  ledger.move("funding", { to: keeper.account.address, quote: PURSE });

  const market = new Market(pool.address, suite.quote, suite.addressOf("MarketLens"), ledger);
  const day = new DayInPlay({
    profile,
    suite,
    homes,
    fleet,
    pool,
    market,
    ledger,
    keeper,
    accreditor: accreditor.address,
    agreements,
    parties: parties.accounts,
  });
  progress.step("Replaying the day");
  for (let period = 0; period < PERIODS_A_DAY; period++) {
    const end = start + (period + 1) * PERIOD;
    await day.read(period, end);
    await chain.at(end + LATENCY);
    await day.settle(period, end + LATENCY);
    progress.at(period + 1, PERIODS_A_DAY);
  }
  progress.step("Waiting for the last batches, curing what is missing, settling the agreements");
  const last = fleet.latest?.finalAt ?? start;
  await chain.at(last);
  const end = await day.close(chain, last);
  progress.end();

  const account = (role: string, index: number) => ({ role, account: chain.account(index) });
  const accounts = [
    account("deployer", ROLES.deployer),
    account("keeper and fleet operator", ROLES.keeper),
    account("accreditor", ROLES.accreditor),
    ...attesters.map((_, i) => account(`attester ${i + 1}`, ROLES.attesters + i)),
    ...homes.map(({ name }, i) => account(`owner of ${name}`, ROLES.owners + i)),
    ...PARTIES.map((role, i) => account(role, ROLES.owners + homes.length + i)),
  ];
  return { ...(await day.figures(end)), accounts };
}

/** Enrols every home's site, accredits it, and stakes for it; the keeper may act for its owner. */
async function enrolHomes({ chain, suite, profile, keeper, accreditor, pool, ledger, progress }: Stage) {
  const registry = suite.addressOf("SiteRegistry");
  const amm = suite.addressOf("DissipativeAMM");
  const collateral = suite.addressOf("Collateral");
  const book = suite.addressOf("OrderBook");
  const now = profile.start - PREPARATION;
  const enrolled: EnrolledHome[] = [];
  for (const [i, home] of profile.homes.entries()) {
    const owner = walletOf(chain, suite.deployment, chain.account(ROLES.owners + i));
    const metered = meterOf(home, i);
    const { device } = metered;
    const site = await enrolSite({ home, zone: profile.zone, device, owner, accreditor, registry, now });
    await owner.wattle.siteRegistry.setApprovalForAllSync({ operator: keeper.account.address, isApproved: true });
    await suite.fund(owner.account, PURSE, [collateral, amm, book]);
    ledger.move("funding", { to: owner.account.address, quote: PURSE });
    for (const spender of [amm, book]) await suite.approve(owner.account, pool.address, spender);
    const stake = await pool.stake(owner, site, home.storageWh);
    enrolled.push({ ...metered, name: home.name, site, owner, stake });
    progress.at(i + 1, profile.homes.length);
  }
  return enrolled;
}

/** Enrols the wind farm, funds who buys, and has the day's prices reported before it begins. */
async function prepareAgreements(stage: Stage, attesters: readonly HDAccount[], noon: number) {
  const { chain, suite, profile, keeper, accreditor, domain, ledger } = stage;
  const wallets = PARTIES.map((_, i) =>
    walletOf(chain, suite.deployment, chain.account(ROLES.owners + profile.homes.length + i)),
  );
  const [bakery, trader, owner, ...reporters] = wallets as [Wallet, Wallet, Wallet, ...Wallet[]];
  for (const { account } of [bakery, trader, owner]) {
    await suite.fund(account, PURSE, []);
    ledger.move("funding", { to: account.address, quote: PURSE });
  }
  const registry = suite.addressOf("SiteRegistry");
  const { zone, start, prices } = profile;
  const wind = await WindFarm.enrol(
    { owner, operator: keeper, accreditor, attesters, threshold: THRESHOLD, registry, domain, zone },
    start - PREPARATION,
  );
  const dayAhead = new DayAhead(suite, zone, reporters, dayAheadOf(prices, noon), start);
  await dayAhead.open(keeper, suite, ledger);
  await dayAhead.report(chain, keeper);
  const accounts = PARTIES.map((name, i) => ({ name, account: (wallets[i] as Wallet).account.address }));
  return { bakery, trader, wind, dayAhead, accounts };
}

/** Readings at midnight open the fleet's registers; the entitlements begin with them. @param seller Whose direct export is sold in part by an agreement. */
async function openRegisters(
  { chain, suite, profile, keeper, domain, fleet, pool }: Stage,
  enrolled: EnrolledHome[],
  seller: number,
) {
  const { start } = profile;
  const retirements = suite.addressOf("Retirements");
  await chain.at(start);
  const homes: Participant[] = [];
  for (const [i, home] of enrolled.entries()) {
    const { site } = home;
    const exported = i === seller ? 10_000 - BAKERS_SHARE : 10_000;
    const opening = await readMeter(home, site, start, domain);
    const owner = home.owner.account as HDAccount;
    await joinFleet({ site, fleet: fleet.id, owner, operator: keeper, opening, domain, now: start });
    fleet.enter(opening);
    homes.push({
      ...home,
      rights: await grantRights(home.owner, site, pool.address, retirements, start, POOL_SHARE, exported),
      greenChargeAt: new Map([[start, 0n]]),
      flows: [],
      claimedTo: start,
      liability: 0n,
      toDeliver: 0n,
      deliveredAt: undefined,
      stolen: 0n,
      heldBack: 0,
    });
  }
  return homes;
}
