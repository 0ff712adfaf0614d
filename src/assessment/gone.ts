import type { Edit } from "./edit.ts";
import { addAction, describeSession, fillIn, giveAnswer } from "./edit.ts";
import { bringBack } from "./merge.ts";
import type { Action, Answer, Assessment, QuestionId } from "./model.ts";
import { currentRound } from "./model.ts";
import type { Overlay } from "./overlay.ts";
import type { Contribution } from "./voices.ts";
import type { PartValue, WorksheetId, WorksheetRow } from "./worksheet.ts";
import { worksheetLimits } from "./worksheet.ts";

/** Something that was taken away from a session, each by itself, with where it stood. */
export type Gone =
  | { kind: "action"; action: Action; index: number }
  | { kind: "answer"; question: QuestionId; answer: Answer }
  | { kind: "contribution"; contribution: Contribution }
  | { kind: "overlay"; overlay: Overlay }
  | { kind: "row"; worksheet: WorksheetId; part: string; row: WorksheetRow; index: number }
  /** All that stood in a part of a worksheet that is no table. */
  | { kind: "part"; worksheet: WorksheetId; part: string; value: PartValue };

/** What is no longer there in the session after a change. */
export function goneBetween(before: Assessment, after: Assessment): readonly Gone[] {
  const [round, next] = [currentRound(before), currentRound(after)];
  return [
    ...before.actions.flatMap((action, index): Gone[] =>
      after.actions.some(({ id }) => id === action.id) ? [] : [{ kind: "action", action, index }],
    ),
    ...Object.entries(round.answers).flatMap(([question, answer]): Gone[] =>
      next.answers[question] === undefined ? [{ kind: "answer", question, answer }] : [],
    ),
    ...round.contributions.flatMap((contribution): Gone[] =>
      next.contributions.some(({ participant }) => participant === contribution.participant)
        ? []
        : [{ kind: "contribution", contribution }],
    ),
    ...(before.overlay !== undefined && after.overlay !== before.overlay
      ? [{ kind: "overlay" as const, overlay: before.overlay }]
      : []),
    ...sheetsOf(before).flatMap(({ worksheet, part, value }) => goneFromPart(after, worksheet, part, value)),
  ];
}

function sheetsOf({ worksheets }: Assessment): { worksheet: WorksheetId; part: string; value: PartValue }[] {
  return Object.entries(worksheets).flatMap(([worksheet, values = {}]) =>
    Object.entries(values).map(([part, value]) => ({ worksheet: worksheet as WorksheetId, part, value })),
  );
}

function goneFromPart(after: Assessment, worksheet: WorksheetId, part: string, value: PartValue): Gone[] {
  const rows = rowsIn(value);
  if (rows.length > 0) {
    const left = rowsIn(after.worksheets[worksheet]?.[part]);
    return rows.flatMap((row, index): Gone[] => {
      const isThere = left.some(({ id }) => id === row.id) || Object.keys(row.cells).length === 0;
      return isThere ? [] : [{ kind: "row", worksheet, part, row, index }];
    });
  }
  return after.worksheets[worksheet]?.[part] === undefined ? [{ kind: "part", worksheet, part, value }] : [];
}

function rowsIn(value: PartValue | undefined): readonly WorksheetRow[] {
  return Array.isArray(value) ? value.filter((row): row is WorksheetRow => typeof row === "object") : [];
}

/** By what something is known among all that was taken away: when it went twice, the last time counts. */
export function nameOfGone(gone: Gone): string {
  switch (gone.kind) {
    case "action":
      return `action ${gone.action.id}`;
    case "answer":
      return `answer ${gone.question}`;
    case "contribution":
      return `contribution ${gone.contribution.participant}`;
    case "overlay":
      return `overlay ${gone.overlay.name}`;
    case "row":
      return `row ${gone.worksheet} ${gone.part} ${gone.row.id}`;
    case "part":
      return `part ${gone.worksheet} ${gone.part}`;
  }
}

/** True while nothing else stands where it stood: putting it back costs nothing that came after. */
export function isStillGone(session: Assessment, gone: Gone): boolean {
  return putBack(session, gone) !== session;
}

/** Puts it back where it stood. What came in its place in the meantime stays. */
export function comeBack(gone: Gone): Edit {
  const about = gone.kind === "action" ? gone.action.question : gone.kind === "answer" ? gone.question : undefined;
  return {
    what: "removal.undone",
    ...(about === undefined ? {} : { about }),
    apply: (session) => putBack(session, gone),
  };
}

function putBack(session: Assessment, gone: Gone): Assessment {
  switch (gone.kind) {
    case "action":
      return session.actions.some(({ id }) => id === gone.action.id)
        ? session
        : addAction(session, gone.action, gone.index);
    case "answer":
      return currentRound(session).answers[gone.question] === undefined
        ? giveAnswer(session, gone.question, gone.answer)
        : session;
    case "contribution":
      return bringBack(gone.contribution).apply(session);
    case "overlay":
      return session.overlay === undefined ? describeSession(session, { overlay: gone.overlay }) : session;
    case "row":
      return withRow(session, gone);
    case "part":
      return session.worksheets[gone.worksheet]?.[gone.part] === undefined
        ? fillIn(session, gone.worksheet, gone.part, gone.value)
        : session;
  }
}

function withRow(session: Assessment, { worksheet, part, row, index }: Extract<Gone, { kind: "row" }>): Assessment {
  const value = session.worksheets[worksheet]?.[part];
  const rows = rowsIn(value);
  const isTable = value === undefined || rows.length > 0;
  if (!isTable || rows.some(({ id }) => id === row.id) || rows.length >= worksheetLimits.rows) return session;
  return fillIn(session, worksheet, part, rows.toSpliced(index, 0, row));
}
