// @vitest-environment node
import { describe, expect, test } from "vitest";
import { languages } from "../../../src/assessment/model.ts";
import { fieldIds } from "../../../src/content/fields.ts";
import type { HandoutQuestion } from "../../../src/report/handout/model.ts";
import { handoutFile, handoutOf } from "../../support/handouts.ts";
import { exampleOverlay } from "../../support/overlays.ts";
import { readPlan, unspaced } from "../pdf/readPdf.ts";

const boardQuestions = (questions: readonly HandoutQuestion[]) => questions.filter(({ board }) => board);
const sizes = { "board-a3": { width: 1190.55, pages: 1 }, "board-a4": { width: 595.28, pages: 3 } } as const;

describe.each(languages)("the board for the wall in “%s”", (language) => {
  test.each(fieldIds)(
    "has all 23 questions of %s with their codes, each whole on one sheet, in the order of the road",
    async (field) => {
      for (const format of ["board-a3", "board-a4"] as const) {
        const handout = await handoutOf(field, "bord", language);
        const { bytes, replaced } = await handoutFile(format, handout);
        const { pages } = await readPlan(bytes);
        expect(replaced).toEqual([]);
        expect(pages.length).toBe(sizes[format].pages);
        const questions = handout.steps.flatMap((step) => boardQuestions(step.questions));
        expect(questions.length).toBe(23);
        for (const { id, title } of questions) {
          const on = pages.filter(({ text }) => unspaced(text).includes(unspaced(title)));
          expect(on.length, `${id} ${title} in ${format}`).toBe(1);
          expect(on[0]?.text).toContain(id);
        }
        if (format === "board-a3") {
          const text = pages[0]?.text ?? "";
          const places = questions.map(({ id }) => text.indexOf(` ${id} `));
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
        const all = unspaced(pages.map(({ text }) => text).join(" "));
        for (const { title } of handout.gate.items) expect(all).toContain(unspaced(title));
        for (const { label } of handout.answers) expect(all).toContain(unspaced(label));
        expect(all).toContain(unspaced(handout.board.invitation));
        // Nothing is written past the edge of its sheet: a printer would swallow it.
        for (const { found } of pages) {
          expect(Math.min(...found.map(({ x }) => x))).toBeGreaterThan(20);
          expect(Math.max(...found.map(({ x, width }) => x + width))).toBeLessThan(sizes[format].width - 20);
          expect(Math.min(...found.map(({ y }) => y))).toBeGreaterThan(10);
        }
      }
    },
  );
});

test("the questions of a deeper session or of an own organisation stay off the board, its contact point does not", async () => {
  const handout = await handoutOf("pga", "volledig", "nl", exampleOverlay());
  const { text } = await readPlan((await handoutFile("board-a3", handout)).bytes);
  expect(text).not.toContain("3e");
  expect(text).not.toContain("3o1");
  expect(unspaced(text)).toContain(unspaced("team Samen Sterk"));
  expect(unspaced(text)).toContain(unspaced(handout.overlay?.contact ?? "no contact"));
});

test("the board names what is not printed on it and still has to be discussed", async () => {
  const { text } = await readPlan((await handoutFile("board-a3", await handoutOf("geweld", "bord"))).bytes);
  expect(text).toContain("3d, 3ha, 4e");
});

test("the same board is the same file", async () => {
  const handout = await handoutOf("jeugd");
  const [first, again] = [await handoutFile("board-a4", handout), await handoutFile("board-a4", handout)];
  expect(again.bytes).toEqual(first.bytes);
});
