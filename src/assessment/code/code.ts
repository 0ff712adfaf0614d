import type { Answer, Answers, Content, Depth, QuestionId } from "../model.ts";
import { depths, levels, questionsOf } from "../model.ts";
import type { Role } from "../roles.ts";
import { roles } from "../roles.ts";
import { lastRevision } from "../voices.ts";
import { referenceLength, referenceOf } from "./reference.ts";
import { base, checkLength, checkOf, markOf, numberOf, read, valuesOf, write } from "./signs.ts";

/*
 * A contribution as a short code, to read out or to paste: levels, "weten we niet" and "niet van toepassing" of all questions of a field and
 * depth, and who it is of by role and short name. Notes and reasons are not in it. In this order, in signs: version and depth (1), role
 * (1), revision (1), short name of the participant (6), field (2), questions (3), answers, check (4).
 */

/** What a code holds. The participant is a short name: see `referenceOf`. */
export interface CodedContribution {
  participant: string;
  role: Role;
  revision: number;
  answers: Answers;
}

/** Stands for the reason of "niet van toepassing", which no code carries. */
export const reasonLeftOut = "…";

/** 1: the 23 questions of the paper board. 2: at the depth of the board the critical deepening questions too. */
const version = 2;
const fieldLength = 2;
const questionsLength = 3;
const headLength = 3 + referenceLength + fieldLength + questionsLength;
/** A head and its check signs: a code without an answer has no fewer. */
export const shortestCode = headLength + checkLength;
/** Nobody reads more than this aloud; the longest code of today has less than a hundred signs. */
const longest = 400;

/** The code of a contribution, in groups of four. `left`: questions with an answer that the content doesn't have, and so not the code. */
export function writeCode(
  content: Content,
  given: { participant: string; role: Role; revision?: number | undefined; answers: Answers },
): { code: string; left: readonly QuestionId[] } {
  const ids = questionsOf(content).map(({ id }) => id);
  const kinds = ids.reduce((number, id) => number * kindCount + BigInt(kindOf(given.answers[id])), 0n);
  const values = [
    version * depths.length + depths.indexOf(content.depth),
    roles.indexOf(given.role),
    Math.min(given.revision ?? 0, lastRevision),
    ...read(referenceOf(given.participant)).map((value) => value ?? 0),
    ...fieldMark(content.variant),
    ...questionsMark(ids),
    ...valuesOf(kinds, lengthFor(ids.length)),
  ];
  const code = write([...values, ...checkOf(values)]).replace(/(.{4})(?=.)/g, "$1-");
  return { code, left: Object.keys(given.answers).filter((id) => !ids.includes(id)) };
}

/** A code that was written without a fault; whose questions it is about is still to be seen. */
export interface OpenCode {
  depth: Depth;
  role: Role;
  revision: number;
  participant: string;
  field: string;
  questions: string;
  answers: readonly number[];
}

/**
 * Why a text is no code that can be used. `foreign`: it doesn't look like one. `mistyped`: it does, but a sign is wrong, missing or too
 * many. `too-new`: a later version made it. `too-old`: an earlier one, which asked other questions.
 */
export type CodeFailure = { ok: false; reason: "foreign" | "mistyped" | "too-new" | "too-old" };

/**
 * Opens a code as somebody typed or pasted it: capitals don't matter, nor do blanks, dashes, points and line ends between its signs, nor what
 * a chat or a page puts there unseen (soft hyphens, marks of direction).
 */
export function openCode(text: string): { ok: true; code: OpenCode } | CodeFailure {
  const bare = text.replace(/[\s\p{Pd}\p{Cf}.·_]/gu, "");
  if (bare.length < headLength || bare.length > longest) return { ok: false, reason: "foreign" };
  const found = read(bare);
  const values = found.filter((value) => value !== undefined);
  // A sign or two may be misread, and a code then asks for a second look; a sentence is no code.
  if (values.length < found.length)
    return { ok: false, reason: found.length - values.length > 2 ? "foreign" : "mistyped" };
  const body = values.slice(0, -checkLength);
  if (write(checkOf(body)) !== write(values.slice(-checkLength))) return { ok: false, reason: "mistyped" };
  const [first = 0, role = 0, revision = 0] = body;
  const madeBy = Math.floor(first / depths.length);
  const depth = depths[first % depths.length];
  const named = roles[role];
  if (madeBy > version || named === undefined) return { ok: false, reason: "too-new" };
  if (madeBy < 1 || depth === undefined) return { ok: false, reason: "mistyped" };
  if (madeBy < version) return { ok: false, reason: "too-old" };
  const participant = write(body.slice(3, 3 + referenceLength));
  const field = write(body.slice(3 + referenceLength, headLength - questionsLength));
  const questions = write(body.slice(headLength - questionsLength, headLength));
  return {
    ok: true,
    code: { depth, role: named, revision, participant, field, questions, answers: body.slice(headLength) },
  };
}

/** Why a code can't be used with these questions: another field, another depth, or a field with other questions laid on it. */
export type ContentMismatch = { ok: false; reason: "other-field" | "other-depth" | "other-questions" };

/** True when a code was made in this field. */
export function isOfField(code: OpenCode, variant: string): boolean {
  return code.field === write(fieldMark(variant));
}

/** The contribution in a code, by the questions of the field and depth it was made in. */
export function contributionIn(
  code: OpenCode,
  content: Content,
): { ok: true; contribution: CodedContribution } | ContentMismatch {
  const { participant, role, revision } = code;
  const ids = questionsOf(content).map(({ id }) => id);
  if (!isOfField(code, content.variant)) return { ok: false, reason: "other-field" };
  if (code.depth !== content.depth) return { ok: false, reason: "other-depth" };
  let kinds = numberOf(code.answers);
  const fits = code.answers.length === lengthFor(ids.length) && kinds < kindCount ** BigInt(ids.length);
  if (code.questions !== write(questionsMark(ids)) || !fits) return { ok: false, reason: "other-questions" };
  const answers: [QuestionId, Answer][] = [];
  for (const id of ids.toReversed()) {
    const answer = answerOf(Number(kinds % kindCount));
    if (answer !== undefined) answers.unshift([id, answer]);
    kinds /= kindCount;
  }
  return { ok: true, contribution: { participant, role, revision, answers: Object.fromEntries(answers) } };
}

/** No answer, four levels, "weten we niet" and "niet van toepassing". */
const kindCount = 7n;

function kindOf(answer: Answer | undefined): number {
  if (answer === undefined) return 0;
  if ("level" in answer) return 1 + answer.level;
  return "unknown" in answer ? 5 : 6;
}

function answerOf(kind: number): Answer | undefined {
  if (kind === 0) return undefined;
  if (kind === 5) return { unknown: true };
  const level = levels[kind - 1];
  return level === undefined ? { na: reasonLeftOut } : { level };
}

/** How many signs the answers to so many questions take: the fewest that have room for all. */
function lengthFor(questions: number): number {
  const most = kindCount ** BigInt(questions);
  let length = 0;
  for (let room = 1n; room < most; room *= BigInt(base)) length += 1;
  return length;
}

function fieldMark(variant: string): readonly number[] {
  return valuesOf(BigInt(markOf(variant, base ** fieldLength)), fieldLength);
}

function questionsMark(ids: readonly QuestionId[]): readonly number[] {
  return valuesOf(BigInt(markOf(ids.join(" "), base ** questionsLength)), questionsLength);
}
