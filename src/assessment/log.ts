/*
 * The log: that something changed, when, and what it was about. Never a text that somebody typed, and never the level of one person: the
 * only answers in it are those of the team.
 */
import type { Answer } from "./model.ts";

export interface LogEntry {
  /** A UTC instant. */
  at: string;
  /** What happened, by the name of the event: `question.answered`. */
  what: string;
  /** The question, item, worksheet or action that it is about. */
  about?: string;
  /** The answer that the team gave. */
  to?: 0 | 1 | 2 | 3 | "unknown" | "na";
}

/** A day of work is some hundreds; above this the oldest go. */
export const longestLog = 2000;

/** Changes of one kind to one thing within this time, in milliseconds, are one: typing. */
export const oneBreath = 60_000;

/** The log with an entry at its end. What goes on, such as typing, takes the place of its former entry. */
export function logged(log: readonly LogEntry[], entry: LogEntry): readonly LogEntry[] {
  const { at, what, about } = log.at(-1) ?? entry;
  const goesOn = what === entry.what && about === entry.about && Date.parse(entry.at) - Date.parse(at) < oneBreath;
  return [...(goesOn ? log.slice(0, -1) : log), entry].slice(-longestLog);
}

/** What the log tells of an answer of the team. */
export function toldOf(answer: Answer): NonNullable<LogEntry["to"]> {
  if ("level" in answer) return answer.level;
  return "unknown" in answer ? "unknown" : "na";
}
