import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "../../src/machine/places.ts";
import { addressOf, placeAt, sessionRooms } from "../../src/machine/places.ts";
import { texts } from "../support/arbitraries.ts";

/** Ids as our own app makes them, and whatever a file may bring. */
const sessions = fc.oneof(
  fc.uuid(),
  texts({ min: 1, max: 20 }),
  fc.constantFrom(
    "/",
    "..",
    "%",
    "%41",
    "%2F",
    "#",
    "a b",
    "é",
    "stap",
    "\ud800",
    "\udc00\ud800",
    "%uD800",
    "__proto__",
  ),
);

const everyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.constant<Place>({ room: "welcome" }),
  fc.constant<Place>({ room: "sources" }),
  fc.constant<Place>({ room: "glossary" }),
  fc.constant<Place>({ room: "shelves" }),
  fc.constantFrom<Place>({ room: "join", way: "" }, { room: "join", way: "pga.bord.7K3P9XAB/vraag/2d" }),
  fc.constant<Place>({ room: "check" }),
  fc.record(
    { room: fc.constantFrom(...sessionRooms, "screen" as const, "voices" as const), session: sessions },
    { noNullPrototype: true },
  ),
  fc.record(
    {
      room: fc.constant("step" as const),
      session: sessions,
      step: fc.constantFrom("1", "2", "3", "4", "5", "6", "7", "8"),
    },
    { noNullPrototype: true },
  ),
);

describe("an address", () => {
  it("leads back to the place that it is of, whatever the session is called", () => {
    fc.assert(
      fc.property(everyPlace, (place) => {
        expect(placeAt(addressOf(place))).toEqual(place);
      }),
    );
  });

  it("is still the same when a browser has had it as its hash", () => {
    fc.assert(
      fc.property(everyPlace, (place) => {
        const hash = new URL(`https://voorbeeld.invalid/#${addressOf(place)}`).hash;
        expect(placeAt(hash.replace(/^#/, ""))).toEqual(place);
      }),
    );
  });

  it.each([
    ["/", { room: "welcome" }],
    ["/bronnen", { room: "sources" }],
    ["/begrippen", { room: "glossary" }],
    ["/sessie/s1", { room: "board", session: "s1" }],
    ["/sessie/s1/stap/4", { room: "step", session: "s1", step: "4" }],
    ["/sessie/s1/werksessie", { room: "werksessie", session: "s1" }],
    ["/sessie/s1/scherm", { room: "screen", session: "s1" }],
    ["/sessie/s1/klaar", { room: "checklist", session: "s1" }],
    ["/sessie/s1/uitkomst", { room: "outcome", session: "s1" }],
    ["/sessie/s1/plan", { room: "plan", session: "s1" }],
    ["/sessie/s1/meenemen", { room: "takeaway", session: "s1" }],
    ["/sessie/s1/van-papier", { room: "paper", session: "s1" }],
  ] satisfies [string, Place][])("%s stays the address it is: people have it in their mail", (address, place) => {
    expect(addressOf(place)).toBe(address);
    expect(placeAt(address)).toEqual(place);
  });

  it.each(["", "//", "/welkom", "/sessie", "/sessie/", "sessies/s1", "/../..", "%E0%A4%A", "javascript:alert(1)"])(
    "that is none, such as “%s”, leads to the welcome",
    (address) => {
      expect(placeAt(address)).toEqual({ room: "welcome" });
    },
  );

  it.each(["/sessie/s1/stap/9", "/sessie/s1/stap/0", "/sessie/s1/stap/1a", "/sessie/s1/stap", "/sessie/s1/toString"])(
    "of a room that does not exist, such as %s, leads to the board of its session",
    (address) => {
      expect(placeAt(address)).toEqual({ room: "board", session: "s1" });
    },
  );

  it("that was damaged on its way leads to a session by that name, which is then not found", () => {
    expect(placeAt("/sessie/%E0%A4%A/plan")).toEqual({ room: "plan", session: "%E0%A4%A" });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(texts({ max: 40 }), (junk) => {
        expect(placeAt(junk).room).toBeTypeOf("string");
      }),
    );
  });
});
