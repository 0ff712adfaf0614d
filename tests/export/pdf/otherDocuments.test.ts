// @vitest-environment node
import { describe, expect, test } from "vitest";
import { pdfFonts } from "../../../src/cli/pdfFonts.ts";
import { collegeDocument } from "../../../src/export/pdf/college/collegeDocument.ts";
import { feedbackDocument } from "../../../src/export/pdf/feedback/feedbackDocument.ts";
import { makePdf } from "../../../src/export/pdf/makePdf.ts";
import { ownersDocument } from "../../../src/export/pdf/owners/ownersDocument.ts";
import type { Report, ReportAction } from "../../../src/report/model.ts";
import { byOwner } from "../../../src/report/owners.ts";
import { paper } from "../../../src/theme/kansenwijzer/paper.ts";
import { exportWords } from "../../support/exportWords.ts";
import { emptyReport, hostileReport, names, sampleReport } from "../../support/sampleReport.ts";
import { checkedDocument } from "./conformance/checkedDocument.ts";
import { failuresOf } from "./conformance/conditions.ts";
import { oneSpaced, readPlan } from "./readPdf.ts";

const documents = { college: collegeDocument, owners: ownersDocument, feedback: feedbackDocument } as const;

async function make(which: keyof typeof documents, report: Report) {
  const document = documents[which](report, await exportWords(report.language));
  return makePdf(document, paper, pdfFonts);
}

const read = async (which: keyof typeof documents, report: Report) => readPlan((await make(which, report)).bytes);

describe.each(["college", "owners", "feedback"] as const)("the document “%s”", (which) => {
  test.each([
    ["full", sampleReport],
    ["full, in English", () => sampleReport("en")],
    ["empty", emptyReport],
    ["hostile", hostileReport],
  ])("conforms to PDF/UA-1 and PDF/A: %s", async (_, given) => {
    expect(await failuresOf((await make(which, await given())).bytes)).toEqual([]);
  });
});

describe.each(["college", "owners"] as const)(
  "what the team typed, in the English document “%s” of a Dutch session",
  (which) => {
    test("is marked as Dutch", async () => {
      const { bytes } = await make(which, { ...(await sampleReport("en")), typedLanguage: "nl" });
      const languages = (await checkedDocument(bytes)).pages.flatMap(({ marks }) => marks.languages);
      expect(new Set(languages)).toEqual(new Set(["nl"]));
    });
  },
);

describe("the page for the college", () => {
  test.each([
    ["full", sampleReport],
    ["empty", emptyReport],
    ["hostile", hostileReport],
  ])("is one page, whatever the session: %s", async (_, given) => {
    expect((await read("college", await given())).pages).toHaveLength(1);
  });

  test("says the advice, how each item stands, and what the team does first", async () => {
    const report = await sampleReport();
    const { text, title, language } = await read("college", report);
    for (const part of [report.advice.title, report.advice.sentence, String(report.overall)])
      expect(text).toContain(part);
    for (const item of report.items) expect(text).toContain(item.title);
    expect(text).toContain(report.actions[0]?.what);
    expect(text).toContain("In het plan staan nog 9 acties.");
    expect(title).toContain("Werksessie voorjaar");
    expect(language).toBe("nl");
  });

  test.each(["nl", "en"] as const)(
    "has no chance of the board drawn over the next place, nor over the items beside it: %s",
    async (language) => {
      const report = await sampleReport(language);
      const steps = report.steps.map((step) => ({ ...step, chances: 12 }));
      const { pages } = await read("college", { ...report, steps });
      const found = pages[0]?.found ?? [];
      const list = Math.min(
        ...found
          .filter(({ text }) => text === report.gate)
          .map(({ x }) => x)
          .filter((x) => x > 300),
      );
      const pills = found.filter(({ text }) => /^12( |$)/.test(text));
      expect(pills).toHaveLength(8);
      const places = found.filter(({ text, x }) => /^[1-8]$/.test(text) && x < list);
      expect(places).toHaveLength(8);
      for (const { x, y, width } of pills) {
        expect(x + width + 6).toBeLessThan(list);
        for (const place of places) {
          if (Math.abs(place.y - y) < 20 && place.x > x) expect(x + width + 6).toBeLessThan(place.x);
        }
      }
    },
  );

  test("holds no note of the team", async () => {
    const report = await sampleReport();
    const { text } = await read("college", report);
    const notes = report.steps.flatMap(({ questions }) => questions.map(({ answer }) => answer.note ?? ""));
    for (const note of notes.filter((one) => one !== "")) expect(text).not.toContain(note.slice(0, 30));
  });

  test("speaks English for who reads English", async () => {
    expect((await read("college", await sampleReport("en"))).text).toContain("For the executive");
  });
});

describe("the sheets for who does something", () => {
  test("are one for each person, and one for what nobody does yet", async () => {
    const report = await sampleReport();
    const { pages } = await read("owners", report);
    const owners = byOwner(report.actions).map(({ owner }) => owner);
    expect(owners.at(-1)).toBe("");
    expect(pages).toHaveLength(owners.length);
    owners.forEach((owner, at) => {
      expect(oneSpaced(pages[at]?.text ?? "")).toContain(owner === "" ? "Nog niemand" : owner);
    });
  });

  test("hold every action once", async () => {
    const report = await sampleReport();
    const { text } = await read("owners", report);
    for (const { what } of report.actions) expect(text.split(what)).toHaveLength(2);
  });

  test("name people as they are called, in any script of Europe", async () => {
    const { text } = await read("owners", await hostileReport());
    for (const name of Object.values(names)) expect(text).toContain(name);
  });

  test("say so when there are no actions", async () => {
    const { pages, text } = await read("owners", await emptyReport());
    expect(pages).toHaveLength(1);
    expect(text).toContain("Er staan nog geen acties in het plan.");
  });

  test.each(["college", "owners"] as const)(
    "and the other are the same file for the same report: %s",
    async (which) => {
      const report = await sampleReport();
      const [one, other] = [await make(which, report), await make(which, report)];
      expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
    },
  );
});

describe("the page for those who took part", () => {
  test("tells of each question what the team decided, what it does with what was brought in, and why", async () => {
    const report = await sampleReport();
    const feedback = [
      {
        question: "2d",
        title: "Draagt het bestuur dit?",
        answer: "besproken",
        outcome: "deels",
        because: "Het geld is op.",
      },
    ];
    const { text } = await read("feedback", { ...report, voices: { ...report.voices, feedback } });
    for (const told of ["2d Draagt het bestuur dit?", "besproken", "deels", "Het geld is op."])
      expect(oneSpaced(text)).toContain(told);
  });

  test("says so when nothing was told yet", async () => {
    expect(oneSpaced((await read("feedback", await emptyReport())).text)).toContain("nog niets teruggekoppeld");
  });
});

describe("actions by who does them", () => {
  const action = (id: string, owner: string, dueDate = "", done = false): ReportAction => ({
    id,
    question: "1a",
    questionTitle: "",
    what: id,
    owner,
    due: dueDate,
    dueDate,
    priority: undefined,
    priorityLabel: "",
    doneWhen: "",
    done,
  });

  test("one person written in two ways is one person", () => {
    const groups = byOwner([
      action("a", "Projectleider"),
      action("b", " projectleider "),
      action("c", "Zorg  coördinator"),
    ]);
    expect(groups.map(({ owner, actions }) => [owner, actions.length])).toEqual([
      ["Projectleider", 2],
      ["Zorg coördinator", 1],
    ]);
  });

  test("what is due first stands first, then what has no date, then what is done", () => {
    const all = [
      action("done", "x", "2026-01-01", true),
      action("late", "x", "2026-06-01"),
      action("undated", "x"),
      action("soon", "x", "2026-02-01"),
    ];
    expect(byOwner(all)[0]?.actions.map(({ id }) => id)).toEqual(["soon", "late", "undated", "done"]);
  });
});
