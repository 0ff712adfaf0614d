import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNotApplicable } from "../../../src/assessment/answers.ts";
import type { ShownVoices } from "../../../src/assessment/consensusShown.ts";
import { shownVoices } from "../../../src/assessment/consensusShown.ts";
import type { Answers, Level, Round } from "../../../src/assessment/model.ts";
import { currentRound, questionsOf } from "../../../src/assessment/model.ts";
import { seenAfter } from "../../../src/assessment/veil.ts";
import type { Plan } from "../../../src/machine/room/plan.ts";
import { planOf } from "../../../src/machine/room/plan.ts";
import { lengthOf } from "../../../src/machine/room/programme.ts";
import { blankSession } from "../../support/journey.ts";
import { boardContent } from "../../support/sampleContent.ts";

const round = currentRound(blankSession());
const content = boardContent;
const breaks = [{ after: 60, minutes: 10 }];
/** What may be shown of a round to who looks for the first time. */
function heard(of: Round): ReadonlyMap<string, ShownVoices> {
  const ids = questionsOf(content).map(({ id }) => id);
  const seen = seenAfter(new Map(), of, ids);
  return new Map(ids.map((id) => [id, shownVoices(of, id, seen)]));
}

const given = { content, voices: heard(round), answers: round.answers, minutes: 120, breaks, added: [] };
const talkedOf = ({ items }: Plan) => items.flatMap((item) => (item.kind === "question" ? [item.question] : []));
const levelAt = (id: string, level: Level) => ({ [id]: { level } });

/** The levels as answers to the questions, in their order. */
function answersOf(questions: readonly string[], given: readonly Level[]): Answers {
  return Object.fromEntries(questions.map((id, index) => [id, { level: given[index] ?? 0 }]));
}

/** The round in which these people answered beforehand. */
function prepared(voices: readonly Answers[]): Round {
  return {
    ...round,
    participants: voices.map((_, index) => ({ id: `p${index}`, role: "zorg" })),
    contributions: voices.map((answers, index) => ({ participant: `p${index}`, role: "zorg", answers })),
  };
}

describe("the programme of a werksessie", () => {
  it("never takes more than the minutes, and leaves no question out", () => {
    const answer = fc.constantFrom({ level: 0 }, { level: 2 }, { level: 3 }, { unknown: true }, { na: "n" }, undefined);
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 240 }),
        fc.array(answer, { minLength: 23, maxLength: 23 }),
        (minutes, picked) => {
          const answers = Object.fromEntries(
            questionsOf(content).flatMap(({ id }, index) => (picked[index] === undefined ? [] : [[id, picked[index]]])),
          );
          const plan = planOf({ ...given, answers, minutes });
          expect(lengthOf(plan.items)).toBeLessThanOrEqual(minutes);
          const spokenOf = [...talkedOf(plan), ...plan.accept.map(({ id }) => id), ...plan.later.map(({ id }) => id)];
          const applicable = questionsOf(content).filter(({ id }) => !isNotApplicable(answers[id]));
          expect(spokenOf.toSorted()).toEqual(applicable.map(({ id }) => id).toSorted());
        },
      ),
    );
  });

  it("begins with a round and ends with the mark, with the break in between", () => {
    const parts = planOf(given).items.flatMap((item) => (item.kind === "round" ? [item.part] : []));
    expect(parts).toEqual(["opening", "answering", "break", "gate", "plan", "closing", "checkout"]);
  });

  it("talks about what the gate waits for before all else", () => {
    const critical = questionsOf(content).filter((one) => one.critical);
    const talked = talkedOf(planOf({ ...given, minutes: 90 }));
    expect(critical.map(({ id }) => id)).toEqual(expect.arrayContaining(talked));
  });

  it("accepts what is arranged and undisputed, and talks about it all the same when it is added", () => {
    const answers = { ...levelAt("2d", 3), ...levelAt("1b", 2) };
    const plan = planOf({ ...given, answers });
    expect(plan.accept.map(({ id }) => id)).toEqual(expect.arrayContaining(["2d"]));
    expect(talkedOf(planOf({ ...given, answers, added: ["2d"] }))).toContain("2d");
  });

  it("puts the question on which hands differ first, however well it is arranged", () => {
    const answers = levelAt("6a", 3);
    const divided = { ...round, hands: { "6a": [{ counts: [2, 0, 0, 3], unknown: 0 }] } } as const;
    const plan = planOf({ ...given, voices: heard(divided), answers });
    expect(talkedOf(plan)[0]?.charAt(0)).toBe("6");
    expect(talkedOf(plan)).toContain("6a");
  });

  it("is the same whatever one or two people answered beforehand: the order would tell what they said", () => {
    const questions = questionsOf(content).map(({ id }) => id);
    const level = fc.constantFrom<Level>(0, 1, 2, 3);
    const said = fc.array(level, { minLength: questions.length, maxLength: questions.length });
    const set = fc.constantFrom<Level>(2, 3);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(said, said), { minLength: 1, maxLength: 2 }),
        fc.array(set, { minLength: questions.length, maxLength: questions.length }),
        fc.subarray(questions),
        (people, settled, raised) => {
          const hands = Object.fromEntries(raised.map((id) => [id, [{ counts: [1, 0, 0, 2], unknown: 0 } as const]]));
          const answers = answersOf(questions, settled);
          const planFrom = (one: 0 | 1) => {
            const voices = people.map((both) => answersOf(questions, both[one]));
            return planOf({ ...given, answers, voices: heard({ ...prepared(voices), hands }) });
          };
          expect(planFrom(0)).toEqual(planFrom(1));
        },
      ),
    );
  });

  it("accepts nothing at which one or two said something that nobody may see, and hears three", () => {
    const answers = levelAt("2d", 3);
    const acceptedOf = (...said: readonly Level[]) =>
      planOf({ ...given, answers, voices: heard(prepared(said.map((one) => levelAt("2d", one)))) }).accept;
    expect(acceptedOf(3, 3)).toHaveLength(0);
    expect(acceptedOf(3, 3, 3).map(({ id }) => id)).toEqual(["2d"]);
    expect(acceptedOf(0, 3, 3)).toHaveLength(0);
  });

  it("accepts nothing where somebody waits to be shown, whatever that one said", () => {
    const three = prepared([levelAt("2d", 3), levelAt("2d", 3), levelAt("2d", 3)]);
    const seen = seenAfter(new Map(), three, ["2d"]);
    for (const level of [0, 3] as const) {
      const four = prepared([levelAt("2d", 3), levelAt("2d", 3), levelAt("2d", 3), levelAt("2d", level)]);
      const voices = new Map([["2d", shownVoices(four, "2d", seenAfter(seen, four, ["2d"]))]]);
      expect(planOf({ ...given, answers: levelAt("2d", 3), voices }).accept).toHaveLength(0);
    }
  });

  it("says what has to wait", () => {
    const plan = planOf({ ...given, minutes: 60 });
    expect(plan.later.length).toBeGreaterThan(0);
    expect(talkedOf(plan).length).toBeGreaterThan(0);
  });
});
