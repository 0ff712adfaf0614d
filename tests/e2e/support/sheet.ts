import type { Locator } from "@playwright/test";
import { expect } from "@playwright/test";
import type { WorksheetId } from "../../../src/assessment/worksheet.ts";
import type { Team } from "./team.ts";
import { beginningWith } from "./words.ts";

/** A worksheet in front of a team. Its fields are found by their labels. */
export class Sheet {
  readonly team: Team;
  readonly id: WorksheetId;

  constructor(team: Team, id: WorksheetId) {
    this.team = team;
    this.id = id;
  }

  card(): Locator {
    const title = this.team.say("worksheet.title", { title: this.word("title") });
    return this.team.page.getByRole("region", { name: title, exact: true });
  }

  /** Goes to where the worksheets begin, since they only load when a person comes near. */
  async comesNear(): Promise<void> {
    await expect(async () => {
      await this.team.page
        .getByRole("heading", { level: 2, name: this.team.say("step.worksheets") })
        .scrollIntoViewIfNeeded();
      await expect(this.card()).toBeVisible({ timeout: 1_000 });
    }).toPass();
  }

  filling(): Locator {
    return this.card().getByText(this.team.say("worksheet.fill"));
  }

  async opens(): Promise<void> {
    await this.filling().click();
    await expect(this.card().getByRole("heading", { name: this.team.say("worksheet.sources") })).toBeVisible();
  }

  /** A field, or the group of fields of a part. */
  part(id: string): Locator {
    const label = { name: this.word(`parts.${id}.label`), exact: true };
    return this.card().getByLabel(label.name, label).or(this.card().getByRole("group", label));
  }

  row(part: string, id: string): Locator {
    return this.part(part).getByRole("group", { name: beginningWith(this.word(`parts.${part}.rows.${id}`)) });
  }

  cell(part: string, row: string, column: string): Locator {
    return this.row(part, row).getByLabel(this.word(`parts.${part}.columns.${column}.label`), { exact: true });
  }

  /** A choice of a part, as a radio or a checkbox. */
  choice(part: string, option: string): Locator {
    return this.part(part).getByLabel(this.word(`parts.${part}.options.${option}`), { exact: true });
  }

  /** The button that takes over what the worksheet proposes for a question: an answer with its level, or an action. */
  proposed(question: string, what: "answer" | "action"): Locator {
    const { say } = this.team;
    const [begin = ""] = say(`worksheet.${what === "answer" ? "proposeAnswer" : "proposeAction"}`, {
      id: question,
      title: "@",
      level: "@",
      what: "@",
    }).split(/[(:]/);
    return this.card()
      .getByRole("listitem")
      .filter({ hasText: begin.trim() })
      .getByRole("button", { name: beginningWith(say("worksheet.take")) });
  }

  word(path: string): string {
    return this.team.say(`worksheets/${this.id}:${path}`);
  }
}
