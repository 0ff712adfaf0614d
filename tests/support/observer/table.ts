import { transition } from "xstate";
import { changeRound } from "../../../src/assessment/edit.ts";
import type { Answer, Assessment, Content, Question, Round } from "../../../src/assessment/model.ts";
import { currentRound, questionsOf } from "../../../src/assessment/model.ts";
import { roles } from "../../../src/assessment/roles.ts";
import { planOf } from "../../../src/assessment/sessionPlan.ts";
import type { Contribution, Hands } from "../../../src/assessment/voices.ts";
import type { RoomEvent, RoomSnapshot } from "../../../src/machine/room/room.ts";
import { roomMachine } from "../../../src/machine/room/room.ts";
import { screenOf } from "../../../src/machine/room/show.ts";
import { reportVoices } from "../../../src/report/voices.ts";
import type { Picture } from "../../../src/ui/voices/pictures.ts";
import { enterRoom } from "../../machine/room/support.ts";

/*
 * A table with its screens, as the product makes them: what people hand in, take back and hand in anew, hands, undo, former states, a second
 * window that is behind, a copy of the session, the wall, the programme and the verslag in the plan. What is seen of all that is one text.
 */

/** A veil to try: what is remembered once the voices of a round were looked at, and the pictures that follow from it. */
export interface Veil<Memory> {
  fresh: Memory;
  look: (memory: Memory, round: Round, questions: readonly Question[]) => Memory;
  pictures: (memory: Memory, round: Round, content: Content) => readonly Picture[];
  /** Where it is remembered: by a page until it is opened anew, or by the computer. */
  lives: "page" | "computer";
}

/** Something that was handed in: of whom, for the how-manieth time, and at which questions. What it says differs from world to world. */
export interface Item {
  person: number;
  revision: number;
  asked: readonly number[];
}

export type Move =
  | { move: "come" | "renew"; items: readonly number[]; inCopy?: true }
  | { move: "leave"; people: readonly number[]; inCopy?: true }
  | { move: "hands"; question: number; hands: readonly Hands[] }
  | { move: "restore"; at: number }
  | { move: "undo" | "redo" | "reload" | "catchUp" | "copy" | "begin" | "prepared" | "hide" | "clear" | "plan" };

interface View<Memory> {
  document: Assessment;
  page: Memory;
}

/** Everything there is around a table, in one world. */
export interface Table<Memory> {
  document: Assessment;
  past: readonly Assessment[];
  future: readonly Assessment[];
  former: readonly Assessment[];
  /** The window of the facilitator, a second one that hears of changes later, and a copy of the session. */
  main: View<Memory>;
  second: View<Memory>;
  copy: View<Memory> | undefined;
  computer: Memory;
  room: RoomSnapshot;
}

export const people = (count: number) => Array.from({ length: count }, (_, index) => index);
export const nameOf = (person: number) => `p${person}`;

/** Two questions of the real board, or one. */
export function contentWith(whole: Content, count: 1 | 2): Content {
  const [step] = whole.steps;
  if (step === undefined) throw new Error("a board has steps");
  return { ...whole, steps: [{ ...step, questions: questionsOf(whole).slice(0, count) }] };
}

export function tableAt<Memory>(veil: Veil<Memory>, document: Assessment): Table<Memory> {
  const view = { document, page: veil.fresh };
  return {
    document,
    past: [],
    future: [],
    former: [document],
    main: view,
    second: view,
    copy: undefined,
    computer: veil.fresh,
    room: enterRoom().snapshot,
  };
}

/** What belongs to a table in every world: the veil and the questions. */
export interface Setting<Memory> {
  veil: Veil<Memory>;
  content: Content;
}

export type Said = readonly (Answer | undefined)[];

/** The table after a move. `items` and `said`: what was handed in so far, and what it says in this world, by question. */
export function moved<Memory>(
  table: Table<Memory>,
  move: Move,
  { items, said, setting }: { items: readonly Item[]; said: readonly Said[]; setting: Setting<Memory> },
): Table<Memory> {
  const { content, veil } = setting;
  const questions = questionsOf(content);
  switch (move.move) {
    case "come":
    case "renew":
      return changed(table, move.inCopy, (document) =>
        move.items.reduce((given, at) => handedIn(given, items[at], said[at] ?? [], questions), document),
      );
    case "leave":
      return changed(table, move.inCopy, (document) =>
        changeRound(document, (round) => ({
          ...round,
          contributions: round.contributions.filter(
            ({ participant }) => !move.people.some((one) => nameOf(one) === participant),
          ),
        })),
      );
    case "hands":
      return changed(table, undefined, (document) =>
        changeRound(document, (round) => ({
          ...round,
          hands: { ...round.hands, [questions[move.question]?.id ?? ""]: move.hands },
        })),
      );
    case "restore":
      return changed(table, undefined, (document) => table.former[move.at % table.former.length] ?? document);
    case "undo": {
      const aim = table.past.at(-1);
      if (aim === undefined) return table;
      const [past, future] = [table.past.slice(0, -1), [table.document, ...table.future]];
      return { ...table, document: aim, past, future, main: { ...table.main, document: aim } };
    }
    case "redo": {
      const [aim, ...future] = table.future;
      if (aim === undefined) return table;
      return {
        ...table,
        document: aim,
        past: [...table.past, table.document],
        future,
        main: { ...table.main, document: aim },
      };
    }
    case "reload": {
      const view = { document: table.document, page: veil.fresh };
      return { ...table, main: view, second: view };
    }
    case "catchUp":
      return { ...table, second: { ...table.second, document: table.document } };
    case "copy":
      return { ...table, copy: { document: table.document, page: veil.fresh } };
    case "begin": {
      const programme = programmeOf(table, setting).items;
      const { hands } = currentRound(table.document);
      const began = told(table.room, { type: "programme.begun", programme, began: nine, counted: hands });
      const at = programme.findIndex(({ kind }) => kind === "question");
      return { ...table, room: told(began, { type: "item.reached", at, now: nine }) };
    }
    case "prepared": {
      const [picture] = veil.pictures(memoryOf(table, table.main, setting), currentRound(table.document), content);
      if (!picture?.voices.shown || picture.voices.voices === 0) return table;
      const [n0, n1, n2, n3] = picture.voices.all.counts;
      const spread = {
        counts: [n0, n1, n2, n3] as [number, number, number, number],
        unknown: picture.voices.all.unknown,
      };
      return { ...table, room: told(table.room, { type: "voices.shown", spread }) };
    }
    case "hide":
      return { ...table, room: told(table.room, { type: "hands.hidden" }) };
    case "clear":
      return { ...table, room: told(table.room, { type: "programme.cleared" }) };
    case "plan":
      return table;
  }
}

const nine = "2026-03-12T09:00:00.000Z";

const roads = new WeakMap<RoomSnapshot, Map<string, RoomSnapshot>>();

/** The room after an event; worlds that share a room share what becomes of it. */
function told(room: RoomSnapshot, event: RoomEvent): RoomSnapshot {
  const from = roads.get(room) ?? new Map<string, RoomSnapshot>();
  roads.set(room, from);
  const key = JSON.stringify(event);
  const next = from.get(key) ?? transition(roomMachine, room, event)[0];
  from.set(key, next);
  return next;
}

function changed<Memory>(
  table: Table<Memory>,
  inCopy: true | undefined,
  change: (document: Assessment) => Assessment,
): Table<Memory> {
  if (inCopy) {
    const { copy } = table;
    return copy === undefined ? table : { ...table, copy: { ...copy, document: change(copy.document) } };
  }
  const document = change(table.document);
  return {
    ...table,
    document,
    past: [...table.past, table.document],
    future: [],
    former: [...table.former, document],
    main: { ...table.main, document },
  };
}

const made = new WeakMap<Said, Contribution>();

/** What somebody says as a contribution; worlds that say the same share it. */
function contributionOf(item: Item, said: Said, questions: readonly Question[]): Contribution {
  const known = made.get(said);
  if (known !== undefined) return known;
  const answers = Object.fromEntries(
    questions.flatMap(({ id }, at) => (said[at] === undefined ? [] : [[id, said[at]] as const])),
  );
  const contribution = { participant: nameOf(item.person), role: roleOf(item), answers, revision: item.revision };
  made.set(said, contribution);
  return contribution;
}

const roleOf = ({ person }: Item) => roles[person % roles.length] ?? "zorg";

function handedIn(
  document: Assessment,
  item: Item | undefined,
  said: Said,
  questions: readonly Question[],
): Assessment {
  if (item === undefined) return document;
  const contribution = contributionOf(item, said, questions);
  const { participant } = contribution;
  return changeRound(document, (round) => ({
    ...round,
    participants: [
      ...round.participants.filter(({ id }) => id !== participant),
      { id: participant, role: roleOf(item) },
    ],
    contributions: [...round.contributions.filter((one) => one.participant !== participant), contribution],
  }));
}

/** What is remembered for a view: by its page, or by the computer for all of them. */
function memoryOf<Memory>(table: Table<Memory>, view: View<Memory>, { veil }: Setting<Memory>): Memory {
  return veil.lives === "page" ? view.page : table.computer;
}

export type ViewName = "main" | "second" | "copy";

/**
 * The table once somebody looked at a view, and the pictures that are seen there. Their order, the badges and the programme are not in it:
 * they are made of the pictures and of nothing else, as their types say, so they tell no more.
 */
export function lookedAt<Memory>(
  table: Table<Memory>,
  name: ViewName,
  setting: Setting<Memory>,
): { table: Table<Memory>; seen: string } {
  const view = table[name];
  if (view === undefined) return { table, seen: "" };
  const { veil, content } = setting;
  const round = currentRound(view.document);
  const memory = veil.look(memoryOf(table, view, setting), round, questionsOf(content));
  const after: Table<Memory> =
    veil.lives === "page" ? { ...table, [name]: { ...view, page: memory } } : { ...table, computer: memory };
  return { table: after, seen: JSON.stringify(veil.pictures(memory, round, content).map(({ voices }) => voices)) };
}

function programmeOf<Memory>(table: Table<Memory>, setting: Setting<Memory>) {
  const { veil, content } = setting;
  const pictures = veil.pictures(memoryOf(table, table.main, setting), currentRound(table.document), content);
  return planOf({
    content,
    voices: new Map(pictures.map(({ question, voices }) => [question.id, voices])),
    answers: {},
    people: 8,
    minutes: 90,
    breaks: [],
    parked: [],
  });
}

/** What the wall shows. */
export function wallOf<Memory>({ room }: Table<Memory>): string {
  const { memory } = room.context;
  const question = { stepTitle: "", title: "", meaning: { means: "", arranged: "" } };
  return JSON.stringify(screenOf(memory, Date.parse(nine), { language: "nl", question, answer: undefined }));
}

/** What the plan tells of the voices, with keys for words: whatever goes into a sentence is in it. */
export function planTells<Memory>({ document }: Table<Memory>, { content }: Setting<Memory>): string {
  return JSON.stringify(reportVoices(document, content, keys));
}

const keys = {
  t: (key: string, values: object = {}) => `${key} ${JSON.stringify(values)}`,
  list: (parts: readonly string[]) => parts.join(),
};
