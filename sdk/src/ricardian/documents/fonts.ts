// The faces that a PDF embeds: Source Serif and Source Code, with Latin Extended, Greek and Cyrillic (OFL).

/** The four faces of a document. */
export interface Fonts {
  readonly plain: Uint8Array;
  readonly strong: Uint8Array;
  readonly em: Uint8Array;
  readonly code: Uint8Array;
}

const FACES: Readonly<Record<keyof Fonts, string>> = {
  plain: "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  strong: "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  em: "@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
  code: "@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf",
};

let loaded: Promise<Fonts> | undefined;

async function load(): Promise<Fonts> {
  const [{ readFile }, { createRequire }] = await Promise.all([import("node:fs/promises"), import("node:module")]);
  const { resolve } = createRequire(import.meta.url);
  const read = (face: keyof Fonts) => readFile(resolve(FACES[face]));
  const [plain, strong, em, code] = await Promise.all([read("plain"), read("strong"), read("em"), read("code")]);
  return { plain, strong, em, code };
}

/** The faces from their packages, read once. For Node: elsewhere pass the bytes. */
export function defaultFonts(): Promise<Fonts> {
  loaded ??= load();
  return loaded;
}
