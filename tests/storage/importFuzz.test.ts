// @vitest-environment node
import { expect, test } from "vitest";
import { fuzzImports } from "../support/importFuzz.ts";

test("of 10,000 hostile files none makes the reader throw, none is accepted wrongly, and each refusal has a name", () => {
  const count = fuzzImports(10_000, 20_261_124);
  expect(count.faults).toEqual([]);
  // Files of each kind came by, so that the sentence above says something.
  expect(count.accepted).toBeGreaterThan(100);
  for (const reason of ["unreadable", "not-ours", "invalid", "too-new"]) {
    expect(count.refused[reason]).toBeGreaterThan(5);
  }
});
