import { use, useEffect } from "react";
import { questionsOf } from "../../assessment/model.ts";
import { questionAt } from "../../machine/room/room.ts";
import type { GateItem, ScreenState } from "../../machine/room/screen.ts";
import type { QuestionWords } from "../../machine/room/show.ts";
import { screenOf } from "../../machine/room/show.ts";
import { questionKey } from "../../report/keys.ts";
import { useDesk, useRemembered, useSession, useTextLanguage } from "../frame/session.ts";
import { useContentWords } from "../frame/words.ts";
import { useDoor } from "./desk.ts";
import { useMemory, useRoom } from "./useRoom.ts";

/** The words of the content that a room needs, of all steps at once: going on waits for nothing. */
function useStepWords() {
  const { content } = useSession();
  return useContentWords(
    content.variant,
    content.steps.flatMap(({ id }) => [`steps/${id}`, `help/${id}`]),
  );
}

/** The words of the question that the room is at; undefined at a round. */
export function useQuestionWords(): QuestionWords | undefined {
  const { content } = useSession();
  const at = useMemory(questionAt);
  const words = useStepWords();
  const textLanguage = useTextLanguage();
  const question = questionsOf(content).find(({ id }) => id === at?.question);
  if (question === undefined) return undefined;
  const of = (part: string) => textLanguage(`questions.${question.id}.${part}`);
  const titleLanguage = of("title");
  const language = of("meaning");
  return {
    stepTitle: words(`board:steps.${question.step}`),
    title: words(questionKey(question, "title")),
    ...(titleLanguage && { titleLanguage }),
    meaning: {
      means: words(questionKey(question, "meaning")),
      arranged: words(questionKey(question, "arranged")),
      ...(language && { language }),
    },
  };
}

/** The items of the gate as they stand: by the rules, and by what the team says together. */
export function useGate(): readonly GateItem[] {
  const { content, result, round } = useSession();
  const words = useContentWords(content.variant, []);
  return content.items.map((item) => {
    const team = round.checklist[item];
    return {
      title: words(`board:items.${item}.title`),
      status: result.items[item] ?? "niet-besproken",
      ...(team === undefined ? {} : { team }),
    };
  });
}

/** The invitation, once it is wanted on the wall. */
function useJoin() {
  const desk = useDesk();
  const { document } = useSession();
  const isWanted = useMemory(({ page }) => page === "join");
  return isWanted ? use(desk.voices()).invite(document) : undefined;
}

/** What the wall shows now; every change is told to the screens that are open. */
export function useScreen(): ScreenState {
  const door = useDoor();
  const { round, document } = useSession();
  const language = useRemembered((context) => context.language);
  const question = useQuestionWords();
  const gate = useGate();
  const join = useJoin();
  const memory = useMemory((one) => one);
  // The time is told in whole minutes: a state that says the same is not told again.
  const now = useRoom(({ context }) => context.now);
  const answer = round.answers[questionAt(memory)?.question ?? ""];
  const actions = document.actions.map(({ what }) => what);
  const { practice } = document.werksessie;
  const state = screenOf(memory, now, { language, question, answer, gate, actions, join, practice });
  const written = JSON.stringify(state);
  useEffect(() => door.show(JSON.parse(written)), [door, written]);
  return state;
}
