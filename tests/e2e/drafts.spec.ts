import { Room } from "./support/room.ts";
import { Team } from "./support/team.ts";
import { expect, test } from "./support/test.ts";
import { Intake } from "./support/voice.ts";

/* Nothing that was typed goes without a word: a form with a button of its own waits for that button, whatever happens in between. */

test("an own action that is half filled in waits over another screen, Esc, F5 and in another window, until it is added", async ({
  team,
  page,
  context,
}) => {
  const { say } = team;
  await team.findsAChance();
  await team.goesTo("plan");
  await page.getByRole("button", { name: say("plan.own"), exact: true }).click();
  await page.getByLabel(say("plan.what")).fill("Bel rond");
  await page.getByLabel(say("plan.owner")).fill("Wijkteam");
  const due = page.getByRole("group", { name: say("plan.due") });
  await due.getByLabel(say("date.day"), { exact: true }).fill("31");
  await due.getByLabel(say("date.month"), { exact: true }).fill("2");
  const stands = async (one: Team) => {
    await expect(one.page.getByLabel(say("plan.what"))).toHaveValue("Bel rond");
    await expect(one.page.getByLabel(say("plan.owner"))).toHaveValue("Wijkteam");
  };
  await page.keyboard.press("Escape");
  await team.goesTo("board");
  await team.goesTo("plan");
  await stands(team);
  await page.reload();
  await stands(team);
  await expect(due.getByLabel(say("date.day"), { exact: true })).toHaveValue("31");
  await expect(due).toContainText(say("date.noDate"));

  const other = new Team(await context.newPage());
  await other.arrives(page.url().replace(/^.*#/, "/#"));
  await stands(other);
  await other.page.getByLabel(say("plan.owner")).fill("Beleid");
  await expect(page.getByLabel(say("plan.owner"))).toHaveValue("Beleid");
  await due.getByLabel(say("date.day"), { exact: true }).fill("15-6-2027");
  await page.getByRole("button", { name: say("plan.add"), exact: true }).click();
  await expect(team.plan.action("Bel rond")).toContainText("15 juni 2027");
  await expect(other.page.getByRole("button", { name: say("plan.own"), exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: say("plan.own"), exact: true })).toBeVisible();
});

test("what is typed on the first screen waits: a new session and another name", async ({ team, page }) => {
  const { say } = team;
  await team.arrives();
  await team.beginsSession("Werksessie");
  await team.seesKept();
  await team.goesHome();
  await page.getByLabel(say("start.name")).first().fill("De volgende");
  await team.sessionTask("rename", "Werksessie").click();
  const row = team.sessionRow("Werksessie");
  await row.getByLabel(say("start.organisation")).fill("Gemeente Elders");
  await page.reload();
  await expect(page.getByLabel(say("start.name")).first()).toHaveValue("De volgende");
  await expect(row.getByLabel(say("start.organisation"))).toHaveValue("Gemeente Elders");
});

test("a note for later in the room, a code and a line from paper wait over F5, and a wipe takes them", async ({
  team,
  page,
}) => {
  const { say } = team;
  const room = new Room(team);
  await room.isEntered();
  await room.begins();
  await page.getByRole("button", { name: room.word("later.button") }).click();
  const later = page.getByLabel(room.word("later.what"));
  await later.fill("De wachtlijst");
  await page.keyboard.press("Escape");
  await page.reload();
  await page.getByRole("button", { name: room.word("later.button") }).click();
  await expect(later).toHaveValue("De wachtlijst");
  await page.keyboard.press("Escape");

  await team.goesTo("board");
  await new Intake(team).enters();
  await page.getByRole("textbox", { name: say("voices:intake.code") }).fill("4A2H-AX4A");
  await page.reload();
  await expect(page.getByRole("textbox", { name: say("voices:intake.code") })).toHaveValue("4A2H-AX4A");

  const session = page.url();
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: say("nav.shelves") })
    .click();
  await expect(page.getByText(say("keeping:lying.typed", { count: 2 }))).toBeVisible();
  await page.getByRole("button", { name: say("keeping:wipe.ask") }).click();
  await page.getByRole("button", { name: say("keeping:wipe.yes") }).click();
  await expect(page.getByText(say("notice.wiped"))).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("typed")))).toEqual([]);
  await page.goto(session);
  await expect(page.getByText("De wachtlijst")).toHaveCount(0);
});
