/** A cell: numbers and bigints stand to the right, words to the left. */
export type Cell = string | number | bigint;

/** One link of the chain from meter to certificate: rows under columns. Units are in the column's name. */
export interface Table {
  /** Name in the JSON result. */
  readonly id: string;
  readonly title: string;
  /** Column names: key of the JSON row, and heading. */
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sentences under the table. */
  readonly notes?: readonly string[];
}

/** A column: its key in a JSON row, and its heading with the unit. */
export interface Column {
  readonly key: string;
  readonly heading: string;
}

/**
 * Lays a table out in plain text: a title, a heading, aligned rows. No colour, no box: it can be piped and diffed.
 */
export function formatTable({ title, columns, rows, notes = [] }: Table): string {
  const text = rows.map((row) => row.map(formatCell));
  const widths = columns.map(({ heading }, i) => Math.max(heading.length, ...text.map((row) => row[i]?.length ?? 0)));
  const right = columns.map(
    (_, i) => rows.some((row) => typeof row[i] !== "string") || rows.every((row) => NUMBER.test(String(row[i]))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (right[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join("  ")
      .trimEnd();
  return [
    title,
    `  ${line(columns.map(({ heading }) => heading))}`,
    `  ${widths.map((width) => "─".repeat(width)).join("  ")}`,
    ...text.map((row) => `  ${line(row)}`),
    ...notes.map((note) => `  ${note}`),
  ].join("\n");
}

/** A table's rows as objects; bigints as strings, since JSON numbers lose digits. */
export function tableToJson({ columns, rows }: Table): Record<string, string | number>[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.map(({ key }, i) => [key, typeof row[i] === "bigint" ? String(row[i]) : (row[i] ?? "")]),
    ),
  );
}

const NUMBER = /^[-−]?[\d,]+(\.\d+)?$/;

function formatCell(cell: Cell): string {
  if (typeof cell === "string") return cell;
  const [whole = "", fraction] = String(cell).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
