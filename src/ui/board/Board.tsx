import type { CSSProperties } from "react";
import type { StepResult } from "../../assessment/progress.ts";
import { addressOf } from "../../machine/places.ts";
import { boardPicture } from "../../report/boardPicture.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords, useUi } from "../frame/words.ts";
import { join } from "../kit/join.ts";
import { Hidden } from "../kit/Text.tsx";
import styles from "./Board.module.css";
import { Gate } from "./Gate.tsx";
import { Ring } from "./Ring.tsx";
import { Road } from "./Road.tsx";

/** Where something stands on the picture, as a share of its width and height. */
function at(x: number, y: number): CSSProperties {
  return { left: `${(100 * x) / boardPicture.width}%`, top: `${(100 * y) / boardPicture.height}%` };
}

/**
 * The face of the app: eight places on a route that ends at a gate. To the eye a picture, to keyboard and screen reader an
 * ordered list of links; on a phone the same list stands in one column along the road.
 */
export function Board() {
  const t = useUi();
  const { result } = useSession();
  const walked = result.steps.filter(({ coverage }) => coverage.answered === coverage.of).map(({ step }) => step.id);
  return (
    <div className={styles["board"]}>
      <Road walked={walked} />
      <ol className={styles["places"]} aria-label={t("board.steps")}>
        {result.steps.map((step) => {
          const place = boardPicture.places.find((one) => one.step === step.step.id);
          return (
            <li
              key={step.step.id}
              className={join(styles["place"], place?.label === "left" && styles["labelLeft"])}
              style={place && at(place.x, place.y)}
            >
              <PlaceLink {...step} />
            </li>
          );
        })}
      </ol>
      <Gate />
    </div>
  );
}

function PlaceLink({ step, score, coverage, chances }: StepResult) {
  const t = useUi();
  const { document, content } = useSession();
  const words = useContentWords(content.variant, []);
  const started = coverage.answered > 0;
  const title = words(`board:steps.${step.id}`);
  const scored = started ? (score === null ? t("board.noScore") : t("board.score", { score })) : "";
  const discussed = started ? t("board.answered", { ...coverage }) : t("board.notYet");
  const open = coverage.answered < coverage.of ? discussed : "";
  const found = chances.length > 0 ? t("board.chances", { count: chances.length }) : "";
  const spoken = [`${t("board.stepWord")} ${step.id}: ${title}`, scored, open, found].filter((part) => part !== "");
  return (
    <a className={styles["link"]} href={`#${addressOf({ room: "step", session: document.id, step: step.id })}`}>
      <Hidden>{spoken.join(", ")}</Hidden>
      <span className={styles["disc"]}>
        <Ring label={step.id} score={score} started={started} />
      </span>
      <span className={styles["words"]} aria-hidden="true">
        <span className={styles["title"]}>{title}</span>
        <span className={styles["state"]}>
          {scored !== "" && <strong className={styles["score"]}>{scored}</strong>}
          {open !== "" && <span className={styles["coverage"]}>{open}</span>}
          {open !== "" && started && <span className={styles["short"]}>{`${coverage.answered}/${coverage.of}`}</span>}
        </span>
      </span>
      {found !== "" && (
        <span className={styles["chances"]} aria-hidden="true">
          {found}
        </span>
      )}
    </a>
  );
}
