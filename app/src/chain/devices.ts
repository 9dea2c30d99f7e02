import {
  type Device,
  type Domain,
  hashReading,
  p256Device,
  packEnergy,
  packFlows,
  type Reading,
  secp256k1Device,
  signReading,
} from "@wattle/sdk";
import { type Hex, keccak256, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { min } from "../bigints.ts";
import type { Home } from "../data/index.ts";
import { type Battery, batteryOf } from "../home/battery.ts";
import {
  type HomeFlows,
  type HomeRequest,
  type HomeState,
  openHome,
  runPeriod,
  stateOfCharge,
} from "../home/manager.ts";

const MICRO = 1_000_000n;

/** What a device signed. */
export interface SignedReading {
  readonly reading: Reading;
  readonly signature: Hex;
  readonly hash: Hex;
}

/** A home with its battery and its meter. */
export interface MeteredHome {
  readonly home: Home;
  readonly battery: Battery;
  readonly device: Device;
  state: HomeState;
}

/** Share of the battery that is full when the day begins. */
const OPENING_SHARE = 10;

/**
 * Fits a home with a battery that holds a tenth of its capacity and with a metering device. Devices are alternately of both
 * curves; their keys come from the home's number, so that a day can be replayed.
 */
export function meterOf(home: Home, number: number): MeteredHome {
  const key = keccak256(toHex(`wattle main job device ${number}`));
  return {
    home,
    battery: batteryOf(home.storageWh, home.storageW, home.chargeEfficiency, home.dischargeEfficiency),
    device: number % 2 === 0 ? secp256k1Device(privateKeyToAccount(key)) : p256Device(key),
    state: openHome(BigInt(Math.floor(home.storageWh / OPENING_SHARE))),
  };
}

/** Runs a home through one settlement period. */
export function runHome(metered: MeteredHome, period: number, request: HomeRequest): HomeFlows {
  const asked = metered.home.periods[period] ?? { loadWh: 0n, pvWh: 0n };
  const { state, flows } = runPeriod(metered.battery, metered.state, asked, request);
  metered.state = state;
  return flows;
}

/**
 * Takes energy out of a home's battery past its meter: no flow shows it, only what is left in store.
 * @param wh The most to take. @returns What was taken, µWh.
 */
export function steal(metered: MeteredHome, wh: bigint): bigint {
  const { state } = metered;
  const taken = min(wh * MICRO, state.store);
  metered.state = { ...state, store: state.store - taken };
  return taken;
}

/** Has a home's device sign what its meter shows at a period end. */
export async function readMeter(
  metered: MeteredHome,
  site: bigint,
  periodEnd: number,
  domain: Domain,
): Promise<SignedReading> {
  const { registers } = metered.state;
  const reading: Reading = {
    site,
    periodEnd,
    revision: 0,
    epoch: 1,
    quality: 0,
    energy: packEnergy(registers),
    flows: packFlows({ ...registers, stateOfCharge: stateOfCharge(metered.state) }),
  };
  const signature = await signReading({ reading, domain, device: metered.device });
  return { reading, signature, hash: hashReading(reading) };
}
