// @vitest-environment node
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { openFile } from "../../src/app/openFile.ts";
import { pdfFonts } from "../../src/cli/pdfFonts.ts";
import { renderPdf } from "../../src/export/pdf/render.ts";
import { isPdf, sessionInPdf } from "../../src/storage/sessionInPdf.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { paper } from "../../src/theme/kansenwijzer/paper.ts";
import { failuresOf } from "../export/pdf/conformance/conditions.ts";
import { exportWords } from "../export/pdf/readPdf.ts";
import { exampleSession, reportOf } from "../support/reports.ts";

const session = exampleSession("02-halverwege");
const text = writeDocument(session);
const roomy = 10_000_000;

/** Bytes with one file inside, described as given. */
function pdfWith(description: string, data: Uint8Array): Uint8Array {
  const head = new TextEncoder().encode(`%PDF-1.7\n1 0 obj\n<</Type /EmbeddedFile\n${description}>>\nstream\n`);
  return Uint8Array.from([...head, ...data, ...new TextEncoder().encode("\nendstream\nendobj\n")]);
}

const json = "/Subtype /application#2Fjson";
const packed = `${json} /Filter /FlateDecode`;

describe("a plan with its session inside", () => {
  let bytes: Uint8Array<ArrayBuffer>;

  beforeAll(async () => {
    ({ bytes } = await renderPdf(await reportOf(session), await exportWords("nl"), paper, pdfFonts, undefined, text));
  });

  test("opens as the session that it was made from", async () => {
    expect(isPdf(bytes)).toBe(true);
    expect(await sessionInPdf(bytes, roomy)).toEqual({ ok: true, text });
    expect(await openFile(new File([bytes], "plan.pdf"))).toEqual({ ok: true, document: session });
  });

  test("conforms to PDF/UA-1 and PDF/A-3", async () => {
    expect(await failuresOf(bytes)).toEqual([]);
  });

  test("stays readable or is refused with a name, whatever is changed in its bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }), async (at, given) => {
        const changed = Uint8Array.from(bytes);
        changed.set(given.subarray(0, changed.length - at), at);
        const read = await sessionInPdf(changed, roomy);
        if (!read.ok) expect(["no-session", "too-large", "unreadable"]).toContain(read.reason);
      }),
      { numRuns: 30 },
    );
  });

  test("can't be opened when it was made to share", async () => {
    const { bytes: shareable } = await renderPdf(await reportOf(session), await exportWords("nl"), paper, pdfFonts);
    expect(await openFile(new File([shareable], "plan.pdf"))).toEqual({ ok: false, reason: "no-session" });
    expect(await failuresOf(shareable)).toEqual([]);
  });
});

describe("a file inside a PDF", () => {
  test("is unpacked no further than a session may be", async () => {
    const bomb = pdfWith(packed, deflateSync(new Uint8Array(50_000_000)));
    expect(bomb.length).toBeLessThan(60_000);
    expect(await sessionInPdf(bomb, 1_000_000)).toEqual({ ok: false, reason: "too-large" });
  });

  test.each([
    ["is read as it stands when it isn't packed", json, new TextEncoder().encode(text), { ok: true, text }],
    ["is read by its end when its length isn't true", `${packed} /Length 3`, deflateSync(text), { ok: true, text }],
    [
      "is read by its end when its length stands elsewhere",
      `${packed} /Length 7 0 R`,
      deflateSync(text),
      { ok: true, text },
    ],
    [
      "is left alone when it isn't JSON",
      "/Subtype /text#2Fxml",
      new TextEncoder().encode(text),
      { ok: false, reason: "no-session" },
    ],
    [
      "is left alone when it is packed otherwise",
      `${json} /Filter /LZWDecode`,
      deflateSync(text),
      { ok: false, reason: "no-session" },
    ],
    [
      "is unreadable when its packing is broken",
      packed,
      new TextEncoder().encode(text),
      { ok: false, reason: "unreadable" },
    ],
    ["is unreadable when it isn't UTF-8", json, Uint8Array.of(0xff, 0xfe, 0xfd), { ok: false, reason: "unreadable" }],
  ])("%s", async (_, description, data, expected) => {
    expect(await sessionInPdf(pdfWith(description, data), roomy)).toEqual(expected);
  });

  test("is looked for in so many places and no more", async () => {
    const decoys = new TextEncoder().encode(`%PDF-1.7\n${"/EmbeddedFile stream ".repeat(1000)}`);
    const whole = Uint8Array.from([...decoys, ...pdfWith(json, new TextEncoder().encode(text))]);
    expect(await sessionInPdf(whole, roomy)).toEqual({ ok: false, reason: "no-session" });
  });

  test("has to be a session of ours like any other file", async () => {
    const foreign = pdfWith(json, new TextEncoder().encode('{"format":"anders"}'));
    expect(await openFile(new File([Uint8Array.from(foreign)], "x.pdf"))).toEqual({ ok: false, reason: "not-ours" });
  });
});
