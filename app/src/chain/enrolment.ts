import {
  type Device,
  Register,
  signAccreditation,
  signEnrolment,
  signJoin,
  siteRegistryDomain,
  technology,
  zoneOf,
} from "@wattle/sdk";
import { type Address, type HDAccount, keccak256, toHex } from "viem";
import type { Home } from "../data/index.ts";
import type { SignedReading } from "./devices.ts";
import { eventOf } from "./events.ts";
import type { Wallet } from "./local.ts";

/** Registers a home as a site: enrolled by device and owner, capacities signed by an accreditor. */
export async function enrolSite(parameters: {
  readonly home: Pick<Home, "name" | "pvW" | "storageW" | "exportW" | "importW" | "storageWh">;
  readonly zone: string;
  readonly device: Device;
  readonly owner: Wallet;
  readonly accreditor: HDAccount;
  readonly registry: Address;
  /** What stands there, bits of `technology`; PV and a battery unless told. */
  readonly technologies?: number;
  readonly now: number;
}): Promise<bigint> {
  const { home, zone, device, owner, accreditor, registry, now } = parameters;
  const { technologies = technology.pv | technology.battery } = parameters;
  const domain = siteRegistryDomain({ chainId: owner.chain.id, address: registry });
  const deadline = BigInt(now + 3600);
  const account = owner.account as HDAccount;
  const enrolment = {
    owner: account.address,
    key: device.key,
    technologies,
    zone: zoneOf(zone),
    commissioned: now - 365 * 86_400,
    location: keccak256(toHex(`salted location of ${home.name}`)),
    nonce: await owner.wattle.siteRegistry.readEnrolmentNonce({ owner: account.address }),
    deadline,
  };
  const signatures = await signEnrolment({ enrolment, domain, device, owner: account });
  const { events } = await owner.wattle.siteRegistry.enrolSync({ enrolment, ...signatures });
  const { site } = eventOf(events, "SiteEnrolled").args;

  const accreditation = {
    site,
    capacities: {
      generationW: home.pvW,
      storageW: home.storageW,
      exportW: home.exportW,
      importW: home.importW,
      storageWh: home.storageWh,
    },
    accreditor: accreditor.address,
    nonce: await owner.wattle.siteRegistry.readSiteNonce({ site }),
    deadline,
  };
  const accreditorSignature = await signAccreditation({ accreditation, domain, accreditor });
  await owner.wattle.siteRegistry.accreditSync({ accreditation, accreditorSignature });
  return site;
}

/** Takes a site into the operator's fleet at its opening reading. */
export async function joinFleet(parameters: {
  readonly site: bigint;
  readonly fleet: number;
  readonly owner: HDAccount;
  readonly operator: Wallet;
  readonly opening: SignedReading;
  readonly domain: Parameters<typeof signJoin>[0]["domain"];
  readonly now: number;
}): Promise<void> {
  const { site, fleet, owner, operator, opening, domain, now } = parameters;
  const join = {
    site,
    fleet,
    nonce: await operator.wattle.meterOracle.readJoinNonce({ site }),
    deadline: BigInt(now + 3600),
  };
  const ownerSignature = await signJoin({ join, domain, owner });
  await operator.wattle.meterOracle.joinSync({
    join,
    ownerSignature,
    opening: opening.reading,
    deviceSignature: opening.signature,
  });
}

/** A site's entitlements in the job: its green charge to the pool, its direct export and its consumption to the retirements. */
export interface SiteRights {
  readonly greenCharge: bigint;
  readonly directExport: bigint;
  readonly consumption: bigint;
}

/** The owner grants them, from `start` on. @param share Of the green charge, and @param exported of the direct export, basis points. */
export async function grantRights(
  owner: Wallet,
  site: bigint,
  pool: Address,
  retirements: Address,
  start: number,
  share: number,
  exported = 10_000,
): Promise<SiteRights> {
  const grant = async (register: Register, holder: Address, bps: number) => {
    const { events } = await owner.wattle.entitlements.grantSync({ site, register, holder, share: bps, start, end: 0 });
    return eventOf(events, "EntitlementGranted").args.id;
  };
  return {
    greenCharge: await grant(Register.GREEN_CHARGE, pool, share),
    directExport: await grant(Register.DIRECT_EXPORT, retirements, exported),
    consumption: await grant(Register.CONSUMPTION, retirements, 10_000),
  };
}
