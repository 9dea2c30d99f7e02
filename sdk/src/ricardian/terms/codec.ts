// Terms as a person reads them, to and from the struct that the chain takes. Both ways are exact: what is decoded encodes to the same bytes.
import { BaseError } from "../../errors/base.ts";
import {
  EscalationType,
  NegativeRule,
  nameOf,
  PriceType,
  Reconciliation,
  RegisterName,
  SettlementType,
  TerminationType,
  VolumeType,
} from "./enums.ts";
import type { Agreement, Escalation, Expectation, Plant, Price, SettlementTerms, Terms, Volume } from "./types.ts";

/** The least int128: no floor, the contract's own shortfall price, energy above the maximum released. */
export const LEAST_INT128 = -(2n ** 127n);
/** The greatest int128: no cap. */
export const GREATEST_INT128 = 2n ** 127n - 1n;
/** The least int64: no least change. */
export const LEAST_INT64 = -(2n ** 63n);
/** The greatest int64: no greatest change. */
export const GREATEST_INT64 = 2n ** 63n - 1n;

/** The number of one of an enum's names. */
type Numbered<Enum> = Enum[keyof Enum];
type TwelveMonths = readonly [
  bigint,
  bigint,
  bigint,
  bigint,
  bigint,
  bigint,
  bigint,
  bigint,
  bigint,
  bigint,
  bigint,
  bigint,
];

/** A group as the chain takes it: choices are numbers, limits that are not wanted the end of their type. */
type Encoded<Group, Changed> = Omit<Group, keyof Changed> & Changed;

/** {@link Terms} as the contract's struct. */
export type EncodedTerms = Encoded<
  Terms,
  {
    readonly plants: readonly Encoded<Plant, { readonly register: Numbered<typeof RegisterName> }>[];
    readonly volume: Encoded<
      Volume,
      {
        readonly kind: Numbered<typeof VolumeType>;
        readonly reconciliation: Numbered<typeof Reconciliation>;
        readonly shortfallPrice: bigint;
      }
    >;
    readonly price: Encoded<
      Price,
      {
        readonly kind: Numbered<typeof PriceType>;
        readonly floor: bigint;
        readonly cap: bigint;
        readonly negative: Numbered<typeof NegativeRule>;
      }
    >;
    readonly escalation: Encoded<
      Escalation,
      { readonly kind: Numbered<typeof EscalationType>; readonly floor: bigint; readonly cap: bigint }
    >;
    readonly settlement: Encoded<SettlementTerms, { readonly kind: Numbered<typeof SettlementType> }>;
    readonly performance: Encoded<Terms["performance"], { readonly excessPrice: bigint }>;
    readonly life: Encoded<Terms["life"], { readonly termination: Numbered<typeof TerminationType> }>;
    readonly expectation: Encoded<Expectation, { readonly months: TwelveMonths }>;
  }
>;

/** {@link Agreement} as the contract's struct. */
export type EncodedAgreement = Encoded<Agreement, { readonly terms: EncodedTerms }>;

/** What {@link decodeTerms} reads: the struct as any ABI decoder gives it. */
type Decodable<Value> = Value extends bigint | string | boolean
  ? Value
  : Value extends number
    ? number
    : Value extends readonly unknown[]
      ? readonly Decodable<Value[number]>[]
      : { readonly [Key in keyof Value]: Decodable<Value[Key]> };

/** A number in a struct that its enum does not have, or twelve months that are not twelve. */
export class UnknownChoiceError extends BaseError {
  override readonly name = "UnknownChoiceError";
  /** The field. */
  readonly field: string;

  constructor(field: string, value: number | string) {
    super(`${value} is no ${field} of an agreement.`, {
      metaMessages: ["Read the agreement with the release of this SDK that its contract belongs to."],
    });
    this.field = field;
  }
}

/**
 * Terms as the contract's struct.
 *
 * @throws {@link UnknownChoiceError} when the expectation has not twelve months.
 * @example
 * ```ts
 * import { encodeTerms, type Terms } from "@wattle/sdk/ricardian";
 *
 * declare const terms: Terms;
 * encodeTerms(terms).volume.kind; // 0: as produced
 * ```
 */
export function encodeTerms(terms: Terms): EncodedTerms {
  const { volume, price, escalation, settlement, performance, life, expectation } = terms;
  return {
    ...terms,
    plants: terms.plants.map((plant) => ({ ...plant, register: RegisterName[plant.register] })),
    volume: {
      ...volume,
      kind: VolumeType[volume.kind],
      reconciliation: Reconciliation[volume.reconciliation],
      shortfallPrice: volume.shortfallPrice ?? LEAST_INT128,
    },
    price: {
      ...price,
      kind: PriceType[price.kind],
      floor: price.floor ?? LEAST_INT128,
      cap: price.cap ?? GREATEST_INT128,
      negative: NegativeRule[price.negative],
    },
    escalation: {
      ...escalation,
      kind: EscalationType[escalation.kind],
      floor: escalation.floor ?? LEAST_INT64,
      cap: escalation.cap ?? GREATEST_INT64,
    },
    settlement: { ...settlement, kind: SettlementType[settlement.kind] },
    performance: { ...performance, excessPrice: performance.excessPrice ?? LEAST_INT128 },
    life: { ...life, termination: TerminationType[life.termination] },
    expectation: { ...expectation, months: twelve(expectation.months) },
  };
}

function twelve(months: readonly bigint[]): TwelveMonths {
  if (!isTwelve(months)) throw new UnknownChoiceError("count of months", months.length);
  return months;
}

function isTwelve(months: readonly bigint[]): months is TwelveMonths {
  return months.length === 12;
}

function choice<Name extends string>(of: Readonly<Record<Name, number>>, value: number, field: string): Name {
  const name = nameOf(of, value);
  if (name === undefined) throw new UnknownChoiceError(field, value);
  return name;
}

const unless = (value: bigint, none: bigint): bigint | null => (value === none ? null : value);

/**
 * The contract's struct as readable terms.
 *
 * @param struct As viem decodes it from an event or a call.
 * @throws {@link UnknownChoiceError} when an enum's number has no name here.
 * @example
 * ```ts
 * import { decodeTerms, type EncodedTerms } from "@wattle/sdk/ricardian";
 *
 * declare const struct: EncodedTerms;
 * decodeTerms(struct).price.floor; // null: none
 * ```
 */
export function decodeTerms(struct: Decodable<EncodedTerms>): Terms {
  const { volume, price, escalation, settlement, performance, life, expectation } = struct;
  return {
    parties: { ...struct.parties },
    plants: struct.plants.map((plant) => ({ ...plant, register: choice(RegisterName, plant.register, "register") })),
    volume: {
      ...volume,
      kind: choice(VolumeType, volume.kind, "kind of volume"),
      reconciliation: choice(Reconciliation, volume.reconciliation, "reconciliation"),
      shortfallPrice: unless(volume.shortfallPrice, LEAST_INT128),
    },
    price: {
      ...price,
      kind: choice(PriceType, price.kind, "kind of price"),
      floor: unless(price.floor, LEAST_INT128),
      cap: unless(price.cap, GREATEST_INT128),
      negative: choice(NegativeRule, price.negative, "rule of negative prices"),
    },
    escalation: {
      ...escalation,
      kind: choice(EscalationType, escalation.kind, "escalation"),
      floor: unless(escalation.floor, LEAST_INT64),
      cap: unless(escalation.cap, GREATEST_INT64),
    },
    bands: struct.bands.map((band) => ({ ...band })),
    settlement: { ...settlement, kind: choice(SettlementType, settlement.kind, "settlement") },
    performance: { ...performance, excessPrice: unless(performance.excessPrice, LEAST_INT128) },
    credit: { ...struct.credit },
    operation: { ...struct.operation },
    life: { ...life, termination: choice(TerminationType, life.termination, "termination") },
    expectation: { ...expectation, months: twelve(expectation.months) },
    clauses: { ...struct.clauses },
  };
}

/** {@link Agreement} as the contract's struct. */
export function encodeAgreement(agreement: Agreement): EncodedAgreement {
  return { ...agreement, terms: encodeTerms(agreement.terms) };
}

/** The contract's struct as a readable {@link Agreement}. */
export function decodeAgreement(struct: Decodable<EncodedAgreement>): Agreement {
  return { ...struct, terms: decodeTerms(struct.terms) };
}
