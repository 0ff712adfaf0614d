import type { Part, SimplePart, Worksheet } from "../../assessment/worksheet.ts";
import type { Fault } from "./fault.ts";
import type { Ground } from "./questions.ts";
import { needed } from "./questions.ts";

/** Everything that a worksheet lacks: words for each part, option, column and row, and questions that its proposals can reach. */
export function worksheetFaults(sheet: Worksheet, questions: ReadonlySet<string>, ground: Ground): Fault[] {
  const place = `worksheet ${sheet.id}`;
  const at = (key: string) => `worksheets/${sheet.id}:${key}`;
  const proposals = sheet.proposals.flatMap((proposal) =>
    proposal.propose === "action" ? [`proposals.${proposal.id}.what`, `proposals.${proposal.id}.doneWhen`] : [],
  );
  return [
    ...needed(place, ground, ["title", "intro", ...sheet.parts.flatMap(keysOf), ...proposals].map(at)),
    ...sheet.proposals
      .filter(({ question }) => !questions.has(question))
      .map(({ question }) => ({ place, what: `proposes something for question ${question}, which does not exist` })),
    ...sheet.sources
      .filter(({ document, section }) => ground.sections[document]?.includes(section) !== true)
      .map(({ document, section }) => ({ place, what: `rests on ${document} ${section}, which is not listed` })),
  ];
}

function keysOf(part: Part): string[] {
  if (part.kind === "result") return [];
  const base = `parts.${part.id}`;
  if (part.kind !== "rows") return [`${base}.label`, ...optionsOf(part, base)];
  return [
    `${base}.label`,
    ...part.columns.flatMap((column) => [
      `${base}.columns.${column.id}.label`,
      ...optionsOf(column, `${base}.columns.${column.id}`),
    ]),
    ...(part.start ?? []).map((row) => `${base}.rows.${row}`),
    ...(part.closed === true ? [] : [`${base}.add`]),
  ];
}

function optionsOf(part: SimplePart | Extract<Part, { kind: "order" }>, base: string): string[] {
  return "options" in part ? part.options.map((option) => `${base}.options.${option}`) : [];
}
