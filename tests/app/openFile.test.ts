import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { openFile, openText } from "../../src/app/openFile.ts";
import { readDocument } from "../../src/storage/document.ts";
import { maximumPdfBytes } from "../../src/storage/sessionInPdf.ts";
import { savedWith, v1Text } from "../support/brokenDocuments.ts";
import { example } from "../support/terminal.ts";

function fileOf(content: string | Uint8Array<ArrayBuffer>, name = "sessie.json"): File {
  return new File([content], name);
}

const text = readFileSync(example("02-halverwege"), "utf8");

describe("opening a file", () => {
  it("gives the session that was saved", async () => {
    const opened = await openFile(fileOf(text));
    expect(opened).toEqual(readDocument(text));
    expect(opened).toMatchObject({ ok: true });
  });

  it("takes the mark that some programs put before UTF-8", async () => {
    expect(await openFile(fileOf(`\uFEFF${text}`))).toMatchObject({ ok: true });
  });

  it("looks at the size first, and does not even read what is too large", async () => {
    const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
    expect(await openFile({ name: "film.mp4", size: maximumPdfBytes + 1, arrayBuffer })).toEqual({
      ok: false,
      reason: "too-large",
    });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it.each([
    ["unreadable", fileOf("{]}")],
    ["unreadable", fileOf(new Uint8Array([0x01, 0x02, 0xff, 0xfe]), "iets.bin")],
    ["not-ours", fileOf("[]")],
    ["not-ours", fileOf("null")],
    ["not-ours", fileOf(`{"format":"iets anders"}`)],
    ["too-new", fileOf(JSON.stringify(savedWith("version", 99)))],
    ["unknown-variant", fileOf(JSON.stringify(savedWith("variant", "haven")))],
  ] as const)("says why not: %s", async (reason, file) => {
    expect(await openFile(file)).toEqual({ ok: false, reason });
  });

  it("says where a document is wrong", async () => {
    expect(await openFile(fileOf(JSON.stringify(savedWith("rounds.0.answers.2d", { level: 4 }))))).toEqual({
      ok: false,
      reason: "invalid",
      path: "rounds.0.answers.2d.level",
    });
  });

  it("says that a file is unreadable when the disk fails half-way", async () => {
    const arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
    expect(await openFile({ name: "weg.json", size: 10, arrayBuffer })).toEqual({ ok: false, reason: "unreadable" });
  });

  it("never lets in a session whose questions this version doesn't have", () => {
    for (const variant of ["haven", "PGA"]) {
      expect(openText(JSON.stringify(savedWith("variant", variant)))).toEqual({ ok: false, reason: "unknown-variant" });
    }
    for (const variant of ["constructor", "toString"]) {
      expect(openText(JSON.stringify(savedWith("variant", variant)))).toMatchObject({ ok: false, reason: "invalid" });
    }
    expect(openText(JSON.stringify({ ...JSON.parse(v1Text), variant: "pga", depth: "bord" })).ok).toBe(true);
  });
});
