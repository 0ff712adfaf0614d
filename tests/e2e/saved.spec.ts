import { expect, test } from "./support/test.ts";
import { Intake, Voice } from "./support/voice.ts";

/* Saved means saved: what people press to be sure, and what the app says then. */

for (const keys of ["Control+s", "Meta+s"]) {
  test(`${keys} in a session says that it is kept already, and offers the file`, async ({ team, page }) => {
    await team.arrives();
    await team.beginsSession("Werksessie met gewoonten");
    await team.goesToStep("1");
    await team.answers("1a", "2");
    await team.note("1a").focus();
    await page.keyboard.press(keys);
    await expect(team.notice()).toContainText(team.say("notice.keptAlready"));
    const saved = page.waitForEvent("download");
    await team
      .notice()
      .getByRole("button", { name: team.say("unkept.saveFile") })
      .click();
    expect((await saved).suggestedFilename()).toBe("werksessie-met-gewoonten.json");
  });
}

test("Ctrl+S says to who prepares alone that it is kept, and says nothing where there is no session", async ({
  team,
  page,
}) => {
  await team.arrives();
  await page.keyboard.press("Control+s");
  await expect(team.notice()).toBeEmpty();
  await team.beginsSession("Werksessie voor allen");
  const intake = new Intake(team);
  await intake.enters();
  const voice = new Voice(page);
  await voice.opens(await intake.link());
  await voice.begins("zorg");
  await page.keyboard.press("Control+s");
  await expect(page.getByRole("main").getByText(team.say("notice.keptOfOne"))).toBeVisible();
});
