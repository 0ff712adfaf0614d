// @vitest-environment node
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { openFile } from "../../src/app/openFile.ts";
import { pdfFonts } from "../../src/cli/pdfFonts.ts";
import { renderPdf } from "../../src/export/pdf/render.ts";
import { isPdf, maximumPdfBytes, sessionInPdf } from "../../src/storage/sessionInPdf.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { paper } from "../../src/theme/kansenwijzer/paper.ts";
import { failuresOf } from "../export/pdf/conformance/conditions.ts";
import { exportWords } from "../export/pdf/readPdf.ts";
import { exampleSession, reportOf } from "../support/reports.ts";

const session = exampleSession("02-halverwege");
const text = writeDocument(session);
const roomy = 10_000_000;

const encode = (given: string) => new TextEncoder().encode(given);

/** Bytes with one file inside, described as given, between the words that begin and end its stream. */
function pdfWith(description: string, data: Uint8Array, begin = "stream\n", end = "\nendstream\nendobj\n"): Uint8Array {
  const head = encode(`%PDF-1.7\n1 0 obj\n<</Type /EmbeddedFile\n${description}>>\n${begin}`);
  return Uint8Array.from([...head, ...data, ...encode(end)]);
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

describe("a PDF", () => {
  test.each([
    [true, "%PDF-1.7\n"],
    [true, `${" ".repeat(1019)}%PDF-1.4`],
    [false, `${" ".repeat(1020)}%PDF-1.4`],
    [false, '{"format":"kansenwijzer"}'],
    [false, ""],
  ])("is known (%s) by its first bytes: %j", (expected, given) => {
    expect(isPdf(encode(given))).toBe(expected);
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

  test.each([
    ["a line end of two signs before it", "stream\r\n", "\nendstream"],
    ["a line end of two signs behind it", "stream\n", "\r\nendstream"],
    ["a line end of one other sign behind it", "stream\n", "\rendstream"],
    ["nothing behind it", "stream\n", "endstream"],
  ])("is read whole and alone with %s", async (_, begin, end) => {
    const bare = text.trimEnd();
    expect(await sessionInPdf(pdfWith(json, encode(bare), begin, end), roomy)).toEqual({ ok: true, text: bare });
  });

  test.each([["\nendstream"], ["\r\nendstream"], ["endstream"]])(
    "is as long as it says, also when the word for its end stands in it (%j)",
    async (end) => {
      const tricky = JSON.stringify({ note: "\nendstream\nendobj" }).replaceAll("\\n", "\n");
      const description = `${json} /Length ${encode(tricky).length} /Params <</Size 3>>`;
      expect(await sessionInPdf(pdfWith(description, encode(tricky), "stream\n", end), roomy)).toEqual({
        ok: true,
        text: tricky,
      });
    },
  );

  test.each([
    ["/Subtype/application#2Fjson /Filter/FlateDecode"],
    ["/Subtype  /application#2fJSON /Filter [ /FlateDecode ]"],
    ["/Filter /FlateDecode /Subtype /application#2Fjson"],
  ])("is known however it is described: %s", async (description) => {
    expect(await sessionInPdf(pdfWith(description, deflateSync(text)), roomy)).toEqual({ ok: true, text });
  });

  test.each([
    ["changed before it was packed", pdfWith(`${packed} /DecodeParms <</Predictor 12>>`, deflateSync(text))],
    ["without an end", pdfWith(packed, deflateSync(text), "stream\n", "\n")],
    ["without a beginning", pdfWith(packed, new Uint8Array(), "", "")],
    ["described at greater length than anybody does", pdfWith(`${packed} ${"/X 1 ".repeat(600)}`, deflateSync(text))],
  ])("is left alone when it is %s", async (_, bytes) => {
    expect(await sessionInPdf(bytes, roomy)).toEqual({ ok: false, reason: "no-session" });
  });

  test("is the first that can be the session, behind others that can't", async () => {
    const others = [
      pdfWith("/Subtype /text#2Fxml", encode("<a/>")),
      pdfWith(`${json} /Filter /LZWDecode`, encode("{}")),
    ];
    const whole = Uint8Array.from([...others, pdfWith(packed, deflateSync(text))].flatMap((part) => [...part]));
    expect(await sessionInPdf(whole, roomy)).toEqual({ ok: true, text });
  });

  test.each([
    ["packed", packed, deflateSync(text)],
    ["as it stands", json, encode(text)],
  ])("may be as large as a session may be, and not a byte larger: %s", async (_, description, data) => {
    const bytes = pdfWith(description, data);
    const size = encode(text).length;
    expect(await sessionInPdf(bytes, size)).toEqual({ ok: true, text });
    expect(await sessionInPdf(bytes, size - 1)).toEqual({ ok: false, reason: "too-large" });
  });

  test("comes out whole and in order when it is large", async () => {
    const large = Array.from({ length: 60_000 }, (_, index) => `${index}`).join(" ");
    expect(await sessionInPdf(pdfWith(packed, deflateSync(large)), roomy)).toEqual({ ok: true, text: large });
  });

  test("is not looked for in a file that is larger than a PDF may be", async () => {
    const whole = new Uint8Array(maximumPdfBytes + 1);
    whole.set(pdfWith(json, encode(text)));
    expect(await sessionInPdf(whole, roomy)).toEqual({ ok: false, reason: "too-large" });
    expect(await sessionInPdf(whole.subarray(1), roomy)).toEqual({ ok: true, text });
  });

  test("is looked for in so many places and no more", async () => {
    const decoy = "/EmbeddedFile stream ";
    const behind = (decoys: number) =>
      sessionInPdf(Uint8Array.from([...encode(decoy.repeat(decoys)), ...pdfWith(json, encode(text))]), roomy);
    expect(await behind(19)).toEqual({ ok: true, text });
    expect(await behind(20)).toEqual({ ok: false, reason: "no-session" });
  });

  test("is looked for behind a thousand decoys in vain, at once", async () => {
    const decoys = new TextEncoder().encode(`%PDF-1.7\n${"/EmbeddedFile stream ".repeat(1000)}`);
    const whole = Uint8Array.from([...decoys, ...pdfWith(json, new TextEncoder().encode(text))]);
    expect(await sessionInPdf(whole, roomy)).toEqual({ ok: false, reason: "no-session" });
  });

  test("has to be a session of ours like any other file", async () => {
    const foreign = pdfWith(json, new TextEncoder().encode('{"format":"anders"}'));
    expect(await openFile(new File([Uint8Array.from(foreign)], "x.pdf"))).toEqual({ ok: false, reason: "not-ours" });
  });
});
