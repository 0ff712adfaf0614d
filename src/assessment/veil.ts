import { markOf } from "./code/signs.ts";
import type { Tally } from "./consensus.ts";
import { sumOf, tallyOf } from "./consensus.ts";
import type { Answer, QuestionId, Round } from "./model.ts";
import type { Contribution } from "./voices.ts";

/*
 * The veil over what people handed in: who is shown together at a question, for good. Whatever is shown is a sum over whole groups of three
 * or more, so two pictures never differ by fewer. Who is in a group, and when it is shown anew, follows from who handed in and never from
 * what they said: a picture that keeps waiting tells nothing either. docs/decisions/0043-disclosure.md has the promise.
 */

/** Below this number nobody's answer at a question is shown: of two, each would know the other's. */
export const fewestVoices = 3;

/** Who was shown: by id, each with the mark of their contribution. */
export type Shown = ReadonlyMap<string, number>;

/** People whose answers at a question are only ever shown together. */
export interface Group {
  /** As they were shown last. */
  people: Shown;
  /** As they were shown before that, each picture once: the next one is held against all of them, as nobody forgets what they saw. */
  earlier: readonly Shown[];
  /** What they said together when it was shown last; undefined where they were left over of a larger group, and nothing of them is known. */
  tally: Tally | undefined;
}

/** What was shown of a round so far, by question. */
export type Seen = ReadonlyMap<QuestionId, readonly Group[]>;

/** What somebody said at a question. */
interface Voice {
  id: string;
  mark: number;
  answer: Answer;
}

/** What was shown once the voices of now were looked at, at these questions; the same value where nothing else may be shown. */
export function seenAfter(seen: Seen, round: Round, questions: readonly QuestionId[]): Seen {
  const voicesAt = voicesIn(round);
  const changed = questions.flatMap((question) => {
    const groups = seen.get(question) ?? [];
    const next = groupsAfter(groups, voicesAt(question));
    return next === groups ? [] : [[question, next] as const];
  });
  return changed.length === 0 ? seen : new Map([...seen, ...changed]);
}

/**
 * What may be shown at a question: how many handed in, the sum of the groups of which somebody is here, and whether it waits, because it is
 * not what those who are here say now.
 */
export function veiled(
  round: Round,
  question: QuestionId,
  seen: Seen,
): { spoken: number; shown: Tally | undefined; waits: boolean } {
  const voices = voicesIn(round)(question);
  const here = new Map(voices.map(({ id, mark }) => [id, mark]));
  const shown = (seen.get(question) ?? []).flatMap(({ people, tally }) =>
    tally !== undefined && [...people.keys()].some((id) => here.has(id)) ? [{ people: [...people], tally }] : [],
  );
  const people = shown.flatMap((group) => group.people);
  const isOfNow = people.length === here.size && people.every(([id, mark]) => here.get(id) === mark);
  return {
    spoken: voices.length,
    shown: shown.length === 0 ? undefined : sumOf(shown.map(({ tally }) => tally)),
    waits: shown.length > 0 && !isOfNow,
  };
}

/** Those who are here and were shown together at a question, as they are now or as they were before. */
export function peopleShown({ contributions }: Round, question: QuestionId, seen: Seen): ReadonlySet<string> {
  const shown = (seen.get(question) ?? []).filter(({ tally }) => tally !== undefined);
  const known = new Set(shown.flatMap(({ people }) => [...people.keys()]));
  return new Set(contributions.map(({ participant }) => participant).filter((id) => known.has(id)));
}

function groupsAfter(groups: readonly Group[], voices: readonly Voice[]): readonly Group[] {
  const now = new Map(voices.map((voice) => [voice.id, voice]));
  const regrouped = groups.flatMap((group) => regroup(group, now));
  const known = new Set(groups.flatMap(({ people }) => [...people.keys()]));
  const fresh = voices.filter(({ id }) => !known.has(id));
  const next = fresh.length < fewestVoices ? regrouped : [...regrouped, together(fresh)];
  return next.length === groups.length && next.every((group, index) => group === groups[index]) ? groups : next;
}

/**
 * A group as it may be shown now. Those who stayed as they were in a picture, those who handed in anew since and those who went part company
 * only when there are enough of each, whichever picture is held against it: the difference would be theirs. Otherwise all is shown as it was.
 */
function regroup(group: Group, now: ReadonlyMap<string, Voice>): readonly Group[] {
  const pictures = [group.people, ...group.earlier];
  const ids = [...group.people.keys()];
  const marks = new Map(ids.map((id) => [id, now.get(id)?.mark]));
  if (group.tally !== undefined && isAsIn(group.people, marks)) return [group];
  // What was shown once tells nothing when it is shown again.
  const isFormer = pictures.some((picture) => isAsIn(picture, marks));
  const parts = isFormer ? [ids] : partsOf(ids, pictures, marks);
  const isHere = ids.some((id) => now.has(id));
  if (!isHere || !parts.every(isNoneOrEnough)) return [group];
  return parts.map((part) => {
    const voices = part.flatMap((id) => now.get(id) ?? []);
    const shown = only(voices.length === 0 ? group.people : new Map(voices.map(({ id, mark }) => [id, mark])), part);
    const earlier = pictures.map((picture) => only(picture, part)).filter((picture) => !isAsIn(picture, shown));
    return {
      people: shown,
      earlier: unlike(earlier),
      tally: voices.length === 0 ? undefined : tallyOf(voices.map(({ answer }) => answer)),
    };
  });
}

/** Those who went, and the others by the pictures in which they were as they are now. */
function partsOf(
  ids: readonly string[],
  pictures: readonly Shown[],
  marks: ReadonlyMap<string, number | undefined>,
): readonly (readonly string[])[] {
  const parts = new Map<string, string[]>();
  for (const id of ids) {
    const mark = marks.get(id);
    const key = mark === undefined ? "gone" : pictures.map((picture) => picture.get(id) === mark).join();
    parts.set(key, [...(parts.get(key) ?? []), id]);
  }
  return [...parts.values()];
}

function isAsIn(picture: Shown, marks: ReadonlyMap<string, number | undefined>): boolean {
  return [...picture].every(([id, mark]) => marks.get(id) === mark);
}

function only(picture: Shown, ids: readonly string[]): Shown {
  return new Map([...picture].filter(([id]) => ids.includes(id)));
}

/** Each picture once. */
function unlike(pictures: readonly Shown[]): readonly Shown[] {
  return pictures.filter((picture, at) => !pictures.slice(0, at).some((former) => isAsIn(former, picture)));
}

function isNoneOrEnough({ length }: readonly unknown[]): boolean {
  return length === 0 || length >= fewestVoices;
}

function together(voices: readonly Voice[]): Group {
  return {
    people: new Map(voices.map(({ id, mark }) => [id, mark])),
    earlier: [],
    tally: tallyOf(voices.map(({ answer }) => answer)),
  };
}

/** The voices of a round by question. A contribution that was handed in anew has another mark, whatever it says. */
function voicesIn({ contributions }: Round): (question: QuestionId) => readonly Voice[] {
  const marked = contributions.map((one) => ({ id: one.participant, mark: markOfThe(one), one }));
  return (question) =>
    marked.flatMap(({ id, mark, one }) => {
      const answer = one.answers[question];
      return answer === undefined ? [] : [{ id, mark, answer }];
    });
}

const marks = new WeakMap<Contribution, number>();

/** A number that tells a contribution from the one before it, in whatever order its questions and their fields stand. */
function markOfThe(contribution: Contribution): number {
  const known = marks.get(contribution);
  if (known !== undefined) return known;
  const said = Object.entries(contribution.answers).flatMap(([id, answer]) =>
    Object.entries(answer).map((field) => JSON.stringify([id, field])),
  );
  const text = JSON.stringify([contribution.revision ?? 0, said.toSorted()]);
  const mark = markOf(text, 2 ** 32);
  marks.set(contribution, mark);
  return mark;
}
