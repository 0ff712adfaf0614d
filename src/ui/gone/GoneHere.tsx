import { useEffect, useState } from "react";
import type { Gone } from "../../assessment/gone.ts";
import { comeBack, isStillGone } from "../../assessment/gone.ts";
import type { Language } from "../../assessment/model.ts";
import { focusSoon, mainContent } from "../frame/focus.ts";
import { useDesk, useRemembered, useSend, useSession } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import type { GonePart } from "../keeping/desk.ts";
import { formatMoment } from "../keeping/format.ts";
import { Button } from "../kit/Button.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { Hidden, Paragraph } from "../kit/Text.tsx";
import styles from "./GoneHere.module.css";

/**
 * What was taken away from this part of the session, each by its name and to be put back, also after something else was taken away. `nameOf`
 * gives what it is called here; undefined for what is not of this part.
 */
export function GoneHere({ id, nameOf }: { id: string; nameOf: (gone: Gone) => string | undefined }) {
  const t = useRoom();
  const send = useSend();
  const language = useRemembered((context): Language => context.language);
  const { document } = useSession();
  const [open, setOpen] = useState(false);
  const named = useGone().flatMap(({ at, gone }) => {
    const name = nameOf(gone);
    return name !== undefined && isStillGone(document, gone) ? [{ at, gone, name }] : [];
  });
  if (named.length === 0) return null;
  return (
    <div id={id} className={styles["gone"]}>
      <Disclosure summary={t("gone.title", { number: named.length })} open={open} onToggle={setOpen}>
        <Paragraph soft>{t("gone.about")}</Paragraph>
        <ul className={styles["list"]}>
          {named.map(({ at, gone, name }) => (
            <li key={`${at} ${name}`} className={styles["row"]}>
              <span className={styles["name"]}>
                <span>{name}</span>
                <span className={styles["when"]}>{t("gone.at", { moment: formatMoment(at, language) })}</span>
              </span>
              <Button
                kind="subtle"
                onClick={() => {
                  send({ type: "session.edited", edit: comeBack(gone) });
                  focusSoon(`#${id} summary`, mainContent);
                }}
              >
                {t("gone.back")}
                <Hidden> {t("gone.for", { name })}</Hidden>
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

/** What was taken away from the open session, the last first. */
function useGone(): readonly GonePart[] {
  const { keeping } = useDesk();
  const { id } = useSession().document;
  const [found, setFound] = useState<readonly GonePart[]>([]);
  useEffect(() => {
    let stop = () => {};
    let isOver = false;
    keeping().then(
      (desk) => {
        if (!isOver) stop = desk.followGone(id, setFound);
      },
      () => {},
    );
    return () => {
      isOver = true;
      stop();
    };
  }, [keeping, id]);
  return found;
}
