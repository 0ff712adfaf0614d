import { lazy, Suspense } from "react";
import { useSession } from "../frame/session.ts";
import { useContentWords } from "../frame/words.ts";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { Board } from "./Board.tsx";
import styles from "./BoardPage.module.css";
import { BoardPanel } from "./BoardPanel.tsx";

const BeforeCard = lazy(async () => ({ default: (await import("../voices/BeforeCard.tsx")).BeforeCard }));

/** The home of a session. */
export function BoardPage() {
  const { content, round } = useSession();
  const words = useContentWords(content.variant, []);
  return (
    <div className={styles["page"]}>
      <div>
        <div className={styles["head"]}>
          <Heading level={1}>{words("board:heading")}</Heading>
          <Paragraph soft>{words("board:question")}</Paragraph>
        </div>
        <Board />
      </div>
      <Suspense>
        <BoardPanel />
      </Suspense>
      {round.contributions.length > 0 && (
        <Suspense>
          <div>
            <BeforeCard />
          </div>
        </Suspense>
      )}
    </div>
  );
}
