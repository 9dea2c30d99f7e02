import { describe, expect, test } from "vitest";
import {
  addressOf,
  type Deployment,
  getDeployment,
  InvalidDeploymentError,
  NotDeployedError,
  parseDeployment,
  UnknownChainError,
} from "../../src/index.ts";

const record = {
  chainId: 31337,
  name: "local",
  block: 12,
  contracts: {
    MeterOracle: { address: "0x5FbDB2315678afecb367f032d93F642f64180aa3", codeHash: `0x${"ab".repeat(32)}`, extra: 1 },
  },
  parameters: { challengeWindow: 3600, minBond: "10000000000000000" },
};

describe("a deployment's record", () => {
  test("is read from JSON, text or parsed, without what it should not hold", () => {
    const { extra: _, ...oracle } = record.contracts.MeterOracle;
    const expected = { ...record, contracts: { MeterOracle: oracle } };
    expect(parseDeployment(record)).toEqual(expected);
    expect(parseDeployment(JSON.stringify({ ...record, more: true }))).toEqual(expected);
    expect(parseDeployment({ ...record, parameters: undefined }).parameters).toEqual({});
    expect(parseDeployment({ ...record, name: undefined }).name).toBe("chain 31337");
  });

  test.each<[string, unknown]>([
    ["", "{"],
    ["", []],
    ["", null],
    ["chainId", { ...record, chainId: 0 }],
    ["chainId", { ...record, chainId: "1" }],
    ["name", { ...record, name: 5 }],
    ["block", { ...record, block: -1 }],
    ["contracts", { ...record, contracts: [] }],
    ["contracts.X", { ...record, contracts: { X: "0x" } }],
    ["contracts.X.address", { ...record, contracts: { X: { address: "0x12", codeHash: "0x" } } }],
    ["contracts.X.codeHash", { ...record, contracts: { X: { ...record.contracts.MeterOracle, codeHash: "0x12" } } }],
    ["parameters", { ...record, parameters: 5 }],
    ["parameters.p", { ...record, parameters: { p: {} } }],
  ])("that is wrong at %j says where", (path, value) => {
    try {
      parseDeployment(value);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidDeploymentError);
      expect(error).toMatchObject({ path });
    }
  });

  test("is found by chain; without one the known chains are told", () => {
    const deployment: Deployment = parseDeployment(record);
    expect(getDeployment(31337, [deployment])).toBe(deployment);
    expect(() => getDeployment(1, [deployment])).toThrow(UnknownChainError);
    expect(() => getDeployment(1, [deployment])).toThrow("Connect to one of: 31337.");
    expect(() => getDeployment(1, [])).toThrow("No record was given.");
  });

  test("has its contracts' addresses", () => {
    const deployment = parseDeployment(record);
    expect(addressOf(deployment, "MeterOracle")).toBe(record.contracts.MeterOracle.address);
    expect(() => addressOf(deployment, "Retirements")).toThrow(NotDeployedError);
  });
});
