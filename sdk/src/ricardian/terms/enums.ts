// The choices of an agreement's terms, numbered as in Terms.sol. A readable term holds the name, the chain the number.

/** What the volume is. */
export const VolumeType = {
  AS_PRODUCED: 0,
  AS_CONSUMED: 1,
  BASELOAD: 2,
  SHAPED: 3,
  NOMINATED: 4,
  MATCHED: 5,
} as const;
export type VolumeType = keyof typeof VolumeType;

/** Physical delivery, or a contract for difference. */
export const SettlementType = { PHYSICAL: 0, TWO_WAY: 1, ONE_WAY: 2 } as const;
export type SettlementType = keyof typeof SettlementType;

/** What the price is. */
export const PriceType = { FIXED: 0, INDEXED: 1 } as const;
export type PriceType = keyof typeof PriceType;

/** How the price moves a contract year. */
export const EscalationType = { NONE: 0, PERCENT: 1, FIXING: 2 } as const;
export type EscalationType = keyof typeof EscalationType;

/** What a negative index does. */
export const NegativeRule = { NONE: 0, FLOOR: 1, ANY: 2, WHOLE_RUN: 3, FROM_NTH: 4, CURTAIL: 5 } as const;
export type NegativeRule = keyof typeof NegativeRule;

/** Over how long volumes below and above a profile offset each other. */
export const Reconciliation = { PERIOD: 0, DAY: 1, MONTH: 2 } as const;
export type Reconciliation = keyof typeof Reconciliation;

/** What is owed on termination for default. */
export const TerminationType = { ACCRUED: 0, SCHEDULE: 1, MARKET: 2 } as const;
export type TerminationType = keyof typeof TerminationType;

/** A register of a site that energy is counted on. */
export const RegisterName = {
  GENERATION: 0,
  GREEN_CHARGE: 1,
  DIRECT_EXPORT: 2,
  SELF_USE: 3,
  CONSUMPTION: 4,
} as const;
export type RegisterName = keyof typeof RegisterName;

/**
 * The name of an enum's number.
 *
 * @returns Undefined where the enum has no such number.
 */
export function nameOf<Name extends string>(of: Readonly<Record<Name, number>>, value: number): Name | undefined {
  for (const name in of) if (of[name] === value) return name;
  return undefined;
}
