/** What a text is measured on. */
export const readingRules = ["score", "longest", "mean", "passive", "jargon", "exclamation", "words"] as const;
export type ReadingRule = (typeof readingRules)[number];

/** A text, or a group of texts, that may break rules, and why. `at` is matched with "file · key", for example "help/4 · questions.4d.meaning". */
export interface Exception {
  at: RegExp;
  rules: readonly ReadingRule[];
  why: string;
}

export const exceptions: readonly Exception[] = [
  {
    at: /^steps\/\d · (title|invitation|questions\.\w+\.title)$|^board · (question|invitation|items\.\d\.title)$/,
    rules: readingRules,
    why: "The words of the paper board and its checklist: they are the instrument and are shown as they stand.",
  },
  {
    at: /^sources · (sections\.|documents\.\w+\.(title|publisher)$)/,
    rules: readingRules,
    why: "Titles of documents and chapters, as their makers wrote them: a reader must find them back.",
  },
  {
    at: /^board · levels\.borging\.title$/,
    rules: ["jargon"],
    why: "The name of a level in the handreikingen; what it means stands right below it.",
  },
  {
    at: /^help\/4 · questions\.4d\.meaning$|^glossary · terms\.vog\.meaning$/,
    rules: ["jargon"],
    why: "“Verklaring Omtrent het Gedrag” is what the letters VOG stand for.",
  },
  {
    at: /^cli · /,
    rules: ["score", "longest", "mean", "passive"],
    why: "Columns and messages of the terminal, for who runs commands; they are no running text.",
  },
];

/** The exception for a text under a rule. */
export function exceptionFor(place: string, rule: ReadingRule): Exception | undefined {
  return exceptions.find(({ at, rules }) => rules.includes(rule) && at.test(place));
}
