import { Room } from "./support/room.ts";
import { expect, test } from "./support/test.ts";
import { textsThatMeet, translates } from "./support/translation.ts";
import { Intake, Voice } from "./support/voice.ts";
import { steps } from "./support/werksessie.ts";

const ids = steps.flatMap(({ questions }) => questions);

/* Somebody has the page translated: each text is another element by then. What went wrong in a page fails the journey by itself. */

test.beforeEach(async ({ context }) => translates(context));

test("translated, a session is answered, looked at and planned, and says what is so now", async ({ team, page }) => {
  await team.arrives();
  await team.beginsSession("Vertaald");
  await team.goesToStep("1");
  await team.answers("1a", "1");
  await team.answers("1b", "3");
  await team.answers("1a", "2");
  await team.seesKept();
  await team.goesTo("board");
  await expect(
    page.getByRole("link", { name: new RegExp(`^${team.say("board.stepWord")} 1[:,]`) }).first(),
  ).toBeVisible();
  await team.goesToStep("2");
  await team.answers("2d", "unknown");
  await page.keyboard.press("Control+z");
  await expect(team.answerTo("2d", "unknown")).not.toBeChecked();
  await team.answers("2d", "0");
  for (const room of ["checklist", "outcome", "plan", "takeaway", "board"] as const) {
    await team.goesTo(room);
    expect(await textsThatMeet(page)).toEqual([]);
  }
  await team.chooses("en");
  await team.goesTo("outcome");
  await team.goesTo("plan");
  await team.goesHome();
  await expect(team.sessionRow("Vertaald")).toContainText(team.say("session.answered", { count: 3 }));
});

test("translated, a werksessie is prepared, run, counted, shown on the wall and settled", async ({ team, page }) => {
  const room = new Room(team);
  await room.isEntered();
  const wall = await room.opensScreen();
  await room.seats({ ervaringsdeskundige: 1, beleid: 3 });
  await room.begins();
  await room.reachesQuestion();
  for (const key of ["0", "1", "1"]) await page.keyboard.press(key);
  await expect(room.counted(3)).toBeVisible();
  await page.keyboard.press("2");
  await expect(page.getByText(room.word("hands.all", { count: 4 }))).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: room.word("spread.title") })).toBeVisible();
  await expect(wall.answers()).toHaveText([/1/, /2/, /1/, /0/, /0/]);
  const proposal = team.say("rules:answers.1");
  await page.getByRole("radio", { name: new RegExp(`^${proposal}`) }).check();
  expect(await textsThatMeet(page)).toEqual([]);
  expect(await textsThatMeet(wall.page)).toEqual([]);
  for (let moves = 0; moves < 6; moves += 1) {
    const before = await room.title().textContent();
    await page.keyboard.press("PageDown");
    await expect(room.title()).not.toHaveText(before ?? "");
  }
  await page.keyboard.press("PageUp");
  await team.goesTo("board");
  await page
    .getByRole("navigation", { name: team.say("nav.label") })
    .getByRole("link", { name: team.say("nav.werksessie") })
    .click();
  await expect(room.title()).toBeVisible();
});

test("translated, somebody prepares alone, hands in, and is taken in", async ({ team, page, context }) => {
  await team.arrives();
  await team.beginsSession("Vertaald");
  const intake = new Intake(team);
  await intake.enters();
  const voice = await Voice.on(context);
  await voice.opens(await intake.link());
  await voice.begins("zorg");
  await voice.answersAll(ids, { "1a": "1", "2d": "unknown", "8c": "3" });
  await voice.changes("1a", "2");
  await voice.goesToHandIn();
  expect(await textsThatMeet(voice.page)).toEqual([]);
  await intake.typesCode(await voice.code());
  await intake.sees("new");
  await intake.takes();
  expect(await textsThatMeet(page)).toEqual([]);
});
