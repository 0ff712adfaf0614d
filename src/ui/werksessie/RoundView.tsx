import { lazy, Suspense } from "react";
import type { RoundPart } from "../../assessment/programme.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords } from "../frame/words.ts";
import { Card } from "../kit/Card.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { AgreedView } from "./AgreedView.tsx";
import { ItemClock } from "./Clock.tsx";
import { GateRound } from "./GateRound.tsx";
import { LaterList } from "./LaterList.tsx";
import { Marks } from "./Marks.tsx";
import styles from "./RoundView.module.css";
import { Script } from "./Script.tsx";
import { useWerksessie } from "./words.ts";

const ActionsRound = lazy(async () => ({ default: (await import("./ActionsRound.tsx")).ActionsRound }));

/** A moment without a question: its script, large, and what it needs. */
export function RoundView({ part }: { part: RoundPart }) {
  const { content } = useSession();
  const words = useContentWords(content.variant, ["draaiboek"]);
  // Where there is something to do, it comes first; elsewhere what to say is all there is.
  const isDoing = part === "gate" || part === "plan" || part === "agreed";
  return (
    <Card as="section" aria-labelledby="nu" className={styles["card"]}>
      <div>
        <div className={styles["head"]}>
          <Heading level={2} look={1} id="nu" tabIndex={-1} className={styles["title"]}>
            {words(`draaiboek:parts.${part}.title`)}
          </Heading>
          <ItemClock />
        </div>
        {!isDoing && <Paragraph lead>{words(`draaiboek:parts.${part}.aim`)}</Paragraph>}
      </div>
      {isDoing ? <Needs part={part} /> : <Script part={part} />}
      {isDoing ? <Script part={part} /> : <Needs part={part} />}
    </Card>
  );
}

/** What a moment is about, where the app has it: done here, with the clock and the way back. */
function Needs({ part }: { part: RoundPart }) {
  const t = useWerksessie();
  switch (part) {
    case "agreed":
      return <AgreedView />;
    case "gate":
      return <GateRound />;
    case "plan":
      return (
        <>
          <Suspense fallback={<p data-arriving>{t("loading")}</p>}>
            <ActionsRound />
          </Suspense>
          <LaterList />
        </>
      );
    case "checkout":
      return <Marks />;
    default:
      return null;
  }
}
