import type { GroundedContent } from "../../assessment/model.ts";
import { questionsOf } from "../../assessment/model.ts";
import type { Variant } from "../../content/define.ts";
import type { Fault } from "./fault.ts";
import type { FoundWords } from "./texts.ts";

/**
 * Where a field does not speak for itself: words in the place of general ones whose sources are still the general ones, sources for words
 * that it does not have, stories that are not there, and words that nothing asks for.
 */
export function fieldFaults(variant: Variant, content: GroundedContent, words: readonly FoundWords[]): Fault[] {
  const place = `field ${variant.id}`;
  const own = new Set(Object.values(variant.adds).flatMap((questions) => questions.map(({ id }) => id)));
  const all = new Map(questionsOf(content).map((question) => [question.id, question]));
  const texts = words.flatMap(({ texts: found }) => found.filter(({ file }) => file === `variants/${variant.id}`));
  const worded = new Set(texts.flatMap(({ key }) => /^questions\.(\w+)\./.exec(key)?.[1] ?? []));
  const replaced = [...worded].filter((id) => !own.has(id));
  const asked = new Set([
    ...["team", "field"],
    ...variant.notApplicable.map((id) => `notApplicable.${id}`),
    ...[...all.values()].flatMap(({ id, actions }) =>
      [
        ...["title", "meaning", "arranged", "pitfall"],
        ...actions.flatMap((action) => [`actions.${action}.what`, `actions.${action}.doneWhen`]),
      ].map((part) => `questions.${id}.${part}`),
    ),
    ...content.steps.flatMap(({ id, help }) => [
      ...help.openers.map((opener) => `help.${id}.openers.${opener}`),
      ...help.examples.map((example) => `help.${id}.examples.${example.id}`),
      ...help.figures.map((figure) => `help.${id}.figures.${figure.id}`),
    ]),
  ]);
  return [
    ...replaced
      .filter((id) => all.has(id) && variant.sources[id] === undefined)
      .map((id) => ({ place: `${place}, question ${id}`, what: "replaces words, so it needs sources of its own" })),
    ...Object.keys(variant.sources)
      .filter((id) => !replaced.includes(id))
      .map((id) => ({ place: `${place}, question ${id}`, what: "has sources for words that it does not replace" })),
    ...Object.entries(variant.help).flatMap(([step, help]) =>
      (["examples", "figures"] as const).flatMap((kind) => {
        const there = content.steps.find(({ id }) => id === step)?.help[kind] ?? [];
        return (help[kind] ?? [])
          .map((told) => (typeof told === "string" ? told : told.id))
          .filter((id) => !there.some((one) => one.id === id))
          .map((id) => ({ place: `${place}, step ${step}`, what: `has no ${kind} ${id} to show` }));
      }),
    ),
    ...[...new Set(texts.map(({ key }) => key))]
      .filter((key) => !asked.has(key))
      .map((key) => ({ place, what: `nothing asks for ${key}` })),
  ];
}
