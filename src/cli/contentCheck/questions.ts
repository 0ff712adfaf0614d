import type { GroundedContent, GroundedQuestion, SourceReference } from "../../assessment/model.ts";
import { questionsOf, randvoorwaardenLevels } from "../../assessment/model.ts";
import { questionParts } from "../../assessment/overlay.ts";
import { questionKey, sectionKey } from "../../report/keys.ts";
import type { Fault } from "./fault.ts";
import type { FoundWords } from "./texts.ts";

/** What the questions are checked against. */
export interface Ground {
  words: readonly FoundWords[];
  /** The sections of every source document. */
  sections: Readonly<Record<string, readonly string[]>>;
}

/** Everything that a field composed at depth `volledig` lacks. */
export function contentFaults(content: GroundedContent, ground: Ground): Fault[] {
  const { variant } = content;
  const questions = questionsOf(content);
  const ids = questions.map(({ id }) => id);
  return [
    ...questions.flatMap((question) => questionFaults(question, variant, ground)),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => ({ place: `field ${variant}, question ${id}`, what: "another question has this id too" })),
    ...content.steps.flatMap((step) => [
      ...step.sources.flatMap((source) => sourceFaults(`step ${step.id}`, source, ground)),
      ...[...step.help.examples, ...step.help.figures].flatMap(({ source }) =>
        sourceFaults(`help of step ${step.id}`, source, ground),
      ),
      ...needed(
        `step ${step.id}`,
        ground,
        ["title", "invitation", "why"].map((part) => `steps/${step.id}:${part}`),
      ),
      ...[
        ...step.help.openers.map((id) => `openers.${id}`),
        ...step.help.examples.map(({ id }) => `examples.${id}`),
        ...step.help.figures.map(({ id }) => `figures.${id}`),
      ].flatMap((part) => helpNeeded(variant, step.id, part, ground)),
    ]),
    ...content.items
      .filter((item) => !questions.some((question) => question.critical && question.item === item))
      .map((item) => ({ place: `field ${variant}, item ${item}`, what: "no critical question feeds it" })),
    ...content.notApplicable.flatMap((id) =>
      ids.includes(id)
        ? needed(`field ${variant}, question ${id}`, ground, [`variants/${variant}:notApplicable.${id}`])
        : [{ place: `field ${variant}`, what: `is said not to have question ${id}, which does not exist` }],
    ),
    ...needed(`field ${variant}`, ground, [
      ...["team", "field"].map((part) => `variants/${variant}:${part}`),
      ...["name", "about"].map((part) => `fields:${variant}.${part}`),
    ]),
  ];
}

function questionFaults(question: GroundedQuestion, variant: string, ground: Ground): Fault[] {
  const { id, step, item, level, actions, sources } = question;
  const place = `field ${variant}, question ${id}`;
  const asked = [
    ...questionParts,
    ...actions.flatMap((action) => [`actions.${action}.what`, `actions.${action}.doneWhen`]),
  ];
  const wrong: [boolean, string][] = [
    [!/^[1-8][a-z][a-z0-9]{0,3}$/.test(id) || !id.startsWith(step), `its id must be “${step}” and letters`],
    [/^\do\d/.test(id), "ids with an o and a number are kept for overlays"],
    [!/^[1-7]$/.test(item), `feeds item ${item}, which does not exist`],
    [!randvoorwaardenLevels.includes(level), `has the level ${level}, which does not exist`],
    [actions.length < 2, "needs at least two suggested actions"],
    [new Set(actions).size !== actions.length, "has an action twice"],
    [sources.length === 0, "names no source"],
  ];
  return [
    ...wrong.filter(([is]) => is).map(([, what]) => ({ place, what })),
    ...sources.flatMap((source) => sourceFaults(place, source, ground)),
    ...ground.words.flatMap((words) =>
      asked
        .filter((part) => {
          return !words.has(`variants/${variant}:questions.${id}.${part}`) && !words.has(questionKey(question, part));
        })
        .map((part) => ({
          place,
          what: `no words in “${words.language}” for ${part}: ${isOfField(id) ? `variants/${variant}:questions.${id}.${part}` : questionKey(question, part)}`,
        })),
    ),
  ];
}

/** A story, a figure or an opener has its words with the field, or with its step. */
function helpNeeded(variant: string, step: string, part: string, { words }: Ground): Fault[] {
  return words
    .filter(({ has }) => !has(`variants/${variant}:help.${step}.${part}`) && !has(`help/${step}:${part}`))
    .map(({ language }) => ({ place: `step ${step}`, what: `no words in “${language}” for help/${step}:${part}` }));
}

/** A question of a field's own has two letters behind its step, and its words stand with the field; those of the PGA with the board. */
function isOfField(id: string): boolean {
  return /^[1-8][a-z]{2}$/.test(id) && id[1] !== "p";
}

function sourceFaults(place: string, source: SourceReference, ground: Ground): Fault[] {
  const { document, section } = source;
  if (ground.sections[document]?.includes(section) !== true) {
    return [{ place, what: `rests on ${document} ${section}, which is not listed in src/content/sections.ts` }];
  }
  return needed(place, ground, [sectionKey(source)]);
}

/** Texts that have to be there in every language. */
export function needed(place: string, { words }: Pick<Ground, "words">, keys: readonly string[]): Fault[] {
  return words.flatMap((one) =>
    keys.filter((key) => !one.has(key)).map((key) => ({ place, what: `no words in “${one.language}” for ${key}` })),
  );
}
