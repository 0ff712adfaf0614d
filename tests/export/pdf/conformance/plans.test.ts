// @vitest-environment node
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import type { Assessment, Language } from "../../../../src/assessment/model.ts";
import { sources } from "../../../../src/content/sources.ts";
import { worksheets } from "../../../../src/content/worksheets/index.ts";
import { buildReport } from "../../../../src/report/build.ts";
import type { Report } from "../../../../src/report/model.ts";
import { exampleSession, reportOf } from "../../../support/reports.ts";
import { emptyReport, hundredPageReport, sampleReport } from "../../../support/sampleReport.ts";
import { filledExample, fullContent, sheetReportWords } from "../../../support/worksheets.ts";
import { oneSpaced, readPlan, renderPlan, unspaced } from "../readPdf.ts";
import { checkedDocument } from "./checkedDocument.ts";
import { failuresOf } from "./conditions.ts";
import type { ReadElement } from "./structureReader.ts";
import { readStructure } from "./structureReader.ts";

/** Milliseconds that a plan of a hundred pages may take on a busy computer. */
const patience = 60_000;

const languages: readonly Language[] = ["nl", "en"];

async function withEverything(assessment: Assessment, language: Language): Promise<Report> {
  const words = await sheetReportWords(language);
  return buildReport({ content: fullContent, assessment, sources, worksheets, words, today: "2026-03-14" });
}

const made: readonly (readonly [string, (language: Language) => Promise<Report>])[] = [
  ["a session that has just begun", (language) => reportOf(exampleSession("01-net-begonnen"), language)],
  ["a session halfway", (language) => reportOf(exampleSession("02-halverwege"), language)],
  ["a session that is ready to start", (language) => reportOf(exampleSession("03-klaar-om-te-starten"), language)],
  ["a session with everything filled in", (language) => withEverything(filledExample(), language)],
  ["a session with nothing filled in", emptyReport],
];

describe.each(languages)("the plan in %s conforms to PDF/UA-1 and PDF/A", (language) => {
  test.each(made)("of %s", async (_, report) => {
    const { bytes } = await renderPlan(await report(language));
    expect(await failuresOf(bytes)).toEqual([]);
  });
});

describe("what the team typed in another language than that of the plan", () => {
  const languagesInside = async (language: Language) => {
    const { bytes } = await renderPlan(await reportOf(exampleSession("02-halverwege"), language));
    return (await checkedDocument(bytes)).pages.flatMap(({ marks }) => marks.languages);
  };

  test("says so: every note and every action", async () => {
    const report = await reportOf(exampleSession("02-halverwege"), "en");
    const notes = report.steps.flatMap(({ questions }) => questions.filter(({ answer }) => answer.note));
    const marked = await languagesInside("en");
    expect(new Set(marked)).toEqual(new Set(["nl"]));
    expect(marked.length).toBeGreaterThanOrEqual(notes.length + report.actions.length);
  });

  test("needs no word where the plan speaks the language of the team", async () => {
    expect(await languagesInside("nl")).toEqual([]);
  });
});

describe("a plan of a hundred pages with hostile texts", () => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    ({ bytes } = await renderPlan(await hundredPageReport()));
  }, patience);

  test(
    "conforms",
    async () => {
      expect((await checkedDocument(bytes)).pages.length).toBeGreaterThanOrEqual(100);
      expect(await failuresOf(bytes)).toEqual([]);
    },
    patience,
  );

  test(
    "is a sound file to qpdf, and a tagged one to poppler",
    async () => {
      const folder = await mkdtemp(join(tmpdir(), "plan-"));
      const file = join(folder, "plan.pdf");
      await writeFile(file, bytes);
      const run = (program: string, ...options: string[]) => promisify(execFile)(program, [...options, file]);
      expect((await run("qpdf", "--check")).stderr).toBe("");
      const { stdout, stderr } = await run("pdfinfo");
      expect(stdout).toMatch(/Tagged: +yes/);
      expect(stderr).toBe("");
      await rm(folder, { recursive: true });
    },
    patience,
  );

  test(
    "has tags that say all that its pages say",
    async () => {
      const said = unspaced((await readStructure(bytes)).map(({ text }) => text).join(""));
      for (let index = 0; index < 300; index += 1) expect(said).toContain(`Afspraak${index}staat`);
    },
    patience,
  );
});

describe("the plan as another reader hears it", () => {
  let report: Report;
  let bytes: Uint8Array;
  let heard: readonly ReadElement[];

  beforeAll(async () => {
    report = await sampleReport();
    ({ bytes } = await renderPlan(report));
    heard = await readStructure(bytes);
  }, patience);

  const textsOf = (elements: readonly ReadElement[], role: string) =>
    elements.filter((element) => element.role === role).map(({ text }) => oneSpaced(text));

  test("has the same chapters as its bookmarks", async () => {
    expect(textsOf(heard, "H1")).toEqual((await readPlan(bytes)).bookmarks);
  });

  test("tells each step of the picture with its score and kansen, and each lamp", () => {
    const [picture = ""] = textsOf(heard, "Figure");
    for (const { short } of report.steps) expect(picture).toContain(short);
    expect(picture).toContain("Stap 4, Wie zoeken we?: Score 33 van 100, 3 kansen.");
    for (const { title, statusLabel } of report.items) expect(picture).toContain(`${title}: ${statusLabel}.`);
  });

  test("names the columns of the actions once, and each action by the code of its question", () => {
    const heads = textsOf(heard, "TH");
    expect(heads.filter((text) => text === "Prioriteit")).toHaveLength(1);
    for (const { question } of report.actions) expect(heads).toContain(question);
  });

  test("keeps the words of two lines apart", () => {
    const said = heard.map(({ text }) => text);
    const [item] = report.items;
    expect(said.map(oneSpaced)).toContain(item?.meaning);
    const question = report.steps[0]?.questions[0];
    expect(said.map(oneSpaced)).toContain(`${question?.id} ${question?.title} ${question?.answer.label}`);
  });

  test("hears no running head or page number", () => {
    const said = heard.map(({ text }) => text).join(" ");
    expect(said).not.toMatch(/Pagina \d/);
  });
});
