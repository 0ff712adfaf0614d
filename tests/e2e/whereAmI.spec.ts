import type { Page } from "@playwright/test";
import { invitationTo, writeInvitation } from "../../src/assessment/invitation.ts";
import { Room } from "./support/room.ts";
import { expect, test } from "./support/test.ts";
import { Voice } from "./support/voice.ts";

/* Whoever looks up sees where the app is: by the name of the window, at the top of what is new, in a bar that stands still. */

const isAtTop = (page: Page) => expect.poll(() => page.evaluate(() => window.scrollY), "at the top").toBe(0);
const app = "Kansenwijzer";

test("every place names its window: place, session, app; in the language of now", async ({ team, page }) => {
  await team.arrives();
  await expect(page).toHaveTitle(`${team.say("start.title")} · ${app}`);
  await team.beginsSession("Werksessie in mei");
  const titles = [await page.title()];
  for (const room of ["checklist", "outcome", "plan", "takeaway", "werksessie"] as const) {
    await team.goesTo(room);
    const heading = ((await page.getByRole("heading", { level: 1 }).textContent()) ?? "").trim();
    await expect(page).toHaveTitle(`${heading} · Werksessie in mei · ${app}`);
    titles.push(await page.title());
  }
  await team.goesTo("board");
  await team.goesToStep("2");
  await expect(page).toHaveTitle(new RegExp(`${team.say("steps/2:title")}.* · Werksessie in mei · ${app}$`));
  titles.push(await page.title());
  expect(new Set(titles).size).toBe(titles.length);
  await team.chooses("en");
  await expect(page).toHaveTitle(new RegExp(`${team.say("steps/2:title")}.* · Werksessie in mei · ${app}$`));
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: team.say("nav.glossary") })
    .click();
  await expect(page).toHaveTitle(`${team.say("glossary:title")} · ${app}`);
});

test("the room names its window after what is on, the wall has a name of its own, and so has a question alone", async ({
  team,
  page,
  context,
}) => {
  const room = new Room(team);
  await room.isEntered("Werksessie in mei");
  const wall = await room.opensScreen();
  await expect(wall.page).toHaveTitle(`${room.word("wall.window")} · ${app}`);
  await room.begins();
  await expect(page).toHaveTitle(`${await room.title().textContent()} · Werksessie in mei · ${app}`);
  await page.keyboard.press("PageDown");
  await expect(page).toHaveTitle(`${team.say("draaiboek:parts.answering.title")} · Werksessie in mei · ${app}`);
  await expect(wall.page).toHaveTitle(`${room.word("wall.window")} · ${app}`);

  const voice = new Voice(await context.newPage());
  await voice.opens(`/#/meedoen/${writeInvitation(invitationTo({ id: "s1", variant: "pga", depth: "bord" }))}`);
  await voice.begins("zorg");
  const asked = voice.say("asked:questions.1a");
  await expect(voice.page).toHaveTitle(`${asked} · ${app}`);
  await voice.goesOn();
  const next = voice.page.getByRole("heading", { level: 1 });
  await expect(next).not.toHaveText(asked);
  await expect(voice.page).toHaveTitle(`${await next.textContent()} · ${app}`);
});

for (const [width, height] of [
  [1366, 641],
  [390, 664],
] as const) {
  test(`each next view in the room begins at its top with its heading in hand, on ${width} by ${height}`, async ({
    team,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const room = new Room(team);
    await room.isEntered();
    await room.begins();
    const clock = page.getByRole("region", { name: room.word("clock.label") });
    await expect(room.title()).toBeFocused();
    await isAtTop(page);
    await expect(clock).toBeInViewport({ ratio: 1 });
    await room.next().click();
    await expect(room.title()).toBeFocused();
    await isAtTop(page);
    await room.reaches("checkout");
    await page.getByRole("button", { name: room.word("room.end") }).click();
    await expect(page.getByRole("heading", { level: 1, name: room.word("over.title") })).toBeFocused();
    await isAtTop(page);
    await page.getByRole("button", { name: room.word("over.reopen") }).click();
    await expect(room.title()).toBeFocused();
    await isAtTop(page);
  });
}

test("who prepares alone begins each question at its top, with its heading in hand", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  const voice = new Voice(page);
  await voice.opens(`/#/meedoen/${writeInvitation(invitationTo({ id: "s1", variant: "pga", depth: "bord" }))}`);
  await voice.begins("zorg");
  for (const question of ["1b", "2a"]) {
    await voice.answer("2").check();
    await voice.goesOn();
    await voice.seesQuestion(question);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await isAtTop(page);
  }
});

test("back and forward find a page where it was left; a link begins at the top", async ({ team, page }) => {
  await team.arrives();
  await team.opensExample("halfway");
  await team.goesToStep("2");
  await page.evaluate(() => window.scrollTo(0, 600));
  // A click by hand would first scroll up to the bar, and leave the page at its top.
  await page.evaluate(() => document.querySelector<HTMLElement>("header a[href$='/plan']")?.click());
  await team.seesHeading(team.say("plan.title"));
  await isAtTop(page);
  await page.evaluate(() => window.scrollTo(0, 900));
  await page.goBack();
  await team.seesStep("2");
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(600);
  await page.goForward();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(900);
  await team.goesTo("board");
  await isAtTop(page);
});

const titles = [
  "W",
  "Werksessie november met het hele team van de wijk en iedereen eromheen die meedoet, de tweede keer dit jaar, in mei",
  "Persoonsgerichteaanpakwerksessiebijeenkomstvoorjaarsronde",
];
const widths = [320, 390, 640, 768, 1024, 1120, 1279, 1280, 1366, 1440, 1536, 1600, 1920];

for (const language of ["nl", "en"] as const) {
  for (const title of titles) {
    test(`the bar never moves and nothing scrolls sideways, in ${language}, with a title of ${title.length}`, async ({
      team,
      page,
    }) => {
      await team.arrives();
      if (language === "en") await team.chooses("en");
      await team.beginsSession(title);
      await team.goesToStep("1");
      const bars = async () => {
        const seen: string[] = [];
        for (const width of widths) {
          await page.setViewportSize({ width, height: 641 });
          seen.push(await page.evaluate(barAndWidth));
        }
        return seen;
      };
      const before = await bars();
      expect(before.filter((one) => one.includes("sideways"))).toEqual([]);
      await team.answers("1a", "2");
      await expect(page.getByRole("button", { name: team.say("trail.undo") })).toBeVisible();
      await team.seesKept();
      await page.evaluate(() => window.scrollTo(0, 0));
      expect(await bars()).toEqual(before);
    });
  }
}

/** Where each thing in the bar stands, and whether the page is wider than its window. Runs in the page. */
function barAndWidth(): string {
  window.scrollTo(0, 0);
  const bar = document.querySelector("header");
  const things = [...(bar?.querySelectorAll("a, p, button:not([aria-keyshortcuts]), nav") ?? [])];
  const places = things.map((thing) => {
    const { left, top } = thing.getBoundingClientRect();
    return `${Math.round(left)},${Math.round(top)}`;
  });
  const sideways = document.documentElement.scrollWidth > window.innerWidth ? "sideways" : "";
  return `${window.innerWidth} ${bar?.offsetHeight} ${places.join(" ")} ${sideways}`;
}

test("with letters of twice the size nothing scrolls sideways on a phone", async ({ team, page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  await team.arrives();
  await team.opensExample("halfway");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
  for (const room of ["checklist", "outcome", "plan", "takeaway", "werksessie", "board"] as const) {
    await team.goesTo(room);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), room).toBeLessThanOrEqual(390);
  }
  await team.goesToStep("2");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("outside a session the bar shows no parts of one", async ({ team, page }) => {
  await team.arrives();
  await team.opensExample("halfway");
  for (const name of ["shelves", "glossary", "sources", "check"]) {
    await page
      .getByRole("contentinfo")
      .getByRole("link", { name: team.say(`nav.${name}`) })
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("navigation", { name: team.say("nav.label") })).toHaveCount(0);
    await page.goBack();
    await expect(page.getByRole("navigation", { name: team.say("nav.label") })).toBeVisible();
  }
});
