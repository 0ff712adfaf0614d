import { useState } from "react";
import type { Role } from "../../assessment/roles.ts";
import { questionAt } from "../../machine/room/room.ts";
import type { ScreenState } from "../../machine/room/screen.ts";
import { Hidden } from "../kit/Text.tsx";
import { Bar } from "./Bar.tsx";
import { LateAdvice } from "./LateAdvice.tsx";
import { LaterDialog } from "./LaterDialog.tsx";
import { QuestionView } from "./QuestionView.tsx";
import { RoundView } from "./RoundView.tsx";
import styles from "./RunPage.module.css";
import { Side } from "./Side.tsx";
import { TalkDialog } from "./TalkDialog.tsx";
import { useKeys } from "./useKeys.ts";
import { useMemory, useRoom } from "./useRoom.ts";
import { WallDialog } from "./WallDialog.tsx";
import { useWerksessie } from "./words.ts";

/** Leading the table: what is on now, with the clock, the script and the way on. */
export function RunPage({ screen }: { screen: ScreenState }) {
  const t = useWerksessie();
  const question = useMemory(questionAt);
  const isWall = useRoom(({ value }) => value.look === "wall");
  const item = useMemory(({ programme, at }) => programme[at]);
  const [later, setLater] = useState(false);
  const [talking, setTalking] = useState(false);
  const [role, setRole] = useState<Role>();
  useKeys({ role, onLater: () => setLater(true), onTalk: () => setTalking(true) });
  return (
    <div className={styles["page"]}>
      <h1 className={styles["name"]}>
        <Hidden>{t("room.label")}</Hidden>
      </h1>
      <div className={styles["advice"]}>
        <LateAdvice />
      </div>
      <div className={styles["columns"]}>
        <div className={styles["stage"]}>
          {item?.kind === "round" && <RoundView part={item.part} />}
          {question !== undefined && (
            <QuestionView key={question.question} at={question} role={role} onRole={setRole} />
          )}
        </div>
        <Side screen={screen} onTalk={() => setTalking(true)} />
      </div>
      <Bar onLater={() => setLater(true)} />
      {later && <LaterDialog onClose={() => setLater(false)} />}
      {talking && question !== undefined && (
        <TalkDialog key={question.question} step={question.step} onClose={() => setTalking(false)} />
      )}
      {isWall && <WallDialog screen={screen} />}
    </div>
  );
}
