import { use, useEffect, useEffectEvent, useRef, useState } from "react";
import { useDesk } from "../frame/session.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { Paragraph } from "../kit/Text.tsx";
import styles from "./VoicesPage.module.css";
import type { CameraWatch } from "./voicesDesk.ts";
import { useVoices } from "./words.ts";

/** The camera of this computer, only after a click; all else works without it. */
export function CameraPart({ onText }: { onText: (text: string) => void }) {
  const t = useVoices();
  const [on, setOn] = useState(false);
  const [fault, setFault] = useState<Extract<CameraWatch, { ok: false }>["reason"]>();
  return (
    <div className={styles["camera"]}>
      {on ? (
        <Watching
          onText={onText}
          onFault={(reason) => {
            setFault(reason);
            setOn(false);
          }}
          onStop={() => setOn(false)}
        />
      ) : (
        <div className={styles["tasks"]}>
          <Button
            onClick={() => {
              setFault(undefined);
              setOn(true);
            }}
          >
            {t("intake.camera")}
          </Button>
          <Paragraph soft>{t("intake.cameraAbout")}</Paragraph>
        </div>
      )}
      <div role="status">{fault !== undefined && <Alert kind="warning">{t(`intake.cameraFault.${fault}`)}</Alert>}</div>
    </div>
  );
}

/** The picture of the camera while it looks for codes; it stops when this goes. */
function Watching({
  onText,
  onFault,
  onStop,
}: {
  onText: (text: string) => void;
  onFault: (reason: Extract<CameraWatch, { ok: false }>["reason"]) => void;
  onStop: () => void;
}) {
  const t = useVoices();
  const { watchCamera } = use(useDesk().voices());
  const player = useRef<HTMLVideoElement>(null);
  const tellText = useEffectEvent(onText);
  const tellFault = useEffectEvent(onFault);
  useEffect(() => {
    const video = player.current;
    if (video === null) return;
    const seen = new Set<string>();
    let stop = () => {};
    let gone = false;
    void watchCamera(video, (text) => {
      if (gone || seen.has(text)) return;
      seen.add(text);
      tellText(text);
    }).then((watch) => {
      if (!watch.ok) {
        if (!gone) tellFault(watch.reason);
      } else if (gone) watch.stop();
      else stop = watch.stop;
    });
    return () => {
      gone = true;
      stop();
    };
  }, [watchCamera]);
  return (
    <>
      <Paragraph>{t("intake.cameraOn")}</Paragraph>
      <video ref={player} className={styles["video"]} aria-label={t("intake.cameraLabel")} muted playsInline autoPlay />
      <Button onClick={onStop}>{t("intake.cameraStop")}</Button>
    </>
  );
}
