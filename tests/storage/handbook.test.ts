import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/result.ts";
import { summaryOf } from "../../src/cli/commands/assess.ts";
import { readDocument } from "../../src/storage/document.ts";
import { boardContent } from "../support/sampleContent.ts";
import { schemaValidator } from "../support/schema.ts";

const page = readFileSync(new URL("../../docs/document.md", import.meta.url), "utf8");
const [documentBlock = "", resultBlock = ""] = [...page.matchAll(/^```json\n(.*?)^```$/gms)].map(
  ([, json]) => json ?? "",
);

/** The rows of the table whose first column is called so, each as its cells. */
function tableOf(firstColumn: string): string[][] {
  const tables = page.split(/\n{2,}/).map((block) => block.split("\n").map(cellsOf));
  const [, , ...rows] = tables.find(([header]) => header?.[0] === firstColumn) ?? [];
  return rows;
}

function cellsOf(line: string): string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe("the worked example in docs/document.md", () => {
  const read = readDocument(documentBlock);
  if (!read.ok) throw new Error(`the example can't be opened: ${read.reason}`);
  const result = assess(boardContent, read.document);

  it("fits the schema", () => {
    expect(schemaValidator()(JSON.parse(documentBlock))).toBe(true);
  });

  it("has the result that the page works out by hand", () => {
    expect(summaryOf(result)).toEqual(JSON.parse(resultBlock));
  });

  it("says in its tables what the rules say", () => {
    expect(tableOf("step").map(([step, , , score]) => [step, score])).toEqual([
      ...result.steps.map(({ step, score }) => [step.id, String(score)]),
      ["all", String(result.overall)],
    ]);
    expect(tableOf("item").map(([item, , status]) => [item, status])).toEqual(
      Object.entries(result.items).map(([item, status]) => [item, status.replace("-", " ")]),
    );
    expect(page).toContain(`56 of 69 = ${result.afterPlan.overall}, and still eerst voorbereiden`);
    expect(result.afterPlan.advice).toBe("eerst-voorbereiden");
  });

  it("names every reason for which a file is refused", () => {
    const named = tableOf("reason").map(([reason]) => reason?.match(/`(.*?)`/)?.[1]);
    expect(named).toEqual(["unreadable", "not-ours", "too-new", "too-large", "too-much", "invalid"]);
  });
});
