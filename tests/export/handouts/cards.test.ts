// @vitest-environment node
import { expect, test } from "vitest";
import { handoutFile, handoutOf } from "../../support/handouts.ts";
import { exampleOverlay } from "../../support/overlays.ts";
import { readPlan, unspaced } from "../pdf/readPdf.ts";

/** A text stands in one piece, or in two where it goes on on a next card. */
function standsIn(whole: string, words: string): boolean {
  return [...words].some((_, at) => whole.includes(words.slice(0, at)) && whole.includes(words.slice(at)));
}

test("there is a card for every question of the board, four on a sheet, with what it means and a question to talk about", async () => {
  const handout = await handoutOf("pga");
  const { pages, text } = await readPlan((await handoutFile("cards", handout)).bytes);
  expect(pages.length).toBe(7);
  const whole = unspaced(text);
  for (const step of handout.steps) {
    for (const { title, meaning, arranged } of step.questions) {
      for (const words of [title, meaning, arranged]) expect(standsIn(whole, unspaced(words)), words).toBe(true);
    }
    expect(step.openers.some((opener) => whole.includes(unspaced(opener)))).toBe(true);
  }
  expect(whole.split("nogniet").length - 1).toBeGreaterThanOrEqual(23);
});

test("a deeper session has a card for every deepening question, those of its field and those of its own organisation", async () => {
  const handout = await handoutOf("pga", "volledig", "en", exampleOverlay());
  const { text } = await readPlan((await handoutFile("cards", handout)).bytes);
  const whole = unspaced(text);
  const questions = handout.steps.flatMap((step) => step.questions);
  expect(questions.map(({ id }) => id)).toContain("3o1");
  for (const { id, title, meaning } of questions) {
    for (const words of [id, title, meaning]) expect(whole).toContain(unspaced(words));
  }
  expect(whole).toContain(unspaced("from your own organisation"));
});

test("a text that no card can hold goes on to a second card, and loses nothing", async () => {
  const overlay = exampleOverlay();
  const meaning = Array.from({ length: 90 }, (_, index) => `Zin ${index}.`).join(" ");
  const [question] = overlay.questions ?? [];
  if (question === undefined) throw new Error("The example has a question");
  const long = { ...question, words: { nl: { ...question.words.nl, meaning } } };
  const handout = await handoutOf("pga", "volledig", "nl", { ...overlay, questions: [long] });
  const { text } = await readPlan((await handoutFile("cards", handout)).bytes);
  expect(text).toContain("vervolg");
  for (let index = 0; index < 90; index += 1) expect(text).toContain(`Zin ${index}.`);
});
