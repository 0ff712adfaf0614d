// @vitest-environment node
import { beforeAll, describe, expect, test } from "vitest";
import { pdfFonts } from "../../../src/cli/pdfFonts.ts";
import type { Face } from "../../../src/export/pdf/fonts.ts";
import type { PdfProgress } from "../../../src/export/pdf/paperDocument.ts";
import { renderPdf } from "../../../src/export/pdf/render.ts";
import type { Report } from "../../../src/report/model.ts";
import { paper } from "../../../src/theme/kansenwijzer/paper.ts";
import { emptyReport, sampleReport } from "../../support/sampleReport.ts";
import type { ReadPlan } from "./readPdf.ts";
import { exportWords, readPlan, renderPlan, unspaced } from "./readPdf.ts";

/** Fails with the first text that doesn't come after the one before it. */
function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = unspaced(text).indexOf(unspaced(part), from);
    expect(at, `“${part}” stands in the plan after what comes before it`).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
}

describe("the plan of a session well under way", () => {
  let report: Report;
  let plan: ReadPlan;

  beforeAll(async () => {
    report = await sampleReport();
    plan = await readPlan((await renderPlan(report)).bytes);
  });

  test("tells its parts in the order in which a college reads them", () => {
    expectInOrder(plan.text, [
      report.title,
      report.organisation,
      report.field,
      report.advice.title,
      "Samenvatting voor het college",
      report.advice.sentence,
      report.advice.reasons[0] ?? "",
      report.afterPlan.sentence,
      report.steps[0]?.short ?? "",
      "Zeven punten laten zien",
      "De kortste weg",
      "Onze acties",
      "Stap voor stap",
      "Alle scores",
      "Uitzoeken",
      report.method.title,
      "Bronnen",
    ]);
  });

  test("puts the summary on one page, with the board, the scores and the gate", () => {
    const page = plan.pages[1]?.text ?? "";
    const shorts = report.steps.map(({ short }) => short);
    for (const words of [report.advice.sentence, ...report.advice.reasons, ...shorts, report.gate, "2 kansen"]) {
      expect(unspaced(page)).toContain(unspaced(words));
    }
    expect(plan.pages[2]?.text).toContain("Klaar om te starten?");
  });

  test("shows for each item of the gate what the rules say, what the team says and where they differ", () => {
    const whole = unspaced(plan.text);
    for (const item of report.items) {
      expect(whole).toContain(
        unspaced(`${item.id}. ${item.title}Uit de antwoorden: ${item.statusLabel} · Jullie zelf: ${item.teamLabel}`),
      );
    }
    const contradictions = report.items.flatMap(({ contradiction }) => contradiction ?? []);
    expect(contradictions.length).toBeGreaterThan(0);
    for (const { sentence, questions } of contradictions) {
      const named = questions.map(({ id, title, answer }) => `${id} ${title} (${answer.label})`);
      expectInOrder(plan.text, [sentence, ...named]);
    }
  });

  test("holds every question with its answer, reason and note, under its step", () => {
    const chapter = plan.text.slice(plan.text.indexOf("Stap voor stap"), plan.text.indexOf("Alle scores"));
    for (const step of report.steps) {
      const questions = step.questions.flatMap(({ id, title, answer }) => [
        `${id}${title}`,
        answer.label,
        answer.reason ?? "",
        answer.note ?? "",
      ]);
      expectInOrder(chapter, [`${step.id}. ${step.title}`, ...questions]);
    }
  });

  test("holds every action whole: what, when it is done, who, when and how urgent", () => {
    const chapter = plan.text.slice(plan.text.indexOf("Onze acties"), plan.text.lastIndexOf("Wanneer Deze dagen"));
    expectInOrder(
      chapter,
      report.actions.flatMap(({ question, what, doneWhen, owner, due, priorityLabel }) => [
        question,
        what,
        doneWhen,
        owner,
        due,
        priorityLabel,
      ]),
    );
    expect(chapter).toContain("Gedaan Vraag bij personeelszaken");
  });

  test("repeats the header of the actions on every page that they go on to, and divides no row", () => {
    const chapter = plan.pages.map(({ text }) => ({ text: text.split("Wanneer Deze dagen")[0] ?? "" }));
    const pages = chapter.filter(({ text }) => /Wat we gaan doen Wie Wanneer Prioriteit/.test(text));
    expect(pages.length).toBeGreaterThan(1);
    for (const { what, doneWhen } of report.actions) {
      const whole = pages.filter(({ text }) => unspaced(text).includes(unspaced(what)));
      expect(whole.map(({ text }) => unspaced(text).includes(unspaced(doneWhen)))).toEqual([true]);
    }
  });

  test("gives the score of every step and level", () => {
    const chapter = plan.text.slice(plan.text.indexOf("Alle scores"), plan.text.indexOf("Uitzoeken"));
    expectInOrder(
      chapter,
      report.steps.map(
        ({ id, short, score, answered, of }) => `${id} ${short} ${score ?? "geen score"} ${answered} van ${of}`,
      ),
    );
    expectInOrder(
      chapter,
      report.levels.map(
        ({ title, about, score, answered, of }) => `${title} ${about} ${score ?? "geen score"} ${answered} van ${of}`,
      ),
    );
  });

  test("lists what is still to be found out, the method and every source with its sections", () => {
    const { unknown, unanswered } = report.openQuestions;
    const end = plan.text.slice(plan.text.lastIndexOf("Uitzoeken"));
    expectInOrder(end, [
      "Dit weten we niet",
      ...unknown.map(({ id, title }) => `${id} ${title}`),
      "Dit hebben we nog niet beantwoord",
      ...unanswered.map(({ id, title }) => `${id} ${title}`),
      ...report.method.paragraphs,
      ...report.sources.flatMap(({ title, publisher, about, sections }) => [title, publisher, about, ...sections]),
    ]);
  });

  test("numbers every page but the cover", () => {
    const count = plan.pages.length;
    expect(plan.pages[0]?.text).not.toMatch(/Pagina/);
    plan.pages.slice(1).forEach(({ text }, index) => {
      expect(text).toContain(`Pagina ${index + 2} van ${count}`);
    });
  });

  test("says of itself whose plan it is and in which language, and has a bookmark for each part", () => {
    expect(plan.title).toBe("Plan: Werksessie voorjaar, Gemeente Voorbeeldstad");
    expect(plan.author).toBe("Gemeente Voorbeeldstad");
    expect(plan.language).toBe("nl");
    expect(plan.bookmarks).toEqual([
      report.title,
      "Samenvatting voor het college",
      report.gate,
      "De kortste weg",
      "Onze acties",
      "Wanneer",
      "Stap voor stap",
      "Alle scores",
      "Uitzoeken",
      report.method.title,
      "Bronnen",
    ]);
  });

  test("tells the days of its actions in the order of time, and leaves out what is done", () => {
    const chapter = plan.text.slice(plan.text.lastIndexOf("Wanneer Deze dagen"), plan.text.indexOf("Stap voor stap"));
    const open = report.actions.filter(({ done, due }) => !done && due !== "");
    const inTime = open.toSorted((one, other) => one.dueDate.localeCompare(other.dueDate));
    expectInOrder(
      chapter,
      inTime.flatMap(({ due, what }) => [due, what]),
    );
    for (const { what } of report.actions.filter(({ done }) => done))
      expect(unspaced(chapter)).not.toContain(unspaced(what));
  });

  test("is the same file for the same report, and another for another report", async () => {
    const again = await renderPlan(structuredClone(report));
    const first = await renderPlan(report);
    expect(Buffer.compare(first.bytes, again.bytes)).toBe(0);
    const other = await renderPlan({ ...report, madeOn: "14 maart 2026" });
    expect(Buffer.compare(first.bytes, other.bytes)).not.toBe(0);
  });

  test("carries the day that the report was made as its date", async () => {
    const { bytes } = await renderPlan(report);
    expect(Buffer.from(bytes).toString("latin1")).toContain("/CreationDate (D:20260313000000+00'00')");
  });

  test("asks for the large fallback typefaces only when a text needs them", async () => {
    const asked: Face[] = [];
    const fonts = {
      load: (face: Face) => {
        asked.push(face);
        return pdfFonts.load(face);
      },
    };
    const t = await exportWords("nl");
    await renderPdf(report, t, paper, fonts);
    expect(asked).toEqual(["regular", "bold"]);
    asked.length = 0;
    await renderPdf({ ...report, organisation: "Громада → Rotterdam" }, t, paper, fonts);
    expect(asked).toContain("fallbackBold");
  });

  test("tells how far it is, to the very end", async () => {
    const told: PdfProgress[] = [];
    await renderPdf(report, await exportWords("nl"), paper, pdfFonts, (progress) => told.push(progress));
    expect(told[0]).toEqual({ phase: "fonts", done: 1, of: 2 });
    const pages = told.filter(({ phase }) => phase === "pages");
    expect(pages.map(({ done }) => done)).toEqual(pages.map((_, index) => index + 1));
    expect(pages.at(-1)?.done).toBe(pages.at(-1)?.of);
    expect(told.at(-1)).toEqual({ phase: "file", done: 1, of: 1 });
  });
});

describe("the plan of a session with nothing filled in", () => {
  test("has a name, no empty tables, and invites where nothing is", async () => {
    const plan = await readPlan((await renderPlan(await emptyReport())).bytes);
    expect(plan.title).toBe("Plan: Samenwerken met ervaringsdeskundigen");
    expect(plan.text).toContain("Er staan nog geen acties in het plan. Kies samen één kans");
    expect(plan.text).not.toContain("Wat we gaan doen");
    expect(plan.text).toContain("De vragen liggen nog allemaal open.");
    expect(plan.text).not.toMatch(/undefined|null|NaN|\{\{/);
  });

  test("is there when a report holds nothing at all", async () => {
    const report = await emptyReport();
    const bare = {
      ...report,
      steps: [],
      levels: [],
      items: [],
      sources: [],
      path: { sentence: "", steps: [], parts: [] },
    };
    const plan = await readPlan(
      (await renderPlan({ ...bare, overall: null, band: { ...report.band, low: null, high: null } })).bytes,
    );
    expect(plan.text).toContain("geen score");
  });
});

test("the English plan speaks English all through", async () => {
  const report = await sampleReport("en");
  const plan = await readPlan((await renderPlan(report)).bytes);
  expect(plan.language).toBe("en");
  expect(plan.bookmarks).toContain("Summary for the municipal executive");
  expect(plan.pages[1]?.text).toContain(`Page 2 of ${plan.pages.length}`);
  expect(plan.text).not.toMatch(/Pagina|Klaar als|Uitzoeken|kernvraag/);
});
