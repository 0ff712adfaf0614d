import { expect, test } from "./support/test.ts";

test("a copy to share leaves notes and names behind, and the session keeps them", async ({ team, page }) => {
  await team.arrives();
  await team.beginsSession("Onze sessie");
  await team.goesToStep("1");
  await team.answers("1a", "2");
  await team.notes("1a", "Bel mevrouw De Vries op 06-12345678");
  await team.seesKept();
  await team.goesTo("takeaway");

  const marked = page.getByRole("list", { name: team.say("along.list") });
  await expect(marked.getByRole("listitem")).toHaveText([/mevrouw De Vries/, /06-12345678/]);
  await marked.getByRole("checkbox", { name: /06-12345678/ }).check();
  const left = await team.savesSession();
  expect(left.document.rounds[0].answers["1a"]?.note).toBe("Bel mevrouw De Vries op [weggelaten]");

  await page.getByRole("radio", { name: new RegExp(`^${team.say("along.shareable.title")}`) }).check();
  await expect(marked).toHaveCount(0);
  const shared = await team.savesSession();
  expect(shared.document.rounds[0].answers["1a"]).toEqual({ level: 2 });
  expect(shared.document.id).not.toBe(left.document.id);

  await page.getByRole("radio", { name: new RegExp(`^${team.say("along.all.title")}`) }).check();
  await marked.getByRole("checkbox", { name: /06-12345678/ }).uncheck();
  const whole = await team.savesSession();
  expect(whole.document.rounds[0].answers["1a"]?.note).toBe("Bel mevrouw De Vries op 06-12345678");
});

test("a file with a passphrase opens with that phrase alone", async ({ team, page }) => {
  const phrase = "vier koffie en een fiets";
  await team.arrives();
  await team.beginsSession("Achter slot");
  await team.goesTo("takeaway");
  await page.getByText(team.say("sealed.summary")).click();
  await page.getByLabel(team.say("sealed.phrase")).fill(phrase);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: team.say("sealed.save") }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("achter-slot.sealed.json");

  await team.goesHome();
  await team.opensFile(await saved.path());
  const notice = team.notice();
  await expect(notice).toContainText(team.say("sealed.lies"));
  await notice.getByLabel(team.say("sealed.phrase")).fill("vijf koffie en een fiets");
  await page.keyboard.press("Enter");
  await expect(notice).toContainText(team.say("sealed.wrong"));
  await notice.getByLabel(team.say("sealed.phrase")).fill(phrase);
  await page.keyboard.press("Enter");
  await team.seesBoard();
  await expect(page.getByRole("banner")).toContainText("Achter slot");
  await expect(team.notice()).toContainText(team.say("sealed.opened"));
});
