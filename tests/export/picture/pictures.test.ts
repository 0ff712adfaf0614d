// @vitest-environment node
import { inflateSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { pdfFonts } from "../../../src/cli/pdfFonts.ts";
import type { Picture } from "../../../src/export/picture/path.ts";
import type { PictureName } from "../../../src/export/picture/render.ts";
import { paintPicture, pngOf, svgOf } from "../../../src/export/picture/render.ts";
import type { Report } from "../../../src/report/model.ts";
import { paper } from "../../../src/theme/kansenwijzer/paper.ts";
import { exportWords } from "../../support/exportWords.ts";
import { emptyReport, hostileReport, sampleReport } from "../../support/sampleReport.ts";
import { faultOf } from "../../support/xml.ts";

const pictureNames: readonly PictureName[] = ["board", "outcome", "timeline"];

const paint = async (name: PictureName, report: Report) =>
  paintPicture(name, report, await exportWords(report.language), paper, pdfFonts);

/** Width, height and pixels of a PNG whose rows are written as what differs from the row above. */
function readPng(bytes: Uint8Array): { width: number; height: number; at: (x: number, y: number) => string } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array>();
  for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at)) {
    const name = new TextDecoder().decode(bytes.subarray(at + 4, at + 8));
    parts.set(name, bytes.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const rows = inflateSync(parts.get("IDAT") ?? new Uint8Array());
  const row = 3 * width + 1;
  for (let index = row; index < rows.length; index += 1) {
    if (index % row !== 0) rows[index] = ((rows[index] ?? 0) + (rows[index - row] ?? 0)) & 255;
  }
  const hex = (value = 0) => value.toString(16).padStart(2, "0").toUpperCase();
  const at = (x: number, y: number) => `#${[1, 2, 3].map((channel) => hex(rows[y * row + 3 * x + channel])).join("")}`;
  return { width, height, at };
}

describe("a picture of the session", () => {
  let report: Report;
  let board: Picture;
  beforeAll(async () => {
    report = await sampleReport();
    board = await paint("board", report);
  });

  test.each(pictureNames)("is well-formed SVG that says in words what it shows: %s", async (name) => {
    for (const given of [report, await emptyReport(), await hostileReport()]) {
      const svg = new TextDecoder().decode(svgOf(await paint(name, given)).bytes);
      expect(faultOf(svg)).toBeUndefined();
      expect(svg).toMatch(/role="img" aria-labelledby="title desc"/);
      expect(svg).toMatch(/<title id="title">.+<\/title>/);
      expect(svg).toMatch(/<desc id="desc">.+<\/desc>/);
      // Nothing that a program would have to fetch, run or have a typeface for.
      expect(svg).not.toMatch(/<(text|script|image|style|a|use|foreignObject)|href|url\(|NaN|Infinity/);
    }
  });

  test("tells of the board every step with its score, and of the outcome every score", async () => {
    const outcome = await paint("outcome", report);
    for (const { short, score, over } of report.steps) {
      expect(board.description).toContain(short);
      expect(outcome.description).toContain(`${short}: ${score ?? "geen score"}, ${over}.`);
    }
    for (const { title, statusLabel } of report.items) expect(board.description).toContain(`${title}: ${statusLabel}`);
  });

  test("is a PNG that another program opens, twice as many pixels as units", async () => {
    const { bytes } = await pngOf(board);
    const { width, height, at } = readPng(bytes);
    expect([width, height]).toEqual([2 * board.width, 2 * board.height]);
    expect(at(5, 5)).toBe(paper.colours.sheet);
  });

  test("has the colour of each place where its shape lies", async () => {
    const outcome = await paint("outcome", report);
    const { at } = readPng((await pngOf(outcome)).bytes);
    // The first bar, at its start and past its end.
    const score = report.overall ?? 0;
    const y = 2 * (168 + 10);
    expect(at(Math.round(2 * (330 + 0.5 * 4 * score)), y)).toBe(paper.colours.strong);
    expect(at(2 * 725, y)).toBe(score >= 98 ? paper.colours.strong : paper.colours.pale);
  });

  test("is the same file for the same report", async () => {
    const again = await paint("board", report);
    expect(svgOf(again).bytes).toEqual(svgOf(board).bytes);
    expect(Buffer.from((await pngOf(again)).bytes).equals(Buffer.from((await pngOf(board)).bytes))).toBe(true);
  });

  test("draws letters of other scripts from a second typeface, and counts what neither has", async () => {
    const cyrillic = await paint("board", { ...report, title: "Їжакевич → Ґалина" });
    expect(cyrillic.replaced).toEqual([]);
    const emoji = await paint("board", { ...report, title: "Samen 😀" });
    expect(emoji.replaced).toEqual(["😀"]);
  });

  test("without a timeline says how to come by one", async () => {
    const { description } = await paint("timeline", await emptyReport());
    expect(description).toContain("Er is nog geen tijdlijn.");
  });
});
