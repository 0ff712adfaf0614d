// @vitest-environment node
import { beforeAll, describe, expect, test } from "vitest";
import type { RenderedPdf } from "../../../src/export/pdf/paperDocument.ts";
import { paper } from "../../../src/theme/kansenwijzer/paper.ts";
import { emptyReport, hostileReport, longNote, longWord, names, sampleReport } from "../../support/sampleReport.ts";
import type { ReadPlan } from "./readPdf.ts";
import { readPlan, renderPlan, unspaced } from "./readPdf.ts";

const page = { width: 595.28, height: 841.89 };

/** The file without its streams and text strings: what is left are its own words. */
function skeleton(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/stream\r?\n[\s\S]*?endstream/g, "")
    .replace(/\((?:[^\\()]|\\[\s\S])*\)/g, "()");
}

describe("a plan whose texts try to break the file", () => {
  let rendered: RenderedPdf;
  let plan: ReadPlan;

  beforeAll(async () => {
    rendered = await renderPlan(await hostileReport());
    plan = await readPlan(rendered.bytes);
  });

  test("gives names of every language back as they were typed", () => {
    for (const name of Object.values(names)) expect(plan.text).toContain(name);
    expect(plan.text).toContain(`Actie van ${names.ukrainian} → klaar ✓`);
  });

  test("loses nothing after a tab or a control character", () => {
    expect(plan.text).toContain("voor na de tab, bel en verticaal");
  });

  test("drops what can't be seen and keeps what can", () => {
    expect(plan.text).toContain("Rechts naar links en nulbreed");
    expect(plan.text).not.toMatch(/[\u00AD\u200B\u202A-\u202E\uFEFF]/);
  });

  test("shows a box for each character that it can't draw, and tells which they were", () => {
    expect(plan.text).toContain("Blij □, samen □ en vlag □, en □ ook");
    expect(plan.text).toContain("Half □ paar");
    expect([...rendered.replaced].sort()).toEqual(["😀", "👩🏽‍🦱", "🇳🇱", "中", "\uFFFD"].sort());
  });

  test("writes markup, formulas and our own placeholders as plain words", () => {
    expect(plan.text).toContain("<script>alert(1)</script> (haakjes) \\ \\) ) Tj ET endstream endobj");
    expect(plan.text).toContain("=cmd()|' /C calc'!A0 {{count}} $t(brand)");
    expect(plan.text).toContain("/JavaScript (app.alert\\(1\\)) /Launch /URI");
  });

  test("keeps the line breaks of a reason, at most one empty line at a time", () => {
    const reason = plan.pages
      .flatMap(({ found }) => found)
      .filter(({ text }) => /^(Reden: )?\s*regel/.test(text.trimStart()));
    const lines = reason.map(({ y }) => y);
    expect(lines).toHaveLength(4);
    expect((lines[2] ?? 0) - (lines[3] ?? 0)).toBeCloseTo(2 * ((lines[1] ?? 0) - (lines[2] ?? 0)), 0);
  });

  test("writes a word of ten thousand letters and a note of pages to their end", () => {
    const whole = unspaced(
      plan.pages.map(({ text }) => text.replace(/^.*Prioriteit/, "").replace(/Gemaakt op.*$/, "")).join(""),
    );
    expect(whole.split("woord").length - 1).toBeGreaterThan(2 * (longWord.length / 5) - 60);
    expect(whole).toContain(unspaced("Afspraak 299 staat hier voluit."));
    for (let index = 0; index < 300; index += 1) expect(unspaced(plan.text)).toContain(`Afspraak${index}staat`);
    expect(longNote.length).toBeGreaterThan(8000);
  });

  test("carries no script, link, launch or form", () => {
    expect(skeleton(rendered.bytes)).not.toMatch(/\/(JS|JavaScript|URI|Launch|AcroForm|EmbeddedFile|AA|SubmitForm)\b/);
    expect(plan.annotations).toBe(0);
    expect(plan.hasActions).toBe(false);
  });

  test("cuts a title that would fill the cover, and keeps the cover one page", async () => {
    const report = await emptyReport();
    const long = await readPlan((await renderPlan({ ...report, title: longWord, organisation: longNote })).bytes);
    expect(long.pages[0]?.text).toContain("…");
    expect(long.pages[0]?.text).toContain(report.advice.title);
    expect(long.pages[1]?.text).toContain("Samenvatting voor het college");
  });
});

test.each([
  ["full", sampleReport],
  ["empty", emptyReport],
  ["hostile", hostileReport],
] as const)("no text of the %s plan leaves the margins of its page", async (_name, make) => {
  const plan = await readPlan((await renderPlan(await make())).bytes);
  const space = 4;
  for (const { text, x, y, width } of plan.pages.flatMap(({ found }) => found)) {
    if (text.trim() === "") continue;
    expect(x, text).toBeGreaterThanOrEqual(paper.margin.left - 0.5);
    expect(x + width - (text.endsWith(" ") ? space : 0), text).toBeLessThanOrEqual(
      page.width - paper.margin.right + 0.5,
    );
    expect(y, text).toBeGreaterThan(30);
    expect(y, text).toBeLessThan(page.height - 30);
  }
});
