import type { Answer, QuestionId } from "./model.ts";
import { levels } from "./model.ts";

/*
 * Answers as they stand on the wall: a question's code and a sign. "2d 3" is geregeld, "2d ?" weten we niet, "2d n reden" niet van
 * toepassing, and "2d -" takes the answer away. What `writeEntry` writes, `readEntry` reads back.
 */

/** What people write for an answer that is no level. */
export const wallSigns = { unknown: "?", na: "n", clear: "-" } as const;

/** One line from the wall; without an answer it takes the answer away. */
export interface WallEntry {
  question: QuestionId;
  answer: Answer | undefined;
}

/** Why a line can't be taken in. `given` is the part of it that is meant. */
export type WallRefusal = { reason: "empty" } | { reason: "unknown-code"; given: string } | QuestionRefusal;

type QuestionRefusal =
  /** A question that the session doesn't ask at its depth. */
  | { reason: "other-depth"; question: QuestionId }
  | { reason: "no-answer"; question: QuestionId }
  | { reason: "unknown-answer"; question: QuestionId; given: string }
  | { reason: "no-reason"; question: QuestionId }
  /** More stands behind the sign than belongs there. */
  | { reason: "more"; question: QuestionId; given: string };

export type ReadEntry = ({ ok: true } & WallEntry) | ({ ok: false } & WallRefusal);

/** The questions that a line may be about: those that the session asks, and those that it would ask at full depth. */
export interface KnownQuestions {
  asked: readonly QuestionId[];
  deeper: readonly QuestionId[];
}

/**
 * Reads a line as it was typed. Capitals, blanks and a colon or equals sign between code and sign make no difference. Without a blank the
 * longest code counts: "3o12" is question 3o1 at level 2, unless there is a question 3o12.
 */
export function readEntry(line: string, { asked, deeper }: KnownQuestions): ReadEntry {
  const text = line.trim();
  if (text === "") return { ok: false, reason: "empty" };
  const question = beginning(text, [...asked, ...deeper]);
  if (question === undefined) return { ok: false, reason: "unknown-code", given: firstWord(text) };
  if (!asked.includes(question)) return { ok: false, reason: "other-depth", question };
  return readAnswer(question, text.slice(question.length));
}

/** A line that `readEntry` reads as this entry. */
export function writeEntry({ question, answer }: WallEntry): string {
  if (answer === undefined) return `${question} ${wallSigns.clear}`;
  if ("level" in answer) return `${question} ${answer.level}`;
  return "unknown" in answer ? `${question} ${wallSigns.unknown}` : `${question} ${wallSigns.na} ${answer.na}`;
}

/** The longest code that the text begins with: behind it stands nothing, or what can't go on a code. */
function beginning(text: string, known: readonly QuestionId[]): QuestionId | undefined {
  return known
    .filter((question) => text.toLowerCase().startsWith(question.toLowerCase()))
    .filter((question) => /^(?![\p{L}_])|^n(?![\p{L}\p{N}_])/iu.test(text.slice(question.length)))
    .sort((a, b) => b.length - a.length)[0];
}

function readAnswer(
  question: QuestionId,
  rest: string,
): ({ ok: true } & WallEntry) | ({ ok: false } & QuestionRefusal) {
  const said = rest.replace(/^\s*[:=]/, "").trim();
  if (said === "") return { ok: false, reason: "no-answer", question };
  const sign = firstWord(said);
  const behind = said.slice(sign.length).trim();
  const isNa = sign.toLowerCase() === wallSigns.na;
  const answer = answerOf(sign.toLowerCase(), behind);
  if (answer === undefined) return { ok: false, reason: "unknown-answer", question, given: sign };
  if (answer === "no-reason") return { ok: false, reason: "no-reason", question };
  if (!isNa && behind !== "") return { ok: false, reason: "more", question, given: behind };
  return { ok: true, question, answer: answer === "cleared" ? undefined : answer };
}

function answerOf(sign: string, behind: string): Answer | "cleared" | "no-reason" | undefined {
  const level = levels.find((one) => String(one) === sign);
  if (level !== undefined) return { level };
  switch (sign) {
    case wallSigns.unknown:
      return { unknown: true };
    case wallSigns.clear:
    case "–":
      return "cleared";
    case wallSigns.na:
      return behind === "" ? "no-reason" : { na: behind };
    default:
      return undefined;
  }
}

function firstWord(text: string): string {
  return text.split(/\s+/, 1)[0] ?? "";
}
