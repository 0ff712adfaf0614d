import type { Answer, Assessment } from "../../../src/assessment/model.ts";

/** What must be there of one session, as far as a walk changes it. */
export interface Kept {
  title: string;
  answers: Readonly<Record<string, { choice: string; note: string }>>;
  ticks: Readonly<Record<string, boolean>>;
  actions: readonly { what: string; owner: string; done: boolean }[];
  /** Months of funding, of the worksheet in the plan. */
  funding: number | undefined;
  /** Hands that were shown, by question. */
  hands: Readonly<Record<string, string>>;
}

/** The same of a document that was kept. */
export function keptOf({ title, rounds, actions, worksheets }: Assessment): Kept {
  const { answers = {}, checklist = {}, hands = {} } = rounds.at(-1) ?? {};
  const funding = worksheets["W12"]?.["funding"];
  return {
    title,
    answers: sorted(answers, (answer) => ({ choice: choiceOf(answer), note: answer.note ?? "" })),
    ticks: sorted(checklist, (tick) => tick === true),
    actions: actions.map(({ what, owner = "", done }) => ({ what, owner, done })),
    funding: typeof funding === "number" ? funding : undefined,
    hands: sorted(hands, (counted) => JSON.stringify(counted)),
  };
}

/** A text by which two states of a session are the same. */
export function told(kept: Kept): string {
  const { answers, ticks, hands } = kept;
  const same = <Value>(value: Value) => value;
  return JSON.stringify({
    ...kept,
    answers: sorted(answers, same),
    ticks: sorted(ticks, same),
    hands: sorted(hands, same),
  });
}

function choiceOf(answer: Answer): string {
  if ("level" in answer) return `${answer.level}`;
  return "na" in answer ? "na" : "unknown";
}

function sorted<Value, Made>(
  record: Readonly<Record<string, Value>>,
  make: (value: Value) => Made,
): Record<string, Made> {
  const entries = Object.entries(record).map(([key, value]) => [key, make(value)] as const);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** A session in the model, with the way back through what this window did since it opened it. */
export class Session {
  readonly id: string;
  now: Kept;
  private past: Kept[] = [];
  private future: Kept[] = [];
  private typing: string | undefined;

  constructor(id: string, now: Kept) {
    this.id = id;
    this.now = now;
  }

  /** What somebody changed; what is typed in one field one after the other is one step. */
  changes(next: Partial<Kept>, typing?: string): void {
    if (typing === undefined || typing !== this.typing) this.past.push(this.now);
    [this.future, this.typing] = [[], typing];
    this.now = { ...this.now, ...next };
  }

  can(way: "undo" | "redo"): boolean {
    return (way === "undo" ? this.past : this.future).length > 0;
  }

  goes(way: "undo" | "redo"): void {
    const [from, to] = way === "undo" ? [this.past, this.future] : [this.future, this.past];
    const aim = from.pop();
    if (aim === undefined) return;
    to.push(this.now);
    [this.now, this.typing] = [aim, undefined];
  }

  /** Another window, another session or another browser came between: how far the app can still go back is not for this model to say. */
  forgetsTheWay(now = this.now): void {
    [this.now, this.past, this.future, this.typing] = [now, [], [], undefined];
  }
}
