import * as v from "valibot";
import type { Assessment } from "../assessment/model.ts";
import { depths, languages, levels, priorities } from "../assessment/model.ts";
import { isCalendarDate } from "./calendarDate.ts";
import { hostilePlace } from "./hostilePlace.ts";
import { parseJson, placeOf } from "./json.ts";
import { overlaySchema } from "./overlay.ts";
import { distinctIds, isRecord, plainRecord } from "./plainRecord.ts";
import { worksheets } from "./worksheets.ts";

/*
 * The saved document: validator, named versions, migrations, in that order. Its type is `Assessment`.
 * A new stored field is: the field there, its validator and a version and migration here, a fixture in `tests/fixtures/documents/`,
 * and the JSON Schema in `public/schema/`.
 */

// Validator

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const questionId = v.pipe(v.string(), v.regex(/^[1-8][a-z][a-z0-9]{0,3}$/));
const itemId = v.pipe(v.string(), v.regex(/^[1-7]$/));
const calendarDate = v.pipe(v.string(), v.check(isCalendarDate));
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/),
  v.check((text) => isCalendarDate(text.slice(0, 10))),
);
const note = v.exactOptional(v.string());

const answerKinds = {
  level: v.strictObject({ level: v.picklist(levels), note }),
  unknown: v.strictObject({ unknown: v.literal(true), note }),
  na: v.strictObject({ na: v.pipe(v.string(), v.check(hasWords)), note }),
};
const noAnswer = v.never();

/** Judged as the one kind that it is, so that the place of a fault is exact; none or two kinds is a fault of the answer itself. */
const answer = v.lazy((input) => {
  const [kind, second] = isRecord(input) ? kindsOf(input) : [];
  return kind === undefined || second !== undefined ? noAnswer : answerKinds[kind];
});
const answers = v.pipe(plainRecord, v.record(questionId, answer));

const action = v.strictObject({
  id,
  question: questionId,
  what: v.string(),
  owner: v.exactOptional(v.string()),
  due: v.exactOptional(calendarDate),
  priority: v.exactOptional(v.picklist(priorities)),
  doneWhen: v.exactOptional(v.string()),
  done: v.boolean(),
});

const round = v.strictObject({
  id,
  label: v.string(),
  date: calendarDate,
  participants: v.pipe(v.array(v.strictObject({ id, role: v.string() })), distinctIds()),
  contributions: v.array(v.strictObject({ participant: id, answers })),
  answers,
  checklist: v.pipe(plainRecord, v.record(itemId, v.boolean())),
});

const document = v.strictObject({
  format: v.literal("kansenwijzer"),
  version: v.literal(2),
  id,
  title: v.string(),
  organisation: v.string(),
  variant: id,
  depth: v.picklist(depths),
  language: v.picklist(languages),
  created: instant,
  updated: instant,
  rounds: v.pipe(v.tupleWithRest([round], round), distinctIds()),
  actions: v.pipe(v.array(action), distinctIds()),
  worksheets,
  overlay: v.exactOptional(overlaySchema),
}) satisfies v.GenericSchema<unknown, Assessment>;

function hasWords(text: string): boolean {
  return text.trim() !== "";
}

function kindsOf(input: Record<string, unknown>): (keyof typeof answerKinds)[] {
  return (["level", "unknown", "na"] as const).filter((kind) => Object.hasOwn(input, kind));
}

// Versions

/** Every version of the document that was ever released, by what it brought. */
export const versions = { Initial: 1, Worksheets: 2 } as const;
export const currentVersion = versions.Worksheets;

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

/** Why a text is no document of ours; `path` names the place, for example `rounds.0.answers.2d.level`. */
export type ReadFailure =
  | { ok: false; reason: "unreadable" | "not-ours" | "too-new" | "too-large" }
  | { ok: false; reason: "invalid"; path: string };

export type ReadResult = { ok: true; document: Assessment } | ReadFailure;

/** A full session with long notes is below 0.2 MB; more than this is no session. */
export const maximumCharacters = 5_000_000;

/** Reads a document from the text of a file. Never throws and never guesses: what isn't one is refused with a named reason. */
export function readDocument(text: string): ReadResult {
  if (text.length > maximumCharacters) return { ok: false, reason: "too-large" };
  const parsed = parseJson(text);
  return parsed.ok ? readParsed(parsed.value) : { ok: false, reason: "unreadable" };
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
  const checked = v.safeParse(document, migrate(value), { abortEarly: true });
  if (checked.success) return { ok: true, document: checked.output };
  return { ok: false, reason: "invalid", path: placeOf(checked.issues[0]) };
}
