// What a node is told: a JSON file, without a secret in it, and a key in the environment or in a file of its own.
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { type Address, type Hex, isAddress, isHex } from "viem";
import type { ZoneSky } from "./chain/skies.ts";
import type { Peer } from "./committee/peers.ts";
import type { RevisionTerms } from "./committee/review.ts";
import { UserError } from "./errors.ts";
import type { WatchTerms } from "./watch/watcher.ts";

/** Where readings are kept. */
export type StoreConfig = { readonly kind: "duckdb" } | { readonly kind: "postgres"; readonly url: string };

/** A node's configuration. */
export interface NodeConfig {
  readonly rpcUrl: string;
  /** The deployment's record. */
  readonly deployment: string;
  /** Where batches, columns and the DuckDB file are. */
  readonly dataDir: string;
  readonly store: StoreConfig;
  readonly listen: { readonly host: string; readonly port: number };
  /** Fleets to attest. */
  readonly fleets: readonly number[];
  /** The other attesters' nodes. */
  readonly peers: readonly Peer[];
  /** Seconds after a period's end for late readings. */
  readonly grace: number;
  /** Seconds that each proposer has. */
  readonly turn: number;
  /** When a period that was posted is posted again. */
  readonly revisions: RevisionTerms;
  /** What it may spend on others' faults; false: nothing. */
  readonly watch: WatchTerms | false;
  /** Clear skies of zones: what sites there with PV alone can have generated. */
  readonly skies: readonly ZoneSky[];
  /** Blocks above one that counts. */
  readonly confirmations: number;
  /** Seconds between two rounds. */
  readonly interval: number;
  /** Seconds after which a transaction is sent again, dearer. */
  readonly resendAfter: number;
  /** Most gwei per gas. */
  readonly maxFeeGwei: number;
  /** Workers that verify signatures. */
  readonly workers: number;
  /** File with the attester's private key; else ATTESTER_KEY has it. */
  readonly keyFile: string | undefined;
  /** What the file says beside: sources read it. */
  readonly sources: readonly Record<string, unknown>[];
}

/** A configuration that cannot be: which field, and what it needs. */
export class ConfigError extends UserError {
  override readonly name = "ConfigError";
  /** The field, as a path. */
  readonly field: string;

  constructor(field: string, needed: string) {
    super(`${field}: ${needed}.`, { metaMessages: ["See docs/guides/attester.md for all fields."] });
    this.field = field;
  }
}

type Fields = Record<string, unknown>;

const KNOWN = new Set([
  "rpcUrl",
  "deployment",
  "dataDir",
  "store",
  "listen",
  "fleets",
  "peers",
  "grace",
  "turn",
  "revisions",
  "watch",
  "skies",
  "confirmations",
  "interval",
  "resendAfter",
  "maxFeeGwei",
  "workers",
  "keyFile",
  "sources",
]);

/**
 * Reads a configuration's text.
 *
 * @param folder What relative paths in it begin from.
 * @throws ConfigError
 */
export function parseConfig(text: string, folder: string): NodeConfig {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UserError("The configuration is not JSON.", { cause });
  }
  const fields = fieldsOf(value, "the configuration");
  for (const name of Object.keys(fields)) if (!KNOWN.has(name)) throw new ConfigError(name, "there is no such field");
  const listen = fieldsOf(fields.listen ?? {}, "listen");
  return {
    rpcUrl: url(fields.rpcUrl, "rpcUrl"),
    deployment: resolve(folder, string(fields.deployment, "deployment")),
    dataDir: resolve(folder, string(fields.dataDir, "dataDir")),
    store: storeOf(fields.store),
    listen: {
      host: string(listen.host ?? "127.0.0.1", "listen.host"),
      port: number(listen.port ?? 8787, "listen.port", 0, 65_535),
    },
    fleets: list(fields.fleets, "fleets", (item, name) => number(item, name, 1, 2 ** 32 - 1)),
    peers: list(fields.peers ?? [], "peers", (item, name) => {
      const peer = fieldsOf(item, name);
      return { attester: address(peer.attester, `${name}.attester`), url: url(peer.url, `${name}.url`) };
    }),
    grace: number(fields.grace ?? 60, "grace", 0, 900),
    turn: number(fields.turn ?? 60, "turn", 1, 900),
    revisions: revisionsOf(fields.revisions ?? {}),
    watch: watchOf(fields.watch ?? {}),
    skies: list(fields.skies ?? [], "skies", skyOf),
    confirmations: number(fields.confirmations ?? 5, "confirmations", 0, 10_000),
    interval: amount(fields.interval ?? 2, "interval", 0.01, 60),
    resendAfter: number(fields.resendAfter ?? 60, "resendAfter", 1, 3_600),
    maxFeeGwei: amount(fields.maxFeeGwei ?? 100, "maxFeeGwei", 0, 1e6),
    workers: number(fields.workers ?? 2, "workers", 1, 64),
    keyFile: fields.keyFile === undefined ? undefined : resolve(folder, string(fields.keyFile, "keyFile")),
    sources: list(fields.sources ?? [], "sources", fieldsOf),
  };
}

/** Reads a configuration file. @throws UserError, ConfigError */
export async function readConfig(file: string): Promise<NodeConfig> {
  return parseConfig(await textOf(file, "the node's configuration"), dirname(resolve(file)));
}

/** The attester's key: of the file that the configuration names, or ATTESTER_KEY. @throws UserError */
export async function readKey(config: NodeConfig, env: Readonly<Record<string, string | undefined>>): Promise<Hex> {
  const key = config.keyFile ? (await textOf(config.keyFile, "the attester's key")).trim() : env.ATTESTER_KEY;
  if (isHex(key) && key.length === 66) return key;
  throw new UserError(
    config.keyFile ? `${config.keyFile} holds no private key.` : "The attester's private key is missing.",
    { metaMessages: ["Give 0x and 64 hexadecimal digits, in ATTESTER_KEY or in the file that `keyFile` names."] },
  );
}

/** A file's text. @throws UserError */
export async function textOf(file: string, what: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new UserError(`${file} cannot be read: it should be ${what}.`, { cause, details: undefined });
  }
}

function storeOf(value: unknown): StoreConfig {
  const fields = fieldsOf(value ?? { kind: "duckdb" }, "store");
  if (fields.kind === "duckdb") return { kind: "duckdb" };
  if (fields.kind !== "postgres") throw new ConfigError("store.kind", `"duckdb" or "postgres" is needed`);
  const text = string(fields.url, "store.url");
  if (!URL.canParse(text) || !/^postgres(ql)?:/.test(text))
    throw new ConfigError("store.url", "a postgres:// address is needed");
  if (new URL(text).password) throw new ConfigError("store.url", "no password may be in it: give it in PGPASSWORD");
  return { kind: "postgres", url: text };
}

function revisionsOf(value: unknown): RevisionTerms {
  const fields = fieldsOf(value, "revisions");
  known(fields, ["wait", "late", "most"], "revisions.");
  return {
    wait: number(fields.wait ?? 300, "revisions.wait", 0, 86_400),
    late: amount(fields.late ?? 0.1, "revisions.late", 0, 2),
    most: number(fields.most ?? 3, "revisions.most", 0, 100),
  };
}

function watchOf(value: unknown): WatchTerms | false {
  if (value === false) return false;
  const fields = fieldsOf(value, "watch");
  known(fields, ["bonds", "cost", "quarantineWh"], "watch.");
  return {
    bonds: amount(fields.bonds ?? 0.1, "watch.bonds", 0, 1e6),
    cost: amount(fields.cost ?? 0.01, "watch.cost", 0, 1e6),
    quarantineWh: number(fields.quarantineWh ?? 1_000, "watch.quarantineWh", 0, Number.MAX_SAFE_INTEGER),
  };
}

function skyOf(value: unknown, name: string): ZoneSky {
  const fields = fieldsOf(value, name);
  known(fields, ["zone", "latitude", "longitude", "altitude", "reach", "dcRatio"], `${name}.`);
  const code = string(fields.zone, `${name}.zone`);
  if (!/^[\x21-\x7e]{1,16}$/.test(code))
    throw new ConfigError(`${name}.zone`, "a zone's code, to 16 characters, is needed");
  return {
    zone: code,
    latitude: amount(fields.latitude, `${name}.latitude`, -90, 90),
    longitude: amount(fields.longitude, `${name}.longitude`, -180, 180),
    altitude: amount(fields.altitude ?? 0, `${name}.altitude`, -500, 9_000),
    reach: amount(fields.reach ?? 0, `${name}.reach`, 0, 45),
    dcRatio: amount(fields.dcRatio ?? 1.5, `${name}.dcRatio`, 1, 10),
  };
}

function known(fields: Fields, names: readonly string[], path: string): void {
  for (const name of Object.keys(fields))
    if (!names.includes(name)) throw new ConfigError(`${path}${name}`, "there is no such field");
}

function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value === "object" && value && !Array.isArray(value)) return value as Fields;
  throw new ConfigError(name, "an object is needed");
}

function list<Item>(value: unknown, name: string, of: (item: unknown, name: string) => Item): Item[] {
  if (Array.isArray(value)) return value.map((item, i) => of(item, `${name}[${i}]`));
  throw new ConfigError(name, "a list is needed");
}

function string(value: unknown, name: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw new ConfigError(name, "a text is needed");
}

function url(value: unknown, name: string): string {
  const text = string(value, name);
  if (URL.canParse(text) && /^https?:/.test(text)) return text;
  throw new ConfigError(name, "an http or https address is needed");
}

function address(value: unknown, name: string): Address {
  const text = string(value, name);
  if (isAddress(text)) return text;
  throw new ConfigError(name, "an address is needed");
}

function number(value: unknown, name: string, least: number, most: number): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new ConfigError(name, `a whole number from ${least} to ${most} is needed`);
}

function amount(value: unknown, name: string, least: number, most: number): number {
  if (typeof value === "number" && value >= least && value <= most) return value;
  throw new ConfigError(name, `a number from ${least} to ${most} is needed`);
}
