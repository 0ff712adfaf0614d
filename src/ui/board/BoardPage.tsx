import { Suspense } from "react";
import { useSession } from "../frame/session.ts";
import { useContentWords } from "../frame/words.ts";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { Board } from "./Board.tsx";
import styles from "./BoardPage.module.css";
import { BoardPanel } from "./BoardPanel.tsx";

/** The home of a session. */
export function BoardPage() {
  const { content } = useSession();
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
    </div>
  );
}
