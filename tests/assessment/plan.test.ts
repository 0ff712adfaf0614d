import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Action } from "../../src/assessment/model.ts";
import { questionsOf } from "../../src/assessment/model.ts";
import { answersAfterPlan, questionsForActions } from "../../src/assessment/plan.ts";
import { standing } from "../../src/assessment/progress.ts";
import { score } from "../../src/assessment/scoring.ts";
import { answersTo } from "../support/arbitraries.ts";
import { at, boardContent, sampleContent } from "../support/sampleContent.ts";

function action(question: string, done = false): Action {
  return { id: `${question}-${done}`, question, what: "Regel het", done };
}

describe("after the plan", () => {
  it("a question with an action stands at geregeld, all others stay as they are", () => {
    const answers = { ...at({ "1a": 1, "2a": 0 }), "1b": { unknown: true as const } };
    expect(answersAfterPlan(answers, [action("1b"), action("2a")])).toEqual(at({ "1a": 1, "1b": 3, "2a": 3 }));
  });

  it("an action that is done counts like one that is open: doing it never lowers what the plan leads to", () => {
    fc.assert(
      fc.property(answersTo(boardContent), fc.array(fc.constantFrom(...questionsOf(boardContent))), (answers, plan) => {
        const open = plan.map(({ id }) => action(id));
        const done = plan.map(({ id }) => action(id, true));
        expect(answersAfterPlan(answers, done)).toEqual(answersAfterPlan(answers, open));
      }),
    );
    expect(answersAfterPlan(at({ "1a": 2 }), [action("1a", true)])).toEqual(at({ "1a": 3 }));
  });

  it("what is not applicable stays out of the sums", () => {
    const answers = { "1a": { na: "past hier niet" } };
    expect(answersAfterPlan(answers, [action("1a")])).toEqual(answers);
  });

  it("a question without an answer counts too when the plan takes it up", () => {
    expect(answersAfterPlan({}, [action("4a")])).toEqual(at({ "4a": 3 }));
  });

  it("score, items and advice follow from those answers", () => {
    const answers = at({ "1a": 2, "1b": 2, "2a": 3, "2b": 3, "3a": 1, "4a": 3 });
    // now 14 of 18 = 77.8 (1c was not asked); with 1b at 3: 15 of 18 = 83.3
    expect(standing(sampleContent, answers)).toEqual({
      overall: 78,
      items: { "1": "bijna", "2": "gereed", "3": "bijna", "4": "gereed" },
      advice: "eerst-voorbereiden",
      provisional: false,
    });
    expect(standing(sampleContent, answersAfterPlan(answers, [action("1b")]))).toEqual({
      overall: 83,
      items: { "1": "gereed", "2": "gereed", "3": "bijna", "4": "gereed" },
      advice: "klein-beginnen",
      provisional: false,
    });
  });

  it("never lowers the score", () => {
    const questions = questionsOf(boardContent);
    const plans = fc.array(fc.tuple(fc.constantFrom(...questions), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(answersTo(boardContent), plans, (answers, plan) => {
        const after = answersAfterPlan(
          answers,
          plan.map(([{ id }, done]) => action(id, done)),
        );
        expect(score(questions, after) ?? 0).toBeGreaterThanOrEqual(score(questions, answers) ?? 0);
      }),
    );
  });
});

describe("the questions that can carry actions", () => {
  it("are those at 0, 1 or 2 and those that nobody knows, in the order of the board", () => {
    const answers = {
      ...at({ "4a": 0, "3a": 1, "2a": 3, "1b": 2 }),
      "1a": { unknown: true as const },
      "2b": { na: "past hier niet" },
    };
    expect(questionsForActions(sampleContent, answers).map(({ id }) => id)).toEqual(["1a", "1b", "3a", "4a"]);
  });
});
