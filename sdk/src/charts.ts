// Line charts as SVG: few elements, system fonts, legible on light and dark pages.

/** A line, and the band around it. */
export interface Series {
  /** In the legend; empty: not there. */
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly colour: string;
  readonly dashed?: boolean;
  /** Points alone, joined by nothing. */
  readonly dots?: boolean;
  /** [x, low, high]. */
  readonly band?: readonly (readonly [x: number, low: number, high: number])[];
}

/** An axis. */
export interface Axis {
  /** With its unit. */
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly log?: boolean;
  /** Where it is marked, and what is written there. */
  readonly ticks: readonly (readonly [value: number, text: string])[];
}

/** A chart. */
export interface Chart {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
  /** A horizontal line of reference. */
  readonly reference?: number;
}

/** Of a first line. */
export const BLUE = "#1769aa";
/** Of what it is compared with. */
export const RED = "#c0392b";
/** Of a third line. */
export const GREEN = "#2e7d32";
/** Of a background. */
export const GREY = "#5f6b76";

const WIDTH = 720;
const HEIGHT = 420;
const LEFT = 74;
const RIGHT = 28;
const TOP = 48;
const BOTTOM = 58;
/** Of the legend's letters. */
const LETTER = 7.4;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const rounded = (value: number) => String(Math.round(value * 10) / 10);

/**
 * Marks at whole multiples of a step.
 *
 * @param text Of a value.
 * @example
 * ```ts
 * import { charts } from "@wattle/sdk";
 *
 * charts.ticks(0, 10, 5, String); // [[0, "0"], [5, "5"], [10, "10"]]
 * ```
 */
export function ticks(min: number, max: number, step: number, text: (value: number) => string): Axis["ticks"] {
  const count = Math.round((max - min) / step);
  return Array.from({ length: count + 1 }, (_, i) => {
    const value = min + i * step;
    return [value, text(value)] as const;
  });
}

/**
 * Draws a chart.
 *
 * @returns Its SVG document. Two runs of the same figures give the same bytes.
 * @example
 * ```ts
 * import { charts } from "@wattle/sdk";
 *
 * const axis = { label: "days", min: 0, max: 10, ticks: charts.ticks(0, 10, 5, String) };
 * const points = [[0, 1], [10, 9]] as const;
 * charts.draw({ title: "A line", x: axis, y: axis, series: [{ name: "line", points, colour: charts.BLUE }] });
 * ```
 */
export function draw({ title, x, y, series, reference }: Chart): string {
  const scale = (axis: Axis, from: number, to: number) => {
    const of = axis.log ? Math.log : (value: number) => value;
    const [low, high] = [of(axis.min), of(axis.max)];
    return (value: number) => from + ((of(value) - low) / (high - low)) * (to - from);
  };
  const toX = scale(x, LEFT, WIDTH - RIGHT);
  const toY = scale(y, HEIGHT - BOTTOM, TOP);
  const place = (px: number, py: number) => `${rounded(toX(px))},${rounded(toY(py))}`;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui, 'DejaVu Sans', sans-serif" font-size="13" fill="#22303c">`,
    `<title>${escaped(title)}</title>`,
    `<clipPath id="plot"><rect x="${LEFT}" y="${TOP}" width="${WIDTH - RIGHT - LEFT}" height="${HEIGHT - BOTTOM - TOP}"/></clipPath>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    `<text x="${LEFT}" y="26" font-size="15" font-weight="600">${escaped(title)}</text>`,
  ];
  for (const [value, text] of y.ticks) {
    const at = rounded(toY(value));
    parts.push(
      `<path d="M${LEFT} ${at}H${WIDTH - RIGHT}" stroke="#e3e7ea"/>`,
      `<text x="${LEFT - 8}" y="${at}" dy="4.5" text-anchor="end">${escaped(text)}</text>`,
    );
  }
  for (const [value, text] of x.ticks) {
    const at = rounded(toX(value));
    parts.push(
      `<path d="M${at} ${HEIGHT - BOTTOM}v5" stroke="#22303c"/>`,
      `<text x="${at}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${escaped(text)}</text>`,
    );
  }
  parts.push(
    `<path d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - RIGHT}" fill="none" stroke="#22303c"/>`,
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 14}" text-anchor="middle">${escaped(x.label)}</text>`,
    `<text transform="translate(18 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">${escaped(y.label)}</text>`,
  );
  if (reference !== undefined) {
    parts.push(
      `<path d="M${LEFT} ${rounded(toY(reference))}H${WIDTH - RIGHT}" stroke="#22303c" stroke-dasharray="2 3"/>`,
    );
  }
  parts.push('<g clip-path="url(#plot)">');
  for (const { band, colour } of series) {
    if (!band) continue;
    const edge = [
      ...band.map(([at, low]) => place(at, low)),
      ...band.toReversed().map(([at, , high]) => place(at, high)),
    ];
    parts.push(`<polygon points="${edge.join(" ")}" fill="${colour}" fill-opacity="0.16"/>`);
  }
  for (const { points, colour, dashed, dots } of series) {
    if (dots) {
      for (const [at, value] of points) {
        const [cx, cy] = place(at, value).split(",");
        parts.push(`<circle cx="${cx}" cy="${cy}" r="4" fill="${colour}"/>`);
      }
      continue;
    }
    const line = points.map(([at, value]) => place(at, value)).join(" ");
    const dash = dashed ? ' stroke-dasharray="7 4"' : "";
    parts.push(`<polyline points="${line}" fill="none" stroke="${colour}" stroke-width="2.2"${dash}/>`);
  }
  parts.push("</g>", ...legend(series), "</svg>");
  return `${parts.join("\n")}\n`;
}

/** Names of the lines, in one row below the title. */
function legend(series: readonly Series[]): string[] {
  let at = LEFT;
  return series
    .filter(({ name }) => name !== "")
    .flatMap(({ name, colour, dashed, dots }) => {
      const dash = dashed ? ' stroke-dasharray="7 4"' : "";
      const mark = dots
        ? `<circle cx="${rounded(at + 11)}" cy="40" r="4" fill="${colour}"/>`
        : `<path d="M${rounded(at)} 40h22" stroke="${colour}" stroke-width="2.2"${dash}/>`;
      const text = `<text x="${rounded(at + 28)}" y="44">${escaped(name)}</text>`;
      at += 28 + name.length * LETTER + 18;
      return [mark, text];
    });
}
