import type { Foreign } from "../../src/storage/fileText.ts";

/* Files as they come in: the same text in the letters of other programs, and what comes in place of it. */

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: "le" | "be", mark = true): Uint8Array<ArrayBuffer> {
  const whole = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(2 * whole.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at += 1) view.setUint16(2 * at, whole.charCodeAt(at), order === "le");
  return bytes;
}

/** How programs write a text: each comes in as the text itself. */
export const writings: readonly (readonly [string, (text: string) => Uint8Array<ArrayBuffer>])[] = [
  ["UTF-8", utf8],
  ["UTF-8 with a mark", (text) => utf8(`\uFEFF${text}`)],
  ["UTF-8 with line ends of Windows", (text) => utf8(text.replaceAll("\n", "\r\n"))],
  ["UTF-8 with line ends of Windows and a mark", (text) => utf8(`\uFEFF${text.replaceAll("\n", "\r\n")}`)],
  ["UTF-16 as Notepad and PowerShell write it", (text) => utf16(text.replaceAll("\n", "\r\n"), "le")],
  ["UTF-16 the other way round", (text) => utf16(text, "be")],
  ["UTF-16 without a mark", (text) => utf16(text, "le", false)],
  ["UTF-16 the other way round without a mark", (text) => utf16(text, "be", false)],
  ["UTF-8 with lines before and behind it", (text) => utf8(`\r\n\r\n${text}\r\n\r\n`)],
  ["UTF-8 filled up with nothing", (text) => utf8(`${text}${"\0".repeat(512)}`)],
];

/** The text as an old program writes it, with one byte for “é”. */
export function inAnsi(text: string): Uint8Array<ArrayBuffer> {
  return utf8(text.replace(/[^ -~\n]/g, "@").replace(/e/, "@")).map((byte) => (byte === 0x40 ? 0xe9 : byte));
}

const start = (...bytes: readonly number[]) => Uint8Array.from([...bytes, ...new Uint8Array(600)]);
const zipOf = (name: string) => Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, ...new Uint8Array(22), ...utf8(name)]);

/** What comes in place of a file, and what it is called. `text` is that of the file that was meant. */
export const standIns: readonly (readonly [string, Foreign, (text: string) => Uint8Array<ArrayBuffer>])[] = [
  ["nothing", "empty", () => new Uint8Array()],
  ["lines without a sign", "empty", () => utf8("\r\n \r\n")],
  ["a mark alone", "empty", () => Uint8Array.of(0xff, 0xfe)],
  ["nothing but empty bytes", "empty", () => new Uint8Array(4096)],
  ["half of it", "cut-off", (text) => utf8(text.slice(0, text.length / 2).replace(/[}\]\s]+$/, ""))],
  ["its first sign", "cut-off", (text) => utf8(text.slice(0, 1))],
  [
    "half of it in UTF-16",
    "cut-off",
    (text) => utf16(text.slice(0, 201).replace(/[}\]\s]+$/, ""), "le").subarray(0, -1),
  ],
  ["half a letter", "cut-off", (text) => utf8(`${text.slice(0, 60)}é`).slice(0, -1)],
  ["a ZIP", "packed", () => zipOf("sessie.json")],
  ["an empty ZIP", "packed", () => start(0x50, 0x4b, 5, 6)],
  ["7z", "packed", () => start(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
  ["RAR", "packed", () => start(0x52, 0x61, 0x72, 0x21, 0x1a, 7)],
  ["gzip", "packed", () => start(0x1f, 0x8b, 8)],
  ["DOCX or XLSX", "office", () => zipOf("[Content_Types].xml")],
  ["ODT", "office", () => zipOf("mimetypeapplication/vnd.oasis.opendocument.text")],
  ["an old DOC, or MSG", "office", () => start(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
  ["RTF", "office", () => utf8("{\\rtf1\\ansi {\\b Sessie}}")],
  ["PNG", "picture", () => start(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ["JPEG", "picture", () => start(0xff, 0xd8, 0xff, 0xe0)],
  ["HEIC", "picture", () => Uint8Array.from([0, 0, 0, 24, ...utf8("ftypheic"), ...new Uint8Array(30)])],
  ["WEBP", "picture", () => Uint8Array.from([...utf8("RIFF"), 1, 2, 3, 4, ...utf8("WEBPVP8 ")])],
  ["SVG", "picture", () => utf8(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>`)],
  ["a page to sign in", "web-page", () => utf8("\r\n<!DOCTYPE html><html><title>Aanmelden</title></html>")],
  ["a page with a mark", "web-page", () => utf8("\uFEFF<html lang='nl'><body>Meld je aan</body></html>")],
  ["a page that begins with a remark", "web-page", () => utf8("<!-- Copyright (C) -->\n<html></html>")],
  ["a page in XHTML", "web-page", () => utf8(`<?xml version="1.0"?>\n<html></html>`)],
  ["a mail", "mail", () => utf8("Received: from post.example\r\n\tby mail.example;\r\nSubject: Sessie\r\n\r\nBijlage")],
  ["letters of an old program", "other-letters", inAnsi],
];

/** A file as it was chosen, under a name that says nothing. */
export function fileOf(bytes: Uint8Array<ArrayBuffer>, name = "sessie.json.txt"): File {
  return new File([bytes], name);
}
