import type { Content, QuestionId, StepId } from "./model.ts";
import { questionsOf } from "./model.ts";
import type { Planned, Speed } from "./programme.ts";
import { divided } from "./programme.ts";
import type { Plan } from "./sessionPlan.ts";
import { briefly } from "./sessionPlan.ts";

/*
 * What a facilitator does with the programme: each gives the questions as they are wanted from then on, for `chooseProgramme` to store. What
 * is not touched stays as it stands, so that it can be seen at once what a change does to the end.
 */

/** Takes questions into the programme, by fingers, at their places on the board; those of a step that is there stand within it. */
export function tick({ chosen, settled }: Plan, content: Content, ids: readonly QuestionId[]): readonly Planned[] {
  const board = questionsOf(content);
  const placeOf = (id: QuestionId) => board.findIndex((one) => one.id === id);
  const stepOf = (id: QuestionId) => board[placeOf(id)]?.step;
  const isSettled = (id: QuestionId) => settled.some((one) => one.id === id);
  return ids
    .filter((id) => chosen.every((one) => one.id !== id))
    .reduce<readonly Planned[]>((all, id) => {
      const added: Planned = { id, speed: "vingers", minutes: briefly, ...(isSettled(id) && { again: true }) };
      const isHere = all.some((one) => stepOf(one.id) === stepOf(id));
      const behind = (one: Planned) => placeOf(one.id) > placeOf(id);
      const next = all.findIndex((one) => behind(one) && (!isHere || stepOf(one.id) === stepOf(id)));
      const last = isHere ? all.findLastIndex((one) => stepOf(one.id) === stepOf(id)) + 1 : all.length;
      return all.toSpliced(next < 0 ? last : next, 0, added);
    }, chosen);
}

/** Takes questions out of the programme: they wait for a next time. */
export function drop({ chosen }: Plan, ids: readonly QuestionId[]): readonly Planned[] {
  return chosen.filter(({ id }) => !ids.includes(id));
}

/** Gives questions another speed, with the minutes that go with it. */
export function setSpeed({ chosen, talk }: Plan, ids: readonly QuestionId[], speed: Speed): readonly Planned[] {
  return chosen.map((one) =>
    ids.includes(one.id) && one.speed !== speed
      ? { ...one, speed, minutes: speed === "gesprek" ? (talk[one.id] ?? briefly) : briefly }
      : one,
  );
}

/** Gives questions so many minutes together, each in proportion to what it had and at least one. Those that are taken over have none. */
export function setMinutes({ chosen }: Plan, ids: readonly QuestionId[], minutes: number): readonly Planned[] {
  const meant = chosen.filter(({ id, speed }) => ids.includes(id) && speed !== "overnemen");
  const shares = divided(
    Math.max(0, minutes - meant.length),
    meant.map((one) => one.minutes),
  );
  const given = new Map(meant.map(({ id }, index) => [id, 1 + (shares[index] ?? 0)]));
  return chosen.map((one) => ({ ...one, minutes: given.get(one.id) ?? one.minutes }));
}

/** Changes places with the question before (-1) or behind (1) it, within its step. */
export function moveQuestion({ chosen }: Plan, content: Content, id: QuestionId, by: -1 | 1): readonly Planned[] {
  const from = chosen.findIndex((one) => one.id === id);
  const [one, other] = [chosen[from], chosen[from + by]];
  const board = questionsOf(content);
  const stepOf = (planned: Planned) => board.find((question) => question.id === planned.id)?.step;
  if (one === undefined || other === undefined || stepOf(one) !== stepOf(other)) return chosen;
  return chosen.with(from, other).with(from + by, one);
}

/** Puts a step before the one that stands before it (-1), or behind the next (1). */
export function moveStep({ chosen }: Plan, content: Content, step: StepId, by: -1 | 1): readonly Planned[] {
  const board = questionsOf(content);
  const stepOf = ({ id }: Planned) => board.find((question) => question.id === id)?.step;
  const steps = [...new Set(chosen.map(stepOf))];
  const from = steps.indexOf(step);
  const to = from + by;
  if (from < 0 || to < 0 || to >= steps.length) return chosen;
  const order = steps.toSpliced(from, 1).toSpliced(to, 0, step);
  return order.flatMap((at) => chosen.filter((one) => stepOf(one) === at));
}
