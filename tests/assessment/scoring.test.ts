import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { band } from "../../src/assessment/band.ts";
import type { Answer, Answers } from "../../src/assessment/model.ts";
import { levels, questionsOf } from "../../src/assessment/model.ts";
import { coverage, score } from "../../src/assessment/scoring.ts";
import { answersTo } from "../support/arbitraries.ts";
import { scoreAsWritten } from "../support/rulesAsWritten.ts";
import { allAt, at, boardContent, sampleContent, sampleQuestion } from "../support/sampleContent.ts";

const unknown: Answer = { unknown: true };
const na: Answer = { na: "past hier niet" };

/** Questions and answers in one go: as many questions as answers, in order. */
function asked(given: readonly (Answer | undefined)[]) {
  const questions = given.map((_, index) => sampleQuestion(`1q${index}`));
  const answers: Record<string, Answer> = {};
  given.forEach((answer, index) => {
    if (answer !== undefined) answers[`1q${index}`] = answer;
  });
  return { questions, answers: answers as Answers };
}

const level = (value: 0 | 1 | 2 | 3): Answer => ({ level: value });

describe("a score", () => {
  // sum of levels ÷ (3 × questions that count), worked out by hand
  const table: readonly [string, readonly (Answer | undefined)[], number | null][] = [
    ["0 of 3", [level(0)], 0],
    ["1 of 3 = 33.3", [level(1)], 33],
    ["2 of 3 = 66.7", [level(2)], 67],
    ["3 of 3", [level(3)], 100],
    ["3 + 2 of 6 = 83.3", [level(3), level(2)], 83],
    ["2 + 1 + 0 + 3 of 12", [level(2), level(1), level(0), level(3)], 50],
    ["weten we niet is 0: 3 of 6", [level(3), unknown], 50],
    ["what was not asked is not held against a team: 3 of 3", [level(3), undefined, undefined], 100],
    ["only weten we niet is an answer at 0: 0 of 3", [unknown, undefined], 0],
    ["niet van toepassing is not there: 3 of 3", [level(3), na], 100],
    ["niet van toepassing is not there: 2 of 6", [na, level(2), unknown], 33],
    ["a half goes up: 3 of 24 = 12.5", [level(3), ...Array(7).fill(level(0))], 13],
    ["a half goes up: 9 of 24 = 37.5", [...Array(3).fill(level(3)), ...Array(5).fill(level(0))], 38],
    ["a half goes up: 15 of 24 = 62.5", [...Array(5).fill(level(3)), ...Array(3).fill(level(0))], 63],
    ["a half goes up: 1 of 600 … 3 of 600 = 0.5", [level(3), ...Array(199).fill(level(0))], 1],
    ["just below a half stays: 2 of 600 = 0.33", [level(2), ...Array(199).fill(level(0))], 0],
    ["no applicable question, no score", [na, na], null],
    ["no question, no score", [], null],
    ["no answer, no score", [undefined, undefined], null],
    ["no answer but niet van toepassing, no score", [na, undefined], null],
  ];

  it.each(table)("%s", (_, given, expected) => {
    const { questions, answers } = asked(given);
    expect(score(questions, answers)).toBe(expected);
  });

  it("ignores answers to questions that it isn't asked about", () => {
    expect(score([sampleQuestion("1a")], at({ "1a": 3, "9x": 0 }))).toBe(100);
  });

  it("rounds halves up for every number of questions that a board could have", () => {
    for (let n = 1; n <= 80; n += 1) {
      for (let sum = 0; sum <= 3 * n; sum += 1) {
        const whole = Math.floor(sum / 3);
        const given = Array.from({ length: n }, (_, index) =>
          index < whole ? level(3) : level(index === whole ? ((sum % 3) as 0 | 1 | 2) : 0),
        );
        const { questions, answers } = asked(given);
        // in whole numbers: the largest k with k ≤ 100·sum/3n + ½
        const hundredths = (100n * BigInt(sum) * 2n + BigInt(3 * n)) / (2n * BigInt(3 * n));
        expect(score(questions, answers)).toBe(Number(hundredths));
      }
    }
  });
});

describe("the band", () => {
  it("runs from the score with all that is open at nog niet to that with it at geregeld", () => {
    const { questions, answers } = asked([level(3), level(1), unknown, undefined]);
    // 4 of 12 = 33.3, (4 + 3 + 3) of 12 = 83.3
    expect(band(questions, answers)).toEqual({ low: 33, high: 83 });
  });

  it("has no width when every question has a level", () => {
    const { questions, answers } = asked([level(0), level(2), na]);
    expect(band(questions, answers)).toEqual({ low: 33, high: 33 });
  });

  it("is all that is possible when nothing was asked yet", () => {
    const { questions, answers } = asked([undefined, undefined]);
    expect(band(questions, answers)).toEqual({ low: 0, high: 100 });
  });

  it("is empty when nothing is applicable", () => {
    const { questions, answers } = asked([na]);
    expect(band(questions, answers)).toEqual({ low: null, high: null });
  });
});

describe("coverage", () => {
  it("counts weten we niet and niet van toepassing as answers", () => {
    const { questions, answers } = asked([level(0), unknown, na, undefined, undefined]);
    expect(coverage(questions, answers)).toEqual({ answered: 3, of: 5 });
  });
});

describe.each([
  ["a made-up content", sampleContent],
  ["the board of the PGA", boardContent],
])("on %s", (_, content) => {
  const questions = questionsOf(content);

  it("a score is a whole number from 0 to 100, or none when nothing counts", () => {
    fc.assert(
      fc.property(answersTo(content), (answers) => {
        const value = score(questions, answers);
        const counts = questions.some(({ id }) => answers[id] !== undefined && !("na" in answers[id]));
        if (!counts) expect(value).toBeNull();
        else expect(Number.isInteger(value) && value !== null && value >= 0 && value <= 100).toBe(true);
      }),
    );
  });

  it("a score is what the text of the rule says", () => {
    fc.assert(
      fc.property(answersTo(content), (answers) => {
        expect(score(questions, answers)).toBe(
          scoreAsWritten(
            questions.map(({ id }) => id),
            answers,
          ),
        );
      }),
    );
  });

  it("everything at one level scores that level", () => {
    expect(levels.map((value) => score(questions, allAt(content, value)))).toEqual([0, 33, 67, 100]);
  });

  it("a higher level for one question never lowers the score", () => {
    fc.assert(
      fc.property(answersTo(content), fc.constantFrom(...questions), (answers, { id }) => {
        const scores = levels.map((value) => score(questions, { ...answers, [id]: { level: value } }) ?? -1);
        expect(scores).toEqual([...scores].sort((a, b) => a - b));
      }),
    );
  });

  it("the score lies in the band, which has no width when nothing is open", () => {
    fc.assert(
      fc.property(answersTo(content), (answers) => {
        const { low, high } = band(questions, answers);
        const value = score(questions, answers);
        expect(low ?? -1).toBeLessThanOrEqual(value ?? high ?? -1);
        expect(high ?? -1).toBeGreaterThanOrEqual(value ?? low ?? -1);
        const open = questions.some(({ id }) => answers[id] === undefined || "unknown" in answers[id]);
        if (!open) expect(high).toBe(low);
      }),
    );
  });

  it("every way to settle the open questions lands inside the band", () => {
    const settled = fc.tuple(answersTo(content), fc.array(fc.constantFrom(...levels), { minLength: questions.length }));
    fc.assert(
      fc.property(settled, ([answers, draws]) => {
        const filled = { ...answers };
        questions.forEach(({ id }, index) => {
          const answer = answers[id];
          if (answer === undefined || "unknown" in answer) filled[id] = { level: draws[index] ?? 0 };
        });
        const { low, high } = band(questions, answers);
        const value = score(questions, filled) ?? -1;
        expect(value).toBeGreaterThanOrEqual(low ?? -1);
        expect(value).toBeLessThanOrEqual(high ?? -1);
      }),
    );
  });

  it("niet van toepassing leaves the sums: the score is that of the other questions", () => {
    fc.assert(
      fc.property(answersTo(content), fc.constantFrom(...questions), (answers, { id }) => {
        const without = questions.filter((question) => question.id !== id);
        expect(score(questions, { ...answers, [id]: na })).toBe(score(without, answers));
      }),
    );
  });

  it("a question at nog niet and one that nobody knows score the same; one that nobody was asked is not there", () => {
    fc.assert(
      fc.property(answersTo(content), fc.constantFrom(...questions), (answers, { id }) => {
        const { [id]: _gone, ...unanswered } = answers;
        const others = questions.filter((question) => question.id !== id);
        expect(score(questions, unanswered)).toBe(score(others, answers));
        expect(score(questions, { ...answers, [id]: unknown })).toBe(score(questions, { ...answers, [id]: level(0) }));
      }),
    );
  });

  it("coverage goes up by one with each first answer, whatever it says", () => {
    fc.assert(
      fc.property(answersTo(content), (answers) => {
        const given = questions.filter(({ id }) => Object.hasOwn(answers, id)).length;
        expect(coverage(questions, answers)).toEqual({ answered: given, of: questions.length });
      }),
    );
  });
});
