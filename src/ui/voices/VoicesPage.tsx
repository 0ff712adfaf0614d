import { useSession } from "../frame/session.ts";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { FeedbackPart } from "./FeedbackPart.tsx";
import { IntakePart } from "./IntakePart.tsx";
import { InvitePart } from "./InvitePart.tsx";
import { OverviewPart } from "./OverviewPart.tsx";
import { PracticePart } from "./PracticePart.tsx";
import styles from "./VoicesPage.module.css";
import { useVoices } from "./words.ts";

/** Prepare alone, then together: invite, take in what people handed in, and look at it together. */
export function VoicesPage() {
  const t = useVoices();
  const { document } = useSession();
  return (
    <div className={styles["page"]}>
      <div className={styles["head"]}>
        <Heading level={1}>{t("page.title")}</Heading>
        <Paragraph lead>{t("page.intro")}</Paragraph>
      </div>
      {document.werksessie.practice === true && <PracticePart />}
      <div className={styles["columns"]}>
        <IntakePart />
        <InvitePart />
      </div>
      <OverviewPart />
      <FeedbackPart />
    </div>
  );
}
