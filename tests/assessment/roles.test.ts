import { expect, it } from "vitest";
import type { Seat } from "../../src/assessment/roles.ts";
import { roles, seatOf } from "../../src/assessment/roles.ts";

it.each<[string, Seat]>([
  ...roles.map((role): [string, Seat] => [role, { role }]),
  [" Zorg ", { role: "zorg" }],
  ["HR", { role: "hr" }],
  ["Wijkagent", { role: "anders", called: "Wijkagent" }],
  ["", { role: "anders" }],
  ["  ", { role: "anders" }],
])("“%s” of an older session is the seat %j", (word, seat) => {
  expect(seatOf(word)).toStrictEqual(seat);
});
