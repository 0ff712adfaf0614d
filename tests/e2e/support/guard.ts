import type { BrowserContext, Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** What went wrong in a browser without anybody seeing it: errors, dialogs, what the policy refused, and requests to anyone but the app's own server. */
export interface Guard {
  faults: readonly string[];
}

/** Watches every page of a context, also those that open later. */
export async function watch(context: BrowserContext): Promise<Guard> {
  const faults: string[] = [];
  await context.exposeBinding("policyRefused", (_, what: string) => faults.push(`policy: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener(
      "securitypolicyviolation",
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
        // The page “Controle” tries that on purpose.
        if (blockedURI === "data" && location.hash === "#/controle") return;
        const told = Reflect.get(window, "policyRefused") as (what: string) => void;
        told(`${effectiveDirective} ${blockedURI} (${sourceFile}:${lineNumber})`);
      },
    );
  });
  const watchPage = (page: Page) => {
    page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
    page.on("console", (message) => {
      // The page “Controle” tries a sound that no policy allows, on purpose.
      if (/^Loading media from\s+'data:,'/.test(message.text())) return;
      // Features that other browsers know, and that are closed there.
      if (
        /Permissions-Policy header: Unrecognized feature: '(?:bluetooth|speaker-selection|web-share)'/.test(
          message.text(),
        )
      )
        return;
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
    if (hostname !== "localhost" && !["blob:", "data:", "file:"].includes(protocol))
      faults.push(`request: ${request.url()}`);
  });
  for (const page of context.pages()) watchPage(page);
  return { faults };
}

export function expectNoFaults({ faults }: Guard): void {
  expect(faults, "errors, dialogs and requests to others").toEqual([]);
}
