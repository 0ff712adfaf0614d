import * as v from "valibot";
import { randvoorwaardenLevels } from "../assessment/model.ts";
import type { Overlay } from "../assessment/overlay.ts";
import { hostilePlace } from "./hostilePlace.ts";
import { parseJson, placeOf } from "./json.ts";
import { distinctIds, isRecord, plainRecord } from "./plainRecord.ts";
import type { Stored } from "./stored.ts";
import { twiceNamed } from "./twiceNamed.ts";

/*
 * The overlay as a file: validator and reader. Its type is `Overlay`; the same rules stand in `public/schema/overlay-v1.json`.
 * Sizes are bounded, since a document carries its overlay and a screen shows every word of it.
 */

/** At least one sign that is no blank, and no {{place}} but those of the team and the field. */
const words = /^(?![\s\S]*\{\{(?!(?:team|field)\}\}))[\s\S]*\S/;

/** Counted as JSON Schema counts: a sign outside the first plane is one. */
function text(longest: number) {
  return v.pipe(
    v.string(),
    v.regex(words),
    v.check((given) => [...given].length <= longest),
  );
}

const short = text(80);
const title = text(200);
const long = text(1200);
const id = text(100);
const questionId = v.pipe(v.string(), v.regex(/^[1-8][a-z][a-z0-9]{0,3}$/));

function inLanguages<Text extends v.GenericSchema>(one: Text) {
  return v.pipe(plainRecord, v.strictObject({ nl: one, en: v.exactOptional(one) }));
}

const action = v.strictObject({ what: title, doneWhen: title });

const changedQuestion = v.strictObject({
  title: v.exactOptional(title),
  meaning: v.exactOptional(long),
  arranged: v.exactOptional(long),
  pitfall: v.exactOptional(long),
});

const changedWords = v.strictObject({
  team: v.exactOptional(short),
  field: v.exactOptional(short),
  questions: v.exactOptional(
    v.pipe(
      plainRecord,
      v.check((given) => Object.keys(given).length <= 80),
      v.record(questionId, v.pipe(plainRecord, changedQuestion)),
    ),
  ),
});

const questionWords = v.strictObject({
  title,
  meaning: long,
  arranged: long,
  pitfall: long,
  actions: v.pipe(v.array(action), v.minLength(1), v.maxLength(6)),
});

const question = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[1-8]o[1-9]\d?$/)),
    step: v.pipe(v.string(), v.regex(/^[1-8]$/)),
    level: v.picklist(randvoorwaardenLevels),
    words: inLanguages(questionWords),
  }),
  v.forward(
    v.check(({ id: own, step }) => own.startsWith(step)),
    ["id"],
  ),
);

const extraAction = v.strictObject({ question: questionId, nl: action, en: v.exactOptional(action) });

/** The validator of an overlay; a document has one in it. */
export const overlaySchema = v.strictObject({
  format: v.literal("kansenwijzer-overlay"),
  version: v.literal(1),
  id,
  name: text(120),
  variant: v.exactOptional(id),
  contact: v.exactOptional(v.pipe(plainRecord, v.strictObject({ text: inLanguages(text(400)) }))),
  words: v.exactOptional(
    v.pipe(
      plainRecord,
      v.strictObject({
        nl: v.exactOptional(v.pipe(plainRecord, changedWords)),
        en: v.exactOptional(v.pipe(plainRecord, changedWords)),
      }),
    ),
  ),
  questions: v.exactOptional(v.pipe(v.array(question), v.maxLength(40), distinctIds())),
  actions: v.exactOptional(v.pipe(v.array(extraAction), v.maxLength(80))),
  hiddenWorksheets: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.regex(/^W([1-9]|1[0-2])$/))), v.maxLength(12))),
}) satisfies v.GenericSchema<unknown, Overlay>;

/** Why something is no overlay of ours; `path` names the place, for example `questions.0.words.nl.title`. */
export type OverlayFailure =
  | { ok: false; reason: "unreadable" | "not-ours" | "too-new" | "too-large" }
  | { ok: false; reason: "invalid"; path: string };

export type OverlayResult = { ok: true; overlay: Stored<Overlay, typeof overlaySchema> } | OverlayFailure;

/** A rich overlay is below 0.1 MB; more than this is none. */
export const maximumOverlayCharacters = 1_000_000;

/** Reads an overlay from the text of a file. Never throws and never guesses. */
export function readOverlay(given: string): OverlayResult {
  if (given.length > maximumOverlayCharacters) return { ok: false, reason: "too-large" };
  const parsed = parseJson(given);
  if (!parsed.ok) return { ok: false, reason: "unreadable" };
  const read = checkOverlay(parsed.value);
  const twice = read.ok ? twiceNamed(given) : undefined;
  return twice === undefined ? read : { ok: false, reason: "invalid", path: twice };
}

/** Reads an overlay from a value, such as the one that a host set beside the app. */
export function checkOverlay(value: unknown): OverlayResult {
  if (!isRecord(value) || value["format"] !== "kansenwijzer-overlay") return { ok: false, reason: "not-ours" };
  const version = value["version"];
  if (typeof version === "number" && version > 1) return { ok: false, reason: "too-new" };
  const hostile = hostilePlace(value);
  if (hostile !== undefined) return { ok: false, reason: "invalid", path: hostile };
  const checked = v.safeParse(overlaySchema, value, { abortEarly: true });
  if (checked.success) return { ok: true, overlay: checked.output };
  return { ok: false, reason: "invalid", path: placeOf(checked.issues[0]) };
}
