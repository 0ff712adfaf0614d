import * as v from "valibot";
import { bounds } from "../assessment/bounds.ts";
import type { Assessment } from "../assessment/model.ts";
import { depths, languages, priorities } from "../assessment/model.ts";
import { outcomesOfInput } from "../assessment/voices.ts";
import { answers, calendarDate, id, instant, line, note, questionId } from "./fields.ts";
import { hostilePlace } from "./hostilePlace.ts";
import { mostOf, parseJson, placeOf } from "./json.ts";
import { overlaySchema } from "./overlay.ts";
import { distinctIds, isRecord, plainRecord } from "./plainRecord.ts";
import type { Stored } from "./stored.ts";
import { toOwnRoles } from "./toOwnRoles.ts";
import { toWerksessie } from "./toWerksessie.ts";
import { twiceNamed } from "./twiceNamed.ts";
import { contributions, hands, participants } from "./voices.ts";
import { log, werksessie } from "./werksessie.ts";
import { worksheets } from "./worksheets.ts";

/*
 * The saved document: validator, named versions, migrations, in that order. Its type is `Assessment`.
 * A new stored field is: the field there, its validator and a version and migration here, a fixture in `tests/fixtures/documents/`,
 * and the JSON Schema in `public/schema/`.
 */

// Validator

const itemId = v.pipe(v.string(), v.regex(/^[1-7]$/));

const action = v.strictObject({
  id,
  question: questionId,
  what: note,
  owner: v.exactOptional(line),
  due: v.exactOptional(calendarDate),
  priority: v.exactOptional(v.picklist(priorities)),
  doneWhen: v.exactOptional(note),
  done: v.boolean(),
});

const feedback = v.strictObject({ outcome: v.picklist(outcomesOfInput), because: v.exactOptional(line) });

const round = v.strictObject({
  id,
  label: line,
  date: calendarDate,
  participants,
  contributions,
  hands,
  answers,
  minority: v.pipe(plainRecord, v.record(questionId, note), v.maxEntries(bounds.questions)),
  feedback: v.exactOptional(v.pipe(plainRecord, v.record(questionId, feedback), v.maxEntries(bounds.questions))),
  checklist: v.pipe(plainRecord, v.record(itemId, v.boolean())),
});

/** The validator of a document of the present version; `readDocument` is the way in. */
export const documentSchema = v.strictObject({
  format: v.literal("kansenwijzer"),
  version: v.literal(4),
  id,
  title: line,
  organisation: line,
  variant: id,
  depth: v.picklist(depths),
  language: v.picklist(languages),
  created: instant,
  updated: instant,
  rounds: v.pipe(v.tupleWithRest([round], round), v.maxLength(bounds.rounds), distinctIds()),
  actions: v.pipe(v.array(action), v.maxLength(bounds.actions), distinctIds()),
  worksheets,
  werksessie,
  log,
  overlay: v.exactOptional(overlaySchema),
}) satisfies v.GenericSchema<unknown, Assessment>;

// Versions

/** Every version of the document that was ever released, by what it brought. */
export const versions = { Initial: 1, Worksheets: 2, Werksessie: 3, OwnRoles: 4 } as const;
export const currentVersion = versions.OwnRoles;

// Migrations

/** Turns a document of the version before `to` into one of `to`. */
export interface Migration {
  to: number;
  name: string;
  up(document: Readonly<Record<string, unknown>>): Record<string, unknown>;
}

/** In order, each one version further; version 1 needs none. */
export const migrations: readonly Migration[] = [
  { to: versions.Worksheets, name: "worksheets can be filled in", up: (document) => ({ ...document }) },
  { to: versions.Werksessie, name: "roles, hands, the time of the werksessie and a log", up: toWerksessie },
  { to: versions.OwnRoles, name: "a contribution has a role of its own, with or without a seat", up: toOwnRoles },
];

/** Applies the steps that lie ahead of the document's version. */
export function migrate(
  raw: Readonly<Record<string, unknown>>,
  steps: readonly Migration[] = migrations,
): Record<string, unknown> {
  const from = Number(raw["version"]);
  return steps
    .filter(({ to }) => to > from)
    .reduce((older, step) => ({ ...step.up(older), version: step.to }), { ...raw });
}

// Reading and writing

/**
 * Why a text is no document of ours; `path` names the place, for example `rounds.0.answers.2d.level`. `too-much`: a list or a text there is longer
 * than a document may hold, `most` items or characters.
 */
export type ReadFailure =
  | { ok: false; reason: "unreadable" | "not-ours" | "too-new" | "too-large" }
  | { ok: false; reason: "invalid"; path: string }
  | { ok: false; reason: "too-much"; path: string; most: number };

export type ReadResult = { ok: true; document: Stored<Assessment, typeof documentSchema> } | ReadFailure;

/** A full session with long notes is below 0.2 MB; more than this is no session. */
export const maximumCharacters = 5_000_000;

/** Reads a document from the text of a file. Never throws and never guesses: what isn't one is refused with a named reason. */
export function readDocument(text: string): ReadResult {
  if (text.length > maximumCharacters) return { ok: false, reason: "too-large" };
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, reason: "unreadable" };
  const read = readParsed(parsed.value);
  const twice = read.ok ? twiceNamed(text) : undefined;
  return twice === undefined ? read : { ok: false, reason: "invalid", path: twice };
}

/** Reads a document from a value that was already parsed, such as one from a database. */
export function readParsed(value: unknown): ReadResult {
  if (!isRecord(value) || value["format"] !== "kansenwijzer") return { ok: false, reason: "not-ours" };
  const version = value["version"];
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return { ok: false, reason: "invalid", path: "version" };
  }
  if (version > currentVersion) return { ok: false, reason: "too-new" };
  const hostile = hostilePlace(value);
  if (hostile !== undefined) return { ok: false, reason: "invalid", path: hostile };
  const checked = v.safeParse(documentSchema, migrate(value), { abortEarly: true });
  if (checked.success) return { ok: true, document: checked.output };
  const [issue] = checked.issues;
  const path = placeOf(issue);
  const most = mostOf(issue);
  return most === undefined ? { ok: false, reason: "invalid", path } : { ok: false, reason: "too-much", path, most };
}
