import type { Page } from "@playwright/test";
import { Room } from "./support/room.ts";
import { expect, test } from "./support/test.ts";

/** One question with twelve hands: the hands, Toon, the answer, and on. */
const mostKeys = 15;

/** How far down the page is, and whether what leads on is in sight. */
async function isAtHand(page: Page, room: Room): Promise<void> {
  const bar = page.getByRole("region", { name: room.word("room.bar") });
  await expect(bar).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
}

for (const [width, height] of [
  [1366, 641],
  [1280, 593],
] as const) {
  test(`twelve people go through a whole werksessie by keyboard alone on ${width} by ${height}, and nothing has to be scrolled`, async ({
    team,
    page,
  }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height });
    const room = new Room(team);
    await room.isEntered();
    await room.seats({ ervaringsdeskundige: 2, beleid: 4, zorg: 6 });
    await page.clock.install({ time: new Date("2026-03-12T13:00:00+01:00") });
    await room.begins();
    const spread = page.getByRole("list", { name: room.word("spread.title") });
    const end = page.getByRole("heading", { level: 1, name: room.word("over.title") });
    let scrolls = 0;
    await page.exposeFunction("scrolled", () => {
      scrolls += 1;
    });
    await page.evaluate(() => {
      window.addEventListener("scroll", () => {
        if (window.scrollY > 0) void (Reflect.get(window, "scrolled") as () => Promise<void>)();
      });
    });
    let questions = 0;
    let most = 0;
    while (!(await end.isVisible())) {
      await isAtHand(page, room);
      const before = (await room.title().textContent()) ?? "";
      let keys = 0;
      const press = async (key: string) => {
        keys += 1;
        await page.keyboard.press(key);
      };
      if (await room.show().isVisible()) {
        questions += 1;
        for (const hand of "001112222333") await press(hand);
        await expect(page.getByText(room.word("hands.all", { count: 12 }))).toBeVisible();
        await isAtHand(page, room);
        await press("Enter");
        await expect(spread).toBeVisible();
        await isAtHand(page, room);
        await press("1");
        await expect(page.getByRole("radio", { name: new RegExp(`^${team.say("rules:answers.1")}`) })).toBeChecked();
        await page.clock.fastForward("02:00");
      }
      await press("Enter");
      await expect(end.or(room.title().filter({ hasNotText: before }))).toBeVisible();
      most = Math.max(most, keys);
    }
    expect(questions).toBeGreaterThan(2);
    expect(most).toBeLessThanOrEqual(mostKeys);
    expect(scrolls).toBe(0);
    await expect(page.getByRole("link", { name: room.word("over.toPlan") })).toBeInViewport({ ratio: 1 });
  });
}

test("the seven points and the first actions are done at the table, with the clock, and stand on the wall", async ({
  team,
  page,
}) => {
  const room = new Room(team);
  await room.isEntered();
  const wall = await room.opensScreen();
  await room.begins();
  await room.reachesQuestion();
  for (const key of ["0", "Enter", "0"]) await page.keyboard.press(key);
  await room.reaches("gate");
  const clock = page.getByRole("region", { name: room.word("clock.label") });
  await expect(clock).toBeInViewport();
  await expect(wall.answers()).toHaveCount(7);
  await page.keyboard.press("1");
  await expect(wall.answers().first()).toContainText(team.say("rules:team.true"));
  await page.keyboard.press("1");
  await expect(wall.answers().first()).toContainText(`${room.word("wall.gateTeam")} ${team.say("rules:team.false")}`);

  await room.reaches("plan");
  await expect(clock).toBeInViewport();
  await page.getByRole("button", { name: team.say("rooms:plan.own") }).click();
  await page.getByLabel(team.say("rooms:plan.what")).fill("Bel drie ervaringsdeskundigen");
  await page.getByLabel(team.say("rooms:plan.owner")).fill("GEHEIM-NAAM");
  await page.getByRole("button", { name: team.say("rooms:plan.add"), exact: true }).click();
  await expect(wall.answers()).toHaveText(["Bel drie ervaringsdeskundigen"]);
  expect(await wall.everything()).not.toContain("GEHEIM");
});

test("W explains the question on the wall, Q shows how to join, and O opens what helps to talk", async ({
  team,
  page,
}) => {
  const room = new Room(team);
  await room.isEntered();
  const wall = await room.opensScreen();
  await room.begins();
  await room.reachesQuestion();
  const arranged = wall.page.getByRole("heading", { name: room.word("meaning.arranged") });
  await expect(page.getByRole("heading", { name: room.word("meaning.arranged") })).toBeVisible();
  await page.keyboard.press("w");
  await expect(arranged).toBeVisible();
  await page.keyboard.press("w");
  await expect(arranged).toHaveCount(0);

  // The wall has the focus: its keys do the same.
  await wall.page.keyboard.press("q");
  await expect(wall.page.getByRole("img", { name: room.word("wall.qr") })).toBeVisible();
  await page.keyboard.press("q");
  await expect(wall.page.getByRole("img", { name: room.word("wall.qr") })).toHaveCount(0);

  await page.keyboard.press("o");
  const talk = page.getByRole("dialog");
  await expect(talk.getByRole("heading", { name: team.say("rooms:talk.openers") })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(talk).toHaveCount(0);
  await page.keyboard.press("2");
  await expect(room.counted(1)).toBeVisible();
});

test("thirteen hands of twelve people get a gentle word", async ({ team, page }) => {
  const room = new Room(team);
  await room.isEntered();
  await room.seats({ beleid: 12 });
  await room.begins();
  await room.reachesQuestion();
  for (const hand of "0011122223333") await page.keyboard.press(hand);
  const word = page.getByText(room.word("hands.tooMany", { count: 12 }));
  await expect(word).toBeVisible();
  await page.keyboard.press("Backspace");
  await expect(word).toHaveCount(0);
});

test("a wall that closes is missed within three seconds", async ({ team, page }) => {
  const room = new Room(team);
  await room.isEntered();
  const wall = await room.opensScreen();
  await room.begins();
  await expect(room.tied()).toBeVisible();
  await wall.page.evaluate(() => window.close());
  await expect(page.getByText(room.word("room.lost"))).toBeVisible({ timeout: 3_000 });
});
