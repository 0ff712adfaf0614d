import { lowerMedian, tallyOf, voicesIn } from "../../../src/assessment/consensus.ts";
import { hasLowVoice } from "../../../src/assessment/consensusShown.ts";
import type { Answer, Question, QuestionId, Round } from "../../../src/assessment/model.ts";
import { levels } from "../../../src/assessment/model.ts";
import type { Picture } from "../../../src/ui/voices/pictures.ts";
import type { Veil } from "./table.ts";

/*
 * Veils that give answers away, each in its own manner. The observer has to find that out: an observer who finds nothing proves nothing.
 */

type Last = ReadonlyMap<QuestionId, Round>;

const saidAt = ({ contributions }: Round, question: QuestionId) =>
  new Map(contributions.map(({ participant, answers }) => [participant, answers[question]]));

const written = (answer: Answer | undefined) => answer && JSON.stringify(answer);

function pictureAt(question: Question, of: Round): Picture {
  const answers = [...saidAt(of, question.id).values()].filter((answer) => answer !== undefined);
  const all = tallyOf(answers);
  const voices = voicesIn(all);
  if (voices > 0 && voices < 3) return { question, voices: { question: question.id, shown: false, voices }, notes: [] };
  const given = levels.filter((level) => all.counts[level] > 0);
  const toDiscuss = (given.at(-1) ?? 0) - (given[0] ?? 0) >= 2;
  const proposal = lowerMedian(all.counts);
  const lowVoice = hasLowVoice(all.counts);
  return {
    question,
    voices: { question: question.id, shown: true, voices, all, proposal, toDiscuss, lowVoice, waits: false },
    notes: [],
  };
}

/** A veil that remembers the picture that was seen last, and shows the next one when `mayShow` says so. */
function rememberingLast(lives: "page" | "computer", mayShow: typeof mayShowAgain): Veil<Last> {
  return {
    lives,
    fresh: new Map(),
    look: (memory, round, questions) =>
      new Map(
        questions.flatMap(({ id }): [QuestionId, Round][] => {
          const before = memory.get(id);
          const of = before !== undefined && !mayShow(before, round, id) ? before : round;
          const said = [...saidAt(of, id).values()].filter((answer) => answer !== undefined);
          return said.length < 3 ? [] : [[id, of]];
        }),
      ),
    pictures: (memory, round, { steps }) =>
      steps
        .flatMap(({ questions }) => questions)
        .map((question) => pictureAt(question, memory.get(question.id) ?? round)),
  };
}

/** Three or more came, left or changed their answer, and not all to or from the same one. */
function mayShowAgain(before: Round, now: Round, question: QuestionId): boolean {
  const [then, today] = [saidAt(before, question), saidAt(now, question)];
  const moved = [...new Set([...then.keys(), ...today.keys()])].filter(
    (id) => written(then.get(id)) !== written(today.get(id)),
  );
  const differ = (said: typeof then) => {
    const kinds = new Set(moved.map((id) => written(said.get(id))));
    return kinds.size > 1 || kinds.has(undefined);
  };
  return moved.length === 0 || (moved.length >= 3 && differ(then) && differ(today));
}

/** As it was: each page remembered what it showed, until it was opened anew. */
export const ofOnePage = rememberingLast("page", mayShowAgain);

/** The same rule over one memory for all windows, that outlives them: it holds two pictures beside each other, and no third. */
export const ofTwoPictures = rememberingLast("computer", mayShowAgain);

/** No veil but that of three voices. */
export const ofThreeVoices = rememberingLast("computer", () => true);
