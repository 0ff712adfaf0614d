import { savedSession, Team } from "./support/team.ts";
import { expect, test } from "./support/test.ts";

test("sessions stand side by side: renamed, copied, saved as a file, removed and put back", async ({ team, page }) => {
  await team.arrives();
  await team.beginsSession("Team Noord");
  await team.goesToStep("1");
  await team.answers("1a", "3");
  await team.seesKept();
  await team.goesHome();
  await team.beginsSession("Team Zuid");
  await team.seesKept();
  await team.goesHome();
  await expect(team.sessionRow("Team Noord")).toContainText(team.say("session.answered", { count: 1 }));
  await expect(team.sessionRow("Team Zuid")).toContainText(team.say("session.answered", { count: 0 }));

  await team.sessionTask("rename", "Team Zuid").click();
  await team.sessionRow("Team Zuid").getByLabel(team.say("start.name")).fill("Team Oost");
  await team
    .sessionRow("Team Zuid")
    .getByRole("button", { name: team.say("session.save"), exact: true })
    .click();
  await expect(team.sessionRow("Team Oost")).toBeVisible();
  await expect(team.sessionRow("Team Zuid")).toHaveCount(0);

  const copy = team.say("session.copyTitle", { title: "Team Noord" });
  await team.sessionTask("copy", "Team Noord").click();
  await expect(team.sessionRow(copy)).toContainText(team.say("session.answered", { count: 1 }));

  const download = page.waitForEvent("download");
  await team.sessionTask("file", "Team Noord").click();
  const saved = await savedSession(await download);
  expect(saved.name).toBe("team-noord.json");
  expect(saved.document.rounds[0].answers).toEqual({ "1a": { level: 3 } });

  await team.sessionTask("remove", "Team Noord").click();
  await expect(team.sessionRow("Team Noord")).toHaveCount(0);
  await expect(team.notice()).toContainText(team.say("notice.session", { title: "Team Noord" }));
  await team
    .notice()
    .getByRole("button", { name: team.say("notice.undo") })
    .click();
  await expect(team.sessionRow("Team Noord")).toContainText(team.say("session.answered", { count: 1 }));

  await page.reload();
  await expect(team.sessionRow("Team Noord")).toBeVisible();
  await expect(team.sessionRow("Team Oost")).toBeVisible();
  await expect(team.sessionRow(copy)).toBeVisible();
});

/** A session of one answer, as a file, after which the team goes on here. */
async function leavesAFile(team: Team): Promise<{ name: string; text: string }> {
  await team.arrives();
  await team.beginsSession("Team West");
  await team.goesToStep("1");
  await team.answers("1a", "1");
  await team.seesKept();
  await team.goesTo("takeaway");
  return team.savesSession();
}

test("a file of before of a session that is here is told so, and takes its place only when somebody puts it back", async ({
  team,
}) => {
  const early = await leavesAFile(team);
  await team.goesTo("board");
  await team.goesToStep("2");
  await team.answers("2d", "2");
  await team.seesKept();
  await team.goesHome();
  await team.opensFile({ name: early.name, text: early.text });
  await expect(team.notice()).toContainText(team.say("keeping:met.older", { title: "Team West" }));
  await expect(team.notice().getByText(team.say("keeping:met.older", { title: "Team West" }))).toBeInViewport();
  await expect(team.sessionRow("Team West")).toHaveCount(1);
  await team
    .notice()
    .getByRole("button", { name: team.say("keeping:met.putBack") })
    .click();
  await team.seesBoard();
  await expect(team.notice()).toContainText(team.say("notice.placed.older"));
  await team.goesToStep("2");
  await expect(team.answerTo("2d", "2")).not.toBeChecked();
  await team.goesHome();
  await expect(team.sessionRow("Team West")).toHaveCount(1);
});

test("a colleague's file of the same session takes its place or is put together with it: never a second row, and every way back", async ({
  team,
  page,
  browser,
}) => {
  const sent = await leavesAFile(team);
  const elsewhere = await browser.newContext();
  const colleague = new Team(await elsewhere.newPage());
  await colleague.arrives();
  await colleague.opensFile({ name: sent.name, text: sent.text });
  await colleague.seesBoard();
  await colleague.goesToStep("2");
  await colleague.answers("2a", "1");
  await colleague.seesKept();
  await colleague.goesTo("takeaway");
  const grown = await colleague.savesSession();
  await colleague.goesTo("board");
  await colleague.goesToStep("2");
  await colleague.answers("2d", "3");
  await colleague.answers("2c", "2");
  await colleague.seesKept();
  await colleague.goesTo("takeaway");
  const branch = await colleague.savesSession();
  await elsewhere.close();

  await team.goesHome();
  await team.opensFile({ name: grown.name, text: grown.text });
  await team.seesBoard();
  await expect(team.notice()).toContainText(team.say("notice.placed.newer"));
  await team.goesToStep("2");
  await expect(team.answerTo("2a", "1")).toBeChecked();
  await team.answers("2d", "0");
  await team.seesKept();

  await team.goesHome();
  await team.opensFile({ name: branch.name, text: branch.text });
  await expect(team.notice()).toContainText(team.say("keeping:met.apart", { title: "Team West" }));
  await team
    .notice()
    .getByRole("button", { name: team.say("keeping:met.join") })
    .click();
  const dialog = page.getByRole("dialog", { name: team.say("keeping:join.title") });
  const place = dialog.getByRole("group", { name: team.say("keeping:join.places.answers", { id: "2d" }) });
  await expect(dialog.getByRole("group")).toHaveCount(1);
  await expect(place.getByRole("radio").first()).toBeChecked();
  await place.getByRole("radio").last().check();
  await dialog.getByRole("button", { name: team.say("keeping:join.save") }).click();
  await team.seesBoard();
  await expect(team.notice()).toContainText(team.say("notice.placed.joined"));
  await team.goesToStep("2");
  await expect(team.answerTo("2d", "3")).toBeChecked();
  await expect(team.answerTo("2c", "2")).toBeChecked();
  await page.keyboard.press("Control+z");
  await expect(team.answerTo("2d", "0")).toBeChecked();
  await expect(team.answerTo("2c", "2")).not.toBeChecked();
  await team.seesKept();
  await team.goesHome();
  await expect(team.sessionRow("Team West")).toHaveCount(1);
  await expect(team.sessionRow("Team West")).toContainText(team.say("session.changed", { when: "" }).trim());
});
