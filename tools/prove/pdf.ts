import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { PDFDocument } from "pdf-lib";
import { root } from "../setUp.mjs";
import { servedApp, words } from "./support/app.ts";
import { startBrowser } from "./support/ownBrowser.ts";
import { listenForSilence, longestSilence } from "./support/silence.ts";

/*
 * Makes a plan of more than a hundred pages in a browser, as a person does, and says how long it takes and how long the page was ever silent; then
 * begins once more and stops halfway. `npm run prove:pdf`, after `npm run build`. Fails when the page is silent for longer than a person bears.
 */

/** The longest that the page may be silent while a plan is made, in milliseconds. */
const patience = 500;

const rooms = JSON.parse(readFileSync(join(root, "locales/nl/rooms.json"), "utf8"));
const app = await servedApp();
const folder = mkdtempSync(join(tmpdir(), "kansenwijzer-prove-"));
const browser = await startBrowser(folder);
const page = await browser.context.newPage();
try {
  await openLargeSession(page);
  await listenForSilence(page);
  const began = performance.now();
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 120_000 }), ask(page)]);
  const file = readFileSync(await download.path());
  const seconds = (performance.now() - began) / 1000;
  const silence = await longestSilence(page);
  const pages = (await PDFDocument.load(file, { updateMetadata: false })).getPageCount();
  const stopped = await stopHalfway(page);
  process.stdout.write(
    `${pages} pages, ${file.length} bytes, ${seconds.toFixed(1)} s, longest silence ${Math.round(silence)} ms, stopped after ${Math.round(stopped)} ms\n`,
  );
  if (pages < 100 || silence > patience) process.exitCode = 1;
} finally {
  await browser.end("SIGKILL");
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The example with a note of pages at every question. */
async function openLargeSession(page: Page): Promise<void> {
  const session = JSON.parse(readFileSync(join(root, "examples/02-halverwege.json"), "utf8"));
  const note = Array.from(
    { length: 650 },
    (_, index) => `Afspraak ${index} staat hier voluit, met Łucja en Ґалина.`,
  ).join(" ");
  const [round] = session.rounds;
  for (const answer of Object.values<{ note?: string }>(round.answers)) answer.note = note;
  await page.goto(app.address);
  const buffer = Buffer.from(JSON.stringify(session));
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "groot.json", mimeType: "application/json", buffer });
  await page.getByRole("link", { name: words.nav.takeaway }).first().click();
  await page.getByRole("heading", { name: rooms.takeaway.items.plan.title }).waitFor();
}

/** Presses the button of the plan. */
async function ask(page: Page): Promise<void> {
  const name = new RegExp(`^${rooms.takeaway.make.replace("{{format}}", "PDF")}.*${rooms.takeaway.items.plan.title}`);
  await page.getByRole("button", { name }).click();
}

/** Milliseconds from the press on Stop to the word that it stopped. */
async function stopHalfway(page: Page): Promise<number> {
  await ask(page);
  const stop = page.getByRole("button", { name: rooms.takeaway.cancel, exact: true });
  await stop.waitFor();
  const began = performance.now();
  await stop.click();
  await page.getByText(rooms.takeaway.stopped).waitFor();
  return performance.now() - began;
}
