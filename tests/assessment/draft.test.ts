import { describe, expect, it } from "vitest";
import {
  answerDraft,
  chooseRole,
  clearDraft,
  fileOf,
  isBegun,
  newDraft,
  nextOpen,
  noteDraft,
  restoreDraft,
  shareNotes,
  showDraft,
} from "../../src/assessment/draft.ts";
import { lastRevision } from "../../src/assessment/voices.ts";

const invitation = { variant: "pga", depth: "bord", session: "7K3P9X" } as const;
const empty = chooseRole(newDraft(invitation, "M33MWW"), "zorg");
const noted = noteDraft(answerDraft(empty, "1a", { level: 2 }), "1a", "Vraag het na.");

describe("what somebody fills in alone", () => {
  it("begins with nothing: there is nothing to hand in", () => {
    expect(isBegun(empty)).toBe(false);
    expect(isBegun(noted)).toBe(true);
  });

  it("keeps the note of a question when its answer changes, and loses both when it is cleared", () => {
    const changed = answerDraft(noted, "1a", { unknown: true });
    expect(changed.answers["1a"]).toEqual({ unknown: true, note: "Vraag het na." });
    expect(clearDraft(changed, "1a").answers).toEqual({});
    expect(clearDraft(empty, "1a")).toBe(empty);
  });

  it("holds what was filled in and nothing besides", () => {
    const written = noteDraft(answerDraft(newDraft(invitation, "M33MWW"), "1a", { level: 2 }), "1a", "Vraag het na.");
    expect(written).toStrictEqual({
      invitation,
      participant: "M33MWW",
      answers: { "1a": { level: 2, note: "Vraag het na." } },
      shareNotes: false,
      revision: 0,
    });
    expect(answerDraft(empty, "1b", { level: 2 }).answers).toStrictEqual({ "1b": { level: 2 } });
  });

  it("takes back an answer that was cleared, never over one that was given since", () => {
    expect(restoreDraft(empty, "1a", { level: 2, note: "Vraag het na." }).answers).toEqual(noted.answers);
    expect(restoreDraft(noted, "1a", { unknown: true })).toBe(noted);
  });

  it("goes on behind the last answer, then at what was left open before, and nowhere when all is answered", () => {
    const order = ["1a", "1b", "2a", "2b"];
    const at = (...answered: string[]) =>
      nextOpen(
        answered.reduce((draft, id) => answerDraft(draft, id, { level: 1 }), empty),
        order,
      );
    expect(at()).toBe("1a");
    expect(at("1a")).toBe("1b");
    expect(at("1a", "2a")).toBe("2b");
    expect(at("1a", "2b")).toBe("1b");
    expect(at(...order)).toBeUndefined();
  });

  it("has no room for a note without an answer, and an empty note is none", () => {
    expect(noteDraft(empty, "1a", "Iets")).toBe(empty);
    expect(noteDraft(noted, "1a", "").answers["1a"]).toEqual({ level: 2 });
  });
});

describe("what is shown to be handed in", () => {
  it("is the first the first time, and the same when nothing changed", () => {
    const shown = showDraft(noted);
    expect(shown.revision).toBe(0);
    expect(showDraft(shown)).toBe(shown);
  });

  it("is a next revision once an answer, a note or the role is another", () => {
    const shown = showDraft(noted);
    expect(showDraft(answerDraft(shown, "1a", { level: 3 })).revision).toBe(1);
    expect(showDraft(noteDraft(shown, "1a", "Anders")).revision).toBe(1);
    expect(showDraft(chooseRole(shown, "bestuur")).revision).toBe(1);
  });

  it("does not mind in which order the answers were given", () => {
    const one = showDraft(answerDraft(answerDraft(empty, "1a", { level: 1 }), "1b", { level: 2 }));
    const again = answerDraft(answerDraft(clearDraft(one, "1a"), "1b", { level: 2 }), "1a", { level: 1 });
    expect(Object.keys(again.answers)).toEqual(["1b", "1a"]);
    expect(showDraft(again).revision).toBe(0);
  });

  it("stays at the last revision that a code has room for", () => {
    const late = { ...showDraft(noted), revision: lastRevision };
    expect(showDraft(answerDraft(late, "1a", { level: 0 })).revision).toBe(lastRevision);
  });
});

describe("the file of a contribution", () => {
  it("is of `anders` when nobody said which role it is of", () => {
    const { handedIn } = fileOf(newDraft(invitation, "M33MWW"), "2026-03-12T09:00:00Z");
    expect(handedIn).toMatchObject({ participant: "M33MWW", role: "anders" });
  });

  it("has notes only when the participant wants them along", () => {
    const at = "2026-03-12T09:00:00Z";
    expect(JSON.stringify(fileOf(noted, at))).not.toContain("Vraag");
    expect(fileOf(shareNotes(answerDraft(noted, "1b", { unknown: true }), true), at)).toStrictEqual({
      invitation,
      handedIn: {
        participant: "M33MWW",
        role: "zorg",
        answers: { "1a": { level: 2, note: "Vraag het na." }, "1b": { unknown: true } },
        at,
        revision: 0,
      },
    });
    expect(fileOf(shareNotes(noted, true), at).handedIn.answers["1a"]).toEqual({
      level: 2,
      note: "Vraag het na.",
    });
  });
});
