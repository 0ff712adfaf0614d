import { use, useState } from "react";
import { addressOf } from "../../machine/places.ts";
import { useDesk, useRemembered, useSend } from "../frame/session.ts";
import { Button } from "../kit/Button.tsx";
import { Link } from "../kit/Text.tsx";
import styles from "./PracticeBar.module.css";
import { useVoices } from "./words.ts";

/** On every screen of a session to practise with: that it is one, and the way to begin again. */
export function PracticeBar() {
  const t = useVoices();
  const send = useSend();
  const desk = use(useDesk().voices());
  const document = useRemembered((context) => context.document);
  const [again, setAgain] = useState(false);
  if (document === undefined) return null;
  return (
    <aside className={styles["bar"]} aria-label={t("practice.mark")}>
      <strong className={styles["mark"]}>{t("practice.mark")}</strong>
      <span className={styles["about"]}>{t("practice.about")}</span>
      <Link href={`#${addressOf({ room: "voices", session: document.id })}`}>{t("practice.toVoices")}</Link>
      <Button
        kind="subtle"
        onClick={() => {
          send({ type: "session.edited", edit: desk.practice.again(document) });
          setAgain(true);
        }}
      >
        {t("practice.again")}
      </Button>
      <span role="status" className={styles["said"]}>
        {again && t("practice.done")}
      </span>
    </aside>
  );
}
