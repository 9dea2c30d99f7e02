// A chain's node seen through a door that a test may hold shut: for processes that die between a call and its answer.
import { createServer } from "node:http";

/** What happens to a method's calls: "pass"; "hold": not forwarded, never answered; "mute": forwarded, never answered; "fail": not forwarded, answered 502. */
export type Door = "pass" | "hold" | "mute" | "fail";

/** Opens a door to a JSON-RPC node. */
export async function openDoor(target: string) {
  const doors = new Map<string, Door>();
  const calls: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", async () => {
      const body = Buffer.concat(chunks).toString();
      const { method }: { method: string } = JSON.parse(body);
      calls.push(method);
      const door = doors.get(method) ?? "pass";
      if (door === "hold") return;
      if (door === "fail") {
        response.writeHead(502).end();
        return;
      }
      const answer = await fetch(target, {
        method: "POST",
        body,
        headers: { "content-type": "application/json" },
      }).catch(() => undefined);
      const text = await answer?.text();
      if (door === "mute") return;
      response.writeHead(answer?.status ?? 502, { "content-type": "application/json" }).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    calls,
    set(method: string, door: Door) {
      doors.set(method, door);
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
