import { judge } from "./support/axe.ts";
import { screens } from "./support/screens.ts";
import { watchMoves } from "./support/stillness.ts";
import { expect, test } from "./support/test.ts";
import { textsThatMeet } from "./support/translation.ts";

/**
 * What axe can't judge by itself and a person did: words on the drawn board and numbers in rings, in ink and dark green, which keep
 * 4.5 to 1 on every colour that the board is drawn with; and whether the first heading comes first.
 */
const leftToAPerson = ["color-contrast", "heading-order"];

const sizes = {
  "on a laptop": { width: 1366, height: 768 },
  "on a phone": { width: 390, height: 844 },
} as const;

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(size, () => {
    test.use({ viewport });
    for (const [name, goThere] of Object.entries(screens)) {
      test(`axe finds nothing, and nothing moves by itself: ${name}`, async ({ team, page }, testInfo) => {
        await watchMoves(page);
        await goThere(team);
        expect(await textsThatMeet(page)).toEqual([]);
        const { violations, incomplete } = await judge(page);
        await testInfo.attach("left to a person to judge", { body: incomplete.join("\n") });
        expect(violations).toEqual([]);
        expect(incomplete.filter((one) => !leftToAPerson.some((rule) => one.startsWith(rule)))).toEqual([]);
        expect(await page.evaluate(() => window.moved)).toEqual([]);
      });
    }
  });
}
