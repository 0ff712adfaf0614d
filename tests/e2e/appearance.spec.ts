import { screens } from "./support/screens.ts";
import { expect, test } from "./support/test.ts";

test.describe("at 320 pixels wide, which is 400 % on a laptop", () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const [name, goThere] of Object.entries(screens)) {
    test(`nothing scrolls sideways: ${name}`, async ({ team, page }) => {
      await goThere(team);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
      expect(await page.evaluate(smallTargets), "targets smaller than 24 pixels").toEqual([]);
    });
  }
});

test("with forced colours a chosen answer looks different from one that is not", async ({ team, page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await team.arrives();
  await team.opensExample("begun");
  await team.goesToStep("2");
  await team.answers("2a", "1");
  await page.mouse.move(0, 0);
  const picture = () => team.answerTo("2a", "3").screenshot();
  const open = await picture();
  await team.answers("2a", "3");
  await team.answerTo("2a", "3").blur();
  await page.mouse.move(0, 0);
  expect((await picture()).equals(open)).toBe(false);
});

test("with reduced motion nothing moves", async ({ team, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await team.arrives();
  await team.opensExample("halfway");
  for (const room of ["board", "checklist", "outcome", "plan", "takeaway"] as const) {
    await team.goesTo(room);
    expect(await page.evaluate(() => document.getAnimations().length), room).toBe(0);
  }
});

/** Links in running text may be as small as their line; all else can be hit. Runs in the page. */
function smallTargets(): string[] {
  const stops = document.querySelectorAll("button, input:not([type=file]), select, textarea, summary, a");
  return [...stops]
    .filter((stop) => stop.checkVisibility({ visibilityProperty: true }) && getComputedStyle(stop).display !== "inline")
    .map((stop) => stop.closest("label") ?? stop)
    .filter((stop) => {
      const { width, height } = stop.getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map((stop) => `${stop.tagName} ${stop.textContent?.trim().slice(0, 60)}`);
}
