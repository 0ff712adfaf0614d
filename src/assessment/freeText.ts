import type { Assessment } from "./model.ts";

/** A text that people typed, with its place in the document, such as `rounds.0.answers.2d.note`. */
export interface FreeText {
  place: readonly string[];
  text: string;
}

/**
 * What the document holds besides words of people: identity, choices from a list, moments. A text under any other key was typed, so that a field
 * that is added later is looked at as well.
 */
const notTyped = new Set([
  "format",
  "version",
  "id",
  "variant",
  "depth",
  "language",
  "created",
  "updated",
  "date",
  "due",
  "priority",
  "question",
  "participant",
  "role",
  "via",
  "at",
  "start",
  "action",
  "log",
  "step",
  "level",
  "outcome",
  "hiddenWorksheets",
]);

/** All texts that people typed in a document, in its order; empty ones are left out. */
export function freeTexts(document: Assessment): readonly FreeText[] {
  return textsIn(document, []);
}

function textsIn(value: unknown, place: readonly string[]): readonly FreeText[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [{ place, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (skips(key, place) ? [] : textsIn(inner, [...place, key])));
}

/** Parts of a worksheet have names of their own, which say nothing about what stands in them; only the id of a row is known. */
function skips(key: string, place: readonly string[]): boolean {
  return place[0] === "worksheets" ? key === "id" : notTyped.has(key);
}

/** The document with other texts at these places; everything else stays the same object. */
export function withTexts(document: Assessment, texts: readonly FreeText[]): Assessment {
  return texts.reduce((changed, { place, text }) => replaced(changed, place, text), document);
}

function replaced<Value>(value: Value, [key, ...inner]: readonly string[], text: string): Value {
  if (key === undefined || typeof value !== "object" || value === null) return value;
  const former: unknown = Reflect.get(value, key);
  const next = inner.length === 0 ? text : replaced(former, inner, text);
  if (Array.isArray(value)) return Object.assign([...value], { [key]: next }) as Value;
  return { ...value, [key]: next };
}
