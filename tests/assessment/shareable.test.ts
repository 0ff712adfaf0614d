import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freeTexts } from "../../src/assessment/freeText.ts";
import { assess } from "../../src/assessment/result.ts";
import { shareable } from "../../src/assessment/shareable.ts";
import { composeContent } from "../../src/content/compose.ts";
import { readDocument } from "../../src/storage/document.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { assessmentsOn } from "../support/arbitraries.ts";
import { blankSession } from "../support/journey.ts";

const copy = { id: "copy", reasonLeftOut: "weggelaten" };

const composed = composeContent("geweld", "volledig");
if (!composed.ok) throw new Error(composed.reason);
const { content } = composed;

describe("a copy to share", () => {
  test("has the same scores, checklist, advice and path as the session", () => {
    fc.assert(
      fc.property(assessmentsOn(content), (session) => {
        const { answers: _ours, ...ours } = assess(content, session);
        const { answers: _theirs, ...theirs } = assess(content, shareable(session, copy));
        expect(theirs).toEqual(ours);
      }),
    );
  });

  test("of a practice says that it is one, and of any other nothing of the kind", () => {
    const session = blankSession();
    const practice = { ...session, werksessie: { ...session.werksessie, practice: true as const } };
    const empty = { breaks: [], aside: [], story: {}, marks: [] };
    expect(shareable(session, copy).werksessie).toStrictEqual(empty);
    expect(shareable(practice, copy).werksessie).toStrictEqual({ ...empty, practice: true });
  });

  test("is a session that opens, under an id of its own", () => {
    fc.assert(
      fc.property(assessmentsOn(content), (session) => {
        const shared = shareable(session, copy);
        expect(shared.id).toBe("copy");
        expect(readDocument(writeDocument(shared))).toEqual({ ok: true, document: shared });
      }),
    );
  });

  test("holds of all that was typed only its title, its organisation, its rounds' labels and what the actions are", () => {
    const kept = /^(title|organisation|rounds\.\d+\.label|actions\.\d+\.(what|doneWhen))$/;
    fc.assert(
      fc.property(assessmentsOn(content), (session) => {
        for (const { place, text } of freeTexts(shareable(session, copy))) {
          const known = kept.test(place.join(".")) || (place.at(-1) === "na" && text === copy.reasonLeftOut);
          expect(known, `${place.join(".")}: ${text}`).toBe(true);
        }
      }),
    );
  });

  test("says nothing of who was at the table, and leaves the session as it is", () => {
    const read = readDocument(readFileSync(new URL("../fixtures/documents/v3.json", import.meta.url), "utf8"));
    if (!read.ok) throw new Error(read.reason);
    const before = writeDocument(read.document);
    const [round] = shareable(read.document, copy).rounds;
    expect(round).toMatchObject({ participants: [], contributions: [], hands: {}, minority: {} });
    expect(writeDocument(read.document)).toBe(before);
  });
});
