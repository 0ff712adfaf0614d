import type { Fault } from "./fault.ts";
import { documentTexts } from "./proof.ts";
import type { FoundText, FoundWords } from "./texts.ts";
import { placeOf } from "./texts.ts";

/** So many words in a row may stand in a document too: “om het werk goed te kunnen doen”. With one more, a sentence was copied. */
const mostShared = 7;

/** Words that are meant to stand there as they stand in print: those of the board and its checklist, and titles of documents and chapters. */
const instrument =
  /^steps\/\d:(title|invitation|questions\.\w+\.title)$|^variants\/\w+:questions\.\w+\.title$|^board:|^sources:/;

/** Texts that say a longer run of words as a document says it. All text but that of the instrument is written anew. */
export function copiedFrom({ language, texts }: FoundWords, folder: string): Fault[] {
  const runs = new Map(
    [...documentTexts(folder)].flatMap(([document, text]) =>
      runsOf(wordsOf(text)).map((run) => [run, document] as const),
    ),
  );
  return texts
    .filter(({ file, key }) => !instrument.test(`${file}:${key}`))
    .flatMap((found) => copies(found, runs).map((what) => ({ place: placeOf(language, found), what })));
}

/** The first run of a text that stands in a document: one is enough to write the text anew. */
function copies({ text }: FoundText, runs: ReadonlyMap<string, string>): string[] {
  const run = runsOf(wordsOf(text)).find((one) => runs.has(one));
  return run === undefined ? [] : [`stands so in ${runs.get(run)}: “${run}”. Say it in words of our own`];
}

function runsOf(words: readonly string[]): string[] {
  const count = words.length - mostShared;
  return Array.from({ length: Math.max(count, 0) }, (_, at) => words.slice(at, at + mostShared + 1).join(" "));
}

/** Words without their signs, with print hyphens and the single character for ij taken away. */
function wordsOf(text: string): string[] {
  const plain = text
    .replace(/[\u0132\u0133]/g, "ij")
    .replace(/-\s*\n\s*/g, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
