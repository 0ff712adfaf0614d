import type { BrowserContext, Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** What went wrong in a browser without anybody seeing it: errors, dialogs, and requests to anyone but the app's own server. */
export interface Guard {
  faults: readonly string[];
}

/** Watches every page of a context, also those that open later. */
export function watch(context: BrowserContext): Guard {
  const faults: string[] = [];
  const watchPage = (page: Page) => {
    page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
    });
    page.on("dialog", (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  };
  context.on("page", watchPage);
  context.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== "localhost" && protocol !== "blob:" && protocol !== "data:")
      faults.push(`request: ${request.url()}`);
  });
  for (const page of context.pages()) watchPage(page);
  return { faults };
}

export function expectNoFaults({ faults }: Guard): void {
  expect(faults, "errors, dialogs and requests to others").toEqual([]);
}
