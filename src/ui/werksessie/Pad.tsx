import type { ButtonHTMLAttributes } from "react";
import { useState } from "react";
import { levels } from "../../assessment/model.ts";
import type { Role } from "../../assessment/roles.ts";
import { tapsAt } from "../../machine/room/room.ts";
import type { TapAnswer } from "../../machine/room/taps.ts";
import { spreadOf } from "../../machine/room/taps.ts";
import { useSession } from "../frame/session.ts";
import { Button } from "../kit/Button.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { join } from "../kit/join.ts";
import { Hidden } from "../kit/Text.tsx";
import { LevelMark } from "../steps/LevelMark.tsx";
import { ByRole } from "./ByRole.tsx";
import styles from "./Pad.module.css";
import { useMemory, useTell } from "./useRoom.ts";
import { useAnswerNames, useWerksessie } from "./words.ts";

/**
 * Hands on one device: a large place to tap for each answer. Only their number is seen until they are shown, since the screen of a laptop
 * is often on the wall as well; who sits alone behind it may look.
 */
export function Pad({ role, onRole }: { role: Role | undefined; onRole: (role: Role | undefined) => void }) {
  const t = useWerksessie();
  const nameOf = useAnswerNames();
  const tell = useTell();
  const taps = useMemory(tapsAt);
  const [peeking, setPeeking] = useState(false);
  const [byRole, setByRole] = useState(role !== undefined);
  const { counts, unknown } = spreadOf(taps);
  const countOf = (answer: TapAnswer) => (answer === "unknown" ? unknown : counts[answer]);
  return (
    <div className={styles["pad"]}>
      <div className={styles["answers"]}>
        {([...levels, "unknown"] as const).map((answer) => (
          <Quick
            key={answer}
            className={join(styles["answer"], answer === "unknown" && styles["unknown"])}
            onClick={() => tell({ type: "hand.raised", tap: { answer, ...(role === undefined ? {} : { role }) } })}
          >
            <Hidden>{t("hands.add")} </Hidden>
            <span className={styles["sign"]}>{answer === "unknown" ? "?" : answer}</span>
            <span className={styles["name"]}>{nameOf(answer)}</span>
            {answer !== "unknown" && <LevelMark mark={answer} />}
            {peeking && <span className={styles["count"]}>{countOf(answer)}</span>}
          </Quick>
        ))}
      </div>
      <Counted hands={taps.length} />
      <div className={styles["actions"]}>
        <QuickButton onClick={() => tell({ type: "hand.lowered" })}>{t("hands.undo")}</QuickButton>
        <QuickButton onClick={() => tell({ type: "hands.cleared" })}>{t("hands.clear")}</QuickButton>
        <QuickButton aria-pressed={peeking} onClick={() => setPeeking(!peeking)}>
          {t(peeking ? "hands.unpeek" : "hands.peek")}
        </QuickButton>
      </div>
      <Disclosure summary={t("hands.byRole")} open={byRole} onToggle={setByRole}>
        <ByRole role={role} onRole={onRole} />
      </Disclosure>
    </div>
  );
}

/** How many hands were counted, of how many at the table. */
function Counted({ hands }: { hands: number }) {
  const t = useWerksessie();
  const people = useSession().round.participants.length;
  const of = Math.max(hands, people);
  const words =
    hands === 0
      ? t("hands.none")
      : hands === people
        ? t("hands.all", { count: hands })
        : t("hands.counted", { count: hands });
  return (
    <div className={styles["counted"]}>
      {of <= 40 && (
        <span className={styles["dots"]} aria-hidden="true">
          {Array.from({ length: of }, (_, index) => `hand ${index}`).map((key, index) => (
            <span key={key} className={index < hands ? styles["raised"] : styles["waiting"]} />
          ))}
        </span>
      )}
      <p role="status">
        <strong>{words}.</strong>{" "}
        {people > 0 && hands > people
          ? t("hands.tooMany", { count: people })
          : t(hands === 0 ? "hands.how" : "hands.hidden")}
      </p>
    </div>
  );
}

/** A button that leaves the focus where it is when it is touched or clicked, so that the Enter that follows shows the hands. */
function Quick(attributes: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...attributes} data-fast onMouseDown={(event) => event.preventDefault()} />;
}

function QuickButton(attributes: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <Button kind="subtle" {...attributes} data-fast onMouseDown={(event) => event.preventDefault()} />;
}
