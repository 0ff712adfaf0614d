import type { Answer, Language } from "../../assessment/model.ts";
import type { RoomMemory } from "./memory.ts";
import { spreadAt } from "./room.ts";
import type { ScreenFace, ScreenState } from "./screen.ts";
import { standing } from "./standing.ts";

/** What the screen says about the question of now, in words that the content brings. */
export interface QuestionWords {
  stepTitle: string;
  title: string;
  titleLanguage?: Language | undefined;
}

/**
 * What the wall shows of the room. This is the one place where something of the session goes to the wall: the words of a question, a note
 * that the facilitator put there, and once the hands were shown their spread over the whole table and the kind of answer that the team settled. `now` in milliseconds.
 */
export function screenOf(
  memory: RoomMemory,
  now: number,
  given: {
    language: Language;
    question: QuestionWords | undefined;
    answer: Answer | undefined;
    practice?: true | undefined;
  },
): ScreenState {
  const { left } = standing(memory, now);
  const isOn = memory.programme.length > 0 && !memory.over;
  return {
    language: given.language,
    face: memory.dark ? { kind: "dark" } : faceOf(memory, given.question, given.answer),
    ...(given.practice && { practice: given.practice }),
    ...(memory.timed && isOn ? { minutesLeft: Math.max(0, Math.ceil(left)) } : {}),
  };
}

function faceOf(memory: RoomMemory, words: QuestionWords | undefined, answer: Answer | undefined): ScreenFace {
  if (memory.over) return { kind: "thanks" };
  const item = memory.programme[memory.at];
  if (item === undefined) return { kind: "welcome" };
  if (item.kind === "round") {
    if (item.part !== "break") return { kind: "round", round: item.part };
    return { kind: "pause", until: new Date(Date.parse(memory.reached) + item.minutes * 60_000).toISOString() };
  }
  if (words === undefined) return { kind: "dark" };
  const { titleLanguage, title, stepTitle } = words;
  const { question: id, step } = item;
  const bare = {
    kind: "question" as const,
    step,
    stepTitle,
    id,
    title,
    ...(titleLanguage && { titleLanguage }),
    ...(memory.note !== undefined && { note: memory.note }),
  };
  if (!memory.shown.includes(id)) return bare;
  const settled = answer !== undefined && memory.settled.includes(id) ? settledOf(answer) : undefined;
  return { ...bare, shown: { spread: spreadAt(memory), ...(settled === undefined ? {} : { settled }) } };
}

function settledOf(answer: Answer): 0 | 1 | 2 | 3 | "unknown" | "na" {
  if ("level" in answer) return answer.level;
  return "unknown" in answer ? "unknown" : "na";
}
