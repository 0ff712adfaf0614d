import { languages, questionsOf } from "../../assessment/model.ts";
import type { Worksheet } from "../../assessment/worksheet.ts";
import { composeContent, variants } from "../../content/compose.ts";
import { draaiboek } from "../../content/draaiboek/index.ts";
import { glossary } from "../../content/glossary.ts";
import type { Judged } from "../../content/lint/bar.ts";
import { bar, judge } from "../../content/lint/bar.ts";
import { sections } from "../../content/sections.ts";
import { draaiboekFaults } from "./draaiboek.ts";
import type { Fault } from "./fault.ts";
import { contentFaults, type Ground, needed } from "./questions.ts";
import { signFaults } from "./signs.ts";
import type { FoundWords } from "./texts.ts";
import { placeOf, readWords } from "./texts.ts";
import { worksheetFaults } from "./worksheets.ts";

/** What is known about the whole content: what is wrong, and how every Dutch text reads, the hardest first. */
export interface ContentReport {
  faults: readonly Fault[];
  readings: readonly Judged[];
  figures: Figures;
}

/** Over the texts that are long enough for a score. */
export interface Figures {
  texts: number;
  scored: number;
  /** The score that a text in twenty stays below, and the middle one. */
  lowScore: number;
  middleScore: number;
  words: number;
  meanSentence: number;
  passiveShare: number;
}

/** Checks everything that the folder of languages and the content hold. `root` is the folder `locales`. */
export function checkContent(root: string, worksheets: readonly Worksheet[]): ContentReport {
  const words = languages.map((language) => readWords(root, language));
  const readings = dutchReadings(words.find(({ language }) => language === "nl"));
  const figures = figuresOf(readings);
  return {
    faults: [...structureFaults({ words, sections }, worksheets), ...readingFaults(readings, figures)],
    readings,
    figures,
  };
}

function structureFaults(ground: Ground, worksheets: readonly Worksheet[]): Fault[] {
  const composed = variants.flatMap(({ id }) => {
    const result = composeContent(id, "volledig");
    return result.ok ? [result.content] : [];
  });
  const questions = new Set(composed.flatMap((content) => questionsOf(content).map(({ id }) => id)));
  return unique([
    ...composed.flatMap((content) => contentFaults(content, ground)),
    ...worksheets.flatMap((sheet) => worksheetFaults(sheet, questions, ground)),
    ...draaiboekFaults(draaiboek, [...new Set(composed.flatMap(({ steps }) => steps.map(({ id }) => id)))], ground),
    ...glossary.flatMap(({ id, sources }) => [
      ...needed(
        `term ${id}`,
        ground,
        ["term", "forms", "meaning"].map((part) => `glossary:terms.${id}.${part}`),
      ),
      ...sources
        .filter(({ document, section }) => ground.sections[document]?.includes(section) !== true)
        .map(({ document, section }) => ({
          place: `term ${id}`,
          what: `rests on ${document} ${section}, which is not listed`,
        })),
    ]),
    ...ground.words.flatMap(sameKeys(ground.words)),
    ...ground.words.flatMap(signFaults),
  ]);
}

/** Every language has the keys that the others have. */
function sameKeys(all: readonly FoundWords[]) {
  return (words: FoundWords): Fault[] =>
    all
      .filter(({ language }) => language !== words.language)
      .flatMap((other) =>
        other.texts
          .filter(({ file, key }) => !words.has(`${file}:${key}`))
          .map((missing) => ({
            place: placeOf(words.language, missing),
            what: `is there in “${other.language}” only`,
          })),
      );
}

/** A step is the same in every field: what is wrong with it is said once. */
function unique(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.place} ${fault.what}`, fault])).values()];
}

/** Names for the places that a text leaves open, so that its sentences are whole. */
function filledIn(text: string): string {
  return text
    .replaceAll("{{team}}", "PGA-team")
    .replaceAll("{{field}}", "de PGA")
    .replace(/\{\{[^}]*\}\}/g, "zes");
}

function dutchReadings(dutch: FoundWords | undefined): Judged[] {
  const judged = (dutch?.texts ?? []).flatMap(({ file, key, text }) => {
    if (file === "glossary" && key.endsWith(".forms")) return [];
    return judge(`${file} · ${key}`, filledIn(text)) ?? [];
  });
  return judged.sort((a, b) => b.faults.length - a.faults.length || a.score - b.score);
}

function readingFaults(readings: readonly Judged[], { passiveShare }: Figures): Fault[] {
  const each = readings.flatMap(({ place, faults }) => faults.map(({ what }) => ({ place, what })));
  if (passiveShare <= bar.passiveShare) return each;
  return [
    ...each,
    { place: "all Dutch texts", what: `${(100 * passiveShare).toFixed(0)} % of the sentences are passive` },
  ];
}

function figuresOf(readings: readonly Judged[]): Figures {
  const scored = readings.filter(({ words }) => words >= bar.wordsToScore);
  const scores = scored.map(({ score }) => score).sort((a, b) => a - b);
  const sum = (of: (one: Judged) => number) => scored.reduce((total, one) => total + of(one), 0);
  const sentences = Math.max(
    1,
    sum((one) => one.sentences),
  );
  return {
    texts: readings.length,
    scored: scored.length,
    lowScore: scores[Math.floor(scores.length / 20)] ?? 0,
    middleScore: scores[Math.floor(scores.length / 2)] ?? 0,
    words: sum((one) => one.words),
    meanSentence: sum((one) => one.words) / sentences,
    passiveShare: sum((one) => one.passive) / sentences,
  };
}
