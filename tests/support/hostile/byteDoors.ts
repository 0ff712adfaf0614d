import { deflateSync } from "node:zlib";
import { openFile } from "../../../src/app/openFile.ts";
import type { Assessment } from "../../../src/assessment/model.ts";
import { readDocument } from "../../../src/storage/document.ts";
import { foreignKinds, ourKinds } from "../../../src/storage/fileText.ts";
import { seal, sealOf, unseal } from "../../../src/storage/sealed.ts";
import { writeDocument } from "../../../src/storage/writeDocument.ts";
import type { Chance } from "../chance.ts";
import { onePageWith } from "../onePage.ts";
import { quickSealer } from "../quickSealer.ts";
import type { Stretch } from "./bytes.ts";
import { fileOf, joined, spoiledBytes } from "./bytes.ts";
import type { Door, Outcome } from "./door.ts";
import { doorOf, expectSame, some } from "./door.ts";
import { sessions, sessionTexts } from "./fileDoors.ts";
import { expectPlain } from "./prototypes.ts";
import { garbled, spoiled } from "./texts.ts";

/*
 * The doors for bytes: plans as PDF, sealed files, and a file of any kind that somebody chooses.
 */

const encoder = new TextEncoder();
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const fileRefusals = [
  ...["unreadable", "not-ours", "too-new", "too-large", "too-much", "invalid", "unknown-variant", "no-session"],
  ...["protected", ...foreignKinds, ...ourKinds],
];

/** A PDF with a session inside, and where in it that session stands. */
interface Pdf {
  bytes: Uint8Array;
  inside: Stretch;
}

async function pdfOf(session: Assessment): Promise<Pdf> {
  const bytes = await onePageWith(writeDocument(session));
  const text = latin1(bytes);
  const named = text.indexOf("/EmbeddedFile");
  return { bytes, inside: [text.lastIndexOf(" obj", named) - 8, text.indexOf("endobj", named) + 6] };
}

/** Words of PDF that the reader looks at, and what may stand there instead. */
const words: readonly (readonly [string, ...string[]])[] = [
  ["/EmbeddedFile", "/Embedded", "/EmbeddedFile /EmbeddedFile", "/EmbeddedFiles"],
  ["/FlateDecode", "/LZWDecode", "[/FlateDecode /FlateDecode]", "/flateDecode", "/FlateDecode /DecodeParms <<>>"],
  ["application#2Fjson", "application/json", "text#2Fxml", "APPLICATION#2FJSON"],
  ["/Length ", "/Length -", "/Length 9", "/Length 0 % ", "/Length 7 0 R %", "/Long "],
  ["endstream", "endstrea", "", "endstream endstream", "\r\nendstream"],
  ["stream\n", "stream\r\n", "stream", "stream\r", "stream\n\n"],
  ["%PDF-", "%pdf-", "x".repeat(1100)],
  [" obj", " obj obj", "\0obj", ` obj ${"<".repeat(2100)}`],
];

function spoiledPdf({ bytes, inside }: Pdf, chance: Chance): Uint8Array {
  if (chance.below(2) === 0) return spoiledBytes(bytes, chance, inside);
  let text = latin1(bytes);
  for (let times = chance.below(3); times >= 0; times -= 1) {
    const [word, ...others] = chance.pick(some(words));
    const other = chance.pick(some(others));
    text = chance.below(3) === 0 ? text.replaceAll(word, other) : text.replace(word, other);
  }
  const changed = Uint8Array.from(Buffer.from(text, "latin1"));
  return chance.below(3) === 0 ? spoiledBytes(changed, chance, inside) : changed;
}

/** Files inside that unpack to far more than they are, lie about their length, or are no end of decoys. */
const traps = some(
  [
    `%PDF-1.7\n1 0 obj\n<</Type /EmbeddedFile /Subtype /application#2Fjson /Filter /FlateDecode>>\nstream\n${latin1(deflateSync(new Uint8Array(30_000_000)))}\nendstream\n`,
    `%PDF-1.7\n${"/EmbeddedFile stream ".repeat(20_000)}`,
    `%PDF-1.7\n${"1 0 obj <</Type /EmbeddedFile ".repeat(20_000)}`,
    `%PDF-1.7\n1 0 obj <</Type /EmbeddedFile /Subtype /application#2Fjson /Length 999999999>>\nstream\n${"[".repeat(500_000)}endstream`,
  ].map((text) => Uint8Array.from(Buffer.from(text, "latin1"))),
);

async function openedFile(name: string, bytes: Uint8Array): Promise<Assessment | { refused: string }> {
  const opened = await openFile(fileOf(name, bytes));
  if ("sealed" in opened) return { refused: "sealed" };
  expectPlain(opened);
  return opened.ok ? opened.document : { refused: opened.reason };
}

function pdfDoor(pdfs: readonly [Pdf, ...Pdf[]]): Door {
  const own = new Set(sessions.map((session) => JSON.stringify(session)));
  return doorOf({
    name: "plans as PDF",
    share: 4,
    refusals: fileRefusals,
    originals: pdfs,
    spoil(pdf, chance) {
      const trapped = chance.below(500) === 0 ? chance.pick(traps) : undefined;
      const spoiledOne = spoiledPdf(pdf, chance);
      return trapped === undefined ? spoiledOne : joined(trapped, spoiledOne);
    },
    async read(bytes): Promise<Outcome> {
      const opened = await openedFile("plan.pdf", bytes);
      if ("refused" in opened) return opened;
      if (!own.has(JSON.stringify(opened))) throw new Error("another session came out than was put in");
      return "accepted";
    },
  });
}

const phrase = "vier koffie en een fiets";

function sealedDoor(sealed: readonly [Sealed, ...Sealed[]]): Door {
  return doorOf({
    name: "sealed files",
    share: 8,
    refusals: ["not-sealed", "weak-seal", "wrong-phrase"],
    originals: sealed,
    spoil: ({ file }, chance) => spoiledSeal(file, sealed, chance),
    async read(file, { text }): Promise<Outcome> {
      const isAsked = sealOf(file) === "sealed";
      const opened = await unseal(quickSealer, file, phrase);
      const isKept = opened.ok || opened.reason === "wrong-phrase";
      if (isAsked !== isKept) throw new Error("a phrase is asked for in vain");
      if (!opened.ok) return { refused: opened.reason };
      if (opened.text !== text) throw new Error("another text came out than was put in");
      return "accepted";
    },
  });
}

/** A sealed file with hostile values or signs, in another spelling, or with parts and bytes of its own content exchanged. */
function spoiledSeal(file: string, others: readonly [Sealed, ...Sealed[]], chance: Chance): string {
  const parts: { derivation: object; cipher: object; data: string } = JSON.parse(file);
  const { data } = parts;
  switch (chance.below(5)) {
    case 0:
      return garbled(file, chance);
    case 1:
      return JSON.stringify(spoiled(parts, chance));
    case 2:
      return `${chance.pick(["", "\ufeff", " \n"])}${JSON.stringify(Object.fromEntries(Object.entries(parts).reverse()))}`;
    case 3: {
      const other = JSON.parse(chance.pick(others).file);
      return JSON.stringify({
        ...parts,
        [chance.pick(["derivation", "cipher", "data"])]: other[chance.pick(["derivation", "cipher", "data"])],
      });
    }
    default: {
      const bytes = spoiledBytes(Buffer.from(data, "base64"), chance, [0, 1]);
      return JSON.stringify({ ...parts, data: Buffer.from(bytes).toString("base64") });
    }
  }
}

/** A sealed file and the text inside. */
interface Sealed {
  file: string;
  text: string;
}

function anyFileDoor(files: readonly [Uint8Array, ...Uint8Array[]]): Door {
  return doorOf({
    name: "files of any kind",
    share: 6,
    refusals: [...fileRefusals, "sealed"],
    originals: files,
    spoil: (bytes, chance) => ({
      name: chance.pick(["sessie.json", "plan.pdf", "", "../../x", "\u202egnp.nosj", "a".repeat(300)]),
      bytes: spoiledBytes(bytes, chance, [0, bytes.length]),
    }),
    async read({ name, bytes }): Promise<Outcome> {
      const opened = await openedFile(name, bytes);
      if ("refused" in opened) return opened;
      const again = readDocument(writeDocument(opened));
      if (!again.ok) throw new Error(`does not read back: ${again.reason}`);
      expectSame(again.document, opened, "does not read back as it was");
      return "accepted";
    },
  });
}

export async function byteDoors(): Promise<readonly Door[]> {
  const pdfs = some(await Promise.all(sessions.map(pdfOf)));
  const sealed = some(
    await Promise.all(
      sessionTexts.map(async (text): Promise<Sealed> => ({ file: await seal(quickSealer, text, phrase), text })),
    ),
  );
  const files = some([
    ...sessionTexts.map((text) => encoder.encode(text)),
    ...sealed.map(({ file }) => encoder.encode(file)),
    pdfs[0].bytes,
    encoder.encode(`\ufeff${sessionTexts[0]}`),
    Uint8Array.from(Buffer.from(sessionTexts[0], "utf16le")),
  ]);
  return [pdfDoor(pdfs), sealedDoor(sealed), anyFileDoor(files)];
}
