import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consensusOf, levelsIn, lowerMedian, voicesIn } from "../../src/assessment/consensus.ts";
import type { Answer, Level, Round } from "../../src/assessment/model.ts";
import { levels, questionsOf } from "../../src/assessment/model.ts";
import type { Seat } from "../../src/assessment/roles.ts";
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

  it("takes contributions and hands together, and counts what is no level beside", () => {
    const round = roundOf(
      [
        ["zorg", at(0)],
        ["hr", { unknown: true }],
        ["hr", { na: "past niet" }],
      ],
      {
        "2d": [
          { counts: [0, 0, 1, 1], unknown: 2 },
          { role: "hr", counts: [1, 0, 0, 0], unknown: 0 },
        ],
      },
    );
    expect(consensusOf(round, "2d")).toMatchObject({
      all: { counts: [2, 0, 1, 1], unknown: 3, na: 1 },
      contributed: { counts: [1, 0, 0, 0], unknown: 1, na: 1 },
      proposal: 0,
      difference: 3,
    });
    const [zorg, hr] = consensusOf(round, "2d").roles;
    expect(zorg).toMatchObject({ role: "zorg", tally: { counts: [1, 0, 0, 0], unknown: 0, na: 0 } });
    expect(hr).toEqual({
      role: "hr",
      tally: { counts: [1, 0, 0, 0], unknown: 1, na: 1 },
      contributed: { counts: [0, 0, 0, 0], unknown: 1, na: 1 },
    });
    expect(consensusOf(round, "1a")).toMatchObject({ proposal: undefined, difference: 0, toDiscuss: false, roles: [] });
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

  it("takes what `anders` is called for the role, and hands of no role for others only", () => {
    const round = roundOf(
      [
        [{ role: "anders", called: "wijkagent" }, at(0)],
        [{ role: "anders", called: "arts" }, at(2)],
        [{ role: "zorg", called: "verpleegkundige" }, at(2)],
        [{ role: "zorg", called: "casemanager" }, at(2)],
      ],
      { "2d": [{ counts: [0, 0, 0, 4], unknown: 0 }] },
    );
    const { roles, apart } = consensusOf(round, "2d");
    expect(roles.map(({ role, called }) => [role, called])).toEqual([
      ["anders", "wijkagent"],
      ["anders", "arts"],
      ["zorg", undefined],
    ]);
    expect(apart.map(({ called }) => called)).toEqual(["wijkagent"]);
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

describe("whatever is said", () => {
  it("no voice is lost, and the order in which they came is no matter", () => {
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
    fc.assert(
      fc.property(
        rounds,
        fc.constantFrom(...questionsOf(boardContent).map(({ id }) => id)),
        ([round, shuffled], id) => {
          const consensus = consensusOf(round, id);
          const spoken = round.contributions.filter(({ answers }) => answers[id] !== undefined).length;
          const raised = (round.hands[id] ?? []).reduce((sum, one) => sum + levelsIn(one.counts) + one.unknown, 0);
          expect(voicesIn(consensus.all)).toBe(spoken + raised);
          expect(consensus.toDiscuss || consensus.apart.length === 0).toBe(true);
          const other = consensusOf({ ...round, contributions: shuffled }, id);
          expect({ ...other, roles: [], apart: [] }).toEqual({ ...consensus, roles: [], apart: [] });
        },
      ),
      { numRuns: 80 },
    );
  });
});
