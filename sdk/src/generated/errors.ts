// Written by `npm run generate` from the compiled contracts. Change those, not this.
import type { Abi, Address, Hex } from "viem";
import { ContractError } from "../errors/failures.ts";
import { instructions } from "../errors/instructions.ts";
import type {
  AuditStage,
  Capacities,
  ChallengeKind,
  DeviceKey,
  DisputeStatus,
  Ending,
  Energy,
  PoolId,
  PoolKey,
  PriceStatus,
  Procedure,
  Register,
  Registers,
  RoundStage,
  SeriesId,
  Shares,
  Side,
  SiteId,
  Stage,
  State,
  VolumeType,
  Workflow,
  Zone,
} from "./types.ts";

/** The arguments of each Solidity error. */
export interface ErrorArguments {
  AccountBalanceOverflow: Record<never, never>;
  AccountShort: { id: bigint; account: Address; there: bigint; needed: bigint };
  AccreditedByAnother: { bond: Hex; given: Address; accreditor: Address };
  AccreditorBondHeld: { bond: Hex; until: bigint; audits: bigint };
  AccreditorIsLeaving: { bond: Hex; leavesAt: number };
  AccreditorNotAdmitted: { site: SiteId; accreditor: Address };
  AccreditorNotLeaving: { bond: Hex };
  AccreditorTermOutOfRange: { field: Hex; given: bigint; least: bigint; most: bigint };
  AllowanceMissing: { id: bigint; debtor: Address; owed: bigint };
  AllowanceOverflow: Record<never, never>;
  AllowanceUnderflow: Record<never, never>;
  AlreadyChallenged: { commitment: Hex; index: number; kind: ChallengeKind };
  AlreadyClosedOut: { id: bigint };
  AlreadyCommitted: { series: SeriesId; round: number; reporter: Address };
  AlreadyContested: { id: bigint };
  AlreadyFilled: { order: Hex; amount: bigint };
  AlreadyReported: { series: SeriesId; round: number; reporter: Address };
  AlreadySettled: { auction: Hex };
  AnswerWindowOpen: { challenge: bigint; answerBy: number };
  AnswerWindowOver: { challenge: bigint; answerBy: number };
  AppealTimeOver: { id: bigint; since: bigint };
  ApproveFailed: Record<never, never>;
  AuctionOver: { site: SiteId; endedAt: number };
  AuctionRunning: { site: SiteId; until: number; now: bigint };
  AuditAskedTooLate: { accreditation: Hex; until: bigint; now: bigint };
  AuditNotOpen: { id: bigint; stage: AuditStage };
  AuditRulingNotOverdue: { id: bigint; dueAt: bigint };
  AuditRulingOverdue: { id: bigint; dueAt: bigint };
  AuditStakeTooSmall: { received: bigint; needed: bigint };
  AuditTooLate: { commitment: Hex; until: bigint; now: bigint };
  BalanceOverflow: Record<never, never>;
  BalanceQueryForZeroAddress: Record<never, never>;
  BatchAlreadyFinal: { fleet: number; periodEnd: number; finalAt: bigint };
  BatchNotFinal: { fleet: number; periodEnd: number; finalAt: bigint; now: bigint };
  BatchTooOld: { readAt: number; now: bigint; maxAge: number };
  BatchVoid: { fleet: number; periodEnd: number };
  BiddingClosed: { auction: Hex; closesAt: bigint };
  BiddingOpen: { auction: Hex; closesAt: bigint };
  BondDoesNotCount: { series: SeriesId; reporter: Address; countsFrom: number; needed: bigint };
  BondHeld: { series: SeriesId; reporter: Address; heldUntil: number; now: bigint };
  BondLeaving: { series: SeriesId; reporter: Address };
  BondNotLeaving: { series: SeriesId; reporter: Address };
  BondStillHeld: { set: Hex; member: Address; leavesAt: number; now: bigint };
  BondTooSmall: { given: bigint; needed: bigint };
  CallIsOpen: { id: bigint; party: Address; dueAt: bigint };
  CapReached: { supply: bigint; cap: bigint };
  CapacityOverflow: Record<never, never>;
  CapacityRaised: { site: SiteId; current: Capacities; proposed: Capacities };
  CapacityShort: { accredited: bigint; needed: bigint };
  CaseNotOverdue: { id: bigint; until: bigint };
  CaseOverdue: { id: bigint; since: bigint };
  ChallengeWindowOver: { fleet: number; periodEnd: number; closedAt: bigint };
  ChargeAboveCycles: { site: SiteId; grown: bigint; limit: bigint };
  CheckpointNotForward: { site: SiteId; readAt: number; last: number };
  CheckpointTooEarly: { site: SiteId; readAt: number; allowedAt: bigint };
  ClaimAboveCapacity: { site: SiteId; grown: bigint; limit: bigint };
  ClauseMissing: { clause: Hex };
  ClauseNotAligned: { clause: Hex; date: bigint };
  ClauseOutOfRange: { clause: Hex; value: bigint; least: bigint; most: bigint };
  ClauseWithoutUse: { clause: Hex; value: bigint };
  CollateralHeld: { id: bigint; party: Address; posted: bigint; needed: bigint };
  CollateralShort: { id: bigint; party: Address; posted: bigint; needed: bigint };
  CompensationNotInQuote: { energy: Address; stakeToken: Address; quote: Address };
  ConcentrationReached: { operator: Address; owed: Shares; limit: Shares };
  ConsumptionBeforeVintage: { at: number; vintageStart: number };
  CorrectedAboveCapacity: { entitlement: bigint; grown: bigint; limit: bigint };
  CorrectionLumps: { entitlement: bigint; to: number };
  CorrectionOutOfOrder: { given: number; expected: number };
  CorrectionUnreads: { entitlement: bigint; day: bigint; periods: bigint };
  CorrectionWaits: { commitment: Hex; index: number; count: number };
  CoverExceeded: { set: Hex; grown: bigint; room: bigint };
  CoverTooFarAhead: { series: SeriesId; round: number; opens: bigint; latest: bigint };
  CoverTooLarge: { asked: bigint; left: bigint };
  Create2EmptyBytecode: Record<never, never>;
  CreditExceeded: { credit: bigint; remaining: Energy; needed: Energy };
  CureTimeLeft: { site: SiteId; until: number; now: bigint };
  CurrencyDiffers: { currency: Address; quote: Address };
  CurveEmpty: Record<never, never>;
  CurveNotDecided: { id: bigint; series: Hex; period: number };
  CurveOfAnotherCurrency: { series: Hex; given: Address; agreed: Address };
  DamagesBilled: { id: bigint };
  DateInPast: { date: number; now: bigint };
  DateNotAligned: { date: number };
  DateTooEarly: { clause: Hex; date: bigint; earliest: bigint };
  DayBegun: { id: bigint; day: bigint };
  DayNotEnded: { day: bigint; now: bigint };
  DayNotOver: { day: number; endsAt: bigint; now: bigint };
  DayNotPriced: { id: bigint; day: bigint; missing: bigint };
  DayNotRead: { plants: bigint; allowedAt: bigint };
  DayNotWhole: { entitlement: bigint; day: bigint };
  DaysWrong: { given: bigint };
  DeadlinePassed: { deadline: bigint; now: bigint };
  DebtOutstanding: { site: SiteId; writtenOff: Shares };
  DecayRateOutOfRange: { rate: bigint; limit: bigint };
  DeemedNotPriced: { id: bigint; day: bigint; missing: bigint };
  DeploymentFailed: Record<never, never>;
  DepositMoreThanMax: Record<never, never>;
  DeviceKeyInUse: { key: DeviceKey; site: SiteId };
  DisputeBondTooSmall: { received: bigint; needed: bigint };
  DisputeExists: { arbitrator: Address; disputeID: bigint };
  DisputeIsOver: { arbitrator: Address; disputeID: bigint };
  DisputedAboveUnpaid: { id: bigint; debtor: Address; index: bigint; amount: bigint; unpaid: bigint };
  DissipativeAMMNothingToClaim: { id: PoolId; account: Address };
  DivFailed: Record<never, never>;
  DivWadFailed: Record<never, never>;
  ERC20InsufficientAllowance: { spender: Address; allowance: bigint; needed: bigint };
  ERC20InsufficientBalance: { sender: Address; balance: bigint; needed: bigint };
  ERC20InvalidApprover: { approver: Address };
  ERC20InvalidReceiver: { receiver: Address };
  ERC20InvalidSender: { sender: Address };
  ERC20InvalidSpender: { spender: Address };
  ETHTransferFailed: Record<never, never>;
  EarlyNotDue: { site: SiteId; due: number; now: bigint };
  EarlyOutstanding: { site: SiteId; earlyWh: bigint };
  EndBeforeStart: { start: number; end: number };
  EndHasPassed: { end: number; now: bigint };
  EndNotEarlier: { id: bigint; end: number; current: number };
  EnergyIsLost: { token: Address };
  EnergyOutOfRange: { period: bigint; wh: bigint };
  EnergyStillOfUse: { token: Address; index: bigint; energy: bigint };
  EntitlementInUse: { entitlement: bigint; id: bigint };
  EntitlementOfAnother: { entitlement: bigint; given: bigint; id: bigint };
  EntitlementOver: { entitlement: bigint; end: number };
  EntitlementUnfit: { entitlement: bigint; id: bigint; reason: Hex };
  EpochAhead: { site: SiteId; from: number; latest: number };
  EpochNotBegun: { site: SiteId; epoch: number; from: number };
  EpochNotForward: { site: SiteId; from: number; earliest: number };
  EpochOutOfRange: { site: SiteId; epoch: number; periodEnd: number };
  EscalatedPriceOutOfRange: { base: bigint };
  ExpOverflow: Record<never, never>;
  ExportExceeded: { export: bigint; remaining: Energy; needed: Energy };
  ExportMismatch: { export: bigint };
  FailedDeployment: Record<never, never>;
  FallbackDiffers: { fallbackId: SeriesId; currency: Address; exponent: number };
  FeeAboveCap: { fee: bigint; cap: bigint };
  FeeAboveMaximum: { fee: bigint; maximum: bigint };
  FeeOutOfRange: { fee: bigint };
  FillTooLarge: { energy: bigint; maximum: bigint };
  FillTooSmall: { fill: bigint; minimum: bigint };
  FixingNotFinal: { series: SeriesId; period: number; status: PriceStatus };
  FixingOutOfRange: { year: bigint; fixing: bigint };
  FleetFull: { fleet: number };
  FullMulDivFailed: Record<never, never>;
  GapAcrossDays: { entitlement: bigint; since: number; to: number };
  GapNotPriced: { entitlement: bigint; day: bigint; missing: bigint };
  GapNotRipe: { entitlement: bigint; to: number; ripeAt: bigint };
  GasTooLow: { available: bigint; needed: bigint };
  GateClosed: { day: bigint; closedAt: bigint; now: bigint };
  GenerationAboveEnvelope: { site: SiteId; grown: bigint; limit: bigint };
  GrowthAboveCapacity: { fleet: number; laneIndex: bigint; grown: bigint; limit: bigint };
  HaircutWaits: { site: SiteId; until: number; now: bigint };
  HourIncomplete: { day: bigint };
  InDefault: { id: bigint; party: Address };
  IncomeTooLow: { id: PoolId; older: bigint; earned: bigint; elapsed: bigint };
  IncompleteReceiver: { forwarder: Address; workflowOwner: Address };
  InflowsArePaused: Record<never, never>;
  InputAboveMaximum: { input: bigint; maximum: bigint };
  InsufficientAllowance: { owner: Address; spender: Address; allowance: bigint; needed: bigint };
  InsufficientEnergy: { account: Address; balance: bigint; needed: bigint };
  InsufficientInternalBalance: { owner: Address; id: bigint; balance: bigint; needed: bigint };
  InsufficientPermission: Record<never, never>;
  InsufficientReserves: { id: PoolId; needed: bigint; reserve: bigint };
  InsufficientShares: { account: Address; balance: Shares; needed: Shares };
  IntervalUsed: { battery: SiteId; from: number; usedTo: number };
  IntervalsDiffer: { exportFrom: number; exportTo: number; from: number; to: number };
  InvalidAccreditorSignature: { accreditor: Address };
  InvalidAttesterSignature: { position: bigint; expected: Address };
  InvalidDeviceKey: { key: DeviceKey };
  InvalidFeeRecipient: { recipient: Address };
  InvalidHolder: { holder: Address };
  InvalidKey: { key: PoolKey };
  InvalidOrder: { field: Hex };
  InvalidOrderSignature: { maker: Address; order: Hex };
  InvalidOwnerSignature: { owner: Address };
  InvalidPermit: Record<never, never>;
  InvalidPermitSignature: { owner: Address };
  InvalidPolicy: { field: Hex };
  InvalidProof: { computed: Hex; expected: Hex };
  InvalidQuorum: { threshold: number; members: bigint };
  InvalidReceiver: { to: Address };
  InvalidSignature: Record<never, never>;
  KeyRotationDue: { site: SiteId; from: number };
  LeafAfterBatch: { readAt: number; periodEnd: number };
  LeafBeforeDeposit: { site: SiteId; readAt: number; depositedAt: number };
  LeafBeforeEntry: { site: SiteId; readAt: number; from: number };
  LeafBeforeUnpledge: { site: SiteId; readAt: number; unpledgedAt: number };
  LeafCountOutOfRange: { leafCount: number; siteCount: number };
  LeafHeld: { commitment: Hex; index: number };
  LeafIsFinal: { site: SiteId; readAt: number };
  LeafIsVoid: { commitment: Hex; index: number };
  LeafNotNewer: { site: SiteId; readAt: number; known: number };
  LeafOutOfRange: { index: number; leafCount: number };
  LeafTooOld: { site: SiteId; readAt: number; now: bigint };
  LiabilityOutstanding: { site: SiteId; liability: Shares };
  LiquidityTooSmall: { liquidity: bigint; minimum: bigint };
  LnWadUndefined: Record<never, never>;
  LockedTooSmall: { site: SiteId; locked: Shares; needed: Shares };
  LossNotGreater: { site: SiteId; uncovered: Shares; known: Shares };
  LossStands: { site: SiteId; expiresAt: number };
  LowerAboveUpper: { clause: Hex; lower: bigint; upper: bigint };
  MarkStands: { site: SiteId; readAt: number };
  MemberLeaving: { set: Hex; member: Address; leavesAt: number };
  MemberNotLeaving: { set: Hex; member: Address };
  MetadataMalformed: { length: bigint };
  MeterOracleInvalidDeviceSignature: { site: SiteId; epoch: number };
  MintMoreThanMax: Record<never, never>;
  MonthIncomplete: { id: bigint; month: bigint; settledDays: bigint; neededDays: bigint; closesAt: bigint };
  MonthIsClosed: { id: bigint; month: bigint; closedAt: bigint };
  MonthNotClosed: { id: bigint; month: bigint };
  MonthOfYearOpen: { id: bigint; year: bigint; month: bigint };
  MonthOutOfRange: { month: bigint };
  MonthOutsideTerm: { id: bigint; month: bigint };
  MoveOutOfRange: { move: bigint };
  MulDivFailed: Record<never, never>;
  MulWadFailed: Record<never, never>;
  NoAgreement: { battery: SiteId; exporter: SiteId };
  NoArbitrator: { id: bigint };
  NoAvailabilityClause: { id: bigint };
  NoBond: { set: Hex; member: Address };
  NoChoices: { choices: bigint };
  NoClearSky: { zone: Zone };
  NoCode: { clause: Hex; account: Address };
  NoCompensation: { id: PoolId; energyShares: bigint; compensation: bigint };
  NoContractYear: { id: bigint; year: bigint };
  NoDamages: { id: bigint };
  NoDisputes: { series: SeriesId };
  NoFees: Record<never, never>;
  NoForceMajeureClause: { id: bigint };
  NoGap: { entitlement: bigint; to: number };
  NoMoneyToClaim: { token: Address; account: Address };
  NoMoreAppeals: { id: bigint; appeals: bigint };
  NoParcel: { id: bigint; day: bigint; parcel: number };
  NoPotential: { plant: bigint; register: Register };
  NoReportArbitrator: { set: Hex };
  NoRevisionsLeft: { series: SeriesId; period: number };
  NoRotation: { set: Hex };
  NoRotationsLeft: { set: Hex };
  NoShortfall: { site: SiteId; owed: Shares; covered: Shares };
  NoSigners: { fleet: number; periodEnd: number };
  NoStakeToCollect: { account: Address; asset: Address };
  NoTerminationPayment: { id: bigint };
  NominationAboveCapacity: { period: bigint; wh: bigint; most: bigint };
  NonceBelowFloor: { maker: Address; nonce: bigint; floor: bigint };
  NonceBound: { maker: Address; nonce: bigint; bound: Hex };
  NonceFloorNotRaised: { given: bigint; floor: bigint };
  NonceInvalid: { maker: Address; nonce: bigint };
  NonceSpent: { party: Address; nonce: bigint };
  NonceUsed: { given: bigint; expected: bigint };
  NotACourt: { given: Address };
  NotAFault: Record<never, never>;
  NotAPart: { given: Address };
  NotAParty: { id: bigint; caller: Address };
  NotAccredited: { accreditation: Hex };
  NotAccreditor: { site: SiteId; caller: Address; accreditor: Address };
  NotAgreements: { caller: Address; agreements: Address };
  NotAnExportOrder: { good: Address };
  NotArbitrator: { series: SeriesId; caller: Address; arbitrator: Address };
  NotAuditArbitrator: { bond: Hex; caller: Address; arbitrator: Address };
  NotBondedAccreditor: { bond: Hex; caller: Address; accreditor: Address };
  NotCheckpointed: { site: SiteId; date: number };
  NotCleared: { id: bigint; clearedAt: bigint };
  NotCollateral: { caller: Address };
  NotCommitted: { series: SeriesId; round: number; reporter: Address };
  NotConcerned: { id: bigint; caller: Address };
  NotConsumption: { entitlement: bigint };
  NotCorrected: { entitlement: bigint; day: bigint; applied: number };
  NotDirectExport: { entitlement: bigint };
  NotDueYet: { id: bigint; due: bigint };
  NotEarly: { site: SiteId };
  NotEndedByDefault: { id: bigint; why: Ending };
  NotEnergyPool: { token: Address };
  NotExportOwner: { export: bigint; caller: Address; owner: Address };
  NotExported: { entitlement: bigint; register: Register };
  NotFeeController: { caller: Address; controller: Address };
  NotFleetOperator: { fleet: number; caller: Address; operator: Address };
  NotForwarder: { caller: Address; forwarder: Address };
  NotGreenCharge: { entitlement: bigint };
  NotGuardian: { caller: Address; guardian: Address };
  NotHolder: { id: bigint; caller: Address; holder: Address };
  NotInDefault: { id: bigint; party: Address };
  NotInForce: { id: bigint; given: Hex; inForce: Hex };
  NotInSession: { account: Address };
  NotIntake: { caller: Address };
  NotMarked: { site: SiteId };
  NotMeasured: { site: SiteId; readAt: number };
  NotOnePeriod: { from: number; to: number };
  NotOracle: { caller: Address; oracle: Address };
  NotOwnerNorApproved: Record<never, never>;
  NotPhysical: { id: bigint };
  NotPledged: { site: SiteId };
  NotPool: { caller: Address };
  NotPoolsEntitlement: { entitlement: bigint; holder: Address; pool: Address };
  NotReceiver: { id: bigint; caller: Address; receiver: Address };
  NotReconciler: { caller: Address };
  NotReportArbitrator: { id: bigint; caller: Address; arbitrator: Address };
  NotReported: { series: SeriesId; round: number; reporter: Address };
  NotReporter: { series: SeriesId; caller: Address; reporter: Address };
  NotRetirements: { caller: Address };
  NotSetArbitrator: { set: Hex; caller: Address; arbitrator: Address };
  NotSetOff: { id: bigint; buyersIndex: bigint; sellersIndex: bigint };
  NotSignedBy: { party: Address; digest: Hex };
  NotSiteOperator: { site: SiteId; caller: Address; owner: Address };
  NotSiteOwner: { site: SiteId; caller: Address; owner: Address };
  NotTaker: { caller: Address; taker: Address };
  NotTheArbitrable: { id: bigint; caller: Address };
  NotTheDaysLast: { readAt: number; batch: number; dayEnd: bigint };
  NotTheDaysLeaf: { batch: number; readAt: number; needed: number };
  NotTheDeclarer: { id: bigint; caller: Address; declarer: Address };
  NotTheNominator: { id: bigint; given: Address; agreed: Address };
  NotTheOtherParty: { id: bigint; caller: Address };
  NotTheOwner: { caller: Address; owner: Address };
  NotTheSolution: { auction: Hex; given: Hex; chosen: Hex };
  NotWhatWasApplied: { entitlement: bigint; day: bigint; given: Hex; kept: Hex };
  NotYetTheDaysLast: { entitlement: bigint; from: number; batch: number; allowedAt: bigint };
  NothingArrived: { token: Address };
  NothingBonded: { bond: Hex };
  NothingCharged: { battery: SiteId; nonGreen: bigint; used: bigint };
  NothingCorrected: { commitment: Hex; index: number };
  NothingDelivered: Record<never, never>;
  NothingDue: { id: bigint; debtor: Address };
  NothingExported: { exporter: SiteId; from: number; to: number };
  NothingMatches: Record<never, never>;
  NothingMore: { entitlement: bigint; readAt: number; register: bigint; pointer: bigint; early: bigint };
  NothingNew: { id: bigint; readAt: number; pointerAt: number };
  NothingNewlyPriced: { id: bigint; day: bigint; parcel: number };
  NothingOwed: { site: SiteId };
  NothingToCall: { id: bigint; party: Address; posted: bigint; needed: bigint };
  NothingToCollect: { account: Address; token: Address };
  NothingToCorrect: { rate: bigint; least: bigint; most: bigint };
  NothingToCover: Record<never, never>;
  NothingToFill: { site: SiteId; stake: bigint };
  NothingToHarvest: { id: PoolId; idle: bigint; active: bigint };
  NothingToRecharge: { id: PoolId };
  NothingToRefund: { series: SeriesId; round: number; consumer: Address };
  NothingToRelease: { site: SiteId; unspentDischarge: Energy; headroom: Energy };
  NothingToResolve: { id: bigint; readAt: number };
  NothingToRestate: { id: bigint; month: bigint };
  NothingToRestateOfYear: { id: bigint; year: bigint };
  NothingToUnlock: { site: SiteId; locked: Shares; held: Shares };
  NothingUnbonding: { site: SiteId };
  OpenZeppelinInsufficientBalance: { balance: bigint; needed: bigint };
  OpeningOutOfDate: { periodEnd: number; now: bigint };
  OrderBookNothingToClaim: { token: Address; account: Address };
  OrderExpired: { deadline: number; now: bigint };
  OrderFeeExceeded: { fee: bigint; maximum: bigint };
  OrderNotOfAuction: { side: Side; position: bigint };
  OrderNotYetValid: { validFrom: number; now: bigint };
  OrdersNotAscending: { side: Side; position: bigint };
  OtherDay: { index: bigint; given: bigint; first: bigint };
  OtherMethod: { given: Hex; agreed: Hex };
  OtherPlant: { entitlement: bigint; site: SiteId; register: Register; share: number };
  OtherProfile: { given: Hex; agreed: Hex };
  OutOfDomain: Record<never, never>;
  OutputBelowMinimum: { output: bigint; minimum: bigint };
  OutsideVintage: { at: number; start: number; end: number };
  OutsideWindow: { series: SeriesId; round: number; from: bigint; until: bigint; now: bigint };
  Overflow: Record<never, never>;
  OwnArbitrator: { accreditor: Address };
  OwnOrder: { maker: Address };
  ParcelWaits: { id: bigint; day: bigint; parcel: number };
  PartAboveWhole: { part: bigint; whole: bigint };
  PartOutOfRange: { value: bigint; above: bigint; below: bigint };
  PartitionBroken: { energy: Registers };
  PartyChanged: { clause: Hex; given: Address; before: Address };
  PathLength: { given: bigint; expected: bigint };
  PaymentBelowMinimum: { payment: bigint; minimum: bigint };
  PaymentTooSmall: { received: bigint; needed: bigint };
  PeriodNotAligned: { time: number };
  PeriodNotForward: { fleet: number; periodEnd: number; latest: number };
  PeriodNotOver: { periodEnd: number; now: bigint };
  PeriodOutOfRange: { period: bigint; periods: bigint };
  PeriodsDeliveredAlready: { entitlement: bigint; day: bigint; periods: bigint };
  PeriodsNotDeliverable: { entitlement: bigint; day: bigint; periods: bigint };
  PeriodsNotRipe: { day: bigint; ripeAt: bigint };
  Permit2AllowanceIsFixedAtInfinity: Record<never, never>;
  Permit2AmountOverflow: Record<never, never>;
  Permit2Failed: Record<never, never>;
  PermitExpired: { deadline: bigint; now: bigint };
  PlantDayReported: { id: bigint; day: bigint; plant: bigint };
  PlantIsServed: { id: bigint; entitlement: bigint };
  PlantsOutOfOrder: { index: bigint };
  PledgedElsewhere: { site: SiteId; pool: Address };
  PointOutOfRange: { series: SeriesId; point: bigint; points: bigint };
  PoolAlreadyExists: { id: PoolId };
  PoolExists: { pool: Address };
  PoolMismatch: { energy: Address; quote: Address };
  PotentialAboveCapacity: { period: bigint; wh: bigint; capacityW: bigint };
  PriceDoesNotClear: { side: Side; inside: bigint; matched: bigint };
  PriceMissing: { period: bigint };
  PriceNotFinal: { series: SeriesId; periodEnd: number; status: PriceStatus };
  PriceOutOfRange: { position: bigint; price: bigint };
  PriceUnsettled: { id: PoolId; elapsed: bigint; needed: bigint };
  ProcedureUnfit: { procedure: Procedure };
  ProductionNotProved: { site: SiteId; register: Register; periods: bigint; needed: bigint };
  ProfileHashWrong: { given: Hex; expected: Hex };
  ProfileLength: { given: bigint; expected: bigint };
  ProfileLengthWrong: { given: bigint; expected: bigint };
  ProfileNotMeasured: { to: number };
  ProfileOfAnotherDay: { start: number; to: number };
  ProfileSumWrong: { register: Register; given: bigint; expected: bigint };
  ProfileUnfit: { length: bigint; expected: bigint };
  QuorumMismatch: { exported: Hex; consumed: Hex };
  QuorumNotAdmitted: { quorumId: Hex };
  QuorumNotMet: { valid: bigint; threshold: number };
  QuoteAboveMaximum: { quote: bigint; maximum: bigint };
  QuoteBelowMinimum: { quote: bigint; minimum: bigint };
  QuoteMelts: { quote: Address };
  QuoteMismatch: { first: Address; second: Address };
  RPowOverflow: Record<never, never>;
  RateBelowMinusOne: { rate: bigint };
  ReadingDoesNotContradict: { site: SiteId; periodEnd: number; revision: number };
  ReadingDoesNotMatchLeaf: { site: SiteId };
  ReconciledLately: { pool: Address; until: number };
  RedeemMoreThanMax: Record<never, never>;
  Reentrancy: Record<never, never>;
  RegisterBackwards: { site: SiteId; given: bigint; pointer: bigint };
  RegisterNotProfiled: { register: Register };
  RegisterOverflow: { a: Registers; b: Registers };
  RegisterUnderflow: { a: Registers; b: Registers };
  RegisterUnfit: { index: bigint; register: Register; kind: VolumeType };
  ReportAlreadyFinal: { fleet: number; day: number; finalAt: bigint };
  ReportHeld: { commitment: Hex; index: number };
  ReportLeafCountOutOfRange: { leafCount: number; siteCount: number };
  ReportLengthWrong: { given: bigint; expected: bigint };
  ReportNotFinal: { fleet: number; day: number; finalAt: bigint; now: bigint };
  ReportPathInvalid: { computed: Hex; root: Hex };
  ReportPathLengthWrong: { given: bigint; expected: bigint };
  ReportReplaced: { id: bigint };
  ReportRevisionNotForward: { revision: number; current: number };
  ReportRulingNotOverdue: { id: bigint; dueAt: bigint };
  ReportRulingOverdue: { id: bigint; dueAt: bigint };
  ReportStakeTooSmall: { received: bigint; needed: bigint };
  ReportVoid: { commitment: Hex; index: number };
  ReportedBeforeEntry: { period: bigint; entered: bigint };
  ReportersNotAscending: { place: bigint; previous: Address; next: Address };
  ReserveOverflow: { id: PoolId };
  RevisionNotDue: { series: SeriesId; period: number; status: PriceStatus };
  RevisionNotForward: { revision: number; current: number };
  RosterNotBonded: { set: Hex; bonded: bigint; threshold: number };
  RotationNotDue: { set: Hex; from: number; now: bigint };
  RoundAlreadySettled: { series: SeriesId; round: number };
  RoundNotDecided: { series: SeriesId; round: number; status: PriceStatus };
  RoundNotVoid: { series: SeriesId; round: number; status: PriceStatus };
  RoundingUnpaid: { missing: bigint };
  RoundsOutOfRange: { rounds: bigint; most: bigint };
  RulingNotOverdue: { series: SeriesId; round: number; due: bigint };
  RulingOverdue: { series: SeriesId; round: number; due: bigint };
  RunOutOfRange: { run: bigint };
  RunUnknown: { run: number };
  SDivWadFailed: Record<never, never>;
  SMulWadFailed: Record<never, never>;
  SafeERC20FailedOperation: { token: Address };
  SameReport: { series: SeriesId; round: number; reporter: Address };
  SameSite: { site: SiteId };
  SellerIsBuyer: { party: Address };
  SeriesFieldOutOfRange: { field: Hex; given: bigint; least: bigint; most: bigint };
  SeriesOfAnotherCurrency: { series: Hex; given: Address; agreed: Address };
  SessionOpen: { owner: Address };
  ShareExceeded: { site: SiteId; register: Register; total: bigint };
  ShareOutOfRange: { share: number };
  SharesAboveWhole: { site: SiteId; register: Register; total: bigint };
  ShortfallOpen: { site: SiteId };
  SignatureExpired: { deadline: bigint; now: bigint };
  SignersMismatch: { signers: bigint; signatures: bigint };
  SignersNotBonded: { set: Hex; signers: bigint; bonded: bigint };
  SiteInFleet: { site: SiteId; fleet: number };
  SiteInQuarantine: { site: SiteId; disputedFrom: number };
  SiteNotInFleet: { site: SiteId; fleet: number };
  SiteNotInQuarantine: { site: SiteId };
  SiteRegistryInvalidDeviceSignature: { site: SiteId; key: DeviceKey };
  SitesNotAscending: { site: SiteId; previous: SiteId };
  SoladyInsufficientAllowance: Record<never, never>;
  SoladyInsufficientBalance: Record<never, never>;
  SoladyPermitExpired: Record<never, never>;
  SolutionShrunk: { auction: Hex; volume: bigint; matched: bigint };
  SpanTooShort: { site: SiteId; from: number; to: number };
  StakeTooSmall: { site: SiteId; stake: bigint; needed: bigint };
  StillAppealable: { id: bigint; until: bigint };
  StillOwing: { id: bigint; account: Address; owed: bigint };
  StillShort: { site: SiteId; owed: Shares; covered: Shares };
  StillUnbonding: { site: SiteId; unbondedAt: number; now: bigint };
  StoreIsOwed: { site: SiteId; readAt: number };
  SuspensionInDispute: { id: bigint; declarer: Address };
  TechnologyNotAdmitted: { site: SiteId; technologies: number; admitted: number };
  TenorsNotAscending: { place: bigint; previous: number; next: number };
  TermsOutOfRange: { field: Hex; given: bigint; least: bigint; most: bigint };
  TokenAlreadyExists: Record<never, never>;
  TokenDoesNotExist: Record<never, never>;
  TooEarly: { id: bigint; allowedAt: bigint; now: bigint };
  TooLittleMeasured: { liability: bigint; needed: bigint };
  TooManyEntitlements: { site: SiteId; register: Register };
  TooManyOrders: { count: bigint; maximum: bigint };
  TotalSupplyOverflow: Record<never, never>;
  TotalSupplyQueryFailed: Record<never, never>;
  TransferFailed: Record<never, never>;
  TransferFromFailed: Record<never, never>;
  TransferFromIncorrectOwner: Record<never, never>;
  TransferShort: { token: Address; received: bigint; expected: bigint };
  TransferToNonERC721ReceiverImplementer: Record<never, never>;
  TransferToZeroAddress: Record<never, never>;
  TrueUpTooLate: { id: bigint; month: bigint; until: bigint; now: bigint };
  UnavailableAboveCapacity: { period: bigint; watts: bigint; capacityW: bigint };
  UnclaimedCredit: { id: bigint; amount: bigint };
  UnknownAccreditorBond: { bond: Hex };
  UnknownAgreement: { id: bigint };
  UnknownBatch: { fleet: number; periodEnd: number; given: Hex; stored: Hex };
  UnknownCase: { id: bigint };
  UnknownCause: { period: bigint; curtailment: bigint };
  UnknownChallenge: { challenge: bigint };
  UnknownChoice: { id: bigint; ruling: bigint; choices: bigint };
  UnknownCredit: { credit: bigint };
  UnknownDispute: { arbitrator: Address; disputeID: bigint };
  UnknownEntitlement: { id: bigint };
  UnknownEpoch: { site: SiteId; epoch: number };
  UnknownExport: { export: bigint };
  UnknownFleet: { fleet: number };
  UnknownInvoice: { id: bigint; debtor: Address; index: bigint };
  UnknownPlant: { index: bigint; count: bigint };
  UnknownPool: { id: PoolId };
  UnknownReport: { fleet: number; day: number; given: Hex; stored: Hex };
  UnknownReportChallenge: { id: bigint };
  UnknownReporter: { series: SeriesId; index: bigint; reporters: bigint };
  UnknownRuling: { ruling: bigint };
  UnknownSeries: { series: SeriesId };
  UnknownSet: { set: Hex };
  UnknownSite: { site: SiteId };
  UnpaidDebt: { id: bigint; amount: bigint };
  UnsoundIndex: { token: Address; index: bigint };
  ValuedAlready: { id: bigint; party: Address; period: number };
  VectorLength: { given: bigint };
  VintageEnded: { index: bigint; end: bigint };
  VintageHasEnded: { token: Address };
  VolumeNotLarger: { volume: bigint; best: bigint };
  VolumeNotRestated: { kind: VolumeType };
  VolumeNotSettled: { kind: VolumeType };
  WithdrawMoreThanMax: Record<never, never>;
  WrappedError: { target: Address; selector: Hex; reason: Hex; context: Hex };
  WrongAccreditor: { site: SiteId; given: Address; agreed: Address };
  WrongArbitration: { given: Hex; agreed: Hex };
  WrongAttesters: { fleet: number; given: Hex; agreed: Hex };
  WrongCost: { sent: bigint; cost: bigint };
  WrongDestination: { chainId: bigint; receiver: Address };
  WrongFee: { sent: bigint; cost: bigint };
  WrongLeaf: { given: number; expected: number };
  WrongPeriod: { period: number; current: number };
  WrongPredecessor: { given: Hex; inForce: Hex };
  WrongPrevious: { given: Hex; expected: Hex };
  WrongPriceCount: { given: bigint; expected: bigint };
  WrongProfile: { given: Hex; committed: Hex };
  WrongQuorum: { fleet: number; given: Hex; expected: Hex };
  WrongReading: { given: Hex; expected: Hex };
  WrongRegister: { entitlement: bigint; given: Register; expected: Register };
  WrongReveal: { given: Hex; committed: Hex };
  WrongRoster: { set: Hex; given: Hex; expected: Hex };
  WrongRoundStage: { series: SeriesId; round: number; stage: RoundStage };
  WrongSide: { side: Side; position: bigint };
  WrongSignature: { series: SeriesId; round: number; reporter: Address };
  WrongSite: { given: SiteId; expected: SiteId };
  WrongStage: { site: SiteId; stage: Stage };
  WrongState: { id: bigint; state: State };
  WrongStatus: { id: bigint; status: DisputeStatus };
  WrongSubmission: { series: SeriesId; committed: boolean };
  WrongUri: { given: Hex; signed: Hex };
  WrongVector: { given: Hex; kept: Hex };
  WrongWorkflow: { given: Workflow; expected: Workflow };
  WrongZone: { site: SiteId; given: Zone; expected: Zone };
  YearNotClosed: { id: bigint; year: bigint };
  YearNotOver: { id: bigint; year: bigint; closesAt: bigint; now: bigint };
  YearNotPriced: { id: bigint; year: bigint };
  YearOutOfOrder: { id: bigint; year: bigint; next: bigint };
  YearTrueUpTooLate: { id: bigint; year: bigint; until: bigint; now: bigint };
  YearsOpen: { id: bigint; closed: bigint; needed: bigint };
  ZeroAmount: Record<never, never>;
  ZeroEnergy: Record<never, never>;
  ZeroIndex: { energy: Energy };
  ZoneMismatch: { source: Zone; site: Zone };
}

/**
 * The recipient's balance has overflowed.
 *
 * `AccountBalanceOverflow()` of Solady, SiteRegistry, PowerAgreements.
 */
export class AccountBalanceOverflowError extends ContractError<ErrorArguments["AccountBalanceOverflow"]> {
  override readonly name = "AccountBalanceOverflowError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x01336cea";

  constructor(args: ErrorArguments["AccountBalanceOverflow"], options?: { cause?: unknown }) {
    super("AccountBalanceOverflow", args, instructions.AccountBalanceOverflow(args), options);
  }
}

/** `AccountShort(uint256 id, address account, uint256 there, uint256 needed)` of PowerAgreements. */
export class AccountShortError extends ContractError<ErrorArguments["AccountShort"]> {
  override readonly name = "AccountShortError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa3b286e2";
  readonly id: ErrorArguments["AccountShort"]["id"];
  readonly account: ErrorArguments["AccountShort"]["account"];
  readonly there: ErrorArguments["AccountShort"]["there"];
  readonly needed: ErrorArguments["AccountShort"]["needed"];

  constructor(args: ErrorArguments["AccountShort"], options?: { cause?: unknown }) {
    super("AccountShort", args, instructions.AccountShort(args), options);
    this.id = args.id;
    this.account = args.account;
    this.there = args.there;
    this.needed = args.needed;
  }
}

/** `AccreditedByAnother(bytes32 bond, address given, address accreditor)` of AccreditorBonds. */
export class AccreditedByAnotherError extends ContractError<ErrorArguments["AccreditedByAnother"]> {
  override readonly name = "AccreditedByAnotherError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x89824774";
  readonly bond: ErrorArguments["AccreditedByAnother"]["bond"];
  readonly given: ErrorArguments["AccreditedByAnother"]["given"];
  readonly accreditor: ErrorArguments["AccreditedByAnother"]["accreditor"];

  constructor(args: ErrorArguments["AccreditedByAnother"], options?: { cause?: unknown }) {
    super("AccreditedByAnother", args, instructions.AccreditedByAnother(args), options);
    this.bond = args.bond;
    this.given = args.given;
    this.accreditor = args.accreditor;
  }
}

/** `AccreditorBondHeld(bytes32 bond, uint256 until, uint256 audits)` of AccreditorBonds. */
export class AccreditorBondHeldError extends ContractError<ErrorArguments["AccreditorBondHeld"]> {
  override readonly name = "AccreditorBondHeldError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x5643db95";
  readonly bond: ErrorArguments["AccreditorBondHeld"]["bond"];
  readonly until: ErrorArguments["AccreditorBondHeld"]["until"];
  readonly audits: ErrorArguments["AccreditorBondHeld"]["audits"];

  constructor(args: ErrorArguments["AccreditorBondHeld"], options?: { cause?: unknown }) {
    super("AccreditorBondHeld", args, instructions.AccreditorBondHeld(args), options);
    this.bond = args.bond;
    this.until = args.until;
    this.audits = args.audits;
  }
}

/** `AccreditorIsLeaving(bytes32 bond, uint40 leavesAt)` of AccreditorBonds. */
export class AccreditorIsLeavingError extends ContractError<ErrorArguments["AccreditorIsLeaving"]> {
  override readonly name = "AccreditorIsLeavingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x73ffa985";
  readonly bond: ErrorArguments["AccreditorIsLeaving"]["bond"];
  readonly leavesAt: ErrorArguments["AccreditorIsLeaving"]["leavesAt"];

  constructor(args: ErrorArguments["AccreditorIsLeaving"], options?: { cause?: unknown }) {
    super("AccreditorIsLeaving", args, instructions.AccreditorIsLeaving(args), options);
    this.bond = args.bond;
    this.leavesAt = args.leavesAt;
  }
}

/** `AccreditorNotAdmitted(SiteId site, address accreditor)` of EnergyPool. */
export class AccreditorNotAdmittedError extends ContractError<ErrorArguments["AccreditorNotAdmitted"]> {
  override readonly name = "AccreditorNotAdmittedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xcf5ec3af";
  readonly site: ErrorArguments["AccreditorNotAdmitted"]["site"];
  readonly accreditor: ErrorArguments["AccreditorNotAdmitted"]["accreditor"];

  constructor(args: ErrorArguments["AccreditorNotAdmitted"], options?: { cause?: unknown }) {
    super("AccreditorNotAdmitted", args, instructions.AccreditorNotAdmitted(args), options);
    this.site = args.site;
    this.accreditor = args.accreditor;
  }
}

/** `AccreditorNotLeaving(bytes32 bond)` of AccreditorBonds. */
export class AccreditorNotLeavingError extends ContractError<ErrorArguments["AccreditorNotLeaving"]> {
  override readonly name = "AccreditorNotLeavingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x48bbabe9";
  readonly bond: ErrorArguments["AccreditorNotLeaving"]["bond"];

  constructor(args: ErrorArguments["AccreditorNotLeaving"], options?: { cause?: unknown }) {
    super("AccreditorNotLeaving", args, instructions.AccreditorNotLeaving(args), options);
    this.bond = args.bond;
  }
}

/** `AccreditorTermOutOfRange(bytes32 field, uint256 given, uint256 least, uint256 most)` of AccreditorBonds. */
export class AccreditorTermOutOfRangeError extends ContractError<ErrorArguments["AccreditorTermOutOfRange"]> {
  override readonly name = "AccreditorTermOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd92702ff";
  readonly field: ErrorArguments["AccreditorTermOutOfRange"]["field"];
  readonly given: ErrorArguments["AccreditorTermOutOfRange"]["given"];
  readonly least: ErrorArguments["AccreditorTermOutOfRange"]["least"];
  readonly most: ErrorArguments["AccreditorTermOutOfRange"]["most"];

  constructor(args: ErrorArguments["AccreditorTermOutOfRange"], options?: { cause?: unknown }) {
    super("AccreditorTermOutOfRange", args, instructions.AccreditorTermOutOfRange(args), options);
    this.field = args.field;
    this.given = args.given;
    this.least = args.least;
    this.most = args.most;
  }
}

/** `AllowanceMissing(uint256 id, address debtor, uint256 owed)` of PowerAgreements. */
export class AllowanceMissingError extends ContractError<ErrorArguments["AllowanceMissing"]> {
  override readonly name = "AllowanceMissingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd9d2a3ab";
  readonly id: ErrorArguments["AllowanceMissing"]["id"];
  readonly debtor: ErrorArguments["AllowanceMissing"]["debtor"];
  readonly owed: ErrorArguments["AllowanceMissing"]["owed"];

  constructor(args: ErrorArguments["AllowanceMissing"], options?: { cause?: unknown }) {
    super("AllowanceMissing", args, instructions.AllowanceMissing(args), options);
    this.id = args.id;
    this.debtor = args.debtor;
    this.owed = args.owed;
  }
}

/**
 * The allowance has overflowed.
 *
 * `AllowanceOverflow()` of Solady, WrappedEnergy.
 */
export class AllowanceOverflowError extends ContractError<ErrorArguments["AllowanceOverflow"]> {
  override readonly name = "AllowanceOverflowError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf9067066";

  constructor(args: ErrorArguments["AllowanceOverflow"], options?: { cause?: unknown }) {
    super("AllowanceOverflow", args, instructions.AllowanceOverflow(args), options);
  }
}

/**
 * The allowance has underflowed.
 *
 * `AllowanceUnderflow()` of Solady, WrappedEnergy.
 */
export class AllowanceUnderflowError extends ContractError<ErrorArguments["AllowanceUnderflow"]> {
  override readonly name = "AllowanceUnderflowError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8301ab38";

  constructor(args: ErrorArguments["AllowanceUnderflow"], options?: { cause?: unknown }) {
    super("AllowanceUnderflow", args, instructions.AllowanceUnderflow(args), options);
  }
}

/** `AlreadyChallenged(bytes32 commitment, uint32 index, IMeterOracle.ChallengeKind kind)` of MeterOracle. */
export class AlreadyChallengedError extends ContractError<ErrorArguments["AlreadyChallenged"]> {
  override readonly name = "AlreadyChallengedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb63d5628";
  readonly commitment: ErrorArguments["AlreadyChallenged"]["commitment"];
  readonly index: ErrorArguments["AlreadyChallenged"]["index"];
  readonly kind: ErrorArguments["AlreadyChallenged"]["kind"];

  constructor(args: ErrorArguments["AlreadyChallenged"], options?: { cause?: unknown }) {
    super("AlreadyChallenged", args, instructions.AlreadyChallenged(args), options);
    this.commitment = args.commitment;
    this.index = args.index;
    this.kind = args.kind;
  }
}

/** `AlreadyClosedOut(uint256 id)` of PowerAgreements. */
export class AlreadyClosedOutError extends ContractError<ErrorArguments["AlreadyClosedOut"]> {
  override readonly name = "AlreadyClosedOutError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8b5db574";
  readonly id: ErrorArguments["AlreadyClosedOut"]["id"];

  constructor(args: ErrorArguments["AlreadyClosedOut"], options?: { cause?: unknown }) {
    super("AlreadyClosedOut", args, instructions.AlreadyClosedOut(args), options);
    this.id = args.id;
  }
}

/** `AlreadyCommitted(SeriesId series, uint40 round, address reporter)` of PriceIndex, FixingFeed. */
export class AlreadyCommittedError extends ContractError<ErrorArguments["AlreadyCommitted"]> {
  override readonly name = "AlreadyCommittedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9eddd309";
  readonly series: ErrorArguments["AlreadyCommitted"]["series"];
  readonly round: ErrorArguments["AlreadyCommitted"]["round"];
  readonly reporter: ErrorArguments["AlreadyCommitted"]["reporter"];

  constructor(args: ErrorArguments["AlreadyCommitted"], options?: { cause?: unknown }) {
    super("AlreadyCommitted", args, instructions.AlreadyCommitted(args), options);
    this.series = args.series;
    this.round = args.round;
    this.reporter = args.reporter;
  }
}

/** `AlreadyContested(uint256 id)` of PowerAgreements. */
export class AlreadyContestedError extends ContractError<ErrorArguments["AlreadyContested"]> {
  override readonly name = "AlreadyContestedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb5bfcf8f";
  readonly id: ErrorArguments["AlreadyContested"]["id"];

  constructor(args: ErrorArguments["AlreadyContested"], options?: { cause?: unknown }) {
    super("AlreadyContested", args, instructions.AlreadyContested(args), options);
    this.id = args.id;
  }
}

/** `AlreadyFilled(bytes32 order, uint256 amount)` of OrderBook. */
export class AlreadyFilledError extends ContractError<ErrorArguments["AlreadyFilled"]> {
  override readonly name = "AlreadyFilledError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x5c50e027";
  readonly order: ErrorArguments["AlreadyFilled"]["order"];
  readonly amount: ErrorArguments["AlreadyFilled"]["amount"];

  constructor(args: ErrorArguments["AlreadyFilled"], options?: { cause?: unknown }) {
    super("AlreadyFilled", args, instructions.AlreadyFilled(args), options);
    this.order = args.order;
    this.amount = args.amount;
  }
}

/** `AlreadyReported(SeriesId series, uint40 round, address reporter)` of PriceIndex, FixingFeed. */
export class AlreadyReportedError extends ContractError<ErrorArguments["AlreadyReported"]> {
  override readonly name = "AlreadyReportedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x580a316b";
  readonly series: ErrorArguments["AlreadyReported"]["series"];
  readonly round: ErrorArguments["AlreadyReported"]["round"];
  readonly reporter: ErrorArguments["AlreadyReported"]["reporter"];

  constructor(args: ErrorArguments["AlreadyReported"], options?: { cause?: unknown }) {
    super("AlreadyReported", args, instructions.AlreadyReported(args), options);
    this.series = args.series;
    this.round = args.round;
    this.reporter = args.reporter;
  }
}

/** `AlreadySettled(bytes32 auction)` of OrderBook. */
export class AlreadySettledError extends ContractError<ErrorArguments["AlreadySettled"]> {
  override readonly name = "AlreadySettledError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb196a44a";
  readonly auction: ErrorArguments["AlreadySettled"]["auction"];

  constructor(args: ErrorArguments["AlreadySettled"], options?: { cause?: unknown }) {
    super("AlreadySettled", args, instructions.AlreadySettled(args), options);
    this.auction = args.auction;
  }
}

/** `AnswerWindowOpen(uint256 challenge, uint40 answerBy)` of MeterOracle. */
export class AnswerWindowOpenError extends ContractError<ErrorArguments["AnswerWindowOpen"]> {
  override readonly name = "AnswerWindowOpenError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x88de4650";
  readonly challenge: ErrorArguments["AnswerWindowOpen"]["challenge"];
  readonly answerBy: ErrorArguments["AnswerWindowOpen"]["answerBy"];

  constructor(args: ErrorArguments["AnswerWindowOpen"], options?: { cause?: unknown }) {
    super("AnswerWindowOpen", args, instructions.AnswerWindowOpen(args), options);
    this.challenge = args.challenge;
    this.answerBy = args.answerBy;
  }
}

/** `AnswerWindowOver(uint256 challenge, uint40 answerBy)` of MeterOracle. */
export class AnswerWindowOverError extends ContractError<ErrorArguments["AnswerWindowOver"]> {
  override readonly name = "AnswerWindowOverError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9cc5ed6e";
  readonly challenge: ErrorArguments["AnswerWindowOver"]["challenge"];
  readonly answerBy: ErrorArguments["AnswerWindowOver"]["answerBy"];

  constructor(args: ErrorArguments["AnswerWindowOver"], options?: { cause?: unknown }) {
    super("AnswerWindowOver", args, instructions.AnswerWindowOver(args), options);
    this.challenge = args.challenge;
    this.answerBy = args.answerBy;
  }
}

/** `AppealTimeOver(uint256 id, uint256 since)` of ReferenceArbitrator. */
export class AppealTimeOverError extends ContractError<ErrorArguments["AppealTimeOver"]> {
  override readonly name = "AppealTimeOverError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb2a7c02a";
  readonly id: ErrorArguments["AppealTimeOver"]["id"];
  readonly since: ErrorArguments["AppealTimeOver"]["since"];

  constructor(args: ErrorArguments["AppealTimeOver"], options?: { cause?: unknown }) {
    super("AppealTimeOver", args, instructions.AppealTimeOver(args), options);
    this.id = args.id;
    this.since = args.since;
  }
}

/** `ApproveFailed()` of Solady. */
export class ApproveFailedError extends ContractError<ErrorArguments["ApproveFailed"]> {
  override readonly name = "ApproveFailedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3e3f8f73";

  constructor(args: ErrorArguments["ApproveFailed"], options?: { cause?: unknown }) {
    super("ApproveFailed", args, instructions.ApproveFailed(args), options);
  }
}

/** `AuctionOver(SiteId site, uint40 endedAt)` of Collateral. */
export class AuctionOverError extends ContractError<ErrorArguments["AuctionOver"]> {
  override readonly name = "AuctionOverError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xade79d51";
  readonly site: ErrorArguments["AuctionOver"]["site"];
  readonly endedAt: ErrorArguments["AuctionOver"]["endedAt"];

  constructor(args: ErrorArguments["AuctionOver"], options?: { cause?: unknown }) {
    super("AuctionOver", args, instructions.AuctionOver(args), options);
    this.site = args.site;
    this.endedAt = args.endedAt;
  }
}

/** `AuctionRunning(SiteId site, uint40 until, uint256 now)` of Collateral. */
export class AuctionRunningError extends ContractError<ErrorArguments["AuctionRunning"]> {
  override readonly name = "AuctionRunningError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xabc14473";
  readonly site: ErrorArguments["AuctionRunning"]["site"];
  readonly until: ErrorArguments["AuctionRunning"]["until"];
  readonly now: ErrorArguments["AuctionRunning"]["now"];

  constructor(args: ErrorArguments["AuctionRunning"], options?: { cause?: unknown }) {
    super("AuctionRunning", args, instructions.AuctionRunning(args), options);
    this.site = args.site;
    this.until = args.until;
    this.now = args.now;
  }
}

/** `AuditAskedTooLate(bytes32 accreditation, uint256 until, uint256 now)` of AccreditorBonds. */
export class AuditAskedTooLateError extends ContractError<ErrorArguments["AuditAskedTooLate"]> {
  override readonly name = "AuditAskedTooLateError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x1ab0d1cb";
  readonly accreditation: ErrorArguments["AuditAskedTooLate"]["accreditation"];
  readonly until: ErrorArguments["AuditAskedTooLate"]["until"];
  readonly now: ErrorArguments["AuditAskedTooLate"]["now"];

  constructor(args: ErrorArguments["AuditAskedTooLate"], options?: { cause?: unknown }) {
    super("AuditAskedTooLate", args, instructions.AuditAskedTooLate(args), options);
    this.accreditation = args.accreditation;
    this.until = args.until;
    this.now = args.now;
  }
}

/** `AuditNotOpen(uint256 id, AuditStage stage)` of AccreditorBonds. */
export class AuditNotOpenError extends ContractError<ErrorArguments["AuditNotOpen"]> {
  override readonly name = "AuditNotOpenError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xae8c0d6e";
  readonly id: ErrorArguments["AuditNotOpen"]["id"];
  readonly stage: ErrorArguments["AuditNotOpen"]["stage"];

  constructor(args: ErrorArguments["AuditNotOpen"], options?: { cause?: unknown }) {
    super("AuditNotOpen", args, instructions.AuditNotOpen(args), options);
    this.id = args.id;
    this.stage = args.stage;
  }
}

/** `AuditRulingNotOverdue(uint256 id, uint256 dueAt)` of AccreditorBonds. */
export class AuditRulingNotOverdueError extends ContractError<ErrorArguments["AuditRulingNotOverdue"]> {
  override readonly name = "AuditRulingNotOverdueError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9ae28f43";
  readonly id: ErrorArguments["AuditRulingNotOverdue"]["id"];
  readonly dueAt: ErrorArguments["AuditRulingNotOverdue"]["dueAt"];

  constructor(args: ErrorArguments["AuditRulingNotOverdue"], options?: { cause?: unknown }) {
    super("AuditRulingNotOverdue", args, instructions.AuditRulingNotOverdue(args), options);
    this.id = args.id;
    this.dueAt = args.dueAt;
  }
}

/** `AuditRulingOverdue(uint256 id, uint256 dueAt)` of AccreditorBonds. */
export class AuditRulingOverdueError extends ContractError<ErrorArguments["AuditRulingOverdue"]> {
  override readonly name = "AuditRulingOverdueError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9946bd25";
  readonly id: ErrorArguments["AuditRulingOverdue"]["id"];
  readonly dueAt: ErrorArguments["AuditRulingOverdue"]["dueAt"];

  constructor(args: ErrorArguments["AuditRulingOverdue"], options?: { cause?: unknown }) {
    super("AuditRulingOverdue", args, instructions.AuditRulingOverdue(args), options);
    this.id = args.id;
    this.dueAt = args.dueAt;
  }
}

/** `AuditStakeTooSmall(uint256 received, uint256 needed)` of AccreditorBonds. */
export class AuditStakeTooSmallError extends ContractError<ErrorArguments["AuditStakeTooSmall"]> {
  override readonly name = "AuditStakeTooSmallError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf6c0473e";
  readonly received: ErrorArguments["AuditStakeTooSmall"]["received"];
  readonly needed: ErrorArguments["AuditStakeTooSmall"]["needed"];

  constructor(args: ErrorArguments["AuditStakeTooSmall"], options?: { cause?: unknown }) {
    super("AuditStakeTooSmall", args, instructions.AuditStakeTooSmall(args), options);
    this.received = args.received;
    this.needed = args.needed;
  }
}

/** `AuditTooLate(bytes32 commitment, uint256 until, uint256 now)` of AttesterBonds. */
export class AuditTooLateError extends ContractError<ErrorArguments["AuditTooLate"]> {
  override readonly name = "AuditTooLateError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa8fd5cf4";
  readonly commitment: ErrorArguments["AuditTooLate"]["commitment"];
  readonly until: ErrorArguments["AuditTooLate"]["until"];
  readonly now: ErrorArguments["AuditTooLate"]["now"];

  constructor(args: ErrorArguments["AuditTooLate"], options?: { cause?: unknown }) {
    super("AuditTooLate", args, instructions.AuditTooLate(args), options);
    this.commitment = args.commitment;
    this.until = args.until;
    this.now = args.now;
  }
}

/**
 * The balance has overflowed.
 *
 * `BalanceOverflow()` of Solady, DissipativeAMM.
 */
export class BalanceOverflowError extends ContractError<ErrorArguments["BalanceOverflow"]> {
  override readonly name = "BalanceOverflowError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x89560ca1";

  constructor(args: ErrorArguments["BalanceOverflow"], options?: { cause?: unknown }) {
    super("BalanceOverflow", args, instructions.BalanceOverflow(args), options);
  }
}

/**
 * Cannot query the balance for the zero address.
 *
 * `BalanceQueryForZeroAddress()` of Solady, SiteRegistry, PowerAgreements.
 */
export class BalanceQueryForZeroAddressError extends ContractError<ErrorArguments["BalanceQueryForZeroAddress"]> {
  override readonly name = "BalanceQueryForZeroAddressError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8f4eb604";

  constructor(args: ErrorArguments["BalanceQueryForZeroAddress"], options?: { cause?: unknown }) {
    super("BalanceQueryForZeroAddress", args, instructions.BalanceQueryForZeroAddress(args), options);
  }
}

/** `BatchAlreadyFinal(uint32 fleet, uint40 periodEnd, uint256 finalAt)` of MeterOracle. */
export class BatchAlreadyFinalError extends ContractError<ErrorArguments["BatchAlreadyFinal"]> {
  override readonly name = "BatchAlreadyFinalError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb0d06b03";
  readonly fleet: ErrorArguments["BatchAlreadyFinal"]["fleet"];
  readonly periodEnd: ErrorArguments["BatchAlreadyFinal"]["periodEnd"];
  readonly finalAt: ErrorArguments["BatchAlreadyFinal"]["finalAt"];

  constructor(args: ErrorArguments["BatchAlreadyFinal"], options?: { cause?: unknown }) {
    super("BatchAlreadyFinal", args, instructions.BatchAlreadyFinal(args), options);
    this.fleet = args.fleet;
    this.periodEnd = args.periodEnd;
    this.finalAt = args.finalAt;
  }
}

/** `BatchNotFinal(uint32 fleet, uint40 periodEnd, uint256 finalAt, uint256 now)` of MeterOracle. */
export class BatchNotFinalError extends ContractError<ErrorArguments["BatchNotFinal"]> {
  override readonly name = "BatchNotFinalError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x110feb0f";
  readonly fleet: ErrorArguments["BatchNotFinal"]["fleet"];
  readonly periodEnd: ErrorArguments["BatchNotFinal"]["periodEnd"];
  readonly finalAt: ErrorArguments["BatchNotFinal"]["finalAt"];
  readonly now: ErrorArguments["BatchNotFinal"]["now"];

  constructor(args: ErrorArguments["BatchNotFinal"], options?: { cause?: unknown }) {
    super("BatchNotFinal", args, instructions.BatchNotFinal(args), options);
    this.fleet = args.fleet;
    this.periodEnd = args.periodEnd;
    this.finalAt = args.finalAt;
    this.now = args.now;
  }
}

/** `BatchTooOld(uint40 readAt, uint256 now, uint32 maxAge)` of EnergyPool. */
export class BatchTooOldError extends ContractError<ErrorArguments["BatchTooOld"]> {
  override readonly name = "BatchTooOldError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8d6adb08";
  readonly readAt: ErrorArguments["BatchTooOld"]["readAt"];
  readonly now: ErrorArguments["BatchTooOld"]["now"];
  readonly maxAge: ErrorArguments["BatchTooOld"]["maxAge"];

  constructor(args: ErrorArguments["BatchTooOld"], options?: { cause?: unknown }) {
    super("BatchTooOld", args, instructions.BatchTooOld(args), options);
    this.readAt = args.readAt;
    this.now = args.now;
    this.maxAge = args.maxAge;
  }
}

/** `BatchVoid(uint32 fleet, uint40 periodEnd)` of MeterOracle. */
export class BatchVoidError extends ContractError<ErrorArguments["BatchVoid"]> {
  override readonly name = "BatchVoidError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa2fb6a59";
  readonly fleet: ErrorArguments["BatchVoid"]["fleet"];
  readonly periodEnd: ErrorArguments["BatchVoid"]["periodEnd"];

  constructor(args: ErrorArguments["BatchVoid"], options?: { cause?: unknown }) {
    super("BatchVoid", args, instructions.BatchVoid(args), options);
    this.fleet = args.fleet;
    this.periodEnd = args.periodEnd;
  }
}

/** `BiddingClosed(bytes32 auction, uint256 closesAt)` of OrderBook. */
export class BiddingClosedError extends ContractError<ErrorArguments["BiddingClosed"]> {
  override readonly name = "BiddingClosedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x00eca519";
  readonly auction: ErrorArguments["BiddingClosed"]["auction"];
  readonly closesAt: ErrorArguments["BiddingClosed"]["closesAt"];

  constructor(args: ErrorArguments["BiddingClosed"], options?: { cause?: unknown }) {
    super("BiddingClosed", args, instructions.BiddingClosed(args), options);
    this.auction = args.auction;
    this.closesAt = args.closesAt;
  }
}

/** `BiddingOpen(bytes32 auction, uint256 closesAt)` of OrderBook. */
export class BiddingOpenError extends ContractError<ErrorArguments["BiddingOpen"]> {
  override readonly name = "BiddingOpenError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3c67edf3";
  readonly auction: ErrorArguments["BiddingOpen"]["auction"];
  readonly closesAt: ErrorArguments["BiddingOpen"]["closesAt"];

  constructor(args: ErrorArguments["BiddingOpen"], options?: { cause?: unknown }) {
    super("BiddingOpen", args, instructions.BiddingOpen(args), options);
    this.auction = args.auction;
    this.closesAt = args.closesAt;
  }
}

/** `BondDoesNotCount(SeriesId series, address reporter, uint40 countsFrom, uint256 needed)` of PriceIndex, FixingFeed. */
export class BondDoesNotCountError extends ContractError<ErrorArguments["BondDoesNotCount"]> {
  override readonly name = "BondDoesNotCountError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xfe71d8ca";
  readonly series: ErrorArguments["BondDoesNotCount"]["series"];
  readonly reporter: ErrorArguments["BondDoesNotCount"]["reporter"];
  readonly countsFrom: ErrorArguments["BondDoesNotCount"]["countsFrom"];
  readonly needed: ErrorArguments["BondDoesNotCount"]["needed"];

  constructor(args: ErrorArguments["BondDoesNotCount"], options?: { cause?: unknown }) {
    super("BondDoesNotCount", args, instructions.BondDoesNotCount(args), options);
    this.series = args.series;
    this.reporter = args.reporter;
    this.countsFrom = args.countsFrom;
    this.needed = args.needed;
  }
}

/** `BondHeld(SeriesId series, address reporter, uint40 heldUntil, uint256 now)` of PriceIndex, FixingFeed. */
export class BondHeldError extends ContractError<ErrorArguments["BondHeld"]> {
  override readonly name = "BondHeldError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9ce19d53";
  readonly series: ErrorArguments["BondHeld"]["series"];
  readonly reporter: ErrorArguments["BondHeld"]["reporter"];
  readonly heldUntil: ErrorArguments["BondHeld"]["heldUntil"];
  readonly now: ErrorArguments["BondHeld"]["now"];

  constructor(args: ErrorArguments["BondHeld"], options?: { cause?: unknown }) {
    super("BondHeld", args, instructions.BondHeld(args), options);
    this.series = args.series;
    this.reporter = args.reporter;
    this.heldUntil = args.heldUntil;
    this.now = args.now;
  }
}

/** `BondLeaving(SeriesId series, address reporter)` of PriceIndex, FixingFeed. */
export class BondLeavingError extends ContractError<ErrorArguments["BondLeaving"]> {
  override readonly name = "BondLeavingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x1f827a88";
  readonly series: ErrorArguments["BondLeaving"]["series"];
  readonly reporter: ErrorArguments["BondLeaving"]["reporter"];

  constructor(args: ErrorArguments["BondLeaving"], options?: { cause?: unknown }) {
    super("BondLeaving", args, instructions.BondLeaving(args), options);
    this.series = args.series;
    this.reporter = args.reporter;
  }
}

/** `BondNotLeaving(SeriesId series, address reporter)` of PriceIndex, FixingFeed. */
export class BondNotLeavingError extends ContractError<ErrorArguments["BondNotLeaving"]> {
  override readonly name = "BondNotLeavingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf81d6fb7";
  readonly series: ErrorArguments["BondNotLeaving"]["series"];
  readonly reporter: ErrorArguments["BondNotLeaving"]["reporter"];

  constructor(args: ErrorArguments["BondNotLeaving"], options?: { cause?: unknown }) {
    super("BondNotLeaving", args, instructions.BondNotLeaving(args), options);
    this.series = args.series;
    this.reporter = args.reporter;
  }
}

/** `BondStillHeld(bytes32 set, address member, uint40 leavesAt, uint256 now)` of AttesterBonds. */
export class BondStillHeldError extends ContractError<ErrorArguments["BondStillHeld"]> {
  override readonly name = "BondStillHeldError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb4855cca";
  readonly set: ErrorArguments["BondStillHeld"]["set"];
  readonly member: ErrorArguments["BondStillHeld"]["member"];
  readonly leavesAt: ErrorArguments["BondStillHeld"]["leavesAt"];
  readonly now: ErrorArguments["BondStillHeld"]["now"];

  constructor(args: ErrorArguments["BondStillHeld"], options?: { cause?: unknown }) {
    super("BondStillHeld", args, instructions.BondStillHeld(args), options);
    this.set = args.set;
    this.member = args.member;
    this.leavesAt = args.leavesAt;
    this.now = args.now;
  }
}

/** `BondTooSmall(uint256 given, uint256 needed)` of MeterOracle. */
export class BondTooSmallError extends ContractError<ErrorArguments["BondTooSmall"]> {
  override readonly name = "BondTooSmallError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9901e611";
  readonly given: ErrorArguments["BondTooSmall"]["given"];
  readonly needed: ErrorArguments["BondTooSmall"]["needed"];

  constructor(args: ErrorArguments["BondTooSmall"], options?: { cause?: unknown }) {
    super("BondTooSmall", args, instructions.BondTooSmall(args), options);
    this.given = args.given;
    this.needed = args.needed;
  }
}

/** `CallIsOpen(uint256 id, address party, uint256 dueAt)` of PowerAgreements. */
export class CallIsOpenError extends ContractError<ErrorArguments["CallIsOpen"]> {
  override readonly name = "CallIsOpenError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb8747d0a";
  readonly id: ErrorArguments["CallIsOpen"]["id"];
  readonly party: ErrorArguments["CallIsOpen"]["party"];
  readonly dueAt: ErrorArguments["CallIsOpen"]["dueAt"];

  constructor(args: ErrorArguments["CallIsOpen"], options?: { cause?: unknown }) {
    super("CallIsOpen", args, instructions.CallIsOpen(args), options);
    this.id = args.id;
    this.party = args.party;
    this.dueAt = args.dueAt;
  }
}

/** `CapReached(uint256 supply, uint128 cap)` of EnergyPool. */
export class CapReachedError extends ContractError<ErrorArguments["CapReached"]> {
  override readonly name = "CapReachedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xbeaf6030";
  readonly supply: ErrorArguments["CapReached"]["supply"];
  readonly cap: ErrorArguments["CapReached"]["cap"];

  constructor(args: ErrorArguments["CapReached"], options?: { cause?: unknown }) {
    super("CapReached", args, instructions.CapReached(args), options);
    this.supply = args.supply;
    this.cap = args.cap;
  }
}

/** `CapacityOverflow()` of MeterOracle. */
export class CapacityOverflowError extends ContractError<ErrorArguments["CapacityOverflow"]> {
  override readonly name = "CapacityOverflowError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x45b4ea63";

  constructor(args: ErrorArguments["CapacityOverflow"], options?: { cause?: unknown }) {
    super("CapacityOverflow", args, instructions.CapacityOverflow(args), options);
  }
}

/** `CapacityRaised(SiteId site, Capacities current, Capacities proposed)` of SiteRegistry. */
export class CapacityRaisedError extends ContractError<ErrorArguments["CapacityRaised"]> {
  override readonly name = "CapacityRaisedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x5f5ce7f9";
  readonly site: ErrorArguments["CapacityRaised"]["site"];
  readonly current: ErrorArguments["CapacityRaised"]["current"];
  readonly proposed: ErrorArguments["CapacityRaised"]["proposed"];

  constructor(args: ErrorArguments["CapacityRaised"], options?: { cause?: unknown }) {
    super("CapacityRaised", args, instructions.CapacityRaised(args), options);
    this.site = args.site;
    this.current = args.current;
    this.proposed = args.proposed;
  }
}

/** `CapacityShort(uint256 accredited, uint256 needed)` of PowerAgreements. */
export class CapacityShortError extends ContractError<ErrorArguments["CapacityShort"]> {
  override readonly name = "CapacityShortError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa48dacc7";
  readonly accredited: ErrorArguments["CapacityShort"]["accredited"];
  readonly needed: ErrorArguments["CapacityShort"]["needed"];

  constructor(args: ErrorArguments["CapacityShort"], options?: { cause?: unknown }) {
    super("CapacityShort", args, instructions.CapacityShort(args), options);
    this.accredited = args.accredited;
    this.needed = args.needed;
  }
}

/** `CaseNotOverdue(uint256 id, uint256 until)` of ReferenceArbitrator. */
export class CaseNotOverdueError extends ContractError<ErrorArguments["CaseNotOverdue"]> {
  override readonly name = "CaseNotOverdueError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x2c2dca77";
  readonly id: ErrorArguments["CaseNotOverdue"]["id"];
  readonly until: ErrorArguments["CaseNotOverdue"]["until"];

  constructor(args: ErrorArguments["CaseNotOverdue"], options?: { cause?: unknown }) {
    super("CaseNotOverdue", args, instructions.CaseNotOverdue(args), options);
    this.id = args.id;
    this.until = args.until;
  }
}

/** `CaseOverdue(uint256 id, uint256 since)` of ReferenceArbitrator. */
export class CaseOverdueError extends ContractError<ErrorArguments["CaseOverdue"]> {
  override readonly name = "CaseOverdueError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x400dbdee";
  readonly id: ErrorArguments["CaseOverdue"]["id"];
  readonly since: ErrorArguments["CaseOverdue"]["since"];

  constructor(args: ErrorArguments["CaseOverdue"], options?: { cause?: unknown }) {
    super("CaseOverdue", args, instructions.CaseOverdue(args), options);
    this.id = args.id;
    this.since = args.since;
  }
}

/** `ChallengeWindowOver(uint32 fleet, uint40 periodEnd, uint256 closedAt)` of MeterOracle. */
export class ChallengeWindowOverError extends ContractError<ErrorArguments["ChallengeWindowOver"]> {
  override readonly name = "ChallengeWindowOverError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xdfbe7a12";
  readonly fleet: ErrorArguments["ChallengeWindowOver"]["fleet"];
  readonly periodEnd: ErrorArguments["ChallengeWindowOver"]["periodEnd"];
  readonly closedAt: ErrorArguments["ChallengeWindowOver"]["closedAt"];

  constructor(args: ErrorArguments["ChallengeWindowOver"], options?: { cause?: unknown }) {
    super("ChallengeWindowOver", args, instructions.ChallengeWindowOver(args), options);
    this.fleet = args.fleet;
    this.periodEnd = args.periodEnd;
    this.closedAt = args.closedAt;
  }
}

/**
 * A site's green charge grew, from where its claims had come to, by more than its battery can take.
 *
 * `ChargeAboveCycles(SiteId site, uint256 grown, uint256 limit)` of Entitlements.
 */
export class ChargeAboveCyclesError extends ContractError<ErrorArguments["ChargeAboveCycles"]> {
  override readonly name = "ChargeAboveCyclesError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x948b29c2";
  readonly site: ErrorArguments["ChargeAboveCycles"]["site"];
  readonly grown: ErrorArguments["ChargeAboveCycles"]["grown"];
  readonly limit: ErrorArguments["ChargeAboveCycles"]["limit"];

  constructor(args: ErrorArguments["ChargeAboveCycles"], options?: { cause?: unknown }) {
    super("ChargeAboveCycles", args, instructions.ChargeAboveCycles(args), options);
    this.site = args.site;
    this.grown = args.grown;
    this.limit = args.limit;
  }
}

/** `CheckpointNotForward(SiteId site, uint40 readAt, uint40 last)` of Entitlements. */
export class CheckpointNotForwardError extends ContractError<ErrorArguments["CheckpointNotForward"]> {
  override readonly name = "CheckpointNotForwardError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf4140e66";
  readonly site: ErrorArguments["CheckpointNotForward"]["site"];
  readonly readAt: ErrorArguments["CheckpointNotForward"]["readAt"];
  readonly last: ErrorArguments["CheckpointNotForward"]["last"];

  constructor(args: ErrorArguments["CheckpointNotForward"], options?: { cause?: unknown }) {
    super("CheckpointNotForward", args, instructions.CheckpointNotForward(args), options);
    this.site = args.site;
    this.readAt = args.readAt;
    this.last = args.last;
  }
}

/** `CheckpointTooEarly(SiteId site, uint40 readAt, uint256 allowedAt)` of Entitlements. */
export class CheckpointTooEarlyError extends ContractError<ErrorArguments["CheckpointTooEarly"]> {
  override readonly name = "CheckpointTooEarlyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x17ad06c8";
  readonly site: ErrorArguments["CheckpointTooEarly"]["site"];
  readonly readAt: ErrorArguments["CheckpointTooEarly"]["readAt"];
  readonly allowedAt: ErrorArguments["CheckpointTooEarly"]["allowedAt"];

  constructor(args: ErrorArguments["CheckpointTooEarly"], options?: { cause?: unknown }) {
    super("CheckpointTooEarly", args, instructions.CheckpointTooEarly(args), options);
    this.site = args.site;
    this.readAt = args.readAt;
    this.allowedAt = args.allowedAt;
  }
}

/** `ClaimAboveCapacity(SiteId site, uint256 grown, uint256 limit)` of Entitlements, Intake. */
export class ClaimAboveCapacityError extends ContractError<ErrorArguments["ClaimAboveCapacity"]> {
  override readonly name = "ClaimAboveCapacityError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x2f56861c";
  readonly site: ErrorArguments["ClaimAboveCapacity"]["site"];
  readonly grown: ErrorArguments["ClaimAboveCapacity"]["grown"];
  readonly limit: ErrorArguments["ClaimAboveCapacity"]["limit"];

  constructor(args: ErrorArguments["ClaimAboveCapacity"], options?: { cause?: unknown }) {
    super("ClaimAboveCapacity", args, instructions.ClaimAboveCapacity(args), options);
    this.site = args.site;
    this.grown = args.grown;
    this.limit = args.limit;
  }
}

/**
 * Zero, or nothing, where another clause needs it.
 *
 * `ClauseMissing(bytes32 clause)` of PowerAgreements.
 */
export class ClauseMissingError extends ContractError<ErrorArguments["ClauseMissing"]> {
  override readonly name = "ClauseMissingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x5ab90ebb";
  readonly clause: ErrorArguments["ClauseMissing"]["clause"];

  constructor(args: ErrorArguments["ClauseMissing"], options?: { cause?: unknown }) {
    super("ClauseMissing", args, instructions.ClauseMissing(args), options);
    this.clause = args.clause;
  }
}

/**
 * A date that is not the end of a settlement period.
 *
 * `ClauseNotAligned(bytes32 clause, uint256 date)` of PowerAgreements.
 */
export class ClauseNotAlignedError extends ContractError<ErrorArguments["ClauseNotAligned"]> {
  override readonly name = "ClauseNotAlignedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x503f4a43";
  readonly clause: ErrorArguments["ClauseNotAligned"]["clause"];
  readonly date: ErrorArguments["ClauseNotAligned"]["date"];

  constructor(args: ErrorArguments["ClauseNotAligned"], options?: { cause?: unknown }) {
    super("ClauseNotAligned", args, instructions.ClauseNotAligned(args), options);
    this.clause = args.clause;
    this.date = args.date;
  }
}

/**
 * Outside what the clause can be.
 *
 * `ClauseOutOfRange(bytes32 clause, int256 value, int256 least, int256 most)` of PowerAgreements.
 */
export class ClauseOutOfRangeError extends ContractError<ErrorArguments["ClauseOutOfRange"]> {
  override readonly name = "ClauseOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7ce4bb54";
  readonly clause: ErrorArguments["ClauseOutOfRange"]["clause"];
  readonly value: ErrorArguments["ClauseOutOfRange"]["value"];
  readonly least: ErrorArguments["ClauseOutOfRange"]["least"];
  readonly most: ErrorArguments["ClauseOutOfRange"]["most"];

  constructor(args: ErrorArguments["ClauseOutOfRange"], options?: { cause?: unknown }) {
    super("ClauseOutOfRange", args, instructions.ClauseOutOfRange(args), options);
    this.clause = args.clause;
    this.value = args.value;
    this.least = args.least;
    this.most = args.most;
  }
}

/**
 * Not zero, though no clause makes use of it.
 *
 * `ClauseWithoutUse(bytes32 clause, uint256 value)` of PowerAgreements.
 */
export class ClauseWithoutUseError extends ContractError<ErrorArguments["ClauseWithoutUse"]> {
  override readonly name = "ClauseWithoutUseError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf4e9946e";
  readonly clause: ErrorArguments["ClauseWithoutUse"]["clause"];
  readonly value: ErrorArguments["ClauseWithoutUse"]["value"];

  constructor(args: ErrorArguments["ClauseWithoutUse"], options?: { cause?: unknown }) {
    super("ClauseWithoutUse", args, instructions.ClauseWithoutUse(args), options);
    this.clause = args.clause;
    this.value = args.value;
  }
}

/** `CollateralHeld(uint256 id, address party, uint256 posted, uint256 needed)` of PowerAgreements. */
export class CollateralHeldError extends ContractError<ErrorArguments["CollateralHeld"]> {
  override readonly name = "CollateralHeldError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc6e0e408";
  readonly id: ErrorArguments["CollateralHeld"]["id"];
  readonly party: ErrorArguments["CollateralHeld"]["party"];
  readonly posted: ErrorArguments["CollateralHeld"]["posted"];
  readonly needed: ErrorArguments["CollateralHeld"]["needed"];

  constructor(args: ErrorArguments["CollateralHeld"], options?: { cause?: unknown }) {
    super("CollateralHeld", args, instructions.CollateralHeld(args), options);
    this.id = args.id;
    this.party = args.party;
    this.posted = args.posted;
    this.needed = args.needed;
  }
}

/** `CollateralShort(uint256 id, address party, uint256 posted, uint256 needed)` of PowerAgreements. */
export class CollateralShortError extends ContractError<ErrorArguments["CollateralShort"]> {
  override readonly name = "CollateralShortError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9ef9e6b5";
  readonly id: ErrorArguments["CollateralShort"]["id"];
  readonly party: ErrorArguments["CollateralShort"]["party"];
  readonly posted: ErrorArguments["CollateralShort"]["posted"];
  readonly needed: ErrorArguments["CollateralShort"]["needed"];

  constructor(args: ErrorArguments["CollateralShort"], options?: { cause?: unknown }) {
    super("CollateralShort", args, instructions.CollateralShort(args), options);
    this.id = args.id;
    this.party = args.party;
    this.posted = args.posted;
    this.needed = args.needed;
  }
}

/**
 * Compensation is the stake token's, which is not the pool's quote: whoever removes liquidity surrenders the kWh and
 * collects it.
 *
 * `CompensationNotInQuote(address energy, address stakeToken, address quote)` of DissipativeAMM.
 */
export class CompensationNotInQuoteError extends ContractError<ErrorArguments["CompensationNotInQuote"]> {
  override readonly name = "CompensationNotInQuoteError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9f903116";
  readonly energy: ErrorArguments["CompensationNotInQuote"]["energy"];
  readonly stakeToken: ErrorArguments["CompensationNotInQuote"]["stakeToken"];
  readonly quote: ErrorArguments["CompensationNotInQuote"]["quote"];

  constructor(args: ErrorArguments["CompensationNotInQuote"], options?: { cause?: unknown }) {
    super("CompensationNotInQuote", args, instructions.CompensationNotInQuote(args), options);
    this.energy = args.energy;
    this.stakeToken = args.stakeToken;
    this.quote = args.quote;
  }
}

/** `ConcentrationReached(address operator, Shares owed, Shares limit)` of EnergyPool. */
export class ConcentrationReachedError extends ContractError<ErrorArguments["ConcentrationReached"]> {
  override readonly name = "ConcentrationReachedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x62b7aaca";
  readonly operator: ErrorArguments["ConcentrationReached"]["operator"];
  readonly owed: ErrorArguments["ConcentrationReached"]["owed"];
  readonly limit: ErrorArguments["ConcentrationReached"]["limit"];

  constructor(args: ErrorArguments["ConcentrationReached"], options?: { cause?: unknown }) {
    super("ConcentrationReached", args, instructions.ConcentrationReached(args), options);
    this.operator = args.operator;
    this.owed = args.owed;
    this.limit = args.limit;
  }
}

/**
 * Energy cannot have served consumption from before its vintage.
 *
 * `ConsumptionBeforeVintage(uint40 at, uint40 vintageStart)` of EnergyPool.
 */
export class ConsumptionBeforeVintageError extends ContractError<ErrorArguments["ConsumptionBeforeVintage"]> {
  override readonly name = "ConsumptionBeforeVintageError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x74a3a41e";
  readonly at: ErrorArguments["ConsumptionBeforeVintage"]["at"];
  readonly vintageStart: ErrorArguments["ConsumptionBeforeVintage"]["vintageStart"];

  constructor(args: ErrorArguments["ConsumptionBeforeVintage"], options?: { cause?: unknown }) {
    super("ConsumptionBeforeVintage", args, instructions.ConsumptionBeforeVintage(args), options);
    this.at = args.at;
    this.vintageStart = args.vintageStart;
  }
}

/** `CorrectedAboveCapacity(uint256 entitlement, uint256 grown, uint256 limit)` of PowerAgreements. */
export class CorrectedAboveCapacityError extends ContractError<ErrorArguments["CorrectedAboveCapacity"]> {
  override readonly name = "CorrectedAboveCapacityError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa1baeb6d";
  readonly entitlement: ErrorArguments["CorrectedAboveCapacity"]["entitlement"];
  readonly grown: ErrorArguments["CorrectedAboveCapacity"]["grown"];
  readonly limit: ErrorArguments["CorrectedAboveCapacity"]["limit"];

  constructor(args: ErrorArguments["CorrectedAboveCapacity"], options?: { cause?: unknown }) {
    super("CorrectedAboveCapacity", args, instructions.CorrectedAboveCapacity(args), options);
    this.entitlement = args.entitlement;
    this.grown = args.grown;
    this.limit = args.limit;
  }
}

/**
 * The correction lumps energy together that has no gap's price, up to `to`.
 *
 * `CorrectionLumps(uint256 entitlement, uint40 to)` of PowerAgreements.
 */
export class CorrectionLumpsError extends ContractError<ErrorArguments["CorrectionLumps"]> {
  override readonly name = "CorrectionLumpsError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xca10129a";
  readonly entitlement: ErrorArguments["CorrectionLumps"]["entitlement"];
  readonly to: ErrorArguments["CorrectionLumps"]["to"];

  constructor(args: ErrorArguments["CorrectionLumps"], options?: { cause?: unknown }) {
    super("CorrectionLumps", args, instructions.CorrectionLumps(args), options);
    this.entitlement = args.entitlement;
    this.to = args.to;
  }
}

/** `CorrectionOutOfOrder(uint32 given, uint32 expected)` of CorrectionRecords. */
export class CorrectionOutOfOrderError extends ContractError<ErrorArguments["CorrectionOutOfOrder"]> {
  override readonly name = "CorrectionOutOfOrderError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc7a493c2";
  readonly given: ErrorArguments["CorrectionOutOfOrder"]["given"];
  readonly expected: ErrorArguments["CorrectionOutOfOrder"]["expected"];

  constructor(args: ErrorArguments["CorrectionOutOfOrder"], options?: { cause?: unknown }) {
    super("CorrectionOutOfOrder", args, instructions.CorrectionOutOfOrder(args), options);
    this.given = args.given;
    this.expected = args.expected;
  }
}

/**
 * Periods that were read would no longer be.
 *
 * `CorrectionUnreads(uint256 entitlement, uint256 day, uint256 periods)` of PowerAgreements.
 */
export class CorrectionUnreadsError extends ContractError<ErrorArguments["CorrectionUnreads"]> {
  override readonly name = "CorrectionUnreadsError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x57577e7f";
  readonly entitlement: ErrorArguments["CorrectionUnreads"]["entitlement"];
  readonly day: ErrorArguments["CorrectionUnreads"]["day"];
  readonly periods: ErrorArguments["CorrectionUnreads"]["periods"];

  constructor(args: ErrorArguments["CorrectionUnreads"], options?: { cause?: unknown }) {
    super("CorrectionUnreads", args, instructions.CorrectionUnreads(args), options);
    this.entitlement = args.entitlement;
    this.day = args.day;
    this.periods = args.periods;
  }
}

/** `CorrectionWaits(bytes32 commitment, uint32 index, uint32 count)` of PowerAgreements. */
export class CorrectionWaitsError extends ContractError<ErrorArguments["CorrectionWaits"]> {
  override readonly name = "CorrectionWaitsError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x02c11f35";
  readonly commitment: ErrorArguments["CorrectionWaits"]["commitment"];
  readonly index: ErrorArguments["CorrectionWaits"]["index"];
  readonly count: ErrorArguments["CorrectionWaits"]["count"];

  constructor(args: ErrorArguments["CorrectionWaits"], options?: { cause?: unknown }) {
    super("CorrectionWaits", args, instructions.CorrectionWaits(args), options);
    this.commitment = args.commitment;
    this.index = args.index;
    this.count = args.count;
  }
}

/** `CoverExceeded(bytes32 set, uint256 grown, uint256 room)` of AttesterBonds. */
export class CoverExceededError extends ContractError<ErrorArguments["CoverExceeded"]> {
  override readonly name = "CoverExceededError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x6ddc0bd1";
  readonly set: ErrorArguments["CoverExceeded"]["set"];
  readonly grown: ErrorArguments["CoverExceeded"]["grown"];
  readonly room: ErrorArguments["CoverExceeded"]["room"];

  constructor(args: ErrorArguments["CoverExceeded"], options?: { cause?: unknown }) {
    super("CoverExceeded", args, instructions.CoverExceeded(args), options);
    this.set = args.set;
    this.grown = args.grown;
    this.room = args.room;
  }
}

/** `CoverTooFarAhead(SeriesId series, uint40 round, uint256 opens, uint256 latest)` of PriceIndex. */
export class CoverTooFarAheadError extends ContractError<ErrorArguments["CoverTooFarAhead"]> {
  override readonly name = "CoverTooFarAheadError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x53e46eab";
  readonly series: ErrorArguments["CoverTooFarAhead"]["series"];
  readonly round: ErrorArguments["CoverTooFarAhead"]["round"];
  readonly opens: ErrorArguments["CoverTooFarAhead"]["opens"];
  readonly latest: ErrorArguments["CoverTooFarAhead"]["latest"];

  constructor(args: ErrorArguments["CoverTooFarAhead"], options?: { cause?: unknown }) {
    super("CoverTooFarAhead", args, instructions.CoverTooFarAhead(args), options);
    this.series = args.series;
    this.round = args.round;
    this.opens = args.opens;
    this.latest = args.latest;
  }
}

/** `CoverTooLarge(uint256 asked, uint256 left)` of PriceIndex. */
export class CoverTooLargeError extends ContractError<ErrorArguments["CoverTooLarge"]> {
  override readonly name = "CoverTooLargeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x2d9c1875";
  readonly asked: ErrorArguments["CoverTooLarge"]["asked"];
  readonly left: ErrorArguments["CoverTooLarge"]["left"];

  constructor(args: ErrorArguments["CoverTooLarge"], options?: { cause?: unknown }) {
    super("CoverTooLarge", args, instructions.CoverTooLarge(args), options);
    this.asked = args.asked;
    this.left = args.left;
  }
}

/**
 * There's no code to deploy.
 *
 * `Create2EmptyBytecode()` of OpenZeppelin, EnergyPoolFactory.
 */
export class Create2EmptyBytecodeError extends ContractError<ErrorArguments["Create2EmptyBytecode"]> {
  override readonly name = "Create2EmptyBytecodeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x4ca249dc";

  constructor(args: ErrorArguments["Create2EmptyBytecode"], options?: { cause?: unknown }) {
    super("Create2EmptyBytecode", args, instructions.Create2EmptyBytecode(args), options);
  }
}

/** `CreditExceeded(uint256 credit, Energy remaining, Energy needed)` of Retirements. */
export class CreditExceededError extends ContractError<ErrorArguments["CreditExceeded"]> {
  override readonly name = "CreditExceededError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x36471357";
  readonly credit: ErrorArguments["CreditExceeded"]["credit"];
  readonly remaining: ErrorArguments["CreditExceeded"]["remaining"];
  readonly needed: ErrorArguments["CreditExceeded"]["needed"];

  constructor(args: ErrorArguments["CreditExceeded"], options?: { cause?: unknown }) {
    super("CreditExceeded", args, instructions.CreditExceeded(args), options);
    this.credit = args.credit;
    this.remaining = args.remaining;
    this.needed = args.needed;
  }
}

/** `CureTimeLeft(SiteId site, uint40 until, uint256 now)` of Collateral. */
export class CureTimeLeftError extends ContractError<ErrorArguments["CureTimeLeft"]> {
  override readonly name = "CureTimeLeftError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd1a04c24";
  readonly site: ErrorArguments["CureTimeLeft"]["site"];
  readonly until: ErrorArguments["CureTimeLeft"]["until"];
  readonly now: ErrorArguments["CureTimeLeft"]["now"];

  constructor(args: ErrorArguments["CureTimeLeft"], options?: { cause?: unknown }) {
    super("CureTimeLeft", args, instructions.CureTimeLeft(args), options);
    this.site = args.site;
    this.until = args.until;
    this.now = args.now;
  }
}

/**
 * The two count different tokens.
 *
 * `CurrencyDiffers(address currency, address quote)` of PriceLens.
 */
export class CurrencyDiffersError extends ContractError<ErrorArguments["CurrencyDiffers"]> {
  override readonly name = "CurrencyDiffersError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x1f93e447";
  readonly currency: ErrorArguments["CurrencyDiffers"]["currency"];
  readonly quote: ErrorArguments["CurrencyDiffers"]["quote"];

  constructor(args: ErrorArguments["CurrencyDiffers"], options?: { cause?: unknown }) {
    super("CurrencyDiffers", args, instructions.CurrencyDiffers(args), options);
    this.currency = args.currency;
    this.quote = args.quote;
  }
}

/** `CurveEmpty()` of AgreementValues. */
export class CurveEmptyError extends ContractError<ErrorArguments["CurveEmpty"]> {
  override readonly name = "CurveEmptyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x796a89b3";

  constructor(args: ErrorArguments["CurveEmpty"], options?: { cause?: unknown }) {
    super("CurveEmpty", args, instructions.CurveEmpty(args), options);
  }
}

/** `CurveNotDecided(uint256 id, bytes32 series, uint32 period)` of PowerAgreements. */
export class CurveNotDecidedError extends ContractError<ErrorArguments["CurveNotDecided"]> {
  override readonly name = "CurveNotDecidedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb5f4fb0e";
  readonly id: ErrorArguments["CurveNotDecided"]["id"];
  readonly series: ErrorArguments["CurveNotDecided"]["series"];
  readonly period: ErrorArguments["CurveNotDecided"]["period"];

  constructor(args: ErrorArguments["CurveNotDecided"], options?: { cause?: unknown }) {
    super("CurveNotDecided", args, instructions.CurveNotDecided(args), options);
    this.id = args.id;
    this.series = args.series;
    this.period = args.period;
  }
}

/** `CurveOfAnotherCurrency(bytes32 series, address given, address agreed)` of AgreementValues. */
export class CurveOfAnotherCurrencyError extends ContractError<ErrorArguments["CurveOfAnotherCurrency"]> {
  override readonly name = "CurveOfAnotherCurrencyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x6ae7ecd0";
  readonly series: ErrorArguments["CurveOfAnotherCurrency"]["series"];
  readonly given: ErrorArguments["CurveOfAnotherCurrency"]["given"];
  readonly agreed: ErrorArguments["CurveOfAnotherCurrency"]["agreed"];

  constructor(args: ErrorArguments["CurveOfAnotherCurrency"], options?: { cause?: unknown }) {
    super("CurveOfAnotherCurrency", args, instructions.CurveOfAnotherCurrency(args), options);
    this.series = args.series;
    this.given = args.given;
    this.agreed = args.agreed;
  }
}

/** `DamagesBilled(uint256 id)` of PowerAgreements. */
export class DamagesBilledError extends ContractError<ErrorArguments["DamagesBilled"]> {
  override readonly name = "DamagesBilledError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x2446cc67";
  readonly id: ErrorArguments["DamagesBilled"]["id"];

  constructor(args: ErrorArguments["DamagesBilled"], options?: { cause?: unknown }) {
    super("DamagesBilled", args, instructions.DamagesBilled(args), options);
    this.id = args.id;
  }
}

/** `DateInPast(uint40 date, uint256 now)` of Entitlements. */
export class DateInPastError extends ContractError<ErrorArguments["DateInPast"]> {
  override readonly name = "DateInPastError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa48da02c";
  readonly date: ErrorArguments["DateInPast"]["date"];
  readonly now: ErrorArguments["DateInPast"]["now"];

  constructor(args: ErrorArguments["DateInPast"], options?: { cause?: unknown }) {
    super("DateInPast", args, instructions.DateInPast(args), options);
    this.date = args.date;
    this.now = args.now;
  }
}

/** `DateNotAligned(uint40 date)` of Entitlements. */
export class DateNotAlignedError extends ContractError<ErrorArguments["DateNotAligned"]> {
  override readonly name = "DateNotAlignedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf8f36d72";
  readonly date: ErrorArguments["DateNotAligned"]["date"];

  constructor(args: ErrorArguments["DateNotAligned"], options?: { cause?: unknown }) {
    super("DateNotAligned", args, instructions.DateNotAligned(args), options);
    this.date = args.date;
  }
}

/**
 * A date before the one it follows: an end before its start, a longstop before the target.
 *
 * `DateTooEarly(bytes32 clause, uint256 date, uint256 earliest)` of PowerAgreements.
 */
export class DateTooEarlyError extends ContractError<ErrorArguments["DateTooEarly"]> {
  override readonly name = "DateTooEarlyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x283b49a7";
  readonly clause: ErrorArguments["DateTooEarly"]["clause"];
  readonly date: ErrorArguments["DateTooEarly"]["date"];
  readonly earliest: ErrorArguments["DateTooEarly"]["earliest"];

  constructor(args: ErrorArguments["DateTooEarly"], options?: { cause?: unknown }) {
    super("DateTooEarly", args, instructions.DateTooEarly(args), options);
    this.clause = args.clause;
    this.date = args.date;
    this.earliest = args.earliest;
  }
}

/** `DayBegun(uint256 id, uint256 day)` of PowerAgreements. */
export class DayBegunError extends ContractError<ErrorArguments["DayBegun"]> {
  override readonly name = "DayBegunError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x2919ee98";
  readonly id: ErrorArguments["DayBegun"]["id"];
  readonly day: ErrorArguments["DayBegun"]["day"];

  constructor(args: ErrorArguments["DayBegun"], options?: { cause?: unknown }) {
    super("DayBegun", args, instructions.DayBegun(args), options);
    this.id = args.id;
    this.day = args.day;
  }
}

/** `DayNotEnded(uint256 day, uint256 now)` of PowerAgreements. */
export class DayNotEndedError extends ContractError<ErrorArguments["DayNotEnded"]> {
  override readonly name = "DayNotEndedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xdb727a4e";
  readonly day: ErrorArguments["DayNotEnded"]["day"];
  readonly now: ErrorArguments["DayNotEnded"]["now"];

  constructor(args: ErrorArguments["DayNotEnded"], options?: { cause?: unknown }) {
    super("DayNotEnded", args, instructions.DayNotEnded(args), options);
    this.day = args.day;
    this.now = args.now;
  }
}

/** `DayNotOver(uint32 day, uint256 endsAt, uint256 now)` of AvailabilityReport. */
export class DayNotOverError extends ContractError<ErrorArguments["DayNotOver"]> {
  override readonly name = "DayNotOverError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb3729fca";
  readonly day: ErrorArguments["DayNotOver"]["day"];
  readonly endsAt: ErrorArguments["DayNotOver"]["endsAt"];
  readonly now: ErrorArguments["DayNotOver"]["now"];

  constructor(args: ErrorArguments["DayNotOver"], options?: { cause?: unknown }) {
    super("DayNotOver", args, instructions.DayNotOver(args), options);
    this.day = args.day;
    this.endsAt = args.endsAt;
    this.now = args.now;
  }
}

/** `DayNotPriced(uint256 id, uint256 day, uint256 missing)` of PowerAgreements. */
export class DayNotPricedError extends ContractError<ErrorArguments["DayNotPriced"]> {
  override readonly name = "DayNotPricedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x0907ba5e";
  readonly id: ErrorArguments["DayNotPriced"]["id"];
  readonly day: ErrorArguments["DayNotPriced"]["day"];
  readonly missing: ErrorArguments["DayNotPriced"]["missing"];

  constructor(args: ErrorArguments["DayNotPriced"], options?: { cause?: unknown }) {
    super("DayNotPriced", args, instructions.DayNotPriced(args), options);
    this.id = args.id;
    this.day = args.day;
    this.missing = args.missing;
  }
}

/**
 * Plants, a bit each, are not read to the day's end: until then only the owner of their meters may settle without.
 *
 * `DayNotRead(uint256 plants, uint256 allowedAt)` of PowerAgreements.
 */
export class DayNotReadError extends ContractError<ErrorArguments["DayNotRead"]> {
  override readonly name = "DayNotReadError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9857a026";
  readonly plants: ErrorArguments["DayNotRead"]["plants"];
  readonly allowedAt: ErrorArguments["DayNotRead"]["allowedAt"];

  constructor(args: ErrorArguments["DayNotRead"], options?: { cause?: unknown }) {
    super("DayNotRead", args, instructions.DayNotRead(args), options);
    this.plants = args.plants;
    this.allowedAt = args.allowedAt;
  }
}

/**
 * The plant was not claimed from the day's beginning to its end, in the day itself.
 *
 * `DayNotWhole(uint256 entitlement, uint256 day)` of PowerAgreements.
 */
export class DayNotWholeError extends ContractError<ErrorArguments["DayNotWhole"]> {
  override readonly name = "DayNotWholeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa47eba71";
  readonly entitlement: ErrorArguments["DayNotWhole"]["entitlement"];
  readonly day: ErrorArguments["DayNotWhole"]["day"];

  constructor(args: ErrorArguments["DayNotWhole"], options?: { cause?: unknown }) {
    super("DayNotWhole", args, instructions.DayNotWhole(args), options);
    this.entitlement = args.entitlement;
    this.day = args.day;
  }
}

/**
 * The mean is over seven days.
 *
 * `DaysWrong(uint256 given)` of DayPrices.
 */
export class DaysWrongError extends ContractError<ErrorArguments["DaysWrong"]> {
  override readonly name = "DaysWrongError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc2f978f3";
  readonly given: ErrorArguments["DaysWrong"]["given"];

  constructor(args: ErrorArguments["DaysWrong"], options?: { cause?: unknown }) {
    super("DaysWrong", args, instructions.DaysWrong(args), options);
    this.given = args.given;
  }
}

/** `DeadlinePassed(uint256 deadline, uint256 now)` of DissipativeAMM. */
export class DeadlinePassedError extends ContractError<ErrorArguments["DeadlinePassed"]> {
  override readonly name = "DeadlinePassedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x83f2ba20";
  readonly deadline: ErrorArguments["DeadlinePassed"]["deadline"];
  readonly now: ErrorArguments["DeadlinePassed"]["now"];

  constructor(args: ErrorArguments["DeadlinePassed"], options?: { cause?: unknown }) {
    super("DeadlinePassed", args, instructions.DeadlinePassed(args), options);
    this.deadline = args.deadline;
    this.now = args.now;
  }
}

/** `DebtOutstanding(SiteId site, Shares writtenOff)` of EnergyPool. */
export class DebtOutstandingError extends ContractError<ErrorArguments["DebtOutstanding"]> {
  override readonly name = "DebtOutstandingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x934c97fc";
  readonly site: ErrorArguments["DebtOutstanding"]["site"];
  readonly writtenOff: ErrorArguments["DebtOutstanding"]["writtenOff"];

  constructor(args: ErrorArguments["DebtOutstanding"], options?: { cause?: unknown }) {
    super("DebtOutstanding", args, instructions.DebtOutstanding(args), options);
    this.site = args.site;
    this.writtenOff = args.writtenOff;
  }
}

/** `DecayRateOutOfRange(uint256 rate, uint256 limit)` of EnergyPool. */
export class DecayRateOutOfRangeError extends ContractError<ErrorArguments["DecayRateOutOfRange"]> {
  override readonly name = "DecayRateOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8f36b307";
  readonly rate: ErrorArguments["DecayRateOutOfRange"]["rate"];
  readonly limit: ErrorArguments["DecayRateOutOfRange"]["limit"];

  constructor(args: ErrorArguments["DecayRateOutOfRange"], options?: { cause?: unknown }) {
    super("DecayRateOutOfRange", args, instructions.DecayRateOutOfRange(args), options);
    this.rate = args.rate;
    this.limit = args.limit;
  }
}

/** `DeemedNotPriced(uint256 id, uint256 day, uint256 missing)` of PowerAgreements. */
export class DeemedNotPricedError extends ContractError<ErrorArguments["DeemedNotPriced"]> {
  override readonly name = "DeemedNotPricedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xca69a608";
  readonly id: ErrorArguments["DeemedNotPriced"]["id"];
  readonly day: ErrorArguments["DeemedNotPriced"]["day"];
  readonly missing: ErrorArguments["DeemedNotPriced"]["missing"];

  constructor(args: ErrorArguments["DeemedNotPriced"], options?: { cause?: unknown }) {
    super("DeemedNotPriced", args, instructions.DeemedNotPriced(args), options);
    this.id = args.id;
    this.day = args.day;
    this.missing = args.missing;
  }
}

/** `DeploymentFailed()` of Solady. */
export class DeploymentFailedError extends ContractError<ErrorArguments["DeploymentFailed"]> {
  override readonly name = "DeploymentFailedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x30116425";

  constructor(args: ErrorArguments["DeploymentFailed"], options?: { cause?: unknown }) {
    super("DeploymentFailed", args, instructions.DeploymentFailed(args), options);
  }
}

/**
 * Cannot deposit more than the max limit.
 *
 * `DepositMoreThanMax()` of Solady, WrappedEnergy.
 */
export class DepositMoreThanMaxError extends ContractError<ErrorArguments["DepositMoreThanMax"]> {
  override readonly name = "DepositMoreThanMaxError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb3c61a83";

  constructor(args: ErrorArguments["DepositMoreThanMax"], options?: { cause?: unknown }) {
    super("DepositMoreThanMax", args, instructions.DepositMoreThanMax(args), options);
  }
}

/** `DeviceKeyInUse(DeviceKey key, SiteId site)` of SiteRegistry. */
export class DeviceKeyInUseError extends ContractError<ErrorArguments["DeviceKeyInUse"]> {
  override readonly name = "DeviceKeyInUseError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x79380bb6";
  readonly key: ErrorArguments["DeviceKeyInUse"]["key"];
  readonly site: ErrorArguments["DeviceKeyInUse"]["site"];

  constructor(args: ErrorArguments["DeviceKeyInUse"], options?: { cause?: unknown }) {
    super("DeviceKeyInUse", args, instructions.DeviceKeyInUse(args), options);
    this.key = args.key;
    this.site = args.site;
  }
}

/** `DisputeBondTooSmall(uint256 received, uint256 needed)` of PriceIndex, FixingFeed. */
export class DisputeBondTooSmallError extends ContractError<ErrorArguments["DisputeBondTooSmall"]> {
  override readonly name = "DisputeBondTooSmallError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xac4d7d2d";
  readonly received: ErrorArguments["DisputeBondTooSmall"]["received"];
  readonly needed: ErrorArguments["DisputeBondTooSmall"]["needed"];

  constructor(args: ErrorArguments["DisputeBondTooSmall"], options?: { cause?: unknown }) {
    super("DisputeBondTooSmall", args, instructions.DisputeBondTooSmall(args), options);
    this.received = args.received;
    this.needed = args.needed;
  }
}

/** `DisputeExists(address arbitrator, uint256 disputeID)` of PowerAgreements. */
export class DisputeExistsError extends ContractError<ErrorArguments["DisputeExists"]> {
  override readonly name = "DisputeExistsError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x26139769";
  readonly arbitrator: ErrorArguments["DisputeExists"]["arbitrator"];
  readonly disputeID: ErrorArguments["DisputeExists"]["disputeID"];

  constructor(args: ErrorArguments["DisputeExists"], options?: { cause?: unknown }) {
    super("DisputeExists", args, instructions.DisputeExists(args), options);
    this.arbitrator = args.arbitrator;
    this.disputeID = args.disputeID;
  }
}

/** `DisputeIsOver(address arbitrator, uint256 disputeID)` of PowerAgreements. */
export class DisputeIsOverError extends ContractError<ErrorArguments["DisputeIsOver"]> {
  override readonly name = "DisputeIsOverError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x95e1aaa8";
  readonly arbitrator: ErrorArguments["DisputeIsOver"]["arbitrator"];
  readonly disputeID: ErrorArguments["DisputeIsOver"]["disputeID"];

  constructor(args: ErrorArguments["DisputeIsOver"], options?: { cause?: unknown }) {
    super("DisputeIsOver", args, instructions.DisputeIsOver(args), options);
    this.arbitrator = args.arbitrator;
    this.disputeID = args.disputeID;
  }
}

/** `DisputedAboveUnpaid(uint256 id, address debtor, uint256 index, uint256 amount, uint256 unpaid)` of PowerAgreements. */
export class DisputedAboveUnpaidError extends ContractError<ErrorArguments["DisputedAboveUnpaid"]> {
  override readonly name = "DisputedAboveUnpaidError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xcf340bb6";
  readonly id: ErrorArguments["DisputedAboveUnpaid"]["id"];
  readonly debtor: ErrorArguments["DisputedAboveUnpaid"]["debtor"];
  readonly index: ErrorArguments["DisputedAboveUnpaid"]["index"];
  readonly amount: ErrorArguments["DisputedAboveUnpaid"]["amount"];
  readonly unpaid: ErrorArguments["DisputedAboveUnpaid"]["unpaid"];

  constructor(args: ErrorArguments["DisputedAboveUnpaid"], options?: { cause?: unknown }) {
    super("DisputedAboveUnpaid", args, instructions.DisputedAboveUnpaid(args), options);
    this.id = args.id;
    this.debtor = args.debtor;
    this.index = args.index;
    this.amount = args.amount;
    this.unpaid = args.unpaid;
  }
}

/** `NothingToClaim(PoolId id, address account)` of DissipativeAMM. */
export class DissipativeAMMNothingToClaimError extends ContractError<ErrorArguments["DissipativeAMMNothingToClaim"]> {
  override readonly name = "DissipativeAMMNothingToClaimError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7995827c";
  readonly id: ErrorArguments["DissipativeAMMNothingToClaim"]["id"];
  readonly account: ErrorArguments["DissipativeAMMNothingToClaim"]["account"];

  constructor(args: ErrorArguments["DissipativeAMMNothingToClaim"], options?: { cause?: unknown }) {
    super("NothingToClaim", args, instructions.DissipativeAMMNothingToClaim(args), options);
    this.id = args.id;
    this.account = args.account;
  }
}

/** `DivFailed()` of Solady. */
export class DivFailedError extends ContractError<ErrorArguments["DivFailed"]> {
  override readonly name = "DivFailedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x65244e4e";

  constructor(args: ErrorArguments["DivFailed"], options?: { cause?: unknown }) {
    super("DivFailed", args, instructions.DivFailed(args), options);
  }
}

/** `DivWadFailed()` of Solady. */
export class DivWadFailedError extends ContractError<ErrorArguments["DivWadFailed"]> {
  override readonly name = "DivWadFailedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7c5f487d";

  constructor(args: ErrorArguments["DivWadFailed"], options?: { cause?: unknown }) {
    super("DivWadFailed", args, instructions.DivWadFailed(args), options);
  }
}

/** `ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)` of OpenZeppelin. */
export class ERC20InsufficientAllowanceError extends ContractError<ErrorArguments["ERC20InsufficientAllowance"]> {
  override readonly name = "ERC20InsufficientAllowanceError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xfb8f41b2";
  readonly spender: ErrorArguments["ERC20InsufficientAllowance"]["spender"];
  readonly allowance: ErrorArguments["ERC20InsufficientAllowance"]["allowance"];
  readonly needed: ErrorArguments["ERC20InsufficientAllowance"]["needed"];

  constructor(args: ErrorArguments["ERC20InsufficientAllowance"], options?: { cause?: unknown }) {
    super("ERC20InsufficientAllowance", args, instructions.ERC20InsufficientAllowance(args), options);
    this.spender = args.spender;
    this.allowance = args.allowance;
    this.needed = args.needed;
  }
}

/** `ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)` of OpenZeppelin. */
export class ERC20InsufficientBalanceError extends ContractError<ErrorArguments["ERC20InsufficientBalance"]> {
  override readonly name = "ERC20InsufficientBalanceError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xe450d38c";
  readonly sender: ErrorArguments["ERC20InsufficientBalance"]["sender"];
  readonly balance: ErrorArguments["ERC20InsufficientBalance"]["balance"];
  readonly needed: ErrorArguments["ERC20InsufficientBalance"]["needed"];

  constructor(args: ErrorArguments["ERC20InsufficientBalance"], options?: { cause?: unknown }) {
    super("ERC20InsufficientBalance", args, instructions.ERC20InsufficientBalance(args), options);
    this.sender = args.sender;
    this.balance = args.balance;
    this.needed = args.needed;
  }
}

/** `ERC20InvalidApprover(address approver)` of OpenZeppelin. */
export class ERC20InvalidApproverError extends ContractError<ErrorArguments["ERC20InvalidApprover"]> {
  override readonly name = "ERC20InvalidApproverError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xe602df05";
  readonly approver: ErrorArguments["ERC20InvalidApprover"]["approver"];

  constructor(args: ErrorArguments["ERC20InvalidApprover"], options?: { cause?: unknown }) {
    super("ERC20InvalidApprover", args, instructions.ERC20InvalidApprover(args), options);
    this.approver = args.approver;
  }
}

/** `ERC20InvalidReceiver(address receiver)` of OpenZeppelin. */
export class ERC20InvalidReceiverError extends ContractError<ErrorArguments["ERC20InvalidReceiver"]> {
  override readonly name = "ERC20InvalidReceiverError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xec442f05";
  readonly receiver: ErrorArguments["ERC20InvalidReceiver"]["receiver"];

  constructor(args: ErrorArguments["ERC20InvalidReceiver"], options?: { cause?: unknown }) {
    super("ERC20InvalidReceiver", args, instructions.ERC20InvalidReceiver(args), options);
    this.receiver = args.receiver;
  }
}

/** `ERC20InvalidSender(address sender)` of OpenZeppelin. */
export class ERC20InvalidSenderError extends ContractError<ErrorArguments["ERC20InvalidSender"]> {
  override readonly name = "ERC20InvalidSenderError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x96c6fd1e";
  readonly sender: ErrorArguments["ERC20InvalidSender"]["sender"];

  constructor(args: ErrorArguments["ERC20InvalidSender"], options?: { cause?: unknown }) {
    super("ERC20InvalidSender", args, instructions.ERC20InvalidSender(args), options);
    this.sender = args.sender;
  }
}

/** `ERC20InvalidSpender(address spender)` of OpenZeppelin. */
export class ERC20InvalidSpenderError extends ContractError<ErrorArguments["ERC20InvalidSpender"]> {
  override readonly name = "ERC20InvalidSpenderError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x94280d62";
  readonly spender: ErrorArguments["ERC20InvalidSpender"]["spender"];

  constructor(args: ErrorArguments["ERC20InvalidSpender"], options?: { cause?: unknown }) {
    super("ERC20InvalidSpender", args, instructions.ERC20InvalidSpender(args), options);
    this.spender = args.spender;
  }
}

/** `ETHTransferFailed()` of Solady. */
export class ETHTransferFailedError extends ContractError<ErrorArguments["ETHTransferFailed"]> {
  override readonly name = "ETHTransferFailedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb12d13eb";

  constructor(args: ErrorArguments["ETHTransferFailed"], options?: { cause?: unknown }) {
    super("ETHTransferFailed", args, instructions.ETHTransferFailed(args), options);
  }
}

/** `EarlyNotDue(SiteId site, uint40 due, uint256 now)` of Collateral. */
export class EarlyNotDueError extends ContractError<ErrorArguments["EarlyNotDue"]> {
  override readonly name = "EarlyNotDueError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3e34c49a";
  readonly site: ErrorArguments["EarlyNotDue"]["site"];
  readonly due: ErrorArguments["EarlyNotDue"]["due"];
  readonly now: ErrorArguments["EarlyNotDue"]["now"];

  constructor(args: ErrorArguments["EarlyNotDue"], options?: { cause?: unknown }) {
    super("EarlyNotDue", args, instructions.EarlyNotDue(args), options);
    this.site = args.site;
    this.due = args.due;
    this.now = args.now;
  }
}

/** `EarlyOutstanding(SiteId site, uint64 earlyWh)` of EnergyPool. */
export class EarlyOutstandingError extends ContractError<ErrorArguments["EarlyOutstanding"]> {
  override readonly name = "EarlyOutstandingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x64a45921";
  readonly site: ErrorArguments["EarlyOutstanding"]["site"];
  readonly earlyWh: ErrorArguments["EarlyOutstanding"]["earlyWh"];

  constructor(args: ErrorArguments["EarlyOutstanding"], options?: { cause?: unknown }) {
    super("EarlyOutstanding", args, instructions.EarlyOutstanding(args), options);
    this.site = args.site;
    this.earlyWh = args.earlyWh;
  }
}

/** `EndBeforeStart(uint40 start, uint40 end)` of Entitlements. */
export class EndBeforeStartError extends ContractError<ErrorArguments["EndBeforeStart"]> {
  override readonly name = "EndBeforeStartError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xab1bfa96";
  readonly start: ErrorArguments["EndBeforeStart"]["start"];
  readonly end: ErrorArguments["EndBeforeStart"]["end"];

  constructor(args: ErrorArguments["EndBeforeStart"], options?: { cause?: unknown }) {
    super("EndBeforeStart", args, instructions.EndBeforeStart(args), options);
    this.start = args.start;
    this.end = args.end;
  }
}

/** `EndHasPassed(uint40 end, uint256 now)` of PowerAgreements. */
export class EndHasPassedError extends ContractError<ErrorArguments["EndHasPassed"]> {
  override readonly name = "EndHasPassedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3b93e221";
  readonly end: ErrorArguments["EndHasPassed"]["end"];
  readonly now: ErrorArguments["EndHasPassed"]["now"];

  constructor(args: ErrorArguments["EndHasPassed"], options?: { cause?: unknown }) {
    super("EndHasPassed", args, instructions.EndHasPassed(args), options);
    this.end = args.end;
    this.now = args.now;
  }
}

/** `EndNotEarlier(uint256 id, uint40 end, uint40 current)` of Entitlements. */
export class EndNotEarlierError extends ContractError<ErrorArguments["EndNotEarlier"]> {
  override readonly name = "EndNotEarlierError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x1063d83b";
  readonly id: ErrorArguments["EndNotEarlier"]["id"];
  readonly end: ErrorArguments["EndNotEarlier"]["end"];
  readonly current: ErrorArguments["EndNotEarlier"]["current"];

  constructor(args: ErrorArguments["EndNotEarlier"], options?: { cause?: unknown }) {
    super("EndNotEarlier", args, instructions.EndNotEarlier(args), options);
    this.id = args.id;
    this.end = args.end;
    this.current = args.current;
  }
}

/**
 * All of every share is known to be lost and not yet taken off: no number of them is worth anything.
 *
 * `EnergyIsLost(address token)` of DissipativeAMM.
 */
export class EnergyIsLostError extends ContractError<ErrorArguments["EnergyIsLost"]> {
  override readonly name = "EnergyIsLostError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x0ddd7fb6";
  readonly token: ErrorArguments["EnergyIsLost"]["token"];

  constructor(args: ErrorArguments["EnergyIsLost"], options?: { cause?: unknown }) {
    super("EnergyIsLost", args, instructions.EnergyIsLost(args), options);
    this.token = args.token;
  }
}

/** `EnergyOutOfRange(uint256 period, uint256 wh)` of PowerAgreements, DayPrices. */
export class EnergyOutOfRangeError extends ContractError<ErrorArguments["EnergyOutOfRange"]> {
  override readonly name = "EnergyOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x051539c8";
  readonly period: ErrorArguments["EnergyOutOfRange"]["period"];
  readonly wh: ErrorArguments["EnergyOutOfRange"]["wh"];

  constructor(args: ErrorArguments["EnergyOutOfRange"], options?: { cause?: unknown }) {
    super("EnergyOutOfRange", args, instructions.EnergyOutOfRange(args), options);
    this.period = args.period;
    this.wh = args.wh;
  }
}

/**
 * The vintage still trades, or all kWh of the pool are still a µWh, which can be retired or delivered.
 *
 * `EnergyStillOfUse(address token, uint256 index, uint256 energy)` of DissipativeAMM.
 */
export class EnergyStillOfUseError extends ContractError<ErrorArguments["EnergyStillOfUse"]> {
  override readonly name = "EnergyStillOfUseError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb6ad7a11";
  readonly token: ErrorArguments["EnergyStillOfUse"]["token"];
  readonly index: ErrorArguments["EnergyStillOfUse"]["index"];
  readonly energy: ErrorArguments["EnergyStillOfUse"]["energy"];

  constructor(args: ErrorArguments["EnergyStillOfUse"], options?: { cause?: unknown }) {
    super("EnergyStillOfUse", args, instructions.EnergyStillOfUse(args), options);
    this.token = args.token;
    this.index = args.index;
    this.energy = args.energy;
  }
}

/** `EntitlementInUse(uint256 entitlement, uint256 id)` of PowerAgreements. */
export class EntitlementInUseError extends ContractError<ErrorArguments["EntitlementInUse"]> {
  override readonly name = "EntitlementInUseError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x413d7334";
  readonly entitlement: ErrorArguments["EntitlementInUse"]["entitlement"];
  readonly id: ErrorArguments["EntitlementInUse"]["id"];

  constructor(args: ErrorArguments["EntitlementInUse"], options?: { cause?: unknown }) {
    super("EntitlementInUse", args, instructions.EntitlementInUse(args), options);
    this.entitlement = args.entitlement;
    this.id = args.id;
  }
}

/** `EntitlementOfAnother(uint256 entitlement, uint256 given, uint256 id)` of PowerAgreements. */
export class EntitlementOfAnotherError extends ContractError<ErrorArguments["EntitlementOfAnother"]> {
  override readonly name = "EntitlementOfAnotherError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x21c8c597";
  readonly entitlement: ErrorArguments["EntitlementOfAnother"]["entitlement"];
  readonly given: ErrorArguments["EntitlementOfAnother"]["given"];
  readonly id: ErrorArguments["EntitlementOfAnother"]["id"];

  constructor(args: ErrorArguments["EntitlementOfAnother"], options?: { cause?: unknown }) {
    super("EntitlementOfAnother", args, instructions.EntitlementOfAnother(args), options);
    this.entitlement = args.entitlement;
    this.given = args.given;
    this.id = args.id;
  }
}

/** `EntitlementOver(uint256 entitlement, uint40 end)` of Intake. */
export class EntitlementOverError extends ContractError<ErrorArguments["EntitlementOver"]> {
  override readonly name = "EntitlementOverError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd9ed146f";
  readonly entitlement: ErrorArguments["EntitlementOver"]["entitlement"];
  readonly end: ErrorArguments["EntitlementOver"]["end"];

  constructor(args: ErrorArguments["EntitlementOver"], options?: { cause?: unknown }) {
    super("EntitlementOver", args, instructions.EntitlementOver(args), options);
    this.entitlement = args.entitlement;
    this.end = args.end;
  }
}

/** `EntitlementUnfit(uint256 entitlement, uint256 id, bytes32 reason)` of PowerAgreements. */
export class EntitlementUnfitError extends ContractError<ErrorArguments["EntitlementUnfit"]> {
  override readonly name = "EntitlementUnfitError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xcc463e90";
  readonly entitlement: ErrorArguments["EntitlementUnfit"]["entitlement"];
  readonly id: ErrorArguments["EntitlementUnfit"]["id"];
  readonly reason: ErrorArguments["EntitlementUnfit"]["reason"];

  constructor(args: ErrorArguments["EntitlementUnfit"], options?: { cause?: unknown }) {
    super("EntitlementUnfit", args, instructions.EntitlementUnfit(args), options);
    this.entitlement = args.entitlement;
    this.id = args.id;
    this.reason = args.reason;
  }
}

/** `EpochAhead(SiteId site, uint40 from, uint40 latest)` of SiteRegistry. */
export class EpochAheadError extends ContractError<ErrorArguments["EpochAhead"]> {
  override readonly name = "EpochAheadError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc957f4e0";
  readonly site: ErrorArguments["EpochAhead"]["site"];
  readonly from: ErrorArguments["EpochAhead"]["from"];
  readonly latest: ErrorArguments["EpochAhead"]["latest"];

  constructor(args: ErrorArguments["EpochAhead"], options?: { cause?: unknown }) {
    super("EpochAhead", args, instructions.EpochAhead(args), options);
    this.site = args.site;
    this.from = args.from;
    this.latest = args.latest;
  }
}

/** `EpochNotBegun(SiteId site, uint16 epoch, uint40 from)` of SiteRegistry. */
export class EpochNotBegunError extends ContractError<ErrorArguments["EpochNotBegun"]> {
  override readonly name = "EpochNotBegunError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x04eb6bab";
  readonly site: ErrorArguments["EpochNotBegun"]["site"];
  readonly epoch: ErrorArguments["EpochNotBegun"]["epoch"];
  readonly from: ErrorArguments["EpochNotBegun"]["from"];

  constructor(args: ErrorArguments["EpochNotBegun"], options?: { cause?: unknown }) {
    super("EpochNotBegun", args, instructions.EpochNotBegun(args), options);
    this.site = args.site;
    this.epoch = args.epoch;
    this.from = args.from;
  }
}

/** `EpochNotForward(SiteId site, uint40 from, uint40 earliest)` of SiteRegistry. */
export class EpochNotForwardError extends ContractError<ErrorArguments["EpochNotForward"]> {
  override readonly name = "EpochNotForwardError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd18fa543";
  readonly site: ErrorArguments["EpochNotForward"]["site"];
  readonly from: ErrorArguments["EpochNotForward"]["from"];
  readonly earliest: ErrorArguments["EpochNotForward"]["earliest"];

  constructor(args: ErrorArguments["EpochNotForward"], options?: { cause?: unknown }) {
    super("EpochNotForward", args, instructions.EpochNotForward(args), options);
    this.site = args.site;
    this.from = args.from;
    this.earliest = args.earliest;
  }
}

/** `EpochOutOfRange(SiteId site, uint16 epoch, uint40 periodEnd)` of MeterOracle. */
export class EpochOutOfRangeError extends ContractError<ErrorArguments["EpochOutOfRange"]> {
  override readonly name = "EpochOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa4cf98ab";
  readonly site: ErrorArguments["EpochOutOfRange"]["site"];
  readonly epoch: ErrorArguments["EpochOutOfRange"]["epoch"];
  readonly periodEnd: ErrorArguments["EpochOutOfRange"]["periodEnd"];

  constructor(args: ErrorArguments["EpochOutOfRange"], options?: { cause?: unknown }) {
    super("EpochOutOfRange", args, instructions.EpochOutOfRange(args), options);
    this.site = args.site;
    this.epoch = args.epoch;
    this.periodEnd = args.periodEnd;
  }
}

/**
 * A price that no int128 holds.
 *
 * `EscalatedPriceOutOfRange(int256 base)` of DayPrices, AgreementValues.
 */
export class EscalatedPriceOutOfRangeError extends ContractError<ErrorArguments["EscalatedPriceOutOfRange"]> {
  override readonly name = "EscalatedPriceOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xfccfc8ac";
  readonly base: ErrorArguments["EscalatedPriceOutOfRange"]["base"];

  constructor(args: ErrorArguments["EscalatedPriceOutOfRange"], options?: { cause?: unknown }) {
    super("EscalatedPriceOutOfRange", args, instructions.EscalatedPriceOutOfRange(args), options);
    this.base = args.base;
  }
}

/** `ExpOverflow()` of Solady. */
export class ExpOverflowError extends ContractError<ErrorArguments["ExpOverflow"]> {
  override readonly name = "ExpOverflowError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa37bfec9";

  constructor(args: ErrorArguments["ExpOverflow"], options?: { cause?: unknown }) {
    super("ExpOverflow", args, instructions.ExpOverflow(args), options);
  }
}

/** `ExportExceeded(uint256 export, Energy remaining, Energy needed)` of Retirements. */
export class ExportExceededError extends ContractError<ErrorArguments["ExportExceeded"]> {
  override readonly name = "ExportExceededError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x2e5e5259";
  readonly export: ErrorArguments["ExportExceeded"]["export"];
  readonly remaining: ErrorArguments["ExportExceeded"]["remaining"];
  readonly needed: ErrorArguments["ExportExceeded"]["needed"];

  constructor(args: ErrorArguments["ExportExceeded"], options?: { cause?: unknown }) {
    super("ExportExceeded", args, instructions.ExportExceeded(args), options);
    this.export = args.export;
    this.remaining = args.remaining;
    this.needed = args.needed;
  }
}

/** `ExportMismatch(uint256 export)` of OrderBook. */
export class ExportMismatchError extends ContractError<ErrorArguments["ExportMismatch"]> {
  override readonly name = "ExportMismatchError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x888f9018";
  readonly export: ErrorArguments["ExportMismatch"]["export"];

  constructor(args: ErrorArguments["ExportMismatch"], options?: { cause?: unknown }) {
    super("ExportMismatch", args, instructions.ExportMismatch(args), options);
    this.export = args.export;
  }
}

/**
 * The deployment failed.
 *
 * `FailedDeployment()` of OpenZeppelin, EnergyPoolFactory.
 */
export class FailedDeploymentError extends ContractError<ErrorArguments["FailedDeployment"]> {
  override readonly name = "FailedDeploymentError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb06ebf3d";

  constructor(args: ErrorArguments["FailedDeployment"], options?: { cause?: unknown }) {
    super("FailedDeployment", args, instructions.FailedDeployment(args), options);
  }
}

/** `FallbackDiffers(SeriesId fallbackId, address currency, int8 exponent)` of PriceIndex. */
export class FallbackDiffersError extends ContractError<ErrorArguments["FallbackDiffers"]> {
  override readonly name = "FallbackDiffersError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xcf08605a";
  readonly fallbackId: ErrorArguments["FallbackDiffers"]["fallbackId"];
  readonly currency: ErrorArguments["FallbackDiffers"]["currency"];
  readonly exponent: ErrorArguments["FallbackDiffers"]["exponent"];

  constructor(args: ErrorArguments["FallbackDiffers"], options?: { cause?: unknown }) {
    super("FallbackDiffers", args, instructions.FallbackDiffers(args), options);
    this.fallbackId = args.fallbackId;
    this.currency = args.currency;
    this.exponent = args.exponent;
  }
}

/** `FeeAboveCap(uint256 fee, uint256 cap)` of DissipativeAMM, OrderBook. */
export class FeeAboveCapError extends ContractError<ErrorArguments["FeeAboveCap"]> {
  override readonly name = "FeeAboveCapError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7159abd8";
  readonly fee: ErrorArguments["FeeAboveCap"]["fee"];
  readonly cap: ErrorArguments["FeeAboveCap"]["cap"];

  constructor(args: ErrorArguments["FeeAboveCap"], options?: { cause?: unknown }) {
    super("FeeAboveCap", args, instructions.FeeAboveCap(args), options);
    this.fee = args.fee;
    this.cap = args.cap;
  }
}

/** `FeeAboveMaximum(uint64 fee, uint64 maximum)` of Intake. */
export class FeeAboveMaximumError extends ContractError<ErrorArguments["FeeAboveMaximum"]> {
  override readonly name = "FeeAboveMaximumError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x474c5ddb";
  readonly fee: ErrorArguments["FeeAboveMaximum"]["fee"];
  readonly maximum: ErrorArguments["FeeAboveMaximum"]["maximum"];

  constructor(args: ErrorArguments["FeeAboveMaximum"], options?: { cause?: unknown }) {
    super("FeeAboveMaximum", args, instructions.FeeAboveMaximum(args), options);
    this.fee = args.fee;
    this.maximum = args.maximum;
  }
}

/** `FeeOutOfRange(uint64 fee)` of Intake. */
export class FeeOutOfRangeError extends ContractError<ErrorArguments["FeeOutOfRange"]> {
  override readonly name = "FeeOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x4dea7569";
  readonly fee: ErrorArguments["FeeOutOfRange"]["fee"];

  constructor(args: ErrorArguments["FeeOutOfRange"], options?: { cause?: unknown }) {
    super("FeeOutOfRange", args, instructions.FeeOutOfRange(args), options);
    this.fee = args.fee;
  }
}

/**
 * No fill moves 2^96 µWh.
 *
 * `FillTooLarge(uint256 energy, uint256 maximum)` of OrderBook.
 */
export class FillTooLargeError extends ContractError<ErrorArguments["FillTooLarge"]> {
  override readonly name = "FillTooLargeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x72745a4b";
  readonly energy: ErrorArguments["FillTooLarge"]["energy"];
  readonly maximum: ErrorArguments["FillTooLarge"]["maximum"];

  constructor(args: ErrorArguments["FillTooLarge"], options?: { cause?: unknown }) {
    super("FillTooLarge", args, instructions.FillTooLarge(args), options);
    this.energy = args.energy;
    this.maximum = args.maximum;
  }
}

/** `FillTooSmall(uint256 fill, uint256 minimum)` of OrderBook. */
export class FillTooSmallError extends ContractError<ErrorArguments["FillTooSmall"]> {
  override readonly name = "FillTooSmallError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x399cf14d";
  readonly fill: ErrorArguments["FillTooSmall"]["fill"];
  readonly minimum: ErrorArguments["FillTooSmall"]["minimum"];

  constructor(args: ErrorArguments["FillTooSmall"], options?: { cause?: unknown }) {
    super("FillTooSmall", args, instructions.FillTooSmall(args), options);
    this.fill = args.fill;
    this.minimum = args.minimum;
  }
}

/** `FixingNotFinal(SeriesId series, uint32 period, PriceStatus status)` of FixingFeed, AgreementValues. */
export class FixingNotFinalError extends ContractError<ErrorArguments["FixingNotFinal"]> {
  override readonly name = "FixingNotFinalError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x24380087";
  readonly series: ErrorArguments["FixingNotFinal"]["series"];
  readonly period: ErrorArguments["FixingNotFinal"]["period"];
  readonly status: ErrorArguments["FixingNotFinal"]["status"];

  constructor(args: ErrorArguments["FixingNotFinal"], options?: { cause?: unknown }) {
    super("FixingNotFinal", args, instructions.FixingNotFinal(args), options);
    this.series = args.series;
    this.period = args.period;
    this.status = args.status;
  }
}

/** `FixingOutOfRange(uint256 year, uint256 fixing)` of DayPrices, AgreementValues. */
export class FixingOutOfRangeError extends ContractError<ErrorArguments["FixingOutOfRange"]> {
  override readonly name = "FixingOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xbcdb8d99";
  readonly year: ErrorArguments["FixingOutOfRange"]["year"];
  readonly fixing: ErrorArguments["FixingOutOfRange"]["fixing"];

  constructor(args: ErrorArguments["FixingOutOfRange"], options?: { cause?: unknown }) {
    super("FixingOutOfRange", args, instructions.FixingOutOfRange(args), options);
    this.year = args.year;
    this.fixing = args.fixing;
  }
}

/** `FleetFull(uint32 fleet)` of MeterOracle. */
export class FleetFullError extends ContractError<ErrorArguments["FleetFull"]> {
  override readonly name = "FleetFullError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb32728a6";
  readonly fleet: ErrorArguments["FleetFull"]["fleet"];

  constructor(args: ErrorArguments["FleetFull"], options?: { cause?: unknown }) {
    super("FleetFull", args, instructions.FleetFull(args), options);
    this.fleet = args.fleet;
  }
}

/** `FullMulDivFailed()` of Solady. */
export class FullMulDivFailedError extends ContractError<ErrorArguments["FullMulDivFailed"]> {
  override readonly name = "FullMulDivFailedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xae47f702";

  constructor(args: ErrorArguments["FullMulDivFailed"], options?: { cause?: unknown }) {
    super("FullMulDivFailed", args, instructions.FullMulDivFailed(args), options);
  }
}

/**
 * A gap from the day before is not told apart by a day's correction.
 *
 * `GapAcrossDays(uint256 entitlement, uint40 since, uint40 to)` of PowerAgreements.
 */
export class GapAcrossDaysError extends ContractError<ErrorArguments["GapAcrossDays"]> {
  override readonly name = "GapAcrossDaysError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x4534d44f";
  readonly entitlement: ErrorArguments["GapAcrossDays"]["entitlement"];
  readonly since: ErrorArguments["GapAcrossDays"]["since"];
  readonly to: ErrorArguments["GapAcrossDays"]["to"];

  constructor(args: ErrorArguments["GapAcrossDays"], options?: { cause?: unknown }) {
    super("GapAcrossDays", args, instructions.GapAcrossDays(args), options);
    this.entitlement = args.entitlement;
    this.since = args.since;
    this.to = args.to;
  }
}

/** `GapNotPriced(uint256 entitlement, uint256 day, uint256 missing)` of PowerAgreements. */
export class GapNotPricedError extends ContractError<ErrorArguments["GapNotPriced"]> {
  override readonly name = "GapNotPricedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x21b51d94";
  readonly entitlement: ErrorArguments["GapNotPriced"]["entitlement"];
  readonly day: ErrorArguments["GapNotPriced"]["day"];
  readonly missing: ErrorArguments["GapNotPriced"]["missing"];

  constructor(args: ErrorArguments["GapNotPriced"], options?: { cause?: unknown }) {
    super("GapNotPriced", args, instructions.GapNotPriced(args), options);
    this.entitlement = args.entitlement;
    this.day = args.day;
    this.missing = args.missing;
  }
}

/** `GapNotRipe(uint256 entitlement, uint40 to, uint256 ripeAt)` of PowerAgreements. */
export class GapNotRipeError extends ContractError<ErrorArguments["GapNotRipe"]> {
  override readonly name = "GapNotRipeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x83784654";
  readonly entitlement: ErrorArguments["GapNotRipe"]["entitlement"];
  readonly to: ErrorArguments["GapNotRipe"]["to"];
  readonly ripeAt: ErrorArguments["GapNotRipe"]["ripeAt"];

  constructor(args: ErrorArguments["GapNotRipe"], options?: { cause?: unknown }) {
    super("GapNotRipe", args, instructions.GapNotRipe(args), options);
    this.entitlement = args.entitlement;
    this.to = args.to;
    this.ripeAt = args.ripeAt;
  }
}

/**
 * The caller sent too little gas for a transfer that may take so much.
 *
 * `GasTooLow(uint256 available, uint256 needed)` of OrderBook.
 */
export class GasTooLowError extends ContractError<ErrorArguments["GasTooLow"]> {
  override readonly name = "GasTooLowError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xfe336aa7";
  readonly available: ErrorArguments["GasTooLow"]["available"];
  readonly needed: ErrorArguments["GasTooLow"]["needed"];

  constructor(args: ErrorArguments["GasTooLow"], options?: { cause?: unknown }) {
    super("GasTooLow", args, instructions.GasTooLow(args), options);
    this.available = args.available;
    this.needed = args.needed;
  }
}

/** `GateClosed(uint256 day, uint256 closedAt, uint256 now)` of PowerAgreements. */
export class GateClosedError extends ContractError<ErrorArguments["GateClosed"]> {
  override readonly name = "GateClosedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7caddad5";
  readonly day: ErrorArguments["GateClosed"]["day"];
  readonly closedAt: ErrorArguments["GateClosed"]["closedAt"];
  readonly now: ErrorArguments["GateClosed"]["now"];

  constructor(args: ErrorArguments["GateClosed"], options?: { cause?: unknown }) {
    super("GateClosed", args, instructions.GateClosed(args), options);
    this.day = args.day;
    this.closedAt = args.closedAt;
    this.now = args.now;
  }
}

/**
 * A site's generation grew, from where its claims had come to, by more than its plant can make.
 *
 * `GenerationAboveEnvelope(SiteId site, uint256 grown, uint256 limit)` of Entitlements.
 */
export class GenerationAboveEnvelopeError extends ContractError<ErrorArguments["GenerationAboveEnvelope"]> {
  override readonly name = "GenerationAboveEnvelopeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd0b7b9db";
  readonly site: ErrorArguments["GenerationAboveEnvelope"]["site"];
  readonly grown: ErrorArguments["GenerationAboveEnvelope"]["grown"];
  readonly limit: ErrorArguments["GenerationAboveEnvelope"]["limit"];

  constructor(args: ErrorArguments["GenerationAboveEnvelope"], options?: { cause?: unknown }) {
    super("GenerationAboveEnvelope", args, instructions.GenerationAboveEnvelope(args), options);
    this.site = args.site;
    this.grown = args.grown;
    this.limit = args.limit;
  }
}

/** `GrowthAboveCapacity(uint32 fleet, uint256 laneIndex, uint256 grown, uint256 limit)` of MeterOracle. */
export class GrowthAboveCapacityError extends ContractError<ErrorArguments["GrowthAboveCapacity"]> {
  override readonly name = "GrowthAboveCapacityError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x74c31625";
  readonly fleet: ErrorArguments["GrowthAboveCapacity"]["fleet"];
  readonly laneIndex: ErrorArguments["GrowthAboveCapacity"]["laneIndex"];
  readonly grown: ErrorArguments["GrowthAboveCapacity"]["grown"];
  readonly limit: ErrorArguments["GrowthAboveCapacity"]["limit"];

  constructor(args: ErrorArguments["GrowthAboveCapacity"], options?: { cause?: unknown }) {
    super("GrowthAboveCapacity", args, instructions.GrowthAboveCapacity(args), options);
    this.fleet = args.fleet;
    this.laneIndex = args.laneIndex;
    this.grown = args.grown;
    this.limit = args.limit;
  }
}

/** `HaircutWaits(SiteId site, uint40 until, uint256 now)` of Collateral. */
export class HaircutWaitsError extends ContractError<ErrorArguments["HaircutWaits"]> {
  override readonly name = "HaircutWaitsError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x887b7159";
  readonly site: ErrorArguments["HaircutWaits"]["site"];
  readonly until: ErrorArguments["HaircutWaits"]["until"];
  readonly now: ErrorArguments["HaircutWaits"]["now"];

  constructor(args: ErrorArguments["HaircutWaits"], options?: { cause?: unknown }) {
    super("HaircutWaits", args, instructions.HaircutWaits(args), options);
    this.site = args.site;
    this.until = args.until;
    this.now = args.now;
  }
}

/**
 * A price that the mean needs is not there.
 *
 * `HourIncomplete(uint256 day)` of DayPrices.
 */
export class HourIncompleteError extends ContractError<ErrorArguments["HourIncomplete"]> {
  override readonly name = "HourIncompleteError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x09d8f595";
  readonly day: ErrorArguments["HourIncomplete"]["day"];

  constructor(args: ErrorArguments["HourIncomplete"], options?: { cause?: unknown }) {
    super("HourIncomplete", args, instructions.HourIncomplete(args), options);
    this.day = args.day;
  }
}

/** `InDefault(uint256 id, address party)` of PowerAgreements. */
export class InDefaultError extends ContractError<ErrorArguments["InDefault"]> {
  override readonly name = "InDefaultError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa4b0e0a5";
  readonly id: ErrorArguments["InDefault"]["id"];
  readonly party: ErrorArguments["InDefault"]["party"];

  constructor(args: ErrorArguments["InDefault"], options?: { cause?: unknown }) {
    super("InDefault", args, instructions.InDefault(args), options);
    this.id = args.id;
    this.party = args.party;
  }
}

/**
 * Earned growth over the time since the older checkpoint is below λ/2, or that checkpoint is not a day old. Growth is
 * Q48.
 *
 * `IncomeTooLow(PoolId id, uint256 older, uint256 earned, uint256 elapsed)` of DissipativeAMM.
 */
export class IncomeTooLowError extends ContractError<ErrorArguments["IncomeTooLow"]> {
  override readonly name = "IncomeTooLowError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb7c1de6d";
  readonly id: ErrorArguments["IncomeTooLow"]["id"];
  readonly older: ErrorArguments["IncomeTooLow"]["older"];
  readonly earned: ErrorArguments["IncomeTooLow"]["earned"];
  readonly elapsed: ErrorArguments["IncomeTooLow"]["elapsed"];

  constructor(args: ErrorArguments["IncomeTooLow"], options?: { cause?: unknown }) {
    super("IncomeTooLow", args, instructions.IncomeTooLow(args), options);
    this.id = args.id;
    this.older = args.older;
    this.earned = args.earned;
    this.elapsed = args.elapsed;
  }
}

/** `IncompleteReceiver(address forwarder, address workflowOwner)` of ReportReceiver. */
export class IncompleteReceiverError extends ContractError<ErrorArguments["IncompleteReceiver"]> {
  override readonly name = "IncompleteReceiverError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x884e6b21";
  readonly forwarder: ErrorArguments["IncompleteReceiver"]["forwarder"];
  readonly workflowOwner: ErrorArguments["IncompleteReceiver"]["workflowOwner"];

  constructor(args: ErrorArguments["IncompleteReceiver"], options?: { cause?: unknown }) {
    super("IncompleteReceiver", args, instructions.IncompleteReceiver(args), options);
    this.forwarder = args.forwarder;
    this.workflowOwner = args.workflowOwner;
  }
}

/** `InflowsArePaused()` of EnergyPool. */
export class InflowsArePausedError extends ContractError<ErrorArguments["InflowsArePaused"]> {
  override readonly name = "InflowsArePausedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb11df25e";

  constructor(args: ErrorArguments["InflowsArePaused"], options?: { cause?: unknown }) {
    super("InflowsArePaused", args, instructions.InflowsArePaused(args), options);
  }
}

/** `InputAboveMaximum(uint256 input, uint256 maximum)` of DissipativeAMM. */
export class InputAboveMaximumError extends ContractError<ErrorArguments["InputAboveMaximum"]> {
  override readonly name = "InputAboveMaximumError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x1f29deb6";
  readonly input: ErrorArguments["InputAboveMaximum"]["input"];
  readonly maximum: ErrorArguments["InputAboveMaximum"]["maximum"];

  constructor(args: ErrorArguments["InputAboveMaximum"], options?: { cause?: unknown }) {
    super("InputAboveMaximum", args, instructions.InputAboveMaximum(args), options);
    this.input = args.input;
    this.maximum = args.maximum;
  }
}

/** `InsufficientAllowance(address owner, address spender, uint256 allowance, uint256 needed)` of EnergyPool. */
export class InsufficientAllowanceError extends ContractError<ErrorArguments["InsufficientAllowance"]> {
  override readonly name = "InsufficientAllowanceError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x91beda24";
  readonly owner: ErrorArguments["InsufficientAllowance"]["owner"];
  readonly spender: ErrorArguments["InsufficientAllowance"]["spender"];
  readonly allowance: ErrorArguments["InsufficientAllowance"]["allowance"];
  readonly needed: ErrorArguments["InsufficientAllowance"]["needed"];

  constructor(args: ErrorArguments["InsufficientAllowance"], options?: { cause?: unknown }) {
    super("InsufficientAllowance", args, instructions.InsufficientAllowance(args), options);
    this.owner = args.owner;
    this.spender = args.spender;
    this.allowance = args.allowance;
    this.needed = args.needed;
  }
}

/** `InsufficientEnergy(address account, uint256 balance, uint256 needed)` of EnergyPool. */
export class InsufficientEnergyError extends ContractError<ErrorArguments["InsufficientEnergy"]> {
  override readonly name = "InsufficientEnergyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x53018571";
  readonly account: ErrorArguments["InsufficientEnergy"]["account"];
  readonly balance: ErrorArguments["InsufficientEnergy"]["balance"];
  readonly needed: ErrorArguments["InsufficientEnergy"]["needed"];

  constructor(args: ErrorArguments["InsufficientEnergy"], options?: { cause?: unknown }) {
    super("InsufficientEnergy", args, instructions.InsufficientEnergy(args), options);
    this.account = args.account;
    this.balance = args.balance;
    this.needed = args.needed;
  }
}

/** `InsufficientInternalBalance(address owner, uint256 id, uint256 balance, uint256 needed)` of DissipativeAMM. */
export class InsufficientInternalBalanceError extends ContractError<ErrorArguments["InsufficientInternalBalance"]> {
  override readonly name = "InsufficientInternalBalanceError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd8be2f14";
  readonly owner: ErrorArguments["InsufficientInternalBalance"]["owner"];
  readonly id: ErrorArguments["InsufficientInternalBalance"]["id"];
  readonly balance: ErrorArguments["InsufficientInternalBalance"]["balance"];
  readonly needed: ErrorArguments["InsufficientInternalBalance"]["needed"];

  constructor(args: ErrorArguments["InsufficientInternalBalance"], options?: { cause?: unknown }) {
    super("InsufficientInternalBalance", args, instructions.InsufficientInternalBalance(args), options);
    this.owner = args.owner;
    this.id = args.id;
    this.balance = args.balance;
    this.needed = args.needed;
  }
}

/**
 * Insufficient permission to perform the action.
 *
 * `InsufficientPermission()` of Solady, DissipativeAMM.
 */
export class InsufficientPermissionError extends ContractError<ErrorArguments["InsufficientPermission"]> {
  override readonly name = "InsufficientPermissionError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xdeda9030";

  constructor(args: ErrorArguments["InsufficientPermission"], options?: { cause?: unknown }) {
    super("InsufficientPermission", args, instructions.InsufficientPermission(args), options);
  }
}

/** `InsufficientReserves(PoolId id, uint256 needed, uint256 reserve)` of DissipativeAMM. */
export class InsufficientReservesError extends ContractError<ErrorArguments["InsufficientReserves"]> {
  override readonly name = "InsufficientReservesError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa330c8bb";
  readonly id: ErrorArguments["InsufficientReserves"]["id"];
  readonly needed: ErrorArguments["InsufficientReserves"]["needed"];
  readonly reserve: ErrorArguments["InsufficientReserves"]["reserve"];

  constructor(args: ErrorArguments["InsufficientReserves"], options?: { cause?: unknown }) {
    super("InsufficientReserves", args, instructions.InsufficientReserves(args), options);
    this.id = args.id;
    this.needed = args.needed;
    this.reserve = args.reserve;
  }
}

/** `InsufficientShares(address account, Shares balance, Shares needed)` of EnergyPool. */
export class InsufficientSharesError extends ContractError<ErrorArguments["InsufficientShares"]> {
  override readonly name = "InsufficientSharesError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x68b65f11";
  readonly account: ErrorArguments["InsufficientShares"]["account"];
  readonly balance: ErrorArguments["InsufficientShares"]["balance"];
  readonly needed: ErrorArguments["InsufficientShares"]["needed"];

  constructor(args: ErrorArguments["InsufficientShares"], options?: { cause?: unknown }) {
    super("InsufficientShares", args, instructions.InsufficientShares(args), options);
    this.account = args.account;
    this.balance = args.balance;
    this.needed = args.needed;
  }
}

/**
 * The charge is of an interval that a later one has passed.
 *
 * `IntervalUsed(SiteId battery, uint40 from, uint40 usedTo)` of Intake.
 */
export class IntervalUsedError extends ContractError<ErrorArguments["IntervalUsed"]> {
  override readonly name = "IntervalUsedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x0ad358b5";
  readonly battery: ErrorArguments["IntervalUsed"]["battery"];
  readonly from: ErrorArguments["IntervalUsed"]["from"];
  readonly usedTo: ErrorArguments["IntervalUsed"]["usedTo"];

  constructor(args: ErrorArguments["IntervalUsed"], options?: { cause?: unknown }) {
    super("IntervalUsed", args, instructions.IntervalUsed(args), options);
    this.battery = args.battery;
    this.from = args.from;
    this.usedTo = args.usedTo;
  }
}

/**
 * The export's interval is not the charge's.
 *
 * `IntervalsDiffer(uint40 exportFrom, uint40 exportTo, uint40 from, uint40 to)` of Intake, Retirements.
 */
export class IntervalsDifferError extends ContractError<ErrorArguments["IntervalsDiffer"]> {
  override readonly name = "IntervalsDifferError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb4cc5064";
  readonly exportFrom: ErrorArguments["IntervalsDiffer"]["exportFrom"];
  readonly exportTo: ErrorArguments["IntervalsDiffer"]["exportTo"];
  readonly from: ErrorArguments["IntervalsDiffer"]["from"];
  readonly to: ErrorArguments["IntervalsDiffer"]["to"];

  constructor(args: ErrorArguments["IntervalsDiffer"], options?: { cause?: unknown }) {
    super("IntervalsDiffer", args, instructions.IntervalsDiffer(args), options);
    this.exportFrom = args.exportFrom;
    this.exportTo = args.exportTo;
    this.from = args.from;
    this.to = args.to;
  }
}

/** `InvalidAccreditorSignature(address accreditor)` of SiteRegistry. */
export class InvalidAccreditorSignatureError extends ContractError<ErrorArguments["InvalidAccreditorSignature"]> {
  override readonly name = "InvalidAccreditorSignatureError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xab4f0730";
  readonly accreditor: ErrorArguments["InvalidAccreditorSignature"]["accreditor"];

  constructor(args: ErrorArguments["InvalidAccreditorSignature"], options?: { cause?: unknown }) {
    super("InvalidAccreditorSignature", args, instructions.InvalidAccreditorSignature(args), options);
    this.accreditor = args.accreditor;
  }
}

/**
 * `InvalidAttesterSignature(uint256 position, address expected)` of MeterOracle, AttesterBonds, CorrectionRecords,
 * AvailabilityReport.
 */
export class InvalidAttesterSignatureError extends ContractError<ErrorArguments["InvalidAttesterSignature"]> {
  override readonly name = "InvalidAttesterSignatureError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xebab9d99";
  readonly position: ErrorArguments["InvalidAttesterSignature"]["position"];
  readonly expected: ErrorArguments["InvalidAttesterSignature"]["expected"];

  constructor(args: ErrorArguments["InvalidAttesterSignature"], options?: { cause?: unknown }) {
    super("InvalidAttesterSignature", args, instructions.InvalidAttesterSignature(args), options);
    this.position = args.position;
    this.expected = args.expected;
  }
}

/** `InvalidDeviceKey(DeviceKey key)` of SiteRegistry. */
export class InvalidDeviceKeyError extends ContractError<ErrorArguments["InvalidDeviceKey"]> {
  override readonly name = "InvalidDeviceKeyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa22742ea";
  readonly key: ErrorArguments["InvalidDeviceKey"]["key"];

  constructor(args: ErrorArguments["InvalidDeviceKey"], options?: { cause?: unknown }) {
    super("InvalidDeviceKey", args, instructions.InvalidDeviceKey(args), options);
    this.key = args.key;
  }
}

/** `InvalidFeeRecipient(address recipient)` of DissipativeAMM, OrderBook. */
export class InvalidFeeRecipientError extends ContractError<ErrorArguments["InvalidFeeRecipient"]> {
  override readonly name = "InvalidFeeRecipientError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf80a23ec";
  readonly recipient: ErrorArguments["InvalidFeeRecipient"]["recipient"];

  constructor(args: ErrorArguments["InvalidFeeRecipient"], options?: { cause?: unknown }) {
    super("InvalidFeeRecipient", args, instructions.InvalidFeeRecipient(args), options);
    this.recipient = args.recipient;
  }
}

/** `InvalidHolder(address holder)` of Entitlements. */
export class InvalidHolderError extends ContractError<ErrorArguments["InvalidHolder"]> {
  override readonly name = "InvalidHolderError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf164fe46";
  readonly holder: ErrorArguments["InvalidHolder"]["holder"];

  constructor(args: ErrorArguments["InvalidHolder"], options?: { cause?: unknown }) {
    super("InvalidHolder", args, instructions.InvalidHolder(args), options);
    this.holder = args.holder;
  }
}

/** `InvalidKey(PoolKey key)` of DissipativeAMM. */
export class InvalidKeyError extends ContractError<ErrorArguments["InvalidKey"]> {
  override readonly name = "InvalidKeyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x34f6aec9";
  readonly key: ErrorArguments["InvalidKey"]["key"];

  constructor(args: ErrorArguments["InvalidKey"], options?: { cause?: unknown }) {
    super("InvalidKey", args, instructions.InvalidKey(args), options);
    this.key = args.key;
  }
}

/** `InvalidOrder(bytes32 field)` of OrderBook. */
export class InvalidOrderError extends ContractError<ErrorArguments["InvalidOrder"]> {
  override readonly name = "InvalidOrderError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd8cf2fdb";
  readonly field: ErrorArguments["InvalidOrder"]["field"];

  constructor(args: ErrorArguments["InvalidOrder"], options?: { cause?: unknown }) {
    super("InvalidOrder", args, instructions.InvalidOrder(args), options);
    this.field = args.field;
  }
}

/** `InvalidOrderSignature(address maker, bytes32 order)` of OrderBook. */
export class InvalidOrderSignatureError extends ContractError<ErrorArguments["InvalidOrderSignature"]> {
  override readonly name = "InvalidOrderSignatureError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xcd5783ae";
  readonly maker: ErrorArguments["InvalidOrderSignature"]["maker"];
  readonly order: ErrorArguments["InvalidOrderSignature"]["order"];

  constructor(args: ErrorArguments["InvalidOrderSignature"], options?: { cause?: unknown }) {
    super("InvalidOrderSignature", args, instructions.InvalidOrderSignature(args), options);
    this.maker = args.maker;
    this.order = args.order;
  }
}

/** `InvalidOwnerSignature(address owner)` of SiteRegistry, MeterOracle. */
export class InvalidOwnerSignatureError extends ContractError<ErrorArguments["InvalidOwnerSignature"]> {
  override readonly name = "InvalidOwnerSignatureError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x0f78c75b";
  readonly owner: ErrorArguments["InvalidOwnerSignature"]["owner"];

  constructor(args: ErrorArguments["InvalidOwnerSignature"], options?: { cause?: unknown }) {
    super("InvalidOwnerSignature", args, instructions.InvalidOwnerSignature(args), options);
    this.owner = args.owner;
  }
}

/**
 * The permit is invalid.
 *
 * `InvalidPermit()` of Solady, WrappedEnergy.
 */
export class InvalidPermitError extends ContractError<ErrorArguments["InvalidPermit"]> {
  override readonly name = "InvalidPermitError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xddafbaef";

  constructor(args: ErrorArguments["InvalidPermit"], options?: { cause?: unknown }) {
    super("InvalidPermit", args, instructions.InvalidPermit(args), options);
  }
}

/** `InvalidPermitSignature(address owner)` of EnergyPool. */
export class InvalidPermitSignatureError extends ContractError<ErrorArguments["InvalidPermitSignature"]> {
  override readonly name = "InvalidPermitSignatureError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa8455352";
  readonly owner: ErrorArguments["InvalidPermitSignature"]["owner"];

  constructor(args: ErrorArguments["InvalidPermitSignature"], options?: { cause?: unknown }) {
    super("InvalidPermitSignature", args, instructions.InvalidPermitSignature(args), options);
    this.owner = args.owner;
  }
}

/** `InvalidPolicy(bytes32 field)` of EnergyPool. */
export class InvalidPolicyError extends ContractError<ErrorArguments["InvalidPolicy"]> {
  override readonly name = "InvalidPolicyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x950d6b16";
  readonly field: ErrorArguments["InvalidPolicy"]["field"];

  constructor(args: ErrorArguments["InvalidPolicy"], options?: { cause?: unknown }) {
    super("InvalidPolicy", args, instructions.InvalidPolicy(args), options);
    this.field = args.field;
  }
}

/** `InvalidProof(bytes32 computed, bytes32 expected)` of MeterOracle. */
export class InvalidProofError extends ContractError<ErrorArguments["InvalidProof"]> {
  override readonly name = "InvalidProofError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3c6db5f9";
  readonly computed: ErrorArguments["InvalidProof"]["computed"];
  readonly expected: ErrorArguments["InvalidProof"]["expected"];

  constructor(args: ErrorArguments["InvalidProof"], options?: { cause?: unknown }) {
    super("InvalidProof", args, instructions.InvalidProof(args), options);
    this.computed = args.computed;
    this.expected = args.expected;
  }
}

/** `InvalidQuorum(uint8 threshold, uint256 members)` of MeterOracle, AttesterBonds. */
export class InvalidQuorumError extends ContractError<ErrorArguments["InvalidQuorum"]> {
  override readonly name = "InvalidQuorumError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x830287af";
  readonly threshold: ErrorArguments["InvalidQuorum"]["threshold"];
  readonly members: ErrorArguments["InvalidQuorum"]["members"];

  constructor(args: ErrorArguments["InvalidQuorum"], options?: { cause?: unknown }) {
    super("InvalidQuorum", args, instructions.InvalidQuorum(args), options);
    this.threshold = args.threshold;
    this.members = args.members;
  }
}

/** `InvalidReceiver(address to)` of EnergyPool, Retirements, OrderBook. */
export class InvalidReceiverError extends ContractError<ErrorArguments["InvalidReceiver"]> {
  override readonly name = "InvalidReceiverError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9cfea583";
  readonly to: ErrorArguments["InvalidReceiver"]["to"];

  constructor(args: ErrorArguments["InvalidReceiver"], options?: { cause?: unknown }) {
    super("InvalidReceiver", args, instructions.InvalidReceiver(args), options);
    this.to = args.to;
  }
}

/** `InvalidSignature()` of Solady. */
export class InvalidSignatureError extends ContractError<ErrorArguments["InvalidSignature"]> {
  override readonly name = "InvalidSignatureError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8baa579f";

  constructor(args: ErrorArguments["InvalidSignature"], options?: { cause?: unknown }) {
    super("InvalidSignature", args, instructions.InvalidSignature(args), options);
  }
}

/** `KeyRotationDue(SiteId site, uint40 from)` of MeterOracle. */
export class KeyRotationDueError extends ContractError<ErrorArguments["KeyRotationDue"]> {
  override readonly name = "KeyRotationDueError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x50d0b3ef";
  readonly site: ErrorArguments["KeyRotationDue"]["site"];
  readonly from: ErrorArguments["KeyRotationDue"]["from"];

  constructor(args: ErrorArguments["KeyRotationDue"], options?: { cause?: unknown }) {
    super("KeyRotationDue", args, instructions.KeyRotationDue(args), options);
    this.site = args.site;
    this.from = args.from;
  }
}

/** `LeafAfterBatch(uint40 readAt, uint40 periodEnd)` of MeterOracle. */
export class LeafAfterBatchError extends ContractError<ErrorArguments["LeafAfterBatch"]> {
  override readonly name = "LeafAfterBatchError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc2ed1ea0";
  readonly readAt: ErrorArguments["LeafAfterBatch"]["readAt"];
  readonly periodEnd: ErrorArguments["LeafAfterBatch"]["periodEnd"];

  constructor(args: ErrorArguments["LeafAfterBatch"], options?: { cause?: unknown }) {
    super("LeafAfterBatch", args, instructions.LeafAfterBatch(args), options);
    this.readAt = args.readAt;
    this.periodEnd = args.periodEnd;
  }
}

/**
 * The reading is from before a deposit that it cannot know of.
 *
 * `LeafBeforeDeposit(SiteId site, uint40 readAt, uint40 depositedAt)` of EnergyPool, Collateral.
 */
export class LeafBeforeDepositError extends ContractError<ErrorArguments["LeafBeforeDeposit"]> {
  override readonly name = "LeafBeforeDepositError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3b4e2031";
  readonly site: ErrorArguments["LeafBeforeDeposit"]["site"];
  readonly readAt: ErrorArguments["LeafBeforeDeposit"]["readAt"];
  readonly depositedAt: ErrorArguments["LeafBeforeDeposit"]["depositedAt"];

  constructor(args: ErrorArguments["LeafBeforeDeposit"], options?: { cause?: unknown }) {
    super("LeafBeforeDeposit", args, instructions.LeafBeforeDeposit(args), options);
    this.site = args.site;
    this.readAt = args.readAt;
    this.depositedAt = args.depositedAt;
  }
}

/** `LeafBeforeEntry(SiteId site, uint40 readAt, uint40 from)` of MeterOracle. */
export class LeafBeforeEntryError extends ContractError<ErrorArguments["LeafBeforeEntry"]> {
  override readonly name = "LeafBeforeEntryError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa897023e";
  readonly site: ErrorArguments["LeafBeforeEntry"]["site"];
  readonly readAt: ErrorArguments["LeafBeforeEntry"]["readAt"];
  readonly from: ErrorArguments["LeafBeforeEntry"]["from"];

  constructor(args: ErrorArguments["LeafBeforeEntry"], options?: { cause?: unknown }) {
    super("LeafBeforeEntry", args, instructions.LeafBeforeEntry(args), options);
    this.site = args.site;
    this.readAt = args.readAt;
    this.from = args.from;
  }
}

/** `LeafBeforeUnpledge(SiteId site, uint40 readAt, uint40 unpledgedAt)` of EnergyPool. */
export class LeafBeforeUnpledgeError extends ContractError<ErrorArguments["LeafBeforeUnpledge"]> {
  override readonly name = "LeafBeforeUnpledgeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x1ea27538";
  readonly site: ErrorArguments["LeafBeforeUnpledge"]["site"];
  readonly readAt: ErrorArguments["LeafBeforeUnpledge"]["readAt"];
  readonly unpledgedAt: ErrorArguments["LeafBeforeUnpledge"]["unpledgedAt"];

  constructor(args: ErrorArguments["LeafBeforeUnpledge"], options?: { cause?: unknown }) {
    super("LeafBeforeUnpledge", args, instructions.LeafBeforeUnpledge(args), options);
    this.site = args.site;
    this.readAt = args.readAt;
    this.unpledgedAt = args.unpledgedAt;
  }
}

/** `LeafCountOutOfRange(uint32 leafCount, uint32 siteCount)` of MeterOracle. */
export class LeafCountOutOfRangeError extends ContractError<ErrorArguments["LeafCountOutOfRange"]> {
  override readonly name = "LeafCountOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x0e22605a";
  readonly leafCount: ErrorArguments["LeafCountOutOfRange"]["leafCount"];
  readonly siteCount: ErrorArguments["LeafCountOutOfRange"]["siteCount"];

  constructor(args: ErrorArguments["LeafCountOutOfRange"], options?: { cause?: unknown }) {
    super("LeafCountOutOfRange", args, instructions.LeafCountOutOfRange(args), options);
    this.leafCount = args.leafCount;
    this.siteCount = args.siteCount;
  }
}

/** `LeafHeld(bytes32 commitment, uint32 index)` of MeterOracle. */
export class LeafHeldError extends ContractError<ErrorArguments["LeafHeld"]> {
  override readonly name = "LeafHeldError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb91dec67";
  readonly commitment: ErrorArguments["LeafHeld"]["commitment"];
  readonly index: ErrorArguments["LeafHeld"]["index"];

  constructor(args: ErrorArguments["LeafHeld"], options?: { cause?: unknown }) {
    super("LeafHeld", args, instructions.LeafHeld(args), options);
    this.commitment = args.commitment;
    this.index = args.index;
  }
}

/**
 * The batch is final: prove the shortfall instead.
 *
 * `LeafIsFinal(SiteId site, uint40 readAt)` of Collateral, Intake.
 */
export class LeafIsFinalError extends ContractError<ErrorArguments["LeafIsFinal"]> {
  override readonly name = "LeafIsFinalError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x734e15cf";
  readonly site: ErrorArguments["LeafIsFinal"]["site"];
  readonly readAt: ErrorArguments["LeafIsFinal"]["readAt"];

  constructor(args: ErrorArguments["LeafIsFinal"], options?: { cause?: unknown }) {
    super("LeafIsFinal", args, instructions.LeafIsFinal(args), options);
    this.site = args.site;
    this.readAt = args.readAt;
  }
}

/** `LeafIsVoid(bytes32 commitment, uint32 index)` of MeterOracle. */
export class LeafIsVoidError extends ContractError<ErrorArguments["LeafIsVoid"]> {
  override readonly name = "LeafIsVoidError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x42a4166f";
  readonly commitment: ErrorArguments["LeafIsVoid"]["commitment"];
  readonly index: ErrorArguments["LeafIsVoid"]["index"];

  constructor(args: ErrorArguments["LeafIsVoid"], options?: { cause?: unknown }) {
    super("LeafIsVoid", args, instructions.LeafIsVoid(args), options);
    this.commitment = args.commitment;
    this.index = args.index;
  }
}

/**
 * The reading is not newer than the one that proved the shortfall.
 *
 * `LeafNotNewer(SiteId site, uint40 readAt, uint40 known)` of Collateral.
 */
export class LeafNotNewerError extends ContractError<ErrorArguments["LeafNotNewer"]> {
  override readonly name = "LeafNotNewerError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xe13bca56";
  readonly site: ErrorArguments["LeafNotNewer"]["site"];
  readonly readAt: ErrorArguments["LeafNotNewer"]["readAt"];
  readonly known: ErrorArguments["LeafNotNewer"]["known"];

  constructor(args: ErrorArguments["LeafNotNewer"], options?: { cause?: unknown }) {
    super("LeafNotNewer", args, instructions.LeafNotNewer(args), options);
    this.site = args.site;
    this.readAt = args.readAt;
    this.known = args.known;
  }
}

/** `LeafOutOfRange(uint32 index, uint32 leafCount)` of MeterOracle, AvailabilityReport. */
export class LeafOutOfRangeError extends ContractError<ErrorArguments["LeafOutOfRange"]> {
  override readonly name = "LeafOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xca6afcb7";
  readonly index: ErrorArguments["LeafOutOfRange"]["index"];
  readonly leafCount: ErrorArguments["LeafOutOfRange"]["leafCount"];

  constructor(args: ErrorArguments["LeafOutOfRange"], options?: { cause?: unknown }) {
    super("LeafOutOfRange", args, instructions.LeafOutOfRange(args), options);
    this.index = args.index;
    this.leafCount = args.leafCount;
  }
}

/** `LeafTooOld(SiteId site, uint40 readAt, uint256 now)` of Reconciler. */
export class LeafTooOldError extends ContractError<ErrorArguments["LeafTooOld"]> {
  override readonly name = "LeafTooOldError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x953f6e0f";
  readonly site: ErrorArguments["LeafTooOld"]["site"];
  readonly readAt: ErrorArguments["LeafTooOld"]["readAt"];
  readonly now: ErrorArguments["LeafTooOld"]["now"];

  constructor(args: ErrorArguments["LeafTooOld"], options?: { cause?: unknown }) {
    super("LeafTooOld", args, instructions.LeafTooOld(args), options);
    this.site = args.site;
    this.readAt = args.readAt;
    this.now = args.now;
  }
}

/** `LiabilityOutstanding(SiteId site, Shares liability)` of EnergyPool. */
export class LiabilityOutstandingError extends ContractError<ErrorArguments["LiabilityOutstanding"]> {
  override readonly name = "LiabilityOutstandingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf4da8e42";
  readonly site: ErrorArguments["LiabilityOutstanding"]["site"];
  readonly liability: ErrorArguments["LiabilityOutstanding"]["liability"];

  constructor(args: ErrorArguments["LiabilityOutstanding"], options?: { cause?: unknown }) {
    super("LiabilityOutstanding", args, instructions.LiabilityOutstanding(args), options);
    this.site = args.site;
    this.liability = args.liability;
  }
}

/** `LiquidityTooSmall(uint256 liquidity, uint256 minimum)` of DissipativeAMM. */
export class LiquidityTooSmallError extends ContractError<ErrorArguments["LiquidityTooSmall"]> {
  override readonly name = "LiquidityTooSmallError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd3f7f680";
  readonly liquidity: ErrorArguments["LiquidityTooSmall"]["liquidity"];
  readonly minimum: ErrorArguments["LiquidityTooSmall"]["minimum"];

  constructor(args: ErrorArguments["LiquidityTooSmall"], options?: { cause?: unknown }) {
    super("LiquidityTooSmall", args, instructions.LiquidityTooSmall(args), options);
    this.liquidity = args.liquidity;
    this.minimum = args.minimum;
  }
}

/** `LnWadUndefined()` of Solady. */
export class LnWadUndefinedError extends ContractError<ErrorArguments["LnWadUndefined"]> {
  override readonly name = "LnWadUndefinedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x1615e638";

  constructor(args: ErrorArguments["LnWadUndefined"], options?: { cause?: unknown }) {
    super("LnWadUndefined", args, instructions.LnWadUndefined(args), options);
  }
}

/** `LockedTooSmall(SiteId site, Shares locked, Shares needed)` of EnergyPool. */
export class LockedTooSmallError extends ContractError<ErrorArguments["LockedTooSmall"]> {
  override readonly name = "LockedTooSmallError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x659f98e3";
  readonly site: ErrorArguments["LockedTooSmall"]["site"];
  readonly locked: ErrorArguments["LockedTooSmall"]["locked"];
  readonly needed: ErrorArguments["LockedTooSmall"]["needed"];

  constructor(args: ErrorArguments["LockedTooSmall"], options?: { cause?: unknown }) {
    super("LockedTooSmall", args, instructions.LockedTooSmall(args), options);
    this.site = args.site;
    this.locked = args.locked;
    this.needed = args.needed;
  }
}

/**
 * A posted leaf may add to what is known of a loss only, store shares.
 *
 * `LossNotGreater(SiteId site, Shares uncovered, Shares known)` of Collateral.
 */
export class LossNotGreaterError extends ContractError<ErrorArguments["LossNotGreater"]> {
  override readonly name = "LossNotGreaterError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x09123d83";
  readonly site: ErrorArguments["LossNotGreater"]["site"];
  readonly uncovered: ErrorArguments["LossNotGreater"]["uncovered"];
  readonly known: ErrorArguments["LossNotGreater"]["known"];

  constructor(args: ErrorArguments["LossNotGreater"], options?: { cause?: unknown }) {
    super("LossNotGreater", args, instructions.LossNotGreater(args), options);
    this.site = args.site;
    this.uncovered = args.uncovered;
    this.known = args.known;
  }
}

/**
 * The loss may still be proved, or is (zero).
 *
 * `LossStands(SiteId site, uint40 expiresAt)` of Collateral.
 */
export class LossStandsError extends ContractError<ErrorArguments["LossStands"]> {
  override readonly name = "LossStandsError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x50f177c4";
  readonly site: ErrorArguments["LossStands"]["site"];
  readonly expiresAt: ErrorArguments["LossStands"]["expiresAt"];

  constructor(args: ErrorArguments["LossStands"], options?: { cause?: unknown }) {
    super("LossStands", args, instructions.LossStands(args), options);
    this.site = args.site;
    this.expiresAt = args.expiresAt;
  }
}

/**
 * A floor above its cap, a minimum above its maximum.
 *
 * `LowerAboveUpper(bytes32 clause, int256 lower, int256 upper)` of PowerAgreements.
 */
export class LowerAboveUpperError extends ContractError<ErrorArguments["LowerAboveUpper"]> {
  override readonly name = "LowerAboveUpperError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x029d9eed";
  readonly clause: ErrorArguments["LowerAboveUpper"]["clause"];
  readonly lower: ErrorArguments["LowerAboveUpper"]["lower"];
  readonly upper: ErrorArguments["LowerAboveUpper"]["upper"];

  constructor(args: ErrorArguments["LowerAboveUpper"], options?: { cause?: unknown }) {
    super("LowerAboveUpper", args, instructions.LowerAboveUpper(args), options);
    this.clause = args.clause;
    this.lower = args.lower;
    this.upper = args.upper;
  }
}

/** `MarkStands(SiteId site, uint40 readAt)` of Reconciler. */
export class MarkStandsError extends ContractError<ErrorArguments["MarkStands"]> {
  override readonly name = "MarkStandsError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x21780b33";
  readonly site: ErrorArguments["MarkStands"]["site"];
  readonly readAt: ErrorArguments["MarkStands"]["readAt"];

  constructor(args: ErrorArguments["MarkStands"], options?: { cause?: unknown }) {
    super("MarkStands", args, instructions.MarkStands(args), options);
    this.site = args.site;
    this.readAt = args.readAt;
  }
}

/** `MemberLeaving(bytes32 set, address member, uint40 leavesAt)` of AttesterBonds. */
export class MemberLeavingError extends ContractError<ErrorArguments["MemberLeaving"]> {
  override readonly name = "MemberLeavingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8661ac7e";
  readonly set: ErrorArguments["MemberLeaving"]["set"];
  readonly member: ErrorArguments["MemberLeaving"]["member"];
  readonly leavesAt: ErrorArguments["MemberLeaving"]["leavesAt"];

  constructor(args: ErrorArguments["MemberLeaving"], options?: { cause?: unknown }) {
    super("MemberLeaving", args, instructions.MemberLeaving(args), options);
    this.set = args.set;
    this.member = args.member;
    this.leavesAt = args.leavesAt;
  }
}

/** `MemberNotLeaving(bytes32 set, address member)` of AttesterBonds. */
export class MemberNotLeavingError extends ContractError<ErrorArguments["MemberNotLeaving"]> {
  override readonly name = "MemberNotLeavingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x5744e00f";
  readonly set: ErrorArguments["MemberNotLeaving"]["set"];
  readonly member: ErrorArguments["MemberNotLeaving"]["member"];

  constructor(args: ErrorArguments["MemberNotLeaving"], options?: { cause?: unknown }) {
    super("MemberNotLeaving", args, instructions.MemberNotLeaving(args), options);
    this.set = args.set;
    this.member = args.member;
  }
}

/**
 * Metadata are 64 bytes: workflow, its name and owner, number of the report.
 *
 * `MetadataMalformed(uint256 length)` of ReportReceiver.
 */
export class MetadataMalformedError extends ContractError<ErrorArguments["MetadataMalformed"]> {
  override readonly name = "MetadataMalformedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7fee33c1";
  readonly length: ErrorArguments["MetadataMalformed"]["length"];

  constructor(args: ErrorArguments["MetadataMalformed"], options?: { cause?: unknown }) {
    super("MetadataMalformed", args, instructions.MetadataMalformed(args), options);
    this.length = args.length;
  }
}

/** `InvalidDeviceSignature(SiteId site, uint16 epoch)` of MeterOracle. */
export class MeterOracleInvalidDeviceSignatureError extends ContractError<
  ErrorArguments["MeterOracleInvalidDeviceSignature"]
> {
  override readonly name = "MeterOracleInvalidDeviceSignatureError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x39c061ce";
  readonly site: ErrorArguments["MeterOracleInvalidDeviceSignature"]["site"];
  readonly epoch: ErrorArguments["MeterOracleInvalidDeviceSignature"]["epoch"];

  constructor(args: ErrorArguments["MeterOracleInvalidDeviceSignature"], options?: { cause?: unknown }) {
    super("InvalidDeviceSignature", args, instructions.MeterOracleInvalidDeviceSignature(args), options);
    this.site = args.site;
    this.epoch = args.epoch;
  }
}

/**
 * Cannot mint more than the max limit.
 *
 * `MintMoreThanMax()` of Solady, WrappedEnergy.
 */
export class MintMoreThanMaxError extends ContractError<ErrorArguments["MintMoreThanMax"]> {
  override readonly name = "MintMoreThanMaxError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x6a695959";

  constructor(args: ErrorArguments["MintMoreThanMax"], options?: { cause?: unknown }) {
    super("MintMoreThanMax", args, instructions.MintMoreThanMax(args), options);
  }
}

/**
 * `MonthIncomplete(uint256 id, uint256 month, uint256 settledDays, uint256 neededDays, uint256 closesAt)` of
 * PowerAgreements.
 */
export class MonthIncompleteError extends ContractError<ErrorArguments["MonthIncomplete"]> {
  override readonly name = "MonthIncompleteError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x04091bd8";
  readonly id: ErrorArguments["MonthIncomplete"]["id"];
  readonly month: ErrorArguments["MonthIncomplete"]["month"];
  readonly settledDays: ErrorArguments["MonthIncomplete"]["settledDays"];
  readonly neededDays: ErrorArguments["MonthIncomplete"]["neededDays"];
  readonly closesAt: ErrorArguments["MonthIncomplete"]["closesAt"];

  constructor(args: ErrorArguments["MonthIncomplete"], options?: { cause?: unknown }) {
    super("MonthIncomplete", args, instructions.MonthIncomplete(args), options);
    this.id = args.id;
    this.month = args.month;
    this.settledDays = args.settledDays;
    this.neededDays = args.neededDays;
    this.closesAt = args.closesAt;
  }
}

/** `MonthIsClosed(uint256 id, uint256 month, uint256 closedAt)` of PowerAgreements. */
export class MonthIsClosedError extends ContractError<ErrorArguments["MonthIsClosed"]> {
  override readonly name = "MonthIsClosedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x940626bd";
  readonly id: ErrorArguments["MonthIsClosed"]["id"];
  readonly month: ErrorArguments["MonthIsClosed"]["month"];
  readonly closedAt: ErrorArguments["MonthIsClosed"]["closedAt"];

  constructor(args: ErrorArguments["MonthIsClosed"], options?: { cause?: unknown }) {
    super("MonthIsClosed", args, instructions.MonthIsClosed(args), options);
    this.id = args.id;
    this.month = args.month;
    this.closedAt = args.closedAt;
  }
}

/** `MonthNotClosed(uint256 id, uint256 month)` of PowerAgreements. */
export class MonthNotClosedError extends ContractError<ErrorArguments["MonthNotClosed"]> {
  override readonly name = "MonthNotClosedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x56c694bc";
  readonly id: ErrorArguments["MonthNotClosed"]["id"];
  readonly month: ErrorArguments["MonthNotClosed"]["month"];

  constructor(args: ErrorArguments["MonthNotClosed"], options?: { cause?: unknown }) {
    super("MonthNotClosed", args, instructions.MonthNotClosed(args), options);
    this.id = args.id;
    this.month = args.month;
  }
}

/** `MonthOfYearOpen(uint256 id, uint256 year, uint256 month)` of PowerAgreements. */
export class MonthOfYearOpenError extends ContractError<ErrorArguments["MonthOfYearOpen"]> {
  override readonly name = "MonthOfYearOpenError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x5f7c7bc1";
  readonly id: ErrorArguments["MonthOfYearOpen"]["id"];
  readonly year: ErrorArguments["MonthOfYearOpen"]["year"];
  readonly month: ErrorArguments["MonthOfYearOpen"]["month"];

  constructor(args: ErrorArguments["MonthOfYearOpen"], options?: { cause?: unknown }) {
    super("MonthOfYearOpen", args, instructions.MonthOfYearOpen(args), options);
    this.id = args.id;
    this.year = args.year;
    this.month = args.month;
  }
}

/** `MonthOutOfRange(uint256 month)` of AgreementValues. */
export class MonthOutOfRangeError extends ContractError<ErrorArguments["MonthOutOfRange"]> {
  override readonly name = "MonthOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x60d33fe0";
  readonly month: ErrorArguments["MonthOutOfRange"]["month"];

  constructor(args: ErrorArguments["MonthOutOfRange"], options?: { cause?: unknown }) {
    super("MonthOutOfRange", args, instructions.MonthOutOfRange(args), options);
    this.month = args.month;
  }
}

/** `MonthOutsideTerm(uint256 id, uint256 month)` of PowerAgreements. */
export class MonthOutsideTermError extends ContractError<ErrorArguments["MonthOutsideTerm"]> {
  override readonly name = "MonthOutsideTermError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb3aa7b39";
  readonly id: ErrorArguments["MonthOutsideTerm"]["id"];
  readonly month: ErrorArguments["MonthOutsideTerm"]["month"];

  constructor(args: ErrorArguments["MonthOutsideTerm"], options?: { cause?: unknown }) {
    super("MonthOutsideTerm", args, instructions.MonthOutsideTerm(args), options);
    this.id = args.id;
    this.month = args.month;
  }
}

/**
 * Spot cannot fall by all of itself.
 *
 * `MoveOutOfRange(uint256 move)` of MarketLens.
 */
export class MoveOutOfRangeError extends ContractError<ErrorArguments["MoveOutOfRange"]> {
  override readonly name = "MoveOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x58347629";
  readonly move: ErrorArguments["MoveOutOfRange"]["move"];

  constructor(args: ErrorArguments["MoveOutOfRange"], options?: { cause?: unknown }) {
    super("MoveOutOfRange", args, instructions.MoveOutOfRange(args), options);
    this.move = args.move;
  }
}

/** `MulDivFailed()` of Solady. */
export class MulDivFailedError extends ContractError<ErrorArguments["MulDivFailed"]> {
  override readonly name = "MulDivFailedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xad251c27";

  constructor(args: ErrorArguments["MulDivFailed"], options?: { cause?: unknown }) {
    super("MulDivFailed", args, instructions.MulDivFailed(args), options);
  }
}

/** `MulWadFailed()` of Solady. */
export class MulWadFailedError extends ContractError<ErrorArguments["MulWadFailed"]> {
  override readonly name = "MulWadFailedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xbac65e5b";

  constructor(args: ErrorArguments["MulWadFailed"], options?: { cause?: unknown }) {
    super("MulWadFailed", args, instructions.MulWadFailed(args), options);
  }
}

/** `NoAgreement(SiteId battery, SiteId exporter)` of Intake. */
export class NoAgreementError extends ContractError<ErrorArguments["NoAgreement"]> {
  override readonly name = "NoAgreementError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x2e03507c";
  readonly battery: ErrorArguments["NoAgreement"]["battery"];
  readonly exporter: ErrorArguments["NoAgreement"]["exporter"];

  constructor(args: ErrorArguments["NoAgreement"], options?: { cause?: unknown }) {
    super("NoAgreement", args, instructions.NoAgreement(args), options);
    this.battery = args.battery;
    this.exporter = args.exporter;
  }
}

/** `NoArbitrator(uint256 id)` of PowerAgreements. */
export class NoArbitratorError extends ContractError<ErrorArguments["NoArbitrator"]> {
  override readonly name = "NoArbitratorError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xbfcf74c9";
  readonly id: ErrorArguments["NoArbitrator"]["id"];

  constructor(args: ErrorArguments["NoArbitrator"], options?: { cause?: unknown }) {
    super("NoArbitrator", args, instructions.NoArbitrator(args), options);
    this.id = args.id;
  }
}

/** `NoAvailabilityClause(uint256 id)` of PowerAgreements. */
export class NoAvailabilityClauseError extends ContractError<ErrorArguments["NoAvailabilityClause"]> {
  override readonly name = "NoAvailabilityClauseError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xfe8d9b54";
  readonly id: ErrorArguments["NoAvailabilityClause"]["id"];

  constructor(args: ErrorArguments["NoAvailabilityClause"], options?: { cause?: unknown }) {
    super("NoAvailabilityClause", args, instructions.NoAvailabilityClause(args), options);
    this.id = args.id;
  }
}

/** `NoBond(bytes32 set, address member)` of AttesterBonds. */
export class NoBondError extends ContractError<ErrorArguments["NoBond"]> {
  override readonly name = "NoBondError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xaabfc835";
  readonly set: ErrorArguments["NoBond"]["set"];
  readonly member: ErrorArguments["NoBond"]["member"];

  constructor(args: ErrorArguments["NoBond"], options?: { cause?: unknown }) {
    super("NoBond", args, instructions.NoBond(args), options);
    this.set = args.set;
    this.member = args.member;
  }
}

/** `NoChoices(uint256 choices)` of ReferenceArbitrator. */
export class NoChoicesError extends ContractError<ErrorArguments["NoChoices"]> {
  override readonly name = "NoChoicesError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa67d1ad9";
  readonly choices: ErrorArguments["NoChoices"]["choices"];

  constructor(args: ErrorArguments["NoChoices"], options?: { cause?: unknown }) {
    super("NoChoices", args, instructions.NoChoices(args), options);
    this.choices = args.choices;
  }
}

/**
 * No clear sky is known for the zone.
 *
 * `NoClearSky(Zone zone)` of Entitlements.
 */
export class NoClearSkyError extends ContractError<ErrorArguments["NoClearSky"]> {
  override readonly name = "NoClearSkyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x52c0a8b8";
  readonly zone: ErrorArguments["NoClearSky"]["zone"];

  constructor(args: ErrorArguments["NoClearSky"], options?: { cause?: unknown }) {
    super("NoClearSky", args, instructions.NoClearSky(args), options);
    this.zone = args.zone;
  }
}

/**
 * An account where a contract has to be.
 *
 * `NoCode(bytes32 clause, address account)` of PowerAgreements.
 */
export class NoCodeError extends ContractError<ErrorArguments["NoCode"]> {
  override readonly name = "NoCodeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9303c5ad";
  readonly clause: ErrorArguments["NoCode"]["clause"];
  readonly account: ErrorArguments["NoCode"]["account"];

  constructor(args: ErrorArguments["NoCode"], options?: { cause?: unknown }) {
    super("NoCode", args, instructions.NoCode(args), options);
    this.clause = args.clause;
    this.account = args.account;
  }
}

/**
 * What the pool can surrender carries less than an internal unit of its quote.
 *
 * `NoCompensation(PoolId id, uint256 energyShares, uint256 compensation)` of DissipativeAMM.
 */
export class NoCompensationError extends ContractError<ErrorArguments["NoCompensation"]> {
  override readonly name = "NoCompensationError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xce0771d9";
  readonly id: ErrorArguments["NoCompensation"]["id"];
  readonly energyShares: ErrorArguments["NoCompensation"]["energyShares"];
  readonly compensation: ErrorArguments["NoCompensation"]["compensation"];

  constructor(args: ErrorArguments["NoCompensation"], options?: { cause?: unknown }) {
    super("NoCompensation", args, instructions.NoCompensation(args), options);
    this.id = args.id;
    this.energyShares = args.energyShares;
    this.compensation = args.compensation;
  }
}

/** `NoContractYear(uint256 id, uint256 year)` of PowerAgreements. */
export class NoContractYearError extends ContractError<ErrorArguments["NoContractYear"]> {
  override readonly name = "NoContractYearError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x56e79c20";
  readonly id: ErrorArguments["NoContractYear"]["id"];
  readonly year: ErrorArguments["NoContractYear"]["year"];

  constructor(args: ErrorArguments["NoContractYear"], options?: { cause?: unknown }) {
    super("NoContractYear", args, instructions.NoContractYear(args), options);
    this.id = args.id;
    this.year = args.year;
  }
}

/** `NoDamages(uint256 id)` of PowerAgreements. */
export class NoDamagesError extends ContractError<ErrorArguments["NoDamages"]> {
  override readonly name = "NoDamagesError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x1f521aa2";
  readonly id: ErrorArguments["NoDamages"]["id"];

  constructor(args: ErrorArguments["NoDamages"], options?: { cause?: unknown }) {
    super("NoDamages", args, instructions.NoDamages(args), options);
    this.id = args.id;
  }
}

/** `NoDisputes(SeriesId series)` of PriceIndex, FixingFeed. */
export class NoDisputesError extends ContractError<ErrorArguments["NoDisputes"]> {
  override readonly name = "NoDisputesError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xdab107aa";
  readonly series: ErrorArguments["NoDisputes"]["series"];

  constructor(args: ErrorArguments["NoDisputes"], options?: { cause?: unknown }) {
    super("NoDisputes", args, instructions.NoDisputes(args), options);
    this.series = args.series;
  }
}

/** `NoFees()` of ReferenceArbitrator. */
export class NoFeesError extends ContractError<ErrorArguments["NoFees"]> {
  override readonly name = "NoFeesError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7f7d9be0";

  constructor(args: ErrorArguments["NoFees"], options?: { cause?: unknown }) {
    super("NoFees", args, instructions.NoFees(args), options);
  }
}

/** `NoForceMajeureClause(uint256 id)` of PowerAgreements. */
export class NoForceMajeureClauseError extends ContractError<ErrorArguments["NoForceMajeureClause"]> {
  override readonly name = "NoForceMajeureClauseError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x52d600c1";
  readonly id: ErrorArguments["NoForceMajeureClause"]["id"];

  constructor(args: ErrorArguments["NoForceMajeureClause"], options?: { cause?: unknown }) {
    super("NoForceMajeureClause", args, instructions.NoForceMajeureClause(args), options);
    this.id = args.id;
  }
}

/** `NoGap(uint256 entitlement, uint40 to)` of PowerAgreements. */
export class NoGapError extends ContractError<ErrorArguments["NoGap"]> {
  override readonly name = "NoGapError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8696f076";
  readonly entitlement: ErrorArguments["NoGap"]["entitlement"];
  readonly to: ErrorArguments["NoGap"]["to"];

  constructor(args: ErrorArguments["NoGap"], options?: { cause?: unknown }) {
    super("NoGap", args, instructions.NoGap(args), options);
    this.entitlement = args.entitlement;
    this.to = args.to;
  }
}

/** `NoMoneyToClaim(address token, address account)` of PowerAgreements. */
export class NoMoneyToClaimError extends ContractError<ErrorArguments["NoMoneyToClaim"]> {
  override readonly name = "NoMoneyToClaimError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x1d8aa7ca";
  readonly token: ErrorArguments["NoMoneyToClaim"]["token"];
  readonly account: ErrorArguments["NoMoneyToClaim"]["account"];

  constructor(args: ErrorArguments["NoMoneyToClaim"], options?: { cause?: unknown }) {
    super("NoMoneyToClaim", args, instructions.NoMoneyToClaim(args), options);
    this.token = args.token;
    this.account = args.account;
  }
}

/** `NoMoreAppeals(uint256 id, uint256 appeals)` of ReferenceArbitrator. */
export class NoMoreAppealsError extends ContractError<ErrorArguments["NoMoreAppeals"]> {
  override readonly name = "NoMoreAppealsError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd0758282";
  readonly id: ErrorArguments["NoMoreAppeals"]["id"];
  readonly appeals: ErrorArguments["NoMoreAppeals"]["appeals"];

  constructor(args: ErrorArguments["NoMoreAppeals"], options?: { cause?: unknown }) {
    super("NoMoreAppeals", args, instructions.NoMoreAppeals(args), options);
    this.id = args.id;
    this.appeals = args.appeals;
  }
}

/** `NoParcel(uint256 id, uint256 day, uint32 parcel)` of PowerAgreements. */
export class NoParcelError extends ContractError<ErrorArguments["NoParcel"]> {
  override readonly name = "NoParcelError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc66ef731";
  readonly id: ErrorArguments["NoParcel"]["id"];
  readonly day: ErrorArguments["NoParcel"]["day"];
  readonly parcel: ErrorArguments["NoParcel"]["parcel"];

  constructor(args: ErrorArguments["NoParcel"], options?: { cause?: unknown }) {
    super("NoParcel", args, instructions.NoParcel(args), options);
    this.id = args.id;
    this.day = args.day;
    this.parcel = args.parcel;
  }
}

/** `NoPotential(uint256 plant, Register register)` of PowerAgreements. */
export class NoPotentialError extends ContractError<ErrorArguments["NoPotential"]> {
  override readonly name = "NoPotentialError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x1f9c2230";
  readonly plant: ErrorArguments["NoPotential"]["plant"];
  readonly register: ErrorArguments["NoPotential"]["register"];

  constructor(args: ErrorArguments["NoPotential"], options?: { cause?: unknown }) {
    super("NoPotential", args, instructions.NoPotential(args), options);
    this.plant = args.plant;
    this.register = args.register;
  }
}

/** `NoReportArbitrator(bytes32 set)` of AvailabilityReport. */
export class NoReportArbitratorError extends ContractError<ErrorArguments["NoReportArbitrator"]> {
  override readonly name = "NoReportArbitratorError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf1d7d26e";
  readonly set: ErrorArguments["NoReportArbitrator"]["set"];

  constructor(args: ErrorArguments["NoReportArbitrator"], options?: { cause?: unknown }) {
    super("NoReportArbitrator", args, instructions.NoReportArbitrator(args), options);
    this.set = args.set;
  }
}

/** `NoRevisionsLeft(SeriesId series, uint32 period)` of FixingFeed. */
export class NoRevisionsLeftError extends ContractError<ErrorArguments["NoRevisionsLeft"]> {
  override readonly name = "NoRevisionsLeftError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3c4f1efd";
  readonly series: ErrorArguments["NoRevisionsLeft"]["series"];
  readonly period: ErrorArguments["NoRevisionsLeft"]["period"];

  constructor(args: ErrorArguments["NoRevisionsLeft"], options?: { cause?: unknown }) {
    super("NoRevisionsLeft", args, instructions.NoRevisionsLeft(args), options);
    this.series = args.series;
    this.period = args.period;
  }
}

/** `NoRotation(bytes32 set)` of AttesterBonds. */
export class NoRotationError extends ContractError<ErrorArguments["NoRotation"]> {
  override readonly name = "NoRotationError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x12a745ec";
  readonly set: ErrorArguments["NoRotation"]["set"];

  constructor(args: ErrorArguments["NoRotation"], options?: { cause?: unknown }) {
    super("NoRotation", args, instructions.NoRotation(args), options);
    this.set = args.set;
  }
}

/** `NoRotationsLeft(bytes32 set)` of AttesterBonds. */
export class NoRotationsLeftError extends ContractError<ErrorArguments["NoRotationsLeft"]> {
  override readonly name = "NoRotationsLeftError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x83a547bf";
  readonly set: ErrorArguments["NoRotationsLeft"]["set"];

  constructor(args: ErrorArguments["NoRotationsLeft"], options?: { cause?: unknown }) {
    super("NoRotationsLeft", args, instructions.NoRotationsLeft(args), options);
    this.set = args.set;
  }
}

/** `NoShortfall(SiteId site, Shares owed, Shares covered)` of Collateral. */
export class NoShortfallError extends ContractError<ErrorArguments["NoShortfall"]> {
  override readonly name = "NoShortfallError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb4683e57";
  readonly site: ErrorArguments["NoShortfall"]["site"];
  readonly owed: ErrorArguments["NoShortfall"]["owed"];
  readonly covered: ErrorArguments["NoShortfall"]["covered"];

  constructor(args: ErrorArguments["NoShortfall"], options?: { cause?: unknown }) {
    super("NoShortfall", args, instructions.NoShortfall(args), options);
    this.site = args.site;
    this.owed = args.owed;
    this.covered = args.covered;
  }
}

/** `NoSigners(uint32 fleet, uint40 periodEnd)` of AttesterBonds. */
export class NoSignersError extends ContractError<ErrorArguments["NoSigners"]> {
  override readonly name = "NoSignersError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xddc8f131";
  readonly fleet: ErrorArguments["NoSigners"]["fleet"];
  readonly periodEnd: ErrorArguments["NoSigners"]["periodEnd"];

  constructor(args: ErrorArguments["NoSigners"], options?: { cause?: unknown }) {
    super("NoSigners", args, instructions.NoSigners(args), options);
    this.fleet = args.fleet;
    this.periodEnd = args.periodEnd;
  }
}

/** `NoStakeToCollect(address account, address asset)` of AvailabilityReport. */
export class NoStakeToCollectError extends ContractError<ErrorArguments["NoStakeToCollect"]> {
  override readonly name = "NoStakeToCollectError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9643c247";
  readonly account: ErrorArguments["NoStakeToCollect"]["account"];
  readonly asset: ErrorArguments["NoStakeToCollect"]["asset"];

  constructor(args: ErrorArguments["NoStakeToCollect"], options?: { cause?: unknown }) {
    super("NoStakeToCollect", args, instructions.NoStakeToCollect(args), options);
    this.account = args.account;
    this.asset = args.asset;
  }
}

/** `NoTerminationPayment(uint256 id)` of PowerAgreements. */
export class NoTerminationPaymentError extends ContractError<ErrorArguments["NoTerminationPayment"]> {
  override readonly name = "NoTerminationPaymentError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x870d3f2b";
  readonly id: ErrorArguments["NoTerminationPayment"]["id"];

  constructor(args: ErrorArguments["NoTerminationPayment"], options?: { cause?: unknown }) {
    super("NoTerminationPayment", args, instructions.NoTerminationPayment(args), options);
    this.id = args.id;
  }
}

/** `NominationAboveCapacity(uint256 period, uint256 wh, uint256 most)` of PowerAgreements. */
export class NominationAboveCapacityError extends ContractError<ErrorArguments["NominationAboveCapacity"]> {
  override readonly name = "NominationAboveCapacityError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xed50173d";
  readonly period: ErrorArguments["NominationAboveCapacity"]["period"];
  readonly wh: ErrorArguments["NominationAboveCapacity"]["wh"];
  readonly most: ErrorArguments["NominationAboveCapacity"]["most"];

  constructor(args: ErrorArguments["NominationAboveCapacity"], options?: { cause?: unknown }) {
    super("NominationAboveCapacity", args, instructions.NominationAboveCapacity(args), options);
    this.period = args.period;
    this.wh = args.wh;
    this.most = args.most;
  }
}

/** `NonceBelowFloor(address maker, uint64 nonce, uint64 floor)` of OrderBook. */
export class NonceBelowFloorError extends ContractError<ErrorArguments["NonceBelowFloor"]> {
  override readonly name = "NonceBelowFloorError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xeffb3d65";
  readonly maker: ErrorArguments["NonceBelowFloor"]["maker"];
  readonly nonce: ErrorArguments["NonceBelowFloor"]["nonce"];
  readonly floor: ErrorArguments["NonceBelowFloor"]["floor"];

  constructor(args: ErrorArguments["NonceBelowFloor"], options?: { cause?: unknown }) {
    super("NonceBelowFloor", args, instructions.NonceBelowFloor(args), options);
    this.maker = args.maker;
    this.nonce = args.nonce;
    this.floor = args.floor;
  }
}

/**
 * Another order was filled under this nonce.
 *
 * `NonceBound(address maker, uint64 nonce, bytes16 bound)` of OrderBook.
 */
export class NonceBoundError extends ContractError<ErrorArguments["NonceBound"]> {
  override readonly name = "NonceBoundError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf38fcd7b";
  readonly maker: ErrorArguments["NonceBound"]["maker"];
  readonly nonce: ErrorArguments["NonceBound"]["nonce"];
  readonly bound: ErrorArguments["NonceBound"]["bound"];

  constructor(args: ErrorArguments["NonceBound"], options?: { cause?: unknown }) {
    super("NonceBound", args, instructions.NonceBound(args), options);
    this.maker = args.maker;
    this.nonce = args.nonce;
    this.bound = args.bound;
  }
}

/** `NonceFloorNotRaised(uint64 given, uint64 floor)` of OrderBook. */
export class NonceFloorNotRaisedError extends ContractError<ErrorArguments["NonceFloorNotRaised"]> {
  override readonly name = "NonceFloorNotRaisedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xdf431322";
  readonly given: ErrorArguments["NonceFloorNotRaised"]["given"];
  readonly floor: ErrorArguments["NonceFloorNotRaised"]["floor"];

  constructor(args: ErrorArguments["NonceFloorNotRaised"], options?: { cause?: unknown }) {
    super("NonceFloorNotRaised", args, instructions.NonceFloorNotRaised(args), options);
    this.given = args.given;
    this.floor = args.floor;
  }
}

/**
 * Cancelled, or spent.
 *
 * `NonceInvalid(address maker, uint64 nonce)` of OrderBook.
 */
export class NonceInvalidError extends ContractError<ErrorArguments["NonceInvalid"]> {
  override readonly name = "NonceInvalidError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd78129e7";
  readonly maker: ErrorArguments["NonceInvalid"]["maker"];
  readonly nonce: ErrorArguments["NonceInvalid"]["nonce"];

  constructor(args: ErrorArguments["NonceInvalid"], options?: { cause?: unknown }) {
    super("NonceInvalid", args, instructions.NonceInvalid(args), options);
    this.maker = args.maker;
    this.nonce = args.nonce;
  }
}

/** `NonceSpent(address party, uint256 nonce)` of PowerAgreements. */
export class NonceSpentError extends ContractError<ErrorArguments["NonceSpent"]> {
  override readonly name = "NonceSpentError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8d7d3ad8";
  readonly party: ErrorArguments["NonceSpent"]["party"];
  readonly nonce: ErrorArguments["NonceSpent"]["nonce"];

  constructor(args: ErrorArguments["NonceSpent"], options?: { cause?: unknown }) {
    super("NonceSpent", args, instructions.NonceSpent(args), options);
    this.party = args.party;
    this.nonce = args.nonce;
  }
}

/** `NonceUsed(uint256 given, uint256 expected)` of SiteRegistry, MeterOracle. */
export class NonceUsedError extends ContractError<ErrorArguments["NonceUsed"]> {
  override readonly name = "NonceUsedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7e4dd944";
  readonly given: ErrorArguments["NonceUsed"]["given"];
  readonly expected: ErrorArguments["NonceUsed"]["expected"];

  constructor(args: ErrorArguments["NonceUsed"], options?: { cause?: unknown }) {
    super("NonceUsed", args, instructions.NonceUsed(args), options);
    this.given = args.given;
    this.expected = args.expected;
  }
}

/** `NotACourt(address given)` of MeterOracle. */
export class NotACourtError extends ContractError<ErrorArguments["NotACourt"]> {
  override readonly name = "NotACourtError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xff4c4161";
  readonly given: ErrorArguments["NotACourt"]["given"];

  constructor(args: ErrorArguments["NotACourt"], options?: { cause?: unknown }) {
    super("NotACourt", args, instructions.NotACourt(args), options);
    this.given = args.given;
  }
}

/** `NotAFault()` of MeterOracle. */
export class NotAFaultError extends ContractError<ErrorArguments["NotAFault"]> {
  override readonly name = "NotAFaultError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x343c0c14";

  constructor(args: ErrorArguments["NotAFault"], options?: { cause?: unknown }) {
    super("NotAFault", args, instructions.NotAFault(args), options);
  }
}

/**
 * An account that is no such piece.
 *
 * `NotAPart(address given)` of PowerAgreements.
 */
export class NotAPartError extends ContractError<ErrorArguments["NotAPart"]> {
  override readonly name = "NotAPartError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7923f8d3";
  readonly given: ErrorArguments["NotAPart"]["given"];

  constructor(args: ErrorArguments["NotAPart"], options?: { cause?: unknown }) {
    super("NotAPart", args, instructions.NotAPart(args), options);
    this.given = args.given;
  }
}

/** `NotAParty(uint256 id, address caller)` of PowerAgreements. */
export class NotAPartyError extends ContractError<ErrorArguments["NotAParty"]> {
  override readonly name = "NotAPartyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x968c0a42";
  readonly id: ErrorArguments["NotAParty"]["id"];
  readonly caller: ErrorArguments["NotAParty"]["caller"];

  constructor(args: ErrorArguments["NotAParty"], options?: { cause?: unknown }) {
    super("NotAParty", args, instructions.NotAParty(args), options);
    this.id = args.id;
    this.caller = args.caller;
  }
}

/** `NotAccredited(bytes32 accreditation)` of AccreditorBonds. */
export class NotAccreditedError extends ContractError<ErrorArguments["NotAccredited"]> {
  override readonly name = "NotAccreditedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7097c4cc";
  readonly accreditation: ErrorArguments["NotAccredited"]["accreditation"];

  constructor(args: ErrorArguments["NotAccredited"], options?: { cause?: unknown }) {
    super("NotAccredited", args, instructions.NotAccredited(args), options);
    this.accreditation = args.accreditation;
  }
}

/** `NotAccreditor(SiteId site, address caller, address accreditor)` of SiteRegistry. */
export class NotAccreditorError extends ContractError<ErrorArguments["NotAccreditor"]> {
  override readonly name = "NotAccreditorError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x0baef626";
  readonly site: ErrorArguments["NotAccreditor"]["site"];
  readonly caller: ErrorArguments["NotAccreditor"]["caller"];
  readonly accreditor: ErrorArguments["NotAccreditor"]["accreditor"];

  constructor(args: ErrorArguments["NotAccreditor"], options?: { cause?: unknown }) {
    super("NotAccreditor", args, instructions.NotAccreditor(args), options);
    this.site = args.site;
    this.caller = args.caller;
    this.accreditor = args.accreditor;
  }
}

/**
 * Only the contract of power purchase agreements brings what they deliver.
 *
 * `NotAgreements(address caller, address agreements)` of Retirements.
 */
export class NotAgreementsError extends ContractError<ErrorArguments["NotAgreements"]> {
  override readonly name = "NotAgreementsError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xcb87937f";
  readonly caller: ErrorArguments["NotAgreements"]["caller"];
  readonly agreements: ErrorArguments["NotAgreements"]["agreements"];

  constructor(args: ErrorArguments["NotAgreements"], options?: { cause?: unknown }) {
    super("NotAgreements", args, instructions.NotAgreements(args), options);
    this.caller = args.caller;
    this.agreements = args.agreements;
  }
}

/** `NotAnExportOrder(address good)` of OrderBook. */
export class NotAnExportOrderError extends ContractError<ErrorArguments["NotAnExportOrder"]> {
  override readonly name = "NotAnExportOrderError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xbf5bde4c";
  readonly good: ErrorArguments["NotAnExportOrder"]["good"];

  constructor(args: ErrorArguments["NotAnExportOrder"], options?: { cause?: unknown }) {
    super("NotAnExportOrder", args, instructions.NotAnExportOrder(args), options);
    this.good = args.good;
  }
}

/** `NotArbitrator(SeriesId series, address caller, address arbitrator)` of PriceIndex, FixingFeed. */
export class NotArbitratorError extends ContractError<ErrorArguments["NotArbitrator"]> {
  override readonly name = "NotArbitratorError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x00d8a813";
  readonly series: ErrorArguments["NotArbitrator"]["series"];
  readonly caller: ErrorArguments["NotArbitrator"]["caller"];
  readonly arbitrator: ErrorArguments["NotArbitrator"]["arbitrator"];

  constructor(args: ErrorArguments["NotArbitrator"], options?: { cause?: unknown }) {
    super("NotArbitrator", args, instructions.NotArbitrator(args), options);
    this.series = args.series;
    this.caller = args.caller;
    this.arbitrator = args.arbitrator;
  }
}

/** `NotAuditArbitrator(bytes32 bond, address caller, address arbitrator)` of AccreditorBonds. */
export class NotAuditArbitratorError extends ContractError<ErrorArguments["NotAuditArbitrator"]> {
  override readonly name = "NotAuditArbitratorError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x893e853d";
  readonly bond: ErrorArguments["NotAuditArbitrator"]["bond"];
  readonly caller: ErrorArguments["NotAuditArbitrator"]["caller"];
  readonly arbitrator: ErrorArguments["NotAuditArbitrator"]["arbitrator"];

  constructor(args: ErrorArguments["NotAuditArbitrator"], options?: { cause?: unknown }) {
    super("NotAuditArbitrator", args, instructions.NotAuditArbitrator(args), options);
    this.bond = args.bond;
    this.caller = args.caller;
    this.arbitrator = args.arbitrator;
  }
}

/** `NotBondedAccreditor(bytes32 bond, address caller, address accreditor)` of AccreditorBonds. */
export class NotBondedAccreditorError extends ContractError<ErrorArguments["NotBondedAccreditor"]> {
  override readonly name = "NotBondedAccreditorError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x2ef5c6df";
  readonly bond: ErrorArguments["NotBondedAccreditor"]["bond"];
  readonly caller: ErrorArguments["NotBondedAccreditor"]["caller"];
  readonly accreditor: ErrorArguments["NotBondedAccreditor"]["accreditor"];

  constructor(args: ErrorArguments["NotBondedAccreditor"], options?: { cause?: unknown }) {
    super("NotBondedAccreditor", args, instructions.NotBondedAccreditor(args), options);
    this.bond = args.bond;
    this.caller = args.caller;
    this.accreditor = args.accreditor;
  }
}

/** `NotCheckpointed(SiteId site, uint40 date)` of Entitlements. */
export class NotCheckpointedError extends ContractError<ErrorArguments["NotCheckpointed"]> {
  override readonly name = "NotCheckpointedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xeab92433";
  readonly site: ErrorArguments["NotCheckpointed"]["site"];
  readonly date: ErrorArguments["NotCheckpointed"]["date"];

  constructor(args: ErrorArguments["NotCheckpointed"], options?: { cause?: unknown }) {
    super("NotCheckpointed", args, instructions.NotCheckpointed(args), options);
    this.site = args.site;
    this.date = args.date;
  }
}

/** `NotCleared(uint256 id, uint256 clearedAt)` of PowerAgreements. */
export class NotClearedError extends ContractError<ErrorArguments["NotCleared"]> {
  override readonly name = "NotClearedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x651f073f";
  readonly id: ErrorArguments["NotCleared"]["id"];
  readonly clearedAt: ErrorArguments["NotCleared"]["clearedAt"];

  constructor(args: ErrorArguments["NotCleared"], options?: { cause?: unknown }) {
    super("NotCleared", args, instructions.NotCleared(args), options);
    this.id = args.id;
    this.clearedAt = args.clearedAt;
  }
}

/** `NotCollateral(address caller)` of EnergyPool. */
export class NotCollateralError extends ContractError<ErrorArguments["NotCollateral"]> {
  override readonly name = "NotCollateralError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd219c234";
  readonly caller: ErrorArguments["NotCollateral"]["caller"];

  constructor(args: ErrorArguments["NotCollateral"], options?: { cause?: unknown }) {
    super("NotCollateral", args, instructions.NotCollateral(args), options);
    this.caller = args.caller;
  }
}

/** `NotCommitted(SeriesId series, uint40 round, address reporter)` of PriceIndex, FixingFeed. */
export class NotCommittedError extends ContractError<ErrorArguments["NotCommitted"]> {
  override readonly name = "NotCommittedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf9db8eb0";
  readonly series: ErrorArguments["NotCommitted"]["series"];
  readonly round: ErrorArguments["NotCommitted"]["round"];
  readonly reporter: ErrorArguments["NotCommitted"]["reporter"];

  constructor(args: ErrorArguments["NotCommitted"], options?: { cause?: unknown }) {
    super("NotCommitted", args, instructions.NotCommitted(args), options);
    this.series = args.series;
    this.round = args.round;
    this.reporter = args.reporter;
  }
}

/** `NotConcerned(uint256 id, address caller)` of PowerAgreements. */
export class NotConcernedError extends ContractError<ErrorArguments["NotConcerned"]> {
  override readonly name = "NotConcernedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb259b84b";
  readonly id: ErrorArguments["NotConcerned"]["id"];
  readonly caller: ErrorArguments["NotConcerned"]["caller"];

  constructor(args: ErrorArguments["NotConcerned"], options?: { cause?: unknown }) {
    super("NotConcerned", args, instructions.NotConcerned(args), options);
    this.id = args.id;
    this.caller = args.caller;
  }
}

/** `NotConsumption(uint256 entitlement)` of Retirements. */
export class NotConsumptionError extends ContractError<ErrorArguments["NotConsumption"]> {
  override readonly name = "NotConsumptionError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x055f9117";
  readonly entitlement: ErrorArguments["NotConsumption"]["entitlement"];

  constructor(args: ErrorArguments["NotConsumption"], options?: { cause?: unknown }) {
    super("NotConsumption", args, instructions.NotConsumption(args), options);
    this.entitlement = args.entitlement;
  }
}

/**
 * The leaf has no more corrections than are applied.
 *
 * `NotCorrected(uint256 entitlement, uint256 day, uint32 applied)` of PowerAgreements.
 */
export class NotCorrectedError extends ContractError<ErrorArguments["NotCorrected"]> {
  override readonly name = "NotCorrectedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x6ee272c7";
  readonly entitlement: ErrorArguments["NotCorrected"]["entitlement"];
  readonly day: ErrorArguments["NotCorrected"]["day"];
  readonly applied: ErrorArguments["NotCorrected"]["applied"];

  constructor(args: ErrorArguments["NotCorrected"], options?: { cause?: unknown }) {
    super("NotCorrected", args, instructions.NotCorrected(args), options);
    this.entitlement = args.entitlement;
    this.day = args.day;
    this.applied = args.applied;
  }
}

/** `NotDirectExport(uint256 entitlement)` of Retirements. */
export class NotDirectExportError extends ContractError<ErrorArguments["NotDirectExport"]> {
  override readonly name = "NotDirectExportError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x0ba04e2b";
  readonly entitlement: ErrorArguments["NotDirectExport"]["entitlement"];

  constructor(args: ErrorArguments["NotDirectExport"], options?: { cause?: unknown }) {
    super("NotDirectExport", args, instructions.NotDirectExport(args), options);
    this.entitlement = args.entitlement;
  }
}

/** `NotDueYet(uint256 id, uint256 due)` of PowerAgreements. */
export class NotDueYetError extends ContractError<ErrorArguments["NotDueYet"]> {
  override readonly name = "NotDueYetError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3469e8f0";
  readonly id: ErrorArguments["NotDueYet"]["id"];
  readonly due: ErrorArguments["NotDueYet"]["due"];

  constructor(args: ErrorArguments["NotDueYet"], options?: { cause?: unknown }) {
    super("NotDueYet", args, instructions.NotDueYet(args), options);
    this.id = args.id;
    this.due = args.due;
  }
}

/** `NotEarly(SiteId site)` of Collateral. */
export class NotEarlyError extends ContractError<ErrorArguments["NotEarly"]> {
  override readonly name = "NotEarlyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x348f5f17";
  readonly site: ErrorArguments["NotEarly"]["site"];

  constructor(args: ErrorArguments["NotEarly"], options?: { cause?: unknown }) {
    super("NotEarly", args, instructions.NotEarly(args), options);
    this.site = args.site;
  }
}

/** `NotEndedByDefault(uint256 id, IAgreementTypes.Ending why)` of PowerAgreements. */
export class NotEndedByDefaultError extends ContractError<ErrorArguments["NotEndedByDefault"]> {
  override readonly name = "NotEndedByDefaultError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc65e9694";
  readonly id: ErrorArguments["NotEndedByDefault"]["id"];
  readonly why: ErrorArguments["NotEndedByDefault"]["why"];

  constructor(args: ErrorArguments["NotEndedByDefault"], options?: { cause?: unknown }) {
    super("NotEndedByDefault", args, instructions.NotEndedByDefault(args), options);
    this.id = args.id;
    this.why = args.why;
  }
}

/** `NotEnergyPool(address token)` of DissipativeAMM, OrderBook. */
export class NotEnergyPoolError extends ContractError<ErrorArguments["NotEnergyPool"]> {
  override readonly name = "NotEnergyPoolError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd6e03d53";
  readonly token: ErrorArguments["NotEnergyPool"]["token"];

  constructor(args: ErrorArguments["NotEnergyPool"], options?: { cause?: unknown }) {
    super("NotEnergyPool", args, instructions.NotEnergyPool(args), options);
    this.token = args.token;
  }
}

/** `NotExportOwner(uint256 export, address caller, address owner)` of Retirements, OrderBook. */
export class NotExportOwnerError extends ContractError<ErrorArguments["NotExportOwner"]> {
  override readonly name = "NotExportOwnerError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xda93066c";
  readonly export: ErrorArguments["NotExportOwner"]["export"];
  readonly caller: ErrorArguments["NotExportOwner"]["caller"];
  readonly owner: ErrorArguments["NotExportOwner"]["owner"];

  constructor(args: ErrorArguments["NotExportOwner"], options?: { cause?: unknown }) {
    super("NotExportOwner", args, instructions.NotExportOwner(args), options);
    this.export = args.export;
    this.caller = args.caller;
    this.owner = args.owner;
  }
}

/** `NotExported(uint256 entitlement, Register register)` of PowerAgreements. */
export class NotExportedError extends ContractError<ErrorArguments["NotExported"]> {
  override readonly name = "NotExportedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9e14658d";
  readonly entitlement: ErrorArguments["NotExported"]["entitlement"];
  readonly register: ErrorArguments["NotExported"]["register"];

  constructor(args: ErrorArguments["NotExported"], options?: { cause?: unknown }) {
    super("NotExported", args, instructions.NotExported(args), options);
    this.entitlement = args.entitlement;
    this.register = args.register;
  }
}

/** `NotFeeController(address caller, address controller)` of DissipativeAMM, OrderBook. */
export class NotFeeControllerError extends ContractError<ErrorArguments["NotFeeController"]> {
  override readonly name = "NotFeeControllerError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x330629c8";
  readonly caller: ErrorArguments["NotFeeController"]["caller"];
  readonly controller: ErrorArguments["NotFeeController"]["controller"];

  constructor(args: ErrorArguments["NotFeeController"], options?: { cause?: unknown }) {
    super("NotFeeController", args, instructions.NotFeeController(args), options);
    this.caller = args.caller;
    this.controller = args.controller;
  }
}

/** `NotFleetOperator(uint32 fleet, address caller, address operator)` of MeterOracle. */
export class NotFleetOperatorError extends ContractError<ErrorArguments["NotFleetOperator"]> {
  override readonly name = "NotFleetOperatorError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x1c54abf9";
  readonly fleet: ErrorArguments["NotFleetOperator"]["fleet"];
  readonly caller: ErrorArguments["NotFleetOperator"]["caller"];
  readonly operator: ErrorArguments["NotFleetOperator"]["operator"];

  constructor(args: ErrorArguments["NotFleetOperator"], options?: { cause?: unknown }) {
    super("NotFleetOperator", args, instructions.NotFleetOperator(args), options);
    this.fleet = args.fleet;
    this.caller = args.caller;
    this.operator = args.operator;
  }
}

/** `NotForwarder(address caller, address forwarder)` of ReportReceiver. */
export class NotForwarderError extends ContractError<ErrorArguments["NotForwarder"]> {
  override readonly name = "NotForwarderError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xca5f7ca5";
  readonly caller: ErrorArguments["NotForwarder"]["caller"];
  readonly forwarder: ErrorArguments["NotForwarder"]["forwarder"];

  constructor(args: ErrorArguments["NotForwarder"], options?: { cause?: unknown }) {
    super("NotForwarder", args, instructions.NotForwarder(args), options);
    this.caller = args.caller;
    this.forwarder = args.forwarder;
  }
}

/** `NotGreenCharge(uint256 entitlement)` of EnergyPool. */
export class NotGreenChargeError extends ContractError<ErrorArguments["NotGreenCharge"]> {
  override readonly name = "NotGreenChargeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8767846c";
  readonly entitlement: ErrorArguments["NotGreenCharge"]["entitlement"];

  constructor(args: ErrorArguments["NotGreenCharge"], options?: { cause?: unknown }) {
    super("NotGreenCharge", args, instructions.NotGreenCharge(args), options);
    this.entitlement = args.entitlement;
  }
}

/** `NotGuardian(address caller, address guardian)` of EnergyPool. */
export class NotGuardianError extends ContractError<ErrorArguments["NotGuardian"]> {
  override readonly name = "NotGuardianError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x826f1bd2";
  readonly caller: ErrorArguments["NotGuardian"]["caller"];
  readonly guardian: ErrorArguments["NotGuardian"]["guardian"];

  constructor(args: ErrorArguments["NotGuardian"], options?: { cause?: unknown }) {
    super("NotGuardian", args, instructions.NotGuardian(args), options);
    this.caller = args.caller;
    this.guardian = args.guardian;
  }
}

/** `NotHolder(uint256 id, address caller, address holder)` of Entitlements. */
export class NotHolderError extends ContractError<ErrorArguments["NotHolder"]> {
  override readonly name = "NotHolderError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9a75f18c";
  readonly id: ErrorArguments["NotHolder"]["id"];
  readonly caller: ErrorArguments["NotHolder"]["caller"];
  readonly holder: ErrorArguments["NotHolder"]["holder"];

  constructor(args: ErrorArguments["NotHolder"], options?: { cause?: unknown }) {
    super("NotHolder", args, instructions.NotHolder(args), options);
    this.id = args.id;
    this.caller = args.caller;
    this.holder = args.holder;
  }
}

/** `NotInDefault(uint256 id, address party)` of PowerAgreements. */
export class NotInDefaultError extends ContractError<ErrorArguments["NotInDefault"]> {
  override readonly name = "NotInDefaultError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x38e9ef65";
  readonly id: ErrorArguments["NotInDefault"]["id"];
  readonly party: ErrorArguments["NotInDefault"]["party"];

  constructor(args: ErrorArguments["NotInDefault"], options?: { cause?: unknown }) {
    super("NotInDefault", args, instructions.NotInDefault(args), options);
    this.id = args.id;
    this.party = args.party;
  }
}

/** `NotInForce(uint256 id, bytes32 given, bytes32 inForce)` of PowerAgreements. */
export class NotInForceError extends ContractError<ErrorArguments["NotInForce"]> {
  override readonly name = "NotInForceError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd7e5b965";
  readonly id: ErrorArguments["NotInForce"]["id"];
  readonly given: ErrorArguments["NotInForce"]["given"];
  readonly inForce: ErrorArguments["NotInForce"]["inForce"];

  constructor(args: ErrorArguments["NotInForce"], options?: { cause?: unknown }) {
    super("NotInForce", args, instructions.NotInForce(args), options);
    this.id = args.id;
    this.given = args.given;
    this.inForce = args.inForce;
  }
}

/** `NotInSession(address account)` of DissipativeAMM. */
export class NotInSessionError extends ContractError<ErrorArguments["NotInSession"]> {
  override readonly name = "NotInSessionError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf3fee3ab";
  readonly account: ErrorArguments["NotInSession"]["account"];

  constructor(args: ErrorArguments["NotInSession"], options?: { cause?: unknown }) {
    super("NotInSession", args, instructions.NotInSession(args), options);
    this.account = args.account;
  }
}

/** `NotIntake(address caller)` of EnergyPool. */
export class NotIntakeError extends ContractError<ErrorArguments["NotIntake"]> {
  override readonly name = "NotIntakeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xbac2bdba";
  readonly caller: ErrorArguments["NotIntake"]["caller"];

  constructor(args: ErrorArguments["NotIntake"], options?: { cause?: unknown }) {
    super("NotIntake", args, instructions.NotIntake(args), options);
    this.caller = args.caller;
  }
}

/** `NotMarked(SiteId site)` of Reconciler. */
export class NotMarkedError extends ContractError<ErrorArguments["NotMarked"]> {
  override readonly name = "NotMarkedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc04d38af";
  readonly site: ErrorArguments["NotMarked"]["site"];

  constructor(args: ErrorArguments["NotMarked"], options?: { cause?: unknown }) {
    super("NotMarked", args, instructions.NotMarked(args), options);
    this.site = args.site;
  }
}

/**
 * `NotMeasured(SiteId site, uint40 readAt)` of MeterOracle, Entitlements, EnergyPool, Collateral, Intake, Reconciler,
 * PowerAgreements.
 */
export class NotMeasuredError extends ContractError<ErrorArguments["NotMeasured"]> {
  override readonly name = "NotMeasuredError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x0fde8eaf";
  readonly site: ErrorArguments["NotMeasured"]["site"];
  readonly readAt: ErrorArguments["NotMeasured"]["readAt"];

  constructor(args: ErrorArguments["NotMeasured"], options?: { cause?: unknown }) {
    super("NotMeasured", args, instructions.NotMeasured(args), options);
    this.site = args.site;
    this.readAt = args.readAt;
  }
}

/**
 * The battery's two leaves are not one settlement period apart.
 *
 * `NotOnePeriod(uint40 from, uint40 to)` of Intake, Retirements.
 */
export class NotOnePeriodError extends ContractError<ErrorArguments["NotOnePeriod"]> {
  override readonly name = "NotOnePeriodError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x2ec64e8e";
  readonly from: ErrorArguments["NotOnePeriod"]["from"];
  readonly to: ErrorArguments["NotOnePeriod"]["to"];

  constructor(args: ErrorArguments["NotOnePeriod"], options?: { cause?: unknown }) {
    super("NotOnePeriod", args, instructions.NotOnePeriod(args), options);
    this.from = args.from;
    this.to = args.to;
  }
}

/** `NotOracle(address caller, address oracle)` of AttesterBonds. */
export class NotOracleError extends ContractError<ErrorArguments["NotOracle"]> {
  override readonly name = "NotOracleError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8d897099";
  readonly caller: ErrorArguments["NotOracle"]["caller"];
  readonly oracle: ErrorArguments["NotOracle"]["oracle"];

  constructor(args: ErrorArguments["NotOracle"], options?: { cause?: unknown }) {
    super("NotOracle", args, instructions.NotOracle(args), options);
    this.caller = args.caller;
    this.oracle = args.oracle;
  }
}

/**
 * Only the token owner or an approved account can manage the token.
 *
 * `NotOwnerNorApproved()` of Solady, SiteRegistry, PowerAgreements.
 */
export class NotOwnerNorApprovedError extends ContractError<ErrorArguments["NotOwnerNorApproved"]> {
  override readonly name = "NotOwnerNorApprovedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x4b6e7f18";

  constructor(args: ErrorArguments["NotOwnerNorApproved"], options?: { cause?: unknown }) {
    super("NotOwnerNorApproved", args, instructions.NotOwnerNorApproved(args), options);
  }
}

/** `NotPhysical(uint256 id)` of PowerAgreements. */
export class NotPhysicalError extends ContractError<ErrorArguments["NotPhysical"]> {
  override readonly name = "NotPhysicalError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xeb1650a4";
  readonly id: ErrorArguments["NotPhysical"]["id"];

  constructor(args: ErrorArguments["NotPhysical"], options?: { cause?: unknown }) {
    super("NotPhysical", args, instructions.NotPhysical(args), options);
    this.id = args.id;
  }
}

/** `NotPledged(SiteId site)` of EnergyPool. */
export class NotPledgedError extends ContractError<ErrorArguments["NotPledged"]> {
  override readonly name = "NotPledgedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb02dfa98";
  readonly site: ErrorArguments["NotPledged"]["site"];

  constructor(args: ErrorArguments["NotPledged"], options?: { cause?: unknown }) {
    super("NotPledged", args, instructions.NotPledged(args), options);
    this.site = args.site;
  }
}

/** `NotPool(address caller)` of EnergyPoolFactory, Collateral, Intake, Reconciler, Retirements. */
export class NotPoolError extends ContractError<ErrorArguments["NotPool"]> {
  override readonly name = "NotPoolError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x4a1576a2";
  readonly caller: ErrorArguments["NotPool"]["caller"];

  constructor(args: ErrorArguments["NotPool"], options?: { cause?: unknown }) {
    super("NotPool", args, instructions.NotPool(args), options);
    this.caller = args.caller;
  }
}

/** `NotPoolsEntitlement(uint256 entitlement, address holder, address pool)` of Intake. */
export class NotPoolsEntitlementError extends ContractError<ErrorArguments["NotPoolsEntitlement"]> {
  override readonly name = "NotPoolsEntitlementError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf2a90e21";
  readonly entitlement: ErrorArguments["NotPoolsEntitlement"]["entitlement"];
  readonly holder: ErrorArguments["NotPoolsEntitlement"]["holder"];
  readonly pool: ErrorArguments["NotPoolsEntitlement"]["pool"];

  constructor(args: ErrorArguments["NotPoolsEntitlement"], options?: { cause?: unknown }) {
    super("NotPoolsEntitlement", args, instructions.NotPoolsEntitlement(args), options);
    this.entitlement = args.entitlement;
    this.holder = args.holder;
    this.pool = args.pool;
  }
}

/** `NotReceiver(uint256 id, address caller, address receiver)` of PowerAgreements. */
export class NotReceiverError extends ContractError<ErrorArguments["NotReceiver"]> {
  override readonly name = "NotReceiverError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x13d1ba72";
  readonly id: ErrorArguments["NotReceiver"]["id"];
  readonly caller: ErrorArguments["NotReceiver"]["caller"];
  readonly receiver: ErrorArguments["NotReceiver"]["receiver"];

  constructor(args: ErrorArguments["NotReceiver"], options?: { cause?: unknown }) {
    super("NotReceiver", args, instructions.NotReceiver(args), options);
    this.id = args.id;
    this.caller = args.caller;
    this.receiver = args.receiver;
  }
}

/** `NotReconciler(address caller)` of EnergyPool. */
export class NotReconcilerError extends ContractError<ErrorArguments["NotReconciler"]> {
  override readonly name = "NotReconcilerError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x01bc5f0d";
  readonly caller: ErrorArguments["NotReconciler"]["caller"];

  constructor(args: ErrorArguments["NotReconciler"], options?: { cause?: unknown }) {
    super("NotReconciler", args, instructions.NotReconciler(args), options);
    this.caller = args.caller;
  }
}

/** `NotReportArbitrator(uint256 id, address caller, address arbitrator)` of AvailabilityReport. */
export class NotReportArbitratorError extends ContractError<ErrorArguments["NotReportArbitrator"]> {
  override readonly name = "NotReportArbitratorError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x33f2eb74";
  readonly id: ErrorArguments["NotReportArbitrator"]["id"];
  readonly caller: ErrorArguments["NotReportArbitrator"]["caller"];
  readonly arbitrator: ErrorArguments["NotReportArbitrator"]["arbitrator"];

  constructor(args: ErrorArguments["NotReportArbitrator"], options?: { cause?: unknown }) {
    super("NotReportArbitrator", args, instructions.NotReportArbitrator(args), options);
    this.id = args.id;
    this.caller = args.caller;
    this.arbitrator = args.arbitrator;
  }
}

/** `NotReported(SeriesId series, uint40 round, address reporter)` of PriceIndex, FixingFeed. */
export class NotReportedError extends ContractError<ErrorArguments["NotReported"]> {
  override readonly name = "NotReportedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x996760a4";
  readonly series: ErrorArguments["NotReported"]["series"];
  readonly round: ErrorArguments["NotReported"]["round"];
  readonly reporter: ErrorArguments["NotReported"]["reporter"];

  constructor(args: ErrorArguments["NotReported"], options?: { cause?: unknown }) {
    super("NotReported", args, instructions.NotReported(args), options);
    this.series = args.series;
    this.round = args.round;
    this.reporter = args.reporter;
  }
}

/** `NotReporter(SeriesId series, address caller, address reporter)` of PriceIndex, FixingFeed. */
export class NotReporterError extends ContractError<ErrorArguments["NotReporter"]> {
  override readonly name = "NotReporterError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb6b3cf76";
  readonly series: ErrorArguments["NotReporter"]["series"];
  readonly caller: ErrorArguments["NotReporter"]["caller"];
  readonly reporter: ErrorArguments["NotReporter"]["reporter"];

  constructor(args: ErrorArguments["NotReporter"], options?: { cause?: unknown }) {
    super("NotReporter", args, instructions.NotReporter(args), options);
    this.series = args.series;
    this.caller = args.caller;
    this.reporter = args.reporter;
  }
}

/** `NotRetirements(address caller)` of EnergyPool. */
export class NotRetirementsError extends ContractError<ErrorArguments["NotRetirements"]> {
  override readonly name = "NotRetirementsError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x17b89490";
  readonly caller: ErrorArguments["NotRetirements"]["caller"];

  constructor(args: ErrorArguments["NotRetirements"], options?: { cause?: unknown }) {
    super("NotRetirements", args, instructions.NotRetirements(args), options);
    this.caller = args.caller;
  }
}

/** `NotSetArbitrator(bytes32 set, address caller, address arbitrator)` of AttesterBonds. */
export class NotSetArbitratorError extends ContractError<ErrorArguments["NotSetArbitrator"]> {
  override readonly name = "NotSetArbitratorError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x5b4bd3f2";
  readonly set: ErrorArguments["NotSetArbitrator"]["set"];
  readonly caller: ErrorArguments["NotSetArbitrator"]["caller"];
  readonly arbitrator: ErrorArguments["NotSetArbitrator"]["arbitrator"];

  constructor(args: ErrorArguments["NotSetArbitrator"], options?: { cause?: unknown }) {
    super("NotSetArbitrator", args, instructions.NotSetArbitrator(args), options);
    this.set = args.set;
    this.caller = args.caller;
    this.arbitrator = args.arbitrator;
  }
}

/** `NotSetOff(uint256 id, uint256 buyersIndex, uint256 sellersIndex)` of PowerAgreements. */
export class NotSetOffError extends ContractError<ErrorArguments["NotSetOff"]> {
  override readonly name = "NotSetOffError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb4318ad9";
  readonly id: ErrorArguments["NotSetOff"]["id"];
  readonly buyersIndex: ErrorArguments["NotSetOff"]["buyersIndex"];
  readonly sellersIndex: ErrorArguments["NotSetOff"]["sellersIndex"];

  constructor(args: ErrorArguments["NotSetOff"], options?: { cause?: unknown }) {
    super("NotSetOff", args, instructions.NotSetOff(args), options);
    this.id = args.id;
    this.buyersIndex = args.buyersIndex;
    this.sellersIndex = args.sellersIndex;
  }
}

/** `NotSignedBy(address party, bytes32 digest)` of PowerAgreements. */
export class NotSignedByError extends ContractError<ErrorArguments["NotSignedBy"]> {
  override readonly name = "NotSignedByError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc244ac5c";
  readonly party: ErrorArguments["NotSignedBy"]["party"];
  readonly digest: ErrorArguments["NotSignedBy"]["digest"];

  constructor(args: ErrorArguments["NotSignedBy"], options?: { cause?: unknown }) {
    super("NotSignedBy", args, instructions.NotSignedBy(args), options);
    this.party = args.party;
    this.digest = args.digest;
  }
}

/**
 * Neither the site's owner nor, where operators may, one of the owner's ERC-721 operators.
 *
 * `NotSiteOperator(SiteId site, address caller, address owner)` of SiteRegistry, EnergyPool, Intake, Retirements.
 */
export class NotSiteOperatorError extends ContractError<ErrorArguments["NotSiteOperator"]> {
  override readonly name = "NotSiteOperatorError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x49cedb35";
  readonly site: ErrorArguments["NotSiteOperator"]["site"];
  readonly caller: ErrorArguments["NotSiteOperator"]["caller"];
  readonly owner: ErrorArguments["NotSiteOperator"]["owner"];

  constructor(args: ErrorArguments["NotSiteOperator"], options?: { cause?: unknown }) {
    super("NotSiteOperator", args, instructions.NotSiteOperator(args), options);
    this.site = args.site;
    this.caller = args.caller;
    this.owner = args.owner;
  }
}

/**
 * `NotSiteOwner(SiteId site, address caller, address owner)` of SiteRegistry, Entitlements, Collateral,
 * PowerAgreements.
 */
export class NotSiteOwnerError extends ContractError<ErrorArguments["NotSiteOwner"]> {
  override readonly name = "NotSiteOwnerError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xe7327792";
  readonly site: ErrorArguments["NotSiteOwner"]["site"];
  readonly caller: ErrorArguments["NotSiteOwner"]["caller"];
  readonly owner: ErrorArguments["NotSiteOwner"]["owner"];

  constructor(args: ErrorArguments["NotSiteOwner"], options?: { cause?: unknown }) {
    super("NotSiteOwner", args, instructions.NotSiteOwner(args), options);
    this.site = args.site;
    this.caller = args.caller;
    this.owner = args.owner;
  }
}

/** `NotTaker(address caller, address taker)` of OrderBook. */
export class NotTakerError extends ContractError<ErrorArguments["NotTaker"]> {
  override readonly name = "NotTakerError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x6f720739";
  readonly caller: ErrorArguments["NotTaker"]["caller"];
  readonly taker: ErrorArguments["NotTaker"]["taker"];

  constructor(args: ErrorArguments["NotTaker"], options?: { cause?: unknown }) {
    super("NotTaker", args, instructions.NotTaker(args), options);
    this.caller = args.caller;
    this.taker = args.taker;
  }
}

/** `NotTheArbitrable(uint256 id, address caller)` of ReferenceArbitrator. */
export class NotTheArbitrableError extends ContractError<ErrorArguments["NotTheArbitrable"]> {
  override readonly name = "NotTheArbitrableError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x92f51e31";
  readonly id: ErrorArguments["NotTheArbitrable"]["id"];
  readonly caller: ErrorArguments["NotTheArbitrable"]["caller"];

  constructor(args: ErrorArguments["NotTheArbitrable"], options?: { cause?: unknown }) {
    super("NotTheArbitrable", args, instructions.NotTheArbitrable(args), options);
    this.id = args.id;
    this.caller = args.caller;
  }
}

/** `NotTheDaysLast(uint40 readAt, uint40 batch, uint256 dayEnd)` of PowerAgreements. */
export class NotTheDaysLastError extends ContractError<ErrorArguments["NotTheDaysLast"]> {
  override readonly name = "NotTheDaysLastError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x17cf84f6";
  readonly readAt: ErrorArguments["NotTheDaysLast"]["readAt"];
  readonly batch: ErrorArguments["NotTheDaysLast"]["batch"];
  readonly dayEnd: ErrorArguments["NotTheDaysLast"]["dayEnd"];

  constructor(args: ErrorArguments["NotTheDaysLast"], options?: { cause?: unknown }) {
    super("NotTheDaysLast", args, instructions.NotTheDaysLast(args), options);
    this.readAt = args.readAt;
    this.batch = args.batch;
    this.dayEnd = args.dayEnd;
  }
}

/** `NotTheDaysLeaf(uint40 batch, uint40 readAt, uint40 needed)` of PowerAgreements. */
export class NotTheDaysLeafError extends ContractError<ErrorArguments["NotTheDaysLeaf"]> {
  override readonly name = "NotTheDaysLeafError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x30901d72";
  readonly batch: ErrorArguments["NotTheDaysLeaf"]["batch"];
  readonly readAt: ErrorArguments["NotTheDaysLeaf"]["readAt"];
  readonly needed: ErrorArguments["NotTheDaysLeaf"]["needed"];

  constructor(args: ErrorArguments["NotTheDaysLeaf"], options?: { cause?: unknown }) {
    super("NotTheDaysLeaf", args, instructions.NotTheDaysLeaf(args), options);
    this.batch = args.batch;
    this.readAt = args.readAt;
    this.needed = args.needed;
  }
}

/** `NotTheDeclarer(uint256 id, address caller, address declarer)` of PowerAgreements. */
export class NotTheDeclarerError extends ContractError<ErrorArguments["NotTheDeclarer"]> {
  override readonly name = "NotTheDeclarerError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3b0a740c";
  readonly id: ErrorArguments["NotTheDeclarer"]["id"];
  readonly caller: ErrorArguments["NotTheDeclarer"]["caller"];
  readonly declarer: ErrorArguments["NotTheDeclarer"]["declarer"];

  constructor(args: ErrorArguments["NotTheDeclarer"], options?: { cause?: unknown }) {
    super("NotTheDeclarer", args, instructions.NotTheDeclarer(args), options);
    this.id = args.id;
    this.caller = args.caller;
    this.declarer = args.declarer;
  }
}

/** `NotTheNominator(uint256 id, address given, address agreed)` of PowerAgreements. */
export class NotTheNominatorError extends ContractError<ErrorArguments["NotTheNominator"]> {
  override readonly name = "NotTheNominatorError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd8130fd1";
  readonly id: ErrorArguments["NotTheNominator"]["id"];
  readonly given: ErrorArguments["NotTheNominator"]["given"];
  readonly agreed: ErrorArguments["NotTheNominator"]["agreed"];

  constructor(args: ErrorArguments["NotTheNominator"], options?: { cause?: unknown }) {
    super("NotTheNominator", args, instructions.NotTheNominator(args), options);
    this.id = args.id;
    this.given = args.given;
    this.agreed = args.agreed;
  }
}

/** `NotTheOtherParty(uint256 id, address caller)` of PowerAgreements. */
export class NotTheOtherPartyError extends ContractError<ErrorArguments["NotTheOtherParty"]> {
  override readonly name = "NotTheOtherPartyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xdc3b7bf1";
  readonly id: ErrorArguments["NotTheOtherParty"]["id"];
  readonly caller: ErrorArguments["NotTheOtherParty"]["caller"];

  constructor(args: ErrorArguments["NotTheOtherParty"], options?: { cause?: unknown }) {
    super("NotTheOtherParty", args, instructions.NotTheOtherParty(args), options);
    this.id = args.id;
    this.caller = args.caller;
  }
}

/** `NotTheOwner(address caller, address owner)` of ReferenceArbitrator. */
export class NotTheOwnerError extends ContractError<ErrorArguments["NotTheOwner"]> {
  override readonly name = "NotTheOwnerError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x6fe55974";
  readonly caller: ErrorArguments["NotTheOwner"]["caller"];
  readonly owner: ErrorArguments["NotTheOwner"]["owner"];

  constructor(args: ErrorArguments["NotTheOwner"], options?: { cause?: unknown }) {
    super("NotTheOwner", args, instructions.NotTheOwner(args), options);
    this.caller = args.caller;
    this.owner = args.owner;
  }
}

/** `NotTheSolution(bytes32 auction, bytes32 given, bytes32 chosen)` of OrderBook. */
export class NotTheSolutionError extends ContractError<ErrorArguments["NotTheSolution"]> {
  override readonly name = "NotTheSolutionError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x37d2caea";
  readonly auction: ErrorArguments["NotTheSolution"]["auction"];
  readonly given: ErrorArguments["NotTheSolution"]["given"];
  readonly chosen: ErrorArguments["NotTheSolution"]["chosen"];

  constructor(args: ErrorArguments["NotTheSolution"], options?: { cause?: unknown }) {
    super("NotTheSolution", args, instructions.NotTheSolution(args), options);
    this.auction = args.auction;
    this.given = args.given;
    this.chosen = args.chosen;
  }
}

/**
 * Another leaf or profile counts for the day than the one that was brought.
 *
 * `NotWhatWasApplied(uint256 entitlement, uint256 day, bytes32 given, bytes32 kept)` of PowerAgreements.
 */
export class NotWhatWasAppliedError extends ContractError<ErrorArguments["NotWhatWasApplied"]> {
  override readonly name = "NotWhatWasAppliedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9c865959";
  readonly entitlement: ErrorArguments["NotWhatWasApplied"]["entitlement"];
  readonly day: ErrorArguments["NotWhatWasApplied"]["day"];
  readonly given: ErrorArguments["NotWhatWasApplied"]["given"];
  readonly kept: ErrorArguments["NotWhatWasApplied"]["kept"];

  constructor(args: ErrorArguments["NotWhatWasApplied"], options?: { cause?: unknown }) {
    super("NotWhatWasApplied", args, instructions.NotWhatWasApplied(args), options);
    this.entitlement = args.entitlement;
    this.day = args.day;
    this.given = args.given;
    this.kept = args.kept;
  }
}

/**
 * Periods would be lumped together that may have been read one by one: until then only the owner of the meter may
 * settle from this leaf.
 *
 * `NotYetTheDaysLast(uint256 entitlement, uint40 from, uint40 batch, uint256 allowedAt)` of PowerAgreements.
 */
export class NotYetTheDaysLastError extends ContractError<ErrorArguments["NotYetTheDaysLast"]> {
  override readonly name = "NotYetTheDaysLastError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x078eb6b5";
  readonly entitlement: ErrorArguments["NotYetTheDaysLast"]["entitlement"];
  readonly from: ErrorArguments["NotYetTheDaysLast"]["from"];
  readonly batch: ErrorArguments["NotYetTheDaysLast"]["batch"];
  readonly allowedAt: ErrorArguments["NotYetTheDaysLast"]["allowedAt"];

  constructor(args: ErrorArguments["NotYetTheDaysLast"], options?: { cause?: unknown }) {
    super("NotYetTheDaysLast", args, instructions.NotYetTheDaysLast(args), options);
    this.entitlement = args.entitlement;
    this.from = args.from;
    this.batch = args.batch;
    this.allowedAt = args.allowedAt;
  }
}

/** `NothingArrived(address token)` of AttesterBonds, AccreditorBonds, PriceIndex, FixingFeed, PowerAgreements. */
export class NothingArrivedError extends ContractError<ErrorArguments["NothingArrived"]> {
  override readonly name = "NothingArrivedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xaf351156";
  readonly token: ErrorArguments["NothingArrived"]["token"];

  constructor(args: ErrorArguments["NothingArrived"], options?: { cause?: unknown }) {
    super("NothingArrived", args, instructions.NothingArrived(args), options);
    this.token = args.token;
  }
}

/** `NothingBonded(bytes32 bond)` of AccreditorBonds. */
export class NothingBondedError extends ContractError<ErrorArguments["NothingBonded"]> {
  override readonly name = "NothingBondedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x27b6ef29";
  readonly bond: ErrorArguments["NothingBonded"]["bond"];

  constructor(args: ErrorArguments["NothingBonded"], options?: { cause?: unknown }) {
    super("NothingBonded", args, instructions.NothingBonded(args), options);
    this.bond = args.bond;
  }
}

/** `NothingCharged(SiteId battery, uint64 nonGreen, uint64 used)` of Intake. */
export class NothingChargedError extends ContractError<ErrorArguments["NothingCharged"]> {
  override readonly name = "NothingChargedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x1952bc0a";
  readonly battery: ErrorArguments["NothingCharged"]["battery"];
  readonly nonGreen: ErrorArguments["NothingCharged"]["nonGreen"];
  readonly used: ErrorArguments["NothingCharged"]["used"];

  constructor(args: ErrorArguments["NothingCharged"], options?: { cause?: unknown }) {
    super("NothingCharged", args, instructions.NothingCharged(args), options);
    this.battery = args.battery;
    this.nonGreen = args.nonGreen;
    this.used = args.used;
  }
}

/** `NothingCorrected(bytes32 commitment, uint32 index)` of CorrectionRecords. */
export class NothingCorrectedError extends ContractError<ErrorArguments["NothingCorrected"]> {
  override readonly name = "NothingCorrectedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xea45bfcb";
  readonly commitment: ErrorArguments["NothingCorrected"]["commitment"];
  readonly index: ErrorArguments["NothingCorrected"]["index"];

  constructor(args: ErrorArguments["NothingCorrected"], options?: { cause?: unknown }) {
    super("NothingCorrected", args, instructions.NothingCorrected(args), options);
    this.commitment = args.commitment;
    this.index = args.index;
  }
}

/** `NothingDelivered()` of PowerAgreements. */
export class NothingDeliveredError extends ContractError<ErrorArguments["NothingDelivered"]> {
  override readonly name = "NothingDeliveredError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf2ce93c5";

  constructor(args: ErrorArguments["NothingDelivered"], options?: { cause?: unknown }) {
    super("NothingDelivered", args, instructions.NothingDelivered(args), options);
  }
}

/** `NothingDue(uint256 id, address debtor)` of PowerAgreements. */
export class NothingDueError extends ContractError<ErrorArguments["NothingDue"]> {
  override readonly name = "NothingDueError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc79c110d";
  readonly id: ErrorArguments["NothingDue"]["id"];
  readonly debtor: ErrorArguments["NothingDue"]["debtor"];

  constructor(args: ErrorArguments["NothingDue"], options?: { cause?: unknown }) {
    super("NothingDue", args, instructions.NothingDue(args), options);
    this.id = args.id;
    this.debtor = args.debtor;
  }
}

/** `NothingExported(SiteId exporter, uint40 from, uint40 to)` of Intake. */
export class NothingExportedError extends ContractError<ErrorArguments["NothingExported"]> {
  override readonly name = "NothingExportedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x32df2383";
  readonly exporter: ErrorArguments["NothingExported"]["exporter"];
  readonly from: ErrorArguments["NothingExported"]["from"];
  readonly to: ErrorArguments["NothingExported"]["to"];

  constructor(args: ErrorArguments["NothingExported"], options?: { cause?: unknown }) {
    super("NothingExported", args, instructions.NothingExported(args), options);
    this.exporter = args.exporter;
    this.from = args.from;
    this.to = args.to;
  }
}

/** `NothingMatches()` of OrderBook. */
export class NothingMatchesError extends ContractError<ErrorArguments["NothingMatches"]> {
  override readonly name = "NothingMatchesError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3333a0d0";

  constructor(args: ErrorArguments["NothingMatches"], options?: { cause?: unknown }) {
    super("NothingMatches", args, instructions.NothingMatches(args), options);
  }
}

/**
 * The leaf shows no green charge beyond what is claimed and what is deposited early.
 *
 * `NothingMore(uint256 entitlement, uint40 readAt, uint64 register, uint64 pointer, uint64 early)` of Intake.
 */
export class NothingMoreError extends ContractError<ErrorArguments["NothingMore"]> {
  override readonly name = "NothingMoreError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf926cd66";
  readonly entitlement: ErrorArguments["NothingMore"]["entitlement"];
  readonly readAt: ErrorArguments["NothingMore"]["readAt"];
  readonly register: ErrorArguments["NothingMore"]["register"];
  readonly pointer: ErrorArguments["NothingMore"]["pointer"];
  readonly early: ErrorArguments["NothingMore"]["early"];

  constructor(args: ErrorArguments["NothingMore"], options?: { cause?: unknown }) {
    super("NothingMore", args, instructions.NothingMore(args), options);
    this.entitlement = args.entitlement;
    this.readAt = args.readAt;
    this.register = args.register;
    this.pointer = args.pointer;
    this.early = args.early;
  }
}

/** `NothingNew(uint256 id, uint40 readAt, uint40 pointerAt)` of Entitlements. */
export class NothingNewError extends ContractError<ErrorArguments["NothingNew"]> {
  override readonly name = "NothingNewError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8795c367";
  readonly id: ErrorArguments["NothingNew"]["id"];
  readonly readAt: ErrorArguments["NothingNew"]["readAt"];
  readonly pointerAt: ErrorArguments["NothingNew"]["pointerAt"];

  constructor(args: ErrorArguments["NothingNew"], options?: { cause?: unknown }) {
    super("NothingNew", args, instructions.NothingNew(args), options);
    this.id = args.id;
    this.readAt = args.readAt;
    this.pointerAt = args.pointerAt;
  }
}

/** `NothingNewlyPriced(uint256 id, uint256 day, uint32 parcel)` of PowerAgreements. */
export class NothingNewlyPricedError extends ContractError<ErrorArguments["NothingNewlyPriced"]> {
  override readonly name = "NothingNewlyPricedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x64287d07";
  readonly id: ErrorArguments["NothingNewlyPriced"]["id"];
  readonly day: ErrorArguments["NothingNewlyPriced"]["day"];
  readonly parcel: ErrorArguments["NothingNewlyPriced"]["parcel"];

  constructor(args: ErrorArguments["NothingNewlyPriced"], options?: { cause?: unknown }) {
    super("NothingNewlyPriced", args, instructions.NothingNewlyPriced(args), options);
    this.id = args.id;
    this.day = args.day;
    this.parcel = args.parcel;
  }
}

/** `NothingOwed(SiteId site)` of Reconciler. */
export class NothingOwedError extends ContractError<ErrorArguments["NothingOwed"]> {
  override readonly name = "NothingOwedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf9718b67";
  readonly site: ErrorArguments["NothingOwed"]["site"];

  constructor(args: ErrorArguments["NothingOwed"], options?: { cause?: unknown }) {
    super("NothingOwed", args, instructions.NothingOwed(args), options);
    this.site = args.site;
  }
}

/** `NothingToCall(uint256 id, address party, uint256 posted, uint256 needed)` of PowerAgreements. */
export class NothingToCallError extends ContractError<ErrorArguments["NothingToCall"]> {
  override readonly name = "NothingToCallError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x835d5bba";
  readonly id: ErrorArguments["NothingToCall"]["id"];
  readonly party: ErrorArguments["NothingToCall"]["party"];
  readonly posted: ErrorArguments["NothingToCall"]["posted"];
  readonly needed: ErrorArguments["NothingToCall"]["needed"];

  constructor(args: ErrorArguments["NothingToCall"], options?: { cause?: unknown }) {
    super("NothingToCall", args, instructions.NothingToCall(args), options);
    this.id = args.id;
    this.party = args.party;
    this.posted = args.posted;
    this.needed = args.needed;
  }
}

/**
 * `NothingToCollect(address account, address token)` of AttesterBonds, AccreditorBonds, Collateral, PriceIndex,
 * FixingFeed.
 */
export class NothingToCollectError extends ContractError<ErrorArguments["NothingToCollect"]> {
  override readonly name = "NothingToCollectError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x71642412";
  readonly account: ErrorArguments["NothingToCollect"]["account"];
  readonly token: ErrorArguments["NothingToCollect"]["token"];

  constructor(args: ErrorArguments["NothingToCollect"], options?: { cause?: unknown }) {
    super("NothingToCollect", args, instructions.NothingToCollect(args), options);
    this.account = args.account;
    this.token = args.token;
  }
}

/**
 * The stores do not contradict λ as it is. Their marks stay: a longer span says more.
 *
 * `NothingToCorrect(uint256 rate, uint256 least, uint256 most)` of Reconciler.
 */
export class NothingToCorrectError extends ContractError<ErrorArguments["NothingToCorrect"]> {
  override readonly name = "NothingToCorrectError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x67355b56";
  readonly rate: ErrorArguments["NothingToCorrect"]["rate"];
  readonly least: ErrorArguments["NothingToCorrect"]["least"];
  readonly most: ErrorArguments["NothingToCorrect"]["most"];

  constructor(args: ErrorArguments["NothingToCorrect"], options?: { cause?: unknown }) {
    super("NothingToCorrect", args, instructions.NothingToCorrect(args), options);
    this.rate = args.rate;
    this.least = args.least;
    this.most = args.most;
  }
}

/** `NothingToCover()` of PriceIndex. */
export class NothingToCoverError extends ContractError<ErrorArguments["NothingToCover"]> {
  override readonly name = "NothingToCoverError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xac1eeb3b";

  constructor(args: ErrorArguments["NothingToCover"], options?: { cause?: unknown }) {
    super("NothingToCover", args, instructions.NothingToCover(args), options);
  }
}

/** `NothingToFill(SiteId site, uint256 stake)` of Collateral. */
export class NothingToFillError extends ContractError<ErrorArguments["NothingToFill"]> {
  override readonly name = "NothingToFillError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9a30a4a8";
  readonly site: ErrorArguments["NothingToFill"]["site"];
  readonly stake: ErrorArguments["NothingToFill"]["stake"];

  constructor(args: ErrorArguments["NothingToFill"], options?: { cause?: unknown }) {
    super("NothingToFill", args, instructions.NothingToFill(args), options);
    this.site = args.site;
    this.stake = args.stake;
  }
}

/**
 * Idle quote is at most a fiftieth of what the curve needs.
 *
 * `NothingToHarvest(PoolId id, uint256 idle, uint256 active)` of DissipativeAMM.
 */
export class NothingToHarvestError extends ContractError<ErrorArguments["NothingToHarvest"]> {
  override readonly name = "NothingToHarvestError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8d167830";
  readonly id: ErrorArguments["NothingToHarvest"]["id"];
  readonly idle: ErrorArguments["NothingToHarvest"]["idle"];
  readonly active: ErrorArguments["NothingToHarvest"]["active"];

  constructor(args: ErrorArguments["NothingToHarvest"], options?: { cause?: unknown }) {
    super("NothingToHarvest", args, instructions.NothingToHarvest(args), options);
    this.id = args.id;
    this.idle = args.idle;
    this.active = args.active;
  }
}

/**
 * The least part of a lot has not accrued since the last recharge, or there is no idle quote.
 *
 * `NothingToRecharge(PoolId id)` of DissipativeAMM.
 */
export class NothingToRechargeError extends ContractError<ErrorArguments["NothingToRecharge"]> {
  override readonly name = "NothingToRechargeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc4b234ae";
  readonly id: ErrorArguments["NothingToRecharge"]["id"];

  constructor(args: ErrorArguments["NothingToRecharge"], options?: { cause?: unknown }) {
    super("NothingToRecharge", args, instructions.NothingToRecharge(args), options);
    this.id = args.id;
  }
}

/** `NothingToRefund(SeriesId series, uint40 round, address consumer)` of PriceIndex. */
export class NothingToRefundError extends ContractError<ErrorArguments["NothingToRefund"]> {
  override readonly name = "NothingToRefundError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x4dcc85e8";
  readonly series: ErrorArguments["NothingToRefund"]["series"];
  readonly round: ErrorArguments["NothingToRefund"]["round"];
  readonly consumer: ErrorArguments["NothingToRefund"]["consumer"];

  constructor(args: ErrorArguments["NothingToRefund"], options?: { cause?: unknown }) {
    super("NothingToRefund", args, instructions.NothingToRefund(args), options);
    this.series = args.series;
    this.round = args.round;
    this.consumer = args.consumer;
  }
}

/** `NothingToRelease(SiteId site, Energy unspentDischarge, Energy headroom)` of EnergyPool. */
export class NothingToReleaseError extends ContractError<ErrorArguments["NothingToRelease"]> {
  override readonly name = "NothingToReleaseError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x2d079f1c";
  readonly site: ErrorArguments["NothingToRelease"]["site"];
  readonly unspentDischarge: ErrorArguments["NothingToRelease"]["unspentDischarge"];
  readonly headroom: ErrorArguments["NothingToRelease"]["headroom"];

  constructor(args: ErrorArguments["NothingToRelease"], options?: { cause?: unknown }) {
    super("NothingToRelease", args, instructions.NothingToRelease(args), options);
    this.site = args.site;
    this.unspentDischarge = args.unspentDischarge;
    this.headroom = args.headroom;
  }
}

/** `NothingToResolve(uint256 id, uint40 readAt)` of Entitlements. */
export class NothingToResolveError extends ContractError<ErrorArguments["NothingToResolve"]> {
  override readonly name = "NothingToResolveError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x6578c14c";
  readonly id: ErrorArguments["NothingToResolve"]["id"];
  readonly readAt: ErrorArguments["NothingToResolve"]["readAt"];

  constructor(args: ErrorArguments["NothingToResolve"], options?: { cause?: unknown }) {
    super("NothingToResolve", args, instructions.NothingToResolve(args), options);
    this.id = args.id;
    this.readAt = args.readAt;
  }
}

/** `NothingToRestate(uint256 id, uint256 month)` of PowerAgreements. */
export class NothingToRestateError extends ContractError<ErrorArguments["NothingToRestate"]> {
  override readonly name = "NothingToRestateError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd68222a8";
  readonly id: ErrorArguments["NothingToRestate"]["id"];
  readonly month: ErrorArguments["NothingToRestate"]["month"];

  constructor(args: ErrorArguments["NothingToRestate"], options?: { cause?: unknown }) {
    super("NothingToRestate", args, instructions.NothingToRestate(args), options);
    this.id = args.id;
    this.month = args.month;
  }
}

/** `NothingToRestateOfYear(uint256 id, uint256 year)` of PowerAgreements. */
export class NothingToRestateOfYearError extends ContractError<ErrorArguments["NothingToRestateOfYear"]> {
  override readonly name = "NothingToRestateOfYearError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x13490364";
  readonly id: ErrorArguments["NothingToRestateOfYear"]["id"];
  readonly year: ErrorArguments["NothingToRestateOfYear"]["year"];

  constructor(args: ErrorArguments["NothingToRestateOfYear"], options?: { cause?: unknown }) {
    super("NothingToRestateOfYear", args, instructions.NothingToRestateOfYear(args), options);
    this.id = args.id;
    this.year = args.year;
  }
}

/** `NothingToUnlock(SiteId site, Shares locked, Shares held)` of EnergyPool. */
export class NothingToUnlockError extends ContractError<ErrorArguments["NothingToUnlock"]> {
  override readonly name = "NothingToUnlockError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xea04f6c6";
  readonly site: ErrorArguments["NothingToUnlock"]["site"];
  readonly locked: ErrorArguments["NothingToUnlock"]["locked"];
  readonly held: ErrorArguments["NothingToUnlock"]["held"];

  constructor(args: ErrorArguments["NothingToUnlock"], options?: { cause?: unknown }) {
    super("NothingToUnlock", args, instructions.NothingToUnlock(args), options);
    this.site = args.site;
    this.locked = args.locked;
    this.held = args.held;
  }
}

/** `NothingUnbonding(SiteId site)` of Collateral. */
export class NothingUnbondingError extends ContractError<ErrorArguments["NothingUnbonding"]> {
  override readonly name = "NothingUnbondingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa6c5dd2f";
  readonly site: ErrorArguments["NothingUnbonding"]["site"];

  constructor(args: ErrorArguments["NothingUnbonding"], options?: { cause?: unknown }) {
    super("NothingUnbonding", args, instructions.NothingUnbonding(args), options);
    this.site = args.site;
  }
}

/**
 * The ETH balance of the account is not enough to perform the operation.
 *
 * `InsufficientBalance(uint256 balance, uint256 needed)` of OpenZeppelin, EnergyPoolFactory.
 */
export class OpenZeppelinInsufficientBalanceError extends ContractError<
  ErrorArguments["OpenZeppelinInsufficientBalance"]
> {
  override readonly name = "OpenZeppelinInsufficientBalanceError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xcf479181";
  readonly balance: ErrorArguments["OpenZeppelinInsufficientBalance"]["balance"];
  readonly needed: ErrorArguments["OpenZeppelinInsufficientBalance"]["needed"];

  constructor(args: ErrorArguments["OpenZeppelinInsufficientBalance"], options?: { cause?: unknown }) {
    super("InsufficientBalance", args, instructions.OpenZeppelinInsufficientBalance(args), options);
    this.balance = args.balance;
    this.needed = args.needed;
  }
}

/** `OpeningOutOfDate(uint40 periodEnd, uint256 now)` of MeterOracle. */
export class OpeningOutOfDateError extends ContractError<ErrorArguments["OpeningOutOfDate"]> {
  override readonly name = "OpeningOutOfDateError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8d151c1e";
  readonly periodEnd: ErrorArguments["OpeningOutOfDate"]["periodEnd"];
  readonly now: ErrorArguments["OpeningOutOfDate"]["now"];

  constructor(args: ErrorArguments["OpeningOutOfDate"], options?: { cause?: unknown }) {
    super("OpeningOutOfDate", args, instructions.OpeningOutOfDate(args), options);
    this.periodEnd = args.periodEnd;
    this.now = args.now;
  }
}

/** `NothingToClaim(address token, address account)` of OrderBook. */
export class OrderBookNothingToClaimError extends ContractError<ErrorArguments["OrderBookNothingToClaim"]> {
  override readonly name = "OrderBookNothingToClaimError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf81d1d88";
  readonly token: ErrorArguments["OrderBookNothingToClaim"]["token"];
  readonly account: ErrorArguments["OrderBookNothingToClaim"]["account"];

  constructor(args: ErrorArguments["OrderBookNothingToClaim"], options?: { cause?: unknown }) {
    super("NothingToClaim", args, instructions.OrderBookNothingToClaim(args), options);
    this.token = args.token;
    this.account = args.account;
  }
}

/** `OrderExpired(uint40 deadline, uint256 now)` of OrderBook. */
export class OrderExpiredError extends ContractError<ErrorArguments["OrderExpired"]> {
  override readonly name = "OrderExpiredError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x28ce4db8";
  readonly deadline: ErrorArguments["OrderExpired"]["deadline"];
  readonly now: ErrorArguments["OrderExpired"]["now"];

  constructor(args: ErrorArguments["OrderExpired"], options?: { cause?: unknown }) {
    super("OrderExpired", args, instructions.OrderExpired(args), options);
    this.deadline = args.deadline;
    this.now = args.now;
  }
}

/** `OrderFeeExceeded(uint256 fee, uint256 maximum)` of OrderBook. */
export class OrderFeeExceededError extends ContractError<ErrorArguments["OrderFeeExceeded"]> {
  override readonly name = "OrderFeeExceededError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x626bc676";
  readonly fee: ErrorArguments["OrderFeeExceeded"]["fee"];
  readonly maximum: ErrorArguments["OrderFeeExceeded"]["maximum"];

  constructor(args: ErrorArguments["OrderFeeExceeded"], options?: { cause?: unknown }) {
    super("OrderFeeExceeded", args, instructions.OrderFeeExceeded(args), options);
    this.fee = args.fee;
    this.maximum = args.maximum;
  }
}

/**
 * Not of the good and quote of the first one.
 *
 * `OrderNotOfAuction(Side side, uint256 position)` of OrderBook.
 */
export class OrderNotOfAuctionError extends ContractError<ErrorArguments["OrderNotOfAuction"]> {
  override readonly name = "OrderNotOfAuctionError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x56f4ee75";
  readonly side: ErrorArguments["OrderNotOfAuction"]["side"];
  readonly position: ErrorArguments["OrderNotOfAuction"]["position"];

  constructor(args: ErrorArguments["OrderNotOfAuction"], options?: { cause?: unknown }) {
    super("OrderNotOfAuction", args, instructions.OrderNotOfAuction(args), options);
    this.side = args.side;
    this.position = args.position;
  }
}

/** `OrderNotYetValid(uint40 validFrom, uint256 now)` of OrderBook. */
export class OrderNotYetValidError extends ContractError<ErrorArguments["OrderNotYetValid"]> {
  override readonly name = "OrderNotYetValidError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7878cfd2";
  readonly validFrom: ErrorArguments["OrderNotYetValid"]["validFrom"];
  readonly now: ErrorArguments["OrderNotYetValid"]["now"];

  constructor(args: ErrorArguments["OrderNotYetValid"], options?: { cause?: unknown }) {
    super("OrderNotYetValid", args, instructions.OrderNotYetValid(args), options);
    this.validFrom = args.validFrom;
    this.now = args.now;
  }
}

/** `OrdersNotAscending(Side side, uint256 position)` of OrderBook. */
export class OrdersNotAscendingError extends ContractError<ErrorArguments["OrdersNotAscending"]> {
  override readonly name = "OrdersNotAscendingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x35d70453";
  readonly side: ErrorArguments["OrdersNotAscending"]["side"];
  readonly position: ErrorArguments["OrdersNotAscending"]["position"];

  constructor(args: ErrorArguments["OrdersNotAscending"], options?: { cause?: unknown }) {
    super("OrdersNotAscending", args, instructions.OrdersNotAscending(args), options);
    this.side = args.side;
    this.position = args.position;
  }
}

/** `OtherDay(uint256 index, uint256 given, uint256 first)` of PowerAgreements. */
export class OtherDayError extends ContractError<ErrorArguments["OtherDay"]> {
  override readonly name = "OtherDayError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x79ad1659";
  readonly index: ErrorArguments["OtherDay"]["index"];
  readonly given: ErrorArguments["OtherDay"]["given"];
  readonly first: ErrorArguments["OtherDay"]["first"];

  constructor(args: ErrorArguments["OtherDay"], options?: { cause?: unknown }) {
    super("OtherDay", args, instructions.OtherDay(args), options);
    this.index = args.index;
    this.given = args.given;
    this.first = args.first;
  }
}

/** `OtherMethod(bytes32 given, bytes32 agreed)` of PowerAgreements. */
export class OtherMethodError extends ContractError<ErrorArguments["OtherMethod"]> {
  override readonly name = "OtherMethodError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x41743e11";
  readonly given: ErrorArguments["OtherMethod"]["given"];
  readonly agreed: ErrorArguments["OtherMethod"]["agreed"];

  constructor(args: ErrorArguments["OtherMethod"], options?: { cause?: unknown }) {
    super("OtherMethod", args, instructions.OtherMethod(args), options);
    this.given = args.given;
    this.agreed = args.agreed;
  }
}

/** `OtherPlant(uint256 entitlement, SiteId site, Register register, uint16 share)` of PowerAgreements. */
export class OtherPlantError extends ContractError<ErrorArguments["OtherPlant"]> {
  override readonly name = "OtherPlantError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7def7228";
  readonly entitlement: ErrorArguments["OtherPlant"]["entitlement"];
  readonly site: ErrorArguments["OtherPlant"]["site"];
  readonly register: ErrorArguments["OtherPlant"]["register"];
  readonly share: ErrorArguments["OtherPlant"]["share"];

  constructor(args: ErrorArguments["OtherPlant"], options?: { cause?: unknown }) {
    super("OtherPlant", args, instructions.OtherPlant(args), options);
    this.entitlement = args.entitlement;
    this.site = args.site;
    this.register = args.register;
    this.share = args.share;
  }
}

/** `OtherProfile(bytes32 given, bytes32 agreed)` of PowerAgreements. */
export class OtherProfileError extends ContractError<ErrorArguments["OtherProfile"]> {
  override readonly name = "OtherProfileError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc686c1e3";
  readonly given: ErrorArguments["OtherProfile"]["given"];
  readonly agreed: ErrorArguments["OtherProfile"]["agreed"];

  constructor(args: ErrorArguments["OtherProfile"], options?: { cause?: unknown }) {
    super("OtherProfile", args, instructions.OtherProfile(args), options);
    this.given = args.given;
    this.agreed = args.agreed;
  }
}

/** `OutOfDomain()` of Solady. */
export class OutOfDomainError extends ContractError<ErrorArguments["OutOfDomain"]> {
  override readonly name = "OutOfDomainError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf2b402bb";

  constructor(args: ErrorArguments["OutOfDomain"], options?: { cause?: unknown }) {
    super("OutOfDomain", args, instructions.OutOfDomain(args), options);
  }
}

/** `OutputBelowMinimum(uint256 output, uint256 minimum)` of DissipativeAMM. */
export class OutputBelowMinimumError extends ContractError<ErrorArguments["OutputBelowMinimum"]> {
  override readonly name = "OutputBelowMinimumError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf5426ef9";
  readonly output: ErrorArguments["OutputBelowMinimum"]["output"];
  readonly minimum: ErrorArguments["OutputBelowMinimum"]["minimum"];

  constructor(args: ErrorArguments["OutputBelowMinimum"], options?: { cause?: unknown }) {
    super("OutputBelowMinimum", args, instructions.OutputBelowMinimum(args), options);
    this.output = args.output;
    this.minimum = args.minimum;
  }
}

/** `OutsideVintage(uint40 at, uint40 start, uint40 end)` of EnergyPool. */
export class OutsideVintageError extends ContractError<ErrorArguments["OutsideVintage"]> {
  override readonly name = "OutsideVintageError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd3d85fd3";
  readonly at: ErrorArguments["OutsideVintage"]["at"];
  readonly start: ErrorArguments["OutsideVintage"]["start"];
  readonly end: ErrorArguments["OutsideVintage"]["end"];

  constructor(args: ErrorArguments["OutsideVintage"], options?: { cause?: unknown }) {
    super("OutsideVintage", args, instructions.OutsideVintage(args), options);
    this.at = args.at;
    this.start = args.start;
    this.end = args.end;
  }
}

/** `OutsideWindow(SeriesId series, uint40 round, uint256 from, uint256 until, uint256 now)` of PriceIndex, FixingFeed. */
export class OutsideWindowError extends ContractError<ErrorArguments["OutsideWindow"]> {
  override readonly name = "OutsideWindowError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x94d4c58e";
  readonly series: ErrorArguments["OutsideWindow"]["series"];
  readonly round: ErrorArguments["OutsideWindow"]["round"];
  readonly from: ErrorArguments["OutsideWindow"]["from"];
  readonly until: ErrorArguments["OutsideWindow"]["until"];
  readonly now: ErrorArguments["OutsideWindow"]["now"];

  constructor(args: ErrorArguments["OutsideWindow"], options?: { cause?: unknown }) {
    super("OutsideWindow", args, instructions.OutsideWindow(args), options);
    this.series = args.series;
    this.round = args.round;
    this.from = args.from;
    this.until = args.until;
    this.now = args.now;
  }
}

/** `Overflow()` of Solady. */
export class OverflowError extends ContractError<ErrorArguments["Overflow"]> {
  override readonly name = "OverflowError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x35278d12";

  constructor(args: ErrorArguments["Overflow"], options?: { cause?: unknown }) {
    super("Overflow", args, instructions.Overflow(args), options);
  }
}

/** `OwnArbitrator(address accreditor)` of AccreditorBonds. */
export class OwnArbitratorError extends ContractError<ErrorArguments["OwnArbitrator"]> {
  override readonly name = "OwnArbitratorError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7af762d5";
  readonly accreditor: ErrorArguments["OwnArbitrator"]["accreditor"];

  constructor(args: ErrorArguments["OwnArbitrator"], options?: { cause?: unknown }) {
    super("OwnArbitrator", args, instructions.OwnArbitrator(args), options);
    this.accreditor = args.accreditor;
  }
}

/** `OwnOrder(address maker)` of OrderBook. */
export class OwnOrderError extends ContractError<ErrorArguments["OwnOrder"]> {
  override readonly name = "OwnOrderError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8b80b9ec";
  readonly maker: ErrorArguments["OwnOrder"]["maker"];

  constructor(args: ErrorArguments["OwnOrder"], options?: { cause?: unknown }) {
    super("OwnOrder", args, instructions.OwnOrder(args), options);
    this.maker = args.maker;
  }
}

/**
 * Something of the day has no price yet, so it cannot be priced again.
 *
 * `ParcelWaits(uint256 id, uint256 day, uint32 parcel)` of PowerAgreements.
 */
export class ParcelWaitsError extends ContractError<ErrorArguments["ParcelWaits"]> {
  override readonly name = "ParcelWaitsError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xcba870f1";
  readonly id: ErrorArguments["ParcelWaits"]["id"];
  readonly day: ErrorArguments["ParcelWaits"]["day"];
  readonly parcel: ErrorArguments["ParcelWaits"]["parcel"];

  constructor(args: ErrorArguments["ParcelWaits"], options?: { cause?: unknown }) {
    super("ParcelWaits", args, instructions.ParcelWaits(args), options);
    this.id = args.id;
    this.day = args.day;
    this.parcel = args.parcel;
  }
}

/** `PartAboveWhole(uint256 part, uint256 whole)` of DissipativeAMM. */
export class PartAboveWholeError extends ContractError<ErrorArguments["PartAboveWhole"]> {
  override readonly name = "PartAboveWholeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x6721552a";
  readonly part: ErrorArguments["PartAboveWhole"]["part"];
  readonly whole: ErrorArguments["PartAboveWhole"]["whole"];

  constructor(args: ErrorArguments["PartAboveWhole"], options?: { cause?: unknown }) {
    super("PartAboveWhole", args, instructions.PartAboveWhole(args), options);
    this.part = args.part;
    this.whole = args.whole;
  }
}

/** `PartOutOfRange(int256 value, uint256 above, uint256 below)` of PowerAgreements, DayPrices. */
export class PartOutOfRangeError extends ContractError<ErrorArguments["PartOutOfRange"]> {
  override readonly name = "PartOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa03c4024";
  readonly value: ErrorArguments["PartOutOfRange"]["value"];
  readonly above: ErrorArguments["PartOutOfRange"]["above"];
  readonly below: ErrorArguments["PartOutOfRange"]["below"];

  constructor(args: ErrorArguments["PartOutOfRange"], options?: { cause?: unknown }) {
    super("PartOutOfRange", args, instructions.PartOutOfRange(args), options);
    this.value = args.value;
    this.above = args.above;
    this.below = args.below;
  }
}

/** `PartitionBroken(Registers energy)` of Entitlements, Intake, PowerAgreements. */
export class PartitionBrokenError extends ContractError<ErrorArguments["PartitionBroken"]> {
  override readonly name = "PartitionBrokenError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xe09b5d32";
  readonly energy: ErrorArguments["PartitionBroken"]["energy"];

  constructor(args: ErrorArguments["PartitionBroken"], options?: { cause?: unknown }) {
    super("PartitionBroken", args, instructions.PartitionBroken(args), options);
    this.energy = args.energy;
  }
}

/** `PartyChanged(bytes32 clause, address given, address before)` of PowerAgreements. */
export class PartyChangedError extends ContractError<ErrorArguments["PartyChanged"]> {
  override readonly name = "PartyChangedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3bb734b8";
  readonly clause: ErrorArguments["PartyChanged"]["clause"];
  readonly given: ErrorArguments["PartyChanged"]["given"];
  readonly before: ErrorArguments["PartyChanged"]["before"];

  constructor(args: ErrorArguments["PartyChanged"], options?: { cause?: unknown }) {
    super("PartyChanged", args, instructions.PartyChanged(args), options);
    this.clause = args.clause;
    this.given = args.given;
    this.before = args.before;
  }
}

/**
 * A path of the wrong length for the tree's depth, in words.
 *
 * `PathLength(uint256 given, uint256 expected)` of MeterOracle.
 */
export class PathLengthError extends ContractError<ErrorArguments["PathLength"]> {
  override readonly name = "PathLengthError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xfc16e0d8";
  readonly given: ErrorArguments["PathLength"]["given"];
  readonly expected: ErrorArguments["PathLength"]["expected"];

  constructor(args: ErrorArguments["PathLength"], options?: { cause?: unknown }) {
    super("PathLength", args, instructions.PathLength(args), options);
    this.given = args.given;
    this.expected = args.expected;
  }
}

/** `PaymentBelowMinimum(uint256 payment, uint256 minimum)` of Collateral. */
export class PaymentBelowMinimumError extends ContractError<ErrorArguments["PaymentBelowMinimum"]> {
  override readonly name = "PaymentBelowMinimumError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7b95530d";
  readonly payment: ErrorArguments["PaymentBelowMinimum"]["payment"];
  readonly minimum: ErrorArguments["PaymentBelowMinimum"]["minimum"];

  constructor(args: ErrorArguments["PaymentBelowMinimum"], options?: { cause?: unknown }) {
    super("PaymentBelowMinimum", args, instructions.PaymentBelowMinimum(args), options);
    this.payment = args.payment;
    this.minimum = args.minimum;
  }
}

/** `PaymentTooSmall(uint256 received, uint256 needed)` of PriceIndex. */
export class PaymentTooSmallError extends ContractError<ErrorArguments["PaymentTooSmall"]> {
  override readonly name = "PaymentTooSmallError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3beb8e0f";
  readonly received: ErrorArguments["PaymentTooSmall"]["received"];
  readonly needed: ErrorArguments["PaymentTooSmall"]["needed"];

  constructor(args: ErrorArguments["PaymentTooSmall"], options?: { cause?: unknown }) {
    super("PaymentTooSmall", args, instructions.PaymentTooSmall(args), options);
    this.received = args.received;
    this.needed = args.needed;
  }
}

/** `PeriodNotAligned(uint40 time)` of SiteRegistry, MeterOracle, PriceIndex. */
export class PeriodNotAlignedError extends ContractError<ErrorArguments["PeriodNotAligned"]> {
  override readonly name = "PeriodNotAlignedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc3e47253";
  readonly time: ErrorArguments["PeriodNotAligned"]["time"];

  constructor(args: ErrorArguments["PeriodNotAligned"], options?: { cause?: unknown }) {
    super("PeriodNotAligned", args, instructions.PeriodNotAligned(args), options);
    this.time = args.time;
  }
}

/** `PeriodNotForward(uint32 fleet, uint40 periodEnd, uint40 latest)` of MeterOracle. */
export class PeriodNotForwardError extends ContractError<ErrorArguments["PeriodNotForward"]> {
  override readonly name = "PeriodNotForwardError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x0c638205";
  readonly fleet: ErrorArguments["PeriodNotForward"]["fleet"];
  readonly periodEnd: ErrorArguments["PeriodNotForward"]["periodEnd"];
  readonly latest: ErrorArguments["PeriodNotForward"]["latest"];

  constructor(args: ErrorArguments["PeriodNotForward"], options?: { cause?: unknown }) {
    super("PeriodNotForward", args, instructions.PeriodNotForward(args), options);
    this.fleet = args.fleet;
    this.periodEnd = args.periodEnd;
    this.latest = args.latest;
  }
}

/** `PeriodNotOver(uint40 periodEnd, uint256 now)` of MeterOracle. */
export class PeriodNotOverError extends ContractError<ErrorArguments["PeriodNotOver"]> {
  override readonly name = "PeriodNotOverError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x31b3ca35";
  readonly periodEnd: ErrorArguments["PeriodNotOver"]["periodEnd"];
  readonly now: ErrorArguments["PeriodNotOver"]["now"];

  constructor(args: ErrorArguments["PeriodNotOver"], options?: { cause?: unknown }) {
    super("PeriodNotOver", args, instructions.PeriodNotOver(args), options);
    this.periodEnd = args.periodEnd;
    this.now = args.now;
  }
}

/** `PeriodOutOfRange(uint256 period, uint256 periods)` of AvailabilityReport, PowerAgreements. */
export class PeriodOutOfRangeError extends ContractError<ErrorArguments["PeriodOutOfRange"]> {
  override readonly name = "PeriodOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf1d572a8";
  readonly period: ErrorArguments["PeriodOutOfRange"]["period"];
  readonly periods: ErrorArguments["PeriodOutOfRange"]["periods"];

  constructor(args: ErrorArguments["PeriodOutOfRange"], options?: { cause?: unknown }) {
    super("PeriodOutOfRange", args, instructions.PeriodOutOfRange(args), options);
    this.period = args.period;
    this.periods = args.periods;
  }
}

/** `PeriodsDeliveredAlready(uint256 entitlement, uint256 day, uint256 periods)` of PowerAgreements. */
export class PeriodsDeliveredAlreadyError extends ContractError<ErrorArguments["PeriodsDeliveredAlready"]> {
  override readonly name = "PeriodsDeliveredAlreadyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xe3b13db0";
  readonly entitlement: ErrorArguments["PeriodsDeliveredAlready"]["entitlement"];
  readonly day: ErrorArguments["PeriodsDeliveredAlready"]["day"];
  readonly periods: ErrorArguments["PeriodsDeliveredAlready"]["periods"];

  constructor(args: ErrorArguments["PeriodsDeliveredAlready"], options?: { cause?: unknown }) {
    super("PeriodsDeliveredAlready", args, instructions.PeriodsDeliveredAlready(args), options);
    this.entitlement = args.entitlement;
    this.day = args.day;
    this.periods = args.periods;
  }
}

/**
 * Periods without energy of their own, or that are not the agreement's.
 *
 * `PeriodsNotDeliverable(uint256 entitlement, uint256 day, uint256 periods)` of PowerAgreements.
 */
export class PeriodsNotDeliverableError extends ContractError<ErrorArguments["PeriodsNotDeliverable"]> {
  override readonly name = "PeriodsNotDeliverableError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xfb77c9ca";
  readonly entitlement: ErrorArguments["PeriodsNotDeliverable"]["entitlement"];
  readonly day: ErrorArguments["PeriodsNotDeliverable"]["day"];
  readonly periods: ErrorArguments["PeriodsNotDeliverable"]["periods"];

  constructor(args: ErrorArguments["PeriodsNotDeliverable"], options?: { cause?: unknown }) {
    super("PeriodsNotDeliverable", args, instructions.PeriodsNotDeliverable(args), options);
    this.entitlement = args.entitlement;
    this.day = args.day;
    this.periods = args.periods;
  }
}

/** `PeriodsNotRipe(uint256 day, uint256 ripeAt)` of PowerAgreements. */
export class PeriodsNotRipeError extends ContractError<ErrorArguments["PeriodsNotRipe"]> {
  override readonly name = "PeriodsNotRipeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x539ce81b";
  readonly day: ErrorArguments["PeriodsNotRipe"]["day"];
  readonly ripeAt: ErrorArguments["PeriodsNotRipe"]["ripeAt"];

  constructor(args: ErrorArguments["PeriodsNotRipe"], options?: { cause?: unknown }) {
    super("PeriodsNotRipe", args, instructions.PeriodsNotRipe(args), options);
    this.day = args.day;
    this.ripeAt = args.ripeAt;
  }
}

/**
 * The allowance of Permit2 is fixed at infinity.
 *
 * `Permit2AllowanceIsFixedAtInfinity()` of Solady, WrappedEnergy.
 */
export class Permit2AllowanceIsFixedAtInfinityError extends ContractError<
  ErrorArguments["Permit2AllowanceIsFixedAtInfinity"]
> {
  override readonly name = "Permit2AllowanceIsFixedAtInfinityError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3f68539a";

  constructor(args: ErrorArguments["Permit2AllowanceIsFixedAtInfinity"], options?: { cause?: unknown }) {
    super("Permit2AllowanceIsFixedAtInfinity", args, instructions.Permit2AllowanceIsFixedAtInfinity(args), options);
  }
}

/** `Permit2AmountOverflow()` of Solady. */
export class Permit2AmountOverflowError extends ContractError<ErrorArguments["Permit2AmountOverflow"]> {
  override readonly name = "Permit2AmountOverflowError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8757f0fd";

  constructor(args: ErrorArguments["Permit2AmountOverflow"], options?: { cause?: unknown }) {
    super("Permit2AmountOverflow", args, instructions.Permit2AmountOverflow(args), options);
  }
}

/** `Permit2Failed()` of Solady. */
export class Permit2FailedError extends ContractError<ErrorArguments["Permit2Failed"]> {
  override readonly name = "Permit2FailedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x6b836e6b";

  constructor(args: ErrorArguments["Permit2Failed"], options?: { cause?: unknown }) {
    super("Permit2Failed", args, instructions.Permit2Failed(args), options);
  }
}

/** `PermitExpired(uint256 deadline, uint256 now)` of EnergyPool. */
export class PermitExpiredError extends ContractError<ErrorArguments["PermitExpired"]> {
  override readonly name = "PermitExpiredError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xe37c206e";
  readonly deadline: ErrorArguments["PermitExpired"]["deadline"];
  readonly now: ErrorArguments["PermitExpired"]["now"];

  constructor(args: ErrorArguments["PermitExpired"], options?: { cause?: unknown }) {
    super("PermitExpired", args, instructions.PermitExpired(args), options);
    this.deadline = args.deadline;
    this.now = args.now;
  }
}

/** `PlantDayReported(uint256 id, uint256 day, uint256 plant)` of PowerAgreements. */
export class PlantDayReportedError extends ContractError<ErrorArguments["PlantDayReported"]> {
  override readonly name = "PlantDayReportedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3ba638e4";
  readonly id: ErrorArguments["PlantDayReported"]["id"];
  readonly day: ErrorArguments["PlantDayReported"]["day"];
  readonly plant: ErrorArguments["PlantDayReported"]["plant"];

  constructor(args: ErrorArguments["PlantDayReported"], options?: { cause?: unknown }) {
    super("PlantDayReported", args, instructions.PlantDayReported(args), options);
    this.id = args.id;
    this.day = args.day;
    this.plant = args.plant;
  }
}

/** `PlantIsServed(uint256 id, uint256 entitlement)` of PowerAgreements. */
export class PlantIsServedError extends ContractError<ErrorArguments["PlantIsServed"]> {
  override readonly name = "PlantIsServedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x24e42098";
  readonly id: ErrorArguments["PlantIsServed"]["id"];
  readonly entitlement: ErrorArguments["PlantIsServed"]["entitlement"];

  constructor(args: ErrorArguments["PlantIsServed"], options?: { cause?: unknown }) {
    super("PlantIsServed", args, instructions.PlantIsServed(args), options);
    this.id = args.id;
    this.entitlement = args.entitlement;
  }
}

/**
 * Plants are not in ascending order of site and register, or one is there twice.
 *
 * `PlantsOutOfOrder(uint256 index)` of PowerAgreements.
 */
export class PlantsOutOfOrderError extends ContractError<ErrorArguments["PlantsOutOfOrder"]> {
  override readonly name = "PlantsOutOfOrderError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc2c8be42";
  readonly index: ErrorArguments["PlantsOutOfOrder"]["index"];

  constructor(args: ErrorArguments["PlantsOutOfOrder"], options?: { cause?: unknown }) {
    super("PlantsOutOfOrder", args, instructions.PlantsOutOfOrder(args), options);
    this.index = args.index;
  }
}

/** `PledgedElsewhere(SiteId site, address pool)` of EnergyPoolFactory. */
export class PledgedElsewhereError extends ContractError<ErrorArguments["PledgedElsewhere"]> {
  override readonly name = "PledgedElsewhereError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x48a4d4e7";
  readonly site: ErrorArguments["PledgedElsewhere"]["site"];
  readonly pool: ErrorArguments["PledgedElsewhere"]["pool"];

  constructor(args: ErrorArguments["PledgedElsewhere"], options?: { cause?: unknown }) {
    super("PledgedElsewhere", args, instructions.PledgedElsewhere(args), options);
    this.site = args.site;
    this.pool = args.pool;
  }
}

/** `PointOutOfRange(SeriesId series, uint256 point, uint256 points)` of FixingFeed. */
export class PointOutOfRangeError extends ContractError<ErrorArguments["PointOutOfRange"]> {
  override readonly name = "PointOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x5dae0d22";
  readonly series: ErrorArguments["PointOutOfRange"]["series"];
  readonly point: ErrorArguments["PointOutOfRange"]["point"];
  readonly points: ErrorArguments["PointOutOfRange"]["points"];

  constructor(args: ErrorArguments["PointOutOfRange"], options?: { cause?: unknown }) {
    super("PointOutOfRange", args, instructions.PointOutOfRange(args), options);
    this.series = args.series;
    this.point = args.point;
    this.points = args.points;
  }
}

/** `PoolAlreadyExists(PoolId id)` of DissipativeAMM. */
export class PoolAlreadyExistsError extends ContractError<ErrorArguments["PoolAlreadyExists"]> {
  override readonly name = "PoolAlreadyExistsError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xeb9c291e";
  readonly id: ErrorArguments["PoolAlreadyExists"]["id"];

  constructor(args: ErrorArguments["PoolAlreadyExists"], options?: { cause?: unknown }) {
    super("PoolAlreadyExists", args, instructions.PoolAlreadyExists(args), options);
    this.id = args.id;
  }
}

/** `PoolExists(address pool)` of EnergyPoolFactory. */
export class PoolExistsError extends ContractError<ErrorArguments["PoolExists"]> {
  override readonly name = "PoolExistsError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x4f9d302e";
  readonly pool: ErrorArguments["PoolExists"]["pool"];

  constructor(args: ErrorArguments["PoolExists"], options?: { cause?: unknown }) {
    super("PoolExists", args, instructions.PoolExists(args), options);
    this.pool = args.pool;
  }
}

/** `PoolMismatch(address energy, address quote)` of OrderBook. */
export class PoolMismatchError extends ContractError<ErrorArguments["PoolMismatch"]> {
  override readonly name = "PoolMismatchError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9327de16";
  readonly energy: ErrorArguments["PoolMismatch"]["energy"];
  readonly quote: ErrorArguments["PoolMismatch"]["quote"];

  constructor(args: ErrorArguments["PoolMismatch"], options?: { cause?: unknown }) {
    super("PoolMismatch", args, instructions.PoolMismatch(args), options);
    this.energy = args.energy;
    this.quote = args.quote;
  }
}

/** `PotentialAboveCapacity(uint256 period, uint256 wh, uint256 capacityW)` of AvailabilityReport. */
export class PotentialAboveCapacityError extends ContractError<ErrorArguments["PotentialAboveCapacity"]> {
  override readonly name = "PotentialAboveCapacityError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc57d8ca8";
  readonly period: ErrorArguments["PotentialAboveCapacity"]["period"];
  readonly wh: ErrorArguments["PotentialAboveCapacity"]["wh"];
  readonly capacityW: ErrorArguments["PotentialAboveCapacity"]["capacityW"];

  constructor(args: ErrorArguments["PotentialAboveCapacity"], options?: { cause?: unknown }) {
    super("PotentialAboveCapacity", args, instructions.PotentialAboveCapacity(args), options);
    this.period = args.period;
    this.wh = args.wh;
    this.capacityW = args.capacityW;
  }
}

/**
 * An order strictly inside the price would not fill whole.
 *
 * `PriceDoesNotClear(Side side, uint256 inside, uint256 matched)` of OrderBook.
 */
export class PriceDoesNotClearError extends ContractError<ErrorArguments["PriceDoesNotClear"]> {
  override readonly name = "PriceDoesNotClearError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x823c1ea4";
  readonly side: ErrorArguments["PriceDoesNotClear"]["side"];
  readonly inside: ErrorArguments["PriceDoesNotClear"]["inside"];
  readonly matched: ErrorArguments["PriceDoesNotClear"]["matched"];

  constructor(args: ErrorArguments["PriceDoesNotClear"], options?: { cause?: unknown }) {
    super("PriceDoesNotClear", args, instructions.PriceDoesNotClear(args), options);
    this.side = args.side;
    this.inside = args.inside;
    this.matched = args.matched;
  }
}

/** `PriceMissing(uint256 period)` of DayPrices. */
export class PriceMissingError extends ContractError<ErrorArguments["PriceMissing"]> {
  override readonly name = "PriceMissingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x6b80bc8f";
  readonly period: ErrorArguments["PriceMissing"]["period"];

  constructor(args: ErrorArguments["PriceMissing"], options?: { cause?: unknown }) {
    super("PriceMissing", args, instructions.PriceMissing(args), options);
    this.period = args.period;
  }
}

/** `PriceNotFinal(SeriesId series, uint40 periodEnd, PriceStatus status)` of PriceIndex. */
export class PriceNotFinalError extends ContractError<ErrorArguments["PriceNotFinal"]> {
  override readonly name = "PriceNotFinalError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9b5947ea";
  readonly series: ErrorArguments["PriceNotFinal"]["series"];
  readonly periodEnd: ErrorArguments["PriceNotFinal"]["periodEnd"];
  readonly status: ErrorArguments["PriceNotFinal"]["status"];

  constructor(args: ErrorArguments["PriceNotFinal"], options?: { cause?: unknown }) {
    super("PriceNotFinal", args, instructions.PriceNotFinal(args), options);
    this.series = args.series;
    this.periodEnd = args.periodEnd;
    this.status = args.status;
  }
}

/**
 * −2^63 cannot be stored: it stands for no price.
 *
 * `PriceOutOfRange(uint256 position, int64 price)` of PriceIndex, FixingFeed.
 */
export class PriceOutOfRangeError extends ContractError<ErrorArguments["PriceOutOfRange"]> {
  override readonly name = "PriceOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x82cf85da";
  readonly position: ErrorArguments["PriceOutOfRange"]["position"];
  readonly price: ErrorArguments["PriceOutOfRange"]["price"];

  constructor(args: ErrorArguments["PriceOutOfRange"], options?: { cause?: unknown }) {
    super("PriceOutOfRange", args, instructions.PriceOutOfRange(args), options);
    this.position = args.position;
    this.price = args.price;
  }
}

/**
 * The price moved: it must stand for a second for each tick that it is away from its average.
 *
 * `PriceUnsettled(PoolId id, uint256 elapsed, uint256 needed)` of DissipativeAMM.
 */
export class PriceUnsettledError extends ContractError<ErrorArguments["PriceUnsettled"]> {
  override readonly name = "PriceUnsettledError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x64cb1db4";
  readonly id: ErrorArguments["PriceUnsettled"]["id"];
  readonly elapsed: ErrorArguments["PriceUnsettled"]["elapsed"];
  readonly needed: ErrorArguments["PriceUnsettled"]["needed"];

  constructor(args: ErrorArguments["PriceUnsettled"], options?: { cause?: unknown }) {
    super("PriceUnsettled", args, instructions.PriceUnsettled(args), options);
    this.id = args.id;
    this.elapsed = args.elapsed;
    this.needed = args.needed;
  }
}

/** `ProcedureUnfit(IReferenceArbitrator.Procedure procedure)` of ReferenceArbitrator. */
export class ProcedureUnfitError extends ContractError<ErrorArguments["ProcedureUnfit"]> {
  override readonly name = "ProcedureUnfitError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x6a0b5809";
  readonly procedure: ErrorArguments["ProcedureUnfit"]["procedure"];

  constructor(args: ErrorArguments["ProcedureUnfit"], options?: { cause?: unknown }) {
    super("ProcedureUnfit", args, instructions.ProcedureUnfit(args), options);
    this.procedure = args.procedure;
  }
}

/** `ProductionNotProved(SiteId site, Register register, uint256 periods, uint256 needed)` of PowerAgreements. */
export class ProductionNotProvedError extends ContractError<ErrorArguments["ProductionNotProved"]> {
  override readonly name = "ProductionNotProvedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf5798fe7";
  readonly site: ErrorArguments["ProductionNotProved"]["site"];
  readonly register: ErrorArguments["ProductionNotProved"]["register"];
  readonly periods: ErrorArguments["ProductionNotProved"]["periods"];
  readonly needed: ErrorArguments["ProductionNotProved"]["needed"];

  constructor(args: ErrorArguments["ProductionNotProved"], options?: { cause?: unknown }) {
    super("ProductionNotProved", args, instructions.ProductionNotProved(args), options);
    this.site = args.site;
    this.register = args.register;
    this.periods = args.periods;
    this.needed = args.needed;
  }
}

/** `ProfileHashWrong(bytes32 given, bytes32 expected)` of PowerAgreements. */
export class ProfileHashWrongError extends ContractError<ErrorArguments["ProfileHashWrong"]> {
  override readonly name = "ProfileHashWrongError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa654f4cc";
  readonly given: ErrorArguments["ProfileHashWrong"]["given"];
  readonly expected: ErrorArguments["ProfileHashWrong"]["expected"];

  constructor(args: ErrorArguments["ProfileHashWrong"], options?: { cause?: unknown }) {
    super("ProfileHashWrong", args, instructions.ProfileHashWrong(args), options);
    this.given = args.given;
    this.expected = args.expected;
  }
}

/** `ProfileLength(uint256 given, uint256 expected)` of PowerAgreements. */
export class ProfileLengthError extends ContractError<ErrorArguments["ProfileLength"]> {
  override readonly name = "ProfileLengthError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf3d27e6a";
  readonly given: ErrorArguments["ProfileLength"]["given"];
  readonly expected: ErrorArguments["ProfileLength"]["expected"];

  constructor(args: ErrorArguments["ProfileLength"], options?: { cause?: unknown }) {
    super("ProfileLength", args, instructions.ProfileLength(args), options);
    this.given = args.given;
    this.expected = args.expected;
  }
}

/** `ProfileLengthWrong(uint256 given, uint256 expected)` of PowerAgreements. */
export class ProfileLengthWrongError extends ContractError<ErrorArguments["ProfileLengthWrong"]> {
  override readonly name = "ProfileLengthWrongError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf31ea6f0";
  readonly given: ErrorArguments["ProfileLengthWrong"]["given"];
  readonly expected: ErrorArguments["ProfileLengthWrong"]["expected"];

  constructor(args: ErrorArguments["ProfileLengthWrong"], options?: { cause?: unknown }) {
    super("ProfileLengthWrong", args, instructions.ProfileLengthWrong(args), options);
    this.given = args.given;
    this.expected = args.expected;
  }
}

/** `ProfileNotMeasured(uint40 to)` of PowerAgreements. */
export class ProfileNotMeasuredError extends ContractError<ErrorArguments["ProfileNotMeasured"]> {
  override readonly name = "ProfileNotMeasuredError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7f27906e";
  readonly to: ErrorArguments["ProfileNotMeasured"]["to"];

  constructor(args: ErrorArguments["ProfileNotMeasured"], options?: { cause?: unknown }) {
    super("ProfileNotMeasured", args, instructions.ProfileNotMeasured(args), options);
    this.to = args.to;
  }
}

/** `ProfileOfAnotherDay(uint40 start, uint40 to)` of PowerAgreements. */
export class ProfileOfAnotherDayError extends ContractError<ErrorArguments["ProfileOfAnotherDay"]> {
  override readonly name = "ProfileOfAnotherDayError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x84d40f09";
  readonly start: ErrorArguments["ProfileOfAnotherDay"]["start"];
  readonly to: ErrorArguments["ProfileOfAnotherDay"]["to"];

  constructor(args: ErrorArguments["ProfileOfAnotherDay"], options?: { cause?: unknown }) {
    super("ProfileOfAnotherDay", args, instructions.ProfileOfAnotherDay(args), options);
    this.start = args.start;
    this.to = args.to;
  }
}

/**
 * The periods do not lead from one end of the claim to the other.
 *
 * `ProfileSumWrong(Register register, uint256 given, uint256 expected)` of PowerAgreements.
 */
export class ProfileSumWrongError extends ContractError<ErrorArguments["ProfileSumWrong"]> {
  override readonly name = "ProfileSumWrongError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x31466b3c";
  readonly register: ErrorArguments["ProfileSumWrong"]["register"];
  readonly given: ErrorArguments["ProfileSumWrong"]["given"];
  readonly expected: ErrorArguments["ProfileSumWrong"]["expected"];

  constructor(args: ErrorArguments["ProfileSumWrong"], options?: { cause?: unknown }) {
    super("ProfileSumWrong", args, instructions.ProfileSumWrong(args), options);
    this.register = args.register;
    this.given = args.given;
    this.expected = args.expected;
  }
}

/** `ProfileUnfit(uint256 length, uint256 expected)` of PowerAgreements. */
export class ProfileUnfitError extends ContractError<ErrorArguments["ProfileUnfit"]> {
  override readonly name = "ProfileUnfitError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9d21f11d";
  readonly length: ErrorArguments["ProfileUnfit"]["length"];
  readonly expected: ErrorArguments["ProfileUnfit"]["expected"];

  constructor(args: ErrorArguments["ProfileUnfit"], options?: { cause?: unknown }) {
    super("ProfileUnfit", args, instructions.ProfileUnfit(args), options);
    this.length = args.length;
    this.expected = args.expected;
  }
}

/** `QuorumMismatch(bytes32 exported, bytes32 consumed)` of Retirements. */
export class QuorumMismatchError extends ContractError<ErrorArguments["QuorumMismatch"]> {
  override readonly name = "QuorumMismatchError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa368a8e2";
  readonly exported: ErrorArguments["QuorumMismatch"]["exported"];
  readonly consumed: ErrorArguments["QuorumMismatch"]["consumed"];

  constructor(args: ErrorArguments["QuorumMismatch"], options?: { cause?: unknown }) {
    super("QuorumMismatch", args, instructions.QuorumMismatch(args), options);
    this.exported = args.exported;
    this.consumed = args.consumed;
  }
}

/** `QuorumNotAdmitted(bytes32 quorumId)` of EnergyPool, Collateral, Reconciler. */
export class QuorumNotAdmittedError extends ContractError<ErrorArguments["QuorumNotAdmitted"]> {
  override readonly name = "QuorumNotAdmittedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd055addc";
  readonly quorumId: ErrorArguments["QuorumNotAdmitted"]["quorumId"];

  constructor(args: ErrorArguments["QuorumNotAdmitted"], options?: { cause?: unknown }) {
    super("QuorumNotAdmitted", args, instructions.QuorumNotAdmitted(args), options);
    this.quorumId = args.quorumId;
  }
}

/** `QuorumNotMet(uint256 valid, uint8 threshold)` of MeterOracle, AttesterBonds, CorrectionRecords, AvailabilityReport. */
export class QuorumNotMetError extends ContractError<ErrorArguments["QuorumNotMet"]> {
  override readonly name = "QuorumNotMetError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xdcb476c9";
  readonly valid: ErrorArguments["QuorumNotMet"]["valid"];
  readonly threshold: ErrorArguments["QuorumNotMet"]["threshold"];

  constructor(args: ErrorArguments["QuorumNotMet"], options?: { cause?: unknown }) {
    super("QuorumNotMet", args, instructions.QuorumNotMet(args), options);
    this.valid = args.valid;
    this.threshold = args.threshold;
  }
}

/** `QuoteAboveMaximum(uint256 quote, uint256 maximum)` of OrderBook. */
export class QuoteAboveMaximumError extends ContractError<ErrorArguments["QuoteAboveMaximum"]> {
  override readonly name = "QuoteAboveMaximumError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xdee936bf";
  readonly quote: ErrorArguments["QuoteAboveMaximum"]["quote"];
  readonly maximum: ErrorArguments["QuoteAboveMaximum"]["maximum"];

  constructor(args: ErrorArguments["QuoteAboveMaximum"], options?: { cause?: unknown }) {
    super("QuoteAboveMaximum", args, instructions.QuoteAboveMaximum(args), options);
    this.quote = args.quote;
    this.maximum = args.maximum;
  }
}

/** `QuoteBelowMinimum(uint256 quote, uint256 minimum)` of OrderBook. */
export class QuoteBelowMinimumError extends ContractError<ErrorArguments["QuoteBelowMinimum"]> {
  override readonly name = "QuoteBelowMinimumError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7d2ef51d";
  readonly quote: ErrorArguments["QuoteBelowMinimum"]["quote"];
  readonly minimum: ErrorArguments["QuoteBelowMinimum"]["minimum"];

  constructor(args: ErrorArguments["QuoteBelowMinimum"], options?: { cause?: unknown }) {
    super("QuoteBelowMinimum", args, instructions.QuoteBelowMinimum(args), options);
    this.quote = args.quote;
    this.minimum = args.minimum;
  }
}

/**
 * A kWh token is no quote of an auction, which holds what is paid for a moment.
 *
 * `QuoteMelts(address quote)` of OrderBook.
 */
export class QuoteMeltsError extends ContractError<ErrorArguments["QuoteMelts"]> {
  override readonly name = "QuoteMeltsError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa9664b0b";
  readonly quote: ErrorArguments["QuoteMelts"]["quote"];

  constructor(args: ErrorArguments["QuoteMelts"], options?: { cause?: unknown }) {
    super("QuoteMelts", args, instructions.QuoteMelts(args), options);
    this.quote = args.quote;
  }
}

/** `QuoteMismatch(address first, address second)` of DissipativeAMM. */
export class QuoteMismatchError extends ContractError<ErrorArguments["QuoteMismatch"]> {
  override readonly name = "QuoteMismatchError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9d5cbd16";
  readonly first: ErrorArguments["QuoteMismatch"]["first"];
  readonly second: ErrorArguments["QuoteMismatch"]["second"];

  constructor(args: ErrorArguments["QuoteMismatch"], options?: { cause?: unknown }) {
    super("QuoteMismatch", args, instructions.QuoteMismatch(args), options);
    this.first = args.first;
    this.second = args.second;
  }
}

/** `RPowOverflow()` of Solady. */
export class RPowOverflowError extends ContractError<ErrorArguments["RPowOverflow"]> {
  override readonly name = "RPowOverflowError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x49f7642b";

  constructor(args: ErrorArguments["RPowOverflow"], options?: { cause?: unknown }) {
    super("RPowOverflow", args, instructions.RPowOverflow(args), options);
  }
}

/**
 * A rate below −100 % a year.
 *
 * `RateBelowMinusOne(int256 rate)` of DayPrices, AgreementValues.
 */
export class RateBelowMinusOneError extends ContractError<ErrorArguments["RateBelowMinusOne"]> {
  override readonly name = "RateBelowMinusOneError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa5a2b4c1";
  readonly rate: ErrorArguments["RateBelowMinusOne"]["rate"];

  constructor(args: ErrorArguments["RateBelowMinusOne"], options?: { cause?: unknown }) {
    super("RateBelowMinusOne", args, instructions.RateBelowMinusOne(args), options);
    this.rate = args.rate;
  }
}

/** `ReadingDoesNotContradict(SiteId site, uint40 periodEnd, uint32 revision)` of MeterOracle. */
export class ReadingDoesNotContradictError extends ContractError<ErrorArguments["ReadingDoesNotContradict"]> {
  override readonly name = "ReadingDoesNotContradictError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x0d069904";
  readonly site: ErrorArguments["ReadingDoesNotContradict"]["site"];
  readonly periodEnd: ErrorArguments["ReadingDoesNotContradict"]["periodEnd"];
  readonly revision: ErrorArguments["ReadingDoesNotContradict"]["revision"];

  constructor(args: ErrorArguments["ReadingDoesNotContradict"], options?: { cause?: unknown }) {
    super("ReadingDoesNotContradict", args, instructions.ReadingDoesNotContradict(args), options);
    this.site = args.site;
    this.periodEnd = args.periodEnd;
    this.revision = args.revision;
  }
}

/** `ReadingDoesNotMatchLeaf(SiteId site)` of MeterOracle. */
export class ReadingDoesNotMatchLeafError extends ContractError<ErrorArguments["ReadingDoesNotMatchLeaf"]> {
  override readonly name = "ReadingDoesNotMatchLeafError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x5a6219ab";
  readonly site: ErrorArguments["ReadingDoesNotMatchLeaf"]["site"];

  constructor(args: ErrorArguments["ReadingDoesNotMatchLeaf"], options?: { cause?: unknown }) {
    super("ReadingDoesNotMatchLeaf", args, instructions.ReadingDoesNotMatchLeaf(args), options);
    this.site = args.site;
  }
}

/** `ReconciledLately(address pool, uint40 until)` of Reconciler. */
export class ReconciledLatelyError extends ContractError<ErrorArguments["ReconciledLately"]> {
  override readonly name = "ReconciledLatelyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x513578f7";
  readonly pool: ErrorArguments["ReconciledLately"]["pool"];
  readonly until: ErrorArguments["ReconciledLately"]["until"];

  constructor(args: ErrorArguments["ReconciledLately"], options?: { cause?: unknown }) {
    super("ReconciledLately", args, instructions.ReconciledLately(args), options);
    this.pool = args.pool;
    this.until = args.until;
  }
}

/**
 * Cannot redeem more than the max limit.
 *
 * `RedeemMoreThanMax()` of Solady, WrappedEnergy.
 */
export class RedeemMoreThanMaxError extends ContractError<ErrorArguments["RedeemMoreThanMax"]> {
  override readonly name = "RedeemMoreThanMaxError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x4656425a";

  constructor(args: ErrorArguments["RedeemMoreThanMax"], options?: { cause?: unknown }) {
    super("RedeemMoreThanMax", args, instructions.RedeemMoreThanMax(args), options);
  }
}

/**
 * Unauthorized reentrant call.
 *
 * `Reentrancy()` of Solady, AttesterBonds, AccreditorBonds, Collateral, DissipativeAMM, OrderBook, PriceIndex,
 * FixingFeed, AvailabilityReport, PowerAgreements.
 */
export class ReentrancyError extends ContractError<ErrorArguments["Reentrancy"]> {
  override readonly name = "ReentrancyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xab143c06";

  constructor(args: ErrorArguments["Reentrancy"], options?: { cause?: unknown }) {
    super("Reentrancy", args, instructions.Reentrancy(args), options);
  }
}

/** `RegisterBackwards(SiteId site, uint64 given, uint64 pointer)` of Entitlements, EnergyPool, Collateral, Reconciler. */
export class RegisterBackwardsError extends ContractError<ErrorArguments["RegisterBackwards"]> {
  override readonly name = "RegisterBackwardsError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x73a4a9cd";
  readonly site: ErrorArguments["RegisterBackwards"]["site"];
  readonly given: ErrorArguments["RegisterBackwards"]["given"];
  readonly pointer: ErrorArguments["RegisterBackwards"]["pointer"];

  constructor(args: ErrorArguments["RegisterBackwards"], options?: { cause?: unknown }) {
    super("RegisterBackwards", args, instructions.RegisterBackwards(args), options);
    this.site = args.site;
    this.given = args.given;
    this.pointer = args.pointer;
  }
}

/** `RegisterNotProfiled(Register register)` of PowerAgreements. */
export class RegisterNotProfiledError extends ContractError<ErrorArguments["RegisterNotProfiled"]> {
  override readonly name = "RegisterNotProfiledError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x419fde69";
  readonly register: ErrorArguments["RegisterNotProfiled"]["register"];

  constructor(args: ErrorArguments["RegisterNotProfiled"], options?: { cause?: unknown }) {
    super("RegisterNotProfiled", args, instructions.RegisterNotProfiled(args), options);
    this.register = args.register;
  }
}

/**
 * A lane that a sum or a difference cannot hold: the two words and the operation's lane (0 the highest).
 *
 * `RegisterOverflow(Registers a, Registers b)` of Registers, MeterOracle.
 */
export class RegisterOverflowError extends ContractError<ErrorArguments["RegisterOverflow"]> {
  override readonly name = "RegisterOverflowError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf37a2820";
  readonly a: ErrorArguments["RegisterOverflow"]["a"];
  readonly b: ErrorArguments["RegisterOverflow"]["b"];

  constructor(args: ErrorArguments["RegisterOverflow"], options?: { cause?: unknown }) {
    super("RegisterOverflow", args, instructions.RegisterOverflow(args), options);
    this.a = args.a;
    this.b = args.b;
  }
}

/** `RegisterUnderflow(Registers a, Registers b)` of Registers, MeterOracle, Intake. */
export class RegisterUnderflowError extends ContractError<ErrorArguments["RegisterUnderflow"]> {
  override readonly name = "RegisterUnderflowError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc97ea1ef";
  readonly a: ErrorArguments["RegisterUnderflow"]["a"];
  readonly b: ErrorArguments["RegisterUnderflow"]["b"];

  constructor(args: ErrorArguments["RegisterUnderflow"], options?: { cause?: unknown }) {
    super("RegisterUnderflow", args, instructions.RegisterUnderflow(args), options);
    this.a = args.a;
    this.b = args.b;
  }
}

/**
 * A register that a volume of this kind does not have.
 *
 * `RegisterUnfit(uint256 index, Register register, VolumeType kind)` of PowerAgreements.
 */
export class RegisterUnfitError extends ContractError<ErrorArguments["RegisterUnfit"]> {
  override readonly name = "RegisterUnfitError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7b833e1e";
  readonly index: ErrorArguments["RegisterUnfit"]["index"];
  readonly register: ErrorArguments["RegisterUnfit"]["register"];
  readonly kind: ErrorArguments["RegisterUnfit"]["kind"];

  constructor(args: ErrorArguments["RegisterUnfit"], options?: { cause?: unknown }) {
    super("RegisterUnfit", args, instructions.RegisterUnfit(args), options);
    this.index = args.index;
    this.register = args.register;
    this.kind = args.kind;
  }
}

/** `ReportAlreadyFinal(uint32 fleet, uint32 day, uint256 finalAt)` of AvailabilityReport. */
export class ReportAlreadyFinalError extends ContractError<ErrorArguments["ReportAlreadyFinal"]> {
  override readonly name = "ReportAlreadyFinalError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf4396dc2";
  readonly fleet: ErrorArguments["ReportAlreadyFinal"]["fleet"];
  readonly day: ErrorArguments["ReportAlreadyFinal"]["day"];
  readonly finalAt: ErrorArguments["ReportAlreadyFinal"]["finalAt"];

  constructor(args: ErrorArguments["ReportAlreadyFinal"], options?: { cause?: unknown }) {
    super("ReportAlreadyFinal", args, instructions.ReportAlreadyFinal(args), options);
    this.fleet = args.fleet;
    this.day = args.day;
    this.finalAt = args.finalAt;
  }
}

/** `ReportHeld(bytes32 commitment, uint32 index)` of AvailabilityReport. */
export class ReportHeldError extends ContractError<ErrorArguments["ReportHeld"]> {
  override readonly name = "ReportHeldError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9ba770be";
  readonly commitment: ErrorArguments["ReportHeld"]["commitment"];
  readonly index: ErrorArguments["ReportHeld"]["index"];

  constructor(args: ErrorArguments["ReportHeld"], options?: { cause?: unknown }) {
    super("ReportHeld", args, instructions.ReportHeld(args), options);
    this.commitment = args.commitment;
    this.index = args.index;
  }
}

/** `ReportLeafCountOutOfRange(uint32 leafCount, uint32 siteCount)` of AvailabilityReport. */
export class ReportLeafCountOutOfRangeError extends ContractError<ErrorArguments["ReportLeafCountOutOfRange"]> {
  override readonly name = "ReportLeafCountOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x38e57588";
  readonly leafCount: ErrorArguments["ReportLeafCountOutOfRange"]["leafCount"];
  readonly siteCount: ErrorArguments["ReportLeafCountOutOfRange"]["siteCount"];

  constructor(args: ErrorArguments["ReportLeafCountOutOfRange"], options?: { cause?: unknown }) {
    super("ReportLeafCountOutOfRange", args, instructions.ReportLeafCountOutOfRange(args), options);
    this.leafCount = args.leafCount;
    this.siteCount = args.siteCount;
  }
}

/** `ReportLengthWrong(uint256 given, uint256 expected)` of AvailabilityReport, PowerAgreements. */
export class ReportLengthWrongError extends ContractError<ErrorArguments["ReportLengthWrong"]> {
  override readonly name = "ReportLengthWrongError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x77959f42";
  readonly given: ErrorArguments["ReportLengthWrong"]["given"];
  readonly expected: ErrorArguments["ReportLengthWrong"]["expected"];

  constructor(args: ErrorArguments["ReportLengthWrong"], options?: { cause?: unknown }) {
    super("ReportLengthWrong", args, instructions.ReportLengthWrong(args), options);
    this.given = args.given;
    this.expected = args.expected;
  }
}

/** `ReportNotFinal(uint32 fleet, uint32 day, uint256 finalAt, uint256 now)` of AvailabilityReport. */
export class ReportNotFinalError extends ContractError<ErrorArguments["ReportNotFinal"]> {
  override readonly name = "ReportNotFinalError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x65691d1d";
  readonly fleet: ErrorArguments["ReportNotFinal"]["fleet"];
  readonly day: ErrorArguments["ReportNotFinal"]["day"];
  readonly finalAt: ErrorArguments["ReportNotFinal"]["finalAt"];
  readonly now: ErrorArguments["ReportNotFinal"]["now"];

  constructor(args: ErrorArguments["ReportNotFinal"], options?: { cause?: unknown }) {
    super("ReportNotFinal", args, instructions.ReportNotFinal(args), options);
    this.fleet = args.fleet;
    this.day = args.day;
    this.finalAt = args.finalAt;
    this.now = args.now;
  }
}

/** `ReportPathInvalid(bytes32 computed, bytes32 root)` of AvailabilityReport. */
export class ReportPathInvalidError extends ContractError<ErrorArguments["ReportPathInvalid"]> {
  override readonly name = "ReportPathInvalidError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x139d4343";
  readonly computed: ErrorArguments["ReportPathInvalid"]["computed"];
  readonly root: ErrorArguments["ReportPathInvalid"]["root"];

  constructor(args: ErrorArguments["ReportPathInvalid"], options?: { cause?: unknown }) {
    super("ReportPathInvalid", args, instructions.ReportPathInvalid(args), options);
    this.computed = args.computed;
    this.root = args.root;
  }
}

/** `ReportPathLengthWrong(uint256 given, uint256 expected)` of AvailabilityReport. */
export class ReportPathLengthWrongError extends ContractError<ErrorArguments["ReportPathLengthWrong"]> {
  override readonly name = "ReportPathLengthWrongError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x01e3d1c3";
  readonly given: ErrorArguments["ReportPathLengthWrong"]["given"];
  readonly expected: ErrorArguments["ReportPathLengthWrong"]["expected"];

  constructor(args: ErrorArguments["ReportPathLengthWrong"], options?: { cause?: unknown }) {
    super("ReportPathLengthWrong", args, instructions.ReportPathLengthWrong(args), options);
    this.given = args.given;
    this.expected = args.expected;
  }
}

/** `ReportReplaced(uint256 id)` of AvailabilityReport. */
export class ReportReplacedError extends ContractError<ErrorArguments["ReportReplaced"]> {
  override readonly name = "ReportReplacedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb9f1b767";
  readonly id: ErrorArguments["ReportReplaced"]["id"];

  constructor(args: ErrorArguments["ReportReplaced"], options?: { cause?: unknown }) {
    super("ReportReplaced", args, instructions.ReportReplaced(args), options);
    this.id = args.id;
  }
}

/** `ReportRevisionNotForward(uint32 revision, uint32 current)` of AvailabilityReport. */
export class ReportRevisionNotForwardError extends ContractError<ErrorArguments["ReportRevisionNotForward"]> {
  override readonly name = "ReportRevisionNotForwardError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x328afabb";
  readonly revision: ErrorArguments["ReportRevisionNotForward"]["revision"];
  readonly current: ErrorArguments["ReportRevisionNotForward"]["current"];

  constructor(args: ErrorArguments["ReportRevisionNotForward"], options?: { cause?: unknown }) {
    super("ReportRevisionNotForward", args, instructions.ReportRevisionNotForward(args), options);
    this.revision = args.revision;
    this.current = args.current;
  }
}

/** `ReportRulingNotOverdue(uint256 id, uint256 dueAt)` of AvailabilityReport. */
export class ReportRulingNotOverdueError extends ContractError<ErrorArguments["ReportRulingNotOverdue"]> {
  override readonly name = "ReportRulingNotOverdueError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x920a7310";
  readonly id: ErrorArguments["ReportRulingNotOverdue"]["id"];
  readonly dueAt: ErrorArguments["ReportRulingNotOverdue"]["dueAt"];

  constructor(args: ErrorArguments["ReportRulingNotOverdue"], options?: { cause?: unknown }) {
    super("ReportRulingNotOverdue", args, instructions.ReportRulingNotOverdue(args), options);
    this.id = args.id;
    this.dueAt = args.dueAt;
  }
}

/** `ReportRulingOverdue(uint256 id, uint256 dueAt)` of AvailabilityReport. */
export class ReportRulingOverdueError extends ContractError<ErrorArguments["ReportRulingOverdue"]> {
  override readonly name = "ReportRulingOverdueError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb1867d2f";
  readonly id: ErrorArguments["ReportRulingOverdue"]["id"];
  readonly dueAt: ErrorArguments["ReportRulingOverdue"]["dueAt"];

  constructor(args: ErrorArguments["ReportRulingOverdue"], options?: { cause?: unknown }) {
    super("ReportRulingOverdue", args, instructions.ReportRulingOverdue(args), options);
    this.id = args.id;
    this.dueAt = args.dueAt;
  }
}

/** `ReportStakeTooSmall(uint256 received, uint256 needed)` of AvailabilityReport. */
export class ReportStakeTooSmallError extends ContractError<ErrorArguments["ReportStakeTooSmall"]> {
  override readonly name = "ReportStakeTooSmallError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc99fbd23";
  readonly received: ErrorArguments["ReportStakeTooSmall"]["received"];
  readonly needed: ErrorArguments["ReportStakeTooSmall"]["needed"];

  constructor(args: ErrorArguments["ReportStakeTooSmall"], options?: { cause?: unknown }) {
    super("ReportStakeTooSmall", args, instructions.ReportStakeTooSmall(args), options);
    this.received = args.received;
    this.needed = args.needed;
  }
}

/** `ReportVoid(bytes32 commitment, uint32 index)` of AvailabilityReport. */
export class ReportVoidError extends ContractError<ErrorArguments["ReportVoid"]> {
  override readonly name = "ReportVoidError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7c3c7441";
  readonly commitment: ErrorArguments["ReportVoid"]["commitment"];
  readonly index: ErrorArguments["ReportVoid"]["index"];

  constructor(args: ErrorArguments["ReportVoid"], options?: { cause?: unknown }) {
    super("ReportVoid", args, instructions.ReportVoid(args), options);
    this.commitment = args.commitment;
    this.index = args.index;
  }
}

/** `ReportedBeforeEntry(uint256 period, uint256 entered)` of AvailabilityReport. */
export class ReportedBeforeEntryError extends ContractError<ErrorArguments["ReportedBeforeEntry"]> {
  override readonly name = "ReportedBeforeEntryError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x5abb10e1";
  readonly period: ErrorArguments["ReportedBeforeEntry"]["period"];
  readonly entered: ErrorArguments["ReportedBeforeEntry"]["entered"];

  constructor(args: ErrorArguments["ReportedBeforeEntry"], options?: { cause?: unknown }) {
    super("ReportedBeforeEntry", args, instructions.ReportedBeforeEntry(args), options);
    this.period = args.period;
    this.entered = args.entered;
  }
}

/** `ReportersNotAscending(uint256 place, address previous, address next)` of PriceIndex, FixingFeed. */
export class ReportersNotAscendingError extends ContractError<ErrorArguments["ReportersNotAscending"]> {
  override readonly name = "ReportersNotAscendingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xcea0002e";
  readonly place: ErrorArguments["ReportersNotAscending"]["place"];
  readonly previous: ErrorArguments["ReportersNotAscending"]["previous"];
  readonly next: ErrorArguments["ReportersNotAscending"]["next"];

  constructor(args: ErrorArguments["ReportersNotAscending"], options?: { cause?: unknown }) {
    super("ReportersNotAscending", args, instructions.ReportersNotAscending(args), options);
    this.place = args.place;
    this.previous = args.previous;
    this.next = args.next;
  }
}

/** `ReserveOverflow(PoolId id)` of DissipativeAMM. */
export class ReserveOverflowError extends ContractError<ErrorArguments["ReserveOverflow"]> {
  override readonly name = "ReserveOverflowError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa067a721";
  readonly id: ErrorArguments["ReserveOverflow"]["id"];

  constructor(args: ErrorArguments["ReserveOverflow"], options?: { cause?: unknown }) {
    super("ReserveOverflow", args, instructions.ReserveOverflow(args), options);
    this.id = args.id;
  }
}

/** `RevisionNotDue(SeriesId series, uint32 period, PriceStatus status)` of FixingFeed. */
export class RevisionNotDueError extends ContractError<ErrorArguments["RevisionNotDue"]> {
  override readonly name = "RevisionNotDueError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7db00c72";
  readonly series: ErrorArguments["RevisionNotDue"]["series"];
  readonly period: ErrorArguments["RevisionNotDue"]["period"];
  readonly status: ErrorArguments["RevisionNotDue"]["status"];

  constructor(args: ErrorArguments["RevisionNotDue"], options?: { cause?: unknown }) {
    super("RevisionNotDue", args, instructions.RevisionNotDue(args), options);
    this.series = args.series;
    this.period = args.period;
    this.status = args.status;
  }
}

/** `RevisionNotForward(uint32 revision, uint32 current)` of MeterOracle. */
export class RevisionNotForwardError extends ContractError<ErrorArguments["RevisionNotForward"]> {
  override readonly name = "RevisionNotForwardError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x4e9ba933";
  readonly revision: ErrorArguments["RevisionNotForward"]["revision"];
  readonly current: ErrorArguments["RevisionNotForward"]["current"];

  constructor(args: ErrorArguments["RevisionNotForward"], options?: { cause?: unknown }) {
    super("RevisionNotForward", args, instructions.RevisionNotForward(args), options);
    this.revision = args.revision;
    this.current = args.current;
  }
}

/** `RosterNotBonded(bytes32 set, uint256 bonded, uint8 threshold)` of AttesterBonds. */
export class RosterNotBondedError extends ContractError<ErrorArguments["RosterNotBonded"]> {
  override readonly name = "RosterNotBondedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa06d1b94";
  readonly set: ErrorArguments["RosterNotBonded"]["set"];
  readonly bonded: ErrorArguments["RosterNotBonded"]["bonded"];
  readonly threshold: ErrorArguments["RosterNotBonded"]["threshold"];

  constructor(args: ErrorArguments["RosterNotBonded"], options?: { cause?: unknown }) {
    super("RosterNotBonded", args, instructions.RosterNotBonded(args), options);
    this.set = args.set;
    this.bonded = args.bonded;
    this.threshold = args.threshold;
  }
}

/** `RotationNotDue(bytes32 set, uint40 from, uint256 now)` of AttesterBonds. */
export class RotationNotDueError extends ContractError<ErrorArguments["RotationNotDue"]> {
  override readonly name = "RotationNotDueError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xbc07eea4";
  readonly set: ErrorArguments["RotationNotDue"]["set"];
  readonly from: ErrorArguments["RotationNotDue"]["from"];
  readonly now: ErrorArguments["RotationNotDue"]["now"];

  constructor(args: ErrorArguments["RotationNotDue"], options?: { cause?: unknown }) {
    super("RotationNotDue", args, instructions.RotationNotDue(args), options);
    this.set = args.set;
    this.from = args.from;
    this.now = args.now;
  }
}

/** `RoundAlreadySettled(SeriesId series, uint40 round)` of PriceIndex. */
export class RoundAlreadySettledError extends ContractError<ErrorArguments["RoundAlreadySettled"]> {
  override readonly name = "RoundAlreadySettledError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7e74e14e";
  readonly series: ErrorArguments["RoundAlreadySettled"]["series"];
  readonly round: ErrorArguments["RoundAlreadySettled"]["round"];

  constructor(args: ErrorArguments["RoundAlreadySettled"], options?: { cause?: unknown }) {
    super("RoundAlreadySettled", args, instructions.RoundAlreadySettled(args), options);
    this.series = args.series;
    this.round = args.round;
  }
}

/** `RoundNotDecided(SeriesId series, uint40 round, PriceStatus status)` of PriceIndex. */
export class RoundNotDecidedError extends ContractError<ErrorArguments["RoundNotDecided"]> {
  override readonly name = "RoundNotDecidedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xcd66e827";
  readonly series: ErrorArguments["RoundNotDecided"]["series"];
  readonly round: ErrorArguments["RoundNotDecided"]["round"];
  readonly status: ErrorArguments["RoundNotDecided"]["status"];

  constructor(args: ErrorArguments["RoundNotDecided"], options?: { cause?: unknown }) {
    super("RoundNotDecided", args, instructions.RoundNotDecided(args), options);
    this.series = args.series;
    this.round = args.round;
    this.status = args.status;
  }
}

/** `RoundNotVoid(SeriesId series, uint40 round, PriceStatus status)` of PriceIndex. */
export class RoundNotVoidError extends ContractError<ErrorArguments["RoundNotVoid"]> {
  override readonly name = "RoundNotVoidError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x4abba1c8";
  readonly series: ErrorArguments["RoundNotVoid"]["series"];
  readonly round: ErrorArguments["RoundNotVoid"]["round"];
  readonly status: ErrorArguments["RoundNotVoid"]["status"];

  constructor(args: ErrorArguments["RoundNotVoid"], options?: { cause?: unknown }) {
    super("RoundNotVoid", args, instructions.RoundNotVoid(args), options);
    this.series = args.series;
    this.round = args.round;
    this.status = args.status;
  }
}

/**
 * What rounding left short in an auction, which the caller of `settle` adds out of its allowance, base units.
 *
 * `RoundingUnpaid(uint256 missing)` of OrderBook.
 */
export class RoundingUnpaidError extends ContractError<ErrorArguments["RoundingUnpaid"]> {
  override readonly name = "RoundingUnpaidError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x6dda76a7";
  readonly missing: ErrorArguments["RoundingUnpaid"]["missing"];

  constructor(args: ErrorArguments["RoundingUnpaid"], options?: { cause?: unknown }) {
    super("RoundingUnpaid", args, instructions.RoundingUnpaid(args), options);
    this.missing = args.missing;
  }
}

/** `RoundsOutOfRange(uint256 rounds, uint256 most)` of PriceIndex. */
export class RoundsOutOfRangeError extends ContractError<ErrorArguments["RoundsOutOfRange"]> {
  override readonly name = "RoundsOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xe9cf1c33";
  readonly rounds: ErrorArguments["RoundsOutOfRange"]["rounds"];
  readonly most: ErrorArguments["RoundsOutOfRange"]["most"];

  constructor(args: ErrorArguments["RoundsOutOfRange"], options?: { cause?: unknown }) {
    super("RoundsOutOfRange", args, instructions.RoundsOutOfRange(args), options);
    this.rounds = args.rounds;
    this.most = args.most;
  }
}

/** `RulingNotOverdue(SeriesId series, uint40 round, uint256 due)` of PriceIndex, FixingFeed. */
export class RulingNotOverdueError extends ContractError<ErrorArguments["RulingNotOverdue"]> {
  override readonly name = "RulingNotOverdueError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa480aecd";
  readonly series: ErrorArguments["RulingNotOverdue"]["series"];
  readonly round: ErrorArguments["RulingNotOverdue"]["round"];
  readonly due: ErrorArguments["RulingNotOverdue"]["due"];

  constructor(args: ErrorArguments["RulingNotOverdue"], options?: { cause?: unknown }) {
    super("RulingNotOverdue", args, instructions.RulingNotOverdue(args), options);
    this.series = args.series;
    this.round = args.round;
    this.due = args.due;
  }
}

/** `RulingOverdue(SeriesId series, uint40 round, uint256 due)` of PriceIndex, FixingFeed. */
export class RulingOverdueError extends ContractError<ErrorArguments["RulingOverdue"]> {
  override readonly name = "RulingOverdueError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9a60df14";
  readonly series: ErrorArguments["RulingOverdue"]["series"];
  readonly round: ErrorArguments["RulingOverdue"]["round"];
  readonly due: ErrorArguments["RulingOverdue"]["due"];

  constructor(args: ErrorArguments["RulingOverdue"], options?: { cause?: unknown }) {
    super("RulingOverdue", args, instructions.RulingOverdue(args), options);
    this.series = args.series;
    this.round = args.round;
    this.due = args.due;
  }
}

/** `RunOutOfRange(uint256 run)` of DayPrices. */
export class RunOutOfRangeError extends ContractError<ErrorArguments["RunOutOfRange"]> {
  override readonly name = "RunOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x5abea8ab";
  readonly run: ErrorArguments["RunOutOfRange"]["run"];

  constructor(args: ErrorArguments["RunOutOfRange"], options?: { cause?: unknown }) {
    super("RunOutOfRange", args, instructions.RunOutOfRange(args), options);
    this.run = args.run;
  }
}

/**
 * A run of hours that nobody has agreed on before: n is 1, 2, 3, 4 or 6.
 *
 * `RunUnknown(uint8 run)` of PowerAgreements.
 */
export class RunUnknownError extends ContractError<ErrorArguments["RunUnknown"]> {
  override readonly name = "RunUnknownError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd6c90fc0";
  readonly run: ErrorArguments["RunUnknown"]["run"];

  constructor(args: ErrorArguments["RunUnknown"], options?: { cause?: unknown }) {
    super("RunUnknown", args, instructions.RunUnknown(args), options);
    this.run = args.run;
  }
}

/** `SDivWadFailed()` of Solady. */
export class SDivWadFailedError extends ContractError<ErrorArguments["SDivWadFailed"]> {
  override readonly name = "SDivWadFailedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x5c43740d";

  constructor(args: ErrorArguments["SDivWadFailed"], options?: { cause?: unknown }) {
    super("SDivWadFailed", args, instructions.SDivWadFailed(args), options);
  }
}

/** `SMulWadFailed()` of Solady. */
export class SMulWadFailedError extends ContractError<ErrorArguments["SMulWadFailed"]> {
  override readonly name = "SMulWadFailedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xedcd4dd4";

  constructor(args: ErrorArguments["SMulWadFailed"], options?: { cause?: unknown }) {
    super("SMulWadFailed", args, instructions.SMulWadFailed(args), options);
  }
}

/** `SafeERC20FailedOperation(address token)` of OpenZeppelin. */
export class SafeERC20FailedOperationError extends ContractError<ErrorArguments["SafeERC20FailedOperation"]> {
  override readonly name = "SafeERC20FailedOperationError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x5274afe7";
  readonly token: ErrorArguments["SafeERC20FailedOperation"]["token"];

  constructor(args: ErrorArguments["SafeERC20FailedOperation"], options?: { cause?: unknown }) {
    super("SafeERC20FailedOperation", args, instructions.SafeERC20FailedOperation(args), options);
    this.token = args.token;
  }
}

/** `SameReport(SeriesId series, uint40 round, address reporter)` of PriceIndex, FixingFeed. */
export class SameReportError extends ContractError<ErrorArguments["SameReport"]> {
  override readonly name = "SameReportError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x471a8591";
  readonly series: ErrorArguments["SameReport"]["series"];
  readonly round: ErrorArguments["SameReport"]["round"];
  readonly reporter: ErrorArguments["SameReport"]["reporter"];

  constructor(args: ErrorArguments["SameReport"], options?: { cause?: unknown }) {
    super("SameReport", args, instructions.SameReport(args), options);
    this.series = args.series;
    this.round = args.round;
    this.reporter = args.reporter;
  }
}

/** `SameSite(SiteId site)` of Intake. */
export class SameSiteError extends ContractError<ErrorArguments["SameSite"]> {
  override readonly name = "SameSiteError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x160644b5";
  readonly site: ErrorArguments["SameSite"]["site"];

  constructor(args: ErrorArguments["SameSite"], options?: { cause?: unknown }) {
    super("SameSite", args, instructions.SameSite(args), options);
    this.site = args.site;
  }
}

/**
 * Seller and buyer are one.
 *
 * `SellerIsBuyer(address party)` of PowerAgreements.
 */
export class SellerIsBuyerError extends ContractError<ErrorArguments["SellerIsBuyer"]> {
  override readonly name = "SellerIsBuyerError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x95205a9d";
  readonly party: ErrorArguments["SellerIsBuyer"]["party"];

  constructor(args: ErrorArguments["SellerIsBuyer"], options?: { cause?: unknown }) {
    super("SellerIsBuyer", args, instructions.SellerIsBuyer(args), options);
    this.party = args.party;
  }
}

/** `SeriesFieldOutOfRange(bytes32 field, int256 given, int256 least, int256 most)` of PriceIndex, FixingFeed. */
export class SeriesFieldOutOfRangeError extends ContractError<ErrorArguments["SeriesFieldOutOfRange"]> {
  override readonly name = "SeriesFieldOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x49f897e5";
  readonly field: ErrorArguments["SeriesFieldOutOfRange"]["field"];
  readonly given: ErrorArguments["SeriesFieldOutOfRange"]["given"];
  readonly least: ErrorArguments["SeriesFieldOutOfRange"]["least"];
  readonly most: ErrorArguments["SeriesFieldOutOfRange"]["most"];

  constructor(args: ErrorArguments["SeriesFieldOutOfRange"], options?: { cause?: unknown }) {
    super("SeriesFieldOutOfRange", args, instructions.SeriesFieldOutOfRange(args), options);
    this.field = args.field;
    this.given = args.given;
    this.least = args.least;
    this.most = args.most;
  }
}

/** `SeriesOfAnotherCurrency(bytes32 series, address given, address agreed)` of DayPrices. */
export class SeriesOfAnotherCurrencyError extends ContractError<ErrorArguments["SeriesOfAnotherCurrency"]> {
  override readonly name = "SeriesOfAnotherCurrencyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xddc99662";
  readonly series: ErrorArguments["SeriesOfAnotherCurrency"]["series"];
  readonly given: ErrorArguments["SeriesOfAnotherCurrency"]["given"];
  readonly agreed: ErrorArguments["SeriesOfAnotherCurrency"]["agreed"];

  constructor(args: ErrorArguments["SeriesOfAnotherCurrency"], options?: { cause?: unknown }) {
    super("SeriesOfAnotherCurrency", args, instructions.SeriesOfAnotherCurrency(args), options);
    this.series = args.series;
    this.given = args.given;
    this.agreed = args.agreed;
  }
}

/** `SessionOpen(address owner)` of DissipativeAMM. */
export class SessionOpenError extends ContractError<ErrorArguments["SessionOpen"]> {
  override readonly name = "SessionOpenError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3d574b18";
  readonly owner: ErrorArguments["SessionOpen"]["owner"];

  constructor(args: ErrorArguments["SessionOpen"], options?: { cause?: unknown }) {
    super("SessionOpen", args, instructions.SessionOpen(args), options);
    this.owner = args.owner;
  }
}

/** `ShareExceeded(SiteId site, Register register, uint256 total)` of Entitlements. */
export class ShareExceededError extends ContractError<ErrorArguments["ShareExceeded"]> {
  override readonly name = "ShareExceededError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x39b087c8";
  readonly site: ErrorArguments["ShareExceeded"]["site"];
  readonly register: ErrorArguments["ShareExceeded"]["register"];
  readonly total: ErrorArguments["ShareExceeded"]["total"];

  constructor(args: ErrorArguments["ShareExceeded"], options?: { cause?: unknown }) {
    super("ShareExceeded", args, instructions.ShareExceeded(args), options);
    this.site = args.site;
    this.register = args.register;
    this.total = args.total;
  }
}

/** `ShareOutOfRange(uint16 share)` of Entitlements. */
export class ShareOutOfRangeError extends ContractError<ErrorArguments["ShareOutOfRange"]> {
  override readonly name = "ShareOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x435543d4";
  readonly share: ErrorArguments["ShareOutOfRange"]["share"];

  constructor(args: ErrorArguments["ShareOutOfRange"], options?: { cause?: unknown }) {
    super("ShareOutOfRange", args, instructions.ShareOutOfRange(args), options);
    this.share = args.share;
  }
}

/**
 * More than all of a register: generation counts against each of its parts.
 *
 * `SharesAboveWhole(SiteId site, Register register, uint256 total)` of PowerAgreements.
 */
export class SharesAboveWholeError extends ContractError<ErrorArguments["SharesAboveWhole"]> {
  override readonly name = "SharesAboveWholeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x20f98979";
  readonly site: ErrorArguments["SharesAboveWhole"]["site"];
  readonly register: ErrorArguments["SharesAboveWhole"]["register"];
  readonly total: ErrorArguments["SharesAboveWhole"]["total"];

  constructor(args: ErrorArguments["SharesAboveWhole"], options?: { cause?: unknown }) {
    super("SharesAboveWhole", args, instructions.SharesAboveWhole(args), options);
    this.site = args.site;
    this.register = args.register;
    this.total = args.total;
  }
}

/** `ShortfallOpen(SiteId site)` of Collateral. */
export class ShortfallOpenError extends ContractError<ErrorArguments["ShortfallOpen"]> {
  override readonly name = "ShortfallOpenError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xe665e15e";
  readonly site: ErrorArguments["ShortfallOpen"]["site"];

  constructor(args: ErrorArguments["ShortfallOpen"], options?: { cause?: unknown }) {
    super("ShortfallOpen", args, instructions.ShortfallOpen(args), options);
    this.site = args.site;
  }
}

/** `SignatureExpired(uint256 deadline, uint256 now)` of SiteRegistry, MeterOracle, AttesterBonds, PowerAgreements. */
export class SignatureExpiredError extends ContractError<ErrorArguments["SignatureExpired"]> {
  override readonly name = "SignatureExpiredError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf88f0490";
  readonly deadline: ErrorArguments["SignatureExpired"]["deadline"];
  readonly now: ErrorArguments["SignatureExpired"]["now"];

  constructor(args: ErrorArguments["SignatureExpired"], options?: { cause?: unknown }) {
    super("SignatureExpired", args, instructions.SignatureExpired(args), options);
    this.deadline = args.deadline;
    this.now = args.now;
  }
}

/**
 * `SignersMismatch(uint256 signers, uint256 signatures)` of MeterOracle, AttesterBonds, CorrectionRecords,
 * AvailabilityReport.
 */
export class SignersMismatchError extends ContractError<ErrorArguments["SignersMismatch"]> {
  override readonly name = "SignersMismatchError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x6655ae93";
  readonly signers: ErrorArguments["SignersMismatch"]["signers"];
  readonly signatures: ErrorArguments["SignersMismatch"]["signatures"];

  constructor(args: ErrorArguments["SignersMismatch"], options?: { cause?: unknown }) {
    super("SignersMismatch", args, instructions.SignersMismatch(args), options);
    this.signers = args.signers;
    this.signatures = args.signatures;
  }
}

/**
 * `SignersNotBonded(bytes32 set, uint256 signers, uint256 bonded)` of AttesterBonds, CorrectionRecords,
 * AvailabilityReport.
 */
export class SignersNotBondedError extends ContractError<ErrorArguments["SignersNotBonded"]> {
  override readonly name = "SignersNotBondedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xe02b0105";
  readonly set: ErrorArguments["SignersNotBonded"]["set"];
  readonly signers: ErrorArguments["SignersNotBonded"]["signers"];
  readonly bonded: ErrorArguments["SignersNotBonded"]["bonded"];

  constructor(args: ErrorArguments["SignersNotBonded"], options?: { cause?: unknown }) {
    super("SignersNotBonded", args, instructions.SignersNotBonded(args), options);
    this.set = args.set;
    this.signers = args.signers;
    this.bonded = args.bonded;
  }
}

/** `SiteInFleet(SiteId site, uint32 fleet)` of MeterOracle. */
export class SiteInFleetError extends ContractError<ErrorArguments["SiteInFleet"]> {
  override readonly name = "SiteInFleetError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x103f7d2a";
  readonly site: ErrorArguments["SiteInFleet"]["site"];
  readonly fleet: ErrorArguments["SiteInFleet"]["fleet"];

  constructor(args: ErrorArguments["SiteInFleet"], options?: { cause?: unknown }) {
    super("SiteInFleet", args, instructions.SiteInFleet(args), options);
    this.site = args.site;
    this.fleet = args.fleet;
  }
}

/** `SiteInQuarantine(SiteId site, uint40 disputedFrom)` of MeterOracle, Intake. */
export class SiteInQuarantineError extends ContractError<ErrorArguments["SiteInQuarantine"]> {
  override readonly name = "SiteInQuarantineError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8f305acd";
  readonly site: ErrorArguments["SiteInQuarantine"]["site"];
  readonly disputedFrom: ErrorArguments["SiteInQuarantine"]["disputedFrom"];

  constructor(args: ErrorArguments["SiteInQuarantine"], options?: { cause?: unknown }) {
    super("SiteInQuarantine", args, instructions.SiteInQuarantine(args), options);
    this.site = args.site;
    this.disputedFrom = args.disputedFrom;
  }
}

/** `SiteNotInFleet(SiteId site, uint32 fleet)` of MeterOracle, AvailabilityReport. */
export class SiteNotInFleetError extends ContractError<ErrorArguments["SiteNotInFleet"]> {
  override readonly name = "SiteNotInFleetError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3b87ca66";
  readonly site: ErrorArguments["SiteNotInFleet"]["site"];
  readonly fleet: ErrorArguments["SiteNotInFleet"]["fleet"];

  constructor(args: ErrorArguments["SiteNotInFleet"], options?: { cause?: unknown }) {
    super("SiteNotInFleet", args, instructions.SiteNotInFleet(args), options);
    this.site = args.site;
    this.fleet = args.fleet;
  }
}

/** `SiteNotInQuarantine(SiteId site)` of MeterOracle. */
export class SiteNotInQuarantineError extends ContractError<ErrorArguments["SiteNotInQuarantine"]> {
  override readonly name = "SiteNotInQuarantineError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9909059c";
  readonly site: ErrorArguments["SiteNotInQuarantine"]["site"];

  constructor(args: ErrorArguments["SiteNotInQuarantine"], options?: { cause?: unknown }) {
    super("SiteNotInQuarantine", args, instructions.SiteNotInQuarantine(args), options);
    this.site = args.site;
  }
}

/** `InvalidDeviceSignature(SiteId site, DeviceKey key)` of SiteRegistry. */
export class SiteRegistryInvalidDeviceSignatureError extends ContractError<
  ErrorArguments["SiteRegistryInvalidDeviceSignature"]
> {
  override readonly name = "SiteRegistryInvalidDeviceSignatureError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x341fbed5";
  readonly site: ErrorArguments["SiteRegistryInvalidDeviceSignature"]["site"];
  readonly key: ErrorArguments["SiteRegistryInvalidDeviceSignature"]["key"];

  constructor(args: ErrorArguments["SiteRegistryInvalidDeviceSignature"], options?: { cause?: unknown }) {
    super("InvalidDeviceSignature", args, instructions.SiteRegistryInvalidDeviceSignature(args), options);
    this.site = args.site;
    this.key = args.key;
  }
}

/** `SitesNotAscending(SiteId site, SiteId previous)` of Reconciler. */
export class SitesNotAscendingError extends ContractError<ErrorArguments["SitesNotAscending"]> {
  override readonly name = "SitesNotAscendingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb6c6d229";
  readonly site: ErrorArguments["SitesNotAscending"]["site"];
  readonly previous: ErrorArguments["SitesNotAscending"]["previous"];

  constructor(args: ErrorArguments["SitesNotAscending"], options?: { cause?: unknown }) {
    super("SitesNotAscending", args, instructions.SitesNotAscending(args), options);
    this.site = args.site;
    this.previous = args.previous;
  }
}

/**
 * Insufficient allowance.
 *
 * `InsufficientAllowance()` of Solady, WrappedEnergy.
 */
export class SoladyInsufficientAllowanceError extends ContractError<ErrorArguments["SoladyInsufficientAllowance"]> {
  override readonly name = "SoladyInsufficientAllowanceError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x13be252b";

  constructor(args: ErrorArguments["SoladyInsufficientAllowance"], options?: { cause?: unknown }) {
    super("InsufficientAllowance", args, instructions.SoladyInsufficientAllowance(args), options);
  }
}

/**
 * Insufficient balance.
 *
 * `InsufficientBalance()` of Solady, WrappedEnergy, DissipativeAMM.
 */
export class SoladyInsufficientBalanceError extends ContractError<ErrorArguments["SoladyInsufficientBalance"]> {
  override readonly name = "SoladyInsufficientBalanceError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf4d678b8";

  constructor(args: ErrorArguments["SoladyInsufficientBalance"], options?: { cause?: unknown }) {
    super("InsufficientBalance", args, instructions.SoladyInsufficientBalance(args), options);
  }
}

/**
 * The permit has expired.
 *
 * `PermitExpired()` of Solady, WrappedEnergy.
 */
export class SoladyPermitExpiredError extends ContractError<ErrorArguments["SoladyPermitExpired"]> {
  override readonly name = "SoladyPermitExpiredError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x1a15a3cc";

  constructor(args: ErrorArguments["SoladyPermitExpired"], options?: { cause?: unknown }) {
    super("PermitExpired", args, instructions.SoladyPermitExpired(args), options);
  }
}

/**
 * More than half of what it was chosen for is gone: `reassess` it.
 *
 * `SolutionShrunk(bytes32 auction, uint256 volume, uint256 matched)` of OrderBook.
 */
export class SolutionShrunkError extends ContractError<ErrorArguments["SolutionShrunk"]> {
  override readonly name = "SolutionShrunkError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xe1874af4";
  readonly auction: ErrorArguments["SolutionShrunk"]["auction"];
  readonly volume: ErrorArguments["SolutionShrunk"]["volume"];
  readonly matched: ErrorArguments["SolutionShrunk"]["matched"];

  constructor(args: ErrorArguments["SolutionShrunk"], options?: { cause?: unknown }) {
    super("SolutionShrunk", args, instructions.SolutionShrunk(args), options);
    this.auction = args.auction;
    this.volume = args.volume;
    this.matched = args.matched;
  }
}

/** `SpanTooShort(SiteId site, uint40 from, uint40 to)` of Reconciler. */
export class SpanTooShortError extends ContractError<ErrorArguments["SpanTooShort"]> {
  override readonly name = "SpanTooShortError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x4a2c6eb8";
  readonly site: ErrorArguments["SpanTooShort"]["site"];
  readonly from: ErrorArguments["SpanTooShort"]["from"];
  readonly to: ErrorArguments["SpanTooShort"]["to"];

  constructor(args: ErrorArguments["SpanTooShort"], options?: { cause?: unknown }) {
    super("SpanTooShort", args, instructions.SpanTooShort(args), options);
    this.site = args.site;
    this.from = args.from;
    this.to = args.to;
  }
}

/** `StakeTooSmall(SiteId site, uint256 stake, uint256 needed)` of Collateral. */
export class StakeTooSmallError extends ContractError<ErrorArguments["StakeTooSmall"]> {
  override readonly name = "StakeTooSmallError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7a20babb";
  readonly site: ErrorArguments["StakeTooSmall"]["site"];
  readonly stake: ErrorArguments["StakeTooSmall"]["stake"];
  readonly needed: ErrorArguments["StakeTooSmall"]["needed"];

  constructor(args: ErrorArguments["StakeTooSmall"], options?: { cause?: unknown }) {
    super("StakeTooSmall", args, instructions.StakeTooSmall(args), options);
    this.site = args.site;
    this.stake = args.stake;
    this.needed = args.needed;
  }
}

/** `StillAppealable(uint256 id, uint256 until)` of ReferenceArbitrator. */
export class StillAppealableError extends ContractError<ErrorArguments["StillAppealable"]> {
  override readonly name = "StillAppealableError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xe6ab6051";
  readonly id: ErrorArguments["StillAppealable"]["id"];
  readonly until: ErrorArguments["StillAppealable"]["until"];

  constructor(args: ErrorArguments["StillAppealable"], options?: { cause?: unknown }) {
    super("StillAppealable", args, instructions.StillAppealable(args), options);
    this.id = args.id;
    this.until = args.until;
  }
}

/** `StillOwing(uint256 id, address account, uint256 owed)` of PowerAgreements. */
export class StillOwingError extends ContractError<ErrorArguments["StillOwing"]> {
  override readonly name = "StillOwingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xae38fb35";
  readonly id: ErrorArguments["StillOwing"]["id"];
  readonly account: ErrorArguments["StillOwing"]["account"];
  readonly owed: ErrorArguments["StillOwing"]["owed"];

  constructor(args: ErrorArguments["StillOwing"], options?: { cause?: unknown }) {
    super("StillOwing", args, instructions.StillOwing(args), options);
    this.id = args.id;
    this.account = args.account;
    this.owed = args.owed;
  }
}

/** `StillShort(SiteId site, Shares owed, Shares covered)` of Collateral. */
export class StillShortError extends ContractError<ErrorArguments["StillShort"]> {
  override readonly name = "StillShortError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x4801735e";
  readonly site: ErrorArguments["StillShort"]["site"];
  readonly owed: ErrorArguments["StillShort"]["owed"];
  readonly covered: ErrorArguments["StillShort"]["covered"];

  constructor(args: ErrorArguments["StillShort"], options?: { cause?: unknown }) {
    super("StillShort", args, instructions.StillShort(args), options);
    this.site = args.site;
    this.owed = args.owed;
    this.covered = args.covered;
  }
}

/** `StillUnbonding(SiteId site, uint40 unbondedAt, uint256 now)` of Collateral. */
export class StillUnbondingError extends ContractError<ErrorArguments["StillUnbonding"]> {
  override readonly name = "StillUnbondingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xfbe00007";
  readonly site: ErrorArguments["StillUnbonding"]["site"];
  readonly unbondedAt: ErrorArguments["StillUnbonding"]["unbondedAt"];
  readonly now: ErrorArguments["StillUnbonding"]["now"];

  constructor(args: ErrorArguments["StillUnbonding"], options?: { cause?: unknown }) {
    super("StillUnbonding", args, instructions.StillUnbonding(args), options);
    this.site = args.site;
    this.unbondedAt = args.unbondedAt;
    this.now = args.now;
  }
}

/**
 * The reading's store is owed already: what it holds must cover the site's liability before it can back more on a leaf
 * that is not final.
 *
 * `StoreIsOwed(SiteId site, uint40 readAt)` of Intake.
 */
export class StoreIsOwedError extends ContractError<ErrorArguments["StoreIsOwed"]> {
  override readonly name = "StoreIsOwedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x961dbfed";
  readonly site: ErrorArguments["StoreIsOwed"]["site"];
  readonly readAt: ErrorArguments["StoreIsOwed"]["readAt"];

  constructor(args: ErrorArguments["StoreIsOwed"], options?: { cause?: unknown }) {
    super("StoreIsOwed", args, instructions.StoreIsOwed(args), options);
    this.site = args.site;
    this.readAt = args.readAt;
  }
}

/** `SuspensionInDispute(uint256 id, address declarer)` of PowerAgreements. */
export class SuspensionInDisputeError extends ContractError<ErrorArguments["SuspensionInDispute"]> {
  override readonly name = "SuspensionInDisputeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x0d302c57";
  readonly id: ErrorArguments["SuspensionInDispute"]["id"];
  readonly declarer: ErrorArguments["SuspensionInDispute"]["declarer"];

  constructor(args: ErrorArguments["SuspensionInDispute"], options?: { cause?: unknown }) {
    super("SuspensionInDispute", args, instructions.SuspensionInDispute(args), options);
    this.id = args.id;
    this.declarer = args.declarer;
  }
}

/** `TechnologyNotAdmitted(SiteId site, uint16 technologies, uint16 admitted)` of EnergyPool. */
export class TechnologyNotAdmittedError extends ContractError<ErrorArguments["TechnologyNotAdmitted"]> {
  override readonly name = "TechnologyNotAdmittedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x4ec26984";
  readonly site: ErrorArguments["TechnologyNotAdmitted"]["site"];
  readonly technologies: ErrorArguments["TechnologyNotAdmitted"]["technologies"];
  readonly admitted: ErrorArguments["TechnologyNotAdmitted"]["admitted"];

  constructor(args: ErrorArguments["TechnologyNotAdmitted"], options?: { cause?: unknown }) {
    super("TechnologyNotAdmitted", args, instructions.TechnologyNotAdmitted(args), options);
    this.site = args.site;
    this.technologies = args.technologies;
    this.admitted = args.admitted;
  }
}

/** `TenorsNotAscending(uint256 place, uint16 previous, uint16 next)` of FixingFeed. */
export class TenorsNotAscendingError extends ContractError<ErrorArguments["TenorsNotAscending"]> {
  override readonly name = "TenorsNotAscendingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x2d01109f";
  readonly place: ErrorArguments["TenorsNotAscending"]["place"];
  readonly previous: ErrorArguments["TenorsNotAscending"]["previous"];
  readonly next: ErrorArguments["TenorsNotAscending"]["next"];

  constructor(args: ErrorArguments["TenorsNotAscending"], options?: { cause?: unknown }) {
    super("TenorsNotAscending", args, instructions.TenorsNotAscending(args), options);
    this.place = args.place;
    this.previous = args.previous;
    this.next = args.next;
  }
}

/** `TermsOutOfRange(bytes32 field, uint256 given, uint256 least, uint256 most)` of AttesterBonds. */
export class TermsOutOfRangeError extends ContractError<ErrorArguments["TermsOutOfRange"]> {
  override readonly name = "TermsOutOfRangeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x08c0f882";
  readonly field: ErrorArguments["TermsOutOfRange"]["field"];
  readonly given: ErrorArguments["TermsOutOfRange"]["given"];
  readonly least: ErrorArguments["TermsOutOfRange"]["least"];
  readonly most: ErrorArguments["TermsOutOfRange"]["most"];

  constructor(args: ErrorArguments["TermsOutOfRange"], options?: { cause?: unknown }) {
    super("TermsOutOfRange", args, instructions.TermsOutOfRange(args), options);
    this.field = args.field;
    this.given = args.given;
    this.least = args.least;
    this.most = args.most;
  }
}

/**
 * The token already exists.
 *
 * `TokenAlreadyExists()` of Solady, SiteRegistry, PowerAgreements.
 */
export class TokenAlreadyExistsError extends ContractError<ErrorArguments["TokenAlreadyExists"]> {
  override readonly name = "TokenAlreadyExistsError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc991cbb1";

  constructor(args: ErrorArguments["TokenAlreadyExists"], options?: { cause?: unknown }) {
    super("TokenAlreadyExists", args, instructions.TokenAlreadyExists(args), options);
  }
}

/**
 * The token does not exist.
 *
 * `TokenDoesNotExist()` of Solady, SiteRegistry, PowerAgreements.
 */
export class TokenDoesNotExistError extends ContractError<ErrorArguments["TokenDoesNotExist"]> {
  override readonly name = "TokenDoesNotExistError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xceea21b6";

  constructor(args: ErrorArguments["TokenDoesNotExist"], options?: { cause?: unknown }) {
    super("TokenDoesNotExist", args, instructions.TokenDoesNotExist(args), options);
  }
}

/** `TooEarly(uint256 id, uint256 allowedAt, uint256 now)` of PowerAgreements. */
export class TooEarlyError extends ContractError<ErrorArguments["TooEarly"]> {
  override readonly name = "TooEarlyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xe6d1c94f";
  readonly id: ErrorArguments["TooEarly"]["id"];
  readonly allowedAt: ErrorArguments["TooEarly"]["allowedAt"];
  readonly now: ErrorArguments["TooEarly"]["now"];

  constructor(args: ErrorArguments["TooEarly"], options?: { cause?: unknown }) {
    super("TooEarly", args, instructions.TooEarly(args), options);
    this.id = args.id;
    this.allowedAt = args.allowedAt;
    this.now = args.now;
  }
}

/** `TooLittleMeasured(uint256 liability, uint256 needed)` of Reconciler. */
export class TooLittleMeasuredError extends ContractError<ErrorArguments["TooLittleMeasured"]> {
  override readonly name = "TooLittleMeasuredError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x0a79c1a7";
  readonly liability: ErrorArguments["TooLittleMeasured"]["liability"];
  readonly needed: ErrorArguments["TooLittleMeasured"]["needed"];

  constructor(args: ErrorArguments["TooLittleMeasured"], options?: { cause?: unknown }) {
    super("TooLittleMeasured", args, instructions.TooLittleMeasured(args), options);
    this.liability = args.liability;
    this.needed = args.needed;
  }
}

/** `TooManyEntitlements(SiteId site, Register register)` of Entitlements. */
export class TooManyEntitlementsError extends ContractError<ErrorArguments["TooManyEntitlements"]> {
  override readonly name = "TooManyEntitlementsError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x1e02d61b";
  readonly site: ErrorArguments["TooManyEntitlements"]["site"];
  readonly register: ErrorArguments["TooManyEntitlements"]["register"];

  constructor(args: ErrorArguments["TooManyEntitlements"], options?: { cause?: unknown }) {
    super("TooManyEntitlements", args, instructions.TooManyEntitlements(args), options);
    this.site = args.site;
    this.register = args.register;
  }
}

/** `TooManyOrders(uint256 count, uint256 maximum)` of OrderBook. */
export class TooManyOrdersError extends ContractError<ErrorArguments["TooManyOrders"]> {
  override readonly name = "TooManyOrdersError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xf507012a";
  readonly count: ErrorArguments["TooManyOrders"]["count"];
  readonly maximum: ErrorArguments["TooManyOrders"]["maximum"];

  constructor(args: ErrorArguments["TooManyOrders"], options?: { cause?: unknown }) {
    super("TooManyOrders", args, instructions.TooManyOrders(args), options);
    this.count = args.count;
    this.maximum = args.maximum;
  }
}

/**
 * The total supply has overflowed.
 *
 * `TotalSupplyOverflow()` of Solady, WrappedEnergy.
 */
export class TotalSupplyOverflowError extends ContractError<ErrorArguments["TotalSupplyOverflow"]> {
  override readonly name = "TotalSupplyOverflowError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xe5cfe957";

  constructor(args: ErrorArguments["TotalSupplyOverflow"], options?: { cause?: unknown }) {
    super("TotalSupplyOverflow", args, instructions.TotalSupplyOverflow(args), options);
  }
}

/** `TotalSupplyQueryFailed()` of Solady. */
export class TotalSupplyQueryFailedError extends ContractError<ErrorArguments["TotalSupplyQueryFailed"]> {
  override readonly name = "TotalSupplyQueryFailedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x54cd9435";

  constructor(args: ErrorArguments["TotalSupplyQueryFailed"], options?: { cause?: unknown }) {
    super("TotalSupplyQueryFailed", args, instructions.TotalSupplyQueryFailed(args), options);
  }
}

/** `TransferFailed()` of Solady. */
export class TransferFailedError extends ContractError<ErrorArguments["TransferFailed"]> {
  override readonly name = "TransferFailedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x90b8ec18";

  constructor(args: ErrorArguments["TransferFailed"], options?: { cause?: unknown }) {
    super("TransferFailed", args, instructions.TransferFailed(args), options);
  }
}

/** `TransferFromFailed()` of Solady. */
export class TransferFromFailedError extends ContractError<ErrorArguments["TransferFromFailed"]> {
  override readonly name = "TransferFromFailedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7939f424";

  constructor(args: ErrorArguments["TransferFromFailed"], options?: { cause?: unknown }) {
    super("TransferFromFailed", args, instructions.TransferFromFailed(args), options);
  }
}

/**
 * The token must be owned by `from`.
 *
 * `TransferFromIncorrectOwner()` of Solady, SiteRegistry, PowerAgreements.
 */
export class TransferFromIncorrectOwnerError extends ContractError<ErrorArguments["TransferFromIncorrectOwner"]> {
  override readonly name = "TransferFromIncorrectOwnerError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa1148100";

  constructor(args: ErrorArguments["TransferFromIncorrectOwner"], options?: { cause?: unknown }) {
    super("TransferFromIncorrectOwner", args, instructions.TransferFromIncorrectOwner(args), options);
  }
}

/** `TransferShort(address token, uint256 received, uint256 expected)` of DissipativeAMM, OrderBook. */
export class TransferShortError extends ContractError<ErrorArguments["TransferShort"]> {
  override readonly name = "TransferShortError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xecc0d889";
  readonly token: ErrorArguments["TransferShort"]["token"];
  readonly received: ErrorArguments["TransferShort"]["received"];
  readonly expected: ErrorArguments["TransferShort"]["expected"];

  constructor(args: ErrorArguments["TransferShort"], options?: { cause?: unknown }) {
    super("TransferShort", args, instructions.TransferShort(args), options);
    this.token = args.token;
    this.received = args.received;
    this.expected = args.expected;
  }
}

/**
 * Cannot safely transfer to a contract that does not implement the ERC721Receiver interface.
 *
 * `TransferToNonERC721ReceiverImplementer()` of Solady, SiteRegistry, PowerAgreements.
 */
export class TransferToNonERC721ReceiverImplementerError extends ContractError<
  ErrorArguments["TransferToNonERC721ReceiverImplementer"]
> {
  override readonly name = "TransferToNonERC721ReceiverImplementerError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd1a57ed6";

  constructor(args: ErrorArguments["TransferToNonERC721ReceiverImplementer"], options?: { cause?: unknown }) {
    super(
      "TransferToNonERC721ReceiverImplementer",
      args,
      instructions.TransferToNonERC721ReceiverImplementer(args),
      options,
    );
  }
}

/**
 * Cannot mint or transfer to the zero address.
 *
 * `TransferToZeroAddress()` of Solady, SiteRegistry, PowerAgreements.
 */
export class TransferToZeroAddressError extends ContractError<ErrorArguments["TransferToZeroAddress"]> {
  override readonly name = "TransferToZeroAddressError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xea553b34";

  constructor(args: ErrorArguments["TransferToZeroAddress"], options?: { cause?: unknown }) {
    super("TransferToZeroAddress", args, instructions.TransferToZeroAddress(args), options);
  }
}

/** `TrueUpTooLate(uint256 id, uint256 month, uint256 until, uint256 now)` of PowerAgreements. */
export class TrueUpTooLateError extends ContractError<ErrorArguments["TrueUpTooLate"]> {
  override readonly name = "TrueUpTooLateError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x4884ed88";
  readonly id: ErrorArguments["TrueUpTooLate"]["id"];
  readonly month: ErrorArguments["TrueUpTooLate"]["month"];
  readonly until: ErrorArguments["TrueUpTooLate"]["until"];
  readonly now: ErrorArguments["TrueUpTooLate"]["now"];

  constructor(args: ErrorArguments["TrueUpTooLate"], options?: { cause?: unknown }) {
    super("TrueUpTooLate", args, instructions.TrueUpTooLate(args), options);
    this.id = args.id;
    this.month = args.month;
    this.until = args.until;
    this.now = args.now;
  }
}

/** `UnavailableAboveCapacity(uint256 period, uint256 watts, uint256 capacityW)` of AvailabilityReport. */
export class UnavailableAboveCapacityError extends ContractError<ErrorArguments["UnavailableAboveCapacity"]> {
  override readonly name = "UnavailableAboveCapacityError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x35e28e8d";
  readonly period: ErrorArguments["UnavailableAboveCapacity"]["period"];
  readonly watts: ErrorArguments["UnavailableAboveCapacity"]["watts"];
  readonly capacityW: ErrorArguments["UnavailableAboveCapacity"]["capacityW"];

  constructor(args: ErrorArguments["UnavailableAboveCapacity"], options?: { cause?: unknown }) {
    super("UnavailableAboveCapacity", args, instructions.UnavailableAboveCapacity(args), options);
    this.period = args.period;
    this.watts = args.watts;
    this.capacityW = args.capacityW;
  }
}

/** `UnclaimedCredit(uint256 id, uint256 amount)` of DissipativeAMM. */
export class UnclaimedCreditError extends ContractError<ErrorArguments["UnclaimedCredit"]> {
  override readonly name = "UnclaimedCreditError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xdbe643df";
  readonly id: ErrorArguments["UnclaimedCredit"]["id"];
  readonly amount: ErrorArguments["UnclaimedCredit"]["amount"];

  constructor(args: ErrorArguments["UnclaimedCredit"], options?: { cause?: unknown }) {
    super("UnclaimedCredit", args, instructions.UnclaimedCredit(args), options);
    this.id = args.id;
    this.amount = args.amount;
  }
}

/** `UnknownAccreditorBond(bytes32 bond)` of AccreditorBonds. */
export class UnknownAccreditorBondError extends ContractError<ErrorArguments["UnknownAccreditorBond"]> {
  override readonly name = "UnknownAccreditorBondError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x6df4e055";
  readonly bond: ErrorArguments["UnknownAccreditorBond"]["bond"];

  constructor(args: ErrorArguments["UnknownAccreditorBond"], options?: { cause?: unknown }) {
    super("UnknownAccreditorBond", args, instructions.UnknownAccreditorBond(args), options);
    this.bond = args.bond;
  }
}

/** `UnknownAgreement(uint256 id)` of PowerAgreements. */
export class UnknownAgreementError extends ContractError<ErrorArguments["UnknownAgreement"]> {
  override readonly name = "UnknownAgreementError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x64327bd8";
  readonly id: ErrorArguments["UnknownAgreement"]["id"];

  constructor(args: ErrorArguments["UnknownAgreement"], options?: { cause?: unknown }) {
    super("UnknownAgreement", args, instructions.UnknownAgreement(args), options);
    this.id = args.id;
  }
}

/** `UnknownBatch(uint32 fleet, uint40 periodEnd, bytes32 given, bytes32 stored)` of MeterOracle, CorrectionRecords. */
export class UnknownBatchError extends ContractError<ErrorArguments["UnknownBatch"]> {
  override readonly name = "UnknownBatchError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xe316763e";
  readonly fleet: ErrorArguments["UnknownBatch"]["fleet"];
  readonly periodEnd: ErrorArguments["UnknownBatch"]["periodEnd"];
  readonly given: ErrorArguments["UnknownBatch"]["given"];
  readonly stored: ErrorArguments["UnknownBatch"]["stored"];

  constructor(args: ErrorArguments["UnknownBatch"], options?: { cause?: unknown }) {
    super("UnknownBatch", args, instructions.UnknownBatch(args), options);
    this.fleet = args.fleet;
    this.periodEnd = args.periodEnd;
    this.given = args.given;
    this.stored = args.stored;
  }
}

/** `UnknownCase(uint256 id)` of ReferenceArbitrator. */
export class UnknownCaseError extends ContractError<ErrorArguments["UnknownCase"]> {
  override readonly name = "UnknownCaseError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xec552da4";
  readonly id: ErrorArguments["UnknownCase"]["id"];

  constructor(args: ErrorArguments["UnknownCase"], options?: { cause?: unknown }) {
    super("UnknownCase", args, instructions.UnknownCase(args), options);
    this.id = args.id;
  }
}

/** `UnknownCause(uint256 period, uint256 curtailment)` of AvailabilityReport. */
export class UnknownCauseError extends ContractError<ErrorArguments["UnknownCause"]> {
  override readonly name = "UnknownCauseError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xe3ff0427";
  readonly period: ErrorArguments["UnknownCause"]["period"];
  readonly curtailment: ErrorArguments["UnknownCause"]["curtailment"];

  constructor(args: ErrorArguments["UnknownCause"], options?: { cause?: unknown }) {
    super("UnknownCause", args, instructions.UnknownCause(args), options);
    this.period = args.period;
    this.curtailment = args.curtailment;
  }
}

/** `UnknownChallenge(uint256 challenge)` of MeterOracle. */
export class UnknownChallengeError extends ContractError<ErrorArguments["UnknownChallenge"]> {
  override readonly name = "UnknownChallengeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x46bb1c0f";
  readonly challenge: ErrorArguments["UnknownChallenge"]["challenge"];

  constructor(args: ErrorArguments["UnknownChallenge"], options?: { cause?: unknown }) {
    super("UnknownChallenge", args, instructions.UnknownChallenge(args), options);
    this.challenge = args.challenge;
  }
}

/** `UnknownChoice(uint256 id, uint256 ruling, uint256 choices)` of ReferenceArbitrator. */
export class UnknownChoiceError extends ContractError<ErrorArguments["UnknownChoice"]> {
  override readonly name = "UnknownChoiceError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xfd9a2ce1";
  readonly id: ErrorArguments["UnknownChoice"]["id"];
  readonly ruling: ErrorArguments["UnknownChoice"]["ruling"];
  readonly choices: ErrorArguments["UnknownChoice"]["choices"];

  constructor(args: ErrorArguments["UnknownChoice"], options?: { cause?: unknown }) {
    super("UnknownChoice", args, instructions.UnknownChoice(args), options);
    this.id = args.id;
    this.ruling = args.ruling;
    this.choices = args.choices;
  }
}

/** `UnknownCredit(uint256 credit)` of Retirements. */
export class UnknownCreditError extends ContractError<ErrorArguments["UnknownCredit"]> {
  override readonly name = "UnknownCreditError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x97cb4a81";
  readonly credit: ErrorArguments["UnknownCredit"]["credit"];

  constructor(args: ErrorArguments["UnknownCredit"], options?: { cause?: unknown }) {
    super("UnknownCredit", args, instructions.UnknownCredit(args), options);
    this.credit = args.credit;
  }
}

/** `UnknownDispute(address arbitrator, uint256 disputeID)` of PowerAgreements. */
export class UnknownDisputeError extends ContractError<ErrorArguments["UnknownDispute"]> {
  override readonly name = "UnknownDisputeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xad5a200d";
  readonly arbitrator: ErrorArguments["UnknownDispute"]["arbitrator"];
  readonly disputeID: ErrorArguments["UnknownDispute"]["disputeID"];

  constructor(args: ErrorArguments["UnknownDispute"], options?: { cause?: unknown }) {
    super("UnknownDispute", args, instructions.UnknownDispute(args), options);
    this.arbitrator = args.arbitrator;
    this.disputeID = args.disputeID;
  }
}

/** `UnknownEntitlement(uint256 id)` of Entitlements. */
export class UnknownEntitlementError extends ContractError<ErrorArguments["UnknownEntitlement"]> {
  override readonly name = "UnknownEntitlementError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd6ad04d1";
  readonly id: ErrorArguments["UnknownEntitlement"]["id"];

  constructor(args: ErrorArguments["UnknownEntitlement"], options?: { cause?: unknown }) {
    super("UnknownEntitlement", args, instructions.UnknownEntitlement(args), options);
    this.id = args.id;
  }
}

/** `UnknownEpoch(SiteId site, uint16 epoch)` of SiteRegistry. */
export class UnknownEpochError extends ContractError<ErrorArguments["UnknownEpoch"]> {
  override readonly name = "UnknownEpochError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3a53b0f5";
  readonly site: ErrorArguments["UnknownEpoch"]["site"];
  readonly epoch: ErrorArguments["UnknownEpoch"]["epoch"];

  constructor(args: ErrorArguments["UnknownEpoch"], options?: { cause?: unknown }) {
    super("UnknownEpoch", args, instructions.UnknownEpoch(args), options);
    this.site = args.site;
    this.epoch = args.epoch;
  }
}

/** `UnknownExport(uint256 export)` of Retirements. */
export class UnknownExportError extends ContractError<ErrorArguments["UnknownExport"]> {
  override readonly name = "UnknownExportError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x4a26d280";
  readonly export: ErrorArguments["UnknownExport"]["export"];

  constructor(args: ErrorArguments["UnknownExport"], options?: { cause?: unknown }) {
    super("UnknownExport", args, instructions.UnknownExport(args), options);
    this.export = args.export;
  }
}

/** `UnknownFleet(uint32 fleet)` of MeterOracle. */
export class UnknownFleetError extends ContractError<ErrorArguments["UnknownFleet"]> {
  override readonly name = "UnknownFleetError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x4374b585";
  readonly fleet: ErrorArguments["UnknownFleet"]["fleet"];

  constructor(args: ErrorArguments["UnknownFleet"], options?: { cause?: unknown }) {
    super("UnknownFleet", args, instructions.UnknownFleet(args), options);
    this.fleet = args.fleet;
  }
}

/** `UnknownInvoice(uint256 id, address debtor, uint256 index)` of PowerAgreements. */
export class UnknownInvoiceError extends ContractError<ErrorArguments["UnknownInvoice"]> {
  override readonly name = "UnknownInvoiceError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x4bc155b4";
  readonly id: ErrorArguments["UnknownInvoice"]["id"];
  readonly debtor: ErrorArguments["UnknownInvoice"]["debtor"];
  readonly index: ErrorArguments["UnknownInvoice"]["index"];

  constructor(args: ErrorArguments["UnknownInvoice"], options?: { cause?: unknown }) {
    super("UnknownInvoice", args, instructions.UnknownInvoice(args), options);
    this.id = args.id;
    this.debtor = args.debtor;
    this.index = args.index;
  }
}

/** `UnknownPlant(uint256 index, uint256 count)` of PowerAgreements. */
export class UnknownPlantError extends ContractError<ErrorArguments["UnknownPlant"]> {
  override readonly name = "UnknownPlantError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x9279cd3d";
  readonly index: ErrorArguments["UnknownPlant"]["index"];
  readonly count: ErrorArguments["UnknownPlant"]["count"];

  constructor(args: ErrorArguments["UnknownPlant"], options?: { cause?: unknown }) {
    super("UnknownPlant", args, instructions.UnknownPlant(args), options);
    this.index = args.index;
    this.count = args.count;
  }
}

/** `UnknownPool(PoolId id)` of DissipativeAMM. */
export class UnknownPoolError extends ContractError<ErrorArguments["UnknownPool"]> {
  override readonly name = "UnknownPoolError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x180b8555";
  readonly id: ErrorArguments["UnknownPool"]["id"];

  constructor(args: ErrorArguments["UnknownPool"], options?: { cause?: unknown }) {
    super("UnknownPool", args, instructions.UnknownPool(args), options);
    this.id = args.id;
  }
}

/** `UnknownReport(uint32 fleet, uint32 day, bytes32 given, bytes32 stored)` of AvailabilityReport. */
export class UnknownReportError extends ContractError<ErrorArguments["UnknownReport"]> {
  override readonly name = "UnknownReportError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x5b0df65a";
  readonly fleet: ErrorArguments["UnknownReport"]["fleet"];
  readonly day: ErrorArguments["UnknownReport"]["day"];
  readonly given: ErrorArguments["UnknownReport"]["given"];
  readonly stored: ErrorArguments["UnknownReport"]["stored"];

  constructor(args: ErrorArguments["UnknownReport"], options?: { cause?: unknown }) {
    super("UnknownReport", args, instructions.UnknownReport(args), options);
    this.fleet = args.fleet;
    this.day = args.day;
    this.given = args.given;
    this.stored = args.stored;
  }
}

/** `UnknownReportChallenge(uint256 id)` of AvailabilityReport. */
export class UnknownReportChallengeError extends ContractError<ErrorArguments["UnknownReportChallenge"]> {
  override readonly name = "UnknownReportChallengeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x11d2ecac";
  readonly id: ErrorArguments["UnknownReportChallenge"]["id"];

  constructor(args: ErrorArguments["UnknownReportChallenge"], options?: { cause?: unknown }) {
    super("UnknownReportChallenge", args, instructions.UnknownReportChallenge(args), options);
    this.id = args.id;
  }
}

/** `UnknownReporter(SeriesId series, uint256 index, uint256 reporters)` of PriceIndex, FixingFeed. */
export class UnknownReporterError extends ContractError<ErrorArguments["UnknownReporter"]> {
  override readonly name = "UnknownReporterError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x79f5c696";
  readonly series: ErrorArguments["UnknownReporter"]["series"];
  readonly index: ErrorArguments["UnknownReporter"]["index"];
  readonly reporters: ErrorArguments["UnknownReporter"]["reporters"];

  constructor(args: ErrorArguments["UnknownReporter"], options?: { cause?: unknown }) {
    super("UnknownReporter", args, instructions.UnknownReporter(args), options);
    this.series = args.series;
    this.index = args.index;
    this.reporters = args.reporters;
  }
}

/** `UnknownRuling(uint256 ruling)` of PowerAgreements. */
export class UnknownRulingError extends ContractError<ErrorArguments["UnknownRuling"]> {
  override readonly name = "UnknownRulingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xfd016cd1";
  readonly ruling: ErrorArguments["UnknownRuling"]["ruling"];

  constructor(args: ErrorArguments["UnknownRuling"], options?: { cause?: unknown }) {
    super("UnknownRuling", args, instructions.UnknownRuling(args), options);
    this.ruling = args.ruling;
  }
}

/** `UnknownSeries(SeriesId series)` of PriceIndex, FixingFeed. */
export class UnknownSeriesError extends ContractError<ErrorArguments["UnknownSeries"]> {
  override readonly name = "UnknownSeriesError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8bb531ee";
  readonly series: ErrorArguments["UnknownSeries"]["series"];

  constructor(args: ErrorArguments["UnknownSeries"], options?: { cause?: unknown }) {
    super("UnknownSeries", args, instructions.UnknownSeries(args), options);
    this.series = args.series;
  }
}

/** `UnknownSet(bytes32 set)` of AttesterBonds. */
export class UnknownSetError extends ContractError<ErrorArguments["UnknownSet"]> {
  override readonly name = "UnknownSetError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xb0cec6e9";
  readonly set: ErrorArguments["UnknownSet"]["set"];

  constructor(args: ErrorArguments["UnknownSet"], options?: { cause?: unknown }) {
    super("UnknownSet", args, instructions.UnknownSet(args), options);
    this.set = args.set;
  }
}

/** `UnknownSite(SiteId site)` of SiteRegistry. */
export class UnknownSiteError extends ContractError<ErrorArguments["UnknownSite"]> {
  override readonly name = "UnknownSiteError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x33b3359a";
  readonly site: ErrorArguments["UnknownSite"]["site"];

  constructor(args: ErrorArguments["UnknownSite"], options?: { cause?: unknown }) {
    super("UnknownSite", args, instructions.UnknownSite(args), options);
    this.site = args.site;
  }
}

/** `UnpaidDebt(uint256 id, uint256 amount)` of DissipativeAMM. */
export class UnpaidDebtError extends ContractError<ErrorArguments["UnpaidDebt"]> {
  override readonly name = "UnpaidDebtError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x0c1806c2";
  readonly id: ErrorArguments["UnpaidDebt"]["id"];
  readonly amount: ErrorArguments["UnpaidDebt"]["amount"];

  constructor(args: ErrorArguments["UnpaidDebt"], options?: { cause?: unknown }) {
    super("UnpaidDebt", args, instructions.UnpaidDebt(args), options);
    this.id = args.id;
    this.amount = args.amount;
  }
}

/**
 * An index above one, or one that rose until the curve's quote was no longer covered. Nothing trades at it.
 *
 * `UnsoundIndex(address token, uint256 index)` of DissipativeAMM.
 */
export class UnsoundIndexError extends ContractError<ErrorArguments["UnsoundIndex"]> {
  override readonly name = "UnsoundIndexError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xcbc66782";
  readonly token: ErrorArguments["UnsoundIndex"]["token"];
  readonly index: ErrorArguments["UnsoundIndex"]["index"];

  constructor(args: ErrorArguments["UnsoundIndex"], options?: { cause?: unknown }) {
    super("UnsoundIndex", args, instructions.UnsoundIndex(args), options);
    this.token = args.token;
    this.index = args.index;
  }
}

/** `ValuedAlready(uint256 id, address party, uint32 period)` of PowerAgreements. */
export class ValuedAlreadyError extends ContractError<ErrorArguments["ValuedAlready"]> {
  override readonly name = "ValuedAlreadyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x78e11348";
  readonly id: ErrorArguments["ValuedAlready"]["id"];
  readonly party: ErrorArguments["ValuedAlready"]["party"];
  readonly period: ErrorArguments["ValuedAlready"]["period"];

  constructor(args: ErrorArguments["ValuedAlready"], options?: { cause?: unknown }) {
    super("ValuedAlready", args, instructions.ValuedAlready(args), options);
    this.id = args.id;
    this.party = args.party;
    this.period = args.period;
  }
}

/** `VectorLength(uint256 given)` of PowerAgreements, DayPrices. */
export class VectorLengthError extends ContractError<ErrorArguments["VectorLength"]> {
  override readonly name = "VectorLengthError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xdcc89f57";
  readonly given: ErrorArguments["VectorLength"]["given"];

  constructor(args: ErrorArguments["VectorLength"], options?: { cause?: unknown }) {
    super("VectorLength", args, instructions.VectorLength(args), options);
    this.given = args.given;
  }
}

/** `VintageEnded(uint256 index, uint256 end)` of EnergyPool. */
export class VintageEndedError extends ContractError<ErrorArguments["VintageEnded"]> {
  override readonly name = "VintageEndedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xe4879c1d";
  readonly index: ErrorArguments["VintageEnded"]["index"];
  readonly end: ErrorArguments["VintageEnded"]["end"];

  constructor(args: ErrorArguments["VintageEnded"], options?: { cause?: unknown }) {
    super("VintageEnded", args, instructions.VintageEnded(args), options);
    this.index = args.index;
    this.end = args.end;
  }
}

/** `VintageHasEnded(address token)` of DissipativeAMM, OrderBook. */
export class VintageHasEndedError extends ContractError<ErrorArguments["VintageHasEnded"]> {
  override readonly name = "VintageHasEndedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x96a76a70";
  readonly token: ErrorArguments["VintageHasEnded"]["token"];

  constructor(args: ErrorArguments["VintageHasEnded"], options?: { cause?: unknown }) {
    super("VintageHasEnded", args, instructions.VintageHasEnded(args), options);
    this.token = args.token;
  }
}

/** `VolumeNotLarger(uint256 volume, uint256 best)` of OrderBook. */
export class VolumeNotLargerError extends ContractError<ErrorArguments["VolumeNotLarger"]> {
  override readonly name = "VolumeNotLargerError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x0ee839d4";
  readonly volume: ErrorArguments["VolumeNotLarger"]["volume"];
  readonly best: ErrorArguments["VolumeNotLarger"]["best"];

  constructor(args: ErrorArguments["VolumeNotLarger"], options?: { cause?: unknown }) {
    super("VolumeNotLarger", args, instructions.VolumeNotLarger(args), options);
    this.volume = args.volume;
    this.best = args.best;
  }
}

/** `VolumeNotRestated(VolumeType kind)` of PowerAgreements. */
export class VolumeNotRestatedError extends ContractError<ErrorArguments["VolumeNotRestated"]> {
  override readonly name = "VolumeNotRestatedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x6d6c7e37";
  readonly kind: ErrorArguments["VolumeNotRestated"]["kind"];

  constructor(args: ErrorArguments["VolumeNotRestated"], options?: { cause?: unknown }) {
    super("VolumeNotRestated", args, instructions.VolumeNotRestated(args), options);
    this.kind = args.kind;
  }
}

/** `VolumeNotSettled(VolumeType kind)` of PowerAgreements. */
export class VolumeNotSettledError extends ContractError<ErrorArguments["VolumeNotSettled"]> {
  override readonly name = "VolumeNotSettledError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x034709ac";
  readonly kind: ErrorArguments["VolumeNotSettled"]["kind"];

  constructor(args: ErrorArguments["VolumeNotSettled"], options?: { cause?: unknown }) {
    super("VolumeNotSettled", args, instructions.VolumeNotSettled(args), options);
    this.kind = args.kind;
  }
}

/**
 * Cannot withdraw more than the max limit.
 *
 * `WithdrawMoreThanMax()` of Solady, WrappedEnergy.
 */
export class WithdrawMoreThanMaxError extends ContractError<ErrorArguments["WithdrawMoreThanMax"]> {
  override readonly name = "WithdrawMoreThanMaxError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x936941fc";

  constructor(args: ErrorArguments["WithdrawMoreThanMax"], options?: { cause?: unknown }) {
    super("WithdrawMoreThanMax", args, instructions.WithdrawMoreThanMax(args), options);
  }
}

/** `WrappedError(address target, bytes4 selector, bytes reason, bytes context)` of ERC-7751. */
export class WrappedErrorError extends ContractError<ErrorArguments["WrappedError"]> {
  override readonly name = "WrappedErrorError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x90bfb865";
  readonly target: ErrorArguments["WrappedError"]["target"];
  readonly selector: ErrorArguments["WrappedError"]["selector"];
  readonly reason: ErrorArguments["WrappedError"]["reason"];
  readonly context: ErrorArguments["WrappedError"]["context"];

  constructor(args: ErrorArguments["WrappedError"], options?: { cause?: unknown }) {
    super("WrappedError", args, instructions.WrappedError(args), options);
    this.target = args.target;
    this.selector = args.selector;
    this.reason = args.reason;
    this.context = args.context;
  }
}

/** `WrongAccreditor(SiteId site, address given, address agreed)` of PowerAgreements. */
export class WrongAccreditorError extends ContractError<ErrorArguments["WrongAccreditor"]> {
  override readonly name = "WrongAccreditorError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8223b6b5";
  readonly site: ErrorArguments["WrongAccreditor"]["site"];
  readonly given: ErrorArguments["WrongAccreditor"]["given"];
  readonly agreed: ErrorArguments["WrongAccreditor"]["agreed"];

  constructor(args: ErrorArguments["WrongAccreditor"], options?: { cause?: unknown }) {
    super("WrongAccreditor", args, instructions.WrongAccreditor(args), options);
    this.site = args.site;
    this.given = args.given;
    this.agreed = args.agreed;
  }
}

/** `WrongArbitration(bytes32 given, bytes32 agreed)` of PowerAgreements. */
export class WrongArbitrationError extends ContractError<ErrorArguments["WrongArbitration"]> {
  override readonly name = "WrongArbitrationError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xbd82430a";
  readonly given: ErrorArguments["WrongArbitration"]["given"];
  readonly agreed: ErrorArguments["WrongArbitration"]["agreed"];

  constructor(args: ErrorArguments["WrongArbitration"], options?: { cause?: unknown }) {
    super("WrongArbitration", args, instructions.WrongArbitration(args), options);
    this.given = args.given;
    this.agreed = args.agreed;
  }
}

/** `WrongAttesters(uint32 fleet, bytes32 given, bytes32 agreed)` of PowerAgreements. */
export class WrongAttestersError extends ContractError<ErrorArguments["WrongAttesters"]> {
  override readonly name = "WrongAttestersError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xd08f8603";
  readonly fleet: ErrorArguments["WrongAttesters"]["fleet"];
  readonly given: ErrorArguments["WrongAttesters"]["given"];
  readonly agreed: ErrorArguments["WrongAttesters"]["agreed"];

  constructor(args: ErrorArguments["WrongAttesters"], options?: { cause?: unknown }) {
    super("WrongAttesters", args, instructions.WrongAttesters(args), options);
    this.fleet = args.fleet;
    this.given = args.given;
    this.agreed = args.agreed;
  }
}

/** `WrongCost(uint256 sent, uint256 cost)` of PowerAgreements. */
export class WrongCostError extends ContractError<ErrorArguments["WrongCost"]> {
  override readonly name = "WrongCostError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xef6f5af7";
  readonly sent: ErrorArguments["WrongCost"]["sent"];
  readonly cost: ErrorArguments["WrongCost"]["cost"];

  constructor(args: ErrorArguments["WrongCost"], options?: { cause?: unknown }) {
    super("WrongCost", args, instructions.WrongCost(args), options);
    this.sent = args.sent;
    this.cost = args.cost;
  }
}

/**
 * The report is for another receiver, or for this one's address on another chain.
 *
 * `WrongDestination(uint256 chainId, address receiver)` of ReportReceiver.
 */
export class WrongDestinationError extends ContractError<ErrorArguments["WrongDestination"]> {
  override readonly name = "WrongDestinationError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xedf291c5";
  readonly chainId: ErrorArguments["WrongDestination"]["chainId"];
  readonly receiver: ErrorArguments["WrongDestination"]["receiver"];

  constructor(args: ErrorArguments["WrongDestination"], options?: { cause?: unknown }) {
    super("WrongDestination", args, instructions.WrongDestination(args), options);
    this.chainId = args.chainId;
    this.receiver = args.receiver;
  }
}

/** `WrongFee(uint256 sent, uint256 cost)` of ReferenceArbitrator. */
export class WrongFeeError extends ContractError<ErrorArguments["WrongFee"]> {
  override readonly name = "WrongFeeError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x23b18f5f";
  readonly sent: ErrorArguments["WrongFee"]["sent"];
  readonly cost: ErrorArguments["WrongFee"]["cost"];

  constructor(args: ErrorArguments["WrongFee"], options?: { cause?: unknown }) {
    super("WrongFee", args, instructions.WrongFee(args), options);
    this.sent = args.sent;
    this.cost = args.cost;
  }
}

/** `WrongLeaf(uint32 given, uint32 expected)` of CorrectionRecords. */
export class WrongLeafError extends ContractError<ErrorArguments["WrongLeaf"]> {
  override readonly name = "WrongLeafError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x09b52de1";
  readonly given: ErrorArguments["WrongLeaf"]["given"];
  readonly expected: ErrorArguments["WrongLeaf"]["expected"];

  constructor(args: ErrorArguments["WrongLeaf"], options?: { cause?: unknown }) {
    super("WrongLeaf", args, instructions.WrongLeaf(args), options);
    this.given = args.given;
    this.expected = args.expected;
  }
}

/** `WrongPeriod(uint40 period, uint40 current)` of OrderBook. */
export class WrongPeriodError extends ContractError<ErrorArguments["WrongPeriod"]> {
  override readonly name = "WrongPeriodError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x886e9d03";
  readonly period: ErrorArguments["WrongPeriod"]["period"];
  readonly current: ErrorArguments["WrongPeriod"]["current"];

  constructor(args: ErrorArguments["WrongPeriod"], options?: { cause?: unknown }) {
    super("WrongPeriod", args, instructions.WrongPeriod(args), options);
    this.period = args.period;
    this.current = args.current;
  }
}

/** `WrongPredecessor(bytes32 given, bytes32 inForce)` of PowerAgreements. */
export class WrongPredecessorError extends ContractError<ErrorArguments["WrongPredecessor"]> {
  override readonly name = "WrongPredecessorError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xef29ac39";
  readonly given: ErrorArguments["WrongPredecessor"]["given"];
  readonly inForce: ErrorArguments["WrongPredecessor"]["inForce"];

  constructor(args: ErrorArguments["WrongPredecessor"], options?: { cause?: unknown }) {
    super("WrongPredecessor", args, instructions.WrongPredecessor(args), options);
    this.given = args.given;
    this.inForce = args.inForce;
  }
}

/** `WrongPrevious(bytes32 given, bytes32 expected)` of MeterOracle. */
export class WrongPreviousError extends ContractError<ErrorArguments["WrongPrevious"]> {
  override readonly name = "WrongPreviousError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xdec38460";
  readonly given: ErrorArguments["WrongPrevious"]["given"];
  readonly expected: ErrorArguments["WrongPrevious"]["expected"];

  constructor(args: ErrorArguments["WrongPrevious"], options?: { cause?: unknown }) {
    super("WrongPrevious", args, instructions.WrongPrevious(args), options);
    this.given = args.given;
    this.expected = args.expected;
  }
}

/** `WrongPriceCount(uint256 given, uint256 expected)` of PriceIndex, FixingFeed. */
export class WrongPriceCountError extends ContractError<ErrorArguments["WrongPriceCount"]> {
  override readonly name = "WrongPriceCountError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8ed81d8a";
  readonly given: ErrorArguments["WrongPriceCount"]["given"];
  readonly expected: ErrorArguments["WrongPriceCount"]["expected"];

  constructor(args: ErrorArguments["WrongPriceCount"], options?: { cause?: unknown }) {
    super("WrongPriceCount", args, instructions.WrongPriceCount(args), options);
    this.given = args.given;
    this.expected = args.expected;
  }
}

/** `WrongProfile(bytes32 given, bytes32 committed)` of PowerAgreements. */
export class WrongProfileError extends ContractError<ErrorArguments["WrongProfile"]> {
  override readonly name = "WrongProfileError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x44d50a5a";
  readonly given: ErrorArguments["WrongProfile"]["given"];
  readonly committed: ErrorArguments["WrongProfile"]["committed"];

  constructor(args: ErrorArguments["WrongProfile"], options?: { cause?: unknown }) {
    super("WrongProfile", args, instructions.WrongProfile(args), options);
    this.given = args.given;
    this.committed = args.committed;
  }
}

/**
 * `WrongQuorum(uint32 fleet, bytes32 given, bytes32 expected)` of MeterOracle, AttesterBonds, CorrectionRecords,
 * AvailabilityReport.
 */
export class WrongQuorumError extends ContractError<ErrorArguments["WrongQuorum"]> {
  override readonly name = "WrongQuorumError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x31cbd9e1";
  readonly fleet: ErrorArguments["WrongQuorum"]["fleet"];
  readonly given: ErrorArguments["WrongQuorum"]["given"];
  readonly expected: ErrorArguments["WrongQuorum"]["expected"];

  constructor(args: ErrorArguments["WrongQuorum"], options?: { cause?: unknown }) {
    super("WrongQuorum", args, instructions.WrongQuorum(args), options);
    this.fleet = args.fleet;
    this.given = args.given;
    this.expected = args.expected;
  }
}

/** `WrongReading(bytes32 given, bytes32 expected)` of MeterOracle. */
export class WrongReadingError extends ContractError<ErrorArguments["WrongReading"]> {
  override readonly name = "WrongReadingError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xe39a6a13";
  readonly given: ErrorArguments["WrongReading"]["given"];
  readonly expected: ErrorArguments["WrongReading"]["expected"];

  constructor(args: ErrorArguments["WrongReading"], options?: { cause?: unknown }) {
    super("WrongReading", args, instructions.WrongReading(args), options);
    this.given = args.given;
    this.expected = args.expected;
  }
}

/** `WrongRegister(uint256 entitlement, Register given, Register expected)` of Intake. */
export class WrongRegisterError extends ContractError<ErrorArguments["WrongRegister"]> {
  override readonly name = "WrongRegisterError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xdd343af0";
  readonly entitlement: ErrorArguments["WrongRegister"]["entitlement"];
  readonly given: ErrorArguments["WrongRegister"]["given"];
  readonly expected: ErrorArguments["WrongRegister"]["expected"];

  constructor(args: ErrorArguments["WrongRegister"], options?: { cause?: unknown }) {
    super("WrongRegister", args, instructions.WrongRegister(args), options);
    this.entitlement = args.entitlement;
    this.given = args.given;
    this.expected = args.expected;
  }
}

/** `WrongReveal(bytes32 given, bytes32 committed)` of PriceIndex, FixingFeed. */
export class WrongRevealError extends ContractError<ErrorArguments["WrongReveal"]> {
  override readonly name = "WrongRevealError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x2b65c0ab";
  readonly given: ErrorArguments["WrongReveal"]["given"];
  readonly committed: ErrorArguments["WrongReveal"]["committed"];

  constructor(args: ErrorArguments["WrongReveal"], options?: { cause?: unknown }) {
    super("WrongReveal", args, instructions.WrongReveal(args), options);
    this.given = args.given;
    this.committed = args.committed;
  }
}

/** `WrongRoster(bytes32 set, bytes32 given, bytes32 expected)` of AttesterBonds. */
export class WrongRosterError extends ContractError<ErrorArguments["WrongRoster"]> {
  override readonly name = "WrongRosterError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x319a48c2";
  readonly set: ErrorArguments["WrongRoster"]["set"];
  readonly given: ErrorArguments["WrongRoster"]["given"];
  readonly expected: ErrorArguments["WrongRoster"]["expected"];

  constructor(args: ErrorArguments["WrongRoster"], options?: { cause?: unknown }) {
    super("WrongRoster", args, instructions.WrongRoster(args), options);
    this.set = args.set;
    this.given = args.given;
    this.expected = args.expected;
  }
}

/** `WrongRoundStage(SeriesId series, uint40 round, IReportedRounds.RoundStage stage)` of PriceIndex, FixingFeed. */
export class WrongRoundStageError extends ContractError<ErrorArguments["WrongRoundStage"]> {
  override readonly name = "WrongRoundStageError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x7ccce3d1";
  readonly series: ErrorArguments["WrongRoundStage"]["series"];
  readonly round: ErrorArguments["WrongRoundStage"]["round"];
  readonly stage: ErrorArguments["WrongRoundStage"]["stage"];

  constructor(args: ErrorArguments["WrongRoundStage"], options?: { cause?: unknown }) {
    super("WrongRoundStage", args, instructions.WrongRoundStage(args), options);
    this.series = args.series;
    this.round = args.round;
    this.stage = args.stage;
  }
}

/** `WrongSide(Side side, uint256 position)` of OrderBook. */
export class WrongSideError extends ContractError<ErrorArguments["WrongSide"]> {
  override readonly name = "WrongSideError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x703fe993";
  readonly side: ErrorArguments["WrongSide"]["side"];
  readonly position: ErrorArguments["WrongSide"]["position"];

  constructor(args: ErrorArguments["WrongSide"], options?: { cause?: unknown }) {
    super("WrongSide", args, instructions.WrongSide(args), options);
    this.side = args.side;
    this.position = args.position;
  }
}

/** `WrongSignature(SeriesId series, uint40 round, address reporter)` of PriceIndex, FixingFeed. */
export class WrongSignatureError extends ContractError<ErrorArguments["WrongSignature"]> {
  override readonly name = "WrongSignatureError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x60b3c347";
  readonly series: ErrorArguments["WrongSignature"]["series"];
  readonly round: ErrorArguments["WrongSignature"]["round"];
  readonly reporter: ErrorArguments["WrongSignature"]["reporter"];

  constructor(args: ErrorArguments["WrongSignature"], options?: { cause?: unknown }) {
    super("WrongSignature", args, instructions.WrongSignature(args), options);
    this.series = args.series;
    this.round = args.round;
    this.reporter = args.reporter;
  }
}

/** `WrongSite(SiteId given, SiteId expected)` of MeterOracle, Entitlements, Intake, PowerAgreements. */
export class WrongSiteError extends ContractError<ErrorArguments["WrongSite"]> {
  override readonly name = "WrongSiteError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x8620e356";
  readonly given: ErrorArguments["WrongSite"]["given"];
  readonly expected: ErrorArguments["WrongSite"]["expected"];

  constructor(args: ErrorArguments["WrongSite"], options?: { cause?: unknown }) {
    super("WrongSite", args, instructions.WrongSite(args), options);
    this.given = args.given;
    this.expected = args.expected;
  }
}

/** `WrongStage(SiteId site, ICollateral.Stage stage)` of Collateral. */
export class WrongStageError extends ContractError<ErrorArguments["WrongStage"]> {
  override readonly name = "WrongStageError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3406bff7";
  readonly site: ErrorArguments["WrongStage"]["site"];
  readonly stage: ErrorArguments["WrongStage"]["stage"];

  constructor(args: ErrorArguments["WrongStage"], options?: { cause?: unknown }) {
    super("WrongStage", args, instructions.WrongStage(args), options);
    this.site = args.site;
    this.stage = args.stage;
  }
}

/** `WrongState(uint256 id, IAgreementTypes.State state)` of PowerAgreements. */
export class WrongStateError extends ContractError<ErrorArguments["WrongState"]> {
  override readonly name = "WrongStateError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x800b0615";
  readonly id: ErrorArguments["WrongState"]["id"];
  readonly state: ErrorArguments["WrongState"]["state"];

  constructor(args: ErrorArguments["WrongState"], options?: { cause?: unknown }) {
    super("WrongState", args, instructions.WrongState(args), options);
    this.id = args.id;
    this.state = args.state;
  }
}

/** `WrongStatus(uint256 id, IArbitrator.DisputeStatus status)` of ReferenceArbitrator. */
export class WrongStatusError extends ContractError<ErrorArguments["WrongStatus"]> {
  override readonly name = "WrongStatusError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xa5d15e1f";
  readonly id: ErrorArguments["WrongStatus"]["id"];
  readonly status: ErrorArguments["WrongStatus"]["status"];

  constructor(args: ErrorArguments["WrongStatus"], options?: { cause?: unknown }) {
    super("WrongStatus", args, instructions.WrongStatus(args), options);
    this.id = args.id;
    this.status = args.status;
  }
}

/** `WrongSubmission(SeriesId series, bool committed)` of PriceIndex, FixingFeed. */
export class WrongSubmissionError extends ContractError<ErrorArguments["WrongSubmission"]> {
  override readonly name = "WrongSubmissionError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x24a5b73f";
  readonly series: ErrorArguments["WrongSubmission"]["series"];
  readonly committed: ErrorArguments["WrongSubmission"]["committed"];

  constructor(args: ErrorArguments["WrongSubmission"], options?: { cause?: unknown }) {
    super("WrongSubmission", args, instructions.WrongSubmission(args), options);
    this.series = args.series;
    this.committed = args.committed;
  }
}

/** `WrongUri(bytes32 given, bytes32 signed)` of PowerAgreements. */
export class WrongUriError extends ContractError<ErrorArguments["WrongUri"]> {
  override readonly name = "WrongUriError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x33e150c7";
  readonly given: ErrorArguments["WrongUri"]["given"];
  readonly signed: ErrorArguments["WrongUri"]["signed"];

  constructor(args: ErrorArguments["WrongUri"], options?: { cause?: unknown }) {
    super("WrongUri", args, instructions.WrongUri(args), options);
    this.given = args.given;
    this.signed = args.signed;
  }
}

/** `WrongVector(bytes32 given, bytes32 kept)` of PowerAgreements. */
export class WrongVectorError extends ContractError<ErrorArguments["WrongVector"]> {
  override readonly name = "WrongVectorError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x76ea9fac";
  readonly given: ErrorArguments["WrongVector"]["given"];
  readonly kept: ErrorArguments["WrongVector"]["kept"];

  constructor(args: ErrorArguments["WrongVector"], options?: { cause?: unknown }) {
    super("WrongVector", args, instructions.WrongVector(args), options);
    this.given = args.given;
    this.kept = args.kept;
  }
}

/** `WrongWorkflow(IReportReceiver.Workflow given, IReportReceiver.Workflow expected)` of ReportReceiver. */
export class WrongWorkflowError extends ContractError<ErrorArguments["WrongWorkflow"]> {
  override readonly name = "WrongWorkflowError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xbdff35db";
  readonly given: ErrorArguments["WrongWorkflow"]["given"];
  readonly expected: ErrorArguments["WrongWorkflow"]["expected"];

  constructor(args: ErrorArguments["WrongWorkflow"], options?: { cause?: unknown }) {
    super("WrongWorkflow", args, instructions.WrongWorkflow(args), options);
    this.given = args.given;
    this.expected = args.expected;
  }
}

/** `WrongZone(SiteId site, Zone given, Zone expected)` of EnergyPool. */
export class WrongZoneError extends ContractError<ErrorArguments["WrongZone"]> {
  override readonly name = "WrongZoneError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xfd766f79";
  readonly site: ErrorArguments["WrongZone"]["site"];
  readonly given: ErrorArguments["WrongZone"]["given"];
  readonly expected: ErrorArguments["WrongZone"]["expected"];

  constructor(args: ErrorArguments["WrongZone"], options?: { cause?: unknown }) {
    super("WrongZone", args, instructions.WrongZone(args), options);
    this.site = args.site;
    this.given = args.given;
    this.expected = args.expected;
  }
}

/** `YearNotClosed(uint256 id, uint256 year)` of PowerAgreements. */
export class YearNotClosedError extends ContractError<ErrorArguments["YearNotClosed"]> {
  override readonly name = "YearNotClosedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xaaaf42f5";
  readonly id: ErrorArguments["YearNotClosed"]["id"];
  readonly year: ErrorArguments["YearNotClosed"]["year"];

  constructor(args: ErrorArguments["YearNotClosed"], options?: { cause?: unknown }) {
    super("YearNotClosed", args, instructions.YearNotClosed(args), options);
    this.id = args.id;
    this.year = args.year;
  }
}

/** `YearNotOver(uint256 id, uint256 year, uint256 closesAt, uint256 now)` of PowerAgreements. */
export class YearNotOverError extends ContractError<ErrorArguments["YearNotOver"]> {
  override readonly name = "YearNotOverError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x2c22e254";
  readonly id: ErrorArguments["YearNotOver"]["id"];
  readonly year: ErrorArguments["YearNotOver"]["year"];
  readonly closesAt: ErrorArguments["YearNotOver"]["closesAt"];
  readonly now: ErrorArguments["YearNotOver"]["now"];

  constructor(args: ErrorArguments["YearNotOver"], options?: { cause?: unknown }) {
    super("YearNotOver", args, instructions.YearNotOver(args), options);
    this.id = args.id;
    this.year = args.year;
    this.closesAt = args.closesAt;
    this.now = args.now;
  }
}

/** `YearNotPriced(uint256 id, uint256 year)` of PowerAgreements. */
export class YearNotPricedError extends ContractError<ErrorArguments["YearNotPriced"]> {
  override readonly name = "YearNotPricedError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x51c1d52f";
  readonly id: ErrorArguments["YearNotPriced"]["id"];
  readonly year: ErrorArguments["YearNotPriced"]["year"];

  constructor(args: ErrorArguments["YearNotPriced"], options?: { cause?: unknown }) {
    super("YearNotPriced", args, instructions.YearNotPriced(args), options);
    this.id = args.id;
    this.year = args.year;
  }
}

/** `YearOutOfOrder(uint256 id, uint256 year, uint256 next)` of PowerAgreements. */
export class YearOutOfOrderError extends ContractError<ErrorArguments["YearOutOfOrder"]> {
  override readonly name = "YearOutOfOrderError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xc449ec27";
  readonly id: ErrorArguments["YearOutOfOrder"]["id"];
  readonly year: ErrorArguments["YearOutOfOrder"]["year"];
  readonly next: ErrorArguments["YearOutOfOrder"]["next"];

  constructor(args: ErrorArguments["YearOutOfOrder"], options?: { cause?: unknown }) {
    super("YearOutOfOrder", args, instructions.YearOutOfOrder(args), options);
    this.id = args.id;
    this.year = args.year;
    this.next = args.next;
  }
}

/** `YearTrueUpTooLate(uint256 id, uint256 year, uint256 until, uint256 now)` of PowerAgreements. */
export class YearTrueUpTooLateError extends ContractError<ErrorArguments["YearTrueUpTooLate"]> {
  override readonly name = "YearTrueUpTooLateError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xbfd4f4ff";
  readonly id: ErrorArguments["YearTrueUpTooLate"]["id"];
  readonly year: ErrorArguments["YearTrueUpTooLate"]["year"];
  readonly until: ErrorArguments["YearTrueUpTooLate"]["until"];
  readonly now: ErrorArguments["YearTrueUpTooLate"]["now"];

  constructor(args: ErrorArguments["YearTrueUpTooLate"], options?: { cause?: unknown }) {
    super("YearTrueUpTooLate", args, instructions.YearTrueUpTooLate(args), options);
    this.id = args.id;
    this.year = args.year;
    this.until = args.until;
    this.now = args.now;
  }
}

/** `YearsOpen(uint256 id, uint256 closed, uint256 needed)` of PowerAgreements. */
export class YearsOpenError extends ContractError<ErrorArguments["YearsOpen"]> {
  override readonly name = "YearsOpenError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x20d3f524";
  readonly id: ErrorArguments["YearsOpen"]["id"];
  readonly closed: ErrorArguments["YearsOpen"]["closed"];
  readonly needed: ErrorArguments["YearsOpen"]["needed"];

  constructor(args: ErrorArguments["YearsOpen"], options?: { cause?: unknown }) {
    super("YearsOpen", args, instructions.YearsOpen(args), options);
    this.id = args.id;
    this.closed = args.closed;
    this.needed = args.needed;
  }
}

/** `ZeroAmount()` of DissipativeAMM, OrderBook. */
export class ZeroAmountError extends ContractError<ErrorArguments["ZeroAmount"]> {
  override readonly name = "ZeroAmountError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x1f2a2005";

  constructor(args: ErrorArguments["ZeroAmount"], options?: { cause?: unknown }) {
    super("ZeroAmount", args, instructions.ZeroAmount(args), options);
  }
}

/** `ZeroEnergy()` of Retirements. */
export class ZeroEnergyError extends ContractError<ErrorArguments["ZeroEnergy"]> {
  override readonly name = "ZeroEnergyError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x3ce695a0";

  constructor(args: ErrorArguments["ZeroEnergy"], options?: { cause?: unknown }) {
    super("ZeroEnergy", args, instructions.ZeroEnergy(args), options);
  }
}

/**
 * The index was zero: the energy has dissipated to nothing, and no number of shares is worth any.
 *
 * `ZeroIndex(Energy energy)` of EnergyPool, Collateral, WrappedEnergy.
 */
export class ZeroIndexError extends ContractError<ErrorArguments["ZeroIndex"]> {
  override readonly name = "ZeroIndexError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0x1f56261c";
  readonly energy: ErrorArguments["ZeroIndex"]["energy"];

  constructor(args: ErrorArguments["ZeroIndex"], options?: { cause?: unknown }) {
    super("ZeroIndex", args, instructions.ZeroIndex(args), options);
    this.energy = args.energy;
  }
}

/** `ZoneMismatch(Zone source, Zone site)` of EnergyPool, Retirements, OrderBook. */
export class ZoneMismatchError extends ContractError<ErrorArguments["ZoneMismatch"]> {
  override readonly name = "ZoneMismatchError";
  /** The first four bytes of its revert data. */
  static readonly selector = "0xdade1fcf";
  readonly source: ErrorArguments["ZoneMismatch"]["source"];
  readonly site: ErrorArguments["ZoneMismatch"]["site"];

  constructor(args: ErrorArguments["ZoneMismatch"], options?: { cause?: unknown }) {
    super("ZoneMismatch", args, instructions.ZoneMismatch(args), options);
    this.source = args.source;
    this.site = args.site;
  }
}

/** Errors that SiteRegistry declares. */
export type SiteRegistryError =
  | AccountBalanceOverflowError
  | BalanceQueryForZeroAddressError
  | CapacityRaisedError
  | DeviceKeyInUseError
  | EpochAheadError
  | EpochNotBegunError
  | EpochNotForwardError
  | InvalidAccreditorSignatureError
  | InvalidDeviceKeyError
  | InvalidOwnerSignatureError
  | NonceUsedError
  | NotAccreditorError
  | NotOwnerNorApprovedError
  | NotSiteOperatorError
  | NotSiteOwnerError
  | PeriodNotAlignedError
  | SignatureExpiredError
  | SiteRegistryInvalidDeviceSignatureError
  | TokenAlreadyExistsError
  | TokenDoesNotExistError
  | TransferFromIncorrectOwnerError
  | TransferToNonERC721ReceiverImplementerError
  | TransferToZeroAddressError
  | UnknownEpochError
  | UnknownSiteError;

/** Errors that MeterOracle declares. */
export type MeterOracleError =
  | AlreadyChallengedError
  | AnswerWindowOpenError
  | AnswerWindowOverError
  | BatchAlreadyFinalError
  | BatchNotFinalError
  | BatchVoidError
  | BondTooSmallError
  | CapacityOverflowError
  | ChallengeWindowOverError
  | EpochOutOfRangeError
  | FleetFullError
  | GrowthAboveCapacityError
  | InvalidAttesterSignatureError
  | InvalidOwnerSignatureError
  | InvalidProofError
  | InvalidQuorumError
  | KeyRotationDueError
  | LeafAfterBatchError
  | LeafBeforeEntryError
  | LeafCountOutOfRangeError
  | LeafHeldError
  | LeafIsVoidError
  | LeafOutOfRangeError
  | MeterOracleInvalidDeviceSignatureError
  | NonceUsedError
  | NotACourtError
  | NotAFaultError
  | NotFleetOperatorError
  | NotMeasuredError
  | OpeningOutOfDateError
  | PathLengthError
  | PeriodNotAlignedError
  | PeriodNotForwardError
  | PeriodNotOverError
  | QuorumNotMetError
  | ReadingDoesNotContradictError
  | ReadingDoesNotMatchLeafError
  | RegisterOverflowError
  | RegisterUnderflowError
  | RevisionNotForwardError
  | SignatureExpiredError
  | SignersMismatchError
  | SiteInFleetError
  | SiteInQuarantineError
  | SiteNotInFleetError
  | SiteNotInQuarantineError
  | UnknownBatchError
  | UnknownChallengeError
  | UnknownFleetError
  | WrongPreviousError
  | WrongQuorumError
  | WrongReadingError
  | WrongSiteError;

/** Errors that AttesterBonds declares. */
export type AttesterBondsError =
  | AuditTooLateError
  | BondStillHeldError
  | CoverExceededError
  | InvalidAttesterSignatureError
  | InvalidQuorumError
  | MemberLeavingError
  | MemberNotLeavingError
  | NoBondError
  | NoRotationError
  | NoRotationsLeftError
  | NoSignersError
  | NotOracleError
  | NotSetArbitratorError
  | NothingArrivedError
  | NothingToCollectError
  | QuorumNotMetError
  | ReentrancyError
  | RosterNotBondedError
  | RotationNotDueError
  | SignatureExpiredError
  | SignersMismatchError
  | SignersNotBondedError
  | TermsOutOfRangeError
  | UnknownSetError
  | WrongQuorumError
  | WrongRosterError;

/** Errors that CorrectionRecords declares. */
export type CorrectionRecordsError =
  | CorrectionOutOfOrderError
  | InvalidAttesterSignatureError
  | NothingCorrectedError
  | QuorumNotMetError
  | SignersMismatchError
  | SignersNotBondedError
  | UnknownBatchError
  | WrongLeafError
  | WrongQuorumError;

/** Errors that ReportReceiver declares. */
export type ReportReceiverError =
  | IncompleteReceiverError
  | MetadataMalformedError
  | NotForwarderError
  | WrongDestinationError
  | WrongWorkflowError;

/** Errors that AccreditorBonds declares. */
export type AccreditorBondsError =
  | AccreditedByAnotherError
  | AccreditorBondHeldError
  | AccreditorIsLeavingError
  | AccreditorNotLeavingError
  | AccreditorTermOutOfRangeError
  | AuditAskedTooLateError
  | AuditNotOpenError
  | AuditRulingNotOverdueError
  | AuditRulingOverdueError
  | AuditStakeTooSmallError
  | NotAccreditedError
  | NotAuditArbitratorError
  | NotBondedAccreditorError
  | NothingArrivedError
  | NothingBondedError
  | NothingToCollectError
  | OwnArbitratorError
  | ReentrancyError
  | UnknownAccreditorBondError;

/** Errors that Entitlements declares. */
export type EntitlementsError =
  | ChargeAboveCyclesError
  | CheckpointNotForwardError
  | CheckpointTooEarlyError
  | ClaimAboveCapacityError
  | DateInPastError
  | DateNotAlignedError
  | EndBeforeStartError
  | EndNotEarlierError
  | GenerationAboveEnvelopeError
  | InvalidHolderError
  | NoClearSkyError
  | NotCheckpointedError
  | NotHolderError
  | NotMeasuredError
  | NotSiteOwnerError
  | NothingNewError
  | NothingToResolveError
  | PartitionBrokenError
  | RegisterBackwardsError
  | ShareExceededError
  | ShareOutOfRangeError
  | TooManyEntitlementsError
  | UnknownEntitlementError
  | WrongSiteError;

/** Errors that EnergyPoolFactory declares. */
export type EnergyPoolFactoryError =
  | Create2EmptyBytecodeError
  | FailedDeploymentError
  | NotPoolError
  | OpenZeppelinInsufficientBalanceError
  | PledgedElsewhereError
  | PoolExistsError;

/** Errors that EnergyPool declares. */
export type EnergyPoolError =
  | AccreditorNotAdmittedError
  | BatchTooOldError
  | CapReachedError
  | ConcentrationReachedError
  | ConsumptionBeforeVintageError
  | DebtOutstandingError
  | DecayRateOutOfRangeError
  | EarlyOutstandingError
  | InflowsArePausedError
  | InsufficientAllowanceError
  | InsufficientEnergyError
  | InsufficientSharesError
  | InvalidPermitSignatureError
  | InvalidPolicyError
  | InvalidReceiverError
  | LeafBeforeDepositError
  | LeafBeforeUnpledgeError
  | LiabilityOutstandingError
  | LockedTooSmallError
  | NotCollateralError
  | NotGreenChargeError
  | NotGuardianError
  | NotIntakeError
  | NotMeasuredError
  | NotPledgedError
  | NotReconcilerError
  | NotRetirementsError
  | NotSiteOperatorError
  | NothingToReleaseError
  | NothingToUnlockError
  | OutsideVintageError
  | PermitExpiredError
  | QuorumNotAdmittedError
  | RegisterBackwardsError
  | TechnologyNotAdmittedError
  | VintageEndedError
  | WrongZoneError
  | ZeroIndexError
  | ZoneMismatchError;

/** Errors that Collateral declares. */
export type CollateralError =
  | AuctionOverError
  | AuctionRunningError
  | CureTimeLeftError
  | EarlyNotDueError
  | HaircutWaitsError
  | LeafBeforeDepositError
  | LeafIsFinalError
  | LeafNotNewerError
  | LossNotGreaterError
  | LossStandsError
  | NoShortfallError
  | NotEarlyError
  | NotMeasuredError
  | NotPoolError
  | NotSiteOwnerError
  | NothingToCollectError
  | NothingToFillError
  | NothingUnbondingError
  | PaymentBelowMinimumError
  | QuorumNotAdmittedError
  | ReentrancyError
  | RegisterBackwardsError
  | ShortfallOpenError
  | StakeTooSmallError
  | StillShortError
  | StillUnbondingError
  | WrongStageError
  | ZeroIndexError;

/** Errors that Intake declares. */
export type IntakeError =
  | ClaimAboveCapacityError
  | EntitlementOverError
  | FeeAboveMaximumError
  | FeeOutOfRangeError
  | IntervalUsedError
  | IntervalsDifferError
  | LeafIsFinalError
  | NoAgreementError
  | NotMeasuredError
  | NotOnePeriodError
  | NotPoolError
  | NotPoolsEntitlementError
  | NotSiteOperatorError
  | NothingChargedError
  | NothingExportedError
  | NothingMoreError
  | PartitionBrokenError
  | RegisterUnderflowError
  | SameSiteError
  | SiteInQuarantineError
  | StoreIsOwedError
  | WrongRegisterError
  | WrongSiteError;

/** Errors that Reconciler declares. */
export type ReconcilerError =
  | LeafTooOldError
  | MarkStandsError
  | NotMarkedError
  | NotMeasuredError
  | NotPoolError
  | NothingOwedError
  | NothingToCorrectError
  | QuorumNotAdmittedError
  | ReconciledLatelyError
  | RegisterBackwardsError
  | SitesNotAscendingError
  | SpanTooShortError
  | TooLittleMeasuredError;

/** Errors that Retirements declares. */
export type RetirementsError =
  | CreditExceededError
  | ExportExceededError
  | IntervalsDifferError
  | InvalidReceiverError
  | NotAgreementsError
  | NotConsumptionError
  | NotDirectExportError
  | NotExportOwnerError
  | NotOnePeriodError
  | NotPoolError
  | NotSiteOperatorError
  | QuorumMismatchError
  | UnknownCreditError
  | UnknownExportError
  | ZeroEnergyError
  | ZoneMismatchError;

/** Errors that WrappedEnergy declares. */
export type WrappedEnergyError =
  | AllowanceOverflowError
  | AllowanceUnderflowError
  | DepositMoreThanMaxError
  | InvalidPermitError
  | MintMoreThanMaxError
  | Permit2AllowanceIsFixedAtInfinityError
  | RedeemMoreThanMaxError
  | SoladyInsufficientAllowanceError
  | SoladyInsufficientBalanceError
  | SoladyPermitExpiredError
  | TotalSupplyOverflowError
  | WithdrawMoreThanMaxError
  | ZeroIndexError;

/** Errors that PoolLens declares. */
export type PoolLensError = never;

/** Errors that DissipativeAMM declares. */
export type DissipativeAMMError =
  | BalanceOverflowError
  | CompensationNotInQuoteError
  | DeadlinePassedError
  | DissipativeAMMNothingToClaimError
  | EnergyIsLostError
  | EnergyStillOfUseError
  | FeeAboveCapError
  | IncomeTooLowError
  | InputAboveMaximumError
  | InsufficientInternalBalanceError
  | InsufficientPermissionError
  | InsufficientReservesError
  | InvalidFeeRecipientError
  | InvalidKeyError
  | LiquidityTooSmallError
  | NoCompensationError
  | NotEnergyPoolError
  | NotFeeControllerError
  | NotInSessionError
  | NothingToHarvestError
  | NothingToRechargeError
  | OutputBelowMinimumError
  | PartAboveWholeError
  | PoolAlreadyExistsError
  | PriceUnsettledError
  | QuoteMismatchError
  | ReentrancyError
  | ReserveOverflowError
  | SessionOpenError
  | SoladyInsufficientBalanceError
  | TransferShortError
  | UnclaimedCreditError
  | UnknownPoolError
  | UnpaidDebtError
  | UnsoundIndexError
  | VintageHasEndedError
  | ZeroAmountError;

/** Errors that MarketLens declares. */
export type MarketLensError = MoveOutOfRangeError;

/** Errors that OrderBook declares. */
export type OrderBookError =
  | AlreadyFilledError
  | AlreadySettledError
  | BiddingClosedError
  | BiddingOpenError
  | ExportMismatchError
  | FeeAboveCapError
  | FillTooLargeError
  | FillTooSmallError
  | GasTooLowError
  | InvalidFeeRecipientError
  | InvalidOrderError
  | InvalidOrderSignatureError
  | InvalidReceiverError
  | NonceBelowFloorError
  | NonceBoundError
  | NonceFloorNotRaisedError
  | NonceInvalidError
  | NotAnExportOrderError
  | NotEnergyPoolError
  | NotExportOwnerError
  | NotFeeControllerError
  | NotTakerError
  | NotTheSolutionError
  | NothingMatchesError
  | OrderBookNothingToClaimError
  | OrderExpiredError
  | OrderFeeExceededError
  | OrderNotOfAuctionError
  | OrderNotYetValidError
  | OrdersNotAscendingError
  | OwnOrderError
  | PoolMismatchError
  | PriceDoesNotClearError
  | QuoteAboveMaximumError
  | QuoteBelowMinimumError
  | QuoteMeltsError
  | ReentrancyError
  | RoundingUnpaidError
  | SolutionShrunkError
  | TooManyOrdersError
  | TransferShortError
  | VintageHasEndedError
  | VolumeNotLargerError
  | WrongPeriodError
  | WrongSideError
  | ZeroAmountError
  | ZoneMismatchError;

/** Errors that PriceIndex declares. */
export type PriceIndexError =
  | AlreadyCommittedError
  | AlreadyReportedError
  | BondDoesNotCountError
  | BondHeldError
  | BondLeavingError
  | BondNotLeavingError
  | CoverTooFarAheadError
  | CoverTooLargeError
  | DisputeBondTooSmallError
  | FallbackDiffersError
  | NoDisputesError
  | NotArbitratorError
  | NotCommittedError
  | NotReportedError
  | NotReporterError
  | NothingArrivedError
  | NothingToCollectError
  | NothingToCoverError
  | NothingToRefundError
  | OutsideWindowError
  | PaymentTooSmallError
  | PeriodNotAlignedError
  | PriceNotFinalError
  | PriceOutOfRangeError
  | ReentrancyError
  | ReportersNotAscendingError
  | RoundAlreadySettledError
  | RoundNotDecidedError
  | RoundNotVoidError
  | RoundsOutOfRangeError
  | RulingNotOverdueError
  | RulingOverdueError
  | SameReportError
  | SeriesFieldOutOfRangeError
  | UnknownReporterError
  | UnknownSeriesError
  | WrongPriceCountError
  | WrongRevealError
  | WrongRoundStageError
  | WrongSignatureError
  | WrongSubmissionError;

/** Errors that FixingFeed declares. */
export type FixingFeedError =
  | AlreadyCommittedError
  | AlreadyReportedError
  | BondDoesNotCountError
  | BondHeldError
  | BondLeavingError
  | BondNotLeavingError
  | DisputeBondTooSmallError
  | FixingNotFinalError
  | NoDisputesError
  | NoRevisionsLeftError
  | NotArbitratorError
  | NotCommittedError
  | NotReportedError
  | NotReporterError
  | NothingArrivedError
  | NothingToCollectError
  | OutsideWindowError
  | PointOutOfRangeError
  | PriceOutOfRangeError
  | ReentrancyError
  | ReportersNotAscendingError
  | RevisionNotDueError
  | RulingNotOverdueError
  | RulingOverdueError
  | SameReportError
  | SeriesFieldOutOfRangeError
  | TenorsNotAscendingError
  | UnknownReporterError
  | UnknownSeriesError
  | WrongPriceCountError
  | WrongRevealError
  | WrongRoundStageError
  | WrongSignatureError
  | WrongSubmissionError;

/** Errors that AvailabilityReport declares. */
export type AvailabilityReportError =
  | DayNotOverError
  | InvalidAttesterSignatureError
  | LeafOutOfRangeError
  | NoReportArbitratorError
  | NoStakeToCollectError
  | NotReportArbitratorError
  | PeriodOutOfRangeError
  | PotentialAboveCapacityError
  | QuorumNotMetError
  | ReentrancyError
  | ReportAlreadyFinalError
  | ReportHeldError
  | ReportLeafCountOutOfRangeError
  | ReportLengthWrongError
  | ReportNotFinalError
  | ReportPathInvalidError
  | ReportPathLengthWrongError
  | ReportReplacedError
  | ReportRevisionNotForwardError
  | ReportRulingNotOverdueError
  | ReportRulingOverdueError
  | ReportStakeTooSmallError
  | ReportVoidError
  | ReportedBeforeEntryError
  | SignersMismatchError
  | SignersNotBondedError
  | SiteNotInFleetError
  | UnavailableAboveCapacityError
  | UnknownCauseError
  | UnknownReportError
  | UnknownReportChallengeError
  | WrongQuorumError;

/** Errors that PowerAgreements declares. */
export type PowerAgreementsError =
  | AccountBalanceOverflowError
  | AccountShortError
  | AllowanceMissingError
  | AlreadyClosedOutError
  | AlreadyContestedError
  | BalanceQueryForZeroAddressError
  | CallIsOpenError
  | CapacityShortError
  | ClauseMissingError
  | ClauseNotAlignedError
  | ClauseOutOfRangeError
  | ClauseWithoutUseError
  | CollateralHeldError
  | CollateralShortError
  | CorrectedAboveCapacityError
  | CorrectionLumpsError
  | CorrectionUnreadsError
  | CorrectionWaitsError
  | CurveNotDecidedError
  | DamagesBilledError
  | DateTooEarlyError
  | DayBegunError
  | DayNotEndedError
  | DayNotPricedError
  | DayNotReadError
  | DayNotWholeError
  | DeemedNotPricedError
  | DisputeExistsError
  | DisputeIsOverError
  | DisputedAboveUnpaidError
  | EndHasPassedError
  | EnergyOutOfRangeError
  | EntitlementInUseError
  | EntitlementOfAnotherError
  | EntitlementUnfitError
  | GapAcrossDaysError
  | GapNotPricedError
  | GapNotRipeError
  | GateClosedError
  | InDefaultError
  | LowerAboveUpperError
  | MonthIncompleteError
  | MonthIsClosedError
  | MonthNotClosedError
  | MonthOfYearOpenError
  | MonthOutsideTermError
  | NoArbitratorError
  | NoAvailabilityClauseError
  | NoCodeError
  | NoContractYearError
  | NoDamagesError
  | NoForceMajeureClauseError
  | NoGapError
  | NoMoneyToClaimError
  | NoParcelError
  | NoPotentialError
  | NoTerminationPaymentError
  | NominationAboveCapacityError
  | NonceSpentError
  | NotAPartError
  | NotAPartyError
  | NotClearedError
  | NotConcernedError
  | NotCorrectedError
  | NotDueYetError
  | NotEndedByDefaultError
  | NotExportedError
  | NotInDefaultError
  | NotInForceError
  | NotMeasuredError
  | NotOwnerNorApprovedError
  | NotPhysicalError
  | NotReceiverError
  | NotSetOffError
  | NotSignedByError
  | NotSiteOwnerError
  | NotTheDaysLastError
  | NotTheDaysLeafError
  | NotTheDeclarerError
  | NotTheNominatorError
  | NotTheOtherPartyError
  | NotWhatWasAppliedError
  | NotYetTheDaysLastError
  | NothingArrivedError
  | NothingDeliveredError
  | NothingDueError
  | NothingNewlyPricedError
  | NothingToCallError
  | NothingToRestateError
  | NothingToRestateOfYearError
  | OtherDayError
  | OtherMethodError
  | OtherPlantError
  | OtherProfileError
  | ParcelWaitsError
  | PartOutOfRangeError
  | PartitionBrokenError
  | PartyChangedError
  | PeriodOutOfRangeError
  | PeriodsDeliveredAlreadyError
  | PeriodsNotDeliverableError
  | PeriodsNotRipeError
  | PlantDayReportedError
  | PlantIsServedError
  | PlantsOutOfOrderError
  | ProductionNotProvedError
  | ProfileHashWrongError
  | ProfileLengthError
  | ProfileLengthWrongError
  | ProfileNotMeasuredError
  | ProfileOfAnotherDayError
  | ProfileSumWrongError
  | ProfileUnfitError
  | ReentrancyError
  | RegisterNotProfiledError
  | RegisterUnfitError
  | ReportLengthWrongError
  | RunUnknownError
  | SellerIsBuyerError
  | SharesAboveWholeError
  | SignatureExpiredError
  | StillOwingError
  | SuspensionInDisputeError
  | TokenAlreadyExistsError
  | TokenDoesNotExistError
  | TooEarlyError
  | TransferFromIncorrectOwnerError
  | TransferToNonERC721ReceiverImplementerError
  | TransferToZeroAddressError
  | TrueUpTooLateError
  | UnknownAgreementError
  | UnknownDisputeError
  | UnknownInvoiceError
  | UnknownPlantError
  | UnknownRulingError
  | ValuedAlreadyError
  | VectorLengthError
  | VolumeNotRestatedError
  | VolumeNotSettledError
  | WrongAccreditorError
  | WrongArbitrationError
  | WrongAttestersError
  | WrongCostError
  | WrongPredecessorError
  | WrongProfileError
  | WrongSiteError
  | WrongStateError
  | WrongUriError
  | WrongVectorError
  | YearNotClosedError
  | YearNotOverError
  | YearNotPricedError
  | YearOutOfOrderError
  | YearTrueUpTooLateError
  | YearsOpenError;

/** Errors that DayPrices declares. */
export type DayPricesError =
  | DaysWrongError
  | EnergyOutOfRangeError
  | EscalatedPriceOutOfRangeError
  | FixingOutOfRangeError
  | HourIncompleteError
  | PartOutOfRangeError
  | PriceMissingError
  | RateBelowMinusOneError
  | RunOutOfRangeError
  | SeriesOfAnotherCurrencyError
  | VectorLengthError;

/** Errors that AgreementValues declares. */
export type AgreementValuesError =
  | CurveEmptyError
  | CurveOfAnotherCurrencyError
  | EscalatedPriceOutOfRangeError
  | FixingNotFinalError
  | FixingOutOfRangeError
  | MonthOutOfRangeError
  | RateBelowMinusOneError;

/** Errors that ReferenceArbitrator declares. */
export type ReferenceArbitratorError =
  | AppealTimeOverError
  | CaseNotOverdueError
  | CaseOverdueError
  | NoChoicesError
  | NoFeesError
  | NoMoreAppealsError
  | NotTheArbitrableError
  | NotTheOwnerError
  | ProcedureUnfitError
  | StillAppealableError
  | UnknownCaseError
  | UnknownChoiceError
  | WrongFeeError
  | WrongStatusError;

/** Errors that PriceLens declares. */
export type PriceLensError = CurrencyDiffersError;

/** How an error is decoded. */
export interface KnownError {
  readonly abi: Extract<Abi[number], { type: "error" }>;
  readonly create: (args: readonly unknown[], options?: { cause?: unknown }) => ContractError;
}

function named(names: readonly string[], args: readonly unknown[]): unknown {
  return Object.fromEntries(names.map((name, position) => [name, args[position]]));
}

/** Every known error by its selector. */
export const contractErrors: Readonly<Record<string, KnownError>> = {
  "0x01336cea": {
    abi: { type: "error", name: "AccountBalanceOverflow", inputs: [] },
    create: (_, options) => new AccountBalanceOverflowError({}, options),
  },
  "0xa3b286e2": {
    abi: {
      type: "error",
      name: "AccountShort",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "account", type: "address" },
        { name: "there", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new AccountShortError(
        named(["id", "account", "there", "needed"], args) as ErrorArguments["AccountShort"],
        options,
      ),
  },
  "0x89824774": {
    abi: {
      type: "error",
      name: "AccreditedByAnother",
      inputs: [
        { name: "bond", type: "bytes32" },
        { name: "given", type: "address" },
        { name: "accreditor", type: "address" },
      ],
    },
    create: (args, options) =>
      new AccreditedByAnotherError(
        named(["bond", "given", "accreditor"], args) as ErrorArguments["AccreditedByAnother"],
        options,
      ),
  },
  "0x5643db95": {
    abi: {
      type: "error",
      name: "AccreditorBondHeld",
      inputs: [
        { name: "bond", type: "bytes32" },
        { name: "until", type: "uint256" },
        { name: "audits", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new AccreditorBondHeldError(
        named(["bond", "until", "audits"], args) as ErrorArguments["AccreditorBondHeld"],
        options,
      ),
  },
  "0x73ffa985": {
    abi: {
      type: "error",
      name: "AccreditorIsLeaving",
      inputs: [
        { name: "bond", type: "bytes32" },
        { name: "leavesAt", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new AccreditorIsLeavingError(named(["bond", "leavesAt"], args) as ErrorArguments["AccreditorIsLeaving"], options),
  },
  "0xcf5ec3af": {
    abi: {
      type: "error",
      name: "AccreditorNotAdmitted",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "accreditor", type: "address" },
      ],
    },
    create: (args, options) =>
      new AccreditorNotAdmittedError(
        named(["site", "accreditor"], args) as ErrorArguments["AccreditorNotAdmitted"],
        options,
      ),
  },
  "0x48bbabe9": {
    abi: { type: "error", name: "AccreditorNotLeaving", inputs: [{ name: "bond", type: "bytes32" }] },
    create: (args, options) =>
      new AccreditorNotLeavingError(named(["bond"], args) as ErrorArguments["AccreditorNotLeaving"], options),
  },
  "0xd92702ff": {
    abi: {
      type: "error",
      name: "AccreditorTermOutOfRange",
      inputs: [
        { name: "field", type: "bytes32" },
        { name: "given", type: "uint256" },
        { name: "least", type: "uint256" },
        { name: "most", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new AccreditorTermOutOfRangeError(
        named(["field", "given", "least", "most"], args) as ErrorArguments["AccreditorTermOutOfRange"],
        options,
      ),
  },
  "0xd9d2a3ab": {
    abi: {
      type: "error",
      name: "AllowanceMissing",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "debtor", type: "address" },
        { name: "owed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new AllowanceMissingError(named(["id", "debtor", "owed"], args) as ErrorArguments["AllowanceMissing"], options),
  },
  "0xf9067066": {
    abi: { type: "error", name: "AllowanceOverflow", inputs: [] },
    create: (_, options) => new AllowanceOverflowError({}, options),
  },
  "0x8301ab38": {
    abi: { type: "error", name: "AllowanceUnderflow", inputs: [] },
    create: (_, options) => new AllowanceUnderflowError({}, options),
  },
  "0xb63d5628": {
    abi: {
      type: "error",
      name: "AlreadyChallenged",
      inputs: [
        { name: "commitment", type: "bytes32" },
        { name: "index", type: "uint32" },
        { name: "kind", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new AlreadyChallengedError(
        named(["commitment", "index", "kind"], args) as ErrorArguments["AlreadyChallenged"],
        options,
      ),
  },
  "0x8b5db574": {
    abi: { type: "error", name: "AlreadyClosedOut", inputs: [{ name: "id", type: "uint256" }] },
    create: (args, options) =>
      new AlreadyClosedOutError(named(["id"], args) as ErrorArguments["AlreadyClosedOut"], options),
  },
  "0x9eddd309": {
    abi: {
      type: "error",
      name: "AlreadyCommitted",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "round", type: "uint40" },
        { name: "reporter", type: "address" },
      ],
    },
    create: (args, options) =>
      new AlreadyCommittedError(
        named(["series", "round", "reporter"], args) as ErrorArguments["AlreadyCommitted"],
        options,
      ),
  },
  "0xb5bfcf8f": {
    abi: { type: "error", name: "AlreadyContested", inputs: [{ name: "id", type: "uint256" }] },
    create: (args, options) =>
      new AlreadyContestedError(named(["id"], args) as ErrorArguments["AlreadyContested"], options),
  },
  "0x5c50e027": {
    abi: {
      type: "error",
      name: "AlreadyFilled",
      inputs: [
        { name: "order", type: "bytes32" },
        { name: "amount", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new AlreadyFilledError(named(["order", "amount"], args) as ErrorArguments["AlreadyFilled"], options),
  },
  "0x580a316b": {
    abi: {
      type: "error",
      name: "AlreadyReported",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "round", type: "uint40" },
        { name: "reporter", type: "address" },
      ],
    },
    create: (args, options) =>
      new AlreadyReportedError(
        named(["series", "round", "reporter"], args) as ErrorArguments["AlreadyReported"],
        options,
      ),
  },
  "0xb196a44a": {
    abi: { type: "error", name: "AlreadySettled", inputs: [{ name: "auction", type: "bytes32" }] },
    create: (args, options) =>
      new AlreadySettledError(named(["auction"], args) as ErrorArguments["AlreadySettled"], options),
  },
  "0x88de4650": {
    abi: {
      type: "error",
      name: "AnswerWindowOpen",
      inputs: [
        { name: "challenge", type: "uint256" },
        { name: "answerBy", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new AnswerWindowOpenError(named(["challenge", "answerBy"], args) as ErrorArguments["AnswerWindowOpen"], options),
  },
  "0x9cc5ed6e": {
    abi: {
      type: "error",
      name: "AnswerWindowOver",
      inputs: [
        { name: "challenge", type: "uint256" },
        { name: "answerBy", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new AnswerWindowOverError(named(["challenge", "answerBy"], args) as ErrorArguments["AnswerWindowOver"], options),
  },
  "0xb2a7c02a": {
    abi: {
      type: "error",
      name: "AppealTimeOver",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "since", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new AppealTimeOverError(named(["id", "since"], args) as ErrorArguments["AppealTimeOver"], options),
  },
  "0x3e3f8f73": {
    abi: { type: "error", name: "ApproveFailed", inputs: [] },
    create: (_, options) => new ApproveFailedError({}, options),
  },
  "0xade79d51": {
    abi: {
      type: "error",
      name: "AuctionOver",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "endedAt", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new AuctionOverError(named(["site", "endedAt"], args) as ErrorArguments["AuctionOver"], options),
  },
  "0xabc14473": {
    abi: {
      type: "error",
      name: "AuctionRunning",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "until", type: "uint40" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new AuctionRunningError(named(["site", "until", "now"], args) as ErrorArguments["AuctionRunning"], options),
  },
  "0x1ab0d1cb": {
    abi: {
      type: "error",
      name: "AuditAskedTooLate",
      inputs: [
        { name: "accreditation", type: "bytes32" },
        { name: "until", type: "uint256" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new AuditAskedTooLateError(
        named(["accreditation", "until", "now"], args) as ErrorArguments["AuditAskedTooLate"],
        options,
      ),
  },
  "0xae8c0d6e": {
    abi: {
      type: "error",
      name: "AuditNotOpen",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "stage", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new AuditNotOpenError(named(["id", "stage"], args) as ErrorArguments["AuditNotOpen"], options),
  },
  "0x9ae28f43": {
    abi: {
      type: "error",
      name: "AuditRulingNotOverdue",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "dueAt", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new AuditRulingNotOverdueError(named(["id", "dueAt"], args) as ErrorArguments["AuditRulingNotOverdue"], options),
  },
  "0x9946bd25": {
    abi: {
      type: "error",
      name: "AuditRulingOverdue",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "dueAt", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new AuditRulingOverdueError(named(["id", "dueAt"], args) as ErrorArguments["AuditRulingOverdue"], options),
  },
  "0xf6c0473e": {
    abi: {
      type: "error",
      name: "AuditStakeTooSmall",
      inputs: [
        { name: "received", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new AuditStakeTooSmallError(named(["received", "needed"], args) as ErrorArguments["AuditStakeTooSmall"], options),
  },
  "0xa8fd5cf4": {
    abi: {
      type: "error",
      name: "AuditTooLate",
      inputs: [
        { name: "commitment", type: "bytes32" },
        { name: "until", type: "uint256" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new AuditTooLateError(named(["commitment", "until", "now"], args) as ErrorArguments["AuditTooLate"], options),
  },
  "0x89560ca1": {
    abi: { type: "error", name: "BalanceOverflow", inputs: [] },
    create: (_, options) => new BalanceOverflowError({}, options),
  },
  "0x8f4eb604": {
    abi: { type: "error", name: "BalanceQueryForZeroAddress", inputs: [] },
    create: (_, options) => new BalanceQueryForZeroAddressError({}, options),
  },
  "0xb0d06b03": {
    abi: {
      type: "error",
      name: "BatchAlreadyFinal",
      inputs: [
        { name: "fleet", type: "uint32" },
        { name: "periodEnd", type: "uint40" },
        { name: "finalAt", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new BatchAlreadyFinalError(
        named(["fleet", "periodEnd", "finalAt"], args) as ErrorArguments["BatchAlreadyFinal"],
        options,
      ),
  },
  "0x110feb0f": {
    abi: {
      type: "error",
      name: "BatchNotFinal",
      inputs: [
        { name: "fleet", type: "uint32" },
        { name: "periodEnd", type: "uint40" },
        { name: "finalAt", type: "uint256" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new BatchNotFinalError(
        named(["fleet", "periodEnd", "finalAt", "now"], args) as ErrorArguments["BatchNotFinal"],
        options,
      ),
  },
  "0x8d6adb08": {
    abi: {
      type: "error",
      name: "BatchTooOld",
      inputs: [
        { name: "readAt", type: "uint40" },
        { name: "now", type: "uint256" },
        { name: "maxAge", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new BatchTooOldError(named(["readAt", "now", "maxAge"], args) as ErrorArguments["BatchTooOld"], options),
  },
  "0xa2fb6a59": {
    abi: {
      type: "error",
      name: "BatchVoid",
      inputs: [
        { name: "fleet", type: "uint32" },
        { name: "periodEnd", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new BatchVoidError(named(["fleet", "periodEnd"], args) as ErrorArguments["BatchVoid"], options),
  },
  "0x00eca519": {
    abi: {
      type: "error",
      name: "BiddingClosed",
      inputs: [
        { name: "auction", type: "bytes32" },
        { name: "closesAt", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new BiddingClosedError(named(["auction", "closesAt"], args) as ErrorArguments["BiddingClosed"], options),
  },
  "0x3c67edf3": {
    abi: {
      type: "error",
      name: "BiddingOpen",
      inputs: [
        { name: "auction", type: "bytes32" },
        { name: "closesAt", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new BiddingOpenError(named(["auction", "closesAt"], args) as ErrorArguments["BiddingOpen"], options),
  },
  "0xfe71d8ca": {
    abi: {
      type: "error",
      name: "BondDoesNotCount",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "reporter", type: "address" },
        { name: "countsFrom", type: "uint40" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new BondDoesNotCountError(
        named(["series", "reporter", "countsFrom", "needed"], args) as ErrorArguments["BondDoesNotCount"],
        options,
      ),
  },
  "0x9ce19d53": {
    abi: {
      type: "error",
      name: "BondHeld",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "reporter", type: "address" },
        { name: "heldUntil", type: "uint40" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new BondHeldError(named(["series", "reporter", "heldUntil", "now"], args) as ErrorArguments["BondHeld"], options),
  },
  "0x1f827a88": {
    abi: {
      type: "error",
      name: "BondLeaving",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "reporter", type: "address" },
      ],
    },
    create: (args, options) =>
      new BondLeavingError(named(["series", "reporter"], args) as ErrorArguments["BondLeaving"], options),
  },
  "0xf81d6fb7": {
    abi: {
      type: "error",
      name: "BondNotLeaving",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "reporter", type: "address" },
      ],
    },
    create: (args, options) =>
      new BondNotLeavingError(named(["series", "reporter"], args) as ErrorArguments["BondNotLeaving"], options),
  },
  "0xb4855cca": {
    abi: {
      type: "error",
      name: "BondStillHeld",
      inputs: [
        { name: "set", type: "bytes32" },
        { name: "member", type: "address" },
        { name: "leavesAt", type: "uint40" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new BondStillHeldError(
        named(["set", "member", "leavesAt", "now"], args) as ErrorArguments["BondStillHeld"],
        options,
      ),
  },
  "0x9901e611": {
    abi: {
      type: "error",
      name: "BondTooSmall",
      inputs: [
        { name: "given", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new BondTooSmallError(named(["given", "needed"], args) as ErrorArguments["BondTooSmall"], options),
  },
  "0xb8747d0a": {
    abi: {
      type: "error",
      name: "CallIsOpen",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "party", type: "address" },
        { name: "dueAt", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new CallIsOpenError(named(["id", "party", "dueAt"], args) as ErrorArguments["CallIsOpen"], options),
  },
  "0xbeaf6030": {
    abi: {
      type: "error",
      name: "CapReached",
      inputs: [
        { name: "supply", type: "uint256" },
        { name: "cap", type: "uint128" },
      ],
    },
    create: (args, options) =>
      new CapReachedError(named(["supply", "cap"], args) as ErrorArguments["CapReached"], options),
  },
  "0x45b4ea63": {
    abi: { type: "error", name: "CapacityOverflow", inputs: [] },
    create: (_, options) => new CapacityOverflowError({}, options),
  },
  "0x5f5ce7f9": {
    abi: {
      type: "error",
      name: "CapacityRaised",
      inputs: [
        { name: "site", type: "uint64" },
        {
          name: "current",
          type: "tuple",
          components: [
            { name: "generationW", type: "uint32" },
            { name: "storageW", type: "uint32" },
            { name: "exportW", type: "uint32" },
            { name: "importW", type: "uint32" },
            { name: "storageWh", type: "uint32" },
          ],
        },
        {
          name: "proposed",
          type: "tuple",
          components: [
            { name: "generationW", type: "uint32" },
            { name: "storageW", type: "uint32" },
            { name: "exportW", type: "uint32" },
            { name: "importW", type: "uint32" },
            { name: "storageWh", type: "uint32" },
          ],
        },
      ],
    },
    create: (args, options) =>
      new CapacityRaisedError(
        named(["site", "current", "proposed"], args) as ErrorArguments["CapacityRaised"],
        options,
      ),
  },
  "0xa48dacc7": {
    abi: {
      type: "error",
      name: "CapacityShort",
      inputs: [
        { name: "accredited", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new CapacityShortError(named(["accredited", "needed"], args) as ErrorArguments["CapacityShort"], options),
  },
  "0x2c2dca77": {
    abi: {
      type: "error",
      name: "CaseNotOverdue",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "until", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new CaseNotOverdueError(named(["id", "until"], args) as ErrorArguments["CaseNotOverdue"], options),
  },
  "0x400dbdee": {
    abi: {
      type: "error",
      name: "CaseOverdue",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "since", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new CaseOverdueError(named(["id", "since"], args) as ErrorArguments["CaseOverdue"], options),
  },
  "0xdfbe7a12": {
    abi: {
      type: "error",
      name: "ChallengeWindowOver",
      inputs: [
        { name: "fleet", type: "uint32" },
        { name: "periodEnd", type: "uint40" },
        { name: "closedAt", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ChallengeWindowOverError(
        named(["fleet", "periodEnd", "closedAt"], args) as ErrorArguments["ChallengeWindowOver"],
        options,
      ),
  },
  "0x948b29c2": {
    abi: {
      type: "error",
      name: "ChargeAboveCycles",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "grown", type: "uint256" },
        { name: "limit", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ChargeAboveCyclesError(
        named(["site", "grown", "limit"], args) as ErrorArguments["ChargeAboveCycles"],
        options,
      ),
  },
  "0xf4140e66": {
    abi: {
      type: "error",
      name: "CheckpointNotForward",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "readAt", type: "uint40" },
        { name: "last", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new CheckpointNotForwardError(
        named(["site", "readAt", "last"], args) as ErrorArguments["CheckpointNotForward"],
        options,
      ),
  },
  "0x17ad06c8": {
    abi: {
      type: "error",
      name: "CheckpointTooEarly",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "readAt", type: "uint40" },
        { name: "allowedAt", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new CheckpointTooEarlyError(
        named(["site", "readAt", "allowedAt"], args) as ErrorArguments["CheckpointTooEarly"],
        options,
      ),
  },
  "0x2f56861c": {
    abi: {
      type: "error",
      name: "ClaimAboveCapacity",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "grown", type: "uint256" },
        { name: "limit", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ClaimAboveCapacityError(
        named(["site", "grown", "limit"], args) as ErrorArguments["ClaimAboveCapacity"],
        options,
      ),
  },
  "0x5ab90ebb": {
    abi: { type: "error", name: "ClauseMissing", inputs: [{ name: "clause", type: "bytes32" }] },
    create: (args, options) =>
      new ClauseMissingError(named(["clause"], args) as ErrorArguments["ClauseMissing"], options),
  },
  "0x503f4a43": {
    abi: {
      type: "error",
      name: "ClauseNotAligned",
      inputs: [
        { name: "clause", type: "bytes32" },
        { name: "date", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ClauseNotAlignedError(named(["clause", "date"], args) as ErrorArguments["ClauseNotAligned"], options),
  },
  "0x7ce4bb54": {
    abi: {
      type: "error",
      name: "ClauseOutOfRange",
      inputs: [
        { name: "clause", type: "bytes32" },
        { name: "value", type: "int256" },
        { name: "least", type: "int256" },
        { name: "most", type: "int256" },
      ],
    },
    create: (args, options) =>
      new ClauseOutOfRangeError(
        named(["clause", "value", "least", "most"], args) as ErrorArguments["ClauseOutOfRange"],
        options,
      ),
  },
  "0xf4e9946e": {
    abi: {
      type: "error",
      name: "ClauseWithoutUse",
      inputs: [
        { name: "clause", type: "bytes32" },
        { name: "value", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ClauseWithoutUseError(named(["clause", "value"], args) as ErrorArguments["ClauseWithoutUse"], options),
  },
  "0xc6e0e408": {
    abi: {
      type: "error",
      name: "CollateralHeld",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "party", type: "address" },
        { name: "posted", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new CollateralHeldError(
        named(["id", "party", "posted", "needed"], args) as ErrorArguments["CollateralHeld"],
        options,
      ),
  },
  "0x9ef9e6b5": {
    abi: {
      type: "error",
      name: "CollateralShort",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "party", type: "address" },
        { name: "posted", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new CollateralShortError(
        named(["id", "party", "posted", "needed"], args) as ErrorArguments["CollateralShort"],
        options,
      ),
  },
  "0x9f903116": {
    abi: {
      type: "error",
      name: "CompensationNotInQuote",
      inputs: [
        { name: "energy", type: "address" },
        { name: "stakeToken", type: "address" },
        { name: "quote", type: "address" },
      ],
    },
    create: (args, options) =>
      new CompensationNotInQuoteError(
        named(["energy", "stakeToken", "quote"], args) as ErrorArguments["CompensationNotInQuote"],
        options,
      ),
  },
  "0x62b7aaca": {
    abi: {
      type: "error",
      name: "ConcentrationReached",
      inputs: [
        { name: "operator", type: "address" },
        { name: "owed", type: "uint256" },
        { name: "limit", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ConcentrationReachedError(
        named(["operator", "owed", "limit"], args) as ErrorArguments["ConcentrationReached"],
        options,
      ),
  },
  "0x74a3a41e": {
    abi: {
      type: "error",
      name: "ConsumptionBeforeVintage",
      inputs: [
        { name: "at", type: "uint40" },
        { name: "vintageStart", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new ConsumptionBeforeVintageError(
        named(["at", "vintageStart"], args) as ErrorArguments["ConsumptionBeforeVintage"],
        options,
      ),
  },
  "0xa1baeb6d": {
    abi: {
      type: "error",
      name: "CorrectedAboveCapacity",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "grown", type: "uint256" },
        { name: "limit", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new CorrectedAboveCapacityError(
        named(["entitlement", "grown", "limit"], args) as ErrorArguments["CorrectedAboveCapacity"],
        options,
      ),
  },
  "0xca10129a": {
    abi: {
      type: "error",
      name: "CorrectionLumps",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "to", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new CorrectionLumpsError(named(["entitlement", "to"], args) as ErrorArguments["CorrectionLumps"], options),
  },
  "0xc7a493c2": {
    abi: {
      type: "error",
      name: "CorrectionOutOfOrder",
      inputs: [
        { name: "given", type: "uint32" },
        { name: "expected", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new CorrectionOutOfOrderError(
        named(["given", "expected"], args) as ErrorArguments["CorrectionOutOfOrder"],
        options,
      ),
  },
  "0x57577e7f": {
    abi: {
      type: "error",
      name: "CorrectionUnreads",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "day", type: "uint256" },
        { name: "periods", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new CorrectionUnreadsError(
        named(["entitlement", "day", "periods"], args) as ErrorArguments["CorrectionUnreads"],
        options,
      ),
  },
  "0x02c11f35": {
    abi: {
      type: "error",
      name: "CorrectionWaits",
      inputs: [
        { name: "commitment", type: "bytes32" },
        { name: "index", type: "uint32" },
        { name: "count", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new CorrectionWaitsError(
        named(["commitment", "index", "count"], args) as ErrorArguments["CorrectionWaits"],
        options,
      ),
  },
  "0x6ddc0bd1": {
    abi: {
      type: "error",
      name: "CoverExceeded",
      inputs: [
        { name: "set", type: "bytes32" },
        { name: "grown", type: "uint256" },
        { name: "room", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new CoverExceededError(named(["set", "grown", "room"], args) as ErrorArguments["CoverExceeded"], options),
  },
  "0x53e46eab": {
    abi: {
      type: "error",
      name: "CoverTooFarAhead",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "round", type: "uint40" },
        { name: "opens", type: "uint256" },
        { name: "latest", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new CoverTooFarAheadError(
        named(["series", "round", "opens", "latest"], args) as ErrorArguments["CoverTooFarAhead"],
        options,
      ),
  },
  "0x2d9c1875": {
    abi: {
      type: "error",
      name: "CoverTooLarge",
      inputs: [
        { name: "asked", type: "uint256" },
        { name: "left", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new CoverTooLargeError(named(["asked", "left"], args) as ErrorArguments["CoverTooLarge"], options),
  },
  "0x4ca249dc": {
    abi: { type: "error", name: "Create2EmptyBytecode", inputs: [] },
    create: (_, options) => new Create2EmptyBytecodeError({}, options),
  },
  "0x36471357": {
    abi: {
      type: "error",
      name: "CreditExceeded",
      inputs: [
        { name: "credit", type: "uint256" },
        { name: "remaining", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new CreditExceededError(
        named(["credit", "remaining", "needed"], args) as ErrorArguments["CreditExceeded"],
        options,
      ),
  },
  "0xd1a04c24": {
    abi: {
      type: "error",
      name: "CureTimeLeft",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "until", type: "uint40" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new CureTimeLeftError(named(["site", "until", "now"], args) as ErrorArguments["CureTimeLeft"], options),
  },
  "0x1f93e447": {
    abi: {
      type: "error",
      name: "CurrencyDiffers",
      inputs: [
        { name: "currency", type: "address" },
        { name: "quote", type: "address" },
      ],
    },
    create: (args, options) =>
      new CurrencyDiffersError(named(["currency", "quote"], args) as ErrorArguments["CurrencyDiffers"], options),
  },
  "0x796a89b3": {
    abi: { type: "error", name: "CurveEmpty", inputs: [] },
    create: (_, options) => new CurveEmptyError({}, options),
  },
  "0xb5f4fb0e": {
    abi: {
      type: "error",
      name: "CurveNotDecided",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "series", type: "bytes32" },
        { name: "period", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new CurveNotDecidedError(named(["id", "series", "period"], args) as ErrorArguments["CurveNotDecided"], options),
  },
  "0x6ae7ecd0": {
    abi: {
      type: "error",
      name: "CurveOfAnotherCurrency",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "given", type: "address" },
        { name: "agreed", type: "address" },
      ],
    },
    create: (args, options) =>
      new CurveOfAnotherCurrencyError(
        named(["series", "given", "agreed"], args) as ErrorArguments["CurveOfAnotherCurrency"],
        options,
      ),
  },
  "0x2446cc67": {
    abi: { type: "error", name: "DamagesBilled", inputs: [{ name: "id", type: "uint256" }] },
    create: (args, options) => new DamagesBilledError(named(["id"], args) as ErrorArguments["DamagesBilled"], options),
  },
  "0xa48da02c": {
    abi: {
      type: "error",
      name: "DateInPast",
      inputs: [
        { name: "date", type: "uint40" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new DateInPastError(named(["date", "now"], args) as ErrorArguments["DateInPast"], options),
  },
  "0xf8f36d72": {
    abi: { type: "error", name: "DateNotAligned", inputs: [{ name: "date", type: "uint40" }] },
    create: (args, options) =>
      new DateNotAlignedError(named(["date"], args) as ErrorArguments["DateNotAligned"], options),
  },
  "0x283b49a7": {
    abi: {
      type: "error",
      name: "DateTooEarly",
      inputs: [
        { name: "clause", type: "bytes32" },
        { name: "date", type: "uint256" },
        { name: "earliest", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new DateTooEarlyError(named(["clause", "date", "earliest"], args) as ErrorArguments["DateTooEarly"], options),
  },
  "0x2919ee98": {
    abi: {
      type: "error",
      name: "DayBegun",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "day", type: "uint256" },
      ],
    },
    create: (args, options) => new DayBegunError(named(["id", "day"], args) as ErrorArguments["DayBegun"], options),
  },
  "0xdb727a4e": {
    abi: {
      type: "error",
      name: "DayNotEnded",
      inputs: [
        { name: "day", type: "uint256" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new DayNotEndedError(named(["day", "now"], args) as ErrorArguments["DayNotEnded"], options),
  },
  "0xb3729fca": {
    abi: {
      type: "error",
      name: "DayNotOver",
      inputs: [
        { name: "day", type: "uint32" },
        { name: "endsAt", type: "uint256" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new DayNotOverError(named(["day", "endsAt", "now"], args) as ErrorArguments["DayNotOver"], options),
  },
  "0x0907ba5e": {
    abi: {
      type: "error",
      name: "DayNotPriced",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "day", type: "uint256" },
        { name: "missing", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new DayNotPricedError(named(["id", "day", "missing"], args) as ErrorArguments["DayNotPriced"], options),
  },
  "0x9857a026": {
    abi: {
      type: "error",
      name: "DayNotRead",
      inputs: [
        { name: "plants", type: "uint256" },
        { name: "allowedAt", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new DayNotReadError(named(["plants", "allowedAt"], args) as ErrorArguments["DayNotRead"], options),
  },
  "0xa47eba71": {
    abi: {
      type: "error",
      name: "DayNotWhole",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "day", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new DayNotWholeError(named(["entitlement", "day"], args) as ErrorArguments["DayNotWhole"], options),
  },
  "0xc2f978f3": {
    abi: { type: "error", name: "DaysWrong", inputs: [{ name: "given", type: "uint256" }] },
    create: (args, options) => new DaysWrongError(named(["given"], args) as ErrorArguments["DaysWrong"], options),
  },
  "0x83f2ba20": {
    abi: {
      type: "error",
      name: "DeadlinePassed",
      inputs: [
        { name: "deadline", type: "uint256" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new DeadlinePassedError(named(["deadline", "now"], args) as ErrorArguments["DeadlinePassed"], options),
  },
  "0x934c97fc": {
    abi: {
      type: "error",
      name: "DebtOutstanding",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "writtenOff", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new DebtOutstandingError(named(["site", "writtenOff"], args) as ErrorArguments["DebtOutstanding"], options),
  },
  "0x8f36b307": {
    abi: {
      type: "error",
      name: "DecayRateOutOfRange",
      inputs: [
        { name: "rate", type: "uint256" },
        { name: "limit", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new DecayRateOutOfRangeError(named(["rate", "limit"], args) as ErrorArguments["DecayRateOutOfRange"], options),
  },
  "0xca69a608": {
    abi: {
      type: "error",
      name: "DeemedNotPriced",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "day", type: "uint256" },
        { name: "missing", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new DeemedNotPricedError(named(["id", "day", "missing"], args) as ErrorArguments["DeemedNotPriced"], options),
  },
  "0x30116425": {
    abi: { type: "error", name: "DeploymentFailed", inputs: [] },
    create: (_, options) => new DeploymentFailedError({}, options),
  },
  "0xb3c61a83": {
    abi: { type: "error", name: "DepositMoreThanMax", inputs: [] },
    create: (_, options) => new DepositMoreThanMaxError({}, options),
  },
  "0x79380bb6": {
    abi: {
      type: "error",
      name: "DeviceKeyInUse",
      inputs: [
        {
          name: "key",
          type: "tuple",
          components: [
            { name: "kind", type: "uint8" },
            { name: "x", type: "bytes32" },
            { name: "y", type: "bytes32" },
          ],
        },
        { name: "site", type: "uint64" },
      ],
    },
    create: (args, options) =>
      new DeviceKeyInUseError(named(["key", "site"], args) as ErrorArguments["DeviceKeyInUse"], options),
  },
  "0xac4d7d2d": {
    abi: {
      type: "error",
      name: "DisputeBondTooSmall",
      inputs: [
        { name: "received", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new DisputeBondTooSmallError(
        named(["received", "needed"], args) as ErrorArguments["DisputeBondTooSmall"],
        options,
      ),
  },
  "0x26139769": {
    abi: {
      type: "error",
      name: "DisputeExists",
      inputs: [
        { name: "arbitrator", type: "address" },
        { name: "disputeID", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new DisputeExistsError(named(["arbitrator", "disputeID"], args) as ErrorArguments["DisputeExists"], options),
  },
  "0x95e1aaa8": {
    abi: {
      type: "error",
      name: "DisputeIsOver",
      inputs: [
        { name: "arbitrator", type: "address" },
        { name: "disputeID", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new DisputeIsOverError(named(["arbitrator", "disputeID"], args) as ErrorArguments["DisputeIsOver"], options),
  },
  "0xcf340bb6": {
    abi: {
      type: "error",
      name: "DisputedAboveUnpaid",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "debtor", type: "address" },
        { name: "index", type: "uint256" },
        { name: "amount", type: "uint256" },
        { name: "unpaid", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new DisputedAboveUnpaidError(
        named(["id", "debtor", "index", "amount", "unpaid"], args) as ErrorArguments["DisputedAboveUnpaid"],
        options,
      ),
  },
  "0x7995827c": {
    abi: {
      type: "error",
      name: "NothingToClaim",
      inputs: [
        { name: "id", type: "bytes32" },
        { name: "account", type: "address" },
      ],
    },
    create: (args, options) =>
      new DissipativeAMMNothingToClaimError(
        named(["id", "account"], args) as ErrorArguments["DissipativeAMMNothingToClaim"],
        options,
      ),
  },
  "0x65244e4e": {
    abi: { type: "error", name: "DivFailed", inputs: [] },
    create: (_, options) => new DivFailedError({}, options),
  },
  "0x7c5f487d": {
    abi: { type: "error", name: "DivWadFailed", inputs: [] },
    create: (_, options) => new DivWadFailedError({}, options),
  },
  "0xfb8f41b2": {
    abi: {
      type: "error",
      name: "ERC20InsufficientAllowance",
      inputs: [
        { name: "spender", type: "address" },
        { name: "allowance", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ERC20InsufficientAllowanceError(
        named(["spender", "allowance", "needed"], args) as ErrorArguments["ERC20InsufficientAllowance"],
        options,
      ),
  },
  "0xe450d38c": {
    abi: {
      type: "error",
      name: "ERC20InsufficientBalance",
      inputs: [
        { name: "sender", type: "address" },
        { name: "balance", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ERC20InsufficientBalanceError(
        named(["sender", "balance", "needed"], args) as ErrorArguments["ERC20InsufficientBalance"],
        options,
      ),
  },
  "0xe602df05": {
    abi: { type: "error", name: "ERC20InvalidApprover", inputs: [{ name: "approver", type: "address" }] },
    create: (args, options) =>
      new ERC20InvalidApproverError(named(["approver"], args) as ErrorArguments["ERC20InvalidApprover"], options),
  },
  "0xec442f05": {
    abi: { type: "error", name: "ERC20InvalidReceiver", inputs: [{ name: "receiver", type: "address" }] },
    create: (args, options) =>
      new ERC20InvalidReceiverError(named(["receiver"], args) as ErrorArguments["ERC20InvalidReceiver"], options),
  },
  "0x96c6fd1e": {
    abi: { type: "error", name: "ERC20InvalidSender", inputs: [{ name: "sender", type: "address" }] },
    create: (args, options) =>
      new ERC20InvalidSenderError(named(["sender"], args) as ErrorArguments["ERC20InvalidSender"], options),
  },
  "0x94280d62": {
    abi: { type: "error", name: "ERC20InvalidSpender", inputs: [{ name: "spender", type: "address" }] },
    create: (args, options) =>
      new ERC20InvalidSpenderError(named(["spender"], args) as ErrorArguments["ERC20InvalidSpender"], options),
  },
  "0xb12d13eb": {
    abi: { type: "error", name: "ETHTransferFailed", inputs: [] },
    create: (_, options) => new ETHTransferFailedError({}, options),
  },
  "0x3e34c49a": {
    abi: {
      type: "error",
      name: "EarlyNotDue",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "due", type: "uint40" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new EarlyNotDueError(named(["site", "due", "now"], args) as ErrorArguments["EarlyNotDue"], options),
  },
  "0x64a45921": {
    abi: {
      type: "error",
      name: "EarlyOutstanding",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "earlyWh", type: "uint64" },
      ],
    },
    create: (args, options) =>
      new EarlyOutstandingError(named(["site", "earlyWh"], args) as ErrorArguments["EarlyOutstanding"], options),
  },
  "0xab1bfa96": {
    abi: {
      type: "error",
      name: "EndBeforeStart",
      inputs: [
        { name: "start", type: "uint40" },
        { name: "end", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new EndBeforeStartError(named(["start", "end"], args) as ErrorArguments["EndBeforeStart"], options),
  },
  "0x3b93e221": {
    abi: {
      type: "error",
      name: "EndHasPassed",
      inputs: [
        { name: "end", type: "uint40" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new EndHasPassedError(named(["end", "now"], args) as ErrorArguments["EndHasPassed"], options),
  },
  "0x1063d83b": {
    abi: {
      type: "error",
      name: "EndNotEarlier",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "end", type: "uint40" },
        { name: "current", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new EndNotEarlierError(named(["id", "end", "current"], args) as ErrorArguments["EndNotEarlier"], options),
  },
  "0x0ddd7fb6": {
    abi: { type: "error", name: "EnergyIsLost", inputs: [{ name: "token", type: "address" }] },
    create: (args, options) => new EnergyIsLostError(named(["token"], args) as ErrorArguments["EnergyIsLost"], options),
  },
  "0x051539c8": {
    abi: {
      type: "error",
      name: "EnergyOutOfRange",
      inputs: [
        { name: "period", type: "uint256" },
        { name: "wh", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new EnergyOutOfRangeError(named(["period", "wh"], args) as ErrorArguments["EnergyOutOfRange"], options),
  },
  "0xb6ad7a11": {
    abi: {
      type: "error",
      name: "EnergyStillOfUse",
      inputs: [
        { name: "token", type: "address" },
        { name: "index", type: "uint256" },
        { name: "energy", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new EnergyStillOfUseError(
        named(["token", "index", "energy"], args) as ErrorArguments["EnergyStillOfUse"],
        options,
      ),
  },
  "0x413d7334": {
    abi: {
      type: "error",
      name: "EntitlementInUse",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "id", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new EntitlementInUseError(named(["entitlement", "id"], args) as ErrorArguments["EntitlementInUse"], options),
  },
  "0x21c8c597": {
    abi: {
      type: "error",
      name: "EntitlementOfAnother",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "given", type: "uint256" },
        { name: "id", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new EntitlementOfAnotherError(
        named(["entitlement", "given", "id"], args) as ErrorArguments["EntitlementOfAnother"],
        options,
      ),
  },
  "0xd9ed146f": {
    abi: {
      type: "error",
      name: "EntitlementOver",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "end", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new EntitlementOverError(named(["entitlement", "end"], args) as ErrorArguments["EntitlementOver"], options),
  },
  "0xcc463e90": {
    abi: {
      type: "error",
      name: "EntitlementUnfit",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "id", type: "uint256" },
        { name: "reason", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new EntitlementUnfitError(
        named(["entitlement", "id", "reason"], args) as ErrorArguments["EntitlementUnfit"],
        options,
      ),
  },
  "0xc957f4e0": {
    abi: {
      type: "error",
      name: "EpochAhead",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "from", type: "uint40" },
        { name: "latest", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new EpochAheadError(named(["site", "from", "latest"], args) as ErrorArguments["EpochAhead"], options),
  },
  "0x04eb6bab": {
    abi: {
      type: "error",
      name: "EpochNotBegun",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "epoch", type: "uint16" },
        { name: "from", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new EpochNotBegunError(named(["site", "epoch", "from"], args) as ErrorArguments["EpochNotBegun"], options),
  },
  "0xd18fa543": {
    abi: {
      type: "error",
      name: "EpochNotForward",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "from", type: "uint40" },
        { name: "earliest", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new EpochNotForwardError(named(["site", "from", "earliest"], args) as ErrorArguments["EpochNotForward"], options),
  },
  "0xa4cf98ab": {
    abi: {
      type: "error",
      name: "EpochOutOfRange",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "epoch", type: "uint16" },
        { name: "periodEnd", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new EpochOutOfRangeError(
        named(["site", "epoch", "periodEnd"], args) as ErrorArguments["EpochOutOfRange"],
        options,
      ),
  },
  "0xfccfc8ac": {
    abi: { type: "error", name: "EscalatedPriceOutOfRange", inputs: [{ name: "base", type: "int256" }] },
    create: (args, options) =>
      new EscalatedPriceOutOfRangeError(named(["base"], args) as ErrorArguments["EscalatedPriceOutOfRange"], options),
  },
  "0xa37bfec9": {
    abi: { type: "error", name: "ExpOverflow", inputs: [] },
    create: (_, options) => new ExpOverflowError({}, options),
  },
  "0x2e5e5259": {
    abi: {
      type: "error",
      name: "ExportExceeded",
      inputs: [
        { name: "export", type: "uint256" },
        { name: "remaining", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ExportExceededError(
        named(["export", "remaining", "needed"], args) as ErrorArguments["ExportExceeded"],
        options,
      ),
  },
  "0x888f9018": {
    abi: { type: "error", name: "ExportMismatch", inputs: [{ name: "export", type: "uint256" }] },
    create: (args, options) =>
      new ExportMismatchError(named(["export"], args) as ErrorArguments["ExportMismatch"], options),
  },
  "0xb06ebf3d": {
    abi: { type: "error", name: "FailedDeployment", inputs: [] },
    create: (_, options) => new FailedDeploymentError({}, options),
  },
  "0xcf08605a": {
    abi: {
      type: "error",
      name: "FallbackDiffers",
      inputs: [
        { name: "fallbackId", type: "bytes32" },
        { name: "currency", type: "address" },
        { name: "exponent", type: "int8" },
      ],
    },
    create: (args, options) =>
      new FallbackDiffersError(
        named(["fallbackId", "currency", "exponent"], args) as ErrorArguments["FallbackDiffers"],
        options,
      ),
  },
  "0x7159abd8": {
    abi: {
      type: "error",
      name: "FeeAboveCap",
      inputs: [
        { name: "fee", type: "uint256" },
        { name: "cap", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new FeeAboveCapError(named(["fee", "cap"], args) as ErrorArguments["FeeAboveCap"], options),
  },
  "0x474c5ddb": {
    abi: {
      type: "error",
      name: "FeeAboveMaximum",
      inputs: [
        { name: "fee", type: "uint64" },
        { name: "maximum", type: "uint64" },
      ],
    },
    create: (args, options) =>
      new FeeAboveMaximumError(named(["fee", "maximum"], args) as ErrorArguments["FeeAboveMaximum"], options),
  },
  "0x4dea7569": {
    abi: { type: "error", name: "FeeOutOfRange", inputs: [{ name: "fee", type: "uint64" }] },
    create: (args, options) => new FeeOutOfRangeError(named(["fee"], args) as ErrorArguments["FeeOutOfRange"], options),
  },
  "0x72745a4b": {
    abi: {
      type: "error",
      name: "FillTooLarge",
      inputs: [
        { name: "energy", type: "uint256" },
        { name: "maximum", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new FillTooLargeError(named(["energy", "maximum"], args) as ErrorArguments["FillTooLarge"], options),
  },
  "0x399cf14d": {
    abi: {
      type: "error",
      name: "FillTooSmall",
      inputs: [
        { name: "fill", type: "uint256" },
        { name: "minimum", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new FillTooSmallError(named(["fill", "minimum"], args) as ErrorArguments["FillTooSmall"], options),
  },
  "0x24380087": {
    abi: {
      type: "error",
      name: "FixingNotFinal",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "period", type: "uint32" },
        { name: "status", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new FixingNotFinalError(named(["series", "period", "status"], args) as ErrorArguments["FixingNotFinal"], options),
  },
  "0xbcdb8d99": {
    abi: {
      type: "error",
      name: "FixingOutOfRange",
      inputs: [
        { name: "year", type: "uint256" },
        { name: "fixing", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new FixingOutOfRangeError(named(["year", "fixing"], args) as ErrorArguments["FixingOutOfRange"], options),
  },
  "0xb32728a6": {
    abi: { type: "error", name: "FleetFull", inputs: [{ name: "fleet", type: "uint32" }] },
    create: (args, options) => new FleetFullError(named(["fleet"], args) as ErrorArguments["FleetFull"], options),
  },
  "0xae47f702": {
    abi: { type: "error", name: "FullMulDivFailed", inputs: [] },
    create: (_, options) => new FullMulDivFailedError({}, options),
  },
  "0x4534d44f": {
    abi: {
      type: "error",
      name: "GapAcrossDays",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "since", type: "uint40" },
        { name: "to", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new GapAcrossDaysError(named(["entitlement", "since", "to"], args) as ErrorArguments["GapAcrossDays"], options),
  },
  "0x21b51d94": {
    abi: {
      type: "error",
      name: "GapNotPriced",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "day", type: "uint256" },
        { name: "missing", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new GapNotPricedError(named(["entitlement", "day", "missing"], args) as ErrorArguments["GapNotPriced"], options),
  },
  "0x83784654": {
    abi: {
      type: "error",
      name: "GapNotRipe",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "to", type: "uint40" },
        { name: "ripeAt", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new GapNotRipeError(named(["entitlement", "to", "ripeAt"], args) as ErrorArguments["GapNotRipe"], options),
  },
  "0xfe336aa7": {
    abi: {
      type: "error",
      name: "GasTooLow",
      inputs: [
        { name: "available", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new GasTooLowError(named(["available", "needed"], args) as ErrorArguments["GasTooLow"], options),
  },
  "0x7caddad5": {
    abi: {
      type: "error",
      name: "GateClosed",
      inputs: [
        { name: "day", type: "uint256" },
        { name: "closedAt", type: "uint256" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new GateClosedError(named(["day", "closedAt", "now"], args) as ErrorArguments["GateClosed"], options),
  },
  "0xd0b7b9db": {
    abi: {
      type: "error",
      name: "GenerationAboveEnvelope",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "grown", type: "uint256" },
        { name: "limit", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new GenerationAboveEnvelopeError(
        named(["site", "grown", "limit"], args) as ErrorArguments["GenerationAboveEnvelope"],
        options,
      ),
  },
  "0x74c31625": {
    abi: {
      type: "error",
      name: "GrowthAboveCapacity",
      inputs: [
        { name: "fleet", type: "uint32" },
        { name: "laneIndex", type: "uint256" },
        { name: "grown", type: "uint256" },
        { name: "limit", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new GrowthAboveCapacityError(
        named(["fleet", "laneIndex", "grown", "limit"], args) as ErrorArguments["GrowthAboveCapacity"],
        options,
      ),
  },
  "0x887b7159": {
    abi: {
      type: "error",
      name: "HaircutWaits",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "until", type: "uint40" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new HaircutWaitsError(named(["site", "until", "now"], args) as ErrorArguments["HaircutWaits"], options),
  },
  "0x09d8f595": {
    abi: { type: "error", name: "HourIncomplete", inputs: [{ name: "day", type: "uint256" }] },
    create: (args, options) =>
      new HourIncompleteError(named(["day"], args) as ErrorArguments["HourIncomplete"], options),
  },
  "0xa4b0e0a5": {
    abi: {
      type: "error",
      name: "InDefault",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "party", type: "address" },
      ],
    },
    create: (args, options) => new InDefaultError(named(["id", "party"], args) as ErrorArguments["InDefault"], options),
  },
  "0xb7c1de6d": {
    abi: {
      type: "error",
      name: "IncomeTooLow",
      inputs: [
        { name: "id", type: "bytes32" },
        { name: "older", type: "uint256" },
        { name: "earned", type: "uint256" },
        { name: "elapsed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new IncomeTooLowError(
        named(["id", "older", "earned", "elapsed"], args) as ErrorArguments["IncomeTooLow"],
        options,
      ),
  },
  "0x884e6b21": {
    abi: {
      type: "error",
      name: "IncompleteReceiver",
      inputs: [
        { name: "forwarder", type: "address" },
        { name: "workflowOwner", type: "address" },
      ],
    },
    create: (args, options) =>
      new IncompleteReceiverError(
        named(["forwarder", "workflowOwner"], args) as ErrorArguments["IncompleteReceiver"],
        options,
      ),
  },
  "0xb11df25e": {
    abi: { type: "error", name: "InflowsArePaused", inputs: [] },
    create: (_, options) => new InflowsArePausedError({}, options),
  },
  "0x1f29deb6": {
    abi: {
      type: "error",
      name: "InputAboveMaximum",
      inputs: [
        { name: "input", type: "uint256" },
        { name: "maximum", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new InputAboveMaximumError(named(["input", "maximum"], args) as ErrorArguments["InputAboveMaximum"], options),
  },
  "0x91beda24": {
    abi: {
      type: "error",
      name: "InsufficientAllowance",
      inputs: [
        { name: "owner", type: "address" },
        { name: "spender", type: "address" },
        { name: "allowance", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new InsufficientAllowanceError(
        named(["owner", "spender", "allowance", "needed"], args) as ErrorArguments["InsufficientAllowance"],
        options,
      ),
  },
  "0x53018571": {
    abi: {
      type: "error",
      name: "InsufficientEnergy",
      inputs: [
        { name: "account", type: "address" },
        { name: "balance", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new InsufficientEnergyError(
        named(["account", "balance", "needed"], args) as ErrorArguments["InsufficientEnergy"],
        options,
      ),
  },
  "0xd8be2f14": {
    abi: {
      type: "error",
      name: "InsufficientInternalBalance",
      inputs: [
        { name: "owner", type: "address" },
        { name: "id", type: "uint256" },
        { name: "balance", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new InsufficientInternalBalanceError(
        named(["owner", "id", "balance", "needed"], args) as ErrorArguments["InsufficientInternalBalance"],
        options,
      ),
  },
  "0xdeda9030": {
    abi: { type: "error", name: "InsufficientPermission", inputs: [] },
    create: (_, options) => new InsufficientPermissionError({}, options),
  },
  "0xa330c8bb": {
    abi: {
      type: "error",
      name: "InsufficientReserves",
      inputs: [
        { name: "id", type: "bytes32" },
        { name: "needed", type: "uint256" },
        { name: "reserve", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new InsufficientReservesError(
        named(["id", "needed", "reserve"], args) as ErrorArguments["InsufficientReserves"],
        options,
      ),
  },
  "0x68b65f11": {
    abi: {
      type: "error",
      name: "InsufficientShares",
      inputs: [
        { name: "account", type: "address" },
        { name: "balance", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new InsufficientSharesError(
        named(["account", "balance", "needed"], args) as ErrorArguments["InsufficientShares"],
        options,
      ),
  },
  "0x0ad358b5": {
    abi: {
      type: "error",
      name: "IntervalUsed",
      inputs: [
        { name: "battery", type: "uint64" },
        { name: "from", type: "uint40" },
        { name: "usedTo", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new IntervalUsedError(named(["battery", "from", "usedTo"], args) as ErrorArguments["IntervalUsed"], options),
  },
  "0xb4cc5064": {
    abi: {
      type: "error",
      name: "IntervalsDiffer",
      inputs: [
        { name: "exportFrom", type: "uint40" },
        { name: "exportTo", type: "uint40" },
        { name: "from", type: "uint40" },
        { name: "to", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new IntervalsDifferError(
        named(["exportFrom", "exportTo", "from", "to"], args) as ErrorArguments["IntervalsDiffer"],
        options,
      ),
  },
  "0xab4f0730": {
    abi: { type: "error", name: "InvalidAccreditorSignature", inputs: [{ name: "accreditor", type: "address" }] },
    create: (args, options) =>
      new InvalidAccreditorSignatureError(
        named(["accreditor"], args) as ErrorArguments["InvalidAccreditorSignature"],
        options,
      ),
  },
  "0xebab9d99": {
    abi: {
      type: "error",
      name: "InvalidAttesterSignature",
      inputs: [
        { name: "position", type: "uint256" },
        { name: "expected", type: "address" },
      ],
    },
    create: (args, options) =>
      new InvalidAttesterSignatureError(
        named(["position", "expected"], args) as ErrorArguments["InvalidAttesterSignature"],
        options,
      ),
  },
  "0xa22742ea": {
    abi: {
      type: "error",
      name: "InvalidDeviceKey",
      inputs: [
        {
          name: "key",
          type: "tuple",
          components: [
            { name: "kind", type: "uint8" },
            { name: "x", type: "bytes32" },
            { name: "y", type: "bytes32" },
          ],
        },
      ],
    },
    create: (args, options) =>
      new InvalidDeviceKeyError(named(["key"], args) as ErrorArguments["InvalidDeviceKey"], options),
  },
  "0xf80a23ec": {
    abi: { type: "error", name: "InvalidFeeRecipient", inputs: [{ name: "recipient", type: "address" }] },
    create: (args, options) =>
      new InvalidFeeRecipientError(named(["recipient"], args) as ErrorArguments["InvalidFeeRecipient"], options),
  },
  "0xf164fe46": {
    abi: { type: "error", name: "InvalidHolder", inputs: [{ name: "holder", type: "address" }] },
    create: (args, options) =>
      new InvalidHolderError(named(["holder"], args) as ErrorArguments["InvalidHolder"], options),
  },
  "0x34f6aec9": {
    abi: {
      type: "error",
      name: "InvalidKey",
      inputs: [
        {
          name: "key",
          type: "tuple",
          components: [
            { name: "energy", type: "uint256" },
            { name: "quote", type: "uint256" },
          ],
        },
      ],
    },
    create: (args, options) => new InvalidKeyError(named(["key"], args) as ErrorArguments["InvalidKey"], options),
  },
  "0xd8cf2fdb": {
    abi: { type: "error", name: "InvalidOrder", inputs: [{ name: "field", type: "bytes32" }] },
    create: (args, options) => new InvalidOrderError(named(["field"], args) as ErrorArguments["InvalidOrder"], options),
  },
  "0xcd5783ae": {
    abi: {
      type: "error",
      name: "InvalidOrderSignature",
      inputs: [
        { name: "maker", type: "address" },
        { name: "order", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new InvalidOrderSignatureError(
        named(["maker", "order"], args) as ErrorArguments["InvalidOrderSignature"],
        options,
      ),
  },
  "0x0f78c75b": {
    abi: { type: "error", name: "InvalidOwnerSignature", inputs: [{ name: "owner", type: "address" }] },
    create: (args, options) =>
      new InvalidOwnerSignatureError(named(["owner"], args) as ErrorArguments["InvalidOwnerSignature"], options),
  },
  "0xddafbaef": {
    abi: { type: "error", name: "InvalidPermit", inputs: [] },
    create: (_, options) => new InvalidPermitError({}, options),
  },
  "0xa8455352": {
    abi: { type: "error", name: "InvalidPermitSignature", inputs: [{ name: "owner", type: "address" }] },
    create: (args, options) =>
      new InvalidPermitSignatureError(named(["owner"], args) as ErrorArguments["InvalidPermitSignature"], options),
  },
  "0x950d6b16": {
    abi: { type: "error", name: "InvalidPolicy", inputs: [{ name: "field", type: "bytes32" }] },
    create: (args, options) =>
      new InvalidPolicyError(named(["field"], args) as ErrorArguments["InvalidPolicy"], options),
  },
  "0x3c6db5f9": {
    abi: {
      type: "error",
      name: "InvalidProof",
      inputs: [
        { name: "computed", type: "bytes32" },
        { name: "expected", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new InvalidProofError(named(["computed", "expected"], args) as ErrorArguments["InvalidProof"], options),
  },
  "0x830287af": {
    abi: {
      type: "error",
      name: "InvalidQuorum",
      inputs: [
        { name: "threshold", type: "uint8" },
        { name: "members", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new InvalidQuorumError(named(["threshold", "members"], args) as ErrorArguments["InvalidQuorum"], options),
  },
  "0x9cfea583": {
    abi: { type: "error", name: "InvalidReceiver", inputs: [{ name: "to", type: "address" }] },
    create: (args, options) =>
      new InvalidReceiverError(named(["to"], args) as ErrorArguments["InvalidReceiver"], options),
  },
  "0x8baa579f": {
    abi: { type: "error", name: "InvalidSignature", inputs: [] },
    create: (_, options) => new InvalidSignatureError({}, options),
  },
  "0x50d0b3ef": {
    abi: {
      type: "error",
      name: "KeyRotationDue",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "from", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new KeyRotationDueError(named(["site", "from"], args) as ErrorArguments["KeyRotationDue"], options),
  },
  "0xc2ed1ea0": {
    abi: {
      type: "error",
      name: "LeafAfterBatch",
      inputs: [
        { name: "readAt", type: "uint40" },
        { name: "periodEnd", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new LeafAfterBatchError(named(["readAt", "periodEnd"], args) as ErrorArguments["LeafAfterBatch"], options),
  },
  "0x3b4e2031": {
    abi: {
      type: "error",
      name: "LeafBeforeDeposit",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "readAt", type: "uint40" },
        { name: "depositedAt", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new LeafBeforeDepositError(
        named(["site", "readAt", "depositedAt"], args) as ErrorArguments["LeafBeforeDeposit"],
        options,
      ),
  },
  "0xa897023e": {
    abi: {
      type: "error",
      name: "LeafBeforeEntry",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "readAt", type: "uint40" },
        { name: "from", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new LeafBeforeEntryError(named(["site", "readAt", "from"], args) as ErrorArguments["LeafBeforeEntry"], options),
  },
  "0x1ea27538": {
    abi: {
      type: "error",
      name: "LeafBeforeUnpledge",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "readAt", type: "uint40" },
        { name: "unpledgedAt", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new LeafBeforeUnpledgeError(
        named(["site", "readAt", "unpledgedAt"], args) as ErrorArguments["LeafBeforeUnpledge"],
        options,
      ),
  },
  "0x0e22605a": {
    abi: {
      type: "error",
      name: "LeafCountOutOfRange",
      inputs: [
        { name: "leafCount", type: "uint32" },
        { name: "siteCount", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new LeafCountOutOfRangeError(
        named(["leafCount", "siteCount"], args) as ErrorArguments["LeafCountOutOfRange"],
        options,
      ),
  },
  "0xb91dec67": {
    abi: {
      type: "error",
      name: "LeafHeld",
      inputs: [
        { name: "commitment", type: "bytes32" },
        { name: "index", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new LeafHeldError(named(["commitment", "index"], args) as ErrorArguments["LeafHeld"], options),
  },
  "0x734e15cf": {
    abi: {
      type: "error",
      name: "LeafIsFinal",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "readAt", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new LeafIsFinalError(named(["site", "readAt"], args) as ErrorArguments["LeafIsFinal"], options),
  },
  "0x42a4166f": {
    abi: {
      type: "error",
      name: "LeafIsVoid",
      inputs: [
        { name: "commitment", type: "bytes32" },
        { name: "index", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new LeafIsVoidError(named(["commitment", "index"], args) as ErrorArguments["LeafIsVoid"], options),
  },
  "0xe13bca56": {
    abi: {
      type: "error",
      name: "LeafNotNewer",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "readAt", type: "uint40" },
        { name: "known", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new LeafNotNewerError(named(["site", "readAt", "known"], args) as ErrorArguments["LeafNotNewer"], options),
  },
  "0xca6afcb7": {
    abi: {
      type: "error",
      name: "LeafOutOfRange",
      inputs: [
        { name: "index", type: "uint32" },
        { name: "leafCount", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new LeafOutOfRangeError(named(["index", "leafCount"], args) as ErrorArguments["LeafOutOfRange"], options),
  },
  "0x953f6e0f": {
    abi: {
      type: "error",
      name: "LeafTooOld",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "readAt", type: "uint40" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new LeafTooOldError(named(["site", "readAt", "now"], args) as ErrorArguments["LeafTooOld"], options),
  },
  "0xf4da8e42": {
    abi: {
      type: "error",
      name: "LiabilityOutstanding",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "liability", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new LiabilityOutstandingError(
        named(["site", "liability"], args) as ErrorArguments["LiabilityOutstanding"],
        options,
      ),
  },
  "0xd3f7f680": {
    abi: {
      type: "error",
      name: "LiquidityTooSmall",
      inputs: [
        { name: "liquidity", type: "uint256" },
        { name: "minimum", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new LiquidityTooSmallError(named(["liquidity", "minimum"], args) as ErrorArguments["LiquidityTooSmall"], options),
  },
  "0x1615e638": {
    abi: { type: "error", name: "LnWadUndefined", inputs: [] },
    create: (_, options) => new LnWadUndefinedError({}, options),
  },
  "0x659f98e3": {
    abi: {
      type: "error",
      name: "LockedTooSmall",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "locked", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new LockedTooSmallError(named(["site", "locked", "needed"], args) as ErrorArguments["LockedTooSmall"], options),
  },
  "0x09123d83": {
    abi: {
      type: "error",
      name: "LossNotGreater",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "uncovered", type: "uint256" },
        { name: "known", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new LossNotGreaterError(named(["site", "uncovered", "known"], args) as ErrorArguments["LossNotGreater"], options),
  },
  "0x50f177c4": {
    abi: {
      type: "error",
      name: "LossStands",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "expiresAt", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new LossStandsError(named(["site", "expiresAt"], args) as ErrorArguments["LossStands"], options),
  },
  "0x029d9eed": {
    abi: {
      type: "error",
      name: "LowerAboveUpper",
      inputs: [
        { name: "clause", type: "bytes32" },
        { name: "lower", type: "int256" },
        { name: "upper", type: "int256" },
      ],
    },
    create: (args, options) =>
      new LowerAboveUpperError(named(["clause", "lower", "upper"], args) as ErrorArguments["LowerAboveUpper"], options),
  },
  "0x21780b33": {
    abi: {
      type: "error",
      name: "MarkStands",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "readAt", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new MarkStandsError(named(["site", "readAt"], args) as ErrorArguments["MarkStands"], options),
  },
  "0x8661ac7e": {
    abi: {
      type: "error",
      name: "MemberLeaving",
      inputs: [
        { name: "set", type: "bytes32" },
        { name: "member", type: "address" },
        { name: "leavesAt", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new MemberLeavingError(named(["set", "member", "leavesAt"], args) as ErrorArguments["MemberLeaving"], options),
  },
  "0x5744e00f": {
    abi: {
      type: "error",
      name: "MemberNotLeaving",
      inputs: [
        { name: "set", type: "bytes32" },
        { name: "member", type: "address" },
      ],
    },
    create: (args, options) =>
      new MemberNotLeavingError(named(["set", "member"], args) as ErrorArguments["MemberNotLeaving"], options),
  },
  "0x7fee33c1": {
    abi: { type: "error", name: "MetadataMalformed", inputs: [{ name: "length", type: "uint256" }] },
    create: (args, options) =>
      new MetadataMalformedError(named(["length"], args) as ErrorArguments["MetadataMalformed"], options),
  },
  "0x39c061ce": {
    abi: {
      type: "error",
      name: "InvalidDeviceSignature",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "epoch", type: "uint16" },
      ],
    },
    create: (args, options) =>
      new MeterOracleInvalidDeviceSignatureError(
        named(["site", "epoch"], args) as ErrorArguments["MeterOracleInvalidDeviceSignature"],
        options,
      ),
  },
  "0x6a695959": {
    abi: { type: "error", name: "MintMoreThanMax", inputs: [] },
    create: (_, options) => new MintMoreThanMaxError({}, options),
  },
  "0x04091bd8": {
    abi: {
      type: "error",
      name: "MonthIncomplete",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "month", type: "uint256" },
        { name: "settledDays", type: "uint256" },
        { name: "neededDays", type: "uint256" },
        { name: "closesAt", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new MonthIncompleteError(
        named(["id", "month", "settledDays", "neededDays", "closesAt"], args) as ErrorArguments["MonthIncomplete"],
        options,
      ),
  },
  "0x940626bd": {
    abi: {
      type: "error",
      name: "MonthIsClosed",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "month", type: "uint256" },
        { name: "closedAt", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new MonthIsClosedError(named(["id", "month", "closedAt"], args) as ErrorArguments["MonthIsClosed"], options),
  },
  "0x56c694bc": {
    abi: {
      type: "error",
      name: "MonthNotClosed",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "month", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new MonthNotClosedError(named(["id", "month"], args) as ErrorArguments["MonthNotClosed"], options),
  },
  "0x5f7c7bc1": {
    abi: {
      type: "error",
      name: "MonthOfYearOpen",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "year", type: "uint256" },
        { name: "month", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new MonthOfYearOpenError(named(["id", "year", "month"], args) as ErrorArguments["MonthOfYearOpen"], options),
  },
  "0x60d33fe0": {
    abi: { type: "error", name: "MonthOutOfRange", inputs: [{ name: "month", type: "uint256" }] },
    create: (args, options) =>
      new MonthOutOfRangeError(named(["month"], args) as ErrorArguments["MonthOutOfRange"], options),
  },
  "0xb3aa7b39": {
    abi: {
      type: "error",
      name: "MonthOutsideTerm",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "month", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new MonthOutsideTermError(named(["id", "month"], args) as ErrorArguments["MonthOutsideTerm"], options),
  },
  "0x58347629": {
    abi: { type: "error", name: "MoveOutOfRange", inputs: [{ name: "move", type: "uint256" }] },
    create: (args, options) =>
      new MoveOutOfRangeError(named(["move"], args) as ErrorArguments["MoveOutOfRange"], options),
  },
  "0xad251c27": {
    abi: { type: "error", name: "MulDivFailed", inputs: [] },
    create: (_, options) => new MulDivFailedError({}, options),
  },
  "0xbac65e5b": {
    abi: { type: "error", name: "MulWadFailed", inputs: [] },
    create: (_, options) => new MulWadFailedError({}, options),
  },
  "0x2e03507c": {
    abi: {
      type: "error",
      name: "NoAgreement",
      inputs: [
        { name: "battery", type: "uint64" },
        { name: "exporter", type: "uint64" },
      ],
    },
    create: (args, options) =>
      new NoAgreementError(named(["battery", "exporter"], args) as ErrorArguments["NoAgreement"], options),
  },
  "0xbfcf74c9": {
    abi: { type: "error", name: "NoArbitrator", inputs: [{ name: "id", type: "uint256" }] },
    create: (args, options) => new NoArbitratorError(named(["id"], args) as ErrorArguments["NoArbitrator"], options),
  },
  "0xfe8d9b54": {
    abi: { type: "error", name: "NoAvailabilityClause", inputs: [{ name: "id", type: "uint256" }] },
    create: (args, options) =>
      new NoAvailabilityClauseError(named(["id"], args) as ErrorArguments["NoAvailabilityClause"], options),
  },
  "0xaabfc835": {
    abi: {
      type: "error",
      name: "NoBond",
      inputs: [
        { name: "set", type: "bytes32" },
        { name: "member", type: "address" },
      ],
    },
    create: (args, options) => new NoBondError(named(["set", "member"], args) as ErrorArguments["NoBond"], options),
  },
  "0xa67d1ad9": {
    abi: { type: "error", name: "NoChoices", inputs: [{ name: "choices", type: "uint256" }] },
    create: (args, options) => new NoChoicesError(named(["choices"], args) as ErrorArguments["NoChoices"], options),
  },
  "0x52c0a8b8": {
    abi: { type: "error", name: "NoClearSky", inputs: [{ name: "zone", type: "bytes16" }] },
    create: (args, options) => new NoClearSkyError(named(["zone"], args) as ErrorArguments["NoClearSky"], options),
  },
  "0x9303c5ad": {
    abi: {
      type: "error",
      name: "NoCode",
      inputs: [
        { name: "clause", type: "bytes32" },
        { name: "account", type: "address" },
      ],
    },
    create: (args, options) => new NoCodeError(named(["clause", "account"], args) as ErrorArguments["NoCode"], options),
  },
  "0xce0771d9": {
    abi: {
      type: "error",
      name: "NoCompensation",
      inputs: [
        { name: "id", type: "bytes32" },
        { name: "energyShares", type: "uint256" },
        { name: "compensation", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NoCompensationError(
        named(["id", "energyShares", "compensation"], args) as ErrorArguments["NoCompensation"],
        options,
      ),
  },
  "0x56e79c20": {
    abi: {
      type: "error",
      name: "NoContractYear",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "year", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NoContractYearError(named(["id", "year"], args) as ErrorArguments["NoContractYear"], options),
  },
  "0x1f521aa2": {
    abi: { type: "error", name: "NoDamages", inputs: [{ name: "id", type: "uint256" }] },
    create: (args, options) => new NoDamagesError(named(["id"], args) as ErrorArguments["NoDamages"], options),
  },
  "0xdab107aa": {
    abi: { type: "error", name: "NoDisputes", inputs: [{ name: "series", type: "bytes32" }] },
    create: (args, options) => new NoDisputesError(named(["series"], args) as ErrorArguments["NoDisputes"], options),
  },
  "0x7f7d9be0": {
    abi: { type: "error", name: "NoFees", inputs: [] },
    create: (_, options) => new NoFeesError({}, options),
  },
  "0x52d600c1": {
    abi: { type: "error", name: "NoForceMajeureClause", inputs: [{ name: "id", type: "uint256" }] },
    create: (args, options) =>
      new NoForceMajeureClauseError(named(["id"], args) as ErrorArguments["NoForceMajeureClause"], options),
  },
  "0x8696f076": {
    abi: {
      type: "error",
      name: "NoGap",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "to", type: "uint40" },
      ],
    },
    create: (args, options) => new NoGapError(named(["entitlement", "to"], args) as ErrorArguments["NoGap"], options),
  },
  "0x1d8aa7ca": {
    abi: {
      type: "error",
      name: "NoMoneyToClaim",
      inputs: [
        { name: "token", type: "address" },
        { name: "account", type: "address" },
      ],
    },
    create: (args, options) =>
      new NoMoneyToClaimError(named(["token", "account"], args) as ErrorArguments["NoMoneyToClaim"], options),
  },
  "0xd0758282": {
    abi: {
      type: "error",
      name: "NoMoreAppeals",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "appeals", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NoMoreAppealsError(named(["id", "appeals"], args) as ErrorArguments["NoMoreAppeals"], options),
  },
  "0xc66ef731": {
    abi: {
      type: "error",
      name: "NoParcel",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "day", type: "uint256" },
        { name: "parcel", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new NoParcelError(named(["id", "day", "parcel"], args) as ErrorArguments["NoParcel"], options),
  },
  "0x1f9c2230": {
    abi: {
      type: "error",
      name: "NoPotential",
      inputs: [
        { name: "plant", type: "uint256" },
        { name: "register", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new NoPotentialError(named(["plant", "register"], args) as ErrorArguments["NoPotential"], options),
  },
  "0xf1d7d26e": {
    abi: { type: "error", name: "NoReportArbitrator", inputs: [{ name: "set", type: "bytes32" }] },
    create: (args, options) =>
      new NoReportArbitratorError(named(["set"], args) as ErrorArguments["NoReportArbitrator"], options),
  },
  "0x3c4f1efd": {
    abi: {
      type: "error",
      name: "NoRevisionsLeft",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "period", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new NoRevisionsLeftError(named(["series", "period"], args) as ErrorArguments["NoRevisionsLeft"], options),
  },
  "0x12a745ec": {
    abi: { type: "error", name: "NoRotation", inputs: [{ name: "set", type: "bytes32" }] },
    create: (args, options) => new NoRotationError(named(["set"], args) as ErrorArguments["NoRotation"], options),
  },
  "0x83a547bf": {
    abi: { type: "error", name: "NoRotationsLeft", inputs: [{ name: "set", type: "bytes32" }] },
    create: (args, options) =>
      new NoRotationsLeftError(named(["set"], args) as ErrorArguments["NoRotationsLeft"], options),
  },
  "0xb4683e57": {
    abi: {
      type: "error",
      name: "NoShortfall",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "owed", type: "uint256" },
        { name: "covered", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NoShortfallError(named(["site", "owed", "covered"], args) as ErrorArguments["NoShortfall"], options),
  },
  "0xddc8f131": {
    abi: {
      type: "error",
      name: "NoSigners",
      inputs: [
        { name: "fleet", type: "uint32" },
        { name: "periodEnd", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new NoSignersError(named(["fleet", "periodEnd"], args) as ErrorArguments["NoSigners"], options),
  },
  "0x9643c247": {
    abi: {
      type: "error",
      name: "NoStakeToCollect",
      inputs: [
        { name: "account", type: "address" },
        { name: "asset", type: "address" },
      ],
    },
    create: (args, options) =>
      new NoStakeToCollectError(named(["account", "asset"], args) as ErrorArguments["NoStakeToCollect"], options),
  },
  "0x870d3f2b": {
    abi: { type: "error", name: "NoTerminationPayment", inputs: [{ name: "id", type: "uint256" }] },
    create: (args, options) =>
      new NoTerminationPaymentError(named(["id"], args) as ErrorArguments["NoTerminationPayment"], options),
  },
  "0xed50173d": {
    abi: {
      type: "error",
      name: "NominationAboveCapacity",
      inputs: [
        { name: "period", type: "uint256" },
        { name: "wh", type: "uint256" },
        { name: "most", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NominationAboveCapacityError(
        named(["period", "wh", "most"], args) as ErrorArguments["NominationAboveCapacity"],
        options,
      ),
  },
  "0xeffb3d65": {
    abi: {
      type: "error",
      name: "NonceBelowFloor",
      inputs: [
        { name: "maker", type: "address" },
        { name: "nonce", type: "uint64" },
        { name: "floor", type: "uint64" },
      ],
    },
    create: (args, options) =>
      new NonceBelowFloorError(named(["maker", "nonce", "floor"], args) as ErrorArguments["NonceBelowFloor"], options),
  },
  "0xf38fcd7b": {
    abi: {
      type: "error",
      name: "NonceBound",
      inputs: [
        { name: "maker", type: "address" },
        { name: "nonce", type: "uint64" },
        { name: "bound", type: "bytes16" },
      ],
    },
    create: (args, options) =>
      new NonceBoundError(named(["maker", "nonce", "bound"], args) as ErrorArguments["NonceBound"], options),
  },
  "0xdf431322": {
    abi: {
      type: "error",
      name: "NonceFloorNotRaised",
      inputs: [
        { name: "given", type: "uint64" },
        { name: "floor", type: "uint64" },
      ],
    },
    create: (args, options) =>
      new NonceFloorNotRaisedError(named(["given", "floor"], args) as ErrorArguments["NonceFloorNotRaised"], options),
  },
  "0xd78129e7": {
    abi: {
      type: "error",
      name: "NonceInvalid",
      inputs: [
        { name: "maker", type: "address" },
        { name: "nonce", type: "uint64" },
      ],
    },
    create: (args, options) =>
      new NonceInvalidError(named(["maker", "nonce"], args) as ErrorArguments["NonceInvalid"], options),
  },
  "0x8d7d3ad8": {
    abi: {
      type: "error",
      name: "NonceSpent",
      inputs: [
        { name: "party", type: "address" },
        { name: "nonce", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NonceSpentError(named(["party", "nonce"], args) as ErrorArguments["NonceSpent"], options),
  },
  "0x7e4dd944": {
    abi: {
      type: "error",
      name: "NonceUsed",
      inputs: [
        { name: "given", type: "uint256" },
        { name: "expected", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NonceUsedError(named(["given", "expected"], args) as ErrorArguments["NonceUsed"], options),
  },
  "0xff4c4161": {
    abi: { type: "error", name: "NotACourt", inputs: [{ name: "given", type: "address" }] },
    create: (args, options) => new NotACourtError(named(["given"], args) as ErrorArguments["NotACourt"], options),
  },
  "0x343c0c14": {
    abi: { type: "error", name: "NotAFault", inputs: [] },
    create: (_, options) => new NotAFaultError({}, options),
  },
  "0x7923f8d3": {
    abi: { type: "error", name: "NotAPart", inputs: [{ name: "given", type: "address" }] },
    create: (args, options) => new NotAPartError(named(["given"], args) as ErrorArguments["NotAPart"], options),
  },
  "0x968c0a42": {
    abi: {
      type: "error",
      name: "NotAParty",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "caller", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotAPartyError(named(["id", "caller"], args) as ErrorArguments["NotAParty"], options),
  },
  "0x7097c4cc": {
    abi: { type: "error", name: "NotAccredited", inputs: [{ name: "accreditation", type: "bytes32" }] },
    create: (args, options) =>
      new NotAccreditedError(named(["accreditation"], args) as ErrorArguments["NotAccredited"], options),
  },
  "0x0baef626": {
    abi: {
      type: "error",
      name: "NotAccreditor",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "caller", type: "address" },
        { name: "accreditor", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotAccreditorError(named(["site", "caller", "accreditor"], args) as ErrorArguments["NotAccreditor"], options),
  },
  "0xcb87937f": {
    abi: {
      type: "error",
      name: "NotAgreements",
      inputs: [
        { name: "caller", type: "address" },
        { name: "agreements", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotAgreementsError(named(["caller", "agreements"], args) as ErrorArguments["NotAgreements"], options),
  },
  "0xbf5bde4c": {
    abi: { type: "error", name: "NotAnExportOrder", inputs: [{ name: "good", type: "address" }] },
    create: (args, options) =>
      new NotAnExportOrderError(named(["good"], args) as ErrorArguments["NotAnExportOrder"], options),
  },
  "0x00d8a813": {
    abi: {
      type: "error",
      name: "NotArbitrator",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "caller", type: "address" },
        { name: "arbitrator", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotArbitratorError(
        named(["series", "caller", "arbitrator"], args) as ErrorArguments["NotArbitrator"],
        options,
      ),
  },
  "0x893e853d": {
    abi: {
      type: "error",
      name: "NotAuditArbitrator",
      inputs: [
        { name: "bond", type: "bytes32" },
        { name: "caller", type: "address" },
        { name: "arbitrator", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotAuditArbitratorError(
        named(["bond", "caller", "arbitrator"], args) as ErrorArguments["NotAuditArbitrator"],
        options,
      ),
  },
  "0x2ef5c6df": {
    abi: {
      type: "error",
      name: "NotBondedAccreditor",
      inputs: [
        { name: "bond", type: "bytes32" },
        { name: "caller", type: "address" },
        { name: "accreditor", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotBondedAccreditorError(
        named(["bond", "caller", "accreditor"], args) as ErrorArguments["NotBondedAccreditor"],
        options,
      ),
  },
  "0xeab92433": {
    abi: {
      type: "error",
      name: "NotCheckpointed",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "date", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new NotCheckpointedError(named(["site", "date"], args) as ErrorArguments["NotCheckpointed"], options),
  },
  "0x651f073f": {
    abi: {
      type: "error",
      name: "NotCleared",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "clearedAt", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NotClearedError(named(["id", "clearedAt"], args) as ErrorArguments["NotCleared"], options),
  },
  "0xd219c234": {
    abi: { type: "error", name: "NotCollateral", inputs: [{ name: "caller", type: "address" }] },
    create: (args, options) =>
      new NotCollateralError(named(["caller"], args) as ErrorArguments["NotCollateral"], options),
  },
  "0xf9db8eb0": {
    abi: {
      type: "error",
      name: "NotCommitted",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "round", type: "uint40" },
        { name: "reporter", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotCommittedError(named(["series", "round", "reporter"], args) as ErrorArguments["NotCommitted"], options),
  },
  "0xb259b84b": {
    abi: {
      type: "error",
      name: "NotConcerned",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "caller", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotConcernedError(named(["id", "caller"], args) as ErrorArguments["NotConcerned"], options),
  },
  "0x055f9117": {
    abi: { type: "error", name: "NotConsumption", inputs: [{ name: "entitlement", type: "uint256" }] },
    create: (args, options) =>
      new NotConsumptionError(named(["entitlement"], args) as ErrorArguments["NotConsumption"], options),
  },
  "0x6ee272c7": {
    abi: {
      type: "error",
      name: "NotCorrected",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "day", type: "uint256" },
        { name: "applied", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new NotCorrectedError(named(["entitlement", "day", "applied"], args) as ErrorArguments["NotCorrected"], options),
  },
  "0x0ba04e2b": {
    abi: { type: "error", name: "NotDirectExport", inputs: [{ name: "entitlement", type: "uint256" }] },
    create: (args, options) =>
      new NotDirectExportError(named(["entitlement"], args) as ErrorArguments["NotDirectExport"], options),
  },
  "0x3469e8f0": {
    abi: {
      type: "error",
      name: "NotDueYet",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "due", type: "uint256" },
      ],
    },
    create: (args, options) => new NotDueYetError(named(["id", "due"], args) as ErrorArguments["NotDueYet"], options),
  },
  "0x348f5f17": {
    abi: { type: "error", name: "NotEarly", inputs: [{ name: "site", type: "uint64" }] },
    create: (args, options) => new NotEarlyError(named(["site"], args) as ErrorArguments["NotEarly"], options),
  },
  "0xc65e9694": {
    abi: {
      type: "error",
      name: "NotEndedByDefault",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "why", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new NotEndedByDefaultError(named(["id", "why"], args) as ErrorArguments["NotEndedByDefault"], options),
  },
  "0xd6e03d53": {
    abi: { type: "error", name: "NotEnergyPool", inputs: [{ name: "token", type: "address" }] },
    create: (args, options) =>
      new NotEnergyPoolError(named(["token"], args) as ErrorArguments["NotEnergyPool"], options),
  },
  "0xda93066c": {
    abi: {
      type: "error",
      name: "NotExportOwner",
      inputs: [
        { name: "export", type: "uint256" },
        { name: "caller", type: "address" },
        { name: "owner", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotExportOwnerError(named(["export", "caller", "owner"], args) as ErrorArguments["NotExportOwner"], options),
  },
  "0x9e14658d": {
    abi: {
      type: "error",
      name: "NotExported",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "register", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new NotExportedError(named(["entitlement", "register"], args) as ErrorArguments["NotExported"], options),
  },
  "0x330629c8": {
    abi: {
      type: "error",
      name: "NotFeeController",
      inputs: [
        { name: "caller", type: "address" },
        { name: "controller", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotFeeControllerError(named(["caller", "controller"], args) as ErrorArguments["NotFeeController"], options),
  },
  "0x1c54abf9": {
    abi: {
      type: "error",
      name: "NotFleetOperator",
      inputs: [
        { name: "fleet", type: "uint32" },
        { name: "caller", type: "address" },
        { name: "operator", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotFleetOperatorError(
        named(["fleet", "caller", "operator"], args) as ErrorArguments["NotFleetOperator"],
        options,
      ),
  },
  "0xca5f7ca5": {
    abi: {
      type: "error",
      name: "NotForwarder",
      inputs: [
        { name: "caller", type: "address" },
        { name: "forwarder", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotForwarderError(named(["caller", "forwarder"], args) as ErrorArguments["NotForwarder"], options),
  },
  "0x8767846c": {
    abi: { type: "error", name: "NotGreenCharge", inputs: [{ name: "entitlement", type: "uint256" }] },
    create: (args, options) =>
      new NotGreenChargeError(named(["entitlement"], args) as ErrorArguments["NotGreenCharge"], options),
  },
  "0x826f1bd2": {
    abi: {
      type: "error",
      name: "NotGuardian",
      inputs: [
        { name: "caller", type: "address" },
        { name: "guardian", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotGuardianError(named(["caller", "guardian"], args) as ErrorArguments["NotGuardian"], options),
  },
  "0x9a75f18c": {
    abi: {
      type: "error",
      name: "NotHolder",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "caller", type: "address" },
        { name: "holder", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotHolderError(named(["id", "caller", "holder"], args) as ErrorArguments["NotHolder"], options),
  },
  "0x38e9ef65": {
    abi: {
      type: "error",
      name: "NotInDefault",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "party", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotInDefaultError(named(["id", "party"], args) as ErrorArguments["NotInDefault"], options),
  },
  "0xd7e5b965": {
    abi: {
      type: "error",
      name: "NotInForce",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "given", type: "bytes32" },
        { name: "inForce", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new NotInForceError(named(["id", "given", "inForce"], args) as ErrorArguments["NotInForce"], options),
  },
  "0xf3fee3ab": {
    abi: { type: "error", name: "NotInSession", inputs: [{ name: "account", type: "address" }] },
    create: (args, options) =>
      new NotInSessionError(named(["account"], args) as ErrorArguments["NotInSession"], options),
  },
  "0xbac2bdba": {
    abi: { type: "error", name: "NotIntake", inputs: [{ name: "caller", type: "address" }] },
    create: (args, options) => new NotIntakeError(named(["caller"], args) as ErrorArguments["NotIntake"], options),
  },
  "0xc04d38af": {
    abi: { type: "error", name: "NotMarked", inputs: [{ name: "site", type: "uint64" }] },
    create: (args, options) => new NotMarkedError(named(["site"], args) as ErrorArguments["NotMarked"], options),
  },
  "0x0fde8eaf": {
    abi: {
      type: "error",
      name: "NotMeasured",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "readAt", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new NotMeasuredError(named(["site", "readAt"], args) as ErrorArguments["NotMeasured"], options),
  },
  "0x2ec64e8e": {
    abi: {
      type: "error",
      name: "NotOnePeriod",
      inputs: [
        { name: "from", type: "uint40" },
        { name: "to", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new NotOnePeriodError(named(["from", "to"], args) as ErrorArguments["NotOnePeriod"], options),
  },
  "0x8d897099": {
    abi: {
      type: "error",
      name: "NotOracle",
      inputs: [
        { name: "caller", type: "address" },
        { name: "oracle", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotOracleError(named(["caller", "oracle"], args) as ErrorArguments["NotOracle"], options),
  },
  "0x4b6e7f18": {
    abi: { type: "error", name: "NotOwnerNorApproved", inputs: [] },
    create: (_, options) => new NotOwnerNorApprovedError({}, options),
  },
  "0xeb1650a4": {
    abi: { type: "error", name: "NotPhysical", inputs: [{ name: "id", type: "uint256" }] },
    create: (args, options) => new NotPhysicalError(named(["id"], args) as ErrorArguments["NotPhysical"], options),
  },
  "0xb02dfa98": {
    abi: { type: "error", name: "NotPledged", inputs: [{ name: "site", type: "uint64" }] },
    create: (args, options) => new NotPledgedError(named(["site"], args) as ErrorArguments["NotPledged"], options),
  },
  "0x4a1576a2": {
    abi: { type: "error", name: "NotPool", inputs: [{ name: "caller", type: "address" }] },
    create: (args, options) => new NotPoolError(named(["caller"], args) as ErrorArguments["NotPool"], options),
  },
  "0xf2a90e21": {
    abi: {
      type: "error",
      name: "NotPoolsEntitlement",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "holder", type: "address" },
        { name: "pool", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotPoolsEntitlementError(
        named(["entitlement", "holder", "pool"], args) as ErrorArguments["NotPoolsEntitlement"],
        options,
      ),
  },
  "0x13d1ba72": {
    abi: {
      type: "error",
      name: "NotReceiver",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "caller", type: "address" },
        { name: "receiver", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotReceiverError(named(["id", "caller", "receiver"], args) as ErrorArguments["NotReceiver"], options),
  },
  "0x01bc5f0d": {
    abi: { type: "error", name: "NotReconciler", inputs: [{ name: "caller", type: "address" }] },
    create: (args, options) =>
      new NotReconcilerError(named(["caller"], args) as ErrorArguments["NotReconciler"], options),
  },
  "0x33f2eb74": {
    abi: {
      type: "error",
      name: "NotReportArbitrator",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "caller", type: "address" },
        { name: "arbitrator", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotReportArbitratorError(
        named(["id", "caller", "arbitrator"], args) as ErrorArguments["NotReportArbitrator"],
        options,
      ),
  },
  "0x996760a4": {
    abi: {
      type: "error",
      name: "NotReported",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "round", type: "uint40" },
        { name: "reporter", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotReportedError(named(["series", "round", "reporter"], args) as ErrorArguments["NotReported"], options),
  },
  "0xb6b3cf76": {
    abi: {
      type: "error",
      name: "NotReporter",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "caller", type: "address" },
        { name: "reporter", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotReporterError(named(["series", "caller", "reporter"], args) as ErrorArguments["NotReporter"], options),
  },
  "0x17b89490": {
    abi: { type: "error", name: "NotRetirements", inputs: [{ name: "caller", type: "address" }] },
    create: (args, options) =>
      new NotRetirementsError(named(["caller"], args) as ErrorArguments["NotRetirements"], options),
  },
  "0x5b4bd3f2": {
    abi: {
      type: "error",
      name: "NotSetArbitrator",
      inputs: [
        { name: "set", type: "bytes32" },
        { name: "caller", type: "address" },
        { name: "arbitrator", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotSetArbitratorError(
        named(["set", "caller", "arbitrator"], args) as ErrorArguments["NotSetArbitrator"],
        options,
      ),
  },
  "0xb4318ad9": {
    abi: {
      type: "error",
      name: "NotSetOff",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "buyersIndex", type: "uint256" },
        { name: "sellersIndex", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NotSetOffError(named(["id", "buyersIndex", "sellersIndex"], args) as ErrorArguments["NotSetOff"], options),
  },
  "0xc244ac5c": {
    abi: {
      type: "error",
      name: "NotSignedBy",
      inputs: [
        { name: "party", type: "address" },
        { name: "digest", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new NotSignedByError(named(["party", "digest"], args) as ErrorArguments["NotSignedBy"], options),
  },
  "0x49cedb35": {
    abi: {
      type: "error",
      name: "NotSiteOperator",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "caller", type: "address" },
        { name: "owner", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotSiteOperatorError(named(["site", "caller", "owner"], args) as ErrorArguments["NotSiteOperator"], options),
  },
  "0xe7327792": {
    abi: {
      type: "error",
      name: "NotSiteOwner",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "caller", type: "address" },
        { name: "owner", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotSiteOwnerError(named(["site", "caller", "owner"], args) as ErrorArguments["NotSiteOwner"], options),
  },
  "0x6f720739": {
    abi: {
      type: "error",
      name: "NotTaker",
      inputs: [
        { name: "caller", type: "address" },
        { name: "taker", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotTakerError(named(["caller", "taker"], args) as ErrorArguments["NotTaker"], options),
  },
  "0x92f51e31": {
    abi: {
      type: "error",
      name: "NotTheArbitrable",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "caller", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotTheArbitrableError(named(["id", "caller"], args) as ErrorArguments["NotTheArbitrable"], options),
  },
  "0x17cf84f6": {
    abi: {
      type: "error",
      name: "NotTheDaysLast",
      inputs: [
        { name: "readAt", type: "uint40" },
        { name: "batch", type: "uint40" },
        { name: "dayEnd", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NotTheDaysLastError(named(["readAt", "batch", "dayEnd"], args) as ErrorArguments["NotTheDaysLast"], options),
  },
  "0x30901d72": {
    abi: {
      type: "error",
      name: "NotTheDaysLeaf",
      inputs: [
        { name: "batch", type: "uint40" },
        { name: "readAt", type: "uint40" },
        { name: "needed", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new NotTheDaysLeafError(named(["batch", "readAt", "needed"], args) as ErrorArguments["NotTheDaysLeaf"], options),
  },
  "0x3b0a740c": {
    abi: {
      type: "error",
      name: "NotTheDeclarer",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "caller", type: "address" },
        { name: "declarer", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotTheDeclarerError(named(["id", "caller", "declarer"], args) as ErrorArguments["NotTheDeclarer"], options),
  },
  "0xd8130fd1": {
    abi: {
      type: "error",
      name: "NotTheNominator",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "given", type: "address" },
        { name: "agreed", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotTheNominatorError(named(["id", "given", "agreed"], args) as ErrorArguments["NotTheNominator"], options),
  },
  "0xdc3b7bf1": {
    abi: {
      type: "error",
      name: "NotTheOtherParty",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "caller", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotTheOtherPartyError(named(["id", "caller"], args) as ErrorArguments["NotTheOtherParty"], options),
  },
  "0x6fe55974": {
    abi: {
      type: "error",
      name: "NotTheOwner",
      inputs: [
        { name: "caller", type: "address" },
        { name: "owner", type: "address" },
      ],
    },
    create: (args, options) =>
      new NotTheOwnerError(named(["caller", "owner"], args) as ErrorArguments["NotTheOwner"], options),
  },
  "0x37d2caea": {
    abi: {
      type: "error",
      name: "NotTheSolution",
      inputs: [
        { name: "auction", type: "bytes32" },
        { name: "given", type: "bytes32" },
        { name: "chosen", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new NotTheSolutionError(named(["auction", "given", "chosen"], args) as ErrorArguments["NotTheSolution"], options),
  },
  "0x9c865959": {
    abi: {
      type: "error",
      name: "NotWhatWasApplied",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "day", type: "uint256" },
        { name: "given", type: "bytes32" },
        { name: "kept", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new NotWhatWasAppliedError(
        named(["entitlement", "day", "given", "kept"], args) as ErrorArguments["NotWhatWasApplied"],
        options,
      ),
  },
  "0x078eb6b5": {
    abi: {
      type: "error",
      name: "NotYetTheDaysLast",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "from", type: "uint40" },
        { name: "batch", type: "uint40" },
        { name: "allowedAt", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NotYetTheDaysLastError(
        named(["entitlement", "from", "batch", "allowedAt"], args) as ErrorArguments["NotYetTheDaysLast"],
        options,
      ),
  },
  "0xaf351156": {
    abi: { type: "error", name: "NothingArrived", inputs: [{ name: "token", type: "address" }] },
    create: (args, options) =>
      new NothingArrivedError(named(["token"], args) as ErrorArguments["NothingArrived"], options),
  },
  "0x27b6ef29": {
    abi: { type: "error", name: "NothingBonded", inputs: [{ name: "bond", type: "bytes32" }] },
    create: (args, options) =>
      new NothingBondedError(named(["bond"], args) as ErrorArguments["NothingBonded"], options),
  },
  "0x1952bc0a": {
    abi: {
      type: "error",
      name: "NothingCharged",
      inputs: [
        { name: "battery", type: "uint64" },
        { name: "nonGreen", type: "uint64" },
        { name: "used", type: "uint64" },
      ],
    },
    create: (args, options) =>
      new NothingChargedError(
        named(["battery", "nonGreen", "used"], args) as ErrorArguments["NothingCharged"],
        options,
      ),
  },
  "0xea45bfcb": {
    abi: {
      type: "error",
      name: "NothingCorrected",
      inputs: [
        { name: "commitment", type: "bytes32" },
        { name: "index", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new NothingCorrectedError(named(["commitment", "index"], args) as ErrorArguments["NothingCorrected"], options),
  },
  "0xf2ce93c5": {
    abi: { type: "error", name: "NothingDelivered", inputs: [] },
    create: (_, options) => new NothingDeliveredError({}, options),
  },
  "0xc79c110d": {
    abi: {
      type: "error",
      name: "NothingDue",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "debtor", type: "address" },
      ],
    },
    create: (args, options) =>
      new NothingDueError(named(["id", "debtor"], args) as ErrorArguments["NothingDue"], options),
  },
  "0x32df2383": {
    abi: {
      type: "error",
      name: "NothingExported",
      inputs: [
        { name: "exporter", type: "uint64" },
        { name: "from", type: "uint40" },
        { name: "to", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new NothingExportedError(named(["exporter", "from", "to"], args) as ErrorArguments["NothingExported"], options),
  },
  "0x3333a0d0": {
    abi: { type: "error", name: "NothingMatches", inputs: [] },
    create: (_, options) => new NothingMatchesError({}, options),
  },
  "0xf926cd66": {
    abi: {
      type: "error",
      name: "NothingMore",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "readAt", type: "uint40" },
        { name: "register", type: "uint64" },
        { name: "pointer", type: "uint64" },
        { name: "early", type: "uint64" },
      ],
    },
    create: (args, options) =>
      new NothingMoreError(
        named(["entitlement", "readAt", "register", "pointer", "early"], args) as ErrorArguments["NothingMore"],
        options,
      ),
  },
  "0x8795c367": {
    abi: {
      type: "error",
      name: "NothingNew",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "readAt", type: "uint40" },
        { name: "pointerAt", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new NothingNewError(named(["id", "readAt", "pointerAt"], args) as ErrorArguments["NothingNew"], options),
  },
  "0x64287d07": {
    abi: {
      type: "error",
      name: "NothingNewlyPriced",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "day", type: "uint256" },
        { name: "parcel", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new NothingNewlyPricedError(
        named(["id", "day", "parcel"], args) as ErrorArguments["NothingNewlyPriced"],
        options,
      ),
  },
  "0xf9718b67": {
    abi: { type: "error", name: "NothingOwed", inputs: [{ name: "site", type: "uint64" }] },
    create: (args, options) => new NothingOwedError(named(["site"], args) as ErrorArguments["NothingOwed"], options),
  },
  "0x835d5bba": {
    abi: {
      type: "error",
      name: "NothingToCall",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "party", type: "address" },
        { name: "posted", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NothingToCallError(
        named(["id", "party", "posted", "needed"], args) as ErrorArguments["NothingToCall"],
        options,
      ),
  },
  "0x71642412": {
    abi: {
      type: "error",
      name: "NothingToCollect",
      inputs: [
        { name: "account", type: "address" },
        { name: "token", type: "address" },
      ],
    },
    create: (args, options) =>
      new NothingToCollectError(named(["account", "token"], args) as ErrorArguments["NothingToCollect"], options),
  },
  "0x67355b56": {
    abi: {
      type: "error",
      name: "NothingToCorrect",
      inputs: [
        { name: "rate", type: "uint256" },
        { name: "least", type: "uint256" },
        { name: "most", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NothingToCorrectError(named(["rate", "least", "most"], args) as ErrorArguments["NothingToCorrect"], options),
  },
  "0xac1eeb3b": {
    abi: { type: "error", name: "NothingToCover", inputs: [] },
    create: (_, options) => new NothingToCoverError({}, options),
  },
  "0x9a30a4a8": {
    abi: {
      type: "error",
      name: "NothingToFill",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "stake", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NothingToFillError(named(["site", "stake"], args) as ErrorArguments["NothingToFill"], options),
  },
  "0x8d167830": {
    abi: {
      type: "error",
      name: "NothingToHarvest",
      inputs: [
        { name: "id", type: "bytes32" },
        { name: "idle", type: "uint256" },
        { name: "active", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NothingToHarvestError(named(["id", "idle", "active"], args) as ErrorArguments["NothingToHarvest"], options),
  },
  "0xc4b234ae": {
    abi: { type: "error", name: "NothingToRecharge", inputs: [{ name: "id", type: "bytes32" }] },
    create: (args, options) =>
      new NothingToRechargeError(named(["id"], args) as ErrorArguments["NothingToRecharge"], options),
  },
  "0x4dcc85e8": {
    abi: {
      type: "error",
      name: "NothingToRefund",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "round", type: "uint40" },
        { name: "consumer", type: "address" },
      ],
    },
    create: (args, options) =>
      new NothingToRefundError(
        named(["series", "round", "consumer"], args) as ErrorArguments["NothingToRefund"],
        options,
      ),
  },
  "0x2d079f1c": {
    abi: {
      type: "error",
      name: "NothingToRelease",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "unspentDischarge", type: "uint256" },
        { name: "headroom", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NothingToReleaseError(
        named(["site", "unspentDischarge", "headroom"], args) as ErrorArguments["NothingToRelease"],
        options,
      ),
  },
  "0x6578c14c": {
    abi: {
      type: "error",
      name: "NothingToResolve",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "readAt", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new NothingToResolveError(named(["id", "readAt"], args) as ErrorArguments["NothingToResolve"], options),
  },
  "0xd68222a8": {
    abi: {
      type: "error",
      name: "NothingToRestate",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "month", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NothingToRestateError(named(["id", "month"], args) as ErrorArguments["NothingToRestate"], options),
  },
  "0x13490364": {
    abi: {
      type: "error",
      name: "NothingToRestateOfYear",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "year", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NothingToRestateOfYearError(named(["id", "year"], args) as ErrorArguments["NothingToRestateOfYear"], options),
  },
  "0xea04f6c6": {
    abi: {
      type: "error",
      name: "NothingToUnlock",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "locked", type: "uint256" },
        { name: "held", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new NothingToUnlockError(named(["site", "locked", "held"], args) as ErrorArguments["NothingToUnlock"], options),
  },
  "0xa6c5dd2f": {
    abi: { type: "error", name: "NothingUnbonding", inputs: [{ name: "site", type: "uint64" }] },
    create: (args, options) =>
      new NothingUnbondingError(named(["site"], args) as ErrorArguments["NothingUnbonding"], options),
  },
  "0xcf479181": {
    abi: {
      type: "error",
      name: "InsufficientBalance",
      inputs: [
        { name: "balance", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new OpenZeppelinInsufficientBalanceError(
        named(["balance", "needed"], args) as ErrorArguments["OpenZeppelinInsufficientBalance"],
        options,
      ),
  },
  "0x8d151c1e": {
    abi: {
      type: "error",
      name: "OpeningOutOfDate",
      inputs: [
        { name: "periodEnd", type: "uint40" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new OpeningOutOfDateError(named(["periodEnd", "now"], args) as ErrorArguments["OpeningOutOfDate"], options),
  },
  "0xf81d1d88": {
    abi: {
      type: "error",
      name: "NothingToClaim",
      inputs: [
        { name: "token", type: "address" },
        { name: "account", type: "address" },
      ],
    },
    create: (args, options) =>
      new OrderBookNothingToClaimError(
        named(["token", "account"], args) as ErrorArguments["OrderBookNothingToClaim"],
        options,
      ),
  },
  "0x28ce4db8": {
    abi: {
      type: "error",
      name: "OrderExpired",
      inputs: [
        { name: "deadline", type: "uint40" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new OrderExpiredError(named(["deadline", "now"], args) as ErrorArguments["OrderExpired"], options),
  },
  "0x626bc676": {
    abi: {
      type: "error",
      name: "OrderFeeExceeded",
      inputs: [
        { name: "fee", type: "uint256" },
        { name: "maximum", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new OrderFeeExceededError(named(["fee", "maximum"], args) as ErrorArguments["OrderFeeExceeded"], options),
  },
  "0x56f4ee75": {
    abi: {
      type: "error",
      name: "OrderNotOfAuction",
      inputs: [
        { name: "side", type: "uint8" },
        { name: "position", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new OrderNotOfAuctionError(named(["side", "position"], args) as ErrorArguments["OrderNotOfAuction"], options),
  },
  "0x7878cfd2": {
    abi: {
      type: "error",
      name: "OrderNotYetValid",
      inputs: [
        { name: "validFrom", type: "uint40" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new OrderNotYetValidError(named(["validFrom", "now"], args) as ErrorArguments["OrderNotYetValid"], options),
  },
  "0x35d70453": {
    abi: {
      type: "error",
      name: "OrdersNotAscending",
      inputs: [
        { name: "side", type: "uint8" },
        { name: "position", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new OrdersNotAscendingError(named(["side", "position"], args) as ErrorArguments["OrdersNotAscending"], options),
  },
  "0x79ad1659": {
    abi: {
      type: "error",
      name: "OtherDay",
      inputs: [
        { name: "index", type: "uint256" },
        { name: "given", type: "uint256" },
        { name: "first", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new OtherDayError(named(["index", "given", "first"], args) as ErrorArguments["OtherDay"], options),
  },
  "0x41743e11": {
    abi: {
      type: "error",
      name: "OtherMethod",
      inputs: [
        { name: "given", type: "bytes32" },
        { name: "agreed", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new OtherMethodError(named(["given", "agreed"], args) as ErrorArguments["OtherMethod"], options),
  },
  "0x7def7228": {
    abi: {
      type: "error",
      name: "OtherPlant",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "site", type: "uint64" },
        { name: "register", type: "uint8" },
        { name: "share", type: "uint16" },
      ],
    },
    create: (args, options) =>
      new OtherPlantError(
        named(["entitlement", "site", "register", "share"], args) as ErrorArguments["OtherPlant"],
        options,
      ),
  },
  "0xc686c1e3": {
    abi: {
      type: "error",
      name: "OtherProfile",
      inputs: [
        { name: "given", type: "bytes32" },
        { name: "agreed", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new OtherProfileError(named(["given", "agreed"], args) as ErrorArguments["OtherProfile"], options),
  },
  "0xf2b402bb": {
    abi: { type: "error", name: "OutOfDomain", inputs: [] },
    create: (_, options) => new OutOfDomainError({}, options),
  },
  "0xf5426ef9": {
    abi: {
      type: "error",
      name: "OutputBelowMinimum",
      inputs: [
        { name: "output", type: "uint256" },
        { name: "minimum", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new OutputBelowMinimumError(named(["output", "minimum"], args) as ErrorArguments["OutputBelowMinimum"], options),
  },
  "0xd3d85fd3": {
    abi: {
      type: "error",
      name: "OutsideVintage",
      inputs: [
        { name: "at", type: "uint40" },
        { name: "start", type: "uint40" },
        { name: "end", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new OutsideVintageError(named(["at", "start", "end"], args) as ErrorArguments["OutsideVintage"], options),
  },
  "0x94d4c58e": {
    abi: {
      type: "error",
      name: "OutsideWindow",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "round", type: "uint40" },
        { name: "from", type: "uint256" },
        { name: "until", type: "uint256" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new OutsideWindowError(
        named(["series", "round", "from", "until", "now"], args) as ErrorArguments["OutsideWindow"],
        options,
      ),
  },
  "0x35278d12": {
    abi: { type: "error", name: "Overflow", inputs: [] },
    create: (_, options) => new OverflowError({}, options),
  },
  "0x7af762d5": {
    abi: { type: "error", name: "OwnArbitrator", inputs: [{ name: "accreditor", type: "address" }] },
    create: (args, options) =>
      new OwnArbitratorError(named(["accreditor"], args) as ErrorArguments["OwnArbitrator"], options),
  },
  "0x8b80b9ec": {
    abi: { type: "error", name: "OwnOrder", inputs: [{ name: "maker", type: "address" }] },
    create: (args, options) => new OwnOrderError(named(["maker"], args) as ErrorArguments["OwnOrder"], options),
  },
  "0xcba870f1": {
    abi: {
      type: "error",
      name: "ParcelWaits",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "day", type: "uint256" },
        { name: "parcel", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new ParcelWaitsError(named(["id", "day", "parcel"], args) as ErrorArguments["ParcelWaits"], options),
  },
  "0x6721552a": {
    abi: {
      type: "error",
      name: "PartAboveWhole",
      inputs: [
        { name: "part", type: "uint256" },
        { name: "whole", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new PartAboveWholeError(named(["part", "whole"], args) as ErrorArguments["PartAboveWhole"], options),
  },
  "0xa03c4024": {
    abi: {
      type: "error",
      name: "PartOutOfRange",
      inputs: [
        { name: "value", type: "int256" },
        { name: "above", type: "uint256" },
        { name: "below", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new PartOutOfRangeError(named(["value", "above", "below"], args) as ErrorArguments["PartOutOfRange"], options),
  },
  "0xe09b5d32": {
    abi: { type: "error", name: "PartitionBroken", inputs: [{ name: "energy", type: "uint256" }] },
    create: (args, options) =>
      new PartitionBrokenError(named(["energy"], args) as ErrorArguments["PartitionBroken"], options),
  },
  "0x3bb734b8": {
    abi: {
      type: "error",
      name: "PartyChanged",
      inputs: [
        { name: "clause", type: "bytes32" },
        { name: "given", type: "address" },
        { name: "before", type: "address" },
      ],
    },
    create: (args, options) =>
      new PartyChangedError(named(["clause", "given", "before"], args) as ErrorArguments["PartyChanged"], options),
  },
  "0xfc16e0d8": {
    abi: {
      type: "error",
      name: "PathLength",
      inputs: [
        { name: "given", type: "uint256" },
        { name: "expected", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new PathLengthError(named(["given", "expected"], args) as ErrorArguments["PathLength"], options),
  },
  "0x7b95530d": {
    abi: {
      type: "error",
      name: "PaymentBelowMinimum",
      inputs: [
        { name: "payment", type: "uint256" },
        { name: "minimum", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new PaymentBelowMinimumError(
        named(["payment", "minimum"], args) as ErrorArguments["PaymentBelowMinimum"],
        options,
      ),
  },
  "0x3beb8e0f": {
    abi: {
      type: "error",
      name: "PaymentTooSmall",
      inputs: [
        { name: "received", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new PaymentTooSmallError(named(["received", "needed"], args) as ErrorArguments["PaymentTooSmall"], options),
  },
  "0xc3e47253": {
    abi: { type: "error", name: "PeriodNotAligned", inputs: [{ name: "time", type: "uint40" }] },
    create: (args, options) =>
      new PeriodNotAlignedError(named(["time"], args) as ErrorArguments["PeriodNotAligned"], options),
  },
  "0x0c638205": {
    abi: {
      type: "error",
      name: "PeriodNotForward",
      inputs: [
        { name: "fleet", type: "uint32" },
        { name: "periodEnd", type: "uint40" },
        { name: "latest", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new PeriodNotForwardError(
        named(["fleet", "periodEnd", "latest"], args) as ErrorArguments["PeriodNotForward"],
        options,
      ),
  },
  "0x31b3ca35": {
    abi: {
      type: "error",
      name: "PeriodNotOver",
      inputs: [
        { name: "periodEnd", type: "uint40" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new PeriodNotOverError(named(["periodEnd", "now"], args) as ErrorArguments["PeriodNotOver"], options),
  },
  "0xf1d572a8": {
    abi: {
      type: "error",
      name: "PeriodOutOfRange",
      inputs: [
        { name: "period", type: "uint256" },
        { name: "periods", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new PeriodOutOfRangeError(named(["period", "periods"], args) as ErrorArguments["PeriodOutOfRange"], options),
  },
  "0xe3b13db0": {
    abi: {
      type: "error",
      name: "PeriodsDeliveredAlready",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "day", type: "uint256" },
        { name: "periods", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new PeriodsDeliveredAlreadyError(
        named(["entitlement", "day", "periods"], args) as ErrorArguments["PeriodsDeliveredAlready"],
        options,
      ),
  },
  "0xfb77c9ca": {
    abi: {
      type: "error",
      name: "PeriodsNotDeliverable",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "day", type: "uint256" },
        { name: "periods", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new PeriodsNotDeliverableError(
        named(["entitlement", "day", "periods"], args) as ErrorArguments["PeriodsNotDeliverable"],
        options,
      ),
  },
  "0x539ce81b": {
    abi: {
      type: "error",
      name: "PeriodsNotRipe",
      inputs: [
        { name: "day", type: "uint256" },
        { name: "ripeAt", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new PeriodsNotRipeError(named(["day", "ripeAt"], args) as ErrorArguments["PeriodsNotRipe"], options),
  },
  "0x3f68539a": {
    abi: { type: "error", name: "Permit2AllowanceIsFixedAtInfinity", inputs: [] },
    create: (_, options) => new Permit2AllowanceIsFixedAtInfinityError({}, options),
  },
  "0x8757f0fd": {
    abi: { type: "error", name: "Permit2AmountOverflow", inputs: [] },
    create: (_, options) => new Permit2AmountOverflowError({}, options),
  },
  "0x6b836e6b": {
    abi: { type: "error", name: "Permit2Failed", inputs: [] },
    create: (_, options) => new Permit2FailedError({}, options),
  },
  "0xe37c206e": {
    abi: {
      type: "error",
      name: "PermitExpired",
      inputs: [
        { name: "deadline", type: "uint256" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new PermitExpiredError(named(["deadline", "now"], args) as ErrorArguments["PermitExpired"], options),
  },
  "0x3ba638e4": {
    abi: {
      type: "error",
      name: "PlantDayReported",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "day", type: "uint256" },
        { name: "plant", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new PlantDayReportedError(named(["id", "day", "plant"], args) as ErrorArguments["PlantDayReported"], options),
  },
  "0x24e42098": {
    abi: {
      type: "error",
      name: "PlantIsServed",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "entitlement", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new PlantIsServedError(named(["id", "entitlement"], args) as ErrorArguments["PlantIsServed"], options),
  },
  "0xc2c8be42": {
    abi: { type: "error", name: "PlantsOutOfOrder", inputs: [{ name: "index", type: "uint256" }] },
    create: (args, options) =>
      new PlantsOutOfOrderError(named(["index"], args) as ErrorArguments["PlantsOutOfOrder"], options),
  },
  "0x48a4d4e7": {
    abi: {
      type: "error",
      name: "PledgedElsewhere",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "pool", type: "address" },
      ],
    },
    create: (args, options) =>
      new PledgedElsewhereError(named(["site", "pool"], args) as ErrorArguments["PledgedElsewhere"], options),
  },
  "0x5dae0d22": {
    abi: {
      type: "error",
      name: "PointOutOfRange",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "point", type: "uint256" },
        { name: "points", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new PointOutOfRangeError(
        named(["series", "point", "points"], args) as ErrorArguments["PointOutOfRange"],
        options,
      ),
  },
  "0xeb9c291e": {
    abi: { type: "error", name: "PoolAlreadyExists", inputs: [{ name: "id", type: "bytes32" }] },
    create: (args, options) =>
      new PoolAlreadyExistsError(named(["id"], args) as ErrorArguments["PoolAlreadyExists"], options),
  },
  "0x4f9d302e": {
    abi: { type: "error", name: "PoolExists", inputs: [{ name: "pool", type: "address" }] },
    create: (args, options) => new PoolExistsError(named(["pool"], args) as ErrorArguments["PoolExists"], options),
  },
  "0x9327de16": {
    abi: {
      type: "error",
      name: "PoolMismatch",
      inputs: [
        { name: "energy", type: "address" },
        { name: "quote", type: "address" },
      ],
    },
    create: (args, options) =>
      new PoolMismatchError(named(["energy", "quote"], args) as ErrorArguments["PoolMismatch"], options),
  },
  "0xc57d8ca8": {
    abi: {
      type: "error",
      name: "PotentialAboveCapacity",
      inputs: [
        { name: "period", type: "uint256" },
        { name: "wh", type: "uint256" },
        { name: "capacityW", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new PotentialAboveCapacityError(
        named(["period", "wh", "capacityW"], args) as ErrorArguments["PotentialAboveCapacity"],
        options,
      ),
  },
  "0x823c1ea4": {
    abi: {
      type: "error",
      name: "PriceDoesNotClear",
      inputs: [
        { name: "side", type: "uint8" },
        { name: "inside", type: "uint256" },
        { name: "matched", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new PriceDoesNotClearError(
        named(["side", "inside", "matched"], args) as ErrorArguments["PriceDoesNotClear"],
        options,
      ),
  },
  "0x6b80bc8f": {
    abi: { type: "error", name: "PriceMissing", inputs: [{ name: "period", type: "uint256" }] },
    create: (args, options) =>
      new PriceMissingError(named(["period"], args) as ErrorArguments["PriceMissing"], options),
  },
  "0x9b5947ea": {
    abi: {
      type: "error",
      name: "PriceNotFinal",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "periodEnd", type: "uint40" },
        { name: "status", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new PriceNotFinalError(
        named(["series", "periodEnd", "status"], args) as ErrorArguments["PriceNotFinal"],
        options,
      ),
  },
  "0x82cf85da": {
    abi: {
      type: "error",
      name: "PriceOutOfRange",
      inputs: [
        { name: "position", type: "uint256" },
        { name: "price", type: "int64" },
      ],
    },
    create: (args, options) =>
      new PriceOutOfRangeError(named(["position", "price"], args) as ErrorArguments["PriceOutOfRange"], options),
  },
  "0x64cb1db4": {
    abi: {
      type: "error",
      name: "PriceUnsettled",
      inputs: [
        { name: "id", type: "bytes32" },
        { name: "elapsed", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new PriceUnsettledError(named(["id", "elapsed", "needed"], args) as ErrorArguments["PriceUnsettled"], options),
  },
  "0x6a0b5809": {
    abi: {
      type: "error",
      name: "ProcedureUnfit",
      inputs: [
        {
          name: "procedure",
          type: "tuple",
          components: [
            { name: "fee", type: "uint96" },
            { name: "rulingTime", type: "uint32" },
            { name: "appealTime", type: "uint32" },
            { name: "mostAppeals", type: "uint8" },
          ],
        },
      ],
    },
    create: (args, options) =>
      new ProcedureUnfitError(named(["procedure"], args) as ErrorArguments["ProcedureUnfit"], options),
  },
  "0xf5798fe7": {
    abi: {
      type: "error",
      name: "ProductionNotProved",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "register", type: "uint8" },
        { name: "periods", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ProductionNotProvedError(
        named(["site", "register", "periods", "needed"], args) as ErrorArguments["ProductionNotProved"],
        options,
      ),
  },
  "0xa654f4cc": {
    abi: {
      type: "error",
      name: "ProfileHashWrong",
      inputs: [
        { name: "given", type: "bytes32" },
        { name: "expected", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new ProfileHashWrongError(named(["given", "expected"], args) as ErrorArguments["ProfileHashWrong"], options),
  },
  "0xf3d27e6a": {
    abi: {
      type: "error",
      name: "ProfileLength",
      inputs: [
        { name: "given", type: "uint256" },
        { name: "expected", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ProfileLengthError(named(["given", "expected"], args) as ErrorArguments["ProfileLength"], options),
  },
  "0xf31ea6f0": {
    abi: {
      type: "error",
      name: "ProfileLengthWrong",
      inputs: [
        { name: "given", type: "uint256" },
        { name: "expected", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ProfileLengthWrongError(named(["given", "expected"], args) as ErrorArguments["ProfileLengthWrong"], options),
  },
  "0x7f27906e": {
    abi: { type: "error", name: "ProfileNotMeasured", inputs: [{ name: "to", type: "uint40" }] },
    create: (args, options) =>
      new ProfileNotMeasuredError(named(["to"], args) as ErrorArguments["ProfileNotMeasured"], options),
  },
  "0x84d40f09": {
    abi: {
      type: "error",
      name: "ProfileOfAnotherDay",
      inputs: [
        { name: "start", type: "uint40" },
        { name: "to", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new ProfileOfAnotherDayError(named(["start", "to"], args) as ErrorArguments["ProfileOfAnotherDay"], options),
  },
  "0x31466b3c": {
    abi: {
      type: "error",
      name: "ProfileSumWrong",
      inputs: [
        { name: "register", type: "uint8" },
        { name: "given", type: "uint256" },
        { name: "expected", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ProfileSumWrongError(
        named(["register", "given", "expected"], args) as ErrorArguments["ProfileSumWrong"],
        options,
      ),
  },
  "0x9d21f11d": {
    abi: {
      type: "error",
      name: "ProfileUnfit",
      inputs: [
        { name: "length", type: "uint256" },
        { name: "expected", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ProfileUnfitError(named(["length", "expected"], args) as ErrorArguments["ProfileUnfit"], options),
  },
  "0xa368a8e2": {
    abi: {
      type: "error",
      name: "QuorumMismatch",
      inputs: [
        { name: "exported", type: "bytes32" },
        { name: "consumed", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new QuorumMismatchError(named(["exported", "consumed"], args) as ErrorArguments["QuorumMismatch"], options),
  },
  "0xd055addc": {
    abi: { type: "error", name: "QuorumNotAdmitted", inputs: [{ name: "quorumId", type: "bytes32" }] },
    create: (args, options) =>
      new QuorumNotAdmittedError(named(["quorumId"], args) as ErrorArguments["QuorumNotAdmitted"], options),
  },
  "0xdcb476c9": {
    abi: {
      type: "error",
      name: "QuorumNotMet",
      inputs: [
        { name: "valid", type: "uint256" },
        { name: "threshold", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new QuorumNotMetError(named(["valid", "threshold"], args) as ErrorArguments["QuorumNotMet"], options),
  },
  "0xdee936bf": {
    abi: {
      type: "error",
      name: "QuoteAboveMaximum",
      inputs: [
        { name: "quote", type: "uint256" },
        { name: "maximum", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new QuoteAboveMaximumError(named(["quote", "maximum"], args) as ErrorArguments["QuoteAboveMaximum"], options),
  },
  "0x7d2ef51d": {
    abi: {
      type: "error",
      name: "QuoteBelowMinimum",
      inputs: [
        { name: "quote", type: "uint256" },
        { name: "minimum", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new QuoteBelowMinimumError(named(["quote", "minimum"], args) as ErrorArguments["QuoteBelowMinimum"], options),
  },
  "0xa9664b0b": {
    abi: { type: "error", name: "QuoteMelts", inputs: [{ name: "quote", type: "address" }] },
    create: (args, options) => new QuoteMeltsError(named(["quote"], args) as ErrorArguments["QuoteMelts"], options),
  },
  "0x9d5cbd16": {
    abi: {
      type: "error",
      name: "QuoteMismatch",
      inputs: [
        { name: "first", type: "address" },
        { name: "second", type: "address" },
      ],
    },
    create: (args, options) =>
      new QuoteMismatchError(named(["first", "second"], args) as ErrorArguments["QuoteMismatch"], options),
  },
  "0x49f7642b": {
    abi: { type: "error", name: "RPowOverflow", inputs: [] },
    create: (_, options) => new RPowOverflowError({}, options),
  },
  "0xa5a2b4c1": {
    abi: { type: "error", name: "RateBelowMinusOne", inputs: [{ name: "rate", type: "int256" }] },
    create: (args, options) =>
      new RateBelowMinusOneError(named(["rate"], args) as ErrorArguments["RateBelowMinusOne"], options),
  },
  "0x0d069904": {
    abi: {
      type: "error",
      name: "ReadingDoesNotContradict",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "periodEnd", type: "uint40" },
        { name: "revision", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new ReadingDoesNotContradictError(
        named(["site", "periodEnd", "revision"], args) as ErrorArguments["ReadingDoesNotContradict"],
        options,
      ),
  },
  "0x5a6219ab": {
    abi: { type: "error", name: "ReadingDoesNotMatchLeaf", inputs: [{ name: "site", type: "uint64" }] },
    create: (args, options) =>
      new ReadingDoesNotMatchLeafError(named(["site"], args) as ErrorArguments["ReadingDoesNotMatchLeaf"], options),
  },
  "0x513578f7": {
    abi: {
      type: "error",
      name: "ReconciledLately",
      inputs: [
        { name: "pool", type: "address" },
        { name: "until", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new ReconciledLatelyError(named(["pool", "until"], args) as ErrorArguments["ReconciledLately"], options),
  },
  "0x4656425a": {
    abi: { type: "error", name: "RedeemMoreThanMax", inputs: [] },
    create: (_, options) => new RedeemMoreThanMaxError({}, options),
  },
  "0xab143c06": {
    abi: { type: "error", name: "Reentrancy", inputs: [] },
    create: (_, options) => new ReentrancyError({}, options),
  },
  "0x73a4a9cd": {
    abi: {
      type: "error",
      name: "RegisterBackwards",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "given", type: "uint64" },
        { name: "pointer", type: "uint64" },
      ],
    },
    create: (args, options) =>
      new RegisterBackwardsError(
        named(["site", "given", "pointer"], args) as ErrorArguments["RegisterBackwards"],
        options,
      ),
  },
  "0x419fde69": {
    abi: { type: "error", name: "RegisterNotProfiled", inputs: [{ name: "register", type: "uint8" }] },
    create: (args, options) =>
      new RegisterNotProfiledError(named(["register"], args) as ErrorArguments["RegisterNotProfiled"], options),
  },
  "0xf37a2820": {
    abi: {
      type: "error",
      name: "RegisterOverflow",
      inputs: [
        { name: "a", type: "uint256" },
        { name: "b", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new RegisterOverflowError(named(["a", "b"], args) as ErrorArguments["RegisterOverflow"], options),
  },
  "0xc97ea1ef": {
    abi: {
      type: "error",
      name: "RegisterUnderflow",
      inputs: [
        { name: "a", type: "uint256" },
        { name: "b", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new RegisterUnderflowError(named(["a", "b"], args) as ErrorArguments["RegisterUnderflow"], options),
  },
  "0x7b833e1e": {
    abi: {
      type: "error",
      name: "RegisterUnfit",
      inputs: [
        { name: "index", type: "uint256" },
        { name: "register", type: "uint8" },
        { name: "kind", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new RegisterUnfitError(named(["index", "register", "kind"], args) as ErrorArguments["RegisterUnfit"], options),
  },
  "0xf4396dc2": {
    abi: {
      type: "error",
      name: "ReportAlreadyFinal",
      inputs: [
        { name: "fleet", type: "uint32" },
        { name: "day", type: "uint32" },
        { name: "finalAt", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ReportAlreadyFinalError(
        named(["fleet", "day", "finalAt"], args) as ErrorArguments["ReportAlreadyFinal"],
        options,
      ),
  },
  "0x9ba770be": {
    abi: {
      type: "error",
      name: "ReportHeld",
      inputs: [
        { name: "commitment", type: "bytes32" },
        { name: "index", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new ReportHeldError(named(["commitment", "index"], args) as ErrorArguments["ReportHeld"], options),
  },
  "0x38e57588": {
    abi: {
      type: "error",
      name: "ReportLeafCountOutOfRange",
      inputs: [
        { name: "leafCount", type: "uint32" },
        { name: "siteCount", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new ReportLeafCountOutOfRangeError(
        named(["leafCount", "siteCount"], args) as ErrorArguments["ReportLeafCountOutOfRange"],
        options,
      ),
  },
  "0x77959f42": {
    abi: {
      type: "error",
      name: "ReportLengthWrong",
      inputs: [
        { name: "given", type: "uint256" },
        { name: "expected", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ReportLengthWrongError(named(["given", "expected"], args) as ErrorArguments["ReportLengthWrong"], options),
  },
  "0x65691d1d": {
    abi: {
      type: "error",
      name: "ReportNotFinal",
      inputs: [
        { name: "fleet", type: "uint32" },
        { name: "day", type: "uint32" },
        { name: "finalAt", type: "uint256" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ReportNotFinalError(
        named(["fleet", "day", "finalAt", "now"], args) as ErrorArguments["ReportNotFinal"],
        options,
      ),
  },
  "0x139d4343": {
    abi: {
      type: "error",
      name: "ReportPathInvalid",
      inputs: [
        { name: "computed", type: "bytes32" },
        { name: "root", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new ReportPathInvalidError(named(["computed", "root"], args) as ErrorArguments["ReportPathInvalid"], options),
  },
  "0x01e3d1c3": {
    abi: {
      type: "error",
      name: "ReportPathLengthWrong",
      inputs: [
        { name: "given", type: "uint256" },
        { name: "expected", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ReportPathLengthWrongError(
        named(["given", "expected"], args) as ErrorArguments["ReportPathLengthWrong"],
        options,
      ),
  },
  "0xb9f1b767": {
    abi: { type: "error", name: "ReportReplaced", inputs: [{ name: "id", type: "uint256" }] },
    create: (args, options) =>
      new ReportReplacedError(named(["id"], args) as ErrorArguments["ReportReplaced"], options),
  },
  "0x328afabb": {
    abi: {
      type: "error",
      name: "ReportRevisionNotForward",
      inputs: [
        { name: "revision", type: "uint32" },
        { name: "current", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new ReportRevisionNotForwardError(
        named(["revision", "current"], args) as ErrorArguments["ReportRevisionNotForward"],
        options,
      ),
  },
  "0x920a7310": {
    abi: {
      type: "error",
      name: "ReportRulingNotOverdue",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "dueAt", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ReportRulingNotOverdueError(
        named(["id", "dueAt"], args) as ErrorArguments["ReportRulingNotOverdue"],
        options,
      ),
  },
  "0xb1867d2f": {
    abi: {
      type: "error",
      name: "ReportRulingOverdue",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "dueAt", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ReportRulingOverdueError(named(["id", "dueAt"], args) as ErrorArguments["ReportRulingOverdue"], options),
  },
  "0xc99fbd23": {
    abi: {
      type: "error",
      name: "ReportStakeTooSmall",
      inputs: [
        { name: "received", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ReportStakeTooSmallError(
        named(["received", "needed"], args) as ErrorArguments["ReportStakeTooSmall"],
        options,
      ),
  },
  "0x7c3c7441": {
    abi: {
      type: "error",
      name: "ReportVoid",
      inputs: [
        { name: "commitment", type: "bytes32" },
        { name: "index", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new ReportVoidError(named(["commitment", "index"], args) as ErrorArguments["ReportVoid"], options),
  },
  "0x5abb10e1": {
    abi: {
      type: "error",
      name: "ReportedBeforeEntry",
      inputs: [
        { name: "period", type: "uint256" },
        { name: "entered", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ReportedBeforeEntryError(
        named(["period", "entered"], args) as ErrorArguments["ReportedBeforeEntry"],
        options,
      ),
  },
  "0xcea0002e": {
    abi: {
      type: "error",
      name: "ReportersNotAscending",
      inputs: [
        { name: "place", type: "uint256" },
        { name: "previous", type: "address" },
        { name: "next", type: "address" },
      ],
    },
    create: (args, options) =>
      new ReportersNotAscendingError(
        named(["place", "previous", "next"], args) as ErrorArguments["ReportersNotAscending"],
        options,
      ),
  },
  "0xa067a721": {
    abi: { type: "error", name: "ReserveOverflow", inputs: [{ name: "id", type: "bytes32" }] },
    create: (args, options) =>
      new ReserveOverflowError(named(["id"], args) as ErrorArguments["ReserveOverflow"], options),
  },
  "0x7db00c72": {
    abi: {
      type: "error",
      name: "RevisionNotDue",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "period", type: "uint32" },
        { name: "status", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new RevisionNotDueError(named(["series", "period", "status"], args) as ErrorArguments["RevisionNotDue"], options),
  },
  "0x4e9ba933": {
    abi: {
      type: "error",
      name: "RevisionNotForward",
      inputs: [
        { name: "revision", type: "uint32" },
        { name: "current", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new RevisionNotForwardError(
        named(["revision", "current"], args) as ErrorArguments["RevisionNotForward"],
        options,
      ),
  },
  "0xa06d1b94": {
    abi: {
      type: "error",
      name: "RosterNotBonded",
      inputs: [
        { name: "set", type: "bytes32" },
        { name: "bonded", type: "uint256" },
        { name: "threshold", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new RosterNotBondedError(
        named(["set", "bonded", "threshold"], args) as ErrorArguments["RosterNotBonded"],
        options,
      ),
  },
  "0xbc07eea4": {
    abi: {
      type: "error",
      name: "RotationNotDue",
      inputs: [
        { name: "set", type: "bytes32" },
        { name: "from", type: "uint40" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new RotationNotDueError(named(["set", "from", "now"], args) as ErrorArguments["RotationNotDue"], options),
  },
  "0x7e74e14e": {
    abi: {
      type: "error",
      name: "RoundAlreadySettled",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "round", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new RoundAlreadySettledError(named(["series", "round"], args) as ErrorArguments["RoundAlreadySettled"], options),
  },
  "0xcd66e827": {
    abi: {
      type: "error",
      name: "RoundNotDecided",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "round", type: "uint40" },
        { name: "status", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new RoundNotDecidedError(
        named(["series", "round", "status"], args) as ErrorArguments["RoundNotDecided"],
        options,
      ),
  },
  "0x4abba1c8": {
    abi: {
      type: "error",
      name: "RoundNotVoid",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "round", type: "uint40" },
        { name: "status", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new RoundNotVoidError(named(["series", "round", "status"], args) as ErrorArguments["RoundNotVoid"], options),
  },
  "0x6dda76a7": {
    abi: { type: "error", name: "RoundingUnpaid", inputs: [{ name: "missing", type: "uint256" }] },
    create: (args, options) =>
      new RoundingUnpaidError(named(["missing"], args) as ErrorArguments["RoundingUnpaid"], options),
  },
  "0xe9cf1c33": {
    abi: {
      type: "error",
      name: "RoundsOutOfRange",
      inputs: [
        { name: "rounds", type: "uint256" },
        { name: "most", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new RoundsOutOfRangeError(named(["rounds", "most"], args) as ErrorArguments["RoundsOutOfRange"], options),
  },
  "0xa480aecd": {
    abi: {
      type: "error",
      name: "RulingNotOverdue",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "round", type: "uint40" },
        { name: "due", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new RulingNotOverdueError(named(["series", "round", "due"], args) as ErrorArguments["RulingNotOverdue"], options),
  },
  "0x9a60df14": {
    abi: {
      type: "error",
      name: "RulingOverdue",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "round", type: "uint40" },
        { name: "due", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new RulingOverdueError(named(["series", "round", "due"], args) as ErrorArguments["RulingOverdue"], options),
  },
  "0x5abea8ab": {
    abi: { type: "error", name: "RunOutOfRange", inputs: [{ name: "run", type: "uint256" }] },
    create: (args, options) => new RunOutOfRangeError(named(["run"], args) as ErrorArguments["RunOutOfRange"], options),
  },
  "0xd6c90fc0": {
    abi: { type: "error", name: "RunUnknown", inputs: [{ name: "run", type: "uint8" }] },
    create: (args, options) => new RunUnknownError(named(["run"], args) as ErrorArguments["RunUnknown"], options),
  },
  "0x5c43740d": {
    abi: { type: "error", name: "SDivWadFailed", inputs: [] },
    create: (_, options) => new SDivWadFailedError({}, options),
  },
  "0xedcd4dd4": {
    abi: { type: "error", name: "SMulWadFailed", inputs: [] },
    create: (_, options) => new SMulWadFailedError({}, options),
  },
  "0x5274afe7": {
    abi: { type: "error", name: "SafeERC20FailedOperation", inputs: [{ name: "token", type: "address" }] },
    create: (args, options) =>
      new SafeERC20FailedOperationError(named(["token"], args) as ErrorArguments["SafeERC20FailedOperation"], options),
  },
  "0x471a8591": {
    abi: {
      type: "error",
      name: "SameReport",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "round", type: "uint40" },
        { name: "reporter", type: "address" },
      ],
    },
    create: (args, options) =>
      new SameReportError(named(["series", "round", "reporter"], args) as ErrorArguments["SameReport"], options),
  },
  "0x160644b5": {
    abi: { type: "error", name: "SameSite", inputs: [{ name: "site", type: "uint64" }] },
    create: (args, options) => new SameSiteError(named(["site"], args) as ErrorArguments["SameSite"], options),
  },
  "0x95205a9d": {
    abi: { type: "error", name: "SellerIsBuyer", inputs: [{ name: "party", type: "address" }] },
    create: (args, options) =>
      new SellerIsBuyerError(named(["party"], args) as ErrorArguments["SellerIsBuyer"], options),
  },
  "0x49f897e5": {
    abi: {
      type: "error",
      name: "SeriesFieldOutOfRange",
      inputs: [
        { name: "field", type: "bytes32" },
        { name: "given", type: "int256" },
        { name: "least", type: "int256" },
        { name: "most", type: "int256" },
      ],
    },
    create: (args, options) =>
      new SeriesFieldOutOfRangeError(
        named(["field", "given", "least", "most"], args) as ErrorArguments["SeriesFieldOutOfRange"],
        options,
      ),
  },
  "0xddc99662": {
    abi: {
      type: "error",
      name: "SeriesOfAnotherCurrency",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "given", type: "address" },
        { name: "agreed", type: "address" },
      ],
    },
    create: (args, options) =>
      new SeriesOfAnotherCurrencyError(
        named(["series", "given", "agreed"], args) as ErrorArguments["SeriesOfAnotherCurrency"],
        options,
      ),
  },
  "0x3d574b18": {
    abi: { type: "error", name: "SessionOpen", inputs: [{ name: "owner", type: "address" }] },
    create: (args, options) => new SessionOpenError(named(["owner"], args) as ErrorArguments["SessionOpen"], options),
  },
  "0x39b087c8": {
    abi: {
      type: "error",
      name: "ShareExceeded",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "register", type: "uint8" },
        { name: "total", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new ShareExceededError(named(["site", "register", "total"], args) as ErrorArguments["ShareExceeded"], options),
  },
  "0x435543d4": {
    abi: { type: "error", name: "ShareOutOfRange", inputs: [{ name: "share", type: "uint16" }] },
    create: (args, options) =>
      new ShareOutOfRangeError(named(["share"], args) as ErrorArguments["ShareOutOfRange"], options),
  },
  "0x20f98979": {
    abi: {
      type: "error",
      name: "SharesAboveWhole",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "register", type: "uint8" },
        { name: "total", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new SharesAboveWholeError(
        named(["site", "register", "total"], args) as ErrorArguments["SharesAboveWhole"],
        options,
      ),
  },
  "0xe665e15e": {
    abi: { type: "error", name: "ShortfallOpen", inputs: [{ name: "site", type: "uint64" }] },
    create: (args, options) =>
      new ShortfallOpenError(named(["site"], args) as ErrorArguments["ShortfallOpen"], options),
  },
  "0xf88f0490": {
    abi: {
      type: "error",
      name: "SignatureExpired",
      inputs: [
        { name: "deadline", type: "uint256" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new SignatureExpiredError(named(["deadline", "now"], args) as ErrorArguments["SignatureExpired"], options),
  },
  "0x6655ae93": {
    abi: {
      type: "error",
      name: "SignersMismatch",
      inputs: [
        { name: "signers", type: "uint256" },
        { name: "signatures", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new SignersMismatchError(named(["signers", "signatures"], args) as ErrorArguments["SignersMismatch"], options),
  },
  "0xe02b0105": {
    abi: {
      type: "error",
      name: "SignersNotBonded",
      inputs: [
        { name: "set", type: "bytes32" },
        { name: "signers", type: "uint256" },
        { name: "bonded", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new SignersNotBondedError(
        named(["set", "signers", "bonded"], args) as ErrorArguments["SignersNotBonded"],
        options,
      ),
  },
  "0x103f7d2a": {
    abi: {
      type: "error",
      name: "SiteInFleet",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "fleet", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new SiteInFleetError(named(["site", "fleet"], args) as ErrorArguments["SiteInFleet"], options),
  },
  "0x8f305acd": {
    abi: {
      type: "error",
      name: "SiteInQuarantine",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "disputedFrom", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new SiteInQuarantineError(named(["site", "disputedFrom"], args) as ErrorArguments["SiteInQuarantine"], options),
  },
  "0x3b87ca66": {
    abi: {
      type: "error",
      name: "SiteNotInFleet",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "fleet", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new SiteNotInFleetError(named(["site", "fleet"], args) as ErrorArguments["SiteNotInFleet"], options),
  },
  "0x9909059c": {
    abi: { type: "error", name: "SiteNotInQuarantine", inputs: [{ name: "site", type: "uint64" }] },
    create: (args, options) =>
      new SiteNotInQuarantineError(named(["site"], args) as ErrorArguments["SiteNotInQuarantine"], options),
  },
  "0x341fbed5": {
    abi: {
      type: "error",
      name: "InvalidDeviceSignature",
      inputs: [
        { name: "site", type: "uint64" },
        {
          name: "key",
          type: "tuple",
          components: [
            { name: "kind", type: "uint8" },
            { name: "x", type: "bytes32" },
            { name: "y", type: "bytes32" },
          ],
        },
      ],
    },
    create: (args, options) =>
      new SiteRegistryInvalidDeviceSignatureError(
        named(["site", "key"], args) as ErrorArguments["SiteRegistryInvalidDeviceSignature"],
        options,
      ),
  },
  "0xb6c6d229": {
    abi: {
      type: "error",
      name: "SitesNotAscending",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "previous", type: "uint64" },
      ],
    },
    create: (args, options) =>
      new SitesNotAscendingError(named(["site", "previous"], args) as ErrorArguments["SitesNotAscending"], options),
  },
  "0x13be252b": {
    abi: { type: "error", name: "InsufficientAllowance", inputs: [] },
    create: (_, options) => new SoladyInsufficientAllowanceError({}, options),
  },
  "0xf4d678b8": {
    abi: { type: "error", name: "InsufficientBalance", inputs: [] },
    create: (_, options) => new SoladyInsufficientBalanceError({}, options),
  },
  "0x1a15a3cc": {
    abi: { type: "error", name: "PermitExpired", inputs: [] },
    create: (_, options) => new SoladyPermitExpiredError({}, options),
  },
  "0xe1874af4": {
    abi: {
      type: "error",
      name: "SolutionShrunk",
      inputs: [
        { name: "auction", type: "bytes32" },
        { name: "volume", type: "uint256" },
        { name: "matched", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new SolutionShrunkError(
        named(["auction", "volume", "matched"], args) as ErrorArguments["SolutionShrunk"],
        options,
      ),
  },
  "0x4a2c6eb8": {
    abi: {
      type: "error",
      name: "SpanTooShort",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "from", type: "uint40" },
        { name: "to", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new SpanTooShortError(named(["site", "from", "to"], args) as ErrorArguments["SpanTooShort"], options),
  },
  "0x7a20babb": {
    abi: {
      type: "error",
      name: "StakeTooSmall",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "stake", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new StakeTooSmallError(named(["site", "stake", "needed"], args) as ErrorArguments["StakeTooSmall"], options),
  },
  "0xe6ab6051": {
    abi: {
      type: "error",
      name: "StillAppealable",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "until", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new StillAppealableError(named(["id", "until"], args) as ErrorArguments["StillAppealable"], options),
  },
  "0xae38fb35": {
    abi: {
      type: "error",
      name: "StillOwing",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "account", type: "address" },
        { name: "owed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new StillOwingError(named(["id", "account", "owed"], args) as ErrorArguments["StillOwing"], options),
  },
  "0x4801735e": {
    abi: {
      type: "error",
      name: "StillShort",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "owed", type: "uint256" },
        { name: "covered", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new StillShortError(named(["site", "owed", "covered"], args) as ErrorArguments["StillShort"], options),
  },
  "0xfbe00007": {
    abi: {
      type: "error",
      name: "StillUnbonding",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "unbondedAt", type: "uint40" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new StillUnbondingError(named(["site", "unbondedAt", "now"], args) as ErrorArguments["StillUnbonding"], options),
  },
  "0x961dbfed": {
    abi: {
      type: "error",
      name: "StoreIsOwed",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "readAt", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new StoreIsOwedError(named(["site", "readAt"], args) as ErrorArguments["StoreIsOwed"], options),
  },
  "0x0d302c57": {
    abi: {
      type: "error",
      name: "SuspensionInDispute",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "declarer", type: "address" },
      ],
    },
    create: (args, options) =>
      new SuspensionInDisputeError(named(["id", "declarer"], args) as ErrorArguments["SuspensionInDispute"], options),
  },
  "0x4ec26984": {
    abi: {
      type: "error",
      name: "TechnologyNotAdmitted",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "technologies", type: "uint16" },
        { name: "admitted", type: "uint16" },
      ],
    },
    create: (args, options) =>
      new TechnologyNotAdmittedError(
        named(["site", "technologies", "admitted"], args) as ErrorArguments["TechnologyNotAdmitted"],
        options,
      ),
  },
  "0x2d01109f": {
    abi: {
      type: "error",
      name: "TenorsNotAscending",
      inputs: [
        { name: "place", type: "uint256" },
        { name: "previous", type: "uint16" },
        { name: "next", type: "uint16" },
      ],
    },
    create: (args, options) =>
      new TenorsNotAscendingError(
        named(["place", "previous", "next"], args) as ErrorArguments["TenorsNotAscending"],
        options,
      ),
  },
  "0x08c0f882": {
    abi: {
      type: "error",
      name: "TermsOutOfRange",
      inputs: [
        { name: "field", type: "bytes32" },
        { name: "given", type: "uint256" },
        { name: "least", type: "uint256" },
        { name: "most", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new TermsOutOfRangeError(
        named(["field", "given", "least", "most"], args) as ErrorArguments["TermsOutOfRange"],
        options,
      ),
  },
  "0xc991cbb1": {
    abi: { type: "error", name: "TokenAlreadyExists", inputs: [] },
    create: (_, options) => new TokenAlreadyExistsError({}, options),
  },
  "0xceea21b6": {
    abi: { type: "error", name: "TokenDoesNotExist", inputs: [] },
    create: (_, options) => new TokenDoesNotExistError({}, options),
  },
  "0xe6d1c94f": {
    abi: {
      type: "error",
      name: "TooEarly",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "allowedAt", type: "uint256" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new TooEarlyError(named(["id", "allowedAt", "now"], args) as ErrorArguments["TooEarly"], options),
  },
  "0x0a79c1a7": {
    abi: {
      type: "error",
      name: "TooLittleMeasured",
      inputs: [
        { name: "liability", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new TooLittleMeasuredError(named(["liability", "needed"], args) as ErrorArguments["TooLittleMeasured"], options),
  },
  "0x1e02d61b": {
    abi: {
      type: "error",
      name: "TooManyEntitlements",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "register", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new TooManyEntitlementsError(named(["site", "register"], args) as ErrorArguments["TooManyEntitlements"], options),
  },
  "0xf507012a": {
    abi: {
      type: "error",
      name: "TooManyOrders",
      inputs: [
        { name: "count", type: "uint256" },
        { name: "maximum", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new TooManyOrdersError(named(["count", "maximum"], args) as ErrorArguments["TooManyOrders"], options),
  },
  "0xe5cfe957": {
    abi: { type: "error", name: "TotalSupplyOverflow", inputs: [] },
    create: (_, options) => new TotalSupplyOverflowError({}, options),
  },
  "0x54cd9435": {
    abi: { type: "error", name: "TotalSupplyQueryFailed", inputs: [] },
    create: (_, options) => new TotalSupplyQueryFailedError({}, options),
  },
  "0x90b8ec18": {
    abi: { type: "error", name: "TransferFailed", inputs: [] },
    create: (_, options) => new TransferFailedError({}, options),
  },
  "0x7939f424": {
    abi: { type: "error", name: "TransferFromFailed", inputs: [] },
    create: (_, options) => new TransferFromFailedError({}, options),
  },
  "0xa1148100": {
    abi: { type: "error", name: "TransferFromIncorrectOwner", inputs: [] },
    create: (_, options) => new TransferFromIncorrectOwnerError({}, options),
  },
  "0xecc0d889": {
    abi: {
      type: "error",
      name: "TransferShort",
      inputs: [
        { name: "token", type: "address" },
        { name: "received", type: "uint256" },
        { name: "expected", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new TransferShortError(
        named(["token", "received", "expected"], args) as ErrorArguments["TransferShort"],
        options,
      ),
  },
  "0xd1a57ed6": {
    abi: { type: "error", name: "TransferToNonERC721ReceiverImplementer", inputs: [] },
    create: (_, options) => new TransferToNonERC721ReceiverImplementerError({}, options),
  },
  "0xea553b34": {
    abi: { type: "error", name: "TransferToZeroAddress", inputs: [] },
    create: (_, options) => new TransferToZeroAddressError({}, options),
  },
  "0x4884ed88": {
    abi: {
      type: "error",
      name: "TrueUpTooLate",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "month", type: "uint256" },
        { name: "until", type: "uint256" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new TrueUpTooLateError(named(["id", "month", "until", "now"], args) as ErrorArguments["TrueUpTooLate"], options),
  },
  "0x35e28e8d": {
    abi: {
      type: "error",
      name: "UnavailableAboveCapacity",
      inputs: [
        { name: "period", type: "uint256" },
        { name: "watts", type: "uint256" },
        { name: "capacityW", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new UnavailableAboveCapacityError(
        named(["period", "watts", "capacityW"], args) as ErrorArguments["UnavailableAboveCapacity"],
        options,
      ),
  },
  "0xdbe643df": {
    abi: {
      type: "error",
      name: "UnclaimedCredit",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "amount", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new UnclaimedCreditError(named(["id", "amount"], args) as ErrorArguments["UnclaimedCredit"], options),
  },
  "0x6df4e055": {
    abi: { type: "error", name: "UnknownAccreditorBond", inputs: [{ name: "bond", type: "bytes32" }] },
    create: (args, options) =>
      new UnknownAccreditorBondError(named(["bond"], args) as ErrorArguments["UnknownAccreditorBond"], options),
  },
  "0x64327bd8": {
    abi: { type: "error", name: "UnknownAgreement", inputs: [{ name: "id", type: "uint256" }] },
    create: (args, options) =>
      new UnknownAgreementError(named(["id"], args) as ErrorArguments["UnknownAgreement"], options),
  },
  "0xe316763e": {
    abi: {
      type: "error",
      name: "UnknownBatch",
      inputs: [
        { name: "fleet", type: "uint32" },
        { name: "periodEnd", type: "uint40" },
        { name: "given", type: "bytes32" },
        { name: "stored", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new UnknownBatchError(
        named(["fleet", "periodEnd", "given", "stored"], args) as ErrorArguments["UnknownBatch"],
        options,
      ),
  },
  "0xec552da4": {
    abi: { type: "error", name: "UnknownCase", inputs: [{ name: "id", type: "uint256" }] },
    create: (args, options) => new UnknownCaseError(named(["id"], args) as ErrorArguments["UnknownCase"], options),
  },
  "0xe3ff0427": {
    abi: {
      type: "error",
      name: "UnknownCause",
      inputs: [
        { name: "period", type: "uint256" },
        { name: "curtailment", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new UnknownCauseError(named(["period", "curtailment"], args) as ErrorArguments["UnknownCause"], options),
  },
  "0x46bb1c0f": {
    abi: { type: "error", name: "UnknownChallenge", inputs: [{ name: "challenge", type: "uint256" }] },
    create: (args, options) =>
      new UnknownChallengeError(named(["challenge"], args) as ErrorArguments["UnknownChallenge"], options),
  },
  "0xfd9a2ce1": {
    abi: {
      type: "error",
      name: "UnknownChoice",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "ruling", type: "uint256" },
        { name: "choices", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new UnknownChoiceError(named(["id", "ruling", "choices"], args) as ErrorArguments["UnknownChoice"], options),
  },
  "0x97cb4a81": {
    abi: { type: "error", name: "UnknownCredit", inputs: [{ name: "credit", type: "uint256" }] },
    create: (args, options) =>
      new UnknownCreditError(named(["credit"], args) as ErrorArguments["UnknownCredit"], options),
  },
  "0xad5a200d": {
    abi: {
      type: "error",
      name: "UnknownDispute",
      inputs: [
        { name: "arbitrator", type: "address" },
        { name: "disputeID", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new UnknownDisputeError(named(["arbitrator", "disputeID"], args) as ErrorArguments["UnknownDispute"], options),
  },
  "0xd6ad04d1": {
    abi: { type: "error", name: "UnknownEntitlement", inputs: [{ name: "id", type: "uint256" }] },
    create: (args, options) =>
      new UnknownEntitlementError(named(["id"], args) as ErrorArguments["UnknownEntitlement"], options),
  },
  "0x3a53b0f5": {
    abi: {
      type: "error",
      name: "UnknownEpoch",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "epoch", type: "uint16" },
      ],
    },
    create: (args, options) =>
      new UnknownEpochError(named(["site", "epoch"], args) as ErrorArguments["UnknownEpoch"], options),
  },
  "0x4a26d280": {
    abi: { type: "error", name: "UnknownExport", inputs: [{ name: "export", type: "uint256" }] },
    create: (args, options) =>
      new UnknownExportError(named(["export"], args) as ErrorArguments["UnknownExport"], options),
  },
  "0x4374b585": {
    abi: { type: "error", name: "UnknownFleet", inputs: [{ name: "fleet", type: "uint32" }] },
    create: (args, options) => new UnknownFleetError(named(["fleet"], args) as ErrorArguments["UnknownFleet"], options),
  },
  "0x4bc155b4": {
    abi: {
      type: "error",
      name: "UnknownInvoice",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "debtor", type: "address" },
        { name: "index", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new UnknownInvoiceError(named(["id", "debtor", "index"], args) as ErrorArguments["UnknownInvoice"], options),
  },
  "0x9279cd3d": {
    abi: {
      type: "error",
      name: "UnknownPlant",
      inputs: [
        { name: "index", type: "uint256" },
        { name: "count", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new UnknownPlantError(named(["index", "count"], args) as ErrorArguments["UnknownPlant"], options),
  },
  "0x180b8555": {
    abi: { type: "error", name: "UnknownPool", inputs: [{ name: "id", type: "bytes32" }] },
    create: (args, options) => new UnknownPoolError(named(["id"], args) as ErrorArguments["UnknownPool"], options),
  },
  "0x5b0df65a": {
    abi: {
      type: "error",
      name: "UnknownReport",
      inputs: [
        { name: "fleet", type: "uint32" },
        { name: "day", type: "uint32" },
        { name: "given", type: "bytes32" },
        { name: "stored", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new UnknownReportError(
        named(["fleet", "day", "given", "stored"], args) as ErrorArguments["UnknownReport"],
        options,
      ),
  },
  "0x11d2ecac": {
    abi: { type: "error", name: "UnknownReportChallenge", inputs: [{ name: "id", type: "uint256" }] },
    create: (args, options) =>
      new UnknownReportChallengeError(named(["id"], args) as ErrorArguments["UnknownReportChallenge"], options),
  },
  "0x79f5c696": {
    abi: {
      type: "error",
      name: "UnknownReporter",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "index", type: "uint256" },
        { name: "reporters", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new UnknownReporterError(
        named(["series", "index", "reporters"], args) as ErrorArguments["UnknownReporter"],
        options,
      ),
  },
  "0xfd016cd1": {
    abi: { type: "error", name: "UnknownRuling", inputs: [{ name: "ruling", type: "uint256" }] },
    create: (args, options) =>
      new UnknownRulingError(named(["ruling"], args) as ErrorArguments["UnknownRuling"], options),
  },
  "0x8bb531ee": {
    abi: { type: "error", name: "UnknownSeries", inputs: [{ name: "series", type: "bytes32" }] },
    create: (args, options) =>
      new UnknownSeriesError(named(["series"], args) as ErrorArguments["UnknownSeries"], options),
  },
  "0xb0cec6e9": {
    abi: { type: "error", name: "UnknownSet", inputs: [{ name: "set", type: "bytes32" }] },
    create: (args, options) => new UnknownSetError(named(["set"], args) as ErrorArguments["UnknownSet"], options),
  },
  "0x33b3359a": {
    abi: { type: "error", name: "UnknownSite", inputs: [{ name: "site", type: "uint64" }] },
    create: (args, options) => new UnknownSiteError(named(["site"], args) as ErrorArguments["UnknownSite"], options),
  },
  "0x0c1806c2": {
    abi: {
      type: "error",
      name: "UnpaidDebt",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "amount", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new UnpaidDebtError(named(["id", "amount"], args) as ErrorArguments["UnpaidDebt"], options),
  },
  "0xcbc66782": {
    abi: {
      type: "error",
      name: "UnsoundIndex",
      inputs: [
        { name: "token", type: "address" },
        { name: "index", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new UnsoundIndexError(named(["token", "index"], args) as ErrorArguments["UnsoundIndex"], options),
  },
  "0x78e11348": {
    abi: {
      type: "error",
      name: "ValuedAlready",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "party", type: "address" },
        { name: "period", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new ValuedAlreadyError(named(["id", "party", "period"], args) as ErrorArguments["ValuedAlready"], options),
  },
  "0xdcc89f57": {
    abi: { type: "error", name: "VectorLength", inputs: [{ name: "given", type: "uint256" }] },
    create: (args, options) => new VectorLengthError(named(["given"], args) as ErrorArguments["VectorLength"], options),
  },
  "0xe4879c1d": {
    abi: {
      type: "error",
      name: "VintageEnded",
      inputs: [
        { name: "index", type: "uint256" },
        { name: "end", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new VintageEndedError(named(["index", "end"], args) as ErrorArguments["VintageEnded"], options),
  },
  "0x96a76a70": {
    abi: { type: "error", name: "VintageHasEnded", inputs: [{ name: "token", type: "address" }] },
    create: (args, options) =>
      new VintageHasEndedError(named(["token"], args) as ErrorArguments["VintageHasEnded"], options),
  },
  "0x0ee839d4": {
    abi: {
      type: "error",
      name: "VolumeNotLarger",
      inputs: [
        { name: "volume", type: "uint256" },
        { name: "best", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new VolumeNotLargerError(named(["volume", "best"], args) as ErrorArguments["VolumeNotLarger"], options),
  },
  "0x6d6c7e37": {
    abi: { type: "error", name: "VolumeNotRestated", inputs: [{ name: "kind", type: "uint8" }] },
    create: (args, options) =>
      new VolumeNotRestatedError(named(["kind"], args) as ErrorArguments["VolumeNotRestated"], options),
  },
  "0x034709ac": {
    abi: { type: "error", name: "VolumeNotSettled", inputs: [{ name: "kind", type: "uint8" }] },
    create: (args, options) =>
      new VolumeNotSettledError(named(["kind"], args) as ErrorArguments["VolumeNotSettled"], options),
  },
  "0x936941fc": {
    abi: { type: "error", name: "WithdrawMoreThanMax", inputs: [] },
    create: (_, options) => new WithdrawMoreThanMaxError({}, options),
  },
  "0x90bfb865": {
    abi: {
      type: "error",
      name: "WrappedError",
      inputs: [
        { name: "target", type: "address" },
        { name: "selector", type: "bytes4" },
        { name: "reason", type: "bytes" },
        { name: "context", type: "bytes" },
      ],
    },
    create: (args, options) =>
      new WrappedErrorError(
        named(["target", "selector", "reason", "context"], args) as ErrorArguments["WrappedError"],
        options,
      ),
  },
  "0x8223b6b5": {
    abi: {
      type: "error",
      name: "WrongAccreditor",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "given", type: "address" },
        { name: "agreed", type: "address" },
      ],
    },
    create: (args, options) =>
      new WrongAccreditorError(named(["site", "given", "agreed"], args) as ErrorArguments["WrongAccreditor"], options),
  },
  "0xbd82430a": {
    abi: {
      type: "error",
      name: "WrongArbitration",
      inputs: [
        { name: "given", type: "bytes32" },
        { name: "agreed", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new WrongArbitrationError(named(["given", "agreed"], args) as ErrorArguments["WrongArbitration"], options),
  },
  "0xd08f8603": {
    abi: {
      type: "error",
      name: "WrongAttesters",
      inputs: [
        { name: "fleet", type: "uint32" },
        { name: "given", type: "bytes32" },
        { name: "agreed", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new WrongAttestersError(named(["fleet", "given", "agreed"], args) as ErrorArguments["WrongAttesters"], options),
  },
  "0xef6f5af7": {
    abi: {
      type: "error",
      name: "WrongCost",
      inputs: [
        { name: "sent", type: "uint256" },
        { name: "cost", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new WrongCostError(named(["sent", "cost"], args) as ErrorArguments["WrongCost"], options),
  },
  "0xedf291c5": {
    abi: {
      type: "error",
      name: "WrongDestination",
      inputs: [
        { name: "chainId", type: "uint256" },
        { name: "receiver", type: "address" },
      ],
    },
    create: (args, options) =>
      new WrongDestinationError(named(["chainId", "receiver"], args) as ErrorArguments["WrongDestination"], options),
  },
  "0x23b18f5f": {
    abi: {
      type: "error",
      name: "WrongFee",
      inputs: [
        { name: "sent", type: "uint256" },
        { name: "cost", type: "uint256" },
      ],
    },
    create: (args, options) => new WrongFeeError(named(["sent", "cost"], args) as ErrorArguments["WrongFee"], options),
  },
  "0x09b52de1": {
    abi: {
      type: "error",
      name: "WrongLeaf",
      inputs: [
        { name: "given", type: "uint32" },
        { name: "expected", type: "uint32" },
      ],
    },
    create: (args, options) =>
      new WrongLeafError(named(["given", "expected"], args) as ErrorArguments["WrongLeaf"], options),
  },
  "0x886e9d03": {
    abi: {
      type: "error",
      name: "WrongPeriod",
      inputs: [
        { name: "period", type: "uint40" },
        { name: "current", type: "uint40" },
      ],
    },
    create: (args, options) =>
      new WrongPeriodError(named(["period", "current"], args) as ErrorArguments["WrongPeriod"], options),
  },
  "0xef29ac39": {
    abi: {
      type: "error",
      name: "WrongPredecessor",
      inputs: [
        { name: "given", type: "bytes32" },
        { name: "inForce", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new WrongPredecessorError(named(["given", "inForce"], args) as ErrorArguments["WrongPredecessor"], options),
  },
  "0xdec38460": {
    abi: {
      type: "error",
      name: "WrongPrevious",
      inputs: [
        { name: "given", type: "bytes32" },
        { name: "expected", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new WrongPreviousError(named(["given", "expected"], args) as ErrorArguments["WrongPrevious"], options),
  },
  "0x8ed81d8a": {
    abi: {
      type: "error",
      name: "WrongPriceCount",
      inputs: [
        { name: "given", type: "uint256" },
        { name: "expected", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new WrongPriceCountError(named(["given", "expected"], args) as ErrorArguments["WrongPriceCount"], options),
  },
  "0x44d50a5a": {
    abi: {
      type: "error",
      name: "WrongProfile",
      inputs: [
        { name: "given", type: "bytes32" },
        { name: "committed", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new WrongProfileError(named(["given", "committed"], args) as ErrorArguments["WrongProfile"], options),
  },
  "0x31cbd9e1": {
    abi: {
      type: "error",
      name: "WrongQuorum",
      inputs: [
        { name: "fleet", type: "uint32" },
        { name: "given", type: "bytes32" },
        { name: "expected", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new WrongQuorumError(named(["fleet", "given", "expected"], args) as ErrorArguments["WrongQuorum"], options),
  },
  "0xe39a6a13": {
    abi: {
      type: "error",
      name: "WrongReading",
      inputs: [
        { name: "given", type: "bytes32" },
        { name: "expected", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new WrongReadingError(named(["given", "expected"], args) as ErrorArguments["WrongReading"], options),
  },
  "0xdd343af0": {
    abi: {
      type: "error",
      name: "WrongRegister",
      inputs: [
        { name: "entitlement", type: "uint256" },
        { name: "given", type: "uint8" },
        { name: "expected", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new WrongRegisterError(
        named(["entitlement", "given", "expected"], args) as ErrorArguments["WrongRegister"],
        options,
      ),
  },
  "0x2b65c0ab": {
    abi: {
      type: "error",
      name: "WrongReveal",
      inputs: [
        { name: "given", type: "bytes32" },
        { name: "committed", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new WrongRevealError(named(["given", "committed"], args) as ErrorArguments["WrongReveal"], options),
  },
  "0x319a48c2": {
    abi: {
      type: "error",
      name: "WrongRoster",
      inputs: [
        { name: "set", type: "bytes32" },
        { name: "given", type: "bytes32" },
        { name: "expected", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new WrongRosterError(named(["set", "given", "expected"], args) as ErrorArguments["WrongRoster"], options),
  },
  "0x7ccce3d1": {
    abi: {
      type: "error",
      name: "WrongRoundStage",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "round", type: "uint40" },
        { name: "stage", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new WrongRoundStageError(named(["series", "round", "stage"], args) as ErrorArguments["WrongRoundStage"], options),
  },
  "0x703fe993": {
    abi: {
      type: "error",
      name: "WrongSide",
      inputs: [
        { name: "side", type: "uint8" },
        { name: "position", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new WrongSideError(named(["side", "position"], args) as ErrorArguments["WrongSide"], options),
  },
  "0x60b3c347": {
    abi: {
      type: "error",
      name: "WrongSignature",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "round", type: "uint40" },
        { name: "reporter", type: "address" },
      ],
    },
    create: (args, options) =>
      new WrongSignatureError(
        named(["series", "round", "reporter"], args) as ErrorArguments["WrongSignature"],
        options,
      ),
  },
  "0x8620e356": {
    abi: {
      type: "error",
      name: "WrongSite",
      inputs: [
        { name: "given", type: "uint64" },
        { name: "expected", type: "uint64" },
      ],
    },
    create: (args, options) =>
      new WrongSiteError(named(["given", "expected"], args) as ErrorArguments["WrongSite"], options),
  },
  "0x3406bff7": {
    abi: {
      type: "error",
      name: "WrongStage",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "stage", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new WrongStageError(named(["site", "stage"], args) as ErrorArguments["WrongStage"], options),
  },
  "0x800b0615": {
    abi: {
      type: "error",
      name: "WrongState",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "state", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new WrongStateError(named(["id", "state"], args) as ErrorArguments["WrongState"], options),
  },
  "0xa5d15e1f": {
    abi: {
      type: "error",
      name: "WrongStatus",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "status", type: "uint8" },
      ],
    },
    create: (args, options) =>
      new WrongStatusError(named(["id", "status"], args) as ErrorArguments["WrongStatus"], options),
  },
  "0x24a5b73f": {
    abi: {
      type: "error",
      name: "WrongSubmission",
      inputs: [
        { name: "series", type: "bytes32" },
        { name: "committed", type: "bool" },
      ],
    },
    create: (args, options) =>
      new WrongSubmissionError(named(["series", "committed"], args) as ErrorArguments["WrongSubmission"], options),
  },
  "0x33e150c7": {
    abi: {
      type: "error",
      name: "WrongUri",
      inputs: [
        { name: "given", type: "bytes32" },
        { name: "signed", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new WrongUriError(named(["given", "signed"], args) as ErrorArguments["WrongUri"], options),
  },
  "0x76ea9fac": {
    abi: {
      type: "error",
      name: "WrongVector",
      inputs: [
        { name: "given", type: "bytes32" },
        { name: "kept", type: "bytes32" },
      ],
    },
    create: (args, options) =>
      new WrongVectorError(named(["given", "kept"], args) as ErrorArguments["WrongVector"], options),
  },
  "0xbdff35db": {
    abi: {
      type: "error",
      name: "WrongWorkflow",
      inputs: [
        {
          name: "given",
          type: "tuple",
          components: [
            { name: "id", type: "bytes32" },
            { name: "name", type: "bytes10" },
            { name: "owner", type: "address" },
          ],
        },
        {
          name: "expected",
          type: "tuple",
          components: [
            { name: "id", type: "bytes32" },
            { name: "name", type: "bytes10" },
            { name: "owner", type: "address" },
          ],
        },
      ],
    },
    create: (args, options) =>
      new WrongWorkflowError(named(["given", "expected"], args) as ErrorArguments["WrongWorkflow"], options),
  },
  "0xfd766f79": {
    abi: {
      type: "error",
      name: "WrongZone",
      inputs: [
        { name: "site", type: "uint64" },
        { name: "given", type: "bytes16" },
        { name: "expected", type: "bytes16" },
      ],
    },
    create: (args, options) =>
      new WrongZoneError(named(["site", "given", "expected"], args) as ErrorArguments["WrongZone"], options),
  },
  "0xaaaf42f5": {
    abi: {
      type: "error",
      name: "YearNotClosed",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "year", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new YearNotClosedError(named(["id", "year"], args) as ErrorArguments["YearNotClosed"], options),
  },
  "0x2c22e254": {
    abi: {
      type: "error",
      name: "YearNotOver",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "year", type: "uint256" },
        { name: "closesAt", type: "uint256" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new YearNotOverError(named(["id", "year", "closesAt", "now"], args) as ErrorArguments["YearNotOver"], options),
  },
  "0x51c1d52f": {
    abi: {
      type: "error",
      name: "YearNotPriced",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "year", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new YearNotPricedError(named(["id", "year"], args) as ErrorArguments["YearNotPriced"], options),
  },
  "0xc449ec27": {
    abi: {
      type: "error",
      name: "YearOutOfOrder",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "year", type: "uint256" },
        { name: "next", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new YearOutOfOrderError(named(["id", "year", "next"], args) as ErrorArguments["YearOutOfOrder"], options),
  },
  "0xbfd4f4ff": {
    abi: {
      type: "error",
      name: "YearTrueUpTooLate",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "year", type: "uint256" },
        { name: "until", type: "uint256" },
        { name: "now", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new YearTrueUpTooLateError(
        named(["id", "year", "until", "now"], args) as ErrorArguments["YearTrueUpTooLate"],
        options,
      ),
  },
  "0x20d3f524": {
    abi: {
      type: "error",
      name: "YearsOpen",
      inputs: [
        { name: "id", type: "uint256" },
        { name: "closed", type: "uint256" },
        { name: "needed", type: "uint256" },
      ],
    },
    create: (args, options) =>
      new YearsOpenError(named(["id", "closed", "needed"], args) as ErrorArguments["YearsOpen"], options),
  },
  "0x1f2a2005": {
    abi: { type: "error", name: "ZeroAmount", inputs: [] },
    create: (_, options) => new ZeroAmountError({}, options),
  },
  "0x3ce695a0": {
    abi: { type: "error", name: "ZeroEnergy", inputs: [] },
    create: (_, options) => new ZeroEnergyError({}, options),
  },
  "0x1f56261c": {
    abi: { type: "error", name: "ZeroIndex", inputs: [{ name: "energy", type: "uint256" }] },
    create: (args, options) => new ZeroIndexError(named(["energy"], args) as ErrorArguments["ZeroIndex"], options),
  },
  "0xdade1fcf": {
    abi: {
      type: "error",
      name: "ZoneMismatch",
      inputs: [
        { name: "source", type: "bytes16" },
        { name: "site", type: "bytes16" },
      ],
    },
    create: (args, options) =>
      new ZoneMismatchError(named(["source", "site"], args) as ErrorArguments["ZoneMismatch"], options),
  },
};
