// @vitest-environment node
import { expect, test } from "vitest";
import { makeRoundTrips, roundTrips } from "../support/roundTrips.ts";

test.each(roundTrips)("what goes out as $kind comes back as it was", async (trip) => {
  const { same, nothing, faults } = await makeRoundTrips(trip, trip.few, 20_261_124);
  expect(faults).toEqual([]);
  expect(same + nothing).toBe(trip.few);
  expect(same).toBeGreaterThan(trip.few / 2);
});
