import { exceptionFor, type ReadingRule } from "./exceptions.ts";
import { jargon } from "./jargon.ts";
import type { Reading } from "./reading.ts";
import { reading } from "./reading.ts";

/**
 * The bar for Dutch at B1. How it was chosen, with the figures, stands in docs/content.md. A score says nothing about a few words, so it
 * is asked of texts of `wordsToScore` words and more.
 */
export const bar = {
  wordsToScore: 20,
  score: 60,
  longestSentence: 20,
  meanSentence: 15,
  /** Passive sentences: at most half of a text of three sentences and more, and this share of all. */
  passiveShare: 0.1,
} as const;

export interface Judged extends Reading {
  /** "file · key". */
  place: string;
  text: string;
  /** What it falls short on, each with the figure or the word. */
  faults: readonly { rule: ReadingRule; what: string }[];
}

/** Measures a text and holds it to the bar; undefined for a text without words. */
export function judge(place: string, text: string): Judged | undefined {
  const measured = reading(text);
  if (measured === undefined) return undefined;
  const faults = faultsOf(measured, text).filter(({ rule }) => exceptionFor(place, rule) === undefined);
  return { ...measured, place, text, faults };
}

function faultsOf(measured: Reading, text: string): { rule: ReadingRule; what: string }[] {
  const { words, sentences, score, meanSentence, longestSentence, longest, passive } = measured;
  const faults: { rule: ReadingRule; what: string }[] = [];
  if (words >= bar.wordsToScore && score < bar.score) {
    faults.push({ rule: "score", what: `score ${score.toFixed(0)}, the bar is ${bar.score}` });
  }
  if (longestSentence > bar.longestSentence) {
    faults.push({ rule: "longest", what: `${longestSentence} words in “${longest}”` });
  }
  if (sentences >= 3 && meanSentence > bar.meanSentence) {
    faults.push({ rule: "mean", what: `${meanSentence.toFixed(1)} words per sentence` });
  }
  if (sentences >= 3 && passive > sentences / 2) {
    faults.push({ rule: "passive", what: `${passive} of ${sentences} sentences are passive` });
  }
  for (const { word, instead } of jargon) {
    const found = word.exec(text)?.[0];
    if (found !== undefined) faults.push({ rule: "jargon", what: `“${found}”: better ${instead}` });
  }
  if (text.includes("!")) faults.push({ rule: "exclamation", what: "an exclamation mark" });
  return faults;
}
