import type { Answer, Assessment } from "../../../src/assessment/model.ts";
import { currentRound, questionsOf } from "../../../src/assessment/model.ts";
import type { Chance } from "../chance.ts";
import type { Item, Move, Said, Setting, Table, ViewName } from "./table.ts";
import { lookedAt, moved, nameOf, planTells, tableAt, wallOf } from "./table.ts";

/*
 * Somebody who sees every screen, the wall and the plan before and after everything that happens, who knows who handed in when, and who can
 * reckon: they keep every world, that is every way in which people may have answered, that would have shown them exactly the same.
 */

/** A way in which people may have answered, by item, with the table as it is then. */
interface World<Memory> {
  said: readonly Said[];
  table: Table<Memory>;
}

export interface Watch<Memory> {
  setting: Setting<Memory>;
  items: readonly Item[];
  /** What people can say, by question. */
  kinds: readonly (readonly Answer[])[];
  truth: World<Memory>;
  /** All worlds in which the same was seen; the true one is among them. */
  worlds: readonly World<Memory>[];
}

export function watchFrom<Memory>(
  setting: Setting<Memory>,
  document: Assessment,
  kinds: readonly (readonly Answer[])[],
): Watch<Memory> {
  const truth = { said: [], table: tableAt(setting.veil, document) };
  return { setting, items: [], kinds, truth, worlds: [truth] };
}

/** How many worlds are kept at most: what would need more is not tried. */
export const mostWorlds = 1_000;

/** In how many ways somebody can answer the questions that an item is about. */
export function waysToSay({ kinds }: Pick<Watch<never>, "kinds">, { asked }: Item): number {
  return asked.reduce((product, question) => product * (kinds[question]?.length ?? 1), 1);
}

/** Something new is handed in: it may say anything. `true` said by chance. */
export function withItem<Memory>(watch: Watch<Memory>, item: Item, chance: Chance): Watch<Memory> {
  const every = everySaying(watch, item);
  const { truth } = watch;
  const happened = every[chance.below(every.length)] ?? [];
  const worlds = watch.worlds.flatMap(({ said, table }) => every.map((one) => ({ said: [...said, one], table })));
  return {
    ...watch,
    items: [...watch.items, item],
    truth: { ...truth, said: [...truth.said, happened] },
    worlds,
  };
}

function everySaying({ kinds }: Pick<Watch<never>, "kinds">, { asked }: Item): readonly Said[] {
  return kinds.reduce<readonly Said[]>(
    (all, given, question) =>
      all.flatMap((said) =>
        asked.includes(question) ? given.map((answer) => [...said, answer]) : [[...said, undefined]],
      ),
    [[]],
  );
}

/** Something happens, in every world the same. */
export function happens<Memory>(watch: Watch<Memory>, move: Move): Watch<Memory> {
  const { setting, items } = watch;
  const after = ({ said, table }: World<Memory>) => ({ said, table: moved(table, move, { items, said, setting }) });
  return { ...watch, truth: after(watch.truth), worlds: watch.worlds.map(after) };
}

/** Somebody looks: the worlds in which something else would be seen there are none any more. */
export function looks<Memory>(watch: Watch<Memory>, at: ViewName | "wall" | "plan"): Watch<Memory> {
  const { setting } = watch;
  const see = ({ said, table }: World<Memory>) => {
    if (at === "wall") return { said, table, seen: wallOf(table) };
    if (at === "plan") return { said, table, seen: planTells(table, setting) };
    return { said, ...lookedAt(table, at, setting) };
  };
  const { seen, ...truth } = see(watch.truth);
  const worlds: World<Memory>[] = [];
  for (const world of watch.worlds) {
    const one = see(world);
    if (one.seen === seen) worlds.push({ said: one.said, table: one.table });
  }
  return { ...watch, truth, worlds };
}

/** What somebody may have said at a question, as far as the observer can tell. */
export function possible<Memory>(
  watch: Watch<Memory>,
  item: number,
  question: number,
): ReadonlySet<Answer | undefined> {
  return new Set(watch.worlds.map(({ said }) => said[item]?.[question]));
}

/**
 * Whose answer the observer knows: the item and the question. Where three people or more are known to have said the same, they did so
 * together, and everybody knows what everybody said.
 */
export function givenAway<Memory>(watch: Watch<Memory>): readonly { item: number; question: number }[] {
  const known = watch.items.flatMap(({ asked, person }, item) =>
    asked.flatMap((question) =>
      possible(watch, item, question).size === 1
        ? [{ item, question, person, answer: watch.truth.said[item]?.[question] }]
        : [],
    ),
  );
  const alike = (one: (typeof known)[number]) =>
    new Set(
      known
        .filter(({ question, answer }) => question === one.question && answer === one.answer)
        .map(({ person }) => person),
    );
  return known.filter((one) => alike(one).size < 3).map(({ item, question }) => ({ item, question }));
}

/** The item that each person has in a document, by question: where they said nothing there is none. */
export function itemsIn<Memory>(
  watch: Watch<Memory>,
  document: Assessment,
  question: number,
): ReadonlyMap<string, number> {
  const id = questionsOf(watch.setting.content)[question]?.id ?? "";
  return new Map(
    currentRound(document).contributions.flatMap(({ participant, answers, revision = 0 }) => {
      const at = watch.items.findLastIndex((item) => nameOf(item.person) === participant && item.revision === revision);
      return answers[id] === undefined ? [] : [[participant, at] as const];
    }),
  );
}
