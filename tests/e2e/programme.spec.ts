import { Room } from "./support/room.ts";
import { expect, test } from "./support/test.ts";

for (const viewport of [
  { width: 1366, height: 641 },
  { width: 1280, height: 593 },
  { width: 390, height: 664 },
]) {
  test(`at ${viewport.width} × ${viewport.height} the way to begin is in view without scrolling`, async ({
    team,
    page,
  }) => {
    await page.setViewportSize(viewport);
    const room = new Room(team);
    await room.isEntered();
    const begin = page.getByRole("button", { name: room.word("begin.button") });
    await expect(begin).toBeInViewport({ ratio: 1 });
    await expect(page.getByText(room.word("programme.all", { count: 25 }))).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  });
}

test("two hours hold every question of the board, by keyboard changed and moved, and what has the focus is never behind the bar", async ({
  team,
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 641 });
  const room = new Room(team);
  await room.isEntered();
  const step = page.locator("summary").filter({ hasText: "3 ·" });
  const box = page.getByRole("checkbox", { name: /^3b/ });
  // Words that still arrive may take the focus along once; the key and what it opens are looked at together.
  await expect(async () => {
    if (!(await box.isVisible())) await step.press("Enter");
    await expect(box).toBeVisible({ timeout: 2000 });
  }).toPass();
  await box.press("Space");
  await expect(page.getByText(room.word("programme.some", { count: 24, all: 25 }))).toBeVisible();
  await expect(page.getByText(room.word("begin.spare", { count: 5 }))).toBeVisible();
  const bar = await page.getByRole("region", { name: room.word("begin.bar") }).boundingBox();
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
      return { top, bottom };
    });
    expect(focused.bottom).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
  }
  const down = page.getByRole("button", { name: `${room.word("programme.down")} 3a` });
  await down.focus();
  await page.keyboard.press("Enter");
  await expect(down).toBeFocused();
  await room.begins();
  await room.reachesQuestion();
});
