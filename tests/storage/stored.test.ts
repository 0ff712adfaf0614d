import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Assessment, Round } from "../../src/assessment/model.ts";
import type { Contribution } from "../../src/assessment/voices.ts";
import { documentSchema } from "../../src/storage/document.ts";
import { overlaySchema } from "../../src/storage/overlay.ts";
import type { Stored } from "../../src/storage/stored.ts";
import { pathsInSchema, pathsInValidator } from "../support/fieldPaths.ts";

const schemaOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/schema/${name}.json`, import.meta.url), "utf8"));

/** Fields that only one of two lists has. */
function odd(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
  return [...[...one].filter((path) => !other.has(path)), ...[...other].filter((path) => !one.has(path))].sort();
}

describe("the fields of the validator and those of the JSON Schema", () => {
  const overlay = schemaOf("overlay-v1");

  it("are the same for a document, in all that it holds", () => {
    const document = schemaOf("assessment-v4");
    expect(odd(pathsInValidator(documentSchema), pathsInSchema(document, [overlay]))).toEqual([]);
  });

  it("are the same for an overlay", () => {
    expect(odd(pathsInValidator(overlaySchema), pathsInSchema(overlay))).toEqual([]);
  });

  it("are seen at any depth, also where a field is optional in one of the two alone", () => {
    const known = pathsInValidator(documentSchema);
    for (const path of [
      "rounds.[].contributions.[].answers.*.note?",
      "rounds.[].hands.*.[].counts.[]",
      "worksheets.*.*.[].cells.*.[]",
      "overlay?.words?.nl?.questions?.*.pitfall?",
      "werksessie.aside.[].action?",
    ]) {
      expect(known).toContain(path);
    }
    const short = v.strictObject({ a: v.exactOptional(v.string()) });
    const schema = { properties: { a: {}, b: {} }, required: ["a"] };
    expect(odd(pathsInValidator(short), pathsInSchema(schema))).toEqual(["a", "a?", "b?"]);
  });
});

/** Compiles only where a type and its validator have the same fields. */
function proof<Type>(_kept: Stored<Type, typeof small>): void {}

interface Small {
  round: { id: string; notes: readonly { text: string; by?: string }[] };
  marks: Readonly<Record<string, { at: number } | { none: true; why?: string }>>;
}

const small = v.strictObject({
  round: v.strictObject({
    id: v.string(),
    notes: v.array(v.strictObject({ text: v.string(), by: v.exactOptional(v.string()) })),
  }),
  marks: v.record(
    v.string(),
    v.union([
      v.strictObject({ at: v.number() }),
      v.strictObject({ none: v.literal(true), why: v.exactOptional(v.string()) }),
    ]),
  ),
}) satisfies v.GenericSchema<unknown, Small>;

describe("a field that stands in a type alone", () => {
  const kept: Small = { round: { id: "r", notes: [] }, marks: {} };

  type Note = { text: string; by?: string };
  type WithRound<Change> = Omit<Small, "round"> & { round: Change };
  type InNote = WithRound<{ id: string; notes: readonly (Note & { at?: string })[] }>;
  type InKind = Omit<Small, "marks"> & {
    marks: Record<string, { at: number; by?: string } | { none: true; why?: string }>;
  };
  type Looser = WithRound<{ id?: string; notes: readonly Note[] }>;

  // What must not compile is marked so: where it does, the types of this file are at fault.
  it("doesn't compile, also where it is optional, deep or in one of several kinds", () => {
    proof<Small>(kept);
    // @ts-expect-error an optional field at the top
    proof<Small & { by?: string }>(kept);
    // @ts-expect-error an optional field in a record in a list
    proof<InNote>(kept);
    // @ts-expect-error an optional field in one kind of several
    proof<InKind>(kept);
    // @ts-expect-error a field that the validator asks for and the type makes optional
    proof<Looser>(kept);
    // @ts-expect-error a field that the validator has alone
    proof<Omit<Small, "marks">>(kept);
    expect(v.is(small, kept)).toBe(true);
  });

  it("is named where it would be given out", () => {
    type Named = { "only in the type, or only in the validator": "rounds.[].contributions.[].mood?" };
    type Moody = Omit<Assessment, "rounds"> & {
      rounds: readonly (Omit<Round, "contributions"> & {
        contributions: readonly (Contribution & { mood?: string })[];
      })[];
    };
    const named: Stored<Moody, typeof documentSchema> = {
      "only in the type, or only in the validator": "rounds.[].contributions.[].mood?",
    } satisfies Named;
    expect(Object.keys(named)).toHaveLength(1);
  });
});
