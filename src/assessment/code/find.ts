import type { CodeFailure, OpenCode } from "./code.ts";
import { openCode, shortestCode } from "./code.ts";
import { checkLength, checkOf, read, write } from "./signs.ts";

/*
 * Codes come in messages: behind a name, between quotes, several at once, over two lines. They are known by their check signs, so the words
 * around them say nothing and do no harm.
 */

/** What a text holds: the codes in their order, and what looks like one but is none; each as it stood there. */
export interface FoundCodes {
  codes: readonly { text: string; code: OpenCode }[];
  refused: readonly { text: string; reason: CodeFailure["reason"] }[];
}

/** What may stand between the signs of one code: blanks, dashes, points, stars, and what is unseen. */
const between = /[\s\p{Pd}\p{Cf}.·_*]/u;
/** Half as long again as the longest code of today: no more is looked at from one place. */
const longestCode = 120;
/** Nobody pastes more than this; the rest of a text is left alone. */
const longestText = 10_000;

interface Sign {
  value: number;
  /** Its place in the text, and the one behind it. */
  from: number;
  to: number;
  /** It is the first of a group. */
  first: boolean;
}
/** Signs that may belong to one code. */
type Run = readonly Sign[];

/** Finds the codes in a text. One that holds none, nor anything like it, is refused as a whole. */
export function findCodes(given: string): FoundCodes {
  const text = given.slice(0, longestText);
  const places = runsIn(text).flatMap(codesIn);
  const opened = places.map(({ from, to, signs }) => ({ text: text.slice(from, to), ...openCode(signs) }));
  const codes = opened.flatMap((one) => (one.ok ? [{ text: one.text, code: one.code }] : []));
  const unopened = opened.flatMap((one) => (one.ok ? [] : [{ text: one.text, reason: one.reason }]));
  const rest = places.map(({ to }, index) => text.slice(to, places[index + 1]?.from));
  const refused = [...unopened, ...[text.slice(0, places[0]?.from), ...rest].flatMap(alikeIn)];
  if (codes.length + refused.length > 0) return { codes, refused };
  const whole = openCode(text);
  return { codes, refused: [{ text: given, reason: whole.ok ? "foreign" : whole.reason }] };
}

function runsIn(text: string): Run[] {
  const runs: Sign[][] = [[]];
  let first = true;
  let from = 0;
  let isLineStart = true;
  for (const written of text) {
    const to = from + written.length;
    const [value] = read(written.normalize("NFKC"));
    // A mail program puts these before each line that it quotes.
    const isQuoteMark: boolean = isLineStart && /[>|]/.test(written);
    if (value === undefined && !isQuoteMark && !between.test(written)) runs.push([]);
    if (value !== undefined) runs.at(-1)?.push({ value, from, to, first });
    first = value === undefined;
    isLineStart = written === "\n" || (isLineStart && (isQuoteMark || /\s/.test(written)));
    from = to;
  }
  return runs;
}

interface CodePlace {
  from: number;
  to: number;
  signs: string;
}

/** The places of the codes in a run, the first first. */
function codesIn(run: Run): CodePlace[] {
  const ends = new Map<number, number | undefined>();
  const endOf = (start: number): number | undefined => {
    if (!ends.has(start))
      ends.set(
        start,
        endFrom(run, start, (next) => endOf(next) !== undefined),
      );
    return ends.get(start);
  };
  const places: CodePlace[] = [];
  for (let start = 0; start < run.length; ) {
    const end = run[start]?.first === true || start === 0 || hasEnded(places, run[start]) ? endOf(start) : undefined;
    const signs = end === undefined ? [] : run.slice(start, end);
    const [begin, last] = [signs[0], signs.at(-1)];
    if (begin !== undefined && last !== undefined)
      places.push({ from: begin.from, to: last.to, signs: write(signs.map(({ value }) => value)) });
    start = end ?? start + 1;
  }
  return places;
}

/** Whether a code has ended right before this sign. */
function hasEnded(places: readonly { to: number }[], sign: Sign | undefined): boolean {
  return places.at(-1)?.to === sign?.from;
}

/**
 * Where a code ends that begins here: behind a group, when its check signs say so. Where lines were pasted into one field it may end within a
 * group, if another code begins right there.
 */
function endFrom(run: Run, start: number, isCodeAt: (start: number) => boolean): number | undefined {
  const values = run.slice(start, start + longestCode).map(({ value }) => value);
  for (let length = shortestCode; length <= values.length; length += 1) {
    const next = start + length;
    const isGroupEnd = next === run.length || run[next]?.first === true;
    if (isConfirmed(values.slice(0, length)) && (isGroupEnd || isCodeAt(next))) return next;
  }
  return undefined;
}

/** Whether the last values are the check of those before them. */
function isConfirmed(values: readonly number[]): boolean {
  const check = checkOf(values.slice(0, -checkLength));
  return check.every((value, index) => value === values[values.length - checkLength + index]);
}

interface Token {
  from: number;
  to: number;
  /** It stands as groups of a code do: with a figure, or held to its neighbour by a dash. */
  isGroup: boolean;
}

/** What looks like a code in a part of a text that has none: one with a sign or two wrong, too few or too many. */
function alikeIn(text: string): { text: string; reason: CodeFailure["reason"] }[] {
  return chainsIn(text).flatMap((chain) => {
    const groups = chain.filter(({ isGroup }) => isGroup);
    const [first, last] = [groups[0], groups.at(-1)];
    if (first === undefined || last === undefined) return [];
    const found = text.slice(first.from, last.to);
    const opened = openCode(found);
    return opened.ok || opened.reason === "foreign" ? [] : [{ text: found, reason: opened.reason }];
  });
}

/** Groups with nothing but blanks and dashes between them. Four letters may be a group as well, any other word ends it. */
function chainsIn(text: string): Token[][] {
  const chains: Token[][] = [[]];
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  for (const [index, { 0: word, index: from }] of words.entries()) {
    const before = words[index - 1];
    const gap = before === undefined ? "" : text.slice(before.index + before[0].length, from);
    const to = from + word.length;
    const gapBehind = text.slice(to, words[index + 1]?.index ?? to);
    const isHeld = [gap, gapBehind].some((one) => /^\s*\p{Pd}\s*$/u.test(one));
    const isGroup = /\d/.test(word) || isHeld;
    if ([...gap].some((sign) => !between.test(sign)) || (!isGroup && word.length !== 4)) chains.push([]);
    if (isGroup || word.length === 4) chains.at(-1)?.push({ from, to, isGroup });
  }
  return chains;
}
