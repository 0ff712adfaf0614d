import fc from "fast-check";
import * as v from "valibot";
import type {
  Action,
  Answer,
  Answers,
  Assessment,
  Content,
  ItemId,
  Level,
  Question,
  QuestionId,
  Round,
} from "../../src/assessment/model.ts";
import { depths, languages, levels, priorities, questionsOf } from "../../src/assessment/model.ts";
import { speeds } from "../../src/assessment/programme.ts";
import type { Role } from "../../src/assessment/roles.ts";
import { roles } from "../../src/assessment/roles.ts";
import type { Contribution, Feedback, Hands, Participant } from "../../src/assessment/voices.ts";
import { lastRevision, outcomesOfInput, ways } from "../../src/assessment/voices.ts";
import type { Werksessie } from "../../src/assessment/werksessie.ts";
import { worksheetLimits } from "../../src/assessment/worksheet.ts";
import { id } from "../../src/storage/fields.ts";

/** One 16-bit unit of a string: mostly letters, sometimes half a pair, a control character or what JSON has to escape. */
const codeUnit = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 0xffff }) },
  { weight: 2, arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }) },
  { weight: 1, arbitrary: fc.constantFrom(0x00, 0x09, 0x0a, 0x0d, 0x22, 0x5c, 0x7f, 0x2028, 0xfeff) },
);

/** Any text that a browser can hold, lone surrogates included: fast-check's own strings never have those. */
export function texts(length: { min?: number; max?: number } = {}): fc.Arbitrary<string> {
  return fc
    .array(codeUnit, { minLength: length.min ?? 0, maxLength: length.max ?? 12 })
    .map((units) => String.fromCharCode(...units));
}

export const anyLevel: fc.Arbitrary<Level> = fc.constantFrom(...levels);

/** A reason for "niet van toepassing": any text with at least one character to read. */
const reasons = texts({ min: 1 }).filter((text) => text.trim() !== "");

function withNote<Kind extends object>(kinds: fc.Arbitrary<Kind>): fc.Arbitrary<Kind & { note?: string }> {
  return fc
    .tuple(kinds, fc.option(texts(), { nil: undefined }))
    .map(([kind, note]) => (note === undefined ? kind : { ...kind, note }));
}

/** Any answer: a level, "weten we niet" or "niet van toepassing", with or without a note. */
export const anyAnswer: fc.Arbitrary<Answer> = withNote<{ level: Level } | { unknown: true } | { na: string }>(
  fc.oneof(
    { weight: 4, arbitrary: anyLevel.map((level) => ({ level })) },
    { weight: 1, arbitrary: fc.constant({ unknown: true as const }) },
    { weight: 1, arbitrary: reasons.map((na) => ({ na })) },
  ),
);

/** Mostly geregeld: without these a random board would hardly ever come near the gate. */
const goodAnswer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ level: 3 as const }) },
  { weight: 3, arbitrary: fc.constant({ level: 2 as const }) },
  { weight: 1, arbitrary: anyAnswer },
);

const perfectAnswer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 40, arbitrary: fc.constant({ level: 3 as const }) },
  { weight: 1, arbitrary: anyAnswer },
);

/** Around the pilot: critical questions mostly at geregeld, the others anywhere from besproken up. */
function pilotAnswer(question: Question): fc.Arbitrary<Answer> {
  if (question.critical) return perfectAnswer;
  return fc.constantFrom<Level>(1, 2, 3).map((level) => ({ level }));
}

function answersWith(
  content: Content,
  answerTo: (question: Question) => fc.Arbitrary<Answer>,
  blanks: number,
): fc.Arbitrary<Answers> {
  const entries = questionsOf(content).map((question) =>
    fc.option(answerTo(question), { freq: blanks, nil: undefined }).map((given) => ({ id: question.id, given })),
  );
  return fc
    .tuple(...entries)
    .map((all) =>
      Object.fromEntries(all.flatMap(({ id, given }) => (given === undefined ? [] : [[id, given] as const]))),
    );
}

/** Answers to the questions of the content, some missing: from hardly begun to all but ready. */
export function answersTo(content: Content): fc.Arbitrary<Answers> {
  return fc.oneof(
    answersWith(content, () => anyAnswer, 4),
    answersWith(content, () => goodAnswer, 30),
    answersWith(content, pilotAnswer, 60),
    answersWith(content, () => perfectAnswer, 60),
  );
}

/** The team's own ticks: each item yes, not yet, or not answered. */
export function ticksFor(content: Content): fc.Arbitrary<Readonly<Record<ItemId, boolean>>> {
  const entries = content.items.map((item) =>
    fc.option(fc.boolean(), { nil: undefined }).map((tick) => ({ item, tick })),
  );
  return fc
    .tuple(...entries)
    .map((all) => Object.fromEntries(all.flatMap(({ item, tick }) => (tick === undefined ? [] : [[item, tick]]))));
}

/** A record of the kind that JSON gives; fast-check makes some without a prototype otherwise. */
function plainRecord<T extends object>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }): fc.Arbitrary<T> {
  return fc.record<T>(fields, { noNullPrototype: true });
}

/** Any id that a document may have: also one that looks like a number, or is called as a promise calls its way on. */
/** An id as a document may hold it. */
export const ids = fc
  .oneof(
    { weight: 9, arbitrary: texts({ min: 1, max: 40 }) },
    { weight: 1, arbitrary: fc.constantFrom("then", "0", "name", "length", "proto", "Constructor", "🙂") },
  )
  .filter((text) => v.is(id, text));

const dayLength = 86_400_000;

/** A day that exists, from the year 1 to 9999. */
const calendarDates = fc
  .integer({ min: Date.parse("0001-01-01") / dayLength, max: Date.parse("9999-12-31") / dayLength })
  .map((day) => new Date(day * dayLength).toISOString().slice(0, 10));

const instants = fc
  .tuple(calendarDates, fc.integer({ min: 0, max: dayLength - 1 }))
  .map(([date, millisecond]) => `${date}${new Date(millisecond).toISOString().slice(10)}`);

function actionsOn(content: Content): fc.Arbitrary<readonly Action[]> {
  const question = fc.constantFrom(...questionsOf(content).map(({ id }) => id));
  const action = fc.record(
    {
      id: ids,
      question,
      what: texts(),
      owner: texts(),
      due: calendarDates,
      priority: fc.constantFrom(...priorities),
      doneWhen: texts(),
      done: fc.boolean(),
    },
    { requiredKeys: ["id", "question", "what", "done"], noNullPrototype: true },
  );
  return fc.uniqueArray(action, { selector: ({ id }) => id, maxLength: 6 });
}

/** Anybody at a table, most with one of our roles alone. */
export const participants: fc.Arbitrary<readonly Participant[]> = fc.uniqueArray(
  fc.record(
    { id: ids, role: fc.constantFrom(...roles), called: texts() },
    { requiredKeys: ["id", "role"], noNullPrototype: true },
  ),
  { selector: ({ id }) => id, maxLength: 6 },
);

/** Contributions of some of these people and of some who have no seat, each with one at most, mostly with the role of the seat. */
export function contributionsTo(
  content: Content,
  people: readonly Participant[],
): fc.Arbitrary<readonly Contribution[]> {
  const contributionOf = ({ id, role }: { id: string; role?: Role }): fc.Arbitrary<Contribution> =>
    fc.record(
      {
        participant: fc.constant(id),
        role: role === undefined ? fc.constantFrom(...roles) : fc.constant(role),
        called: texts(),
        answers: answersTo(content),
        at: instants,
        via: fc.constantFrom(...ways),
        revision: fc.integer({ min: 0, max: lastRevision }),
      },
      { requiredKeys: ["participant", "role", "answers"], noNullPrototype: true },
    );
  const seated = new Set(people.map(({ id }) => id));
  const absent = fc.array(
    ids.filter((id) => !seated.has(id)).map((id) => ({ id })),
    { maxLength: 2 },
  );
  return fc
    .tuple(fc.subarray([...people]), absent)
    .map(([some, others]) => [...new Map([...some, ...others].map((one) => [one.id, one])).values()])
    .chain((all) => fc.tuple(...all.map(contributionOf)));
}

const count = fc.integer({ min: 0, max: 8 });

function handsOf(role: Role | undefined): fc.Arbitrary<Hands> {
  return plainRecord({ counts: fc.tuple(count, count, count, count), unknown: count }).map((counted) =>
    role === undefined ? counted : { role, ...counted },
  );
}

/** Hands that were counted at some of the questions, of everybody and by role. */
export function handsOn(content: Content): fc.Arbitrary<Readonly<Record<QuestionId, readonly Hands[]>>> {
  const question = fc.constantFrom(...questionsOf(content).map(({ id }) => id));
  const counted = fc.subarray([undefined, ...roles]).chain((some) => fc.tuple(...some.slice(0, 4).map(handsOf)));
  return fc.dictionary(question, counted, { maxKeys: 5, noNullPrototype: true });
}

const feedbacks: fc.Arbitrary<Feedback> = fc
  .tuple(fc.constantFrom(...outcomesOfInput), fc.option(texts({ min: 1 }), { nil: undefined }))
  .map(([outcome, because]) => (because === undefined ? { outcome } : { outcome, because }));

function roundsOn(content: Content): fc.Arbitrary<Round> {
  const question = fc.constantFrom(...questionsOf(content).map(({ id }) => id));
  return participants.chain((people) =>
    plainRecord({
      id: ids,
      label: texts(),
      date: calendarDates,
      participants: fc.constant(people),
      contributions: contributionsTo(content, people),
      hands: handsOn(content),
      answers: answersTo(content),
      minority: fc.dictionary(question, texts(), { maxKeys: 3, noNullPrototype: true }),
      checklist: ticksFor(content),
    }).chain((round) =>
      fc
        .dictionary(question, feedbacks, { maxKeys: 3, noNullPrototype: true })
        .map((feedback) => (Object.keys(feedback).length === 0 ? round : { ...round, feedback })),
    ),
  );
}

function werksessieOn(content: Content): fc.Arbitrary<Werksessie> {
  const minutes = fc.integer({ min: 1, max: 600 });
  const question = fc.constantFrom(...questionsOf(content).map(({ id }) => id));
  const aside = fc.record(
    { id: ids, text: texts(), question, action: ids, done: fc.boolean() },
    { requiredKeys: ["id", "text", "done"], noNullPrototype: true },
  );
  const planned = fc.record(
    { id: question, speed: fc.constantFrom(...speeds), minutes, again: fc.constant(true as const) },
    { requiredKeys: ["id", "speed", "minutes"], noNullPrototype: true },
  );
  return fc.record(
    {
      minutes,
      start: instants,
      breaks: fc.array(plainRecord({ after: minutes, minutes }), { maxLength: 3 }),
      aside: fc.uniqueArray(aside, { selector: ({ id }) => id, maxLength: 4 }),
      story: fc.dictionary(fc.constantFrom("1", "4", "8"), texts(), { maxKeys: 3, noNullPrototype: true }),
      marks: fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 8 }),
      programme: fc.uniqueArray(planned, { selector: ({ id }) => id, maxLength: 4 }),
      practice: fc.constant(true as const),
    },
    { requiredKeys: ["breaks", "aside", "story", "marks"], noNullPrototype: true },
  );
}

const logEntries = fc.array(
  fc.record(
    {
      at: instants,
      what: fc.stringMatching(/^[a-z-]{1,8}\.[a-z-]{1,8}$/),
      about: ids,
      to: fc.constantFrom(...levels, "unknown" as const, "na" as const),
    },
    { requiredKeys: ["at", "what"], noNullPrototype: true },
  ),
  { maxLength: 5 },
);

const cells = fc.oneof(
  texts(),
  fc.integer({ min: 0, max: worksheetLimits.number }),
  fc.array(texts({ max: 8 }), { maxLength: 4 }),
);
/** Names of parts and columns; no file may have a key by which prototypes are reached, but those of other inherited things it may. */
const keys = fc.oneof(
  { weight: 9, arbitrary: fc.stringMatching(/^[a-z][A-Za-z0-9]{0,9}$/) },
  { weight: 1, arbitrary: fc.constantFrom("toString", "valueOf", "hasOwnProperty", "then") },
);
const rows = fc.uniqueArray(
  plainRecord({ id: ids, cells: fc.dictionary(keys, cells, { maxKeys: 4, noNullPrototype: true }) }),
  {
    selector: ({ id }) => id,
    maxLength: 4,
  },
);

/** Anything that a document can hold of worksheets, whether they have such parts or not. */
const worksheetsFilled = fc.dictionary(
  fc.constantFrom("W1", "W5", "W9", "W12", "W99"),
  fc.dictionary(keys, fc.oneof(cells, rows), { maxKeys: 5, noNullPrototype: true }),
  { maxKeys: 4, noNullPrototype: true },
);

/** Any document that can be saved, about the questions of the content. */
export function assessmentsOn(content: Content): fc.Arbitrary<Assessment> {
  const rounds = fc
    .uniqueArray(roundsOn(content), { selector: ({ id }) => id, minLength: 1, maxLength: 3 })
    .map(([first, ...rest]) => [first, ...rest] as [Round, ...Round[]]);
  return plainRecord({
    format: fc.constant("kansenwijzer"),
    version: fc.constant(4 as const),
    id: ids,
    title: texts(),
    organisation: texts(),
    variant: fc.constant(content.variant),
    depth: fc.constantFrom(...depths),
    language: fc.constantFrom(...languages),
    created: instants,
    updated: instants,
    rounds,
    actions: actionsOn(content),
    worksheets: worksheetsFilled,
    werksessie: werksessieOn(content),
    log: logEntries,
  });
}
