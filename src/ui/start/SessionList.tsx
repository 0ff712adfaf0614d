import { lazy, Suspense } from "react";
import { useRemembered } from "../frame/session.ts";
import { useUi } from "../frame/words.ts";
import { Card } from "../kit/Card.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import start from "./StartPage.module.css";

const SessionRows = lazy(async () => ({ default: (await import("./SessionRows.tsx")).SessionRows }));

/** The sessions on this computer; each can be opened, renamed, copied, saved as a file and removed. */
export function SessionList() {
  const t = useUi();
  const sessions = useRemembered((context) => context.sessions);
  const damaged = useRemembered((context) => context.damaged);
  const failure = useRemembered((context) => context.listFailure);
  return (
    <Card as="section" className={start["way"]}>
      <Heading level={2}>{t("start.continue")}</Heading>
      {sessions.length === 0 && damaged.length === 0 && failure === undefined ? (
        <Paragraph soft>{t("start.none")}</Paragraph>
      ) : (
        <Suspense>
          <SessionRows sessions={sessions} damaged={damaged} failure={failure} />
        </Suspense>
      )}
    </Card>
  );
}
