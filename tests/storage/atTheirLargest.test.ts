import { describe, expect, it } from "vitest";
import { bounds, typedBounds } from "../../src/assessment/bounds.ts";
import { addAction, describeSession, fillIn, giveAnswer } from "../../src/assessment/edit.ts";
import { questionsOf } from "../../src/assessment/model.ts";
import { tellOutcome, writeBecause, writeMinority } from "../../src/assessment/voiceEdits.ts";
import { werksessieLimits } from "../../src/assessment/werksessie.ts";
import { putAside, tellStory } from "../../src/assessment/werksessieEdits.ts";
import type { WorksheetRow } from "../../src/assessment/worksheet.ts";
import { rowTitle, worksheetLimits } from "../../src/assessment/worksheet.ts";
import { composeContent } from "../../src/content/compose.ts";
import { worksheets } from "../../src/content/worksheets/index.ts";
import { readParsed } from "../../src/storage/document.ts";
import { blankSession } from "../support/journey.ts";
import { memoryStore } from "../support/memoryStore.ts";

/* Whatever was called “bewaard” opens again: sessions in which every field on the screen is as full as it gets. */

const line = "é".repeat(typedBounds.line);
const text = "é".repeat(typedBounds.text);

/** A session with every field full, and so many actions, and rows in each table. */
function fullest(actions: number, rows: number) {
  const composed = composeContent("geweld", "volledig");
  if (!composed.ok) throw new Error("The field has its questions");
  const { content } = composed;
  let session = describeSession(
    { ...blankSession(), variant: "geweld", depth: "volledig" },
    { title: line, organisation: line },
  );
  for (const { id } of questionsOf(content)) {
    session = giveAnswer(
      session,
      id,
      content.notApplicable.includes(id) ? { na: text, note: text } : { level: 1, note: text },
    );
    session = writeMinority(id, text).apply(session);
    session = tellOutcome(id, "partly").apply(session);
    session = writeBecause(id, line).apply(session);
  }
  for (const { id } of content.steps) {
    session = tellStory(id, "é".repeat(werksessieLimits.text)).apply(session);
  }
  for (let number = 0; number < actions; number += 1) {
    const due = "2027-06-15";
    const action = { id: `a${number}`, question: "1a", what: text, owner: line, doneWhen: text, due, done: false };
    session = addAction(session, { ...action, priority: "hoog" });
  }
  for (let number = 0; number < werksessieLimits.aside; number += 1) {
    const said = "é".repeat(werksessieLimits.text);
    session = putAside({ id: `w${number}`, text: said, question: "1a", done: false }).apply(session);
  }
  for (const sheet of worksheets) {
    for (const part of sheet.parts) {
      if (part.kind === "text") session = fillIn(session, sheet.id, part.id, text);
      if (part.kind !== "rows" || part.closed === true) continue;
      const added = Array.from({ length: rows }, (_, index): WorksheetRow => {
        const written = part.columns.filter(({ kind }) => kind === "text").map(({ id }) => [id, text] as const);
        return { id: `r${index}`, cells: { ...Object.fromEntries(written), [rowTitle]: text } };
      });
      session = fillIn(session, sheet.id, part.id, added);
    }
  }
  return session;
}

describe("sessions at their largest", () => {
  it("open again, also with as many actions and rows as there can be", () => {
    const session = fullest(bounds.actions, worksheetLimits.rows);
    const read = readParsed(session);
    expect(read.ok).toBe(true);
    expect(read.ok && read.document.actions.length).toBe(bounds.actions);
  });

  it("all open again, two hundred of them, just as they were", async () => {
    const session = fullest(50, 10);
    const store = memoryStore();
    // Their texts are one and the same in memory: what is looked at is that each can be read.
    for (let number = 0; number < 200; number += 1) store.shelf.set(`s${number}`, { ...session, id: `s${number}` });
    const { sessions, damaged } = await store.list();
    expect(damaged).toEqual([]);
    expect(sessions).toHaveLength(200);
    const opened = await store.open("s199");
    expect(opened.ok && opened.document).toEqual({ ...session, id: "s199" });
  });
});
