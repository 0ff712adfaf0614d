import { describe, expect, it } from "vitest";
import {
  applicable,
  countingLevel,
  isChance,
  isNotApplicable,
  isUnanswered,
  isUnknown,
  parkedAnswers,
  withDefaults,
} from "../../src/assessment/answers.ts";
import type { Answer } from "../../src/assessment/model.ts";
import { sampleContent, sampleQuestion } from "../support/sampleContent.ts";

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

  it.each<[Answer | undefined, string]>([
    [undefined, "unanswered"],
    [{ level: 0 }, "answered"],
    [{ unknown: true }, "unknown"],
    [{ na: "past niet" }, "not applicable"],
  ])("%j is %s and nothing else", (answer, kind) => {
    expect(isUnanswered(answer)).toBe(kind === "unanswered");
    expect(isUnknown(answer)).toBe(kind === "unknown");
    expect(isNotApplicable(answer)).toBe(kind === "not applicable");
  });

  it("counts the same with a note as without", () => {
    expect(countingLevel({ level: 2, note: "wacht op het college" })).toBe(2);
    expect(isChance({ unknown: true, note: "navragen" })).toBe(true);
  });
});

describe("in a field where a question doesn't apply", () => {
  it("it is put aside as long as the team gave no answer of its own", () => {
    const answers = { "1b": { level: 2 } } as const;
    expect(withDefaults({ notApplicable: ["1b", "1c"] }, answers)).toEqual({ "1b": { level: 2 }, "1c": { na: "" } });
    expect(withDefaults({ notApplicable: ["1b"] }, answers)).toBe(answers);
  });
});

describe("an answer without a question", () => {
  it("is parked, and comes back with its question", () => {
    const answers = { "1a": { level: 1 }, "9z": { unknown: true } } as const;
    expect(parkedAnswers(sampleContent, answers)).toEqual([["9z", { unknown: true }]]);
  });
});

describe("the applicable questions", () => {
  it("leave out only what is not applicable", () => {
    const questions = ["1a", "1b", "1c"].map((id) => sampleQuestion(id));
    const left = applicable(questions, { "1a": { na: "past niet" }, "1b": { unknown: true } });
    expect(left.map(({ id }) => id)).toEqual(["1b", "1c"]);
  });
});
