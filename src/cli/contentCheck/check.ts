import type { GroundedContent } from "../../assessment/model.ts";
import { languages, questionsOf } from "../../assessment/model.ts";
import type { Worksheet } from "../../assessment/worksheet.ts";
import { composeContent, variants } from "../../content/compose.ts";
import { draaiboek } from "../../content/draaiboek/index.ts";
import { glossary } from "../../content/glossary.ts";
import type { Judged } from "../../content/lint/bar.ts";
import { bar } from "../../content/lint/bar.ts";
import { sections } from "../../content/sections.ts";
import { draaiboekFaults } from "./draaiboek.ts";
import { evidenceFaults } from "./evidence.ts";
import type { EvidenceFound } from "./evidenceFiles.ts";
import { evidenceFolder, readEvidence } from "./evidenceFiles.ts";
import type { Fault } from "./fault.ts";
import { fieldFaults } from "./fields.ts";
import { contentFaults, type Ground, needed } from "./questions.ts";
import { dutchReadings } from "./readings.ts";
import { shownTogether } from "./restsOn.ts";
import { signFaults } from "./signs.ts";
import { formFaults } from "./terms.ts";
import type { FoundWords } from "./texts.ts";
import { placeOf, readWords } from "./texts.ts";
import { wordFaults } from "./words.ts";
import { worksheetFaults } from "./worksheets.ts";

/** What is known about the whole content: what is wrong, and how every Dutch text reads, the hardest first. */
export interface ContentReport {
  faults: readonly Fault[];
  readings: readonly Judged[];
  figures: Figures;
  evidence: EvidenceFound;
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

/** Checks everything that the folders of languages and of evidence and the content hold. `root` is the folder `locales`. */
export function checkContent(root: string, worksheets: readonly Worksheet[], folder = evidenceFolder): ContentReport {
  const words = languages.map((language) => readWords(root, language));
  const readings = dutchReadings(words);
  const figures = figuresOf(readings);
  const composed = variants.flatMap((variant) => {
    const result = composeContent(variant.id, "volledig");
    return result.ok ? [{ variant, content: result.content }] : [];
  });
  const contents = composed.map(({ content }) => content);
  const evidence = readEvidence(folder);
  return {
    faults: unique([
      ...structureFaults(contents, { words, sections }, worksheets),
      ...composed.flatMap(({ variant, content }) => fieldFaults(variant, content, words)),
      ...words.flatMap(wordFaults),
      ...words.flatMap(formFaults),
      ...words
        .filter(({ language }) => language === "nl")
        .flatMap((dutch) => evidenceFaults(dutch, evidence, shownTogether(contents, worksheets, dutch))),
      ...readingFaults(readings, figures),
    ]),
    readings,
    figures,
    evidence,
  };
}

function structureFaults(
  composed: readonly GroundedContent[],
  ground: Ground,
  worksheets: readonly Worksheet[],
): Fault[] {
  const questions = new Set(composed.flatMap((content) => questionsOf(content).map(({ id }) => id)));
  return [
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
  ];
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
