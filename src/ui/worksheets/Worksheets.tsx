import { use } from "react";
import type { StepId } from "../../assessment/model.ts";
import type { Worksheet } from "../../assessment/worksheet.ts";
import { usableWorksheets } from "../../report/worksheets.ts";
import { useDesk, useSession } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Paragraph } from "../kit/Text.tsx";
import { WorksheetCard } from "./WorksheetCard.tsx";
import styles from "./Worksheets.module.css";

/** The worksheets of a step, each to open. */
export function StepWorksheetList({ step }: { step: StepId }) {
  const t = useRoom();
  const sheets = useWorksheets().filter((sheet) => sheet.step === step);
  return sheets.length === 0 ? (
    <Paragraph soft>{t("worksheet.noneHere")}</Paragraph>
  ) : (
    <List sheets={sheets} level={3} />
  );
}

/** The worksheets that are about the whole plan. */
export function PlanWorksheets() {
  return <List sheets={useWorksheets().filter(({ inPlan }) => inPlan === true)} level={2} />;
}

function List({ sheets, level }: { sheets: readonly Worksheet[]; level: 2 | 3 }) {
  return (
    <div className={styles["list"]}>
      {sheets.map((sheet) => (
        <WorksheetCard key={sheet.id} sheet={sheet} level={level} />
      ))}
    </div>
  );
}

function useWorksheets(): readonly Worksheet[] {
  const { content } = useSession();
  return usableWorksheets(content, use(useDesk().worksheets()));
}
