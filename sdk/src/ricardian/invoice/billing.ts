// What has been billed of a month: its closing, what restated it, and the invoices of both.
import { type Hex, isAddressEqual } from "viem";
import { getBlock, getContractEvents } from "viem/actions";
import type { AnyClient } from "../../actions/runtime.ts";
import { powerAgreementsAbi } from "../../generated/abis/powerAgreements.ts";
import type { Month } from "../../generated/types.ts";
import { dueAt } from "../../ppa/arrears.ts";
import { amountOf, trueUp } from "../../ppa/billing.ts";
import type { RecordedDocument } from "../chain/verify.ts";
import type { DifferenceSink } from "./differences.ts";
import type { RecordsParameters } from "./records.ts";

/** A closing, or a restatement. */
export interface StatementRecord {
  /** Base units; positive: the buyer owes. Of a restatement the difference. */
  readonly amount: bigint;
  /** The month's, as of then. */
  readonly numerator: bigint;
  /** Unix seconds. */
  readonly at: number;
  /** Block. */
  readonly block: bigint;
  /** What came of it; null where nothing is owed, or no invoice was found. */
  readonly invoice: { readonly amount: bigint; readonly due: number; readonly ofSeller: boolean } | null;
}

/** A month's statements, oldest first. @param seller Whose invoices are of amounts below zero. */
export async function readStatements(
  client: AnyClient,
  { address, id, fromBlock, toBlock }: RecordsParameters,
  month: number,
  seller: Hex,
): Promise<StatementRecord[]> {
  const where = { address, abi: powerAgreementsAbi, fromBlock, toBlock, strict: true } as const;
  const args = { id, month: BigInt(month) };
  const [closed, restated, invoiced] = await Promise.all([
    getContractEvents(client, { ...where, eventName: "MonthClosed", args }),
    getContractEvents(client, { ...where, eventName: "MonthRestated", args }),
    getContractEvents(client, { ...where, eventName: "Invoiced", args }),
  ]);
  return Promise.all(
    [...closed, ...restated].map(async (log): Promise<StatementRecord> => {
      const { blockNumber: block, transactionHash, logIndex } = log;
      const amount = log.eventName === "MonthClosed" ? log.args.amount : log.args.difference;
      // Its invoice is the next event of its transaction.
      const made = invoiced.find((each) => each.transactionHash === transactionHash && each.logIndex > logIndex);
      const invoice = made && {
        ...{ amount: made.args.amount, due: Number(made.args.due) },
        ofSeller: isAddressEqual(made.args.debtor, seller),
      };
      const { timestamp } = await getBlock(client, { blockNumber: block });
      return { amount, numerator: log.args.numerator, at: Number(timestamp), block, invoice: invoice ?? null };
    }),
  );
}

/** Each statement against the month's numerator as of then, its invoice against it, and all of them against the month's record. */
export function checkStatements(
  statements: readonly StatementRecord[],
  documents: readonly RecordedDocument[],
  month: Month,
  tell: DifferenceSink,
): void {
  const hold = (field: string, recorded: bigint | number | string, computed: bigint | number | string) => {
    if (recorded === computed) return;
    tell({ what: "amount", day: null, period: null, field, recorded: `${recorded}`, computed: `${computed}` });
  };
  let billed = 0n;
  for (const [place, { amount, numerator, at, block, invoice }] of statements.entries()) {
    const name = place === 0 ? "the closing" : `restatement ${place}`;
    hold(`amount of ${name}`, amount, trueUp(billed, numerator));
    billed = numerator;
    if (amount === 0n) continue;
    const size = amount < 0n ? -amount : amount;
    hold(`amount of the invoice of ${name}`, invoice?.amount ?? "nothing", size);
    if (!invoice) continue;
    hold(`debtor of ${name}`, invoice.ofSeller ? "the seller" : "the buyer", amount < 0n ? "the seller" : "the buyer");
    const terms = documents.findLast((each) => each.block <= block)?.agreement.terms;
    if (terms) hold(`due date of ${name}`, invoice.due, dueAt(at, terms.settlement.dueDays));
  }
  hold("what invoices stand for", month.billed, billed);
  hold("closing", month.closedAt, statements[0]?.at ?? 0);
  const stated = statements.reduce((sum, { amount }) => sum + amount, 0n);
  hold("all invoices", stated, amountOf(billed));
}
