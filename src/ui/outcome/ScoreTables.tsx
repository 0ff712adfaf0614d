import type { Report } from "../../report/model.ts";
import { useRoom } from "../frame/words.ts";
import { Disclosure } from "../kit/Disclosure.tsx";
import { Table } from "../kit/Table.tsx";
import styles from "./ScoreTables.module.css";

/** The same scores as tables. */
export function ScoreTables({
  report,
  open,
  onToggle,
}: {
  report: Report;
  open: boolean;
  onToggle: (open: boolean) => void;
}) {
  const t = useRoom();
  const noScore = t("outcome.noScore");
  return (
    <Disclosure className={styles["wide"]} summary={t("outcome.table")} open={open} onToggle={onToggle}>
      <div className={styles["tables"]}>
        <Table
          caption={t("outcome.tableSteps")}
          rows={report.steps}
          rowKey={({ id }) => id}
          columns={[
            { key: "step", head: t("outcome.step"), cell: ({ id, short }) => `${id}. ${short}` },
            { key: "score", head: t("outcome.score"), cell: ({ score }) => score ?? noScore, numeric: true },
            {
              key: "answered",
              head: t("outcome.answered"),
              cell: (step) => t("board.answered", { answered: step.answered, of: step.of }),
            },
            { key: "chances", head: t("outcome.chances"), cell: ({ chances }) => chances, numeric: true },
          ]}
        />
        <Table
          caption={t("outcome.tableLevels")}
          rows={report.levels}
          rowKey={({ id }) => id}
          columns={[
            { key: "level", head: t("outcome.level"), cell: ({ title }) => title },
            { key: "score", head: t("outcome.score"), cell: ({ score }) => score ?? noScore, numeric: true },
            {
              key: "answered",
              head: t("outcome.answered"),
              cell: (level) => t("board.answered", { answered: level.answered, of: level.of }),
            },
          ]}
        />
      </div>
    </Disclosure>
  );
}
