import { describe, expect, test } from "vitest";
import type { FunctionItem, Parameter } from "../../codegen/abi.ts";
import { actionsFile, nameActions } from "../../codegen/actions.ts";
import type { Contract } from "../../codegen/artifacts.ts";
import { checkInstructions, collectErrors } from "../../codegen/errors.ts";
import { checkNotices } from "../../codegen/generate.ts";
import { noDoc, parseDeclarations, parseDoc, splitTags } from "../../codegen/natspec.ts";
import { camel, comment, field } from "../../codegen/text.ts";
import { primitiveOf, TypeWriter } from "../../codegen/types.ts";

function fn(
  name: string,
  inputs: Parameter[],
  stateMutability: FunctionItem["stateMutability"] = "nonpayable",
): FunctionItem {
  return { type: "function", name, inputs, outputs: [], stateMutability };
}

function contractOf(items: FunctionItem[], contract = "Thing"): Contract {
  return {
    contract,
    source: `I${contract}`,
    name: camel(contract),
    single: true,
    standards: [],
    title: contract,
    doc: noDoc,
    abi: items,
    functions: items.map((item) => ({ item, doc: noDoc })),
    events: [],
    errors: [],
  };
}

const to: Parameter = { name: "to", type: "address" };
const id: Parameter = { name: "id", type: "uint256" };

describe("names", () => {
  test("a read says so, a write does not", () => {
    const named = nameActions(contractOf([fn("ownerOf", [id], "view"), fn("move", [to])]));
    expect(named.map(({ name }) => name)).toEqual(["readOwnerOf", "move"]);
  });

  test("of overloads the shortest keeps the name, another says what it adds", () => {
    const data: Parameter = { name: "data", type: "bytes" };
    const named = nameActions(contractOf([fn("send", [to, id, data]), fn("send", [to, id])]));
    expect(named.map(({ name, item }) => [name, item.inputs.length])).toEqual([
      ["send", 2],
      ["sendWithData", 3],
    ]);
  });

  test("overloads of one length are told apart by their types", () => {
    const named = nameActions(contractOf([fn("set", [id]), fn("set", [{ name: "id", type: "bytes32" }])]));
    expect(named.map(({ name }) => name)).toEqual(["set", "setWithBytes32"]);
  });

  test("two functions of one name in TypeScript stop the generator", () => {
    expect(() => nameActions(contractOf([fn("pay", []), fn("paySync", [])]))).toThrow(
      "Thing.paySync and pay are both called paySync",
    );
  });

  test("constants, reserved words and nameless parameters", () => {
    expect(camel("DOMAIN_SEPARATOR")).toBe("domainSeparator");
    expect(nameActions(contractOf([fn("delete", [])])).map(({ name }) => name)).toEqual(["delete_"]);
    expect([field("now_", 0), field("", 2), field(undefined, 3)]).toEqual(["now", "arg2", "arg3"]);
  });

  test("an argument takes the place of an option of its name", () => {
    const text = actionsFile(
      contractOf([fn("balanceOf", [{ name: "account", type: "address" }], "view")]),
      new TypeWriter(new Map()),
    );
    expect(text).toContain('Omit<ReadOptions, "account">');
    expect(text).toContain("{ ...parameters, account: undefined }");
  });
});

describe("types", () => {
  test("integers are numbers as long as they are exact", () => {
    expect(["uint48", "int48", "uint56", "uint256", "int"].map(primitiveOf)).toEqual([
      "number",
      "number",
      "bigint",
      "bigint",
      "bigint",
    ]);
    expect(() => primitiveOf("fixed128x18")).toThrow("no TypeScript type for fixed128x18");
  });

  test("value types keep their name, structs and enums are declared once, arrays keep their length", () => {
    const source = `
/// @notice A site.
type SiteId is uint64;
enum Kind { A, B }
/// @notice Two things. @param site Whose. @param kinds Which, three
struct Pair { SiteId site; Kind[3] kinds; }
`;
    const types = new TypeWriter(parseDeclarations(source));
    const used = new Set<string>();
    const pair: Parameter = {
      name: "pair",
      type: "tuple[]",
      internalType: "struct Pair[]",
      components: [
        { name: "site", type: "uint64", internalType: "SiteId" },
        { name: "kinds", type: "uint8[3]", internalType: "enum Kind[3]" },
      ],
    };
    expect(types.of(pair, used)).toBe("readonly Pair[]");
    expect([...used]).toEqual(["Pair"]);
    const file = types.file();
    expect(file).toContain("/** A site. */\nexport type SiteId = bigint;");
    expect(file).toContain("  /** Which, three. */\n  kinds: readonly [Kind, Kind, Kind];");
    expect(file).toContain("export const Kind = {\n  A: 0,\n  B: 1,\n} as const;");
    expect(types.enumMember("Kind")).toBe("A");
  });

  test("a struct that reads like a type of viem's, or like another, is called by its owner too", () => {
    const types = new TypeWriter(new Map());
    const struct = (internalType: string): Parameter => ({ name: "x", type: "tuple", internalType, components: [id] });
    expect(types.of(struct("struct IPool.Account"), new Set())).toBe("PoolAccount");
    expect(types.of(struct("struct IPool.State"), new Set())).toBe("State");
    expect(types.of(struct("struct IMarket.State"), new Set())).toBe("MarketState");
  });
});

describe("NatSpec", () => {
  test("tags that follow one another on a line", () => {
    const doc = parseDoc(splitTags("A fleet. @param id Its id. @return wh Energy, Wh. @return Some more. @dev Why."), [
      "wh",
      "",
    ]);
    expect(doc).toEqual({
      notice: "A fleet.",
      details: "Why.",
      params: { id: "Its id." },
      returns: { wh: "Energy, Wh.", _0: "Some more." },
    });
  });

  test("a comment cannot be ended from within", () => {
    expect(comment(["a */ b"])).toBe("/** a *\\/ b */\n");
  });
});

describe("instructions", () => {
  const error = (name: string, types: string[]) => ({
    item: { type: "error" as const, name, inputs: types.map((type, at) => ({ name: `a${at}`, type })) },
    doc: noDoc,
  });
  const first = { ...contractOf([], "First"), errors: [error("Wrong", ["uint256"]), error("Same", [])] };
  const second = { ...contractOf([], "Second"), errors: [error("Wrong", ["bool"]), error("Same", [])] };

  test("one class a selector; two errors of one name are told apart by their contract", () => {
    const found = collectErrors([first, second]).filter(
      ({ owners }) => owners.includes("First") || owners.includes("Second"),
    );
    expect(found.map(({ key, owners }) => [key, owners])).toEqual([
      ["FirstWrong", ["First"]],
      ["Same", ["First", "Second"]],
      ["SecondWrong", ["Second"]],
    ]);
  });

  test("a missing and a stale instruction stop the generator", () => {
    const errors = collectErrors([first]).filter(({ owners }) => owners.includes("First"));
    expect(() => checkInstructions(errors, { Same: 0, Gone: 0 })).toThrow(
      /write: Wrong, Wrong\(uint256 a0\)\n {2}remove: Gone, which no contract declares/,
    );
    expect(() => checkInstructions(errors, { Same: 0, Wrong: 0 })).not.toThrow();
  });
});

test("a function that nothing describes stops the generator, which names it", () => {
  const mute = contractOf([fn("move", [to])]);
  expect(() => checkNotices([mute])).toThrow("Thing.move(address)");
  const described = mute.functions.map(({ item }) => ({ item, doc: { ...noDoc, notice: "Moves." } }));
  expect(() => checkNotices([{ ...mute, functions: described }])).not.toThrow();
});
