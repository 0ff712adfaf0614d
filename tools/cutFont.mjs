/*
 * Cuts the app's typeface to the letters and weights that its first screen needs, into src/theme/kansenwijzer/fonts/.
 * Run it after a new version of the font: `node tools/cutFont.mjs`. The whole font stays available for other letters.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);
const whole = require.resolve(
  "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
);
const target = new URL("../src/theme/kansenwijzer/fonts/atkinson-hyperlegible-next-dutch.woff2", import.meta.url);

/** Basic Latin and Latin-1, the quotes, dashes and points of Dutch and English, and the euro: the `unicode-range` in base.css. */
const ranges = [
  { from: 0x20, to: 0x7e },
  { from: 0xa0, to: 0xff },
  { from: 0x152, to: 0x153 },
  { from: 0x2010, to: 0x2015 },
  { from: 0x2018, to: 0x201e },
  { from: 0x2020, to: 0x2022 },
  { from: 0x2026, to: 0x2026 },
  { from: 0x20ac, to: 0x20ac },
];
const letters = ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, step) => from + step));

const cut = await subsetFont(await readFile(whole), String.fromCodePoint(...letters), {
  targetFormat: "woff2",
  variationAxes: { wght: { min: 400, max: 700 } },
});
await mkdir(new URL(".", target), { recursive: true });
await writeFile(target, cut);
process.stdout.write(`${cut.length} bytes\n`);
