import encodeQR from "qr";

/** Blank modules around the code, as the standard asks: without them a camera doesn't find its corners. */
const quiet = 4;

/** The modules of a text as a QR code, row by row; true is dark. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  return encodeQR(text, "raw", { border: quiet, ecc: "medium" });
}

/** Every run of dark modules in a row as a rectangle one module high: one path for all. */
export function darkRuns(modules: readonly (readonly boolean[])[]): string {
  return modules.flatMap((row, y) => runsIn(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join("");
}

function runsIn(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
