import { chooseProgramme } from "../../assessment/werksessieEdits.ts";
import { addressOf } from "../../machine/places.ts";
import { useSend, useSession } from "../frame/session.ts";
import { Button, ButtonLink } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { LaterList } from "./LaterList.tsx";
import { Marks } from "./Marks.tsx";
import styles from "./OverPage.module.css";
import { Script } from "./Script.tsx";
import { useTell } from "./useRoom.ts";
import { useWerksessie } from "./words.ts";

/** After the last round: what is left to do, and the way to what the team made. */
export function OverPage() {
  const t = useWerksessie();
  const tell = useTell();
  const send = useSend();
  const session = useSession().document.id;
  return (
    <div className={styles["page"]}>
      <div className={styles["head"]}>
        <Heading level={1}>{t("over.title")}</Heading>
        <Paragraph lead>{t("over.body")}</Paragraph>
        <div className={styles["ways"]}>
          <ButtonLink href={`#${addressOf({ room: "plan", session })}`}>{t("over.toPlan")}</ButtonLink>
          <ButtonLink kind="secondary" href={`#${addressOf({ room: "board", session })}`}>
            {t("over.toBoard")}
          </ButtonLink>
          <Button kind="subtle" onClick={() => tell({ type: "room.reopened" })}>
            {t("over.reopen")}
          </Button>
          <Button
            kind="subtle"
            onClick={() => {
              // The next one starts where this one stopped: with a proposal of its own.
              send({ type: "session.edited", edit: chooseProgramme(undefined) });
              tell({ type: "programme.cleared" });
            }}
          >
            {t("over.again")}
          </Button>
        </div>
      </div>
      <div className={styles["cards"]}>
        <Card as="section" className={styles["card"]}>
          <Marks />
        </Card>
        <Card as="section" className={styles["card"]}>
          <Heading level={2}>{t("later.title")}</Heading>
          <LaterList />
        </Card>
        <Card as="section" className={styles["card"]}>
          <Heading level={2}>{t("over.after")}</Heading>
          <Script part="after" />
        </Card>
      </div>
    </div>
  );
}
