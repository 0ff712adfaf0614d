import type * as v from "valibot";

/*
 * What is kept has a type and a validator, and neither follows from the other. A field that one of the two lacks would be lost, or make what
 * was kept unreadable. So a reader gives its value out as `Stored`: then that doesn't compile, and the field is named.
 */

/** The type of what is kept, as long as its validator has the same fields, required and optional ones alike; else the paths that differ. */
export type Stored<Type, Schema extends v.GenericSchema> = [Odd<Type, v.InferOutput<Schema>>] extends [never]
  ? Type
  : { "only in the type, or only in the validator": Odd<Type, v.InferOutput<Schema>> };

/** Paths of fields that one of two types has and the other has not. */
type Odd<One, Other> = Exclude<PathsIn<One>, PathsIn<Other>> | Exclude<PathsIn<Other>, PathsIn<One>>;

type Plain = string | number | boolean | null | undefined;

/** Paths of all fields of a type: `rounds.[].answers.*.note?`. An item of a list is `[]`, one of a record `*`; optional fields end in `?`. */
type PathsIn<Type> = Type extends Plain
  ? never
  : Type extends readonly (infer Item)[]
    ? Under<"[]", Item>
    : { [Key in keyof Type & string]-?: Under<Named<Type, Key>, Type[Key]> }[keyof Type & string];

type Under<Name extends string, Value> = Name | `${Name}.${PathsIn<Value>}`;

type Named<Type, Key extends keyof Type & string> = string extends Key
  ? "*"
  : Record<never, never> extends Pick<Type, Key>
    ? `${Key}?`
    : Key;
