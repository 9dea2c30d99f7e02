// How it ends, and what holds throughout: default, termination, liability, assignment, disputes, law, general clauses, schedules.
import type { Article, OptionalClause } from "../text/template.ts";

/** Optional clauses of every family: a bit of `clauses.flags` each. */
export const options: readonly OptionalClause[] = [
  { bit: 0, id: "governing-law", title: "Governing law", says: { "governing-law": "the law", courts: "the courts" } },
  { bit: 1, id: "change-in-law", title: "Change in law" },
  { bit: 2, id: "direct-agreement", title: "Direct agreement with lenders" },
  { bit: 3, id: "guarantee", title: "Guarantee", says: { guarantee: "who answers for whom, and to what amount" } },
  { bit: 4, id: "liability-cap", title: "Cap of liability", says: { "liability-cap": "the cap in words" } },
  { bit: 5, id: "confidentiality", title: "Confidentiality" },
  {
    bit: 6,
    id: "replacement-certificates",
    title: "Replacement of certificates",
    says: { "replacement-certificates": "price and vintage window of replacements" },
  },
  { bit: 7, id: "local-time", title: "Local time", says: { "local-time": "the zone of the Parties' clocks" } },
  { bit: 8, id: "compliance", title: "Compliance and market reporting" },
  { bit: 9, id: "notices", title: "Notices", says: { "seller-notices": "where to", "buyer-notices": "where to" } },
];

export const termination: Article = {
  id: "termination",
  title: "Default and termination",
  clauses: [
    {
      id: "default",
      text: "A Party is in default if it",
      items: [
        {
          text: "leaves an undisputed amount unpaid beyond the grace of {{see billing}}, and collateral does not cover it;",
        },
        { when: "credit.cureTime", text: "does not meet a call for collateral within the time of {{see credit}};" },
        {
          text: "grants a right in a Plant's register that conflicts with an Entitlement under this agreement, or alters a meter;",
        },
        { text: "is insolvent, or is wound up other than to be reorganised while solvent;" },
        {
          text: "breaches this agreement in another material way and does not remedy it within a reasonable time that a notice has set.",
        },
      ],
    },
    {
      text: "While a Party is in default, the other Party may terminate this agreement by recording it in the System. The Parties may end it at any time together.",
    },
    {
      when: "life.termination=ACCRUED",
      text: "On termination for default nothing is owed but what has accrued until then, with late interest; the right to damages for the breach itself remains.",
    },
    {
      when: "life.termination=SCHEDULE",
      text: "On termination for default the Party in default pays the other, besides what has accrued, a termination payment by schedule: {{life.firstYear}} at the beginning of the first Contract Year, {{life.lastYear}} at the end of the last, and in between in a straight line over time.",
    },
    {
      when: "life.termination=MARKET & life.twoWay",
      text: "On termination for default the market value of the remaining term is settled, besides what has accrued: the sum over its months of expected energy times the forward price less the Contract Price, discounted. It is owed to the Party for which it is a loss of value, whichever that is.",
    },
    {
      when: "life.termination=MARKET & !life.twoWay",
      text: "On termination for default the market value of the remaining term is settled, besides what has accrued: the sum over its months of expected energy times the forward price less the Contract Price, discounted. It is owed to the Party that is not in default where that Party loses value, and otherwise nothing is owed for it.",
    },
    {
      when: "life.termination=MARKET",
      text: "Forward prices are those published at the date of termination; where there are none, the mean of dealers' values that both Parties post, and failing that what the arbitrator finds.",
    },
    {
      text: "A termination payment is set against collateral, and what remains is an ordinary debt. Entitlements end with this agreement; payment, restatement, liability and disputes outlast it.",
    },
  ],
};

export const liability: Article = {
  id: "liability",
  title: "Limitation of liability",
  clauses: [
    {
      text: "Neither Party is liable for loss of profit or for indirect loss, save for what this agreement itself makes payable.",
    },
    {
      when: "flag.liability-cap",
      text: "The liability of each Party under this agreement, save to pay for energy, is limited: {{said liability-cap}}.",
    },
    { text: "Nothing in this agreement limits liability for intent, gross negligence, fraud, death or injury." },
  ],
};

export const assignment: Article = {
  id: "assignment",
  title: "Assignment and novation",
  clauses: [
    {
      text: "The Seller's right to be paid is a receivable that is recorded in the System as a token. It can be transferred, sold and pledged without the Buyer's consent. Who holds it at an invoice's due date is paid, and payment to the holder discharges the Buyer.",
    },
    {
      text: "The receivable carries only what the Buyer owes. Obligations of the Seller, refunds among them, stay with the Seller and its collateral. After notice of a transfer the Buyer sets off only amounts of the same Billing Month.",
    },
    {
      text: "Another takes the Buyer's place only with the signatures of the Seller, of the Buyer and of the one who takes its place. While the receivable is not the Seller's, this agreement is amended only with its holder's consent too.",
    },
    {
      when: "flag.direct-agreement",
      text: "On request of the Seller's lenders the Buyer enters into a direct agreement with them in usual form: notice of default to the lenders, time for them to cure it, and their right to step in or to name a substitute.",
    },
  ],
};

export const confidentiality: Article = {
  id: "confidentiality",
  title: "Confidentiality",
  when: "flag.confidentiality",
  clauses: [
    {
      text: "A Party keeps what it learns of the other's business under this agreement to itself, save for what is public or recorded in the System, what a law or an authority demands, and what its advisers, lenders, insurers and buyers of the receivable must know under the same duty.",
    },
  ],
};

export const disputes: Article = {
  id: "disputes",
  title: "Disputes",
  clauses: [
    {
      when: "parties.arbitrator",
      text: "A dispute about an amount, a reading, a price or a termination under this agreement is decided by the arbitrator {{parties.arbitrator}}, to whom the Parties submit evidence through the System.",
    },
    {
      when: "parties.arbitrator & parties.arbitration",
      text: "The arbitrator proceeds by the instructions {{parties.arbitration}}.",
    },
    {
      when: "parties.arbitrator",
      text: "Only the disputed amount is held back; everything else is performed meanwhile. What the arbitrator rules is carried out by the System and binds the Parties.",
    },
    {
      when: "!parties.arbitrator",
      text: "No arbitrator is named. The System decides no dispute; amounts are paid as it computes them, and the Parties settle between themselves or before a court what they then owe each other.",
    },
  ],
};

export const law: Article = {
  id: "law",
  title: "Governing law",
  when: "flag.governing-law",
  clauses: [
    {
      text: "This agreement is governed by {{said governing-law}}. For what is not referred to an arbitrator these courts have jurisdiction: {{said courts}}.",
    },
  ],
};

export const general: Article = {
  id: "general",
  title: "General",
  clauses: [
    {
      text: "The Parties sign this prose, the Typed Terms, the place where the document is kept, the template and the domain of the System by one digest. A digit or a comma that differs makes another digest, which nobody has signed.",
    },
    {
      text: "This agreement is the whole of what the Parties agreed on its subject. It is amended only by a document that both sign and that names the digest of the one before.",
    },
    {
      when: "flag.notices",
      text: "Notices in words go to the Seller at {{said seller-notices}} and to the Buyer at {{said buyer-notices}}. Declarations that the System records need no other notice.",
    },
    {
      when: "!flag.notices",
      text: "Declarations are made by recording them in the System and need no other notice.",
    },
    {
      when: "flag.compliance",
      text: "Each Party keeps the laws against bribery, money laundering and market abuse and those on sanctions, and reports this agreement and what is done under it where market rules demand it.",
    },
    {
      text: "If a clause is void, the rest stands, and the Parties replace the clause by the valid one that comes nearest to its purpose. A right that is not used is not waived.",
    },
    {
      text: "If the System can no longer carry out this agreement, the Parties carry it out by its words, with the records that there are.",
    },
  ],
};

export const further: Article = {
  id: "further",
  title: "Further clauses of the Parties",
  when: "added",
  clauses: [
    { text: "The Parties add what follows. It is prose alone: the System carries none of it out." },
    { text: "", added: true },
  ],
};

export const schedules: readonly Article[] = [
  {
    id: "plants",
    title: "Plants",
    clauses: [
      {
        text: "The Plants, their registers, and the share of each register that serves this agreement:",
        table: {
          each: "plants",
          head: ["No.", "Plant", "Register", "Share"],
          row: ["{{no}}", "{{.site}}", "{{.register}}", "{{.share}}"],
        },
      },
    ],
  },
  {
    id: "bands",
    title: "Time of use",
    when: "bands",
    clauses: [
      {
        text: "The first band that has a Settlement Period's hour and day gives its factor. Hours are UTC; a span includes its first minute and not its last.",
        table: {
          each: "bands",
          head: ["No.", "Hours (UTC)", "Days", "Factor"],
          row: ["{{no}}", "{{.hoursOfDay}}", "{{.weekdays}}", "{{.multiplier}}"],
        },
      },
    ],
  },
  {
    id: "expected",
    title: "Expected energy",
    clauses: [
      {
        text: "Energy that is as likely exceeded as missed, in the months of the first year:",
        table: { each: "expectation.months", head: ["Month", "Energy"], row: ["{{month}}", "{{.}}"] },
      },
    ],
  },
  {
    id: "register",
    title: "Typed Terms",
    clauses: [
      {
        text: "These are all values that the System executes. A clause that does not apply has the value zero or none.",
        register: true,
      },
    ],
  },
];
