import { expect, test } from "./support/test.ts";

const rooms = ["checklist", "outcome", "plan", "takeaway", "board"] as const;

test("back and forward walk the places that were visited", async ({ team, page }) => {
  await team.arrives();
  await team.opensExample("halfway");
  await team.goesToStep("2");
  await team.goesToStep("3");
  await team.goesTo("plan");

  await page.goBack();
  await team.seesStep("3");
  await page.goBack();
  await team.seesStep("2");
  await page.goBack();
  await team.seesBoard();
  await page.goBack();
  await team.seesHeading(team.say("start.title"));
  await page.goForward();
  await team.seesBoard();
  await page.goForward();
  await team.seesStep("2");
});

test("every room comes back as it was after reloading, and by its address in another window", async ({
  team,
  page,
  context,
}) => {
  await team.arrives();
  await team.opensExample("halfway");
  await team.seesKept();
  const visitAgain = async () => {
    const heading = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await page.reload();
    await team.seesHeading(heading.trim());
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByRole("heading", { level: 1 })).toHaveText(heading);
    await other.close();
  };
  await team.goesToStep("7");
  await visitAgain();
  for (const room of rooms) {
    await team.goesTo(room);
    await visitAgain();
  }
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: team.say("nav.sources") })
    .click();
  await team.seesHeading(team.say("sources.title"));
  await page.reload();
  await team.seesHeading(team.say("sources.title"));
});

test("an address of a session that is not here says so and leads back", async ({ team, page }) => {
  await team.arrives("/#/sessie/bestaat-niet/stap/3");
  await team.seesHeading(team.say("missing.title"));
  await page
    .getByRole("main")
    .getByRole("link", { name: team.say("missing.home") })
    .click();
  await team.seesHeading(team.say("start.title"));
});

test("an address that is none leads to the start", async ({ team }) => {
  await team.arrives("/#/waar/is/dit");
  await team.seesHeading(team.say("start.title"));
});

test("a damaged address leads to a place and not to an error", async ({ team }) => {
  await team.arrives("/#/sessie/%E0%A4%A");
  await team.seesHeading(team.say("missing.title"));
});
