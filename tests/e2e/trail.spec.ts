import { Team } from "./support/team.ts";
import { expect, test } from "./support/test.ts";

const button = (team: Team, task: "undo" | "redo") =>
  team.page.getByRole("banner").getByRole("button", { name: team.say(`trail.${task}`), exact: true });

/** An answer, a note at it and an action: three changes, on two screens. */
async function changesThrice(team: Team): Promise<void> {
  await team.arrives();
  await team.beginsSession("Werksessie");
  await team.goesToStep("2");
  await team.answers("2d", "1");
  await team.note("2d").fill("De burgemeester weet er nog niets van.");
  await team.goesTo("plan");
  await team.plan.thinksUp("Nodig de burgemeester uit", "2d");
  await team.plan.shows("Nodig de burgemeester uit");
}

test("the keys take back an action, a note and an answer, one by one over two screens, and bring the answer again", async ({
  team,
  page,
}) => {
  await changesThrice(team);
  // The keys work from the moment that their buttons are there.
  await expect(button(team, "undo")).toBeVisible();
  await page.keyboard.press("Control+z");
  await team.plan.shows();
  await expect(page.getByRole("status").filter({ hasText: team.say("trail.undone") })).toBeAttached();

  await team.goesTo("board");
  await team.goesToStep("2");
  await expect(team.note("2d")).toHaveValue("De burgemeester weet er nog niets van.");
  await page.keyboard.press("Control+z");
  await expect(team.note("2d")).toHaveValue("");
  await expect(team.answerTo("2d", "1")).toBeChecked();
  await page.keyboard.press("Control+z");
  await expect(team.answerTo("2d", "1")).not.toBeChecked();

  await page.keyboard.press("Control+Shift+z");
  await expect(team.answerTo("2d", "1")).toBeChecked();
  await expect(team.note("2d")).toHaveValue("");
  await team.seesKept();
  await page.reload();
  await expect(team.answerTo("2d", "1")).toBeChecked();
});

test("the buttons do the same, keep the focus and say when there is nothing more to take back", async ({ team }) => {
  await changesThrice(team);
  await expect(button(team, "redo")).toHaveAttribute("aria-disabled", "true");
  for (let step = 0; step < 3; step += 1) {
    await expect(button(team, "undo")).toHaveAttribute("aria-disabled", "false");
    await button(team, "undo").click();
  }
  await expect(button(team, "undo")).toHaveAttribute("aria-disabled", "true");
  await expect(button(team, "undo")).toBeFocused();
  await team.plan.shows();
  for (let step = 0; step < 3; step += 1) await button(team, "redo").click();
  await expect(button(team, "redo")).toHaveAttribute("aria-disabled", "true");
  await team.plan.shows("Nodig de burgemeester uit");
});

test("on a list of choices the keys take the choice back: the browser has nothing typed there", async ({
  team,
  page,
}) => {
  await changesThrice(team);
  await team.plan.task("edit", "Nodig de burgemeester uit").click();
  const priority = page.getByLabel(team.say("plan.priority"));
  await priority.selectOption("hoog");
  await priority.focus();
  await page.keyboard.press("Control+z");
  await expect(priority).toHaveValue("");
  await expect(priority).toBeFocused();
  await page.keyboard.press("Control+Shift+z");
  await expect(priority).toHaveValue("hoog");
});

test("in a field the keys are the browser's: they take back what is typed there, and nothing else", async ({
  team,
  page,
}) => {
  await team.arrives();
  await team.beginsSession("Werksessie");
  await team.goesToStep("2");
  await team.answers("2d", "1");
  await team.note("2d").click();
  await page.keyboard.type("Navragen");
  await page.keyboard.press("Control+z");
  await expect(team.note("2d")).not.toHaveValue("Navragen");
  await page.keyboard.press("Control+Shift+z");
  await expect(team.note("2d")).toHaveValue("Navragen");
  // More often than there are letters: the answer that was given before stays.
  for (let press = 0; press < 12; press += 1) await page.keyboard.press("Control+z");
  await expect(team.note("2d")).toHaveValue("");
  await expect(team.note("2d")).toBeFocused();
  await expect(team.answerTo("2d", "1")).toBeChecked();
});

test("after the page was opened anew, and after the session was opened again, all of it can still be taken back", async ({
  team,
  page,
}) => {
  await changesThrice(team);
  await team.seesKept();
  await page.reload();
  await team.plan.shows("Nodig de burgemeester uit");
  await button(team, "undo").click();
  await team.plan.shows();
  await team.seesKept();

  await team.goesHome();
  await team.sessionRow("Werksessie").getByRole("link").first().click();
  await team.seesBoard();
  await team.goesToStep("2");
  await button(team, "redo").click();
  await button(team, "undo").click();
  await button(team, "undo").click();
  await expect(team.note("2d")).toHaveValue("");
  await button(team, "undo").click();
  await expect(team.answerTo("2d", "1")).not.toBeChecked();
  await expect(button(team, "undo")).toHaveAttribute("aria-disabled", "true");
});

test("a window takes back nothing that another one changed; whoever opens the session then goes on from there", async ({
  team,
  page,
}) => {
  await changesThrice(team);
  await team.seesKept();
  const other = new Team(await page.context().newPage());
  await other.arrives(page.url());
  await other.plan.marksDone("Nodig de burgemeester uit");
  await other.seesKept();
  await expect(team.plan.action("Nodig de burgemeester uit").getByRole("checkbox")).toBeChecked();
  await expect(button(team, "undo")).toHaveCount(0);
  await page.reload();
  await expect(team.plan.action("Nodig de burgemeester uit").getByRole("checkbox")).toBeChecked();
  await button(team, "undo").click();
  await expect(team.plan.action("Nodig de burgemeester uit").getByRole("checkbox")).not.toBeChecked();
  await expect(other.plan.action("Nodig de burgemeester uit").getByRole("checkbox")).not.toBeChecked();
  await expect(button(other, "undo")).toHaveCount(0);
  await button(team, "undo").click();
  await team.plan.shows();
});
