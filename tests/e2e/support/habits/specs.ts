import { typedBounds } from "../../../../src/assessment/bounds.ts";
import type { Assessment } from "../../../../src/assessment/model.ts";
import { worksheetLimits } from "../../../../src/assessment/worksheet.ts";
import type { SheetId } from "./sheets.ts";
import { isNamedRow, partOfRow, rowsIn, sheets, withPart, withRows } from "./sheets.ts";

/*
 * Which field on the screen stands for what: where its value is kept, in the session or in a form with a button, and what kind of field it is.
 */

export type Value = string | number | undefined;
export type Form = Readonly<Record<string, string>>;
/** What a field may change. */
export interface Held {
  session: Assessment;
  /** What stands in the form that the field belongs to. */
  form: Form | undefined;
}

/** A field, by what it stands for. */
export interface Spec {
  /** Of its session, or of the form on the first screen (""). */
  session: string;
  /** The name by which the app knows it while somebody types; of a text: its place. */
  name: string;
  kind: "text" | "date" | "amount" | "number" | "minutes" | "reason";
  part?: "day" | "month" | "year";
  /** The name of the form that holds it until its button is pressed. */
  form?: string;
  most: number;
  range: readonly [number, number];
  isRequired?: boolean;
  /** True when typing on is one step back; a value that is stored whole is a step each time. */
  isOneStep?: boolean;
  /** What is stored where the field shows only some of it. */
  over?: (held: Held) => string;
  get: (held: Held) => Value;
  put: (held: Held, value: Value) => Held;
}

const parts = ["day", "month", "year"] as const;
const { line, text } = typedBounds;

/** Fields in the order in which they stand in their part of the page. */
type Row = readonly Spec[];

function dated(spec: Omit<Spec, "kind" | "part" | "most" | "range">): Row {
  return parts.map((part) => ({ ...spec, kind: "date", part, most: line, range: [0, 0] }));
}

function written(kind: Spec["kind"], most: number, spec: Omit<Spec, "kind" | "most" | "range">): Spec {
  return { ...spec, kind, most, range: [0, 0], isOneStep: true };
}

/** Fields of the details of a session, or of a form for them. */
function details(session: string, form: string | undefined): Row {
  const field = (name: "title" | "organisation" | "date") => ({
    session,
    name: form === undefined ? name : `${form}/${name}`,
    ...(form === undefined ? {} : { form }),
    get: (held: Held): Value => held.form?.[name] ?? detailOf(held.session, name),
    put: (held: Held, value: Value): Held =>
      form === undefined
        ? { ...held, session: withDetail(held.session, name, `${value ?? ""}`) }
        : { ...held, form: { ...held.form, [name]: `${value ?? ""}` } },
  });
  return [
    written("text", line, field("title")),
    written("text", line, field("organisation")),
    ...dated({ ...field("date"), isRequired: form !== "new" }),
  ];
}

function detailOf(session: Assessment | undefined, name: "title" | "organisation" | "date"): string {
  return name === "date" ? (session?.rounds.at(-1)?.date ?? "") : (session?.[name] ?? "");
}

function withDetail(session: Assessment, name: "title" | "organisation" | "date", value: string): Assessment {
  if (name !== "date") return { ...session, [name]: value };
  const [round] = session.rounds;
  return { ...session, rounds: [{ ...round, date: value }] };
}

/** Fields of an action, or of one that is not in the plan yet. */
function action(session: string, id: string | undefined): Row {
  const field = (name: "what" | "doneWhen" | "owner" | "due") => ({
    session,
    name: `${id === undefined ? "own-action" : `action/${id}`}/${name}`,
    ...(id === undefined ? { form: "own-action" } : {}),
    get: (held: Held): Value =>
      (id === undefined ? held.form?.[name] : held.session.actions.find((one) => one.id === id)?.[name]) || undefined,
    put: (held: Held, value: Value): Held => {
      if (id === undefined) return { ...held, form: { ...held.form, [name]: `${value ?? ""}` } };
      const kept = name === "what" ? (value ?? "") : value || undefined;
      const actions = held.session.actions.map((one) => (one.id === id ? { ...one, [name]: kept } : one));
      return { ...held, session: { ...held.session, actions } as Assessment };
    },
  });
  return [
    written("text", text, field("what")),
    written("text", text, field("doneWhen")),
    written("text", line, field("owner")),
    ...dated(field("due")),
  ];
}

/** An answer has a note; one that does not apply, or is about to, a reason before it. */
function question(session: string, id: string, count: number, isAnswered: boolean): Row {
  const answerOf = (held: Held) => held.session.rounds[0].answers[id];
  const put = (held: Held, answer: object): Held => {
    const [round] = held.session.rounds;
    const answers = { ...round.answers, [id]: answer as NonNullable<(typeof round.answers)[string]> };
    return { ...held, session: { ...held.session, rounds: [{ ...round, answers }] } };
  };
  const reason = written("reason", text, {
    session,
    name: `na/${id}`,
    get: (held) => {
      const answer = answerOf(held);
      return answer !== undefined && "na" in answer ? answer.na : undefined;
    },
    put: (held, na) => {
      const note = answerOf(held)?.note;
      return put(held, { na, ...(note === undefined ? {} : { note }) });
    },
  });
  const note = written("text", text, {
    session,
    name: `note/${id}`,
    get: (held) => answerOf(held)?.note,
    put: (held, value) => put(held, { ...answerOf(held), note: value || undefined }),
  });
  return count > 1 || !isAnswered ? [reason, note] : [note];
}

function kindOf(column: string): { kind: Spec["kind"]; range: readonly [number, number] } {
  if (/^(?:start|time|date)$/.test(column)) return { kind: "date", range: [0, 0] };
  if (column === "cost") return { kind: "amount", range: [0, 0] };
  if (column === "months") return { kind: "number", range: [1, 60] };
  if (column === "funding") return { kind: "number", range: [0, 120] };
  return { kind: "text", range: [0, 0] };
}

function ofColumn(column: string, spec: Omit<Spec, "kind" | "most" | "range">): Row {
  const { kind, range } = kindOf(column);
  if (kind === "date") return dated(spec);
  const isText = kind === "text";
  return [{ ...spec, kind, range, most: isText ? worksheetLimits.text : line, isOneStep: isText }];
}

function alone(session: string, sheet: SheetId): Row {
  return sheets[sheet].alone.flatMap((part) =>
    ofColumn(part, {
      session,
      name: `${sheet}/${part}`,
      get: (held) => held.session.worksheets[sheet]?.[part] as Value,
      put: (held, value) => ({
        ...held,
        session: withPart(held.session, sheet, part, value === "" ? undefined : value),
      }),
    }),
  );
}

function row(session: Assessment, sheet: SheetId, id: string): Row {
  const part = partOfRow(session, sheet, id);
  if (part === undefined) return [];
  const columns: readonly string[] = (sheets[sheet].columns as Record<string, readonly string[]>)[part] ?? [];
  const all = isNamedRow(sheet, id) ? columns : ["rowTitle", ...columns];
  return all.flatMap((column) =>
    ofColumn(column, {
      session: session.id,
      name: `${sheet}/${part}/${id}/${column}`,
      get: (held) => rowsIn(held.session, sheet, part).find((one) => one.id === id)?.cells[column],
      put: (held, value) => {
        const rows = rowsIn(held.session, sheet, part).map((one) => {
          if (one.id !== id) return one;
          const { [column]: _former, ...cells } = one.cells;
          return { id, cells: value === undefined || value === "" ? cells : { ...cells, [column]: value } };
        });
        return { ...held, session: withRows(held.session, sheet, part, rows) };
      },
    }),
  );
}

const later: Row = [];

/** What the field with this key stands for; undefined for one that the model does not know. `count`: how many fields stand in its part. */
export function specOf(
  key: string,
  at: { session: Assessment | undefined; hash: string; count: number; sessions: ReadonlyMap<string, Assessment> },
): Spec | undefined {
  const { session, hash, count, sessions } = at;
  const [holder = "", number = "0"] = key.split("#");
  return rowOf(holder, { session, hash, count, sessions })[Number(number)];
}

function rowOf(holder: string, { session, hash, count, sessions }: Parameters<typeof specOf>[1]): Row {
  if (holder === "new") return details("", "new");
  if (holder.startsWith("rename/")) return details(holder.slice(7), "rename");
  if (session === undefined || !sessions.has(session.id)) return later;
  const { id } = session;
  const sheet: SheetId = hash.endsWith("/plan") ? "W12" : "W10";
  if (holder.startsWith("row/")) return row(session, sheet, holder.slice(4));
  if (holder.startsWith("actie-")) return action(id, holder.slice(6));
  if (holder === "nieuwe-actie") return action(id, undefined);
  if (holder.startsWith("vraag-")) {
    const asked = holder.slice(6);
    return question(id, asked, count, session.rounds[0].answers[asked] !== undefined);
  }
  if (holder === "details") return details(id, undefined);
  if (holder === "sheet") return alone(id, sheet);
  if (holder === "prepare") return [minutes(id)];
  return [];
}

/** Of a table of which nobody said how long it has. */
const usual = 120;

/** Minutes of the table that are none of the usual choices. */
function minutes(session: string): Spec {
  return {
    session,
    name: "minutes",
    kind: "minutes",
    most: line,
    range: [30, 600],
    over: ({ session: { werksessie } }) => `${werksessie.minutes ?? usual}`,
    get: ({ session: { werksessie } }) => {
      const given = werksessie.minutes ?? usual;
      return [90, 120, 150, 180].includes(given) ? undefined : given;
    },
    put: (held, value) => ({ ...held, session: withMinutes(held.session, Number(value ?? usual)) }),
  };
}

function withMinutes(session: Assessment, given: number): Assessment {
  const { werksessie } = session;
  const hasBreak = werksessie.minutes === undefined || werksessie.breaks.length > 0;
  return { ...session, werksessie: { ...werksessie, minutes: given, breaks: hasBreak ? [breakIn(given)] : [] } };
}

function breakIn(given: number) {
  return { after: Math.round(given * 0.55), minutes: 10 };
}
