import { addressOf } from "../../machine/places.ts";
import { useRoom } from "../frame/words.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import styles from "./MissingPage.module.css";

/** The address of a session that is not on this computer, or can't be opened. */
export function MissingPage() {
  const t = useRoom();
  return (
    <div className={styles["page"]}>
      <Heading level={1}>{t("missing.title")}</Heading>
      <Paragraph>{t("missing.body")}</Paragraph>
      <ButtonLink href={`#${addressOf({ room: "welcome" })}`}>{t("missing.home")}</ButtonLink>
    </div>
  );
}
