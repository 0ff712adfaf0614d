import type { Question, SourceReference } from "../assessment/model.ts";
import type { Words } from "./model.ts";

/** Where a text of a question stands in the words: the one place that makes such keys. */
export function questionKey(question: Pick<Question, "id" | "step">, part: string): string {
  return `steps/${question.step}:questions.${question.id}.${part}`;
}

/** All words that the content of a variant needs besides `rules` and `report`. */
export function contentNamespaces(variant: string, steps: readonly { id: string }[]): string[] {
  return ["board", "sources", `variants/${variant}`, ...steps.map(({ id }) => `steps/${id}`)];
}

/** A translate that knows how the field calls itself and its team: texts name them as {{field}} and {{team}}. */
export function fieldWords(t: Words["t"], variant: string): Words["t"] {
  const names = { team: t(`variants/${variant}:team`), field: t(`variants/${variant}:field`) };
  return (key, values) => t(key, { ...names, ...values });
}

/** Where the label of a section stands. The numbers of sections hold dots, which separate keys: there they are underscores. */
export function sectionKey({ document, section }: SourceReference): string {
  return `sources:sections.${document}.${section.replaceAll(".", "_")}`;
}
