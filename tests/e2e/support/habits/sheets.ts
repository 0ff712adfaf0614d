import type { Assessment } from "../../../../src/assessment/model.ts";
import type { Value } from "./specs.ts";

/** Fields of worksheets: per sheet and part what stands in a row, and what stands beside them. */
export const sheets = {
  W12: {
    start: {
      phases: ["explore", "prepare", "begin", "run", "evaluate"],
      risks: ["money", "backing", "absence", "unknown", "overruled"],
    },
    columns: { phases: ["months"], risks: ["response", "who"] },
    alone: ["start", "funding"],
  },
  W10: {
    start: {
      plan: ["residents", "professionals", "policymakers", "ownOrganisation"],
      milestones: ["kickoff", "firstResult", "evaluation"],
    },
    columns: { plan: ["who", "means", "task", "time", "cost"], milestones: ["what", "date", "audience", "teller"] },
    alone: ["visibility"],
  },
} as const;

export type SheetId = keyof typeof sheets;
type Cells = Readonly<Record<string, Value>>;
interface SheetRow {
  id: string;
  cells: Cells;
}

/** The rows of a part: its named ones, filled in or not, then those that were added. */
export function rowsIn(session: Assessment, sheet: SheetId, part: string): readonly SheetRow[] {
  const stored = (session.worksheets[sheet]?.[part] ?? []) as unknown as readonly SheetRow[];
  const start: readonly string[] = (sheets[sheet].start as Record<string, readonly string[]>)[part] ?? [];
  const named = start.map((id) => stored.find((row) => row.id === id) ?? { id, cells: {} });
  return [...named, ...stored.filter(({ id }) => !start.includes(id))];
}

/** The session with other rows: named ones only when something stands in them. */
export function withRows(session: Assessment, sheet: SheetId, part: string, rows: readonly SheetRow[]): Assessment {
  const start: readonly string[] = (sheets[sheet].start as Record<string, readonly string[]>)[part] ?? [];
  const left = rows.filter(({ id, cells }) => !start.includes(id) || Object.keys(cells).length > 0);
  return withPart(session, sheet, part, left.length === 0 ? undefined : left);
}

export function withPart(session: Assessment, sheet: string, part: string, value: unknown): Assessment {
  const { [sheet]: filled = {}, ...others } = session.worksheets as Record<string, Record<string, unknown>>;
  const { [part]: _former, ...rest } = filled;
  const next = value === undefined ? rest : { ...rest, [part]: value };
  const worksheets = Object.keys(next).length === 0 ? others : { ...others, [sheet]: next };
  return { ...session, worksheets: worksheets as Assessment["worksheets"] };
}

/** In which part of a sheet a row stands; undefined for one that is not there. */
export function partOfRow(session: Assessment, sheet: SheetId, row: string): string | undefined {
  return Object.keys(sheets[sheet].start).find((part) => rowsIn(session, sheet, part).some(({ id }) => id === row));
}

/** True for a row that the worksheet has of itself. */
export function isNamedRow(sheet: SheetId, row: string): boolean {
  return Object.values(sheets[sheet].start).some((names: readonly string[]) => names.includes(row));
}
