import { Suspense, useEffect, useRef } from "react";
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

/** Going on puts the focus on what is on now: a screen reader reads it, and the next Enter shows hands instead of going on again. */
function useArrivals(view: string): void {
  const before = useRef(view);
  useEffect(() => {
    if (before.current !== view) arriveAt("#nu", "#inhoud h1");
    before.current = view;
  }, [view]);
}

function Course() {
  const screen = useScreen();
  const course = useRoom(({ value }) => (typeof value.course === "string" ? value.course : "question"));
  const at = useMemory((memory) => memory.at);
  useArrivals(`${course === "round" || course === "question" ? "run" : course} ${at}`);
  if (course === "preparing") return <PreparePage />;
  return course === "over" ? <OverPage /> : <RunPage screen={screen} />;
}
