// @vitest-environment node
import { describe, expect, test } from "vitest";
import { languages } from "../../../src/assessment/model.ts";
import { exportWords } from "../../support/exportWords.ts";
import { handoutFile, handoutOf } from "../../support/handouts.ts";
import { exampleOverlay } from "../../support/overlays.ts";
import { readPlan, unspaced } from "../pdf/readPdf.ts";

describe.each(languages)("paper in “%s”", (language) => {
  test("has the seven points of the gate on one sheet, each with its key questions", async () => {
    const handout = await handoutOf("pga", "bord", language);
    const { pages } = await readPlan((await handoutFile("checklist", handout)).bytes);
    expect(pages.length).toBe(1);
    const whole = unspaced(pages[0]?.text ?? "");
    expect(handout.gate.items.length).toBe(7);
    for (const { title, critical } of handout.gate.items) {
      expect(critical.length).toBeGreaterThan(0);
      for (const words of [title, critical.join(", ")]) expect(whole).toContain(unspaced(words));
    }
  });

  test("has every worksheet, with all that it asks and all that it lets choose from", async () => {
    const handout = await handoutOf("wijkggd", "bord", language);
    const { text, bookmarks } = await readPlan((await handoutFile("worksheets-blank", handout)).bytes);
    const whole = unspaced(text);
    expect(bookmarks).toEqual(handout.worksheets.map(({ title }) => title));
    expect(handout.worksheets.length).toBe(12);
    for (const { intro, parts } of handout.worksheets) {
      expect(whole).toContain(unspaced(intro));
      for (const part of parts) {
        const options = part.kind === "ticks" || part.kind === "order" ? part.options : [];
        const cells = part.kind === "table" ? [...part.columns, ...part.choices, ...part.rows] : [];
        for (const words of [part.label, part.hint, ...options, ...cells]) {
          expect(whole).toContain(unspaced(words));
        }
      }
    }
  });

  test("prints a worksheet on one or two pages: on both sides of one sheet of paper", async () => {
    const { worksheets, ...handout } = await handoutOf("pga", "bord", language);
    const { pages } = await readPlan((await handoutFile("worksheets-blank", { ...handout, worksheets })).bytes);
    const starts = worksheets.map(({ intro }) =>
      pages.findIndex(({ text }) => unspaced(text).includes(unspaced(intro))),
    );
    const lengths = starts.map((start, index) => (starts[index + 1] ?? pages.length) - start);
    for (const [index, length] of lengths.entries()) {
      expect(length, worksheets[index]?.title).toBeGreaterThan(0);
      expect(length, worksheets[index]?.title).toBeLessThanOrEqual(2);
    }
  });

  test("has a form for clients on both sides of one sheet, and it says that it stays theirs", async () => {
    const { pages } = await readPlan(
      (await handoutFile("client-form", await handoutOf("buurt", "bord", language))).bytes,
    );
    expect(pages.length).toBe(2);
    expect(pages[0]?.text).toContain("Kansenwijzer");
    const words = await exportWords(language);
    for (const subject of ["daytime", "goingOut", "other"]) {
      for (const { text } of pages)
        expect(unspaced(text)).toContain(unspaced(words(`handout.clientForm.subjects.${subject}`)));
    }
  });

  test("has the script with all its lines, and when each part begins", async () => {
    const handout = await handoutOf("geweld", "volledig", language);
    const { text } = await readPlan((await handoutFile("draaiboek", handout)).bytes);
    const whole = unspaced(text);
    for (const { title, aim, lines } of handout.script) {
      for (const words of [title, aim, ...lines.map((line) => line.text)]) expect(whole).toContain(unspaced(words));
    }
    for (const { id, title } of handout.steps.flatMap((step) => step.questions)) {
      expect(whole).toContain(unspaced(`${id} ${title}`));
    }
  });

  test.each([60, 90, 120, 150, 240])("the script has the times of the programme of %i minutes", async (minutes) => {
    const handout = await handoutOf("pga", "bord", language, undefined, {
      minutes,
      breaks: [{ after: 40, minutes: 10 }],
    });
    const { text } = await readPlan((await handoutFile("draaiboek", handout)).bytes);
    const whole = unspaced(text);
    const clock = (from: number) => `${Math.floor(from / 60)}:${String(from % 60).padStart(2, "0")}`;
    expect(handout.programme.stretches.length).toBeGreaterThan(6);
    for (const { from, title, minutes: takes, questions } of handout.programme.stretches) {
      const asked = questions.map((one) => `${one.id} (${one.minutes})`).join(", ") || "–";
      expect(whole).toContain(unspaced(`${clock(from)} ${title} ${asked} ${takes} min`));
    }
  });
});

test("a worksheet that an organisation hides is not printed", async () => {
  const handout = await handoutOf("pga", "bord", "nl", exampleOverlay());
  expect(handout.worksheets.map(({ id }) => id)).not.toContain("W9");
});
