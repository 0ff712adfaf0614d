import type { CDPSession, Page } from "@playwright/test";
import { invitationTo, writeInvitation } from "../../src/assessment/invitation.ts";
import { questionsOf } from "../../src/assessment/model.ts";
import { composeContent } from "../../src/content/compose.ts";
import { fieldIds } from "../../src/content/fields.ts";
import { expect, test } from "./support/test.ts";
import { Voice } from "./support/voice.ts";

/* A question on a phone: what is asked, the five answers and the way on stand in sight together, also with large letters. */

function idsOf(variant: string): readonly string[] {
  const composed = composeContent(variant, "bord");
  return composed.ok ? questionsOf(composed.content).map(({ id }) => id) : [];
}

/** Each question of `pga`; of the others those that ask in words of their own. */
function idsFor(variant: string): readonly string[] {
  const ids = idsOf(variant);
  return variant === "pga" ? ids : ids.filter((id) => id === "2d" || id.length > 2);
}

async function twiceTheLetters(session: CDPSession): Promise<void> {
  await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
}

/** The radios and the way on that don't stand wholly in the window, or stand behind something else. Runs in the page. */
function outOfSight(): string[] {
  const on = [...document.querySelectorAll("main a")].filter((link) =>
    /vraag|overzicht$/.test(link.getAttribute("href") ?? ""),
  );
  const rows = [...document.querySelectorAll("main label"), ...on];
  return [document.querySelector("h1"), ...rows].flatMap((row) => {
    const box = row?.getBoundingClientRect();
    if (row === null || box === undefined) return ["no question"];
    const isInside =
      box.top >= 0 && box.left >= 0 && box.bottom <= window.innerHeight && box.right <= window.innerWidth;
    const found = document.elementFromPoint(box.left + box.width / 2, box.bottom - 3);
    const isSeen = found !== null && (row.contains(found) || found.contains(row));
    return isInside && isSeen ? [] : [`${row.textContent} (${Math.round(box.top)}–${Math.round(box.bottom)})`];
  });
}

async function measures(page: Page, variant: string): Promise<void> {
  const voice = new Voice(page);
  const invitation = writeInvitation(invitationTo({ id: "s1", variant, depth: "bord" }));
  await voice.opens(`/#/meedoen/${invitation}`);
  await voice.begins("ervaringsdeskundige");
  for (const id of idsFor(variant)) {
    await page.goto(`/#/meedoen/${invitation}/vraag/${id}`);
    await voice.seesQuestion(id, variant);
    await expect(page.getByRole("radio")).toHaveCount(5);
    await page.evaluate(() => window.scrollTo(0, 0));
    expect.soft(await page.evaluate(outOfSight), `${variant} ${id}`).toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(390);
  }
}

for (const variant of fieldIds) {
  test(`a question of ${variant}, its five answers and the way on are in sight on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 664 });
    await measures(page, variant);
  });

  test(`a question of ${variant}, its five answers and the way on are in sight with letters of twice the size`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await twiceTheLetters(await page.context().newCDPSession(page));
    await measures(page, variant);
  });
}

test("an address of a question that nobody asks leads to what was given so far", async ({ page }) => {
  const voice = new Voice(page);
  const invitation = writeInvitation(invitationTo({ id: "s1", variant: "pga", depth: "bord" }));
  await voice.opens(`/#/meedoen/${invitation}`);
  await voice.begins("zorg");
  await page.goto(`/#/meedoen/${invitation}/vraag/9z`);
  await expect(page.getByRole("heading", { level: 1, name: voice.say("join:overview.title") })).toBeVisible();
});
