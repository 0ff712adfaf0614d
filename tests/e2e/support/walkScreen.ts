import type { Page } from "@playwright/test";
import type { Assessment } from "../../../src/assessment/model.ts";

/*
 * What a walk sees: the screen, and what is kept behind it.
 */

/** Waits until a screen is there; that of a werksessie has its title for readers only. */
export async function isThere(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor({ state: "attached" });
}

/** What is kept in the browser's database, past the app. */
export function keptDocuments(page: Page): Promise<Assessment[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("kansenwijzer /");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const documents = await new Promise<Assessment[]>((resolve, reject) => {
      const request = database.transaction("sessions").objectStore("sessions").getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return documents;
  });
}

/** Each question on the screen with its answer and its note, which comes after a reason why it does not apply. Runs in the page. */
export function cardsOnScreen(): [id: string, choice: string, note: string][] {
  return [...document.querySelectorAll("[id^=vraag-]")].map((card) => [
    card.id.slice(6),
    card.querySelector<HTMLInputElement>("input:checked")?.value ?? "",
    [...card.querySelectorAll("textarea")].at(-1)?.value ?? "",
  ]);
}

/** The note of a question while the app calls it kept; undefined while it does not. Runs in the page. */
export function noteThatIsKept(question: string): string | undefined {
  const isKept = /Bewaard op deze computer|Saved on this computer/.test(
    document.querySelector("header")?.textContent ?? "",
  );
  const note = [...document.querySelectorAll<HTMLTextAreaElement>(`#vraag-${question} textarea`)].at(-1)?.value;
  return isKept ? note : undefined;
}
