import encodeQR from "qr";
import { useMemo } from "react";
import { join } from "./join.ts";
import styles from "./QrCode.module.css";

/** Blank modules around the code, as the standard asks: without them a camera doesn't find its corners. */
const quiet = 4;

/**
 * A text as a QR code, drawn as one path, dark on white in every theme and mode: a camera has to read it. `label` says what it is for
 * those who don't see it; the text itself stands beside it on the screen.
 */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string | undefined }) {
  const modules = useMemo(() => encodeQR(text, "raw", { border: quiet, ecc: "medium" }), [text]);
  const size = modules.length;
  return (
    <svg
      className={join(styles["code"], className)}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect width={size} height={size} className={styles["ground"]} />
      <path d={darkRuns(modules)} className={styles["dark"]} />
    </svg>
  );
}

/** Every run of dark modules in a row as a rectangle one module high. */
function darkRuns(modules: readonly (readonly boolean[])[]): string {
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
