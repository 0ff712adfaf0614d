import { isReference, referenceOf } from "../../assessment/code/reference.ts";
import { arrivalBeside } from "../../assessment/merge.ts";
import type { Assessment, Round } from "../../assessment/model.ts";
import type { Contribution, Participant } from "../../assessment/voices.ts";
import { hasGrownFrom } from "./kinship.ts";
import type { Merged } from "./merge.ts";
import { merge } from "./merge.ts";
import { same } from "./same.ts";
import { mergeTally } from "./tally.ts";

/*
 * A session and a file of it that was changed elsewhere, in one. What windows do field by field is the same here, but for people: nobody may
 * count twice, and of what one person said nothing may be mixed.
 */

/** The last of these states that both grew from; undefined when none did. */
export function nearestBase(states: readonly Assessment[], one: Assessment, other: Assessment): Assessment | undefined {
  return states
    .filter((state) => hasGrownFrom(one, state) && hasGrownFrom(other, state))
    .reduce<Assessment | undefined>(
      (last, state) => (last === undefined || state.log.length >= last.log.length ? state : last),
      undefined,
    );
}

/** `kept` with what the file has more. `others`: places that both changed at which the other value counts. The id is that of `kept`. */
export function join(
  base: Assessment | undefined,
  kept: Assessment,
  file: Assessment,
  others: ReadonlySet<string> = new Set(),
): Merged {
  const both = (one: readonly unknown[], other: readonly unknown[]) => mergeTally(inBoth(one, other), one, other);
  const log = both(kept.log, file.log) as Assessment["log"];
  const marks = (
    base === undefined
      ? both(kept.werksessie.marks, file.werksessie.marks)
      : mergeTally(base.werksessie.marks, kept.werksessie.marks, file.werksessie.marks)
  ) as readonly number[];
  const aligned = (one: Assessment, other: Assessment): Assessment => ({
    ...one,
    id: kept.id,
    created: Date.parse(file.created) < Date.parse(kept.created) ? file.created : kept.created,
    language: kept.language,
    log,
    werksessie: { ...one.werksessie, marks },
    rounds: one.rounds.map((round) => {
      const twin = other.rounds.find(({ id }) => id === round.id);
      if (twin === undefined) return round;
      const before = base?.rounds.find(({ id }) => id === round.id);
      const [here, there] = one === kept ? [round, twin] : [twin, round];
      return { ...round, participants: tableOf(round, twin), contributions: voicesOf(before, here, there) };
    }) as unknown as Assessment["rounds"],
  });
  return merge(base, aligned(kept, file), aligned(file, kept), { others, isWhole });
}

/** Hands of one question, and a table that was counted on both sides, are one thing that somebody saw. */
function isWhole(path: string): boolean {
  return /^rounds\.[^.]+\.(?:hands\.[^.]+|participants)$/.test(path);
}

function inBoth(one: readonly unknown[], other: readonly unknown[]): unknown[] {
  const there = other.map((item) => JSON.stringify(item));
  return one.filter((item) => {
    const at = there.indexOf(JSON.stringify(item));
    if (at >= 0) there.splice(at, 1);
    return at >= 0;
  });
}

/** Who sits at the table: where one side counted, that is what was seen; where nobody did, whoever handed in is expected. */
function tableOf({ participants: own }: Round, { participants: others }: Round): readonly Participant[] {
  const isCounted = (seats: readonly Participant[]) => seats.some(({ id }) => !isReference(id));
  if (isCounted(own)) return own;
  if (isCounted(others)) return others;
  const known = new Set(own.map(({ id }) => id));
  return [...own, ...others.filter(({ id }) => !known.has(id))].sort(byName(({ id }) => id));
}

/** Of each person one contribution, as that person handed it in last. One that a side took out, and the other left as it was, stays out. */
function voicesOf(before: Round | undefined, here: Round, there: Round): readonly Contribution[] {
  const nameOf = ({ participant }: Contribution) => referenceOf(participant);
  const byPerson = (round: Round | undefined) => new Map(round?.contributions.map((one) => [nameOf(one), one]));
  const [base, mine, theirs] = [byPerson(before), byPerson(here), byPerson(there)];
  return [...new Set([...mine.keys(), ...theirs.keys()])]
    .flatMap((name) => {
      const [own, other] = [mine.get(name), theirs.get(name)];
      if (own !== undefined && other !== undefined) return [laterOf(own, other)];
      const alone = own ?? other;
      return alone === undefined || same(alone, base.get(name)) ? [] : [alone];
    })
    .sort(byName(({ participant }) => participant));
}

/** The higher revision counts; of two with the same one the one that was done later. The first id stays. */
function laterOf(mine: Contribution, theirs: Contribution): Contribution {
  const isAfter = (mine.revision ?? 0) !== (theirs.revision ?? 0) || (theirs.at ?? "") >= (mine.at ?? "");
  return arrivalBeside(mine, theirs) === "replaces" && isAfter ? { ...theirs, participant: mine.participant } : mine;
}

function byName<One>(nameOf: (one: One) => string): (one: One, other: One) => number {
  return (one, other) => (nameOf(one) < nameOf(other) ? -1 : nameOf(one) > nameOf(other) ? 1 : 0);
}
