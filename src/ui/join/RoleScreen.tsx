import { nextOpen } from "../../assessment/draft.ts";
import { roles } from "../../assessment/roles.ts";
import { useWords } from "../frame/words.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { join } from "../kit/join.ts";
import { Radio } from "../kit/Radio.tsx";
import { Heading, Hidden, Paragraph } from "../kit/Text.tsx";
import styles from "./JoinPage.module.css";
import { questionIds, useDraft, useParticipation } from "./joinDesk.ts";
import { useJoinLink } from "./useJoinLink.ts";
import { useJoin } from "./words.ts";

/** From where somebody looks. A role, never a name. */
export function RoleScreen() {
  const t = useJoin();
  const { t: words } = useWords(["roles"]);
  const { actor, content } = useParticipation();
  const draft = useDraft();
  const { role } = draft;
  const to = useJoinLink();
  const next = nextOpen(draft, questionIds(content));
  return (
    <div className={styles["screen"]}>
      <Heading level={1}>{t("role.title")}</Heading>
      <Paragraph>{t("role.intro")}</Paragraph>
      <fieldset className={styles["choices"]}>
        <legend>
          <Hidden>{t("role.title")}</Hidden>
        </legend>
        {roles.map((one) => (
          <Radio
            key={one}
            name="role"
            value={one}
            checked={role === one}
            onChoose={() => actor.send({ type: "role.chosen", role: one })}
          >
            {words(`roles:${one}`)}
          </Radio>
        ))}
      </fieldset>
      <Paragraph soft>{t("role.alone")}</Paragraph>
      {role !== undefined && (
        <div className={join(styles["ways"], styles["bar"])}>
          <ButtonLink
            arrow="right"
            href={to(next === undefined ? { at: "overview" } : { at: "question", question: next })}
          >
            {t("role.go")}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
