import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ShownVoices } from "../../src/assessment/consensusShown.ts";
import { shownVoices } from "../../src/assessment/consensusShown.ts";
import type { Answers, Level, Round } from "../../src/assessment/model.ts";
import { currentRound, questionsOf } from "../../src/assessment/model.ts";
import type { Planned } from "../../src/assessment/programme.ts";
import { lengthOf, speeds, stretchesOf } from "../../src/assessment/programme.ts";
import type { Plan, PlanInput } from "../../src/assessment/sessionPlan.ts";
import { breakIn, planOf } from "../../src/assessment/sessionPlan.ts";
import { lengthFor } from "../../src/assessment/sessionRounds.ts";
import { seenAfter } from "../../src/assessment/veil.ts";
import { blankSession } from "../support/journey.ts";
import { boardContent as content } from "../support/sampleContent.ts";

const round = currentRound(blankSession());
const questions = questionsOf(content);
const ids = questions.map(({ id }) => id);
const stepOf = (id: string) => questions.find((one) => one.id === id)?.step;

/** What may be shown of a round to who looks for the first time. */
function heard(of: Round): ReadonlyMap<string, ShownVoices> {
  const seen = seenAfter(new Map(), of, ids);
  return new Map(ids.map((id) => [id, shownVoices(of, id, seen)]));
}

const given: PlanInput = {
  content,
  voices: heard(round),
  answers: {},
  people: 12,
  minutes: 120,
  breaks: [breakIn(120)],
  parked: [],
};
const idsIn = ({ chosen }: Plan) => chosen.map(({ id }) => id);
const withSpeed = ({ chosen }: Plan, speed: Planned["speed"]) => chosen.filter((one) => one.speed === speed);
const levelAt = (id: string, level: Level) => ({ [id]: { level } });

/** The levels as answers to the questions, in their order. */
function answersOf(levels: readonly (Level | undefined)[]): Answers {
  return Object.fromEntries(
    ids.flatMap((id, index) => {
      const level = levels[index];
      return level === undefined ? [] : [[id, { level }]];
    }),
  );
}

/** The round in which these people answered beforehand. */
function prepared(voices: readonly Answers[]): Round {
  return {
    ...round,
    participants: voices.map((_, index) => ({ id: `p${index}`, role: "zorg" })),
    contributions: voices.map((answers, index) => ({ participant: `p${index}`, role: "zorg", answers })),
  };
}

const level = fc.constantFrom<Level>(0, 1, 2, 3);
const maybe = fc.option(level, { nil: undefined });
const eachQuestion = <Value>(one: fc.Arbitrary<Value>) =>
  fc.array(one, { minLength: ids.length, maxLength: ids.length });
/** What any number of people hand in beforehand, from nothing to every question. */
const contributions = fc.array(eachQuestion(maybe).map(answersOf), { maxLength: 5 });
const lengths = fc.integer({ min: 30, max: 480 });
const tables = fc.integer({ min: 2, max: 40 });
const at = (minutes: number, rest: Partial<PlanInput> = {}) =>
  planOf({ ...given, minutes, breaks: [breakIn(minutes)], ...rest });

describe("the programme that is proposed", () => {
  it("never takes more than the minutes, and leaves no question out", () => {
    fc.assert(
      fc.property(lengths, tables, contributions, eachQuestion(maybe), (minutes, people, said, levels) => {
        const plan = at(minutes, { people, voices: heard(prepared(said)), answers: answersOf(levels) });
        expect(lengthOf(plan.items)).toBeLessThanOrEqual(minutes);
        expect(plan.items.every((item) => Number.isInteger(item.minutes) && item.minutes > 0)).toBe(true);
        const told = [...idsIn(plan), ...plan.later.map(({ id }) => id), ...plan.settled.map(({ id }) => id)];
        expect(told.toSorted()).toEqual(ids.toSorted());
      }),
    );
  });

  it("lets all questions of the board come by in two hours, whoever is there and whatever was prepared", () => {
    expect(ids).toHaveLength(25);
    fc.assert(
      fc.property(tables, contributions, fc.boolean(), (people, said, pause) => {
        const plan = at(120, { people, voices: heard(prepared(said)), ...(pause ? {} : { breaks: [] }) });
        expect(idsIn(plan)).toEqual(ids);
      }),
    );
  });

  it("lets all that the gate hangs on come by in an hour and a half, and one of each step", () => {
    fc.assert(
      fc.property(tables, contributions, (people, said) => {
        const plan = at(90, { people, voices: heard(prepared(said)) });
        const critical = questions.flatMap((one) => (one.critical ? [one.id] : []));
        expect(idsIn(plan)).toEqual(expect.arrayContaining(critical));
        expect(new Set(idsIn(plan).map(stepOf)).size).toBe(8);
      }),
    );
  });

  it("drops no question when there are more minutes, and follows the order of the board", () => {
    fc.assert(
      fc.property(lengths, fc.nat(60), tables, contributions, (minutes, more, people, said) => {
        const voices = heard(prepared(said));
        const breaks = [{ after: 40, minutes: 10 }];
        const short = planOf({ ...given, minutes, people, voices, breaks });
        const long = planOf({ ...given, minutes: minutes + more, people, voices, breaks });
        expect(idsIn(long)).toEqual(expect.arrayContaining(idsIn(short)));
        expect(idsIn(short)).toEqual(ids.filter((id) => idsIn(short).includes(id)));
      }),
    );
  });

  it("gives what is left over to the heaviest as a talk, longer where the gate hangs on it and where voices differ", () => {
    const divided = { ...round, hands: { "6a": [{ counts: [2, 0, 0, 3], unknown: 0 }] } } as const;
    const plan = planOf({ ...given, minutes: 480, breaks: [], voices: heard(divided) });
    expect(withSpeed(plan, "gesprek")).toHaveLength(25);
    const minutes = (id: string) => plan.chosen.find((one) => one.id === id)?.minutes;
    expect([minutes("1a"), minutes("2d"), minutes("6a")]).toEqual([8, 10, 14]);
    const short = planOf({ ...given, minutes: 130, voices: heard(divided) });
    expect(withSpeed(short, "gesprek")[0]?.id).toBe("6a");
  });

  it("begins with a round and ends with the mark, with the break in between", () => {
    const parts = planOf(given).items.flatMap((item) => (item.kind === "round" ? [item.part] : []));
    expect(parts).toEqual(["opening", "answering", "break", "gate", "plan", "closing", "checkout"]);
  });

  it("gives a large table more time to speak at the beginning and the end", () => {
    const minutes = (people: number, part: string) =>
      at(180, { people }).items.find((item) => item.kind === "round" && item.part === part)?.minutes ?? 0;
    expect(minutes(20, "opening")).toBeGreaterThan(minutes(6, "opening"));
    expect(minutes(20, "closing")).toBeGreaterThan(minutes(6, "closing"));
  });

  it("takes over in one list of two minutes what three or more agree on beforehand", () => {
    const same = prepared([levelAt("2d", 3), levelAt("2d", 3), { ...levelAt("2d", 3), ...levelAt("1a", 0) }]);
    const plan = planOf({ ...given, voices: heard(same) });
    expect(withSpeed(plan, "overnemen").map(({ id }) => id)).toEqual(["2d"]);
    expect(plan.items[2]).toEqual({ kind: "round", part: "agreed", minutes: 2, questions: ["2d"] });
    expect(plan.items.some((item) => item.kind === "question" && item.question === "2d")).toBe(false);
  });

  it("takes nothing over that one or two said, that somebody saw otherwise, or where somebody waits to be shown", () => {
    const agreed = (...said: readonly Level[]) =>
      planOf({ ...given, voices: heard(prepared(said.map((one) => levelAt("2d", one)))) }).agreed;
    expect(agreed(3, 3)).toEqual([]);
    expect(agreed(3, 3, 1)).toEqual([]);
    expect(agreed(2, 2, 1)).toEqual([]);
    expect(agreed(3, 3, 3)).toEqual(["2d"]);
    expect(agreed(3, 3, 2)).toEqual(["2d"]);
    const three = prepared([levelAt("2d", 3), levelAt("2d", 3), levelAt("2d", 3)]);
    const seen = seenAfter(new Map(), three, ["2d"]);
    for (const one of [0, 3] as const) {
      const four = prepared([levelAt("2d", 3), levelAt("2d", 3), levelAt("2d", 3), levelAt("2d", one)]);
      const voices = new Map([["2d", shownVoices(four, "2d", seenAfter(seen, four, ["2d"]))]]);
      expect(planOf({ ...given, voices }).agreed).toEqual([]);
    }
  });

  it("is the same whatever one or two people answered beforehand: it would tell what they said", () => {
    const said = eachQuestion(level);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(said, said), { minLength: 1, maxLength: 2 }),
        fc.subarray(ids),
        lengths,
        (people, raised, minutes) => {
          const hands = Object.fromEntries(raised.map((id) => [id, [{ counts: [1, 0, 0, 2], unknown: 0 } as const]]));
          const planFrom = (one: 0 | 1) =>
            at(minutes, { voices: heard({ ...prepared(people.map((both) => answersOf(both[one]))), hands }) });
          expect(planFrom(0)).toEqual(planFrom(1));
        },
      ),
    );
  });
});

describe("a second werksessie", () => {
  it("starts where the first stopped: what has an answer is out, what was set aside comes first with its step", () => {
    const answers = { ...levelAt("1a", 2), "1b": { unknown: true as const }, ...levelAt("2a", 0) };
    const plan = at(60, { answers, parked: ["7b", "5c"].filter((id) => ids.includes(id)) });
    expect(plan.settled.map(({ id }) => id)).toEqual(["1a", "1b", "2a"]);
    expect(idsIn(plan)).not.toContain("1a");
    expect(idsIn(plan)[0]).toBe(ids.includes("5c") ? "5c" : "7b");
    expect(new Set(stretchesOf(plan.items).flatMap(({ step }) => step ?? [])).size).toBeGreaterThan(1);
  });

  it("of what stays says how long it takes: in so many minutes all of it comes by", () => {
    const first = at(60);
    expect(first.later.length).toBeGreaterThan(0);
    const answers = Object.fromEntries(idsIn(first).map((id) => [id, { level: 2 as const }]));
    const next = planOf({ ...given, answers, breaks: [], minutes: lengthFor(first.later.length * 2) });
    expect(next.later).toEqual([]);
  });
});

describe("a programme that the facilitator chose", () => {
  const chosen: readonly Planned[] = [
    { id: "6a", speed: "gesprek", minutes: 20 },
    { id: "1a", speed: "vingers", minutes: 3 },
    { id: "6b", speed: "overnemen", minutes: 2 },
  ];

  it("stands as it was chosen, step by step, also when it takes more than the minutes", () => {
    const plan = at(30, { chosen });
    expect(idsIn(plan)).toEqual(["6a", "6b", "1a"]);
    expect(plan.items.filter(({ kind }) => kind === "question").map(({ minutes }) => minutes)).toEqual([20, 2, 3]);
    expect(lengthOf(plan.items)).toBeGreaterThan(30);
  });

  it("takes nothing over on which nobody spoke, and leaves out what got an answer since, unless it was asked again", () => {
    expect(withSpeed(at(120, { chosen }), "overnemen")).toEqual([]);
    const answers = levelAt("1a", 1);
    expect(idsIn(at(120, { chosen, answers }))).not.toContain("1a");
    const again = chosen.map((one) => ({ ...one, again: true as const }));
    expect(idsIn(at(120, { chosen: again, answers }))).toContain("1a");
  });

  it("keeps rounds and order whatever was chosen", () => {
    const planned = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...ids),
        speed: fc.constantFrom(...speeds),
        minutes: fc.integer({ min: 1, max: 60 }),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(planned, lengths, (wanted, minutes) => {
        const plan = at(minutes, { chosen: wanted });
        const steps = plan.items.flatMap((item) => (item.kind === "question" ? [item.step] : []));
        expect([...new Set(steps)]).toEqual(steps.filter((step, index) => step !== steps[index - 1]));
        expect(plan.items.at(-1)).toMatchObject({ part: "checkout" });
      }),
    );
  });
});

describe("the stretches of a programme", () => {
  it("follow each other and add up to its length", () => {
    fc.assert(
      fc.property(lengths, tables, (minutes, people) => {
        const { items } = at(minutes, { people });
        let from = 0;
        for (const stretch of stretchesOf(items)) {
          expect(stretch.from).toBe(from);
          from += stretch.minutes;
        }
        expect(from).toBe(lengthOf(items));
      }),
    );
  });
});
