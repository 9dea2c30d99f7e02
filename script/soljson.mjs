// npm's solc, with its exceptions handled inside WebAssembly: two to three times as fast, and the same bytes.
//
// The compiler is C++ that throws. Its build calls whatever may throw by a JavaScript function, `invoke_<types>`, that wraps a table call in try and
// catch: each such call leaves WebAssembly and comes back. Here these functions are replaced, one by one with the same meaning, by a small module
// whose own try and catch never leave it. It calls by a table of its own, a copy of the compiler's that is made once both are there, so the compiler's
// code is as npm ships it. Those with 64-bit integers, which JavaScript is handed in two halves, stay.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { compileFunction } from "node:vm";

const require = createRequire(import.meta.url);

// The binary format: WebAssembly core specification, chapter 5, with the exception handling that Node 20 and later read.
const VALUE = { i: 0x7f, f: 0x7d, d: 0x7c };
const ZERO = { i: [0x41, 0], f: [0x43, 0, 0, 0, 0], d: [0x44, 0, 0, 0, 0, 0, 0, 0, 0] };
const FUNCREF = 0x70;
const op = { try: 0x06, catchAll: 0x19, end: 0x0b, callIndirect: 0x11, get: 0x20, set: 0x21, int: 0x41, nothing: 0x40 };

/** An unsigned number in seven bits a byte, lowest first. */
function number(n) {
  return n < 128 ? [n] : [(n & 127) | 128, ...number(n >>> 7)];
}
const list = (items) => [...number(items.length), ...items.flat()];
const text = (string) => list([...string].map((character) => [character.charCodeAt(0)]));
const part = (id, body) => [id, ...number(body.length), ...body];

/** A module with `invoke_<types>` for each of the types: "vi" returns nothing and takes an integer. */
function invokers(types) {
  const signatures = new Map();
  const signature = (result, parameters) => {
    const bytes = [
      0x60,
      ...list([...parameters].map((p) => [VALUE[p]])),
      ...list(result === "v" ? [] : [[VALUE[result]]]),
    ];
    const key = bytes.join();
    if (!signatures.has(key)) signatures.set(key, { index: signatures.size, bytes });
    return signatures.get(key).index;
  };
  const [save, restore, threw] = [signature("i", ""), signature("v", "i"), signature("v", "ii")];
  // Table 0 is the compiler's, table 1 its stackSave, stackRestore and setThrew.
  const helper = (slot, type) => [op.int, slot, op.callIndirect, ...number(type), 1];
  const bodies = types.map((name) => {
    const [result, ...parameters] = name;
    const stack = number(parameters.length + 1);
    const code = [
      ...list([[1, VALUE.i]]), // one local: where the stack was
      ...[...helper(0, save), op.set, ...stack],
      ...[op.try, result === "v" ? op.nothing : VALUE[result]],
      ...parameters.flatMap((_, i) => [op.get, ...number(i + 1)]),
      ...[op.get, 0, op.callIndirect, ...number(signature(result, parameters.join(""))), 0],
      op.catchAll,
      ...[op.get, ...stack, ...helper(1, restore)],
      ...[op.int, 1, op.int, 0, ...helper(2, threw)],
      ...(ZERO[result] ?? []),
      ...[op.end, op.end],
    ];
    return { type: signature(result, `i${parameters.join("")}`), code: [...number(code.length), ...code] };
  });
  const tables = ["calls", "helpers"].map((table) => [...text("tables"), ...text(table), 1, FUNCREF, 0, 0]);
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...part(1, list([...signatures.values()].map(({ bytes }) => bytes))),
    ...part(2, list(tables)),
    ...part(3, list(bodies.map(({ type }) => number(type)))),
    ...part(7, list(types.map((name, i) => [...text(name), 0, ...number(i)]))),
    ...part(10, list(bodies.map(({ code }) => code))),
  ]);
}

/** Puts invokers in the place of the compiler's JavaScript ones. @returns What to call with the compiler's exports once it is there. */
function replaceInvokers(imports, nameOf) {
  const found = Object.entries(imports).flatMap(([key, value]) => {
    const types = typeof value === "function" ? /^invoke_([vifd][ifd]*)$/.exec(value.name)?.[1] : undefined;
    return types ? [{ key, types }] : [];
  });
  const table = (initial) => new WebAssembly.Table({ element: "anyfunc", initial });
  const tables = { calls: table(0), helpers: table(3) };
  const module = new WebAssembly.Module(invokers([...new Set(found.map(({ types }) => types))]));
  const { exports: native } = new WebAssembly.Instance(module, { tables });
  for (const { key, types } of found) imports[key] = native[types];
  return (exported) => {
    ["stackSave", "stackRestore", "_setThrew"].forEach((name, slot) => {
      tables.helpers.set(slot, exported[nameOf(name)]);
    });
    const own = Object.values(exported).find((value) => value instanceof WebAssembly.Table);
    tables.calls.grow(own.length);
    for (let i = 0; i < own.length; i++) tables.calls.set(i, own.get(i));
  };
}

/**
 * What is asked of a build of the compiler. Its input goes onto the heap: solc-js's own binding puts it on the compiler's stack, which 4 MB of
 * sources fill.
 */
export function compilerOf(soljson) {
  return {
    version: () => soljson.UTF8ToString(soljson._solidity_version()),
    compile(text) {
      const size = soljson.lengthBytesUTF8(text) + 1;
      const at = soljson._solidity_alloc(size);
      soljson.stringToUTF8(text, at, size);
      return soljson.UTF8ToString(soljson._solidity_compile(at, 0, 0));
    },
  };
}

/** The compiler. */
export function loadSolc() {
  const file = require.resolve("solc/soljson.js");
  const source = readFileSync(file, "utf8");
  const Module = {
    instantiateWasm(imports, receive) {
      const nameOf = (name) => new RegExp(`\\b${name} = Module\\["${name}"\\] = asm\\["(\\w+)"\\]`).exec(source)[1];
      const [environment] = Object.values(imports);
      const connect = replaceInvokers(environment, nameOf);
      const instance = new WebAssembly.Instance(new WebAssembly.Module(Module.wasmBinary), imports);
      connect(instance.exports);
      receive(instance);
      return instance.exports;
    },
  };
  const run = compileFunction(
    `${source}\nreturn Module;`,
    ["Module", "require", "__dirname", "__filename", "module", "exports"],
    {
      filename: file,
    },
  );
  return compilerOf(run(Module, require, dirname(file), file, undefined, undefined));
}
