// A reading, and devices of both curves to attest it.
import { type Hex, keccak256, stringToHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { p256Device, secp256k1Device } from "../../src/measurement/device.ts";
import { packRegisters } from "../../src/measurement/registers.ts";
import { meterOracleDomain } from "../../src/measurement/typedData.ts";
import type { Reading } from "../../src/measurement/types.ts";

export const domain = meterOracleDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
export const secret = (label: string): Hex => keccak256(stringToHex(label));
export const devices = {
  "P-256": p256Device(secret("meter")),
  secp256k1: secp256k1Device(privateKeyToAccount(secret("meter"))),
};
export const reading: Reading = {
  site: 7n,
  periodEnd: 1_782_000_000,
  revision: 0,
  epoch: 1,
  quality: 0,
  energy: packRegisters([5_000n, 2_000n, 1_000n, 1n << 40n]),
  flows: packRegisters([0n, 1_000n, 2_000n, 1_900n]),
};
export const plain = { reading, domain, issuedAt: 1_782_000_002, sequence: 1, generated: 250n };
