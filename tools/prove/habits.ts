import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { watch } from "../../tests/e2e/support/guard.ts";
import { beginHabits } from "../../tests/e2e/support/habits/habits.ts";
import { chanceFrom } from "../../tests/support/chance.ts";
import { servedApp } from "./support/app.ts";
import { boundOf } from "./support/chance.ts";
import { startBrowser } from "./support/ownBrowser.ts";

/*
 * Habits of people before the built app: each doing is what a hand does once (a key, a paste, a press, F5), and after each of them what is kept and
 * what every field shows is compared with a model beside it. `npm run prove:habits -- --doings 20000 --seed 1`, after `npm run build`. The same
 * seed does the same again. A browser that did so much is replaced by a fresh one with the next seed, so that sessions stay as small as real ones.
 */

const { values: given } = parseArgs({
  options: {
    doings: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    each: { type: "string", default: "1000" },
  },
});
const [doings, each] = [Number(given.doings), Number(given.each)];
const app = await servedApp();
const began = Date.now();
const count: Record<string, number> = {};
let [done, faults, longest] = [0, 0, 0];

/** So many doings in a fresh browser; false when something was not as it must be. */
async function plays(seed: number, most: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "kansenwijzer-prove-"));
  const browser = await startBrowser(folder);
  browser.context.setDefaultTimeout(30_000);
  await browser.context.addInitScript(() => {
    Object.assign(window, { showSaveFilePicker: undefined, showDirectoryPicker: undefined });
  });
  const guard = await watch(browser.context);
  const habits = await beginHabits(await browser.context.newPage(), app.address, chanceFrom(seed));
  let fault: string | undefined;
  while (habits.done.length < most && fault === undefined) {
    await habits.goesOn().catch((error: unknown) => {
      fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    });
    fault ??= guard.faults[0];
    const perSecond = ((done + habits.done.length) / (Date.now() - began)) * 1000;
    process.stderr.write(`\r${done + habits.done.length} of ${doings}, ${perSecond.toFixed(1)} a second `);
  }
  await browser.end("SIGKILL");
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  done += habits.done.length;
  longest = Math.max(longest, habits.done.length - (fault === undefined ? 0 : 1));
  for (const [name, times] of Object.entries(habits.count)) count[name] = (count[name] ?? 0) + times;
  if (fault === undefined) return true;
  process.stdout.write(`\nseed ${seed}, doing ${habits.done.length}; the last ones:\n`);
  for (const one of habits.done.slice(-30)) process.stdout.write(`  ${one}\n`);
  process.stdout.write(`fault: ${fault}\n`);
  return false;
}

for (let seed = Number(given.seed); done < doings && faults === 0; seed += 1) {
  if (!(await plays(seed, Math.min(each, doings - done)))) faults += 1;
}
await app.close();
process.stdout.write(
  `\n${done} doings (from seed ${given.seed}, ${each} each): ${faults} differences${faults === 0 ? ` (below ${boundOf(done)} of the doings)` : ""}, ${(done / ((Date.now() - began) / 1000)).toFixed(1)} a second, ${longest} without one; ${JSON.stringify(count)}\n`,
);
if (faults > 0) process.exitCode = 1;
