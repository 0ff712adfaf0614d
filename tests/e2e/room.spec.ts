import { Room } from "./support/room.ts";
import { expect, test } from "./support/test.ts";

test("eight hands by digits: ten keys, and the spread is there", async ({ team, page }) => {
  const room = new Room(team);
  await room.isEntered();
  await room.seats({ ervaringsdeskundige: 2, beleid: 3, zorg: 3 });
  await room.begins();
  await room.reachesQuestion();

  const keys = [..."0012233", "?", "Enter"];
  for (const key of keys) await page.keyboard.press(key);
  expect(keys).toHaveLength(9);
  const spread = page.getByRole("list", { name: room.word("spread.title") });
  await expect(spread.getByRole("listitem")).toHaveText([/^2/, /^1/, /^2/, /^2/, /^1/]);
  await expect(page.getByRole("heading", { name: room.word("tone.far") })).toBeVisible();
});

test("hands by touch, one taken back, are hidden until they are shown; then the team settles its own answer", async ({
  team,
  page,
}) => {
  const room = new Room(team);
  const answer = (key: string) => team.say(`rules:answers.${key}`);
  await room.isEntered();
  await room.seats({ beleid: 4 });
  await room.begins();
  await room.reachesQuestion();

  for (const key of ["1", "3", "3", "0", "1"]) {
    await page.getByRole("button", { name: `${room.word("hands.add")} ${key} ${answer(key)}`, exact: true }).click();
  }
  await expect(room.counted(5)).toBeVisible();
  await page.getByRole("button", { name: room.word("hands.undo") }).click();
  await expect(page.getByText(room.word("hands.all", { count: 4 }))).toBeVisible();
  await expect(page.getByRole("list", { name: room.word("spread.title") })).toHaveCount(0);

  // The click on a button left the focus where it was, so that Enter shows the hands.
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: room.word("spread.title") })).toBeVisible();
  await expect(page.getByText(room.word("settle.proposal", { answer: answer("1") }))).toBeVisible();
  await page.getByRole("radio", { name: new RegExp(`^${answer("1")}`) }).check();
  await page.getByLabel(room.word("settle.reason")).fill("Er is over gepraat, er ligt nog niets vast.");
  await page.getByLabel(room.word("settle.minority")).fill("Wie het werk doet, merkt er nog niets van.");
  await team.seesKept();

  await team.goesTo("board");
  await team.goesTo("takeaway");
  const { document } = await team.savesSession();
  const [round] = document.rounds;
  const [[question, hands] = ["", []]] = Object.entries(round.hands);
  expect(hands).toEqual([{ counts: [1, 1, 0, 2], unknown: 0 }]);
  expect(round.answers[question]).toEqual({ level: 1, note: "Er is over gepraat, er ligt nog niets vast." });
  expect(round.minority[question]).toBe("Wie het werk doet, merkt er nog niets van.");
});

test("two windows: either reloads and comes back right, and the wall never holds what it should not", async ({
  team,
  page,
}) => {
  const room = new Room(team);
  await room.isEntered("Sessie van Jansen");
  await room.seats({ ervaringsdeskundige: 1, beleid: 4 });
  const wall = await room.opensScreen();
  await expect(wall.heading()).toHaveText(room.word("wall.welcome"));
  await expect(room.tied()).toBeVisible();
  await room.begins();
  await room.reachesQuestion();
  const title = (await room.title().textContent()) ?? "";
  await expect(wall.heading()).toHaveText(title);

  // The document holds a note and a minority's note from an earlier question; the wall must hold neither.
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await page.getByRole("radio").first().check();
  await page.getByLabel(room.word("settle.reason")).fill("GEHEIM-REDEN");
  await page.getByLabel(room.word("settle.minority")).fill("GEHEIM-MINDERHEID");
  await page.getByRole("heading", { name: room.word("tone.same") }).click();
  const before = await room.title().textContent();
  await room.next().click();
  await expect(room.title()).not.toHaveText(before ?? "");

  const hidden = async () => {
    await expect(wall.heading()).toHaveText((await room.title().textContent()) ?? "");
    const everything = await wall.everything();
    for (const secret of [
      "GEHEIM",
      "Jansen",
      "Voorbeeldstad",
      team.say("roles:beleid"),
      room.word("hands.count", { count: 3 }),
    ]) {
      expect(everything).not.toContain(secret);
    }
    await expect(wall.answers()).toHaveText([/^0\D*$/, /^1\D*$/, /^2\D*$/, /^3\D*$/, /^\?\D*$/]);
  };
  for (const key of "00033") await page.keyboard.press(key);
  await expect(room.counted(5).or(page.getByText(room.word("hands.all", { count: 5 })))).toBeVisible();
  await hidden();

  // The facilitator's window reloads: the hidden hands are still there, and the wall stays.
  await page.reload();
  await expect(page.getByText(room.word("hands.all", { count: 5 }))).toBeVisible();
  await hidden();
  await expect(room.tied()).toBeVisible();

  // The wall reloads: it asks, and shows what is on.
  await wall.page.reload();
  await hidden();

  await page.keyboard.press("Enter");
  await expect(wall.answers().first()).toContainText(room.word("hands.count", { count: 3 }));
  await expect(wall.page.getByText(room.word("tone.far"))).toBeVisible();
  expect(await wall.everything()).not.toContain("GEHEIM");
});

test("two windows: either closes and another one goes on where it was", async ({ team, page, context }) => {
  const room = new Room(team);
  await room.isEntered();
  const wall = await room.opensScreen();
  await room.begins();
  await room.reachesQuestion();
  for (const key of ["0", "0", "3", "Enter"]) await page.keyboard.press(key);
  await expect(wall.answers().first()).toContainText(room.word("hands.count", { count: 2 }));

  // The wall closes: the facilitator is told, and a new one shows the same.
  await wall.page.close();
  await expect(room.tied()).toHaveCount(0, { timeout: 20_000 });
  const again = await room.opensScreen();
  await expect(again.answers().first()).toContainText(room.word("hands.count", { count: 2 }));

  // The facilitator's window closes: the wall stays as it is, and a new window leads on.
  const address = page.url();
  const other = await context.newPage();
  await page.close();
  await expect(again.answers().first()).toContainText(room.word("hands.count", { count: 2 }));
  await other.goto(address);
  await other.getByRole("radio", { name: new RegExp(`^${team.say("rules:answers.0")}`) }).check();
  await expect(again.page.getByText(room.word("wall.settled"))).toBeVisible();
});

test("a new board shows the way to the table, and the table that to filling in alone", async ({ team, page }) => {
  const room = new Room(team);
  await team.arrives();
  await team.beginsSession("Werksessie");
  await page.getByRole("link", { name: team.say("board.room") }).click();
  await team.seesHeading(room.word("title"));
  await page.getByRole("link", { name: room.word("alone") }).click();
  await team.seesHeading(team.say("voices:page.title"));
});

test("the wall says that it is practice, at every moment but in the dark", async ({ team, page }) => {
  const room = new Room(team);
  await team.arrives();
  await team.opensExample("practice");
  await team.seesBoard();
  await team.goesTo("werksessie");
  const wall = await room.opensScreen();
  const mark = wall.page.getByText(room.word("wall.practice"), { exact: true });
  await expect(mark).toBeVisible();
  await room.begins();
  await room.reachesQuestion();
  await expect(wall.heading()).toHaveText((await room.title().textContent()) ?? "");
  await expect(mark).toBeVisible();
  await page.keyboard.press("b");
  await expect(mark).toHaveCount(0);
});

test("a screen without a facilitator waits and says what to do", async ({ page, team }) => {
  const room = new Room(team);
  await page.goto("/#/sessie/ergens/scherm");
  await expect(page.getByRole("heading", { name: room.word("wall.waiting") })).toBeVisible();
});

test("a presenter leads the table: forward, back, and dark", async ({ team, page }) => {
  const room = new Room(team);
  await room.isEntered();
  const wall = await room.opensScreen();
  await room.begins();
  const opening = team.say("draaiboek:parts.opening.title");
  await expect(room.title()).toHaveText(opening);
  await page.keyboard.press("PageDown");
  await expect(room.title()).toHaveText(team.say("draaiboek:parts.answering.title"));
  await page.keyboard.press("PageUp");
  await expect(room.title()).toHaveText(opening);
  await page.keyboard.press("ArrowRight");
  await expect(room.title()).toHaveText(team.say("draaiboek:parts.answering.title"));
  await page.keyboard.press("b");
  await expect(wall.heading()).toHaveCount(0);
  await page.keyboard.press("b");
  await expect(wall.heading()).toHaveText(room.word("wall.answering"));
});

test("one window alone: P turns it into the wall and back, and hands are counted there unseen", async ({
  team,
  page,
}) => {
  const room = new Room(team);
  await room.isEntered();
  await room.seats({ ervaringsdeskundige: 1, hr: 2 });
  await room.begins();
  await room.reachesQuestion();
  await page.keyboard.press("p");
  const wall = page.getByRole("dialog", { name: room.word("room.seen") });
  await expect(wall).toBeVisible();
  for (const key of "013") await page.keyboard.press(key);
  await expect(wall.getByRole("listitem")).toHaveText([/^0\D*$/, /^1\D*$/, /^2\D*$/, /^3\D*$/, /^\?\D*$/]);
  await page.keyboard.press("Enter");
  await expect(wall.getByText(room.word("tone.far"))).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(wall).toHaveCount(0);
  await page.keyboard.press("p");
  await expect(wall).toBeVisible();
  await page.keyboard.press("p");
  await expect(wall).toHaveCount(0);
  await expect(page.getByRole("list", { name: room.word("spread.title") })).toBeVisible();
});

test("letters and digits can be switched off, for who speaks to the computer", async ({ team, page }) => {
  const room = new Room(team);
  await room.isEntered();
  await room.begins();
  await room.reachesQuestion();
  await page.getByText(room.word("room.more")).click();
  await page.getByLabel(room.word("keys.use")).uncheck();
  await room.title().click();
  for (const key of "123pl") await page.keyboard.press(key);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByText(room.word("hands.none"))).toBeVisible();
});

test("without an ervaringsdeskundige at the table the app says so, kindly and until somebody sits down", async ({
  team,
  page,
}) => {
  const room = new Room(team);
  await room.isEntered();
  await room.seats({ beleid: 2 });
  await expect(page.getByText(room.word("table.missing"))).toBeVisible();
  await team.goesTo("plan");
  await expect(page.getByText(room.word("table.without"))).toBeVisible();
  await team.goesTo("werksessie");
  await room.seats({ ervaringsdeskundige: 1 });
  await expect(page.getByText(room.word("table.missing"))).toHaveCount(0);
  await expect(page.getByText(room.word("table.present", { count: 1 }))).toBeVisible();
});

test("what belongs elsewhere is noted with one key, and becomes an action", async ({ team, page }) => {
  const room = new Room(team);
  await room.isEntered();
  await room.begins();
  await room.reachesQuestion();
  await page.keyboard.press("l");
  await page.keyboard.type("De toegangspas van het gebouw");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByText(room.word("later.count", { count: 1 })).click();
  await page.getByRole("button", { name: new RegExp(`^${room.word("later.toAction")}`) }).click();
  await page.getByRole("button", { name: room.word("later.put") }).click();
  await expect(page.getByText(room.word("later.isAction"))).toBeVisible();
  await team.goesTo("plan");
  await expect(page.getByText("De toegangspas van het gebouw").first()).toBeVisible();
});

test("the clock is the facilitator's: late is said calmly, with what can wait; the room sees time only when wanted", async ({
  team,
  page,
}) => {
  const room = new Room(team);
  await page.clock.install({ time: new Date("2026-03-12T13:00:00+01:00") });
  await room.isEntered();
  await page.getByRole("radio", { name: room.word("time.choice", { count: 90 }) }).check();
  const wall = await room.opensScreen();
  await room.begins();
  await room.reachesQuestion();
  await expect(page.getByText(room.word("late.title"))).toHaveCount(0);
  await page.clock.fastForward("45:00");
  await expect(page.getByText("13:45")).toBeVisible();
  await expect(page.getByText(room.word("late.title"))).toBeVisible();
  await page.getByRole("button", { name: moving(room) }).click();
  await expect(page.getByText(room.word("late.title"))).toHaveCount(0);
  expect(await wall.everything()).not.toMatch(minutesLeft(room));
  await page.getByText(room.word("room.more")).click();
  await page.getByRole("button", { name: room.word("room.clockShow") }).click();
  await expect(wall.page.getByText(minutesLeft(room))).toBeVisible();
});

/** However many questions have to move. */
function moving(room: Room): RegExp {
  return new RegExp(`^(${room.word("late.move", { count: 1 })}|${room.word("late.move", { count: 2 })})$`);
}

function minutesLeft(room: Room): RegExp {
  return new RegExp(room.word("wall.minutesLeft", { count: 77 }).replace("77", "\\d+"));
}

test("marks at the end are counted and nobody's: with few of them no mark is told", async ({ team, page }) => {
  const room = new Room(team);
  await room.isEntered();
  await room.begins();
  await room.reaches("checkout");
  for (const key of "80") await page.keyboard.press(key);
  await expect(page.getByText(room.word("marks.hidden"))).toBeVisible();
  await page.keyboard.press("6");
  await expect(page.getByText(room.word("marks.summary", { low: 6, middle: 8, high: 10 }))).toBeVisible();
  await page.keyboard.press("PageDown");
  await page.getByRole("button", { name: room.word("room.end") }).click();
  await team.seesHeading(room.word("over.title"));
});

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const) {
  test(`every question fits on a wall of ${width} by ${height}, before and after the hands`, async ({ team, page }) => {
    const room = new Room(team);
    await room.isEntered();
    const wall = await room.opensScreen();
    await wall.page.setViewportSize({ width, height });
    await room.begins();
    for (let item = 0; item < 40 && (await room.next().isVisible()); item += 1) {
      const before = await room.title().textContent();
      await page.keyboard.press("PageDown");
      await expect(room.title()).not.toHaveText(before ?? "");
      if (await room.show().isVisible()) {
        await expect(wall.heading()).toHaveText((await room.title().textContent()) ?? "");
        expect(await wall.overflows()).toBe(false);
        for (const key of "0123?") await page.keyboard.press(key);
        await page.keyboard.press("Enter");
        await expect(wall.answers().first()).toContainText(room.word("hands.count", { count: 1 }));
      }
      expect(await wall.overflows()).toBe(false);
    }
  });
}
