import { screens } from "./support/screens.ts";
import { watchMoves } from "./support/stillness.ts";
import { expect, test } from "./support/test.ts";

/* Nothing moves by itself where somebody arrives. All screens are watched in accessibility.spec.ts; here every part that comes on demand comes late. */

test.use({ viewport: { width: 1366, height: 641 } });

for (const name of ["the start, with nothing yet", "the board, ready", "the plan, empty", "taking home"] as const) {
  test(`nothing moves when its parts come late: ${name}`, async ({ team, page }) => {
    await watchMoves(page);
    await page.route(/\/assets\/[^/]*\.js$/, async (route) => {
      // After the frames in which a new place is laid out.
      await page.evaluate(nextFrames).catch(() => undefined);
      await route.continue();
    });
    await screens[name]?.(team);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => window.moved)).toEqual([]);
  });
}

/** Waits until the page was drawn a few times. Runs in the page. */
async function nextFrames(): Promise<void> {
  for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
}

test("what is put in above somebody's place is seen to move it", async ({ team, page }) => {
  await watchMoves(page);
  await team.arrives();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    const late = document.createElement("p");
    late.textContent = "Te laat";
    document.querySelector("main")?.prepend(late);
  });
  await expect.poll(() => page.evaluate(() => window.moved.length)).toBeGreaterThan(0);
});
