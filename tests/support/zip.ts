import { inflateRawSync } from "node:zlib";

interface Entry {
  name: string;
  time: string;
  text: () => string;
}

/** The files in a ZIP, read by its central directory. */
function read(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Array.from({ length: bytes.length - 21 }, (_, back) => bytes.length - 22 - back).find(
    (at) => view.getUint32(at, true) === 0x06054b50,
  );
  if (end === undefined) throw new Error("no ZIP");
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [method, packed] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const body = bytes.subarray(start, start + packed);
    const day = view.getUint16(at + 14, true);
    const two = (part: number) => String(part).padStart(2, "0");
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      time: `${1980 + (day >> 9)}-${two((day >> 5) & 15)}-${two(day & 31)}`,
      text: () => new TextDecoder().decode(method === 0 ? body : inflateRawSync(body)),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** The names of the files in a ZIP, or the days on which they say that they were written. */
export function entriesOf(bytes: Uint8Array, what: "name" | "time" = "name"): string[] {
  return read(bytes).map((entry) => entry[what]);
}

/** The text of a file in a ZIP. */
export function textOfEntry(bytes: Uint8Array, name: string): string {
  const found = read(bytes).find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`no ${name} in the ZIP`);
  return found.text();
}
