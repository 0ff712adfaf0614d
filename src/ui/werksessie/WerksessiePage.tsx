import { Suspense } from "react";
import { useUi } from "../frame/words.ts";
import { OverPage } from "./OverPage.tsx";
import { PreparePage } from "./PreparePage.tsx";
import { RunPage } from "./RunPage.tsx";
import { useRoom } from "./useRoom.ts";
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

function Course() {
  const screen = useScreen();
  const course = useRoom(({ value }) => (typeof value.course === "string" ? value.course : "question"));
  if (course === "preparing") return <PreparePage />;
  return course === "over" ? <OverPage /> : <RunPage screen={screen} />;
}
