import { describe, expect, it } from "vitest";
import type { Place } from "../../src/machine/places.ts";
import { sessionRooms } from "../../src/machine/places.ts";
import { deepFreeze } from "../support/deepFreeze.ts";
import { begin, blankSession, goTo, inside, names, openDocument, paramsOf, tell } from "../support/journey.ts";

const s1 = deepFreeze(blankSession());

describe("before the first address is known", () => {
  it("nothing is shown and nothing is asked for", () => {
    const start = begin();
    expect(start.snapshot.value).toEqual({ story: "arriving", keeping: "well", making: "idle" });
    expect(start.effects).toEqual([]);
  });
});

describe("visiting a place", () => {
  const places: [Place, unknown][] = [
    [{ room: "welcome" }, "welcome"],
    [{ room: "sources" }, "sources"],
    [{ room: "glossary" }, "glossary"],
    ...sessionRooms.map((room): [Place, unknown] => [{ room, session: "s1" }, { session: room }]),
    [{ room: "step", session: "s1", step: "4" }, { session: "step" }],
  ];

  it.each(places)("%o from inside its session shows %o at once, and is remembered", (place, story) => {
    const arrived = tell(inside(s1), goTo(place));
    expect(arrived.snapshot.value.story).toEqual(story);
    expect(arrived.snapshot.context.place).toEqual(place);
    expect(names(arrived)).not.toContain("findSession");
  });

  it.each(places)("%o with no session open looks the session up first, then shows %o", (place, story) => {
    const asked = tell(begin(), goTo(place));
    if (!("session" in place)) {
      expect(asked.snapshot.value.story).toBe(story);
      return;
    }
    expect(asked.snapshot.value.story).toBe("opening");
    expect(asked.effects).toEqual([{ type: "findSession", params: { id: "s1" } }]);
    const found = tell(asked, { type: "session.found", document: s1 });
    expect(found.snapshot.value.story).toEqual(story);
    expect(openDocument(found)).toBe(s1);
    expect(found.snapshot.context.keptAt).toBe(s1.updated);
  });

  it("of the welcome lists the sessions, each time", () => {
    expect(names(tell(begin(), goTo({ room: "welcome" })))).toEqual(["listSessions"]);
    expect(names(tell(inside(s1), goTo({ room: "welcome" })))).toEqual(["listSessions"]);
  });

  it("of another session closes nothing before the other is found", () => {
    const asked = tell(inside(s1), goTo({ room: "plan", session: "s2" }));
    expect(paramsOf(asked, "findSession")).toEqual({ id: "s2" });
    const other = blankSession({ id: "s2" });
    const found = tell(asked, { type: "session.found", document: other });
    expect(found.snapshot.value.story).toEqual({ session: "plan" });
    expect(openDocument(found)).toBe(other);
  });

  it("of a session that is not here says so, and lists those that are", () => {
    const missing = tell(begin(), goTo({ room: "plan", session: "gone" }), { type: "session.missing", id: "gone" });
    expect(missing.snapshot.value.story).toBe("missing");
    expect(names(missing)).toEqual(["listSessions"]);
  });

  it("takes only the answer about the session that is sought: a late one of another is let go", () => {
    const asked = tell(begin(), goTo({ room: "board", session: "s1" }), goTo({ room: "board", session: "s2" }));
    const late = tell(asked, { type: "session.found", document: s1 }, { type: "session.missing", id: "s1" });
    expect(late.snapshot.value.story).toBe("opening");
    expect(late.snapshot.context.document).toBeUndefined();
    const found = tell(late, { type: "session.found", document: blankSession({ id: "s2" }) });
    expect(openDocument(found).id).toBe("s2");
  });

  it("of the sources keeps the open session, so that the way back is short", () => {
    const there = tell(inside(s1), goTo({ room: "sources" }));
    expect(openDocument(there)).toBe(s1);
    expect(tell(there, goTo({ room: "board", session: "s1" })).snapshot.value.story).toEqual({ session: "board" });
  });
});

describe("the window for the wall", () => {
  const wall = goTo({ room: "screen", session: "s1" });

  it("opens no session: it is only told what to show", () => {
    const there = tell(begin(), wall);
    expect(there.snapshot.value.story).toBe("screen");
    expect(there.snapshot.context.document).toBeUndefined();
    expect(there.effects).toEqual([]);
  });

  it("leads back into its session by the address, as any other place", () => {
    const back = tell(begin(), wall, goTo({ room: "board", session: "s1" }));
    expect(paramsOf(back, "findSession")).toEqual({ id: "s1" });
  });
});

describe("coming in", () => {
  const welcome = () => tell(begin(), goTo({ room: "welcome" }));
  const details = {
    title: "Werksessie najaar",
    organisation: "Gemeente Voorbeeldstad",
    date: "2026-09-30",
    variant: "jeugd",
    depth: "volledig",
  } as const;

  it("with a new session keeps it before a word is typed, and goes to its board", () => {
    const started = tell(welcome(), { type: "session.started", details, roundLabel: "Nulmeting" });
    const document = openDocument(started);
    expect(document).toMatchObject({
      title: details.title,
      organisation: details.organisation,
      variant: "jeugd",
      depth: "volledig",
      language: "nl",
      actions: [],
      rounds: [{ label: "Nulmeting", date: details.date, answers: {}, checklist: {} }],
    });
    expect(document.id).not.toBe(document.rounds[0].id);
    expect(document.created).toBe(document.updated);
    expect(started.effects).toEqual([
      { type: "keepSession", params: { document } },
      { type: "visit", params: { place: { room: "board", session: document.id } } },
    ]);
  });

  it("with a new session in English makes an English one", () => {
    const english = tell(
      welcome(),
      { type: "language.chosen", language: "en" },
      { type: "session.started", details, roundLabel: "Baseline" },
    );
    expect(openDocument(english).language).toBe("en");
  });

  it("with an example takes a copy: an id of its own, made now, everything else as it is", () => {
    expect(tell(welcome(), { type: "example.requested", example: "halfway" }).effects).toEqual([
      { type: "readExample", params: { example: "halfway" } },
    ]);
    const example = deepFreeze(
      blankSession({ id: "example", actions: [{ id: "a1", question: "1a", what: "x", done: true }] }),
    );
    const copied = tell(welcome(), { type: "example.read", document: example });
    const { id, created, updated, ...rest } = openDocument(copied);
    const { id: _id, created: _created, updated: _updated, ...original } = example;
    expect(rest).toEqual(original);
    expect(id).not.toBe("example");
    expect(created).toBe(updated);
    expect(names(copied)).toEqual(["keepSession", "visit"]);
  });

  it("twice with one example gives two sessions", () => {
    const example = blankSession({ id: "example" });
    const once = tell(welcome(), { type: "example.read", document: example });
    const twice = tell(once, goTo({ room: "welcome" }), { type: "example.read", document: example });
    expect(openDocument(twice).id).not.toBe(openDocument(once).id);
  });

  it("with a file that is chosen reads it; nothing else changes", () => {
    const file = { name: "sessie.json", size: 3, arrayBuffer: async () => new ArrayBuffer(3) };
    const before = welcome();
    const chosen = tell(before, { type: "file.chosen", file });
    expect(chosen.effects).toEqual([{ type: "readFile", params: { file } }]);
    expect(chosen.snapshot.context).toEqual(before.snapshot.context);
  });
});

describe("a file that was read", () => {
  const file = deepFreeze(blankSession({ updated: "2026-03-10T09:00:00Z" }));

  it("becomes the open session as it is", () => {
    const read = tell(begin(), goTo({ room: "welcome" }), { type: "file.read", document: file, taken: false });
    expect(openDocument(read)).toBe(file);
    expect(read.snapshot.context.notice).toBeUndefined();
    expect(read.effects).toEqual([
      { type: "keepSession", params: { document: file } },
      { type: "visit", params: { place: { room: "board", session: "s1" } } },
    ]);
  });

  it.each([
    ["the store holds something else under its id", () => tell(begin(), goTo({ room: "welcome" })), true],
    ["the session is open in another state", () => inside(s1), false],
    ["both", () => inside(s1, "plan"), true],
  ] as const)("gets an id of its own and a place beside when %s", (_, before, taken) => {
    const read = tell(before(), { type: "file.read", document: file, taken });
    const document = openDocument(read);
    expect(document.id).not.toBe(file.id);
    expect({ ...document, id: file.id }).toEqual(file);
    expect(paramsOf(read, "keepSession")).toEqual({ document });
    expect(paramsOf(read, "visit")).toEqual({ place: { room: "board", session: document.id } });
    expect(read.snapshot.context.notice).toEqual({ kind: "file-beside" });
  });

  it("takes the place of the session that it grew from, by the same id, and one step back brings that one again", () => {
    const grown = deepFreeze({ ...s1, title: "Verder", updated: "2026-03-12T09:30:00Z" });
    const placed = { how: "newer", former: s1 } as const;
    for (const here of [inside(s1), tell(begin(), goTo({ room: "welcome" }))]) {
      const read = tell(here, { type: "file.read", document: grown, taken: false, placed });
      expect(openDocument(read)).toBe(grown);
      expect(paramsOf(read, "keepSession")).toEqual({ document: grown });
      const arrived = tell(read, goTo({ room: "board", session: "s1" }));
      expect(arrived.snapshot.context.notice).toEqual({ kind: "file-placed", how: "newer" });
      const back = tell(arrived, { type: "change.undone" });
      expect(openDocument(back)).toMatchObject({ id: "s1", title: s1.title });
      expect(back.snapshot.context.notice).toBeUndefined();
    }
  });

  it("of a session that is here and went on waits for a choice, and changes nothing", () => {
    const before = inside(s1);
    const met = tell(before, {
      type: "file.met",
      notice: { kind: "file-met", file, kinship: "older", title: s1.title },
    });
    expect(openDocument(met)).toBe(s1);
    expect(met.effects).toEqual([]);
    expect(met.snapshot.context.notice).toMatchObject({ kind: "file-met", file, kinship: "older" });
  });

  it("of the very session that is open is that session", () => {
    const read = tell(inside(s1), { type: "file.read", document: s1, taken: false });
    expect(openDocument(read)).toBe(s1);
    expect(read.snapshot.context.notice).toBeUndefined();
  });

  it("that was refused changes nothing and is named with its reason", () => {
    const refused = tell(inside(s1), {
      type: "file.refused",
      name: "foto.png",
      failure: { ok: false, reason: "unreadable" },
    });
    expect(openDocument(refused)).toBe(s1);
    expect(refused.effects).toEqual([]);
    expect(refused.snapshot.context.notice).toEqual({
      kind: "file-refused",
      name: "foto.png",
      failure: { ok: false, reason: "unreadable" },
    });
    expect(tell(refused, { type: "notice.closed" }).snapshot.context.notice).toBeUndefined();
  });
});

describe("the start screen", () => {
  const listed = tell(begin(), goTo({ room: "welcome" }));

  it("shows what the store lists, damaged records too", () => {
    const sessions = [
      { id: "s1", title: "t", organisation: "o", date: "2026-03-12", updated: s1.updated, answered: 0 },
    ];
    const damaged = [{ id: "s9", failure: { ok: false as const, reason: "unreadable" as const }, raw: "{" }];
    const { context } = tell(listed, { type: "sessions.listed", sessions, damaged }).snapshot;
    expect(context.sessions).toBe(sessions);
    expect(context.damaged).toBe(damaged);
  });

  it.each([
    { task: "remove", id: "s1" },
    { task: "copy", id: "s1", title: "kopie" },
    { task: "rename", id: "s1", details: { title: "a", organisation: "b", date: "2026-01-01" } },
    { task: "file", id: "s1" },
  ] as const)("asks for: $task", (ask) => {
    const asked = tell(listed, { type: "library.asked", ask });
    expect(asked.effects).toEqual([{ type: "doInLibrary", params: ask }]);
  });

  it("renames the open session where it is, so that a later edit can't bring the old name back", () => {
    const back = tell(inside(s1), goTo({ room: "welcome" }));
    const details = { title: "Nieuwe naam", organisation: "Gemeente Elders", date: "2026-04-01" };
    const renamed = tell(back, { type: "library.asked", ask: { task: "rename", id: "s1", details } });
    expect(openDocument(renamed)).toMatchObject({ title: "Nieuwe naam", rounds: [{ date: "2026-04-01" }] });
    expect(names(renamed)).toEqual(["keepSession", "listSessions"]);
    const edited = tell(renamed, goTo({ room: "board", session: "s1" }), {
      type: "question.answered",
      question: "1a",
      answer: { level: 1 },
    });
    expect(openDocument(edited)).toMatchObject({ title: "Nieuwe naam", organisation: "Gemeente Elders" });
  });

  it("closes the open session when it is removed, and gives the way back", () => {
    const removed = tell(inside(s1), goTo({ room: "welcome" }), { type: "session.removed", document: s1 });
    expect(removed.snapshot.context.document).toBeUndefined();
    const undone = tell(removed, { type: "removal.undone" });
    expect(undone.effects).toEqual([
      { type: "keepSession", params: { document: s1 } },
      { type: "listSessions", params: undefined },
    ]);
    expect(undone.snapshot.context.notice).toBeUndefined();
  });

  it("leaves the open session open when another one is removed", () => {
    const other = blankSession({ id: "s2" });
    const removed = tell(inside(s1), goTo({ room: "welcome" }), { type: "session.removed", document: other });
    expect(openDocument(removed)).toBe(s1);
  });
});

describe("choosing a language", () => {
  it("is spoken and remembered, and leaves the session as it is", () => {
    const chosen = tell(inside(s1, "plan"), { type: "language.chosen", language: "en" });
    expect(chosen.effects).toEqual([{ type: "speak", params: { language: "en" } }]);
    expect(chosen.snapshot.context.language).toBe("en");
    expect(openDocument(chosen)).toBe(s1);
    expect(chosen.snapshot.value.story).toEqual({ session: "plan" });
  });
});
