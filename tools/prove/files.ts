import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { PDFDocument } from "pdf-lib";
import { shelves } from "../../src/export/formats.ts";
import { root } from "../setUp.mjs";
import { servedApp, words } from "./support/app.ts";
import { startBrowser } from "./support/ownBrowser.ts";
import { listenForSilence, longestSilence } from "./support/silence.ts";

/*
 * Makes every file of the screen “Meenemen” of the example with worksheets, by its button, and writes the table of docs/pdf.md: pages, bytes,
 * seconds from press to file, and the longest that the page was silent. `npm run prove:files`, after `npm run build`. Fails when the page is silent
 * for longer than a person bears.
 */

/** The longest that the page may be silent while a file is made, in milliseconds. */
const patience = 500;

const { takeaway } = JSON.parse(readFileSync(join(root, "locales/nl/rooms.json"), "utf8"));
const app = await servedApp();
const folder = mkdtempSync(join(tmpdir(), "kansenwijzer-prove-"));
const browser = await startBrowser(folder);
const page = await browser.context.newPage();
try {
  await openExample(page);
  let longest = 0;
  process.stdout.write("| file | pages | bytes | seconds, from press to file | longest silence of the page |\n");
  process.stdout.write("| ---- | ----- | ----- | --------------------------- | --------------------------- |\n");
  for (const { items } of shelves) {
    for (const { id, formats } of items) {
      for (const format of formats) {
        const made = await make(page, id, format);
        longest = Math.max(longest, made.silence);
        const { pages = "", bytes, seconds, silence } = made;
        process.stdout.write(
          `| ${format.id} | ${pages} | ${bytes} | ${seconds.toFixed(1)} | ${Math.round(silence)} ms |\n`,
        );
      }
    }
  }
  if (longest > patience) process.exitCode = 1;
} finally {
  await browser.end("SIGKILL");
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}

async function openExample(page: Page): Promise<void> {
  await page.goto(app.address);
  const buffer = readFileSync(join(root, "examples/04-met-werkbladen.json"));
  const file = { name: "met-werkbladen.json", mimeType: "application/json", buffer };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.getByRole("link", { name: words.nav.takeaway }).first().click();
  await page.getByRole("heading", { name: takeaway.items.plan.title }).waitFor();
}

/** Presses the button of a file and waits until it is there. */
async function make(page: Page, id: string, { extension, mimeType }: { extension: string; mimeType: string }) {
  const item = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: takeaway.items[id].title, exact: true }) });
  const name = new RegExp(`^${takeaway.make.replace("{{format}}", takeaway.formats[extension])}\\b`);
  await listenForSilence(page);
  const began = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 120_000 }),
    item.getByRole("button", { name }).first().click(),
  ]);
  const file = readFileSync(await download.path());
  const seconds = (performance.now() - began) / 1000;
  const silence = await longestSilence(page);
  await item.getByText(takeaway.made, { exact: true }).waitFor();
  const isPdf = mimeType === "application/pdf";
  const pages = isPdf ? (await PDFDocument.load(file, { updateMetadata: false })).getPageCount() : undefined;
  return { pages, bytes: file.length, seconds, silence };
}
