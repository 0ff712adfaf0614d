import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { watch } from "../../tests/e2e/support/guard.ts";
import { beginWalk } from "../../tests/e2e/support/walk.ts";
import { chanceFrom } from "../../tests/support/chance.ts";
import { servedApp } from "./support/app.ts";
import { boundOf } from "./support/chance.ts";
import { startBrowser } from "./support/ownBrowser.ts";

/*
 * A walk without a plan through the built app: every step is something that a team can do, or a SIGKILL to the browser, and after each of them all that
 * is kept is compared with a model beside it. `npm run prove:walk -- --steps 1000 --seed 1 --minutes 600`, after `npm run build`.
 */

const { values: given } = parseArgs({
  options: {
    steps: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "600" },
  },
});
const steps = Number(given.steps);
/** How long a screen may take on a busy computer, in milliseconds. */
const patience = 30_000;
const stop = Date.now() + Number(given.minutes) * 60_000;

const app = await servedApp();
const folder = mkdtempSync(join(tmpdir(), "kansenwijzer-prove-"));
let browser = await startBrowser(folder);
browser.context.setDefaultTimeout(patience);
let guard = await watch(browser.context);
const faults: string[] = [];

const walk = await beginWalk(await browser.context.newPage(), app.address, chanceFrom(Number(given.seed)), async () => {
  await browser.end("SIGKILL");
  faults.push(...guard.faults);
  browser = await startBrowser(folder);
  browser.context.setDefaultTimeout(patience);
  guard = await watch(browser.context);
  return browser.context.newPage();
});
while (walk.deeds.length < steps && faults.length === 0 && Date.now() < stop) {
  try {
    await walk.goesOn();
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  faults.push(...guard.faults);
  process.stderr.write(`\r${walk.deeds.length} of ${steps} `);
}
await browser.end("SIGKILL");
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
await app.close();

if (faults.length > 0) for (const deed of walk.deeds.slice(-40)) process.stdout.write(`${deed}\n`);
for (const fault of faults) process.stdout.write(`fault: ${fault}\n`);
const done = walk.deeds.length;
process.stdout.write(
  `\n${done} steps (seed ${given.seed}): ${faults.length} faults${faults.length === 0 ? ` (below ${boundOf(done)} of the steps)` : ""}; ${JSON.stringify(walk.count)}\n`,
);
if (faults.length > 0) process.exitCode = 1;
