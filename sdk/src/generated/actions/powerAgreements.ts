// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * Power purchase agreements
 *
 * What days and months are worth. It runs on the agreements' slots and holds nothing itself; what it does not know it
 * leaves to the next piece.
 *
 * See `IPowerAgreements`. Nobody owns it. What comes after signing runs from other contracts' code on this contract's
 * slots: `AgreementSettlement`, which leaves to the piece after it what it does not know itself, and so on. That code
 * stands before the contract and never changes.
 *
 * @module
 */

import type { Address, Hash, Hex, Log } from "viem";
import type {
  AnyClient,
  Call,
  ContractEvent,
  ContractParameter,
  Mined,
  ReadOptions,
  SyncOptions,
  ValueParameter,
  WriteOptions,
} from "../../actions/runtime.ts";
import { decodeLogs, defineCall, read, write, writeSync } from "../../actions/runtime.ts";
import type { BaseError } from "../../errors/base.ts";
import { powerAgreementsAbi } from "../abis/powerAgreements.ts";
import type { PowerAgreementsError } from "../errors.ts";
import type {
  Ageing,
  Amendment,
  BillingTypesStanding,
  Case,
  Claim,
  Consent,
  Damages,
  Day,
  Delivery,
  Disputed,
  End,
  Ending,
  Gap,
  Invoice,
  InvoiceKind,
  Masks,
  Month,
  Outage,
  Outcome,
  Production,
  Reckoning,
  Register,
  Restatement,
  Security,
  SettledDay,
  Signatures,
  SiteId,
  Status,
  Sums,
  Suspension,
  WattleAgreement,
  WattleTerms,
  WindowSums,
  Year,
  YearBill,
  YearTypesAccount,
} from "../types.ts";

/** What an action of PowerAgreements fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = PowerAgreementsError | BaseError;

type Failure = ErrorType;

/** `AgreementAmended` of PowerAgreements. */
export type AgreementAmendedEvent = ContractEvent<
  "AgreementAmended",
  {
    id: bigint;
    digest: Hex;
    from: number;
    agreement: WattleAgreement;
    uri: string;
  }
>;

/** `AgreementEnded` of PowerAgreements. */
export type AgreementEndedEvent = ContractEvent<
  "AgreementEnded",
  {
    id: bigint;
    why: Ending;
    at: number;
    delayDamages: bigint;
    document: Hex;
  }
>;

/** `AgreementNovated` of PowerAgreements. */
export type AgreementNovatedEvent = ContractEvent<
  "AgreementNovated",
  {
    id: bigint;
    from: Address;
    to: Address;
  }
>;

/** An offer: the whole document, signed by one party. */
export type AgreementProposedEvent = ContractEvent<
  "AgreementProposed",
  {
    /** That the agreement will have. */
    id: bigint;
    by: Address;
    to: Address;
    agreement: WattleAgreement;
    /** Where its words are kept. */
    uri: string;
    /** Of `by`. */
    signature: Hex;
  }
>;

/** `AgreementResumed` of PowerAgreements. */
export type AgreementResumedEvent = ContractEvent<
  "AgreementResumed",
  {
    id: bigint;
    until: number;
    document: Hex;
  }
>;

/**
 * The event has all that a stranger needs to print the agreement. One whose `operation.target` is zero is in operation
 * from here on.
 */
export type AgreementSignedEvent = ContractEvent<
  "AgreementSigned",
  {
    id: bigint;
    seller: Address;
    buyer: Address;
    agreement: WattleAgreement;
    uri: string;
  }
>;

/** `AgreementSuspended` of PowerAgreements. */
export type AgreementSuspendedEvent = ContractEvent<
  "AgreementSuspended",
  {
    id: bigint;
    by: Address;
    from: number;
    document: Hex;
  }
>;

/**
 * `Approval` of PowerAgreements.
 *
 * Emitted when `owner` enables `account` to manage the `id` token.
 */
export type ApprovalEvent = ContractEvent<
  "Approval",
  {
    owner: Address;
    account: Address;
    id: bigint;
  }
>;

/**
 * `ApprovalForAll` of PowerAgreements.
 *
 * Emitted when `owner` enables or disables `operator` to manage all of their tokens.
 */
export type ApprovalForAllEvent = ContractEvent<
  "ApprovalForAll",
  {
    owner: Address;
    operator: Address;
    isApproved: boolean;
  }
>;

/** `EntitlementBound` of PowerAgreements. */
export type EntitlementBoundEvent = ContractEvent<
  "EntitlementBound",
  {
    id: bigint;
    entitlement: bigint;
    site: SiteId;
    register: Register;
  }
>;

/** `EntitlementReleased` of PowerAgreements. */
export type EntitlementReleasedEvent = ContractEvent<
  "EntitlementReleased",
  {
    entitlement: bigint;
    end: number;
  }
>;

/** `NoncesCancelled` of PowerAgreements. */
export type NoncesCancelledEvent = ContractEvent<
  "NoncesCancelled",
  {
    party: Address;
    word: bigint;
    mask: bigint;
  }
>;

/** `OperationBegan` of PowerAgreements. */
export type OperationBeganEvent = ContractEvent<
  "OperationBegan",
  {
    id: bigint;
    from: number;
    capacity: bigint;
    delayDamages: bigint;
    buyDown: bigint;
  }
>;

/** `ProductionProved` of PowerAgreements. */
export type ProductionProvedEvent = ContractEvent<
  "ProductionProved",
  {
    id: bigint;
    site: SiteId;
    register: Register;
    day: number;
    periods: bigint;
  }
>;

/** Notice of an assignment: from here on `to` is owed what falls due (PPA-6). */
export type ReceivableAssignedEvent = ContractEvent<
  "ReceivableAssigned",
  {
    id: bigint;
    buyer: Address;
    from: Address;
    to: Address;
  }
>;

/** `SuspensionContested` of PowerAgreements. */
export type SuspensionContestedEvent = ContractEvent<
  "SuspensionContested",
  {
    id: bigint;
    by: Address;
    document: Hex;
  }
>;

/**
 * `Transfer` of PowerAgreements.
 *
 * Emitted when token `id` is transferred from `from` to `to`.
 */
export type TransferEvent = ContractEvent<
  "Transfer",
  {
    from: Address;
    to: Address;
    id: bigint;
  }
>;

/** A day's energy was priced, as far as it could be. */
export type DaySettledEvent = ContractEvent<
  "DaySettled",
  {
    id: bigint;
    day: bigint;
    /** Number of what waits, if anything does; the greatest uint32: nothing. */
    parcel: number;
    masks: Masks;
    sums: Sums;
    /** Wh of all periods that have their own. */
    vector: Hex;
  }
>;

/** A claim was divided among a day's periods. */
export type EnergyDeliveredEvent = ContractEvent<
  "EnergyDelivered",
  {
    id: bigint;
    day: bigint;
    entitlement: bigint;
    claim: Claim;
  }
>;

/** Energy was measured of several periods together, from `from` to `to`. */
export type GapFoundEvent = ContractEvent<
  "GapFound",
  {
    id: bigint;
    entitlement: bigint;
    from: number;
    to: number;
    wh: bigint;
  }
>;

/** A gap took its price, WAD. */
export type GapSettledEvent = ContractEvent<
  "GapSettled",
  {
    id: bigint;
    entitlement: bigint;
    to: number;
    /** Of its energy what counts: all, or nothing. */
    wh: bigint;
    price: bigint;
    numerator: bigint;
  }
>;

/** What waited was priced, as far as it could be. */
export type ParcelSettledEvent = ContractEvent<
  "ParcelSettled",
  {
    id: bigint;
    day: bigint;
    parcel: number;
    /** Of those periods alone. */
    masks: Masks;
    sums: Sums;
  }
>;

/** Consumption of a day, and what of it production of the same periods covers, Wh (PPA-10). */
export type ConsumptionMatchedEvent = ContractEvent<
  "ConsumptionMatched",
  {
    id: bigint;
    day: bigint;
    consumed: bigint;
    matched: bigint;
  }
>;

/** Who nominates fixed the energy of a day's periods; the last in time binds. */
export type NominatedEvent = ContractEvent<
  "Nominated",
  {
    id: bigint;
    day: bigint;
    by: Address;
    profile: Hex;
  }
>;

/** Periods of a day in which some plant was not read one by one wait for 30 days. */
export type PeriodsUnreadEvent = ContractEvent<
  "PeriodsUnread",
  {
    id: bigint;
    day: bigint;
    periods: bigint;
  }
>;

/** Money came into a party's account. */
export type AccountPaidEvent = ContractEvent<
  "AccountPaid",
  {
    id: bigint;
    account: Address;
    payer: Address;
    /** What arrived. */
    amount: bigint;
  }
>;

/** `AccountWithdrawn` of PowerAgreements. */
export type AccountWithdrawnEvent = ContractEvent<
  "AccountWithdrawn",
  {
    id: bigint;
    account: Address;
    to: Address;
    amount: bigint;
  }
>;

/** `Claimed` of PowerAgreements. */
export type ClaimedEvent = ContractEvent<
  "Claimed",
  {
    token: Address;
    account: Address;
    to: Address;
    amount: bigint;
  }
>;

/** Ties an arbitrator's dispute to what it is about and to what is said of it. */
export type DisputeEvent = ContractEvent<
  "Dispute",
  {
    arbitrator: Address;
    disputeID: bigint;
    metaEvidenceID: bigint;
    evidenceGroupID: bigint;
  }
>;

/** A dispute is over. */
export type DisputeDecidedEvent = ContractEvent<
  "DisputeDecided",
  {
    arbitrator: Address;
    disputeID: bigint;
    /** Whether the amount was owed. */
    owed: boolean;
    /** By which the invoice's late interest is more (owed) or less, numerator over 360 · 1e18. */
    interest: bigint;
  }
>;

/** `Evidence` of PowerAgreements. */
export type EvidenceEvent = ContractEvent<
  "Evidence",
  {
    arbitrator: Address;
    evidenceGroupID: bigint;
    party: Address;
    /** Address of what the party says, or shows. */
    evidence: string;
  }
>;

/** Money of the debtor became the payee's. */
export type InvoicePaidEvent = ContractEvent<
  "InvoicePaid",
  {
    id: bigint;
    debtor: Address;
    index: bigint;
    payee: Address;
    /** Of the invoice. */
    principal: bigint;
    /** Late. */
    interest: bigint;
  }
>;

/** `Invoiced` of PowerAgreements. */
export type InvoicedEvent = ContractEvent<
  "Invoiced",
  {
    id: bigint;
    debtor: Address;
    /** Place among what the debtor owes under this agreement. */
    index: bigint;
    month: bigint;
    kind: InvoiceKind;
    amount: bigint;
    due: bigint;
    rate: bigint;
  }
>;

/** What disputes of a kind are about. */
export type MetaEvidenceEvent = ContractEvent<
  "MetaEvidence",
  {
    metaEvidenceID: bigint;
    /** Address of the document. */
    evidence: string;
  }
>;

/** A month is billed. */
export type MonthClosedEvent = ContractEvent<
  "MonthClosed",
  {
    id: bigint;
    month: bigint;
    /** Base units; positive: the buyer owes it. */
    amount: bigint;
    numerator: bigint;
    wh: bigint;
    /** Bits of the month's days that are in it whole. */
    settledDays: number;
  }
>;

/** A closed month was restated. */
export type MonthRestatedEvent = ContractEvent<
  "MonthRestated",
  {
    id: bigint;
    month: bigint;
    /** Base units; positive: the buyer owes it. */
    difference: bigint;
    numerator: bigint;
  }
>;

/** A ruling was given. */
export type RulingEvent = ContractEvent<
  "Ruling",
  {
    arbitrator: Address;
    disputeID: bigint;
    /** 0: the arbitrator refused to arbitrate. */
    ruling: bigint;
  }
>;

/** `SetOff` of PowerAgreements. */
export type SetOffEvent = ContractEvent<
  "SetOff",
  {
    id: bigint;
    buyer: Address;
    buyersIndex: bigint;
    sellersIndex: bigint;
    amount: bigint;
  }
>;

/** `CollateralCalled` of PowerAgreements. */
export type CollateralCalledEvent = ContractEvent<
  "CollateralCalled",
  {
    id: bigint;
    party: Address;
    amount: bigint;
    target: bigint;
    dueAt: bigint;
  }
>;

/** `CollateralPosted` of PowerAgreements. */
export type CollateralPostedEvent = ContractEvent<
  "CollateralPosted",
  {
    id: bigint;
    party: Address;
    payer: Address;
    amount: bigint;
  }
>;

/** `CollateralReleased` of PowerAgreements. */
export type CollateralReleasedEvent = ContractEvent<
  "CollateralReleased",
  {
    id: bigint;
    party: Address;
    to: Address;
    amount: bigint;
  }
>;

/** Invoices of the party were paid from its collateral. */
export type CollateralTakenEvent = ContractEvent<
  "CollateralTaken",
  {
    id: bigint;
    party: Address;
    amount: bigint;
  }
>;

/** A plant's availability on a day counts, and what is deemed is paid. */
export type AvailabilitySettledEvent = ContractEvent<
  "AvailabilitySettled",
  {
    id: bigint;
    day: bigint;
    site: SiteId;
    plant: bigint;
    /** Of the batch that its production was proved in; zero: nothing held it back. */
    commitment: Hex;
    outcome: Outcome;
    /** Wh of each period that is deemed. */
    vector: Hex;
  }
>;

/** A contract year is billed. */
export type YearClosedEvent = ContractEvent<
  "YearClosed",
  {
    id: bigint;
    year: bigint;
    /** Base units; positive: the buyer owes it. */
    amount: bigint;
    /** Where the year ends, or the agreement. */
    until: number;
    reckoning: Reckoning;
  }
>;

/** A closed year was restated. */
export type YearRestatedEvent = ContractEvent<
  "YearRestated",
  {
    id: bigint;
    year: bigint;
    /** Base units; positive: the buyer owes it. */
    difference: bigint;
    reckoning: Reckoning;
  }
>;

/** A settled day was priced again by a correction. */
export type DayRestatedEvent = ContractEvent<
  "DayRestated",
  {
    id: bigint;
    day: bigint;
    entitlement: bigint;
    /** What became of the periods that have their own energy now. */
    masks: Masks;
    restatement: Restatement;
  }
>;

/** A gap's energy was corrected. */
export type GapRestatedEvent = ContractEvent<
  "GapRestated",
  {
    id: bigint;
    entitlement: bigint;
    to: number;
    /** Wh. */
    before: bigint;
    /** Zero: its periods are told apart, or it has none. */
    wh: bigint;
  }
>;

/** Energy of a day became export records, in the order of its periods. */
export type PeriodsDeliveredEvent = ContractEvent<
  "PeriodsDelivered",
  {
    id: bigint;
    day: bigint;
    entitlement: bigint;
    owner: Address;
    periods: bigint;
    /** The number of the first. */
    first: bigint;
  }
>;

/** Any event of PowerAgreements. */
export type Event =
  | AgreementAmendedEvent
  | AgreementEndedEvent
  | AgreementNovatedEvent
  | AgreementProposedEvent
  | AgreementResumedEvent
  | AgreementSignedEvent
  | AgreementSuspendedEvent
  | ApprovalEvent
  | ApprovalForAllEvent
  | EntitlementBoundEvent
  | EntitlementReleasedEvent
  | NoncesCancelledEvent
  | OperationBeganEvent
  | ProductionProvedEvent
  | ReceivableAssignedEvent
  | SuspensionContestedEvent
  | TransferEvent
  | DaySettledEvent
  | EnergyDeliveredEvent
  | GapFoundEvent
  | GapSettledEvent
  | ParcelSettledEvent
  | ConsumptionMatchedEvent
  | NominatedEvent
  | PeriodsUnreadEvent
  | AccountPaidEvent
  | AccountWithdrawnEvent
  | ClaimedEvent
  | DisputeEvent
  | DisputeDecidedEvent
  | EvidenceEvent
  | InvoicePaidEvent
  | InvoicedEvent
  | MetaEvidenceEvent
  | MonthClosedEvent
  | MonthRestatedEvent
  | RulingEvent
  | SetOffEvent
  | CollateralCalledEvent
  | CollateralPostedEvent
  | CollateralReleasedEvent
  | CollateralTakenEvent
  | AvailabilitySettledEvent
  | YearClosedEvent
  | YearRestatedEvent
  | DayRestatedEvent
  | GapRestatedEvent
  | PeriodsDeliveredEvent;

/** The first topic of each event. */
export const eventTopics = {
  AgreementAmended: "0x25082a6b0b3e92038075acad960814c3e9d653c062a70b38ac1cfb28fb5387b4",
  AgreementEnded: "0x2b4cd8f13b4c440809f4549a8421970f14cd9648560400ae1ac1090261746816",
  AgreementNovated: "0x320454d0ef7760f283a9f2051614012af6eb32f29fa513c47fe6ec59cde6c09f",
  AgreementProposed: "0x6b9cc6fad0cf54bb095a67576d29ed5afa70025886a07dc01798cd1cc0ee246e",
  AgreementResumed: "0xa6841bd4a62930aa1f90b602ebbce013a8bc3ec4d00848c80fcc6a472db7865f",
  AgreementSigned: "0x9b8c1b685ea0faad8b1d1f29be9ff8a670344e2af26c1be2f3c908fcd7a99239",
  AgreementSuspended: "0x24c6d3c1939d5b99cf6924261ca03107bdc35a4082d8dc2b545f587408678b10",
  Approval: "0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925",
  ApprovalForAll: "0x17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31",
  EntitlementBound: "0x8b895badc1747eb3a124bb52a9fb7d230107ec743d1347cac6ea04ca86393945",
  EntitlementReleased: "0x19638e360cf57df88f8cfedd7c89ce3ad6429ef704327936d8f3fe7c856269c6",
  NoncesCancelled: "0x553fd4f76f0871ec5b324e08d165e91b3928c3154e4ff372734bd80ab59bf491",
  OperationBegan: "0xbb0f42740796cb16c99e1ea246e559a38529bdef5d1a15c3d636f7a69af7291d",
  ProductionProved: "0xa421dcca358918b504b846b90640db045b7412832b52ccadf276b92b933a60ba",
  ReceivableAssigned: "0x2949e63a86c343f641631668b8ff888dadb8c09a8c817a691e0fdb5fdd6a263f",
  SuspensionContested: "0xb6a2df0a90d5eb743371183291b98466efc4cb67a0aa8ed850e1c72efe3cfca8",
  Transfer: "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef",
  DaySettled: "0xa57f8e7d02d1a0a34dbb436d9806eacfdf858fc272a66a83c96914a46b2d78f5",
  EnergyDelivered: "0x4c0d60b8fa1c7eb9e22919752d88a8e5c1f1cbbc2d752e1f9bac74b3ad2f9a6a",
  GapFound: "0x9f640a16e15856cd1984a2072734059493828ce0d99dd5ef3fe7e2d4e0f1ced0",
  GapSettled: "0xc96fc50f0115a68bcd12b7ebda7f24a5ba2cbbc3e0d2f5b8f5177c4102a64b6f",
  ParcelSettled: "0x5bdd15437aa1e0239615414b40f6010403ff89e5183785f11a1d69fcb019703e",
  ConsumptionMatched: "0xb28edcd7815e3872761540988268b12af20b3c78a6735c116f265a8753058753",
  Nominated: "0xe3290b1b9f333efc0c5a8687e765a9a6b7479c22840d1d3463cedd58e3270e20",
  PeriodsUnread: "0x61159cb9fdd8b1db0f4ae589f0e0020e46968fb6529e7000e5c54ff3db537286",
  AccountPaid: "0xb3a3924d47f665a4ed7dd8650d8e7167dba81399bd4ba56157ba772eeb870afd",
  AccountWithdrawn: "0x966cc2cc36636b09275e92ee48ee5e259e3469b6a6e19816965f04751d7a6483",
  Claimed: "0x913c992353dc81b7a8ba31496c484e9b6306bd2f6c509a649a38fdf5e1c953b2",
  Dispute: "0x74baab670a4015ab2f1b467c5252a96141a2573f2908e58a92081e80d3cfde3d",
  DisputeDecided: "0x41714037d092224ee2e24833e563dfffb592373cd3ec1b5db09aff6f74119d89",
  Evidence: "0xdccf2f8b2cc26eafcd61905cba744cff4b81d14740725f6376390dc6298a6a3c",
  InvoicePaid: "0x1b84e9dee8c1c6546911f61242b73d0fd14f8032a1aeca16429604d78b371d9f",
  Invoiced: "0x2807680b0f319b21a6eaa5f7c1c29068ecc5586308f8f614e55d01bf36e134af",
  MetaEvidence: "0x61606860eb6c87306811e2695215385101daab53bd6ab4e9f9049aead9363c7d",
  MonthClosed: "0x3ee20f6ffe7596fe5e93486a315b016656b06728f292c81b59c71753201bb7fc",
  MonthRestated: "0x72faaf1aedae6c672e0e3c0be03e969729c2155d6f9672e01472df3b2886fd50",
  Ruling: "0x394027a5fa6e098a1191094d1719d6929b9abc535fcc0c8f448d6a4e75622276",
  SetOff: "0x9fe2571efb7586dca1480d9829df1b12eefcecb06aeef029b935f1bec3a70aa8",
  CollateralCalled: "0x14967df675c69b074ae8498604af2a606765f278841e3de7b13b2e035d4e427e",
  CollateralPosted: "0xf42f8034ddc05d5575e6b2e196b76cb13207f557079e80ebe85f3baf4524252c",
  CollateralReleased: "0x922c1a059a546ef49b85ab12318fe8426d9b978bd85b8d0a1e664b3570d9d990",
  CollateralTaken: "0x32d92a200efeb731efce86778961f55506463a117ecd3cc8d50721d1fad1c19c",
  AvailabilitySettled: "0xabb804465d97f88fd84274509e86297ec32240ba2de752447b89efe1ad72a3d9",
  YearClosed: "0x711cdbedc019eb442ea19d7af2294eba9147763d07a972f6c7bfd00ad7f7073c",
  YearRestated: "0x21e0475b4817e2d197287abba8893a041e2e764b18d44bb57773ccf33098679b",
  DayRestated: "0xfa2c8a329b7d655446e09d4b810ca3a143966b1db8cc8ddce28fad9ae13ba4f7",
  GapRestated: "0x97e283f3225a59c58897b0a7647412dd9d67655d4eeef1fbdfe2b13b9865229d",
  PeriodsDelivered: "0xee4c105e230efa2d0631cd0467e2ce2f1b37cbfe1f35e70b95706fdfb7bb3d22",
} as const;

/**
 * The events of PowerAgreements among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(powerAgreementsAbi, logs) as Event[];
}

/**
 * Puts `next`, whose `previous` is the digest in force, in the place of `current`. Signed by the seller, the buyer
 * and, where that is another, the receivable's owner; where it names another buyer (a novation) by that one too.
 * Seller and currency stay.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.amend({
 *   id: 0n,
 *   current: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   next: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   uri: "…",
 *   signatures: {
 *     seller: "0x…",
 *     buyer: "0x…",
 *     newBuyer: "0x…",
 *     owner: "0x…",
 *   },
 * });
 * ```
 */
export function amend(client: AnyClient, parameters: amend.Parameters): Promise<amend.ReturnType> {
  return write(client, amend.call(parameters), parameters);
}

export declare namespace amend {
  type Args = {
    id: bigint;
    current: WattleAgreement;
    next: WattleAgreement;
    uri: string;
    signatures: Signatures;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `amend`, for multicalls, batches and wallets. */
amend.call = (
  parameters: ContractParameter & amend.Args,
): Call<
  typeof powerAgreementsAbi,
  "amend",
  readonly [id: bigint, current: WattleAgreement, next: WattleAgreement, uri: string, signatures: Signatures]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "amend", [
    parameters.id,
    parameters.current,
    parameters.next,
    parameters.uri,
    parameters.signatures,
  ]);

/**
 * Runs `amend` without sending it.
 *
 * @returns What the contract's function would return.
 */
amend.simulate = async (client: AnyClient, parameters: amend.Parameters): Promise<amend.Result> => {
  return (await read(client, amend.call(parameters), { account: parameters.account })) as Hex;
};

/** The events of PowerAgreements among logs, decoded. */
amend.extractEvents = extractEvents;

/**
 * Puts `next`, whose `previous` is the digest in force, in the place of `current`. Signed by the seller, the buyer
 * and, where that is another, the receivable's owner; where it names another buyer (a novation) by that one too.
 * Seller and currency stay.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.amendSync({
 *   id: 0n,
 *   current: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   next: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   uri: "…",
 *   signatures: {
 *     seller: "0x…",
 *     buyer: "0x…",
 *     newBuyer: "0x…",
 *     owner: "0x…",
 *   },
 * });
 * ```
 */
export function amendSync(client: AnyClient, parameters: amendSync.Parameters): Promise<amendSync.ReturnType> {
  return writeSync(client, amend.call(parameters), parameters, extractEvents);
}

export declare namespace amendSync {
  type Args = amend.Args;
  type Parameters = amend.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

amendSync.call = amend.call;
amendSync.simulate = amend.simulate;
amendSync.extractEvents = extractEvents;

/**
 * All documents that took another's place, oldest first.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const amendments = await client.wattle.powerAgreements.readAmendmentsOf({
 *   id: 0n,
 * });
 * ```
 */
export async function readAmendmentsOf(
  client: AnyClient,
  parameters: readAmendmentsOf.Parameters,
): Promise<readAmendmentsOf.ReturnType> {
  return (await read(client, readAmendmentsOf.call(parameters), parameters)) as readonly Amendment[];
}

export declare namespace readAmendmentsOf {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = readonly Amendment[];
  type ErrorType = Failure;
}

/** Encodes the one call of `amendmentsOf`, for multicalls, batches and wallets. */
readAmendmentsOf.call = (
  parameters: ContractParameter & readAmendmentsOf.Args,
): Call<typeof powerAgreementsAbi, "amendmentsOf", readonly [id: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "amendmentsOf", [parameters.id]);

/**
 * Lets one account transfer a receivable (the zero address: nobody). A transfer takes it back.
 *
 * Sets `account` as the approved account to manage token `id`. Requirements: - Token `id` must exist. - The caller
 * must be the owner of the token, or an approved operator for the token owner. Emits an {Approval} event.
 *
 * `account` is the contract's argument here: the transaction's own comes from the client.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.approve({
 *   account: "0x…",
 *   id: 0n,
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function approve(client: AnyClient, parameters: approve.Parameters): Promise<approve.ReturnType> {
  return write(client, approve.call(parameters), { ...parameters, account: undefined });
}

export declare namespace approve {
  type Args = {
    account: Address;
    id: bigint;
  };
  type Parameters = ContractParameter & Omit<WriteOptions, "account"> & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `approve`, for multicalls, batches and wallets. */
approve.call = (
  parameters: ContractParameter & approve.Args & ValueParameter,
): Call<typeof powerAgreementsAbi, "approve", readonly [account: Address, id: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "approve", [parameters.account, parameters.id], parameters.value);

/**
 * Runs `approve` without sending it.
 *
 * @returns What the contract's function would return.
 */
approve.simulate = async (client: AnyClient, parameters: approve.Parameters): Promise<approve.Result> => {
  await read(client, approve.call(parameters), { account: undefined });
};

/** The events of PowerAgreements among logs, decoded. */
approve.extractEvents = extractEvents;

/**
 * Lets one account transfer a receivable (the zero address: nobody). A transfer takes it back.
 *
 * Sets `account` as the approved account to manage token `id`. Requirements: - Token `id` must exist. - The caller
 * must be the owner of the token, or an approved operator for the token owner. Emits an {Approval} event.
 *
 * `account` is the contract's argument here: the transaction's own comes from the client.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.approveSync({
 *   account: "0x…",
 *   id: 0n,
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function approveSync(client: AnyClient, parameters: approveSync.Parameters): Promise<approveSync.ReturnType> {
  return writeSync(client, approve.call(parameters), { ...parameters, account: undefined }, extractEvents);
}

export declare namespace approveSync {
  type Args = approve.Args;
  type Parameters = approve.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

approveSync.call = approve.call;
approveSync.simulate = approve.simulate;
approveSync.extractEvents = extractEvents;

/**
 * How many receivables an account owns; reverts with BalanceQueryForZeroAddress.
 *
 * Returns the number of tokens owned by `owner`. Requirements: - `owner` must not be the zero address.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const result = await client.wattle.powerAgreements.readBalanceOf({
 *   owner: "0x…",
 * });
 * ```
 */
export async function readBalanceOf(
  client: AnyClient,
  parameters: readBalanceOf.Parameters,
): Promise<readBalanceOf.ReturnType> {
  return (await read(client, readBalanceOf.call(parameters), parameters)) as bigint;
}

export declare namespace readBalanceOf {
  type Args = {
    owner: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `balanceOf`, for multicalls, batches and wallets. */
readBalanceOf.call = (
  parameters: ContractParameter & readBalanceOf.Args,
): Call<typeof powerAgreementsAbi, "balanceOf", readonly [owner: Address]> =>
  defineCall(parameters.address, powerAgreementsAbi, "balanceOf", [parameters.owner]);

/**
 * Cancels nonces of the caller: every set bit of `mask` in a word of its bitmap.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.cancel({
 *   word: 1n,
 *   mask: 1n,
 * });
 * ```
 */
export function cancel(client: AnyClient, parameters: cancel.Parameters): Promise<cancel.ReturnType> {
  return write(client, cancel.call(parameters), parameters);
}

export declare namespace cancel {
  type Args = {
    word: bigint;
    mask: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `cancel`, for multicalls, batches and wallets. */
cancel.call = (
  parameters: ContractParameter & cancel.Args,
): Call<typeof powerAgreementsAbi, "cancel", readonly [word: bigint, mask: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "cancel", [parameters.word, parameters.mask]);

/**
 * Runs `cancel` without sending it.
 *
 * @returns What the contract's function would return.
 */
cancel.simulate = async (client: AnyClient, parameters: cancel.Parameters): Promise<cancel.Result> => {
  await read(client, cancel.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
cancel.extractEvents = extractEvents;

/**
 * Cancels nonces of the caller: every set bit of `mask` in a word of its bitmap.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.cancelSync({
 *   word: 1n,
 *   mask: 1n,
 * });
 * ```
 */
export function cancelSync(client: AnyClient, parameters: cancelSync.Parameters): Promise<cancelSync.ReturnType> {
  return writeSync(client, cancel.call(parameters), parameters, extractEvents);
}

export declare namespace cancelSync {
  type Args = cancel.Args;
  type Parameters = cancel.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

cancelSync.call = cancel.call;
cancelSync.simulate = cancel.simulate;
cancelSync.extractEvents = extractEvents;

/**
 * Reverts as `sign` would where terms contradict themselves.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const checkTerms = await client.wattle.powerAgreements.readCheckTerms({
 *   terms: {
 *     parties: {
 *       seller: "0x…",
 *       buyer: "0x…",
 *       currency: "0x…",
 *       arbitrator: "0x…",
 *       arbitration: "0x…",
 *       attesters: "0x…",
 *       accreditor: "0x…",
 *     },
 *     plants: [{
 *       site: 1n,
 *       register: Register.GENERATION,
 *       share: 2_500,
 *     }],
 *     volume: {
 *       kind: VolumeType.AS_PRODUCED,
 *       perPeriod: 1_767_225_600n,
 *       shape: "0x…",
 *       reconciliation: Reconciliation.PERIOD,
 *       shortfallPrice: 1n,
 *       excessShare: 1,
 *       minimum: 1n,
 *       maximum: 1n,
 *       gateClosure: 1,
 *       bySeller: true,
 *       imbalance: "0x…",
 *       imbalanceToBuyer: true,
 *       tolerance: 1,
 *       matched: 1,
 *       unmatchedPrice: 1n,
 *     },
 *     price: {
 *       kind: PriceType.FIXED,
 *       amount: 1_000_000_000n,
 *       series: "0x…",
 *       discount: 1n,
 *       discountShare: 1,
 *       floor: 1n,
 *       cap: 1_000_000_000n,
 *       negative: NegativeRule.NONE,
 *       run: 1,
 *       hourly: true,
 *       testPrice: 1n,
 *     },
 *     escalation: {
 *       kind: EscalationType.NONE,
 *       rate: 900_000_000_000_000_000n,
 *       series: "0x…",
 *       lag: 1,
 *       floor: 1n,
 *       cap: 1_000_000_000n,
 *       fromSigning: true,
 *     },
 *     bands: [{
 *       hoursOfDay: 1,
 *       weekdays: 1,
 *       multiplier: 1n,
 *     }],
 *     settlement: {
 *       kind: SettlementType.PHYSICAL,
 *       certificatesToSeller: true,
 *       dueDays: 1,
 *       graceDays: 1,
 *       lateMargin: 1_000_000_000n,
 *       lateRate: "0x…",
 *       fallbackDays: 1,
 *       secondary: "0x…",
 *       closeDays: 1,
 *       trueUpMonths: 1,
 *       provisional: true,
 *     },
 *     performance: {
 *       takeOrPay: true,
 *       deliverOrPay: 1n,
 *       excessPrice: 1n,
 *       availability: 1,
 *       availabilityPrice: 1n,
 *       yearlyCap: 1_000_000_000n,
 *       lifetimeCap: 1_767_225_600n,
 *       makeUpYears: 1,
 *       makeUpRefunded: true,
 *       deemedCauses: 1,
 *       method: "0x…",
 *     },
 *     credit: {
 *       ofSeller: 1n,
 *       ofBuyer: 1n,
 *       threshold: 1n,
 *       haircut: 1,
 *       minimumTransfer: 1n,
 *       cureTime: 1_767_225_600,
 *       forward: "0x…",
 *       discount: "0x…",
 *       months: 1,
 *     },
 *     operation: {
 *       target: 1,
 *       longstop: 1,
 *       capacity: 1_000_000_000n,
 *       least: 1,
 *       periods: 1_767_225_600,
 *       delayPrice: 1n,
 *       delayCounts: true,
 *       buyDown: 1n,
 *     },
 *     life: {
 *       start: 1_767_225_600,
 *       end: 1_767_225_600,
 *       forceMajeure: 1,
 *       extends: true,
 *       termination: TerminationType.ACCRUED,
 *       firstYear: 1n,
 *       lastYear: 1n,
 *       twoWay: true,
 *     },
 *     expectation: {
 *       months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *       degradation: 1,
 *     },
 *     clauses: {
 *       flags: 1,
 *       annex: "0x…",
 *     },
 *   },
 * });
 * ```
 */
export async function readCheckTerms(
  client: AnyClient,
  parameters: readCheckTerms.Parameters,
): Promise<readCheckTerms.ReturnType> {
  await read(client, readCheckTerms.call(parameters), parameters);
}

export declare namespace readCheckTerms {
  type Args = {
    terms: WattleTerms;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `checkTerms`, for multicalls, batches and wallets. */
readCheckTerms.call = (
  parameters: ContractParameter & readCheckTerms.Args,
): Call<typeof powerAgreementsAbi, "checkTerms", readonly [terms: WattleTerms]> =>
  defineCall(parameters.address, powerAgreementsAbi, "checkTerms", [parameters.terms]);

/**
 * What the seller owes since operation began, or should have.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const damages = await client.wattle.powerAgreements.readDamagesOf({
 *   id: 0n,
 * });
 * ```
 */
export async function readDamagesOf(
  client: AnyClient,
  parameters: readDamagesOf.Parameters,
): Promise<readDamagesOf.ReturnType> {
  return (await read(client, readDamagesOf.call(parameters), parameters)) as Damages;
}

export declare namespace readDamagesOf {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Damages;
  type ErrorType = Failure;
}

/** Encodes the one call of `damagesOf`, for multicalls, batches and wallets. */
readDamagesOf.call = (
  parameters: ContractParameter & readDamagesOf.Args,
): Call<typeof powerAgreementsAbi, "damagesOf", readonly [id: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "damagesOf", [parameters.id]);

/**
 * What a document's parties sign.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const digest = await client.wattle.powerAgreements.readDigest({
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 * });
 * ```
 */
export async function readDigest(client: AnyClient, parameters: readDigest.Parameters): Promise<readDigest.ReturnType> {
  return (await read(client, readDigest.call(parameters), parameters)) as Hex;
}

export declare namespace readDigest {
  type Args = {
    agreement: WattleAgreement;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `digest`, for multicalls, batches and wallets. */
readDigest.call = (
  parameters: ContractParameter & readDigest.Args,
): Call<typeof powerAgreementsAbi, "digest", readonly [agreement: WattleAgreement]> =>
  defineCall(parameters.address, powerAgreementsAbi, "digest", [parameters.agreement]);

/**
 * The digest of the document in force; reverts with UnknownAgreement.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const digest = await client.wattle.powerAgreements.readDigestOf({
 *   id: 0n,
 * });
 * ```
 */
export async function readDigestOf(
  client: AnyClient,
  parameters: readDigestOf.Parameters,
): Promise<readDigestOf.ReturnType> {
  return (await read(client, readDigestOf.call(parameters), parameters)) as Hex;
}

export declare namespace readDigestOf {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `digestOf`, for multicalls, batches and wallets. */
readDigestOf.call = (
  parameters: ContractParameter & readDigestOf.Args,
): Call<typeof powerAgreementsAbi, "digestOf", readonly [id: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "digestOf", [parameters.id]);

/**
 * The EIP-712 domain under which this contract's signatures are made (EIP-5267).
 *
 * See: https://eips.ethereum.org/EIPS/eip-5267
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { fields, name, version, chainId, verifyingContract, salt, extensions } = await client.wattle.powerAgreements.readEip712Domain();
 * ```
 */
export async function readEip712Domain(
  client: AnyClient,
  parameters: readEip712Domain.Parameters,
): Promise<readEip712Domain.ReturnType> {
  const [fields, name, version, chainId, verifyingContract, salt, extensions] = (await read(
    client,
    readEip712Domain.call(parameters),
    parameters,
  )) as readonly [Hex, string, string, bigint, Address, Hex, readonly bigint[]];
  return { fields, name, version, chainId, verifyingContract, salt, extensions };
}

export declare namespace readEip712Domain {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    fields: Hex;
    name: string;
    version: string;
    chainId: bigint;
    verifyingContract: Address;
    salt: Hex;
    extensions: readonly bigint[];
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `eip712Domain`, for multicalls, batches and wallets. */
readEip712Domain.call = (
  parameters: ContractParameter & readEip712Domain.Args,
): Call<typeof powerAgreementsAbi, "eip712Domain", readonly []> =>
  defineCall(parameters.address, powerAgreementsAbi, "eip712Domain", []);

/**
 * How it ended; zeros until then.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const end = await client.wattle.powerAgreements.readEndOf({
 *   id: 0n,
 * });
 * ```
 */
export async function readEndOf(client: AnyClient, parameters: readEndOf.Parameters): Promise<readEndOf.ReturnType> {
  return (await read(client, readEndOf.call(parameters), parameters)) as End;
}

export declare namespace readEndOf {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = End;
  type ErrorType = Failure;
}

/** Encodes the one call of `endOf`, for multicalls, batches and wallets. */
readEndOf.call = (
  parameters: ContractParameter & readEndOf.Args,
): Call<typeof powerAgreementsAbi, "endOf", readonly [id: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "endOf", [parameters.id]);

/**
 * The entitlement of a plant, zero: none. The last one, where there were several.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Register } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const entitlement = await client.wattle.powerAgreements.readEntitlementOf({
 *   id: 0n,
 *   site: 1n,
 *   register: Register.GENERATION,
 * });
 * ```
 */
export async function readEntitlementOf(
  client: AnyClient,
  parameters: readEntitlementOf.Parameters,
): Promise<readEntitlementOf.ReturnType> {
  return (await read(client, readEntitlementOf.call(parameters), parameters)) as bigint;
}

export declare namespace readEntitlementOf {
  type Args = {
    id: bigint;
    site: SiteId;
    register: Register;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `entitlementOf`, for multicalls, batches and wallets. */
readEntitlementOf.call = (
  parameters: ContractParameter & readEntitlementOf.Args,
): Call<typeof powerAgreementsAbi, "entitlementOf", readonly [id: bigint, site: SiteId, register: Register]> =>
  defineCall(parameters.address, powerAgreementsAbi, "entitlementOf", [
    parameters.id,
    parameters.site,
    parameters.register,
  ]);

/**
 * Where entitlements come from.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const entitlements = await client.wattle.powerAgreements.readEntitlements();
 * ```
 */
export async function readEntitlements(
  client: AnyClient,
  parameters: readEntitlements.Parameters,
): Promise<readEntitlements.ReturnType> {
  return (await read(client, readEntitlements.call(parameters), parameters)) as Address;
}

export declare namespace readEntitlements {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `entitlements`, for multicalls, batches and wallets. */
readEntitlements.call = (
  parameters: ContractParameter & readEntitlements.Args,
): Call<typeof powerAgreementsAbi, "entitlements", readonly []> =>
  defineCall(parameters.address, powerAgreementsAbi, "entitlements", []);

/**
 * Who besides the owner and its operators may transfer a receivable; zero for nobody.
 *
 * Returns the account approved to manage token `id`. Requirements: - Token `id` must exist.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const result = await client.wattle.powerAgreements.readGetApproved({
 *   id: 0n,
 * });
 * ```
 */
export async function readGetApproved(
  client: AnyClient,
  parameters: readGetApproved.Parameters,
): Promise<readGetApproved.ReturnType> {
  return (await read(client, readGetApproved.call(parameters), parameters)) as Address;
}

export declare namespace readGetApproved {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `getApproved`, for multicalls, batches and wallets. */
readGetApproved.call = (
  parameters: ContractParameter & readGetApproved.Args,
): Call<typeof powerAgreementsAbi, "getApproved", readonly [id: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "getApproved", [parameters.id]);

/**
 * EIP-712 struct hash of terms alone.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hashTerms = await client.wattle.powerAgreements.readHashTerms({
 *   terms: {
 *     parties: {
 *       seller: "0x…",
 *       buyer: "0x…",
 *       currency: "0x…",
 *       arbitrator: "0x…",
 *       arbitration: "0x…",
 *       attesters: "0x…",
 *       accreditor: "0x…",
 *     },
 *     plants: [{
 *       site: 1n,
 *       register: Register.GENERATION,
 *       share: 2_500,
 *     }],
 *     volume: {
 *       kind: VolumeType.AS_PRODUCED,
 *       perPeriod: 1_767_225_600n,
 *       shape: "0x…",
 *       reconciliation: Reconciliation.PERIOD,
 *       shortfallPrice: 1n,
 *       excessShare: 1,
 *       minimum: 1n,
 *       maximum: 1n,
 *       gateClosure: 1,
 *       bySeller: true,
 *       imbalance: "0x…",
 *       imbalanceToBuyer: true,
 *       tolerance: 1,
 *       matched: 1,
 *       unmatchedPrice: 1n,
 *     },
 *     price: {
 *       kind: PriceType.FIXED,
 *       amount: 1_000_000_000n,
 *       series: "0x…",
 *       discount: 1n,
 *       discountShare: 1,
 *       floor: 1n,
 *       cap: 1_000_000_000n,
 *       negative: NegativeRule.NONE,
 *       run: 1,
 *       hourly: true,
 *       testPrice: 1n,
 *     },
 *     escalation: {
 *       kind: EscalationType.NONE,
 *       rate: 900_000_000_000_000_000n,
 *       series: "0x…",
 *       lag: 1,
 *       floor: 1n,
 *       cap: 1_000_000_000n,
 *       fromSigning: true,
 *     },
 *     bands: [{
 *       hoursOfDay: 1,
 *       weekdays: 1,
 *       multiplier: 1n,
 *     }],
 *     settlement: {
 *       kind: SettlementType.PHYSICAL,
 *       certificatesToSeller: true,
 *       dueDays: 1,
 *       graceDays: 1,
 *       lateMargin: 1_000_000_000n,
 *       lateRate: "0x…",
 *       fallbackDays: 1,
 *       secondary: "0x…",
 *       closeDays: 1,
 *       trueUpMonths: 1,
 *       provisional: true,
 *     },
 *     performance: {
 *       takeOrPay: true,
 *       deliverOrPay: 1n,
 *       excessPrice: 1n,
 *       availability: 1,
 *       availabilityPrice: 1n,
 *       yearlyCap: 1_000_000_000n,
 *       lifetimeCap: 1_767_225_600n,
 *       makeUpYears: 1,
 *       makeUpRefunded: true,
 *       deemedCauses: 1,
 *       method: "0x…",
 *     },
 *     credit: {
 *       ofSeller: 1n,
 *       ofBuyer: 1n,
 *       threshold: 1n,
 *       haircut: 1,
 *       minimumTransfer: 1n,
 *       cureTime: 1_767_225_600,
 *       forward: "0x…",
 *       discount: "0x…",
 *       months: 1,
 *     },
 *     operation: {
 *       target: 1,
 *       longstop: 1,
 *       capacity: 1_000_000_000n,
 *       least: 1,
 *       periods: 1_767_225_600,
 *       delayPrice: 1n,
 *       delayCounts: true,
 *       buyDown: 1n,
 *     },
 *     life: {
 *       start: 1_767_225_600,
 *       end: 1_767_225_600,
 *       forceMajeure: 1,
 *       extends: true,
 *       termination: TerminationType.ACCRUED,
 *       firstYear: 1n,
 *       lastYear: 1n,
 *       twoWay: true,
 *     },
 *     expectation: {
 *       months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *       degradation: 1,
 *     },
 *     clauses: {
 *       flags: 1,
 *       annex: "0x…",
 *     },
 *   },
 * });
 * ```
 */
export async function readHashTerms(
  client: AnyClient,
  parameters: readHashTerms.Parameters,
): Promise<readHashTerms.ReturnType> {
  return (await read(client, readHashTerms.call(parameters), parameters)) as Hex;
}

export declare namespace readHashTerms {
  type Args = {
    terms: WattleTerms;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `hashTerms`, for multicalls, batches and wallets. */
readHashTerms.call = (
  parameters: ContractParameter & readHashTerms.Args,
): Call<typeof powerAgreementsAbi, "hashTerms", readonly [terms: WattleTerms]> =>
  defineCall(parameters.address, powerAgreementsAbi, "hashTerms", [parameters.terms]);

/**
 * Whether an operator may transfer all receivables of an owner.
 *
 * Returns whether `operator` is approved to manage the tokens of `owner`.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const result = await client.wattle.powerAgreements.readIsApprovedForAll({
 *   owner: "0x…",
 *   operator: "0x…",
 * });
 * ```
 */
export async function readIsApprovedForAll(
  client: AnyClient,
  parameters: readIsApprovedForAll.Parameters,
): Promise<readIsApprovedForAll.ReturnType> {
  return (await read(client, readIsApprovedForAll.call(parameters), parameters)) as boolean;
}

export declare namespace readIsApprovedForAll {
  type Args = {
    owner: Address;
    operator: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `isApprovedForAll`, for multicalls, batches and wallets. */
readIsApprovedForAll.call = (
  parameters: ContractParameter & readIsApprovedForAll.Args,
): Call<typeof powerAgreementsAbi, "isApprovedForAll", readonly [owner: Address, operator: Address]> =>
  defineCall(parameters.address, powerAgreementsAbi, "isApprovedForAll", [parameters.owner, parameters.operator]);

/**
 * Of the collection of receivables.
 *
 * Returns the token collection name.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const name = await client.wattle.powerAgreements.readName();
 * ```
 */
export async function readName(client: AnyClient, parameters: readName.Parameters): Promise<readName.ReturnType> {
  return (await read(client, readName.call(parameters), parameters)) as string;
}

export declare namespace readName {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = string;
  type ErrorType = Failure;
}

/** Encodes the one call of `name`, for multicalls, batches and wallets. */
readName.call = (parameters: ContractParameter & readName.Args): Call<typeof powerAgreementsAbi, "name", readonly []> =>
  defineCall(parameters.address, powerAgreementsAbi, "name", []);

/**
 * A word of a party's bitmap of nonces that are used or cancelled: bit n of word w is nonce 256·w + n.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const nonceWord = await client.wattle.powerAgreements.readNonceWord({
 *   party: "0x…",
 *   word: 1n,
 * });
 * ```
 */
export async function readNonceWord(
  client: AnyClient,
  parameters: readNonceWord.Parameters,
): Promise<readNonceWord.ReturnType> {
  return (await read(client, readNonceWord.call(parameters), parameters)) as bigint;
}

export declare namespace readNonceWord {
  type Args = {
    party: Address;
    word: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `nonceWord`, for multicalls, batches and wallets. */
readNonceWord.call = (
  parameters: ContractParameter & readNonceWord.Args,
): Call<typeof powerAgreementsAbi, "nonceWord", readonly [party: Address, word: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "nonceWord", [parameters.party, parameters.word]);

/**
 * To whom an agreement's buyer owes what falls due; reverts with TokenDoesNotExist.
 *
 * Returns the owner of token `id`. Requirements: - Token `id` must exist.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const result = await client.wattle.powerAgreements.readOwnerOf({
 *   id: 0n,
 * });
 * ```
 */
export async function readOwnerOf(
  client: AnyClient,
  parameters: readOwnerOf.Parameters,
): Promise<readOwnerOf.ReturnType> {
  return (await read(client, readOwnerOf.call(parameters), parameters)) as Address;
}

export declare namespace readOwnerOf {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `ownerOf`, for multicalls, batches and wallets. */
readOwnerOf.call = (
  parameters: ContractParameter & readOwnerOf.Args,
): Call<typeof powerAgreementsAbi, "ownerOf", readonly [id: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "ownerOf", [parameters.id]);

/**
 * Periods that are proved for a plant.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Register } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const produced = await client.wattle.powerAgreements.readProducedOf({
 *   id: 0n,
 *   site: 1n,
 *   register: Register.GENERATION,
 * });
 * ```
 */
export async function readProducedOf(
  client: AnyClient,
  parameters: readProducedOf.Parameters,
): Promise<readProducedOf.ReturnType> {
  return (await read(client, readProducedOf.call(parameters), parameters)) as bigint;
}

export declare namespace readProducedOf {
  type Args = {
    id: bigint;
    site: SiteId;
    register: Register;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `producedOf`, for multicalls, batches and wallets. */
readProducedOf.call = (
  parameters: ContractParameter & readProducedOf.Args,
): Call<typeof powerAgreementsAbi, "producedOf", readonly [id: bigint, site: SiteId, register: Register]> =>
  defineCall(parameters.address, powerAgreementsAbi, "producedOf", [
    parameters.id,
    parameters.site,
    parameters.register,
  ]);

/**
 * Offers a document that amends none: the other party can sign it from the chain alone. Nothing is stored and nobody
 * is bound but by the signature, which anyone may
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.propose({
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   uri: "…",
 *   signature: "0x…",
 * });
 * ```
 */
export function propose(client: AnyClient, parameters: propose.Parameters): Promise<propose.ReturnType> {
  return write(client, propose.call(parameters), parameters);
}

export declare namespace propose {
  type Args = {
    agreement: WattleAgreement;
    /** As hashed in `agreement.uri`. */
    uri: string;
    /** Of one party, which says which: of a key, or. */
    signature: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `propose`, for multicalls, batches and wallets. */
propose.call = (
  parameters: ContractParameter & propose.Args,
): Call<typeof powerAgreementsAbi, "propose", readonly [agreement: WattleAgreement, uri: string, signature: Hex]> =>
  defineCall(parameters.address, powerAgreementsAbi, "propose", [
    parameters.agreement,
    parameters.uri,
    parameters.signature,
  ]);

/**
 * Runs `propose` without sending it.
 *
 * @returns What the contract's function would return.
 */
propose.simulate = async (client: AnyClient, parameters: propose.Parameters): Promise<propose.Result> => {
  return (await read(client, propose.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
propose.extractEvents = extractEvents;

/**
 * Offers a document that amends none: the other party can sign it from the chain alone. Nothing is stored and nobody
 * is bound but by the signature, which anyone may
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.proposeSync({
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   uri: "…",
 *   signature: "0x…",
 * });
 * ```
 */
export function proposeSync(client: AnyClient, parameters: proposeSync.Parameters): Promise<proposeSync.ReturnType> {
  return writeSync(client, propose.call(parameters), parameters, extractEvents);
}

export declare namespace proposeSync {
  type Args = propose.Args;
  type Parameters = propose.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

proposeSync.call = propose.call;
proposeSync.simulate = propose.simulate;
proposeSync.extractEvents = extractEvents;

/**
 * What both parties sign to end a suspension.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const resumptionDigest = await client.wattle.powerAgreements.readResumptionDigest({
 *   consent: {
 *     agreement: 1n,
 *     digest: "0x…",
 *     document: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 * });
 * ```
 */
export async function readResumptionDigest(
  client: AnyClient,
  parameters: readResumptionDigest.Parameters,
): Promise<readResumptionDigest.ReturnType> {
  return (await read(client, readResumptionDigest.call(parameters), parameters)) as Hex;
}

export declare namespace readResumptionDigest {
  type Args = {
    consent: Consent;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `resumptionDigest`, for multicalls, batches and wallets. */
readResumptionDigest.call = (
  parameters: ContractParameter & readResumptionDigest.Args,
): Call<typeof powerAgreementsAbi, "resumptionDigest", readonly [consent: Consent]> =>
  defineCall(parameters.address, powerAgreementsAbi, "resumptionDigest", [parameters.consent]);

/**
 * Assigns a receivable, to a contract only if it accepts.
 *
 * Equivalent to `safeTransferFrom(from, to, id, "")`.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.safeTransferFrom({
 *   from: "0x…",
 *   to: "0x…",
 *   id: 0n,
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function safeTransferFrom(
  client: AnyClient,
  parameters: safeTransferFrom.Parameters,
): Promise<safeTransferFrom.ReturnType> {
  return write(client, safeTransferFrom.call(parameters), parameters);
}

export declare namespace safeTransferFrom {
  type Args = {
    from: Address;
    to: Address;
    id: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `safeTransferFrom`, for multicalls, batches and wallets. */
safeTransferFrom.call = (
  parameters: ContractParameter & safeTransferFrom.Args & ValueParameter,
): Call<
  readonly [(typeof powerAgreementsAbi)[24]],
  "safeTransferFrom",
  readonly [from: Address, to: Address, id: bigint]
> =>
  defineCall(
    parameters.address,
    [powerAgreementsAbi[24]],
    "safeTransferFrom",
    [parameters.from, parameters.to, parameters.id],
    parameters.value,
  );

/**
 * Runs `safeTransferFrom` without sending it.
 *
 * @returns What the contract's function would return.
 */
safeTransferFrom.simulate = async (
  client: AnyClient,
  parameters: safeTransferFrom.Parameters,
): Promise<safeTransferFrom.Result> => {
  await read(client, safeTransferFrom.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
safeTransferFrom.extractEvents = extractEvents;

/**
 * Assigns a receivable, to a contract only if it accepts.
 *
 * Equivalent to `safeTransferFrom(from, to, id, "")`.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.safeTransferFromSync({
 *   from: "0x…",
 *   to: "0x…",
 *   id: 0n,
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function safeTransferFromSync(
  client: AnyClient,
  parameters: safeTransferFromSync.Parameters,
): Promise<safeTransferFromSync.ReturnType> {
  return writeSync(client, safeTransferFrom.call(parameters), parameters, extractEvents);
}

export declare namespace safeTransferFromSync {
  type Args = safeTransferFrom.Args;
  type Parameters = safeTransferFrom.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

safeTransferFromSync.call = safeTransferFrom.call;
safeTransferFromSync.simulate = safeTransferFrom.simulate;
safeTransferFromSync.extractEvents = extractEvents;

/**
 * Assigns a receivable, to a contract only if it accepts, with data for it.
 *
 * Transfers token `id` from `from` to `to`. Requirements: - Token `id` must exist. - `from` must be the owner of the
 * token. - `to` cannot be the zero address. - The caller must be the owner of the token, or be approved to manage the
 * token. - If `to` refers to a smart contract, it must implement {IERC721Receiver-onERC721Received}, which is called
 * upon a safe transfer. Emits a {Transfer} event.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.safeTransferFromWithData({
 *   from: "0x…",
 *   to: "0x…",
 *   id: 0n,
 *   data: "0x…",
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function safeTransferFromWithData(
  client: AnyClient,
  parameters: safeTransferFromWithData.Parameters,
): Promise<safeTransferFromWithData.ReturnType> {
  return write(client, safeTransferFromWithData.call(parameters), parameters);
}

export declare namespace safeTransferFromWithData {
  type Args = {
    from: Address;
    to: Address;
    id: bigint;
    data: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `safeTransferFrom`, for multicalls, batches and wallets. */
safeTransferFromWithData.call = (
  parameters: ContractParameter & safeTransferFromWithData.Args & ValueParameter,
): Call<
  readonly [(typeof powerAgreementsAbi)[25]],
  "safeTransferFrom",
  readonly [from: Address, to: Address, id: bigint, data: Hex]
> =>
  defineCall(
    parameters.address,
    [powerAgreementsAbi[25]],
    "safeTransferFrom",
    [parameters.from, parameters.to, parameters.id, parameters.data],
    parameters.value,
  );

/**
 * Runs `safeTransferFrom` without sending it.
 *
 * @returns What the contract's function would return.
 */
safeTransferFromWithData.simulate = async (
  client: AnyClient,
  parameters: safeTransferFromWithData.Parameters,
): Promise<safeTransferFromWithData.Result> => {
  await read(client, safeTransferFromWithData.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
safeTransferFromWithData.extractEvents = extractEvents;

/**
 * Assigns a receivable, to a contract only if it accepts, with data for it.
 *
 * Transfers token `id` from `from` to `to`. Requirements: - Token `id` must exist. - `from` must be the owner of the
 * token. - `to` cannot be the zero address. - The caller must be the owner of the token, or be approved to manage the
 * token. - If `to` refers to a smart contract, it must implement {IERC721Receiver-onERC721Received}, which is called
 * upon a safe transfer. Emits a {Transfer} event.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.safeTransferFromWithDataSync({
 *   from: "0x…",
 *   to: "0x…",
 *   id: 0n,
 *   data: "0x…",
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function safeTransferFromWithDataSync(
  client: AnyClient,
  parameters: safeTransferFromWithDataSync.Parameters,
): Promise<safeTransferFromWithDataSync.ReturnType> {
  return writeSync(client, safeTransferFromWithData.call(parameters), parameters, extractEvents);
}

export declare namespace safeTransferFromWithDataSync {
  type Args = safeTransferFromWithData.Args;
  type Parameters = safeTransferFromWithData.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

safeTransferFromWithDataSync.call = safeTransferFromWithData.call;
safeTransferFromWithDataSync.simulate = safeTransferFromWithData.simulate;
safeTransferFromWithDataSync.extractEvents = extractEvents;

/**
 * The agreement that an entitlement serves, zero: none.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const servedBy = await client.wattle.powerAgreements.readServedBy({
 *   entitlement: 1n,
 * });
 * ```
 */
export async function readServedBy(
  client: AnyClient,
  parameters: readServedBy.Parameters,
): Promise<readServedBy.ReturnType> {
  return (await read(client, readServedBy.call(parameters), parameters)) as bigint;
}

export declare namespace readServedBy {
  type Args = {
    entitlement: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `servedBy`, for multicalls, batches and wallets. */
readServedBy.call = (
  parameters: ContractParameter & readServedBy.Args,
): Call<typeof powerAgreementsAbi, "servedBy", readonly [entitlement: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "servedBy", [parameters.entitlement]);

/**
 * Lets an operator transfer all of the caller's receivables, or not.
 *
 * Sets whether `operator` is approved to manage the tokens of the caller. Emits an {ApprovalForAll} event.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.setApprovalForAll({
 *   operator: "0x…",
 *   isApproved: true,
 * });
 * ```
 */
export function setApprovalForAll(
  client: AnyClient,
  parameters: setApprovalForAll.Parameters,
): Promise<setApprovalForAll.ReturnType> {
  return write(client, setApprovalForAll.call(parameters), parameters);
}

export declare namespace setApprovalForAll {
  type Args = {
    operator: Address;
    isApproved: boolean;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `setApprovalForAll`, for multicalls, batches and wallets. */
setApprovalForAll.call = (
  parameters: ContractParameter & setApprovalForAll.Args,
): Call<typeof powerAgreementsAbi, "setApprovalForAll", readonly [operator: Address, isApproved: boolean]> =>
  defineCall(parameters.address, powerAgreementsAbi, "setApprovalForAll", [parameters.operator, parameters.isApproved]);

/**
 * Runs `setApprovalForAll` without sending it.
 *
 * @returns What the contract's function would return.
 */
setApprovalForAll.simulate = async (
  client: AnyClient,
  parameters: setApprovalForAll.Parameters,
): Promise<setApprovalForAll.Result> => {
  await read(client, setApprovalForAll.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
setApprovalForAll.extractEvents = extractEvents;

/**
 * Lets an operator transfer all of the caller's receivables, or not.
 *
 * Sets whether `operator` is approved to manage the tokens of the caller. Emits an {ApprovalForAll} event.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.setApprovalForAllSync({
 *   operator: "0x…",
 *   isApproved: true,
 * });
 * ```
 */
export function setApprovalForAllSync(
  client: AnyClient,
  parameters: setApprovalForAllSync.Parameters,
): Promise<setApprovalForAllSync.ReturnType> {
  return writeSync(client, setApprovalForAll.call(parameters), parameters, extractEvents);
}

export declare namespace setApprovalForAllSync {
  type Args = setApprovalForAll.Args;
  type Parameters = setApprovalForAll.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

setApprovalForAllSync.call = setApprovalForAll.call;
setApprovalForAllSync.simulate = setApprovalForAll.simulate;
setApprovalForAllSync.extractEvents = extractEvents;

/**
 * Whose code the contract runs after its own.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const settlement = await client.wattle.powerAgreements.readSettlement();
 * ```
 */
export async function readSettlement(
  client: AnyClient,
  parameters: readSettlement.Parameters,
): Promise<readSettlement.ReturnType> {
  return (await read(client, readSettlement.call(parameters), parameters)) as Address;
}

export declare namespace readSettlement {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `settlement`, for multicalls, batches and wallets. */
readSettlement.call = (
  parameters: ContractParameter & readSettlement.Args,
): Call<typeof powerAgreementsAbi, "settlement", readonly []> =>
  defineCall(parameters.address, powerAgreementsAbi, "settlement", []);

/**
 * Signs an agreement; anyone may submit it. Its terms are checked; the receivable goes to the seller. A document that
 * is signed already changes nothing, so nobody makes the call fail by making it first.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.sign({
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   uri: "…",
 *   sellerSignature: "0x…",
 *   buyerSignature: "0x…",
 * });
 * ```
 */
export function sign(client: AnyClient, parameters: sign.Parameters): Promise<sign.ReturnType> {
  return write(client, sign.call(parameters), parameters);
}

export declare namespace sign {
  type Args = {
    agreement: WattleAgreement;
    /** Where the document is kept; `agreement.uri` is its keccak256. */
    uri: string;
    sellerSignature: Hex;
    buyerSignature: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `sign`, for multicalls, batches and wallets. */
sign.call = (
  parameters: ContractParameter & sign.Args,
): Call<
  typeof powerAgreementsAbi,
  "sign",
  readonly [agreement: WattleAgreement, uri: string, sellerSignature: Hex, buyerSignature: Hex]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "sign", [
    parameters.agreement,
    parameters.uri,
    parameters.sellerSignature,
    parameters.buyerSignature,
  ]);

/**
 * Runs `sign` without sending it.
 *
 * @returns What the contract's function would return.
 */
sign.simulate = async (client: AnyClient, parameters: sign.Parameters): Promise<sign.Result> => {
  return (await read(client, sign.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
sign.extractEvents = extractEvents;

/**
 * Signs an agreement; anyone may submit it. Its terms are checked; the receivable goes to the seller. A document that
 * is signed already changes nothing, so nobody makes the call fail by making it first.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.signSync({
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   uri: "…",
 *   sellerSignature: "0x…",
 *   buyerSignature: "0x…",
 * });
 * ```
 */
export function signSync(client: AnyClient, parameters: signSync.Parameters): Promise<signSync.ReturnType> {
  return writeSync(client, sign.call(parameters), parameters, extractEvents);
}

export declare namespace signSync {
  type Args = sign.Args;
  type Parameters = sign.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

signSync.call = sign.call;
signSync.simulate = sign.simulate;
signSync.extractEvents = extractEvents;

/**
 * Zeros where there is none.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const status = await client.wattle.powerAgreements.readStatusOf({
 *   id: 0n,
 * });
 * ```
 */
export async function readStatusOf(
  client: AnyClient,
  parameters: readStatusOf.Parameters,
): Promise<readStatusOf.ReturnType> {
  return (await read(client, readStatusOf.call(parameters), parameters)) as Status;
}

export declare namespace readStatusOf {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Status;
  type ErrorType = Failure;
}

/** Encodes the one call of `statusOf`, for multicalls, batches and wallets. */
readStatusOf.call = (
  parameters: ContractParameter & readStatusOf.Args,
): Call<typeof powerAgreementsAbi, "statusOf", readonly [id: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "statusOf", [parameters.id]);

/**
 * Whether the contract has an interface (ERC-165).
 *
 * Returns true if this contract implements the interface defined by `interfaceId`. See:
 * https://eips.ethereum.org/EIPS/eip-165 This function call must use less than 30000 gas.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const result = await client.wattle.powerAgreements.readSupportsInterface({
 *   interfaceId: "0x…",
 * });
 * ```
 */
export async function readSupportsInterface(
  client: AnyClient,
  parameters: readSupportsInterface.Parameters,
): Promise<readSupportsInterface.ReturnType> {
  return (await read(client, readSupportsInterface.call(parameters), parameters)) as boolean;
}

export declare namespace readSupportsInterface {
  type Args = {
    interfaceId: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `supportsInterface`, for multicalls, batches and wallets. */
readSupportsInterface.call = (
  parameters: ContractParameter & readSupportsInterface.Args,
): Call<typeof powerAgreementsAbi, "supportsInterface", readonly [interfaceId: Hex]> =>
  defineCall(parameters.address, powerAgreementsAbi, "supportsInterface", [parameters.interfaceId]);

/**
 * All suspensions, oldest first.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const suspensions = await client.wattle.powerAgreements.readSuspensionsOf({
 *   id: 0n,
 * });
 * ```
 */
export async function readSuspensionsOf(
  client: AnyClient,
  parameters: readSuspensionsOf.Parameters,
): Promise<readSuspensionsOf.ReturnType> {
  return (await read(client, readSuspensionsOf.call(parameters), parameters)) as readonly Suspension[];
}

export declare namespace readSuspensionsOf {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = readonly Suspension[];
  type ErrorType = Failure;
}

/** Encodes the one call of `suspensionsOf`, for multicalls, batches and wallets. */
readSuspensionsOf.call = (
  parameters: ContractParameter & readSuspensionsOf.Args,
): Call<typeof powerAgreementsAbi, "suspensionsOf", readonly [id: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "suspensionsOf", [parameters.id]);

/**
 * Of the collection of receivables.
 *
 * Returns the token collection symbol.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const symbol = await client.wattle.powerAgreements.readSymbol();
 * ```
 */
export async function readSymbol(client: AnyClient, parameters: readSymbol.Parameters): Promise<readSymbol.ReturnType> {
  return (await read(client, readSymbol.call(parameters), parameters)) as string;
}

export declare namespace readSymbol {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = string;
  type ErrorType = Failure;
}

/** Encodes the one call of `symbol`, for multicalls, batches and wallets. */
readSymbol.call = (
  parameters: ContractParameter & readSymbol.Args,
): Call<typeof powerAgreementsAbi, "symbol", readonly []> =>
  defineCall(parameters.address, powerAgreementsAbi, "symbol", []);

/**
 * What both parties sign to terminate.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const terminationDigest = await client.wattle.powerAgreements.readTerminationDigest({
 *   consent: {
 *     agreement: 1n,
 *     digest: "0x…",
 *     document: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 * });
 * ```
 */
export async function readTerminationDigest(
  client: AnyClient,
  parameters: readTerminationDigest.Parameters,
): Promise<readTerminationDigest.ReturnType> {
  return (await read(client, readTerminationDigest.call(parameters), parameters)) as Hex;
}

export declare namespace readTerminationDigest {
  type Args = {
    consent: Consent;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `terminationDigest`, for multicalls, batches and wallets. */
readTerminationDigest.call = (
  parameters: ContractParameter & readTerminationDigest.Args,
): Call<typeof powerAgreementsAbi, "terminationDigest", readonly [consent: Consent]> =>
  defineCall(parameters.address, powerAgreementsAbi, "terminationDigest", [parameters.consent]);

/**
 * What a wallet shows of a receivable, as a data URI; reverts with UnknownAgreement.
 *
 * Returns the Uniform Resource Identifier (URI) for token `id`.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const tokenURI = await client.wattle.powerAgreements.readTokenURI({
 *   id: 0n,
 * });
 * ```
 */
export async function readTokenURI(
  client: AnyClient,
  parameters: readTokenURI.Parameters,
): Promise<readTokenURI.ReturnType> {
  return (await read(client, readTokenURI.call(parameters), parameters)) as string;
}

export declare namespace readTokenURI {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = string;
  type ErrorType = Failure;
}

/** Encodes the one call of `tokenURI`, for multicalls, batches and wallets. */
readTokenURI.call = (
  parameters: ContractParameter & readTokenURI.Args,
): Call<typeof powerAgreementsAbi, "tokenURI", readonly [id: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "tokenURI", [parameters.id]);

/**
 * Assigns a receivable without asking the receiver.
 *
 * Transfers token `id` from `from` to `to`. Requirements: - Token `id` must exist. - `from` must be the owner of the
 * token. - `to` cannot be the zero address. - The caller must be the owner of the token, or be approved to manage the
 * token. Emits a {Transfer} event.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.transferFrom({
 *   from: "0x…",
 *   to: "0x…",
 *   id: 0n,
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function transferFrom(client: AnyClient, parameters: transferFrom.Parameters): Promise<transferFrom.ReturnType> {
  return write(client, transferFrom.call(parameters), parameters);
}

export declare namespace transferFrom {
  type Args = {
    from: Address;
    to: Address;
    id: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `transferFrom`, for multicalls, batches and wallets. */
transferFrom.call = (
  parameters: ContractParameter & transferFrom.Args & ValueParameter,
): Call<typeof powerAgreementsAbi, "transferFrom", readonly [from: Address, to: Address, id: bigint]> =>
  defineCall(
    parameters.address,
    powerAgreementsAbi,
    "transferFrom",
    [parameters.from, parameters.to, parameters.id],
    parameters.value,
  );

/**
 * Runs `transferFrom` without sending it.
 *
 * @returns What the contract's function would return.
 */
transferFrom.simulate = async (
  client: AnyClient,
  parameters: transferFrom.Parameters,
): Promise<transferFrom.Result> => {
  await read(client, transferFrom.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
transferFrom.extractEvents = extractEvents;

/**
 * Assigns a receivable without asking the receiver.
 *
 * Transfers token `id` from `from` to `to`. Requirements: - Token `id` must exist. - `from` must be the owner of the
 * token. - `to` cannot be the zero address. - The caller must be the owner of the token, or be approved to manage the
 * token. Emits a {Transfer} event.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.transferFromSync({
 *   from: "0x…",
 *   to: "0x…",
 *   id: 0n,
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function transferFromSync(
  client: AnyClient,
  parameters: transferFromSync.Parameters,
): Promise<transferFromSync.ReturnType> {
  return writeSync(client, transferFrom.call(parameters), parameters, extractEvents);
}

export declare namespace transferFromSync {
  type Args = transferFrom.Args;
  type Parameters = transferFrom.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

transferFromSync.call = transferFrom.call;
transferFromSync.simulate = transferFrom.simulate;
transferFromSync.extractEvents = extractEvents;

/**
 * What is known of a day; zeros where it was settled at once, or has not begun: then the month tells.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const day = await client.wattle.powerAgreements.readDayOf({
 *   id: 0n,
 *   day: 1n,
 * });
 * ```
 */
export async function readDayOf(client: AnyClient, parameters: readDayOf.Parameters): Promise<readDayOf.ReturnType> {
  return (await read(client, readDayOf.call(parameters), parameters)) as Day;
}

export declare namespace readDayOf {
  type Args = {
    id: bigint;
    day: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Day;
  type ErrorType = Failure;
}

/** Encodes the one call of `dayOf`, for multicalls, batches and wallets. */
readDayOf.call = (
  parameters: ContractParameter & readDayOf.Args,
): Call<typeof powerAgreementsAbi, "dayOf", readonly [id: bigint, day: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "dayOf", [parameters.id, parameters.day]);

/**
 * A gap, also when it has its price; zeros where there is none.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const gap = await client.wattle.powerAgreements.readGapOf({
 *   entitlement: 1n,
 *   to: 1,
 * });
 * ```
 */
export async function readGapOf(client: AnyClient, parameters: readGapOf.Parameters): Promise<readGapOf.ReturnType> {
  return (await read(client, readGapOf.call(parameters), parameters)) as Gap;
}

export declare namespace readGapOf {
  type Args = {
    entitlement: bigint;
    /** Its end. */
    to: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Gap;
  type ErrorType = Failure;
}

/** Encodes the one call of `gapOf`, for multicalls, batches and wallets. */
readGapOf.call = (
  parameters: ContractParameter & readGapOf.Args,
): Call<typeof powerAgreementsAbi, "gapOf", readonly [entitlement: bigint, to: number]> =>
  defineCall(parameters.address, powerAgreementsAbi, "gapOf", [parameters.entitlement, parameters.to]);

/**
 * A billing month.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const month = await client.wattle.powerAgreements.readMonthOf({
 *   id: 0n,
 *   month: 1n,
 * });
 * ```
 */
export async function readMonthOf(
  client: AnyClient,
  parameters: readMonthOf.Parameters,
): Promise<readMonthOf.ReturnType> {
  return (await read(client, readMonthOf.call(parameters), parameters)) as Month;
}

export declare namespace readMonthOf {
  type Args = {
    id: bigint;
    /** 12 · year + month − 1, UTC. */
    month: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Month;
  type ErrorType = Failure;
}

/** Encodes the one call of `monthOf`, for multicalls, batches and wallets. */
readMonthOf.call = (
  parameters: ContractParameter & readMonthOf.Args,
): Call<typeof powerAgreementsAbi, "monthOf", readonly [id: bigint, month: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "monthOf", [parameters.id, parameters.month]);

/**
 * What waits.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { vectorHash, pending } = await client.wattle.powerAgreements.readParcelOf({
 *   id: 0n,
 *   day: 1n,
 *   parcel: 1,
 * });
 * ```
 */
export async function readParcelOf(
  client: AnyClient,
  parameters: readParcelOf.Parameters,
): Promise<readParcelOf.ReturnType> {
  const [vectorHash, pending] = (await read(client, readParcelOf.call(parameters), parameters)) as readonly [
    Hex,
    bigint,
  ];
  return { vectorHash, pending };
}

export declare namespace readParcelOf {
  type Args = {
    id: bigint;
    day: bigint;
    parcel: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** The first 20 bytes of its vector's hash. */
    vectorHash: Hex;
    /** Mask; zero: nothing does. */
    pending: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `parcelOf`, for multicalls, batches and wallets. */
readParcelOf.call = (
  parameters: ContractParameter & readParcelOf.Args,
): Call<typeof powerAgreementsAbi, "parcelOf", readonly [id: bigint, day: bigint, parcel: number]> =>
  defineCall(parameters.address, powerAgreementsAbi, "parcelOf", [parameters.id, parameters.day, parameters.parcel]);

/**
 * What days are priced by.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const prices = await client.wattle.powerAgreements.readPrices();
 * ```
 */
export async function readPrices(client: AnyClient, parameters: readPrices.Parameters): Promise<readPrices.ReturnType> {
  return (await read(client, readPrices.call(parameters), parameters)) as Address;
}

export declare namespace readPrices {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `prices`, for multicalls, batches and wallets. */
readPrices.call = (
  parameters: ContractParameter & readPrices.Args,
): Call<typeof powerAgreementsAbi, "prices", readonly []> =>
  defineCall(parameters.address, powerAgreementsAbi, "prices", []);

/**
 * Claims plants' energy of a UTC day, divides it among the day's periods and prices those that have a final price; the
 * others wait. Of a volume
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Quality, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.settleDay({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   deliveries: [{
 *     plant: 1n,
 *     entitlement: 1n,
 *     proof: {
 *       batch: {
 *         fleet: 1,
 *         periodEnd: 1_767_225_600,
 *         revision: 0,
 *         leafCount: 1,
 *         root: "0x…",
 *         sums: 1n,
 *         dataHash: "0x…",
 *         previous: "0x…",
 *       },
 *       leaf: {
 *         site: 1n,
 *         readAt: 1_767_225_600,
 *         revision: 0,
 *         quality: Quality.MEASURED,
 *         energy: 1_000_000_000n,
 *         flows: 1n,
 *         reading: "0x…",
 *         profile: "0x…",
 *       },
 *       path: ["0x…"],
 *     },
 *     profile: "0x…",
 *   }],
 * });
 * ```
 */
export function settleDay(client: AnyClient, parameters: settleDay.Parameters): Promise<settleDay.ReturnType> {
  return write(client, settleDay.call(parameters), parameters);
}

export declare namespace settleDay {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    /** Of one day, in any parts. */
    deliveries: readonly Delivery[];
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `settleDay`, for multicalls, batches and wallets. */
settleDay.call = (
  parameters: ContractParameter & settleDay.Args,
): Call<
  typeof powerAgreementsAbi,
  "settleDay",
  readonly [id: bigint, agreement: WattleAgreement, deliveries: readonly Delivery[]]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "settleDay", [
    parameters.id,
    parameters.agreement,
    parameters.deliveries,
  ]);

/**
 * Runs `settleDay` without sending it.
 *
 * @returns What the contract's function would return.
 */
settleDay.simulate = async (client: AnyClient, parameters: settleDay.Parameters): Promise<settleDay.Result> => {
  return (await read(client, settleDay.call(parameters), { account: parameters.account })) as number;
};

/** The events of PowerAgreements among logs, decoded. */
settleDay.extractEvents = extractEvents;

/**
 * Claims plants' energy of a UTC day, divides it among the day's periods and prices those that have a final price; the
 * others wait. Of a volume
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Quality, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.settleDaySync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   deliveries: [{
 *     plant: 1n,
 *     entitlement: 1n,
 *     proof: {
 *       batch: {
 *         fleet: 1,
 *         periodEnd: 1_767_225_600,
 *         revision: 0,
 *         leafCount: 1,
 *         root: "0x…",
 *         sums: 1n,
 *         dataHash: "0x…",
 *         previous: "0x…",
 *       },
 *       leaf: {
 *         site: 1n,
 *         readAt: 1_767_225_600,
 *         revision: 0,
 *         quality: Quality.MEASURED,
 *         energy: 1_000_000_000n,
 *         flows: 1n,
 *         reading: "0x…",
 *         profile: "0x…",
 *       },
 *       path: ["0x…"],
 *     },
 *     profile: "0x…",
 *   }],
 * });
 * ```
 */
export function settleDaySync(
  client: AnyClient,
  parameters: settleDaySync.Parameters,
): Promise<settleDaySync.ReturnType> {
  return writeSync(client, settleDay.call(parameters), parameters, extractEvents);
}

export declare namespace settleDaySync {
  type Args = settleDay.Args;
  type Parameters = settleDay.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

settleDaySync.call = settleDay.call;
settleDaySync.simulate = settleDay.simulate;
settleDaySync.extractEvents = extractEvents;

/**
 * Prices energy of a gap 30 days after its end, at the price in it that is worst for the owner of the meter (threat
 * 36).
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.settleGap({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   entitlement: 1n,
 *   to: 1,
 *   most: 1n,
 * });
 * ```
 */
export function settleGap(client: AnyClient, parameters: settleGap.Parameters): Promise<settleGap.ReturnType> {
  return write(client, settleGap.call(parameters), parameters);
}

export declare namespace settleGap {
  type Args = {
    id: bigint;
    /** In force on the. */
    agreement: WattleAgreement;
    entitlement: bigint;
    /** The gap's end. */
    to: number;
    /** Days to go through at most; zero: all. */
    most: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `settleGap`, for multicalls, batches and wallets. */
settleGap.call = (
  parameters: ContractParameter & settleGap.Args,
): Call<
  typeof powerAgreementsAbi,
  "settleGap",
  readonly [id: bigint, agreement: WattleAgreement, entitlement: bigint, to: number, most: bigint]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "settleGap", [
    parameters.id,
    parameters.agreement,
    parameters.entitlement,
    parameters.to,
    parameters.most,
  ]);

/**
 * Runs `settleGap` without sending it.
 *
 * @returns What the contract's function would return.
 */
settleGap.simulate = async (client: AnyClient, parameters: settleGap.Parameters): Promise<settleGap.Result> => {
  return (await read(client, settleGap.call(parameters), { account: parameters.account })) as boolean;
};

/** The events of PowerAgreements among logs, decoded. */
settleGap.extractEvents = extractEvents;

/**
 * Prices energy of a gap 30 days after its end, at the price in it that is worst for the owner of the meter (threat
 * 36).
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.settleGapSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   entitlement: 1n,
 *   to: 1,
 *   most: 1n,
 * });
 * ```
 */
export function settleGapSync(
  client: AnyClient,
  parameters: settleGapSync.Parameters,
): Promise<settleGapSync.ReturnType> {
  return writeSync(client, settleGap.call(parameters), parameters, extractEvents);
}

export declare namespace settleGapSync {
  type Args = settleGap.Args;
  type Parameters = settleGap.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

settleGapSync.call = settleGap.call;
settleGapSync.simulate = settleGap.simulate;
settleGapSync.extractEvents = extractEvents;

/**
 * Prices what has waited for a price, or for the end of a run.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.settlePending({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   day: 1n,
 *   parcel: 1,
 *   vector: "0x…",
 * });
 * ```
 */
export function settlePending(
  client: AnyClient,
  parameters: settlePending.Parameters,
): Promise<settlePending.ReturnType> {
  return write(client, settlePending.call(parameters), parameters);
}

export declare namespace settlePending {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    day: bigint;
    /** Its number. */
    parcel: number;
    /** As `DaySettled` told it. */
    vector: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `settlePending`, for multicalls, batches and wallets. */
settlePending.call = (
  parameters: ContractParameter & settlePending.Args,
): Call<
  typeof powerAgreementsAbi,
  "settlePending",
  readonly [id: bigint, agreement: WattleAgreement, day: bigint, parcel: number, vector: Hex]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "settlePending", [
    parameters.id,
    parameters.agreement,
    parameters.day,
    parameters.parcel,
    parameters.vector,
  ]);

/**
 * Runs `settlePending` without sending it.
 *
 * @returns What the contract's function would return.
 */
settlePending.simulate = async (
  client: AnyClient,
  parameters: settlePending.Parameters,
): Promise<settlePending.Result> => {
  await read(client, settlePending.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
settlePending.extractEvents = extractEvents;

/**
 * Prices what has waited for a price, or for the end of a run.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.settlePendingSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   day: 1n,
 *   parcel: 1,
 *   vector: "0x…",
 * });
 * ```
 */
export function settlePendingSync(
  client: AnyClient,
  parameters: settlePendingSync.Parameters,
): Promise<settlePendingSync.ReturnType> {
  return writeSync(client, settlePending.call(parameters), parameters, extractEvents);
}

export declare namespace settlePendingSync {
  type Args = settlePending.Args;
  type Parameters = settlePending.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

settlePendingSync.call = settlePending.call;
settlePendingSync.simulate = settlePending.simulate;
settlePendingSync.extractEvents = extractEvents;

/**
 * Claims all plants' energy of a UTC day that is over and settles its periods against what was agreed; those without a
 * final price wait.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Quality, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.settleAgreedDay({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   day: 1n,
 *   deliveries: [{
 *     plant: 1n,
 *     entitlement: 1n,
 *     proof: {
 *       batch: {
 *         fleet: 1,
 *         periodEnd: 1_767_225_600,
 *         revision: 0,
 *         leafCount: 1,
 *         root: "0x…",
 *         sums: 1n,
 *         dataHash: "0x…",
 *         previous: "0x…",
 *       },
 *       leaf: {
 *         site: 1n,
 *         readAt: 1_767_225_600,
 *         revision: 0,
 *         quality: Quality.MEASURED,
 *         energy: 1_000_000_000n,
 *         flows: 1n,
 *         reading: "0x…",
 *         profile: "0x…",
 *       },
 *       path: ["0x…"],
 *     },
 *     profile: "0x…",
 *   }],
 *   agreed: "0x…",
 * });
 * ```
 */
export function settleAgreedDay(
  client: AnyClient,
  parameters: settleAgreedDay.Parameters,
): Promise<settleAgreedDay.ReturnType> {
  return write(client, settleAgreedDay.call(parameters), parameters);
}

export declare namespace settleAgreedDay {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    day: bigint;
    /** Of all plants, each read to the day's end or that of its entitlement. */
    deliveries: readonly Delivery[];
    /** The profile of `volume.shape`, or of the day's nomination; empty for baseload and for matched volumes. */
    agreed: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `settleAgreedDay`, for multicalls, batches and wallets. */
settleAgreedDay.call = (
  parameters: ContractParameter & settleAgreedDay.Args,
): Call<
  typeof powerAgreementsAbi,
  "settleAgreedDay",
  readonly [id: bigint, agreement: WattleAgreement, day: bigint, deliveries: readonly Delivery[], agreed: Hex]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "settleAgreedDay", [
    parameters.id,
    parameters.agreement,
    parameters.day,
    parameters.deliveries,
    parameters.agreed,
  ]);

/**
 * Runs `settleAgreedDay` without sending it.
 *
 * @returns What the contract's function would return.
 */
settleAgreedDay.simulate = async (
  client: AnyClient,
  parameters: settleAgreedDay.Parameters,
): Promise<settleAgreedDay.Result> => {
  return (await read(client, settleAgreedDay.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
settleAgreedDay.extractEvents = extractEvents;

/**
 * Claims all plants' energy of a UTC day that is over and settles its periods against what was agreed; those without a
 * final price wait.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Quality, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.settleAgreedDaySync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   day: 1n,
 *   deliveries: [{
 *     plant: 1n,
 *     entitlement: 1n,
 *     proof: {
 *       batch: {
 *         fleet: 1,
 *         periodEnd: 1_767_225_600,
 *         revision: 0,
 *         leafCount: 1,
 *         root: "0x…",
 *         sums: 1n,
 *         dataHash: "0x…",
 *         previous: "0x…",
 *       },
 *       leaf: {
 *         site: 1n,
 *         readAt: 1_767_225_600,
 *         revision: 0,
 *         quality: Quality.MEASURED,
 *         energy: 1_000_000_000n,
 *         flows: 1n,
 *         reading: "0x…",
 *         profile: "0x…",
 *       },
 *       path: ["0x…"],
 *     },
 *     profile: "0x…",
 *   }],
 *   agreed: "0x…",
 * });
 * ```
 */
export function settleAgreedDaySync(
  client: AnyClient,
  parameters: settleAgreedDaySync.Parameters,
): Promise<settleAgreedDaySync.ReturnType> {
  return writeSync(client, settleAgreedDay.call(parameters), parameters, extractEvents);
}

export declare namespace settleAgreedDaySync {
  type Args = settleAgreedDay.Args;
  type Parameters = settleAgreedDay.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

settleAgreedDaySync.call = settleAgreedDay.call;
settleAgreedDaySync.simulate = settleAgreedDay.simulate;
settleAgreedDaySync.extractEvents = extractEvents;

/**
 * Nominates the energy of a day, before the gate closes.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.nominate({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   day: 1n,
 *   profile: "0x…",
 * });
 * ```
 */
export function nominate(client: AnyClient, parameters: nominate.Parameters): Promise<nominate.ReturnType> {
  return write(client, nominate.call(parameters), parameters);
}

export declare namespace nominate {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    day: bigint;
    /** Wh of its periods, packed. */
    profile: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `nominate`, for multicalls, batches and wallets. */
nominate.call = (
  parameters: ContractParameter & nominate.Args,
): Call<
  typeof powerAgreementsAbi,
  "nominate",
  readonly [id: bigint, agreement: WattleAgreement, day: bigint, profile: Hex]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "nominate", [
    parameters.id,
    parameters.agreement,
    parameters.day,
    parameters.profile,
  ]);

/**
 * Runs `nominate` without sending it.
 *
 * @returns What the contract's function would return.
 */
nominate.simulate = async (client: AnyClient, parameters: nominate.Parameters): Promise<nominate.Result> => {
  await read(client, nominate.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
nominate.extractEvents = extractEvents;

/**
 * Nominates the energy of a day, before the gate closes.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.nominateSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   day: 1n,
 *   profile: "0x…",
 * });
 * ```
 */
export function nominateSync(client: AnyClient, parameters: nominateSync.Parameters): Promise<nominateSync.ReturnType> {
  return writeSync(client, nominate.call(parameters), parameters, extractEvents);
}

export declare namespace nominateSync {
  type Args = nominate.Args;
  type Parameters = nominate.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

nominateSync.call = nominate.call;
nominateSync.simulate = nominate.simulate;
nominateSync.extractEvents = extractEvents;

/**
 * keccak256 of the profile that binds on a day; zero: none was nominated.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const nomination = await client.wattle.powerAgreements.readNominationOf({
 *   id: 0n,
 *   day: 1n,
 * });
 * ```
 */
export async function readNominationOf(
  client: AnyClient,
  parameters: readNominationOf.Parameters,
): Promise<readNominationOf.ReturnType> {
  return (await read(client, readNominationOf.call(parameters), parameters)) as Hex;
}

export declare namespace readNominationOf {
  type Args = {
    id: bigint;
    day: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `nominationOf`, for multicalls, batches and wallets. */
readNominationOf.call = (
  parameters: ContractParameter & readNominationOf.Args,
): Call<typeof powerAgreementsAbi, "nominationOf", readonly [id: bigint, day: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "nominationOf", [parameters.id, parameters.day]);

/**
 * What a document's profile is reconciled to so far.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const window = await client.wattle.powerAgreements.readWindowOf({
 *   id: 0n,
 *   digest: "0x…",
 *   first: 1n,
 * });
 * ```
 */
export async function readWindowOf(
  client: AnyClient,
  parameters: readWindowOf.Parameters,
): Promise<readWindowOf.ReturnType> {
  return (await read(client, readWindowOf.call(parameters), parameters)) as WindowSums;
}

export declare namespace readWindowOf {
  type Args = {
    id: bigint;
    /** Of the document. */
    digest: Hex;
    /** The window's first day: the day, or the month's first. */
    first: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = WindowSums;
  type ErrorType = Failure;
}

/** Encodes the one call of `windowOf`, for multicalls, batches and wallets. */
readWindowOf.call = (
  parameters: ContractParameter & readWindowOf.Args,
): Call<typeof powerAgreementsAbi, "windowOf", readonly [id: bigint, digest: Hex, first: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "windowOf", [parameters.id, parameters.digest, parameters.first]);

/**
 * What a party owes by how long it has been due, with interest (PPA-5), without what is disputed.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const ageing = await client.wattle.powerAgreements.readAgeingOf({
 *   id: 0n,
 *   debtor: "0x…",
 * });
 * ```
 */
export async function readAgeingOf(
  client: AnyClient,
  parameters: readAgeingOf.Parameters,
): Promise<readAgeingOf.ReturnType> {
  return (await read(client, readAgeingOf.call(parameters), parameters)) as Ageing;
}

export declare namespace readAgeingOf {
  type Args = {
    id: bigint;
    debtor: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Ageing;
  type ErrorType = Failure;
}

/** Encodes the one call of `ageingOf`, for multicalls, batches and wallets. */
readAgeingOf.call = (
  parameters: ContractParameter & readAgeingOf.Args,
): Call<typeof powerAgreementsAbi, "ageingOf", readonly [id: bigint, debtor: Address]> =>
  defineCall(parameters.address, powerAgreementsAbi, "ageingOf", [parameters.id, parameters.debtor]);

/**
 * Appeals a ruling, with the arbitrator's cost for that. By the debtor, either party or whoever holds the receivable:
 * arbitrators take appeals from this contract alone.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.appeal({
 *   arbitrator: "0x…",
 *   disputeID: 1n,
 *   extraData: "0x…",
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function appeal(client: AnyClient, parameters: appeal.Parameters): Promise<appeal.ReturnType> {
  return write(client, appeal.call(parameters), parameters);
}

export declare namespace appeal {
  type Args = {
    arbitrator: Address;
    disputeID: bigint;
    extraData: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `appeal`, for multicalls, batches and wallets. */
appeal.call = (
  parameters: ContractParameter & appeal.Args & ValueParameter,
): Call<typeof powerAgreementsAbi, "appeal", readonly [arbitrator: Address, disputeID: bigint, extraData: Hex]> =>
  defineCall(
    parameters.address,
    powerAgreementsAbi,
    "appeal",
    [parameters.arbitrator, parameters.disputeID, parameters.extraData],
    parameters.value,
  );

/**
 * Runs `appeal` without sending it.
 *
 * @returns What the contract's function would return.
 */
appeal.simulate = async (client: AnyClient, parameters: appeal.Parameters): Promise<appeal.Result> => {
  await read(client, appeal.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
appeal.extractEvents = extractEvents;

/**
 * Appeals a ruling, with the arbitrator's cost for that. By the debtor, either party or whoever holds the receivable:
 * arbitrators take appeals from this contract alone.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.appealSync({
 *   arbitrator: "0x…",
 *   disputeID: 1n,
 *   extraData: "0x…",
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function appealSync(client: AnyClient, parameters: appealSync.Parameters): Promise<appealSync.ReturnType> {
  return writeSync(client, appeal.call(parameters), parameters, extractEvents);
}

export declare namespace appealSync {
  type Args = appeal.Args;
  type Parameters = appeal.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

appealSync.call = appeal.call;
appealSync.simulate = appeal.simulate;
appealSync.extractEvents = extractEvents;

/**
 * Who is the buyer of a month: whoever was on its last day.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const buyer = await client.wattle.powerAgreements.readBuyerOf({
 *   id: 0n,
 *   month: 1n,
 * });
 * ```
 */
export async function readBuyerOf(
  client: AnyClient,
  parameters: readBuyerOf.Parameters,
): Promise<readBuyerOf.ReturnType> {
  return (await read(client, readBuyerOf.call(parameters), parameters)) as Address;
}

export declare namespace readBuyerOf {
  type Args = {
    id: bigint;
    month: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `buyerOf`, for multicalls, batches and wallets. */
readBuyerOf.call = (
  parameters: ContractParameter & readBuyerOf.Args,
): Call<typeof powerAgreementsAbi, "buyerOf", readonly [id: bigint, month: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "buyerOf", [parameters.id, parameters.month]);

/**
 * Takes all that was paid to the caller in a currency.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.claim({
 *   currency: "0x…",
 *   to: "0x…",
 * });
 * ```
 */
export function claim(client: AnyClient, parameters: claim.Parameters): Promise<claim.ReturnType> {
  return write(client, claim.call(parameters), parameters);
}

export declare namespace claim {
  type Args = {
    currency: Address;
    to: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `claim`, for multicalls, batches and wallets. */
claim.call = (
  parameters: ContractParameter & claim.Args,
): Call<typeof powerAgreementsAbi, "claim", readonly [currency: Address, to: Address]> =>
  defineCall(parameters.address, powerAgreementsAbi, "claim", [parameters.currency, parameters.to]);

/**
 * Runs `claim` without sending it.
 *
 * @returns What the contract's function would return.
 */
claim.simulate = async (client: AnyClient, parameters: claim.Parameters): Promise<claim.Result> => {
  return (await read(client, claim.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
claim.extractEvents = extractEvents;

/**
 * Takes all that was paid to the caller in a currency.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.claimSync({
 *   currency: "0x…",
 *   to: "0x…",
 * });
 * ```
 */
export function claimSync(client: AnyClient, parameters: claimSync.Parameters): Promise<claimSync.ReturnType> {
  return writeSync(client, claim.call(parameters), parameters, extractEvents);
}

export declare namespace claimSync {
  type Args = claim.Args;
  type Parameters = claim.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

claimSync.call = claim.call;
claimSync.simulate = claim.simulate;
claimSync.extractEvents = extractEvents;

/**
 * Sends an account all that was paid to it, to itself. Anyone may call.
 *
 * `account` is the contract's argument here: the transaction's own comes from the client.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.claimFor({
 *   currency: "0x…",
 *   account: "0x…",
 * });
 * ```
 */
export function claimFor(client: AnyClient, parameters: claimFor.Parameters): Promise<claimFor.ReturnType> {
  return write(client, claimFor.call(parameters), { ...parameters, account: undefined });
}

export declare namespace claimFor {
  type Args = {
    currency: Address;
    account: Address;
  };
  type Parameters = ContractParameter & Omit<WriteOptions, "account"> & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `claimFor`, for multicalls, batches and wallets. */
claimFor.call = (
  parameters: ContractParameter & claimFor.Args,
): Call<typeof powerAgreementsAbi, "claimFor", readonly [currency: Address, account: Address]> =>
  defineCall(parameters.address, powerAgreementsAbi, "claimFor", [parameters.currency, parameters.account]);

/**
 * Runs `claimFor` without sending it.
 *
 * @returns What the contract's function would return.
 */
claimFor.simulate = async (client: AnyClient, parameters: claimFor.Parameters): Promise<claimFor.Result> => {
  return (await read(client, claimFor.call(parameters), { account: undefined })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
claimFor.extractEvents = extractEvents;

/**
 * Sends an account all that was paid to it, to itself. Anyone may call.
 *
 * `account` is the contract's argument here: the transaction's own comes from the client.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.claimForSync({
 *   currency: "0x…",
 *   account: "0x…",
 * });
 * ```
 */
export function claimForSync(client: AnyClient, parameters: claimForSync.Parameters): Promise<claimForSync.ReturnType> {
  return writeSync(client, claimFor.call(parameters), { ...parameters, account: undefined }, extractEvents);
}

export declare namespace claimForSync {
  type Args = claimFor.Args;
  type Parameters = claimFor.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

claimForSync.call = claimFor.call;
claimForSync.simulate = claimFor.simulate;
claimForSync.extractEvents = extractEvents;

/**
 * What was paid to an account and not claimed.
 *
 * @returns Amount Base units.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const claim = await client.wattle.powerAgreements.readClaimOf({
 *   currency: "0x…",
 *   account: "0x…",
 * });
 * ```
 */
export async function readClaimOf(
  client: AnyClient,
  parameters: readClaimOf.Parameters,
): Promise<readClaimOf.ReturnType> {
  return (await read(client, readClaimOf.call(parameters), { ...parameters, account: undefined })) as bigint;
}

export declare namespace readClaimOf {
  type Args = {
    currency: Address;
    account: Address;
  };
  type Parameters = ContractParameter & Omit<ReadOptions, "account"> & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `claimOf`, for multicalls, batches and wallets. */
readClaimOf.call = (
  parameters: ContractParameter & readClaimOf.Args,
): Call<typeof powerAgreementsAbi, "claimOf", readonly [currency: Address, account: Address]> =>
  defineCall(parameters.address, powerAgreementsAbi, "claimOf", [parameters.currency, parameters.account]);

/**
 * Bills a month once all its days are settled, or `closeDays` after its end whatever is missing. Anyone may call.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.closeMonth({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   month: 1n,
 * });
 * ```
 */
export function closeMonth(client: AnyClient, parameters: closeMonth.Parameters): Promise<closeMonth.ReturnType> {
  return write(client, closeMonth.call(parameters), parameters);
}

export declare namespace closeMonth {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    month: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `closeMonth`, for multicalls, batches and wallets. */
closeMonth.call = (
  parameters: ContractParameter & closeMonth.Args,
): Call<typeof powerAgreementsAbi, "closeMonth", readonly [id: bigint, agreement: WattleAgreement, month: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "closeMonth", [
    parameters.id,
    parameters.agreement,
    parameters.month,
  ]);

/**
 * Runs `closeMonth` without sending it.
 *
 * @returns What the contract's function would return.
 */
closeMonth.simulate = async (client: AnyClient, parameters: closeMonth.Parameters): Promise<closeMonth.Result> => {
  return (await read(client, closeMonth.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
closeMonth.extractEvents = extractEvents;

/**
 * Bills a month once all its days are settled, or `closeDays` after its end whatever is missing. Anyone may call.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.closeMonthSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   month: 1n,
 * });
 * ```
 */
export function closeMonthSync(
  client: AnyClient,
  parameters: closeMonthSync.Parameters,
): Promise<closeMonthSync.ReturnType> {
  return writeSync(client, closeMonth.call(parameters), parameters, extractEvents);
}

export declare namespace closeMonthSync {
  type Args = closeMonth.Args;
  type Parameters = closeMonth.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

closeMonthSync.call = closeMonth.call;
closeMonthSync.simulate = closeMonth.simulate;
closeMonthSync.extractEvents = extractEvents;

/**
 * Pulls what is due, as far as the debtor lets this contract (its allowance in the currency), and pays it. Anyone may
 * call.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.collect({
 *   id: 0n,
 *   debtor: "0x…",
 * });
 * ```
 */
export function collect(client: AnyClient, parameters: collect.Parameters): Promise<collect.ReturnType> {
  return write(client, collect.call(parameters), parameters);
}

export declare namespace collect {
  type Args = {
    id: bigint;
    debtor: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `collect`, for multicalls, batches and wallets. */
collect.call = (
  parameters: ContractParameter & collect.Args,
): Call<typeof powerAgreementsAbi, "collect", readonly [id: bigint, debtor: Address]> =>
  defineCall(parameters.address, powerAgreementsAbi, "collect", [parameters.id, parameters.debtor]);

/**
 * Runs `collect` without sending it.
 *
 * @returns What the contract's function would return.
 */
collect.simulate = async (client: AnyClient, parameters: collect.Parameters): Promise<collect.Result> => {
  return (await read(client, collect.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
collect.extractEvents = extractEvents;

/**
 * Pulls what is due, as far as the debtor lets this contract (its allowance in the currency), and pays it. Anyone may
 * call.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.collectSync({
 *   id: 0n,
 *   debtor: "0x…",
 * });
 * ```
 */
export function collectSync(client: AnyClient, parameters: collectSync.Parameters): Promise<collectSync.ReturnType> {
  return writeSync(client, collect.call(parameters), parameters, extractEvents);
}

export declare namespace collectSync {
  type Args = collect.Args;
  type Parameters = collect.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

collectSync.call = collect.call;
collectSync.simulate = collect.simulate;
collectSync.extractEvents = extractEvents;

/**
 * Gives in. The debtor: the amount is owed. Whoever is owed it, once it is due: it is not. What the arbitrator says
 * later changes nothing.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.concede({
 *   arbitrator: "0x…",
 *   disputeID: 1n,
 * });
 * ```
 */
export function concede(client: AnyClient, parameters: concede.Parameters): Promise<concede.ReturnType> {
  return write(client, concede.call(parameters), parameters);
}

export declare namespace concede {
  type Args = {
    arbitrator: Address;
    disputeID: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `concede`, for multicalls, batches and wallets. */
concede.call = (
  parameters: ContractParameter & concede.Args,
): Call<typeof powerAgreementsAbi, "concede", readonly [arbitrator: Address, disputeID: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "concede", [parameters.arbitrator, parameters.disputeID]);

/**
 * Runs `concede` without sending it.
 *
 * @returns What the contract's function would return.
 */
concede.simulate = async (client: AnyClient, parameters: concede.Parameters): Promise<concede.Result> => {
  await read(client, concede.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
concede.extractEvents = extractEvents;

/**
 * Gives in. The debtor: the amount is owed. Whoever is owed it, once it is due: it is not. What the arbitrator says
 * later changes nothing.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.concedeSync({
 *   arbitrator: "0x…",
 *   disputeID: 1n,
 * });
 * ```
 */
export function concedeSync(client: AnyClient, parameters: concedeSync.Parameters): Promise<concedeSync.ReturnType> {
  return writeSync(client, concede.call(parameters), parameters, extractEvents);
}

export declare namespace concedeSync {
  type Args = concede.Args;
  type Parameters = concede.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

concedeSync.call = concede.call;
concedeSync.simulate = concede.simulate;
concedeSync.extractEvents = extractEvents;

/**
 * Pays what is due from the debtor's account: late interest first, then the oldest invoice (PPA-5). At most 32
 * invoices; call again for more. Anyone may call.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.discharge({
 *   id: 0n,
 *   debtor: "0x…",
 * });
 * ```
 */
export function discharge(client: AnyClient, parameters: discharge.Parameters): Promise<discharge.ReturnType> {
  return write(client, discharge.call(parameters), parameters);
}

export declare namespace discharge {
  type Args = {
    id: bigint;
    debtor: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `discharge`, for multicalls, batches and wallets. */
discharge.call = (
  parameters: ContractParameter & discharge.Args,
): Call<typeof powerAgreementsAbi, "discharge", readonly [id: bigint, debtor: Address]> =>
  defineCall(parameters.address, powerAgreementsAbi, "discharge", [parameters.id, parameters.debtor]);

/**
 * Runs `discharge` without sending it.
 *
 * @returns What the contract's function would return.
 */
discharge.simulate = async (client: AnyClient, parameters: discharge.Parameters): Promise<discharge.Result> => {
  return (await read(client, discharge.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
discharge.extractEvents = extractEvents;

/**
 * Pays what is due from the debtor's account: late interest first, then the oldest invoice (PPA-5). At most 32
 * invoices; call again for more. Anyone may call.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.dischargeSync({
 *   id: 0n,
 *   debtor: "0x…",
 * });
 * ```
 */
export function dischargeSync(
  client: AnyClient,
  parameters: dischargeSync.Parameters,
): Promise<dischargeSync.ReturnType> {
  return writeSync(client, discharge.call(parameters), parameters, extractEvents);
}

export declare namespace dischargeSync {
  type Args = discharge.Args;
  type Parameters = discharge.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

dischargeSync.call = discharge.call;
dischargeSync.simulate = discharge.simulate;
dischargeSync.extractEvents = extractEvents;

/**
 * The caller disputes a part of an invoice of its own, and sends the arbitrator's cost with the call. The amount is
 * taken from its account here.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.dispute({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   case: {
 *     index: 0n,
 *     amount: 1_000_000_000n,
 *     extraData: "0x…",
 *     uri: "…",
 *     evidence: "…",
 *   },
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function dispute(client: AnyClient, parameters: dispute.Parameters): Promise<dispute.ReturnType> {
  return write(client, dispute.call(parameters), parameters);
}

export declare namespace dispute {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    case: Case;
  };
  type Parameters = ContractParameter & WriteOptions & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `dispute`, for multicalls, batches and wallets. */
dispute.call = (
  parameters: ContractParameter & dispute.Args & ValueParameter,
): Call<typeof powerAgreementsAbi, "dispute", readonly [id: bigint, agreement: WattleAgreement, case_: Case]> =>
  defineCall(
    parameters.address,
    powerAgreementsAbi,
    "dispute",
    [parameters.id, parameters.agreement, parameters.case],
    parameters.value,
  );

/**
 * Runs `dispute` without sending it.
 *
 * @returns What the contract's function would return.
 */
dispute.simulate = async (client: AnyClient, parameters: dispute.Parameters): Promise<dispute.Result> => {
  return (await read(client, dispute.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
dispute.extractEvents = extractEvents;

/**
 * The caller disputes a part of an invoice of its own, and sends the arbitrator's cost with the call. The amount is
 * taken from its account here.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.disputeSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   case: {
 *     index: 0n,
 *     amount: 1_000_000_000n,
 *     extraData: "0x…",
 *     uri: "…",
 *     evidence: "…",
 *   },
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function disputeSync(client: AnyClient, parameters: disputeSync.Parameters): Promise<disputeSync.ReturnType> {
  return writeSync(client, dispute.call(parameters), parameters, extractEvents);
}

export declare namespace disputeSync {
  type Args = dispute.Args;
  type Parameters = dispute.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

disputeSync.call = dispute.call;
disputeSync.simulate = dispute.simulate;
disputeSync.extractEvents = extractEvents;

/**
 * A dispute by its arbitrator and that one's id; zeros where there is none.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const dispute = await client.wattle.powerAgreements.readDisputeOf({
 *   arbitrator: "0x…",
 *   disputeID: 1n,
 * });
 * ```
 */
export async function readDisputeOf(
  client: AnyClient,
  parameters: readDisputeOf.Parameters,
): Promise<readDisputeOf.ReturnType> {
  return (await read(client, readDisputeOf.call(parameters), parameters)) as Disputed;
}

export declare namespace readDisputeOf {
  type Args = {
    arbitrator: Address;
    disputeID: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Disputed;
  type ErrorType = Failure;
}

/** Encodes the one call of `disputeOf`, for multicalls, batches and wallets. */
readDisputeOf.call = (
  parameters: ContractParameter & readDisputeOf.Args,
): Call<typeof powerAgreementsAbi, "disputeOf", readonly [arbitrator: Address, disputeID: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "disputeOf", [parameters.arbitrator, parameters.disputeID]);

/**
 * The number under which evidence of a dispute is told.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const evidenceGroup = await client.wattle.powerAgreements.readEvidenceGroupOf({
 *   arbitrator: "0x…",
 *   disputeID: 1n,
 * });
 * ```
 */
export async function readEvidenceGroupOf(
  client: AnyClient,
  parameters: readEvidenceGroupOf.Parameters,
): Promise<readEvidenceGroupOf.ReturnType> {
  return (await read(client, readEvidenceGroupOf.call(parameters), parameters)) as bigint;
}

export declare namespace readEvidenceGroupOf {
  type Args = {
    arbitrator: Address;
    disputeID: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `evidenceGroupOf`, for multicalls, batches and wallets. */
readEvidenceGroupOf.call = (
  parameters: ContractParameter & readEvidenceGroupOf.Args,
): Call<typeof powerAgreementsAbi, "evidenceGroupOf", readonly [arbitrator: Address, disputeID: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "evidenceGroupOf", [parameters.arbitrator, parameters.disputeID]);

/**
 * Where reference rates and forwards come from.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const fixings = await client.wattle.powerAgreements.readFixings();
 * ```
 */
export async function readFixings(
  client: AnyClient,
  parameters: readFixings.Parameters,
): Promise<readFixings.ReturnType> {
  return (await read(client, readFixings.call(parameters), parameters)) as Address;
}

export declare namespace readFixings {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `fixings`, for multicalls, batches and wallets. */
readFixings.call = (
  parameters: ContractParameter & readFixings.Args,
): Call<typeof powerAgreementsAbi, "fixings", readonly []> =>
  defineCall(parameters.address, powerAgreementsAbi, "fixings", []);

/**
 * What a party owes and has, with interest up to now, rounded as it is paid.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const invoice = await client.wattle.powerAgreements.readInvoiceOf({
 *   id: 0n,
 *   debtor: "0x…",
 *   index: 0n,
 * });
 * ```
 */
export async function readInvoiceOf(
  client: AnyClient,
  parameters: readInvoiceOf.Parameters,
): Promise<readInvoiceOf.ReturnType> {
  return (await read(client, readInvoiceOf.call(parameters), parameters)) as Invoice;
}

export declare namespace readInvoiceOf {
  type Args = {
    id: bigint;
    debtor: Address;
    index: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Invoice;
  type ErrorType = Failure;
}

/** Encodes the one call of `invoiceOf`, for multicalls, batches and wallets. */
readInvoiceOf.call = (
  parameters: ContractParameter & readInvoiceOf.Args,
): Call<typeof powerAgreementsAbi, "invoiceOf", readonly [id: bigint, debtor: Address, index: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "invoiceOf", [parameters.id, parameters.debtor, parameters.index]);

/**
 * How many invoices a party has had.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { count, open } = await client.wattle.powerAgreements.readInvoicesOf({
 *   id: 0n,
 *   debtor: "0x…",
 * });
 * ```
 */
export async function readInvoicesOf(
  client: AnyClient,
  parameters: readInvoicesOf.Parameters,
): Promise<readInvoicesOf.ReturnType> {
  const [count, open] = (await read(client, readInvoicesOf.call(parameters), parameters)) as readonly [bigint, bigint];
  return { count, open };
}

export declare namespace readInvoicesOf {
  type Args = {
    id: bigint;
    debtor: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    count: bigint;
    /** Those from this one on can be open. */
    open: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `invoicesOf`, for multicalls, batches and wallets. */
readInvoicesOf.call = (
  parameters: ContractParameter & readInvoicesOf.Args,
): Call<typeof powerAgreementsAbi, "invoicesOf", readonly [id: bigint, debtor: Address]> =>
  defineCall(parameters.address, powerAgreementsAbi, "invoicesOf", [parameters.id, parameters.debtor]);

/**
 * Pays into a party's account under an agreement, from the caller, and from there what is due. What is not due yet
 * waits there until it is.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.pay({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   debtor: "0x…",
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function pay(client: AnyClient, parameters: pay.Parameters): Promise<pay.ReturnType> {
  return write(client, pay.call(parameters), parameters);
}

export declare namespace pay {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    debtor: Address;
    amount: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `pay`, for multicalls, batches and wallets. */
pay.call = (
  parameters: ContractParameter & pay.Args,
): Call<
  typeof powerAgreementsAbi,
  "pay",
  readonly [id: bigint, agreement: WattleAgreement, debtor: Address, amount: bigint]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "pay", [
    parameters.id,
    parameters.agreement,
    parameters.debtor,
    parameters.amount,
  ]);

/**
 * Runs `pay` without sending it.
 *
 * @returns What the contract's function would return.
 */
pay.simulate = async (client: AnyClient, parameters: pay.Parameters): Promise<pay.Result> => {
  return (await read(client, pay.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
pay.extractEvents = extractEvents;

/**
 * Pays into a party's account under an agreement, from the caller, and from there what is due. What is not due yet
 * waits there until it is.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.paySync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   debtor: "0x…",
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function paySync(client: AnyClient, parameters: paySync.Parameters): Promise<paySync.ReturnType> {
  return writeSync(client, pay.call(parameters), parameters, extractEvents);
}

export declare namespace paySync {
  type Args = pay.Args;
  type Parameters = pay.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

paySync.call = pay.call;
paySync.simulate = pay.simulate;
paySync.extractEvents = extractEvents;

/**
 * Who is owed what of the buyer's falls due at a time: the receivable's owner then. Of a time to come, as it is now.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const payeeAt = await client.wattle.powerAgreements.readPayeeAt({
 *   id: 0n,
 *   time: 1_767_225_600n,
 * });
 * ```
 */
export async function readPayeeAt(
  client: AnyClient,
  parameters: readPayeeAt.Parameters,
): Promise<readPayeeAt.ReturnType> {
  return (await read(client, readPayeeAt.call(parameters), parameters)) as Address;
}

export declare namespace readPayeeAt {
  type Args = {
    id: bigint;
    time: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `payeeAt`, for multicalls, batches and wallets. */
readPayeeAt.call = (
  parameters: ContractParameter & readPayeeAt.Args,
): Call<typeof powerAgreementsAbi, "payeeAt", readonly [id: bigint, time: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "payeeAt", [parameters.id, parameters.time]);

/**
 * What a party has paid in and is not used.
 *
 * @returns Amount Base units.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const prepaid = await client.wattle.powerAgreements.readPrepaidOf({
 *   id: 0n,
 *   account: "0x…",
 * });
 * ```
 */
export async function readPrepaidOf(
  client: AnyClient,
  parameters: readPrepaidOf.Parameters,
): Promise<readPrepaidOf.ReturnType> {
  return (await read(client, readPrepaidOf.call(parameters), { ...parameters, account: undefined })) as bigint;
}

export declare namespace readPrepaidOf {
  type Args = {
    id: bigint;
    account: Address;
  };
  type Parameters = ContractParameter & Omit<ReadOptions, "account"> & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `prepaidOf`, for multicalls, batches and wallets. */
readPrepaidOf.call = (
  parameters: ContractParameter & readPrepaidOf.Args,
): Call<typeof powerAgreementsAbi, "prepaidOf", readonly [id: bigint, account: Address]> =>
  defineCall(parameters.address, powerAgreementsAbi, "prepaidOf", [parameters.id, parameters.account]);

/**
 * Bills what has come to a closed month since: the difference of the two rounded results, as an invoice of its own
 * (PPA-4). Until `trueUpMonths` after its end.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.restate({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   month: 1n,
 * });
 * ```
 */
export function restate(client: AnyClient, parameters: restate.Parameters): Promise<restate.ReturnType> {
  return write(client, restate.call(parameters), parameters);
}

export declare namespace restate {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    month: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `restate`, for multicalls, batches and wallets. */
restate.call = (
  parameters: ContractParameter & restate.Args,
): Call<typeof powerAgreementsAbi, "restate", readonly [id: bigint, agreement: WattleAgreement, month: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "restate", [
    parameters.id,
    parameters.agreement,
    parameters.month,
  ]);

/**
 * Runs `restate` without sending it.
 *
 * @returns What the contract's function would return.
 */
restate.simulate = async (client: AnyClient, parameters: restate.Parameters): Promise<restate.Result> => {
  return (await read(client, restate.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
restate.extractEvents = extractEvents;

/**
 * Bills what has come to a closed month since: the difference of the two rounded results, as an invoice of its own
 * (PPA-4). Until `trueUpMonths` after its end.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.restateSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   month: 1n,
 * });
 * ```
 */
export function restateSync(client: AnyClient, parameters: restateSync.Parameters): Promise<restateSync.ReturnType> {
  return writeSync(client, restate.call(parameters), parameters, extractEvents);
}

export declare namespace restateSync {
  type Args = restate.Args;
  type Parameters = restate.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

restateSync.call = restate.call;
restateSync.simulate = restate.simulate;
restateSync.extractEvents = extractEvents;

/**
 * Gives a ruling; by the dispute's arbitrator alone, and final.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.rule({
 *   disputeID: 1n,
 *   ruling: 1n,
 * });
 * ```
 */
export function rule(client: AnyClient, parameters: rule.Parameters): Promise<rule.ReturnType> {
  return write(client, rule.call(parameters), parameters);
}

export declare namespace rule {
  type Args = {
    disputeID: bigint;
    ruling: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `rule`, for multicalls, batches and wallets. */
rule.call = (
  parameters: ContractParameter & rule.Args,
): Call<typeof powerAgreementsAbi, "rule", readonly [disputeID: bigint, ruling: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "rule", [parameters.disputeID, parameters.ruling]);

/**
 * Runs `rule` without sending it.
 *
 * @returns What the contract's function would return.
 */
rule.simulate = async (client: AnyClient, parameters: rule.Parameters): Promise<rule.Result> => {
  await read(client, rule.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
rule.extractEvents = extractEvents;

/**
 * Gives a ruling; by the dispute's arbitrator alone, and final.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.ruleSync({
 *   disputeID: 1n,
 *   ruling: 1n,
 * });
 * ```
 */
export function ruleSync(client: AnyClient, parameters: ruleSync.Parameters): Promise<ruleSync.ReturnType> {
  return writeSync(client, rule.call(parameters), parameters, extractEvents);
}

export declare namespace ruleSync {
  type Args = rule.Args;
  type Parameters = rule.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

ruleSync.call = rule.call;
ruleSync.simulate = rule.simulate;
ruleSync.extractEvents = extractEvents;

/**
 * The buyer sets an invoice of the seller off against one of its own: of one month; of several only where the seller
 * itself is the payee and both are
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.setOff({
 *   id: 0n,
 *   buyersIndex: 1n,
 *   sellersIndex: 1n,
 * });
 * ```
 */
export function setOff(client: AnyClient, parameters: setOff.Parameters): Promise<setOff.ReturnType> {
  return write(client, setOff.call(parameters), parameters);
}

export declare namespace setOff {
  type Args = {
    id: bigint;
    buyersIndex: bigint;
    sellersIndex: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `setOff`, for multicalls, batches and wallets. */
setOff.call = (
  parameters: ContractParameter & setOff.Args,
): Call<typeof powerAgreementsAbi, "setOff", readonly [id: bigint, buyersIndex: bigint, sellersIndex: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "setOff", [
    parameters.id,
    parameters.buyersIndex,
    parameters.sellersIndex,
  ]);

/**
 * Runs `setOff` without sending it.
 *
 * @returns What the contract's function would return.
 */
setOff.simulate = async (client: AnyClient, parameters: setOff.Parameters): Promise<setOff.Result> => {
  return (await read(client, setOff.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
setOff.extractEvents = extractEvents;

/**
 * The buyer sets an invoice of the seller off against one of its own: of one month; of several only where the seller
 * itself is the payee and both are
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.setOffSync({
 *   id: 0n,
 *   buyersIndex: 1n,
 *   sellersIndex: 1n,
 * });
 * ```
 */
export function setOffSync(client: AnyClient, parameters: setOffSync.Parameters): Promise<setOffSync.ReturnType> {
  return writeSync(client, setOff.call(parameters), parameters, extractEvents);
}

export declare namespace setOffSync {
  type Args = setOff.Args;
  type Parameters = setOff.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

setOffSync.call = setOff.call;
setOffSync.simulate = setOff.simulate;
setOffSync.extractEvents = extractEvents;

/**
 * Submits evidence. By the same.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.submitEvidence({
 *   arbitrator: "0x…",
 *   disputeID: 1n,
 *   evidence: "…",
 * });
 * ```
 */
export function submitEvidence(
  client: AnyClient,
  parameters: submitEvidence.Parameters,
): Promise<submitEvidence.ReturnType> {
  return write(client, submitEvidence.call(parameters), parameters);
}

export declare namespace submitEvidence {
  type Args = {
    arbitrator: Address;
    disputeID: bigint;
    evidence: string;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `submitEvidence`, for multicalls, batches and wallets. */
submitEvidence.call = (
  parameters: ContractParameter & submitEvidence.Args,
): Call<
  typeof powerAgreementsAbi,
  "submitEvidence",
  readonly [arbitrator: Address, disputeID: bigint, evidence: string]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "submitEvidence", [
    parameters.arbitrator,
    parameters.disputeID,
    parameters.evidence,
  ]);

/**
 * Runs `submitEvidence` without sending it.
 *
 * @returns What the contract's function would return.
 */
submitEvidence.simulate = async (
  client: AnyClient,
  parameters: submitEvidence.Parameters,
): Promise<submitEvidence.Result> => {
  await read(client, submitEvidence.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
submitEvidence.extractEvents = extractEvents;

/**
 * Submits evidence. By the same.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.submitEvidenceSync({
 *   arbitrator: "0x…",
 *   disputeID: 1n,
 *   evidence: "…",
 * });
 * ```
 */
export function submitEvidenceSync(
  client: AnyClient,
  parameters: submitEvidenceSync.Parameters,
): Promise<submitEvidenceSync.ReturnType> {
  return writeSync(client, submitEvidence.call(parameters), parameters, extractEvents);
}

export declare namespace submitEvidenceSync {
  type Args = submitEvidence.Args;
  type Parameters = submitEvidence.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

submitEvidenceSync.call = submitEvidence.call;
submitEvidenceSync.simulate = submitEvidence.simulate;
submitEvidenceSync.extractEvents = extractEvents;

/**
 * Takes money out of the caller's account that nothing due needs.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.withdrawPrepaid({
 *   id: 0n,
 *   amount: 1_000_000_000n,
 *   to: "0x…",
 * });
 * ```
 */
export function withdrawPrepaid(
  client: AnyClient,
  parameters: withdrawPrepaid.Parameters,
): Promise<withdrawPrepaid.ReturnType> {
  return write(client, withdrawPrepaid.call(parameters), parameters);
}

export declare namespace withdrawPrepaid {
  type Args = {
    id: bigint;
    /** Base units; the greatest number: all. */
    amount: bigint;
    to: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `withdrawPrepaid`, for multicalls, batches and wallets. */
withdrawPrepaid.call = (
  parameters: ContractParameter & withdrawPrepaid.Args,
): Call<typeof powerAgreementsAbi, "withdrawPrepaid", readonly [id: bigint, amount: bigint, to: Address]> =>
  defineCall(parameters.address, powerAgreementsAbi, "withdrawPrepaid", [
    parameters.id,
    parameters.amount,
    parameters.to,
  ]);

/**
 * Runs `withdrawPrepaid` without sending it.
 *
 * @returns What the contract's function would return.
 */
withdrawPrepaid.simulate = async (
  client: AnyClient,
  parameters: withdrawPrepaid.Parameters,
): Promise<withdrawPrepaid.Result> => {
  return (await read(client, withdrawPrepaid.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
withdrawPrepaid.extractEvents = extractEvents;

/**
 * Takes money out of the caller's account that nothing due needs.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.withdrawPrepaidSync({
 *   id: 0n,
 *   amount: 1_000_000_000n,
 *   to: "0x…",
 * });
 * ```
 */
export function withdrawPrepaidSync(
  client: AnyClient,
  parameters: withdrawPrepaidSync.Parameters,
): Promise<withdrawPrepaidSync.ReturnType> {
  return writeSync(client, withdrawPrepaid.call(parameters), parameters, extractEvents);
}

export declare namespace withdrawPrepaidSync {
  type Args = withdrawPrepaid.Args;
  type Parameters = withdrawPrepaid.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

withdrawPrepaidSync.call = withdrawPrepaid.call;
withdrawPrepaidSync.simulate = withdrawPrepaid.simulate;
withdrawPrepaidSync.extractEvents = extractEvents;

/**
 * Bills the seller for delay and missing capacity (PPA-20), once; delay only up to the lifetime cap where it counts to
 * that. Anyone may call.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.billDamages({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 * });
 * ```
 */
export function billDamages(client: AnyClient, parameters: billDamages.Parameters): Promise<billDamages.ReturnType> {
  return write(client, billDamages.call(parameters), parameters);
}

export declare namespace billDamages {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `billDamages`, for multicalls, batches and wallets. */
billDamages.call = (
  parameters: ContractParameter & billDamages.Args,
): Call<typeof powerAgreementsAbi, "billDamages", readonly [id: bigint, agreement: WattleAgreement]> =>
  defineCall(parameters.address, powerAgreementsAbi, "billDamages", [parameters.id, parameters.agreement]);

/**
 * Runs `billDamages` without sending it.
 *
 * @returns What the contract's function would return.
 */
billDamages.simulate = async (client: AnyClient, parameters: billDamages.Parameters): Promise<billDamages.Result> => {
  return (await read(client, billDamages.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
billDamages.extractEvents = extractEvents;

/**
 * Bills the seller for delay and missing capacity (PPA-20), once; delay only up to the lifetime cap where it counts to
 * that. Anyone may call.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.billDamagesSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 * });
 * ```
 */
export function billDamagesSync(
  client: AnyClient,
  parameters: billDamagesSync.Parameters,
): Promise<billDamagesSync.ReturnType> {
  return writeSync(client, billDamages.call(parameters), parameters, extractEvents);
}

export declare namespace billDamagesSync {
  type Args = billDamages.Args;
  type Parameters = billDamages.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

billDamagesSync.call = billDamages.call;
billDamagesSync.simulate = billDamages.simulate;
billDamagesSync.extractEvents = extractEvents;

/**
 * Calls a party for the collateral that is missing; it has the terms' cure time to post it. Without a forward series
 * that is what the terms ask for, likewise until a first
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.callCollateral({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   party: "0x…",
 * });
 * ```
 */
export function callCollateral(
  client: AnyClient,
  parameters: callCollateral.Parameters,
): Promise<callCollateral.ReturnType> {
  return write(client, callCollateral.call(parameters), parameters);
}

export declare namespace callCollateral {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    party: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `callCollateral`, for multicalls, batches and wallets. */
callCollateral.call = (
  parameters: ContractParameter & callCollateral.Args,
): Call<
  typeof powerAgreementsAbi,
  "callCollateral",
  readonly [id: bigint, agreement: WattleAgreement, party: Address]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "callCollateral", [
    parameters.id,
    parameters.agreement,
    parameters.party,
  ]);

/**
 * Runs `callCollateral` without sending it.
 *
 * @returns What the contract's function would return.
 */
callCollateral.simulate = async (
  client: AnyClient,
  parameters: callCollateral.Parameters,
): Promise<callCollateral.Result> => {
  return (await read(client, callCollateral.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
callCollateral.extractEvents = extractEvents;

/**
 * Calls a party for the collateral that is missing; it has the terms' cure time to post it. Without a forward series
 * that is what the terms ask for, likewise until a first
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.callCollateralSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   party: "0x…",
 * });
 * ```
 */
export function callCollateralSync(
  client: AnyClient,
  parameters: callCollateralSync.Parameters,
): Promise<callCollateralSync.ReturnType> {
  return writeSync(client, callCollateral.call(parameters), parameters, extractEvents);
}

export declare namespace callCollateralSync {
  type Args = callCollateral.Args;
  type Parameters = callCollateral.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

callCollateralSync.call = callCollateral.call;
callCollateralSync.simulate = callCollateral.simulate;
callCollateralSync.extractEvents = extractEvents;

/**
 * Bills the termination payment of an agreement that ended by default (PPA-18), once, without days of grace: the
 * scheduled amount, or what the months to come are worth by the forward
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.closeOut({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 * });
 * ```
 */
export function closeOut(client: AnyClient, parameters: closeOut.Parameters): Promise<closeOut.ReturnType> {
  return write(client, closeOut.call(parameters), parameters);
}

export declare namespace closeOut {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `closeOut`, for multicalls, batches and wallets. */
closeOut.call = (
  parameters: ContractParameter & closeOut.Args,
): Call<typeof powerAgreementsAbi, "closeOut", readonly [id: bigint, agreement: WattleAgreement]> =>
  defineCall(parameters.address, powerAgreementsAbi, "closeOut", [parameters.id, parameters.agreement]);

/**
 * Runs `closeOut` without sending it.
 *
 * @returns What the contract's function would return.
 */
closeOut.simulate = async (client: AnyClient, parameters: closeOut.Parameters): Promise<closeOut.Result> => {
  return (await read(client, closeOut.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
closeOut.extractEvents = extractEvents;

/**
 * Bills the termination payment of an agreement that ended by default (PPA-18), once, without days of grace: the
 * scheduled amount, or what the months to come are worth by the forward
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.closeOutSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 * });
 * ```
 */
export function closeOutSync(client: AnyClient, parameters: closeOutSync.Parameters): Promise<closeOutSync.ReturnType> {
  return writeSync(client, closeOut.call(parameters), parameters, extractEvents);
}

export declare namespace closeOutSync {
  type Args = closeOut.Args;
  type Parameters = closeOut.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

closeOutSync.call = closeOut.call;
closeOutSync.simulate = closeOut.simulate;
closeOutSync.extractEvents = extractEvents;

/**
 * Pays a party's invoices that are unpaid after their days of grace, from its account and then from its collateral.
 * Anyone may call.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.enforce({
 *   id: 0n,
 *   party: "0x…",
 * });
 * ```
 */
export function enforce(client: AnyClient, parameters: enforce.Parameters): Promise<enforce.ReturnType> {
  return write(client, enforce.call(parameters), parameters);
}

export declare namespace enforce {
  type Args = {
    id: bigint;
    party: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `enforce`, for multicalls, batches and wallets. */
enforce.call = (
  parameters: ContractParameter & enforce.Args,
): Call<typeof powerAgreementsAbi, "enforce", readonly [id: bigint, party: Address]> =>
  defineCall(parameters.address, powerAgreementsAbi, "enforce", [parameters.id, parameters.party]);

/**
 * Runs `enforce` without sending it.
 *
 * @returns What the contract's function would return.
 */
enforce.simulate = async (client: AnyClient, parameters: enforce.Parameters): Promise<enforce.Result> => {
  return (await read(client, enforce.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
enforce.extractEvents = extractEvents;

/**
 * Pays a party's invoices that are unpaid after their days of grace, from its account and then from its collateral.
 * Anyone may call.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.enforceSync({
 *   id: 0n,
 *   party: "0x…",
 * });
 * ```
 */
export function enforceSync(client: AnyClient, parameters: enforceSync.Parameters): Promise<enforceSync.ReturnType> {
  return writeSync(client, enforce.call(parameters), parameters, extractEvents);
}

export declare namespace enforceSync {
  type Args = enforce.Args;
  type Parameters = enforce.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

enforceSync.call = enforce.call;
enforceSync.simulate = enforce.simulate;
enforceSync.extractEvents = extractEvents;

/**
 * What a party's default would cost the other (PPA-17): unpaid, not billed, and what the months to come are worth to
 * the other.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { period, exposure } = await client.wattle.powerAgreements.readExposureOf({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   party: "0x…",
 * });
 * ```
 */
export async function readExposureOf(
  client: AnyClient,
  parameters: readExposureOf.Parameters,
): Promise<readExposureOf.ReturnType> {
  const [period, exposure] = (await read(client, readExposureOf.call(parameters), parameters)) as readonly [
    number,
    bigint,
  ];
  return { period, exposure };
}

export declare namespace readExposureOf {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    party: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** Of the forward curve; zero and nothing where there is no final one. */
    period: number;
    /** Base units. */
    exposure: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `exposureOf`, for multicalls, batches and wallets. */
readExposureOf.call = (
  parameters: ContractParameter & readExposureOf.Args,
): Call<typeof powerAgreementsAbi, "exposureOf", readonly [id: bigint, agreement: WattleAgreement, party: Address]> =>
  defineCall(parameters.address, powerAgreementsAbi, "exposureOf", [
    parameters.id,
    parameters.agreement,
    parameters.party,
  ]);

/**
 * Posts collateral of a party, from the caller. A call that it meets is closed.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.postCollateral({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   party: "0x…",
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function postCollateral(
  client: AnyClient,
  parameters: postCollateral.Parameters,
): Promise<postCollateral.ReturnType> {
  return write(client, postCollateral.call(parameters), parameters);
}

export declare namespace postCollateral {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    party: Address;
    amount: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `postCollateral`, for multicalls, batches and wallets. */
postCollateral.call = (
  parameters: ContractParameter & postCollateral.Args,
): Call<
  typeof powerAgreementsAbi,
  "postCollateral",
  readonly [id: bigint, agreement: WattleAgreement, party: Address, amount: bigint]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "postCollateral", [
    parameters.id,
    parameters.agreement,
    parameters.party,
    parameters.amount,
  ]);

/**
 * Runs `postCollateral` without sending it.
 *
 * @returns What the contract's function would return.
 */
postCollateral.simulate = async (
  client: AnyClient,
  parameters: postCollateral.Parameters,
): Promise<postCollateral.Result> => {
  return (await read(client, postCollateral.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
postCollateral.extractEvents = extractEvents;

/**
 * Posts collateral of a party, from the caller. A call that it meets is closed.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.postCollateralSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   party: "0x…",
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function postCollateralSync(
  client: AnyClient,
  parameters: postCollateralSync.Parameters,
): Promise<postCollateralSync.ReturnType> {
  return writeSync(client, postCollateral.call(parameters), parameters, extractEvents);
}

export declare namespace postCollateralSync {
  type Args = postCollateral.Args;
  type Parameters = postCollateral.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

postCollateralSync.call = postCollateral.call;
postCollateralSync.simulate = postCollateral.simulate;
postCollateralSync.extractEvents = extractEvents;

/**
 * Takes back what is posted beyond what is needed: while the agreement lives what the terms ask for, and then whatever
 * is unpaid or not billed, once every
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.releaseCollateral({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   amount: 1_000_000_000n,
 *   to: "0x…",
 * });
 * ```
 */
export function releaseCollateral(
  client: AnyClient,
  parameters: releaseCollateral.Parameters,
): Promise<releaseCollateral.ReturnType> {
  return write(client, releaseCollateral.call(parameters), parameters);
}

export declare namespace releaseCollateral {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    /** Base units; the greatest number: all that is free. */
    amount: bigint;
    to: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `releaseCollateral`, for multicalls, batches and wallets. */
releaseCollateral.call = (
  parameters: ContractParameter & releaseCollateral.Args,
): Call<
  typeof powerAgreementsAbi,
  "releaseCollateral",
  readonly [id: bigint, agreement: WattleAgreement, amount: bigint, to: Address]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "releaseCollateral", [
    parameters.id,
    parameters.agreement,
    parameters.amount,
    parameters.to,
  ]);

/**
 * Runs `releaseCollateral` without sending it.
 *
 * @returns What the contract's function would return.
 */
releaseCollateral.simulate = async (
  client: AnyClient,
  parameters: releaseCollateral.Parameters,
): Promise<releaseCollateral.Result> => {
  return (await read(client, releaseCollateral.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
releaseCollateral.extractEvents = extractEvents;

/**
 * Takes back what is posted beyond what is needed: while the agreement lives what the terms ask for, and then whatever
 * is unpaid or not billed, once every
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.releaseCollateralSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   amount: 1_000_000_000n,
 *   to: "0x…",
 * });
 * ```
 */
export function releaseCollateralSync(
  client: AnyClient,
  parameters: releaseCollateralSync.Parameters,
): Promise<releaseCollateralSync.ReturnType> {
  return writeSync(client, releaseCollateral.call(parameters), parameters, extractEvents);
}

export declare namespace releaseCollateralSync {
  type Args = releaseCollateral.Args;
  type Parameters = releaseCollateral.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

releaseCollateralSync.call = releaseCollateral.call;
releaseCollateralSync.simulate = releaseCollateral.simulate;
releaseCollateralSync.extractEvents = extractEvents;

/**
 * A party's collateral.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const security = await client.wattle.powerAgreements.readSecurityOf({
 *   id: 0n,
 *   party: "0x…",
 * });
 * ```
 */
export async function readSecurityOf(
  client: AnyClient,
  parameters: readSecurityOf.Parameters,
): Promise<readSecurityOf.ReturnType> {
  return (await read(client, readSecurityOf.call(parameters), parameters)) as Security;
}

export declare namespace readSecurityOf {
  type Args = {
    id: bigint;
    party: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Security;
  type ErrorType = Failure;
}

/** Encodes the one call of `securityOf`, for multicalls, batches and wallets. */
readSecurityOf.call = (
  parameters: ContractParameter & readSecurityOf.Args,
): Call<typeof powerAgreementsAbi, "securityOf", readonly [id: bigint, party: Address]> =>
  defineCall(parameters.address, powerAgreementsAbi, "securityOf", [parameters.id, parameters.party]);

/**
 * What of an agreement is billed once, and whether it is.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const standing = await client.wattle.powerAgreements.readStandingOf({
 *   id: 0n,
 * });
 * ```
 */
export async function readStandingOf(
  client: AnyClient,
  parameters: readStandingOf.Parameters,
): Promise<readStandingOf.ReturnType> {
  return (await read(client, readStandingOf.call(parameters), parameters)) as BillingTypesStanding;
}

export declare namespace readStandingOf {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = BillingTypesStanding;
  type ErrorType = Failure;
}

/** Encodes the one call of `standingOf`, for multicalls, batches and wallets. */
readStandingOf.call = (
  parameters: ContractParameter & readStandingOf.Args,
): Call<typeof powerAgreementsAbi, "standingOf", readonly [id: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "standingOf", [parameters.id]);

/**
 * What computes the worth of months to come.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const values = await client.wattle.powerAgreements.readValues();
 * ```
 */
export async function readValues(client: AnyClient, parameters: readValues.Parameters): Promise<readValues.ReturnType> {
  return (await read(client, readValues.call(parameters), parameters)) as Address;
}

export declare namespace readValues {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `values`, for multicalls, batches and wallets. */
readValues.call = (
  parameters: ContractParameter & readValues.Args,
): Call<typeof powerAgreementsAbi, "values", readonly []> =>
  defineCall(parameters.address, powerAgreementsAbi, "values", []);

/**
 * Plants whose availability on a day is settled, a bit each.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const reported = await client.wattle.powerAgreements.readReportedOf({
 *   id: 0n,
 *   day: 1n,
 * });
 * ```
 */
export async function readReportedOf(
  client: AnyClient,
  parameters: readReportedOf.Parameters,
): Promise<readReportedOf.ReturnType> {
  return (await read(client, readReportedOf.call(parameters), parameters)) as bigint;
}

export declare namespace readReportedOf {
  type Args = {
    id: bigint;
    day: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `reportedOf`, for multicalls, batches and wallets. */
readReportedOf.call = (
  parameters: ContractParameter & readReportedOf.Args,
): Call<typeof powerAgreementsAbi, "reportedOf", readonly [id: bigint, day: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "reportedOf", [parameters.id, parameters.day]);

/**
 * Where availability is reported.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const reports = await client.wattle.powerAgreements.readReports();
 * ```
 */
export async function readReports(
  client: AnyClient,
  parameters: readReports.Parameters,
): Promise<readReports.ReturnType> {
  return (await read(client, readReports.call(parameters), parameters)) as Address;
}

export declare namespace readReports {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `reports`, for multicalls, batches and wallets. */
readReports.call = (
  parameters: ContractParameter & readReports.Args,
): Call<typeof powerAgreementsAbi, "reports", readonly []> =>
  defineCall(parameters.address, powerAgreementsAbi, "reports", []);

/**
 * Counts a plant's availability on a day, and adds to the day's month what could have been produced and was kept from
 * it by a cause that the terms pay for, at the price of its period (PPA-15). Once a
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Quality, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.settleAvailability({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   outage: {
 *     plant: 1n,
 *     report: {
 *       report: {
 *         fleet: 1,
 *         day: 1,
 *         revision: 0,
 *         leafCount: 1,
 *         root: "0x…",
 *         dataHash: "0x…",
 *       },
 *       site: 1n,
 *       method: "0x…",
 *       periods: "0x…",
 *       path: ["0x…"],
 *     },
 *     proof: {
 *       batch: {
 *         fleet: 1,
 *         periodEnd: 1_767_225_600,
 *         revision: 0,
 *         leafCount: 1,
 *         root: "0x…",
 *         sums: 1n,
 *         dataHash: "0x…",
 *         previous: "0x…",
 *       },
 *       leaf: {
 *         site: 1n,
 *         readAt: 1_767_225_600,
 *         revision: 0,
 *         quality: Quality.MEASURED,
 *         energy: 1_000_000_000n,
 *         flows: 1n,
 *         reading: "0x…",
 *         profile: "0x…",
 *       },
 *       path: ["0x…"],
 *     },
 *     profile: "0x…",
 *   },
 * });
 * ```
 */
export function settleAvailability(
  client: AnyClient,
  parameters: settleAvailability.Parameters,
): Promise<settleAvailability.ReturnType> {
  return write(client, settleAvailability.call(parameters), parameters);
}

export declare namespace settleAvailability {
  type Args = {
    id: bigint;
    /** In force on the day. */
    agreement: WattleAgreement;
    outage: Outage;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `settleAvailability`, for multicalls, batches and wallets. */
settleAvailability.call = (
  parameters: ContractParameter & settleAvailability.Args,
): Call<
  typeof powerAgreementsAbi,
  "settleAvailability",
  readonly [id: bigint, agreement: WattleAgreement, outage: Outage]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "settleAvailability", [
    parameters.id,
    parameters.agreement,
    parameters.outage,
  ]);

/**
 * Runs `settleAvailability` without sending it.
 *
 * @returns What the contract's function would return.
 */
settleAvailability.simulate = async (
  client: AnyClient,
  parameters: settleAvailability.Parameters,
): Promise<settleAvailability.Result> => {
  return (await read(client, settleAvailability.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
settleAvailability.extractEvents = extractEvents;

/**
 * Counts a plant's availability on a day, and adds to the day's month what could have been produced and was kept from
 * it by a cause that the terms pay for, at the price of its period (PPA-15). Once a
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Quality, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.settleAvailabilitySync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   outage: {
 *     plant: 1n,
 *     report: {
 *       report: {
 *         fleet: 1,
 *         day: 1,
 *         revision: 0,
 *         leafCount: 1,
 *         root: "0x…",
 *         dataHash: "0x…",
 *       },
 *       site: 1n,
 *       method: "0x…",
 *       periods: "0x…",
 *       path: ["0x…"],
 *     },
 *     proof: {
 *       batch: {
 *         fleet: 1,
 *         periodEnd: 1_767_225_600,
 *         revision: 0,
 *         leafCount: 1,
 *         root: "0x…",
 *         sums: 1n,
 *         dataHash: "0x…",
 *         previous: "0x…",
 *       },
 *       leaf: {
 *         site: 1n,
 *         readAt: 1_767_225_600,
 *         revision: 0,
 *         quality: Quality.MEASURED,
 *         energy: 1_000_000_000n,
 *         flows: 1n,
 *         reading: "0x…",
 *         profile: "0x…",
 *       },
 *       path: ["0x…"],
 *     },
 *     profile: "0x…",
 *   },
 * });
 * ```
 */
export function settleAvailabilitySync(
  client: AnyClient,
  parameters: settleAvailabilitySync.Parameters,
): Promise<settleAvailabilitySync.ReturnType> {
  return writeSync(client, settleAvailability.call(parameters), parameters, extractEvents);
}

export declare namespace settleAvailabilitySync {
  type Args = settleAvailability.Args;
  type Parameters = settleAvailability.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

settleAvailabilitySync.call = settleAvailability.call;
settleAvailabilitySync.simulate = settleAvailability.simulate;
settleAvailabilitySync.extractEvents = extractEvents;

/**
 * Years that are closed, their damages, and energy that was paid for and not taken.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const account = await client.wattle.powerAgreements.readAccountOf({
 *   id: 0n,
 * });
 * ```
 */
export async function readAccountOf(
  client: AnyClient,
  parameters: readAccountOf.Parameters,
): Promise<readAccountOf.ReturnType> {
  return (await read(client, readAccountOf.call(parameters), parameters)) as YearTypesAccount;
}

export declare namespace readAccountOf {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = YearTypesAccount;
  type ErrorType = Failure;
}

/** Encodes the one call of `accountOf`, for multicalls, batches and wallets. */
readAccountOf.call = (
  parameters: ContractParameter & readAccountOf.Args,
): Call<typeof powerAgreementsAbi, "accountOf", readonly [id: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "accountOf", [parameters.id]);

/**
 * Bills a contract year besides its months: take-or-pay, what is above the maximum, damages as far as their caps
 * allow, make-up energy. In order, each once, when all its months are; where availability
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.closeYear({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   year: 1n,
 * });
 * ```
 */
export function closeYear(client: AnyClient, parameters: closeYear.Parameters): Promise<closeYear.ReturnType> {
  return write(client, closeYear.call(parameters), parameters);
}

export declare namespace closeYear {
  type Args = {
    id: bigint;
    /** In force on the year's last day: its clauses count for all of the year. */
    agreement: WattleAgreement;
    year: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `closeYear`, for multicalls, batches and wallets. */
closeYear.call = (
  parameters: ContractParameter & closeYear.Args,
): Call<typeof powerAgreementsAbi, "closeYear", readonly [id: bigint, agreement: WattleAgreement, year: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "closeYear", [
    parameters.id,
    parameters.agreement,
    parameters.year,
  ]);

/**
 * Runs `closeYear` without sending it.
 *
 * @returns What the contract's function would return.
 */
closeYear.simulate = async (client: AnyClient, parameters: closeYear.Parameters): Promise<closeYear.Result> => {
  return (await read(client, closeYear.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
closeYear.extractEvents = extractEvents;

/**
 * Bills a contract year besides its months: take-or-pay, what is above the maximum, damages as far as their caps
 * allow, make-up energy. In order, each once, when all its months are; where availability
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.closeYearSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   year: 1n,
 * });
 * ```
 */
export function closeYearSync(
  client: AnyClient,
  parameters: closeYearSync.Parameters,
): Promise<closeYearSync.ReturnType> {
  return writeSync(client, closeYear.call(parameters), parameters, extractEvents);
}

export declare namespace closeYearSync {
  type Args = closeYear.Args;
  type Parameters = closeYear.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

closeYearSync.call = closeYear.call;
closeYearSync.simulate = closeYear.simulate;
closeYearSync.extractEvents = extractEvents;

/**
 * Bills what has come to a closed year since, as an invoice of its own: the same reckoning, with what the other years
 * have left of the caps. What was drawn from the make-up account stays. Until `trueUpMonths`
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.restateYear({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   year: 1n,
 * });
 * ```
 */
export function restateYear(client: AnyClient, parameters: restateYear.Parameters): Promise<restateYear.ReturnType> {
  return write(client, restateYear.call(parameters), parameters);
}

export declare namespace restateYear {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    year: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `restateYear`, for multicalls, batches and wallets. */
restateYear.call = (
  parameters: ContractParameter & restateYear.Args,
): Call<typeof powerAgreementsAbi, "restateYear", readonly [id: bigint, agreement: WattleAgreement, year: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "restateYear", [
    parameters.id,
    parameters.agreement,
    parameters.year,
  ]);

/**
 * Runs `restateYear` without sending it.
 *
 * @returns What the contract's function would return.
 */
restateYear.simulate = async (client: AnyClient, parameters: restateYear.Parameters): Promise<restateYear.Result> => {
  return (await read(client, restateYear.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
restateYear.extractEvents = extractEvents;

/**
 * Bills what has come to a closed year since, as an invoice of its own: the same reckoning, with what the other years
 * have left of the caps. What was drawn from the make-up account stays. Until `trueUpMonths`
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.restateYearSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   year: 1n,
 * });
 * ```
 */
export function restateYearSync(
  client: AnyClient,
  parameters: restateYearSync.Parameters,
): Promise<restateYearSync.ReturnType> {
  return writeSync(client, restateYear.call(parameters), parameters, extractEvents);
}

export declare namespace restateYearSync {
  type Args = restateYear.Args;
  type Parameters = restateYear.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

restateYearSync.call = restateYear.call;
restateYearSync.simulate = restateYear.simulate;
restateYearSync.extractEvents = extractEvents;

/**
 * What a year was billed by; zeros until it is.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const yearBill = await client.wattle.powerAgreements.readYearBillOf({
 *   id: 0n,
 *   year: 1n,
 * });
 * ```
 */
export async function readYearBillOf(
  client: AnyClient,
  parameters: readYearBillOf.Parameters,
): Promise<readYearBillOf.ReturnType> {
  return (await read(client, readYearBillOf.call(parameters), parameters)) as YearBill;
}

export declare namespace readYearBillOf {
  type Args = {
    id: bigint;
    year: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = YearBill;
  type ErrorType = Failure;
}

/** Encodes the one call of `yearBillOf`, for multicalls, batches and wallets. */
readYearBillOf.call = (
  parameters: ContractParameter & readYearBillOf.Args,
): Call<typeof powerAgreementsAbi, "yearBillOf", readonly [id: bigint, year: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "yearBillOf", [parameters.id, parameters.year]);

/**
 * A contract year's sums; zeros where the terms have no annual clause.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const year = await client.wattle.powerAgreements.readYearOf({
 *   id: 0n,
 *   year: 1n,
 * });
 * ```
 */
export async function readYearOf(client: AnyClient, parameters: readYearOf.Parameters): Promise<readYearOf.ReturnType> {
  return (await read(client, readYearOf.call(parameters), parameters)) as Year;
}

export declare namespace readYearOf {
  type Args = {
    id: bigint;
    year: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Year;
  type ErrorType = Failure;
}

/** Encodes the one call of `yearOf`, for multicalls, batches and wallets. */
readYearOf.call = (
  parameters: ContractParameter & readYearOf.Args,
): Call<typeof powerAgreementsAbi, "yearOf", readonly [id: bigint, year: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "yearOf", [parameters.id, parameters.year]);

/**
 * Prices a settled day of a plant again, as its leaf's last correction says it was; its month moves by the difference,
 * period by period at the period's own price, and what a closed month was billed by is trued up by `restate`. Anyone
 * may call, until `trueUpMonths` after the month's end. A correction counts once.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Quality, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.restateDay({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   settled: {
 *     entitlement: 1n,
 *     proof: {
 *       batch: {
 *         fleet: 1,
 *         periodEnd: 1_767_225_600,
 *         revision: 0,
 *         leafCount: 1,
 *         root: "0x…",
 *         sums: 1n,
 *         dataHash: "0x…",
 *         previous: "0x…",
 *       },
 *       leaf: {
 *         site: 1n,
 *         readAt: 1_767_225_600,
 *         revision: 0,
 *         quality: Quality.MEASURED,
 *         energy: 1_000_000_000n,
 *         flows: 1n,
 *         reading: "0x…",
 *         profile: "0x…",
 *       },
 *       path: ["0x…"],
 *     },
 *     profile: "0x…",
 *     applied: "0x…",
 *   },
 *   corrected: "0x…",
 * });
 * ```
 */
export function restateDay(client: AnyClient, parameters: restateDay.Parameters): Promise<restateDay.ReturnType> {
  return write(client, restateDay.call(parameters), parameters);
}

export declare namespace restateDay {
  type Args = {
    id: bigint;
    /** In force on the day. */
    agreement: WattleAgreement;
    settled: SettledDay;
    /** The profile of the leaf's last correction. */
    corrected: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `restateDay`, for multicalls, batches and wallets. */
restateDay.call = (
  parameters: ContractParameter & restateDay.Args,
): Call<
  typeof powerAgreementsAbi,
  "restateDay",
  readonly [id: bigint, agreement: WattleAgreement, settled: SettledDay, corrected: Hex]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "restateDay", [
    parameters.id,
    parameters.agreement,
    parameters.settled,
    parameters.corrected,
  ]);

/**
 * Runs `restateDay` without sending it.
 *
 * @returns What the contract's function would return.
 */
restateDay.simulate = async (client: AnyClient, parameters: restateDay.Parameters): Promise<restateDay.Result> => {
  await read(client, restateDay.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
restateDay.extractEvents = extractEvents;

/**
 * Prices a settled day of a plant again, as its leaf's last correction says it was; its month moves by the difference,
 * period by period at the period's own price, and what a closed month was billed by is trued up by `restate`. Anyone
 * may call, until `trueUpMonths` after the month's end. A correction counts once.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Quality, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.restateDaySync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   settled: {
 *     entitlement: 1n,
 *     proof: {
 *       batch: {
 *         fleet: 1,
 *         periodEnd: 1_767_225_600,
 *         revision: 0,
 *         leafCount: 1,
 *         root: "0x…",
 *         sums: 1n,
 *         dataHash: "0x…",
 *         previous: "0x…",
 *       },
 *       leaf: {
 *         site: 1n,
 *         readAt: 1_767_225_600,
 *         revision: 0,
 *         quality: Quality.MEASURED,
 *         energy: 1_000_000_000n,
 *         flows: 1n,
 *         reading: "0x…",
 *         profile: "0x…",
 *       },
 *       path: ["0x…"],
 *     },
 *     profile: "0x…",
 *     applied: "0x…",
 *   },
 *   corrected: "0x…",
 * });
 * ```
 */
export function restateDaySync(
  client: AnyClient,
  parameters: restateDaySync.Parameters,
): Promise<restateDaySync.ReturnType> {
  return writeSync(client, restateDay.call(parameters), parameters, extractEvents);
}

export declare namespace restateDaySync {
  type Args = restateDay.Args;
  type Parameters = restateDay.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

restateDaySync.call = restateDay.call;
restateDaySync.simulate = restateDay.simulate;
restateDaySync.extractEvents = extractEvents;

/**
 * Whose corrections count.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const corrections = await client.wattle.powerAgreements.readCorrections();
 * ```
 */
export async function readCorrections(
  client: AnyClient,
  parameters: readCorrections.Parameters,
): Promise<readCorrections.ReturnType> {
  return (await read(client, readCorrections.call(parameters), parameters)) as Address;
}

export declare namespace readCorrections {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `corrections`, for multicalls, batches and wallets. */
readCorrections.call = (
  parameters: ContractParameter & readCorrections.Args,
): Call<typeof powerAgreementsAbi, "corrections", readonly []> =>
  defineCall(parameters.address, powerAgreementsAbi, "corrections", []);

/**
 * Makes export records (`IRetirements`) of what a plant's direct export was in settled periods, one a period: the
 * buyer's, or the seller's where it keeps the certificates. Each period once. The caller is whose they become, or its
 * export operator: nobody else chooses when a day that may yet be corrected is delivered.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Quality, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.deliver({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   settled: {
 *     entitlement: 1n,
 *     proof: {
 *       batch: {
 *         fleet: 1,
 *         periodEnd: 1_767_225_600,
 *         revision: 0,
 *         leafCount: 1,
 *         root: "0x…",
 *         sums: 1n,
 *         dataHash: "0x…",
 *         previous: "0x…",
 *       },
 *       leaf: {
 *         site: 1n,
 *         readAt: 1_767_225_600,
 *         revision: 0,
 *         quality: Quality.MEASURED,
 *         energy: 1_000_000_000n,
 *         flows: 1n,
 *         reading: "0x…",
 *         profile: "0x…",
 *       },
 *       path: ["0x…"],
 *     },
 *     profile: "0x…",
 *     applied: "0x…",
 *   },
 *   periods: 1_767_225_600n,
 * });
 * ```
 */
export function deliver(client: AnyClient, parameters: deliver.Parameters): Promise<deliver.ReturnType> {
  return write(client, deliver.call(parameters), parameters);
}

export declare namespace deliver {
  type Args = {
    id: bigint;
    /** In force on the day. */
    agreement: WattleAgreement;
    settled: SettledDay;
    /** Mask. */
    periods: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `deliver`, for multicalls, batches and wallets. */
deliver.call = (
  parameters: ContractParameter & deliver.Args,
): Call<
  typeof powerAgreementsAbi,
  "deliver",
  readonly [id: bigint, agreement: WattleAgreement, settled: SettledDay, periods: bigint]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "deliver", [
    parameters.id,
    parameters.agreement,
    parameters.settled,
    parameters.periods,
  ]);

/**
 * Runs `deliver` without sending it.
 *
 * @returns What the contract's function would return.
 */
deliver.simulate = async (client: AnyClient, parameters: deliver.Parameters): Promise<deliver.Result> => {
  return (await read(client, deliver.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PowerAgreements among logs, decoded. */
deliver.extractEvents = extractEvents;

/**
 * Makes export records (`IRetirements`) of what a plant's direct export was in settled periods, one a period: the
 * buyer's, or the seller's where it keeps the certificates. Each period once. The caller is whose they become, or its
 * export operator: nobody else chooses when a day that may yet be corrected is delivered.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Quality, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.deliverSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   settled: {
 *     entitlement: 1n,
 *     proof: {
 *       batch: {
 *         fleet: 1,
 *         periodEnd: 1_767_225_600,
 *         revision: 0,
 *         leafCount: 1,
 *         root: "0x…",
 *         sums: 1n,
 *         dataHash: "0x…",
 *         previous: "0x…",
 *       },
 *       leaf: {
 *         site: 1n,
 *         readAt: 1_767_225_600,
 *         revision: 0,
 *         quality: Quality.MEASURED,
 *         energy: 1_000_000_000n,
 *         flows: 1n,
 *         reading: "0x…",
 *         profile: "0x…",
 *       },
 *       path: ["0x…"],
 *     },
 *     profile: "0x…",
 *     applied: "0x…",
 *   },
 *   periods: 1_767_225_600n,
 * });
 * ```
 */
export function deliverSync(client: AnyClient, parameters: deliverSync.Parameters): Promise<deliverSync.ReturnType> {
  return writeSync(client, deliver.call(parameters), parameters, extractEvents);
}

export declare namespace deliverSync {
  type Args = deliver.Args;
  type Parameters = deliver.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

deliverSync.call = deliver.call;
deliverSync.simulate = deliver.simulate;
deliverSync.extractEvents = extractEvents;

/**
 * Which of a day's periods were delivered.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { profileHash, periods } = await client.wattle.powerAgreements.readDeliveredOf({
 *   entitlement: 1n,
 *   day: 1n,
 * });
 * ```
 */
export async function readDeliveredOf(
  client: AnyClient,
  parameters: readDeliveredOf.Parameters,
): Promise<readDeliveredOf.ReturnType> {
  const [profileHash, periods] = (await read(client, readDeliveredOf.call(parameters), parameters)) as readonly [
    Hex,
    bigint,
  ];
  return { profileHash, periods };
}

export declare namespace readDeliveredOf {
  type Args = {
    entitlement: bigint;
    day: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** The first 20 bytes of the hash of the profile by which the last of them were. */
    profileHash: Hex;
    /** Mask. */
    periods: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `deliveredOf`, for multicalls, batches and wallets. */
readDeliveredOf.call = (
  parameters: ContractParameter & readDeliveredOf.Args,
): Call<typeof powerAgreementsAbi, "deliveredOf", readonly [entitlement: bigint, day: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "deliveredOf", [parameters.entitlement, parameters.day]);

/**
 * What a day of a plant was last restated by.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { key, count } = await client.wattle.powerAgreements.readRestatedBy({
 *   entitlement: 1n,
 *   day: 1n,
 * });
 * ```
 */
export async function readRestatedBy(
  client: AnyClient,
  parameters: readRestatedBy.Parameters,
): Promise<readRestatedBy.ReturnType> {
  const [key, count] = (await read(client, readRestatedBy.call(parameters), parameters)) as readonly [Hex, number];
  return { key, count };
}

export declare namespace readRestatedBy {
  type Args = {
    entitlement: bigint;
    day: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** The first 20 bytes of keccak256 of commitment, the leaf's index and the profile's hash. */
    key: Hex;
    /** How many of the leaf's corrections are applied; zero: none. */
    count: number;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `restatedBy`, for multicalls, batches and wallets. */
readRestatedBy.call = (
  parameters: ContractParameter & readRestatedBy.Args,
): Call<typeof powerAgreementsAbi, "restatedBy", readonly [entitlement: bigint, day: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "restatedBy", [parameters.entitlement, parameters.day]);

/**
 * Where delivered energy is kept and retired.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const retirements = await client.wattle.powerAgreements.readRetirements();
 * ```
 */
export async function readRetirements(
  client: AnyClient,
  parameters: readRetirements.Parameters,
): Promise<readRetirements.ReturnType> {
  return (await read(client, readRetirements.call(parameters), parameters)) as Address;
}

export declare namespace readRetirements {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `retirements`, for multicalls, batches and wallets. */
readRetirements.call = (
  parameters: ContractParameter & readRetirements.Args,
): Call<typeof powerAgreementsAbi, "retirements", readonly []> =>
  defineCall(parameters.address, powerAgreementsAbi, "retirements", []);

/**
 * Begins commercial operation: likewise, and then every plant must have produced in enough periods and their
 * accredited capacities be enough. What the seller owes for delay and missing capacity is written down. The seller's
 * collateral must be posted. Anyone may call.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Quality, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.activate({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   evidence: [{
 *     plant: 1n,
 *     proof: {
 *       batch: {
 *         fleet: 1,
 *         periodEnd: 1_767_225_600,
 *         revision: 0,
 *         leafCount: 1,
 *         root: "0x…",
 *         sums: 1n,
 *         dataHash: "0x…",
 *         previous: "0x…",
 *       },
 *       leaf: {
 *         site: 1n,
 *         readAt: 1_767_225_600,
 *         revision: 0,
 *         quality: Quality.MEASURED,
 *         energy: 1_000_000_000n,
 *         flows: 1n,
 *         reading: "0x…",
 *         profile: "0x…",
 *       },
 *       path: ["0x…"],
 *     },
 *     profile: "0x…",
 *   }],
 * });
 * ```
 */
export function activate(client: AnyClient, parameters: activate.Parameters): Promise<activate.ReturnType> {
  return write(client, activate.call(parameters), parameters);
}

export declare namespace activate {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    evidence: readonly Production[];
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `activate`, for multicalls, batches and wallets. */
activate.call = (
  parameters: ContractParameter & activate.Args,
): Call<
  typeof powerAgreementsAbi,
  "activate",
  readonly [id: bigint, agreement: WattleAgreement, evidence: readonly Production[]]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "activate", [
    parameters.id,
    parameters.agreement,
    parameters.evidence,
  ]);

/**
 * Runs `activate` without sending it.
 *
 * @returns What the contract's function would return.
 */
activate.simulate = async (client: AnyClient, parameters: activate.Parameters): Promise<activate.Result> => {
  await read(client, activate.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
activate.extractEvents = extractEvents;

/**
 * Begins commercial operation: likewise, and then every plant must have produced in enough periods and their
 * accredited capacities be enough. What the seller owes for delay and missing capacity is written down. The seller's
 * collateral must be posted. Anyone may call.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Quality, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.activateSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   evidence: [{
 *     plant: 1n,
 *     proof: {
 *       batch: {
 *         fleet: 1,
 *         periodEnd: 1_767_225_600,
 *         revision: 0,
 *         leafCount: 1,
 *         root: "0x…",
 *         sums: 1n,
 *         dataHash: "0x…",
 *         previous: "0x…",
 *       },
 *       leaf: {
 *         site: 1n,
 *         readAt: 1_767_225_600,
 *         revision: 0,
 *         quality: Quality.MEASURED,
 *         energy: 1_000_000_000n,
 *         flows: 1n,
 *         reading: "0x…",
 *         profile: "0x…",
 *       },
 *       path: ["0x…"],
 *     },
 *     profile: "0x…",
 *   }],
 * });
 * ```
 */
export function activateSync(client: AnyClient, parameters: activateSync.Parameters): Promise<activateSync.ReturnType> {
  return writeSync(client, activate.call(parameters), parameters, extractEvents);
}

export declare namespace activateSync {
  type Args = activate.Args;
  type Parameters = activate.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

activateSync.call = activate.call;
activateSync.simulate = activate.simulate;
activateSync.extractEvents = extractEvents;

/**
 * Puts an entitlement that this contract holds to the service of an agreement. It must be of a listed plant, its
 * register and share, have begun or begin with the agreement, and last as long. One entitlement serves one agreement;
 * a plant has one at a time. Anyone may call where the site's owner is a party; else that owner alone: or whoever
 * lists somebody's plant in an agreement of his own could take what was granted for another.
 *
 * One that would outlast the agreement is ended with it at once, unless suspensions extend the agreement.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.bind({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   entitlement: 1n,
 * });
 * ```
 */
export function bind(client: AnyClient, parameters: bind.Parameters): Promise<bind.ReturnType> {
  return write(client, bind.call(parameters), parameters);
}

export declare namespace bind {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    entitlement: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `bind`, for multicalls, batches and wallets. */
bind.call = (
  parameters: ContractParameter & bind.Args,
): Call<typeof powerAgreementsAbi, "bind", readonly [id: bigint, agreement: WattleAgreement, entitlement: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "bind", [
    parameters.id,
    parameters.agreement,
    parameters.entitlement,
  ]);

/**
 * Runs `bind` without sending it.
 *
 * @returns What the contract's function would return.
 */
bind.simulate = async (client: AnyClient, parameters: bind.Parameters): Promise<bind.Result> => {
  await read(client, bind.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
bind.extractEvents = extractEvents;

/**
 * Puts an entitlement that this contract holds to the service of an agreement. It must be of a listed plant, its
 * register and share, have begun or begin with the agreement, and last as long. One entitlement serves one agreement;
 * a plant has one at a time. Anyone may call where the site's owner is a party; else that owner alone: or whoever
 * lists somebody's plant in an agreement of his own could take what was granted for another.
 *
 * One that would outlast the agreement is ended with it at once, unless suspensions extend the agreement.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.bindSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   entitlement: 1n,
 * });
 * ```
 */
export function bindSync(client: AnyClient, parameters: bindSync.Parameters): Promise<bindSync.ReturnType> {
  return writeSync(client, bind.call(parameters), parameters, extractEvents);
}

export declare namespace bindSync {
  type Args = bind.Args;
  type Parameters = bind.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

bindSync.call = bind.call;
bindSync.simulate = bind.simulate;
bindSync.extractEvents = extractEvents;

/**
 * The other party denies it: its declarer then cannot terminate for it alone.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.contest({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   document: "0x…",
 * });
 * ```
 */
export function contest(client: AnyClient, parameters: contest.Parameters): Promise<contest.ReturnType> {
  return write(client, contest.call(parameters), parameters);
}

export declare namespace contest {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    document: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `contest`, for multicalls, batches and wallets. */
contest.call = (
  parameters: ContractParameter & contest.Args,
): Call<typeof powerAgreementsAbi, "contest", readonly [id: bigint, agreement: WattleAgreement, document: Hex]> =>
  defineCall(parameters.address, powerAgreementsAbi, "contest", [
    parameters.id,
    parameters.agreement,
    parameters.document,
  ]);

/**
 * Runs `contest` without sending it.
 *
 * @returns What the contract's function would return.
 */
contest.simulate = async (client: AnyClient, parameters: contest.Parameters): Promise<contest.Result> => {
  await read(client, contest.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
contest.extractEvents = extractEvents;

/**
 * The other party denies it: its declarer then cannot terminate for it alone.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.contestSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   document: "0x…",
 * });
 * ```
 */
export function contestSync(client: AnyClient, parameters: contestSync.Parameters): Promise<contestSync.ReturnType> {
  return writeSync(client, contest.call(parameters), parameters, extractEvents);
}

export declare namespace contestSync {
  type Args = contest.Args;
  type Parameters = contest.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

contestSync.call = contest.call;
contestSync.simulate = contest.simulate;
contestSync.extractEvents = extractEvents;

/**
 * Ends an agreement whose time is over. Anyone may call.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.expire({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 * });
 * ```
 */
export function expire(client: AnyClient, parameters: expire.Parameters): Promise<expire.ReturnType> {
  return write(client, expire.call(parameters), parameters);
}

export declare namespace expire {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `expire`, for multicalls, batches and wallets. */
expire.call = (
  parameters: ContractParameter & expire.Args,
): Call<typeof powerAgreementsAbi, "expire", readonly [id: bigint, agreement: WattleAgreement]> =>
  defineCall(parameters.address, powerAgreementsAbi, "expire", [parameters.id, parameters.agreement]);

/**
 * Runs `expire` without sending it.
 *
 * @returns What the contract's function would return.
 */
expire.simulate = async (client: AnyClient, parameters: expire.Parameters): Promise<expire.Result> => {
  await read(client, expire.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
expire.extractEvents = extractEvents;

/**
 * Ends an agreement whose time is over. Anyone may call.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.expireSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 * });
 * ```
 */
export function expireSync(client: AnyClient, parameters: expireSync.Parameters): Promise<expireSync.ReturnType> {
  return writeSync(client, expire.call(parameters), parameters, extractEvents);
}

export declare namespace expireSync {
  type Args = expire.Args;
  type Parameters = expire.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

expireSync.call = expire.call;
expireSync.simulate = expire.simulate;
expireSync.extractEvents = extractEvents;

/**
 * Whether a party is in default now, as `terminateForDefault` sees it.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const isInDefault = await client.wattle.powerAgreements.readIsInDefault({
 *   id: 0n,
 *   party: "0x…",
 * });
 * ```
 */
export async function readIsInDefault(
  client: AnyClient,
  parameters: readIsInDefault.Parameters,
): Promise<readIsInDefault.ReturnType> {
  return (await read(client, readIsInDefault.call(parameters), parameters)) as boolean;
}

export declare namespace readIsInDefault {
  type Args = {
    id: bigint;
    party: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `isInDefault`, for multicalls, batches and wallets. */
readIsInDefault.call = (
  parameters: ContractParameter & readIsInDefault.Args,
): Call<typeof powerAgreementsAbi, "isInDefault", readonly [id: bigint, party: Address]> =>
  defineCall(parameters.address, powerAgreementsAbi, "isInDefault", [parameters.id, parameters.party]);

/**
 * Counts periods in which plants of an agreement produced, each once, in whatever order their days are shown. Anyone
 * may call.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Quality, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.prove({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   evidence: [{
 *     plant: 1n,
 *     proof: {
 *       batch: {
 *         fleet: 1,
 *         periodEnd: 1_767_225_600,
 *         revision: 0,
 *         leafCount: 1,
 *         root: "0x…",
 *         sums: 1n,
 *         dataHash: "0x…",
 *         previous: "0x…",
 *       },
 *       leaf: {
 *         site: 1n,
 *         readAt: 1_767_225_600,
 *         revision: 0,
 *         quality: Quality.MEASURED,
 *         energy: 1_000_000_000n,
 *         flows: 1n,
 *         reading: "0x…",
 *         profile: "0x…",
 *       },
 *       path: ["0x…"],
 *     },
 *     profile: "0x…",
 *   }],
 * });
 * ```
 */
export function prove(client: AnyClient, parameters: prove.Parameters): Promise<prove.ReturnType> {
  return write(client, prove.call(parameters), parameters);
}

export declare namespace prove {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    evidence: readonly Production[];
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `prove`, for multicalls, batches and wallets. */
prove.call = (
  parameters: ContractParameter & prove.Args,
): Call<
  typeof powerAgreementsAbi,
  "prove",
  readonly [id: bigint, agreement: WattleAgreement, evidence: readonly Production[]]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "prove", [
    parameters.id,
    parameters.agreement,
    parameters.evidence,
  ]);

/**
 * Runs `prove` without sending it.
 *
 * @returns What the contract's function would return.
 */
prove.simulate = async (client: AnyClient, parameters: prove.Parameters): Promise<prove.Result> => {
  await read(client, prove.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
prove.extractEvents = extractEvents;

/**
 * Counts periods in which plants of an agreement produced, each once, in whatever order their days are shown. Anyone
 * may call.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Quality, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.proveSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   evidence: [{
 *     plant: 1n,
 *     proof: {
 *       batch: {
 *         fleet: 1,
 *         periodEnd: 1_767_225_600,
 *         revision: 0,
 *         leafCount: 1,
 *         root: "0x…",
 *         sums: 1n,
 *         dataHash: "0x…",
 *         previous: "0x…",
 *       },
 *       leaf: {
 *         site: 1n,
 *         readAt: 1_767_225_600,
 *         revision: 0,
 *         quality: Quality.MEASURED,
 *         energy: 1_000_000_000n,
 *         flows: 1n,
 *         reading: "0x…",
 *         profile: "0x…",
 *       },
 *       path: ["0x…"],
 *     },
 *     profile: "0x…",
 *   }],
 * });
 * ```
 */
export function proveSync(client: AnyClient, parameters: proveSync.Parameters): Promise<proveSync.ReturnType> {
  return writeSync(client, prove.call(parameters), parameters, extractEvents);
}

export declare namespace proveSync {
  type Args = prove.Args;
  type Parameters = prove.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

proveSync.call = prove.call;
proveSync.simulate = prove.simulate;
proveSync.extractEvents = extractEvents;

/**
 * Ends an entitlement whose agreement has ended, or no longer lists its plant. Anyone may call.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.release({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   entitlement: 1n,
 * });
 * ```
 */
export function release(client: AnyClient, parameters: release.Parameters): Promise<release.ReturnType> {
  return write(client, release.call(parameters), parameters);
}

export declare namespace release {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    entitlement: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `release`, for multicalls, batches and wallets. */
release.call = (
  parameters: ContractParameter & release.Args,
): Call<typeof powerAgreementsAbi, "release", readonly [id: bigint, agreement: WattleAgreement, entitlement: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "release", [
    parameters.id,
    parameters.agreement,
    parameters.entitlement,
  ]);

/**
 * Runs `release` without sending it.
 *
 * @returns What the contract's function would return.
 */
release.simulate = async (client: AnyClient, parameters: release.Parameters): Promise<release.Result> => {
  await read(client, release.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
release.extractEvents = extractEvents;

/**
 * Ends an entitlement whose agreement has ended, or no longer lists its plant. Anyone may call.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.releaseSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   entitlement: 1n,
 * });
 * ```
 */
export function releaseSync(client: AnyClient, parameters: releaseSync.Parameters): Promise<releaseSync.ReturnType> {
  return writeSync(client, release.call(parameters), parameters, extractEvents);
}

export declare namespace releaseSync {
  type Args = release.Args;
  type Parameters = release.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

releaseSync.call = release.call;
releaseSync.simulate = release.simulate;
releaseSync.extractEvents = extractEvents;

/**
 * The declarer ends its suspension.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.resume({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 * });
 * ```
 */
export function resume(client: AnyClient, parameters: resume.Parameters): Promise<resume.ReturnType> {
  return write(client, resume.call(parameters), parameters);
}

export declare namespace resume {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `resume`, for multicalls, batches and wallets. */
resume.call = (
  parameters: ContractParameter & resume.Args,
): Call<typeof powerAgreementsAbi, "resume", readonly [id: bigint, agreement: WattleAgreement]> =>
  defineCall(parameters.address, powerAgreementsAbi, "resume", [parameters.id, parameters.agreement]);

/**
 * Runs `resume` without sending it.
 *
 * @returns What the contract's function would return.
 */
resume.simulate = async (client: AnyClient, parameters: resume.Parameters): Promise<resume.Result> => {
  await read(client, resume.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
resume.extractEvents = extractEvents;

/**
 * The declarer ends its suspension.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.resumeSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 * });
 * ```
 */
export function resumeSync(client: AnyClient, parameters: resumeSync.Parameters): Promise<resumeSync.ReturnType> {
  return writeSync(client, resume.call(parameters), parameters, extractEvents);
}

export declare namespace resumeSync {
  type Args = resume.Args;
  type Parameters = resume.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

resumeSync.call = resume.call;
resumeSync.simulate = resume.simulate;
resumeSync.extractEvents = extractEvents;

/**
 * Both parties end a suspension.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.resumeByConsent({
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   consent: {
 *     agreement: 1n,
 *     digest: "0x…",
 *     document: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   sellerSignature: "0x…",
 *   buyerSignature: "0x…",
 * });
 * ```
 */
export function resumeByConsent(
  client: AnyClient,
  parameters: resumeByConsent.Parameters,
): Promise<resumeByConsent.ReturnType> {
  return write(client, resumeByConsent.call(parameters), parameters);
}

export declare namespace resumeByConsent {
  type Args = {
    agreement: WattleAgreement;
    consent: Consent;
    sellerSignature: Hex;
    buyerSignature: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `resumeByConsent`, for multicalls, batches and wallets. */
resumeByConsent.call = (
  parameters: ContractParameter & resumeByConsent.Args,
): Call<
  typeof powerAgreementsAbi,
  "resumeByConsent",
  readonly [agreement: WattleAgreement, consent: Consent, sellerSignature: Hex, buyerSignature: Hex]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "resumeByConsent", [
    parameters.agreement,
    parameters.consent,
    parameters.sellerSignature,
    parameters.buyerSignature,
  ]);

/**
 * Runs `resumeByConsent` without sending it.
 *
 * @returns What the contract's function would return.
 */
resumeByConsent.simulate = async (
  client: AnyClient,
  parameters: resumeByConsent.Parameters,
): Promise<resumeByConsent.Result> => {
  await read(client, resumeByConsent.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
resumeByConsent.extractEvents = extractEvents;

/**
 * Both parties end a suspension.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.resumeByConsentSync({
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   consent: {
 *     agreement: 1n,
 *     digest: "0x…",
 *     document: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   sellerSignature: "0x…",
 *   buyerSignature: "0x…",
 * });
 * ```
 */
export function resumeByConsentSync(
  client: AnyClient,
  parameters: resumeByConsentSync.Parameters,
): Promise<resumeByConsentSync.ReturnType> {
  return writeSync(client, resumeByConsent.call(parameters), parameters, extractEvents);
}

export declare namespace resumeByConsentSync {
  type Args = resumeByConsent.Args;
  type Parameters = resumeByConsent.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

resumeByConsentSync.call = resumeByConsent.call;
resumeByConsentSync.simulate = resumeByConsent.simulate;
resumeByConsentSync.extractEvents = extractEvents;

/**
 * A party declares force majeure.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.suspend({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   document: "0x…",
 * });
 * ```
 */
export function suspend(client: AnyClient, parameters: suspend.Parameters): Promise<suspend.ReturnType> {
  return write(client, suspend.call(parameters), parameters);
}

export declare namespace suspend {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
    /** Hash of its notice. */
    document: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `suspend`, for multicalls, batches and wallets. */
suspend.call = (
  parameters: ContractParameter & suspend.Args,
): Call<typeof powerAgreementsAbi, "suspend", readonly [id: bigint, agreement: WattleAgreement, document: Hex]> =>
  defineCall(parameters.address, powerAgreementsAbi, "suspend", [
    parameters.id,
    parameters.agreement,
    parameters.document,
  ]);

/**
 * Runs `suspend` without sending it.
 *
 * @returns What the contract's function would return.
 */
suspend.simulate = async (client: AnyClient, parameters: suspend.Parameters): Promise<suspend.Result> => {
  await read(client, suspend.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
suspend.extractEvents = extractEvents;

/**
 * A party declares force majeure.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.suspendSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   document: "0x…",
 * });
 * ```
 */
export function suspendSync(client: AnyClient, parameters: suspendSync.Parameters): Promise<suspendSync.ReturnType> {
  return writeSync(client, suspend.call(parameters), parameters, extractEvents);
}

export declare namespace suspendSync {
  type Args = suspend.Args;
  type Parameters = suspend.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

suspendSync.call = suspend.call;
suspendSync.simulate = suspend.simulate;
suspendSync.extractEvents = extractEvents;

/**
 * A party terminates an agreement that is not in operation after its longstop, or suspended for longer than it says.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.terminate({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 * });
 * ```
 */
export function terminate(client: AnyClient, parameters: terminate.Parameters): Promise<terminate.ReturnType> {
  return write(client, terminate.call(parameters), parameters);
}

export declare namespace terminate {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `terminate`, for multicalls, batches and wallets. */
terminate.call = (
  parameters: ContractParameter & terminate.Args,
): Call<typeof powerAgreementsAbi, "terminate", readonly [id: bigint, agreement: WattleAgreement]> =>
  defineCall(parameters.address, powerAgreementsAbi, "terminate", [parameters.id, parameters.agreement]);

/**
 * Runs `terminate` without sending it.
 *
 * @returns What the contract's function would return.
 */
terminate.simulate = async (client: AnyClient, parameters: terminate.Parameters): Promise<terminate.Result> => {
  await read(client, terminate.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
terminate.extractEvents = extractEvents;

/**
 * A party terminates an agreement that is not in operation after its longstop, or suspended for longer than it says.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.terminateSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 * });
 * ```
 */
export function terminateSync(
  client: AnyClient,
  parameters: terminateSync.Parameters,
): Promise<terminateSync.ReturnType> {
  return writeSync(client, terminate.call(parameters), parameters, extractEvents);
}

export declare namespace terminateSync {
  type Args = terminate.Args;
  type Parameters = terminate.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

terminateSync.call = terminate.call;
terminateSync.simulate = terminate.simulate;
terminateSync.extractEvents = extractEvents;

/**
 * Both parties terminate.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.terminateByConsent({
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   consent: {
 *     agreement: 1n,
 *     digest: "0x…",
 *     document: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   sellerSignature: "0x…",
 *   buyerSignature: "0x…",
 * });
 * ```
 */
export function terminateByConsent(
  client: AnyClient,
  parameters: terminateByConsent.Parameters,
): Promise<terminateByConsent.ReturnType> {
  return write(client, terminateByConsent.call(parameters), parameters);
}

export declare namespace terminateByConsent {
  type Args = {
    agreement: WattleAgreement;
    consent: Consent;
    sellerSignature: Hex;
    buyerSignature: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `terminateByConsent`, for multicalls, batches and wallets. */
terminateByConsent.call = (
  parameters: ContractParameter & terminateByConsent.Args,
): Call<
  typeof powerAgreementsAbi,
  "terminateByConsent",
  readonly [agreement: WattleAgreement, consent: Consent, sellerSignature: Hex, buyerSignature: Hex]
> =>
  defineCall(parameters.address, powerAgreementsAbi, "terminateByConsent", [
    parameters.agreement,
    parameters.consent,
    parameters.sellerSignature,
    parameters.buyerSignature,
  ]);

/**
 * Runs `terminateByConsent` without sending it.
 *
 * @returns What the contract's function would return.
 */
terminateByConsent.simulate = async (
  client: AnyClient,
  parameters: terminateByConsent.Parameters,
): Promise<terminateByConsent.Result> => {
  await read(client, terminateByConsent.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
terminateByConsent.extractEvents = extractEvents;

/**
 * Both parties terminate.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.terminateByConsentSync({
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   consent: {
 *     agreement: 1n,
 *     digest: "0x…",
 *     document: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 *   sellerSignature: "0x…",
 *   buyerSignature: "0x…",
 * });
 * ```
 */
export function terminateByConsentSync(
  client: AnyClient,
  parameters: terminateByConsentSync.Parameters,
): Promise<terminateByConsentSync.ReturnType> {
  return writeSync(client, terminateByConsent.call(parameters), parameters, extractEvents);
}

export declare namespace terminateByConsentSync {
  type Args = terminateByConsent.Args;
  type Parameters = terminateByConsent.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

terminateByConsentSync.call = terminateByConsent.call;
terminateByConsentSync.simulate = terminateByConsent.simulate;
terminateByConsentSync.extractEvents = extractEvents;

/**
 * A party terminates because the other is in default: invoices are unpaid after their days of grace that neither its
 * account nor its collateral can pay, or a call for collateral was not met in time. One that is in default itself
 * cannot.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.terminateForDefault({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 * });
 * ```
 */
export function terminateForDefault(
  client: AnyClient,
  parameters: terminateForDefault.Parameters,
): Promise<terminateForDefault.ReturnType> {
  return write(client, terminateForDefault.call(parameters), parameters);
}

export declare namespace terminateForDefault {
  type Args = {
    id: bigint;
    agreement: WattleAgreement;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `terminateForDefault`, for multicalls, batches and wallets. */
terminateForDefault.call = (
  parameters: ContractParameter & terminateForDefault.Args,
): Call<typeof powerAgreementsAbi, "terminateForDefault", readonly [id: bigint, agreement: WattleAgreement]> =>
  defineCall(parameters.address, powerAgreementsAbi, "terminateForDefault", [parameters.id, parameters.agreement]);

/**
 * Runs `terminateForDefault` without sending it.
 *
 * @returns What the contract's function would return.
 */
terminateForDefault.simulate = async (
  client: AnyClient,
  parameters: terminateForDefault.Parameters,
): Promise<terminateForDefault.Result> => {
  await read(client, terminateForDefault.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
terminateForDefault.extractEvents = extractEvents;

/**
 * A party terminates because the other is in default: invoices are unpaid after their days of grace that neither its
 * account nor its collateral can pay, or a call for collateral was not met in time. One that is in default itself
 * cannot.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, Register, SettlementType, TerminationType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.terminateForDefaultSync({
 *   id: 0n,
 *   agreement: {
 *     terms: {
 *       parties: {
 *         seller: "0x…",
 *         buyer: "0x…",
 *         currency: "0x…",
 *         arbitrator: "0x…",
 *         arbitration: "0x…",
 *         attesters: "0x…",
 *         accreditor: "0x…",
 *       },
 *       plants: [{
 *         site: 1n,
 *         register: Register.GENERATION,
 *         share: 2_500,
 *       }],
 *       volume: {
 *         kind: VolumeType.AS_PRODUCED,
 *         perPeriod: 1_767_225_600n,
 *         shape: "0x…",
 *         reconciliation: Reconciliation.PERIOD,
 *         shortfallPrice: 1n,
 *         excessShare: 1,
 *         minimum: 1n,
 *         maximum: 1n,
 *         gateClosure: 1,
 *         bySeller: true,
 *         imbalance: "0x…",
 *         imbalanceToBuyer: true,
 *         tolerance: 1,
 *         matched: 1,
 *         unmatchedPrice: 1n,
 *       },
 *       price: {
 *         kind: PriceType.FIXED,
 *         amount: 1_000_000_000n,
 *         series: "0x…",
 *         discount: 1n,
 *         discountShare: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         negative: NegativeRule.NONE,
 *         run: 1,
 *         hourly: true,
 *         testPrice: 1n,
 *       },
 *       escalation: {
 *         kind: EscalationType.NONE,
 *         rate: 900_000_000_000_000_000n,
 *         series: "0x…",
 *         lag: 1,
 *         floor: 1n,
 *         cap: 1_000_000_000n,
 *         fromSigning: true,
 *       },
 *       bands: [{
 *         hoursOfDay: 1,
 *         weekdays: 1,
 *         multiplier: 1n,
 *       }],
 *       settlement: {
 *         kind: SettlementType.PHYSICAL,
 *         certificatesToSeller: true,
 *         dueDays: 1,
 *         graceDays: 1,
 *         lateMargin: 1_000_000_000n,
 *         lateRate: "0x…",
 *         fallbackDays: 1,
 *         secondary: "0x…",
 *         closeDays: 1,
 *         trueUpMonths: 1,
 *         provisional: true,
 *       },
 *       performance: {
 *         takeOrPay: true,
 *         deliverOrPay: 1n,
 *         excessPrice: 1n,
 *         availability: 1,
 *         availabilityPrice: 1n,
 *         yearlyCap: 1_000_000_000n,
 *         lifetimeCap: 1_767_225_600n,
 *         makeUpYears: 1,
 *         makeUpRefunded: true,
 *         deemedCauses: 1,
 *         method: "0x…",
 *       },
 *       credit: {
 *         ofSeller: 1n,
 *         ofBuyer: 1n,
 *         threshold: 1n,
 *         haircut: 1,
 *         minimumTransfer: 1n,
 *         cureTime: 1_767_225_600,
 *         forward: "0x…",
 *         discount: "0x…",
 *         months: 1,
 *       },
 *       operation: {
 *         target: 1,
 *         longstop: 1,
 *         capacity: 1_000_000_000n,
 *         least: 1,
 *         periods: 1_767_225_600,
 *         delayPrice: 1n,
 *         delayCounts: true,
 *         buyDown: 1n,
 *       },
 *       life: {
 *         start: 1_767_225_600,
 *         end: 1_767_225_600,
 *         forceMajeure: 1,
 *         extends: true,
 *         termination: TerminationType.ACCRUED,
 *         firstYear: 1n,
 *         lastYear: 1n,
 *         twoWay: true,
 *       },
 *       expectation: {
 *         months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *         degradation: 1,
 *       },
 *       clauses: {
 *         flags: 1,
 *         annex: "0x…",
 *       },
 *     },
 *     prose: "0x…",
 *     uri: "0x…",
 *     template: "0x…",
 *     previous: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600,
 *   },
 * });
 * ```
 */
export function terminateForDefaultSync(
  client: AnyClient,
  parameters: terminateForDefaultSync.Parameters,
): Promise<terminateForDefaultSync.ReturnType> {
  return writeSync(client, terminateForDefault.call(parameters), parameters, extractEvents);
}

export declare namespace terminateForDefaultSync {
  type Args = terminateForDefault.Args;
  type Parameters = terminateForDefault.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

terminateForDefaultSync.call = terminateForDefault.call;
terminateForDefaultSync.simulate = terminateForDefault.simulate;
terminateForDefaultSync.extractEvents = extractEvents;

/**
 * The owner of a site takes back an entitlement that serves no agreement.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.powerAgreements.withdraw({
 *   entitlement: 1n,
 * });
 * ```
 */
export function withdraw(client: AnyClient, parameters: withdraw.Parameters): Promise<withdraw.ReturnType> {
  return write(client, withdraw.call(parameters), parameters);
}

export declare namespace withdraw {
  type Args = {
    entitlement: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `withdraw`, for multicalls, batches and wallets. */
withdraw.call = (
  parameters: ContractParameter & withdraw.Args,
): Call<typeof powerAgreementsAbi, "withdraw", readonly [entitlement: bigint]> =>
  defineCall(parameters.address, powerAgreementsAbi, "withdraw", [parameters.entitlement]);

/**
 * Runs `withdraw` without sending it.
 *
 * @returns What the contract's function would return.
 */
withdraw.simulate = async (client: AnyClient, parameters: withdraw.Parameters): Promise<withdraw.Result> => {
  await read(client, withdraw.call(parameters), { account: parameters.account });
};

/** The events of PowerAgreements among logs, decoded. */
withdraw.extractEvents = extractEvents;

/**
 * The owner of a site takes back an entitlement that serves no agreement.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.powerAgreements.withdrawSync({
 *   entitlement: 1n,
 * });
 * ```
 */
export function withdrawSync(client: AnyClient, parameters: withdrawSync.Parameters): Promise<withdrawSync.ReturnType> {
  return writeSync(client, withdraw.call(parameters), parameters, extractEvents);
}

export declare namespace withdrawSync {
  type Args = withdraw.Args;
  type Parameters = withdraw.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

withdrawSync.call = withdraw.call;
withdrawSync.simulate = withdraw.simulate;
withdrawSync.extractEvents = extractEvents;
