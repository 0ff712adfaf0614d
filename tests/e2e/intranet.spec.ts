import { chromium, expect, test } from "@playwright/test";
import { invitationTo, writeInvitation } from "../../src/assessment/invitation.ts";
import { launchOptions } from "../../tools/chromium.mjs";
import { Room } from "./support/room.ts";
import type { Site } from "./support/site.ts";
import { openSite } from "./support/site.ts";
import { Team } from "./support/team.ts";
import { Voice } from "./support/voice.ts";

/*
 * An address of an intranet without https is no secure context: no `randomUUID`, no ciphers, no locks, no service worker, no clipboard.
 */

test.setTimeout(180_000);
const host = "kansen.intranet";
const invitation = writeInvitation(invitationTo({ id: "s1", variant: "pga", depth: "bord" }));

let site: Site;
test.beforeEach(async () => {
  site = await openSite("dist");
});
test.afterEach(() => site.close());

test("on an intranet without https all of it works, and what can't is said in one sentence", async () => {
  const { args = [], ...options } = launchOptions();
  const browser = await chromium.launch({ ...options, args: [...args, `--host-resolver-rules=MAP ${host} localhost`] });
  const context = await browser.newContext({ locale: "nl-NL", acceptDownloads: true });
  const faults: string[] = [];
  context.on("page", (page) => {
    page.on("pageerror", (error) => faults.push(error.message));
  });
  const team = new Team(await context.newPage());
  const { page } = team;
  const address = site.address.replace("localhost", host);
  await team.arrives(address);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);

  // A session, an answer, and back after a reload.
  await team.beginsSession("Zonder slot");
  await team.goesToStep("2");
  await team.answers("2a", "3");
  await team.seesKept();
  await page.reload();
  await expect(team.answerTo("2a", "3")).toBeChecked();

  // Somebody who prepares alone hands in, and copies by hand.
  const voice = new Voice(await context.newPage());
  await voice.opens(`${address}#/meedoen/${invitation}`);
  await voice.begins("zorg");
  await voice.answer("2").check();
  await voice.page.getByRole("link", { name: voice.say("join:question.overview") }).click();
  await voice.goesToHandIn();
  await voice.page.getByRole("button", { name: voice.say("join:handing.copy") }).click();
  await expect(voice.page.getByText(voice.say("join:handing.copyByHand"))).toBeVisible();
  await voice.page.close();

  // The room with its two windows.
  const room = new Room(team);
  await team.goesTo("werksessie");
  const wall = await room.opensScreen();
  await room.begins();
  await room.reachesQuestion();
  for (const key of ["0", "2", "Enter"]) await page.keyboard.press(key);
  await expect(wall.answers().first()).toContainText(room.word("hands.count", { count: 1 }));
  await wall.page.close();

  // Files: the plan is made by a worker; a passphrase needs https, and that is said.
  await team.goesTo("takeaway");
  expect((await team.makesPlan()).bytes.length).toBeGreaterThan(10_000);
  await page.getByText(team.say("sealed.summary")).click();
  await page.getByLabel(team.say("sealed.phrase")).fill("vier koffie en een fiets naar Deventer");
  await page.getByRole("button", { name: team.say("sealed.save") }).click();
  await expect(team.notice().getByText(team.say("notice.sealingMissed"))).toBeVisible();

  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: team.say("nav.shelves") })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: team.say("nav.check") })
    .click();
  await expect(page.getByText(team.say("check.offline_insecure"))).toBeVisible();
  expect(faults).toEqual([]);
  await browser.close();
});
