import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Assessment } from "../../src/assessment/model.ts";
import type { CellValue, PartValue, Worksheet, WorksheetValues } from "../../src/assessment/worksheet.ts";
import { worksheets } from "../../src/content/worksheets/index.ts";
import { readDocument } from "../../src/storage/document.ts";

/*
 * A session with something of its own in every field that may hold text, made from the newest schema: a field that is stored later is marked by
 * itself. Each mark is a word that stands nowhere else, so that a file can be searched for it.
 */

interface Schema {
  $ref?: string;
  const?: unknown;
  enum?: readonly unknown[];
  type?: string;
  format?: string;
  pattern?: string;
  minimum?: number;
  maxLength?: number;
  minItems?: number;
  oneOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  propertyNames?: Schema;
  additionalProperties?: Schema | false;
  items?: Schema;
  $defs?: Readonly<Record<string, Schema>>;
}

/** A mark and the place of the document where it stands. */
export interface Mark {
  word: string;
  place: string;
}

const folder = join(import.meta.dirname, "../../public/schema");
const newest = readdirSync(folder)
  .filter((name) => name.startsWith("assessment-v"))
  .toSorted((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]))
  .at(-1);
const root: Schema = JSON.parse(readFileSync(join(folder, newest ?? ""), "utf8"));
const overlay: Schema = JSON.parse(readFileSync(join(folder, "overlay-v1.json"), "utf8"));

/** Answered in a field and depth that doesn't ask it: an answer that is parked. */
export const parked = "8x9z";

/** The keys that records have, by the pattern of their names; of each kind one more than there are kinds of values. */
const keysBy: readonly [RegExp, readonly string[]][] = [
  [/W\[1-9\]/, worksheets.map(({ id }) => id)],
  [/\^\[1-8\]\[a-z\]/, ["1a", "2d", "3b", parked]],
  [/\^\[1-[78]\]\$/, ["1", "2"]],
  [/\^\[a-z\]/, ["ownRoleText", "zomaar", "meer", "nogMeer"]],
];

/** Strings that have to be something in particular. */
const fixedBy: readonly [RegExp, (turn: number) => string][] = [
  [/o\[1-9\]/, (turn) => `1o${turn + 1}`],
  [/\^\[1-8\]\$/, () => "1"],
  [/\^\[1-8\]\[a-z\]/, () => "1a"],
  [/\^W/, (turn) => `W${turn + 11}`],
];

let made = 0;

/** All values that a schema allows, one of each kind. */
function all(schema: Schema, place: readonly string[], base: Schema): readonly unknown[] {
  if (schema.$ref !== undefined) {
    const [urn = "", path = ""] = schema.$ref.split("#/$defs/");
    const next = urn.startsWith("urn:kansenwijzer:overlay") ? overlay : base;
    return all(path === "" ? next : (next.$defs?.[path] ?? {}), place, next);
  }
  const kinds = schema.oneOf ?? schema.anyOf;
  if (kinds !== undefined) return kinds.flatMap((kind) => all(kind, place, base));
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum !== undefined) return [schema.enum.at(-1)];
  switch (schema.type) {
    case "object":
      return [record(schema, place, base)];
    case "array":
      // Two of each, since ids have to differ.
      return [
        Array.from({ length: Math.max(2, schema.minItems ?? 0) }, (_, turn) => `${turn}`).flatMap((turn) =>
          all(schema.items ?? {}, [...place, turn], base),
        ),
      ];
    case "string":
      return [text(schema, place)];
    case "boolean":
      return [place.findLast((key) => /^\d+$/.test(key)) === "0"];
    default:
      return [Math.max(1, schema.minimum ?? 1)];
  }
}

function record(schema: Schema, place: readonly string[], base: Schema): Record<string, unknown> {
  const told = Object.entries(schema.properties ?? {}).map(
    ([key, inner]) => [key, all(inner, [...place, key], base)[0]] as const,
  );
  const { additionalProperties: inner, propertyNames } = schema;
  if (typeof inner !== "object") return Object.fromEntries(told);
  const pattern = propertyNames?.pattern ?? base.$defs?.[propertyNames?.$ref?.split("/").at(-1) ?? ""]?.pattern ?? "";
  // An overlay speaks of questions that are asked.
  const keys = keysBy
    .find(([kind]) => kind.test(pattern))?.[1]
    .filter((key) => key !== parked || place[0] !== "overlay");
  if (keys === undefined) throw new Error(`no keys for ${place.join(".")}: ${pattern}`);
  const named = keys.map((key, index) => {
    const values = all(inner, [...place, key], base);
    return [key, values[index % values.length]] as const;
  });
  return Object.fromEntries([...told, ...named]);
}

function text({ pattern = "", format, maxLength = 1000 }: Schema, place: readonly string[]): string {
  const fixed = fixedBy.find(([kind]) => kind.test(pattern))?.[1];
  if (fixed !== undefined) return fixed(Number(place.findLast((key) => /^\d+$/.test(key)) ?? 0));
  made += 1;
  if (format === "date") return "2026-03-12";
  if (format === "date-time") return new Date(Date.UTC(2025, 0, 1, 0, made)).toISOString();
  const word = `zq${letters(made)}qz`;
  // What people type is an address too, so that it can be ticked away.
  const forms = names.has(place.at(-1) ?? "") ? [word] : [`${word}@${word}.nl`, word, `${word}.${word}`];
  const fits = forms.find((form) => form.length <= maxLength && new RegExp(pattern, "u").test(form));
  if (fits === undefined) throw new Error(`no mark fits ${place.join(".")}: ${pattern}`);
  return fits;
}

/** Keys of what no person typed. */
const names = new Set(["id", "participant", "action", "about", "variant"]);

function letters(number: number): string {
  const sign = (value: number) => String.fromCharCode("a".charCodeAt(0) + (value % 16));
  return sign(number >> 8) + sign(number >> 4) + sign(number);
}

/** The session, as a file would bring it in. */
export function markedSession(): Assessment {
  made = 0;
  const raw = all(root, [], root)[0] as DeepMutable<Assessment>;
  raw.variant = "geweld";
  if (raw.overlay !== undefined) raw.overlay.variant = "geweld";
  for (const round of raw.rounds) {
    // Hands of one role are counted once.
    for (const [question, counted] of Object.entries(round.hands)) round.hands[question] = counted.slice(0, 1);
  }
  // A question is in the programme once.
  for (const [index, planned] of (raw.werksessie.programme ?? []).entries())
    planned.id = ["1a", "2d"][index] ?? planned.id;
  for (const sheet of worksheets) Object.assign(raw.worksheets[sheet.id] ?? {}, filled(sheet));
  const read = readDocument(JSON.stringify(raw));
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.document;
}

type DeepMutable<Value> = Value extends object ? { -readonly [Key in keyof Value]: DeepMutable<Value[Key]> } : Value;

/** A worksheet with something in each of its texts. */
function filled({ id, parts }: Worksheet): WorksheetValues {
  return Object.fromEntries(
    parts.flatMap((part): [string, PartValue][] => {
      if (part.kind === "text") return [[part.id, text({}, ["worksheets", id, part.id])]];
      if (part.kind !== "rows") return [];
      const cells = part.columns.flatMap((column): [string, CellValue][] =>
        column.kind === "text" ? [[column.id, text({}, ["worksheets", id, part.id, column.id])]] : [],
      );
      return cells.length === 0
        ? []
        : [[part.id, [{ id: part.start?.[0] ?? "rij", cells: Object.fromEntries(cells) }]]];
    }),
  );
}

/** The marks in a session, in its order. */
export function marksIn(value: unknown, place: readonly string[] = []): readonly Mark[] {
  if (typeof value === "string") {
    const word = /zq[a-p]{3}qz/.exec(value)?.[0] ?? /^2025-.*Z$/.exec(value)?.[0];
    return word === undefined ? [] : [{ word, place: place.join(".") }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => marksIn(inner, [...place, key]));
}
