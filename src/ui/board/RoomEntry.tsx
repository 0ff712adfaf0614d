import { addressOf } from "../../machine/places.ts";
import { useSession } from "../frame/session.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { useWerksessie } from "../werksessie/words.ts";
import styles from "./BoardPanel.module.css";

/** For a table of people: the way to lead them, beside that of who fills in alone. */
export function RoomEntry() {
  const t = useWerksessie();
  const session = useSession().document.id;
  return (
    <Card as="section" className={styles["card"]}>
      <Heading level={2} look={3}>
        {t("entry.title")}
      </Heading>
      <Paragraph>{t("entry.body")}</Paragraph>
      <ButtonLink kind="secondary" href={`#${addressOf({ room: "werksessie", session })}`}>
        {t("entry.button")}
      </ButtonLink>
    </Card>
  );
}
