import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { loadSolc } from "../../../script/soljson.mjs";

const npm: { compile(input: string): string } = createRequire(import.meta.url)("solc");
const inputOf = (sources: Record<string, string>, viaIR: boolean) =>
  JSON.stringify({
    language: "Solidity",
    sources: Object.fromEntries(Object.entries(sources).map(([name, content]) => [name, { content }])),
    settings: {
      optimizer: { enabled: true, runs: 200 },
      viaIR,
      evmVersion: "osaka",
      outputSelection: { "*": { "*": ["abi", "evm.bytecode.object", "storageLayout", "devdoc"] } },
    },
  });
const tick = readFileSync(new URL("../../../contracts/market/PriceTick.sol", import.meta.url), "utf8");
const HEAD = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.34;\n";

test.each([
  ["a library of ours", { "a.sol": tick.replace(/import [^;]*;/g, "") }],
  [
    "loops, strings and reverts",
    {
      "b.sol": `${HEAD}contract B { error E(uint256 x); function f(string[] calldata s) external pure returns (bytes32 h) { for (uint256 i; i < s.length; ++i) { if (bytes(s[i]).length == 0) revert E(i); h = keccak256(abi.encode(h, s[i])); } } }`,
    },
  ],
  ["a syntax error", { "c.sol": `${HEAD}contract C { function f( external {} }` }],
  ["a type error", { "d.sol": `${HEAD}contract D { uint8 x = "no"; function f() external { g(); } }` }],
])("the compiler with exceptions in WebAssembly answers as npm ships it: %s", { timeout: 60_000 }, (_, sources) => {
  const fast = loadSolc();
  for (const viaIR of [false, true]) {
    const input = inputOf(sources, viaIR);
    expect(fast.compile(input)).toBe(npm.compile(input));
  }
});

test("takes more than its stack holds", () => {
  const sources = { "large.sol": `${HEAD}// ${"a".repeat(6_000_000)}\ncontract L {}` };
  const { contracts, errors } = JSON.parse(loadSolc().compile(inputOf(sources, false)));
  expect(errors).toBeUndefined();
  expect(Object.keys(contracts["large.sol"])).toEqual(["L"]);
});

test("names a file that is not there", () => {
  const sources = { "e.sol": `${HEAD}import "./nowhere.sol";` };
  const { errors } = JSON.parse(loadSolc().compile(inputOf(sources, false)));
  expect(errors).toMatchObject([{ severity: "error", message: expect.stringContaining('"nowhere.sol" not found') }]);
});
