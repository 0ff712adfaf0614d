import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checklist, itemStatus } from "../../src/assessment/checklist.ts";
import { contradictions } from "../../src/assessment/contradictions.ts";
import type { Answers } from "../../src/assessment/model.ts";
import { answersTo, ticksFor } from "../support/arbitraries.ts";
import { statusAsWritten } from "../support/rulesAsWritten.ts";
import { allAt, at, boardContent, sampleContent } from "../support/sampleContent.ts";

const na = { na: "past hier niet" };
const unknown = { unknown: true } as const;

describe("an item of the checklist", () => {
  // item 1: 1a ordinary, 1b critical, 1c deepening and ordinary
  const table: readonly [string, Answers, string][] = [
    ["gereed: critical at 3, the other at 2", at({ "1a": 2, "1b": 3 }), "gereed"],
    ["bijna: critical at 2 is not enough for gereed", at({ "1a": 3, "1b": 2 }), "bijna"],
    ["bijna: an ordinary one at 1 is not enough for gereed", at({ "1a": 1, "1b": 3 }), "bijna"],
    ["bijna: critical at 2 and the other at 1 is just enough", at({ "1a": 1, "1b": 2 }), "bijna"],
    ["nog niet: critical at 1", at({ "1a": 3, "1b": 1 }), "nog-niet"],
    ["nog niet: an ordinary one at 0", at({ "1a": 0, "1b": 3 }), "nog-niet"],
    ["niet besproken: nothing answered", {}, "niet-besproken"],
    ["niet besproken: only what takes no part was answered", at({ "1c": 3 }), "niet-besproken"],
    ["niet besproken: what is left was not asked", { "1a": na }, "niet-besproken"],
    ["nog niet: one was asked, and nobody knows", { "1a": unknown }, "nog-niet"],
    ["nog niet: one was asked, at geregeld; the other was not", at({ "1b": 3 }), "nog-niet"],
    ["nog niet: weten we niet counts as 0", { ...at({ "1b": 3 }), "1a": unknown }, "nog-niet"],
    ["gereed: a critical one that is not applicable is skipped", { ...at({ "1a": 2 }), "1b": na }, "gereed"],
    ["bijna: what is left still decides", { ...at({ "1a": 1 }), "1b": na }, "bijna"],
    ["gereed: nothing left to decide it", { "1a": na, "1b": na }, "gereed"],
    ["gereed: an ordinary deepening one at 0 takes no part", at({ "1a": 2, "1b": 3, "1c": 0 }), "gereed"],
    ["nog niet: an ordinary deepening one at 3 can't make up", at({ "1a": 0, "1b": 3, "1c": 3 }), "nog-niet"],
  ];

  it.each(table)("is %s", (_, answers, expected) => {
    expect(itemStatus(sampleContent, "1", answers)).toBe(expected);
  });

  it("is held back by a deepening question that is critical", () => {
    // item 2: 2a critical on the board, 2b critical and deepening
    expect(itemStatus(sampleContent, "2", at({ "2a": 3, "2b": 3 }))).toBe("gereed");
    expect(itemStatus(sampleContent, "2", at({ "2a": 3, "2b": 2 }))).toBe("bijna");
    expect(itemStatus(sampleContent, "2", at({ "2a": 3 }))).toBe("nog-niet");
  });

  it("on the board, item 1 is fed by steps 1 and 2", () => {
    const ready = allAt(boardContent, 3);
    expect(itemStatus(boardContent, "1", ready)).toBe("gereed");
    expect(itemStatus(boardContent, "1", { ...ready, "1b": { level: 1 } })).toBe("bijna");
    expect(itemStatus(boardContent, "1", { ...ready, "2c": { level: 0 } })).toBe("nog-niet");
    expect(itemStatus(boardContent, "1", { ...ready, "3a": { level: 0 } })).toBe("gereed");
  });
});

describe("a contradiction", () => {
  const bijna = at({ "1a": 1, "1b": 2, "2a": 3, "2b": 3, "3a": 2, "4a": 3 });
  const found = (answers: Answers, ticks: Record<string, boolean>) =>
    contradictions(sampleContent, answers, ticks).map(({ item, team, questions }) => [
      item,
      team,
      questions.map(({ id }) => id),
    ]);

  it("is a yes where the rules don't say gereed, with the questions that fall short", () => {
    expect(found(bijna, { "1": true })).toEqual([["1", true, ["1a", "1b"]]]);
    expect(found({ ...bijna, "1a": { level: 2 } }, { "1": true })).toEqual([["1", true, ["1b"]]]);
  });

  it("is a not yet where the rules do say gereed, with the questions that make it so", () => {
    expect(found(bijna, { "2": false, "3": false })).toEqual([
      ["2", false, ["2a", "2b"]],
      ["3", false, ["3a"]],
    ]);
  });

  it("is nothing where team and rules agree, or where the team gave no answer", () => {
    expect(found(bijna, { "1": false, "2": true })).toEqual([]);
    expect(found(bijna, {})).toEqual([]);
  });

  it("leaves out of its causes what is not applicable", () => {
    expect(found({ ...bijna, "1a": na }, { "1": true })).toEqual([["1", true, ["1b"]]]);
    expect(found({ ...bijna, "2a": na, "2b": na }, { "2": false })).toEqual([["2", false, []]]);
  });
});

describe.each([
  ["a made-up content", sampleContent],
  ["the board of the PGA", boardContent],
])("on %s", (_, content) => {
  it("the status of every item is what the text of the rule says", () => {
    fc.assert(
      fc.property(answersTo(content), (answers) => {
        const written = Object.fromEntries(
          content.items.map((item) => [item, statusAsWritten(content, item, answers)]),
        );
        expect(checklist(content, answers)).toEqual(written);
      }),
      { numRuns: 500 },
    );
  });

  it("team and rules contradict each other exactly where the tick is not what the rules say", () => {
    fc.assert(
      fc.property(answersTo(content), ticksFor(content), (answers, ticks) => {
        const expected = content.items.filter((item) => {
          const gereed = statusAsWritten(content, item, answers) === "gereed";
          return ticks[item] !== undefined && ticks[item] !== gereed;
        });
        const given = contradictions(content, answers, ticks);
        expect(given.map(({ item }) => item)).toEqual(expected);
        for (const { item, team, questions } of given) {
          expect(team).toBe(ticks[item]);
          expect(questions.every((question) => question.item === item)).toBe(true);
          if (team) expect(questions.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
