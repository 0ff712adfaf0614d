import type { QuestionId } from "../../assessment/model.ts";
import type { TapAnswer } from "../../machine/room/taps.ts";
import { answerOf } from "../../machine/room/taps.ts";
import { useSend } from "../frame/session.ts";
import { useTell } from "./useRoom.ts";

/** The way in which a team settles on an answer: it goes to the session, and the room knows that it was given here. */
export function useSettle(): (question: QuestionId, chosen: TapAnswer) => void {
  const send = useSend();
  const tell = useTell();
  return (question, chosen) => {
    send({ type: "question.answered", question, answer: answerOf(chosen) });
    tell({ type: "answer.settled" });
  };
}
