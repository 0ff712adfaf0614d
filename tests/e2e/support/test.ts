import { test as base } from "@playwright/test";
import { expectNoFaults, watch } from "./guard.ts";
import { Team } from "./team.ts";

/** A journey gets a team in front of a fresh browser. It also fails on any error, dialog or request to another origin. */
export const test = base.extend<{ team: Team }>({
  context: async ({ context }, use) => {
    const guard = await watch(context);
    await use(context);
    expectNoFaults(guard);
  },
  team: async ({ page }, use) => {
    await use(new Team(page));
  },
});

export { expect } from "@playwright/test";
