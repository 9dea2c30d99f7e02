// Attesters who lie: what they post, what they publish, and where a wrong sum can be in a tree.
import {
  type Batch,
  buildSumTreeFrom,
  encodePublication,
  hashBatch,
  type PublishedBatch,
  readRecords,
} from "@wattle/sdk";
import Fastify, { type FastifyInstance } from "fastify";
import { concat, type Hex, keccak256, pad, toHex } from "viem";

/** A node of an attester that only gives files, and says nothing else. @param files By commitment. */
export async function openFiles(port: number, files: ReadonlyMap<Hex, Uint8Array>): Promise<FastifyInstance> {
  const server = Fastify();
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  server.get<{ Params: { commitment: Hex } }>("/batches/:commitment", (request, reply) => {
    const file = files.get(request.params.commitment);
    return file ? reply.type("application/octet-stream").send(Buffer.from(file)) : reply.code(404).send();
  });
  server.post("/committee/batches/:commitment/readings", (_request, reply) =>
    reply.type("application/octet-stream").send(Buffer.alloc(0)),
  );
  await server.listen({ host: "127.0.0.1", port });
  return server;
}

/** The files of batches. */
export const filesOf = (...batches: readonly PublishedBatch[]): Map<Hex, Uint8Array> =>
  new Map(batches.map((one) => [hashBatch(one.batch), encodePublication(one)]));

const word = (value: bigint): Hex => pad(toHex(value), { size: 32 });

/** A batch of four leaves in whose tree one node's sum is `more` than its children's: height 2 is the root, 0 a leaf. */
export function inflated(published: PublishedBatch, height: number, index: number, more: bigint): PublishedBatch {
  const { records } = readRecords(published.data);
  const { proof } = buildSumTreeFrom({ records });
  let level = [0, 1, 2, 3].map((leaf) => ({ hash: proof(leaf).hash, sum: proof(leaf).sum }));
  for (let at = 0; at <= 2; at++) {
    if (at > 0)
      level = [0, 2].slice(0, level.length / 2).map((left) => {
        const [a, b] = [level[left], level[left + 1]];
        if (!a || !b) throw new Error("no nodes");
        return { hash: keccak256(concat([a.hash, word(a.sum), b.hash, word(b.sum)])), sum: a.sum + b.sum };
      });
    const wrong = level[index];
    if (at === height && wrong) level[index] = { ...wrong, sum: wrong.sum + more };
  }
  const [root] = level;
  if (!root) throw new Error("no root");
  const batch: Batch = { ...published.batch, root: root.hash, sums: root.sum };
  return { ...published, batch };
}
