import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { change, openedDatabase } from "../../../src/app/database.ts";
import { indexedDbStore } from "../../../src/app/indexedDbStore.ts";
import { createIntakes } from "../../../src/app/voices/intakes.ts";
import { receivedStore } from "../../../src/app/voices/receivedStore.ts";
import { referenceOf } from "../../../src/assessment/code/reference.ts";
import { leaveOut, takeIn } from "../../../src/assessment/merge.ts";
import type { Contribution } from "../../../src/assessment/voices.ts";
import { namesakes, waitingIn } from "../../../src/assessment/waiting.ts";
import { blankSession } from "../../support/journey.ts";
import { receivedInMemory } from "../../support/receivedInMemory.ts";
import { shelf } from "../../support/shelf.ts";
import { thrown } from "../../support/thrown.ts";

const session = blankSession();
const of = (participant: string, revision = 0): Contribution => ({
  participant,
  role: "zorg",
  answers: { "1a": { level: 1, note: "Nog niet overal." } },
  revision,
});
const [anna, bart] = ["M33MWW", "QRT3AC"];

describe("what waits", () => {
  const received = [of(anna), of(bart)];

  it("is what the session has not: not what was taken in, and again what was undone", () => {
    expect(waitingIn(session, received)).toEqual(received);
    const taken = takeIn(of(anna)).apply(session);
    expect(waitingIn(taken, received)).toEqual([of(bart)]);
    expect(waitingIn(leaveOut(anna).apply(taken), received)).toEqual(received);
    expect(waitingIn(taken, [of(anna)])).toEqual([]);
    const better = { ...of(anna, 1), answers: { "1a": { level: 3 } } } as const;
    expect(waitingIn(taken, [better])).toEqual([better]);
  });

  it("is found under every id of the same person", () => {
    expect(namesakes([of(anna), of(bart)], anna)).toEqual([anna, anna]);
    expect(namesakes([of(bart)], "p2")).toEqual(["p2"]);
    expect(namesakes([of(referenceOf("p2"))], "p2")).toEqual(["p2", referenceOf("p2")]);
  });
});

describe("what came in to a session, on this computer", () => {
  beforeEach(() => {
    vi.stubGlobal("indexedDB", new IDBFactory());
    vi.stubGlobal("IDBKeyRange", IDBKeyRange);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("is there again, of that session alone, the newest of each participant", async () => {
    const store = receivedStore();
    for (const one of [of(anna, 1), of(bart), of(anna)]) expect(await store.keep("s1", one)).toEqual({ ok: true });
    await store.keep("s2", of(anna));
    expect(await receivedStore().find("s1")).toEqual({ ok: true, contributions: [of(anna, 1), of(bart)], damaged: [] });
    await store.drop("s1", [bart, "nobody"]);
    expect(await store.find("s1")).toMatchObject({ contributions: [of(anna, 1)] });
    expect(await store.find("s2")).toMatchObject({ contributions: [of(anna)] });
  });

  it("is named when it can't be read, and the others are there", async () => {
    const database = await openedDatabase()();
    await change(database, ["received"], async (on) => on("received").put({ role: "zorg" }, ["s1", bart]));
    const store = receivedStore();
    await store.keep("s1", of(anna));
    expect(await store.find("s1")).toEqual({ ok: true, contributions: [of(anna)], damaged: [bart] });
    await store.keep("s1", of(bart));
    expect(await store.find("s1")).toMatchObject({ damaged: [] });
  });

  it("goes with its session, and doesn't come back after it", async () => {
    const sessions = indexedDbStore(shelf());
    const store = receivedStore();
    await sessions.save(session, undefined);
    await store.keep(session.id, of(anna));
    await store.keep("s2", of(bart));
    expect(await sessions.mayWait(session.id)).toBe(true);
    await sessions.remove(session.id);
    expect(await store.find(session.id)).toMatchObject({ contributions: [] });
    await store.keep(session.id, of(anna));
    expect(await store.find(session.id)).toMatchObject({ contributions: [] });
    expect(await sessions.mayWait(session.id)).toBe(false);
    expect(await store.find("s2")).toMatchObject({ contributions: [of(bart)] });
  });

  it("is not there where a browser forbids it, and that is said", async () => {
    const open = () => {
      throw new DOMException("", "SecurityError");
    };
    vi.stubGlobal("indexedDB", { open });
    const store = receivedStore();
    expect(await store.keep("s1", of(anna))).toEqual({ ok: false, reason: "forbidden" });
    expect(await store.find("s1")).toEqual({ ok: false, reason: "forbidden" });
    expect(await indexedDbStore(shelf()).mayWait("s1")).toBe(false);
  });
});

describe("windows where things come in", () => {
  const opened = (memory = receivedInMemory()) => {
    const windowOn = () => createIntakes({ store: memory.store, line: memory.line(), failed: thrown })(session);
    return { memory, windowOn, one: windowOn(), other: windowOn() };
  };
  const received = (actor: ReturnType<ReturnType<typeof createIntakes>>) => actor.getSnapshot().context.received;

  it("have the same, and find it again after a reload", async () => {
    const { one, other, windowOn } = opened();
    one.send({ type: "contribution.arrived", handedIn: of(anna) });
    other.send({ type: "contribution.arrived", handedIn: of(bart) });
    await vi.waitFor(() => {
      expect(received(one)).toHaveLength(2);
      expect(received(other)).toHaveLength(2);
    });
    const later = windowOn();
    await vi.waitFor(() => expect(received(later)).toHaveLength(2));
    other.send({ type: "contributions.left", participants: [anna] });
    await vi.waitFor(() => {
      for (const window of [one, other, later]) expect(received(window)).toEqual([of(bart)]);
    });
  });

  it("say when it isn't kept, go on with it, and keep it when that works again", async () => {
    const { memory, one, other } = opened();
    memory.failWith("full");
    one.send({ type: "contribution.arrived", handedIn: of(anna) });
    await vi.waitFor(() => expect(one.getSnapshot().context.fault).toBe("full"));
    expect(received(one)).toEqual([of(anna)]);
    memory.failWith(undefined);
    one.send({ type: "keeping.retried" });
    await vi.waitFor(() => expect(one.getSnapshot().context.fault).toBeUndefined());
    await vi.waitFor(() => expect(received(other)).toEqual([of(anna)]));
  });

  it("name what can't be read any more, until it is left", async () => {
    const memory = receivedInMemory();
    await memory.store.keep(session.id, of(anna));
    memory.spoil(session.id, anna);
    const { one, other } = opened(memory);
    await vi.waitFor(() => expect(other.getSnapshot().context.damaged).toEqual([anna]));
    one.send({ type: "contributions.left", participants: [anna] });
    await vi.waitFor(() => expect(other.getSnapshot().context.damaged).toEqual([]));
  });
});
