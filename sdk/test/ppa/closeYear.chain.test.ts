// Dozens of years closed and restated by the contracts, one after another: caps, make-up energy and statements are what the SDK's mathematics makes of them.
import { keccak256, stringToHex } from "viem";
import { getContractEvents } from "viem/actions";
import { afterAll, beforeAll, expect, test } from "vitest";
import { powerAgreementsAbi } from "../../src/generated/abis/powerAgreements.ts";
import { ppa } from "../../src/index.ts";
import { billingMonthAt, encodeAgreement } from "../../src/ricardian/index.ts";
import { type AgreementScene, DAY, NEW_YEAR, openAgreements, type Signed } from "../support/agreements.ts";
import { artifactOf } from "../support/chain.ts";
import { drawsOf } from "./support.ts";

const WAD = 10n ** 18n;
const YEARS = 4;
const AGREEMENTS = 12;
const { random, oneOf, below } = drawsOf(0x1f83d9abfb41bd6bn);

let scene: AgreementScene;
let writer: { address: AgreementScene["agreements"]["address"]; abi: AgreementScene["agreements"]["abi"] };
beforeAll(async () => {
  scene = await openAgreements((series) => series, "YearWriter");
  writer = { address: scene.agreements.address, abi: artifactOf("YearWriter").abi };
}, 120_000);
afterAll(() => scene?.stop());

const price = () => random(90_000n) * WAD + random(WAD);
const cap = () => oneOf([0n, 20_000_000n, random(90_000_000n) + 1n]);

function makeTerms() {
  const lifetimeCap = cap();
  const yearlyCap = oneOf([0n, lifetimeCap === 0n ? cap() : random(lifetimeCap) + 1n]);
  const makeUpYears = oneOf([0, 1, 2, 3]);
  return {
    plants: [{ site: scene.sites[0]?.id ?? 0n, register: "DIRECT_EXPORT", share: 1 + below(400) }],
    price: { kind: "FIXED", amount: price() },
    escalation: oneOf([{ kind: "PERCENT" as const, rate: WAD / 37n }, { kind: "NONE" as const }]),
    volume: { minimum: 1_000_000n, maximum: 1_500_000n },
    performance: {
      ...{ takeOrPay: true, deliverOrPay: price() + 1n, excessPrice: oneOf([null, price()]), yearlyCap, lifetimeCap },
      ...{ availability: 9_700, availabilityPrice: price() + 1n, method: keccak256(stringToHex("method")) },
      ...{ makeUpYears, makeUpRefunded: makeUpYears > 0 && oneOf([true, false]) },
    },
    settlement: { trueUpMonths: 120 },
    life: { start: NEW_YEAR, end: NEW_YEAR + 3_650 * DAY },
  };
}

function makeSums(): ppa.YearSums {
  const wh = random(2_000_000n);
  return {
    ...{ wh, excludedWh: random(wh + 1n), consumedWh: 0n, matchedWh: 0n, numerator: wh * price() },
    ...{ excusedWh: random(200_000n), refusedWh: random(900_000n), possibleWh: 10_000_000n },
    unavailableWh: random(1_000_000n),
  };
}

test("closed in order, restated at will", async () => {
  const signed: Signed[] = [];
  for (let i = 0; i < AGREEMENTS; i += 1) signed.push(await scene.sign(scene.termsOf(makeTerms())));
  const [first, months] = [billingMonthAt(NEW_YEAR), 12 * YEARS];
  await scene.at(ppa.anniversary(NEW_YEAR, YEARS) + 41 * DAY);
  for (const { id, agreement } of signed) {
    await scene.send(writer, "bill", [id, first, first + months]);
    const { terms } = agreement;
    const encoded = encodeAgreement(agreement);
    const damages: bigint[] = [];
    const made: ppa.ReckonedYear[] = [];
    let makeUp: readonly ppa.Vintage[] = [];
    const of = (year: number) => {
      const anchor = NEW_YEAR;
      const daysOfYear = (ppa.anniversary(anchor, year + 1) - ppa.anniversary(anchor, year)) / DAY;
      const { kind, rate } = terms.escalation;
      const fixedPrice = kind === "PERCENT" ? ppa.percent(terms.price.amount, rate, year) : terms.price.amount;
      const lifetime = damages.reduce((sum, own, each) => (each === year ? sum : sum + own), 0n);
      return { year, inForce: daysOfYear, daysOfYear, last: false, fixedPrice, lifetime, makeUp };
    };
    const note = (year: number, result: ppa.ReckonedYear) => {
      [made[year], damages[year], makeUp] = [result, result.damages, result.makeUp];
    };
    for (let year = 0; year < YEARS; year += 1) {
      const sums = makeSums();
      await scene.send(writer, "writeYear", [id, BigInt(year), sums]);
      const { receipt } = await scene.admin.powerAgreements.closeYearSync({
        id,
        agreement: encoded,
        year: BigInt(year),
      });
      const [log] = await getContractEvents(scene.client, {
        ...{ address: writer.address, abi: powerAgreementsAbi, eventName: "YearClosed", strict: true },
        ...{ fromBlock: receipt.blockNumber, toBlock: receipt.blockNumber },
      });
      const result = ppa.reckonYear(terms, sums, of(year));
      note(year, result);
      expect(log?.args.reckoning).toEqual(result.reckoning);
      expect(log?.args.amount).toBe(ppa.amountOf(result.reckoning.numerator));
      if (oneOf([true, false])) await restate(oneOf(Array.from({ length: year + 1 }, (_, each) => each)), year + 1);
    }
    async function restate(year: number, closed: number) {
      const before = made[year];
      if (!before) throw new Error(`year ${year} is not closed`);
      const sums = makeSums();
      const billed = { ...before.reckoning, lives: year + terms.performance.makeUpYears >= closed };
      const result = ppa.restateYear(terms, sums, of(year), billed);
      if (result.reckoning.numerator === before.reckoning.numerator) return;
      await scene.send(writer, "writeYear", [id, BigInt(year), sums]);
      const { receipt } = await scene.admin.powerAgreements.restateYearSync({
        id,
        agreement: encoded,
        year: BigInt(year),
      });
      const [log] = await getContractEvents(scene.client, {
        ...{ address: writer.address, abi: powerAgreementsAbi, eventName: "YearRestated", strict: true },
        ...{ fromBlock: receipt.blockNumber, toBlock: receipt.blockNumber },
      });
      note(year, result);
      expect(log?.args.reckoning).toEqual(result.reckoning);
      expect(log?.args.difference).toBe(ppa.trueUp(before.reckoning.numerator, result.reckoning.numerator));
    }
    const account = await scene.admin.powerAgreements.readAccountOf({ id });
    expect(account.damages).toBe(damages.reduce((sum, own) => sum + own, 0n));
    expect(account.makeUp.filter(({ wh }) => wh !== 0n)).toEqual(makeUp);
    const { lifetimeCap } = terms.performance;
    if (lifetimeCap !== 0n) expect(account.damages).toBeLessThanOrEqual(lifetimeCap);
  }
}, 240_000);
