/*
 * What stands on the screen and what is kept behind it, at one moment; and where a hand has to press. These functions run in the page, put there by
 * `lookers`; so they call each other and nothing else.
 */

/** A text field on the screen. `key`: what it belongs to, and its number there. */
export interface SeenField {
  key: string;
  value: string;
  isWrong: boolean;
  isFocused: boolean;
  isLine: boolean;
}

/** What is seen at once. */
export interface Seen {
  /** The ids of what was made since: unknown before. */
  fresh: readonly string[];
  /** Kept sessions that are not as they were meant to be; `null` for one that is not there. */
  differs: Readonly<Record<string, unknown>>;
  fields: readonly SeenField[];
  /** True when a part of the page broke. */
  isBroken: boolean;
  hash: string;
}

/** What is meant to be kept: by id the session as a text, without its log and its moment. */
export interface Meant {
  sessions: Readonly<Record<string, string>>;
  /** All ids that are known; what has another one is meant as "new". */
  known: readonly string[];
  /** How long what is on its way may take, in milliseconds. */
  patience: number;
}

/** What to press: a field by its key, or a button by the beginning of its words, in the part of the page that `within` selects. */
export interface Aim {
  field?: string;
  button?: string;
  within?: string;
  nth?: number;
}

export type Point = { x: number; y: number } | { fault: string };

interface Habits {
  look: (meant: Meant) => Promise<Seen>;
  aim: (what: Aim) => Promise<Point>;
  focused: () => [key: string, text: string] | undefined;
}

/** The window of a page in which `lookers` ran. */
export type HabitsWindow = Window & { habits: Habits; habitsDatabase?: Promise<IDBDatabase> };

/** The same for two values that are the same, whatever the order of their keys. What has an id that is not known is new. */
export function inOrder(value: unknown, known: ReadonlySet<string>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => inOrder(one, known));
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, one]) => [key, key === "id" && !known.has(`${one}`) ? "new" : inOrder(one, known)]),
  );
}

/** A session as a text by which two states are the same: without what happened and when. */
export function toldOf(session: unknown, known: ReadonlySet<string>): string {
  const { log: _log, updated: _updated, ...rest } = session as Record<string, unknown>;
  return JSON.stringify(inOrder(rest, known));
}

/** Every id that stands in a value. */
export function idsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return Object.entries(value).flatMap(([key, one]) => (key === "id" ? [`${one}`] : idsIn(one)));
}

/** What a field belongs to: a row, an action, a question, a form, or what the place is about. */
export function holderOf(field: Element): string {
  const row = field.closest("[data-row]")?.getAttribute("data-row");
  if (row) return `row/${row}`;
  const card = field.closest("[id^='actie-'], #nieuwe-actie, [id^='vraag-']")?.id;
  if (card) return card;
  if (field.closest("dialog")) return "later";
  if (field.closest("form")) {
    const link = field.closest("li")?.querySelector("a")?.getAttribute("href");
    return link ? `rename/${link.split("/")[2]}` : "new";
  }
  if (/\/(?:plan|stap\/\d)$/.test(location.hash)) return "sheet";
  return location.hash.endsWith("/werksessie") ? "prepare" : "details";
}

export function fieldsOnScreen(): [string, HTMLInputElement | HTMLTextAreaElement][] {
  const counted = new Map<string, number>();
  const all = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("main input[type=text], main textarea");
  return [...all].map((field) => {
    const holder = holderOf(field);
    const number = counted.get(holder) ?? 0;
    counted.set(holder, number + 1);
    return [`${holder}#${number}`, field];
  });
}

/** The field in which somebody is, with what stands in it. */
export function focused(): [string, string] | undefined {
  const found = fieldsOnScreen().find(([, field]) => field === document.activeElement);
  return found && [found[0], found[1].value];
}

export async function keptNow(): Promise<Record<string, unknown>[]> {
  const place = window as unknown as HabitsWindow;
  place.habitsDatabase ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("kansenwijzer /");
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
  const database = await place.habitsDatabase;
  return new Promise((resolve, reject) => {
    const request = database.transaction("sessions").objectStore("sessions").getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Looks until what is kept is what is meant, or until patience ends. */
export async function look({ sessions, known: all, patience }: Meant): Promise<Seen> {
  const end = performance.now() + patience;
  const known = new Set(all);
  for (;;) {
    const differs: Record<string, unknown> = Object.fromEntries(Object.keys(sessions).map((id) => [id, null]));
    const kept = await keptNow();
    for (const session of kept) {
      const id = `${session["id"]}`;
      if (sessions[id] === toldOf(session, known)) delete differs[id];
      else differs[id] = session;
    }
    if (Object.keys(differs).length === 0 || performance.now() > end) {
      const fields = fieldsOnScreen().map(([key, field]) => ({
        key,
        value: field.value,
        isWrong: field.getAttribute("aria-invalid") === "true",
        isFocused: document.activeElement === field,
        isLine: field instanceof HTMLInputElement,
      }));
      const isBroken = document.querySelector("main h1") === null;
      const fresh = idsIn(kept.map(({ log: _log, ...session }) => session)).filter((id) => !known.has(id));
      return { differs, fields, fresh, isBroken, hash: location.hash };
    }
    await new Promise((resolve) => setTimeout(resolve, 8));
  }
}

export function aimedAt({ field, button, within = "body", nth = 0 }: Aim): Element | undefined {
  if (field !== undefined) return fieldsOnScreen().find(([key]) => key === field)?.[1];
  if (button === undefined) return document.querySelectorAll(within)[nth];
  const plain = (text: string) => text.replace(/\s+/g, " ").trim();
  const parts = [...document.querySelectorAll(within)];
  const all = parts.flatMap((part) => [...part.querySelectorAll("button, summary, a")]);
  return all.find((one) => plain(one.getAttribute("aria-label") ?? one.textContent ?? "").startsWith(plain(button)));
}

/** Brings it into sight and tells where it is, once nothing lies over it. */
export async function aim(what: Aim): Promise<Point> {
  const end = performance.now() + 15_000;
  // What arrives above it may still move it: it has to stand still.
  let before = "";
  for (let fault = "is not there"; ; ) {
    const aimed = aimedAt(what);
    if (aimed) {
      aimed.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, width, height } = aimed.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const over = document.elementFromPoint(x, y);
      const isStill = before === `${x} ${y}`;
      before = `${x} ${y}`;
      if (isStill && (aimed.contains(over) || over?.closest("label")?.contains(aimed))) return { x, y };
      fault = `lies under ${over?.outerHTML.slice(0, 120)}`;
    }
    if (performance.now() > end) return { fault: `${JSON.stringify(what)} ${fault}` };
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** A script for every page: what a compiler names is named by nobody there. */
export const lookers = `{
const __name = (made) => made;
${[inOrder, toldOf, idsIn, holderOf, fieldsOnScreen, focused, keptNow, look, aimedAt, aim].map(String).join("\n")}
window.habits = { look, aim, focused };
}`;
