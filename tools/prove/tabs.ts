import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { Page } from "@playwright/test";
import { beginSession, keptFields, servedApp } from "./support/app.ts";
import { boundOf } from "./support/chance.ts";
import { startBrowser } from "./support/ownBrowser.ts";

/*
 * Four tabs on one session, each with thousands of edits at once: every edit adds a mark of its own to a note of the tab's own question and, one time
 * in five, answers a question that all share. Afterwards every mark has to be there, in each tab and in the database, and all have to say the same.
 * `npm run prove:tabs -- --tabs 4 --edits 2500 --seed 1`
 */

const { values: given } = parseArgs({
  options: {
    tabs: { type: "string", default: "4" },
    edits: { type: "string", default: "2500" },
    seed: { type: "string", default: "1" },
  },
});
const [tabs, edits, seed] = [Number(given.tabs), Number(given.edits), Number(given.seed)];

/** The questions of step 2: one for each tab, and one more that all answer. */
const own = ["2a", "2b", "2c", "2d"];
const shared = "2a";

const app = await servedApp();
const folder = mkdtempSync(join(tmpdir(), "kansenwijzer-prove-"));
const browser = await startBrowser(folder);
const first = await browser.context.newPage();
const session = await beginSession(first, app.address, "Werksessie in vensters");
const pages: Page[] = [
  first,
  ...(await Promise.all(Array.from({ length: tabs - 1 }, () => browser.context.newPage()))),
];
for (const page of pages) {
  await page.goto(`${app.address}#/sessie/${session}/stap/2`);
  await page.locator("#vraag-2d input").first().waitFor();
}
for (const question of own) await first.locator(`#vraag-${question} input[value="1"]`).check();
for (const page of pages) for (const question of own) await page.locator(`#vraag-${question} textarea`).waitFor();

const began = Date.now();
const working = pages.map((page, tab) =>
  page.evaluate(edit, { tab, edits, seed, question: own[tab % own.length] ?? "2a", shared }),
);
let isOver = false;
const watching = (async () => {
  while (!isOver) {
    await pause(5000);
    process.stderr.write(`\r${Math.round((Date.now() - began) / 1000)} s `);
  }
})();
await Promise.all(working);
const seconds = (Date.now() - began) / 1000;
isOver = true;

/** Everything is told within a moment; how long that takes is measured. */
const ended = Date.now();
let lost = 0;
let equalAfter = -1;
for (let tries = 0; tries < 300; tries += 1) {
  const [kept, ...screens] = await Promise.all([
    keptFields(first, session),
    ...pages.map((page) => page.evaluate(onScreen)),
  ]);
  lost = pages.reduce((sum, _, tab) => sum + missing(kept[`${own[tab % own.length]}|note`] ?? "", tab), 0);
  const areEqual = screens.every((screen) => JSON.stringify(screen) === JSON.stringify(screens[0]));
  const isKept = own.every((question, index) => screens[0]?.[index] === kept[`${question}|note`]);
  if (areEqual && isKept) {
    equalAfter = Date.now() - ended;
    break;
  }
  await pause(100);
}
await watching;
await browser.end("SIGKILL");
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
await app.close();

const total = tabs * edits;
process.stdout.write(
  `\n${total} edits in ${tabs} tabs (seed ${seed}), ${Math.round(total / seconds)} a second: ${lost} lost${lost === 0 ? ` (below ${boundOf(total)})` : ""}; ` +
    `${equalAfter < 0 ? "the tabs never said the same" : `all tabs and the database the same after ${equalAfter} ms`}\n`,
);
if (lost > 0 || equalAfter < 0) process.exitCode = 1;

/** How many marks of a tab are not in its note. */
function missing(note: string, tab: number): number {
  const there = new Set(note.split(" "));
  return Array.from({ length: edits }, (_, number) => `${tab}.${number}`).filter((mark) => !there.has(mark)).length;
}

/** The notes on the screen, in order. Runs in the page. */
function onScreen(): string[] {
  return [...document.querySelectorAll<HTMLTextAreaElement>("[id^=vraag-] textarea")].map(({ value }) => value);
}

/** Types and chooses as fast as the page lets one, with a breath between. Runs in the page. */
async function edit(work: {
  tab: number;
  edits: number;
  seed: number;
  question: string;
  shared: string;
}): Promise<void> {
  // A function with a name of its own does not travel to the page.
  let state = work.seed * 7919 + work.tab * 104_729;
  const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value") ?? {};
  for (let number = 0; number < work.edits; number += 1) {
    const note = document.querySelector<HTMLTextAreaElement>(`#vraag-${work.question} textarea`);
    if (note === null) throw new Error("the note is gone");
    set?.call(note, `${note.value}${work.tab}.${number} `);
    note.dispatchEvent(new Event("input", { bubbles: true }));
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    if (state % 5 === 0) {
      document.querySelector<HTMLInputElement>(`#vraag-${work.shared} input[value="${(state >> 8) % 4}"]`)?.click();
    }
    await new Promise((resolve) => setTimeout(resolve, (state >> 4) % 20));
  }
}
