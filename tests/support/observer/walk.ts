import type { Answer, Content } from "../../../src/assessment/model.ts";
import { levels } from "../../../src/assessment/model.ts";
import type { Chance } from "../chance.ts";
import { chanceFrom } from "../chance.ts";
import { blankSession } from "../journey.ts";
import type { Watch } from "./observer.ts";
import { happens, looks, mostWorlds, watchFrom, waysToSay, withItem } from "./observer.ts";
import type { Item, Move, Veil, ViewName } from "./table.ts";
import { contentWith } from "./table.ts";

/*
 * An afternoon by chance: what happens at a table and who looks at what in between, from a seed.
 */

/** Everything that people can say at a question. */
const sayings: readonly Answer[] = [...levels.map((level) => ({ level })), { unknown: true }, { na: "past niet" }];

export interface Afternoon<Memory> {
  seed: number;
  veil: Veil<Memory>;
  board: Content;
  moves: number;
  /** Told after every look. */
  onLook: (watch: Watch<Memory>, at: ViewName | "wall" | "plan", told: readonly string[]) => void;
}

const mostPeople = 9;
const mostItems = 14;

export function walkAfternoon<Memory>({ seed, veil, board, moves, onLook }: Afternoon<Memory>): Watch<Memory> {
  const chance = chanceFrom(seed);
  const count = chance.below(4) === 0 ? 2 : 1;
  const many = count === 2 ? 2 + chance.below(2) : chance.pick([2, 2, 3, 3, 4, 5, 6]);
  const kinds = Array.from({ length: count }, () => some(sayings, many, chance));
  const setting = { veil, content: contentWith(board, count) };
  let watch = watchFrom(setting, blankSession(), kinds);
  const told: string[] = [];
  for (let turn = 0; turn < moves; turn += 1) {
    const { next, move } = step(watch, chance);
    watch = next;
    told.push(JSON.stringify(move));
    // Now and then nobody looks, so that several things happen between two pictures.
    if (chance.below(4) === 0) continue;
    for (const at of viewsAfter(move, chance)) {
      watch = looks(watch, at);
      told.push(at);
      onLook(watch, at, told);
    }
  }
  return watch;
}

function viewsAfter({ move }: Move, chance: Chance): readonly (ViewName | "wall" | "plan")[] {
  if (move === "plan") return ["plan"];
  if (["begin", "prepared", "hide", "clear"].includes(move)) return ["wall"];
  return chance.pick([
    ["main"],
    ["main"],
    ["main", "second"],
    ["second", "main"],
    ["copy", "main"],
    ["plan", "main"],
    ["main", "wall"],
  ]);
}

function some<Thing>(things: readonly Thing[], count: number, chance: Chance): readonly Thing[] {
  const left = [...things];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(chance.below(left.length), 1)).flat();
}

/** Something that can happen now. What comes in says what it says by chance. */
function step<Memory>(watch: Watch<Memory>, chance: Chance): { next: Watch<Memory>; move: Move } {
  const inCopy = chance.below(8) === 0 && watch.truth.table.copy !== undefined ? ({ inCopy: true } as const) : {};
  const known = [...new Set(watch.items.map(({ person }) => person))];
  const kind = known.length < 3 ? "come" : chance.pick(kindsOfMove);
  if (kind === "come" || kind === "renew") {
    const fresh = Array.from({ length: mostPeople }, (_, person) => person).slice(known.length);
    const wanted = 1 + chance.below(6);
    const who = kind === "come" ? fresh.slice(0, wanted) : some(known, wanted, chance);
    const { next, items } = who.reduce<{ next: Watch<Memory>; items: readonly number[] }>(
      (so, person) => {
        const item = itemOf(so.next, person, chance);
        const isTooMuch = so.next.worlds.length * waysToSay(so.next, item) > mostWorlds;
        if (isTooMuch || so.next.items.length >= mostItems) return so;
        return { next: withItem(so.next, item, chance), items: [...so.items, so.next.items.length] };
      },
      { next: watch, items: [] },
    );
    const move: Move = { move: kind, items, ...inCopy };
    return { next: happens(next, move), move };
  }
  const move = otherMove(kind, watch, known, chance, inCopy);
  return { next: happens(watch, move), move };
}

const kindsOfMove = [
  "come",
  "come",
  "come",
  "come",
  "renew",
  "renew",
  "again",
  "again",
  "leave",
  "leave",
  "undo",
  "redo",
  "restore",
  "hands",
  "reload",
  "catchUp",
  "copy",
  "begin",
  "prepared",
  "hide",
  "clear",
  "plan",
] as const;

function itemOf<Memory>(watch: Watch<Memory>, person: number, chance: Chance): Item {
  const former = watch.items.filter((item) => item.person === person);
  const every = watch.kinds.map((_, question) => question);
  const asked = every.length === 2 && chance.below(4) === 0 ? [chance.below(2)] : every;
  return { person, revision: former.length, asked };
}

function otherMove<Memory>(
  kind: Exclude<(typeof kindsOfMove)[number], "come" | "renew">,
  { kinds, truth, items }: Watch<Memory>,
  known: readonly number[],
  chance: Chance,
  inCopy: { inCopy?: true },
): Move {
  switch (kind) {
    case "again": {
      // The same code once more, of who may have gone meanwhile.
      const last = (who: number) => items.findLastIndex(({ person }) => person === who);
      return { move: "come", items: some(known, 1 + chance.below(3), chance).map(last), ...inCopy };
    }
    case "leave":
      return { move: "leave", people: some(known, 1 + chance.below(5), chance), ...inCopy };
    case "restore":
      return { move: "restore", at: chance.below(truth.table.former.length) };
    case "hands": {
      const count = () => chance.below(3);
      const hands = [{ counts: [count(), count(), count(), count()] as const, unknown: count() }];
      return { move: "hands", question: chance.below(kinds.length), hands: chance.below(2) === 0 ? [] : hands };
    }
    default:
      return { move: kind };
  }
}
