import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "@playwright/test";
import type { Language } from "../../../../src/assessment/model.ts";
import type { Say } from "../words.ts";
import { wordsIn } from "../words.ts";
import type { Aim, HabitsWindow, Meant, Seen, SeenField } from "./look.ts";
import type { WindowName } from "./model.ts";
import type { Spec } from "./specs.ts";

const words: Partial<Record<Language, Say>> = {};

/** Somebody before one window: what the hand does there, and what the eye saw last. */
export class Seat {
  readonly name: WindowName;
  readonly page: Page;
  language: Language = "nl";
  /** What was seen last. */
  fields: readonly SeenField[] = [];
  hash = "";
  /** The session that was open last: it stays open behind the other places. */
  lastSession = "";
  /** True when all of the text in the field is selected: the next sign takes its place. */
  isSelected = false;
  /** The field in which the caret was put behind what stands there. */
  caretIn: string | undefined;
  /** What is being written in the field, sign by sign, and what it means. */
  writing: { spec: Spec; text: string; at: number; means: unknown } | undefined;
  /** Takes the last removal back, as long as nothing else was done. */
  takesBack: (() => void) | undefined;

  constructor(name: WindowName, page: Page) {
    this.name = name;
    this.page = page;
  }

  say: Say = (key, values) => {
    words[this.language] ??= wordsIn(this.language);
    return words[this.language]?.(key, values) ?? "";
  };

  /** The place: "plan", "stap", "werksessie", "" for the board; undefined outside a session. */
  get place(): string | undefined {
    const [, , , place = ""] = this.hash.split("/");
    return this.hash.startsWith("#/sessie/") ? place : undefined;
  }

  get session(): string {
    return decodeURIComponent(this.hash.split("/")[2] ?? "");
  }

  looks(meant: Meant): Promise<Seen> {
    return this.page.evaluate((what) => (window as unknown as HabitsWindow).habits.look(what), meant);
  }

  private async point(what: Aim): Promise<{ x: number; y: number }> {
    const point = await this.page.evaluate((aim) => (window as unknown as HabitsWindow).habits.aim(aim), what);
    if ("fault" in point) throw new Error(point.fault);
    return point;
  }

  async clicks(what: Aim, times: 1 | 2 = 1): Promise<void> {
    const { x, y } = await this.point(what);
    if (times === 1) await this.page.mouse.click(x, y);
    else await this.page.mouse.dblclick(x, y);
  }

  async presses(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async types(sign: string): Promise<void> {
    await this.page.keyboard.type(sign);
  }

  /** Pastes what another program put on the clipboard, as text or with markup. */
  async pastes(text: string, markup: string | undefined): Promise<void> {
    await this.page.evaluate(
      async ([plain, html]) => {
        const kinds: Record<string, Blob> = { "text/plain": new Blob([plain ?? ""], { type: "text/plain" }) };
        if (html !== undefined) kinds["text/html"] = new Blob([html], { type: "text/html" });
        await navigator.clipboard.write([new ClipboardItem(kinds)]);
      },
      [text, markup] as const,
    );
    await this.page.keyboard.press("ControlOrMeta+v");
  }

  /** The field in which the person is, with what stands in it. */
  focused(): Promise<[key: string, text: string] | undefined> {
    return this.page.evaluate(() => (window as unknown as HabitsWindow).habits.focused());
  }

  /** Waits until a screen is there. */
  async isThere(): Promise<void> {
    await this.page.locator("main h1").first().waitFor({ state: "attached" });
  }

  /** Waits until a field of this part of the page is there. */
  async seesField(holder: string): Promise<void> {
    const isSeen = async () => (await this.looks({ sessions: {}, known: [], patience: 0 })).fields;
    for (let tries = 0; !(await isSeen()).some(({ key }) => key.startsWith(holder)); tries += 1) {
      if (tries > 400) throw new Error(`No field of “${holder}” came`);
      await pause(25);
    }
  }

  /** The language that the page speaks. */
  async hears(): Promise<void> {
    this.language = (await this.page.evaluate(() => document.documentElement.lang)) === "en" ? "en" : "nl";
  }

  async goes(hash: string): Promise<void> {
    await this.page.evaluate((to) => {
      location.hash = to;
    }, hash);
    this.hash = `#${hash}`;
  }
}
