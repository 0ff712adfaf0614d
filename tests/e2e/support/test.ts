import { test as base } from "@playwright/test";
import { expectNoFaults, watch } from "./guard.ts";
import { Team } from "./team.ts";

/**
 * A journey gets a team in front of a fresh browser. It also fails on any error, dialog, refusal by the policy or request to another origin.
 * `staysHere`: the app may keep itself on the computer, which takes it a few seconds; other journeys have a browser that can't.
 */
export const test = base.extend<{ team: Team; staysHere: boolean }>({
  staysHere: [false, { option: true }],
  context: async ({ context, staysHere }, use) => {
    const guard = await watch(context);
    if (!staysHere) {
      await context.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined });
      });
    }
    // A browser without a screen has nobody to choose a place: files are offered, as in browsers that ask for none.
    await context.addInitScript(() => {
      Object.assign(window, { showSaveFilePicker: undefined, showDirectoryPicker: undefined });
    });
    await use(context);
    expectNoFaults(guard);
  },
  team: async ({ page }, use) => {
    await use(new Team(page));
  },
});

export { expect } from "@playwright/test";
