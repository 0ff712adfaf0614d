import type { Assessment } from "../assessment/model.ts";
import { currentRound } from "../assessment/model.ts";
import { readParsed } from "../storage/document.ts";
import type { DamagedSession, Listed, OpenResult, SessionSummary } from "../storage/store.ts";
import { readCopy } from "./readCopies.ts";

export { takeInCopies, takeInJottings } from "./readCopies.ts";

/** What stands on a shelf: the id and the value as it was found. */
export interface Found {
  id: string;
  value: unknown;
}

type Copies = readonly (readonly [id: string, text: string])[];

/** The sessions that can be read, the last used one first, and what stands there but can't; copies of which nothing else is left among them. */
export function listFound(found: readonly Found[], copies: Copies): Listed {
  const read = found.map(({ id, value }) => ({ id, value, result: readParsed(value) }));
  const ids = new Set(found.map(({ id }) => id));
  const broken = copies.filter(([id, text]) => !ids.has(id) && readCopy(text) === undefined);
  const sessions = read.flatMap(({ result }) => (result.ok ? [summaryOf(result.document)] : []));
  const damaged = [
    ...read.flatMap(({ id, value, result }) => (result.ok ? [] : [damagedOf(id, value, result)])),
    ...broken.map(([id, text]) => damagedOf(id, text, { ok: false, reason: "unreadable" })),
  ];
  return { sessions: sessions.sort((a, b) => b.updated.localeCompare(a.updated)), damaged };
}

/** What the second shelf has, for when the first can't be read. */
export function listCopies(copies: Copies): Listed {
  return listFound(
    copies.flatMap(([id, text]) => {
      const value = readCopy(text)?.document;
      return value === undefined ? [] : [{ id, value }];
    }),
    copies,
  );
}

/** One session as it was found. */
export function openFound({ id, value, revision }: Found & { revision: number }): OpenResult {
  const result = readParsed(value);
  return result.ok ? { ...result, revision } : { ok: false, reason: "damaged", ...damagedOf(id, value, result) };
}

/** The copy of a session, for when the first shelf can't be read. */
export function openCopy(copies: Copies, id: string): OpenResult {
  const [, text = ""] = copies.find(([one]) => one === id) ?? [];
  const copy = readCopy(text);
  return copy === undefined ? { ok: false, reason: "missing" } : { ok: true, ...copy };
}

function summaryOf(document: Assessment): SessionSummary {
  const round = currentRound(document);
  return {
    id: document.id,
    title: document.title,
    organisation: document.organisation,
    date: round.date,
    updated: document.updated,
    answered: Object.keys(round.answers).length,
    ...(document.werksessie.practice === true ? { practice: true as const } : {}),
  };
}

function damagedOf(id: string, value: unknown, failure: DamagedSession["failure"]): DamagedSession {
  return { id, failure, raw: typeof value === "string" ? value : (JSON.stringify(value, null, 2) ?? "") };
}
