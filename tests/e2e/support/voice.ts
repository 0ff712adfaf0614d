import { readFile } from "node:fs/promises";
import type { BrowserContext, Download, Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import asked from "../../../locales/nl/asked.json" with { type: "json" };
import type { Role } from "../../../src/assessment/roles.ts";
import type { AnswerWord, Team } from "./team.ts";
import type { Say } from "./words.ts";
import { beginningWith, wordsIn } from "./words.ts";

/** What somebody says who prepares alone: by question; every other one is skipped. */
export type Said = Readonly<Record<string, AnswerWord>>;

/** Whether a field asks this question in words of its own. */
function ownInField(variant: string, id: string): boolean {
  const own: Readonly<Record<string, Readonly<Record<string, string>>>> = asked.fields;
  return own[variant]?.[id] !== undefined;
}

/** Somebody who prepares alone, on an own phone. Everything is found as a person finds it: by role and name. */
export class Voice {
  readonly page: Page;
  readonly say: Say = wordsIn("nl");

  constructor(page: Page) {
    this.page = page;
  }

  /** A phone of somebody else, with nothing on it yet. */
  static async on(context: BrowserContext): Promise<Voice> {
    return new Voice(await context.newPage());
  }

  async opens(link: string): Promise<void> {
    await this.page.goto(link);
    await this.sees("join:welcome.title");
  }

  async sees(key: string): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1, name: this.say(key) })).toBeVisible();
  }

  async begins(role: Role): Promise<void> {
    await this.page.getByRole("link", { name: this.say("join:welcome.begin"), exact: true }).click();
    await this.page.getByRole("radio", { name: this.say(`roles:${role}`), exact: true }).check();
    await this.page.getByRole("link", { name: this.say("join:role.go") }).click();
    await this.seesQuestion("1a");
  }

  /** The question as it is asked here. */
  asked(id: string, variant = "pga"): string {
    const key = ownInField(variant, id) ? `asked:fields.${variant}.${id}` : `asked:questions.${id}`;
    return this.say(key, { field: this.say(`variants/${variant}:field`) });
  }

  async seesQuestion(id: string, variant = "pga"): Promise<void> {
    await expect(
      this.page.getByRole("heading", { level: 1, name: this.asked(id, variant), exact: true }),
    ).toBeVisible();
  }

  answer(answer: AnswerWord): Locator {
    const name = answer === "unknown" ? this.say("join:question.unknown") : this.say(`rules:answers.${answer}`);
    return this.page.getByRole("radio", { name, exact: true });
  }

  note(): Locator {
    return this.page.getByLabel(this.say("join:question.note"));
  }

  async goesOn(): Promise<void> {
    const names = ["next", "skip", "last"].map((key) => this.say(`join:question.${key}`));
    await this.page
      .getByRole("main")
      .getByRole("link", { name: new RegExp(`^(${names.join("|")})$`) })
      .click();
  }

  /** Answers question by question from the first, and ends at the overview. */
  async answersAll(ids: readonly string[], said: Said): Promise<void> {
    for (const id of ids) {
      await this.seesQuestion(id);
      const answer = said[id];
      if (answer !== undefined) await this.answer(answer).check();
      await this.goesOn();
    }
    await this.sees("join:overview.title");
  }

  /** From the overview back to one question, to change it, and to the overview again. */
  async changes(id: string, answer: AnswerWord): Promise<void> {
    await this.page.getByText(this.say("join:overview.look")).click();
    await this.page.getByRole("link", { name: beginningWith(this.asked(id)) }).click();
    await this.seesQuestion(id);
    await this.answer(answer).check();
    await this.page.getByRole("link", { name: this.say("join:question.overview") }).click();
    await this.sees("join:overview.title");
  }

  async goesToHandIn(): Promise<void> {
    await this.page.getByRole("link", { name: this.say("join:overview.handIn") }).click();
    await this.sees("join:handing.title");
  }

  async code(): Promise<string> {
    return (await this.page.getByLabel(this.say("join:handing.codeLabel")).textContent()) ?? "";
  }

  /** A photo of the code as it stands on the screen of the phone. */
  async photographsCode(): Promise<Buffer> {
    await this.unfolds("qr");
    return this.page.getByRole("img", { name: this.say("join:handing.qrLabel") }).screenshot();
  }

  async savesPicture(): Promise<Buffer> {
    await this.unfolds("qr");
    return bytesOf(await this.saves("join:handing.qrSave"));
  }

  async savesFile(): Promise<Buffer> {
    await this.unfolds("file");
    return bytesOf(await this.saves("join:handing.fileSave"));
  }

  /** Opens another way to hand in, where it is closed. */
  async unfolds(way: "qr" | "file"): Promise<void> {
    const fold = this.page.locator("details").filter({ hasText: this.say(`join:handing.${way}`) });
    if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
  }

  async isDone(): Promise<void> {
    await this.page.getByRole("link", { name: this.say("join:handing.done") }).click();
    await this.sees("join:done.title");
  }

  private async saves(key: string): Promise<Download> {
    const saved = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: this.say(key) }).click();
    return saved;
  }

  async wipes(): Promise<void> {
    await this.isDone();
    await this.page.getByRole("button", { name: this.say("join:handing.wipeAsk") }).click();
    await this.page.getByRole("button", { name: this.say("join:handing.wipeYes") }).click();
    await this.sees("join:wiped.title");
  }
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** A file as it is chosen, without standing on a disk. */
export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** The side of the facilitator: invites, takes in, looks at it together. */
export class Intake {
  readonly team: Team;

  constructor(team: Team) {
    this.team = team;
  }

  /** From the board to those who prepare alone. */
  async enters(): Promise<void> {
    await this.team.page.getByRole("link", { name: this.team.say("board.voices") }).click();
    await this.team.seesHeading(this.team.say("voices:page.title"));
  }

  async link(): Promise<string> {
    return (await this.team.page.getByLabel(this.team.say("voices:invite.link")).textContent()) ?? "";
  }

  async typesCode(text: string): Promise<void> {
    await this.team.page.getByLabel(this.team.say("voices:intake.code"), { exact: true }).fill(text);
    await this.team.page.getByRole("button", { name: this.team.say("voices:intake.read"), exact: true }).click();
  }

  async chooses(...files: readonly GivenFile[]): Promise<void> {
    const chooser = this.team.page.waitForEvent("filechooser");
    await this.team.page.getByRole("button", { name: this.team.say("voices:intake.pictures") }).click();
    await (await chooser).setFiles([...files]);
  }

  /** Those who wait to be taken, each as it is told. */
  waiting(): Locator {
    return this.team.page.getByRole("listitem").filter({
      has: this.team.page.getByText(beginningWith(this.team.say("voices:intake.from", { role: "" }))),
    });
  }

  async sees(change: "new" | "same" | "older"): Promise<void> {
    await expect(this.waiting().getByText(this.team.say(`voices:intake.change.${change}`))).toBeVisible();
  }

  /** Takes the only one that waits. */
  async takes(): Promise<void> {
    await this.waiting()
      .getByRole("button", { name: beginningWith(this.team.say("voices:intake.take")) })
      .click();
    await expect(this.waiting()).toHaveCount(0);
  }

  async takesAll(count: number): Promise<void> {
    await this.team.page
      .getByRole("button", { name: this.team.say("voices:intake.takeAll", { count }), exact: true })
      .click();
    await expect(this.waiting()).toHaveCount(0);
  }

  overview(): Locator {
    return this.team.page.getByRole("region", { name: this.team.say("voices:overview.title") });
  }

  question(id: string): Locator {
    return this.overview().locator(`#stem-${id}`);
  }
}
