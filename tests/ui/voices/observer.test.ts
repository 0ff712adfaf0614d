import { describe, expect, it } from "vitest";
import { ofOnePage, ofThreeVoices, ofTwoPictures } from "../../support/observer/formerVeils.ts";
import { givenAway } from "../../support/observer/observer.ts";
import type { Ledger } from "../../support/observer/promise.ts";
import { broken, note, productVeil } from "../../support/observer/promise.ts";
import type { Veil } from "../../support/observer/table.ts";
import { walkAfternoon } from "../../support/observer/walk.ts";
import { boardContent } from "../../support/sampleContent.ts";

/*
 * Somebody who sees everything, before and after everything that happens, and can reckon. `npm run prove:veil` does the same for longer.
 */

const seeds = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const given = { board: boardContent, moves: 16 };
/** Afternoons on which a picture was once held against the one before it alone. */
const onceBroken = [[556], [564]];

describe("an observer of every screen, every window, the wall and the plan", () => {
  it.each([1, 2, 3, 4, 5])(
    "is never left with fewer than what the veil promises, whatever happens (%i of 5)",
    (part) => {
      let looks = 0;
      for (const seed of [...seeds(30).map((one) => one * 5 + part), ...(onceBroken[part - 1] ?? [])]) {
        const ledger: Ledger = new Map();
        walkAfternoon({
          ...given,
          seed,
          veil: productVeil,
          onLook(watch, at, told) {
            looks += 1;
            if (at !== "wall" && at !== "plan") note(ledger, watch, at);
            expect(broken(ledger, watch), `seed ${seed}: ${told.join(", ")}`).toEqual([]);
          },
        });
      }
      expect(looks).toBeGreaterThan(300);
    },
  );

  it.each<[string, Veil<ReadonlyMap<string, unknown>>]>([
    ["that each page keeps to itself", ofOnePage as never],
    ["that knows only the picture before this one", ofTwoPictures as never],
    ["of three voices and nothing more", ofThreeVoices as never],
  ])("finds out whose answer it is behind a veil %s", (_, veil) => {
    const found = seeds(60).some((seed) => {
      let isFound = false;
      walkAfternoon({
        ...given,
        seed,
        veil,
        onLook(watch) {
          isFound ||= givenAway(watch).length > 0;
        },
      });
      return isFound;
    });
    expect(found).toBe(true);
  });
});
