import type { Answer, Language } from "../../assessment/model.ts";
import type { Item, QuestionItem } from "../../assessment/programme.ts";
import type { RoomMemory } from "./memory.ts";
import { isBeforehand, isShown, spreadAt } from "./room.ts";
import type { GateItem, Meaning, ScreenFace, ScreenState } from "./screen.ts";
import { longestAction, mostActions } from "./screen.ts";
import { standing } from "./standing.ts";

/** What the screen says about the question of now, in words that the content brings. */
export interface QuestionWords {
  stepTitle: string;
  title: string;
  titleLanguage?: Language | undefined;
  meaning: Meaning;
}

/** What the wall may be told of the session and of the invitation to it; each goes there only at its own moment. */
export interface ForWall {
  question: QuestionWords | undefined;
  answer: Answer | undefined;
  gate?: readonly GateItem[];
  /** What the team chose to do; who does it stays out. */
  actions?: readonly string[];
  join?: { scan?: string | undefined; typed?: string | undefined; code: string } | undefined;
}

/**
 * What the wall shows of the room. This is the one place where something of the session goes to the wall: the words of a question, a note
 * that the facilitator put there, and once the hands were shown their spread over the whole table and the kind of answer that the team settled. `now` in milliseconds.
 */
export function screenOf(
  memory: RoomMemory,
  now: number,
  given: ForWall & { language: Language; practice?: true | undefined },
): ScreenState {
  const { left } = standing(memory, now);
  const isOn = memory.programme.length > 0 && !memory.over;
  return {
    language: given.language,
    face: memory.dark ? { kind: "dark" } : faceOf(memory, given),
    ...(given.practice && { practice: given.practice }),
    ...(memory.timed && isOn ? { minutesLeft: Math.max(0, Math.ceil(left)) } : {}),
  };
}

function faceOf(memory: RoomMemory, given: ForWall): ScreenFace {
  if (memory.page === "join" && given.join !== undefined) {
    const { scan, typed, code } = given.join;
    return { kind: "join", ...(scan && { scan }), ...(typed && { typed }), code };
  }
  if (memory.over) return { kind: "thanks" };
  const item = memory.programme[memory.at];
  if (item === undefined) return { kind: "welcome" };
  return item.kind === "round" ? roundFace(memory, item, given) : questionFace(memory, item, given);
}

function roundFace(
  memory: RoomMemory,
  { part, minutes }: Extract<Item, { kind: "round" }>,
  { gate = [], actions = [] }: ForWall,
): ScreenFace {
  switch (part) {
    case "break":
      return { kind: "pause", until: new Date(Date.parse(memory.reached) + minutes * 60_000).toISOString() };
    case "gate":
      return gate.length === 0 ? { kind: "round", round: part } : { kind: "gate", items: [...gate] };
    case "plan":
      return actions.length === 0 ? { kind: "round", round: part } : actionsFace(actions);
    default:
      return { kind: "round", round: part };
  }
}

/** The newest actions that fit, each short enough to be read from the back of the room. */
function actionsFace(actions: readonly string[]): ScreenFace {
  const shown = actions.slice(-mostActions);
  const short = (what: string) =>
    what.length <= longestAction ? what : `${what.slice(0, longestAction - 1).trimEnd()}…`;
  return { kind: "actions", actions: shown.map(short), more: actions.length - shown.length };
}

function questionFace(
  memory: RoomMemory,
  { question: id, step }: QuestionItem,
  { question: words, answer }: ForWall,
): ScreenFace {
  if (words === undefined) return { kind: "dark" };
  const { titleLanguage, title, stepTitle, meaning } = words;
  const bare = {
    kind: "question" as const,
    step,
    stepTitle,
    id,
    title,
    ...(titleLanguage && { titleLanguage }),
    ...(memory.note !== undefined && { note: memory.note }),
    ...(memory.page === "meaning" && { meaning }),
  };
  if (!isShown(memory)) return bare;
  const settled = answer !== undefined && memory.settled.includes(id) ? settledOf(answer) : undefined;
  return {
    ...bare,
    shown: {
      spread: spreadAt(memory),
      ...(settled === undefined ? {} : { settled }),
      ...(isBeforehand(memory) && { beforehand: true as const }),
    },
  };
}

function settledOf(answer: Answer): 0 | 1 | 2 | 3 | "unknown" | "na" {
  if ("level" in answer) return answer.level;
  return "unknown" in answer ? "unknown" : "na";
}
