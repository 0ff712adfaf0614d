import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import type { Role } from "../../../src/assessment/roles.ts";
import type { Team } from "./team.ts";
import { beginningWith } from "./words.ts";

/** A facilitator at the laptop, and the screen of the room. */
export class Room {
  readonly team: Team;

  constructor(team: Team) {
    this.team = team;
  }

  get page(): Page {
    return this.team.page;
  }

  word(key: string, values?: Readonly<Record<string, string | number>>): string {
    return this.team.say(`werksessie:${key}`, values);
  }

  /** Opens a new session and goes to where a werksessie is made ready. */
  async isEntered(title = "Werksessie"): Promise<void> {
    await this.team.arrives();
    await this.team.beginsSession(title);
    await this.team.goesTo("werksessie");
  }

  async seats(people: Partial<Record<Role, number>>): Promise<void> {
    for (const [role, count] of Object.entries(people)) {
      const button = this.page.getByRole("button", {
        name: this.word("table.more", { role: this.team.say(`roles:${role}`) }),
      });
      for (let one = 0; one < count; one += 1) await button.click();
    }
  }

  async begins(): Promise<void> {
    await this.page.getByRole("button", { name: this.word("begin.button") }).click();
    await expect(this.title()).toBeVisible();
  }

  /** What is on now. */
  title(): Locator {
    return this.page.locator("#nu");
  }

  next(): Locator {
    return this.page.getByRole("button", { name: beginningWith(this.word("room.next")) });
  }

  /** Goes on until a question is on. */
  async reachesQuestion(): Promise<void> {
    while (
      !(await this.page
        .getByRole("button", { name: beginningWith(this.word("hands.add")) })
        .first()
        .isVisible())
    ) {
      const before = await this.title().textContent();
      await this.page.keyboard.press("PageDown");
      await expect(this.title()).not.toHaveText(before ?? "");
    }
  }

  /** Goes on until a part of the draaiboek is on. */
  async reaches(part: string): Promise<void> {
    const title = this.team.say(`draaiboek:parts.${part}.title`);
    while ((await this.title().textContent()) !== title) {
      const before = await this.title().textContent();
      await this.page.keyboard.press("PageDown");
      await expect(this.title()).not.toHaveText(before ?? "");
    }
  }

  show(): Locator {
    return this.page.getByRole("button", { name: this.word("hands.show") });
  }

  counted(hands: number): Locator {
    return this.page.getByText(this.word("hands.counted", { count: hands }));
  }

  /** Opens the window for the wall, as the facilitator does. */
  async opensScreen(): Promise<Wall> {
    const opening = this.page.waitForEvent("popup");
    await this.page.getByRole("link", { name: this.word("begin.open") }).click();
    const wall = new Wall(await opening);
    await expect(wall.heading()).toBeVisible();
    return wall;
  }

  tied(): Locator {
    return this.page.getByText(this.word("room.tied"));
  }
}

/** What the room sees. */
export class Wall {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  heading(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  answers(): Locator {
    return this.page.getByRole("listitem");
  }

  /** Everything that this window holds: what is seen, what is read aloud, and what only stands in it. */
  async everything(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.outerHTML);
  }

  /** True when something stands outside the window, so that it would have to be scrolled. */
  async overflows(): Promise<boolean> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll("main, main *")].some(
        ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => {
          const shown = clientHeight > 0 && clientWidth > 0;
          return (
            shown &&
            (scrollHeight > clientHeight + 2 || scrollWidth > clientWidth + 2) &&
            clientHeight > window.innerHeight / 2
          );
        },
      ),
    );
  }
}
