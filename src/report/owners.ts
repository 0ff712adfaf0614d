import type { ReportAction } from "./model.ts";

/** Everyone who will do something, with what they took on: first what is due first, at last what is done. */
export interface OwnersActions {
  /** As it was first written; empty for what nobody took on yet. */
  owner: string;
  actions: readonly ReportAction[];
}

/** The actions by who took them on, in the order of the plan. "Projectleider" and "projectleider " are one; those of nobody come last. */
export function byOwner(actions: readonly ReportAction[]): readonly OwnersActions[] {
  const groups = new Map<string, { owner: string; actions: ReportAction[] }>();
  for (const action of actions) {
    const owner = action.owner.trim().replace(/\s+/g, " ");
    const key = owner.toLowerCase();
    const group = groups.get(key) ?? { owner, actions: [] };
    group.actions.push(action);
    groups.set(key, group);
  }
  const nobody = groups.get("");
  groups.delete("");
  return [...groups.values(), ...(nobody === undefined ? [] : [nobody])].map(({ owner, actions }) => ({
    owner,
    actions: actions.toSorted((a, b) => rank(a) - rank(b) || compare(a.dueDate, b.dueDate)),
  }));
}

/** With a deadline, without one, done. */
function rank({ done, dueDate }: ReportAction): number {
  if (done) return 2;
  return dueDate === "" ? 1 : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
