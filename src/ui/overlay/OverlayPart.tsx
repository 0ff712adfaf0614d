import { useRef, useState } from "react";
import type { Overlay } from "../../assessment/overlay.ts";
import type { OverlayRefusal } from "../../machine/model.ts";
import { useDesk, useSend, useSession } from "../frame/session.ts";
import type { RoomTranslate } from "../frame/words.ts";
import { useRoom } from "../frame/words.ts";
import { GoneHere } from "../gone/GoneHere.tsx";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { useTyped } from "../kit/typing.ts";
import styles from "./OverlayPart.module.css";
import { OverlayPreview } from "./OverlayPreview.tsx";
import { refusalText } from "./refusalText.ts";

/** A chosen file that is no overlay that can be used. */
interface Refused {
  name: string;
  failure: OverlayRefusal;
}

/** The overlay of the open session: choose a file, see what it changes, use it, take it away again. */
export function OverlayPart() {
  const t = useRoom();
  const send = useSend();
  const { readOverlay } = useDesk();
  const { document } = useSession();
  const [refused, setRefused] = useState<Refused>();
  // A file that is being looked at stays while somebody looks elsewhere.
  const [chosen, choose] = useTyped("overlay");
  const part = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  /** The button that was pressed goes away: without this a keyboard would start at the top of the page again. */
  const leave = () => {
    setRefused(undefined);
    choose(undefined);
    part.current?.focus();
  };
  const use = (overlay: Overlay | null) => {
    send({ type: "session.described", details: { overlay } });
    leave();
  };
  const look = async (file: File) => {
    const opened = await readOverlay(file);
    setRefused(opened.ok ? undefined : { name: file.name, failure: opened });
    choose(opened.ok ? { overlay: JSON.stringify(opened.overlay) } : undefined);
  };
  const looking = chosen?.["overlay"] === undefined ? undefined : (JSON.parse(chosen["overlay"]) as Overlay);
  return (
    <section ref={part} tabIndex={-1} className={styles["part"]} aria-labelledby="aanvulling">
      <Heading level={2} look={3} id="aanvulling">
        {t("overlay.title")}
      </Heading>
      {looking === undefined && document.overlay === undefined && <Paragraph soft>{t("overlay.about")}</Paragraph>}
      <div role="status" className={styles["part"]}>
        {refused !== undefined && (
          <Alert kind="error">
            <strong>{t("refused.title", { name: refused.name })}</strong> {refusalText(t, refused.failure)}
          </Alert>
        )}
        {looking !== undefined && <OverlayPreview overlay={looking} heading={t("overlay.preview")} />}
        {looking === undefined && document.overlay !== undefined && (
          <OverlayPreview overlay={document.overlay} heading={t("overlay.inUse")} />
        )}
      </div>
      <GoneHere id="weg-aanvulling" nameOf={(gone) => (gone.kind === "overlay" ? gone.overlay.name : undefined)} />
      <Tasks
        t={t}
        looking={looking}
        inUse={document.overlay !== undefined}
        onUse={use}
        onChoose={() => input.current?.click()}
        onCancel={leave}
      />
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t("overlay.choose")}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) void look(file);
          event.target.value = "";
        }}
      />
    </section>
  );
}

function Tasks({
  t,
  looking,
  inUse,
  onUse,
  onChoose,
  onCancel,
}: {
  t: RoomTranslate;
  looking: Overlay | undefined;
  inUse: boolean;
  onUse: (overlay: Overlay | null) => void;
  onChoose: () => void;
  onCancel: () => void;
}) {
  if (looking !== undefined) {
    return (
      <div className={styles["tasks"]}>
        <Button kind="primary" onClick={() => onUse(looking)}>
          {t("overlay.use")}
        </Button>
        <Button kind="subtle" onClick={onCancel}>
          {t("overlay.cancel")}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles["tasks"]}>
      <Button onClick={onChoose}>{t(inUse ? "overlay.chooseOther" : "overlay.choose")}</Button>
      {inUse && (
        <Button kind="subtle" onClick={() => onUse(null)}>
          {t("overlay.remove")}
        </Button>
      )}
    </div>
  );
}
