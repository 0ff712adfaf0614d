/*
 * What a copy to share takes over of a record is told field by field. A field without a line here doesn't compile, and what is in a record
 * without being in its type doesn't come along: what is stored later is private until somebody says otherwise.
 */

/** A value without fields of its own. What has fields is decided on field by field. */
type Plain = string | number | boolean;

/** Fields that a record can't do without. */
type Needed<Stored, Field extends keyof Stored> = object extends Pick<Stored, Field> ? false : true;

type Decision<Stored, Field extends keyof Stored> =
  /** Goes along as it is. */
  | ([Required<Stored>[Field]] extends [Plain | readonly Plain[]] ? "shared" : never)
  /** Stays behind. */
  | (Needed<Stored, Field> extends true ? never : "private")
  /** Stays behind, and this stands in its place. */
  | { instead: Stored[Field] }
  /** Goes along in part. */
  | ((value: Required<Stored>[Field]) => Stored[Field]);

/** What becomes of each field. */
export type Decisions<Stored> = { readonly [Field in keyof Stored]-?: Decision<Stored, Field> };

/** A decision about a field of any record. */
type AnyDecision = "shared" | "private" | { instead: unknown } | ((value: unknown) => unknown);

/** A copy of a record with what goes along of each field. */
export function copyOf<Stored extends object>(stored: Stored, decisions: Decisions<Stored>): Stored {
  const copy = new Map<string, unknown>();
  for (const [field, decision] of Object.entries(decisions) as [string, AnyDecision][]) {
    if (typeof decision === "object") copy.set(field, decision.instead);
    else if (decision !== "private" && Object.hasOwn(stored, field)) {
      const value: unknown = Reflect.get(stored, field);
      copy.set(field, typeof decision === "function" ? decision(value) : value);
    }
  }
  return Object.fromEntries(copy) as Stored;
}
