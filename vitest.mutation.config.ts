import { defineConfig, mergeConfig } from "vitest/config";
import app from "./vite.config.ts";

/** The unit tests of the rules, the documents and the codes, with fewer runs of each property: they are run once for each mutant. */
export default mergeConfig(
  app,
  defineConfig({
    test: {
      include: ["tests/{assessment,storage}/**/*.test.ts"],
      exclude: ["tests/storage/importFuzz.test.ts"],
      setupFiles: ["tests/support/fewerRuns.ts"],
      testTimeout: 60_000,
    },
  }),
);
