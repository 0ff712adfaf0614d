import { useMemo } from "react";
import { join } from "./join.ts";
import styles from "./QrCode.module.css";
import { darkRuns, qrModules } from "./qrModules.ts";

/**
 * A text as a QR code, drawn as one path, dark on white in every theme and mode: a camera has to read it. `label` says what it is for
 * those who don't see it; the text itself stands beside it on the screen.
 */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string | undefined }) {
  const modules = useMemo(() => qrModules(text), [text]);
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
