import { parseJson } from "./json.ts";
import { isRecord } from "./plainRecord.ts";

/*
 * What stands in a file that somebody chose: its text, or what it is instead. A file comes by mail, chat, share and stick, under any name and
 * in the letters of any program: so its name says nothing here, and its first bytes do.
 */

/** What a file is that holds no text of ours. `other-letters`: text in which letters with accents are written in an older way (ANSI). */
export const foreignKinds = [
  "empty",
  "cut-off",
  "packed",
  "office",
  "picture",
  "pdf",
  "web-page",
  "mail",
  "other-letters",
] as const;
export type Foreign = (typeof foreignKinds)[number];

/** What a file of ours is, for a door where something else was asked. */
export const ourKinds = ["session", "sealed", "contribution", "overlay", "invitation"] as const;
export type Misplaced = (typeof ourKinds)[number];

const formats: Readonly<Record<string, Misplaced>> = {
  kansenwijzer: "session",
  "kansenwijzer-sealed": "sealed",
  "kansenwijzer-inbreng": "contribution",
  "kansenwijzer-overlay": "overlay",
  "kansenwijzer-uitnodiging": "invitation",
};

/** How files begin, each byte as one sign and those that are no sign as a point in the middle. */
const beginnings: readonly (readonly [Foreign, RegExp])[] = [
  ["office", /^(?:\xD0\xCF·\xE0|\{\\rtf)/],
  ["office", /^PK[\s\S]*(?:\[Content_Types\]\.xml|application\/vnd\.oasis)/],
  ["packed", /^(?:PK··|7z\xBC\xAF|Rar!|·\x8B|MSCF)/],
  ["picture", /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|BM[\s\S]{4}····|II\*·|MM·\*|RIFF[\s\S]{4}WEBP)/],
  ["picture", /^[\s\S]{4}ftyp(?:heic|heix|hevc|mif1|msf1|avif)/],
  ["pdf", /%PDF-/],
];
/** Readers of PDF accept some bytes before its header (ISO 32000-1, 7.5.2). */
const longestBeginning = 1024;

/** The text of a file, in UTF-8 or UTF-16, with or without a mark in front; or what the file is instead. */
export function textIn(bytes: Uint8Array): { ok: true; text: string } | { ok: false; reason: Foreign | "unreadable" } {
  const first = bytes.subarray(0, longestBeginning);
  const start = Array.from(first, (byte) => (isSign(byte) ? String.fromCharCode(byte) : "·")).join("");
  const foreign = beginnings.find(([, begins]) => begins.test(start));
  if (foreign !== undefined) return { ok: false, reason: foreign[0] };
  const encoding = encodingOf(bytes);
  // Some programs fill a file up with nothing.
  const text = decoded(bytes, encoding)?.replace(/\0+$/, "");
  if (text?.trim() === "") return { ok: false, reason: "empty" };
  if (text !== undefined) return { ok: true, text };
  return { ok: false, reason: whyNotDecoded(bytes, encoding) };
}

/** What a text is that a door could not use; undefined when there is nothing to say about it. */
export function kindOf(text: string): Foreign | Misplaced | undefined {
  const parsed = parseJson(text);
  if (parsed.ok) return isRecord(parsed.value) ? formatIn(parsed.value) : undefined;
  const bare = text.trim();
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|meta|script|body|!--)/i.test(bare)) return "web-page";
  if (/^(?:<\?xml[^>]*>\s*)?<svg/i.test(bare)) return "picture";
  if (/^(?:[A-Za-z][\w-]*: .*(?:\r?\n[ \t].*)*\r?\n){2}/.test(bare)) return "mail";
  return /^[{[]/.test(bare) && !/[}\]]$/.test(bare) ? "cut-off" : undefined;
}

function formatIn(value: Readonly<Record<string, unknown>>): Misplaced | undefined {
  const { format } = value;
  return typeof format === "string" && Object.hasOwn(formats, format) ? formats[format] : undefined;
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** By its mark; without one, JSON in UTF-16 shows by the empty half of its first sign. */
function encodingOf([first = -1, second = -1]: Uint8Array): Encoding {
  if ((first === 0xff && second === 0xfe) || (second === 0 && isSign(first))) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && isSign(second)) ? "utf-16be" : "utf-8";
}

function isSign(byte: number): boolean {
  return byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

/** Without the mark in front; undefined when the bytes are no text in this encoding. */
function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A file that was cut off may end within a sign; one in the letters of an older program has signs only. */
function whyNotDecoded(bytes: Uint8Array, encoding: Encoding): Foreign | "unreadable" {
  const shorter = [1, 2, 3].map((short) => decoded(bytes.subarray(0, -short), encoding));
  if (shorter.some((text) => /^\s*[{[]/.test(text ?? ""))) return "cut-off";
  const first = [...bytes.subarray(0, longestBeginning)];
  const isText = first.every(isSign) && first.filter((byte) => byte < 0x80).length > first.length / 2;
  return isText ? "other-letters" : "unreadable";
}
