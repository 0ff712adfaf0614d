import "./table.css";
import type { ReactNode } from "react";
import { useId } from "react";

export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
}

/** A table whose first column names its rows. It scrolls sideways by itself on a narrow screen. */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}) {
  const id = useId();
  return (
    <section className="utrecht-table-container" aria-labelledby={id} tabIndex={0}>
      <table className="utrecht-table">
        <caption className="utrecht-table__caption" id={id}>
          {caption}
        </caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {columns.map(({ key, head, numeric }) => (
              <th
                key={key}
                scope="col"
                className={`utrecht-table__header-cell ${numeric === true ? "utrecht-table__header-cell--numeric-column" : ""}`}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rows.map((row) => (
            <tr className="utrecht-table__row" key={rowKey(row)}>
              {columns.map(({ key, cell, numeric }, index) =>
                index === 0 ? (
                  <th key={key} scope="row" className="utrecht-table__cell">
                    {cell(row)}
                  </th>
                ) : (
                  <td
                    key={key}
                    className={`utrecht-table__cell ${numeric === true ? "utrecht-table__cell--numeric-column" : ""}`}
                  >
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
