import type { Assessment } from "../assessment/model.ts";
import { currentRound } from "../assessment/model.ts";
import { readDocument, readParsed } from "../storage/document.ts";
import type { DamagedSession, OpenResult, SessionSummary, StoreResult } from "../storage/store.ts";

/** What stands on a shelf: the id and the value as it was found. */
export interface Found {
  id: string;
  value: unknown;
}

/** The sessions that can be read, the last used one first, and what stands there but can't. */
export function listFound(found: readonly Found[]): {
  sessions: readonly SessionSummary[];
  damaged: readonly DamagedSession[];
} {
  const read = found.map(({ id, value }) => ({ id, value, result: readParsed(value) }));
  const sessions = read.flatMap(({ result }) => (result.ok ? [summaryOf(result.document)] : []));
  const damaged = read.flatMap(({ id, value, result }) => (result.ok ? [] : [damagedOf(id, value, result)]));
  return { sessions: sessions.sort((a, b) => b.updated.localeCompare(a.updated)), damaged };
}

/** One session as it was found. */
export function openFound({ id, value }: Found): OpenResult {
  const result = readParsed(value);
  return result.ok ? result : { ok: false, reason: "damaged", ...damagedOf(id, value, result) };
}

/** Copies that a leaving page left behind and that are newer than what is kept become what is kept. */
export async function takeInRescued(
  texts: readonly string[],
  shelf: {
    kept: (id: string) => Promise<unknown>;
    put: (document: Assessment) => Promise<StoreResult>;
    forget: (id: string) => void;
  },
): Promise<void> {
  for (const text of texts) {
    const rescued = readDocument(text);
    if (!rescued.ok) continue;
    const found = await shelf.kept(rescued.document.id);
    const stored = readParsed(found);
    const isNewer = !stored.ok || rescued.document.updated > stored.document.updated;
    // What stands there but can't be read is kept as it is: the copy gets a place of its own.
    const isDamaged = found !== undefined && !stored.ok;
    const document = isDamaged ? { ...rescued.document, id: `${rescued.document.id}-2` } : rescued.document;
    const result = isNewer ? await shelf.put(document) : { ok: true };
    if (result.ok) shelf.forget(rescued.document.id);
  }
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
  };
}

function damagedOf(id: string, value: unknown, failure: DamagedSession["failure"]): DamagedSession {
  return { id, failure, raw: typeof value === "string" ? value : (JSON.stringify(value, null, 2) ?? "") };
}
