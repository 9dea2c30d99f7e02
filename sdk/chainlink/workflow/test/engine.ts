// The network's own JavaScript engine, QuickJS with Chainlink's host bindings, as Chainlink ships it for Javy to link workflows against. What Javy
// does beside is packaging: here the engine compiles the bundle itself, and this file is its host.
import { readFileSync } from "node:fs";
import { WASI } from "node:wasi";
import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import type { Any } from "@bufbuild/protobuf/wkt";
import { SDK_PB } from "@chainlink/cre-sdk/pb";

type Exports = {
  readonly memory: WebAssembly.Memory;
  readonly cabi_realloc: (old: number, oldSize: number, align: number, size: number) => number;
  readonly "initialize-runtime": () => void;
  readonly "compile-src": (at: number, length: number) => number;
  readonly invoke: (at: number, length: number, named: number, name: number, nameLength: number) => void;
};

/** Answers a capability's call; what it throws is the call's error. */
export type Capability = (method: string, payload: Any) => Any;

/** What an execution came to. */
export interface Execution {
  readonly result: SDK_PB.ExecutionResult["result"];
  readonly logs: readonly string[];
  /** Capabilities in the order in which they were called. */
  readonly calls: readonly string[];
}

/** The engine ends an execution by ending its process. */
class Ended extends Error {}

const plugin = new URL(
  "../node_modules/@chainlink/cre-sdk-javy-plugin/dist/javy-chainlink-sdk.plugin.wasm",
  import.meta.url,
);
const module = new WebAssembly.Module(readFileSync(plugin));

function start(args: readonly string[], env: Record<string, (...args: never[]) => unknown>): Exports {
  const wasi = new WASI({ version: "preview1", args: [...args], env: {} }) as WASI & {
    readonly wasiImport: WebAssembly.ModuleImports;
    setMemory(memory: WebAssembly.Memory): void;
  };
  const exit = () => {
    throw new Ended();
  };
  const instance = new WebAssembly.Instance(module, {
    env: env as WebAssembly.ModuleImports,
    wasi_snapshot_preview1: { ...wasi.wasiImport, proc_exit: exit },
  });
  const exports = instance.exports as Exports;
  wasi.setMemory(exports.memory);
  exports["initialize-runtime"]();
  return exports;
}

function put({ memory, cabi_realloc }: Exports, bytes: Uint8Array): number {
  const at = cabi_realloc(0, 0, 1, bytes.length);
  new Uint8Array(memory.buffer, at, bytes.length).set(bytes);
  return at;
}

const unused = (name: string) => () => {
  throw new Error(`the workflow has no use for ${name}`);
};
const NO_HOST = Object.fromEntries(
  [
    "await_capabilities",
    "await_secrets",
    "call_capability",
    "get_secrets",
    "log",
    "now",
    "random_seed",
    "send_response",
    "switch_modes",
    "version_v2_typescript",
  ].map((name) => [name, unused(name)]),
);

/** The engine's bytecode of a bundle. */
export function compile(bundle: Uint8Array): Uint8Array {
  const engine = start([], NO_HOST);
  const at = engine["compile-src"](put(engine, bundle), bundle.length); // which moves its memory
  const answer = new DataView(engine.memory.buffer, at);
  const bytes = new Uint8Array(engine.memory.buffer, answer.getUint32(4, true), answer.getUint32(8, true)).slice();
  if (answer.getUint8(0) !== 0) throw new Error(new TextDecoder().decode(bytes));
  return bytes;
}

/** Runs a workflow on a request as a node does. */
export function execute(
  bytecode: Uint8Array,
  request: SDK_PB.ExecuteRequest,
  capabilities: Readonly<Record<string, Capability>>,
): Execution {
  const logs: string[] = [];
  const calls: string[] = [];
  const pending = new Map<number, SDK_PB.CapabilityResponse>();
  let sent: Uint8Array | undefined;
  const bytes = (at: number, length: number) => new Uint8Array(engine.memory.buffer, at, length).slice();
  const argument = Buffer.from(toBinary(SDK_PB.ExecuteRequestSchema, request)).toString("base64");
  const engine: Exports = start(["workflow", argument], {
    ...NO_HOST,
    version_v2_typescript: () => {},
    switch_modes: () => {},
    random_seed: () => 0n,
    now: (at: number) => {
      new DataView(engine.memory.buffer).setBigUint64(at, 0n, true);
      return 0;
    },
    log: (at: number, length: number) => {
      logs.push(new TextDecoder().decode(bytes(at, length)));
    },
    send_response: (at: number, length: number) => {
      sent = bytes(at, length);
      return 0;
    },
    call_capability: (at: number, length: number) => {
      const { id, method, payload, callbackId } = fromBinary(SDK_PB.CapabilityRequestSchema, bytes(at, length));
      const capability = capabilities[id];
      if (!capability || !payload) return -1n;
      calls.push(`${id.split("@")[0]} ${method}`);
      let response: SDK_PB.CapabilityResponse["response"];
      try {
        response = { case: "payload", value: capability(method, payload) };
      } catch (error) {
        response = { case: "error", value: error instanceof Error ? error.message : String(error) };
      }
      pending.set(callbackId, create(SDK_PB.CapabilityResponseSchema, { response }));
      return 0n;
    },
    await_capabilities: (at: number, length: number, into: number, most: number) => {
      const { ids } = fromBinary(SDK_PB.AwaitCapabilitiesRequestSchema, bytes(at, length));
      const responses = Object.fromEntries(
        ids.flatMap((id) => {
          const response = pending.get(id);
          return response ? [[id, response]] : [];
        }),
      );
      const answer = toBinary(
        SDK_PB.AwaitCapabilitiesResponseSchema,
        create(SDK_PB.AwaitCapabilitiesResponseSchema, { responses }),
      );
      if (answer.length > most) throw new Error("the answer is larger than its buffer");
      new Uint8Array(engine.memory.buffer, into, answer.length).set(answer);
      return BigInt(answer.length);
    },
  });
  try {
    engine.invoke(put(engine, bytecode), bytecode.length, 0, 0, 0);
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
  }
  if (!sent) throw new Error("the workflow sent no response");
  const { result } = fromBinary(SDK_PB.ExecutionResultSchema, sent);
  return { result, logs, calls };
}
