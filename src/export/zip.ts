/*
 * DOCX and XLSX are ZIP files, and a ZIP notes of each file in it when it was written. The libraries take the clock for that; the same
 * report has to give the same bytes.
 */

const localFile = 0x04034b50;
const centralFile = 0x02014b50;
const centralEnd = 0x06054b50;
/** 1 January 1980, the first day that the format knows, in its own notation. */
const firstDay = 0x21;

/** Sets all times in a ZIP to the first one that there is, in place. Throws when the bytes are no ZIP. */
export function withoutTimes(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    expectSign(view, at, centralFile);
    setTime(view, at + 12);
    const file = view.getUint32(at + 42, true);
    expectSign(view, file, localFile);
    setTime(view, file + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, firstDay, true);
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === centralEnd) return at;
  throw new Error("This is no ZIP: it has no end");
}

function expectSign(view: DataView, at: number, sign: number): void {
  if (view.getUint32(at, true) !== sign) throw new Error(`This is no ZIP: no file at ${at}`);
}
