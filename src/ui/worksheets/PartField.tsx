import type { CellValue, Part } from "../../assessment/worksheet.ts";
import { OrderField } from "./OrderField.tsx";
import { ResultView } from "./ResultView.tsx";
import { RowsField } from "./RowsField.tsx";
import { SimpleField } from "./SimpleField.tsx";
import { useSheet } from "./sheet.ts";

/** Any part of a worksheet, as what it is filled in with. */
export function PartField({ part }: { part: Part }) {
  const { values, words, maybe, fill } = useSheet();
  switch (part.kind) {
    case "text":
    case "choice":
    case "choices":
    case "date":
    case "amount":
    case "number":
      return (
        <SimpleField
          part={part}
          name={part.id}
          path={`parts.${part.id}`}
          label={words.label(part.id)}
          hint={maybe(`parts.${part.id}.hint`)}
          value={values[part.id] as CellValue | undefined}
          onChange={(value) => fill(part.id, value, part.kind === "text" ? { cell: "text" } : {})}
        />
      );
    case "order":
      return <OrderField part={part} />;
    case "rows":
      return <RowsField part={part} />;
    case "result":
      return <ResultView part={part} />;
  }
}
