import { useEffect, useState } from "react";
import type { Assessment, Language } from "../../assessment/model.ts";
import { isNone } from "../../storage/merge/differences.ts";
import { useRemembered } from "../frame/session.ts";
import { useWords } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { Heading, Hidden, Paragraph } from "../kit/Text.tsx";
import type { FormerState, KeepingDesk } from "./desk.ts";
import { formatMoment } from "./format.ts";
import styles from "./ShelvesPage.module.css";
import { WhatDiffers } from "./WhatDiffers.tsx";

/** The moments of a session that can be gone back to, each with what was different then. */
export function EarlierStates({ keeping, session }: { keeping: KeepingDesk; session: Assessment }) {
  const { t } = useWords(["keeping"]);
  const language = useRemembered((context): Language => context.language);
  const [states, setStates] = useState<readonly FormerState[]>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void keeping.formers(session).then(setStates, () => setStates([]));
  }, [keeping, session]);
  const restore = async (number: number) => setFailed(!(await keeping.restore(session, number)).ok);
  const title = session.title === "" ? t("keeping:here.untitled") : session.title;
  return (
    <section className={styles["part"]}>
      <Heading level={2}>{t("keeping:earlier.title", { title })}</Heading>
      {states?.length === 0 ? (
        <Paragraph soft>{t("keeping:earlier.none")}</Paragraph>
      ) : (
        <Paragraph>{t("keeping:earlier.intro")}</Paragraph>
      )}
      {failed && <Alert kind="error">{t("keeping:earlier.failed")}</Alert>}
      <ul className={styles["states"]}>
        {states?.map(({ number, at, why, differs }) => {
          const moment = formatMoment(at, language);
          const of = <Hidden> {t("keeping:earlier.for", { moment })}</Hidden>;
          return (
            <li key={number} className={styles["state"]}>
              <p className={styles["moment"]}>
                {moment} <span className={styles["why"]}>· {t(`keeping:earlier.why.${why}`)}</span>
              </p>
              {differs !== undefined && (
                <WhatDiffers differs={differs} lead={t("keeping:earlier.differs")} none={t("keeping:earlier.same")} />
              )}
              <div className={styles["tasks"]}>
                {differs !== undefined && !isNone(differs) && (
                  <Button onClick={() => void restore(number)}>
                    {t("keeping:earlier.restore")}
                    {of}
                  </Button>
                )}
                <Button kind="subtle" onClick={() => void keeping.saveFormer(session, number)}>
                  {t("keeping:earlier.file")}
                  {of}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
