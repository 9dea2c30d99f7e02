// What every agreement begins with: parties, definitions, subject, term and commercial operation.
import type { Article, Clause } from "../text/template.ts";

export const preamble: readonly Clause[] = [
  { text: "*Template {{template}}. Executed by the contract {{contract}} on chain {{chain}}.*" },
  {
    when: "previous",
    text: "This document amends and restates the agreement of the same Parties whose document has the digest {{previous}}. Deliveries settle by it from the first 00:00 UTC after it is recorded; dates of the term count at once. What fell due before stays due.",
  },
  {
    text: "This agreement is made between",
    plain: true,
    items: [{ text: "{{seller}} (the **Seller**), and" }, { text: "{{buyer}} (the **Buyer**)," }],
  },
  { text: "each a **Party**, who agree as follows." },
];

export const interpretation: Article = {
  id: "interpretation",
  title: "Definitions and interpretation",
  clauses: [
    {
      id: "definitions",
      text: "In this agreement:",
      plain: true,
      items: [
        {
          text: "**Billing Month** means a calendar month, or the part of one that lies within the term of this agreement.",
        },
        {
          text: "**Certificate** means the evidence, in the System or in a public register, of the origin and the green attributes of a quantity of energy.",
        },
        {
          when: "volume.kind=AS_PRODUCED",
          text: "**Contract Energy** means the part of each Plant's register that {{see plants}} states, for each Settlement Period.",
        },
        {
          when: "volume.kind=AS_CONSUMED",
          text: "**Contract Energy** means the part of the consumption of each Plant that {{see plants}} states, for each Settlement Period.",
        },
        {
          when: "volume.kind=BASELOAD/SHAPED & settlement.kind=PHYSICAL",
          text: "**Contract Energy** means what the Entitlements yield, up to the profile in {{see quantity}}.",
        },
        {
          when: "volume.kind=BASELOAD/SHAPED & settlement.kind!=PHYSICAL",
          text: "**Contract Energy** means the energy of the profile in {{see quantity}}, for each Settlement Period.",
        },
        {
          when: "volume.kind=NOMINATED",
          text: "**Contract Energy** means the energy nominated under {{see quantity}}, for each Settlement Period.",
        },
        {
          when: "volume.kind=MATCHED",
          text: "**Contract Energy** means the part of each producing Plant's register that {{see plants}} states, for each Settlement Period.",
        },
        { text: "**Contract Price** means the price under {{see price}} for a Settlement Period." },
        {
          text: "**Contract Year** means twelve months that begin at the Start of Delivery or at an anniversary of it; the last one ends with the term.",
        },
        {
          text: "**Currency** means {{currency}}.",
        },
        { text: "**Day** means a calendar day." },
        {
          text: "**Entitlement** means the exclusive right, recorded in the System, to a part of a Plant's register.",
        },
        {
          text: "**Final** means, of a reading, a price or a report, that the time in which the System lets it be challenged is over, or that a challenge to it has been decided.",
        },
        {
          when: "price.series",
          text: "**Index** means the price published for a Settlement Period by {{price.series}}.",
        },
        {
          text: "**Plant** means each site that {{see plants}} lists, with what replaces its meter under the rules of the System.",
        },
        {
          text: "**Settlement Period** means a quarter of an hour. A Day has 96 of them, also where local clocks change.",
        },
        {
          text: "**Start of Delivery** means the start date in {{see term}} or, if it is later, the date of commercial operation.",
        },
        {
          text: "**System** means the contract {{contract}} on chain {{chain}}, and the registries, meter records and feeds that it reads.",
        },
        { text: "**Typed Terms** means the values listed in {{see register}}." },
      ],
    },
    {
      id: "clock",
      text: "Every time, Day, Billing Month and Contract Year is reckoned in Coordinated Universal Time (UTC). A local time that this text may mention explains; it does not bind.",
    },
    {
      when: "flag.local-time",
      text: "For information, the Parties' local time is {{said local-time}}.",
    },
    {
      when: "unit",
      text: "In numbers a comma groups thousands and a point precedes decimals. One MWh is 1,000 kWh or 1,000,000 Wh, and one MW is 1,000 kW or 1,000,000 W. Amounts in {{unit}} are of the Currency, one {{unit}} being 10 to the power {{decimals}} of its base units.",
    },
    {
      when: "!unit",
      text: "In numbers a comma groups thousands and a point precedes decimals. One MWh is 1,000 kWh or 1,000,000 Wh, and one MW is 1,000 kW or 1,000,000 W. Amounts are in base units of the Currency.",
    },
    {
      id: "precedence",
      text: "If the prose of this agreement and the Typed Terms conflict, the Typed Terms prevail for amounts and dates, and the prose prevails for everything else.",
    },
    {
      text: "Where a rule of this agreement is carried out by the System, what the System computes from Final readings, prices and reports binds the Parties, unless it is shown to depart from this agreement.",
    },
  ],
};

export const subject: Article = {
  id: "subject",
  title: "Subject",
  clauses: [
    {
      when: "settlement.kind=PHYSICAL & volume.kind!=AS_CONSUMED",
      text: "In each Settlement Period of the term the Seller sells and delivers, and the Buyer buys and takes, the Contract Energy, and the Buyer pays the Contract Price for it.",
    },
    {
      when: "settlement.kind=PHYSICAL & volume.kind=AS_CONSUMED",
      text: "In each Settlement Period of the term the Seller supplies, and the Buyer pays at the Contract Price, the Contract Energy that the Buyer consumes at its Plants.",
    },
    {
      when: "settlement.kind=TWO_WAY",
      text: "This agreement is a contract for difference. No energy is delivered under it. For each Settlement Period of the term the Buyer pays the Seller the strike less the Index on the Contract Energy where that is positive, and the Seller pays the Buyer its opposite where it is negative.",
    },
    {
      when: "settlement.kind=ONE_WAY",
      text: "This agreement is a contract for difference in one direction. No energy is delivered under it. For each Settlement Period of the term in which the strike is above the Index, the Buyer pays the Seller the strike less the Index on the Contract Energy; where it is not, nothing is paid.",
    },
    {
      when: "volume.kind=MATCHED",
      text: "The Seller further guarantees that a part of the Buyer's consumption is matched by Contract Energy of the same Settlement Period, as {{see quantity}} states.",
    },
  ],
};

export const term: Article = {
  id: "life",
  title: "Term and commercial operation",
  clauses: [
    {
      id: "term",
      text: "Delivery begins at {{life.start}}, or with commercial operation if that is later, and ends at {{life.end}}, unless this agreement ends before.",
    },
    {
      when: "!operation.target",
      text: "The Plants are in commercial operation when this agreement is signed.",
    },
    {
      when: "operation.target",
      id: "operation",
      text: "The Plants are to be in commercial operation by the target date, {{operation.target}}. Commercial operation is reached when each Plant is registered in the System, when capacities accredited by {{parties.accreditor}} come to at least {{operation.least}} of the contract capacity of {{operation.capacity}}, and when each Plant has a Final record of production in at least {{operation.periods}} Settlement Periods. Either Party, or anyone, may bring the evidence to the System; operation begins with the next Settlement Period.",
    },
    {
      when: "operation.target & price.testPrice",
      text: "Energy delivered before commercial operation is test energy, and its price is {{price.testPrice}}.",
    },
    {
      when: "operation.target & !price.testPrice",
      text: "For energy before commercial operation nothing is paid under this agreement.",
    },
    {
      when: "operation.delayPrice & operation.delayCounts",
      text: "For each whole Day from the target date to commercial operation, or to the longstop date if that is earlier, the Seller pays {{operation.delayPrice}}. What it pays for delay counts towards the lifetime cap of {{see caps}}.",
    },
    {
      when: "operation.delayPrice & !operation.delayCounts",
      text: "For each whole Day from the target date to commercial operation, or to the longstop date if that is earlier, the Seller pays {{operation.delayPrice}}. What it pays for delay does not count towards any cap of other damages.",
    },
    {
      when: "operation.buyDown",
      text: "If commercial operation is reached with less than the contract capacity, the Seller pays once {{operation.buyDown}} for each whole kW that is missing.",
    },
    {
      when: "operation.longstop",
      text: "If commercial operation is not reached by the longstop date, {{operation.longstop}}, either Party may terminate this agreement; delay damages that have accrued by then stay owed.",
    },
  ],
};
