import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Advice } from "../../src/assessment/advice.ts";
import { advice, advices, isProvisional } from "../../src/assessment/advice.ts";
import type { ItemStatus } from "../../src/assessment/checklist.ts";
import { checklist } from "../../src/assessment/checklist.ts";
import type { Answers, Content, Level } from "../../src/assessment/model.ts";
import { questionsOf } from "../../src/assessment/model.ts";
import type { PathStep } from "../../src/assessment/path.ts";
import { decidingItems, nextAdvice, pathParts, shortestPath } from "../../src/assessment/path.ts";
import { answersTo } from "../support/arbitraries.ts";
import { adviceAsWritten } from "../support/rulesAsWritten.ts";
import { allAt, at, boardContent, sampleContent } from "../support/sampleContent.ts";

const na = { na: "past hier niet" };

function adviceOn(content: Content, answers: Answers): Advice {
  return advice(checklist(content, answers));
}

function pathOn(content: Content, answers: Answers): (readonly [string, Level])[] {
  return shortestPath(content, answers).map(({ question, level }) => [question.id, level]);
}

function walked(answers: Answers, path: readonly PathStep[]): Answers {
  return { ...answers, ...Object.fromEntries(path.map(({ question, level }) => [question.id, { level }])) };
}

describe("the advice", () => {
  const seven = (changed: Record<string, ItemStatus>) => ({
    ...Object.fromEntries(["1", "2", "3", "4", "5", "6", "7"].map((item) => [item, "gereed" as const])),
    ...changed,
  });

  const table: readonly [Advice, string, Record<string, ItemStatus>][] = [
    ["starten", "all items are gereed", {}],
    ["klein-beginnen", "only item 3 is bijna", { "3": "bijna" }],
    ["klein-beginnen", "items 3, 5, 6 and 7 are bijna", { "3": "bijna", "5": "bijna", "6": "bijna", "7": "bijna" }],
    ["eerst-voorbereiden", "item 1 is bijna", { "1": "bijna" }],
    ["eerst-voorbereiden", "item 2 is bijna", { "2": "bijna" }],
    ["eerst-voorbereiden", "item 4 is bijna", { "4": "bijna" }],
    ["eerst-voorbereiden", "item 7 is nog niet", { "7": "nog-niet" }],
    ["eerst-voorbereiden", "item 1 is nog niet", { "1": "nog-niet" }],
    ["eerst-voorbereiden", "item 5 was not discussed", { "5": "niet-besproken" }],
  ];

  it.each(table)("is %s when %s", (expected, _, changed) => {
    expect(advice(seven(changed))).toBe(expected);
  });

  it("goes from eerst voorbereiden over klein beginnen to starten, and no further", () => {
    expect(advices.map(nextAdvice)).toEqual(["klein-beginnen", "starten", undefined]);
  });
});

describe("a tussenstand", () => {
  it("is every advice as long as an item was not discussed at all", () => {
    expect(isProvisional(checklist(boardContent, {}))).toBe(true);
    expect(isProvisional(checklist(boardContent, allAt(boardContent, 0)))).toBe(false);
  });

  it("ends when each item was touched, however low", () => {
    const one = Object.fromEntries(
      boardContent.items.map((item) => {
        const first = questionsOf(boardContent).find((question) => question.item === item);
        return [first?.id ?? "", { unknown: true as const }];
      }),
    );
    expect(isProvisional(checklist(boardContent, one))).toBe(false);
  });
});

describe("a path in two parts", () => {
  it("parts what to discuss (no answer, or weten we niet) from what to arrange, and loses nothing", () => {
    fc.assert(
      fc.property(answersTo(boardContent), (answers) => {
        const path = shortestPath(boardContent, answers);
        const { discuss, arrange } = pathParts(path, answers);
        const place = ({ question }: PathStep) => path.findIndex((step) => step.question === question);
        expect([...discuss, ...arrange].sort((one, other) => place(one) - place(other))).toEqual(path);
        for (const { question } of discuss) expect("level" in (answers[question.id] ?? {})).toBe(false);
        for (const { question } of arrange) expect("level" in (answers[question.id] ?? {})).toBe(true);
      }),
    );
  });
});

describe("the shortest path on the made-up content", () => {
  const table: readonly [string, Answers, readonly (readonly [string, Level])[]][] = [
    [
      "from nothing: items 1, 2 and 4 to gereed, item 3 to bijna",
      {},
      [
        ["1a", 2],
        ["1b", 3],
        ["2a", 3],
        ["2b", 3],
        ["3a", 1],
        ["4a", 3],
      ],
    ],
    [
      "raises only what falls short",
      at({ "1a": 2, "1b": 2, "2a": 3, "2b": 1, "3a": 1, "4a": 3 }),
      [
        ["1b", 3],
        ["2b", 3],
      ],
    ],
    [
      "from klein beginnen: the last item to gereed",
      at({ "1a": 2, "1b": 3, "2a": 3, "2b": 3, "3a": 1, "4a": 3 }),
      [["3a", 2]],
    ],
    ["from starten: empty", at({ "1a": 2, "1b": 3, "2a": 3, "2b": 3, "3a": 2, "4a": 3 }), []],
    [
      "never over what is not applicable",
      { ...at({ "1a": 2, "2a": 3, "2b": 3, "3a": 1 }), "1b": na, "4a": na },
      [["3a", 2]],
    ],
  ];

  it.each(table)("%s", (_, answers, expected) => {
    expect(pathOn(sampleContent, answers)).toEqual(expected);
  });

  it("is the only smallest set: brute force over all sets of questions finds no other", () => {
    const questions = questionsOf(sampleContent);
    fc.assert(
      fc.property(answersTo(sampleContent), (answers) => {
        const from = advices.indexOf(adviceOn(sampleContent, answers));
        fc.pre(from < 2);
        const raisable = questions.filter(({ id }) => !("na" in (answers[id] ?? {})));
        const flipping = subsetsOf(raisable).filter((set) => {
          const raised = walked(
            answers,
            set.map((question) => ({ question, level: 3 })),
          );
          return advices.indexOf(adviceOn(sampleContent, raised)) > from;
        });
        const fewest = Math.min(...flipping.map((set) => set.length));
        const smallest = flipping.filter((set) => set.length === fewest);
        expect(smallest).toEqual([shortestPath(sampleContent, answers).map(({ question }) => question)]);
      }),
      { numRuns: 60 },
    );
  });
});

function subsetsOf<T>(list: readonly T[]): T[][] {
  return list.reduce<T[][]>((sets, entry) => sets.concat(sets.map((set) => [...set, entry])), [[]]);
}

describe.each([
  ["a made-up content", sampleContent],
  ["the board of the PGA", boardContent],
])("on %s", (_, content) => {
  const order = questionsOf(content).map(({ id }) => id);

  it("the advice is what the text of the rule says", () => {
    fc.assert(
      fc.property(answersTo(content), (answers) => {
        expect(adviceOn(content, answers)).toBe(adviceAsWritten(content, answers));
      }),
      { numRuns: 500 },
    );
  });

  it("every advice comes up among the answers that these properties try", () => {
    const seen = new Set(
      fc.sample(answersTo(content), { numRuns: 500, seed: 1 }).map((given) => adviceOn(content, given)),
    );
    expect([...seen].sort()).toEqual([...advices].sort());
  });

  it("walking the path exactly brings the next advice, each part of it is needed and just high enough", () => {
    fc.assert(
      fc.property(answersTo(content), (answers) => {
        const now = adviceOn(content, answers);
        const next = nextAdvice(now);
        const path = shortestPath(content, answers);
        if (next === undefined) {
          expect(path).toEqual([]);
          return;
        }
        expect(advices.indexOf(adviceOn(content, walked(answers, path)))).toBeGreaterThanOrEqual(advices.indexOf(next));
        for (const [index, { question, level }] of path.entries()) {
          const without = path.filter((_step, other) => other !== index);
          expect(adviceOn(content, walked(answers, without))).toBe(now);
          const lower = { question, level: (level - 1) as Level };
          expect(adviceOn(content, walked(answers, [...without, lower]))).toBe(now);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("the path leads to the next advice itself, unless all items beyond it were gereed already", () => {
    fc.assert(
      fc.property(answersTo(content), (answers) => {
        const next = nextAdvice(adviceOn(content, answers));
        fc.pre(next === "klein-beginnen");
        const after = checklist(content, walked(answers, shortestPath(content, answers)));
        const allReady = Object.values(after).every((status) => status === "gereed");
        expect(advice(after)).toBe(allReady ? "starten" : "klein-beginnen");
      }),
    );
  });

  it("the path stands in the order of the board and asks of each question more than it has", () => {
    fc.assert(
      fc.property(answersTo(content), (answers) => {
        const path = shortestPath(content, answers);
        const places = path.map(({ question }) => order.indexOf(question.id));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const { question, level } of path) {
          const answer = answers[question.id];
          expect(answer !== undefined && "na" in answer).toBe(false);
          expect(level).toBeGreaterThan(answer !== undefined && "level" in answer ? answer.level : 0);
        }
      }),
    );
  });

  it("the items that decide the advice are those that the path runs through", () => {
    fc.assert(
      fc.property(answersTo(content), (answers) => {
        const onPath = new Set(shortestPath(content, answers).map(({ question }) => question.item));
        expect(decidingItems(content, answers)).toEqual(content.items.filter((item) => onPath.has(item)));
      }),
    );
  });

  it("nothing answered is eerst voorbereiden, everything geregeld is starten", () => {
    expect(adviceOn(content, {})).toBe("eerst-voorbereiden");
    expect(adviceOn(content, allAt(content, 3))).toBe("starten");
    expect(adviceOn(content, allAt(content, 2))).toBe("eerst-voorbereiden");
  });
});

describe("the shortest path on the board of the PGA", () => {
  it("from an empty board runs over all 25 questions: the 23 of the board, and the two critical ones that the paper lacks", () => {
    // critical ones of items 1, 2 and 4 to 3, their others to 2; critical ones of the rest to 2, their others to 1
    expect(pathOn(boardContent, {})).toEqual([
      ["1a", 2],
      ["1b", 2],
      ["2a", 3],
      ["2b", 2],
      ["2c", 2],
      ["2d", 3],
      ["3a", 3],
      ["3b", 3],
      ["3c", 2],
      ["3d", 3],
      ["4a", 2],
      ["4b", 1],
      ["4c", 2],
      ["4d", 2],
      ["4e", 2],
      ["5a", 3],
      ["5b", 3],
      ["6a", 2],
      ["6b", 2],
      ["6c", 2],
      ["7a", 2],
      ["7b", 1],
      ["8a", 1],
      ["8b", 1],
      ["8c", 2],
    ]);
  });

  it("from everything at deels geregeld asks the critical questions of items 1, 2 and 4, and then the other critical ones", () => {
    const two = allAt(boardContent, 2);
    const first = shortestPath(boardContent, two);
    expect(first.map(({ question, level }) => `${question.id} ${level}`)).toEqual([
      "2a 3",
      "2d 3",
      "3a 3",
      "3b 3",
      "3d 3",
      "5a 3",
      "5b 3",
    ]);
    const then = shortestPath(boardContent, walked(two, first));
    expect(then.map(({ question }) => question.id)).toEqual(["4a", "4c", "4d", "4e", "6a", "6b", "6c", "7a", "8c"]);
  });
});
