import { describe, expect, it } from "vitest";
import { createIntakes } from "../../../src/app/voices/intakes.ts";
import { createPractice } from "../../../src/app/voices/practiceDesk.ts";
import { practiceSession } from "../../../src/app/voices/practiceSession.ts";
import { receiveCode } from "../../../src/app/voices/receive.ts";
import { giveAnswer } from "../../../src/assessment/edit.ts";
import { merged } from "../../../src/assessment/merge.ts";
import { currentRound, questionsOf } from "../../../src/assessment/model.ts";
import { seenAfter } from "../../../src/assessment/veil.ts";
import { composeContent } from "../../../src/content/compose.ts";
import { lateVoices, practiceVoices } from "../../../src/content/practice.ts";
import { readDocument } from "../../../src/storage/document.ts";
import { writeDocument } from "../../../src/storage/writeDocument.ts";
import type { Part } from "../../../src/ui/voices/pictures.ts";
import { partOf, picturesOf } from "../../../src/ui/voices/pictures.ts";
import { blankSession } from "../../support/journey.ts";
import { receivedInMemory } from "../../support/receivedInMemory.ts";
import { thrown } from "../../support/thrown.ts";

const composed = composeContent("pga", "bord");
if (!composed.ok) throw new Error(composed.reason);
const { content } = composed;

const fresh = practiceSession({
  id: "p1",
  roundId: "r1",
  title: "Oefensessie",
  organisation: "Gemeente Voorbeeldstad",
  roundLabel: "Nulmeting",
  language: "nl",
  today: "2026-03-12",
  now: "2026-03-12T09:00:00Z",
});
const inMemory = () => {
  const { store, line } = receivedInMemory();
  return { store, line: line() };
};
const practice = () => createPractice(createIntakes({ ...inMemory(), failed: thrown }));
const ids = questionsOf(content).map(({ id }) => id);
const pictures = picturesOf(content, currentRound(fresh), seenAfter(new Map(), currentRound(fresh), ids));
const questionsIn = (part: Part) => pictures.filter((one) => partOf(one) === part).map(({ question }) => question.id);

describe("the session to practise with", () => {
  it("is a whole document that can be kept, and says that it is a practice", () => {
    expect(readDocument(writeDocument(fresh))).toEqual({ ok: true, document: fresh });
    expect(fresh.werksessie.practice).toBe(true);
    expect(currentRound(fresh).answers).toEqual({});
  });

  it("has a view of everybody on every question of the board, or a sign that says why not", () => {
    for (const { views } of [...practiceVoices, ...lateVoices]) {
      for (const { id, questions } of content.steps)
        expect(views[id]).toMatch(new RegExp(`^[0-3?-]{${questions.length}}$`));
    }
  });

  it("has something to discuss, something where one low voice would be lost, and much to agree on", () => {
    expect(questionsIn("discuss")).toEqual(expect.arrayContaining(["2d", "4b", "6a", "6b"]));
    expect(questionsIn("hear").length).toBeGreaterThan(0);
    expect(questionsIn("agree").length).toBeGreaterThanOrEqual(6);
  });

  it("has people who are late: new ones, and one who thought again", () => {
    const arrivals = practice().late(fresh);
    expect(arrivals).toHaveLength(lateVoices.length);
    const everybody = arrivals.reduce((document, { handedIn }) => merged(document, handedIn), fresh);
    expect(currentRound(everybody).contributions).toHaveLength(12);
    expect(practice().late(everybody)).toEqual([]);
  });

  it("lets somebody read out a code that the session takes", () => {
    for (const { code, handedIn } of practice().late(fresh)) {
      expect(code.length).toBeLessThan(100);
      const received = receiveCode(fresh, code.toLowerCase().replaceAll("-", " "), "code");
      expect(received).toMatchObject({ ok: true, handedIn: { role: handedIn.role } });
    }
  });

  it("lets those come by themselves who are due, each once", () => {
    const intakeOf = createIntakes({ ...inMemory(), failed: thrown });
    const { comeDue } = createPractice(intakeOf);
    comeDue(fresh, 2);
    expect(intakeOf(fresh).getSnapshot().context.received).toEqual([]);
    comeDue(fresh, 8);
    comeDue(fresh, 9);
    const { received } = intakeOf(fresh).getSnapshot().context;
    expect(received.map(({ role }) => role)).toEqual(["leidinggevende", "zorg"]);
  });

  it("begins again as it was, in the same session", () => {
    const used = giveAnswer({ ...fresh, title: "Oefenen in mei" }, "1a", { level: 3 });
    const again = practice().again(used).apply(used);
    expect(again.id).toBe("p1");
    expect(again.title).toBe("Oefenen in mei");
    expect(currentRound(again).answers).toEqual({});
    expect(currentRound(again).contributions).toEqual(currentRound(fresh).contributions);
    expect(again.werksessie.practice).toBe(true);
  });
});

describe("practice and a real session", () => {
  it("never mix: what the people of the practice say is refused elsewhere", () => {
    const real = blankSession();
    for (const { code } of practice().late(fresh)) {
      expect(receiveCode(real, code, "code")).toEqual({ ok: false, reason: "practice" });
    }
  });

  it("never mix: every question of the practice is one of the board", () => {
    const ids = new Set(questionsOf(content).map(({ id }) => id));
    for (const { answers } of currentRound(fresh).contributions)
      for (const id of Object.keys(answers)) expect(ids.has(id)).toBe(true);
  });
});
