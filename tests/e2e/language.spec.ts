import { expect, test } from "./support/test.ts";

test("changing the language halfway keeps everything", async ({ team, page }) => {
  await team.arrives();
  await team.beginsSession("Werksessie in twee talen");
  await team.goesToStep("2");
  await team.answers("2a", "2");
  await team.notes("2a", "Dit blijft zoals wij het schreven.");
  await team.answerTo("2b", "na").check();

  await team.chooses("en");
  await team.seesStep("2");
  await expect(team.answerTo("2a", "2")).toBeChecked();
  await expect(team.note("2a")).toHaveValue("Dit blijft zoals wij het schreven.");
  await expect(team.answerTo("2b", "na")).toBeChecked();
  await team.answers("2c", "unknown");

  await page.reload();
  await team.seesStep("2");
  await expect(team.answerTo("2c", "unknown")).toBeChecked();

  await team.chooses("nl");
  await team.goesTo("takeaway");
  await team.seesKept();
  const { document } = await team.savesSession();
  expect(document.rounds[0].answers).toEqual({
    "2a": { level: 2, note: "Dit blijft zoals wij het schreven." },
    "2c": { unknown: true },
  });
});
