import { beforeAll, describe, expect, it } from "vitest";
import { getNextTransitions } from "xstate";
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from "xstate/graph";
import { writeMinority } from "../../src/assessment/voiceEdits.ts";
import type { KansenwijzerSnapshot } from "../../src/machine/kansenwijzer.ts";
import { kansenwijzer } from "../../src/machine/kansenwijzer.ts";
import type { Event } from "../../src/machine/model.ts";
import { deepFreeze } from "../support/deepFreeze.ts";
import { begin, blankSession, goTo, tell } from "../support/journey.ts";
import { nodesIn, roadsNotTaken, roadsOf } from "./roads.ts";

/*
 * Walks the whole storyline. Its context is without end, so a state is known here by what can change what may happen next:
 * where we are, which session is open, and what stands in the notice.
 */

const action = { id: "a1", question: "1a", what: "Iets", done: false };
const s1 = deepFreeze(blankSession({ actions: [action] }));
const s2 = deepFreeze(blankSession({ id: "s2" }));
const details = { title: "t", organisation: "o", date: "2026-03-12", variant: "pga", depth: "bord" } as const;
const failure = { ok: false, reason: "not-ours" } as const;
const file = { name: "f", size: 1, arrayBuffer: async () => new ArrayBuffer(1) };

const events: readonly Event[] = deepFreeze([
  goTo({ room: "welcome" }),
  goTo({ room: "sources" }),
  goTo({ room: "glossary" }),
  goTo({ room: "shelves" }),
  goTo({ room: "check" }),
  goTo({ room: "board", session: "s1" }),
  goTo({ room: "board", session: "s2" }),
  goTo({ room: "step", session: "s1", step: "1" }),
  goTo({ room: "werksessie", session: "s1" }),
  goTo({ room: "screen", session: "s1" }),
  goTo({ room: "join", way: "pga.bord.7K3P9XAB" }),
  goTo({ room: "voices", session: "s1" }),
  goTo({ room: "checklist", session: "s1" }),
  goTo({ room: "outcome", session: "s1" }),
  goTo({ room: "plan", session: "s1" }),
  goTo({ room: "takeaway", session: "s1" }),
  goTo({ room: "paper", session: "s1" }),
  { type: "session.found", document: s1 },
  { type: "session.missing", id: "s1" },
  { type: "way.found", document: s1, past: [], future: [] },
  { type: "sessions.listed", sessions: [], damaged: [] },
  { type: "session.started", details, roundLabel: "Nulmeting" },
  { type: "session.removed", document: s1 },
  { type: "example.requested", example: "begun" },
  { type: "example.read", document: s2 },
  { type: "file.chosen", file },
  { type: "file.read", document: s1, taken: false },
  { type: "file.read", document: s1, taken: true },
  { type: "file.read", document: s1, taken: false, placed: { how: "newer", former: s1 } },
  { type: "file.met", notice: { kind: "file-met", file: s1, kinship: "apart", title: "t" } },
  { type: "file.refused", name: "f", failure },
  { type: "file.sealed", name: "f", text: "{}", wrong: false },
  { type: "file.unsealed" },
  { type: "phrase.given", phrase: "vier koffie en een fiets" },
  { type: "host-overlay.refused", failure },
  { type: "library.asked", ask: { task: "file", id: "s1" } },
  { type: "library.asked", ask: { task: "rename", id: "s1", details } },
  { type: "language.chosen", language: "en" },
  { type: "part.missing" },
  { type: "work.failed" },
  { type: "sealing.missed" },
  { type: "version.found" },
  { type: "version.taken" },
  { type: "version.held" },
  { type: "notice.closed" },
  { type: "removal.undone" },
  { type: "session.described", details },
  { type: "question.answered", question: "1a", answer: { level: 2 } },
  { type: "question.cleared", question: "1a" },
  { type: "note.written", question: "1a", note: "n" },
  { type: "item.ticked", item: "1", tick: true },
  { type: "action.added", action: { question: "1a", what: "Iets" } },
  { type: "action.changed", id: "a1", question: "1a", changes: { done: true } },
  { type: "action.dropped", id: "a1" },
  { type: "action.moved", id: "a1", by: 1 },
  { type: "worksheet.changed", worksheet: "W7", part: "contact", value: "procesregisseur" },
  { type: "session.edited", edit: writeMinority("1a", "Wij zien dit anders.") },
  { type: "change.undone" },
  { type: "change.redone" },
  { type: "document.kept", id: "s1", at: s1.updated },
  { type: "document.unkept", reason: "full" },
  { type: "document.changedElsewhere", document: s1, kept: true, conflicts: 0 },
  { type: "session.restored", document: s1 },
  { type: "computer.wiped" },
  { type: "keeping.retried" },
  { type: "keeping.asked" },
  { type: "file.requested" },
  { type: "file.requested", prepared: { document: s2, as: ["less"] }, phrase: "vier koffie en een fiets" },
  { type: "file.saved", how: "offered" },
  { type: "export.requested", ask: { format: "pdf" } },
  { type: "export.progressed", progress: { done: 1, of: 2 } },
  { type: "export.made", replaced: [] },
  { type: "export.failed" },
  { type: "export.cancelled" },
]);

function whereabouts({ value, context }: KansenwijzerSnapshot): string {
  const { place, document, notice } = context;
  const removed = notice?.kind === "removed" ? notice.removed.kind : undefined;
  return JSON.stringify([value, "session" in place && place.session, document?.id, removed]);
}

const traversal = {
  events,
  input: { now: () => "2026-03-12T10:00:00Z", newId: () => "n1", place: { room: "welcome" }, language: "nl" } as const,
  serializeState: whereabouts,
  limit: 100_000,
};

const allNodes = nodesIn(kansenwijzer.root);

describe("a walk through the whole storyline", () => {
  let steps: { state: KansenwijzerSnapshot; event: Event; nextState: KansenwijzerSnapshot }[] = [];
  beforeAll(() => {
    steps = adjacencyMapToArray(getAdjacencyMap(kansenwijzer, traversal));
  });

  it("meets every state that is written down", () => {
    const met = new Set(
      steps.flatMap(({ state, nextState }) => [...state._nodes, ...nextState._nodes].map(({ id }) => id)),
    );
    // Passed through within one event, so no snapshot stands in it; see below.
    met.add("kansenwijzer.story.session.entering");
    expect(allNodes.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
  });

  it("takes every transition that is written down", () => {
    expect(roadsOf(kansenwijzer).length).toBeGreaterThan(60);
    expect(roadsNotTaken(kansenwijzer, steps)).toEqual([]);
  });

  it("knows every event that the storyline listens to", () => {
    const known = new Set<string>(events.map(({ type }) => type));
    expect(kansenwijzer.events.filter((type) => !known.has(type))).toEqual([]);
    const heard = new Set<string>(kansenwijzer.events);
    expect([...known].filter((type) => !heard.has(type))).toEqual([]);
  });

  it("never stops half-way in a session: entering leads to a room at once", () => {
    for (const { nextState } of steps) expect(nextState.matches({ story: { session: "entering" } })).toBe(false);
  });

  it("never shows a session without having it open", () => {
    for (const { nextState } of steps) {
      if (nextState.matches({ story: "session" }))
        expect(nextState.context.document, whereabouts(nextState)).toBeDefined();
    }
  });

  it("shows under the address of a session no other one", () => {
    for (const { event, nextState } of steps) {
      const { place, document } = nextState.context;
      if (event.type === "place.visited" && nextState.matches({ story: "session" })) {
        expect("session" in place && place.session).toBe(document?.id);
      }
    }
  });

  it("finds a way on from everywhere: the welcome is one step away", () => {
    for (const { nextState } of steps) {
      const turn = tell({ snapshot: nextState, effects: [] }, goTo({ room: "welcome" }));
      expect(turn.snapshot.value.story).toBe("welcome");
    }
  });

  it("makes a file only of an open session", () => {
    for (const { state, nextState } of steps) {
      if (nextState.value.making === "busy" && state.value.making !== "busy") {
        expect(nextState.context.document).toBeDefined();
      }
    }
  });
});

describe("the shortest ways", () => {
  it("lead from the start to every state, and can be walked again event by event", () => {
    const paths = getShortestPaths(kansenwijzer, traversal);
    expect(paths.length).toBeGreaterThan(100);
    for (const { steps, state } of paths) {
      const walked = steps.slice(1).map(({ event }) => event);
      const end = tell(begin(traversal.input), ...walked);
      expect(whereabouts(end.snapshot)).toBe(whereabouts(state));
      expect(getNextTransitions(end.snapshot).length).toBeGreaterThan(0);
    }
  });
});
