import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as edit from "../../../src/assessment/edit.ts";
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
