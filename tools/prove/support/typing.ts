import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "@playwright/test";
import type { Chance } from "./chance.ts";

/** Something that a person did: a key in a note or a choice; `at` by the clock of this computer, in milliseconds. */
export interface Deed {
  number: number;
  at: number;
  field: string;
  value: string;
}

/** What came out of a page until it ended: deeds in order, and each time that the app said "bewaard" up to which deed. */
export interface Report {
  deeds: Deed[];
  acknowledged: { upTo: number; at: number }[];
}

/** Listens to a page: what is done in it, and when the app says that it is kept. Ask for it before the page is loaded. */
export async function listen(page: Page): Promise<Report> {
  const report: Report = { deeds: [], acknowledged: [] };
  await page.exposeBinding("tellDeed", (_, deed: Deed) => void report.deeds.push(deed));
  await page.exposeBinding("tellKept", (_, upTo: number, at: number) => void report.acknowledged.push({ upTo, at }));
  await page.addInitScript(watchDeeds);
  return report;
}

/** Runs in the page, before the app. */
function watchDeeds(): void {
  const tell = window as unknown as { tellDeed(deed: Deed): void; tellKept(upTo: number, at: number): void };
  let number = 0;
  window.addEventListener(
    "input",
    ({ target }) => {
      const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
      const question = isField ? target.closest("[id^=vraag-]")?.id.slice(6) : undefined;
      if (!isField || question === undefined) return;
      number += 1;
      const field = `${question}|${target instanceof HTMLTextAreaElement ? "note" : "answer"}`;
      tell.tellDeed({ number, at: Date.now(), field, value: target.value });
    },
    true,
  );
  let wasKept = 0;
  new MutationObserver(() => {
    const isKept = document.querySelector("header")?.textContent?.includes("Bewaard op deze computer") === true;
    if (isKept && number > wasKept) tell.tellKept(number, Date.now());
    if (isKept) wasKept = number;
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

const said = [
  "wij",
  "weten",
  "dit",
  "nog",
  "niet",
  "samen",
  "met",
  "de",
  "buurt",
  "één",
  "café",
  "plan",
  "goed",
  "daarna",
];

/** Works on the step that is open as people do, until the page is gone: chooses answers, and types at 60 to 180 ms a key. */
export async function work(page: Page, chance: Chance, until: () => boolean): Promise<void> {
  const cards = page.locator("[id^=vraag-]");
  await cards.first().waitFor();
  const count = await cards.count();
  while (!until()) {
    const card = cards.nth(chance.between(0, count - 1));
    const note = card.locator("textarea").first();
    if (chance.next() < 0.5 || (await note.count()) === 0) {
      await card.locator(`input[value="${chance.between(0, 3)}"]`).check();
    }
    await note.focus();
    await page.keyboard.press("ControlOrMeta+End");
    for (let word = chance.between(1, 4); word > 0 && !until(); word -= 1) {
      for (const sign of `${chance.of(said)} `) {
        if (until()) return;
        await page.keyboard.type(sign);
        await pause(chance.between(60, 180));
      }
    }
  }
}
