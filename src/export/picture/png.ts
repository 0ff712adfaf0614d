import type { Pixels } from "./raster.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Each row says how its bytes differ from those of the row above: plain grounds then take next to no room. */
const asTheRowAbove = 2;

/** Pixels as a PNG of true colour, `perMetre` of them to a metre; `description` says in words what it shows. */
export async function toPng(
  { width, height, data }: Pixels,
  perMetre: number,
  description: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const row = width * 3;
  const filtered = new Uint8Array(height * (row + 1));
  for (let y = 0; y < height; y += 1) {
    const start = y * (row + 1);
    filtered[start] = asTheRowAbove;
    for (let at = 0; at < row; at += 1) {
      const above = y === 0 ? 0 : (data[(y - 1) * row + at] ?? 0);
      filtered[start + 1 + at] = ((data[y * row + at] ?? 0) - above) & 255;
    }
  }
  return joined([
    Uint8Array.from(signature),
    chunk("IHDR", joined([number(width), number(height), Uint8Array.of(8, 2, 0, 0, 0)])),
    chunk("pHYs", joined([number(perMetre), number(perMetre), Uint8Array.of(1)])),
    chunk("iTXt", new TextEncoder().encode(`Description\0\0\0\0\0${description}`)),
    chunk("IDAT", await deflated(filtered)),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function chunk(name: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const named = joined([new TextEncoder().encode(name), body]);
  return joined([number(body.length), named, number(checksum(named))]);
}

function number(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** CRC-32, as PNG asks for it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
