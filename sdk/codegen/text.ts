/** `postBatch` of `PostBatch` or `POST_BATCH`. */
export function camel(name: string): string {
  const words = /^[A-Z0-9_]+$/.test(name) ? name.toLowerCase() : name;
  const joined = words.replaceAll(/_+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A name without Solidity's trailing underscore, which only avoids a clash there (`now_`, `export_`). */
export function plain(name: string): string {
  return name.replace(/^_+|_+$/g, "");
}

/** A field's name; a nameless one is counted. */
export function field(name: string | undefined, position: number): string {
  return plain(name ?? "") || `arg${position}`;
}

/** Solidity names that TypeScript keeps for itself, where a name stands alone: as a field they are good. */
const RESERVED = new Set(["case", "default", "delete", "export", "function", "import", "in", "new", "switch", "with"]);

/** A field's name as a variable's. */
export function variable(name: string): string {
  return RESERVED.has(name) ? `${name}_` : name;
}

const WIDTH = 116;

/** A TSDoc comment of paragraphs, wrapped; a paragraph that begins with a fence stays as it is. */
export function comment(paragraphs: readonly string[], indent = ""): string {
  const kept = paragraphs.filter((paragraph) => paragraph !== "").map((text) => text.replaceAll("*/", "*\\/"));
  if (kept.length === 0) return "";
  const lines: string[] = [];
  kept.forEach((paragraph, position) => {
    const tag = paragraph.startsWith("@");
    const previous = kept[position - 1];
    if (position > 0 && !(tag && previous?.startsWith("@") && !paragraph.startsWith("@example"))) lines.push("");
    lines.push(...(paragraph.includes("\n") ? paragraph.split("\n") : wrap(paragraph, WIDTH - indent.length)));
  });
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line ? ` ${line}` : ""}\n`).join("")}${indent} */\n`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}
