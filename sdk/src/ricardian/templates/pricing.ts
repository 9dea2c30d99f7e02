// Price, indexation, time of use, negative prices.
import type { Article } from "../text/template.ts";

const CFD = "settlement.kind!=PHYSICAL";
const RUNS = "price.negative=WHOLE_RUN/FROM_NTH";

export const price: Article = {
  id: "price",
  title: "Price",
  clauses: [
    {
      when: "settlement.kind=PHYSICAL & price.kind=FIXED",
      text: "The Contract Price is fixed at {{price.amount}}.",
    },
    {
      when: `${CFD} & price.kind=FIXED`,
      text: "The strike is {{price.amount}}, and it is the Contract Price. What is paid a kWh for a Settlement Period is the strike less the Index of that period.",
    },
    {
      when: "price.kind=INDEXED",
      text: "The Contract Price of a Settlement Period follows the Index of that period.",
    },
    {
      when: "price.kind=INDEXED & price.discount",
      text: "From the Index {{price.discount}} is deducted.",
    },
    {
      when: "price.kind=INDEXED & price.discountShare",
      text: "Where the Index after any deduction of an amount is positive, {{price.discountShare}} of it is deducted.",
    },
    {
      when: "price.kind=INDEXED & price.floor?",
      text: "The Contract Price is never below the floor of {{price.floor}}.",
    },
    {
      when: "price.kind=INDEXED & price.cap?",
      text: "The Contract Price is never above the cap of {{price.cap}}.",
    },
    {
      when: `bands & ${CFD}`,
      text: "The strike is multiplied by the factor of the first band in {{see bands}} that has the hour and the day of the Settlement Period; the Index is not. A period that no band has keeps the strike.",
    },
    {
      when: "bands & settlement.kind=PHYSICAL",
      text: "The price is multiplied by the factor of the first band in {{see bands}} that has the hour and the day of the Settlement Period. A period that no band has keeps its price.",
    },
    {
      text: "A price is built up in this order, as far as it applies: Index, deductions, floor and cap, factor of its band, rule of negative prices. It is reckoned for each Settlement Period without rounding.",
    },
    {
      when: "price.series & settlement.secondary",
      text: "If the Index of a Settlement Period is not Final {{settlement.fallbackDays}} after delivery, its place is taken by the first of these that there is: the price of {{settlement.secondary}}; the mean of the same clock hour over the latest seven Days that have Final prices; what the arbitrator finds.",
    },
    {
      when: "price.series & !settlement.secondary",
      text: "If the Index of a Settlement Period is not Final {{settlement.fallbackDays}} after delivery, its place is taken by the first of these that there is: the mean of the same clock hour over the latest seven Days that have Final prices; what the arbitrator finds.",
    },
  ],
};

export const escalation: Article = {
  id: "escalation",
  title: "Indexation",
  when: "escalation.kind!=NONE",
  clauses: [
    {
      when: "escalation.kind=PERCENT & price.kind=FIXED",
      text: "The fixed price or strike changes each year by {{escalation.rate}}, always reckoned from its first amount and not from a rounded one.",
    },
    {
      when: "escalation.kind=PERCENT & price.kind=INDEXED",
      text: "The floor and the cap change each year by {{escalation.rate}}, always reckoned from their first amounts and not from rounded ones.",
    },
    {
      when: "escalation.kind=FIXING & price.kind=FIXED",
      text: "The fixed price or strike changes each year with {{escalation.series}}: it is multiplied by the value for the reference month and divided by the value for the reference month of the year before. The reference month is {{escalation.lag}} before the month of the anniversary.",
    },
    {
      when: "escalation.kind=FIXING & price.kind=INDEXED",
      text: "The floor and the cap change each year with {{escalation.series}}: they are multiplied by the value for the reference month and divided by the value for the reference month of the year before. The reference month is {{escalation.lag}} before the month of the anniversary.",
    },
    {
      when: "escalation.kind=FIXING & escalation.floor?",
      text: "The change of one year is at least {{escalation.floor}}.",
    },
    {
      when: "escalation.kind=FIXING & escalation.cap?",
      text: "The change of one year is at most {{escalation.cap}}.",
    },
    {
      when: "escalation.kind=FIXING",
      text: "The first Final value for a reference month binds, and later revisions change nothing. While a value is missing, the factor of the year before applies, and the difference is trued up.",
    },
    {
      when: "escalation.fromSigning",
      text: "The price changes at 00:00 UTC on each anniversary of the signing of this agreement.",
    },
    {
      when: "!escalation.fromSigning",
      text: "The price changes at 00:00 UTC on each anniversary of the Start of Delivery.",
    },
  ],
};

export const negative: Article = {
  id: "negative",
  title: "Negative prices",
  when: "price.negative!=NONE",
  clauses: [
    {
      when: `price.negative=FLOOR & ${CFD}`,
      text: "Where the Index is negative, it counts as zero in the difference from the strike.",
    },
    {
      when: "price.negative=FLOOR & settlement.kind=PHYSICAL",
      text: "Where the Contract Price would be negative, it is zero.",
    },
    {
      when: "price.negative=ANY",
      text: "For a Settlement Period whose Index is negative nothing is paid in either direction.",
    },
    {
      when: "price.negative=WHOLE_RUN & price.hourly",
      text: "For every hour of a run of at least {{price.run}} consecutive clock hours in which the Index is negative nothing is paid in either direction, from the first hour of the run. The Index of an hour is the mean of its four Settlement Periods.",
    },
    {
      when: "price.negative=WHOLE_RUN & !price.hourly",
      text: "For every Settlement Period of a run of at least {{price.run}} consecutive Settlement Periods in which the Index is negative nothing is paid in either direction, from the first period of the run.",
    },
    {
      when: "price.negative=FROM_NTH & price.hourly",
      text: "In a run of consecutive clock hours in which the Index is negative nothing is paid in either direction from hour number {{price.run}} of the run on; the hours before it are paid. The Index of an hour is the mean of its four Settlement Periods.",
    },
    {
      when: "price.negative=FROM_NTH & !price.hourly",
      text: "In a run of consecutive Settlement Periods in which the Index is negative nothing is paid in either direction from period number {{price.run}} of the run on; the periods before it are paid.",
    },
    {
      when: RUNS,
      text: "An Index of zero is not negative and ends a run. A run continues across the ends of Days and of Billing Months.",
    },
    {
      when: "price.negative=CURTAIL",
      text: "Where the Index is negative, the Seller may let the Plants stand still. Energy that they could have produced is then paid as deemed energy under {{see deemed}}.",
    },
    {
      when: "price.negative=ANY/WHOLE_RUN/FROM_NTH",
      text: "Energy of a period for which nothing is paid is delivered all the same: it counts towards minimum quantities, and its Certificate follows it.",
    },
  ],
};
