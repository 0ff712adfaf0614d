/*
 * The fields that a validator knows, and those that a JSON Schema knows, as paths: `rounds.[].answers.*.note?`. An item of a list is `[]`,
 * one of a record `*`, and an optional field ends in `?`.
 */

interface ValibotSchema {
  type: string;
  pipe?: readonly { kind: string }[];
  entries?: Readonly<Record<string, ValibotSchema>>;
  item?: ValibotSchema;
  items?: readonly ValibotSchema[];
  rest?: ValibotSchema;
  value?: ValibotSchema;
  wrapped?: ValibotSchema;
  options?: readonly ValibotSchema[];
  getter?: (input: unknown) => ValibotSchema;
}

/** One of everything that a lazy validator of ours tells apart. */
const samples = [{ level: 0 }, { unknown: true }, { na: "" }, 0, "", [], [{}]];

/** The fields that a valibot schema knows. */
export function pathsInValidator(schema: unknown): ReadonlySet<string> {
  return new Set(walkValidator(schema as ValibotSchema));
}

function walkValidator(schema: ValibotSchema): string[] {
  const { pipe, entries, item, items = [], rest, value, wrapped, options = [], getter } = schema;
  if (pipe !== undefined && pipe.length > 1) {
    return pipe.flatMap((part) => {
      if (part.kind !== "schema") return [];
      // The first part of a pipe is the pipe itself, with all that it is.
      return walkValidator({ ...(part as unknown as ValibotSchema), pipe: [] });
    });
  }
  if (schema.type === "optional" && schema.wrapped !== undefined) throw new Error("our fields are exactly optional");
  const unnamed = [item, ...items, rest].filter((one) => one !== undefined);
  return [
    ...Object.entries(entries ?? {}).flatMap(([key, inner]) => {
      const isOptional = inner.type === "exact_optional";
      return under(isOptional ? `${key}?` : key, walkValidator(isOptional ? (inner.wrapped ?? inner) : inner));
    }),
    ...unnamed.flatMap((inner) => under("[]", walkValidator(inner))),
    ...(schema.type === "record" && value !== undefined ? under("*", walkValidator(value)) : []),
    ...(wrapped === undefined ? [] : walkValidator(wrapped)),
    ...options.flatMap((one) => (typeof one === "object" ? walkValidator(one) : [])),
    ...(getter === undefined ? [] : samples.flatMap((sample) => walkValidator(getter(sample)))),
  ];
}

interface JsonSchema {
  $ref?: string;
  $id?: string;
  $defs?: Readonly<Record<string, JsonSchema>>;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema | false;
  prefixItems?: readonly JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
  allOf?: readonly JsonSchema[];
}

/** The fields that a JSON Schema knows; `others`: schemas that it points to. */
export function pathsInSchema(schema: unknown, others: readonly unknown[] = []): ReadonlySet<string> {
  const roots = [schema, ...others] as readonly JsonSchema[];
  const walk = (part: JsonSchema, root: JsonSchema): string[] => {
    const { $ref, properties = {}, required = [], items, prefixItems = [], additionalProperties: more } = part;
    const kinds = [...(part.anyOf ?? []), ...(part.oneOf ?? []), ...(part.allOf ?? [])];
    const unnamed = [...prefixItems, ...(items === undefined || items === false ? [] : [items])];
    return [
      ...($ref === undefined ? [] : follow($ref, root)),
      ...Object.entries(properties).flatMap(([key, inner]) =>
        under(required.includes(key) ? key : `${key}?`, walk(inner, root)),
      ),
      ...unnamed.flatMap((inner) => under("[]", walk(inner, root))),
      ...(typeof more === "object" ? under("*", walk(more, root)) : []),
      ...kinds.flatMap((kind) => walk(kind, root)),
    ];
  };
  const follow = (ref: string, root: JsonSchema): string[] => {
    const [id = "", name] = ref.split("#/$defs/");
    const target = id === "" ? root : roots.find((one) => one.$id === id);
    const part = name === undefined ? target : target?.$defs?.[name];
    if (target === undefined || part === undefined) throw new Error(`${ref} leads nowhere`);
    return walk(part, target);
  };
  return new Set(roots.slice(0, 1).flatMap((root) => walk(root, root)));
}

function under(name: string, inner: readonly string[]): string[] {
  return [name, ...inner.map((path) => `${name}.${path}`)];
}
