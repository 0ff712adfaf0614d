import type { Page } from "@playwright/test";
import { lyingIn, onlyTheMark } from "./support/lying.ts";
import { Room } from "./support/room.ts";
import type { Site } from "./support/site.ts";
import { openSite } from "./support/site.ts";
import { Team } from "./support/team.ts";
import { expect, test } from "./support/test.ts";
import { Intake, Voice } from "./support/voice.ts";

/*
 * Wiped is wiped: in every window, in what stands in its memory, and in what was on its way when the button was pressed.
 */

test("wiping a shared computer leaves nothing of the work, in no window", async ({ team, page, context }) => {
  await team.arrives();
  await team.beginsSession("Werksessie op een vergaderlaptop");
  await team.seesKept();
  const other = new Team(await context.newPage());
  await other.arrives(page.url());
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: team.say("nav.shelves") })
    .click();
  await page.getByRole("button", { name: team.say("keeping:wipe.ask") }).click();
  const saved = page.waitForEvent("download");
  await page
    .getByRole("alert")
    .or(page.getByRole("main"))
    .getByRole("button", { name: team.say("keeping:here.saveAll") })
    .last()
    .click();
  expect((await saved).suggestedFilename()).toContain("vergaderlaptop");
  await page.getByRole("button", { name: team.say("keeping:wipe.yes") }).click();
  for (const one of [team, other]) await seesWiped(one);
  await seesOnlyTheMark(page);
  // A reload is no second wipe, and what the team has in memory of the work is gone: there is nothing to undo.
  await page.reload();
  await expect(page.getByText(team.say("start.none"))).toBeVisible();
  await expect(page.getByText(team.say("notice.wiped"))).toHaveCount(0);
  await other.page.goBack();
  await expect(other.page.getByText("vergaderlaptop")).toHaveCount(0);
});

test("wiping leaves nothing of a room that is on, nor of who filled in alone, also in the memory of their windows", async ({
  team,
  page,
  context,
}) => {
  await team.arrives();
  await team.beginsSession("Werksessie op een gedeelde laptop");
  const intake = new Intake(team);
  await intake.enters();
  const link = await intake.link();
  const voice = await Voice.on(context);
  await voice.opens(link);
  await voice.begins("zorg");
  await voice.answer("2").check();
  await voice.note().fill("Van mij alleen");
  await voice.goesOn();
  await team.goesTo("board");
  await team.goesTo("werksessie");
  const room = new Room(team);
  await room.begins();
  await room.reachesQuestion();
  for (const key of "0033") await page.keyboard.press(key);
  await expect(room.counted(4)).toBeVisible();
  const other = new Team(await context.newPage());
  await other.arrives("/#/bewaren");
  await expect(other.page.getByText(team.say("keeping:lying.rooms_one"))).toBeVisible();
  await expect(other.page.getByText(team.say("keeping:lying.drafts_one"))).toBeVisible();
  const before = await lyingIn(other.page);
  expect(before.keys).toContainEqual(expect.stringContaining("room"));
  expect(Object.keys(before.shelves)).toEqual(
    expect.arrayContaining(["kansenwijzer / drafts", "kansenwijzer / sessions"]),
  );

  await wipes(other);
  for (const one of [other, team, new Team(voice.page)]) await seesWiped(one);
  await seesOnlyTheMark(other.page);
  // The window of the room had a clock that went on: it must not write the room back.
  await page.reload();
  await expect(page.getByText(team.say("start.none"))).toBeVisible();
  // The same invitation in the same windows is that of somebody who has not begun.
  for (const one of [voice.page, page]) {
    await one.goto(link);
    await expect(one.getByRole("heading", { level: 1, name: team.say("join:welcome.title") })).toBeVisible();
    await one.getByRole("link", { name: team.say("join:welcome.begin"), exact: true }).click();
    await expect(one.getByRole("radio", { checked: true })).toHaveCount(0);
    await expect(one.getByText("Van mij alleen")).toHaveCount(0);
  }
  await seesOnlyTheMark(page);
});

test("what a participant wiped in one tab is gone from the other, and no click there brings it back", async ({
  team,
  context,
}) => {
  await team.arrives();
  await team.beginsSession("Werksessie met twee tabbladen");
  const intake = new Intake(team);
  await intake.enters();
  const link = await intake.link();
  const [voice, twin] = [await Voice.on(context), await Voice.on(context)];
  await voice.opens(link);
  await voice.begins("zorg");
  await voice.answer("2").check();
  await voice.note().fill("Van mij alleen");
  await expect(voice.page.getByText(team.say("join:question.kept"))).toBeVisible();
  await twin.page.goto(voice.page.url());
  await expect(twin.note()).toHaveValue("Van mij alleen");
  for (const _ of [1, 2]) await voice.goesOn();
  await voice.page.goto(`${link}/klaar`);
  await voice.page.getByRole("button", { name: team.say("join:handing.wipeAsk") }).click();
  await voice.page.getByRole("button", { name: team.say("join:handing.wipeYes") }).click();
  for (const one of [voice, twin]) await one.sees("join:wiped.title");
  await expect(twin.page.getByText("Van mij alleen")).toHaveCount(0);
  expect(Object.keys((await lyingIn(twin.page)).shelves)).not.toContain("kansenwijzer / drafts");
});

test("another window hears of a wipe when no part of the app can come any more", async ({ team, page, context }) => {
  await team.arrives();
  await team.beginsSession("Werksessie zonder netwerk");
  await team.goesToStep("1");
  await team.answers("1a", "1");
  await team.seesKept();
  const other = new Team(await context.newPage());
  await other.arrives("/#/bewaren");
  await other.page.getByRole("button", { name: other.say("keeping:wipe.ask") }).waitFor();
  await page.route("**/assets/**", () => {
    // Never answered: a network that is gone.
  });
  const left = page.waitForEvent("framenavigated");
  await wipes(other);
  await left;
  await seesWiped(other);
  await seesOnlyTheMark(other.page);
});

test("keys in another window around the press bring nothing back, time after time", async ({ page, context }) => {
  test.setTimeout(120_000);
  const here = new Team(page);
  const there = new Team(await context.newPage());
  for (const round of [0, 1, 2]) {
    await there.arrives();
    await there.beginsSession(`Werksessie ${round}`);
    await there.goesToStep("1");
    await there.answers("1a", "1");
    await there.seesKept();
    await here.arrives("/#/bewaren");
    await here.page.getByRole("button", { name: here.say("keeping:wipe.ask") }).click();
    await here.page.getByRole("button", { name: here.say("keeping:wipe.yes") }).waitFor();
    const typing = types(there.page);
    // The press comes between two keys, each time a bit later.
    await there.page.waitForFunction(
      (keys) => document.querySelectorAll("textarea")[0]?.value.length === keys,
      3 + 4 * round,
    );
    await here.page.getByRole("button", { name: here.say("keeping:wipe.yes") }).click();
    for (const one of [here, there]) await seesWiped(one);
    await typing;
    for (const one of [here, there]) {
      await one.page.reload();
      await expect(one.page.getByText(one.say("start.none"))).toBeVisible();
    }
    await seesOnlyTheMark(page);
  }
});

test.describe("two copies of the app on one address", () => {
  let first: Site;
  test.beforeEach(async () => {
    first = await openSite("dist", { path: "/gemeente-a/", beside: "/gemeente-b/" });
  });
  test.afterEach(() => first.close());

  test("don't see each other's work, don't wipe it, and don't hear each other", async ({ page, context }) => {
    const [a, b] = [new Team(page), new Team(await context.newPage())];
    await a.arrives(first.address);
    await a.beginsSession("Werksessie van A");
    await a.seesKept();
    await b.arrives(first.address.replace("gemeente-a", "gemeente-b"));
    await expect(b.page.getByText(b.say("start.none"))).toBeVisible();
    await b.page.goto(`${first.address.replace("gemeente-a", "gemeente-b")}#/bewaren`);
    await expect(b.page.getByText(b.say("keeping:here.windows_one"))).toBeVisible();
    await wipes(b);
    await seesWiped(b);
    await a.seesBoard();
    await page.reload();
    await a.seesBoard();
  });

  test("go on without a word when something else speaks on their lines", async ({ page, context }) => {
    const [a, b] = [new Team(page), new Team(await context.newPage())];
    await a.arrives(first.address);
    await a.beginsSession("Werksessie van A");
    await a.seesKept();
    await b.arrives(first.address);
    await b.page.evaluate(() => {
      const told = [
        null,
        undefined,
        7,
        "wiped",
        [],
        { wiped: true },
        { id: 3 },
        { id: "", removed: true },
        { removed: "ja" },
      ];
      for (const name of ["kansenwijzer", "kansenwijzer /gemeente-a/", "kansenwijzer /gemeente-a/:meedoen"]) {
        const line = new BroadcastChannel(name);
        for (const one of told) line.postMessage(one);
        line.close();
      }
    });
    await a.goesToStep("1");
    await a.answers("1a", "2");
    await a.seesKept();
  });
});

async function wipes(team: Team): Promise<void> {
  await team.page.getByRole("button", { name: team.say("keeping:wipe.ask") }).click();
  await team.page.getByRole("button", { name: team.say("keeping:wipe.yes") }).click();
}

async function seesWiped({ page, say }: Team): Promise<void> {
  // The page is opened anew, and the word of it comes with a part of its own.
  await expect(page.getByText(say("notice.wiped"))).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(say("start.none"))).toBeVisible();
}

async function seesOnlyTheMark(page: Page): Promise<void> {
  const { keys, shelves } = await lyingIn(page);
  expect({ keys, shelves: Object.keys(shelves) }).toEqual(onlyTheMark);
}

/** Types on in the first note, until the page is another one. */
async function types(page: Page): Promise<void> {
  const note = page.getByRole("textbox").first();
  await note.focus();
  await page.keyboard.type("wat ons nog te binnen schiet terwijl een ander op wissen drukt", { delay: 40 });
}
