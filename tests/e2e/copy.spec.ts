import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { pagePolicy, policyText } from "../../src/app/policy.ts";
import type { Site } from "./support/site.ts";
import { openSite } from "./support/site.ts";
import { Team } from "./support/team.ts";

/*
 * What `sw.js` makes of the copy that it keeps: where the host sends no headers, and where another page of the same address wrote into it.
 */

test.setTimeout(180_000);

let site: Site;
test.afterEach(() => site.close());

/** Waits until this window has its whole version on the computer. */
async function isKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe("activated");
}

test("on a host that sends nothing the copy brings its policy along: to the page, and to the worker that makes files", async ({
  page,
}) => {
  const team = new Team(page);
  site = await openSite("dist", { headers: false });
  await team.arrives(site.address);
  await isKept(page);
  const [answer] = await Promise.all([page.waitForResponse((one) => one.url() === site.address), page.reload()]);
  expect(answer.headers()["content-security-policy"]).toBe(policyText(pagePolicy));
  const worker = readdirSync("dist/assets").find((name) => name.startsWith("export.worker"));
  site.write("bare.html", "<!doctype html><title>Zonder beleid</title>");
  await page.goto(`${site.address}bare.html`);
  const heard = await page.evaluate(async (address) => {
    const response = await fetch(address);
    const maker = new Worker(address, { type: "module" });
    await new Promise((resolve) => {
      maker.addEventListener("message", resolve, { once: true });
      maker.postMessage({ id: "1", type: "GET", path: [] });
    });
    return response.headers.get("Content-Security-Policy");
  }, `./assets/${worker}`);
  expect(heard).toBe(policyText(pagePolicy));
});

test("a file of the copy that another page changed is not served: the host’s own one is, or a page that says so", async ({
  page,
  context,
}) => {
  const team = new Team(page);
  site = await openSite("dist");
  await team.arrives(site.address);
  await isKept(page);
  const change = (path: string) =>
    page.evaluate(
      async ([address = "", type = ""]) => {
        const [shelf = ""] = (await caches.keys()).filter((name) => name.startsWith("kansenwijzer"));
        const cache = await caches.open(shelf);
        await cache.put(address, new Response("globalThis.intruder = 1;", { headers: { "Content-Type": type } }));
      },
      [site.address + path, path === "" ? "text/html" : "text/javascript"],
    );
  const first = await page.locator("script[type=module]").last().getAttribute("src");
  await change((first ?? "").replace("./", ""));
  await page.reload();
  await team.seesHeading(team.say("start.title"));
  expect(await page.evaluate(() => Reflect.get(globalThis, "intruder"))).toBeUndefined();

  await change("");
  await context.setOffline(true);
  await page.reload();
  const says = (text: string) => expect(page.getByText(text).first()).toBeVisible();
  await says(team.say("lost.offline"));
  await says(team.say("lost.work"));
  await context.setOffline(false);
  await page.getByRole("link", { name: team.say("lost.again") }).click();
  await team.seesHeading(team.say("start.title"));

  await change("");
  site.write("index.html", "<!doctype html><title>Nieuw</title><h1>Een andere versie</h1>");
  await page.reload();
  await says(team.say("lost.removed"));
  await page.getByRole("link", { name: team.say("lost.again") }).click();
  await says("Een andere versie");
});
