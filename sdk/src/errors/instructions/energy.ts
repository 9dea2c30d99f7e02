import type { Instructions } from "../instructions.ts";
import { energy, label, span, technologies, utc, wad, wh, zone } from "../words.ts";

export const energyInstructions = {
  InsufficientEnergy: (e) => [
    `${e.account} holds ${energy(e.balance)}; ${energy(e.needed)} is needed.`,
    "Use less, or the largest uint256 to move all: the balance melts until the transaction is mined.",
  ],
  InsufficientShares: (e) => [
    `${e.account} holds ${e.balance} shares; ${e.needed} are needed.`,
    "Use fewer shares, or the largest uint256 to move all.",
  ],
  InsufficientAllowance: (e) => [
    `${e.owner} allows ${e.spender} ${energy(e.allowance)}; ${energy(e.needed)} is needed.`,
    "Approve at least that much energy, and a unit more for rounding.",
  ],
  InvalidReceiver: (e) => [`${e.to} cannot receive this token.`, "Give a real account's address."],
  PermitExpired: (e) => [
    `The permit was good until ${utc(e.deadline)}; the block's time is ${utc(e.now)}.`,
    "Have it signed again with a later deadline.",
  ],
  InvalidPermitSignature: (e) => [
    `The permit is not signed by ${e.owner}.`,
    "Sign exactly this permit with the owner's next nonce, for this chain and token.",
  ],
  VintageEnded: (e) => [
    `The token's vintage has ended: its index is ${wad(e.index)}, not above ${wad(e.end)}.`,
    "Use a younger vintage; what is left here can still be redeemed and removed.",
  ],
  DecayRateOutOfRange: (e) => [
    `A decay rate of ${wad(e.rate)} per second is above the limit ${wad(e.limit)}.`,
    "Use a rate within the policy's limit.",
  ],
  NotSiteOperator: (e) => [
    `Site ${e.site} belongs to ${e.owner}; ${e.caller} is neither its owner nor approved by it.`,
    "Send it from the owner, or have the owner approve the caller with `setApprovalForAll`.",
  ],
  WrongZone: (e) => [
    `Site ${e.site} is in zone ${zone(e.given)}; the pool's is ${zone(e.expected)}.`,
    "Use a pool of the site's own zone.",
  ],
  TechnologyNotAdmitted: (e) => [
    `Site ${e.site} has ${technologies(e.technologies)}; the pool admits only ${technologies(e.admitted)}.`,
    "Use a pool that admits all that is on the site.",
  ],
  AccreditorNotAdmitted: (e) => [
    `Site ${e.site}'s capacities are signed by ${e.accreditor}, whom the pool does not admit.`,
    "Have them accredited by one of the policy's accreditors, or use another pool.",
  ],
  QuorumNotAdmitted: (e) => [
    `The pool does not admit the fleet's attester set ${e.quorumId}.`,
    "Move the site to a fleet of an admitted set, or use another pool.",
  ],
  OutsideVintage: (e) => [
    `The claim reaches ${utc(e.at)}; the pool's vintage runs from ${utc(e.start)} to ${utc(e.end)}.`,
    "Use the pool of that production vintage.",
  ],
  BatchTooOld: (e) => [
    `The leaf was read at ${utc(e.readAt)}, more than ${span(e.maxAge)} before the block's time ${utc(e.now)}.`,
    "Deposit from a younger final batch: charge already used expires unminted.",
  ],
  NotGreenCharge: (e) => [
    `Entitlement ${e.entitlement} is not the pool's green-charge entitlement of this site.`,
    "Grant the pool 100 % of the site's green charge (K) and give that entitlement.",
  ],
  CapReached: (e) => [
    `The pool would hold ${energy(e.supply)}; its cap is ${energy(e.cap)}.`,
    "Deposit less, or wait until energy is retired or dissipates.",
  ],
  StakeTooSmall: (e) => [
    `Site ${e.site}'s stake is ${e.stake} base units; its liability needs ${e.needed}.`,
    "Add the difference with `collateral.stake`, or take less out.",
  ],
  NotPledged: (e) => [
    `Site ${e.site} is not pledged to this pool.`,
    "Deposit first: a first deposit pledges the site.",
  ],
  LeafBeforeUnpledge: (e) => [
    `The leaf of site ${e.site} was read at ${utc(e.readAt)}, not after its last pledge ended at ${utc(e.unpledgedAt)}.`,
    "Deposit from a leaf read later: discharge up to then may have cleared the former pledge.",
  ],
  PledgedElsewhere: (e) => [
    `Site ${e.site} is pledged to pool ${e.pool}.`,
    "Clear its liability there and `unpledge` it first: a battery answers to one pool.",
  ],
  LiabilityOutstanding: (e) => [
    `Site ${e.site} still owes ${e.liability} liability shares.`,
    "Release them by discharge or buy them back first.",
  ],
  NothingToRelease: (e) => [
    `Site ${e.site} has ${energy(e.unspentDischarge)} of unspent discharge and the pool ${energy(e.headroom)} of headroom.`,
    "Wait for a later leaf with more discharge, or until tokens are retired, or buy back.",
  ],
  InflowsArePaused: () => [
    "The pool's guardian has paused deposits, or a haircut that waits holds them.",
    "Wait until they go on; leaving, retiring and releasing do.",
  ],
  NotGuardian: (e) => [
    `The pool's guardian is ${e.guardian}, not ${e.caller}.`,
    "Only the guardian pauses and resumes deposits.",
  ],
  NotRetirements: (e) => [
    `${e.caller} is not the Retirements contract.`,
    "Retire through `Retirements.retire`, which checks the consumption.",
  ],
  ConcentrationReached: (e) => [
    `The sites of ${e.operator} would owe ${e.owed} store shares together; the policy lets them owe ${e.limit}.`,
    "Deposit less, or once other operators' sites owe more: no operator may carry the pool alone.",
  ],
  DebtOutstanding: (e) => [
    `Site ${e.site} still owes ${e.writtenOff} store shares that were written off against the pool's holders.`,
    "Make it good first, by discharge or with `buyBack`.",
  ],
  EarlyOutstanding: (e) => [
    `Site ${e.site} has ${wh(e.earlyWh)} of deposits from before finality that no final claim covers yet.`,
    "Deposit by a final leaf first, which settles them.",
  ],
  NothingToUnlock: (e) => [
    `Site ${e.site} has ${e.locked} locked shares and must keep ${e.held} for what it owes.`,
    "Reduce its liability first, by discharge or with `buyBack`.",
  ],
  LockedTooSmall: (e) => [
    `Site ${e.site} has ${e.locked} locked shares; ${e.needed} are needed.`,
    "Use fewer, or the largest uint256 for all.",
  ],
  LeafBeforeDeposit: (e) => [
    `The leaf of site ${e.site} was read at ${utc(e.readAt)}, before its last deposit's at ${utc(e.depositedAt)}.`,
    "Give a later leaf: this one cannot know what was deposited since.",
  ],
  NotCollateral: (e) => [
    `${e.caller} is not the Collateral contract.`,
    "Cure a shortfall through `Collateral`, which holds the stakes.",
  ],
  NotIntake: (e) => [
    `${e.caller} is not the Intake contract.`,
    "Deposit before finality, or through another battery, by way of `Intake`.",
  ],
  NotReconciler: (e) => [
    `${e.caller} is not the Reconciler contract.`,
    "Set the decay rate by measurement, through `Reconciler`.",
  ],
  InvalidPolicy: (e) => [
    `The policy's ${label(e.field)} is out of range.`,
    "Correct that field; the bounds are in the policy's documentation.",
  ],
  PoolExists: (e) => [`The policy has its pool at ${e.pool}.`, "Use that pool, or change the policy."],
  NotPool: (e) => [`${e.caller} is not a pool of this factory.`, "Use a pool that this deployment's factory created."],
  NotConsumption: (e) => [
    `Entitlement ${e.entitlement} is not a consumption entitlement that Retirements holds.`,
    "Grant Retirements a share of the site's consumption (M) and give that entitlement.",
  ],
  ZoneMismatch: (e) => [
    `The energy is of zone ${zone(e.source)}, the consumption of ${zone(e.site)}.`,
    "Retire energy of the consumption's own zone.",
  ],
  CreditExceeded: (e) => [
    `Credit ${e.credit} has ${energy(e.remaining)} of consumption left; ${energy(e.needed)} is needed.`,
    "Retire less, or the largest uint256 for all; or claim more consumption first.",
  ],
  UnknownCredit: (e) => [
    `There is no credit ${e.credit}.`,
    "Claim consumption first: the event ConsumptionClaimed has the id.",
  ],
  NotDirectExport: (e) => [
    `Entitlement ${e.entitlement} is not a direct-export entitlement that Retirements holds.`,
    "Grant Retirements a share of the site's direct export (E) and give that entitlement.",
  ],
  NotAgreements: (e) => [
    `${e.caller} is not the contract of power purchase agreements, ${e.agreements}, whose deliveries become exports.`,
    "Deliver through the agreement (`deliver`), or claim an entitlement that Retirements holds (`claimExport`).",
  ],
  NotExportOwner: (e) => [
    `Export ${e.export} belongs to ${e.owner}, not to ${e.caller}.`,
    "Send it from its owner, or have the owner give it with `transferExport`.",
  ],
  IntervalsDiffer: (e) => [
    `The export is from ${utc(e.exportFrom)} to ${utc(e.exportTo)}, what it would serve from ${utc(e.from)} to ${utc(e.to)}.`,
    "Use an interval of the same settlement period; claim both at the same two leaves.",
  ],
  NotOnePeriod: (e) => [
    `The intervals are from ${utc(e.from)} to ${utc(e.to)}; direct export is used in one settlement period of 15 min.`,
    "Claim at every period's leaf: a longer interval does not say when within it the energy flowed.",
  ],
  QuorumMismatch: (e) => [
    `The export is attested by the set ${e.exported}, the consumption by ${e.consumed}.`,
    "Use export and consumption that the same attester set vouches for.",
  ],
  ExportExceeded: (e) => [
    `Export ${e.export} has ${energy(e.remaining)} left; ${energy(e.needed)} is needed.`,
    "Retire less, or the largest uint256 for all.",
  ],
  UnknownExport: (e) => [
    `There is no export ${e.export}.`,
    "Claim direct export first: the event ExportClaimed has the id.",
  ],
  ZeroEnergy: () => [
    "There is nothing to retire: the amount is zero.",
    "Retire at least 1 µWh that is held and credited.",
  ],
  ZeroIndex: (e) => [
    `The token's index is zero: ${energy(e.energy)} is worth no number of shares any more.`,
    "State the amount in shares; the vintage has dissipated to nothing.",
  ],
  ConsumptionBeforeVintage: (e) => [
    `The consumption's first period ended at ${utc(e.at)}; the first of the pool's vintage, at ${utc(e.vintageStart)}.`,
    "Retire energy of a vintage that had begun, or claim later consumption.",
  ],
} satisfies Partial<Instructions>;
