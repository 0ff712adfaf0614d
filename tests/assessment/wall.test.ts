import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/assessment/model.ts";
import { questionsOf } from "../../src/assessment/model.ts";
import { readEntry, writeEntry } from "../../src/assessment/wall.ts";
import { composeContent, variants } from "../../src/content/compose.ts";
import { anyAnswer, texts } from "../support/arbitraries.ts";

function idsOf(variant: string, depth: "bord" | "volledig"): readonly string[] {
  const composed = composeContent(variant, depth);
  if (!composed.ok) throw new Error(composed.reason);
  return questionsOf(composed.content).map(({ id }) => id);
}

const board = { asked: idsOf("pga", "bord"), deeper: idsOf("pga", "volledig") };

/** An answer as it can stand on a wall: no note, and a reason without blanks at its ends. */
const onTheWall = anyAnswer.map(
  ({ note: _note, ...answer }): Answer => ("na" in answer ? { na: answer.na.trim() } : answer),
);

describe("a line from the wall", () => {
  it.each(variants.map(({ id }) => id))("comes back as it was written, for every question of %s", (variant) => {
    const asked = idsOf(variant, "volledig");
    const known = { asked, deeper: [] };
    fc.assert(
      fc.property(fc.constantFrom(...asked), fc.option(onTheWall, { nil: undefined }), (question, answer) => {
        expect(readEntry(writeEntry({ question, answer }), known)).toEqual({ ok: true, question, answer });
      }),
    );
  });

  it.each([
    ["2d 3", "2d", { level: 3 }],
    ["2d3", "2d", { level: 3 }],
    ["  2D   0 ", "2d", { level: 0 }],
    ["2d: 1", "2d", { level: 1 }],
    ["2d=2", "2d", { level: 2 }],
    ["2d ?", "2d", { unknown: true }],
    ["2d?", "2d", { unknown: true }],
    ["2d n past niet bij ons", "2d", { na: "past niet bij ons" }],
    ["2dN past niet", "2d", { na: "past niet" }],
    ["2d -", "2d", undefined],
    ["2d–", "2d", undefined],
  ])("“%s” is understood", (line, question, answer) => {
    expect(readEntry(line, board)).toEqual({ ok: true, question, answer });
  });

  it.each([
    ["", { reason: "empty" }],
    ["   ", { reason: "empty" }],
    ["9z 3", { reason: "unknown-code", given: "9z" }],
    ["2dx 3", { reason: "unknown-code", given: "2dx" }],
    ["3", { reason: "unknown-code", given: "3" }],
    ["hallo daar", { reason: "unknown-code", given: "hallo" }],
    ["3e 2", { reason: "other-depth", question: "3e" }],
    ["2d", { reason: "no-answer", question: "2d" }],
    ["2d :", { reason: "no-answer", question: "2d" }],
    ["2d 4", { reason: "unknown-answer", question: "2d", given: "4" }],
    ["2d4", { reason: "unknown-answer", question: "2d", given: "4" }],
    ["2d 33", { reason: "unknown-answer", question: "2d", given: "33" }],
    ["2d nee", { reason: "unknown-answer", question: "2d", given: "nee" }],
    ["2d n", { reason: "no-reason", question: "2d" }],
    ["2d 3 2c 1", { reason: "more", question: "2d", given: "2c 1" }],
    ["2d - weg", { reason: "more", question: "2d", given: "weg" }],
  ])("“%s” is refused with the reason why", (line, refusal) => {
    expect(readEntry(line, board)).toEqual({ ok: false, ...refusal });
  });

  it("takes a code of an organisation’s own at its longest, and never guesses where the code ends", () => {
    expect(readEntry("3o12", { asked: ["3o1"], deeper: [] })).toMatchObject({ question: "3o1", answer: { level: 2 } });
    const both = { asked: ["3o1", "3o12"], deeper: [] };
    expect(readEntry("3o12", both)).toEqual({ ok: false, reason: "no-answer", question: "3o12" });
    expect(readEntry("3o1 2", both)).toMatchObject({ ok: true, question: "3o1", answer: { level: 2 } });
    expect(readEntry("3o12 2", both)).toMatchObject({ ok: true, question: "3o12", answer: { level: 2 } });
  });

  it("gives an answer or a reason for whatever is typed, and an answer only to a question that is asked", () => {
    fc.assert(
      fc.property(texts({ max: 20 }), (line) => {
        const read = readEntry(line, board);
        if (read.ok) expect(board.asked).toContain(read.question);
        else expect(read.reason).toBeTruthy();
      }),
    );
  });
});
