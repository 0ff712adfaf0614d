import { inflateSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { entriesOf, textOfEntry } from "./zip.ts";

/*
 * All that a file says: what people read in it and what only a program finds, such as properties and files inside.
 */

/** The texts in a file, blanks left out, so that a word that is broken over lines is found. Case stays. */
export async function textsIn(name: string, bytes: Uint8Array): Promise<string> {
  const kind = name.split(".").at(-1) ?? "";
  return `${await (readers[kind] ?? plain)(bytes)} ${plain(bytes)}`.replace(/[\s\u00AD]+/g, "");
}

const plain = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString("utf8")
    .replace(/\r?\n /g, "");

const readers: Readonly<Record<string, (bytes: Uint8Array) => string | Promise<string>>> = {
  pdf: pdfText,
  docx: packedText,
  xlsx: packedText,
  png: pngText,
};

function packedText(bytes: Uint8Array): string {
  return entriesOf(bytes)
    .map((name) => `${name} ${textOfEntry(bytes, name)}`)
    .flatMap((text) => [text, text.replace(/<[^>]*>/g, "")])
    .join(" ");
}

/** What a picture says beside its points. What its points say is told by the lines of the same picture, in its SVG. */
function pngText(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at)) {
    const kind = Buffer.from(bytes.subarray(at + 4, at + 8)).toString("latin1");
    if (["IHDR", "PLTE", "IDAT", "IEND", "pHYs", "sRGB"].includes(kind)) continue;
    const text = Buffer.from(bytes.subarray(at + 8, at + 8 + view.getUint32(at))).toString("utf8");
    // Its name, an end, and whether it is packed.
    if (kind !== "iTXt" || !/^[^\0]+\0\0/.test(text)) throw new Error(`a picture with ${kind}`);
    texts.push(text);
  }
  return texts.join(" ");
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const doc = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= doc.numPages; number += 1) {
    const { items } = await (await doc.getPage(number)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  await task.destroy();
  return [...texts, ...streamsIn(bytes)].join(" ");
}

/** All that stands in the file itself and in its streams, unpacked, with its strings as text. */
function streamsIn(bytes: Uint8Array): string[] {
  const raw = Buffer.from(bytes).toString("latin1");
  const streams = [...raw.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: word }) => {
    const from = index + word.length;
    const packed = bytes.subarray(from, raw.indexOf("endstream", from));
    try {
      return [inflateSync(packed)];
    } catch {
      return [Buffer.from(packed)];
    }
  });
  return [Buffer.from(bytes), ...streams].flatMap((part) => {
    const text = part.toString("latin1");
    const inHex = [...text.matchAll(/<([0-9A-Fa-f\s]{4,})>/g)].map(([, hex = ""]) =>
      Buffer.from(hex.replace(/\s/g, ""), "hex").toString("latin1"),
    );
    // Strings are in one byte a sign, or in two.
    return [text, ...inHex].map((found) => found.replaceAll("\0", ""));
  });
}
