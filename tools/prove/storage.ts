import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { BrowserContext, Page } from "@playwright/test";
import { beginSession, servedApp, words } from "./support/app.ts";
import { chance } from "./support/chance.ts";
import { startBrowser } from "./support/ownBrowser.ts";

/*
 * Storage that is denied, is for this session only, is private or is full: in each a team has to finish its werksessie with a file in hand, and be told.
 * And wrong bytes in each file of the browser's database: every session has to come back, or to be told of. `npm run prove:storage -- --seed 1`
 */

const { values: given } = parseArgs({ options: { seed: { type: "string", default: "1" } } });
const luck = chance(Number(given.seed));
const app = await servedApp();
let faults = 0;

const tell = (name: string, isWell: boolean, what: string) => {
  if (!isWell) faults += 1;
  process.stdout.write(`${isWell ? "well " : "WRONG"} ${name}: ${what}\n`);
};

/** A profile whose sites may keep all (1), nothing (2) or only until the browser closes (4). */
function profile(cookies: 1 | 2 | 4): string {
  const folder = mkdtempSync(join(tmpdir(), "kansenwijzer-prove-"));
  mkdirSync(join(folder, "Default"), { recursive: true });
  const preferences = { profile: { default_content_setting_values: { cookies } } };
  writeFileSync(join(folder, "Default/Preferences"), JSON.stringify(preferences));
  return folder;
}

/** One answer in each of the eight steps, and the session as a file; gives how many answers are in that. */
async function finish(page: Page, session: string): Promise<number> {
  for (const step of ["1", "2", "3", "4", "5", "6", "7", "8"]) {
    await page.goto(`${app.address}#/sessie/${encodeURIComponent(session)}/stap/${step}`);
    await page.locator(`#vraag-${step}a input[value="2"]`).check();
  }
  await page.goto(`${app.address}#/sessie/${encodeURIComponent(session)}/meenemen`);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Sla de sessie op", exact: true }).click();
  const text = readFileSync(await (await saved).path(), "utf8");
  return Object.keys(JSON.parse(text).rounds[0].answers).length;
}

async function begins(page: Page): Promise<string> {
  await page.goto(app.address);
  await page.getByLabel(words.start.name).first().fill("Werksessie");
  await page.getByLabel(words.start.organisation).first().fill("Gemeente Voorbeeldstad");
  await page.getByRole("button", { name: words.start.begin, exact: true }).click();
  await page.getByRole("link", { name: words.board.begin }).waitFor();
  return decodeURIComponent(new URL(page.url()).hash.split("/")[2] ?? "");
}

const isTold = (page: Page) => page.getByRole("banner").getByText(words.kept.failed).isVisible();

for (const [name, cookies] of [
  ["denied", 2],
  ["this session only", 4],
] as const) {
  const folder = profile(cookies);
  const browser = await startBrowser(folder);
  const page = await browser.context.newPage();
  const count = await finish(page, await begins(page));
  const told = await isTold(page);
  tell(
    name,
    count === 8 && told === (cookies === 2),
    `${count} of 8 answers in the file; ${told ? "told that nothing is kept" : "kept while the browser is open"}`,
  );
  await browser.end("SIGKILL");
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

await inNewBrowser(async (context) => {
  const page = await context.newPage();
  const count = await finish(page, await begins(page));
  tell("private window", count === 8, `${count} of 8 answers in the file`);
}, "private");

await inNewBrowser(async (context) => {
  const page = await context.newPage();
  const session = await begins(page);
  await page.evaluate(() => {
    for (let size = 4_000_000; size > 10; size = Math.floor(size / 2)) {
      try {
        for (let part = 0; part < 9; part += 1) localStorage.setItem(`vol ${size} ${part}`, "x".repeat(size));
      } catch {
        // This size does not fit any more; a smaller one may.
      }
    }
  });
  const devTools = await context.newCDPSession(page);
  await devTools.send("Storage.overrideQuotaForOrigin", { origin: new URL(app.address).origin, quotaSize: 1 });
  // The browser looks at its quota anew every half minute.
  await page.goto(`${app.address}#/sessie/${encodeURIComponent(session)}/stap/1`);
  let told = false;
  for (let second = 0; second < 90 && !told; second += 1) {
    await page.locator(`#vraag-1b input[value="${second % 4}"]`).check();
    await pause(1000);
    told = await isTold(page);
  }
  await page.locator(`#vraag-1b input[value="1"]`).check();
  const count = await finish(page, session);
  tell(
    "full",
    count === 9 && told,
    `${count} of 9 answers in the file; ${told ? "told that nothing is kept any more" : "NOT told"}`,
  );
}, "profile");

await flips();
await app.close();
process.stdout.write(`\nstorage (seed ${given.seed}): ${faults} faults\n`);
if (faults > 0) process.exitCode = 1;

async function inNewBrowser(
  work: (context: BrowserContext) => Promise<void>,
  kind: "private" | "profile",
): Promise<void> {
  const folder = profile(1);
  const browser = await startBrowser(folder);
  const context =
    kind === "private" ? await browser.context.browser()?.newContext({ acceptDownloads: true }) : browser.context;
  if (context !== undefined) await work(context);
  await browser.end("SIGKILL");
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Sixty-four wrong bytes in each file of the database, one file at a time, in a copy of a profile with a session in it. */
async function flips(): Promise<void> {
  const folder = profile(1);
  const browser = await startBrowser(folder);
  const page = await browser.context.newPage();
  const session = await beginSession(page, app.address, "Werksessie met schade");
  await page.goto(`${app.address}#/sessie/${session}/stap/1`);
  await page.locator(`#vraag-1a input[value="3"]`).check();
  // Closing the tab renews the copy on the second shelf.
  await page.close({ runBeforeUnload: true });
  await pause(1000);
  await browser.end("SIGTERM");
  const shelf = join(folder, "Default/IndexedDB");
  const files = readdirSync(shelf, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(log|ldb)$|MANIFEST|CURRENT$/.test(file),
  );
  for (const file of files) {
    const path = join(shelf, file);
    const whole = readFileSync(path);
    const harmed = Buffer.from(whole);
    for (let byte = 0; byte < 64 && harmed.length > 0; byte += 1)
      harmed[luck.between(0, harmed.length - 1)] = luck.between(0, 255);
    const backup = new Map(
      readdirSync(shelf, { recursive: true, encoding: "utf8", withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) => [join(one.parentPath, one.name), readFileSync(join(one.parentPath, one.name))]),
    );
    writeFileSync(path, harmed);
    const again = await startBrowser(folder);
    const second = await again.context.newPage();
    await second.goto(`${app.address}#/sessie/${session}/stap/1`);
    await second.getByRole("heading", { level: 1 }).waitFor();
    const isBack = await second
      .locator(`#vraag-1a input[value="3"]`)
      .isChecked({ timeout: 3000 })
      .catch(() => false);
    await second.goto(app.address);
    await second.getByRole("heading", { level: 1 }).waitFor();
    await pause(1000);
    const list = await second.getByRole("main").innerText();
    const isTold = list.includes("laat ons nu niet bij") || list.includes("kan niet open");
    tell(
      `wrong bytes in ${file.replace(/^.*\//, "")}`,
      isBack || isTold,
      isBack ? "the session is back, its last answer too" : isTold ? "told" : "SILENT",
    );
    await again.end("SIGKILL");
    rmSync(shelf, { recursive: true, force: true });
    for (const [one, bytes] of backup) {
      mkdirSync(join(one, ".."), { recursive: true });
      writeFileSync(one, bytes);
    }
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
