import { languages } from "../../assessment/model.ts";
import type { Judged } from "../../content/lint/bar.ts";
import { judge } from "../../content/lint/bar.ts";
import type { FoundText, FoundWords } from "./texts.ts";

/** How a field and its team are called in its texts. */
interface FieldNames {
  variant: string;
  team: string;
  field: string;
}

/** What a screen shows in the places that a text leaves open; a number for all others. */
const examples: Readonly<Record<string, string>> = {
  title: "Werksessie Voorbeeldstad",
  name: "Gemeente Voorbeeldstad",
  organisation: "Gemeente Voorbeeldstad",
  question: "4c",
  id: "4c",
  participant: "Deelnemer 3",
  role: "ervaringsdeskundige",
  what: "Bel twee organisaties",
  owner: "de projectleider",
  file: "werksessie.json",
  date: "12 maart 2026",
  label: "Eerste meting",
  answer: "deels geregeld",
  advice: "Klein beginnen",
  subject: "Profiel en werving",
};

/**
 * How every Dutch text reads as it is shown, the hardest first: the names of team and field filled in, in the field where the sentence
 * comes out hardest.
 */
export function dutchReadings(words: readonly FoundWords[]): Judged[] {
  const dutch = words.find(({ language }) => language === languages[0]);
  if (dutch === undefined) return [];
  const fields = namesOfFields(dutch);
  return dutch.texts
    .filter(({ file, key }) => file !== "glossary" || !key.endsWith(".forms"))
    .flatMap((found) => {
      const shown = new Set(namesFor(found, fields).map((names) => filledIn(found.text, names)));
      const place = `${found.file} · ${found.key}`;
      return [...shown].flatMap((text) => judge(place, text) ?? []).sort(hardestFirst)[0] ?? [];
    })
    .sort(hardestFirst);
}

function hardestFirst(a: Judged, b: Judged): number {
  return b.faults.length - a.faults.length || a.score - b.score;
}

function namesOfFields(dutch: FoundWords): FieldNames[] {
  const inFields = dutch.texts.filter(({ file }) => file.startsWith("variants/"));
  const named = (file: string, name: string) =>
    inFields.find((found) => found.file === file && found.key === name)?.text ?? "";
  return [...new Set(inFields.map(({ file }) => file))].map((file) => ({
    variant: file,
    team: named(file, "team"),
    field: named(file, "field"),
  }));
}

function namesFor({ file }: FoundText, fields: readonly FieldNames[]): readonly FieldNames[] {
  return file.startsWith("variants/") ? fields.filter(({ variant }) => variant === file) : fields;
}

function filledIn(text: string, { team, field }: FieldNames): string {
  const names: Readonly<Record<string, string>> = { ...examples, team, field };
  return text.replace(/\{\{([^}]*)\}\}/g, (_, name: string) => names[name] ?? "12");
}

/** What is read in one go: the explanation of a question, the stories of a step, a worksheet, a part of the script, a page. */
export interface ReadTogether {
  screen: string;
  words: number;
  longestSentence: number;
  longest: string;
}

/** Words and longest sentence of each screen, the most words first. */
export function screens(readings: readonly Judged[]): ReadTogether[] {
  const all = new Map<string, Judged[]>();
  for (const one of readings) {
    const screen = screenOf(one.place);
    all.set(screen, [...(all.get(screen) ?? []), one]);
  }
  return [...all]
    .map(([screen, ones]) => {
      const longest = ones.toSorted((a, b) => b.longestSentence - a.longestSentence)[0];
      return {
        screen,
        words: ones.reduce((sum, { words }) => sum + words, 0),
        longestSentence: longest?.longestSentence ?? 0,
        longest: longest?.longest ?? "",
      };
    })
    .sort((a, b) => b.words - a.words);
}

function screenOf(place: string): string {
  const [file = "", key = ""] = place.split(" · ");
  const parts = key.split(".");
  if (/^worksheets\/|^steps\//.test(file)) return file;
  const depth = ["questions", "parts", "help", "terms"].includes(parts[0] ?? "") ? 2 : 1;
  return parts[0] === "terms" ? file : `${file} · ${parts.slice(0, depth).join(".")}`;
}
