// A worker that verifies what it is sent.
import { parentPort, workerData } from "node:worker_threads";
import type { Job, Result } from "./pool.ts";
import { DeviceVerifier } from "./verifier.ts";

const verifier = new DeviceVerifier(workerData);
parentPort?.on("message", async ({ id, wire, keys }: Job) => {
  const { valid, hashes } = await verifier.verify(wire, keys);
  const result: Result = { id, valid, hashes };
  parentPort?.postMessage(result);
});
