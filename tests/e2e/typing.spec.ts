import type { Page } from "@playwright/test";
import { Team } from "./support/team.ts";
import { expect, test } from "./support/test.ts";

/* Typing now, stored then: what a field shows is what is kept, whatever else happens to it. */

const parts = ["day", "month", "year"] as const;

class Due {
  readonly page: Page;
  readonly team: Team;

  constructor(team: Team) {
    this.page = team.page;
    this.team = team;
  }

  group() {
    return this.page.getByRole("group", { name: this.team.say("plan.due") });
  }

  part(part: (typeof parts)[number]) {
    return this.group().getByLabel(this.team.say(`date.${part}`), { exact: true });
  }

  async shows(day: string, month: string, year: string) {
    await expect(this.part("day")).toHaveValue(day);
    await expect(this.part("month")).toHaveValue(month);
    await expect(this.part("year")).toHaveValue(year);
  }

  /** Types over what stands there, key by key, as a hand does. */
  async retypes(part: (typeof parts)[number], text: string) {
    await this.part(part).selectText();
    await this.page.keyboard.type(text);
  }

  /** Puts a text on the clipboard of the page and pastes it. */
  async pastes(part: (typeof parts)[number], text: string) {
    await this.part(part).focus();
    await this.part(part).evaluate((field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text", pasted);
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }
}

async function planWithAnAction(team: Team): Promise<Due> {
  await team.arrives();
  await team.beginsSession("Werksessie");
  await team.goesToStep("2");
  await team.answers("2d", "1");
  await team.goesTo("plan");
  await team.plan.thinksUp("Bel rond", "2d");
  await team.plan.task("edit", "Bel rond").click();
  return new Due(team);
}

test("a date is kept as it was meant, in any usual writing, and never half-way", async ({ team, page }) => {
  const { say } = team;
  const due = await planWithAnAction(team);
  const card = team.plan.action("Bel rond");
  await due.retypes("day", "8");
  await due.retypes("month", "10");
  await due.retypes("year", "2026");
  await expect(card).toContainText(say("plan.dueOn", { date: "8 oktober 2026" }));

  for (const [part, text] of [
    ["day", "15"],
    ["month", "2"],
    ["year", "27"],
  ] as const) {
    await due.retypes(part, text);
    await expect(card).toContainText("8 oktober 2026");
  }
  await page.keyboard.press("Tab");
  await expect(card).toContainText("15 februari 2027");
  await due.shows("15", "2", "2027");
  await expect(due.group()).toContainText("maandag 15 februari 2027");

  await due.pastes("month", "1-6-2027");
  await due.shows("1", "6", "2027");
  await expect(card).toContainText("1 juni 2027");
  await due.retypes("day", "16 juni 2028");
  await page.keyboard.press("Tab");
  await due.shows("16", "6", "2028");
});

test("what is no date is said, stays said, and leaves what was kept as it is", async ({ team, page }) => {
  const { say } = team;
  const due = await planWithAnAction(team);
  await due.pastes("day", "8-10-2026");
  await due.retypes("day", "31");
  await due.retypes("month", "2");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const said = `${say("date.noDate")} ${say("date.kept", { date: "donderdag 8 oktober 2026" })}`;
  await expect(due.group()).toContainText(said);
  await team.plan.task("close", "Bel rond").click();
  await team.goesTo("board");
  await team.goesTo("plan");
  await expect(team.plan.action("Bel rond")).toContainText("8 oktober 2026");
  await team.plan.task("edit", "Bel rond").click();
  await due.shows("31", "2", "2026");
  await expect(due.group()).toContainText(said);
});

test("an undo shows in a form that stands open, and so does another window", async ({ team, page, context }) => {
  const { say } = team;
  const due = await planWithAnAction(team);
  await due.pastes("day", "8-10-2026");
  await due.pastes("day", "9-11-2027");
  await page
    .getByRole("banner")
    .getByRole("button", { name: say("trail.undo"), exact: true })
    .click();
  await due.shows("8", "10", "2026");
  await team.seesKept();

  const other = new Team(await context.newPage());
  await other.arrives(page.url().replace(/^.*#/, "/#"));
  await other.plan.task("edit", "Bel rond").click();
  const there = new Due(other);
  await there.shows("8", "10", "2026");
  // The day here, the month there, and neither is left yet.
  await due.retypes("day", "15");
  await there.retypes("month", "11");
  await page.getByLabel(say("plan.owner")).click();
  await there.shows("15", "11", "2026");
  await other.page.getByLabel(say("plan.owner")).click();
  await due.shows("15", "11", "2026");
  await page.getByLabel(say("plan.owner")).fill("Beleid");
  await expect(other.page.getByLabel(say("plan.owner"))).toHaveValue("Beleid");
});

test("a date that stands whole in its fields is kept when the page is refreshed under it", async ({ team, page }) => {
  const due = await planWithAnAction(team);
  await due.pastes("day", "8-10-2026");
  await due.retypes("day", "15");
  await page.reload();
  await expect(team.plan.action("Bel rond")).toContainText("15 oktober 2026");
});
