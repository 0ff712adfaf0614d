import { currentRound, questionsOf } from "../../../src/assessment/model.ts";
import type { Group, Seen } from "../../../src/assessment/veil.ts";
import { seenAfter } from "../../../src/assessment/veil.ts";
import { picturesOf } from "../../../src/ui/voices/pictures.ts";
import type { Watch } from "./observer.ts";
import { itemsIn, possible } from "./observer.ts";
import type { Veil, ViewName } from "./table.ts";

/*
 * What the veil promises, held against the worlds that are left to an observer.
 */

/** The veil as the product has it. */
export const productVeil: Veil<Seen> = {
  lives: "computer",
  fresh: new Map(),
  look: (seen, round, questions) =>
    seenAfter(
      seen,
      round,
      questions.map(({ id }) => id),
    ),
  pictures: (seen, round, content) => picturesOf(content, round, seen),
};

/** What was shown so far: of each group the items that it was made of. */
export type Ledger = Map<Group, { question: number; items: ReadonlyMap<string, number> }>;

/** Writes down the groups that were shown for the first time when somebody looked at a view. */
export function note(ledger: Ledger, watch: Watch<Seen>, at: ViewName): void {
  const { setting, truth } = watch;
  const document = truth.table[at]?.document;
  if (document === undefined) return;
  for (const [question, { id }] of questionsOf(setting.content).entries()) {
    const items = itemsIn(watch, document, question);
    for (const group of truth.table.computer.get(id) ?? []) {
      if (ledger.has(group) || group.tally === undefined) continue;
      ledger.set(group, { question, items: new Map([...items].filter(([person]) => group.people.has(person))) });
    }
  }
}

/**
 * What is broken of the promise; nothing, if all holds.
 * 1. Of what was never shown everything stays possible.
 * 2. Who was shown, was so in a group of three or more, and may have said whatever somebody of the group said.
 */
export function broken(ledger: Ledger, watch: Watch<Seen>): readonly string[] {
  const { setting, truth, items, kinds } = watch;
  const faults: string[] = [];
  for (const [question, { id }] of questionsOf(setting.content).entries()) {
    const groups = truth.table.computer.get(id) ?? [];
    for (const { people } of groups) if (people.size < 3) faults.push(`a group of ${people.size} at ${id}`);
    const could = items.map((_, item) => possible(watch, item, question));
    const shown = new Set<number>();
    for (const times of ledger.values()) {
      if (times.question !== question) continue;
      for (const { people } of groups) {
        const together = [...times.items].flatMap(([person, item]) => (people.has(person) ? [item] : []));
        for (const one of together) {
          shown.add(one);
          for (const other of together) {
            if (could[one]?.has(truth.said[other]?.[question]) === false)
              faults.push(`item ${one} can't have said at ${id} what item ${other} of its group did`);
          }
        }
      }
    }
    for (const [item, { asked }] of items.entries()) {
      if (!asked.includes(question) || shown.has(item) || could[item]?.size === kinds[question]?.length) continue;
      faults.push(`item ${item} was never shown at ${id}, and something of it is known`);
    }
  }
  return faults;
}

/** How many handed in at a question of a view, for who counts. */
export function handedInAt(watch: Watch<Seen>, at: ViewName, question: number): number {
  const id = questionsOf(watch.setting.content)[question]?.id ?? "";
  const document = watch.truth.table[at]?.document ?? watch.truth.table.document;
  return currentRound(document).contributions.filter(({ answers }) => answers[id] !== undefined).length;
}
