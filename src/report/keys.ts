import type { Question, SourceReference } from "../assessment/model.ts";
import type { Words } from "./model.ts";

/**
 * Where a text of a question stands in the words: the one place that makes such keys. Titles come with the step, all else with its
 * help, which is loaded when somebody asks for it.
 */
export function questionKey(question: Pick<Question, "id" | "step">, part: string): string {
  const file = part === "title" ? "steps" : "help";
  return `${file}/${question.step}:questions.${question.id}.${part}`;
}

/**
 * Where the question stands as a participant is asked it, the first place that has words: for this field, for every field, and the title for
 * a deepening question that has none of its own.
 */
export function askedKeys({ id, step }: Pick<Question, "id" | "step">, variant: string): string[] {
  return [
    `asked:fields.${variant}.${id}`,
    `asked:questions.${id}`,
    `variants/${variant}:questions.${id}.title`,
    questionKey({ id, step }, "title"),
  ];
}

/** All words that the content of a variant needs besides `rules` and `report`. */
export function contentNamespaces(variant: string, steps: readonly { id: string }[]): string[] {
  return [
    "board",
    "sources",
    "fields",
    "roles",
    `variants/${variant}`,
    ...steps.flatMap(({ id }) => [`steps/${id}`, `help/${id}`]),
  ];
}

/** Texts that go before all others, by place: `questions.2d.title`. */
type OwnTexts = Readonly<Record<string, string>>;

/**
 * A translate that speaks the language of a field. Texts name the field and its team as {{field}} and {{team}}; and a text about a
 * question may stand in what the organisation laid on the field, or in the words of the field itself, which go before the general one.
 */
export function fieldWords(t: Words["t"], variant: string, own: OwnTexts = {}): Words["t"] {
  const named = (name: "team" | "field") => own[name] ?? t(`variants/${variant}:${name}`);
  const names = { team: named("team"), field: named("field") };
  return (key, values) => {
    if (typeof key !== "string") return t(key, { ...names, ...values });
    const about = placeInField(key);
    if (about === undefined) return t(key, { ...names, ...values });
    const text = own[about]?.replace(/\{\{(team|field)\}\}/g, (_, name: "team" | "field") => names[name]);
    return text ?? t([`variants/${variant}:${about}`, key], { ...names, ...values });
  };
}

/**
 * Where the words of a field may hold a text in the place of a general one: that of a question by its id, a story, a figure or an opener
 * below its step.
 */
export function placeInField(key: string): string | undefined {
  const question = /^(?:steps|help)\/\d:(questions\..+)$/.exec(key)?.[1];
  return question ?? (key.startsWith("help/") ? key.replace("/", ".").replace(":", ".") : undefined);
}

/** Where the label of a section stands. The numbers of sections hold dots, which separate keys: there they are underscores. */
export function sectionKey({ document, section }: SourceReference): string {
  return `sources:sections.${document}.${section.replaceAll(".", "_")}`;
}
