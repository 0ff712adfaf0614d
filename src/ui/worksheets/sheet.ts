import { createContext, use, useMemo } from "react";
import type { PartValue, Worksheet, WorksheetValues } from "../../assessment/worksheet.ts";
import type { SheetWords } from "../../report/worksheetWords.ts";
import { sheetWords, worksheetNamespace } from "../../report/worksheetWords.ts";
import { useSend, useSession } from "../frame/session.ts";
import { useContentWords, useWords } from "../frame/words.ts";

/** A worksheet that is open on screen, with what stands in it. */
export interface OpenSheet {
  sheet: Worksheet;
  values: WorksheetValues;
  words: SheetWords;
  /** A word of the worksheet that need not be there, such as `parts.costs.hint`. */
  maybe: (path: string) => string | undefined;
  /**
   * Fills in a part; `undefined` empties it. What is taken away so can be put back. `cell`: where in the part somebody types a text, of which all
   * signs are one step back.
   */
  fill: (part: string, value: PartValue | undefined, how?: { takesAway?: boolean; cell?: string | undefined }) => void;
}

export const SheetContext = createContext<OpenSheet | undefined>(undefined);

export function useSheet(): OpenSheet {
  const sheet = use(SheetContext);
  if (sheet === undefined) throw new Error("This field stands in a worksheet: render it inside SheetContext");
  return sheet;
}

const nothing: WorksheetValues = {};

/** A worksheet with its words and what the open session has in it. Waits (Suspense) until the words are loaded. */
export function useOpenSheet(sheet: Worksheet): OpenSheet {
  const { document, content } = useSession();
  const send = useSend();
  const namespaces = ["report", worksheetNamespace(sheet.id)];
  const loaded = useWords(namespaces);
  const t = useContentWords(content.variant, namespaces);
  const words = useMemo(() => sheetWords(sheet, { ...loaded, t }), [sheet, loaded, t]);
  return {
    sheet,
    words,
    values: document.worksheets[sheet.id] ?? nothing,
    maybe: (path) => (loaded.has(`${worksheetNamespace(sheet.id)}:${path}`) ? words.own(path) : undefined),
    fill: (part, value, { takesAway, cell } = {}) =>
      send({
        type: "worksheet.changed",
        worksheet: sheet.id,
        part,
        value,
        ...(takesAway === true ? { takesAway } : {}),
        ...(cell === undefined ? {} : { cell }),
      }),
  };
}
