import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "@playwright/test";
import type { Language } from "../../../src/assessment/model.ts";
import type { SessionRoom } from "../../../src/machine/places.ts";
import type { Chance } from "../../support/chance.ts";
import { Room } from "./room.ts";
import { Sheet } from "./sheet.ts";
import type { AnswerWord } from "./team.ts";
import { Team } from "./team.ts";
import type { Kept } from "./walkModel.ts";
import { keptOf, Session, told } from "./walkModel.ts";
import { cardsOnScreen, isThere, keptDocuments, noteThatIsKept } from "./walkScreen.ts";
import { steps } from "./werksessie.ts";

/*
 * A team that does whatever comes into its head, with a model beside it of what must be there. After each deed all kept sessions are compared with the
 * model, and so is what the screen shows.
 */

export interface Walk {
  /** What was done, one line a deed. */
  readonly deeds: readonly string[];
  /** How often each was done. */
  readonly count: Readonly<Record<string, number>>;
  /** Does one deed, and throws where something is not as it must be. */
  goesOn(): Promise<void>;
}

/** Ends the browser at once and gives a window in the one that came back on the same profile. */
export type Kill = () => Promise<Page>;

const rooms: readonly SessionRoom[] = ["board", "checklist", "outcome", "plan", "takeaway"];
/** Those without a link that says so, or without a title to see. */
const farRooms = ["werksessie", "stemmen", "van-papier"] as const;
const asides = ["", "bronnen", "begrippen", "bewaren", "controle"] as const;
const levels: readonly [AnswerWord, ...AnswerWord[]] = ["0", "1", "2", "3", "unknown"];
const mostSessions = 5;

/** Begins a walk in a window that stands at the start of the app, with one session. */
export async function beginWalk(page: Page, address: string, chance: Chance, kill?: Kill): Promise<Walk> {
  const walker = new Walker(page, address, chance, kill);
  await walker.begins();
  return walker;
}

class Walker implements Walk {
  readonly deeds: string[] = [];
  readonly count: Record<string, number> = {};
  private readonly sessions = new Map<string, Session>();
  private readonly address: string;
  private readonly chance: Chance;
  private readonly kill: Kill | undefined;
  private team: Team;
  private open: Session | undefined;
  private language: Language = "nl";
  private isOffline = false;
  private number = 0;

  constructor(page: Page, address: string, chance: Chance, kill: Kill | undefined) {
    this.team = new Team(page);
    this.address = address;
    this.chance = chance;
    this.kill = kill;
  }

  private get page(): Page {
    return this.team.page;
  }

  /** The session that is open; most deeds open it when the team is elsewhere. */
  private get session(): Session {
    if (this.open === undefined) throw new Error("no session was begun");
    return this.open;
  }

  async begins(): Promise<void> {
    await this.team.arrives(this.address);
    await this.startsSession();
    await this.isAsItMustBe();
  }

  async goesOn(): Promise<void> {
    const deeds: readonly (readonly [string, number, () => Promise<string | undefined>])[] = [
      ["answer", 20, () => this.answers()],
      ["note", 14, () => this.notes()],
      ["clear", 5, () => this.clears()],
      ["tick", 8, () => this.ticks()],
      ["action", 10, () => this.addsAction()],
      ["change of an action", 8, () => this.changesAction()],
      ["move of an action", 5, () => this.movesAction()],
      ["drop of an action", 4, () => this.dropsAction()],
      ["worksheet", 5, () => this.fillsWorksheet()],
      ["undo", 10, () => this.walksTrail("undo")],
      ["redo", 6, () => this.walksTrail("redo")],
      ["visit", 16, () => this.visits()],
      ["language", 4, () => this.changesLanguage()],
      ["other session", 6, () => this.opensOther()],
      ["two windows", 5, () => this.worksInTwoWindows()],
      ["reload", 6, () => this.reloads()],
      ["connection", 4, () => this.changesConnection()],
      ["hands", 3, () => this.countsHands()],
      ["file", 2, () => this.stopsFile()],
      ...(this.kill === undefined ? [] : ([["kill", 8, () => this.isKilled(this.kill)]] as const)),
    ];
    let left = this.chance.below(deeds.reduce((sum, [, weight]) => sum + weight, 0));
    const [name, , deed] = deeds.find(([, weight]) => {
      left -= weight;
      return left < 0;
    }) ??
      deeds[0] ?? ["", 0, async () => undefined];
    const at = this.deeds.push(`${this.deeds.length + 1}. ${name}`) - 1;
    const what = await deed();
    // What can't be done now, such as an undo with nothing to undo, is no deed.
    if (what === undefined) {
      this.deeds.pop();
      return this.goesOn();
    }
    this.deeds[at] = `${this.deeds[at]}: ${what}`;
    this.count[name] = (this.count[name] ?? 0) + 1;
    await this.isAsItMustBe();
  }

  // Looking

  /** Everything that was kept is what the model says, and so is the screen. */
  private async isAsItMustBe(): Promise<void> {
    if (this.isInSession()) await this.team.seesKept();
    const kept = await keptDocuments(this.page);
    for (const { id, now } of this.sessions.values()) {
      const document = kept.find((one) => one.id === id);
      const [found, meant] = [document === undefined ? "nothing" : told(keptOf(document)), told(now)];
      if (found !== meant) throw new Error(`“${now.title}” is kept as\n${found}\nand must be\n${meant}`);
    }
    if (kept.length !== this.sessions.size)
      throw new Error(`${kept.length} sessions are kept of ${this.sessions.size}`);
    await isThere(this.page);
    if (await this.page.getByRole("heading", { name: this.team.say("broken.title") }).isVisible())
      throw new Error("the error screen");
    if (/\/stap\/\d$/.test(this.page.url())) await this.showsAnswers();
    if (/\/plan$/.test(this.page.url()))
      await this.team.plan.shows(...this.session.now.actions.map(({ what }) => what));
  }

  private isInSession(): boolean {
    return this.page.url().includes("#/sessie/");
  }

  /** The cards on the screen hold what the model says. */
  private async showsAnswers(): Promise<void> {
    const { answers } = this.session.now;
    await this.page.locator("[id^=vraag-]").first().waitFor();
    let [shown, meant] = ["", ""];
    // What another window changed is told within a moment.
    for (let tries = 0; tries < 50; tries += 1) {
      const cards = await this.page.evaluate(cardsOnScreen);
      shown = JSON.stringify(cards);
      meant = JSON.stringify(cards.map(([id]) => [id, answers[id]?.choice ?? "", answers[id]?.note ?? ""]));
      if (shown === meant) return;
      await pause(100);
    }
    throw new Error(`The screen shows\n${shown}\nand must show\n${meant}`);
  }

  // Going

  private async goes(way: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, way);
    await isThere(this.page);
  }

  private async opensStep(question: string): Promise<void> {
    await this.goes(`/sessie/${this.session.id}/stap/${question.charAt(0)}`);
    await this.page.locator(`#vraag-${question}`).waitFor();
  }

  private async opensPlan(): Promise<void> {
    await this.goes(`/sessie/${this.session.id}/plan`);
    await this.page.getByRole("heading", { level: 1, name: this.team.say("plan.title") }).waitFor();
  }

  private anyQuestion(): string {
    const { questions } = this.one(steps);
    return this.one(questions);
  }

  private one<Thing>(things: readonly Thing[]): Thing {
    const thing = things[this.chance.below(things.length)];
    if (thing === undefined) throw new Error("nothing to choose from");
    return thing;
  }

  private aText(): string {
    this.number += 1;
    return `${this.one(["Navragen", "Samen met de buurt", "=1+1", "<b>één</b>", "Wie belt? 😀", "café"])} ${this.number}`;
  }

  // Deeds. Each says what was done, or nothing when there was nothing to do.

  private async startsSession(): Promise<string> {
    const title = `Werksessie ${this.sessions.size + 1}`;
    await this.team.beginsSession(title);
    const id = this.idInAddress();
    this.open?.forgetsTheWay();
    this.open = new Session(id, { title, answers: {}, ticks: {}, actions: [], funding: undefined, hands: {} });
    this.sessions.set(id, this.open);
    return title;
  }

  private idInAddress(): string {
    return decodeURIComponent(new URL(this.page.url()).hash.split("/")[2] ?? "");
  }

  private async answers(team = this.team): Promise<string | undefined> {
    const [question, choice] = [this.anyQuestion(), this.chance.pick(levels)];
    const { answers } = this.session.now;
    if (answers[question]?.choice === choice) return undefined;
    if (team === this.team) await this.opensStep(question);
    await team.answers(question, choice);
    this.session.changes({ answers: { ...answers, [question]: { choice, note: answers[question]?.note ?? "" } } });
    return `${question} is ${choice}`;
  }

  private answered(): string | undefined {
    const asked = new Set(steps.flatMap(({ questions }) => questions));
    const questions = Object.keys(this.session.now.answers).filter((one) => asked.has(one));
    return questions.length === 0 ? undefined : this.one(questions);
  }

  private withNote(question: string, note: string): Partial<Kept> {
    const { answers } = this.session.now;
    const { choice = "" } = answers[question] ?? {};
    return { answers: { ...answers, [question]: { choice, note } } };
  }

  private async notes(): Promise<string | undefined> {
    const question = this.answered();
    if (question === undefined) return undefined;
    const note = this.aText();
    await this.opensStep(question);
    await this.team.notes(question, note);
    this.session.changes(this.withNote(question, note), question);
    return `${question} “${note}”`;
  }

  private async clears(): Promise<string | undefined> {
    const question = this.answered();
    if (question === undefined) return undefined;
    await this.opensStep(question);
    const name = `${this.team.say("step.clear")} ${question}`;
    await this.page.getByRole("button", { name, exact: true }).click();
    const { [question]: _cleared, ...answers } = this.session.now.answers;
    this.session.changes({ answers });
    return question;
  }

  private async ticks(): Promise<string | undefined> {
    const [item, tick] = [this.one(["1", "2", "3", "4", "5"]), this.chance.below(2) === 0];
    if (this.session.now.ticks[item] === tick) return undefined;
    await this.goes(`/sessie/${this.session.id}/klaar`);
    await this.team.ticks(item, tick);
    this.session.changes({ ticks: { ...this.session.now.ticks, [item]: tick } });
    return `${item} is ${tick}`;
  }

  private async addsAction(): Promise<string | undefined> {
    if (this.session.now.actions.length > 8) return undefined;
    const what = this.aText();
    await this.opensPlan();
    // An action belongs to a chance; without one there is nothing to think up.
    const own = this.page.getByRole("button", { name: this.team.say("plan.own"), exact: true });
    if (!(await own.isVisible())) return undefined;
    await own.click();
    await this.page.getByLabel(this.team.say("plan.what")).fill(what);
    const list = this.page.getByLabel(this.team.say("plan.question"));
    const values = await list
      .locator("option")
      .evaluateAll((options) => options.map((one) => one.getAttribute("value")));
    const question = this.one(values.filter((value) => value !== null && value !== ""));
    await list.selectOption(question);
    await this.page.getByRole("button", { name: this.team.say("plan.add"), exact: true }).click();
    this.session.changes({ actions: [...this.session.now.actions, { what, owner: "", done: false }] });
    return `“${what}” at ${question}`;
  }

  private anyAction(): number | undefined {
    const { length } = this.session.now.actions;
    return length === 0 ? undefined : this.chance.below(length);
  }

  private async changesAction(): Promise<string | undefined> {
    const at = this.anyAction();
    const action = this.session.now.actions[at ?? -1];
    if (at === undefined || action === undefined) return undefined;
    await this.opensPlan();
    const changed = this.chance.below(2) === 0 ? { ...action, done: !action.done } : { ...action, owner: this.aText() };
    const card = this.team.plan.actions().nth(at);
    if (changed.done !== action.done) await card.getByRole("checkbox").first().setChecked(changed.done);
    else {
      await this.team.plan.task("edit", action.what).first().click();
      await card.getByLabel(this.team.say("plan.owner")).fill(changed.owner);
      await this.team.plan.task("close", action.what).first().click();
    }
    this.session.changes({ actions: this.session.now.actions.with(at, changed) }, `action ${action.what}`);
    return `${action.what} ${changed.owner} ${changed.done}`;
  }

  private async movesAction(): Promise<string | undefined> {
    const at = this.anyAction() ?? 0;
    const { actions } = this.session.now;
    const [upper, lower] = [actions[at - 1], actions[at]];
    if (upper === undefined || lower === undefined) return undefined;
    await this.opensPlan();
    const isUp = this.chance.below(2) === 0;
    await this.team.plan
      .task(isUp ? "up" : "down", (isUp ? lower : upper).what)
      .first()
      .click();
    this.session.changes({ actions: actions.toSpliced(at - 1, 2, lower, upper) });
    return `${lower.what} before ${upper.what}`;
  }

  private async dropsAction(): Promise<string | undefined> {
    const at = this.anyAction();
    const action = this.session.now.actions[at ?? -1];
    if (at === undefined || action === undefined) return undefined;
    await this.opensPlan();
    await this.team.plan.task("drop", action.what).first().click();
    this.session.changes({ actions: this.session.now.actions.toSpliced(at, 1) });
    return action.what;
  }

  private async fillsWorksheet(): Promise<string | undefined> {
    const funding = 1 + this.chance.below(100);
    if (this.session.now.funding === funding) return undefined;
    const sheet = new Sheet(this.team, "W12");
    await this.goes(`/sessie/${this.session.id}`);
    await this.opensPlan();
    await sheet.opens();
    await sheet.part("funding").fill(`${funding}`);
    this.session.changes({ funding });
    return `${funding} months`;
  }

  private async walksTrail(way: "undo" | "redo"): Promise<string | undefined> {
    if (!this.session.can(way)) return undefined;
    if (!this.isInSession()) await this.goes(`/sessie/${this.session.id}`);
    const name = this.team.say(`trail.${way}`);
    await this.page.getByRole("banner").getByRole("button", { name, exact: true }).click();
    this.session.goes(way);
    return this.session.now.title;
  }

  private async visits(): Promise<string> {
    if (this.chance.below(3) === 0) {
      const aside = this.one(asides);
      await this.goes(`/${aside}`);
      // That page tries on purpose what the policy refuses: whoever leaves earlier hears of it elsewhere.
      if (aside === "controle") await this.page.getByText(this.team.say("check.enforced")).waitFor();
      return `/${aside}`;
    }
    if (!this.isInSession()) await this.goes(`/sessie/${this.session.id}`);
    const room = this.one([...rooms, ...farRooms]);
    const far = farRooms.find((one) => one === room);
    if (far === undefined) await this.team.goesTo(room as SessionRoom);
    else await this.goes(`/sessie/${this.session.id}/${far}`);
    return room;
  }

  private async changesLanguage(): Promise<string> {
    this.language = this.language === "nl" ? "en" : "nl";
    await this.team.chooses(this.language);
    return this.language;
  }

  /** A new session, one of the examples, or one that was there. */
  private async opensOther(): Promise<string> {
    this.open?.forgetsTheWay();
    await this.goes("/");
    await this.team.seesHeading(this.team.say("start.title"));
    if (this.sessions.size >= mostSessions) {
      const session = this.one([...this.sessions.values()]);
      await this.page.locator(`a[href="#/sessie/${session.id}"]`).first().click();
      await this.team.seesBoard();
      this.open = session;
      return `${session.now.title}, that was there`;
    }
    if (this.chance.below(2) === 0) return this.startsSession();
    const example = this.one(["begun", "halfway", "ready"] as const);
    await this.team.opensExample(example);
    await this.team.seesKept();
    const id = this.idInAddress();
    const document = (await keptDocuments(this.page)).find((one) => one.id === id);
    if (document === undefined) throw new Error(`The example “${example}” is not kept`);
    this.open = new Session(id, keptOf(document));
    this.sessions.set(id, this.open);
    return `the example “${example}”`;
  }

  /** Two windows on one session answer at the same moment. */
  private async worksInTwoWindows(): Promise<string | undefined> {
    const [here, there] = [this.one(steps), this.one(steps)];
    if (here.id === there.id) return undefined;
    const [question, elsewhere] = [this.one(here.questions), this.one(there.questions)];
    const [choice, other] = [this.chance.pick(levels), this.chance.pick(levels)];
    await this.opensStep(question);
    const second = new Team(await this.page.context().newPage(), this.language);
    await second.page.goto(`${this.address}#/sessie/${this.session.id}/stap/${there.id}`);
    await second.page.locator(`#vraag-${elsewhere}`).waitFor();
    await Promise.all([this.team.answers(question, choice), second.answers(elsewhere, other)]);
    await Promise.all([this.team.seesKept(), second.seesKept()]);
    const { answers } = this.session.now;
    const given = (id: string, by: string) => ({ [id]: { choice: by, note: answers[id]?.note ?? "" } });
    this.session.changes({ answers: { ...answers, ...given(question, choice), ...given(elsewhere, other) } });
    this.session.forgetsTheWay();
    await this.showsAnswers();
    await second.page.close();
    return `${question} is ${choice} and ${elsewhere} is ${other}`;
  }

  private async reloads(): Promise<string> {
    await this.page.reload();
    await isThere(this.page);
    this.session.forgetsTheWay();
    return new URL(this.page.url()).hash;
  }

  /** Without a connection once the browser has all of the app, or with one again. */
  private async changesConnection(): Promise<string | undefined> {
    const isHere = await this.page.evaluate(() => navigator.serviceWorker?.controller?.state === "activated");
    if (!this.isOffline && !isHere) return undefined;
    this.isOffline = !this.isOffline;
    await this.page.context().setOffline(this.isOffline);
    return this.isOffline ? "none" : "back";
  }

  /** Counts hands at the next question of the werksessie that has none, and shows them. */
  private async countsHands(): Promise<string | undefined> {
    const room = new Room(this.team);
    await this.goes(`/sessie/${this.session.id}/werksessie`);
    const begin = this.page.getByRole("button", { name: room.word("begin.button") });
    await begin
      .or(room.title())
      .or(this.page.getByRole("heading", { name: room.word("over.title") }))
      .first()
      .waitFor();
    if (await begin.isVisible()) await room.begins();
    for (let tries = 0; tries < 60 && !(await room.show().isVisible()); tries += 1)
      await this.page.keyboard.press("PageDown");
    this.session.forgetsTheWay();
    if (!(await room.show().isVisible())) return "no question is left";
    const counts: [number, number, number, number] = [0, 0, 0, 0];
    for (let hand = 2 + this.chance.below(4); hand > 0; hand -= 1) {
      const level = this.chance.below(4);
      counts[level as 0] += 1;
      await this.page.keyboard.press(`${level}`);
    }
    await this.page.keyboard.press("Enter");
    await this.page.getByRole("list", { name: room.word("spread.title") }).waitFor();
    await this.team.seesKept();
    const document = (await keptDocuments(this.page)).find(({ id }) => id === this.session.id);
    const hands = document === undefined ? {} : keptOf(document).hands;
    const [more, ...others] = Object.keys(hands).filter((id) => hands[id] !== this.session.now.hands[id]);
    const meant = JSON.stringify([{ counts, unknown: 0 }]);
    if (more === undefined || others.length > 0 || hands[more] !== meant) {
      throw new Error(`Hands are kept as ${JSON.stringify(hands)}; one of them must be ${meant}`);
    }
    this.session.forgetsTheWay({ ...this.session.now, hands: { ...this.session.now.hands, [more]: meant } });
    return `${more} ${counts.join(" ")}`;
  }

  /** Asks for the plan and stops, or gets it when it was made by then. */
  private async stopsFile(): Promise<string> {
    await this.goes(`/sessie/${this.session.id}/meenemen`);
    await this.team.maker("plan", "pdf").click();
    const stop = this.page.getByRole("button", { name: this.team.say("takeaway.cancel"), exact: true });
    await stop.click({ timeout: 2000 }).catch(() => undefined);
    await this.page.getByRole("progressbar").waitFor({ state: "detached" });
    return (await this.page.getByText(this.team.say("takeaway.stopped")).isVisible()) ? "stopped" : "made";
  }

  /** Types a note, or answers, and is ended in the midst of it. What was not yet called kept may be gone. */
  private async isKilled(kill: Kill | undefined): Promise<string | undefined> {
    const question = this.answered();
    if (kill === undefined || question === undefined) return undefined;
    const hash = new URL(this.page.url()).hash;
    const before = this.session.now;
    const note = before.answers[question]?.note ?? "";
    const more = ` ${this.aText()}`;
    await this.opensStep(question);
    await this.team.seesKept();
    await this.team.note(question).focus();
    await this.page.keyboard.press("ControlOrMeta+End");
    const typing = this.page.keyboard.type(more, { delay: 40 }).catch(() => undefined);
    await pause(this.chance.below(more.length * 40 + 300));
    const sure = await this.page.evaluate(noteThatIsKept, question).catch(() => note);
    const page = await kill();
    await typing;
    this.isOffline = false;
    await page.goto(`${this.address}${hash}`);
    await isThere(page);
    // The language is no work: a browser that is killed may not have brought that choice to its disk yet.
    this.language = (await page.locator("html").getAttribute("lang")) === "en" ? "en" : "nl";
    this.team = new Team(page, this.language);
    const kept = (await keptDocuments(page)).find(({ id }) => id === this.session.id);
    const found = kept === undefined ? "" : (keptOf(kept).answers[question]?.note ?? "");
    const signs = [...more];
    const possible = Array.from({ length: signs.length + 1 }, (_, typed) => note + signs.slice(0, typed).join(""));
    if (!possible.includes(found) || found.length < (sure ?? note).length) {
      throw new Error(`${question} is “${found}” after a kill; “${sure}” was called kept, “${note}${more}” was typed`);
    }
    this.session.forgetsTheWay({ ...before, ...this.withNote(question, found) });
    return `${question} at ${found.length - note.length} of ${more.length} signs`;
  }
}
