import { describe, expect, it } from "vitest";
import {
  addAction,
  changeAction,
  changeRound,
  clearAnswer,
  describeSession,
  dropAction,
  fillIn,
  giveAnswer,
  moveAction,
  tickItem,
  writeNote,
} from "../../src/assessment/edit.ts";
import type { Action, Assessment } from "../../src/assessment/model.ts";
import { currentRound } from "../../src/assessment/model.ts";
import { deepFreeze } from "../support/deepFreeze.ts";
import { blankSession } from "../support/journey.ts";
import { exampleOverlay } from "../support/overlays.ts";

const blank = deepFreeze(blankSession());
const answersOf = (assessment: Assessment) => currentRound(assessment).answers;
const answered = deepFreeze(giveAnswer(giveAnswer(blank, "1a", { level: 1, note: "Samen" }), "2d", { unknown: true }));

describe("an answer", () => {
  it("keeps its note when it changes, unless it brings one", () => {
    expect(answersOf(answered)).toStrictEqual({ "1a": { level: 1, note: "Samen" }, "2d": { unknown: true } });
    expect(answersOf(giveAnswer(answered, "1a", { level: 3 }))["1a"]).toStrictEqual({ level: 3, note: "Samen" });
    expect(answersOf(giveAnswer(answered, "1a", { level: 3, note: "Klaar" }))["1a"]).toStrictEqual({
      level: 3,
      note: "Klaar",
    });
  });

  it("goes with its note when it is cleared, and no other does", () => {
    expect(answersOf(clearAnswer(answered, "1a"))).toStrictEqual({ "2d": { unknown: true } });
  });

  it("is where a note belongs: an empty note is none, and without an answer there is no place for one", () => {
    expect(answersOf(writeNote(answered, "2d", "Navragen"))).toStrictEqual({
      "1a": { level: 1, note: "Samen" },
      "2d": { unknown: true, note: "Navragen" },
    });
    expect(answersOf(writeNote(answered, "1a", ""))["1a"]).toStrictEqual({ level: 1 });
    expect(writeNote(answered, "3a", "Nog niets")).toBe(answered);
  });
});

describe("the team's own tick", () => {
  it("is yes, not yet, or taken away, for one item at a time", () => {
    const ticked = tickItem(tickItem(blank, "1", true), "2", false);
    expect(currentRound(ticked).checklist).toStrictEqual({ "1": true, "2": false });
    expect(currentRound(tickItem(ticked, "1", undefined)).checklist).toStrictEqual({ "2": false });
    expect(currentRound(tickItem(ticked, "1", false)).checklist).toStrictEqual({ "1": false, "2": false });
  });
});

describe("of more rounds", () => {
  const [round] = blank.rounds;
  const later = { ...round, id: "r3", label: "Na een jaar" };
  const rounds: Assessment["rounds"] = [round, { ...round, id: "r2", label: "Halverwege" }, later];
  const three = deepFreeze({ ...blank, rounds });

  it("the last one changes, and the others stay the same", () => {
    const changed = giveAnswer(three, "1a", { level: 2 });
    expect(changed.rounds).toStrictEqual([rounds[0], rounds[1], { ...later, answers: { "1a": { level: 2 } } }]);
  });

  it("none changes when the last one doesn't, and then the session is the same", () => {
    expect(changeRound(three, (same) => same)).toBe(three);
  });
});

describe("the plan", () => {
  const action = (id: string): Action => ({ id, question: "1a", what: id, done: false });
  const plan = deepFreeze(["x", "y", "z"].reduce((session, id) => addAction(session, action(id)), blank));
  const order = ({ actions }: Assessment) => actions.map(({ id }) => id).join("");

  it("takes an action at its end, or at a place", () => {
    expect(order(plan)).toBe("xyz");
    expect(order(addAction(plan, action("n"), 1))).toBe("xnyz");
  });

  it("keeps the fields of an action in one order, and only those that were given", () => {
    const given: Action = {
      done: true,
      doneWhen: "Het staat in het plan.",
      priority: "hoog",
      due: "2026-05-01",
      owner: "procesregisseur",
      what: "Vraag het na",
      question: "2d",
      id: "y",
    };
    const changed = changeAction(plan, "y", given);
    expect(changed.actions).toStrictEqual([action("x"), given, action("z")]);
    expect(Object.keys(changed.actions[1] ?? {})).toEqual(Object.keys(given).toReversed());
    const none = { owner: "", due: undefined, priority: undefined, doneWhen: "", done: false };
    expect(changeAction(changed, "y", { ...action("y"), ...none })).toStrictEqual(plan);
  });

  it("changes field by field: what it does not name stays", () => {
    const owned = changeAction(plan, "y", { owner: "procesregisseur" });
    const dated = changeAction(owned, "y", { due: "2026-05-01" });
    expect(dated.actions[1]).toStrictEqual({ ...action("y"), owner: "procesregisseur", due: "2026-05-01" });
  });

  it("loses the action that is dropped, and no other", () => {
    expect(order(dropAction(plan, "y"))).toBe("xz");
  });

  it("moves an action by one place, and none over the edge", () => {
    expect(order(moveAction(plan, "y", -1))).toBe("yxz");
    expect(order(moveAction(plan, "y", 1))).toBe("xzy");
    expect(moveAction(plan, "x", -1)).toBe(plan);
    expect(moveAction(plan, "z", 1)).toBe(plan);
    expect(moveAction(plan, "nobody's", 1)).toBe(plan);
  });
});

describe("a worksheet", () => {
  it("holds what was filled in, and is gone with its last part", () => {
    const filled = fillIn(fillIn(blank, "W9", "months", 12), "W9", "form", "employed");
    expect(filled.worksheets).toStrictEqual({ W9: { months: 12, form: "employed" } });
    expect(fillIn(filled, "W9", "months", 24).worksheets).toStrictEqual({ W9: { months: 24, form: "employed" } });
    const other = fillIn(filled, "W7", "contact", "procesregisseur");
    const fewer = fillIn(other, "W9", "form", undefined);
    expect(fewer.worksheets).toStrictEqual({ W9: { months: 12 }, W7: { contact: "procesregisseur" } });
    expect(fillIn(fewer, "W9", "months", undefined).worksheets).toStrictEqual({ W7: { contact: "procesregisseur" } });
  });
});

describe("the details of a session", () => {
  const overlay = exampleOverlay();

  it("change where they are given, the date in the last round", () => {
    expect(describeSession(blank, { title: "Werksessie", depth: "volledig" })).toStrictEqual({
      ...blank,
      title: "Werksessie",
      depth: "volledig",
    });
    const moved = describeSession(blank, { date: "2027-01-31" });
    expect(moved).toStrictEqual({ ...blank, rounds: [{ ...currentRound(blank), date: "2027-01-31" }] });
  });

  it("get an overlay, keep it through other changes, and lose it when it is taken away", () => {
    const laid = describeSession(blank, { overlay });
    expect(laid).toStrictEqual({ ...blank, overlay });
    expect(describeSession(laid, { title: "Anders" })).toStrictEqual({ ...blank, title: "Anders", overlay });
    expect(describeSession(laid, { overlay: null })).toStrictEqual({ ...blank });
  });
});
