import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import type { Say } from "./words.ts";
import { beginningWith } from "./words.ts";

/** What a team does with its actions. */
export class Plan {
  readonly page: Page;
  say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.say = say;
  }

  /** The actions of the plan, in its order. */
  actions(): Locator {
    return this.page.getByRole("listitem").filter({ has: this.page.getByRole("checkbox") });
  }

  action(what: string): Locator {
    return this.actions().filter({ hasText: what });
  }

  async shows(...expected: readonly string[]): Promise<void> {
    await expect(this.actions().getByRole("heading")).toHaveText([...expected]);
  }

  /** Takes over the first suggestion for a question and gives its words. */
  async takesSuggestionFor(question: string): Promise<string> {
    const words = this.say(`help/${question.charAt(0)}:questions.${question}.actions.a.what`);
    const name = `${this.say("plan.take")} ${this.say("plan.takeFor", { id: question, what: words })}`;
    await this.page.getByRole("button", { name, exact: true }).click();
    await expect(this.action(words)).toBeVisible();
    return words;
  }

  async thinksUp(what: string, question: string): Promise<void> {
    await this.page.getByRole("button", { name: this.say("plan.own"), exact: true }).click();
    await this.page.getByLabel(this.say("plan.what")).fill(what);
    await this.chooses(this.page.getByLabel(this.say("plan.question")), question);
    await this.page.getByRole("button", { name: this.say("plan.add"), exact: true }).click();
  }

  /** Chooses the question in its list, where it stands with its title. */
  private async chooses(list: Locator, question: string): Promise<void> {
    await list.selectOption({
      label: `${question} ${this.say(`steps/${question.charAt(0)}:questions.${question}.title`)}`,
    });
  }

  task(task: "edit" | "close" | "up" | "down" | "drop", what: string): Locator {
    return this.page.getByRole("button", {
      name: beginningWith(`${this.say(`plan.${task}`)} ${this.say("plan.for", { what })}`),
    });
  }

  async edits(what: string, given: { owner: string; due: [day: string, month: string, year: string] }): Promise<void> {
    await this.task("edit", what).click();
    const card = this.action(what);
    await card.getByLabel(this.say("plan.owner")).fill(given.owner);
    for (const [index, part] of (["day", "month", "year"] as const).entries()) {
      await card.getByLabel(this.say(`date.${part}`), { exact: true }).fill(given.due[index] ?? "");
    }
    await card.getByLabel(this.say("plan.priority")).selectOption("hoog");
    await this.task("close", what).click();
  }

  async marksDone(what: string): Promise<void> {
    await this.action(what).getByRole("checkbox").check();
  }
}
