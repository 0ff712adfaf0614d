// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { broken } from "./breaking.ts";
import { brokenDocuments } from "./brokenDocuments.ts";
import { conditions, failuresOf } from "./conditions.ts";
import { sampleBytes } from "./sampleDocument.ts";

describe("the checker of conformance", () => {
  test("has nothing to say of a document with one of everything", async () => {
    expect(await failuresOf(await sampleBytes())).toEqual([]);
  });

  test.each(brokenDocuments)("$id catches $says", async (document) => {
    const failures = await failuresOf(await broken(await sampleBytes(), document));
    expect(failures.map((failure) => failure.split(":")[0])).toContain(document.id);
  });

  test("has a broken document for each condition, in the same order", () => {
    expect(brokenDocuments.map(({ id }) => id)).toEqual(conditions.map(({ id }) => id));
  });

  test("is told in docs/pdf.md, condition by condition", () => {
    const page = readFileSync(new URL("../../../../docs/pdf.md", import.meta.url), "utf8");
    const rows = [
      ...(page.split("## Conditions")[1] ?? "").matchAll(/^\| +((?:A )?\d[\d.-]*) +\| +(.*?) +\| +(.*?) +\|$/gm),
    ].map(([, ...cells]) => cells);
    expect(rows).toEqual(conditions.map(({ id, says }, index) => [id, says, brokenDocuments[index]?.says]));
  });
});
