import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { DataDirectoryError } from "../errors.ts";
import { readCityLearn } from "./citylearn.ts";
import { readGreenButton } from "./greenbutton.ts";
import { modelProfile } from "./model.ts";
import type { LoadProfile, ProfileRequest } from "./types.ts";

export type { Home, HomePeriod, LoadProfile, ProfileRequest } from "./types.ts";
export { PERIOD, PERIODS_A_DAY } from "./types.ts";

/**
 * A day of homes: out of `directory` (CityLearn when it has a schema.json, else Green Button), or the physical model without one.
 * @throws UserError: what is wrong and where; then nothing of the directory was used
 */
export async function loadProfile(directory: string | undefined, request: ProfileRequest = {}): Promise<LoadProfile> {
  if (directory === undefined) return modelProfile(request);
  let names: string[];
  try {
    names = await readdir(directory);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    const problem =
      code === "ENOENT" ? "no such directory" : code === "ENOTDIR" ? "is not a directory" : "cannot be read";
    throw new DataDirectoryError(directory, problem, cause);
  }
  if (names.includes("schema.json")) return readCityLearn(directory, request);
  const files = names.filter((name) => /\.xml$/i.test(name)).sort();
  if (files.length > 0)
    return readGreenButton(
      files.map((name) => join(directory, name)),
      request,
    );
  throw new DataDirectoryError(directory, "holds neither a schema.json nor an .xml file");
}
