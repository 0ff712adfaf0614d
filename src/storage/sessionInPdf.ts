/*
 * A plan carries the session that it was made from as a file inside. This reads that file back, and nothing else of the PDF: whatever
 * is in it, the reading ends, stays within its limits, and gives text that still has to be validated.
 */

/** A larger PDF is refused unread. */
export const maximumPdfBytes = 32_000_000;

export type SessionInPdf =
  | { ok: true; text: string }
  /** `no-session`: a PDF without a session that we put there. `too-large`: it would unpack to more than a session may be. */
  | { ok: false; reason: "no-session" | "too-large" | "unreadable" };

/** How many files inside are looked at, and how long the description of one may be, in bytes. */
const mostFiles = 20;
const longestDescription = 2000;

/** Whether bytes are those of a PDF (ISO 32000-1, 7.5.2: readers accept some bytes before its header). */
export function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 1024)).includes("%PDF-");
}

/** The text of the session inside a PDF. `maximum` is how many bytes it may unpack to. Never rejects. */
export async function sessionInPdf(bytes: Uint8Array, maximum: number): Promise<SessionInPdf> {
  if (bytes.length > maximumPdfBytes) return { ok: false, reason: "too-large" };
  const stream = findStream(bytes);
  if (stream === undefined) return { ok: false, reason: "no-session" };
  try {
    const plain = stream.packed ? await unpack(stream.data, maximum) : stream.data;
    if (plain === undefined || plain.length > maximum) return { ok: false, reason: "too-large" };
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(plain) };
  } catch {
    return { ok: false, reason: "unreadable" };
  }
}

interface Stream {
  data: Uint8Array<ArrayBuffer>;
  packed: boolean;
}

/** The first file inside that is JSON, as we write it: a stream with its description before it (7.3.8, 7.11.4). */
function findStream(bytes: Uint8Array): Stream | undefined {
  const text = latin1(bytes);
  let looked = 0;
  for (
    let at = text.indexOf("/EmbeddedFile");
    at >= 0 && looked < mostFiles;
    at = text.indexOf("/EmbeddedFile", at + 1)
  ) {
    looked += 1;
    const from = Math.max(text.lastIndexOf(" obj", at), at - longestDescription);
    const to = text.indexOf("stream", at);
    if (to < 0 || to - from > longestDescription) continue;
    const description = text.slice(from, to);
    if (!/\/Subtype\s*\/application#2Fjson/i.test(description)) continue;
    const filter = /\/Filter\s*\[?\s*\/(\w+)/.exec(description)?.[1];
    if ((filter !== undefined && filter !== "FlateDecode") || description.includes("/DecodeParms")) continue;
    const start = to + (text.startsWith("stream\r\n", to) ? 8 : 7);
    const end = endOf(text, start, description);
    if (end !== undefined) return { data: Uint8Array.from(bytes.subarray(start, end)), packed: filter !== undefined };
  }
  return undefined;
}

/** Where the data of a stream ends: at its length when that is said and true, else at the word for its end. */
export function endOf(text: string, start: number, description: string): number | undefined {
  const length = Number(/\/Length\s+(\d{1,9})(?!\s+\d+\s+R|\d)/.exec(description)?.[1] ?? Number.NaN);
  if (/^\s{0,2}endstream/.test(text.slice(start + length, start + length + 12))) return start + length;
  const end = text.indexOf("endstream", start);
  if (end < 0) return undefined;
  return end - (/\r?\n?$/.exec(text.slice(Math.max(start, end - 2), end))?.[0].length ?? 0);
}

/** Unpacks bit by bit and stops as soon as it is more than it may be: then undefined. Rejects for what can't be unpacked. */
export async function unpack(data: Uint8Array<ArrayBuffer>, maximum: number): Promise<Uint8Array | undefined> {
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > maximum) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Each byte as one character. */
function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
