import { Team } from "./support/team.ts";
import { expect, test } from "./support/test.ts";

/* What was taken away comes back for days, each by name: also the first after the second, and after the page was opened anew. */

async function toShelves(team: Team): Promise<void> {
  await team.page
    .getByRole("contentinfo")
    .getByRole("link", { name: team.say("nav.shelves") })
    .click();
  await team.seesHeading(team.say("keeping:title"));
}

test("two sessions that were removed both come back, days later too", async ({ team, page }) => {
  const { say } = team;
  await team.arrives();
  for (const title of ["De eerste", "De tweede"]) {
    await team.beginsSession(title);
    await team.seesKept();
    await team.goesHome();
  }
  for (const title of ["De eerste", "De tweede"]) {
    await team.sessionTask("remove", title).click();
    await expect(team.notice()).toContainText(say("notice.session", { title }));
  }
  await team
    .notice()
    .getByRole("link", { name: say("notice.gone") })
    .click();
  await page.reload();
  await expect(page.getByText(say("keeping:lying.removed", { count: 2 }))).toBeVisible();
  const back = (title: string) =>
    page.getByRole("button", { name: `${say("keeping:gone.back")} ${say("keeping:gone.for", { title })}` });
  await back("De eerste").click();
  await expect(page.getByText(say("keeping:gone.backTold"))).toBeVisible();
  await back("De tweede").click();
  await expect(page.getByText(say("keeping:gone.none"))).toBeVisible();
  await team.goesHome();
  await expect(team.sessionRow("De eerste")).toBeVisible();
  await team.sessionRow("De tweede").getByRole("link").click();
  await team.seesBoard();
});

test("actions and answers that were taken away come back where they stood, after a reload and in another window", async ({
  team,
  page,
  context,
}) => {
  const { say } = team;
  await team.findsAChance();
  await team.notes("2d", "Een toelichting die telt.");
  await team.goesTo("plan");
  for (const what of ["Bel rond", "Schrijf op", "Vraag na"]) await team.plan.thinksUp(what, "2d");
  for (const what of ["Bel rond", "Schrijf op"]) await team.plan.task("drop", what).click();
  await team.plan.shows("Vraag na");
  await page.reload();
  const list = page.locator("#weg-acties");
  await list.getByText(say("gone.title", { number: 2 })).click();
  await expect(list).toContainText("30 dagen");
  const back = (name: string) => page.getByRole("button", { name: `${say("gone.back")} ${say("gone.for", { name })}` });
  await back("Bel rond").click();
  await team.plan.shows("Bel rond", "Vraag na");
  await expect(list.locator("summary")).toBeFocused();
  await team.seesKept();

  const other = new Team(await context.newPage());
  await other.arrives(page.url().replace(/^.*#/, "/#"));
  await other.page.locator("#weg-acties summary").click();
  await other.page.getByRole("button", { name: say("gone.for", { name: "Schrijf op" }) }).click();
  await other.plan.shows("Schrijf op", "Bel rond", "Vraag na");
  await team.plan.shows("Schrijf op", "Bel rond", "Vraag na");
  await expect(list).toHaveCount(0);
  await other.page.close();

  await team.goesTo("board");
  await team.goesToStep("2");
  await team
    .question("2d")
    .getByRole("button", { name: say("step.clear") })
    .click();
  await page.reload();
  const answers = page.locator("#weg-antwoorden");
  await answers.locator("summary").click();
  await answers.getByRole("button", { name: say("gone.back") }).click();
  await expect(team.answerTo("2d", "1")).toBeChecked();
  await expect(team.note("2d")).toHaveValue("Een toelichting die telt.");
  await expect(answers).toHaveCount(0);

  // In no file, and gone with a wipe.
  await team.goesTo("plan");
  await team.plan.task("drop", "Bel rond").click();
  await team.goesTo("takeaway");
  expect((await team.savesSession()).text).not.toContain("Bel rond");
  await toShelves(team);
  await page.getByRole("button", { name: say("keeping:wipe.ask") }).click();
  await page.getByRole("button", { name: say("keeping:wipe.yes") }).click();
  await expect(page.getByText(say("notice.wiped"))).toBeVisible();
  await toShelves(team);
  await expect(page.getByText(say("keeping:gone.none"))).toBeVisible();
  await expect(page.getByText(say("keeping:lying.removed_one"))).toHaveCount(0);
});
