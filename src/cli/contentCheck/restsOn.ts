import type { GroundedContent, SourceReference } from "../../assessment/model.ts";
import type { Worksheet } from "../../assessment/worksheet.ts";
import { draaiboek } from "../../content/draaiboek/index.ts";
import { glossary } from "../../content/glossary.ts";
import { questionKey } from "../../report/keys.ts";
import type { FoundWords } from "./texts.ts";

/** What a reader is shown together: texts, and below them the passages that they rest on, written "geweld 2.2-9". */
export interface Shown {
  place: string;
  /** Keys of the texts, `file:key`. */
  keys: readonly string[];
  passages: readonly string[];
}

const board = "pga board";

/** Everything that is shown with its passages: questions as each field has them, stories and figures, worksheets, the script, the terms. */
export function shownTogether(
  fields: readonly GroundedContent[],
  worksheets: readonly Worksheet[],
  dutch: FoundWords,
): readonly Shown[] {
  return [
    ...fields.flatMap((content) => ofField(content, dutch)),
    ...worksheets.map(({ id, sources }) => ({
      place: `worksheet ${id}`,
      keys: dutch.texts.filter(({ file }) => file === `worksheets/${id}`).map(({ file, key }) => `${file}:${key}`),
      passages: sources.map(written),
    })),
    ...draaiboek.flatMap(({ id, lines }) =>
      lines.map((line) => ({
        place: `draaiboek, part ${id}, line ${line.id}`,
        keys: [`draaiboek:parts.${id}.lines.${line.id}`],
        passages: line.sources.map(written),
      })),
    ),
    ...glossary.map(({ id, sources }) => ({
      place: `term ${id}`,
      keys: [`glossary:terms.${id}.meaning`],
      passages: sources.map(written),
    })),
  ];
}

function ofField({ variant, steps }: GroundedContent, dutch: FoundWords): Shown[] {
  const inField = (key: string, part: string) =>
    dutch.has(`variants/${variant}:${part}`) ? `variants/${variant}:${part}` : key;
  return steps.flatMap((step) => [
    { place: `field ${variant}, step ${step.id}`, keys: [`steps/${step.id}:why`], passages: step.sources.map(written) },
    ...(["examples", "figures"] as const).flatMap((kind) =>
      step.help[kind].map(({ id, source }) => ({
        place: `field ${variant}, step ${step.id}, ${kind} ${id}`,
        keys: [inField(`help/${step.id}:${kind}.${id}`, `help.${step.id}.${kind}.${id}`)],
        passages: [written(source)],
      })),
    ),
    ...step.questions.map((question) => ({
      place: `field ${variant}, question ${question.id}`,
      keys: [
        ...["title", "meaning", "arranged", "pitfall"],
        ...question.actions.flatMap((action) => [`actions.${action}.what`, `actions.${action}.doneWhen`]),
      ].map((part) => inField(questionKey(question, part), `questions.${question.id}.${part}`)),
      passages: question.sources.map(written).filter((passage) => passage !== board),
    })),
  ]);
}

function written({ document, section }: SourceReference): string {
  return `${document} ${section}`;
}
