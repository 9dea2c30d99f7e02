// Meters that speak SML: what their optical or serial port sends every few seconds, by way of a serial device or ser2net.
import { createReadStream } from "node:fs";
import { connect } from "node:net";
import type { Readable } from "node:stream";
import { BaseError } from "@wattle/sdk";
import { Constants, SmlFile, SmlGetListResponse } from "open-sml";
import { bytesToHex, concatBytes, type Hex } from "viem";
import type { Intake, Sample, Source } from "../source.ts";
import type { SampleRegister } from "../validation/samples.ts";
import { scaled } from "./decimal.ts";
import { meterName, SampleError, SourceSettingsError, TooLongError } from "./errors.ts";
import { pause } from "./pause.ts";
import type { KeepRefusal } from "./refusals.ts";
import { MAX_FRAME_BYTES, type SmlChecksum, type SmlFrame, SmlFrames } from "./smlFrames.ts";

/** A meter, and what its registers are in the site. */
export interface SmlSettings {
  /** Its name in logs and refusals; "sml" unless told. */
  readonly name?: string;
  /** "tcp://host:port" of a serial server, or the path of a serial device that was set up (`stty 9600 raw`). */
  readonly place: string;
  /** The name that samples have. */
  readonly meter: string;
  /** OBIS codes C.D.E of medium 1 and what they count; { "1.8.0": "import", "2.8.0": "export" } unless told. */
  readonly registers?: Readonly<Record<string, SampleRegister>>;
  /** The meter's server id; unless told, the first that is heard. Another is another meter's. */
  readonly serverId?: Hex;
  /** Seconds between samples; 10 unless told. */
  readonly every?: number;
  readonly checksum?: SmlChecksum;
  /** Milliseconds until it opens its place again; 1,000 unless told. */
  readonly reconnect?: number;
  readonly refused: KeepRefusal;
  readonly report?: (error: unknown) => void;
  /** The node's clock, unix seconds: few of these meters know the time. */
  readonly now?: () => number;
}

/** What a meter's list says. */
export interface SmlList {
  readonly serverId: Hex;
  /** By OBIS code C.D.E, Wh rounded down. */
  readonly energy: ReadonlyMap<string, bigint>;
  /** Sum of active power 16.7.0, W; negative when it flows out. */
  readonly watts: number | undefined;
}

const WH = 30;
const WATT = 27;
const POWER = "16.7.0";
const USUAL: Readonly<Record<string, SampleRegister>> = { "1.8.0": "import", "2.8.0": "export" };

/**
 * Reads the messages of a frame: the entries of its lists of values.
 *
 * Wh = ⌊value · 10^scaler⌋ with DLMS unit 30. An energy with another unit, a negative one, or a scale factor that takes it beyond 2⁶⁴ is an
 * error; what is no energy and not the power is left aside.
 *
 * @throws SampleError
 */
export function readSml(messages: Uint8Array): SmlList | undefined {
  // open-sml wants a whole file, in a buffer that begins at a multiple of four; checksum and escapes were dealt with before.
  const head = Uint8Array.of(0x1b, 0x1b, 0x1b, 0x1b, 1, 1, 1, 1);
  const fill = new Uint8Array((4 - (messages.length % 4)) % 4);
  const tail = Uint8Array.of(0x1b, 0x1b, 0x1b, 0x1b, 0x1a, fill.length, 0, 0);
  const plain = concatBytes([head, messages, fill, tail]);
  const file = new SmlFile();
  try {
    file.parse(Buffer.from(plain.buffer, 0, plain.length));
  } catch (cause) {
    throw new SampleError("its messages cannot be read", cause);
  }
  for (const message of file.getMessages()) {
    if (message.getMessageTag() !== Constants.GET_LIST_RESPONSE) continue;
    if (!message.isValid()) throw new SampleError("a message's checksum is wrong");
    const body = message.getMessageBody();
    if (body instanceof SmlGetListResponse) return listOf(body);
  }
  return undefined;
}

function listOf(body: SmlGetListResponse): SmlList {
  const energy = new Map<string, bigint>();
  let watts: number | undefined;
  for (const entry of body.getValList().getListEntries()) {
    const [a, , c, d, e] = entry.getObjName() ?? [];
    if (a !== 1) continue; // electricity
    const code = `${c}.${d}.${e}`;
    const [value, scaler, unit] = [entry.getValue(), entry.getScaler() ?? 0, entry.getUnit()];
    if (code === POWER && unit === WATT && (typeof value === "number" || typeof value === "string")) {
      watts = Math.round(Number(value) * 10 ** scaler);
    }
    if (d !== 8) continue; // time integral 1: energy since the meter began
    if (value === undefined) continue; // the meter has no such register now
    if (unit !== WH) throw new SampleError(`${code} is in unit ${unit}, not in Wh (30)`);
    const whole = typeof value === "number" ? Number.isSafeInteger(value) : typeof value === "string";
    const wh = whole ? scaled(BigInt(String(value)), scaler) : undefined;
    if (wh === undefined) throw new SampleError(`${code} is ${String(value)} · 10^${scaler} Wh`);
    energy.set(code, wh);
  }
  return { serverId: bytesToHex(body.getServerId() ?? new Uint8Array(0)), energy, watts };
}

/**
 * A source that listens to one meter.
 *
 * Frames whose checksum is wrong are refused and kept, the next one is taken; a frame that does not end is dropped at 64 KiB. A list of
 * another server id is another meter's, and refused: an exchange is the operator's to confirm.
 *
 * @throws SourceSettingsError
 */
export function smlSource(settings: SmlSettings): Source {
  const { name = "sml", place, meter, registers = USUAL, every = 10, reconnect = 1_000, refused } = settings;
  for (const code of Object.keys(registers)) {
    if (!/^\d{1,3}\.8\.\d{1,3}$/.test(code))
      throw new SourceSettingsError(name, `${code} is no code of an energy, C.8.E`);
  }
  const named = meterName(name, meter);
  const now = settings.now ?? (() => Math.floor(Date.now() / 1_000));
  let serverId = settings.serverId?.toLowerCase();
  let newest = 0;

  function sampleOf(list: SmlList): Sample {
    serverId ??= list.serverId;
    if (list.serverId !== serverId) throw new SampleError(`it is of the meter ${list.serverId}, not of ${serverId}`);
    const shown: Partial<Record<SampleRegister, bigint>> = {};
    for (const [code, register] of Object.entries(registers)) {
      const wh = list.energy.get(code);
      if (wh === undefined) throw new SampleError(`it has no ${code}`);
      shown[register] = (shown[register] ?? 0n) + wh;
    }
    return { meter: named, at: now(), registers: shown, ...(list.watts === undefined ? {} : { watts: list.watts }) };
  }

  async function take(frame: SmlFrame, into: Intake): Promise<void> {
    let sample: Sample | undefined;
    try {
      const list = readSml(messagesOf(frame));
      if (list) sample = sampleOf(list);
    } catch (reason) {
      if (!(reason instanceof BaseError)) throw reason;
      const raw = frame.kind === "frame" ? frame.messages : frame.kind === "tooLong" ? undefined : frame.raw;
      await refused({ source: name, heard: now(), from: place, reason, ...(raw ? { raw } : {}) });
      return;
    }
    if (!sample || sample.at < newest + every) return;
    await into.sample(sample);
    newest = sample.at;
  }

  return {
    name,
    run: async (into, signal) => {
      while (!signal.aborted) {
        const frames = new SmlFrames(settings.checksum);
        const stream = open(place);
        const close = (): void => void stream.destroy();
        signal.addEventListener("abort", close, { once: true });
        try {
          for await (const chunk of stream) {
            for (const frame of frames.push(Uint8Array.from(chunk))) await take(frame, into);
          }
        } catch (error) {
          if (!signal.aborted) settings.report?.(error);
        } finally {
          signal.removeEventListener("abort", close);
          stream.destroy();
        }
        await pause(reconnect, signal);
      }
    },
  };
}

function messagesOf(frame: SmlFrame): Uint8Array {
  switch (frame.kind) {
    case "frame":
      return frame.messages;
    case "tooLong":
      throw new TooLongError("frame", frame.bytes, MAX_FRAME_BYTES);
    case "cut":
      throw new SampleError("another frame began before it ended");
    case "checksum":
      throw new SampleError(`its checksum is ${frame.computed.toString(16)}, and says ${frame.sent.toString(16)}`);
  }
}

function open(place: string): Readable {
  if (!place.startsWith("tcp://")) return createReadStream(place);
  const { hostname, port } = new URL(place);
  return connect({ host: hostname, port: Number(port) });
}
