import { partsOf } from "../../../../src/assessment/dateParts.ts";
import type { Assessment, Language } from "../../../../src/assessment/model.ts";
import { readDate } from "../../../../src/assessment/writtenDate.ts";
import { cameAtOnce } from "../../../../src/ui/kit/useTyping.ts";
import { read, written } from "./meaning.ts";
import type { Form, Held, Spec, Value } from "./specs.ts";

/*
 * What must be there: every session, what stands in forms, what is typed in each window, and each window's way back.
 */

/** The windows that people have open. */
export type WindowName = "A" | "B";

/** What stands typed in a field over what is stored. */
interface Typed {
  texts: Form;
  over: string;
  language: Language;
  isRefused: boolean;
}

/** The way back and forward of one window. */
interface Trail {
  past: readonly Assessment[];
  future: readonly Assessment[];
  step: string | undefined;
}

const noTrail: Trail = { past: [], future: [], step: undefined };

/** What one window shows besides what is kept. */
interface View {
  typed: Map<string, Typed>;
  /** The field in which the person is, and how its reason was when it was entered. */
  in: Spec | undefined;
  entered: { reason: Value; told: Value };
  trail: Trail;
  language: Language;
}

export class Model {
  readonly sessions = new Map<string, Assessment>();
  readonly forms = new Map<string, Form>();
  readonly views: Readonly<Record<WindowName, View>>;
  readonly today: string;
  /** What is typed and stays over a reload, in every window. */
  private readonly lasting = new Map<string, Typed>();

  constructor(today: string) {
    const view = (): View => ({
      typed: new Map(),
      in: undefined,
      entered: { reason: undefined, told: undefined },
      trail: noTrail,
      language: "nl",
    });
    this.views = { A: view(), B: view() };
    this.today = today;
  }

  // What is stored

  private held(spec: Spec): Held {
    const session = this.sessions.get(spec.session);
    return {
      session: session as Assessment,
      form: spec.form && this.forms.get(`${spec.session}/${spec.form}`),
    } as Held;
  }

  stored(spec: Spec): Value {
    if (spec.form === "new" && spec.kind === "date")
      return (this.forms.get("/new")?.["date"] ?? this.today) || undefined;
    return spec.get(this.held(spec));
  }

  /** Stores what a field came to mean, in its form or in its session. */
  private store(by: WindowName, spec: Spec, value: Value): void {
    const { session, form } = spec.put(this.held(spec), value);
    if (spec.form !== undefined) this.forms.set(`${spec.session}/${spec.form}`, form ?? {});
    else this.changes(by, session, spec.isOneStep ? spec.name : undefined);
  }

  /** Something that a team did in a window; what is typed in one field one after the other is one step. */
  changes(by: WindowName, next: Assessment, step?: string): void {
    const before = this.sessions.get(next.id);
    const { trail } = this.views[by];
    const goesOn = step !== undefined && step === trail.step;
    if (before !== undefined)
      this.views[by].trail = { past: goesOn ? trail.past : [...trail.past, before], future: [], step };
    this.sessions.set(next.id, next);
    this.views[by === "A" ? "B" : "A"].trail = noTrail;
  }

  can(by: WindowName, way: "past" | "future"): boolean {
    return this.views[by].trail[way].length > 0;
  }

  walks(by: WindowName, way: "past" | "future"): void {
    const { past, future } = this.views[by].trail;
    const aim = way === "past" ? past.at(-1) : future[0];
    const now = aim && this.sessions.get(aim.id);
    if (aim === undefined || now === undefined) return;
    this.views[by].trail =
      way === "past"
        ? { past: past.slice(0, -1), future: [now, ...future], step: undefined }
        : { past: [...past, now], future: future.slice(1), step: undefined };
    this.sessions.set(aim.id, aim);
    this.views[by === "A" ? "B" : "A"].trail = noTrail;
  }

  /** A window was opened anew, or has another session: how far it can go back is for other tests. */
  forgetsTheWay(by: WindowName): void {
    this.views[by].trail = noTrail;
  }

  // What is typed

  private key(spec: Spec): string {
    return `${spec.session}/${spec.name}`;
  }

  private over(spec: Spec): string {
    return spec.over?.(this.held(spec)) ?? `${this.stored(spec) ?? ""}`;
  }

  private isIn(by: WindowName, spec: Spec): boolean {
    const { in: here } = this.views[by];
    return here !== undefined && this.key(here) === this.key(spec);
  }

  /** What stands typed in a field, as long as it counts. */
  private typed(by: WindowName, spec: Spec): Typed | undefined {
    const typed = this.views[by].typed.get(this.key(spec));
    return typed !== undefined && (this.isIn(by, spec) || typed.over === this.over(spec)) ? typed : undefined;
  }

  private put(by: WindowName, spec: Spec, typed: Omit<Typed, "over"> | undefined): void {
    const key = this.key(spec);
    const whole = typed && { ...typed, over: this.over(spec) };
    const set = (view: View) => (whole === undefined ? view.typed.delete(key) : view.typed.set(key, whole));
    set(this.views[by]);
    if (whole !== undefined && !whole.isRefused) return;
    if (whole === undefined && !this.lasting.has(key)) return;
    if (whole === undefined) this.lasting.delete(key);
    else this.lasting.set(key, whole);
    for (const view of Object.values(this.views)) set(view);
  }

  /** True when a form can't be sent, since a date in it can't be read. */
  isRefused(session: string, name: string): boolean {
    return this.lasting.has(`${session}/${name}`);
  }

  letsGo(session: string, names: readonly string[]): void {
    for (const name of names) {
      this.lasting.delete(`${session}/${name}`);
      for (const { typed } of Object.values(this.views)) typed.delete(`${session}/${name}`);
    }
  }

  /** What the field must show in a window. */
  shows(by: WindowName, spec: Spec): { value: string; isWrong: boolean } {
    const typed = this.typed(by, spec);
    const value = this.stored(spec);
    if (spec.kind === "date") {
      const texts: Form = { ...partsOf(value as string | undefined), ...typed?.texts };
      const isWrong =
        typed !== undefined &&
        !read(spec, typed, this.stored(spec), this.today).ok &&
        (!this.isIn(by, spec) || typed.isRefused);
      return { value: texts[spec.part ?? "day"] ?? "", isWrong };
    }
    const text = typed?.texts["text"];
    if (spec.kind === "text" || spec.kind === "reason") return { value: text ?? `${value ?? ""}`, isWrong: false };
    const isWrong =
      typed !== undefined &&
      !read(spec, typed, this.stored(spec), this.today).ok &&
      (!this.isIn(by, spec) || typed.isRefused);
    return { value: text ?? written(spec, value, this.views[by].language), isWrong };
  }

  // Doings in a field

  enters(by: WindowName, spec: Spec | undefined): void {
    const view = this.views[by];
    const before = view.in;
    if (before !== undefined && spec !== undefined && this.isIn(by, spec)) {
      if (before.part !== spec.part) this.leavesPart(by, before);
      view.in = spec;
      return;
    }
    if (before !== undefined) {
      if (before.kind === "date") this.leavesPart(by, before);
      view.in = undefined;
      this.leaves(by, before);
    }
    view.in = spec;
    const reason = spec?.kind === "reason" ? this.stored(spec) : undefined;
    view.entered = { reason, told: reason };
  }

  /** A whole date in one part spreads over all of them once that part is left. */
  private leavesPart(by: WindowName, spec: Spec): void {
    const typed = this.typed(by, spec);
    if (typed === undefined || readDate(typed.texts[spec.part ?? ""] ?? "", this.today) === undefined) return;
    const found = read(spec, typed, this.stored(spec), this.today);
    if (found.ok) this.put(by, spec, { ...typed, texts: { ...partsOf(found.value as string) }, isRefused: false });
  }

  /** The field is left, or Enter pressed in it: what can be read is stored, what can't is said. */
  leaves(by: WindowName, spec: Spec): void {
    if (spec.kind === "text") return;
    const typed = this.typed(by, spec);
    if (spec.kind === "reason") this.leavesReason(by, spec);
    if (typed === undefined || spec.kind === "reason") return;
    const found = read(spec, typed, this.stored(spec), this.today);
    if (!found.ok) {
      if (!typed.isRefused) this.put(by, spec, { ...typed, isRefused: true });
      return;
    }
    this.put(by, spec, undefined);
    if (found.value !== this.stored(spec)) this.store(by, spec, found.value);
  }

  private leavesReason(by: WindowName, spec: Spec): void {
    const isEmpty = this.shows(by, spec).value.trim() === "";
    const { reason, told } = this.views[by].entered;
    const now = this.stored(spec);
    this.put(by, spec, undefined);
    if (!isEmpty || now !== told) return;
    if (reason !== undefined) this.store(by, spec, reason);
    else if (now !== undefined) this.clears(by, spec);
  }

  private clears(by: WindowName, spec: Spec): void {
    const session = this.sessions.get(spec.session);
    if (session === undefined) return;
    const [round] = session.rounds;
    const { [spec.name.slice(3)]: _cleared, ...answers } = round.answers;
    this.changes(by, { ...session, rounds: [{ ...round, answers }] });
  }

  /** The text of a field becomes another by what a hand did in it. */
  becomes(by: WindowName, spec: Spec, text: string): void {
    const before = this.shows(by, spec).value;
    if (before === text) return;
    const { language } = this.views[by];
    const isAtOnce = cameAtOnce(before, text);
    if (spec.kind === "text") this.store(by, spec, text);
    else if (spec.kind === "reason") this.reasonBecomes(by, spec, text);
    else if (spec.kind === "date") this.dateBecomes(by, spec, text, isAtOnce);
    else {
      const typed = { texts: { text }, language, isRefused: false };
      const found = read(spec, typed, this.stored(spec), this.today);
      // What was typed is of before what it stored: that holds as long as the person is in the field.
      const { over } = { over: this.over(spec) };
      this.put(by, spec, typed);
      if (isAtOnce && found.ok && found.value !== undefined && found.value !== this.stored(spec)) {
        this.store(by, spec, found.value);
        this.views[by].typed.set(this.key(spec), { ...typed, over });
      }
    }
  }

  private reasonBecomes(by: WindowName, spec: Spec, text: string): void {
    if (text.trim() === "") {
      this.put(by, spec, { texts: { text }, language: this.views[by].language, isRefused: false });
      return;
    }
    this.put(by, spec, undefined);
    this.views[by].entered.told = text;
    this.store(by, spec, text);
  }

  private dateBecomes(by: WindowName, spec: Spec, text: string, isAtOnce: boolean): void {
    const { language } = this.views[by];
    const texts = { ...this.typed(by, spec)?.texts, [spec.part ?? "day"]: text };
    const typed = { texts, language, isRefused: false };
    const isComplete = spec.part === "year" && /^\d{4}$/.test(text);
    const isWhole = isAtOnce && readDate(text, this.today) !== undefined;
    const found = isComplete || isWhole ? read(spec, typed, this.stored(spec), this.today) : ({ ok: false } as const);
    if (found.ok) this.storesDate(by, spec, found.value);
    else this.put(by, spec, typed);
  }

  /** A whole date was pasted: it takes the place of all that stood in the parts. */
  storesDate(by: WindowName, spec: Spec, date: Value): void {
    this.put(by, spec, undefined);
    if (date !== this.stored(spec)) this.store(by, spec, date);
  }

  /** What comes on the screen of a window: typed values over something that changed meanwhile are let go of, those that were left count. */
  comesOn(by: WindowName, spec: Spec): void {
    const typed = this.views[by].typed.get(this.key(spec));
    if (typed === undefined || this.isIn(by, spec)) return;
    if (typed.over !== this.over(spec)) this.put(by, spec, undefined);
    else if (!typed.isRefused) this.leaves(by, spec);
  }

  /** A window is opened anew: what was on its way is left, and what lasts is there. */
  opensAnew(by: WindowName): void {
    this.enters(by, undefined);
    this.views[by].typed = new Map(this.lasting);
    this.forgetsTheWay(by);
  }
}
