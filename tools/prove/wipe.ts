import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "@playwright/test";
import { lyingIn, onlyTheMark } from "../../tests/e2e/support/lying.ts";
import { beginSession, servedApp, wordsOf } from "./support/app.ts";
import { boundOf, chance } from "./support/chance.ts";
import { startBrowser } from "./support/ownBrowser.ts";

/*
 * One window wipes the computer while another is typed in: the press comes at a random moment between the keys. Afterwards nothing may lie in the
 * browser but the mark of the wipe, also after both windows were opened anew. `npm run prove:wipe -- --runs 100 --seed 1`
 */

const { values: given } = parseArgs({
  options: {
    runs: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
  },
});
const [runs, seed] = [Number(given.runs), Number(given.seed)];
const { between } = chance(seed);

const words = wordsOf("keeping").wipe;
const app = await servedApp();
const folder = mkdtempSync(join(tmpdir(), "kansenwijzer-prove-"));
const browser = await startBrowser(folder);
const [there, here] = [await browser.context.newPage(), await browser.context.newPage()];
let back = 0;
let keys = 0;
for (let run = 0; run < runs; run += 1) {
  const session = await beginSession(there, app.address, `Werksessie ${run}`);
  await there.goto(`${app.address}#/sessie/${session}/stap/1`);
  await there.locator("#vraag-1a input[value='1']").check();
  await there.locator("#vraag-1a textarea").focus();
  await here.goto(`${app.address}#/bewaren`);
  await here.getByRole("button", { name: words.ask }).click();
  const press = here.getByRole("button", { name: words.yes });
  await press.waitFor();
  const every = between(10, 100);
  const typing = typesUntilItLeaves(there, every);
  await here.waitForTimeout(between(0, 900));
  await press.click();
  keys += await typing;
  await isAtStart(here);
  const found = [await leftIn(here)];
  for (const page of [there, here]) {
    await page.reload();
    await page.locator("h1").first().waitFor({ state: "attached" });
    found.push(await leftIn(page));
  }
  const wrong = found.flat();
  if (wrong.length > 0) back += 1;
  process.stderr.write(`\r${run + 1} of ${runs}, ${back} brought something back ${wrong.join(", ")}`);
}
await browser.end("SIGKILL");
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
await app.close();
process.stdout.write(
  `\n${runs} wipes with ${keys} keys around them in another window (seed ${seed}): ${back} brought anything back${back === 0 ? ` (below ${boundOf(runs)})` : ""}\n`,
);
if (back > 0) process.exitCode = 1;

/** What lies in the browser besides the mark. */
async function leftIn(page: Page): Promise<string[]> {
  const { keys: named, shelves } = await lyingIn(page);
  return [
    ...named.filter((key) => !onlyTheMark.keys.includes(key)),
    ...Object.keys(shelves).filter((shelf) => !onlyTheMark.shelves.includes(shelf)),
  ];
}

/** The page goes by an address of its own, so that waiting for one of the two to load could be cut short by the other. */
async function isAtStart(page: Page): Promise<void> {
  while (new URL(page.url()).hash !== "#/") await page.waitForTimeout(20);
}

/** Types a key every so many milliseconds until the page is opened anew; gives how many. */
async function typesUntilItLeaves(page: Page, every: number): Promise<number> {
  let isOn = true;
  let typed = 0;
  const left = isAtStart(page).then(() => {
    isOn = false;
  });
  while (isOn) {
    await page.keyboard.press("x");
    typed += 1;
    await page.waitForTimeout(every);
  }
  await left;
  return typed;
}
