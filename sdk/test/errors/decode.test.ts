import fc from "fast-check";
import type { AbiParameter, Hex } from "viem";
import {
  AbiDecodingZeroDataError,
  ContractFunctionExecutionError,
  ContractFunctionRevertedError,
  encodeAbiParameters,
  encodeErrorResult,
  getAddress,
  HttpRequestError,
  InsufficientFundsError,
  InvalidAddressError,
  RawContractError,
  RpcRequestError,
  TimeoutError,
  UserRejectedRequestError,
  BaseError as ViemError,
} from "viem";
import { describe, expect, test } from "vitest";
import { instructions } from "../../src/errors/instructions.ts";
import { contractErrors } from "../../src/generated/errors.ts";
import * as sdk from "../../src/index.ts";

const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((raw): Hex => `0x${Buffer.from(raw).toString("hex")}`);

/** Any value of a Solidity type, as viem decodes it. */
function anyOf(parameter: AbiParameter): fc.Arbitrary<unknown> {
  const { type } = parameter;
  if ("components" in parameter && type === "tuple") {
    return fc.record(
      Object.fromEntries(parameter.components.map((component) => [component.name ?? "", anyOf(component)])),
    );
  }
  const integer = /^(u?)int(\d+)$/.exec(type);
  if (integer) {
    const bits = Number(integer[2]);
    const values = 1n << BigInt(bits);
    const min = integer[1] ? 0n : -values / 2n;
    const value = fc.bigInt({ min, max: min + values - 1n });
    return bits <= 48 ? value.map(Number) : value;
  }
  if (type === "bool") return fc.boolean();
  if (type === "address") return bytes(20).map((raw) => getAddress(raw));
  if (type === "bytes") return fc.integer({ min: 0, max: 3 }).chain(bytes); // too short for nested revert data
  const fixed = /^bytes(\d+)$/.exec(type);
  if (fixed) return bytes(Number(fixed[1]));
  throw new Error(`no arbitrary for ${type}`);
}

const known = Object.entries(contractErrors).map(([selector, { abi }]) => ({ name: abi.name, selector, abi }));

describe("every Solidity error", () => {
  test("has an instruction and nothing else has", () => {
    expect(known.length).toBe(Object.keys(instructions).length);
    expect(known.length).toBeGreaterThan(150);
  });

  test.each(known)("$name $selector: round trip", ({ abi, selector }) => {
    fc.assert(
      fc.property(fc.tuple(...abi.inputs.map(anyOf)), (values) => {
        const data = encodeErrorResult({ abi: [abi], errorName: abi.name, args: values });
        expect(data.startsWith(selector)).toBe(true);
        const cause = new Error("underneath");
        const error = sdk.decodeRevert(data, { cause });
        if (!(error instanceof sdk.ContractError)) throw error;
        expect(error.errorName).toBe(abi.name);
        expect(Object.values(error.args)).toEqual(values);
        expect(Reflect.get(error.constructor, "selector")).toBe(selector);
        expect(error.constructor.name).toBe(error.name);
        expect(error.cause).toBe(cause);
        // Fields are the arguments; both sentences end as sentences and show no hole.
        for (const [name, value] of Object.entries(error.args)) expect(error).toHaveProperty(name, value);
        for (const line of [error.shortMessage, ...error.metaMessages]) {
          expect(line).toMatch(/^\S.*[.)]$/s);
          expect(line).not.toMatch(/undefined|NaN|\[object|null/);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("is the same error twice in the same words", () => {
    const data = encodeErrorResult({ abi: [contractErrors["0xab143c06"]?.abi ?? never()], errorName: "Reentrancy" });
    expect(sdk.decodeRevert(data).message).toBe(sdk.decodeRevert(data).message);
  });
});

function never(): never {
  throw new Error("no such error");
}

const late = new sdk.PeriodNotOverError({ periodEnd: 1_767_226_500, now: 1_767_225_600n });
const lateData = encodeErrorResult({
  abi: sdk.meterOracleAbi,
  errorName: "PeriodNotOver",
  args: [1_767_226_500, 1_767_225_600n],
});

describe("words", () => {
  test("say what is wrong, what to do, and the error's own form", () => {
    expect(late.message).toBe(
      [
        "The period ends at 2026-01-01 00:15:00 UTC; the block's time is 2026-01-01 00:00:00 UTC.",
        "Wait until the period is over.",
        "Details: PeriodNotOver(periodEnd: 1767226500, now: 1767225600)",
      ].join("\n"),
    );
  });

  test("show quantities with their units", () => {
    const grown = new sdk.GrowthAboveCapacityError({ fleet: 3, laneIndex: 0n, grown: 12_345n, limit: 9_999n });
    expect(grown.shortMessage).toBe(
      "Fleet 3's G grew by 12.345 kWh, more than its accredited capacity allows: 9999 Wh.",
    );
    const poor = new sdk.InsufficientEnergyError({ account: "0x00", balance: 1n, needed: 1_234_500_000_000n });
    expect(poor.shortMessage).toBe("0x00 holds 0.000000001 kWh; 1,234.5 kWh is needed.");
    const zone = new sdk.WrongZoneError({
      site: 7n,
      given: "0x31305944452d56452d2d2d2d2d2d2d32",
      expected: "0x31305946522d5254452d2d2d2d2d2d43",
    });
    expect(zone.shortMessage).toBe("Site 7 is in zone 10YDE-VE-------2; the pool's is 10YFR-RTE------C.");
  });
});

describe("revert data", () => {
  test("of Solidity's own errors", () => {
    const panic = encodeErrorResult({
      abi: [{ type: "error", name: "Panic", inputs: [{ type: "uint256" }] }],
      args: [17n],
    });
    expect(sdk.decodeRevert(panic)).toMatchObject({ name: "PanicError", code: 17n });
    expect(sdk.decodeRevert(panic).shortMessage).toContain("left its range");
    const words = encodeErrorResult({
      abi: [{ type: "error", name: "Error", inputs: [{ type: "string" }] }],
      args: ["no"],
    });
    expect(sdk.decodeRevert(words)).toMatchObject({ name: "RevertReasonError", reason: "no" });
  });

  test("of an unknown error, and malformed data of a known one, is told as it is", () => {
    for (const data of ["0x12345678", lateData.slice(0, 40)] as Hex[]) {
      expect(sdk.decodeRevert(data)).toMatchObject({ name: "UnknownRevertError", data });
    }
  });

  test("within another error's bytes: the inner is told, the outer is its cause", () => {
    const wrapped = (inner: Hex): Hex => {
      const { abi } = Object.values(contractErrors).find((each) => each.abi.name === "WrappedError") ?? never();
      return encodeErrorResult({
        abi: [abi],
        errorName: "WrappedError",
        args: ["0x0000000000000000000000000000000000000001", "0x12345678", inner, "0x"],
      });
    };
    const error = sdk.decodeRevert(wrapped(wrapped(lateData)));
    expect(error).toBeInstanceOf(sdk.PeriodNotOverError);
    expect(error.walk((link) => link instanceof sdk.WrappedErrorError)).toMatchObject({
      target: "0x0000000000000000000000000000000000000001",
    });
    expect(sdk.decodeRevert(wrapped("0x12345678"))).toBeInstanceOf(sdk.WrappedErrorError);
  });

  test.each<[string, unknown]>([
    ["viem's raw", new ContractFunctionRevertedError({ abi: [], data: lateData, functionName: "f" })],
    [
      "viem's chain",
      new ContractFunctionExecutionError(new RawContractError({ data: lateData }), { abi: [], functionName: "f" }),
    ],
    ["JSON-RPC", new RpcRequestError({ body: {}, url: "", error: { code: 3, message: "reverted", data: lateData } })],
    ["a wallet's data.data", { code: -32603, data: { data: lateData } }],
    ["a wallet's originalError", { data: { originalError: { data: lateData } } }],
    ["ethers", { info: { error: { data: lateData } } }],
    ["a plain cause", new Error("a", { cause: new Error("b", { cause: { data: lateData } }) })],
  ])("is found in %s", (_, error) => {
    const typed = sdk.toWattleError(error);
    expect(typed).toBeInstanceOf(sdk.PeriodNotOverError);
    expect(typed.cause).toBe(error);
    expect(typed).toMatchObject(late.args);
  });

  test("a ring of causes ends", () => {
    const error = new Error("a");
    error.cause = new Error("b", { cause: error });
    expect(sdk.toWattleError(error).name).toBe("ActionFailedError");
    expect(sdk.toWattleError(error).walk((link) => link === 1)).toBeNull();
  });

  test("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), bytes(40), (thing, data) => {
        expect(sdk.toWattleError(thing)).toBeInstanceOf(sdk.BaseError);
        expect(sdk.decodeRevert(data)).toBeInstanceOf(sdk.BaseError);
        const selector = Object.keys(contractErrors)[Number(BigInt(data) % BigInt(known.length))] ?? never();
        expect(sdk.decodeRevert(`0x${selector.slice(2)}${data.slice(2)}`)).toBeInstanceOf(sdk.BaseError);
      }),
    );
  });
});

describe("other failures", () => {
  test.each<[string, Error]>([
    ["FundsMissingError", new InsufficientFundsError()],
    ["UserRejectedError", new UserRejectedRequestError(new Error("no"))],
    ["NodeUnreachableError", new HttpRequestError({ url: "http://localhost" })],
    ["NodeUnreachableError", new TimeoutError({ body: {}, url: "" })],
    ["NoContractError", new AbiDecodingZeroDataError()],
    ["ArgumentOutOfRangeError", new InvalidAddressError({ address: "0x" })],
    ["UnknownRevertError", new ContractFunctionRevertedError({ abi: [], functionName: "f" })],
    ["ActionFailedError", new ViemError("odd")],
  ])("%s", (name, cause) => {
    for (const error of [cause, new ViemError("outer", { cause })]) {
      const typed = sdk.toWattleError(error);
      expect(typed.name).toBe(name);
      expect(typed.cause).toBe(error);
      expect(typed.metaMessages.length).toBeGreaterThan(0);
    }
  });

  test("an error of the SDK stays itself", () => {
    expect(sdk.toWattleError(late)).toBe(late);
  });
});

describe("BaseError", () => {
  test("walks to the innermost, or to the first that passes", () => {
    const inner = new RangeError("in");
    const error = new sdk.BaseError("outer", { cause: new Error("mid", { cause: inner }) });
    expect(error.walk()).toBe(inner);
    expect(error.walk((link) => link instanceof RangeError)).toBe(inner);
    expect(error.walk((link) => link instanceof TypeError)).toBeNull();
    expect(error.details).toBe("mid");
    expect("cause" in new sdk.BaseError("alone")).toBe(false);
  });
});

test("a selector alone is shorter than its arguments: told as unknown, not as zeros", () => {
  const data = `${lateData.slice(0, 10)}${encodeAbiParameters([{ type: "uint256" }], [1n]).slice(2)}` as Hex;
  expect(sdk.decodeRevert(data).name).toBe("UnknownRevertError");
});
