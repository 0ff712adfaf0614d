import { defineConfig, mergeConfig } from "vitest/config";
import app from "./vite.config.ts";

/**
 * The unit tests of one room, with fewer runs of each property: they are run for each change that Stryker makes. A room is held by its own
 * tests, not by what others happen to notice; `npm run prove:mutation` tells which room it is.
 */
export default mergeConfig(
  app,
  defineConfig({
    test: {
      include: [`tests/${process.env["MUTATED_ROOM"] ?? "{assessment,storage}"}/**/*.test.ts`],
      exclude: ["tests/storage/{importFuzz,roundTrips}.test.ts"],
      setupFiles: ["tests/support/fewerRuns.ts"],
      runner: "./tools/prove/support/mutantRunner.mjs",
      reporters: [{}],
      pool: "threads",
      maxWorkers: 1,
      isolate: false,
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  }),
);
