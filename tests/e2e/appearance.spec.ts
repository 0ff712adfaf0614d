import type { Locator } from "@playwright/test";
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

test("with forced colours the mark of a chosen answer is still drawn", async ({ team, page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await team.arrives();
  await team.opensExample("begun");
  await team.goesToStep("2");
  await team.answers("2a", "1");
  const open = await middleOf(team.answerTo("2a", "3"));
  await team.answers("2a", "3");
  expect(open.equals(await middleOf(team.answerTo("2a", "3")))).toBe(false);
  expect(open.equals(await middleOf(team.answerTo("2a", "1")))).toBe(true);
});

test("with reduced motion nothing moves, and without it something does", async ({ team, page }) => {
  await team.arrives();
  await team.opensExample("halfway");
  await team.goesTo("outcome");
  expect(await page.evaluate(moving)).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const room of ["board", "checklist", "outcome", "plan", "takeaway"] as const) {
    await team.goesTo(room);
    expect(await page.evaluate(moving), room).toEqual([]);
  }
});

/** A picture of the very middle of a choice, where its mark is; its border changes colour in any case. */
async function middleOf(choice: Locator): Promise<Buffer> {
  const box = await choice.boundingBox();
  if (box === null) throw new Error("The choice is not on screen");
  const clip = { x: box.x + box.width / 2 - 3, y: box.y + box.height / 2 - 3, width: 6, height: 6 };
  return choice.page().screenshot({ clip });
}

/** What changes place or size over time. Runs in the page. */
function moving(): string[] {
  const isMoving = ({ transitionProperty, transitionDuration, animationName }: CSSStyleDeclaration) =>
    (transitionProperty !== "none" && /[1-9]/.test(transitionDuration)) || animationName !== "none";
  return [...document.querySelectorAll("*")]
    .filter((element) => isMoving(getComputedStyle(element)))
    .map(({ tagName, classList }) => `${tagName} ${classList}`);
}

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
