import { readFileSync } from "node:fs";
import type { Assessment, GroundedContent, Language } from "../../src/assessment/model.ts";
import type { PartValue, Worksheet, WorksheetRow } from "../../src/assessment/worksheet.ts";
import { composeContent } from "../../src/content/compose.ts";
import { worksheets } from "../../src/content/worksheets/index.ts";
import { createWords } from "../../src/i18n/createWords.ts";
import type { LoadedWords } from "../../src/i18n/words.ts";
import { contentNamespaces, fieldWords } from "../../src/report/keys.ts";
import { worksheetNamespace } from "../../src/report/worksheetWords.ts";
import { readDocument } from "../../src/storage/document.ts";
import { example } from "./terminal.ts";

/** A worksheet of the content by its id. */
export function sheet(id: string): Worksheet {
  const found = worksheets.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no worksheet ${id}`);
  return found;
}

/** A row of a table, written short. */
export function row(id: string, cells: WorksheetRow["cells"]): WorksheetRow {
  return { id, cells };
}

/** All questions of the PGA, the deepening ones too. */
export const fullContent: GroundedContent = whole();

function whole(): GroundedContent {
  const composed = composeContent("pga", "volledig");
  if (!composed.ok) throw new Error(composed.reason);
  return composed.content;
}

/** The words of a field's report with those of every worksheet. */
export async function sheetReportWords(language: Language): Promise<LoadedWords> {
  const { variant, steps } = fullContent;
  const loaded = await createWords(language, [
    "rules",
    "report",
    ...contentNamespaces(variant, steps),
    ...worksheets.map(({ id }) => worksheetNamespace(id)),
  ]);
  return { ...loaded, t: fieldWords(loaded.t, variant) };
}

/** The example in which all twelve worksheets are filled in. */
export function filledExample(): Assessment {
  const read = readDocument(readFileSync(example("04-met-werkbladen"), "utf8"));
  if (!read.ok) throw new Error(read.reason);
  return read.document;
}

/** Every part of every worksheet filled with one text, wherever a text can stand. */
export function textEverywhere(text: string): Assessment["worksheets"] {
  const cell = (kind: string): string | undefined => (kind === "text" ? text : undefined);
  return Object.fromEntries(
    worksheets.map(({ id, parts }) => [
      id,
      Object.fromEntries(
        parts.flatMap((part): [string, PartValue][] => {
          if (part.kind === "text") return [[part.id, text]];
          if (part.kind !== "rows") return [];
          const cells = Object.fromEntries(
            part.columns.flatMap((column) => {
              const value = cell(column.kind);
              return value === undefined ? [] : [[column.id, value]];
            }),
          );
          return [[part.id, [row("r1", { rowTitle: text, ...cells })]]];
        }),
      ),
    ]),
  );
}
