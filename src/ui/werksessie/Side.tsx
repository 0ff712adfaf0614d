import { wallPages } from "../../machine/room/memory.ts";
import { questionAt } from "../../machine/room/room.ts";
import type { ScreenState } from "../../machine/room/screen.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading } from "../kit/Text.tsx";
import { Wall } from "../screen/Wall.tsx";
import { useWerksessieDesk } from "./desk.ts";
import { Fold } from "./Fold.tsx";
import { Keys } from "./Keys.tsx";
import { LaterList } from "./LaterList.tsx";
import { Programme } from "./Programme.tsx";
import { Script } from "./Script.tsx";
import styles from "./Side.module.css";
import { TableCard } from "./TableCard.tsx";
import { OpenScreen } from "./Tools.tsx";
import { useMemory, useTell } from "./useRoom.ts";
import { useWerksessie } from "./words.ts";

/** Beside what is on: the script, what the room sees, and the rest of the werksessie. */
export function Side({ screen, onTalk }: { screen: ScreenState; onTalk: () => void }) {
  const t = useWerksessie();
  const { content, document, round } = useSession();
  const words = useContentWords(content.variant, ["draaiboek"]);
  const tell = useTell();
  const question = useMemory(questionAt);
  return (
    <div className={styles["side"]}>
      <div className={styles["preview"]}>
        <p className={styles["caption"]}>{t("room.seen")}</p>
        <div className={styles["wall"]}>
          <div className={styles["picture"]} aria-hidden="true" inert>
            <Wall state={screen} />
          </div>
          <div className={styles["pages"]}>
            <OpenScreen />
            <Button kind="subtle" onClick={() => tell({ type: "wall.toggled" })}>
              {t("room.wall")}
            </Button>
            <WallPages />
          </div>
        </div>
      </div>
      {question !== undefined && (
        <Card as="section" className={styles["card"]}>
          <div className={styles["head"]}>
            <Heading level={2} look={3} className={styles["script"]}>
              {t("room.script")}
            </Heading>
            <Button kind="subtle" onClick={onTalk}>
              {t("talkAbout.open")}
            </Button>
          </div>
          <p className={styles["aim"]}>{words(`draaiboek:parts.step${question.step}.aim`)}</p>
          <Script part={`step${question.step}`} />
        </Card>
      )}
      <div className={styles["more"]}>
        <Fold summary={t("programme.title")}>
          <Programme />
        </Fold>
        <Fold summary={t("later.count", { count: document.werksessie.aside.length })}>
          <LaterList />
        </Fold>
        <Fold summary={t("table.people", { count: round.participants.length })}>
          <TableCard />
        </Fold>
        <Fold summary={t("room.trouble")}>
          <Troubles />
        </Fold>
        <Fold summary={t("room.more")}>
          <Keys />
        </Fold>
      </div>
    </div>
  );
}

/** Turns the wall to what the question means, or to the way to join, and back. */
function WallPages() {
  const t = useWerksessie();
  const tell = useTell();
  const page = useMemory((memory) => memory.page);
  const isQuestion = useMemory((memory) => questionAt(memory) !== undefined);
  return wallPages.map((to) =>
    to === "meaning" && !isQuestion ? null : (
      <Button key={to} kind="subtle" aria-pressed={page === to} onClick={() => tell({ type: "wall.turned", to })}>
        {t(page === to ? `pages.${to}Off` : `pages.${to}`)}
      </Button>
    ),
  );
}

/** What to do when something goes wrong, each to be opened at that moment. */
function Troubles() {
  const { draaiboek } = useWerksessieDesk();
  const { content } = useSession();
  const words = useContentWords(content.variant, ["draaiboek"]);
  return draaiboek
    .filter(({ phase }) => phase === "trouble")
    .map(({ id }) => (
      <Fold key={id} summary={words(`draaiboek:parts.${id}.title`)}>
        <p className={styles["aim"]}>{words(`draaiboek:parts.${id}.aim`)}</p>
        <Script part={id} />
      </Fold>
    ));
}
