import type { Role } from "../../src/assessment/roles.ts";
import type { AnswerWord } from "./support/team.ts";
import { expect, test } from "./support/test.ts";
import type { GivenFile } from "./support/voice.ts";
import { Intake, Voice } from "./support/voice.ts";

/** Twelve people: their role, and what they say on 1a (all near), 1b (one is low) and 2a of the next step (far apart). */
const people: readonly (readonly [Role, AnswerWord, AnswerWord, AnswerWord])[] = [
  ["ervaringsdeskundige", "2", "0", "0"],
  ["ervaringsdeskundige", "2", "1", "0"],
  ["beleid", "2", "1", "3"],
  ["beleid", "2", "1", "3"],
  ["hr", "2", "1", "2"],
  ["leidinggevende", "3", "1", "3"],
  ["zorg", "2", "1", "1"],
  ["zorg", "2", "1", "1"],
  ["veiligheid", "2", "1", "2"],
  ["ketenpartner", "2", "1", "unknown"],
  ["bestuur", "3", "1", "3"],
  ["anders", "2", "1", "1"],
];

test("twelve people prepare alone, hand in by code, picture and file, and the team looks at it together", async ({
  team,
  browser,
}) => {
  test.setTimeout(300_000);
  const intake = new Intake(team);
  await team.arrives();
  await team.beginsSession("Werksessie");
  await intake.enters();
  const link = await intake.link();
  const files: GivenFile[] = [];
  for (const [index, [role, ...answers]] of people.entries()) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "nl-NL" });
    const voice = await Voice.on(context);
    await voice.opens(link);
    await voice.begins(role);
    for (const answer of answers) {
      await voice.answer(answer).check();
      await voice.goesOn();
    }
    await voice.page.getByRole("link", { name: voice.say("join:question.overview") }).click();
    await voice.goesToHandIn();
    if (index % 3 === 0) {
      await intake.typesCode(await voice.code());
      await intake.sees("new");
      await intake.takes();
    } else if (index % 3 === 1) {
      files.push({ name: `foto-${index}.png`, mimeType: "image/png", buffer: await voice.savesPicture() });
    } else {
      files.push({ name: `inbreng-${index}.json`, mimeType: "application/json", buffer: await voice.savesFile() });
    }
    await context.close();
  }
  await intake.chooses(...files);
  await expect(intake.waiting()).toHaveCount(8);
  await intake.takesAll(8);

  await expect(intake.question("1a").getByText(team.say("voices:overview.voices", { count: 12 }))).toBeVisible();
  const discuss = intake.overview().getByRole("heading", { name: team.say("voices:overview.discuss") });
  await expect(discuss).toBeVisible();
  await expect(intake.question("1b").getByText(team.say("voices:overview.lowVoice"))).toBeVisible();
  // Roles are told as who handed in, never beside what was said.
  for (const role of ["bestuur", "leidinggevende", "veiligheid"])
    await expect(intake.question("2a")).not.toContainText(team.say(`roles:${role}`));

  const proposal = team.say("voices:overview.answer", { answer: team.say("rules:answers.2") });
  await intake.question("1a").getByRole("button").click();
  await expect(intake.question("1a").getByText(proposal)).toBeVisible();
  await intake
    .question("1a")
    .getByRole("button", { name: team.say("voices:overview.undo") })
    .click();
  await expect(intake.question("1a").getByText(proposal)).toBeHidden();
  await intake.question("1a").getByRole("button").click();
  await team.goesTo("takeaway");
  const { document } = await team.savesSession();
  expect(document.rounds[0].contributions).toHaveLength(12);
  expect(document.rounds[0].answers).toEqual({ "1a": { level: 2 } });
});
