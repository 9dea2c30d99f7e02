// A forwarder's configuration: each mistake in one sentence, by its place.
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { isForwardConfig, parseForwardConfig } from "../../src/forward/config.ts";

const nats = { url: "tls://nats:4222", stream: "WATTLE" };
const sound = { deployment: "d.json", dataDir: "data", nats, sources: [] };
const parse = (change: Record<string, unknown>) =>
  parseForwardConfig(JSON.stringify({ ...sound, ...change }), { folder: "/etc/wattle", env: { WORD: "secret" } });

describe("a forwarder's configuration", () => {
  test("needs four fields; paths begin from its folder, secrets from the environment", () => {
    const token = { token: { env: "WORD" } };
    expect(parse({ nats: { ...nats, ...token } })).toEqual({
      deployment: "/etc/wattle/d.json",
      dataDir: "/etc/wattle/data",
      listen: { host: "127.0.0.1", port: 8_788 },
      nats: { server: { url: "tls://nats:4222", credentials: { kind: "token", token: "secret" } }, stream: "WATTLE" },
      capacity: 200_000,
      sources: [],
    });
  });

  test.each<[Record<string, unknown>, string]>([
    [{ nats: {} }, "configuration.nats.url is missing"],
    [{ nats: { ...nats, url: "http://b" } }, "http://b is no nats:// or tls:// address"],
    [{ nats: { ...nats, durable: "n" } }, "configuration.nats.durable is not known here"],
    [{ nats: { ...nats, subject: "wattle.>" } }, "has a wildcard, and nothing can be published to one"],
    [{ nats: { ...nats, subject: "wattle.*.{site}" } }, "has a wildcard, and nothing can be published to one"],
    [{ nats: { ...nats, subject: "{site} x" } }, "is no NATS subject"],
    [{ nats: { ...nats, token: { env: "NONE" } } }, "configuration.nats.token leads to nothing"],
    [{ capacity: 0 }, "configuration.capacity is no whole number from 1 to 10000000"],
    [{ listen: { port: 70_000 } }, "configuration.listen.port is no whole number from 0 to 65535"],
    [{ listen: { hots: "x" } }, "configuration.listen.hots is not known here"],
    [{ sources: {} }, "configuration.sources is no list"],
    [{ fleets: [1] }, "configuration.fleets is not known here"],
  ])("with %j is refused", (change, why) => {
    expect(() => parse(change)).toThrow(UserError);
    expect(() => parse(change)).toThrow(why);
  });

  test("is told from a node's", () => {
    expect(isForwardConfig(JSON.stringify(sound))).toBe(true);
    expect(isForwardConfig(JSON.stringify({ fleets: [1], nats }))).toBe(false);
    expect(isForwardConfig("{")).toBe(false);
    expect(() => parseForwardConfig("{", { env: {} })).toThrow("The configuration is not JSON.");
  });
});
