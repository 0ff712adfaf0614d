import { describe, expect, it } from "vitest";
import { applicable, countingLevel, isChance } from "../../src/assessment/answers.ts";
import type { Answer } from "../../src/assessment/model.ts";
import { sampleQuestion } from "../support/sampleContent.ts";

const table: readonly { answer: Answer | undefined; counts: number; chance: boolean; name: string }[] = [
  { name: "nog niet", answer: { level: 0 }, counts: 0, chance: true },
  { name: "besproken", answer: { level: 1 }, counts: 1, chance: true },
  { name: "deels geregeld", answer: { level: 2 }, counts: 2, chance: true },
  { name: "geregeld", answer: { level: 3 }, counts: 3, chance: false },
  { name: "weten we niet", answer: { unknown: true }, counts: 0, chance: true },
  { name: "niet van toepassing", answer: { na: "wij hebben geen eigen team" }, counts: 0, chance: false },
  { name: "no answer", answer: undefined, counts: 0, chance: false },
];

describe("an answer", () => {
  it.each(table)("$name counts as $counts, kans: $chance", ({ answer, counts, chance }) => {
    expect(countingLevel(answer)).toBe(counts);
    expect(isChance(answer)).toBe(chance);
  });

  it("counts the same with a note as without", () => {
    expect(countingLevel({ level: 2, note: "wacht op het college" })).toBe(2);
    expect(isChance({ unknown: true, note: "navragen" })).toBe(true);
  });
});

describe("the applicable questions", () => {
  it("leave out only what is not applicable", () => {
    const questions = ["1a", "1b", "1c"].map((id) => sampleQuestion(id));
    const left = applicable(questions, { "1a": { na: "past niet" }, "1b": { unknown: true } });
    expect(left.map(({ id }) => id)).toEqual(["1b", "1c"]);
  });
});
