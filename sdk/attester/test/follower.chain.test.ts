// How the chain's events are read where its node gives only so many at a time.
import { createServer } from "node:http";
import { createClient, http } from "viem";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Follower } from "../src/chain/follower.ts";
import { freePort, openFleet, type TestFleet } from "./support/fleet.ts";

let fleet: TestFleet;
const stops: (() => void)[] = [];
beforeEach(async () => {
  fleet = await openFleet({ homes: 3 });
});
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await fleet?.stop();
});

/** The chain's node, which refuses to look through more than so many blocks at a time. @returns Its address, and what it was asked for. */
async function stingy(most: bigint) {
  const spans: bigint[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const body = Buffer.concat(pieces);
    const { method, params, id } = JSON.parse(body.toString());
    response.setHeader("content-type", "application/json");
    if (method === "eth_getLogs") {
      const [{ fromBlock, toBlock }] = params;
      const span = BigInt(toBlock) - BigInt(fromBlock) + 1n;
      spans.push(span);
      if (span > most) {
        response.end(JSON.stringify({ jsonrpc: "2.0", id, error: { code: -32_000, message: "too many results" } }));
        return;
      }
    }
    const headers = { "content-type": "application/json" };
    response.end(await (await fetch(fleet.url, { method: "POST", headers, body })).text());
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  stops.push(() => server.close());
  return { url: `http://127.0.0.1:${port}`, spans };
}

test("asks for fewer blocks until it is answered, and knows all of them", async () => {
  const { url, spans } = await stingy(4n);
  const client = createClient({ transport: http(url, { retryCount: 0 }), cacheTime: 0 });
  const skies = [{ zone: "10YAT-APG------L", latitude: 47.5, longitude: 14, reach: 4 }];
  const follower = new Follower(client, fleet.deployment, [1], 0, skies);
  await follower.follow();
  expect(follower.current).toBe(true);
  for (const { site } of fleet.sites)
    expect(follower.book.skies.of(Number(site))).toEqual({ place: skies[0], technologies: 1 });
  expect(follower.book.fleets.get(1)?.siteCount).toBe(3);
  for (const [index, { site }] of fleet.sites.entries())
    expect(follower.book.fleets.get(1)?.indexOf(Number(site))).toBe(index);
  const blocks = (await fleet.test.getBlockNumber({ cacheTime: 0 })) + 1n;
  expect(spans.filter((span) => span <= 4n).reduce((sum, span) => sum + span, 0n)).toBe(blocks);
  expect(spans.filter((span) => span > 4n).length).toBeLessThan(6);
});

test("says that it cannot read the chain when a single block is refused", async () => {
  const { url } = await stingy(0n);
  const client = createClient({ transport: http(url, { retryCount: 0 }), cacheTime: 0 });
  const follower = new Follower(client, fleet.deployment, [1], 0);
  await expect(follower.follow()).rejects.toThrow();
  expect(follower.current).toBe(false);
});
