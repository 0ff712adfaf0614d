import { useEffect } from "react";
import { questionsOf } from "../../assessment/model.ts";
import { questionAt } from "../../machine/room/room.ts";
import type { ScreenState } from "../../machine/room/screen.ts";
import type { QuestionWords } from "../../machine/room/show.ts";
import { screenOf } from "../../machine/room/show.ts";
import { questionKey } from "../../report/keys.ts";
import { useRemembered, useSession, useTextLanguage } from "../frame/session.ts";
import { useContentWords } from "../frame/words.ts";
import { useDoor } from "./desk.ts";
import { useMemory, useRoom } from "./useRoom.ts";

/** The words of the question that the room is at; undefined at a round. */
export function useQuestionWords(): QuestionWords | undefined {
  const { content } = useSession();
  const at = useMemory(questionAt);
  const words = useContentWords(content.variant, at === undefined ? [] : [`steps/${at.step}`]);
  const textLanguage = useTextLanguage();
  const question = questionsOf(content).find(({ id }) => id === at?.question);
  if (question === undefined) return undefined;
  const titleLanguage = textLanguage(`questions.${question.id}.title`);
  return {
    stepTitle: words(`board:steps.${question.step}`),
    title: words(questionKey(question, "title")),
    ...(titleLanguage && { titleLanguage }),
  };
}

/** What the wall shows now; every change is told to the screens that are open. */
export function useScreen(): ScreenState {
  const door = useDoor();
  const { round, document } = useSession();
  const language = useRemembered((context) => context.language);
  const question = useQuestionWords();
  const memory = useMemory((one) => one);
  // The time is told in whole minutes: a state that says the same is not told again.
  const now = useRoom(({ context }) => context.now);
  const answer = round.answers[questionAt(memory)?.question ?? ""];
  const state = screenOf(memory, now, { language, question, answer, practice: document.werksessie.practice });
  const written = JSON.stringify(state);
  useEffect(() => door.show(JSON.parse(written)), [door, written]);
  return state;
}
