import { useState } from "react";
import type { Answer, QuestionId } from "../../assessment/model.ts";
import { questionsOf } from "../../assessment/model.ts";
import type { WallEntry, WallRefusal } from "../../assessment/wall.ts";
import { readEntry } from "../../assessment/wall.ts";
import { useDesk, useSend, useSession } from "../frame/session.ts";

/** A line that was taken in, with the answer that stood there before. */
export interface Entry extends WallEntry {
  /** Counts the lines, so that two about one question can be told apart. */
  number: number;
  before: Answer | undefined;
}

/** What the last line or undoing came to. */
export type Told =
  | { kind: "taken" | "undone"; entry: Entry }
  | { kind: "changed-since"; entry: Entry }
  | { kind: "refused"; refusal: WallRefusal };

/** The lines that came in since this screen was opened, the last one first. */
export function useEntries() {
  const send = useSend();
  const known = useKnownQuestions();
  const { round } = useSession();
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [told, setTold] = useState<Told>();

  const set = (question: QuestionId, answer: Answer | undefined) => {
    if (answer === undefined) send({ type: "question.cleared", question });
    else send({ type: "question.answered", question, answer });
  };

  /** Takes a line in; false when it was refused. */
  const enter = (line: string): boolean => {
    const read = readEntry(line, known);
    if (!read.ok) {
      setTold({ kind: "refused", refusal: read });
      return false;
    }
    const { question, answer } = read;
    const before = round.answers[question];
    const entry: Entry = { question, answer, before, number: (entries[0]?.number ?? 0) + 1 };
    if (answer !== undefined || before !== undefined) set(question, answer);
    setEntries([entry, ...entries]);
    setTold({ kind: "taken", entry });
    return true;
  };

  /** Takes the last line back, unless the answer has been changed elsewhere in the meantime. */
  const undo = () => {
    const [entry, ...others] = entries;
    if (entry === undefined) return;
    setEntries(others);
    if (!isSame(round.answers[entry.question], entry.answer)) {
      setTold({ kind: "changed-since", entry });
      return;
    }
    set(entry.question, entry.before);
    setTold({ kind: "undone", entry });
  };

  return { entries, told, enter, undo };
}

/** Whether two answers say the same, whatever their notes. */
function isSame(one: Answer | undefined, other: Answer | undefined): boolean {
  const bare = (answer: Answer | undefined) => {
    if (answer === undefined) return "";
    const { note: _note, ...said } = answer;
    return JSON.stringify(said);
  };
  return bare(one) === bare(other);
}

/** The questions of the session, and those that it would have at full depth. Waits (Suspense) until they are loaded. */
function useKnownQuestions() {
  const { contentOf } = useDesk();
  const { document, content } = useSession();
  const full = content.depth === "volledig" ? content : contentOf({ ...document, depth: "volledig" });
  if (full instanceof Promise) throw full;
  const ids = (of: typeof content) => questionsOf(of).map(({ id }) => id);
  return { asked: ids(content), deeper: ids(full) };
}
