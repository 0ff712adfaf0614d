import { useEffect, useId, useRef } from "react";
import type { WorksheetRow } from "../../assessment/worksheet.ts";
import { rowTitle, worksheetLimits } from "../../assessment/worksheet.ts";
import { withCell, withNewRow, withoutRow } from "../../assessment/worksheetRows.ts";
import type { RowsPart } from "../../assessment/worksheetValues.ts";
import { isFilledRow, rowsOf } from "../../assessment/worksheetValues.ts";
import { useRemembered } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { TextArea } from "../kit/Field.tsx";
import { Group } from "../kit/Group.tsx";
import { join } from "../kit/join.ts";
import { Hidden, Paragraph } from "../kit/Text.tsx";
import styles from "./RowsField.module.css";
import { layoutOf } from "./rowsLayout.ts";
import { SimpleField } from "./SimpleField.tsx";
import { useSheet } from "./sheet.ts";

/** A table to fill in: lines under one head where there is room, cards where there is not. */
export function RowsField({ part }: { part: RowsPart }) {
  const t = useRoom();
  const { values, words, maybe, fill } = useSheet();
  const newId = useRemembered((context) => context.newId);
  const rows = rowsOf(part, values);
  const layout = layoutOf(part);
  const place = useRef<HTMLDivElement>(null);
  const changed = useRef<{ row: string; is: "new" | "gone" }>(undefined);

  // An effect of an earlier picture may still run after the press: the focus waits until the row has come, or has gone.
  useEffect(() => {
    if (changed.current === undefined) return;
    const { row, is } = changed.current;
    const there = [...(place.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])].find(
      (one) => one.dataset["row"] === row,
    );
    if ((there === undefined) === (is === "new")) return;
    changed.current = undefined;
    const target = there?.querySelector<HTMLElement>("input, textarea, select");
    (target ?? place.current?.querySelector<HTMLElement>("[data-add]"))?.focus();
  });

  return (
    <Group label={words.label(part.id)} hint={maybe(`parts.${part.id}.hint`)}>
      <ColumnHints part={part} />
      <div ref={place} className={join(styles["table"], styles[layout.shape])}>
        {rows.length > 0 && (
          <div className={styles["head"]} style={layout.style} aria-hidden="true">
            {part.start !== undefined && <span />}
            {part.columns.map((column) => (
              <span key={column.id}>{words.column(part.id, column.id)}</span>
            ))}
          </div>
        )}
        {rows.map((row, index) => (
          <Row
            key={row.id}
            part={part}
            row={row}
            number={index + 1}
            style={layout.style}
            onCell={(column, value) => {
              const isText = !part.columns.some(({ id, kind }) => id === column && kind !== "text");
              const cell = isText ? `${row.id}/${column}` : undefined;
              fill(part.id, withCell(part, values, row.id, column, value), { cell });
            }}
            onRemove={() => {
              changed.current = { row: row.id, is: "gone" };
              fill(part.id, withoutRow(part, values, row.id), { takesAway: isFilledRow(row) });
            }}
          />
        ))}
        {part.closed !== true &&
          (rows.length < worksheetLimits.rows ? (
            <div>
              <Button
                data-add=""
                onClick={() => {
                  const row = newId();
                  changed.current = { row, is: "new" };
                  fill(part.id, withNewRow(part, values, row));
                }}
              >
                {maybe(`parts.${part.id}.add`) ?? t("worksheet.addRow")}
              </Button>
            </div>
          ) : (
            <Paragraph soft>{t("worksheet.tooMany")}</Paragraph>
          ))}
      </div>
    </Group>
  );
}

/** What to think of in each column, once for all rows. */
function ColumnHints({ part }: { part: RowsPart }) {
  const { words, maybe } = useSheet();
  const hints = part.columns.flatMap(({ id }) => {
    const hint = maybe(`parts.${part.id}.columns.${id}.hint`);
    return hint === undefined ? [] : [{ id, hint }];
  });
  return (
    hints.length > 0 && (
      <ul className={styles["hints"]}>
        {hints.map(({ id, hint }) => (
          <li key={id}>
            <strong>{words.column(part.id, id)}</strong> {hint}
          </li>
        ))}
      </ul>
    )
  );
}

function Row({
  part,
  row,
  number,
  style,
  onCell,
  onRemove,
}: {
  part: RowsPart;
  row: WorksheetRow;
  number: number;
  style: React.CSSProperties;
  onCell: (column: string, value: WorksheetRow["cells"][string] | undefined) => void;
  onRemove: () => void;
}) {
  const t = useRoom();
  const id = useId();
  const { words } = useSheet();
  const named = part.start?.includes(row.id) === true;
  const name = words.row(part.id, row) || t("worksheet.rowNumber", { number });
  const usual = part.columns.flatMap((column) => (column.kind === "number" ? (column.usual?.[row.id] ?? []) : []));
  const remove = (
    <div className={styles["remove"]}>
      <Button kind="subtle" onClick={onRemove}>
        {t("worksheet.removeRow")}
        <Hidden> {name}</Hidden>
      </Button>
    </div>
  );
  return (
    <fieldset aria-labelledby={id} data-row={row.id} className={styles["row"]} style={style}>
      {named ? (
        <span id={id} className={styles["name"]}>
          {name}
          {usual.map((number) => (
            <span key={number} className={styles["usual"]}>
              {t("worksheet.usual", { number })}
            </span>
          ))}
        </span>
      ) : (
        <>
          <span id={id} className={part.start === undefined ? styles["number"] : styles["hiddenName"]}>
            {name}
          </span>
          {part.start !== undefined && (
            <div className={styles["title"]}>
              <TextArea
                className={styles["titleText"]}
                label={t("worksheet.rowName")}
                maxLength={worksheetLimits.text}
                value={typeof row.cells[rowTitle] === "string" ? row.cells[rowTitle] : ""}
                onChange={(text) => onCell(rowTitle, text === "" ? undefined : text)}
              />
              {remove}
            </div>
          )}
        </>
      )}
      {part.columns.map((column) => (
        <div key={column.id} className={styles["cell"]}>
          <SimpleField
            part={column}
            name={`${part.id}/${row.id}/${column.id}`}
            path={`parts.${part.id}.columns.${column.id}`}
            compact
            label={words.column(part.id, column.id)}
            hint={undefined}
            value={row.cells[column.id]}
            onChange={(value) => onCell(column.id, value)}
          />
        </div>
      ))}
      {part.start === undefined && remove}
    </fieldset>
  );
}
