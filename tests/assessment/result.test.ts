import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment, Round } from "../../src/assessment/model.ts";
import { questionsOf } from "../../src/assessment/model.ts";
import { assess, stepToContinue } from "../../src/assessment/result.ts";
import { newDocument } from "../../src/storage/newDocument.ts";
import { assessmentsOn } from "../support/arbitraries.ts";
import { deepFreeze } from "../support/deepFreeze.ts";
import { allAt, at, boardContent, sampleContent } from "../support/sampleContent.ts";

const blank = newDocument({
  id: "s1",
  roundId: "r1",
  title: "Werksessie",
  organisation: "Gemeente Voorbeeldstad",
  date: "2026-03-12",
  variant: "pga",
  depth: "bord",
  language: "nl",
  roundLabel: "Nulmeting",
  now: "2026-03-12T09:00:00Z",
});

function round(given: Partial<Round>): Round {
  return { ...blank.rounds[0], ...given };
}

describe("the result of a session", () => {
  const session: Assessment = {
    ...blank,
    rounds: [
      round({
        answers: {
          ...at({ "1a": 3, "1b": 2, "2a": 3, "3a": 2 }),
          "1c": { unknown: true },
          "4a": { na: "past hier niet" },
        },
        checklist: { "1": true, "2": true, "3": false, "4": true },
      }),
    ],
    actions: [
      { id: "a1", question: "1b", what: "Leg het vast", done: false },
      { id: "a2", question: "2b", what: "Zoek het uit", done: false },
      { id: "a3", question: "1c", what: "Vraag het na", done: true },
    ],
  };
  const result = () => assess(sampleContent, session);

  it("has a score for each step: sum of levels ÷ three times the questions that count", () => {
    // 1: 5 of 9 = 55.6 · 2: 3 of 3, as 2b was not asked · 3: 2 of 3 · 4: nothing applicable
    expect(result().steps.map(({ step, score }) => [step.id, score])).toEqual([
      ["1", 56],
      ["2", 100],
      ["3", 67],
      ["4", null],
    ]);
  });

  it("has a score for each level of randvoorwaarden, over the steps", () => {
    // organisatie 1a 1b 1c: 5 of 9 · samenwerking 2a 3a: 5 of 6 · borging 4a: nothing applicable
    expect(result().levels).toEqual({
      organisatie: { score: 56, coverage: { answered: 3, of: 3 } },
      samenwerking: { score: 83, coverage: { answered: 2, of: 3 } },
      borging: { score: null, coverage: { answered: 1, of: 1 } },
    });
  });

  it("has a score, coverage and band for the whole", () => {
    // 10 of 15 = 66.7; with 1c and 2b at 0: 10 of 18 = 55.6, at 3: 16 of 18 = 88.9
    expect(result().overall).toBe(67);
    expect(result().coverage).toEqual({ answered: 6, of: 7 });
    expect(result().band).toEqual({ low: 56, high: 89 });
  });

  it("counts coverage and kansen per step", () => {
    expect(result().steps.map(({ coverage }) => [coverage.answered, coverage.of])).toEqual([
      [3, 3],
      [1, 2],
      [1, 1],
      [1, 1],
    ]);
    expect(result().steps.map(({ chances }) => chances.map(({ id }) => id))).toEqual([["1b", "1c"], [], ["3a"], []]);
  });

  it("has the status of each item, the advice, what decides it and the path", () => {
    expect(result().items).toEqual({ "1": "bijna", "2": "nog-niet", "3": "gereed", "4": "gereed" });
    expect(result().advice).toBe("eerst-voorbereiden");
    expect(result().next).toBe("klein-beginnen");
    expect(result().decidingItems).toEqual(["1", "2"]);
    expect(result().path.map(({ question, level }) => [question.id, level])).toEqual([
      ["1b", 3],
      ["2b", 3],
    ]);
  });

  it("names where the team sees it otherwise", () => {
    expect(result().contradictions.map(({ item, team }) => [item, team])).toEqual([
      ["1", true],
      ["2", true],
      ["3", false],
    ]);
  });

  it("says where the team stands after the plan", () => {
    // 1b, 1c (its action is done) and 2b at 3: 17 of 18 = 94.4
    expect(result().afterPlan).toEqual({
      overall: 94,
      items: { "1": "gereed", "2": "gereed", "3": "gereed", "4": "gereed" },
      advice: "starten",
      provisional: false,
    });
  });

  it("is about the last round", () => {
    const later = round({ id: "r2", answers: allAt(sampleContent, 3) });
    expect(assess(sampleContent, { ...session, rounds: [...session.rounds, later] }).advice).toBe("starten");
    expect(assess(sampleContent, { ...session, rounds: [later, ...session.rounds] }).advice).toBe("eerst-voorbereiden");
  });

  it("takes only the answers of the team, not those of one participant", () => {
    const contributions = [{ participant: "p1", role: "zorg", answers: allAt(sampleContent, 3) } as const];
    expect(assess(sampleContent, { ...blank, rounds: [round({ contributions })] }).overall).toBeNull();
  });
});

describe("the step to go on with", () => {
  const stepFor = (answers: Round["answers"]) =>
    stepToContinue(assess(sampleContent, { ...blank, rounds: [round({ answers })] }));

  it("is the first with a question that nobody answered, then the first with kansen, then the first", () => {
    expect(stepFor({})).toBe("1");
    expect(stepFor({ ...at({ "1a": 0, "1b": 0 }), "1c": { unknown: true } })).toBe("2");
    expect(stepFor({ ...allAt(sampleContent, 3), "3a": { level: 2 } })).toBe("3");
    expect(stepFor(allAt(sampleContent, 3))).toBe("1");
  });
});

describe.each([
  ["a made-up content", sampleContent],
  ["the board of the PGA", boardContent],
])("on %s", (_, content) => {
  it("the rules change nothing in what they are given, and say the same twice", () => {
    const frozen = deepFreeze(structuredClone(content));
    fc.assert(
      fc.property(assessmentsOn(content), (assessment) => {
        const before = structuredClone(assessment);
        const result = assess(frozen, deepFreeze(assessment));
        expect(assessment).toEqual(before);
        expect(assess(frozen, assessment)).toEqual(result);
      }),
    );
  });

  it("the steps share out all questions between them", () => {
    fc.assert(
      fc.property(assessmentsOn(content), (assessment) => {
        const { steps, coverage } = assess(content, assessment);
        expect(steps.reduce((sum, step) => sum + step.coverage.answered, 0)).toBe(coverage.answered);
        expect(steps.reduce((sum, step) => sum + step.coverage.of, 0)).toBe(questionsOf(content).length);
      }),
    );
  });
});
