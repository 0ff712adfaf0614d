import { expect, test } from "./support/test.ts";

/* Ctrl+P: what was said and planned, without what is there to press, and no card cut. */

test("a page prints without ways to elsewhere and buttons, and a printer may break between its cards", async ({
  team,
  page,
}) => {
  await team.arrives();
  await team.opensExample("halfway");
  for (const room of ["board", "checklist", "outcome", "plan"] as const) {
    await team.goesTo(room);
    await page.emulateMedia({ media: "print" });
    const shown = await page.evaluate(() => {
      const seen = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility()).length;
      const root = getComputedStyle(document.documentElement);
      const cards = [...document.querySelectorAll('main [class*="Card-card"]')];
      return {
        others: seen("nav, footer, button, .nl-button, .nl-skip-link"),
        heading: seen("main h1"),
        session: seen("header p"),
        root: [root.display, root.containerType],
        cut: cards.filter((card) => getComputedStyle(card).breakInside !== "avoid").length,
        cards: cards.length > 0,
      };
    });
    expect(shown, room).toEqual({
      others: 0,
      heading: 1,
      session: 1,
      root: ["block", "normal"],
      cut: 0,
      cards: true,
    });
    await page.emulateMedia({ media: null });
  }
});
