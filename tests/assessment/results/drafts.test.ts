import { describe, expect, it } from "vitest";
import { computeResult } from "../../../src/assessment/results/compute.ts";
import type { Draft } from "../../../src/assessment/results/drafts.ts";
import type { ResultKind, WorksheetValues } from "../../../src/assessment/worksheet.ts";
import { row, sheet } from "../../support/worksheets.ts";

function draft(kind: ResultKind, id: string, values: WorksheetValues): Draft["pieces"] {
  const result = computeResult(kind, sheet(id), values);
  if (!("pieces" in result)) throw new Error(`${kind} is no text`);
  expect(result.from).toBe(kind);
  return result.pieces;
}

const text = (words: string) => ({ kind: "text", text: words });

describe("the text of a role", () => {
  const task = row("r1", { task: "Meedenken", moment: "recovery" });
  const limit = row("lead", { limit: "Geen regie" });

  it("has a heading for each part in which something stands, in order", () => {
    const values = {
      limits: [limit],
      tasks: [task, row("r2", { moment: "recovery" })],
      relationRoles: ["bridge"],
      workRoles: ["adviser", "trainer"],
      areas: ["work"],
    };
    expect(draft("role-text", "W3", values)).toEqual([
      { word: "areas", name: "areas", filling: { kind: "options", part: "areas", options: ["work"] } },
      {
        word: "roles",
        name: "roles",
        filling: { kind: "options", part: "workRoles", options: ["adviser", "trainer"] },
      },
      {
        word: "relations",
        name: "relations",
        filling: { kind: "options", part: "relationRoles", options: ["bridge"] },
      },
      { word: "tasks", name: "tasks", filling: { kind: "rows", part: "tasks", rows: [task], column: "task" } },
      { word: "limits", name: "limits", filling: { kind: "rows", part: "limits", rows: [limit], column: "limit" } },
    ]);
  });

  it("is nothing as long as nothing is filled in", () => {
    expect(draft("role-text", "W3", {})).toEqual([]);
    expect(draft("role-text", "W3", { areas: [], tasks: [row("r1", { task: " " })] })).toEqual([]);
  });
});

describe("the text of a place", () => {
  const options = [
    row("inside", { pro: "Dichtbij" }),
    row("outside", { con: "Ver weg" }),
    row("between", { weight: "3" }),
    row("nowhere", { pro: " " }),
  ];

  it("says what was chosen and why, and what else was weighed", () => {
    expect(draft("place-text", "W4", { choice: "inside", reason: "Het past", options })).toEqual([
      { word: "chosen", name: "option", filling: { kind: "options", part: "choice", options: ["inside"] } },
      { word: "because", name: "reason", filling: text("Het past") },
      {
        word: "considered",
        name: "list",
        filling: { kind: "options", part: "choice", options: ["outside", "between"] },
      },
    ]);
  });

  it("is the choice alone when there is no more, and nothing without one", () => {
    expect(draft("place-text", "W4", { choice: "inside" })).toEqual([
      { word: "chosen", name: "option", filling: { kind: "options", part: "choice", options: ["inside"] } },
    ]);
    expect(draft("place-text", "W4", { reason: "Het past", options })).toEqual([]);
  });
});

describe("the text of a vacancy", () => {
  it("has a title, an opening and a sentence for each part", () => {
    const values = {
      contact: "Bel ons",
      hours: "24 uur",
      offer: "Schaal 7",
      vog: "yes",
      schooling: "course",
      skills: ["listens", "trust"],
      recovery: ["balance"],
      experience: "Zelf meegemaakt",
      tasks: "Meedenken",
      role: "Ervaringsdeskundige",
    };
    expect(draft("vacancy-text", "W5", values)).toEqual([
      { word: "title", name: "role", filling: text("Ervaringsdeskundige") },
      { word: "intro", name: "", filling: undefined },
      { word: "tasks", name: "tasks", filling: text("Meedenken") },
      { word: "experience", name: "experience", filling: text("Zelf meegemaakt") },
      { word: "recovery", name: "recovery", filling: { kind: "options", part: "recovery", options: ["balance"] } },
      { word: "skills", name: "skills", filling: { kind: "options", part: "skills", options: ["listens", "trust"] } },
      { word: "schooling", name: "schooling", filling: { kind: "options", part: "schooling", options: ["course"] } },
      { word: "vog", name: "vog", filling: { kind: "options", part: "vog", options: ["yes"] } },
      { word: "offer", name: "offer", filling: text("Schaal 7") },
      { word: "hours", name: "hours", filling: text("24 uur") },
      { word: "contact", name: "contact", filling: text("Bel ons") },
    ]);
  });

  it("opens as soon as one part is filled in, and is nothing before", () => {
    expect(draft("vacancy-text", "W5", { hours: "24 uur" }).map(({ word }) => word)).toEqual(["intro", "hours"]);
    expect(draft("vacancy-text", "W5", { role: "Ambassadeur" }).map(({ word }) => word)).toEqual(["title", "intro"]);
    expect(draft("vacancy-text", "W5", { role: "  ", skills: [] })).toEqual([]);
  });
});
