import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freeTexts } from "../../src/assessment/freeText.ts";
import type { Assessment } from "../../src/assessment/model.ts";
import { currentRound, questionsOf } from "../../src/assessment/model.ts";
import { assess } from "../../src/assessment/result.ts";
import { shareable } from "../../src/assessment/shareable.ts";
import type { Decisions } from "../../src/assessment/shareableFields.ts";
import { composeContent } from "../../src/content/compose.ts";
import { readDocument } from "../../src/storage/document.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { assessmentsOn } from "../support/arbitraries.ts";
import { blankSession } from "../support/journey.ts";
import { exampleOverlay } from "../support/overlays.ts";

const reasonLeftOut = "weggelaten";

function contentOf(variant: string, depth: "bord" | "volledig") {
  const composed = composeContent(variant, depth);
  if (!composed.ok) throw new Error(composed.reason);
  return composed.content;
}
const content = contentOf("geweld", "volledig");
const shared = (session: Assessment) => shareable(session, content, reasonLeftOut);

describe("a copy to share", () => {
  test("has the same scores, checklist, advice and path as the session", () => {
    fc.assert(
      fc.property(assessmentsOn(content), (session) => {
        const { answers: _ours, ...ours } = assess(content, session);
        const { answers: _theirs, ...theirs } = assess(content, shared(session));
        expect(theirs).toEqual(ours);
      }),
    );
  });

  test("of a practice says that it is one, and of any other nothing of the kind", () => {
    const session = blankSession();
    const practice = { ...session, werksessie: { ...session.werksessie, practice: true as const } };
    const empty = { breaks: [], aside: [], story: {}, marks: [] };
    expect(shared(session).werksessie).toStrictEqual(empty);
    expect(shared(practice).werksessie).toStrictEqual({ ...empty, practice: true });
  });

  test("is a session that opens", () => {
    fc.assert(
      fc.property(assessmentsOn(content), (session) => {
        const copy = shared(session);
        expect(readDocument(writeDocument(copy))).toEqual({ ok: true, document: copy });
      }),
    );
  });

  test("holds of all that was typed only its title, its organisation and what the actions are", () => {
    const kept = /^(title|organisation|actions\.\d+\.(what|doneWhen))$/;
    fc.assert(
      fc.property(assessmentsOn(content), (session) => {
        for (const { place, text } of freeTexts(shared(session))) {
          const known = kept.test(place.join(".")) || (place.at(-1) === "na" && text === reasonLeftOut);
          expect(known, `${place.join(".")}: ${text}`).toBe(true);
        }
      }),
    );
  });

  test("is the same whatever stands in what is private: nothing of it can be told from the copy", () => {
    fc.assert(
      fc.property(assessmentsOn(content), assessmentsOn(content), (session, other) => {
        const { id, worksheets, log } = other;
        const { label, participants, contributions, hands, minority } = currentRound(other);
        const round = { ...currentRound(session), id: "other", label, participants, contributions, hands, minority };
        const { practice } = session.werksessie;
        const { practice: _other, ...werksessie } = other.werksessie;
        const elsewhere: Assessment = {
          ...session,
          id,
          worksheets,
          log,
          created: `${session.created.slice(0, 10)}T23:59:59Z`,
          rounds: [other.rounds[0], { ...round, id: `${other.rounds[0].id.slice(0, 90)}-now` }],
          werksessie: { ...werksessie, ...(practice === undefined ? {} : { practice }) },
          actions: session.actions.map((action, index) => ({ ...action, id: `other${index}`, owner: "Iemand anders" })),
        };
        expect(shared(elsewhere)).toStrictEqual(shared(session));
      }),
    );
  });

  test("has no answer that isn’t on screen, and only the ticks of the gate", () => {
    const board = contentOf("pga", "bord");
    const known = questionsOf(board).map(({ id }) => id);
    fc.assert(
      fc.property(assessmentsOn(content), (session) => {
        const [round, ...others] = shareable(session, board, reasonLeftOut).rounds;
        expect(others).toEqual([]);
        expect(known).toEqual(expect.arrayContaining(Object.keys(round.answers)));
        expect(board.items).toEqual(expect.arrayContaining(Object.keys(round.checklist)));
      }),
    );
  });

  test("has the same id each time, another for another session, and never that of the session", () => {
    const session = blankSession({ id: "deelbaar" });
    expect(shared(session).id).toBe(shared({ ...session, updated: "2026-04-01T10:00:00Z" }).id);
    expect(shared(session).id).not.toBe(shared({ ...session, title: "Najaar" }).id);
    expect(shared(session).id).toMatch(/^deelbaar-[0-9a-z]{1,7}$/);
  });

  test("keeps the words of an overlay, and leaves whom to call behind", () => {
    const overlay = exampleOverlay();
    const { contact, id, ...words } = overlay;
    expect(contact).toBeDefined();
    expect(shared(blankSession({ overlay })).overlay).toEqual({ ...words, id: "aanvulling" });
    expect(id).not.toBe("aanvulling");
  });

  test("leaves behind what no type tells of, at any depth", () => {
    const more = { later: "geheim" };
    const [round] = blankSession().rounds;
    const answers = { "1a": { level: 2 as const, ...more } };
    const overlay = { ...exampleOverlay(), ...more };
    const session = blankSession({
      ...more,
      rounds: [{ ...round, answers, ...more }],
      actions: [{ id: "a", question: "1a", what: "Bellen", done: false, ...more }],
      overlay,
    });
    expect(JSON.stringify(session)).toContain("geheim");
    expect(JSON.stringify(shared(session))).not.toContain("geheim");
  });

  test("says nothing of who was at the table, and leaves the session as it is", () => {
    const read = readDocument(readFileSync(new URL("../fixtures/documents/v3.json", import.meta.url), "utf8"));
    if (!read.ok) throw new Error(read.reason);
    const before = writeDocument(read.document);
    const [round] = shared(read.document).rounds;
    expect(round).toMatchObject({ participants: [], contributions: [], hands: {}, minority: {} });
    expect(writeDocument(read.document)).toBe(before);
  });
});

/* What the types have to refuse: `npm run types` fails when one of these compiles. */
describe("a decision", () => {
  interface Stored {
    name: string;
    within: { deep: string };
    later?: string;
  }
  const within = { instead: { deep: "" } };
  const decided: Decisions<Stored>[] = [
    { name: "shared", within, later: "private" },
    // @ts-expect-error each field has one, also a field that may be absent
    { name: "shared", within },
    // @ts-expect-error what has fields of its own is decided on field by field
    { name: "shared", within: "shared", later: "private" },
    // @ts-expect-error a field that has to be there can't just stay away
    { name: "private", within, later: "private" },
  ];
  test("is made for each field", () => {
    expect(decided).toHaveLength(4);
  });
});
