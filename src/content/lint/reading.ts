import { isPassive } from "./passive.ts";
import { knownTerms } from "./terms.ts";

/*
 * How hard a Dutch text is to read, as figures that can be checked by hand. The method and the bar stand in docs/content.md.
 */

export interface Reading {
  words: number;
  sentences: number;
  /** Flesch-Douma: 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence; terms that everyone at the table knows count as two syllables. */
  score: number;
  /** The same with every word as it is. */
  plainScore: number;
  /** Words per sentence. */
  meanSentence: number;
  longestSentence: number;
  /** The sentence that is longest, to find it back. */
  longest: string;
  /** Sentences in the passive. */
  passive: number;
}

/** Measures a text. A text without words has no reading. */
export function reading(text: string): Reading | undefined {
  const sentences = sentencesOf(text).map((sentence) => ({ sentence, words: wordsOf(sentence) }));
  const withWords = sentences.filter(({ words }) => words.length > 0);
  const words = withWords.flatMap((one) => one.words);
  const longest = withWords.toSorted((a, b) => b.words.length - a.words.length)[0];
  if (longest === undefined) return undefined;
  const meanSentence = words.length / withWords.length;
  const score = (count: (word: string) => number) =>
    206.84 - (77 * words.reduce((sum, word) => sum + count(word), 0)) / words.length - 0.93 * meanSentence;
  return {
    words: words.length,
    sentences: withWords.length,
    score: score((word) => (knownTerms.test(word) ? 2 : syllables(word))),
    plainScore: score(syllables),
    meanSentence,
    longestSentence: longest.words.length,
    longest: longest.sentence,
    passive: withWords.filter((one) => isPassive(one.words)).length,
  };
}

/** The sentences of a text. A point in an abbreviation or a number ends none. */
export function sentencesOf(text: string): string[] {
  const whole = text.replace(/\b(bijv|enz|nr|ca)\./gi, "$1").replace(/(\d)\.(\d)/g, "$1$2");
  return whole
    .split(/(?<=[.?!…][”’)]?)\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** The words of a sentence: letters with what joins them. */
export function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[-’'/][\p{L}\p{N}]+)*/gu) ?? [];
}

const vowels = /eau|ieu|eeu|aai|ooi|oei|aa|ee|ie|oo|uu|oe|eu|ui|ei|ij|au|ou|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g;

/** Borrowed words that are spelled with more groups of vowels than are heard. */
function spoken(word: string): string {
  return word.replaceAll("team", "tim").replaceAll("coach", "coch").replaceAll("feedback", "fidback");
}

/** Syllables of a Dutch word: its groups of vowels. Letters that are spelled, such as those of PGA, are one each; a number counts as two. */
export function syllables(word: string): number {
  const parts = word.split(/[-/]/).map((part) => {
    if (/^\p{N}+$/u.test(part)) return 2;
    if (/^\p{Lu}{2,}$/u.test(part)) return part.length;
    return spoken(part.toLowerCase()).match(vowels)?.length ?? 1;
  });
  return parts.reduce((sum, count) => sum + count, 0);
}
