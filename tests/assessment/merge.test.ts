import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributionIn, openCode, reasonLeftOut, writeCode } from "../../src/assessment/code/code.ts";
import { consensusOf } from "../../src/assessment/consensus.ts";
import { leaveOut, merged, takeIn, viewOf } from "../../src/assessment/merge.ts";
import type { Answers, Assessment } from "../../src/assessment/model.ts";
import { currentRound } from "../../src/assessment/model.ts";
import { roles } from "../../src/assessment/roles.ts";
import { seat, unseat } from "../../src/assessment/voiceEdits.ts";
import type { Contribution } from "../../src/assessment/voices.ts";
import { readDocument } from "../../src/storage/document.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { answersTo, assessmentsOn, ids } from "../support/arbitraries.ts";
import { deepFreeze } from "../support/deepFreeze.ts";
import { blankSession } from "../support/journey.ts";
import { boardContent } from "../support/sampleContent.ts";

const handedIn = (participant: string, answers: Answers, revision?: number): Contribution => ({
  participant,
  role: "zorg",
  answers,
  ...(revision === undefined ? {} : { revision }),
});

/** As it comes by a code: short name, no notes. */
function byCode(contribution: Contribution): Contribution {
  const opened = openCode(writeCode(boardContent, contribution).code);
  if (!opened.ok) throw new Error(opened.reason);
  const read = contributionIn(opened.code, boardContent);
  if (!read.ok) throw new Error(read.reason);
  return { ...read.contribution, via: "code" };
}

const all = (base: Assessment, list: readonly Contribution[]) => list.reduce(merged, base);
const voicesOf = (assessment: Assessment) => {
  const { participants, contributions } = currentRound(assessment);
  return { participants, contributions };
};

const base = deepFreeze(blankSession());
const said = { "1a": { level: 1, note: "Nog niet overal." }, "2d": { unknown: true } } as const;
const [anna, bart, cees] = ["M33MWW", "HAX4AC", "QRT3AC"];
const first = handedIn(anna, said);

describe("a contribution that comes in", () => {
  const with1 = deepFreeze(merged(base, first));

  it("of somebody new takes a seat at the table", () => {
    expect(viewOf(base, first)).toEqual({
      arrival: "new",
      participant: anna,
      changed: ["1a", "2d"],
      notesGone: [],
      otherRole: false,
    });
    expect(voicesOf(with1)).toEqual({
      participants: [{ id: anna, role: "zorg" }],
      contributions: [{ participant: anna, role: "zorg", answers: said }],
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
    const corrected = handedIn(anna, { "1a": { level: 2 }, "2d": { unknown: true }, "3a": { level: 0 } });
    expect(viewOf(with1, corrected)).toMatchObject({ arrival: "replaces", changed: ["1a", "3a"], notesGone: ["1a"] });
    const { contributions } = currentRound(merged(with1, corrected));
    expect(contributions).toEqual([corrected]);
  });

  it("from before the one that is there changes nothing", () => {
    const later = merged(base, handedIn(anna, { "1a": { level: 3 } }, 2));
    expect(viewOf(later, handedIn(anna, said, 1))).toMatchObject({ arrival: "older", changed: [] });
    expect(merged(later, handedIn(anna, said, 1))).toBe(later);
  });

  it("with another role changes that of the contribution, and of the seat that still has the former one", () => {
    const otherRole = { ...first, role: "hr" } as const;
    expect(viewOf(with1, otherRole)).toMatchObject({ arrival: "replaces", otherRole: true });
    expect(voicesOf(merged(with1, otherRole))).toEqual({
      participants: [{ id: anna, role: "hr" }],
      contributions: [otherRole],
    });
    const moved = seat({ id: anna, role: "bestuur" }).apply(with1);
    expect(currentRound(merged(moved, otherRole)).participants).toEqual([{ id: anna, role: "bestuur" }]);
  });

  it("with a word for a role that is none of ours is called so, and keeps the word as long as the role", () => {
    const called = { ...first, role: "anders", called: "wijkagent" } as const;
    const named = merged(merged(base, first), called);
    expect(voicesOf(named)).toStrictEqual({
      participants: [{ id: anna, role: "anders", called: "wijkagent" }],
      contributions: [called],
    });
    const again = { ...handedIn(anna, { "1a": { level: 0 } }, 1), role: "anders" } as const;
    expect(currentRound(merged(named, again)).contributions).toStrictEqual([{ ...again, called: "wijkagent" }]);
    const bare = { ...first, role: "hr" } as const;
    expect(currentRound(merged(named, bare)).contributions).toStrictEqual([bare]);
  });

  it("of the same revision counts as the later one where it brings a note or a reason along, and not where it has none", () => {
    const na = (reason: string) => handedIn(anna, { "1a": { na: reason } }, 1);
    const before = merged(base, na(reasonLeftOut));
    expect(viewOf(before, na("past niet"))).toMatchObject({ arrival: "replaces", changed: [] });
    const after = merged(base, na("past niet"));
    expect(viewOf(after, na(reasonLeftOut))).toMatchObject({ arrival: "same" });
    expect(viewOf(after, na("past niet"))).toMatchObject({ arrival: "same" });
    expect(viewOf(after, na("past hier niet"))).toMatchObject({ arrival: "replaces" });
    const noted = handedIn(anna, { "1a": { na: "past niet", note: "Vraag het na." } }, 1);
    expect(viewOf(after, noted)).toMatchObject({ arrival: "replaces", notesGone: [] });
    expect(viewOf(merged(base, noted), na("past niet"))).toMatchObject({ arrival: "same" });
  });

  it("of a next revision says whose notes go, and where something is no longer said", () => {
    const noted = merged(base, handedIn(anna, { "1a": { level: 1, note: "Ja" }, "1b": { level: 2, note: "Nee" } }, 1));
    const next = handedIn(anna, { "1a": { level: 1, note: "Toch" }, "1c": { level: 0 } }, 2);
    expect(viewOf(noted, next)).toEqual({
      arrival: "replaces",
      participant: anna,
      changed: ["1b", "1c"],
      notesGone: ["1b"],
      otherRole: false,
    });
  });

  it("leaves the seats and the words of all others as they are", () => {
    const two = merged(merged(base, first), handedIn(bart, { "1a": { level: 3 } }));
    const again = merged(two, { ...handedIn(anna, { "1a": { level: 0 } }, 3), role: "hr" });
    expect(voicesOf(again)).toEqual({
      participants: [
        { id: bart, role: "zorg" },
        { id: anna, role: "hr" },
      ],
      contributions: [
        { participant: bart, role: "zorg", answers: { "1a": { level: 3 } } },
        { participant: anna, role: "hr", answers: { "1a": { level: 0 } }, revision: 3 },
      ],
    });
  });

  it("is taken in by an edit that doesn't say in the log whose it was", () => {
    expect(takeIn(first)).toMatchObject({ what: "contribution.taken" });
    expect(takeIn(first)).not.toHaveProperty("about");
    expect(takeIn(first).apply(base)).toEqual(with1);
  });
});

describe("who is at the table and who handed in", () => {
  const said = (name: string, level: 0 | 1 | 2 | 3) => handedIn(name, { "1a": { level } });
  const three = deepFreeze(all(base, [said(anna, 0), said(bart, 1), said(cees, 3)]));

  it("are two lists: whoever leaves the table leaves what was handed in", () => {
    for (const { id } of currentRound(three).participants) {
      const left = unseat(id).apply(three);
      expect(currentRound(left).participants).toHaveLength(2);
      expect(currentRound(left).contributions).toBe(currentRound(three).contributions);
      expect(consensusOf(currentRound(left), "1a")).toEqual(consensusOf(currentRound(three), "1a"));
      expect(readDocument(writeDocument(left))).toEqual({ ok: true, document: left });
    }
  });

  it("are two lists: a contribution that is taken out leaves its seat, and can come in again", () => {
    const out = leaveOut(bart).apply(three);
    expect(currentRound(out).participants).toEqual(currentRound(three).participants);
    expect(currentRound(out).contributions.map(({ participant }) => participant)).not.toContain(bart);
    expect(viewOf(out, said(bart, 1))).toMatchObject({ arrival: "new" });
    expect(voicesOf(merged(out, said(bart, 1)))).toEqual(voicesOf(three));
  });

  it("meet only as long as nobody was counted at the table: then who hands in is expected there", () => {
    const counted = seat({ id: "8b0f6c1d-2f4e", role: "zorg" }).apply(base);
    expect(currentRound(all(counted, [said(anna, 0), said(bart, 1)])).participants).toHaveLength(1);
    const late = merged(seat({ id: "8b0f6c1d-2f4e", role: "hr" }).apply(three), said("7K3P9X", 2));
    expect(currentRound(late).participants).toHaveLength(4);
    expect(currentRound(late).contributions).toHaveLength(4);
  });

  it("stay apart when somebody who left the table hands in something better", () => {
    const gone = unseat(anna).apply(three);
    const corrected = merged(gone, handedIn(anna, { "1a": { level: 2 } }, 1));
    expect(currentRound(corrected).participants).toEqual(currentRound(gone).participants);
    expect(currentRound(corrected).contributions).toHaveLength(3);
  });
});

describe("contributions of many", () => {
  /** Short names, as by a code, and ids of another kind, as in a file from the terminal. */
  const names = fc.oneof(fc.constantFrom(anna, bart, cees, "7K3P9X"), ids);
  const contributions = fc
    .uniqueArray(fc.record({ id: names, revision: fc.nat(4) }), {
      selector: ({ id, revision }) => `${id} ${revision}`,
      maxLength: 6,
    })
    .chain((list) =>
      fc.tuple(
        ...list.map(({ id, revision }) =>
          fc
            .tuple(fc.constantFrom(...roles), answersTo(boardContent))
            .map(([role, answers]): Contribution => ({ participant: id, role, answers, revision })),
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
