import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as edit from "../../../src/assessment/edit.ts";
import type { Answers, Assessment } from "../../../src/assessment/model.ts";
import type { PartValue } from "../../../src/assessment/worksheet.ts";
import { differences, isNone } from "../../../src/storage/merge/differences.ts";
import { assessmentsOn } from "../../support/arbitraries.ts";
import { blankSession } from "../../support/journey.ts";
import { boardContent } from "../../support/sampleContent.ts";

describe("the difference between two states of a session", () => {
  it("is none between a state and itself, also when its time and its log went on", () => {
    fc.assert(
      fc.property(assessmentsOn(boardContent), (document) => {
        const later = { ...structuredClone(document), updated: "2030-01-01T00:00:00Z", log: [] };
        expect(isNone(differences(document, later))).toBe(true);
      }),
    );
  });

  it("is one as soon as anything is, however few", () => {
    const session = blankSession();
    const plan = { id: "a1", question: "2d", what: "Vraag het na", done: false };
    const answered = edit.giveAnswer(session, "2d", { level: 1 });
    const others = [
      edit.tickItem(answered, "3", true),
      edit.addAction(answered, plan),
      edit.fillIn(answered, "W7", "contact", "procesregisseur"),
      edit.tickItem(session, "3", true),
      edit.addAction(session, plan),
      edit.fillIn(session, "W7", "contact", "procesregisseur"),
      { ...session, title: "Anders" },
    ];
    for (const other of [answered, ...others]) expect(isNone(differences(session, other))).toBe(false);
  });

  it("names questions in the order of their codes, whichever was answered first", () => {
    const session = blankSession();
    const answered = edit.giveAnswer(edit.giveAnswer(session, "3a", { level: 1 }), "1a", { level: 1 });
    expect(differences(session, answered).questions).toEqual(["1a", "3a"]);
  });

  it("is something else when it lies in an earlier round", () => {
    const session = blankSession();
    const [first] = session.rounds;
    const two = (answers: Answers): Assessment => ({
      ...session,
      rounds: [
        { ...first, answers },
        { ...first, id: "r2" },
      ],
    });
    const former = differences(two({}), two({ "1a": { level: 1 } }));
    expect(former).toEqual({ questions: [], items: [], actions: 0, worksheets: [], others: true });
    expect(isNone(differences(two({ "1a": { level: 1 } }), two({ "1a": { level: 1 } })))).toBe(true);
  });

  it("sees a row that was added behind those that are the same, and an option that was taken out", () => {
    const filled = (value: PartValue) => edit.fillIn(blankSession(), "W4", "kinds", value);
    const pairs: [PartValue, PartValue][] = [
      [["a"], ["a", "b"]],
      [["a", "b"], ["a"]],
      [
        ["a", "b"],
        ["b", "a"],
      ],
      [["a"], "a"],
      [[], [{ id: "r1", cells: {} }]],
      [[{ id: "r1", cells: {} }], [{ id: "r1", cells: { amount: 1 } }]],
    ];
    for (const [one, other] of pairs) {
      expect(differences(filled(one), filled(other)).worksheets).toEqual(["W4"]);
      expect(differences(filled(other), filled(one)).worksheets).toEqual(["W4"]);
    }
  });

  it("names what a team knows it by", () => {
    const session = blankSession();
    const answered = edit.giveAnswer(edit.tickItem(session, "3", true), "2d", { level: 1 });
    const planned = edit.addAction(answered, { id: "a1", question: "2d", what: "Vraag het na", done: false });
    const filled = edit.fillIn(planned, "W7", "contact", "procesregisseur");
    const expected = { questions: ["2d"], items: ["3"], actions: 1, worksheets: ["W7"], others: false };
    expect(differences(session, filled)).toEqual(expected);
    expect(differences(filled, session)).toEqual(expected);
    expect(differences(session, { ...session, title: "Anders" })).toMatchObject({ questions: [], others: true });
  });
});
