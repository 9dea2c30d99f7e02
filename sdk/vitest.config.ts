import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The two files that take most of the time: begun last, each would run alone. */
const LONGEST = /year\.chain\.test\.ts$|generated\.test\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => (LONGEST.test(moduleId) ? 0 : 1);
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    include: ["test/**/*.test.ts"],
    // vitest leaves a core free: of two it would use one.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    // The type checker and the year of ten homes make much short-lived garbage: a fifth of their time went to collecting it.
    execArgv: ["--max-semi-space-size=64"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    passWithNoTests: true,
  },
});
