import { type Hex, keccak256, toHex, verifyTypedData } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  ALL,
  auctionIdOf,
  cancellationsOf,
  createOrder,
  Exact,
  findNonce,
  goodOf,
  hashOrder,
  type Order,
  type OrderTerms,
  orderBookDomain,
  orderTypedData,
  Side,
  signOrder,
  UnsoundOrderError,
  zoneOf,
} from "../../src/index.ts";
import { randomOf } from "../decay.reference.ts";
import { openChain } from "../support/chain.ts";

const random = randomOf(0x3c6ef372fe94f82bn);
const word = (bytes: number): Hex => toHex(random(1n << BigInt(8 * bytes)), { size: bytes });
const maker = privateKeyToAccount(keccak256(toHex("maker")));
const TERMS: OrderTerms = {
  maker: maker.address,
  side: Side.SELL,
  good: "0x5FbDB2315678afecb367f032d93F642f64180aa3",
  quote: "0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512",
  amount: 5n,
  limitPrice: 3n,
  deadline: 10,
  nonce: 1n,
};

function anyOrder(): Order {
  const ofExport = random(2n) === 1n;
  return {
    maker: word(20),
    taker: word(20),
    side: random(2n) === 1n ? Side.BUY : Side.SELL,
    exact: random(2n) === 1n ? Exact.QUOTE : Exact.ENERGY,
    good: word(20),
    quote: word(20),
    amount: random(1n << 256n),
    minFill: random(1n << 256n),
    limitPrice: random(1n << 128n),
    maxFee: Number(random(1n << 24n)),
    zone: word(16),
    period: ofExport ? Number(random(1n << 40n)) : 0,
    quorum: word(32),
    accreditor: word(20),
    validFrom: Number(random(1n << 40n)),
    deadline: Number(random(1n << 40n)),
    nonce: random(1n << 64n),
  };
}

describe("as the book has it", () => {
  let chain: Awaited<ReturnType<typeof openChain>>;
  beforeAll(async () => {
    chain = await openChain();
  });
  afterAll(() => chain.stop());

  test("hash, good and auction of 200 random orders", async () => {
    // The book only asks its factory for an address when it is made: code that answers any call with zero.
    const factory = "0x00000000000000000000000000000000000fac70";
    await chain.client.setCode({ address: factory, bytecode: "0x5f5f5260205ff3" });
    const book = await chain.deploy("OrderBook", [factory, factory, 600, maker.address]);
    const domain = orderBookDomain({ chainId: 31337, address: book.address });
    const ask = (functionName: string, args: readonly unknown[]) =>
      chain.client.readContract({ ...book, functionName, args });
    for (let i = 0; i < 200; i++) {
      const order = anyOrder();
      expect(hashOrder(order, domain)).toBe(await ask("hashOf", [order]));
      expect(goodOf(order)).toBe(await ask("goodOf", [order]));
      expect(auctionIdOf(order, 900 * i)).toBe(await ask("auctionIdOf", [order, 900 * i]));
    }
  });
});

describe("a signature", () => {
  const domain = orderBookDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });

  test("is the maker's, over every field", async () => {
    const order = createOrder(TERMS);
    const signature = await signOrder({ order, domain, maker });
    const holds = (signed: Order, where = domain) =>
      verifyTypedData({ ...orderTypedData(signed, where), address: maker.address, signature });
    expect(await holds(order)).toBe(true);
    const other = anyOrder();
    for (const field of Object.keys(order) as (keyof Order)[]) {
      if (other[field] === order[field]) continue;
      expect(await holds({ ...order, [field]: other[field] })).toBe(false);
    }
    expect(await holds(order, { ...domain, chainId: 1 })).toBe(false);
    expect(await holds(order, { ...domain, verifyingContract: maker.address })).toBe(false);
  });

  test("of another account is refused before it is made", async () => {
    const order = createOrder({ ...TERMS, maker: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8" });
    await expect(signOrder({ order, domain, maker })).rejects.toThrow(UnsoundOrderError);
  });
});

describe("an order", () => {
  const zone = zoneOf("BENCH");
  const refused: [keyof Order, Partial<Order>][] = [
    ["amount", { amount: 0n }],
    ["amount", { amount: 2n ** 128n }],
    ["amount", { amount: ALL, side: Side.BUY }],
    ["amount", { amount: ALL, exact: Exact.QUOTE }],
    ["minFill", { minFill: 6n }],
    ["minFill", { amount: ALL, minFill: ALL, period: 900, quorum: keccak256("0x"), zone }],
    ["limitPrice", { limitPrice: 0n }],
    ["limitPrice", { limitPrice: 2n ** 160n }],
    ["deadline", { validFrom: 11 }],
    ["quorum", { quorum: keccak256("0x") }],
    ["accreditor", { accreditor: maker.address }],
    ["quorum", { period: 900, zone }],
    ["zone", { period: 900, quorum: keccak256("0x") }],
  ];
  test.each(refused)("that no fill can satisfy for its %s is refused: %o", (field, terms) => {
    expect(() => createOrder({ ...TERMS, ...terms })).toThrow(
      expect.objectContaining({ name: "UnsoundOrderError", field }),
    );
  });

  test("of all, and of direct export, is sound", () => {
    expect(createOrder({ ...TERMS, amount: ALL, minFill: ALL }).amount).toBe(ALL);
    expect(createOrder({ ...TERMS, period: 900, quorum: keccak256("0x"), zone }).period).toBe(900);
  });
});

test("a free nonce is the least that is neither used nor below the floor", async () => {
  const words = new Map([
    [0n, (1n << 256n) - 1n],
    [1n, 0b1011n],
  ]);
  const read = async (at: bigint) => words.get(at) ?? 0n;
  expect(await findNonce(0n, read)).toBe(258n);
  expect(await findNonce(257n, read)).toBe(258n);
  expect(await findNonce(259n, read)).toBe(260n);
  expect(await findNonce(600n, read)).toBe(600n);
  expect(cancellationsOf([0n, 2n, 256n, 2n])).toEqual([
    { word: 0n, mask: 5n },
    { word: 1n, mask: 1n },
  ]);
});
