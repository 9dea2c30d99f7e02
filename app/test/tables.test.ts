import { describe, expect, it } from "vitest";
import { formatTable, type Table, tableToJson } from "../src/tables.ts";

const table: Table = {
  id: "read",
  title: "Read, Wh",
  columns: [
    { key: "home", heading: "home" },
    { key: "generation", heading: "G" },
    { key: "share", heading: "share" },
  ],
  rows: [
    ["South", 1_234_567n, "80 %"],
    ["A long name", 0n, "5 %"],
  ],
  notes: ["One sentence."],
};

describe("tables", () => {
  it("stand words to the left and numbers to the right, without trailing blanks", () => {
    expect(formatTable(table).split("\n")).toEqual([
      "Read, Wh",
      "  home                 G  share",
      "  ───────────  ─────────  ─────",
      "  South        1,234,567  80 %",
      "  A long name          0  5 %",
      "  One sentence.",
    ]);
  });

  it("stand decimals written as words to the right", () => {
    const [, , , row] = formatTable({ ...table, rows: [["x", "-1.50", "y"]] }).split("\n");
    expect(row).toBe("  x     -1.50  y");
  });

  it("group thousands of the whole part only", () => {
    expect(formatTable({ ...table, rows: [["x", 12_345.5, "y"]] })).toContain("12,345.5");
  });

  it("show their headings without rows", () => {
    expect(formatTable({ ...table, rows: [], notes: [] })).toBe("Read, Wh\n  home  G  share\n  ────  ─  ─────");
  });

  it("become JSON rows whose bigints lose no digit", () => {
    const [row] = tableToJson({ ...table, rows: [["x", 2n ** 64n, 3]] });
    expect(row).toEqual({ home: "x", generation: "18446744073709551616", share: 3 });
    expect(JSON.parse(JSON.stringify(row))).toEqual(row);
  });
});
