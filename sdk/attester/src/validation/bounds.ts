import type { Capacities } from "@wattle/sdk";
import type { RegisterName } from "./findings.ts";

/** The contracts' allowance for meters and nominal ratings: eleven tenths. */
export const MARGIN = { numerator: 11n, denominator: 10n } as const;

/**
 * The most that a register can grow by, Wh:
 *
 * B = ⌊1.1 · P · t / 3600⌋ + 1
 *
 * with P in W and t in s; 1 Wh for the two roundings of a register that shows whole Wh. It is the bound that `Entitlements` sets to a
 * site's claims (docs/measurement.md § 5), so nothing passes here that the chain refuses later.
 */
export function growthBound(watts: number, seconds: number): bigint {
  return (MARGIN.numerator * BigInt(watts) * BigInt(seconds)) / (MARGIN.denominator * 3_600n) + 1n;
}

/**
 * The capacity that bounds a register, W: generation for G; min(generation, storage) for K; min(generation, export) for E; import for M;
 * storage for C and D; export for X.
 */
export function capacityOf(
  register: Exclude<RegisterName, "stateOfCharge">,
  { generationW, storageW, exportW, importW }: Capacities,
): number {
  switch (register) {
    case "generation":
      return generationW;
    case "greenCharge":
      return Math.min(generationW, storageW);
    case "directExport":
      return Math.min(generationW, exportW);
    case "import":
      return importW;
    case "export":
      return exportW;
    case "charge":
    case "discharge":
      return storageW;
  }
}
