// Billing, payment, credit support.
import type { Article } from "../text/template.ts";

export const billing: Article = {
  id: "billing",
  title: "Billing and payment",
  clauses: [
    {
      id: "month",
      text: "For each Billing Month there is one amount: the sum over its Settlement Periods of energy times price, with every other amount of the month added or deducted. It is reckoned exactly and rounded once, to a base unit of the Currency, toward zero.",
    },
    {
      text: "A Billing Month closes when every reading and price of it is Final, and at the latest {{settlement.closeDays}} after its end, whatever is missing then. What comes later is a true-up under {{see restatement}}.",
    },
    {
      text: "The amount falls due {{settlement.dueDays}} after the closing. It is paid from the Buyer's prepaid account, then from what the Buyer lets the System draw, and after {{settlement.graceDays}} of grace from the Buyer's collateral.",
    },
    {
      text: "Amounts that a month's invoice shows in favour of the Buyer are owed by the Seller on the same terms.",
    },
    {
      when: "settlement.lateRate",
      text: "An amount that is not paid when due bears simple interest from the due date, on the actual Days over a year of 360, at the rate of {{settlement.lateRate}} plus {{settlement.lateMargin}} a year.",
    },
    {
      when: "!settlement.lateRate & settlement.lateMargin",
      text: "An amount that is not paid when due bears simple interest from the due date, on the actual Days over a year of 360, at {{settlement.lateMargin}} a year.",
    },
    { text: "A part payment settles late interest first, and then the oldest invoice." },
    {
      text: "Amounts are set off only within this agreement and the same Billing Month.",
    },
    {
      text: "Every invoice can be computed anew by anyone from the Typed Terms and the records of the System. It lists for each Settlement Period the energy, the reading's proof, the price and the amount.",
    },
    {
      text: "A Party that disputes an amount says so with its reasons before the Billing Month can no longer be restated, and pays what it does not dispute.",
    },
    {
      text: "Amounts are stated without value-added tax and other taxes on the supply, which the Party that owes them by law bears in addition.",
    },
  ],
};

export const credit: Article = {
  id: "credit",
  title: "Credit support",
  when: "credit.ofSeller | credit.ofBuyer | credit.forward | flag.guarantee",
  clauses: [
    {
      when: "credit.ofSeller",
      text: "The Seller provides at signing collateral of {{credit.ofSeller}} in the System.",
    },
    {
      when: "credit.ofBuyer",
      text: "The Buyer provides at signing collateral of {{credit.ofBuyer}} in the System.",
    },
    {
      when: "credit.forward & credit.discount",
      id: "exposure",
      text: "The exposure to a Party is the sum of its unpaid invoices, of what has accrued and is not yet invoiced, and of the market value of the expected energy of the next {{credit.months}}: each month's expected energy times the forward price of {{credit.forward}} less the Contract Price, discounted with {{credit.discount}}.",
    },
    {
      when: "credit.forward & !credit.discount",
      id: "exposure",
      text: "The exposure to a Party is the sum of its unpaid invoices, of what has accrued and is not yet invoiced, and of the market value of the expected energy of the next {{credit.months}}: each month's expected energy times the forward price of {{credit.forward}} less the Contract Price, without discount.",
    },
    {
      when: "credit.forward",
      text: "Either Party may call, once for a date of valuation and on Final values, for collateral from the other to the amount of its exposure less {{credit.threshold}}, less the collateral posted after a haircut of {{credit.haircut}}, rounded up, if the call is at least {{credit.minimumTransfer}}. Collateral beyond that is released on request by the same reckoning.",
    },
    {
      when: "!credit.forward & credit.threshold",
      text: "Collateral is drawn for what exceeds {{credit.threshold}}.",
    },
    {
      when: "!credit.forward & credit.minimumTransfer",
      text: "No demand for collateral is for less than {{credit.minimumTransfer}}.",
    },
    {
      when: "!credit.forward & credit.haircut",
      text: "Posted collateral counts after a haircut of {{credit.haircut}}.",
    },
    {
      when: "credit.cureTime",
      text: "A call, or a demand to restore collateral that was drawn, is met within {{credit.cureTime}}. A Party that disputes one meets the part that it does not dispute.",
    },
    {
      when: "flag.guarantee",
      text: "A guarantor answers for the obligations of a Party: {{said guarantee}}.",
    },
  ],
};
