import { describe, expect, it } from "vitest";
import { progressOn } from "../src/progress.ts";

/** A stream that keeps what was written, and a clock that a test sets. */
function stage(options: { isTTY?: boolean; columns?: number } = {}) {
  const written: string[] = [];
  const clock = { now: 0 };
  const stream = { write: (text: string) => written.push(text), ...options };
  return { written, clock, progress: progressOn(stream, () => clock.now) };
}

describe("progress", () => {
  it("writes a line a step and one at half, elsewhere than on a terminal", () => {
    const { written, clock, progress } = stage();
    progress.step("Replaying");
    for (let i = 1; i <= 96; i++) progress.at(i, 96);
    clock.now = 3210;
    progress.step("Waiting");
    progress.end();
    expect(written.join("")).toBe(
      "Replaying …\nReplaying: 48 of 96\nReplaying: done in 3.2 s\nWaiting …\nWaiting: done in 0.0 s\n",
    );
  });

  it("rewrites one line on a terminal, a dozen times a second at most", () => {
    const { written, clock, progress } = stage({ isTTY: true, columns: 80 });
    progress.step("Replaying");
    for (let i = 1; i <= 1000; i++) {
      clock.now = i;
      progress.at(i, 1000);
    }
    progress.end();
    expect(written.length).toBeLessThan(18);
    expect(written.filter((text) => text.includes("\n"))).toHaveLength(1);
    expect(written.at(-2)).toContain("1000/1000");
    for (const text of written) expect(text.startsWith("\r\u001b[2K")).toBe(true);
  });

  it("cuts a line to the terminal's width, so that it is rewritten whole", () => {
    const { written, progress } = stage({ isTTY: true, columns: 10 });
    progress.step("A step of a long name");
    progress.at(1, 1);
    for (const text of written) expect(text.length).toBeLessThanOrEqual(15); // 5 of them return and clear
  });

  it("says nothing outside a step", () => {
    const { written, progress } = stage();
    progress.at(1, 2);
    progress.end();
    expect(written).toEqual([]);
  });
});
