import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import type { Assessment, Language } from "../../../src/assessment/model.ts";
import { languageNames } from "../../../src/i18n/languages.ts";
import type { SessionRoom } from "../../../src/machine/places.ts";
import { Plan } from "./plan.ts";
import type { Say } from "./words.ts";
import { beginningWith, wordsIn } from "./words.ts";

export type AnswerWord = "0" | "1" | "2" | "3" | "unknown";

/** What a team does in front of the screen, in the words of the product. Everything is found as a person finds it: by role and name. */
export class Team {
  readonly page: Page;
  readonly plan: Plan;
  say: Say;

  constructor(page: Page, language: Language = "nl") {
    this.page = page;
    this.say = wordsIn(language);
    this.plan = new Plan(page, this.say);
  }

  // Coming in

  async arrives(address = "/"): Promise<void> {
    await this.page.goto(address);
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  async chooses(language: Language): Promise<void> {
    await this.page.getByRole("banner").getByRole("button", { name: languageNames[language] }).click();
    await expect(this.page.locator("html")).toHaveAttribute("lang", language);
    this.say = wordsIn(language);
    this.plan.say = this.say;
  }

  /** Begins a session in which 2d is a chance, so that there is something to plan. */
  async findsAChance(): Promise<void> {
    await this.arrives();
    await this.beginsSession("Werksessie");
    await this.goesToStep("2");
    await this.answers("2d", "1");
  }

  async beginsSession(title: string, organisation = "Gemeente Voorbeeldstad"): Promise<void> {
    await this.page.getByLabel(this.say("start.name")).first().fill(title);
    await this.page.getByLabel(this.say("start.organisation")).first().fill(organisation);
    await this.page.getByRole("button", { name: this.say("start.begin"), exact: true }).click();
    await this.seesBoard();
  }

  async opensExample(example: "begun" | "halfway" | "ready" | "worksheets" | "practice"): Promise<void> {
    await this.page.getByRole("button", { name: this.say(`start.example.${example}`), exact: true }).click();
    await this.seesBoard();
  }

  /** Opens a file from the disk; what comes of it is for the journey to look at. */
  async opensFile(file: string | { name: string; text: string }): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: this.say("start.open") }).click();
    await (await chooser).setFiles(
      typeof file === "string"
        ? file
        : { name: file.name, mimeType: "application/json", buffer: Buffer.from(file.text) },
    );
  }

  // Going about

  async seesHeading(name: string): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1, name })).toBeVisible();
  }

  async seesBoard(): Promise<void> {
    await this.seesHeading(this.say("board:heading"));
  }

  async goesTo(room: SessionRoom): Promise<void> {
    const rooms = this.page.getByRole("navigation", { name: this.say("nav.label") });
    await rooms.getByRole("link", { name: this.say(`nav.${room}`) }).click();
    await expect(rooms.getByRole("link", { name: this.say(`nav.${room}`) })).toHaveAttribute("aria-current", "page");
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  /** By the board, or by the strip of a step. */
  async goesToStep(step: string): Promise<void> {
    await this.page
      .getByRole("link", { name: new RegExp(`^${this.say("board.stepWord")} ${step}[:,]`) })
      .first()
      .click();
    await this.seesStep(step);
  }

  async seesStep(step: string): Promise<void> {
    await expect(
      this.page.getByRole("heading", { level: 1, name: this.say(`steps/${step}:title`), exact: false }),
    ).toBeVisible();
  }

  async goesHome(): Promise<void> {
    await this.page
      .getByRole("banner")
      .getByRole("link", { name: this.say("app.name") })
      .first()
      .click();
    await this.seesHeading(this.say("start.title"));
  }

  // Questions

  question(id: string): Locator {
    return this.page.getByRole("region", { name: beginningWith(this.say("step.question", { id })) });
  }

  answerTo(id: string, answer: AnswerWord | "na"): Locator {
    return this.question(id).getByRole("radio", { name: this.say(`rules:answers.${answer}`), exact: true });
  }

  async answers(id: string, answer: AnswerWord): Promise<void> {
    await this.answerTo(id, answer).check();
  }

  async saysNotApplicable(id: string, reason: string): Promise<void> {
    await this.answerTo(id, "na").check();
    await this.question(id).getByLabel(this.say("step.naReason")).fill(reason);
  }

  note(id: string): Locator {
    return this.question(id).getByLabel(this.say("step.note"));
  }

  async notes(id: string, text: string): Promise<void> {
    await this.note(id).fill(text);
  }

  async opensHelp(id: string): Promise<void> {
    await this.question(id).getByText(this.say("step.help")).click();
    await expect(this.question(id).getByText(this.say(`help/${id.charAt(0)}:questions.${id}.meaning`))).toBeVisible();
  }

  // Checklist

  item(id: string): Locator {
    return this.page.getByRole("listitem").filter({
      has: this.page.getByRole("heading", { level: 2, name: beginningWith(`${id}.`) }),
    });
  }

  async ticks(item: string, tick: boolean): Promise<void> {
    await this.item(item)
      .getByRole("radio", { name: this.say(`rules:team.${tick}`), exact: true })
      .check();
  }

  // Keeping and taking home

  /** Waits until the app says that everything on screen is safe. */
  /** What the page that checks says after this name. */
  checked(name: "database" | "persisted" | "used"): Locator {
    const fact = this.page
      .getByRole("main")
      .locator("div")
      .filter({ has: this.page.getByText(this.say(`check.${name}`), { exact: true }) });
    return fact.last().getByRole("definition");
  }

  async seesKept(): Promise<void> {
    const [before = ""] = this.say("kept.kept", { time: "@" }).split("@");
    await expect(this.page.getByRole("banner").getByText(before)).toBeAttached();
  }

  /** The button that makes a format of something to take home. */
  maker(item: string, format: string): Locator {
    const make = this.say("takeaway.make", { format: this.say(`takeaway.formats.${format}`) });
    const title = this.say(`takeaway.items.${item}.title`);
    return this.page.getByRole("button", { name: `${make} ${this.say("takeaway.makeFor", { title })}`, exact: true });
  }

  async makes(item: string, format: string): Promise<SavedFile> {
    const saved = this.page.waitForEvent("download");
    await this.maker(item, format).click();
    return savedFile(await saved);
  }

  async makesPlan(): Promise<SavedFile> {
    return this.makes("plan", "pdf");
  }

  async savesSession(): Promise<{ name: string; text: string; document: Assessment }> {
    const saved = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: this.say("takeaway.save"), exact: true }).click();
    return savedSession(await saved);
  }

  notice(): Locator {
    return this.page.getByRole("main").getByRole("status");
  }

  sessionRow(title: string): Locator {
    return this.page.getByRole("listitem").filter({ has: this.page.getByRole("link", { name: title, exact: true }) });
  }

  /** A button of a session on the start screen. */
  sessionTask(task: "rename" | "copy" | "file" | "remove", title: string): Locator {
    return this.page.getByRole("button", {
      name: `${this.say(`session.${task}`)} ${this.say("session.for", { title })}`,
      exact: true,
    });
  }
}

/** A file that the browser saved. */
export interface SavedFile {
  name: string;
  bytes: Uint8Array;
}

export async function savedFile(download: Download): Promise<SavedFile> {
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

export async function savedSession(download: Download): Promise<{ name: string; text: string; document: Assessment }> {
  const { name, bytes } = await savedFile(download);
  const text = new TextDecoder().decode(bytes);
  return { name, text, document: JSON.parse(text) };
}
