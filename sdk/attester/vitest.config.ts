import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    include: ["test/**/*.test.ts"],
    // Real processes on real chains: seconds each on an idle machine, minutes on one that compiles beside.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
