import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isNotApplicable, isUnknown } from "../../src/assessment/answers.ts";
import type { Assessment } from "../../src/assessment/model.ts";
import { currentRound } from "../../src/assessment/model.ts";
import type { Result } from "../../src/assessment/result.ts";
import { assess } from "../../src/assessment/result.ts";
import { worksheets } from "../../src/content/worksheets/index.ts";
import { filledWorksheets } from "../../src/report/worksheets.ts";
import { readDocument } from "../../src/storage/document.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { boardContent } from "../support/sampleContent.ts";
import { example } from "../support/terminal.ts";

function open(name: string): { text: string; document: Assessment; result: Result } {
  const text = readFileSync(example(name), "utf8");
  const read = readDocument(text);
  if (!read.ok) throw new Error(`${name}: ${read.reason}`);
  return { text, document: read.document, result: assess(boardContent, read.document) };
}

describe.each(["01-net-begonnen", "02-halverwege", "03-klaar-om-te-starten", "04-met-werkbladen"])(
  "the example %s",
  (name) => {
    const { text, document } = open(name);

    it("is written as the app writes it", () => {
      // Nothing comes or goes and all stands in the same order; all are of the present version.
      expect(writeDocument(document)).toBe(writeDocument({ ...JSON.parse(text), version: 4 }));
    });

    it("is of a made-up gemeente, with an ervaringsdeskundige at the table", () => {
      expect(document.organisation).toBe("Gemeente Voorbeeldstad");
      expect(currentRound(document).participants.map(({ role }) => role)).toContain("ervaringsdeskundige");
    });

    it("has an owner, a deadline and a result for each action", () => {
      for (const { owner, due, doneWhen, priority } of document.actions) {
        expect([owner, due, doneWhen, priority].every((given) => given !== undefined && given !== "")).toBe(true);
      }
    });
  },
);

describe("what the names of the examples promise", () => {
  it("just begun: parts of steps 1 and 2, some not known, first prepare", () => {
    const { document, result } = open("01-net-begonnen");
    const { answers } = currentRound(document);
    expect(Object.keys(answers).every((id) => /^[12]/.test(id))).toBe(true);
    expect(Object.values(answers).filter(isUnknown).length).toBeGreaterThanOrEqual(2);
    expect(result.coverage.answered).toBeLessThan(6);
    expect(result.advice).toBe("eerst-voorbereiden");
  });

  it("just begun: what was not discussed is no verdict", () => {
    const { result } = open("01-net-begonnen");
    expect(result.provisional).toBe(true);
    expect(result.items["5"]).toBe("niet-besproken");
  });

  it("halfway: every step touched, a short path, and the plan leads to a pilot", () => {
    const { document, result } = open("02-halverwege");
    expect(result.steps.every(({ coverage }) => coverage.answered > 0)).toBe(true);
    expect(Object.values(currentRound(document).answers).filter(isNotApplicable)).toHaveLength(1);
    expect(result.contradictions.map(({ item, team }) => [item, team])).toEqual([
      ["2", true],
      ["4", true],
      ["6", false],
    ]);
    expect(document.actions).toHaveLength(7);
    expect(result.advice).toBe("eerst-voorbereiden");
    expect(result.path).toHaveLength(5);
    expect(result.afterPlan.advice).toBe("klein-beginnen");
  });

  it("ready to start: all items gereed, still some things at deels geregeld, actions done and open", () => {
    const { document, result } = open("03-klaar-om-te-starten");
    expect(result.advice).toBe("starten");
    expect(result.path).toEqual([]);
    expect(result.contradictions).toEqual([]);
    expect(result.overall).toBe(91);
    expect(document.actions.map(({ done }) => done)).toEqual([true, true, false, false]);
  });

  it("with worksheets: all questions, and something filled in of each of the twelve", () => {
    const { document } = open("04-met-werkbladen");
    expect(document.depth).toBe("volledig");
    expect(filledWorksheets(document, worksheets)).toEqual(worksheets);
  });
});
