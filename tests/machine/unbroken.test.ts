import { describe, expect, it } from "vitest";
import { createActor } from "xstate";
import { newDraft } from "../../src/assessment/draft.ts";
import { invitationTo } from "../../src/assessment/invitation.ts";
import { intake } from "../../src/machine/intake.ts";
import { kansenwijzer } from "../../src/machine/kansenwijzer.ts";
import type { Event } from "../../src/machine/model.ts";
import { participant } from "../../src/machine/participant.ts";
import { emptyRoom } from "../../src/machine/room/memory.ts";
import type { RoomEvent } from "../../src/machine/room/room.ts";
import { roomMachine } from "../../src/machine/room/room.ts";
import { unbroken, unthrowing } from "../../src/machine/unbroken.ts";
import { blankSession, foreseeable, goTo } from "../support/journey.ts";

/* A fault of ours in one effect, or in what an event makes of a session, must never leave every button without an answer. */

const fault = new Error("a fault of ours");
const throwing = () => {
  throw fault;
};
const s1 = blankSession();
const details = { title: "t", organisation: "o", date: "2026-03-12", variant: "pga", depth: "bord" } as const;
const file = { name: "f", size: 1, arrayBuffer: async () => new ArrayBuffer(1) };

/** Events that ask for every effect of the storyline, from a session that is open. */
const asking: Readonly<Record<string, readonly Event[]>> = {
  keepSession: [{ type: "question.answered", question: "1a", answer: { level: 2 } }],
  noteGone: [
    { type: "question.answered", question: "1a", answer: { level: 2 } },
    { type: "question.cleared", question: "1a" },
  ],
  keepAgain: [{ type: "document.unkept", reason: "full" }, { type: "keeping.retried" }],
  findSession: [goTo({ room: "board", session: "s2" })],
  listSessions: [goTo({ room: "welcome" })],
  doInLibrary: [goTo({ room: "welcome" }), { type: "library.asked", ask: { task: "file", id: "s1" } }],
  visit: [goTo({ room: "welcome" }), { type: "session.started", details, roundLabel: "Nulmeting" }],
  takeVersion: [{ type: "version.taken" }],
  speak: [{ type: "language.chosen", language: "en" }],
  makeFile: [{ type: "export.requested", ask: { format: "pdf" } }],
  stopFile: [{ type: "export.requested", ask: { format: "pdf" } }, { type: "export.cancelled" }],
  saveFile: [{ type: "file.requested" }],
  readFile: [{ type: "file.chosen", file }],
  openSealed: [
    { type: "file.sealed", name: "f", text: "{}", wrong: false },
    { type: "phrase.given", phrase: "vier koffie en een fiets" },
  ],
  readExample: [goTo({ room: "welcome" }), { type: "example.requested", example: "begun" }],
};

function storyline(actions: object, surroundings: { now: () => string; newId: () => string } = foreseeable()) {
  const faults: unknown[] = [];
  const failed = (error: unknown) => {
    faults.push(error);
    actor.send({ type: "work.failed" });
  };
  const machine = kansenwijzer.provide({ actions: unthrowing(actions, failed) });
  const actor = createActor(unbroken(machine, failed), {
    input: { ...surroundings, language: "nl", place: { room: "welcome" } },
  });
  actor.start();
  actor.send(goTo({ room: "board", session: "s1" }));
  actor.send({ type: "session.found", document: s1 });
  return { actor, faults };
}

describe("the storyline", () => {
  it("has every effect in the table of this test", () => {
    expect(Object.keys(asking).sort()).toEqual(Object.keys(kansenwijzer.implementations.actions).sort());
  });

  it.each(Object.entries(asking))("goes on when the effect %s throws, and says so", (name, events) => {
    const { actor, faults } = storyline({ [name]: throwing });
    for (const event of events) actor.send(event);
    expect(faults).toContain(fault);
    expect(actor.getSnapshot().context.notice).toEqual({ kind: "work-failed" });

    actor.send(goTo({ room: "board", session: "s1" }));
    actor.send({ type: "session.found", document: s1 });
    actor.send({ type: "question.answered", question: "1b", answer: { level: 3 } });
    const { status, context } = actor.getSnapshot();
    expect(status).toBe("active");
    expect(context.document?.rounds[0].answers["1b"]).toEqual({ level: 3 });
  });

  it("keeps what an event changed when the effect of it throws", () => {
    const { actor } = storyline({ keepSession: throwing });
    actor.send({ type: "question.answered", question: "1a", answer: { level: 2 } });
    expect(actor.getSnapshot().context.document?.rounds[0].answers["1a"]).toEqual({ level: 2 });
  });

  it.each<[string, Event, object]>([
    ["an edit", { type: "session.edited", edit: { what: "broken", apply: throwing } }, {}],
    ["the clock", { type: "question.answered", question: "1a", answer: { level: 1 } }, { now: throwing }],
    ["chance", { type: "action.added", action: { question: "1a", what: "Iets" } }, { newId: throwing }],
  ])("stays what it was when %s throws", (_, event, broken) => {
    const { actor, faults } = storyline({}, { ...foreseeable(), ...broken });
    const before = actor.getSnapshot().context.document;
    actor.send(event);
    const { status, context } = actor.getSnapshot();
    expect([status, context.document, context.notice]).toEqual(["active", before, { kind: "work-failed" }]);
    expect(faults).toEqual([fault]);
    actor.send({ type: "note.written", question: "1a", note: "" });
    actor.send(goTo({ room: "glossary" }));
    expect(actor.getSnapshot().value.story).toBe("glossary");
  });
});

describe("the storylines beside it", () => {
  it("the room goes on, with the hand that was raised", () => {
    const faults: unknown[] = [];
    const machine = roomMachine.provide({ actions: { keepHands: throwing } });
    const actor = createActor(
      unbroken(machine, (error) => faults.push(error)),
      { input: { memory: emptyRoom, now: 0 } },
    );
    actor.start();
    const began = "2026-03-12T09:00:00.000Z";
    const programme = [{ kind: "question", question: "2d", step: "2", minutes: 10 }] as const;
    const events: RoomEvent[] = [
      { type: "programme.begun", programme, began, counted: {} },
      { type: "hand.raised", tap: { answer: 2 } },
      { type: "hands.shown" },
    ];
    for (const event of events) actor.send(event);
    expect(faults.length).toBeGreaterThan(0);
    expect(actor.getSnapshot().status).toBe("active");
    actor.send({ type: "wall.toggled" });
    expect(actor.getSnapshot().value.look).toBe("wall");
  });

  it("what comes in goes on", () => {
    const faults: unknown[] = [];
    const machine = intake.provide({ actions: { readCode: throwing, readFiles: throwing } });
    const actor = createActor(unbroken(machine, (error) => faults.push(error)));
    actor.start();
    actor.send({ type: "code.given", text: "Tot straks", via: "code" });
    actor.send({ type: "input.refused", refused: { key: "code", reason: "foreign" } });
    expect(faults).toEqual([fault]);
    expect(actor.getSnapshot().context.refused).toHaveLength(1);
  });

  it("somebody who prepares alone goes on", () => {
    const faults: unknown[] = [];
    const machine = participant.provide({ actions: { keepDraft: throwing } });
    const draft = newDraft(invitationTo(s1), "7K3P9X");
    const actor = createActor(
      unbroken(machine, (error) => faults.push(error)),
      { input: { draft, place: { at: "role" } } },
    );
    actor.start();
    actor.send({ type: "role.chosen", role: "zorg" });
    actor.send({ type: "place.visited", place: { at: "welcome" } });
    expect(faults).toEqual([fault]);
    expect(actor.getSnapshot().value).toBe("welcome");
  });
});
