import { Suspense, useEffect, useRef } from "react";
import { isShown } from "../../machine/room/room.ts";
import { arriveAt } from "../frame/arriveAt.ts";
import { useUi } from "../frame/words.ts";
import { OverPage } from "./OverPage.tsx";
import { PreparePage } from "./PreparePage.tsx";
import { RunPage } from "./RunPage.tsx";
import { useMemory, useRoom } from "./useRoom.ts";
import { useScreen } from "./useScreen.ts";

/** The facilitator's window: getting ready, leading, and the end. */
export function WerksessiePage() {
  const t = useUi();
  return (
    <Suspense fallback={<p data-arriving>{t("loading")}</p>}>
      <Course />
    </Suspense>
  );
}

/**
 * What is on now begins at its top, with the focus on it: a screen reader reads it. Once the hands are shown that is how they lie; the
 * next Enter is the room's, not that of a button that was pressed before.
 */
function useArrivals(view: string, isOpen: boolean): void {
  const seen = `${view} ${isOpen}`;
  const before = useRef(seen);
  useEffect(() => {
    if (before.current !== seen) arriveAt(...(isOpen ? ["#verdeling"] : []), "#nu", "#inhoud h1");
    before.current = seen;
  }, [seen, isOpen]);
}

function Course() {
  const screen = useScreen();
  const course = useRoom(({ value }) => (typeof value.course === "string" ? value.course : "question"));
  const at = useMemory((memory) => memory.at);
  const isOpen = useMemory(isShown);
  useArrivals(`${course === "round" || course === "question" ? "run" : course} ${at}`, isOpen && course === "question");
  if (course === "preparing") return <PreparePage />;
  return course === "over" ? <OverPage /> : <RunPage screen={screen} />;
}
