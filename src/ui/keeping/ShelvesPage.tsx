import { use, useCallback } from "react";
import { addressOf } from "../../machine/places.ts";
import { useDesk, useRemembered } from "../frame/session.ts";
import { useWords } from "../frame/words.ts";
import { BegunHereList } from "../join/BegunHere.tsx";
import { Arrow } from "../kit/Arrow.tsx";
import { Heading, Link, Paragraph } from "../kit/Text.tsx";
import { DamagedPart } from "./DamagedPart.tsx";
import { EarlierStates } from "./EarlierStates.tsx";
import { GoneSessions } from "./GoneSessions.tsx";
import { RoomHere } from "./RoomHere.tsx";
import styles from "./ShelvesPage.module.css";
import { WipePart } from "./WipePart.tsx";

/** Where the work is kept, how it was before, what can be read of what was damaged, and how it leaves this computer. */
export function ShelvesPage() {
  const { t } = useWords(["keeping"]);
  const desk = useDesk();
  const keeping = use(desk.keeping());
  const join = useCallback(async () => (await desk.voices()).join, [desk]);
  const document = useRemembered((context) => context.document);
  const damaged = useRemembered((context) => context.damaged);
  return (
    <div className={styles["page"]}>
      {document !== undefined && (
        <Link className={styles["back"]} href={`#${addressOf({ room: "board", session: document.id })}`}>
          <Arrow to="left" />
          {t("keeping:back")}
        </Link>
      )}
      <Heading level={1}>{t("keeping:title")}</Heading>
      <Paragraph lead>{t("keeping:intro")}</Paragraph>
      <BegunHereList join={join} />
      <RoomHere keeping={keeping} />
      {document !== undefined && <EarlierStates keeping={keeping} session={document} />}
      {damaged.map((session) => (
        <DamagedPart key={session.id} keeping={keeping} session={session} />
      ))}
      <GoneSessions keeping={keeping} />
      <WipePart keeping={keeping} />
    </div>
  );
}
