// Signed readings from a broker. A message is acknowledged when the node has it, or when why it was refused is kept; never before.
import { BaseError } from "@wattle/sdk";
import mqtt, { type IClientOptions, type IPublishPacket, type MqttClient } from "mqtt";
import { NodeError } from "../errors.ts";
import type { Intake, Source } from "../source.ts";
import { BrokerRefusedError, SourceSettingsError, TopicSiteError } from "./errors.ts";
import { type Receiver, readMessage } from "./messages.ts";
import type { KeepRefusal } from "./refusals.ts";

/** Where readings come from, and how. */
export interface MqttSettings extends Receiver {
  /** Its name in logs and refusals; "mqtt" unless told. */
  readonly name?: string;
  /** "mqtts://broker.example:8883"; "mqtt://" has no encryption. */
  readonly url: string;
  /** The session's name, its own for every node: the broker keeps what comes while the node is away under it. */
  readonly clientId: string;
  /** With one level "{site}", the site's number; "wattle/readings/{site}" unless told. */
  readonly topic?: string;
  readonly username?: string;
  readonly password?: string;
  /** Certificates, PEM: the authority that signed the broker's, and this client's own. */
  readonly tls?: Pick<IClientOptions, "ca" | "cert" | "key">;
  /** How many messages may be with the node at once; 256 unless told. A broker's own limit may be lower. */
  readonly inFlight?: number;
  /** Milliseconds until it connects again; 1,000 unless told. */
  readonly reconnect?: number;
  readonly refused: KeepRefusal;
  /** Hears of what it gets over by itself: a connection lost, a reading that the node could not take yet. */
  readonly report?: (error: unknown) => void;
  /** The node's clock, unix seconds. */
  readonly now?: () => number;
}

/** Says to mqtt.js that the next message may come though this one is not acknowledged yet. */
const NOT_YET = new Error("not acknowledged yet");

/**
 * A source that subscribes to the topics of all sites with QoS 1, in a session that the broker keeps.
 *
 * Up to `inFlight` messages are with the node at once; acknowledgements go out in the order of the messages, as MQTT wants it. When the node
 * cannot take a reading the connection is dropped, and the broker sends again whatever was not acknowledged: so nothing is lost, and some
 * things come twice, which a node sees by their hash. Readings on a topic of another site, malformed ones and ones for another oracle go
 * to `refused`.
 *
 * @throws SourceSettingsError
 */
export function mqttSource(settings: MqttSettings): Source {
  const {
    name = "mqtt",
    url,
    clientId,
    topic = "wattle/readings/{site}",
    inFlight = 256,
    reconnect = 1_000,
  } = settings;
  const levels = topic.split("/");
  const place = levels.indexOf("{site}");
  if (place < 0 || levels.some((level, i) => /[+#{}]/.test(level) && i !== place)) {
    throw new SourceSettingsError(name, `its topic ${topic} does not have one level {site}, and no wildcard beside it`);
  }
  if (clientId === "") throw new SourceSettingsError(name, "without a client id the broker keeps nothing for it");
  if (!Number.isSafeInteger(inFlight) || inFlight < 1) throw new SourceSettingsError(name, `inFlight is ${inFlight}`);
  const filter = levels.with(place, "+").join("/");
  const options: IClientOptions = {
    clientId,
    clean: false,
    protocolVersion: 4,
    reconnectPeriod: reconnect,
    manualConnect: true,
    ...(settings.username === undefined ? {} : { username: settings.username }),
    ...(settings.password === undefined ? {} : { password: settings.password }),
    ...settings.tls,
  };
  const report = settings.report ?? (() => undefined);
  const now = settings.now ?? (() => Math.floor(Date.now() / 1_000));

  async function take({ topic: from, payload }: IPublishPacket, into: Intake): Promise<void> {
    const raw = typeof payload === "string" ? new TextEncoder().encode(payload) : Uint8Array.from(payload);
    if (raw.length === 0) return; // how MQTT clears a retained message
    let signed: Awaited<ReturnType<typeof readMessage>>;
    try {
      signed = await readMessage(raw, settings);
      const site = /^(?:0|[1-9]\d{0,19})$/.exec(from.split("/")[place] ?? "")?.[0];
      if (site !== `${signed.reading.site}`) throw new TopicSiteError(from, signed.reading.site);
    } catch (reason) {
      // What the node cannot say yet is no fault of the message.
      if (!(reason instanceof BaseError) || reason instanceof NodeError) throw reason;
      await settings.refused({ source: name, heard: now(), from, reason, raw });
      return;
    }
    await into.reading(signed);
  }

  return {
    name,
    run: (into, signal) =>
      new Promise<void>((resolve, reject) => {
        const client = mqtt.connect(url, options);
        new Reception(client, inFlight, (packet) => take(packet, into), report, signal);
        let ended = false;
        const end = (error?: unknown): void => {
          if (ended) return;
          ended = true;
          signal.removeEventListener("abort", onAbort);
          // Not forced: what is acknowledged already goes out before the connection ends.
          client.end(error !== undefined, {}, () => (error === undefined ? resolve() : reject(error)));
        };
        const onAbort = (): void => end();
        client.on("connect", ({ sessionPresent }) => {
          if (sessionPresent) return;
          client.subscribe(filter, { qos: 1 }, (error, _, answer) => {
            if (!error) return;
            // With the broker's answer it is a refusal; without, the connection was lost meanwhile.
            if (answer) end(new BrokerRefusedError(url, `it does not let ${clientId} subscribe to ${filter}`, error));
            else report(error);
          });
        });
        client.on("error", (error) => {
          // A number is the broker's own answer; anything else is the way to it, and mqtt.js tries again.
          if ("code" in error && typeof error.code === "number") end(new BrokerRefusedError(url, error.message, error));
          else report(error);
        });
        if (signal.aborted) end();
        else {
          signal.addEventListener("abort", onAbort, { once: true });
          client.connect();
        }
      }),
  };
}

/** Messages of one client on their way into the node, and their acknowledgements on the way out. */
class Reception {
  readonly #client: MqttClient;
  readonly #report: (error: unknown) => void;
  /** Messages that wait for one of those with the node to be settled: their turns. */
  readonly #turns: (() => void)[] = [];
  /** Counts connections: an acknowledgement for an earlier one would name another message of this one. */
  #connection = 0;
  #waiting = 0;
  #acknowledged: Promise<void> = Promise.resolve();

  constructor(
    client: MqttClient,
    inFlight: number,
    take: (packet: IPublishPacket) => Promise<void>,
    report: (error: unknown) => void,
    signal: AbortSignal,
  ) {
    this.#client = client;
    this.#report = report;
    client.on("close", () => {
      this.#connection++;
    });
    client.handleMessage = (packet, done) => {
      if (signal.aborted) return; // comes again in the next session
      const connection = this.#connection;
      const taken = this.#turn(inFlight).then(() => take(packet));
      taken.catch(() => undefined); // seen in its turn
      this.#acknowledged = this.#acknowledged.then(() => this.#settle(taken, connection, () => done()));
      if (packet.qos === 1 && this.#waiting < inFlight) done(NOT_YET);
    };
  }

  /** mqtt.js reads on in whole buffers, so more may come than are wanted: they wait here. */
  #turn(inFlight: number): Promise<void> {
    this.#waiting++;
    if (this.#waiting <= inFlight) return Promise.resolve();
    return new Promise((resolve) => this.#turns.push(resolve));
  }

  async #settle(taken: Promise<void>, connection: number, acknowledge: () => void): Promise<void> {
    try {
      await taken;
      if (connection === this.#connection) acknowledge();
    } catch (error) {
      this.#report(error);
      // Whatever comes behind it must not be acknowledged before it: MQTT wants them in order.
      if (connection === this.#connection) {
        this.#connection++;
        this.#client.stream.destroy();
      }
    } finally {
      this.#waiting--;
      this.#turns.shift()?.();
    }
  }
}
