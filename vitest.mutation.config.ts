import { basename } from "node:path";
import { defineConfig, mergeConfig } from "vitest/config";
import type { TestSpecification } from "vitest/node";
import { BaseSequencer } from "vitest/node";
import app from "./vite.config.ts";

/** Tests that take seconds, for mutants that all others let pass. */
const slow = /(sessionInPdf|sealed|handbook|examples|schema|shareable|sessionEdits)\.test\.ts$/;

/** First the tests with the name of the mutated file, last the slow ones: the first test that fails ends a run. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const mutated = (this.ctx.config.related ?? []).map((file) => basename(file, ".ts"));
    const place = ({ moduleId }: TestSpecification) => {
      if (mutated.includes(basename(moduleId, ".test.ts"))) return 0;
      return slow.test(moduleId) ? 2 : 1;
    };
    return files.toSorted((one, other) => place(one) - place(other));
  }
}

/**
 * The unit tests of one room, with fewer runs of each property: they are run once for each mutant. A room is held by its own tests, not by
 * what others happen to notice. `npm run prove:mutation` tells which room it is.
 */
export default mergeConfig(
  app,
  defineConfig({
    test: {
      include: [`tests/${process.env["MUTATED_ROOM"] ?? "{assessment,storage}"}/**/*.test.ts`],
      exclude: ["tests/storage/importFuzz.test.ts"],
      setupFiles: ["tests/support/fewerRuns.ts"],
      testTimeout: 60_000,
      isolate: false,
      sequence: { sequencer: NearestFirst },
    },
  }),
);
