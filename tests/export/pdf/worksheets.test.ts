// @vitest-environment node
import { describe, expect, test } from "vitest";
import type { Assessment } from "../../../src/assessment/model.ts";
import { sources } from "../../../src/content/sources.ts";
import { worksheets } from "../../../src/content/worksheets/index.ts";
import { buildReport } from "../../../src/report/build.ts";
import type { Report } from "../../../src/report/model.ts";
import { blankSession } from "../../support/journey.ts";
import { longWord } from "../../support/sampleReport.ts";
import { filledExample, fullContent, sheetReportWords, textEverywhere } from "../../support/worksheets.ts";
import { exportWords, readPlan, renderPlan, unspaced } from "./readPdf.ts";

const words = await sheetReportWords("nl");
const say = await exportWords("nl");

function report(assessment: Assessment): Report {
  return buildReport({ content: fullContent, assessment, sources, worksheets, words, today: "2026-03-14" });
}

describe("the worksheets in a plan", () => {
  test("have a chapter of their own, with a part for each", async () => {
    const made = report(filledExample());
    const plan = await readPlan((await renderPlan(made)).bytes);
    expect(plan.bookmarks).toContain(say("worksheets.title"));
    for (const { title } of made.worksheets) {
      expect(plan.text).toContain(title);
    }
  });

  test("say all that stands in them, in order", async () => {
    const made = report(filledExample());
    const plan = await readPlan((await renderPlan(made)).bytes);
    const written = unspaced(plan.text);
    let from = 0;
    for (const { title, blocks } of made.worksheets) {
      for (const text of [title, ...blocks.flatMap((block) => ("label" in block ? [block.label] : [block.text]))]) {
        const at = written.indexOf(unspaced(text), from);
        expect(at, `“${text}” of ${title}`).toBeGreaterThan(-1);
        from = at;
      }
      const cells = blocks.flatMap((block) => (block.kind === "table" ? block.rows.flat() : []));
      for (const cell of cells) expect(written).toContain(unspaced(cell));
    }
  });

  test("stay inside the page, whatever is typed", async () => {
    const made = report(blankSession({ worksheets: textEverywhere(longWord.slice(0, 1000)) }));
    const plan = await readPlan((await renderPlan(made)).bytes);
    for (const { found } of plan.pages) {
      for (const { x, width } of found) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(595.28);
      }
    }
  });

  test("are words and nothing else: no markup, link or script comes of them", async () => {
    const typed = "<script>alert(1)</script> \\) Tj ET endstream /URI (x) {{count}} $t(brand)";
    const plan = await readPlan((await renderPlan(report(blankSession({ worksheets: textEverywhere(typed) })))).bytes);
    expect(unspaced(plan.text).split(unspaced(typed)).length).toBeGreaterThan(30);
    expect(plan.annotations).toBe(0);
    expect(plan.hasActions).toBe(false);
  });

  test("are left out when there are none", async () => {
    const plan = await readPlan((await renderPlan(report(blankSession()))).bytes);
    expect(plan.bookmarks).not.toContain(say("worksheets.title"));
  });
});
