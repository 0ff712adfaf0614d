import { proMemorie } from "../assessment/amount.ts";
import type { CellValue, SimplePart, Worksheet, WorksheetRow } from "../assessment/worksheet.ts";
import { rowTitle } from "../assessment/worksheet.ts";
import { asDate, asKeys, asNumber, asText, tableOf } from "../assessment/worksheetValues.ts";
import type { Words } from "./model.ts";

/** The words of a worksheet. What the content doesn't know, such as an option of an older version, has no words and is left out. */
export interface SheetWords {
  words: Words;
  title: string;
  intro: string;
  label(part: string): string;
  column(part: string, column: string): string;
  /** Options that are there, in the order in which they are given. */
  options(part: string, keys: readonly string[]): readonly string[];
  /** What names a row: its word, or the title that the team gave it. */
  row(part: string, row: WorksheetRow): string;
  /** A filled cell or part as it reads; "" when it is empty. `path` is where the words of its options stand. */
  value(part: SimplePart, value: CellValue | undefined, path?: string): string;
  /** A word of the worksheet's own results or proposals, for example `result.go`. */
  own(path: string, values?: Readonly<Record<string, string | number>>): string;
  /** A word that every worksheet's results share. */
  shared(path: string, values?: Readonly<Record<string, string | number>>): string;
}

/** Namespace of the words of a worksheet. */
export function worksheetNamespace(id: string): string {
  return `worksheets/${id}`;
}

/** The words of a worksheet; `words` have its namespace and `report` loaded. */
export function sheetWords(sheet: Worksheet, words: Words): SheetWords {
  const own: SheetWords["own"] = (path, values) => words.t(`${worksheetNamespace(sheet.id)}:${path}`, values);
  const known = (options: readonly string[], keys: readonly string[], path: string) =>
    keys.filter((key) => options.includes(key)).map((key) => own(`${path}.options.${key}`));
  return {
    words,
    own,
    shared: (path, values) => words.t(`report:worksheet.${path}`, values),
    title: own("title"),
    intro: own("intro"),
    label: (part) => own(`parts.${part}.label`),
    column: (part, column) => own(`parts.${part}.columns.${column}.label`),
    options(part, keys) {
      const found = sheet.parts.find(({ id }) => id === part);
      return found !== undefined && "options" in found ? known(found.options, keys, `parts.${part}`) : [];
    },
    row(part, row) {
      const named = tableOf(sheet, part)?.start?.includes(row.id) === true;
      return named ? own(`parts.${part}.rows.${row.id}`) : asText(row.cells[rowTitle]);
    },
    value(part, value, path = `parts.${part.id}`) {
      switch (part.kind) {
        case "text":
          return asText(value);
        case "choice":
          return known(part.options, [asText(value)], path).join("");
        case "choices":
          return words.list(known(part.options, asKeys(value), path));
        case "date": {
          const date = asDate(value);
          return date === undefined ? "" : words.date(date);
        }
        case "amount": {
          if (value === proMemorie) return words.t("report:worksheet.proMemorie");
          const amount = asNumber(value);
          return amount === undefined ? "" : euros(words, amount);
        }
        case "number":
          return String(asNumber(value) ?? "");
      }
    },
  };
}

/** Whole euros as the language writes them: "€ 1.250". */
export function euros({ language }: Pick<Words, "language">, amount: number): string {
  const locale = language === "en" ? "en-GB" : "nl-NL";
  return new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", maximumFractionDigits: 0 }).format(amount);
}

/** Stands in a sentence for what the team wrote, so that their text never passes as one of ours. */
export const gap = "\uE000";

/** A sentence with its gap filled. */
export function fillGap(sentence: string, text: string): string {
  return sentence.split(gap).join(text);
}
