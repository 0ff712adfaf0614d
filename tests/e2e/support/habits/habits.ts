import { setTimeout as pause } from "node:timers/promises";
import type { BrowserContext, Page } from "@playwright/test";
import type { Assessment } from "../../../../src/assessment/model.ts";
import type { Chance } from "../../../support/chance.ts";
import { Team } from "../team.ts";
import { keptDocuments } from "../walkScreen.ts";
import { fieldDeeds } from "./fieldDeeds.ts";
import { idsIn, lookers, toldOf } from "./look.ts";
import type { WindowName } from "./model.ts";
import { Model } from "./model.ts";
import { placeDeeds } from "./placeDeeds.ts";
import { Seat } from "./seat.ts";
import type { Spec } from "./specs.ts";
import { specOf } from "./specs.ts";
import { startDeeds } from "./startDeeds.ts";
import { windowDeeds } from "./windowDeeds.ts";

/*
 * People with their habits, before the built app: each doing is what a hand does once. After each of them every kept session and every field on
 * the screen of every window is compared with a model beside it.
 */

/** How long what is on its way may take on a busy computer, in milliseconds. */
const patience = 10_000;

/** A doing that can be done now: how often it comes, and what does it. It says what was done. */
export interface Deed {
  name: string;
  weight: number;
  does: () => Promise<string>;
}

/** Something that was taken away from a session, and comes back by the list of its place. */
export interface Gone {
  /** The end of the address of its place. */
  place: string;
  isGone: (now: Assessment) => boolean;
  put: (now: Assessment) => Assessment;
}

export class Habits {
  readonly done: string[] = [];
  readonly count: Record<string, number> = {};
  readonly model: Model;
  readonly chance: Chance;
  readonly address: string;
  readonly context: BrowserContext;
  readonly seats = new Map<WindowName, Seat>();
  /** Before which window the person sits. */
  at: Seat;
  /** Sessions that were removed and can come back. */
  readonly removed = new Map<string, Assessment>();
  /** A session that was begun and is not seen yet. */
  begun: { title: string; organisation: string; date: string } | undefined;
  private readonly gone = new Map<string, Map<string, Gone>>();

  constructor(page: Page, address: string, chance: Chance, today: string) {
    this.model = new Model(today);
    this.chance = chance;
    this.address = address;
    this.context = page.context();
    this.at = new Seat("A", page);
    this.seats.set("A", this.at);
  }

  one<Thing>(things: readonly Thing[]): Thing {
    const thing = things[this.chance.below(things.length)];
    if (thing === undefined) throw new Error("nothing to choose from");
    return thing;
  }

  /** What was taken away from a session, by its name; the last one last. */
  goneFrom(session: string): Map<string, Gone> {
    const found = this.gone.get(session) ?? new Map<string, Gone>();
    this.gone.set(session, found);
    return found;
  }

  /** The session that is open in a window. */
  sessionAt(seat = this.at): Assessment | undefined {
    return seat.place === undefined ? undefined : this.model.sessions.get(seat.session);
  }

  /** What the fields on the screen of a window stand for; those that the model doesn't know are left alone. */
  specs(seat = this.at): { key: string; spec: Spec; value: string; isLine: boolean }[] {
    const session = this.sessionAt(seat);
    const counts = new Map<string, number>();
    for (const { key } of seat.fields) {
      const [holder = ""] = key.split("#");
      counts.set(holder, (counts.get(holder) ?? 0) + 1);
    }
    return seat.fields.flatMap(({ key, value, isLine }) => {
      const count = counts.get(key.split("#")[0] ?? "") ?? 0;
      const spec = specOf(key, { session, hash: seat.hash, count, sessions: this.model.sessions });
      return spec === undefined ? [] : [{ key, spec, value, isLine }];
    });
  }

  /** Does one thing, and throws where something is not as it must be. */
  async goesOn(): Promise<void> {
    const deeds = [...fieldDeeds(this), ...placeDeeds(this), ...startDeeds(this), ...windowDeeds(this)];
    let left = this.chance.below(deeds.reduce((sum, { weight }) => sum + weight, 0));
    const deed = deeds.find(({ weight }) => {
      left -= weight;
      return left < 0;
    });
    if (deed === undefined) throw new Error(`There is nothing to do at ${this.at.hash}`);
    const { name, hash } = { name: this.at.name, hash: this.at.hash };
    const place = this.done.push(`${this.done.length + 1}. ${deed.name}`) - 1;
    const backBefore = this.at.takesBack;
    const what = await deed.does();
    if (this.at.takesBack === backBefore) this.at.takesBack = undefined;
    this.done[place] = `${this.done[place]} in ${name} at ${hash}: ${what}`;
    this.count[deed.name] = (this.count[deed.name] ?? 0) + 1;
    await this.isAsItMustBe();
  }

  /** Everything that is kept is what the model says, and so is every field of every window. */
  async isAsItMustBe(): Promise<void> {
    await Promise.all([...this.seats.values()].map((seat) => this.seesAll(seat)));
  }

  private async seesAll(seat: Seat): Promise<void> {
    const end = Date.now() + patience;
    for (;;) {
      const fault = await this.faultAt(seat, end - Date.now());
      if (fault === undefined) return;
      if (Date.now() > end) throw new Error(`In window ${seat.name}, ${seat.hash}: ${fault}`);
      await pause(15);
    }
  }

  private async faultAt(seat: Seat, left: number): Promise<string | undefined> {
    const known = [...this.model.sessions.values()].flatMap(idsIn).filter((id) => id !== "new");
    const set = new Set(known);
    const sessions = Object.fromEntries([...this.model.sessions].map(([id, one]) => [id, toldOf(one, set)]));
    const seen = await seat.looks({ sessions, known, patience: Math.max(0, left) });
    const [different] = Object.keys(seen.differs);
    if (this.begun !== undefined) return this.takesBegun(seat, different, seen.differs[different ?? ""]);
    if (different !== undefined) {
      const found = seen.differs[different];
      return `${different} is kept as\n${found === null ? "nothing" : toldOf(found, set)}\nand must be\n${sessions[different]}`;
    }
    this.names(seen.fresh);
    seat.fields = seen.fields;
    if (seat.place !== undefined) seat.lastSession = seat.session;
    if (seen.isBroken) return "there is no heading";
    if (seen.hash !== seat.hash) return `the address is ${seen.hash}`;
    return this.fieldFault(seat);
  }

  /** A session that was begun comes with an id; what stands in it is what was filled in. */
  private takesBegun(seat: Seat, id: string | undefined, found: unknown): string {
    const { title, organisation, rounds } = (found ?? {}) as Partial<Assessment>;
    const { begun } = this;
    const isIt = title === begun?.title && organisation === begun?.organisation && rounds?.[0].date === begun?.date;
    if (id === undefined || !isIt)
      return `“${begun?.title}” is not begun as it was filled in, but ${JSON.stringify(found)}`;
    this.model.sessions.set(id, found as Assessment);
    [this.begun, seat.hash, seat.lastSession] = [undefined, `#/sessie/${id}`, id];
    return "a session was begun";
  }

  /** What was made has an id now. */
  private names([fresh]: readonly string[]): void {
    if (fresh === undefined) return;
    for (const [id, session] of this.model.sessions) {
      const text = JSON.stringify(session);
      if (text.includes('"id":"new"'))
        this.model.sessions.set(id, JSON.parse(text.replace('"id":"new"', `"id":"${fresh}"`)));
    }
  }

  private fieldFault(seat: Seat): string | undefined {
    const focused = seat.fields.find(({ isFocused }) => isFocused)?.key;
    const specs = this.specs(seat);
    this.model.enters(seat.name, specs.find(({ key }) => key === focused)?.spec);
    const wrong = new Map(seat.fields.map(({ key, isWrong }) => [key, isWrong]));
    for (const { key, spec, value } of specs) {
      this.model.comesOn(seat.name, spec);
      const must = this.model.shows(seat.name, spec);
      if (must.value !== value) return `${key} (${spec.name}) shows “${value}” and must show “${must.value}”`;
      const isSaid = wrong.get(key) ?? false;
      if (spec.kind !== "text" && spec.form !== "new" && isSaid !== must.isWrong)
        return `${key} (${spec.name}) “${value}” is ${isSaid ? "" : "not "}said to be wrong`;
    }
    return undefined;
  }
}

/** Begins with one session, in which there is something to plan, in a window that stands at the start of the app. */
export async function beginHabits(page: Page, address: string, chance: Chance): Promise<Habits> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.context().addInitScript(lookers);
  const team = new Team(page);
  await team.arrives(address);
  await team.beginsSession("Werksessie");
  await team.goesToStep("2");
  await team.answers("2d", "1");
  await team.answers("2a", "2");
  await team.seesKept();
  const today = await page.evaluate(() => new Intl.DateTimeFormat("sv").format(new Date()));
  const habits = new Habits(page, address, chance, today);
  const [first] = await keptDocuments(page);
  if (first === undefined) throw new Error("No session was begun");
  habits.model.sessions.set(first.id, first);
  [habits.at.hash, habits.at.lastSession] = [new URL(page.url()).hash, first.id];
  await habits.isAsItMustBe();
  return habits;
}
