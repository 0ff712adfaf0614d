import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributionIn, openCode, reasonLeftOut, writeCode } from "../../src/assessment/code/code.ts";
import type { HandedIn } from "../../src/assessment/merge.ts";
import { merged, takeIn, viewOf } from "../../src/assessment/merge.ts";
import type { Answers, Assessment } from "../../src/assessment/model.ts";
import { currentRound } from "../../src/assessment/model.ts";
import { roles } from "../../src/assessment/roles.ts";
import { readDocument } from "../../src/storage/document.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { answersTo, assessmentsOn } from "../support/arbitraries.ts";
import { deepFreeze } from "../support/deepFreeze.ts";
import { blankSession } from "../support/journey.ts";
import { boardContent } from "../support/sampleContent.ts";

const handedIn = (id: string, answers: Answers, revision?: number): HandedIn => ({
  participant: { id, role: "zorg" },
  contribution: { answers, ...(revision === undefined ? {} : { revision }) },
});

/** As it comes by a code: short name, no notes. */
function byCode({ participant, contribution }: HandedIn): HandedIn {
  const { role } = participant;
  const opened = openCode(
    writeCode(boardContent, { participant: participant.id, role, ...contribution, revision: contribution.revision })
      .code,
  );
  if (!opened.ok) throw new Error(opened.reason);
  const read = contributionIn(opened.code, boardContent);
  if (!read.ok) throw new Error(read.reason);
  const { participant: id, answers, revision } = read.contribution;
  return { participant: { id, role }, contribution: { answers, revision, via: "code" } };
}

const all = (base: Assessment, list: readonly HandedIn[]) => list.reduce(merged, base);
const voicesOf = (assessment: Assessment) => {
  const { participants, contributions } = currentRound(assessment);
  return { participants, contributions };
};

const base = deepFreeze(blankSession());
const said = { "1a": { level: 1, note: "Nog niet overal." }, "2d": { unknown: true } } as const;
const first = handedIn("p1", said);

describe("a contribution that comes in", () => {
  const with1 = deepFreeze(merged(base, first));

  it("of somebody new takes a seat at the table", () => {
    expect(viewOf(base, first)).toEqual({
      arrival: "new",
      participant: "p1",
      changed: ["1a", "2d"],
      notesGone: [],
      otherRole: false,
    });
    expect(voicesOf(with1)).toEqual({
      participants: [{ id: "p1", role: "zorg" }],
      contributions: [{ participant: "p1", answers: said }],
    });
  });

  it("twice counts once, also when it comes once by a file and once by a code", () => {
    expect(viewOf(with1, first)).toMatchObject({ arrival: "same", changed: [] });
    expect(merged(with1, first)).toBe(with1);
    expect(merged(with1, byCode(first))).toBe(with1);
    const codeFirst = all(base, [byCode(first), first]);
    expect(currentRound(codeFirst).contributions).toHaveLength(1);
    expect(currentRound(codeFirst).contributions[0]?.answers).toEqual(said);
  });

  it("that is corrected takes the place of its former self, and it is said what is other and which notes go", () => {
    const corrected = handedIn("p1", { "1a": { level: 2 }, "2d": { unknown: true }, "3a": { level: 0 } });
    expect(viewOf(with1, corrected)).toMatchObject({ arrival: "replaces", changed: ["1a", "3a"], notesGone: ["1a"] });
    const { contributions } = currentRound(merged(with1, corrected));
    expect(contributions).toEqual([{ participant: "p1", answers: corrected.contribution.answers }]);
  });

  it("from before the one that is there changes nothing", () => {
    const later = merged(base, handedIn("p1", { "1a": { level: 3 } }, 2));
    expect(viewOf(later, handedIn("p1", said, 1))).toMatchObject({ arrival: "older", changed: [] });
    expect(merged(later, handedIn("p1", said, 1))).toBe(later);
  });

  it("with another role gives the participant that role, and keeps the word of the same role", () => {
    const called = {
      ...base,
      rounds: [{ ...base.rounds[0], participants: [{ id: "p1", role: "zorg", called: "arts" }] }],
    };
    const seated = called as unknown as Assessment;
    expect(currentRound(merged(seated, first)).participants).toEqual([{ id: "p1", role: "zorg", called: "arts" }]);
    const otherRole = { ...first, participant: { id: "p1", role: "hr" } } as const;
    expect(viewOf(with1, otherRole)).toMatchObject({ arrival: "replaces", otherRole: true });
    expect(currentRound(merged(with1, otherRole)).participants).toEqual([{ id: "p1", role: "hr" }]);
  });

  it("with a word for a role that is none of ours is called so", () => {
    const called = { ...first, participant: { id: "p1", role: "anders", called: "wijkagent" } } as const;
    expect(currentRound(merged(merged(base, first), called)).participants).toStrictEqual([called.participant]);
    const bare = { ...first, participant: { id: "p1", role: "hr" } } as const;
    expect(currentRound(merged(merged(base, first), bare)).participants).toStrictEqual([bare.participant]);
  });

  it("of the same revision counts as the later one where it brings a note or a reason along, and not where it has none", () => {
    const na = (reason: string) => handedIn("p1", { "1a": { na: reason } }, 1);
    const before = merged(base, na(reasonLeftOut));
    expect(viewOf(before, na("past niet"))).toMatchObject({ arrival: "replaces", changed: [] });
    const after = merged(base, na("past niet"));
    expect(viewOf(after, na(reasonLeftOut))).toMatchObject({ arrival: "same" });
    expect(viewOf(after, na("past niet"))).toMatchObject({ arrival: "same" });
    expect(viewOf(after, na("past hier niet"))).toMatchObject({ arrival: "replaces" });
    const noted = handedIn("p1", { "1a": { na: "past niet", note: "Vraag het na." } }, 1);
    expect(viewOf(after, noted)).toMatchObject({ arrival: "replaces", notesGone: [] });
    expect(viewOf(merged(base, noted), na("past niet"))).toMatchObject({ arrival: "same" });
  });

  it("of a next revision says whose notes go, and where something is no longer said", () => {
    const noted = merged(base, handedIn("p1", { "1a": { level: 1, note: "Ja" }, "1b": { level: 2, note: "Nee" } }, 1));
    const next = handedIn("p1", { "1a": { level: 1, note: "Toch" }, "1c": { level: 0 } }, 2);
    expect(viewOf(noted, next)).toEqual({
      arrival: "replaces",
      participant: "p1",
      changed: ["1b", "1c"],
      notesGone: ["1b"],
      otherRole: false,
    });
  });

  it("leaves the seats and the words of all others as they are", () => {
    const two = merged(merged(base, first), { ...handedIn("p2", { "1a": { level: 3 } }) });
    const again = merged(two, { ...handedIn("p1", { "1a": { level: 0 } }, 3), participant: { id: "p1", role: "hr" } });
    expect(voicesOf(again)).toEqual({
      participants: [
        { id: "p1", role: "hr" },
        { id: "p2", role: "zorg" },
      ],
      contributions: [
        { participant: "p1", answers: { "1a": { level: 0 } }, revision: 3 },
        { participant: "p2", answers: { "1a": { level: 3 } } },
      ],
    });
  });

  it("is taken in by an edit that doesn't say in the log whose it was", () => {
    expect(takeIn(first)).toMatchObject({ what: "contribution.taken" });
    expect(takeIn(first)).not.toHaveProperty("about");
    expect(takeIn(first).apply(base)).toEqual(with1);
  });
});

describe("contributions of many", () => {
  const contributions = fc
    .uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 8 }), revision: fc.nat(4) }), {
      selector: ({ id, revision }) => `${id} ${revision}`,
      maxLength: 6,
    })
    .chain((list) =>
      fc.tuple(
        ...list.map(({ id, revision }) =>
          fc
            .tuple(fc.constantFrom(...roles), answersTo(boardContent))
            .map(([role, answers]): HandedIn => ({ participant: { id, role }, contribution: { answers, revision } })),
        ),
      ),
    );

  it("lead to the same session in whatever order they come", () => {
    fc.assert(
      fc.property(
        assessmentsOn(boardContent),
        contributions.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        (document, [list, shuffled]) => {
          expect(voicesOf(all(document, shuffled))).toEqual(voicesOf(all(document, list)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("can come again without changing anything, and make a session that can be kept", () => {
    fc.assert(
      fc.property(assessmentsOn(boardContent), contributions, (document, list) => {
        const once = all(document, list);
        expect(all(once, list)).toBe(once);
        expect(readDocument(writeDocument(once))).toEqual({ ok: true, document: once });
      }),
      { numRuns: 60 },
    );
  });
});
