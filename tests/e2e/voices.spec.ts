import type { Browser } from "@playwright/test";
import { writeCode } from "../../src/assessment/code/code.ts";
import { questionsOf } from "../../src/assessment/model.ts";
import { composeContent } from "../../src/content/compose.ts";
import { expect, test } from "./support/test.ts";
import type { Said } from "./support/voice.ts";
import { Intake, Voice } from "./support/voice.ts";
import { steps } from "./support/werksessie.ts";

const ids = steps.flatMap(({ questions }) => questions);
const said: Said = { "1a": "2", "1b": "unknown", "2d": "0", "4b": "1", "8c": "3" };
const phone = { viewport: { width: 390, height: 844 }, locale: "nl-NL", hasTouch: true };

/** A phone of its own: it shares nothing with the laptop of the team. */
async function phoneOf(browser: Browser): Promise<Voice> {
  return Voice.on(await browser.newContext(phone));
}

test.beforeEach(async ({ team }) => {
  await team.arrives();
  await team.beginsSession("Werksessie");
});

test("somebody prepares alone on a phone and hands in by code, by picture and by file: it counts once", async ({
  team,
  browser,
}) => {
  const intake = new Intake(team);
  await intake.enters();
  const voice = await phoneOf(browser);
  await voice.opens(await intake.link());
  await voice.begins("ervaringsdeskundige");
  await voice.answersAll(ids, said);
  await voice.goesToHandIn();
  const code = await voice.code();
  expect(code.length).toBeLessThan(100);

  await intake.typesCode(code.toLowerCase().replaceAll("-", " "));
  await intake.sees("new");
  await intake.takes();
  for (const [name, buffer] of [
    ["foto.png", await voice.photographsCode()],
    ["plaatje.png", await voice.savesPicture()],
  ] as const) {
    await intake.chooses({ name, mimeType: "image/png", buffer });
    await intake.sees("same");
    await intake.waiting().getByRole("button").click();
  }
  await intake.chooses({ name: "inbreng.json", mimeType: "application/json", buffer: await voice.savesFile() });
  await intake.sees("same");
  await expect(intake.overview().getByText(team.say("voices:overview.few"))).toBeVisible();

  await voice.wipes();
  await voice.page.goBack();
  await voice.sees("join:role.title");
});

test("what is corrected later takes the place of what was handed in before", async ({ team, browser }) => {
  const intake = new Intake(team);
  await intake.enters();
  const voice = await phoneOf(browser);
  await voice.opens(await intake.link());
  await voice.begins("zorg");
  await voice.answersAll(ids, said);
  await voice.goesToHandIn();
  const first = await voice.code();
  await voice.page.goBack();
  await voice.changes("2d", "3");
  await voice.goesToHandIn();
  const second = await voice.code();

  await intake.typesCode(second);
  await intake.takes();
  await intake.typesCode(first);
  await intake.sees("older");
  await intake.waiting().getByRole("button").click();
  await team.goesTo("takeaway");
  const { document } = await team.savesSession();
  const [contribution, ...others] = document.rounds[0].contributions;
  expect(others).toEqual([]);
  expect(contribution?.answers["2d"]).toEqual({ level: 3 });
});

test("notes travel only in the file, and only with a tick", async ({ team, browser }) => {
  const intake = new Intake(team);
  await intake.enters();
  const voice = await phoneOf(browser);
  await voice.opens(await intake.link());
  await voice.begins("beleid");
  await voice.answer("1").check();
  await voice.note().fill("Dit heb ik zelf bedacht.");
  await voice.page.getByRole("link", { name: voice.say("join:question.overview") }).click();
  await voice.goesToHandIn();
  expect((await voice.savesFile()).toString()).not.toContain("bedacht");
  await voice.page.getByRole("checkbox", { name: voice.say("join:handing.fileNotes") }).check();
  const file = await voice.savesFile();
  expect(file.toString()).toContain("bedacht");
  await intake.chooses({ name: "inbreng.json", mimeType: "application/json", buffer: file });
  // Who waits is shown by role, so nothing there says that there is a note.
  await expect(intake.waiting()).toHaveCount(1);
  await expect(intake.waiting()).not.toContainText(/noti/i);
});

test("what can't be taken in gets a sentence that says why", async ({ team }) => {
  const intake = new Intake(team);
  await intake.enters();
  const refused = (reason: string) => team.page.getByText(team.say(`voices:intake.refused.${reason}`));
  await intake.typesCode("Tot straks bij de koffie");
  await expect(refused("foreign")).toBeVisible();
  await intake.typesCode("4527-7GMZ-FNFT-TMJC-K3EZ-CP2Z-GUYY-TT8X");
  await expect(refused("mistyped")).toBeVisible();
  await intake.chooses({
    name: "leeg.png",
    mimeType: "image/png",
    buffer: await team.page.screenshot({ clip: { x: 0, y: 0, width: 90, height: 60 } }),
  });
  await expect(refused("no-code")).toBeVisible();
  await intake.chooses({ name: "brief.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(refused("no-picture")).toBeVisible();
  await expect(intake.waiting()).toHaveCount(0);
});

test("without a connection a participant answers everything and hands in", async ({ team, browser }) => {
  const intake = new Intake(team);
  await intake.enters();
  const voice = await phoneOf(browser);
  await voice.opens(await intake.link());
  await voice.page.waitForLoadState("networkidle");
  await voice.page.context().setOffline(true);
  await voice.begins("veiligheid");
  await voice.answersAll(ids, said);
  await voice.goesToHandIn();
  await intake.typesCode(await voice.code());
  await intake.sees("new");
});

test("a participant finds everything again after the page was closed", async ({ team, browser }) => {
  const intake = new Intake(team);
  await intake.enters();
  const voice = await phoneOf(browser);
  await voice.opens(await intake.link());
  await voice.begins("hr");
  await voice.answer("2").check();
  await expect(voice.page.getByText(voice.say("join:question.kept"))).toBeVisible();
  await voice.page.reload();
  await voice.seesQuestion("1a");
  await expect(voice.answer("2")).toBeChecked();
});

test("a link whose # a mail program turned into %23 opens all the same, and what it says leaves the address", async ({
  team,
  browser,
}) => {
  const intake = new Intake(team);
  await intake.enters();
  const voice = await phoneOf(browser);
  await voice.opens((await intake.link()).replace("#", "%23"));
  await voice.begins("bestuur");
  expect(new URL(voice.page.url()).search).toBe("");
});

test("an invitation can be typed over from the wall", async ({ team, browser }) => {
  const intake = new Intake(team);
  await intake.enters();
  await team.page.getByRole("button", { name: team.say("voices:invite.show") }).click();
  const code = /[a-z]+\.bord\.\w{8}/.exec((await team.page.getByRole("dialog").textContent()) ?? "")?.[0] ?? "";
  const voice = await phoneOf(browser);
  await voice.page.goto("/#/meedoen");
  await voice.page.getByLabel(voice.say("join:invitation.text")).fill(`  ${code.toUpperCase()} `);
  await voice.page.getByRole("button", { name: voice.say("join:invitation.open") }).click();
  await voice.sees("join:welcome.title");
});

test("who comes in last is not to be told from the picture, nor after a reload or in a second window", async ({
  team,
  context,
}) => {
  const composed = composeContent("pga", "bord");
  if (!composed.ok) throw new Error(composed.reason);
  const { content } = composed;
  const every = questionsOf(content).map(({ id }) => id);
  const codeOf = (participant: string, level: 0 | 2 | 3) =>
    writeCode(content, {
      participant,
      role: level === 0 ? "ervaringsdeskundige" : "zorg",
      revision: 0,
      answers: Object.fromEntries(every.map((id) => [id, { level }])),
    }).code;
  const intake = new Intake(team);
  await intake.enters();
  const comes = async (participant: string, level: 0 | 2 | 3) => {
    await intake.typesCode(codeOf(participant, level));
    await intake.takes();
  };
  const seen = (page: typeof team.page) => page.locator("#stem-1a");
  const voices = (count: number) => team.say("voices:overview.voices", { count });
  await comes("AAAAAA", 2);
  await comes("CCCCCC", 2);
  await comes("DDDDDD", 3);
  await expect(seen(team.page)).toContainText(voices(3));
  await comes("EEEEEE", 0);
  const staysAsItWas = async (page: typeof team.page) => {
    await expect(seen(page)).toContainText(team.say("voices:overview.waits"));
    await expect(seen(page)).toContainText(voices(3));
    await expect(seen(page)).not.toContainText(team.say("voices:overview.lowVoice"));
  };
  await staysAsItWas(team.page);
  await team.page.reload();
  await staysAsItWas(team.page);
  const second = await context.newPage();
  await second.goto(team.page.url());
  await staysAsItWas(second);
  await second.close();
  await comes("FFFFFF", 0);
  await staysAsItWas(team.page);
  await comes("GGGGGG", 3);
  await expect(seen(team.page)).toContainText(voices(6));
  await expect(seen(team.page)).not.toContainText(team.say("voices:overview.waits"));
});
