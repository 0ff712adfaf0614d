import { savedSession } from "./support/team.ts";
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

test("a file of a session that is already here in another state comes beside it", async ({ team }) => {
  await team.arrives();
  await team.beginsSession("Team West");
  await team.goesTo("takeaway");
  await team.seesKept();
  const early = await team.savesSession();
  await team.goesTo("board");
  await team.goesToStep("1");
  await team.answers("1a", "1");
  await team.seesKept();
  await team.goesHome();
  await team.opensFile({ name: early.name, text: early.text });
  await team.seesBoard();
  await expect(team.notice()).toContainText(team.say("notice.beside"));
  await team.goesHome();
  await expect(team.sessionRow("Team West")).toHaveCount(2);
});
