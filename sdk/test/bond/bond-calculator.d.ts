// What the tests use of a package that has no types.
declare module "bond-calculator" {
  interface Calculator {
    price(yield_: number): number;
    yield(price: number): number;
  }
  export default function bondCalculator(bond: {
    settlement: string;
    maturity: string;
    rate: number;
    redemption: number;
    frequency: number;
    convention: "30U/360" | "30E/360" | "ACTUAL/ACTUAL";
  }): Calculator;
}
