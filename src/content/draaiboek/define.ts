import type { DraaiboekLine, DraaiboekPart, LineKind } from "../../assessment/draaiboek.ts";
import { reference, type WrittenReference } from "../define.ts";

/** A line as it is written down: its kind and what it rests on. Its id is its letter, by its place in the part. */
export interface WrittenLine {
  kind: LineKind;
  sources: readonly WrittenReference[];
}

const line =
  (kind: LineKind) =>
  (...sources: readonly WrittenReference[]): WrittenLine => ({ kind, sources });

export const act = line("do");
export const say = line("say");
export const ask = line("ask");
export const watch = line("watch");

/** A part whose lines have the letters a, b, c … as their ids, in the order in which they stand. */
export function definePart(part: Omit<DraaiboekPart, "lines"> & { lines: readonly WrittenLine[] }): DraaiboekPart {
  return { ...part, lines: part.lines.map(lettered) };
}

function lettered({ kind, sources }: WrittenLine, index: number): DraaiboekLine {
  return { id: String.fromCharCode("a".charCodeAt(0) + index), kind, sources: sources.map(reference) };
}
