import { isNotApplicable } from "./answers.ts";
import { differenceOf } from "./consensus.ts";
import type { ShownVoices } from "./consensusShown.ts";
import type { Answers, Assessment, Content, Question, QuestionId } from "./model.ts";
import { currentRound, questionsOf } from "./model.ts";
import type { Item, Planned } from "./programme.ts";
import { lengthOf } from "./programme.ts";
import { breaksWithin, roundsWithin, withBreaks } from "./sessionRounds.ts";
import type { Break } from "./werksessie.ts";

/** The minutes of a werksessie of which nobody said how long it is. */
export const usualMinutes = 120;
/** The people at a table that nobody counted yet. */
const usualPeople = 8;

/** Minutes to show fingers and settle, and for all together that are taken over. */
export const briefly = 2;
/** Minutes to talk about a question, more where the gate hangs on it and where voices differ. */
const talking = { plain: 8, critical: 2, toDiscuss: 4 } as const;

/** What a werksessie goes through, and what stays outside it. */
export interface Plan {
  /** What the team has. The items may take more when the facilitator wants it so. */
  minutes: number;
  items: readonly Item[];
  /** The questions in the programme, in its order. */
  chosen: readonly Planned[];
  /** What stays for a next time, in the order of the board. */
  later: readonly Question[];
  /** What the team has an answer to, and doesn't come by again. */
  settled: readonly Question[];
  /** What could be taken over: all agree beforehand. */
  agreed: readonly QuestionId[];
  /** How many minutes a talk about each question takes. */
  talk: Readonly<Record<QuestionId, number>>;
}

export interface PlanInput {
  content: Content;
  /** What may be shown of them: the programme is seen by everybody, so it follows from nothing else. */
  voices: ReadonlyMap<QuestionId, ShownVoices>;
  answers: Answers;
  people: number;
  minutes: number;
  breaks: readonly Break[];
  /** Questions at which something was set aside that is still open. */
  parked: readonly QuestionId[];
  /** What the facilitator wants, where somebody wants something else than what is proposed. */
  chosen?: readonly Planned[] | undefined;
}

/**
 * The programme of a werksessie, in the order of the board: every open question at least by fingers as long as the time allows it, and what
 * is left over goes as talk to the heaviest. Where not all fit, what was set aside comes first, then what the gate hangs on, then one of
 * each step. It never takes more than the minutes, unless the facilitator chose more; more minutes never drop a question.
 */
export function planOf(given: PlanInput): Plan {
  const { content, answers, minutes } = given;
  const asked = questionsOf(content).filter(({ id }) => !isNotApplicable(answers[id]));
  const weighed = asked.map((question) => weigh(question, given));
  const breaks = breaksWithin(given.breaks, minutes);
  const free = minutes - breaks.reduce((sum, one) => sum + one.minutes, 0);
  const { before, after } = roundsWithin(free, given.people || usualPeople);
  const time = free - lengthOf(before) - lengthOf(after);
  const chosen = byStep(given.chosen === undefined ? proposed(weighed, time) : wanted(given.chosen, weighed), weighed);
  const isIn = new Set(chosen.map(({ id }) => id));
  const out = weighed.filter(({ question }) => !isIn.has(question.id));
  return {
    minutes,
    items: [...withBreaks([...before, ...itemsOf(chosen, weighed)], breaks), ...after],
    chosen,
    later: out.filter((one) => !one.isSettled).map(({ question }) => question),
    settled: out.filter((one) => one.isSettled).map(({ question }) => question),
    agreed: weighed.filter(({ isAgreed }) => isAgreed).map(({ question }) => question.id),
    talk: Object.fromEntries(weighed.map(({ question, talk }) => [question.id, talk])),
  };
}

/** The programme of a session as it is stored, from what may be shown of its voices. */
export function planOfSession(
  content: Content,
  assessment: Assessment,
  voices: ReadonlyMap<QuestionId, ShownVoices>,
): Plan {
  const { minutes, aside, programme } = assessment.werksessie;
  const { answers, participants } = currentRound(assessment);
  return planOf({
    content,
    voices,
    answers,
    people: participants.length,
    minutes: minutes ?? usualMinutes,
    breaks: breaksOf(assessment),
    parked: aside.flatMap(({ question, done, action }) =>
      question === undefined || done || action !== undefined ? [] : [question],
    ),
    chosen: programme,
  });
}

/** A break a little beyond half-way. */
export function breakIn(minutes: number): Break {
  return { after: Math.round(minutes * 0.55), minutes: 10 };
}

/** The breaks of a werksessie: those that were set, and one where nobody set anything. */
export function breaksOf({ werksessie: { minutes, breaks } }: Assessment): readonly Break[] {
  return minutes === undefined ? [breakIn(usualMinutes)] : breaks;
}

interface Weighed {
  question: Question;
  weight: number;
  /** Minutes of a talk about it. */
  talk: number;
  isAgreed: boolean;
  isSettled: boolean;
  isParked: boolean;
}

function weigh(question: Question, { voices, answers, parked }: PlanInput): Weighed {
  const heard = voices.get(question.id);
  const difference = heard?.shown ? differenceOf(heard.all.counts) : 0;
  const toDiscuss = heard?.shown === true && heard.toDiscuss;
  const gate = question.critical ? 2 : question.board ? 1 : 0.75;
  const isSettled = answers[question.id] !== undefined;
  return {
    question,
    weight: (1 + difference) * gate,
    talk: talking.plain + (question.critical ? talking.critical : 0) + (toDiscuss ? talking.toDiscuss : 0),
    isAgreed: !isSettled && heard !== undefined && allAgree(heard),
    isSettled,
    isParked: parked.includes(question.id),
  };
}

/** Everybody who spoke is seen and most of them said a level, near each other and nobody low behind the others. */
function allAgree(heard: ShownVoices): boolean {
  if (!heard.shown || heard.waits || heard.proposal === undefined) return false;
  const { unknown, na } = heard.all;
  return !heard.toDiscuss && !heard.lowVoice && (unknown + na) * 2 < heard.voices;
}

/** What is proposed for so many minutes. */
function proposed(weighed: readonly Weighed[], time: number): readonly Planned[] {
  const open = weighed.filter(({ isSettled }) => !isSettled);
  const together = time < briefly ? [] : open.filter(({ isAgreed, isParked }) => isAgreed && !isParked);
  const rest = open.filter((one) => !together.includes(one));
  const left = time - (together.length > 0 ? briefly : 0);
  const fitting = firstOf(rest, together).slice(0, Math.floor(left / briefly));
  const talks = heaviestWithin(fitting, left - fitting.length * briefly);
  // What was set aside comes first, and its step with it.
  const inOrder = open.toSorted((one, other) => Number(other.isParked) - Number(one.isParked));
  return inOrder.flatMap((one): Planned[] => {
    const id = one.question.id;
    if (together.includes(one)) return [{ id, speed: "overnemen", minutes: briefly }];
    if (talks.has(id)) return [{ id, speed: "gesprek", minutes: one.talk }];
    return fitting.includes(one) ? [{ id, speed: "vingers", minutes: briefly }] : [];
  });
}

/** Which questions come first when not all fit: set aside before, then what the gate hangs on, then one of each step, then the rest. */
function firstOf(rest: readonly Weighed[], together: readonly Weighed[]): readonly Weighed[] {
  const heaviest = rest.toSorted((one, other) => other.weight - one.weight);
  const sure = [...together, ...rest.filter(({ isParked, question }) => isParked || question.critical)];
  const steps = new Set(sure.map(({ question }) => question.step));
  const oneOfStep = heaviest.filter(({ question }) => {
    const isFirst = !steps.has(question.step);
    steps.add(question.step);
    return isFirst;
  });
  const rank = (one: Weighed) => (one.isParked ? 0 : one.question.critical ? 1 : oneOfStep.includes(one) ? 2 : 3);
  return heaviest.toSorted((one, other) => rank(one) - rank(other));
}

/** The heaviest of which a talk fits in the minutes that fingers leave over. */
function heaviestWithin(fitting: readonly Weighed[], minutes: number): ReadonlySet<QuestionId> {
  let left = minutes;
  const talks = new Set<QuestionId>();
  for (const { question, talk } of fitting.toSorted((one, other) => other.weight - one.weight)) {
    if (talk - briefly > left) continue;
    left -= talk - briefly;
    talks.add(question.id);
  }
  return talks;
}

/** What the facilitator wants, of what is still there to ask. What is no longer agreed on is not taken over. */
function wanted(chosen: readonly Planned[], weighed: readonly Weighed[]): readonly Planned[] {
  return chosen.flatMap((one): Planned[] => {
    const found = weighed.find(({ question }) => question.id === one.id);
    if (found === undefined || (found.isSettled && one.again !== true)) return [];
    return one.speed === "overnemen" && !found.isAgreed ? [{ ...one, speed: "vingers" }] : [one];
  });
}

/** Step by step, each where its first question is. */
function byStep(chosen: readonly Planned[], weighed: readonly Weighed[]): readonly Planned[] {
  const found = new Map(weighed.map((one) => [one.question.id, one]));
  const stepOf = ({ id }: Planned) => found.get(id)?.question.step ?? "";
  const steps = [...new Set(chosen.map(stepOf))];
  return steps.flatMap((step) => chosen.filter((one) => stepOf(one) === step));
}

function itemsOf(chosen: readonly Planned[], weighed: readonly Weighed[]): readonly Item[] {
  const together = chosen.filter(({ speed }) => speed === "overnemen").map(({ id }) => id);
  const steps = new Map(weighed.map(({ question }) => [question.id, question.step]));
  return [
    ...(together.length === 0
      ? []
      : [{ kind: "round", part: "agreed", minutes: briefly, questions: together } satisfies Item]),
    ...chosen.flatMap(({ id, speed, minutes }): Item[] =>
      speed === "overnemen" ? [] : [{ kind: "question", question: id, step: steps.get(id) ?? "", minutes, speed }],
    ),
  ];
}
