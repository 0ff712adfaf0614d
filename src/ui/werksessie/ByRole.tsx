import { useId } from "react";
import type { Role } from "../../assessment/roles.ts";
import { roles } from "../../assessment/roles.ts";
import { useSession } from "../frame/session.ts";
import { useWords } from "../frame/words.ts";
import { Group } from "../kit/Group.tsx";
import { Radio } from "../kit/Radio.tsx";
import styles from "./ByRole.module.css";
import { useWerksessie } from "./words.ts";

/** Whose hands are counted now: everybody's, or those of one role at the table. */
export function ByRole({ role, onRole }: { role: Role | undefined; onRole: (role: Role | undefined) => void }) {
  const t = useWerksessie();
  const { t: words } = useWords(["roles"]);
  const name = useId();
  const { participants } = useSession().round;
  const present = roles.filter((one) => participants.some((participant) => participant.role === one));
  return (
    <Group label={t("hands.roleLabel")}>
      <div className={styles["roles"]}>
        <Radio name={name} value="" checked={role === undefined} onChoose={() => onRole(undefined)}>
          {t("hands.everyone")}
        </Radio>
        {present.map((one) => (
          <Radio key={one} name={name} value={one} checked={role === one} onChoose={() => onRole(one)}>
            {words(`roles:${one}`)}
          </Radio>
        ))}
      </div>
    </Group>
  );
}
