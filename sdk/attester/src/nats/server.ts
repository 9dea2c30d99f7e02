// The way to a NATS server: who we are, how the line is kept, and what its errors mean.
import { performance } from "node:perf_hooks";
import { JetStreamApiError, JetStreamError } from "@nats-io/jetstream";
import {
  type Authenticator,
  AuthorizationError,
  type ConnectionOptions,
  connect,
  credsAuthenticator,
  type NatsConnection,
  nkeyAuthenticator,
  PermissionViolationError,
  tokenAuthenticator,
  UserAuthenticationExpiredError,
  usernamePasswordAuthenticator,
} from "@nats-io/transport-node";
import type { BaseError } from "@wattle/sdk";
import { BrokerRefusedError, SourceSettingsError } from "../sources/errors.ts";
import { pause } from "../sources/pause.ts";
import { JetStreamRefusedError, NatsAwayError } from "./errors.ts";

/** What a client shows. */
export type NatsCredentials =
  | { readonly kind: "creds"; readonly text: string }
  | { readonly kind: "nkey"; readonly seed: string }
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "password"; readonly username: string; readonly password: string };

/** A server, or several of one cluster. */
export interface NatsServer {
  /** "tls://nats.example:4222", several with commas between; "nats://" takes a line without encryption too. */
  readonly url: string;
  readonly credentials?: NatsCredentials;
  /** Certificates, PEM: the authority that signed the server's, and this client's own. With them there is no line without encryption. */
  readonly tls?: { readonly ca?: string; readonly cert?: string; readonly key?: string };
}

/** Milliseconds of a request, and of a try to connect. */
export const REQUEST = 5_000;
/** Milliseconds between two tries: at first, doubled each time, and at most. */
const TRIES = { first: 250, most: 30_000 } as const;
/** Milliseconds between two signs of life; after two without an answer the line is dead. */
const PING = 20_000;

/** Whether settings can be. @throws SourceSettingsError */
export function requireServer(name: string, { url, credentials, tls }: NatsServer): void {
  for (const one of url.split(",")) {
    if (!URL.canParse(one) || !/^(nats|tls):\/\/./.test(one))
      throw new SourceSettingsError(name, `${one} is no nats:// or tls:// address`);
    const { username, password } = new URL(one);
    if (username || password)
      throw new SourceSettingsError(
        name,
        "its address holds a secret: give username and password, or token, beside it",
      );
  }
  if ((tls?.cert === undefined) !== (tls?.key === undefined))
    throw new SourceSettingsError(name, "a client's certificate and its key belong together");
  try {
    if (credentials) authenticatorOf(credentials)("nonce");
  } catch {
    // Its message might quote what it read.
    throw new SourceSettingsError(name, `its ${credentials?.kind} cannot be read as such`);
  }
}

function authenticatorOf(credentials: NatsCredentials): Authenticator {
  const bytes = (text: string) => new TextEncoder().encode(text);
  switch (credentials.kind) {
    case "creds":
      return credsAuthenticator(bytes(credentials.text));
    case "nkey":
      return nkeyAuthenticator(bytes(credentials.seed));
    case "token":
      return tokenAuthenticator(credentials.token);
    case "password":
      return usernamePasswordAuthenticator(credentials.username, credentials.password);
  }
}

/**
 * Connects, however long it takes, and keeps the line: one that is lost is made again, for ever.
 *
 * @returns Undefined when the signal aborts before.
 * @throws BrokerRefusedError when the server does not let this client in.
 */
export async function connectNats(
  server: NatsServer,
  name: string,
  signal: AbortSignal,
  report: (error: BaseError) => void,
): Promise<NatsConnection | undefined> {
  const { url, credentials, tls } = server;
  const secure = tls !== undefined || url.split(",").some((one) => one.startsWith("tls://"));
  const options: ConnectionOptions = {
    servers: url.split(","),
    name,
    timeout: REQUEST,
    pingInterval: PING,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 1_000,
    ...(credentials ? { authenticator: authenticatorOf(credentials) } : {}),
    ...(secure ? { tls: { ...tls } } : {}),
  };
  for (let wait: number = TRIES.first; !signal.aborted; wait = Math.min(2 * wait, TRIES.most)) {
    try {
      const connection = await connect(options);
      if (signal.aborted) await connection.close();
      else {
        void follow(connection, url, report);
        return connection;
      }
    } catch (error) {
      const reason = natsError(url, "connect", error);
      if (reason instanceof BrokerRefusedError) throw reason;
      report(reason);
      await pause(wait, signal);
    }
  }
  return undefined;
}

/** Tells of a line that is lost. */
async function follow(connection: NatsConnection, url: string, report: (error: BaseError) => void): Promise<void> {
  const closing = (): boolean => connection.isClosed() || connection.isDraining();
  for await (const status of connection.status()) {
    if (status.type === "disconnect" && !closing()) report(new NatsAwayError(url, new Error("the line is lost")));
  }
}

/** What an error of the client means. */
export function natsError(url: string, what: string, error: unknown): BaseError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    // A server that is short of time says so in the same class.
    if (cause instanceof AuthorizationError && !/timeout/i.test(cause.message))
      return new BrokerRefusedError(url, cause.message, error);
    if (cause instanceof UserAuthenticationExpiredError) return new BrokerRefusedError(url, cause.message, error);
    if (cause instanceof PermissionViolationError)
      return new BrokerRefusedError(url, `no ${cause.operation} to ${cause.subject} for this client`, error);
    if (cause instanceof JetStreamApiError || cause instanceof JetStreamError)
      return new JetStreamRefusedError(url, what, cause);
  }
  return new NatsAwayError(url, error);
}

/** A pause that doubles with each failure in a row. */
export class Patience {
  readonly #first: number;
  readonly #most: number;
  #wait: number;
  #told = Number.NEGATIVE_INFINITY;

  constructor(first: number = TRIES.first, most: number = TRIES.most) {
    this.#first = first;
    this.#most = most;
    this.#wait = first;
  }

  /** What came went well. */
  well(): void {
    this.#wait = this.#first;
    this.#told = Number.NEGATIVE_INFINITY;
  }

  /** Whether a failure is to be told: the first of some, then one each ten seconds. */
  tells(): boolean {
    const now = performance.now();
    if (now - this.#told < 10_000) return false;
    this.#told = now;
    return true;
  }

  async pause(signal: AbortSignal): Promise<void> {
    const wait = this.#wait;
    this.#wait = Math.min(2 * wait, this.#most);
    await pause(wait, signal);
  }
}
