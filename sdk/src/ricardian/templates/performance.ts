// What happens when it is not as agreed: annual quantities, availability, deemed energy, damages, force majeure, change in law.
import type { Article } from "../text/template.ts";

const ANY =
  "performance.takeOrPay | performance.deliverOrPay | volume.maximum | performance.availability | performance.deemedCauses | performance.yearlyCap | performance.lifetimeCap";

export const performance: Article = {
  id: "performance",
  title: "Performance",
  when: ANY,
  clauses: [
    {
      when: "performance.takeOrPay",
      id: "take-or-pay",
      text: "If in a Contract Year the Buyer takes less than the lesser of the minimum quantity and what was available, it pays the Contract Price for the difference at the end of that year (take-or-pay).",
    },
    {
      when: "performance.makeUpYears & performance.makeUpRefunded",
      text: "What the Buyer paid for without taking is make-up energy of that Contract Year. Energy that the Buyer takes above the minimum quantity in the following {{performance.makeUpYears}} is drawn from it, the oldest first, and only the price that exceeds the one already paid is due. What is then left is refunded.",
    },
    {
      when: "performance.makeUpYears & !performance.makeUpRefunded",
      text: "What the Buyer paid for without taking is make-up energy of that Contract Year. Energy that the Buyer takes above the minimum quantity in the following {{performance.makeUpYears}} is drawn from it, the oldest first, and only the price that exceeds the one already paid is due. What is then left is forfeited.",
    },
    {
      when: "performance.deliverOrPay",
      text: "If in a Contract Year what was available is below the minimum quantity, the Seller pays {{performance.deliverOrPay}} for the difference (deliver-or-pay). The same energy never bears both this and take-or-pay.",
    },
    {
      when: "volume.maximum & performance.excessPrice?",
      text: "For energy above the maximum quantity of a Contract Year the price is {{performance.excessPrice}}.",
    },
    {
      when: "volume.maximum & !performance.excessPrice?",
      text: "Energy above the maximum quantity of a Contract Year is released to the Seller.",
    },
    {
      when: "performance.availability",
      text: "The Seller guarantees that in each Contract Year the Plants are available for at least {{performance.availability}} of capacity times hours, not counting excused hours, as Final availability reports show. For each kWh lost below that it pays {{performance.availabilityPrice}}.",
    },
    {
      when: "performance.deemedCauses",
      id: "deemed",
      text: "Energy that a Plant could have produced and did not is deemed delivered and is paid at the Contract Price if the cause is one of these: {{performance.deemedCauses}}. Its quantity is the potential energy less what was produced, not more than capacity times time, and it never becomes energy or a Certificate. Without a Final report of potential energy and cause nothing is paid.",
    },
    {
      when: "performance.method",
      text: "Potential energy is measured by the method of the document {{performance.method}}.",
    },
    {
      when: "performance.yearlyCap | performance.lifetimeCap",
      id: "caps",
      text: "What the Seller pays under this article is limited, in the order in which it accrues:",
      items: [
        { when: "performance.yearlyCap", text: "in a Contract Year to {{performance.yearlyCap}};" },
        { when: "performance.lifetimeCap", text: "over the life of this agreement to {{performance.lifetimeCap}}." },
      ],
    },
    {
      when: "performance.takeOrPay | performance.deliverOrPay | performance.availability",
      text: "The amounts of this article are a reasonable forecast of loss. They are the other Party's sole remedy for the shortfall that they are paid for, short of termination.",
    },
  ],
};

export const forceMajeure: Article = {
  id: "force-majeure",
  title: "Force majeure",
  clauses: [
    {
      text: "Force majeure is an event beyond a Party's reasonable control that it could neither have foreseen nor avoided with reasonable care and that keeps it from performing. Want of money, a change of market prices, and the ordinary course of weather are none.",
    },
    {
      when: "!life.forceMajeure",
      text: "A Party that force majeure keeps from performing is not liable for it while it lasts. This agreement is not suspended, and amounts stay due.",
    },
    {
      when: "life.forceMajeure",
      text: "The Party that is affected declares it without delay in the System with a description, does what is reasonable to end it, and declares its end. Meanwhile this agreement is suspended, and neither Party is liable for what it does not do. Amounts that were due before stay due.",
    },
    {
      when: "life.forceMajeure",
      text: "The other Party may contest a declaration in the System. The Party that declared it can then not terminate for it alone.",
    },
    {
      when: "life.extends",
      text: "The time of suspension is added to the term.",
    },
    { when: "life.forceMajeure & !life.extends", text: "A suspension does not lengthen the term." },
    {
      when: "life.forceMajeure",
      id: "prolonged",
      text: "When a suspension has lasted {{life.forceMajeure}}, either Party may terminate this agreement. Nothing is then owed but what has accrued.",
    },
  ],
};

export const changeInLaw: Article = {
  id: "change-in-law",
  title: "Change in law",
  when: "flag.change-in-law",
  clauses: [
    {
      text: "If a law, a tax or a rule of the grid or the market that is made or changed after signing makes performance unlawful, or alters the value of this agreement for a Party materially and otherwise than it alters that of every business, the Parties negotiate in good faith an amendment that restores the balance of this agreement.",
    },
    {
      text: "Until an amendment is signed, this agreement stands as it is, save that nobody must do what is unlawful.",
    },
  ],
};
