/*
 * What is needed of a TrueType program to check the text that is set in it: how wide each glyph is, and whether it is there.
 */

export interface FontProgram {
  glyphs: number;
  /** Advance in thousandths of the type size. */
  width(glyph: number): number;
  /** Whether the glyph has an outline: without one it can only be a space. */
  hasOutline(glyph: number): boolean;
}

export function readFontProgram(bytes: Uint8Array): FontProgram {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  const table = (name: string) => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`A font without ${name}`);
    return at;
  };
  const unitsPerEm = view.getUint16(table("head") + 18);
  const long = view.getInt16(table("head") + 50) === 1;
  const glyphs = view.getUint16(table("maxp") + 4);
  const metrics = view.getUint16(table("hhea") + 34);
  const offset = (glyph: number) =>
    long ? view.getUint32(table("loca") + glyph * 4) : view.getUint16(table("loca") + glyph * 2) * 2;
  return {
    glyphs,
    width: (glyph) => (view.getUint16(table("hmtx") + Math.min(glyph, metrics - 1) * 4) * 1000) / unitsPerEm,
    hasOutline: (glyph) => glyph < glyphs && offset(glyph + 1) > offset(glyph),
  };
}
