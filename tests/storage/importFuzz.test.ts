// @vitest-environment node
import { expect, test } from "vitest";
import { chanceFrom } from "../support/chance.ts";
import { guessCodes } from "../support/hostile/signDoors.ts";
import { everyDoor, fuzzImports, mostByChance } from "../support/importFuzz.ts";

test("of 10,000 hostile inputs none makes a reader throw, none is accepted wrongly, and each refusal has a name", async () => {
  const doors = await everyDoor();
  const count = await fuzzImports(doors, { inputs: 10_000, seed: 20_261_124 });
  expect(count.faults).toEqual([]);
  // Each door was tried and let something in, so that the sentence above says something.
  for (const { door, accepted } of count.doors) expect(accepted, door).toBeGreaterThan(9);
}, 300_000);

test("of guessed codes no more are taken in than check signs let through by chance", () => {
  const { taken, byChance } = guessCodes(20_000, chanceFrom(20_261_124));
  expect(taken).toBeLessThanOrEqual(mostByChance(byChance));
});
