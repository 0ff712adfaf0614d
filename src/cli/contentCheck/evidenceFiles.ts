import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FoundWords } from "./texts.ts";

/*
 * What carries a text: words of a source, at most fifteen of them, or the plain statement that the text is our own and claims nothing.
 * It stands in `src/content/evidence/`, one file for each file of words; the app never loads it. Each entry knows the Dutch text that it
 * was read with: a changed text asks to be read against its passage again. How to fill it: docs/content.md.
 */

/** What a text without a claim is: advice of a good host, an exercise with invented people, how to fill something in, or a question. */
export const ownKinds = ["advice", "exercise", "instruction", "question"] as const;
export type OwnKind = (typeof ownKinds)[number];

/** Words of a source in their place, for example at "geweld 2.2-9". An ellipsis stands for what is left out between them. */
export interface Passage {
  at: string;
  quote: string;
}

export interface Evidence {
  /** The mark of the Dutch text that was read with it. */
  read: string;
  on?: readonly Passage[];
  own?: OwnKind;
  /** Who counted and in which year, as the text says it, for a number that is a fact. */
  counted?: { by: string; year: number };
}

/** The evidence of all files of words, by `file:key`. */
export type EvidenceFound = ReadonlyMap<string, Evidence>;

/** Where the evidence of what ships stands. */
export const evidenceFolder = fileURLToPath(new URL("../../content/evidence", import.meta.url));

/** The mark of a text: the first signs of its SHA-256. */
export function markOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}

/** Reads a folder of evidence. */
export function readEvidence(folder: string): EvidenceFound {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  return new Map(
    files.sort().flatMap((name) => {
      const file = name.slice(0, -".json".length).replaceAll("\\", "/");
      return Object.entries(treeIn(join(folder, name))).map(([key, one]): [string, Evidence] => [
        `${file}:${key}`,
        one,
      ]);
    }),
  );
}

/**
 * Writes down that texts were read against their passages again: those of a whole file of words, or one by its key. Puts the entries in
 * the order of the words. Gives how many were marked.
 */
export function markAsRead(folder: string, dutch: FoundWords, asked: string): number {
  const [file = "", only] = asked.split(":");
  const path = join(folder, `${file}.json`);
  if (!existsSync(path)) return 0;
  const tree = treeIn(path);
  const texts = dutch.texts.filter((found) => found.file === file && tree[found.key] !== undefined);
  const isAsked = (key: string) => only === undefined || only === key;
  const inOrder = texts.map(({ key, text }) => [key, { ...tree[key], ...(isAsked(key) && { read: markOf(text) }) }]);
  const withoutText = Object.entries(tree).filter(([key]) => !texts.some((found) => found.key === key));
  writeFileSync(path, `${JSON.stringify(Object.fromEntries([...inOrder, ...withoutText]), null, 2)}\n`);
  return texts.filter(({ key }) => isAsked(key)).length;
}

function treeIn(path: string): Record<string, Evidence> {
  return JSON.parse(readFileSync(path, "utf8"));
}
