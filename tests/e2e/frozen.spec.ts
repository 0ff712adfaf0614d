import { Room } from "./support/room.ts";
import { Team } from "./support/team.ts";
import { expect, test } from "./support/test.ts";

/* A browser that wants its memory back freezes tabs that nobody looks at, and lets go of them. */

test("a window that was frozen has what another one did meanwhile, and one that was let go of comes back whole", async ({
  team,
  page,
  context,
}) => {
  await team.findsAChance();
  await team.notes("2d", "Voor de pauze");
  const other = new Team(await context.newPage());
  await other.arrives(page.url().replace(/^.*#/, "/#"));
  const browser = await context.newCDPSession(page);
  await browser.send("Page.setWebLifecycleState", { state: "frozen" });
  await other.notes("2d", "Na de pauze");
  await other.seesKept();
  await browser.send("Page.setWebLifecycleState", { state: "active" });
  await expect(team.note("2d")).toHaveValue("Na de pauze");

  await team.notes("2d", "Nog later");
  const address = page.url();
  await page.close();
  const back = new Team(await context.newPage());
  await back.arrives(address.replace(/^.*#/, "/#"));
  await expect(back.note("2d")).toHaveValue("Nog later");
});

test("a screen of the room that was frozen shows what is on now", async ({ team, context }) => {
  const room = new Room(team);
  await room.isEntered();
  const wall = await room.opensScreen();
  await room.begins();
  const browser = await context.newCDPSession(wall.page);
  await browser.send("Page.setWebLifecycleState", { state: "frozen" });
  for (const _ of "ab") await team.page.keyboard.press("PageDown");
  await browser.send("Page.setWebLifecycleState", { state: "active" });
  await expect(wall.heading()).not.toHaveText(room.word("wall.waiting"));
  await expect(wall.page.getByText((await room.title().textContent()) ?? "").first()).toBeVisible();
});
