import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consensusOf, levelsIn, lowerMedian, voicesIn } from "../../src/assessment/consensus.ts";
import { shownVoices } from "../../src/assessment/consensusShown.ts";
import type { Answer, Level, Round } from "../../src/assessment/model.ts";
import { levels, questionsOf } from "../../src/assessment/model.ts";
import type { Seat } from "../../src/assessment/roles.ts";
import { seenAfter } from "../../src/assessment/veil.ts";
import type { Counts } from "../../src/assessment/voices.ts";
import { contributionsTo, handsOn, participants } from "../support/arbitraries.ts";
import { blankSession } from "../support/journey.ts";
import { boardContent } from "../support/sampleContent.ts";

const [blank] = blankSession().rounds;

/** A round in which people with these roles gave these answers to 2d. */
function roundOf(voices: readonly (readonly [Seat["role"] | Seat, Answer])[], hands: Round["hands"] = {}): Round {
  return {
    ...blank,
    contributions: voices.map(([seat, answer], index) => ({
      participant: `p${index}`,
      ...(typeof seat === "string" ? { role: seat } : seat),
      answers: { "2d": answer },
    })),
    hands,
  };
}

const at = (level: Level): Answer => ({ level });

describe("the proposal", () => {
  it.each<[Counts, Level | undefined]>([
    [[0, 0, 0, 0], undefined],
    [[0, 0, 1, 0], 2],
    [[1, 0, 0, 1], 0],
    [[1, 1, 1, 0], 1],
    [[2, 0, 0, 3], 3],
    [[2, 0, 1, 1], 0],
    [[0, 3, 0, 3], 1],
  ])("of %j is the lower median: %j", (counts, median) => {
    expect(lowerMedian(counts)).toBe(median);
  });

  it("is the level in the middle of all, lowest first, or the one below the middle", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...levels), { minLength: 1, maxLength: 30 }), (given) => {
        const sorted = given.toSorted((one, other) => one - other);
        const round = roundOf(given.map((level) => ["zorg", at(level)]));
        expect(consensusOf(round, "2d").proposal).toBe(sorted[Math.floor((sorted.length - 1) / 2)]);
      }),
    );
  });

  it("takes what was handed in, and counts what is no level beside", () => {
    const round = roundOf([
      ["zorg", at(0)],
      ["hr", at(3)],
      ["hr", { unknown: true }],
      ["hr", { na: "past niet" }],
    ]);
    expect(consensusOf(round, "2d")).toMatchObject({
      byHands: false,
      all: { counts: [1, 0, 0, 1], unknown: 1, na: 1 },
      proposal: 0,
      difference: 3,
    });
    expect(consensusOf(round, "2d").roles).toEqual([
      { role: "zorg", tally: { counts: [1, 0, 0, 0], unknown: 0, na: 0 } },
      { role: "hr", tally: { counts: [0, 0, 0, 1], unknown: 1, na: 1 } },
    ]);
    expect(consensusOf(round, "1a")).toMatchObject({ proposal: undefined, difference: 0, toDiscuss: false, roles: [] });
  });

  it("takes the hands alone where hands were counted, of everybody and by role: who did both counts once", () => {
    const everybody = { counts: [0, 0, 1, 1], unknown: 2 } as const;
    const ofHr = { role: "hr", counts: [1, 0, 0, 0], unknown: 0 } as const;
    const round = roundOf(
      [
        ["zorg", at(0)],
        ["hr", { unknown: true }],
      ],
      { "2d": [everybody, ofHr] },
    );
    expect(consensusOf(round, "2d")).toMatchObject({
      byHands: true,
      all: { counts: [1, 0, 1, 1], unknown: 2, na: 0 },
      proposal: 2,
      difference: 3,
      roles: [{ role: "hr", tally: { counts: [1, 0, 0, 0], unknown: 0, na: 0 } }],
    });
  });
});

describe("a question is to be discussed", () => {
  it("when the levels differ by 2 or more, and not below that", () => {
    expect(
      consensusOf(
        roundOf([
          ["zorg", at(1)],
          ["hr", at(3)],
        ]),
        "2d",
      ).toDiscuss,
    ).toBe(true);
    expect(
      consensusOf(
        roundOf([
          ["zorg", at(1)],
          ["hr", at(2)],
        ]),
        "2d",
      ).toDiscuss,
    ).toBe(false);
    expect(
      consensusOf(
        roundOf([
          ["zorg", at(0)],
          ["hr", { unknown: true }],
        ]),
        "2d",
      ).toDiscuss,
    ).toBe(false);
  });

  it("when the lower median of a role is 2 or more away from that of all others", () => {
    const experts = [0, 1, 3].map((level) => ["ervaringsdeskundige", at(level as Level)] as const);
    const others = [3, 3, 2].map((level) => ["beleid", at(level as Level)] as const);
    const consensus = consensusOf(roundOf([...experts, ...others]), "2d");
    expect(consensus.apart.map(({ role }) => role)).toEqual(["ervaringsdeskundige", "beleid"]);
    expect(consensus.toDiscuss).toBe(true);
  });

  it("takes what `anders` is called for the role", () => {
    const round = roundOf([
      [{ role: "anders", called: "wijkagent" }, at(0)],
      [{ role: "anders", called: "arts" }, at(2)],
      [{ role: "zorg", called: "verpleegkundige" }, at(2)],
      [{ role: "zorg", called: "casemanager" }, at(2)],
    ]);
    const { roles, apart } = consensusOf(round, "2d");
    expect(roles.map(({ role, called }) => [role, called])).toEqual([
      ["anders", "wijkagent"],
      ["anders", "arts"],
      ["zorg", undefined],
    ]);
    expect(apart.map(({ called }) => called)).toEqual(["wijkagent", undefined]);
  });
});

describe("what people with the same role say", () => {
  it("adds up, also what is no level", () => {
    const unknown: Answer = { unknown: true };
    const na: Answer = { na: "past niet" };
    const round = roundOf([unknown, unknown, na, na, na, at(1), at(1)].map((answer) => ["zorg", answer] as const));
    expect(consensusOf(round, "2d").roles.map(({ tally }) => tally)).toEqual([
      { counts: [0, 2, 0, 0], unknown: 2, na: 3 },
    ]);
  });

  it("is of their own role, whoever sits at the table", () => {
    const seated = { ...roundOf([["zorg", at(1)]]), participants: [{ id: "p0", role: "hr" } as const] };
    expect(consensusOf(seated, "2d").roles).toMatchObject([{ role: "zorg", tally: { counts: [0, 1, 0, 0] } }]);
  });

  it("stands apart from nobody where the others gave no level", () => {
    const round = roundOf([
      ["zorg", at(3)],
      ["hr", { unknown: true }],
    ]);
    expect(consensusOf(round, "2d")).toMatchObject({ apart: [], toDiscuss: false });
  });
});

describe("hands of which no role is known", () => {
  it("belong to the others, and are no role that stands apart", () => {
    const round = roundOf([], {
      "2d": [
        { counts: [0, 0, 0, 4], unknown: 0 },
        { role: "zorg", counts: [2, 0, 0, 0], unknown: 0 },
      ],
    });
    expect(consensusOf(round, "2d").apart.map(({ role }) => role)).toEqual(["zorg"]);
  });
});

describe("whatever is said", () => {
  const rounds = participants.chain((people) =>
    fc
      .tuple(contributionsTo(boardContent, people), handsOn(boardContent))
      .chain(([contributions, hands]) =>
        fc.tuple(
          fc.constant({ ...blank, participants: people, contributions, hands }),
          fc.shuffledSubarray([...contributions], { minLength: contributions.length }),
        ),
      ),
  );
  const ids = questionsOf(boardContent).map(({ id }) => id);
  const raisedAt = ({ hands }: Round, id: string) =>
    (hands[id] ?? []).reduce((sum, one) => sum + levelsIn(one.counts) + one.unknown, 0);

  it("no voice is lost, none counts twice, and the order in which they came is no matter", () => {
    fc.assert(
      fc.property(rounds, fc.constantFrom(...ids), ([round, shuffled], id) => {
        const consensus = consensusOf(round, id);
        const spoken = round.contributions.filter(({ answers }) => answers[id] !== undefined).length;
        const raised = raisedAt(round, id);
        expect(voicesIn(consensus.all)).toBe(raised > 0 ? raised : spoken);
        expect(consensus.toDiscuss || consensus.apart.length === 0).toBe(true);
        const other = consensusOf({ ...round, contributions: shuffled }, id);
        expect({ ...other, roles: [], apart: [] }).toEqual({ ...consensus, roles: [], apart: [] });
      }),
      { numRuns: 80 },
    );
  });

  it("there are never more voices at a question than people, at the table or who handed in", () => {
    fc.assert(
      fc.property(rounds, ([round]) => {
        for (const id of ids) {
          const people = Math.max(round.participants.length, round.contributions.length, raisedAt(round, id));
          expect(voicesIn(consensusOf(round, id).all)).toBeLessThanOrEqual(people);
          const first = shownVoices(round, id, seenAfter(new Map(), round, [id]));
          expect(first.voices).toBeLessThanOrEqual(people);
        }
      }),
      { numRuns: 80 },
    );
  });
});
