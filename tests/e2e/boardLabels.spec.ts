import { expect, test } from "./support/test.ts";

/* The board is drawn as high as the screen: on a low one its words may not lie over each other. */

const sizes = [
  { width: 1366, height: 641 },
  { width: 1280, height: 593 },
  { width: 1920, height: 1080 },
] as const;

for (const language of ["nl", "en"] as const) {
  for (const size of sizes) {
    test(`no word on the board lies over another, in ${language}, at ${size.width} × ${size.height}`, async ({
      team,
      page,
    }) => {
      await page.setViewportSize(size);
      await team.arrives();
      if (language === "en") await team.chooses(language);
      await team.opensExample("worksheets");
      await team.seesBoard();
      expect(await page.evaluate(overlaps)).toEqual([]);
    });
  }
}

/** Pairs of words on the drawn board that lie over each other. Runs in the page. */
function overlaps(): string[] {
  const main = document.querySelector("main");
  const words = [...(main?.querySelectorAll("ol a [aria-hidden] span, ol a strong, ul li > [aria-hidden]") ?? [])]
    .filter((one) => one.children.length === 0 && one.textContent !== "")
    .flatMap((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      // Room above and below the letters is no ink.
      return right > left ? [{ text: one.textContent, left, top: top + 2, right, bottom: bottom - 2 }] : [];
    });
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}
