// The command as a process: what it says, and how it ends.
import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import process from "node:process";
import { createInterface } from "node:readline";
import { until } from "./fleet.ts";

/** A line of its log. */
export interface Said {
  readonly event: string;
  readonly [detail: string]: unknown;
}

/** Starts commands; ends those that are left. */
export function commands() {
  const children = new Set<ChildProcess>();
  return {
    /** @param file Where its configuration is put. */
    async start(command: "run" | "forward", file: string, config: unknown, env: Readonly<Record<string, string>> = {}) {
      writeFileSync(file, JSON.stringify(config));
      const cli = new URL("../../src/cli.ts", import.meta.url).pathname;
      const child = spawn(process.execPath, ["--conditions=source", cli, command, "--json", "--config", file], {
        env: { ...process.env, ...env },
        stdio: ["ignore", "pipe", "inherit"],
      });
      children.add(child);
      const ended = new Promise<number | null>((resolve) =>
        child.once("close", (code) => {
          children.delete(child);
          resolve(code);
        }),
      );
      const events: Said[] = [];
      createInterface({ input: child.stdout }).on("line", (line) => events.push(JSON.parse(line)));
      const said = (event: string) => until(event, async () => events.find((line) => line.event === event));
      const { url } = await said("listening");
      return {
        url: String(url),
        events,
        said,
        /** Ends it as the system does when memory is short: it can do nothing about it. */
        async kill() {
          child.kill("SIGKILL");
          await ended;
        },
        async end() {
          child.kill("SIGTERM");
          return ended;
        },
      };
    },
    /** Lets one run to its end. */
    async once(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
      const bin = new URL("../../bin/wattle-attester.mjs", import.meta.url).pathname;
      const child = spawn(process.execPath, [bin, ...args], {
        env: { ...process.env, ...env },
        stdio: ["ignore", "pipe", "pipe"],
      });
      children.add(child);
      let [out, err] = ["", ""];
      child.stdout.on("data", (chunk: Buffer) => {
        out += chunk;
      });
      child.stderr.on("data", (chunk: Buffer) => {
        err += chunk;
      });
      const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
      children.delete(child);
      return { code, out, err };
    },
    stop() {
      for (const child of children) child.kill("SIGKILL");
    },
  };
}
