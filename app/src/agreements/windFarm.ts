import {
  type Device,
  type Domain,
  hashReading,
  packEnergy,
  packFlows,
  secp256k1Device,
  signReading,
  technology,
} from "@wattle/sdk";
import { type Address, type HDAccount, keccak256, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import type { SignedReading } from "../chain/devices.ts";
import { enrolSite, joinFleet } from "../chain/enrolment.ts";
import { Fleet, type PostedBatch } from "../chain/fleet.ts";
import type { Wallet } from "../chain/local.ts";
import { PERIOD, PERIODS_A_DAY } from "../data/index.ts";
import { modelledWind, WIND_FARM } from "../data/wind.ts";

/** What a wind farm's part of the day needs. */
export interface WindStage {
  readonly owner: Wallet;
  readonly operator: Wallet;
  readonly accreditor: HDAccount;
  readonly attesters: readonly HDAccount[];
  readonly threshold: number;
  readonly registry: Address;
  readonly domain: Domain;
  readonly zone: string;
}

/** A metered wind farm in a fleet of its own, whose operator posts one batch a day: its leaf commits to all periods of it. */
export class WindFarm {
  readonly site: bigint;
  readonly owner: Wallet;
  readonly fleet: Fleet;
  /** Fed in, Wh of each settlement period. */
  readonly fedIn: readonly bigint[] = modelledWind(WIND_FARM.ratedW);
  readonly #device: Device;
  readonly #stage: WindStage;

  private constructor(site: bigint, fleet: Fleet, device: Device, stage: WindStage) {
    this.site = site;
    this.owner = stage.owner;
    this.fleet = fleet;
    this.#device = device;
    this.#stage = stage;
  }

  /** Registers the site. */
  static async enrol(stage: WindStage, now: number): Promise<WindFarm> {
    const { owner, operator, attesters, threshold, domain, accreditor, registry, zone } = stage;
    const device = secp256k1Device(privateKeyToAccount(keccak256(toHex("wattle main job wind farm"))));
    const { ratedW, name } = WIND_FARM;
    const plant = { name, pvW: ratedW, storageW: 0, exportW: ratedW, importW: 50_000, storageWh: 0 };
    const technologies = technology.wind;
    const site = await enrolSite({ home: plant, zone, device, owner, accreditor, registry, technologies, now });
    return new WindFarm(site, await Fleet.open(operator, domain, attesters, threshold), device, stage);
  }

  /** Its opening reading takes it into the fleet. */
  async open(start: number): Promise<void> {
    const { operator, domain } = this.#stage;
    const opening = await this.#read(start, 0n);
    const owner = this.owner.account as HDAccount;
    await joinFleet({ site: this.site, fleet: this.fleet.id, owner, operator, opening, domain, now: start });
    this.fleet.enter(opening);
  }

  /** Reads the day's periods, and posts the batch of its last one. */
  async post(start: number, now: number, finality: number): Promise<PostedBatch> {
    let register = 0n;
    for (const [period, wh] of this.fedIn.entries()) {
      register += wh;
      const end = start + (period + 1) * PERIOD;
      const signed = await this.#read(end, register);
      if (period === PERIODS_A_DAY - 1) return this.fleet.post(end, [signed], now, finality);
      this.fleet.note([signed]);
    }
    throw new RangeError("the day has no last period");
  }

  async #read(periodEnd: number, register: bigint): Promise<SignedReading> {
    const none = { charge: 0n, discharge: 0n, stateOfCharge: 0n };
    const reading = {
      site: this.site,
      periodEnd,
      revision: 0,
      epoch: 1,
      quality: 0 as const,
      energy: packEnergy({ generation: register, greenCharge: 0n, directExport: register, gridImport: 0n }),
      flows: packFlows({ gridExport: register, ...none }),
    };
    const signature = await signReading({ reading, domain: this.#stage.domain, device: this.#device });
    return { reading, signature, hash: hashReading(reading) };
  }
}
