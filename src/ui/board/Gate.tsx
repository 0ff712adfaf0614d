import { addressOf } from "../../machine/places.ts";
import { boardPicture } from "../../report/boardPicture.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords, useUi } from "../frame/words.ts";
import { Hidden } from "../kit/Text.tsx";
import styles from "./Gate.module.css";
import { Lamp, LampShape } from "./Lamp.tsx";

/** The end of the route: "Klaar om te starten?" with its seven items. */
export function Gate() {
  const t = useUi();
  const { document, content, result } = useSession();
  const words = useContentWords(content.variant, []);
  const ready = content.items.filter((item) => result.items[item] === "gereed").length;
  return (
    <div className={styles["gate"]}>
      <a className={styles["link"]} href={`#${addressOf({ room: "checklist", session: document.id })}`}>
        <Hidden>{`${words("board:gate")} ${t("board.itemsReady", { count: ready, of: content.items.length })}`}</Hidden>
        <GatePicture />
        <span className={styles["words"]} aria-hidden="true">
          <span className={styles["title"]}>{words("board:gate")}</span>
          <span className={styles["ready"]}>
            {ready}/{content.items.length}
          </span>
        </span>
      </a>
      <ul className={styles["items"]} aria-label={words("board:gate")}>
        {content.items.map((item) => {
          const status = result.items[item] ?? "nog-niet";
          return (
            <li key={item}>
              <Lamp status={status} />
              <span aria-hidden="true">{words(`board:items.${item}.title`)}</span>
              <Hidden>
                {words(`board:items.${item}.title`)}: {words(`rules:statuses.${status}`)}
              </Hidden>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The arch with its lamps, in the place that the board's picture gives it. */
function GatePicture() {
  const { items } = useSession().result;
  const { x, y, width, height, lamps } = boardPicture.gate;
  const arch = (inset: number) => {
    const radius = width / 2 - inset;
    const top = y + width / 2;
    return `M${x + inset} ${y + height}V${top}A${radius} ${radius} 0 0 1 ${x + width - inset} ${top}V${y + height}`;
  };
  return (
    <svg
      className={styles["picture"]}
      viewBox={`0 0 ${boardPicture.width} ${boardPicture.height}`}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
    >
      <path d={arch(0)} className={styles["wall"]} />
      <path d={arch(9)} className={styles["inner"]} />
      <path d={`M${x + width / 2 - 27} ${y + height}v-62a27 27 0 0 1 54 0v62`} className={styles["door"]} />
      <path d={`M${x - 14} ${y + height}h${width + 28}`} className={styles["ground"]} />
      {lamps.map(({ item, x: left, y: top }) => (
        <g key={item} transform={`translate(${left} ${top})`}>
          <LampShape status={items[item] ?? "nog-niet"} />
        </g>
      ))}
    </svg>
  );
}
