import type { StepId } from "../../assessment/model.ts";
import type { RoadPiece } from "../../report/boardPicture.ts";
import { boardPicture } from "../../report/boardPicture.ts";
import styles from "./Road.module.css";

function pathOf(pieces: readonly RoadPiece[]): string {
  return pieces
    .map(({ from, curves }) => {
      const drawn = curves.map(({ c1, c2, to }) => `C${c1.x} ${c1.y} ${c2.x} ${c2.y} ${to.x} ${to.y}`);
      return `M${from.x} ${from.y}${drawn.join("")}`;
    })
    .join("");
}

const wholeRoad = pathOf(boardPicture.road);

/** Trees beside the route: where they stand and how large they are. */
const trees = [
  [226, 196, 1],
  [246, 206, 0.7],
  [668, 262, 0.75],
  [846, 92, 1],
  [826, 104, 0.65],
  [452, 206, 0.75],
  [226, 420, 0.7],
  [42, 596, 0.85],
  [24, 608, 0.6],
] as const;

/** The route from the first step to the gate, with the part that the team has walked. Decorative. */
export function Road({ walked }: { walked: readonly StepId[] }) {
  const behind = boardPicture.road.filter(({ step }) => step !== undefined && walked.includes(step));
  return (
    <svg className={styles["road"]} viewBox={`0 0 ${boardPicture.width} ${boardPicture.height}`} aria-hidden="true">
      {trees.map(([x, y, size]) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y}) scale(${size})`}>
          <path d="M0 0v20" className={styles["trunk"]} />
          <ellipse cy="-8" rx="15" ry="18" className={styles["crown"]} />
        </g>
      ))}
      <path d={wholeRoad} className={styles["ground"]} strokeWidth={boardPicture.roadWidth} />
      <path d={pathOf(behind)} className={styles["walked"]} strokeWidth={boardPicture.roadWidth} />
      <path d={wholeRoad} className={styles["line"]} />
    </svg>
  );
}
