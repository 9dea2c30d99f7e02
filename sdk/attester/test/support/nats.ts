// A NATS server for tests: the one of WATTLE_TEST_NATS, or a throw-away one of the installed binary on loopback.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { type ConnectionOptions, connect, type NatsConnection } from "@nats-io/transport-node";
import { freePort, until } from "./fleet.ts";

/** Where the binary is; undefined where there is none. Debian keeps it out of the users' path. */
function binary(): string | undefined {
  return [...(process.env.PATH ?? "").split(":"), "/usr/sbin"]
    .map((folder) => join(folder, "nats-server"))
    .find((file) => existsSync(file));
}

/** Whether tests can have a server of their own: to end it, to begin it again, to shut others out. */
export const hasNatsBinary = binary() !== undefined;
/** Whether tests have a server. */
export const hasNats = process.env.WATTLE_TEST_NATS !== undefined || hasNatsBinary;

export interface NatsServerUnderTest {
  readonly url: string;
  /** Ends it as a power cut ends its process. */
  kill(): Promise<void>;
  /** Begins it again on what it left on the disk. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Takes the server that is given, or starts one. */
export async function openNats(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const given = process.env.WATTLE_TEST_NATS;
  return given ? { url: given, stop: async () => {} } : openOwnNats();
}

/** Starts a server. @param settings More of its configuration. @param options What a client needs to get in. */
export async function openOwnNats(settings = "", options: ConnectionOptions = {}): Promise<NatsServerUnderTest> {
  const file = binary();
  if (!file) throw new Error("no nats-server");
  const folder = mkdtempSync(join(tmpdir(), "wattle-nats-"));
  const port = await freePort();
  const config = join(folder, "server.conf");
  writeFileSync(
    config,
    `host: "127.0.0.1"\nport: ${port}\njetstream { store_dir: "${join(folder, "store")}", max_file_store: 1GB }\n${settings}\n`,
  );
  let server: ChildProcess;
  let ended: Promise<unknown>;
  const kill = () => server.kill("SIGKILL");
  const url = `nats://127.0.0.1:${port}`;
  async function end(signal: NodeJS.Signals): Promise<void> {
    process.off("exit", kill);
    server.kill(signal);
    await ended;
  }
  async function start(): Promise<void> {
    server = spawn(file ?? "", ["-c", config], { stdio: "ignore" });
    ended = new Promise((resolve) => server.once("close", resolve));
    process.once("exit", kill);
    await until("the NATS server", async () => {
      const connection = await connect({ servers: url, timeout: 1_000, reconnect: false, ...options }).catch(
        () => undefined,
      );
      try {
        return connection && (await jetstreamManager(connection)) !== undefined;
      } catch {
        return false;
      } finally {
        await connection?.close();
      }
    });
  }
  try {
    await start();
  } catch (error) {
    // Nobody has it to end it.
    await end("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    url,
    start,
    kill: () => end("SIGKILL"),
    async stop() {
      await end("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A client beside those under test: what devices publish, and what the server says. */
export async function openClient(servers: string, options: ConnectionOptions = {}) {
  const connection: NatsConnection = await connect({
    servers,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 50,
    ...options,
  });
  const manager = await jetstreamManager(connection);
  return {
    connection,
    manager,
    publish: (subject: string, payload: Uint8Array | string, msgID?: string) =>
      jetstream(connection).publish(subject, payload, msgID ? { msgID } : {}),
    /** What the server knows of a consumer: messages not delivered, delivered and not acknowledged, come again. */
    async standing(stream: string, durable: string) {
      const { num_pending, num_ack_pending, num_redelivered } = await manager.consumers.info(stream, durable);
      return { undelivered: num_pending, open: num_ack_pending, again: num_redelivered };
    },
    close: () => connection.close(),
  };
}

export type NatsClient = Awaited<ReturnType<typeof openClient>>;

let names = 0;
/** A stream's name that no other test has. */
export function streamName(): string {
  return `T${process.pid}_${Date.now()}_${names++}`;
}
