import type { Address, Hex } from "viem";
import type { Registers } from "./registers.ts";

/** 0 measured, 1 estimated. Only measured readings can be claimed. */
export type Quality = 0 | 1;

/** The curve of a device key: 0 secp256k1, 1 P-256. */
export type KeyKind = 0 | 1;

/** A device's public key. secp256k1: `x` is the signer's address, padded on the left, `y` zero. P-256: affine x and y. */
export interface DeviceKey {
  readonly kind: KeyKind;
  readonly x: Hex;
  readonly y: Hex;
}

/** What a device signs for the end of one settlement period: its meter's own registers, Wh. `periodEnd` is in unix seconds. */
export interface Reading {
  readonly site: bigint;
  readonly periodEnd: number;
  readonly revision: number;
  readonly epoch: number;
  readonly quality: Quality;
  readonly energy: Registers;
  readonly flows: Registers;
}

/**
 * What a fleet's tree holds for one site: its registers, continuous across meters, Wh. `readAt` is the period end, unix seconds, of the
 * reading it shows; `reading` that reading's struct hash; `profile` the hash of the day's profile up to `readAt`.
 */
export interface Leaf {
  readonly site: bigint;
  readonly readAt: number;
  readonly revision: number;
  readonly quality: Quality;
  readonly energy: Registers;
  readonly flows: Registers;
  readonly reading: Hex;
  readonly profile: Hex;
}

/** One fleet's sum tree for one period. Its struct hash is what attesters sign and what is stored. */
export interface Batch {
  readonly fleet: number;
  readonly periodEnd: number;
  readonly revision: number;
  readonly leafCount: number;
  readonly root: Hex;
  readonly sums: Registers;
  readonly dataHash: Hex;
  readonly previous: Hex;
}

/** A k-of-n attester set: `threshold` k, members in strictly ascending order, at most 32. */
export interface Quorum {
  readonly threshold: number;
  readonly members: readonly Address[];
}

/** Capacities that an accreditor signs: W, and Wh for `storageWh`; AC side. */
export interface Capacities {
  readonly generationW: number;
  readonly storageW: number;
  readonly exportW: number;
  readonly importW: number;
  readonly storageWh: number;
}

/** What device and owner sign to enrol a site. `zone` is 16 bytes of ASCII; `commissioned` and `deadline` unix seconds. */
export interface Enrolment {
  readonly owner: Address;
  readonly key: DeviceKey;
  readonly technologies: number;
  readonly zone: Hex;
  readonly commissioned: number;
  readonly location: Hex;
  readonly nonce: bigint;
  readonly deadline: bigint;
}

/** What an accreditor signs of a site. */
export interface Accreditation {
  readonly site: bigint;
  readonly capacities: Capacities;
  readonly accreditor: Address;
  readonly nonce: bigint;
  readonly deadline: bigint;
}

/** What the new device and the owner sign to begin a device epoch. `from` is the last or the next period end, unix seconds. */
export interface Rotation {
  readonly site: bigint;
  readonly key: DeviceKey;
  readonly from: number;
  readonly closingEnergy: Registers;
  readonly closingFlows: Registers;
  readonly openingEnergy: Registers;
  readonly openingFlows: Registers;
  readonly nonce: bigint;
  readonly deadline: bigint;
}

/** What a site's owner signs to enter a fleet. */
export interface Join {
  readonly site: bigint;
  readonly fleet: number;
  readonly nonce: bigint;
  readonly deadline: bigint;
}
