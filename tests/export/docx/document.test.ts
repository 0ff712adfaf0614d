// @vitest-environment node
import mammoth from "mammoth";
import { beforeAll, describe, expect, test } from "vitest";
import { pdfFonts } from "../../../src/cli/pdfFonts.ts";
import { renderDocx } from "../../../src/export/docx/render.ts";
import type { Report } from "../../../src/report/model.ts";
import { paper } from "../../../src/theme/kansenwijzer/paper.ts";
import { exportWords } from "../../support/exportWords.ts";
import { emptyReport, hostileReport, longNote, longWord, names, sampleReport } from "../../support/sampleReport.ts";
import { faultOf } from "../../support/xml.ts";
import { entriesOf, textOfEntry } from "../../support/zip.ts";

const anew = async (report: Report) => renderDocx(report, await exportWords(report.language), paper, pdfFonts);

const made = new Map<string, ReturnType<typeof anew>>();
/** The file of a report, made once: its pictures take a moment. */
function render(report: Report): ReturnType<typeof anew> {
  const key = JSON.stringify(report);
  const known = made.get(key) ?? anew(report);
  made.set(key, known);
  return known;
}

/** The document as another program reads it: its structure as HTML, and what that program had to complain of. */
async function readBack(report: Report) {
  const { bytes } = await render(report);
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return { html: value, complaints: messages.filter(({ message }) => !/Unrecognised paragraph style/.test(message)) };
}

const unescaped = (html: string) =>
  html
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** Each heading, paragraph and item as its kind and its text: `<h1>Aan tafel`. */
const unescapedParts = (html: string) =>
  [...html.replaceAll("<br />", " ").matchAll(/<(h\d|p|li)>(.*?)<\/\1>/g)].map(
    ([, kind, text = ""]) => `<${kind}>${unescaped(text)}`,
  );

describe("the document to go on writing in", () => {
  let report: Report;
  let html = "";
  beforeAll(async () => {
    report = await sampleReport();
    ({ html } = await readBack(report));
  });

  test("has its title, its chapters and its steps as headings without a skipped level", async () => {
    const headings = [...html.matchAll(/<h(\d)>(.*?)<\/h\d>/g)].map(([, level, text]) => ({
      level: Number(level),
      text,
    }));
    const chapters = headings.filter(({ level }) => level === 1).map(({ text }) => text);
    expect(chapters).toContain("Samenvatting voor het college");
    expect(chapters).toContain("Onze acties");
    expect(headings.filter(({ level }) => level === 2).map(({ text }) => unescaped(text ?? ""))).toContain(
      "5. Voorbereiding &amp; Begeleiding".replace("&amp;", "&"),
    );
    headings.forEach(({ level }, at) => {
      expect(level - (headings[at - 1]?.level ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  test("holds the advice, every action and every answer with what was said", async () => {
    const text = unescaped(html);
    for (const { what, owner, due } of report.actions)
      for (const part of [what, owner, due]) expect(text).toContain(part);
    for (const { questions } of report.steps)
      for (const { title, answer } of questions) {
        expect(text).toContain(title);
        for (const line of (answer.note ?? "").split("\n")) expect(text).toContain(line);
      }
    expect(text).toContain(report.advice.title);
    for (const reason of report.advice.reasons) expect(text).toContain(reason);
    expect(html.match(/<li>/g)?.length).toBeGreaterThanOrEqual(report.advice.reasons.length);
  });

  test("tells who was at the table and how the team came to its answers, in the order of the PDF", async () => {
    const voices = {
      table: "Aan tafel: 2 × zorg en 1 × wijkagent.",
      missing: "Er zat geen ervaringsdeskundige aan tafel.",
      stories: [{ step: "2", title: "Waarom willen we dit?", text: "We begonnen laat.\nHet werd een goed gesprek." }],
      notes: [{ question: "1a", title: "Weten we wat het is?", texts: ["Eerst dit.", "Vraag het na."] }],
      minority: [{ question: "2d", title: "Draagt het bestuur dit?", text: "De werkvloer is nog niet gevraagd." }],
      feedback: [],
      aside: ["Ook over jeugdhulp praten.", "Wie belt de corporatie?"],
      checkout: "Gemiddeld een 7,8 (4 cijfers).",
    };
    const told = unescapedParts((await readBack({ ...report, voices })).html);
    const at = told.indexOf("<h1>Aan tafel");
    expect(told.slice(at, at + 18)).toEqual([
      "<h1>Aan tafel",
      `<p>${voices.table}`,
      `<p>${voices.missing}`,
      `<p>${voices.checkout}`,
      "<h2>Stap 2: Waarom willen we dit?",
      "<p>We begonnen laat. Het werd een goed gesprek.",
      "<h2>Wat mensen vooraf opschreven",
      "<h3>1a Weten we wat het is?",
      "<p>Eerst dit.",
      "<p>Vraag het na.",
      "<h2>Wat sommigen anders zien",
      "<h3>2d Draagt het bestuur dit?",
      "<p>De werkvloer is nog niet gevraagd.",
      "<h2>Nog te bespreken",
      "<li>Ook over jeugdhulp praten.",
      "<li>Wie belt de corporatie?",
      "<h1>Hoe de score werkt",
      expect.stringMatching(/^<p>/),
    ]);
    const silent = {
      table: "",
      missing: "",
      stories: [],
      notes: [],
      minority: [],
      feedback: [],
      aside: [],
      checkout: "",
    };
    expect(unescapedParts((await readBack({ ...report, voices: silent })).html)).not.toContain("<h1>Aan tafel");
  });

  test("says at each table which row is its head, so that it comes back on every page", async () => {
    const { bytes } = await render(report);
    const document = textOfEntry(bytes, "word/document.xml");
    expect(document.match(/<w:tbl>/g)?.length).toBe(document.match(/<w:tblHeader\/>/g)?.length);
  });

  test("keeps a heading, the line under it and the head of a table on the page of what they are about", async () => {
    const { bytes } = await render(report);
    const styles = textOfEntry(bytes, "word/styles.xml");
    const style = (id: string) => styles.split("<w:style ").find((one) => one.includes(`w:styleId="${id}"`));
    for (const id of ["Heading1", "Heading2", "Heading3", "Byline", "HeaderCell"])
      expect(style(id), id).toContain("<w:keepNext/>");
    const byline = '<w:pStyle w:val="Byline"/>';
    expect(textOfEntry(bytes, "word/document.xml").split(byline).length - 1).toBe(
      report.steps.length + report.worksheets.length,
    );
  });

  test("shows the board and the outcome, each with what it says for who can't see it", async () => {
    const told = [...html.matchAll(/<img alt="([^"]*)"/g)].map(([, alt = ""]) => alt);
    expect(told).toHaveLength(2);
    for (const { short } of report.steps) for (const alt of told) expect(unescaped(alt)).toContain(short);
  });

  test("says whose it is, what it is called, and in which language it is", async () => {
    const { bytes } = await render(report);
    const core = textOfEntry(bytes, "docProps/core.xml");
    expect(core).toContain("<dc:title>Plan: Werksessie voorjaar, Gemeente Voorbeeldstad</dc:title>");
    expect(core).toContain("<dc:creator>Gemeente Voorbeeldstad</dc:creator>");
    expect(textOfEntry(bytes, "word/styles.xml")).toContain('<w:lang w:val="nl-NL"/>');
    const english = await render(await sampleReport("en"));
    expect(textOfEntry(english.bytes, "word/styles.xml")).toContain('<w:lang w:val="en-GB"/>');
  });

  test("marks what the team typed as being in its own language, where that is another", async () => {
    const english = await render({ ...(await sampleReport("en")), typedLanguage: "nl" });
    const text = textOfEntry(english.bytes, "word/document.xml");
    const marked = [...text.matchAll(/<w:lang w:val="nl-NL"\/><\/w:rPr><w:t[^>]*>([^<]*)/g)].map(([, run]) => run);
    const [action] = report.actions;
    expect(marked).toContain(action?.what);
    expect(marked.length).toBeGreaterThan(report.actions.length);
    expect(textOfEntry((await render(report)).bytes, "word/document.xml")).not.toContain("<w:lang");
  });

  test("is the same file for the same report, whatever the clock says", async () => {
    const [one, other] = [await render(report), await anew(report)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
    expect(new Set(entriesOf(one.bytes, "time"))).toEqual(new Set(["1980-01-01"]));
  });

  test.each([
    ["full", sampleReport],
    ["empty", emptyReport],
    ["hostile", hostileReport],
  ])("is well-formed and read without a complaint: %s", async (_, given) => {
    const full = await given();
    const { bytes } = await render(full);
    for (const name of entriesOf(bytes).filter((entry) => /\.(xml|rels)$/.test(entry))) {
      expect(faultOf(textOfEntry(bytes, name)), name).toBeUndefined();
    }
    expect((await readBack(full)).complaints).toEqual([]);
  });

  test("keeps every text that people typed as text, and counts what it can't hold", async () => {
    const hostile = await hostileReport();
    const text = unescaped((await readBack(hostile)).html);
    for (const part of [
      ...Object.values(names),
      longNote,
      longWord,
      "<script>alert(1)</script>",
      "Half \uFFFD paar",
      "😀",
    ]) {
      expect(text).toContain(part);
    }
    expect((await render(hostile)).replaced).toEqual(["\uFFFD"]);
    expect((await render(report)).replaced).toEqual([]);
  });

  test("of a session with nothing in it says so in friendly sentences", async () => {
    const { html: empty } = await readBack(await emptyReport());
    expect(empty).toContain("Samenwerken met ervaringsdeskundigen");
    expect(empty).toContain("Er staan nog geen acties in het plan.");
  });
});
