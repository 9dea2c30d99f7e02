import { createServer, type Server, type Socket } from "node:net";
import fc from "fast-check";
import {
  Constants,
  SmlBuffer,
  SmlGetListResponse,
  SmlList,
  SmlListEntry,
  SmlMessage,
  SmlPublicCloseResponse,
  SmlPublicOpenResponse,
  SmlTime,
} from "open-sml";
import { bytesToHex, concatBytes, hexToBytes } from "viem";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readSml, type SmlSettings, smlSource } from "../../src/sources/sml.ts";
import { crc16, MAX_FRAME_BYTES, SmlFrames } from "../../src/sources/smlFrames.ts";
import { refusals, Taken, until } from "./support.ts";

const SERVER = hexToBytes("0x0a01454d480000b4d5f1");

interface Value {
  readonly obis: readonly [number, number, number, number, number, number];
  readonly unit: number;
  readonly scaler: number;
  readonly value: number | string;
  readonly type?: number;
}

const energy = (c: number, value: number | string, scaler = -1): Value => ({
  obis: [1, 0, c, 8, 0, 255],
  unit: 30,
  scaler,
  value,
});

/** A frame of messages as open-sml writes them: open, list of values, close. */
function frameOf(values: readonly Value[], serverId: Uint8Array = SERVER): Uint8Array {
  const message = (tag: number, body: unknown): SmlMessage => {
    const made = new SmlMessage();
    made.setTransactionId(Buffer.from([0, 9, tag & 255]));
    made.setMessageTag(tag);
    made.setMessageBody(body);
    return made;
  };
  const time = new SmlTime();
  time.setSecIndex(12_345);
  const list = new SmlList();
  for (const { obis, unit, scaler, value, type } of values) {
    const entry = new SmlListEntry();
    entry.setObjName(Buffer.from(obis));
    entry.setUnit(unit);
    entry.setScaler(scaler);
    entry.setValue(value);
    entry.setValueType(type ?? Constants.UINT64);
    list.addListEntry(entry);
  }
  const opened = new SmlPublicOpenResponse();
  opened.setReqFileId(Buffer.from([1, 2, 3]));
  opened.setServerId(Buffer.from(serverId));
  const response = new SmlGetListResponse();
  response.setServerId(Buffer.from(serverId));
  response.setListName(Buffer.from([1, 0, 98, 10, 255, 255]));
  response.setActSensorTime(time);
  response.setActGatewayTime(time);
  response.setValList(list);
  // Not by way of SmlFile, whose own size falls short of what it writes.
  const into = new SmlBuffer(Buffer.alloc(4_096));
  message(Constants.PUBLIC_OPEN_RESPONSE, opened).write(into);
  message(Constants.GET_LIST_RESPONSE, response).write(into);
  message(Constants.PUBLIC_CLOSE_RESPONSE, new SmlPublicCloseResponse()).write(into);
  return framed(Uint8Array.from(into.buffer.subarray(0, into.offset)));
}

/** Messages in a frame of the transport: escaped, filled up, with their checksum. */
function framed(messages: Uint8Array): Uint8Array {
  const escaped: number[] = [];
  for (let at = 0; at < messages.length; ) {
    const run = [0, 1, 2, 3].every((i) => messages[at + i] === 0x1b);
    if (run) escaped.push(...Array<number>(8).fill(0x1b));
    else escaped.push(messages[at] ?? 0);
    at += run ? 4 : 1;
  }
  const fill = (4 - (escaped.length % 4)) % 4;
  const body = Uint8Array.of(
    ...[0x1b, 0x1b, 0x1b, 0x1b, 1, 1, 1, 1],
    ...escaped,
    ...Array<number>(fill).fill(0),
    ...[0x1b, 0x1b, 0x1b, 0x1b, 0x1a, fill],
  );
  const crc = crc16(body, "x25");
  return concatBytes([body, Uint8Array.of(crc & 255, crc >> 8)]);
}

const GOOD = frameOf([
  energy(1, 27_345_671),
  energy(2, 1_234_509),
  { obis: [1, 0, 16, 7, 0, 255], unit: 27, scaler: 0, value: -1_250, type: Constants.INT32 },
]);

describe("frames in a stream", () => {
  test("have the checksum that the standard gives", () => {
    // The check value of CRC-16/X.25 and of CRC-16/KERMIT: that of "123456789".
    const digits = new TextEncoder().encode("123456789");
    expect(crc16(digits, "x25")).toBe(0x906e);
    expect(crc16(digits, "kermit")).toBe(0x2189);
  });

  test("are found however the stream is split, whatever they hold, between whatever noise", () => {
    const content = fc
      .array(fc.constantFrom(0x1b, 0x1b, 0x1a, 0x01, 0x00, 0x77), { maxLength: 60 })
      .map((bytes) => Uint8Array.from(bytes));
    const noise = fc.uint8Array({ maxLength: 20 }).map((bytes) => bytes.map((byte) => (byte === 0x1b ? 0 : byte)));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(noise, content), { maxLength: 4 }),
        fc.integer({ min: 1, max: 40 }),
        (parts, size) => {
          const stream = concatBytes(parts.flatMap(([before, messages]) => [before, framed(messages)]));
          const frames = new SmlFrames();
          const found = [];
          for (let at = 0; at < stream.length; at += size) found.push(...frames.push(stream.subarray(at, at + size)));
          expect(found).toEqual(parts.map(([, messages]) => ({ kind: "frame", messages })));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("with a byte that changed on the way are told by their checksum", () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: GOOD.length - 9 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bad = Uint8Array.from(GOOD);
        bad[at] = (bad[at] ?? 0) ^ change;
        const kinds = new SmlFrames().push(concatBytes([bad, GOOD])).map(({ kind }) => kind);
        expect(kinds).not.toHaveLength(0);
        expect(kinds.filter((kind) => kind === "frame")).toHaveLength(1); // the good one behind it
      }),
    );
  });

  test("cut off by the next one are told, and the next is whole", () => {
    const found = new SmlFrames().push(concatBytes([GOOD.subarray(0, 40), GOOD]));
    expect(found.map(({ kind }) => kind)).toEqual(["cut", "frame"]);
  });

  test("of a meter with the other checksum are taken when that is set", () => {
    const body = GOOD.subarray(0, GOOD.length - 2);
    const crc = crc16(body, "kermit");
    const frame = concatBytes([body, Uint8Array.of(crc & 255, crc >> 8)]);
    expect(new SmlFrames("kermit").push(frame).map(({ kind }) => kind)).toEqual(["frame"]);
    expect(new SmlFrames().push(frame).map(({ kind }) => kind)).toEqual(["checksum"]);
  });
});

describe("a list of values", () => {
  const messages = (frame: Uint8Array): Uint8Array => {
    const [found] = new SmlFrames().push(frame);
    if (found?.kind !== "frame") throw new Error("no frame");
    return found.messages;
  };

  test("gives 1.8.0, 2.8.0 and 16.7.0 in Wh and W", () => {
    expect(readSml(messages(GOOD))).toEqual({
      serverId: bytesToHex(SERVER),
      energy: new Map([
        ["1.8.0", 2_734_567n],
        ["2.8.0", 123_450n],
      ]),
      watts: -1_250,
    });
  });

  test("is exact up to 64 bits", () => {
    expect(readSml(messages(frameOf([energy(1, "18446744073709551615", 0)])))?.energy.get("1.8.0")).toBe(
      (1n << 64n) - 1n,
    );
    expect(readSml(messages(frameOf([energy(1, "9007199254740993", -1)])))?.energy.get("1.8.0")).toBe(
      900_719_925_474_099n,
    );
  });

  test("is refused with a unit that is not Wh", () => {
    const frame = frameOf([{ ...energy(1, 5), unit: 27 }]);
    expect(() => readSml(messages(frame))).toThrow("unit 27");
  });
});

describe("a meter", () => {
  let server: Server;
  let sockets: Socket[];
  let place: string;
  let stop: AbortController;
  let running: Promise<void>;

  beforeEach(async () => {
    sockets = [];
    server = createServer((socket) => void sockets.push(socket));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    place = `tcp://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`;
    stop = new AbortController();
  });

  afterEach(async () => {
    stop.abort();
    await running;
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });

  async function start(into: Taken, change: Partial<SmlSettings> = {}): Promise<void> {
    const settings = {
      place,
      meter: "grid",
      refused: refusals().refused,
      reconnect: 20,
      every: 0,
      now: () => 1_782_000_000,
      ...change,
    };
    running = smlSource(settings).run(into, stop.signal);
    await until(() => sockets.length > 0, "a connection");
  }

  test("gives samples of what its registers show, in pieces as a serial line brings them", async () => {
    const taken = new Taken();
    await start(taken);
    for (let at = 0; at < GOOD.length; at += 7) sockets[0]?.write(GOOD.subarray(at, at + 7));
    await until(() => taken.samples.length === 1, "a sample");
    expect(taken.samples).toEqual([
      { meter: "grid", at: 1_782_000_000, registers: { import: 2_734_567n, export: 123_450n }, watts: -1_250 },
    ]);
  });

  test("counts what it is told that it counts", async () => {
    const taken = new Taken();
    await start(taken, { registers: { "2.8.0": "generation" } });
    sockets[0]?.write(GOOD);
    await until(() => taken.samples.length === 1, "a sample");
    expect(taken.samples[0]?.registers).toEqual({ generation: 123_450n });
  });

  test("is listened to again when the line was cut", async () => {
    const taken = new Taken();
    await start(taken);
    sockets[0]?.end(GOOD.subarray(0, 50));
    await until(() => sockets.length === 2, "another connection");
    sockets[1]?.write(GOOD);
    await until(() => taken.samples.length === 1, "a sample");
  });

  test("that another one took the place of is not taken for it", async () => {
    const { kept, refused } = refusals();
    const taken = new Taken();
    await start(taken, { refused });
    sockets[0]?.write(GOOD);
    await until(() => taken.samples.length === 1, "a sample");
    sockets[0]?.write(frameOf([energy(1, 10), energy(2, 10)], hexToBytes("0x0a01454d480000b4d5f2")));
    await until(() => kept.length === 1, "a refusal");
    expect(kept[0]?.reason).toMatchObject({
      name: "SampleError",
      shortMessage: expect.stringContaining("0x0a01454d480000b4d5f2"),
    });
    expect(taken.samples.length).toBe(1);
  });

  test("whose frame is damaged costs one sample: it is kept, and the next is taken", async () => {
    const { kept, refused } = refusals();
    const taken = new Taken();
    await start(taken, { refused });
    const bad = Uint8Array.from(GOOD);
    bad[60] = (bad[60] ?? 0) ^ 1;
    sockets[0]?.write(concatBytes([bad, GOOD]));
    await until(() => taken.samples.length === 1, "a sample");
    expect(
      kept.map(({ reason, raw }) => ["shortMessage" in reason && reason.shortMessage.slice(0, 52), raw?.length]),
    ).toEqual([["What the meter sent cannot be taken: its checksum is", GOOD.length]]);
  });

  describe("attack", () => {
    test("a frame that grows without end is dropped at 64 KiB, and the next is taken", async () => {
      const { kept, refused } = refusals();
      const taken = new Taken();
      await start(taken, { refused });
      sockets[0]?.write(concatBytes([GOOD.subarray(0, 8), new Uint8Array(3 * MAX_FRAME_BYTES).fill(0x77)]));
      await until(() => kept.length === 1, "a refusal");
      sockets[0]?.write(GOOD);
      await until(() => taken.samples.length === 1, "a sample");
      expect(kept.map(({ reason }) => "name" in reason && reason.name)).toEqual(["TooLongError"]);
    });

    test("a scale factor that makes a number without end is refused", async () => {
      const { kept, refused } = refusals();
      const taken = new Taken();
      await start(taken, { refused });
      sockets[0]?.write(frameOf([energy(1, 5, 127), energy(2, 5)]));
      sockets[0]?.write(frameOf([energy(1, "18446744073709551615", 12), energy(2, 5)]));
      sockets[0]?.write(frameOf([energy(1, 5, -128), energy(2, 5)]));
      await until(() => kept.length === 3, "three refusals");
      expect(kept.map(({ reason }) => "shortMessage" in reason && /10\^-?\d+/.exec(reason.shortMessage)?.[0])).toEqual([
        "10^127",
        "10^12",
        "10^-128",
      ]);
      expect(taken.samples).toEqual([]);
    });
  });
});

test("a stream of a frame that never ends holds no more than two frames' bytes", () => {
  const frames = new SmlFrames();
  frames.push(GOOD.subarray(0, 8));
  let long = 0;
  for (let i = 0; i < 200; i++)
    long += frames.push(new Uint8Array(10_000).fill(0x1b)).filter(({ kind }) => kind === "tooLong").length;
  expect(long).toBeGreaterThan(0);
});
