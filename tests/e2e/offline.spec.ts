import { readFileSync, rmSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Site } from "./support/site.ts";
import { nextBuild, openSite } from "./support/site.ts";
import { Team } from "./support/team.ts";
import { expect, test } from "./support/test.ts";

test.use({ staysHere: true });
test.setTimeout(180_000);

let site: Site;
test.afterEach(() => site.close());

/** The hash of a file in the list of the build. */
function sumOf(path: string): string {
  const sums = readFileSync("dist/SHA256SUMS", "utf8").split("\n");
  return sums.find((line) => line.endsWith(`  ${path}`))?.split(" ")[0] ?? "no such file";
}

/** Waits until this window has its whole version on the computer. */
async function isKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe("activated");
}

/** Every part of the app that comes later, one after the other. */
async function goesEverywhere(team: Team): Promise<void> {
  await team.goesToStep("2");
  await team.opensHelp("2a");
  for (const room of ["checklist", "outcome", "plan", "takeaway"] as const) await team.goesTo(room);
  await team.makesPlan();
  await team.chooses("en");
  await team.goesTo("board");
  await team.chooses("nl");
}

test("after the first visit a team does it all without a connection, and nothing is asked of anyone any more", async ({
  team,
  context,
}) => {
  site = await openSite("dist");
  await team.arrives(site.address);
  await isKept(team.page);
  site.asked.length = 0;
  await context.setOffline(true);
  await team.beginsSession("Zonder verbinding");
  await goesEverywhere(team);
  await team.seesKept();
  // The browser itself looks now and then whether sw.js is a newer one, when it has time for it. The app asks nothing.
  expect(site.asked.filter((path) => path !== "/sw.js")).toEqual([]);
  // On opening it anew the browser looks whether there is a newer version: that is all.
  await team.page.reload();
  await team.seesBoard();
  expect(site.asked.filter((path) => !["/sw.js", "/overlay.js"].includes(path))).toEqual([]);
});

test("a window that is open goes on with its own version when the host has another, until a person opens the new one", async ({
  team,
  context,
}) => {
  site = await openSite("dist");
  const next = await nextBuild("dist", "2");
  await team.arrives(site.address);
  await team.beginsSession("Onder het werk");
  await isKept(team.page);
  site.deploy(next);
  await goesEverywhere(team);

  const other = new Team(await context.newPage());
  await other.arrives(site.address);
  const waits = (page: Page) => page.getByText(team.say("version.waiting"));
  await expect(waits(other.page)).toBeVisible({ timeout: 60_000 });
  await expect(other.page.locator("body")).not.toHaveAttribute("data-version");

  // What stands in a field is not thrown away.
  const take = other.page.getByRole("button", { name: team.say("version.take") });
  await other.page.getByLabel(team.say("start.name")).first().fill("Half getypt");
  await take.click();
  await expect(other.page.getByText(team.say("version.held"))).toBeVisible();
  await other.page.getByLabel(team.say("start.name")).first().fill("");
  await take.click();
  await expect(other.page.locator("body")).toHaveAttribute("data-version", "2");

  // The first window still has all its parts, and the work, and comes along when it is opened anew.
  await goesEverywhere(team);
  await expect(team.page.locator("body")).not.toHaveAttribute("data-version");
  await team.page.reload();
  await team.seesBoard();
  await expect(team.page.locator("body")).toHaveAttribute("data-version", "2");
  await expect(team.page.getByText("Onder het werk").first()).toBeVisible();
  rmSync(next, { recursive: true });
});

test("it works in any folder of a host that is set up for nothing, and a link to a place is found there without a connection", async ({
  team,
  context,
}) => {
  site = await openSite("dist", { path: "/hulpmiddelen/kansenwijzer/", headers: false });
  await team.arrives(site.address);
  await isKept(team.page);
  await context.setOffline(true);
  await team.arrives(`${site.address}#/bronnen`);
  await team.seesHeading(team.say("sources.title"));
  await team.arrives(`${site.address}index.html?utm=x#/begrippen`);
  await team.seesHeading(team.say("glossary:title"));
});

test("the host's own overlay.js is the newest one, and without a connection the last one", async ({
  team,
  context,
}) => {
  site = await openSite("dist");
  site.write("overlay.js", "globalThis.kansenwijzerOverlay = { contact: 1 };");
  await team.arrives(site.address);
  await isKept(team.page);
  site.write("overlay.js", "// nothing any more");
  await team.arrives(site.address);
  const given = () => team.page.evaluate(() => Reflect.get(globalThis, "kansenwijzerOverlay"));
  await team.page.reload();
  expect(await given()).toBeUndefined();
  await context.setOffline(true);
  await team.page.reload();
  expect(await given()).toBeUndefined();
});

for (const way of ["at once", "by a detour"] as const) {
  test(`a page to sign in that comes ${way} never stands in for overlay.js`, async ({ team, context }) => {
    site = await openSite("dist");
    site.write("overlay.js", "globalThis.kansenwijzerOverlay = { contact: 1 };");
    await team.arrives(site.address);
    await isKept(team.page);
    const given = () => team.page.evaluate(() => Reflect.get(globalThis, "kansenwijzerOverlay"));
    await team.page.reload();
    expect(await given()).toEqual({ contact: 1 });

    site.asksToSignIn("overlay.js", way);
    site.asked.length = 0;
    await team.page.reload();
    expect(await given()).toEqual({ contact: 1 });
    expect(site.asked).toContain("/overlay.js");
    await context.setOffline(true);
    await team.page.reload();
    expect(await given()).toEqual({ contact: 1 });
  });
}

test("a build of which one file is not its own is not kept, and the page that checks says so", async ({ team }) => {
  site = await openSite("dist");
  site.write("favicon.svg", "<svg/>");
  await team.arrives(site.address);
  await expect.poll(() => site.asked.includes("/sbom.json"), { timeout: 60_000 }).toBe(true);
  await team.arrives(`${site.address}#/controle`);
  await expect(team.page.getByText(team.say("check.offline_none"))).toBeVisible();
});

test("the page that checks finds every file right, every header sent, and no request to anyone else", async ({
  team,
}) => {
  site = await openSite("dist");
  await team.arrives(site.address);
  await isKept(team.page);
  await team.arrives(`${site.address}#/controle`);
  const main = team.page.getByRole("main");
  await expect(main.getByText(team.say("check.offline_ready"))).toBeVisible();
  await expect(main.getByText(team.say("check.enforced"))).toBeVisible();
  const [, kept, all] = /(\d+) van (\d+)/.exec(await main.innerText()) ?? [];
  expect(Number(kept)).toBeGreaterThan(100);
  expect(kept).toBe(all);
  expect(await main.getByText(team.say("check.asMeant")).count()).toBe(11);
  // The script that the host may write is known by its hash.
  await expect(main.getByText(sumOf("overlay.js"))).toBeVisible();
  await expect(main.getByText(team.say("check.overlayBuilt"))).toBeVisible();
});
