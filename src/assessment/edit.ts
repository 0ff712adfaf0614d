import { bounds } from "./bounds.ts";
import type { Action, Answer, Answers, Assessment, Depth, ItemId, QuestionId, Round } from "./model.ts";
import { currentRound } from "./model.ts";
import type { Overlay } from "./overlay.ts";
import type { PartValue, WorksheetId } from "./worksheet.ts";

/*
 * Every change that a team can make to a document, as a pure function from the document to the next one.
 * Answers and ticks go to the last round; none of these touches `updated`, since time is not theirs.
 */

/**
 * A change that a part of the app brings along when it is needed: its name for the log, what it is about, and the change itself. One that
 * changes nothing gives the same document.
 */
export interface Edit {
  what: string;
  about?: string;
  /** What it takes away can be put back for some days. */
  takesAway?: true;
  /** The answers that it gives: the log tells of each as of one that was chosen by itself. */
  gives?: Answers;
  apply: (assessment: Assessment) => Assessment;
}

/** The document with another last round. */
export function changeRound(assessment: Assessment, change: (round: Round) => Round): Assessment {
  const present = currentRound(assessment);
  const changed = change(present);
  if (changed === present) return assessment;
  const [first, ...rest] = assessment.rounds;
  return { ...assessment, rounds: rest.length === 0 ? [changed] : [first, ...rest.slice(0, -1), changed] };
}

/** A text within what a document may hold: the fields on the screen take less, so nothing that was typed is cut. */
function within(text: string, most: number = bounds.text): string {
  return text.slice(0, most);
}

/** Gives a question its answer. The note of a former answer stays with the question. */
export function giveAnswer(assessment: Assessment, question: QuestionId, answer: Answer): Assessment {
  return changeRound(assessment, (round) => {
    const note = answer.note ?? round.answers[question]?.note;
    const said = "na" in answer ? { ...answer, na: within(answer.na) } : answer;
    const answers = { ...round.answers, [question]: note === undefined ? said : { ...said, note: within(note) } };
    return { ...round, answers };
  });
}

/** Takes a question's answer away, with its note. */
export function clearAnswer(assessment: Assessment, question: QuestionId): Assessment {
  return changeRound(assessment, (round) => {
    const { [question]: _cleared, ...answers } = round.answers;
    return { ...round, answers };
  });
}

/** Writes the note of an answered question; an empty note is no note. An unanswered question has no place for one. */
export function writeNote(assessment: Assessment, question: QuestionId, note: string): Assessment {
  return changeRound(assessment, (round) => {
    const answer = round.answers[question];
    if (answer === undefined) return round;
    const { note: _former, ...bare } = answer;
    return {
      ...round,
      answers: { ...round.answers, [question]: note === "" ? bare : { ...bare, note: within(note) } },
    };
  });
}

/** Sets the team's own tick of an item; `undefined` takes it away. */
export function tickItem(assessment: Assessment, item: ItemId, tick: boolean | undefined): Assessment {
  return changeRound(assessment, (round) => {
    const { [item]: _former, ...others } = round.checklist;
    return { ...round, checklist: tick === undefined ? others : { ...others, [item]: tick } };
  });
}

/** What changes of an action, field by field: the others stay as they are by then. Nothing, or an empty text, takes an optional field away. */
export type ActionChanges = { readonly [Field in keyof Omit<Action, "id">]?: Action[Field] | undefined };

/** An action with its fields in the order of the document's format, so that the same plan is the same text. */
function inOrder({ id, question, what, owner, due, priority, doneWhen, done }: Action): Action {
  return {
    id,
    question,
    what: within(what),
    ...(owner === undefined ? {} : { owner: within(owner, bounds.line) }),
    ...(due === undefined ? {} : { due }),
    ...(priority === undefined ? {} : { priority }),
    ...(doneWhen === undefined ? {} : { doneWhen: within(doneWhen) }),
    done,
  };
}

/** Adds an action at the end of the plan, or at `index`; a plan that is full stays as it is. */
export function addAction(assessment: Assessment, action: Action, index = assessment.actions.length): Assessment {
  if (assessment.actions.length >= bounds.actions) return assessment;
  return { ...assessment, actions: assessment.actions.toSpliced(index, 0, inOrder(action)) };
}

/** Changes some fields of an action. */
export function changeAction(assessment: Assessment, id: string, changes: ActionChanges): Assessment {
  const present = Object.entries(changes).map(([field, value]) => [
    field,
    value === "" && field !== "what" ? undefined : value,
  ]);
  const changed = (action: Action): Action => inOrder({ ...action, ...Object.fromEntries(present) });
  return { ...assessment, actions: assessment.actions.map((action) => (action.id === id ? changed(action) : action)) };
}

/** Drops an action from the plan. */
export function dropAction(assessment: Assessment, id: string): Assessment {
  return { ...assessment, actions: assessment.actions.filter((action) => action.id !== id) };
}

/** Moves an action up (-1) or down (1) by one place; at the edge nothing moves. */
export function moveAction(assessment: Assessment, id: string, by: -1 | 1): Assessment {
  const from = assessment.actions.findIndex((action) => action.id === id);
  const moved = assessment.actions[from];
  const to = from + by;
  if (moved === undefined || to < 0 || to >= assessment.actions.length) return assessment;
  return { ...assessment, actions: assessment.actions.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

/** Fills in a part of a worksheet; `undefined` empties it. A worksheet with nothing filled in is not kept. */
export function fillIn(
  assessment: Assessment,
  worksheet: WorksheetId,
  part: string,
  value: PartValue | undefined,
): Assessment {
  const { [worksheet]: sheet = {}, ...others } = assessment.worksheets;
  const { [part]: _former, ...rest } = sheet;
  const filled = value === undefined ? rest : { ...sheet, [part]: value };
  const worksheets = Object.keys(filled).length === 0 ? others : { ...assessment.worksheets, [worksheet]: filled };
  return { ...assessment, worksheets };
}

/** What a session is called and what it is about. `date` is the day of the werksessie, "YYYY-MM-DD". */
export interface SessionDetails {
  title: string;
  organisation: string;
  date: string;
  /** Field of the team. */
  variant: string;
  depth: Depth;
  /** What the organisation lays on the field; `null` takes it away. */
  overlay?: Overlay | null;
}

/**
 * Changes what is given of a session's details; the date is that of its last round. Another field, depth or overlay keeps every answer:
 * those without a question there are parked until it comes back.
 */
export function describeSession(assessment: Assessment, details: Partial<SessionDetails>): Assessment {
  const { date, overlay, ...given } = details;
  const { title, organisation } = given;
  const others = {
    ...given,
    ...(title === undefined ? {} : { title: within(title, bounds.line) }),
    ...(organisation === undefined ? {} : { organisation: within(organisation, bounds.line) }),
  };
  const { overlay: former, ...bare } = assessment;
  const laid = overlay === undefined ? former : overlay;
  const described = { ...bare, ...others, ...(laid === undefined || laid === null ? {} : { overlay: laid }) };
  return date === undefined ? described : changeRound(described, (round) => ({ ...round, date }));
}
