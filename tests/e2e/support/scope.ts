import type { Locator } from "@playwright/test";
import { expect } from "@playwright/test";
import type { Depth } from "../../../src/assessment/model.ts";
import type { FieldId } from "../../../src/content/fields.ts";
import type { Team } from "./team.ts";
import { beginningWith } from "./words.ts";

/** What a team works with: its field, its depth, and what its own organisation laid on that. */
export class Scope {
  readonly team: Team;

  constructor(team: Team) {
    this.team = team;
  }

  /** Begins a session in a field at a depth, from the start. */
  async begins(title: string, chosen: { field?: FieldId; depth?: Depth }): Promise<void> {
    await this.team.page.getByText(this.team.say("start.scope")).click();
    await this.chooses(chosen);
    await this.team.beginsSession(title);
  }

  async chooses({ field, depth }: { field?: FieldId; depth?: Depth }): Promise<void> {
    const { page, say } = this.team;
    if (field !== undefined) await page.getByLabel(say("field.label")).selectOption(say(`fields:${field}.name`));
    if (depth !== undefined) await this.depth(depth).check();
  }

  depth(depth: Depth): Locator {
    const { page, say } = this.team;
    return page
      .getByRole("group", { name: say("depth.label") })
      .getByRole("radio", { name: beginningWith(say(`depth.${depth}`)) });
  }

  /** Opens the details of the session, on the board. */
  async opensDetails(): Promise<void> {
    await this.team.page.getByText(this.team.say("board.describe")).click();
    await expect(this.overlay()).toBeVisible();
  }

  /** The part about the overlay, in the details. */
  overlay(): Locator {
    return this.team.page.getByRole("region", { name: this.team.say("overlay.title") });
  }

  overlayTask(task: "choose" | "chooseOther" | "use" | "cancel" | "remove"): Locator {
    return this.overlay().getByRole("button", { name: this.team.say(`overlay.${task}`), exact: true });
  }

  /** Chooses a file with an overlay; what comes of it is for the journey to look at. */
  async choosesOverlay(name: string, text: string, task: "choose" | "chooseOther" = "choose"): Promise<void> {
    const chooser = this.team.page.waitForEvent("filechooser");
    await this.overlayTask(task).click();
    await (await chooser).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  }

  /** The answers that don't count now, opened. */
  async opensParked(count: number): Promise<Locator> {
    const { page, say } = this.team;
    await page.getByText(say("parked.title", { count })).click();
    const parked = page.getByRole("group").filter({ hasText: say("parked.body") });
    await expect(parked.getByRole("listitem")).toHaveCount(count);
    return parked;
  }
}
