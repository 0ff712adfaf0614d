/*
 * The colours of the file are those of sRGB (IEC 61966-2-1). PDF/A wants that said by a profile inside the file; this one is made
 * here from the numbers of the standard, in the form of ICC.1:2010 (version 4.3), for display devices.
 */

const version = 0x04300000;
/** White of the profile's own space, D50. */
const white = [0.9642, 1, 0.8249] as const;
/** The primaries of sRGB, adapted to D50 by the matrix below (Bradford). */
const primaries = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;
const adaptation = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168] as const;
/** From value to light: ((v + 0.055) / 1.055)^2.4, and v / 12.92 below 0.04045. */
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] as const;

/** The bytes of the profile. */
export function colourProfile(): Uint8Array {
  const tone = [...text("para"), ...u32(0), ...u16(3), ...u16(0), ...curve.flatMap(fixed)];
  const tags: readonly (readonly [string, readonly number[]])[] = [
    ["desc", words("sRGB IEC61966-2.1")],
    ["cprt", words("No copyright")],
    ["wtpt", xyz(white)],
    ["chad", [...text("sf32"), ...u32(0), ...adaptation.flatMap(fixed)]],
    ...Object.entries(primaries).map(([name, value]) => [name, xyz(value)] as const),
    ...["rTRC", "gTRC", "bTRC"].map((name) => [name, tone] as const),
  ];
  const head = 128 + 4 + tags.length * 12;
  const table: number[] = u32(tags.length);
  const data: number[] = [];
  for (const [name, bytes] of tags) {
    table.push(...text(name), ...u32(head + data.length), ...u32(bytes.length));
    data.push(...bytes, ...zeros((4 - (bytes.length % 4)) % 4));
  }
  return Uint8Array.from([...header(head + data.length), ...table, ...data]);
}

function header(size: number): readonly number[] {
  const date = [2026, 1, 1, 0, 0, 0].flatMap(u16);
  const fields = [
    ...[...u32(size), ...u32(0), ...u32(version), ...text("mntrRGB XYZ "), ...date, ...text("acsp")],
    ...[...u32(0), ...u32(0), ...u32(0), ...u32(0), ...u32(0), ...u32(0), ...u32(0)],
    ...white.flatMap(fixed),
  ];
  return [...fields, ...zeros(128 - fields.length)];
}

function xyz(values: readonly number[]): number[] {
  return [...text("XYZ "), ...u32(0), ...values.flatMap(fixed)];
}

/** A text in one language, American English as the standard asks. */
function words(value: string): number[] {
  const utf16 = [...value].flatMap((character) => u16(character.charCodeAt(0)));
  return [
    ...text("mluc"),
    ...u32(0),
    ...u32(1),
    ...u32(12),
    ...text("enUS"),
    ...u32(utf16.length),
    ...u32(28),
    ...utf16,
  ];
}

function text(value: string): number[] {
  return [...value].map((character) => character.charCodeAt(0));
}

/** A signed number with 16 bits after its point. */
function fixed(value: number): number[] {
  return u32(Math.round(value * 65536) >>> 0);
}

function u32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function u16(value: number): number[] {
  return [(value >>> 8) & 255, value & 255];
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0);
}
