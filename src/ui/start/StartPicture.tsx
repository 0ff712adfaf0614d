import { boardPicture } from "../../report/boardPicture.ts";
import { Road } from "../board/Road.tsx";
import { useUi } from "../frame/words.ts";
import styles from "./StartPicture.module.css";

/** The board as it will be: the empty route with its eight places and the gate. */
export function StartPicture() {
  const t = useUi();
  const { width, height, places, placeRadius, gate } = boardPicture;
  const radius = gate.width / 2;
  return (
    <div className={styles["picture"]} role="img" aria-label={t("start.boardLabel")}>
      <Road walked={["1"]} />
      <svg className={styles["places"]} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {places.map(({ step, x, y }) => (
          <g key={step} transform={`translate(${x} ${y})`}>
            <circle r={placeRadius + 6} className={step === "1" ? styles["here"] : styles["disc"]} />
            <text className={styles["number"]} textAnchor="middle" y="15">
              {step}
            </text>
          </g>
        ))}
        <path
          className={styles["gate"]}
          d={`M${gate.x} ${gate.y + gate.height}v${radius - gate.height}a${radius} ${radius} 0 0 1 ${gate.width} 0v${gate.height - radius}Z`}
        />
        <path
          className={styles["door"]}
          d={`M${gate.x + radius - 34} ${gate.y + gate.height}v-84a34 34 0 0 1 68 0v84Z`}
        />
        {gate.lamps.map(({ item, x, y }) => (
          <circle key={item} cx={x} cy={y} r={gate.lampRadius} className={styles["lamp"]} />
        ))}
      </svg>
    </div>
  );
}
