import { readFileSync } from "node:fs";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonRecord = { [key: string]: Json };

/** Text of the saved document that is kept of version 1. */
export const v1Text = readFileSync(new URL("../fixtures/documents/v1.json", import.meta.url), "utf8");

/** Text of the saved document that is kept of version 2. */
export const v2Text = readFileSync(new URL("../fixtures/documents/v2.json", import.meta.url), "utf8");

/** Text of the saved document that is kept of version 3. */
export const v3Text = readFileSync(new URL("../fixtures/documents/v3.json", import.meta.url), "utf8");

/** Text of the saved document that is kept of version 4. */
export const v4Text = readFileSync(new URL("../fixtures/documents/v4.json", import.meta.url), "utf8");

/**
 * The v4 fixture with another value at a place, written as `rounds.1.answers.2d.level`.
 * `undefined` takes the key away.
 */
export function savedWith(path: string, value: Json | undefined): JsonRecord {
  const document = JSON.parse(v4Text) as JsonRecord;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<JsonRecord>((inner, key) => inner[key] as JsonRecord, document);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return document;
}

/** A document with one fault, the place that the refusal has to name, and whether JSON Schema can see the fault at all. */
export interface BrokenDocument {
  what: string;
  /** Where the fixture is changed, and to what. */
  at: string;
  value: Json | undefined;
  /** The place that is named; the same as `at` when left out. */
  place?: string;
  /** How much fits at that place, when the fault is that there is more. */
  most?: number;
  beyondSchema?: true;
}

const action = { id: "a9", question: "2d", what: "Iets", done: false };
const round = {
  id: "r3",
  label: "",
  date: "2026-01-01",
  participants: [],
  contributions: [],
  hands: {},
  answers: {},
  minority: {},
  checklist: {},
};

const manyRows = Array.from({ length: 101 }, (_, index) => ({ id: `r${index}`, cells: {} }));

export const brokenDocuments: readonly BrokenDocument[] = [
  {
    what: "a level that doesn't exist",
    at: "rounds.0.answers.2d",
    value: { level: 4 },
    place: "rounds.0.answers.2d.level",
  },
  { what: "half a level", at: "rounds.1.answers.1a.level", value: 1.5 },
  { what: "a level below nog niet", at: "rounds.1.answers.1a.level", value: -1 },
  { what: "a level in words", at: "rounds.1.answers.1a.level", value: "2" },
  { what: "no level", at: "rounds.1.answers.1a.level", value: null },
  { what: "weten we niet that says no", at: "rounds.1.answers.2c.unknown", value: false },
  { what: "niet van toepassing without a reason", at: "rounds.1.answers.4d.na", value: "" },
  { what: "a reason of blanks alone", at: "rounds.1.answers.4d.na", value: " \n\t\u00a0" },
  { what: "a reason that isn't text", at: "rounds.1.answers.4d.na", value: true },
  { what: "a level and weten we niet", at: "rounds.0.answers.2d", value: { level: 2, unknown: true } },
  { what: "a level and a reason", at: "rounds.0.answers.2d", value: { level: 2, na: "past niet" } },
  { what: "weten we niet and a reason", at: "rounds.0.answers.2d", value: { unknown: true, na: "past niet" } },
  { what: "an answer that says nothing", at: "rounds.0.answers.2d", value: {} },
  { what: "an answer of only a note", at: "rounds.0.answers.2d", value: { note: "later" } },
  { what: "an answer that is a number", at: "rounds.0.answers.2d", value: 2 },
  { what: "an answer that is a list", at: "rounds.0.answers.2d", value: [2] },
  { what: "an answer that is null", at: "rounds.0.answers.2d", value: null },
  { what: "an answer with something unknown", at: "rounds.1.answers.1a.weight", value: 2 },
  { what: "a note that isn't text", at: "rounds.1.answers.1a.note", value: 7 },
  { what: "a question that can't exist", at: "rounds.0.answers.9z", value: { level: 1 } },
  { what: "a question without a letter", at: "rounds.0.answers.2", value: { level: 1 } },
  { what: "answers as a list", at: "rounds.0.answers", value: [] },
  { what: "no answers", at: "rounds.0.answers", value: undefined },
  {
    what: "a fault in a contribution",
    at: "rounds.1.contributions.1.answers.1a",
    value: { level: 9 },
    place: "rounds.1.contributions.1.answers.1a.level",
  },
  { what: "a contribution of nobody", at: "rounds.1.contributions.0.participant", value: undefined },
  { what: "a tick that is a word", at: "rounds.0.checklist.1", value: "ja" },
  { what: "an item that doesn't exist", at: "rounds.0.checklist.8", value: true },
  { what: "ticks as a list", at: "rounds.0.checklist", value: [] },
  { what: "a participant without a role", at: "rounds.0.participants.0.role", value: undefined },
  { what: "a participant with a name", at: "rounds.0.participants.0.name", value: "Iemand" },
  { what: "a role that isn't one of ours", at: "rounds.0.participants.0.role", value: "procesregisseur" },
  { what: "a role that is called a number", at: "rounds.1.participants.1.called", value: 7 },
  { what: "a contribution without a role", at: "rounds.1.contributions.0.role", value: undefined },
  { what: "a contribution of a role that isn't one of ours", at: "rounds.1.contributions.0.role", value: "wijkagent" },
  { what: "a contribution that is called a number", at: "rounds.1.contributions.1.called", value: 7 },
  { what: "a second contribution", at: "rounds.1.contributions.1.participant", value: "p1", beyondSchema: true },
  { what: "a contribution that came by mail", at: "rounds.1.contributions.0.via", value: "mail" },
  { what: "a contribution at no moment", at: "rounds.1.contributions.0.at", value: "12:00" },
  { what: "a contribution before the first", at: "rounds.1.contributions.0.revision", value: -1 },
  { what: "a contribution after the last", at: "rounds.1.contributions.0.revision", value: 29 },
  { what: "no hands", at: "rounds.0.hands", value: undefined },
  { what: "hands as a list", at: "rounds.0.hands", value: [] },
  { what: "hands at a question that can't exist", at: "rounds.1.hands.9z", value: [] },
  { what: "half a hand", at: "rounds.1.hands.2d.0.counts.1", value: 0.5 },
  { what: "fewer than no hands", at: "rounds.1.hands.2d.0.unknown", value: -1 },
  { what: "hands without end", at: "rounds.1.hands.2d.0.counts.3", value: 1000 },
  {
    what: "hands at three levels",
    at: "rounds.1.hands.6a.0.counts",
    value: [1, 2, 3],
    place: "rounds.1.hands.6a.0.counts.3",
  },
  {
    what: "hands at five levels",
    at: "rounds.1.hands.6a.0.counts",
    value: [1, 2, 3, 4, 5],
    place: "rounds.1.hands.6a.0.counts.4",
  },
  { what: "hands of a role that isn't one of ours", at: "rounds.1.hands.2d.1.role", value: "wijkagent" },
  {
    what: "hands of a role counted twice",
    at: "rounds.1.hands.2d.1.role",
    value: undefined,
    place: "rounds.1.hands.2d.1",
    beyondSchema: true,
  },
  { what: "a note of a minority that isn't text", at: "rounds.1.minority.2d", value: null },
  {
    what: "feedback without an outcome",
    at: "rounds.1.feedback",
    value: { "2d": { because: "Zo." } },
    place: "rounds.1.feedback.2d.outcome",
  },
  {
    what: "an outcome that is none",
    at: "rounds.1.feedback",
    value: { "2d": { outcome: "maybe" } },
    place: "rounds.1.feedback.2d.outcome",
  },
  { what: "no notes of minorities", at: "rounds.0.minority", value: undefined },
  { what: "a werksessie without end", at: "werksessie.minutes", value: 601 },
  { what: "a werksessie of no time", at: "werksessie.minutes", value: 0 },
  { what: "a werksessie that begins on a day alone", at: "werksessie.start", value: "2026-09-24" },
  { what: "a break of no time", at: "werksessie.breaks.0.minutes", value: 0 },
  { what: "what was set aside without a text", at: "werksessie.aside.0.text", value: undefined },
  { what: "what was set aside with one id", at: "werksessie.aside.1.id", value: "z1", beyondSchema: true },
  { what: "what was set aside without end", at: "werksessie.aside.1.text", value: "x".repeat(2001), most: 2000 },
  { what: "the story of step 9", at: "werksessie.story.9", value: "" },
  { what: "a mark of 11", at: "werksessie.marks.0", value: 11 },
  { what: "half a mark", at: "werksessie.marks.0", value: 7.5 },
  {
    what: "a programme with a question at full speed",
    at: "werksessie.programme",
    value: [{ id: "1a", speed: "snel", minutes: 2 }],
    place: "werksessie.programme.0.speed",
  },
  {
    what: "a programme with a question that takes no time",
    at: "werksessie.programme",
    value: [{ id: "1a", speed: "vingers", minutes: 0 }],
    place: "werksessie.programme.0.minutes",
  },
  { what: "a practice that isn't one", at: "werksessie.practice", value: false },
  { what: "no werksessie", at: "werksessie", value: undefined },
  { what: "no log", at: "log", value: undefined },
  { what: "an entry without a moment", at: "log.0.at", value: undefined },
  { what: "an entry in words", at: "log.0.what", value: "De wijkagent vond 2d te laag" },
  { what: "an entry with the level of a person", at: "log.0.level", value: 2 },
  { what: "an entry of an answer that doesn't exist", at: "log.1.to", value: 4 },
  { what: "participants with one id", at: "rounds.1.participants.1.id", value: "p1", beyondSchema: true },
  { what: "no rounds", at: "rounds", value: [], place: "rounds.0" },
  { what: "rounds that aren't a list", at: "rounds", value: { "0": round } },
  { what: "a round that is null", at: "rounds.1", value: null },
  { what: "rounds with one id", at: "rounds.1.id", value: "r1", beyondSchema: true },
  { what: "a round without a label", at: "rounds.1.label", value: undefined },
  { what: "a round on 30 February", at: "rounds.1.date", value: "2026-02-30" },
  { what: "a round on 29 February of a common year", at: "rounds.1.date", value: "2025-02-29" },
  { what: "a round in month 13", at: "rounds.1.date", value: "2026-13-01" },
  { what: "a round in month 0", at: "rounds.1.date", value: "2026-00-10" },
  { what: "a round on day 0", at: "rounds.1.date", value: "2026-03-00" },
  { what: "a date the Dutch way round", at: "rounds.1.date", value: "12-03-2026" },
  { what: "a date with a time", at: "rounds.1.date", value: "2026-03-12T09:00:00Z" },
  { what: "a moment on a day that doesn't exist", at: "created", value: "2026-04-31T09:00:00Z" },
  { what: "a moment at 24 hours", at: "created", value: "2026-04-30T24:00:00Z" },
  { what: "a moment at 60 minutes", at: "updated", value: "2026-04-30T09:60:00Z" },
  { what: "a moment that isn't in UTC", at: "updated", value: "2026-04-30T09:00:00+02:00" },
  { what: "a deadline that is empty", at: "actions.0.due", value: "" },
  { what: "a deadline that doesn't exist", at: "actions.0.due", value: "2026-06-31" },
  { what: "a priority in English", at: "actions.0.priority", value: "high" },
  { what: "an action about no question", at: "actions.0.question", value: "werving" },
  { what: "an action that may be done", at: "actions.0.done", value: "misschien" },
  { what: "an action without what to do", at: "actions.1.what", value: undefined },
  { what: "an action with an empty id", at: "actions.0.id", value: "" },
  { what: "an action called as all objects are", at: "actions.0.id", value: "constructor" },
  { what: "a session called as what all come from", at: "id", value: "__proto__" },
  { what: "a participant called by an inherited name", at: "rounds.0.participants.0.id", value: "toString" },
  { what: "an id with a sign that can't be seen", at: "actions.0.id", value: "a\u0000b" },
  { what: "an action with an endless id", at: "actions.0.id", value: "x".repeat(101) },
  {
    what: "actions with one id",
    at: "actions",
    value: [action, { ...action, id: "a8" }, action],
    place: "actions.2.id",
    beyondSchema: true,
  },
  { what: "actions that aren't a list", at: "actions", value: {} },
  { what: "a depth that doesn't exist", at: "depth", value: "diep" },
  { what: "a language that doesn't exist", at: "language", value: "fr" },
  { what: "a variant without a name", at: "variant", value: "" },
  { what: "no title", at: "title", value: undefined },
  { what: "something unknown", at: "score", value: 80 },
  { what: "a worksheet without a number", at: "worksheets.budget", value: {} },
  { what: "a worksheet that is a list", at: "worksheets.W9", value: [] },
  { what: "a part with a name of words", at: "worksheets.W9.de kosten", value: 1 },
  { what: "a part that is a record", at: "worksheets.W9.form", value: { chosen: "employed" } },
  { what: "a part that is null", at: "worksheets.W9.form", value: null },
  { what: "half a euro", at: "worksheets.W9.months", value: 1.5 },
  { what: "an amount below zero", at: "worksheets.W9.months", value: -1 },
  { what: "an amount without end", at: "worksheets.W9.months", value: 1e12 },
  { what: "a text without end", at: "worksheets.W5.role", value: "x".repeat(10_001), most: 10_000 },
  {
    what: "ticked options that aren't keys",
    at: "worksheets.W6.experience",
    value: [1],
    place: "worksheets.W6.experience.0",
  },
  { what: "a row without cells", at: "worksheets.W9.costs.0.cells", value: undefined },
  { what: "a row with something unknown", at: "worksheets.W9.costs.0.sum", value: 3 },
  { what: "a cell that is true", at: "worksheets.W9.costs.0.cells.perYear", value: true },
  { what: "a row among ticked options", at: "worksheets.W9.costs.1", value: "experts" },
  { what: "rows without end", at: "worksheets.W9.costs", value: manyRows, most: 100 },
  {
    what: "rows with one id",
    at: "worksheets.W9.costs.1.id",
    value: "experts",
    beyondSchema: true,
  },
  { what: "worksheets as a list", at: "worksheets", value: [] },
  { what: "no version", at: "version", value: undefined },
  { what: "version 0", at: "version", value: 0 },
  { what: "half a version", at: "version", value: 1.5 },
  { what: "a version in words", at: "version", value: "1" },
];
