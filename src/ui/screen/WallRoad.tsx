import { boardPicture } from "../../report/boardPicture.ts";
import { join } from "../kit/join.ts";
import styles from "./Wall.module.css";

const steps = boardPicture.places.map(({ step }) => step);

/** The places stand on a soft wave, as they do on the board. */
const at = (index: number) => ({ x: 60 + index * 120, y: index % 2 === 0 ? 46 : 34 });
const gate = at(steps.length);
const road = steps.map((_, index) => {
  const [from, to] = [at(index), index + 1 < steps.length ? at(index + 1) : gate];
  return `C${from.x + 50} ${from.y} ${to.x - 50} ${to.y} ${to.x} ${to.y}`;
});

/** The route of the board as a strip, with where the table is now. A picture: the words beside it say the same. */
export function WallRoad({ step, className }: { step: string | undefined; className?: string | undefined }) {
  return (
    <svg className={join(styles["road"], className)} viewBox="0 -8 1110 96" aria-hidden="true">
      <path className={styles["ground"]} d={`M4 44 L${at(0).x} ${at(0).y}${road.join("")}`} />
      <path className={styles["line"]} d={`M4 44 L${at(0).x} ${at(0).y}${road.join("")}`} />
      {steps.map((id, index) => {
        const { x, y } = at(index);
        const here = id === step;
        return (
          <g key={id} transform={`translate(${x} ${y})`}>
            <circle r={here ? 36 : 24} className={here ? styles["placeHere"] : styles["place"]} />
            <text y={here ? 13 : 9} textAnchor="middle" className={here ? styles["numberHere"] : styles["number"]}>
              {id}
            </text>
          </g>
        );
      })}
      <path className={styles["gate"]} d={`M${gate.x - 26} 72V40a26 26 0 0 1 52 0V72Z`} />
      <path className={styles["door"]} d={`M${gate.x - 10} 72V50a10 10 0 0 1 20 0V72Z`} />
    </svg>
  );
}
