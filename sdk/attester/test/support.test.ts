// What the tests stand on ends with them.
import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { expect, test } from "vitest";
import { openFleet } from "./support/fleet.ts";

/** Local chains that this process has started and that run. */
function chains(): string[] {
  return readdirSync("/proc").filter((id) => {
    if (!/^\d+$/.test(id)) return false;
    try {
      const [name, parent] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${id}/stat`, "utf8"))?.slice(1) ?? [];
      return name === "anvil" && Number(parent) === process.pid;
    } catch {
      return false; // It ended meanwhile.
    }
  });
}

test.skipIf(process.platform !== "linux")("a fleet that cannot be opened leaves no chain behind", async () => {
  await expect(openFleet({ attesters: 1, threshold: 2 })).rejects.toThrow();
  expect(chains()).toEqual([]);
});
