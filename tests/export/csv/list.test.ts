// @vitest-environment node
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { harmless } from "../../../src/export/csv/harmless.ts";
import { renderCsv } from "../../../src/export/csv/render.ts";
import type { Report } from "../../../src/report/model.ts";
import { texts } from "../../support/arbitraries.ts";
import { exportWords } from "../../support/exportWords.ts";
import { readList } from "../../support/readList.ts";
import { emptyReport, hostileReport, sampleReport } from "../../support/sampleReport.ts";

async function textOf(report: Report): Promise<string> {
  const { bytes } = renderCsv(report, await exportWords(report.language));
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

describe("the list for a spreadsheet", () => {
  test("begins with the mark by which Excel knows its letters, and parts its cells by semicolons", async () => {
    const text = await textOf(await sampleReport());
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.slice(1)).toMatch(/^"Stap";"Vraag";/);
    expect(text).toMatch(/\r\n$/);
    expect((await textOf(await sampleReport("en"))).slice(1)).toMatch(/^"Step";/);
  });

  test("holds each answer once, with each of its actions beside it, and days that every program knows", async () => {
    const report = await sampleReport();
    const [header = [], ...rows] = readList(await textOf(report));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    // Those of the board, and one that only an action speaks of.
    expect(new Set(rows.map((row) => row[1])).size).toBe(26);
    const written = rows.map((row) => row[7]).filter((what) => what !== "");
    expect(written.toSorted()).toEqual(report.actions.map(({ what }) => what).toSorted());
    expect(rows.find((row) => row[7]?.startsWith("Leg het plan"))?.[9]).toBe("2026-04-02");
  });

  test("keeps an action of a question that is not asked now", async () => {
    const report = await sampleReport();
    const parked = report.actions.filter(
      ({ question }) => !report.steps.some(({ questions }) => questions.some(({ id }) => id === question)),
    );
    expect(parked.map(({ question }) => question)).toEqual(["5c"]);
    expect(readList(await textOf(report)).at(-1)?.[1]).toBe("5c");
  });

  test("holds no cell that a spreadsheet would run, and every word that people typed", async () => {
    const report = await hostileReport();
    const rows = readList(await textOf(report));
    for (const line of rows.flat().flatMap((cell) => cell.split("\n")))
      expect(line).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
    expect(rows.flat().join("\n")).toContain("'=cmd()|' /C calc'!A0 {{count}} $t(brand)");
  });

  test("of a session with nothing in it has its head and its questions", async () => {
    expect(readList(await textOf(await emptyReport()))).toHaveLength(26);
  });
});

describe("a text for a spreadsheet", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["  \t=1+1", "'  \t=1+1"],
    ["\u00A0@SUM(A1)", "'\u00A0@SUM(A1)"],
    ["＝1＋1", "'＝1＋1"],
    ["−5", "'−5"],
    ["eerst\n-2+3", "eerst\n'-2+3"],
    ["\n+1", "'\n'+1"],
    ['"=1+1', "'\"=1+1"],
    ["eerst\nja,=2+3", "eerst\nja,'=2+3"],
    ['ja;"@SUM(A1)"', 'ja;\'"@SUM(A1)"'],
    ["ja, nee; wie?", "ja, nee; wie?"],
    ["a=b", "a=b"],
    ["twee - drie", "twee - drie"],
    ["", ""],
  ])("%j becomes %j", (typed, written) => {
    expect(harmless(typed)).toBe(written);
  });

  test("has no line and no part that begins like a formula, and loses nothing", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(texts({ max: 20 }), fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", " ", ",", ";", "＠")),
          {
            maxLength: 8,
          },
        ),
        (parts) => {
          const typed = parts.join("");
          const written = harmless(typed);
          for (const line of written.split(/[\n\r\u2028\u2029,;]/)) expect(line).not.toMatch(/^\s*[=+\-@＝＋－＠−]/u);
          expect(written.replaceAll("'", "")).toBe(typed.replaceAll("'", ""));
        },
      ),
    );
  });
});
