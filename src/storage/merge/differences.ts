import type { Assessment } from "../../assessment/model.ts";
import { currentRound } from "../../assessment/model.ts";
import { same } from "./same.ts";

/** Where two states of a session say something else, by the names that a team knows. */
export interface Differences {
  questions: readonly string[];
  items: readonly string[];
  /** How many actions are different, or in one of the two alone. */
  actions: number;
  worksheets: readonly string[];
  /** Anything besides: the name, the people at the table, an earlier round. */
  others: boolean;
}

/** What is different between two states of one session; the log and the time of the last change do not count. */
export function differences(one: Assessment, other: Assessment): Differences {
  const [ofOne, ofOther] = [currentRound(one), currentRound(other)];
  const actions = (list: Assessment["actions"]) => Object.fromEntries(list.map((action) => [action.id, action]));
  return {
    questions: changedKeys(ofOne.answers, ofOther.answers),
    items: changedKeys(ofOne.checklist, ofOther.checklist),
    actions: changedKeys(actions(one.actions), actions(other.actions)).length,
    worksheets: changedKeys(one.worksheets, other.worksheets),
    others: !same(rest(one), rest(other)),
  };
}

/** True when nothing is different. */
export function isNone({ questions, items, actions, worksheets, others }: Differences): boolean {
  return questions.length + items.length + actions + worksheets.length === 0 && !others;
}

/** The keys at which two records say something else. */
export function changedKeys(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => !same(one[key], other[key])).sort();
}

function rest({
  updated: _updated,
  log: _log,
  actions: _actions,
  worksheets: _worksheets,
  rounds,
  ...document
}: Assessment) {
  const rounds_ = rounds.map(({ answers, checklist, ...round }, index) =>
    index === rounds.length - 1 ? round : { ...round, answers, checklist },
  );
  return { ...document, rounds: rounds_ };
}
