import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { Page } from "@playwright/test";
import type { Fields } from "./support/app.ts";
import { beginSession, keptFields, servedApp } from "./support/app.ts";
import type { Chance } from "./support/chance.ts";
import { boundOf, chance, percentile } from "./support/chance.ts";
import type { OwnBrowser } from "./support/ownBrowser.ts";
import { startBrowser } from "./support/ownBrowser.ts";
import type { Report } from "./support/typing.ts";
import { listen, work } from "./support/typing.ts";

/*
 * Ends the browser, or the page, at a random moment while somebody works on a random step, comes back on the same profile and compares what
 * is kept with what the app had called "bewaard". `npm run prove:kills -- --by kill --runs 1000 --seed 1 --beside 2 --minutes 600`.
 *   kill   SIGKILL to all processes of the browser     term   SIGTERM, as when a computer shuts down
 *   crash  the page's process dies                     close  the tab is closed while keys come in     away   another address is opened
 */

const ways = ["kill", "term", "crash", "close", "away"] as const;
type Way = (typeof ways)[number];

const { values: given } = parseArgs({
  options: {
    by: { type: "string", default: "kill" },
    runs: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    beside: { type: "string", default: "2" },
    minutes: { type: "string", default: "600" },
  },
});
const way = ways.find((one) => one === given.by);
if (way === undefined) throw new Error(`--by ${ways.join(" | ")}`);
const runs = Number(given.runs);
const stop = Date.now() + Number(given.minutes) * 60_000;

/** What all runs gave together. `lag`: from a key to "bewaard"; `age`: how old the oldest key was that did not survive. In milliseconds. */
const found = {
  runs: 0,
  acknowledged: 0,
  deeds: 0,
  lostAcknowledged: [] as string[],
  ages: [] as number[],
  lags: [] as number[],
};

const app = await servedApp();
await Promise.all(Array.from({ length: Number(given.beside) }, (_, table) => workAt(table, way)));
await app.close();
tell();

/** One table: a profile of its own with one session, on which it works until all runs are done. */
async function workAt(table: number, by: Way): Promise<void> {
  const luck = chance(Number(given.seed) * 1000 + table);
  const folder = mkdtempSync(join(tmpdir(), "kansenwijzer-prove-"));
  let browser = await startBrowser(folder);
  const session = await beginSession(await browser.context.newPage(), app.address, `Werksessie ${table}`);
  /** What has to be there, whatever happens: of each field what was last acknowledged. */
  const sure = new Map<string, string>();
  let before: { report: Report; ended: number } | undefined;
  for (;;) {
    // The app opens the session again: what is kept then is judged, and the work goes on.
    const page = await browser.context.newPage();
    const report = await listen(page);
    await page.goto(`${app.address}#/sessie/${session}/stap/${luck.between(1, 8)}`);
    await comeBack(page);
    if (before !== undefined) judge(before.report, await keptFields(page, session), sure, before.ended);
    if (found.runs >= runs || Date.now() > stop) break;
    found.runs += 1;
    before = { report, ended: await endWhileWorking(browser, page, luck, by) };
    if (by === "kill" || by === "term") browser = await startBrowser(folder);
  }
  await browser.end("SIGKILL");
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Waits until the session is on the screen. When it is not, what stands there instead is the fault. */
async function comeBack(page: Page): Promise<void> {
  try {
    await page.locator("[id^=vraag-]").first().waitFor();
  } catch (error) {
    process.stdout.write(
      `The session did not come back in run ${found.runs}; the page says:\n${await page.innerText("body")}\n`,
    );
    throw error;
  }
}

/** Works until a random moment, and ends there; gives that moment. */
async function endWhileWorking(browser: OwnBrowser, page: Page, luck: Chance, by: Way): Promise<number> {
  const time = luck.between(200, 2500);
  let isOver = false;
  // What the hands still do on a page that is gone is no fault.
  const working = work(page, luck, () => isOver).catch(() => {});
  await pause(time);
  const ended = Date.now();
  if (by === "kill") await browser.end("SIGKILL");
  if (by === "term") await browser.end("SIGTERM");
  if (by === "crash") {
    const devTools = await browser.context.newCDPSession(page);
    void devTools.send("Page.crash").catch(() => {});
    await page.waitForEvent("crash");
  }
  if (by === "close") await page.close({ runBeforeUnload: true });
  if (by === "away") await page.goto("about:blank");
  isOver = true;
  await working;
  if (by === "crash" || by === "away") await page.close();
  return ended;
}

function judge({ deeds, acknowledged }: Report, kept: Fields, sure: Map<string, string>, ended: number): void {
  const upTo = acknowledged.at(-1)?.upTo ?? 0;
  found.deeds += deeds.length;
  found.acknowledged += upTo;
  let before = 0;
  for (const ack of acknowledged) {
    for (const { number, at } of deeds) if (number > before && number <= ack.upTo) found.lags.push(ack.at - at);
    before = ack.upTo;
  }
  for (const { number, field, value } of deeds) if (number <= upTo) sure.set(field, value);
  const lost: number[] = [];
  for (const [field, acknowledgedValue] of sure) {
    const later = deeds.filter((deed) => deed.field === field && deed.number > upTo);
    const possible = [acknowledgedValue, ...later.map(({ value }) => value)];
    const survived = possible.lastIndexOf(kept[field] ?? "");
    // A key may have arrived in the store while the news of it was lost with the page: then more is kept than we know of.
    const hasMore = field.endsWith("|note") && (kept[field] ?? "").startsWith(acknowledgedValue);
    if (survived < 0 && !hasMore)
      found.lostAcknowledged.push(`${field}: “${acknowledgedValue}” became “${kept[field]}”`);
    lost.push(...later.slice(Math.max(0, survived)).map(({ at }) => ended - at));
  }
  const unsure = deeds.filter(({ number, field }) => number > upTo && !sure.has(field));
  lost.push(...unsure.filter(({ field, value }) => kept[field] !== value).map(({ at }) => ended - at));
  found.ages.push(Math.max(0, ...lost));
  // What is kept now is what the next run starts from.
  for (const [field, value] of Object.entries(kept)) sure.set(field, value);
  progress();
}

function progress(): void {
  if (found.ages.length % 10 === 0) {
    process.stderr.write(`\r${found.ages.length} of ${runs}, acknowledged and lost: ${found.lostAcknowledged.length} `);
  }
}

function tell(): void {
  const done = found.ages.length;
  const row = (numbers: readonly number[]) =>
    [0.5, 0.95, 1].map((share) => `${Math.round(percentile(numbers, share))}`).join(" / ");
  for (const line of found.lostAcknowledged.slice(0, 20)) process.stdout.write(`lost: ${line}\n`);
  process.stdout.write(
    `\n${done} times “${way}” (seed ${given.seed}): ${found.lostAcknowledged.length} acknowledged fields lost` +
      `${found.lostAcknowledged.length === 0 ? ` (below ${boundOf(done)} of the runs)` : ""}; ` +
      `${found.deeds} keys and choices, ${found.acknowledged} acknowledged; ` +
      `oldest key that did not survive p50 / p95 / max ${row(found.ages)} ms; key to “bewaard” ${row(found.lags)} ms\n`,
  );
  if (found.lostAcknowledged.length > 0) process.exitCode = 1;
}
