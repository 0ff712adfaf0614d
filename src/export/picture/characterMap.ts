/** Finds the glyph of a character in the map of a TrueType file, 0 when there is none: format 12 where the file has it, else format 4. */
export function characterMap(view: DataView, cmap: number): (code: number) => number {
  const count = view.getUint16(cmap + 2);
  const maps = Array.from({ length: count }, (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index));
  const of = (format: number) => maps.find((at) => view.getUint16(at) === format);
  const [all, basic] = [of(12), of(4)];
  if (all !== undefined) return (code) => inGroups(view, all, code);
  if (basic !== undefined) return (code) => (code > 0xffff ? 0 : inSegments(view, basic, code));
  throw new Error("This typeface has no map of Unicode characters");
}

function inGroups(view: DataView, at: number, code: number): number {
  for (let group = at + 16, left = view.getUint32(at + 12); left > 0; left -= 1, group += 12) {
    const first = view.getUint32(group);
    if (code >= first && code <= view.getUint32(group + 4)) return view.getUint32(group + 8) + code - first;
  }
  return 0;
}

/** Four rows of numbers, one of each for a segment: its last character, its first, a shift, and where its list of glyphs stands. */
function inSegments(view: DataView, at: number, code: number): number {
  const size = view.getUint16(at + 6);
  for (let offset = 0; offset < size; offset += 2) {
    if (view.getUint16(at + 14 + offset) < code) continue;
    const first = view.getUint16(at + 16 + size + offset);
    if (first > code) return 0;
    const shift = view.getInt16(at + 16 + 2 * size + offset);
    const place = at + 16 + 3 * size + offset;
    const range = view.getUint16(place);
    const found = range === 0 ? code : view.getUint16(place + range + 2 * (code - first));
    return found === 0 ? 0 : (found + shift) & 0xffff;
  }
  return 0;
}
