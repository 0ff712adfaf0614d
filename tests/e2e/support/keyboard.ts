import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** Far more than the stops of any screen: whoever needs more is going round in circles. */
const mostStops = 150;

/** Hands without a mouse. Every stop on the way must show where it is. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes forward, stop by stop, until this is reached. */
  async reaches(target: Locator): Promise<void> {
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (await this.isAt(target)) return;
      await this.page.keyboard.press("Tab");
      expect(await this.page.evaluate(hiddenFocus), "what has the focus is on screen and marked").toBe("");
    }
    throw new Error(`Not reached with the Tab key: ${target}`);
  }

  async presses(key: "Enter" | "Space" | "ArrowDown" | "ArrowRight" | "Escape", target: Locator): Promise<void> {
    await this.reaches(target);
    await this.page.keyboard.press(key);
  }

  /** Types over what stands in a field. */
  async types(text: string, field: Locator): Promise<void> {
    await this.reaches(field);
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.type(text);
  }

  /** Walks the choices of a group with the arrows until this one is chosen. */
  async arrowsTo(choice: Locator, group: Locator): Promise<void> {
    const chosen = group.locator("input:checked");
    await this.reaches((await chosen.count()) > 0 ? chosen : group.getByRole("radio").first());
    if ((await chosen.count()) === 0) await this.page.keyboard.press("Space");
    for (let press = 0; press < (await group.getByRole("radio").count()); press += 1) {
      if (await choice.isChecked()) return;
      await this.page.keyboard.press("ArrowDown");
    }
    await expect(choice).toBeChecked();
  }

  private async isAt(target: Locator): Promise<boolean> {
    return (await target.count()) > 0 && target.first().evaluate((element) => element === document.activeElement);
  }
}

/** Says what is wrong with the place of the focus: out of sight, or without a mark. Runs in the page. */
function hiddenFocus(): string {
  const at = document.activeElement;
  if (at === null || at === document.body) return "";
  const name = `${at.tagName} ${at.textContent?.trim().slice(0, 40)}`;
  const { top, bottom, left, right, width, height } = at.getBoundingClientRect();
  const seen = width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  if (!seen) return `${name}: out of sight`;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
  const marked = (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
  return marked ? "" : `${name}: not marked`;
}
