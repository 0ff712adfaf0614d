import type { Finding } from "../../assessment/personalData/findPersonalData.ts";
import { useRoom } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { Paragraph } from "../kit/Text.tsx";
import { placeOf } from "./findingPlace.ts";
import type { GoesAlong } from "./goesAlong.ts";
import { keyOf } from "./goesAlong.ts";
import styles from "./WhatGoesAlong.module.css";

/** More than anybody looks through, and no more than a screen can show at once. */
const mostShown = 200;

/** What in the texts looks like somebody's data, each with a tick to leave it out. The app marks; the team decides. */
export function Findings({ findings, choice, choose }: Pick<GoesAlong, "findings" | "choice" | "choose">) {
  const t = useRoom();
  if (findings.length === 0) return <Paragraph soft>{t("along.nothing")}</Paragraph>;
  const tick = (finding: Finding, out: boolean) => {
    const leftOut = new Set(choice.leftOut);
    if (out) leftOut.add(keyOf(finding));
    else leftOut.delete(keyOf(finding));
    choose({ ...choice, leftOut });
  };
  const shown = findings.slice(0, mostShown);
  const gone = findings.filter((finding) => choice.leftOut.has(keyOf(finding))).length;
  return (
    <div className={styles["findings"]}>
      <div aria-live="polite">
        <Paragraph>
          <strong>{t("along.found", { count: findings.length })}</strong> {t("along.decide")}
        </Paragraph>
        {shown.length < findings.length && (
          <Paragraph>{t("along.more", { shown: shown.length, count: findings.length })}</Paragraph>
        )}
        {gone > 0 && <Paragraph>{t("along.gone", { count: gone })}</Paragraph>}
      </div>
      {findings.length > 2 && (
        <div className={styles["both"]}>
          <Button onClick={() => choose({ ...choice, leftOut: new Set(findings.map(keyOf)) })}>
            {t("along.leaveAllOut")}
          </Button>
          <Button kind="subtle" onClick={() => choose({ ...choice, leftOut: new Set() })}>
            {t("along.keepAll")}
          </Button>
        </div>
      )}
      <ul className={styles["list"]} aria-label={t("along.list")}>
        {shown.map((finding) => (
          <li key={keyOf(finding)}>
            <Checkbox checked={choice.leftOut.has(keyOf(finding))} onTick={(out) => tick(finding, out)}>
              <span>
                {t("along.leaveOut")} <strong className={styles["found"]}>{finding.found}</strong>{" "}
                <span className={styles["where"]}>
                  {t("along.where", { kind: t(`along.kinds.${finding.kind}`), place: placeOf(t, finding.place) })}
                </span>
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </div>
  );
}
