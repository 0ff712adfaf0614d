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
    const element = await target.first().elementHandle();
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (await this.page.evaluate(hasFocus, element)) return;
      await this.page.keyboard.press("Tab");
      await expect
        .poll(() => this.page.evaluate(hiddenFocus), {
          message: "what has the focus is on screen and marked",
          intervals: [0, 20, 50, 100, 200],
          timeout: 2_000,
        })
        .toBe("");
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
}

/** Words in a summary or a link are reached when that is. Runs in the page. */
function hasFocus(element: Element | null): boolean {
  const stop = element?.closest("a, button, summary, input, textarea, select") ?? element;
  return stop !== null && stop === document.activeElement;
}

/** Says what is wrong with the place of the focus: no mark, on it or in it, that is on screen. Runs in the page. */
function hiddenFocus(): string {
  const at = document.activeElement;
  if (at === null || at === document.body) return "";
  const marks = [at, ...at.querySelectorAll("*")].filter((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
  });
  const name = `${at.tagName} ${at.textContent?.trim().slice(0, 40)}`;
  if (marks.length === 0) return `${name}: not marked`;
  const seen = marks.some((mark) => {
    const { top, bottom, left, right, width, height } = mark.getBoundingClientRect();
    return width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  });
  return seen ? "" : `${name}: out of sight`;
}
