import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EvidenceFound } from "./evidenceFiles.ts";
import type { Fault } from "./fault.ts";

/** The text of each document, as somebody who has the documents keeps them in a folder. */
const files: Readonly<Record<string, string>> = {
  pga: "pga-blad.txt",
  jeugd: "jeugdhulp.txt",
  buurt: "buurt.txt",
  wijkggd: "wijk-ggd.txt",
  geweld: "samen-deskundig.txt",
};

/** The text of each document in a folder, by its key. */
export function documentTexts(folder: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(files).map(([key, file]) => [key, readFileSync(join(folder, file), "utf8")]));
}

/** Holds every quote against the text of its document: what does not stand there, or stands there in another order, is a fault. */
export function quotesNotFound(evidence: EvidenceFound, folder: string): Fault[] {
  const texts = new Map([...documentTexts(folder)].map(([key, text]) => [key, bare(text)]));
  return [...evidence].flatMap(([key, { on = [] }]) =>
    on
      .filter(({ at, quote }) => !stands(quote, texts.get(at.split(" ")[0] ?? "") ?? ""))
      .map(({ at, quote }) => ({ place: `evidence of ${key}`, what: `not in ${at}: “${quote}”` })),
  );
}

/** So many signs may stand between two pieces of a quote: a page has a foot and a head, a sentence has a middle. */
const gap = 1200;

function stands(quote: string, text: string): boolean {
  const [first = "", ...others] = quote.split("…").map(bare);
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (follow(others, text, at + first.length)) return true;
  }
  return false;
}

function follow([piece, ...others]: readonly string[], text: string, from: number): boolean {
  if (piece === undefined) return true;
  const at = text.indexOf(piece, from);
  return at >= 0 && at - from <= gap && follow(others, text, at + piece.length);
}

/** Letters and digits alone: print hyphens, line ends and the single character for ij make no difference. */
function bare(text: string): string {
  return text
    .replace(/[\u0132\u0133]/g, "ij")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
