// Volume, delivery, metering: what energy counts.
import type { Article } from "../text/template.ts";

const ON_PROFILE = "volume.kind=BASELOAD/SHAPED";
const PROFILED = `${ON_PROFILE} & settlement.kind=PHYSICAL`;

export const quantity: Article = {
  id: "quantity",
  title: "Quantity",
  clauses: [
    {
      when: "volume.kind=AS_PRODUCED",
      text: "The Contract Energy is a share of what the Plants produce. The Seller promises no quantity beyond what this agreement states, and the Buyer takes the share whatever its quantity.",
    },
    {
      when: "volume.kind=AS_CONSUMED",
      text: "The Contract Energy is a share of what the Buyer draws at its Plants. The Buyer promises no quantity beyond what this agreement states.",
    },
    {
      when: "volume.kind=BASELOAD",
      text: "The profile is the same in each Settlement Period: {{volume.perPeriod}}.",
    },
    {
      when: "volume.kind=SHAPED",
      text: "The profile is the document {{volume.shape}}, which states an energy for each Settlement Period of a Day.",
    },
    {
      when: `${PROFILED} & volume.reconciliation=PERIOD`,
      text: "Shortfall is what the Entitlements yield below the profile, and excess what they yield above it, each in its own Settlement Period; one never offsets the other.",
    },
    {
      when: `${PROFILED} & volume.reconciliation!=PERIOD`,
      text: "Shortfall is what the Entitlements yield below the profile, and excess what they yield above it. They offset each other over {{volume.reconciliation}}. What was delivered is then paid at the mean of its prices weighted by energy, and what differs at the means of Index and Contract Price over that time.",
    },
    {
      when: `${ON_PROFILE} & settlement.kind!=PHYSICAL`,
      text: "The profile is settled whatever is produced; there is no shortfall and no excess.",
    },
    {
      when: `${PROFILED} & volume.shortfallPrice?`,
      text: "The Seller settles shortfall in money, at {{volume.shortfallPrice}}.",
    },
    {
      when: `${PROFILED} & !volume.shortfallPrice?`,
      text: "The Seller settles shortfall in money, at the Index less the Contract Price, and at nothing where that is negative.",
    },
    {
      when: `${PROFILED} & volume.excessShare`,
      text: "The Buyer buys excess at {{volume.excessShare}} of the Index.",
    },
    { when: `${PROFILED} & !volume.excessShare`, text: "Excess stays with the Seller." },
    {
      when: "volume.kind=NOMINATED & volume.bySeller",
      text: "For each Day the Seller nominates the energy of each Settlement Period, by recording it at the latest {{volume.gateClosure}} before the Day begins. The last nomination in time binds. Where there is none, the default profile applies: {{volume.shape}}.",
    },
    {
      when: "volume.kind=NOMINATED & !volume.bySeller",
      text: "For each Day the Buyer nominates the energy of each Settlement Period, by recording it at the latest {{volume.gateClosure}} before the Day begins. The last nomination in time binds. Where there is none, the default profile applies: {{volume.shape}}.",
    },
    {
      when: "volume.kind=NOMINATED & volume.imbalanceToBuyer",
      text: "The imbalance of a Settlement Period is what the Entitlements yield less what was nominated. It is for the account of the Buyer, who bears its settlement with the grid at the price of {{volume.imbalance}}; for it nothing passes between the Parties.",
    },
    {
      when: "volume.kind=NOMINATED & !volume.imbalanceToBuyer",
      text: "The imbalance of a Settlement Period is what the Entitlements yield less what was nominated. It is for the account of the Seller: at the price of {{volume.imbalance}} the Buyer pays for what was delivered beyond the nomination, and the Seller for what is missing of it.",
    },
    {
      when: "volume.kind=NOMINATED & volume.tolerance",
      text: "There is no imbalance within {{volume.tolerance}} of the nomination; beyond that band only what exceeds it counts.",
    },
    {
      when: "volume.kind=MATCHED",
      text: "In each Settlement Period the matched energy is the lesser of the energy that the producing Plants' Entitlements yield and the consumption that the consuming Plants' Entitlements record. The Seller guarantees that in each Contract Year the matched energy is at least {{volume.matched}} of that consumption.",
    },
    {
      when: "volume.kind=MATCHED & volume.unmatchedPrice",
      text: "For what is missing of the guaranteed matched energy of a Contract Year the Seller pays {{volume.unmatchedPrice}}.",
    },
    {
      when: "volume.minimum & volume.maximum",
      id: "annual",
      text: "The minimum quantity of a Contract Year is {{volume.minimum}} and the maximum quantity is {{volume.maximum}}. Both are reduced in proportion to the Days of a shorter year, and the minimum by the energy for which the other Party, the grid or force majeure is the cause.",
    },
    {
      when: "volume.minimum & !volume.maximum",
      id: "annual",
      text: "The minimum quantity of a Contract Year is {{volume.minimum}}. It is reduced in proportion to the Days of a shorter year, and by the energy for which the other Party, the grid or force majeure is the cause.",
    },
    {
      when: "!volume.minimum & volume.maximum",
      id: "annual",
      text: "The maximum quantity of a Contract Year is {{volume.maximum}}, reduced in proportion to the Days of a shorter year.",
    },
    {
      text: "The Parties expect in the months of the first year the energy that {{see expected}} lists, and each year {{expectation.degradation}} less than in the year before. An expectation is no promise; it measures exposure and value where this agreement says so.",
    },
  ],
};

export const delivery: Article = {
  id: "delivery",
  title: "Delivery and certificates",
  clauses: [
    {
      when: "volume.kind!=AS_CONSUMED",
      text: "The Seller grants to the System, for the term, Entitlements to the registers and shares of the Plants in {{see plants}}, and keeps them free of any other right. One Entitlement serves one agreement.",
    },
    {
      when: "volume.kind=AS_CONSUMED",
      text: "The Buyer grants to the System, for the term, Entitlements to the shares of its Plants' consumption in {{see plants}}, and keeps them free of any other right. One Entitlement serves one agreement.",
    },
    {
      when: "settlement.kind=PHYSICAL",
      text: "Energy is delivered when it is recorded in a Final reading under an Entitlement that serves this agreement. Title and risk pass at the Plant's meter.",
    },
    {
      when: "settlement.kind!=PHYSICAL",
      text: "The Entitlements measure the Contract Energy. They give the Buyer no right to the energy itself.",
    },
    {
      when: "settlement.certificatesToSeller",
      text: "Certificates for the Contract Energy stay with the Seller, who may use or sell them.",
    },
    {
      when: "!settlement.certificatesToSeller",
      text: "Certificates for the Contract Energy go to the Buyer with the energy, at no further price. The Seller does not use, sell or claim them.",
    },
    {
      when: "flag.replacement-certificates",
      text: "If a Certificate that is owed is not transferred or turns out to be void, the Seller replaces it: {{said replacement-certificates}}.",
    },
  ],
};

export const metering: Article = {
  id: "metering",
  title: "Metering and data",
  clauses: [
    {
      when: "parties.attesters",
      text: "Quantities are read from the Plants' meters as they are recorded in the System by the attester set {{parties.attesters}}. Readings that other attesters record do not count.",
    },
    {
      when: "!parties.attesters",
      text: "Quantities are read from the Plants' meters as their devices sign them and the System records them, without attesters.",
    },
    {
      text: "Capacities of the Plants are those that the accreditor {{parties.accreditor}} has signed.",
    },
    {
      text: "The Party on whose premises a Plant stands keeps its meter accurate, sealed and connected, and lets the other Party test it at that Party's cost, or at its own cost if the test finds an error beyond what the law allows.",
    },
    {
      when: "settlement.provisional",
      text: "Where a meter's reading is estimated, the energy is invoiced provisionally and corrected when it has been measured.",
    },
    {
      when: "!settlement.provisional",
      text: "Where a meter's reading is estimated, the energy is not invoiced before it has been measured.",
    },
    {
      text: "Energy of several Settlement Periods that was read only at their end has no price of a single one. It waits for readings; after 30 Days it takes the price, among those of the periods that it spans, that is least favourable to the Party that answers for the meter.",
    },
    {
      id: "restatement",
      text: "A Final reading that is corrected later is restated at the price of the period in which the energy flowed, within {{settlement.trueUpMonths}} of the end of its Billing Month. The correction enters a later invoice as a true-up; it reopens no payment that was made. An error whose beginning is not known counts from half of the time since the last test.",
    },
  ],
};
