import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import type { Site } from "./support/site.ts";
import { openSite } from "./support/site.ts";
import { wordsIn } from "./support/words.ts";

/* Somebody in between: a script of the host that wants the name of the app's own policy, and a page that shows the app within its own. */

const say = wordsIn("nl");
const appTitle = (page: Page) => page.getByRole("heading", { level: 1, name: say("start.title") });

let site: Site;
test.afterEach(() => site.close());

test("overlay.js comes too late to take the name of the one policy, and the app makes its files all the same", async ({
  page,
}) => {
  site = await openSite("dist");
  site.write(
    "overlay.js",
    `try {
      const taken = trustedTypes.createPolicy("kansenwijzer", { createHTML: (text) => text, createScriptURL: (text) => text });
      document.body.insertAdjacentHTML("beforeend", taken.createHTML("<p>of an intruder</p>"));
      globalThis.took = "the name";
    } catch (error) {
      globalThis.took = error.name;
    }`,
  );
  await page.goto(site.address);
  await expect(appTitle(page)).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(globalThis, "took"))).toBe("TypeError");
  await page.getByRole("button", { name: say("start.example.ready"), exact: true }).click();
  await page
    .getByRole("navigation", { name: say("nav.label") })
    .getByRole("link", { name: say("nav.takeaway") })
    .click();
  const saved = page.waitForEvent("download");
  const make = say("takeaway.make", { format: say("takeaway.formats.ics") });
  await page.getByRole("button", { name: make }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.ics$/);
});

test("within a page of somebody else the app isn't shown, with a way to a window of its own", async ({ page }) => {
  site = await openSite("dist", { headers: false });
  site.write("frame.html", '<!doctype html><link rel="icon" href="favicon.svg"><iframe src="./#/bronnen"></iframe>');
  await page.goto(`${site.address}frame.html`);
  const framed = page.frameLocator("iframe");
  await expect(framed.getByRole("heading", { level: 1, name: say("framed.title") })).toBeVisible();
  await expect(framed.getByText(`${site.address}#/bronnen`)).toBeVisible();
  await expect(framed.getByRole("button")).toHaveCount(0);
  const [own] = await Promise.all([
    page.waitForEvent("popup"),
    framed.getByRole("link", { name: say("framed.open") }).click(),
  ]);
  await expect(own.getByRole("heading", { level: 1, name: say("sources.title") })).toBeVisible();
});

test("a host that sends the headers has the browser refuse that", async ({ page }) => {
  site = await openSite("dist");
  site.write("frame.html", '<!doctype html><iframe src="./"></iframe>');
  await page.route("**/frame.html", (route) =>
    route.fulfill({ contentType: "text/html", body: '<!doctype html><iframe src="./"></iframe>' }),
  );
  await page.goto(`${site.address}frame.html`);
  await expect.poll(() => site.asked.includes("/")).toBe(true);
  await expect(page.frameLocator("iframe").locator("#app")).toHaveCount(0);
});
