import { endOf, sessionInPdf, unpack } from "./sessionInPdf.ts";

/*
 * A plan as a file that somebody opens: the session inside it, and whether its pages are still those that it was made with. Another program may
 * have protected it, taken pages out, or put two plans together; what is inside then is still the whole session of then, and that is said.
 */

/** What became of the pages since the plan was made. `several`: there is more than one session inside, and this is the first. */
export type PlanChange = { kind: "pages"; made: number; now: number } | { kind: "several" };

export type PlanFile =
  | { ok: true; text: string; changed?: PlanChange }
  | { ok: false; reason: "no-session" | "too-large" | "unreadable" | "protected" | "cut-off" };

/** The name under which a plan says of itself how many pages it has (ISO 32000-1, annex E: a name with a prefix of one's own). */
export const pagesEntry = "KNSW_Pages";

/** Reads a plan. `maximum` is how many bytes its session may unpack to. Never rejects. */
export async function readPlanFile(bytes: Uint8Array, maximum: number): Promise<PlanFile> {
  const inside = await sessionInPdf(bytes, maximum);
  if (!inside.ok && inside.reason === "too-large") return inside;
  const text = new TextDecoder("latin1").decode(bytes);
  if (!inside.ok) {
    if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text)) return { ok: false, reason: "protected" };
    return text.slice(-2048).includes("%%EOF") ? inside : { ok: false, reason: "cut-off" };
  }
  const said = Array.from(text.matchAll(new RegExp(`/${pagesEntry}\\s+(\\d{1,6})`, "g")), ([, pages]) => Number(pages));
  if (said.length > 1) return { ...inside, changed: { kind: "several" } };
  const [made] = said;
  const now = made === undefined ? undefined : await pagesOf(text, bytes);
  return made === undefined || now === undefined || now === made
    ? inside
    : { ...inside, changed: { kind: "pages", made, now } };
}

/** The most that is unpacked to count pages, in bytes; a plan of two hundred pages takes a tenth. */
const mostToUnpack = 8_000_000;

/**
 * How many pages a PDF has: what the root of its tree of pages counts (7.7.3.2). The last root in the file holds, since a change may be
 * written behind what it changes. Undefined when it isn't found.
 */
async function pagesOf(text: string, bytes: Uint8Array): Promise<number | undefined> {
  let pages: number | undefined;
  let room = mostToUnpack;
  for (const { index, 1: type } of text.matchAll(/\/Type\s*\/(Pages|ObjStm)\b/g)) {
    if (type === "Pages") pages = countedAt(text, index) ?? pages;
    else {
      const objects = await objectsAt(text, index, bytes, room);
      room = Math.max(0, room - objects.length);
      for (const tree of objects.matchAll(/\/Type\s*\/Pages\b/g)) pages = countedAt(objects, tree.index) ?? pages;
    }
  }
  return pages;
}

/** What a node of the tree counts; undefined unless it is the root. */
function countedAt(text: string, at: number): number | undefined {
  const node = dictionaryAround(text, at)?.text ?? "";
  const [, count] = /\/Count\s+(\d{1,6})/.exec(node) ?? [];
  return count === undefined || /\/Parent\b/.test(node) ? undefined : Number(count);
}

/** The objects that are packed in a stream (7.5.7), as text; nothing when they can't be read. */
async function objectsAt(text: string, at: number, bytes: Uint8Array, room: number): Promise<string> {
  const { text: description = "", end = 0 } = dictionaryAround(text, at) ?? {};
  const [begin] = /^\s*stream\r?\n/.exec(text.slice(end, end + 20)) ?? [];
  if (begin === undefined || !/\/Filter\s*\[?\s*\/FlateDecode/.test(description)) return "";
  const start = end + begin.length;
  try {
    const plain = await unpack(Uint8Array.from(bytes.subarray(start, endOf(text, start, description))), room);
    return plain === undefined ? "" : new TextDecoder("latin1").decode(plain);
  } catch {
    return "";
  }
}

/** How far the ends of a dictionary are looked for. */
const longestDictionary = 100_000;

/** The dictionary that a place lies in, and where it ends; undefined when it has no beginning or end. */
function dictionaryAround(text: string, at: number): { text: string; end: number } | undefined {
  const start = edge(text, at, -1);
  const end = edge(text, at, 1);
  if (start === undefined || end === undefined) return undefined;
  return { text: text.slice(start, end), end };
}

/** Where the dictionary around a place begins (`way` -1) or ends (1): the brackets of those inside it come in pairs. */
function edge(text: string, at: number, way: -1 | 1): number | undefined {
  const [own, inner] = way < 0 ? ["<<", ">>"] : [">>", "<<"];
  let depth = 0;
  for (let place = at; Math.abs(place - at) < longestDictionary && place >= 0 && place < text.length; place += way) {
    const two = text.slice(place, place + 2);
    if (two !== own && two !== inner) continue;
    if (two === own && depth === 0) return way < 0 ? place : place + 2;
    depth += two === inner ? 1 : -1;
    place += way;
  }
  return undefined;
}
