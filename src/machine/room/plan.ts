import { isNotApplicable } from "../../assessment/answers.ts";
import { differenceOf } from "../../assessment/consensus.ts";
import type { ShownVoices } from "../../assessment/consensusShown.ts";
import type { Answer, Answers, Content, Question, QuestionId } from "../../assessment/model.ts";
import { questionsOf } from "../../assessment/model.ts";
import type { Break } from "../../assessment/werksessie.ts";
import type { Item, RoundPart } from "./programme.ts";
import { lengthOf } from "./programme.ts";

/** What fits in the time of a table. */
export interface Plan {
  minutes: number;
  items: readonly Item[];
  /** Taken over as they are: arranged enough, and nobody sees it otherwise. */
  accept: readonly Question[];
  /** What does not fit, and waits for a next time. */
  later: readonly Question[];
}

/** The rounds before and after the questions, with their usual minutes in a werksessie of `usual` minutes. */
const before: readonly [RoundPart, number][] = [
  ["opening", 15],
  ["answering", 5],
];
const after: readonly [RoundPart, number][] = [
  ["gate", 15],
  ["plan", 15],
  ["closing", 10],
  ["checkout", 5],
];
const usual = 150;
const shortestRound = 3;

/** Minutes for a question: to show hands and settle what is clear, more for one that the gate waits for, and more where people differ. */
const perQuestion = { plain: 5, critical: 2, toDiscuss: 5 } as const;
/** With time to spare a question gets more, up to so many times. */
const roomiest = 1.5;

/**
 * The programme of a werksessie. Each question weighs disagreement × gate × coverage: how far the voices are apart, whether the gate waits
 * for it, and how much of an answer there is. The heaviest that fit are talked about, step by step: the step with the heaviest question
 * first, ties in the order of the board. What is arranged enough and undisputed is accepted as it is, unless it is `added`.
 *
 * The programme is seen by everybody, so it follows from nothing but what may be shown of voices.
 */
export function planOf(given: {
  content: Content;
  voices: ReadonlyMap<QuestionId, ShownVoices>;
  answers: Answers;
  minutes: number;
  breaks: readonly Break[];
  added: readonly QuestionId[];
}): Plan {
  const { content, voices, answers, minutes, breaks, added } = given;
  const questions = questionsOf(content).filter(({ id }) => !isNotApplicable(answers[id]));
  const weighed = questions.map((question) => weigh(question, answers[question.id], heardIn(voices.get(question.id))));
  const accept = weighed.filter(({ isClear, question }) => isClear && !added.includes(question.id));
  const opening = roundsOf(before, minutes);
  const closing = roundsOf(after, minutes);
  const time = minutes - lengthOf(opening) - lengthOf(closing) - breaks.reduce((sum, one) => sum + one.minutes, 0);
  const chosen = fitting(
    weighed.filter((one) => !accept.includes(one)),
    added,
    time,
  );
  return {
    minutes,
    items: [...withBreaks([...opening, ...talksOf(chosen, time)], breaks), ...closing],
    accept: accept.map(({ question }) => question),
    later: weighed.filter((one) => !accept.includes(one) && !chosen.includes(one)).map(({ question }) => question),
  };
}

interface Weighed {
  question: Question;
  weight: number;
  minutes: number;
  /** Arranged enough, and nobody sees it otherwise. */
  isClear: boolean;
}

/** What a programme may know of the voices at a question. */
interface Heard {
  /** Highest level less lowest; 0 without levels. */
  difference: number;
  toDiscuss: boolean;
  /** Some handed in of whom nothing is shown: that they did is known, what they said is not. */
  isVeiled: boolean;
}

function heardIn(voices: ShownVoices | undefined): Heard {
  if (!voices?.shown) return { difference: 0, toDiscuss: false, isVeiled: voices !== undefined };
  return { difference: differenceOf(voices.all.counts), toDiscuss: voices.toDiscuss, isVeiled: voices.waits };
}

function weigh(question: Question, answer: Answer | undefined, heard: Heard): Weighed {
  const { difference, toDiscuss, isVeiled } = heard;
  const needed = question.critical ? 3 : 2;
  const level = answer !== undefined && "level" in answer ? answer.level : undefined;
  const isAgreed = difference === 0 && !isVeiled;
  const gate = question.critical ? 2 : question.board ? 1 : 0.75;
  const coverage = level === undefined ? 2 : level < needed ? 1.5 : 1;
  return {
    question,
    weight: (1 + difference) * gate * coverage,
    minutes:
      perQuestion.plain + (question.critical ? perQuestion.critical : 0) + (toDiscuss ? perQuestion.toDiscuss : 0),
    isClear: !toDiscuss && isAgreed && level !== undefined && level >= needed,
  };
}

/** The heaviest that fit; what was added by hand comes before all. A lighter one never takes the place of a heavier that did not fit. */
function fitting(weighed: readonly Weighed[], added: readonly QuestionId[], time: number): readonly Weighed[] {
  const rank = ({ question, weight }: Weighed) => (added.includes(question.id) ? Number.POSITIVE_INFINITY : weight);
  const chosen: Weighed[] = [];
  let left = time;
  for (const one of weighed.toSorted((a, b) => (rank(b) === rank(a) ? 0 : rank(b) - rank(a)))) {
    if (one.minutes > left) break;
    chosen.push(one);
    left -= one.minutes;
  }
  return chosen;
}

/** The questions as items, step by step; with time to spare each gets more. */
function talksOf(chosen: readonly Weighed[], time: number): readonly Item[] {
  const heaviest = new Map<string, number>();
  for (const { question, weight } of chosen) {
    heaviest.set(question.step, Math.max(weight, heaviest.get(question.step) ?? 0));
  }
  const stepOf = ({ question }: Weighed) => heaviest.get(question.step) ?? 0;
  const needed = chosen.reduce((sum, one) => sum + one.minutes, 0);
  const stretch = needed === 0 ? 1 : Math.min(roomiest, Math.max(1, time / needed));
  return chosen
    .toSorted((a, b) => stepOf(b) - stepOf(a) || a.question.id.localeCompare(b.question.id))
    .map(({ question, minutes }) => ({
      kind: "question",
      question: question.id,
      step: question.step,
      minutes: Math.floor(minutes * stretch),
    }));
}

/** Rounds in a shorter werksessie are shorter too, each with its own least. */
function roundsOf(parts: readonly [RoundPart, number][], minutes: number): readonly Item[] {
  const scale = Math.min(1, minutes / usual);
  return parts.map(([part, length]) => ({
    kind: "round",
    part,
    minutes: Math.max(Math.min(length, shortestRound), Math.round(length * scale)),
  }));
}

/** Each break stands before the first item that would end after it. */
function withBreaks(items: readonly Item[], breaks: readonly Break[]): readonly Item[] {
  return breaks.reduce<readonly Item[]>((all, { after: from, minutes }) => {
    const at = all.findIndex((_, index) => lengthOf(all.slice(0, index + 1)) > from);
    const pause: Item = { kind: "round", part: "break", minutes };
    return all.toSpliced(at < 0 ? all.length : at, 0, pause);
  }, items);
}
