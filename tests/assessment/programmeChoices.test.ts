import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questionsOf } from "../../src/assessment/model.ts";
import type { Planned } from "../../src/assessment/programme.ts";
import { lengthOf } from "../../src/assessment/programme.ts";
import { drop, moveQuestion, moveStep, setMinutes, setSpeed, tick } from "../../src/assessment/programmeChoices.ts";
import type { Plan, PlanInput } from "../../src/assessment/sessionPlan.ts";
import { planOf } from "../../src/assessment/sessionPlan.ts";
import { chooseProgramme } from "../../src/assessment/werksessieEdits.ts";
import { blankSession } from "../support/journey.ts";
import { boardContent as content } from "../support/sampleContent.ts";

const ids = questionsOf(content).map(({ id }) => id);
const given: PlanInput = { content, voices: new Map(), answers: {}, people: 8, minutes: 120, breaks: [], parked: [] };
const proposed = planOf(given);
const planWith = (chosen: readonly Planned[]): Plan => planOf({ ...given, chosen });
const idsIn = ({ chosen }: { chosen: readonly Planned[] }) => chosen.map(({ id }) => id);
const ofStep = (step: string) => ids.filter((id) => id.startsWith(step));

describe("what the facilitator does with the programme", () => {
  it("moves no minute of what is not touched", () => {
    const shorter = drop(proposed, ["1a"]);
    expect(shorter).toEqual(proposed.chosen.filter(({ id }) => id !== "1a"));
    const longer = setMinutes(proposed, ["1b"], 15);
    expect(lengthOf(planWith(longer).items) - lengthOf(proposed.items)).toBe(13);
  });

  it("puts a question back at its place on the board, within its step wherever that stands", () => {
    expect(idsIn({ chosen: tick(planWith(drop(proposed, ["2b"])), content, ["2b"]) })).toEqual(ids);
    expect(idsIn({ chosen: tick(planWith(drop(proposed, ofStep("3"))), content, ofStep("3")) })).toEqual(ids);
    const moved = planWith(moveStep(planWith(drop(proposed, ["2b"])), content, "2", -1));
    expect(idsIn({ chosen: tick(moved, content, ["2b"]) }).slice(0, 3)).toEqual(["2a", "2b", "2c"]);
  });

  it("drops and takes back any questions, in any order, and all are there", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), (some) => {
        const without = planWith(drop(proposed, some));
        expect(idsIn(without)).toHaveLength(ids.length - some.length);
        expect(idsIn({ chosen: tick(without, content, some) })).toEqual(ids);
      }),
    );
  });

  it("asks a question again that has an answer", () => {
    const plan = planOf({ ...given, answers: { "1a": { level: 3 } } });
    const chosen = tick(plan, content, ["1a"]);
    expect(chosen[0]).toEqual({ id: "1a", speed: "vingers", minutes: 2, again: true });
  });

  it("changes the speed of a whole step with the minutes that go with it, and leaves those that have it", () => {
    const own = planWith(setMinutes(planWith(setSpeed(proposed, ["2a"], "gesprek")), ["2a"], 11));
    const talks = setSpeed(own, ofStep("2"), "gesprek").filter(({ id }) => id.startsWith("2"));
    expect(talks.map(({ minutes }) => minutes)).toEqual(
      ofStep("2").map((id) => (id === "2a" ? 11 : proposed.talk[id])),
    );
  });

  it("divides the minutes of a step over its questions, at least one each", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), (minutes) => {
        const chosen = setMinutes(proposed, ofStep("4"), minutes).filter(({ id }) => id.startsWith("4"));
        const sum = chosen.reduce((total, one) => total + one.minutes, 0);
        expect(sum).toBe(Math.max(minutes, ofStep("4").length));
        expect(chosen.every((one) => one.minutes >= 1)).toBe(true);
      }),
    );
  });

  it("moves a question within its step, and a step as a whole", () => {
    expect(idsIn({ chosen: moveQuestion(proposed, content, "1a", 1) }).slice(0, 2)).toEqual(["1b", "1a"]);
    expect(idsIn({ chosen: moveQuestion(proposed, content, "1a", -1) })).toEqual(ids);
    expect(idsIn({ chosen: moveQuestion(proposed, content, "2a", -1) })).toEqual(ids);
    const moved = idsIn({ chosen: moveStep(proposed, content, "2", -1) });
    expect(moved).toEqual([...ofStep("2"), ...ofStep("1"), ...ids.slice(ofStep("1").length + ofStep("2").length)]);
    expect(idsIn({ chosen: moveStep(proposed, content, "1", -1) })).toEqual(ids);
  });
});

describe("what was chosen", () => {
  it("is kept with the session, and let go of again", () => {
    const session = blankSession();
    const kept = chooseProgramme(proposed.chosen).apply(session);
    expect(kept.werksessie.programme).toEqual(proposed.chosen);
    expect(chooseProgramme(undefined).apply(kept)).toEqual(session);
    expect(chooseProgramme(undefined).apply(session)).toBe(session);
  });
});
