import { useState } from "react";
import { currentRound } from "../../assessment/model.ts";
import type { Salvaged } from "../../storage/salvage.ts";
import { behindTheFault } from "../../storage/salvage.ts";
import type { DamagedSession } from "../../storage/store.ts";
import { useSend } from "../frame/session.ts";
import { useWords } from "../frame/words.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import type { KeepingDesk } from "./desk.ts";
import styles from "./ShelvesPage.module.css";

/** Something damaged: it stays as it is, can be saved, and what can be read of it becomes a session of its own. */
export function DamagedPart({ keeping, session }: { keeping: KeepingDesk; session: DamagedSession }) {
  const { t } = useWords(["keeping"]);
  const send = useSend();
  const [read, setRead] = useState<Salvaged>();
  const [isMade, setMade] = useState(false);
  return (
    <section className={styles["part"]}>
      <Heading level={2}>{t("keeping:damaged.title")}</Heading>
      <Paragraph>{t("keeping:damaged.body")}</Paragraph>
      <div className={styles["tasks"]}>
        <Button onClick={() => setRead(keeping.salvage(session.raw, session.id))}>{t("keeping:damaged.read")}</Button>
        <Button kind="subtle" onClick={() => send({ type: "library.asked", ask: { task: "file", id: session.id } })}>
          {t("keeping:damaged.file")}
        </Button>
      </div>
      <div aria-live="polite">
        {isMade && <Alert kind="ok">{t("keeping:damaged.made")}</Alert>}
        {read !== undefined && !isMade && (
          <Found read={read} onOpen={async (document) => setMade((await keeping.keepSalvaged(document)).ok)} />
        )}
      </div>
    </section>
  );
}

function Found({
  read,
  onOpen,
}: {
  read: Salvaged;
  onOpen: (document: Extract<Salvaged, { ok: true }>["document"]) => void;
}) {
  const { t, list } = useWords(["keeping"]);
  if (!read.ok) {
    return (
      <Alert kind="warning">
        {t(read.reason === "too-new" ? "keeping:damaged.too-new" : "keeping:damaged.nothing")}
      </Alert>
    );
  }
  const { document, lost } = read;
  const answers = Object.keys(currentRound(document).answers).length;
  const places = lost.map((place) => (place === behindTheFault ? t("keeping:damaged.behind") : place));
  return (
    <Alert kind="info" actions={<Button onClick={() => onOpen(document)}>{t("keeping:damaged.open")}</Button>}>
      <Paragraph>{t("keeping:damaged.found", { answers, actions: document.actions.length })}</Paragraph>
      {places.length > 0 && <Paragraph>{t("keeping:damaged.lost", { list: list(places) })}</Paragraph>}
    </Alert>
  );
}
