import { act, cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { createActor } from "xstate";
import { actionsOf, createEffects } from "../../src/app/effects.ts";
import { createKeeper } from "../../src/app/keeper.ts";
import { eventsOf } from "../../src/app/keptEvents.ts";
import { leaveField } from "../../src/app/leaveField.ts";
import { openOverlay } from "../../src/app/openOverlay.ts";
import { createVoicesDesk } from "../../src/app/voices/voicesDesk.ts";
import * as werksessie from "../../src/app/werksessie.ts";
import type { Assessment, GroundedContent, Language } from "../../src/assessment/model.ts";
import { composeContent } from "../../src/content/compose.ts";
import { glossary } from "../../src/content/glossary.ts";
import { sources } from "../../src/content/sources.ts";
import { worksheets } from "../../src/content/worksheets/index.ts";
import { createI18n } from "../../src/i18n/createI18n.ts";
import type { Translate } from "../../src/i18n/words.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import { kansenwijzer } from "../../src/machine/kansenwijzer.ts";
import type { Event } from "../../src/machine/model.ts";
import type { Place } from "../../src/machine/places.ts";
import { addressOf, placeAt } from "../../src/machine/places.ts";
import { fieldWords } from "../../src/report/keys.ts";
import type { Inspection } from "../../src/ui/check/inspection.ts";
import { App } from "../../src/ui/frame/App.tsx";
import { DeskContext } from "../../src/ui/frame/session.ts";
import type { KeepingDesk } from "../../src/ui/keeping/desk.ts";
import { typedShelf } from "../../src/ui/kit/typing.ts";
import { foreseeable } from "./journey.ts";
import { localeFiles } from "./locales.ts";
import type { MemoryStore } from "./memoryStore.ts";
import { memoryStore } from "./memoryStore.ts";
import { thrown } from "./thrown.ts";

/*
 * The real app on a desk of its own: the real machine, effects, words and screens, over a store in memory.
 */

// Looking through every ancestor's style for each role takes most of the time here; what is not shown is not rendered in this app.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });

let leave: (() => void) | undefined;
let complaints: string[] = [];
/** A part that comes by itself may come during a press. React tells a test to wait for it; in a browser nobody has to. */
const comesByItself = /suspended inside an `act` scope/;

beforeEach(() => {
  complaints = [];
  vi.spyOn(console, "error").mockImplementation((...said) => void complaints.push(said.join(" ")));
});

/** What React complains of is a fault of the screens. */
afterEach(() => {
  cleanup();
  leave?.();
  leave = undefined;
  vi.restoreAllMocks();
  expect(complaints.filter((one) => !comesByItself.test(one))).toEqual([]);
});

/** The words of a language by key, as the screens say them; those of the screens need no namespace. */
export async function wordsIn(language: Language): Promise<Translate> {
  const instance = await createI18n(language, localeFiles(language));
  const t = fieldWords(wordsOf(instance, language).t, "pga");
  const found = (key: string, values?: object) => (instance.exists(`ui:${key}`, { ...values }) ? "ui" : "rooms");
  const named = (key: string, values?: object) => (key.includes(":") ? key : `${found(key, values)}:${key}`);
  return (key, values) => t(typeof key === "string" ? named(key, values) : key, values);
}

export interface Opened {
  user: ReturnType<typeof userEvent.setup>;
  store: MemoryStore;
  send: (event: Event) => void;
  /** Goes to a place by its address, and waits until the screen is there. */
  visit: (place: Place) => Promise<void>;
  /** What is kept of the session with this id. */
  kept: (id?: string) => Assessment;
}

/** Makes this the address, and waits until the news of it has gone round: what comes after is for the app. */
function standAt(hash: string): Promise<void> {
  if (window.location.hash === hash) return Promise.resolve();
  return new Promise((resolve) => {
    const heard = ({ newURL }: HashChangeEvent) => {
      if (!newURL.endsWith(hash)) return;
      window.removeEventListener("hashchange", heard);
      resolve();
    };
    window.addEventListener("hashchange", heard);
    window.location.hash = hash;
  });
}

type Effects = ReturnType<typeof createEffects>;

/** A file is made in a worker, which only a browser has: a test tells how that goes, unless it brings a maker. */
const noFiles: Pick<Effects, "makeFile" | "stopFile"> = { makeFile: async () => {}, stopFile: () => {} };

/** Opens the app at a place, with these sessions in the store. */
export function openApp(place: Place, ...sessions: readonly Assessment[]): Promise<Opened> {
  return openAppWith(noFiles, place, ...sessions);
}

/** Opens the app with some effects of a test's own. */
export async function openAppWith(
  own: Partial<Effects>,
  place: Place,
  ...sessions: readonly Assessment[]
): Promise<Opened> {
  const store = memoryStore(...sessions);
  const words = await createI18n("nl", ["ui", "rules", "board", "variants/pga"]);
  const surroundings = foreseeable();
  const keeper = createKeeper(store, (document, result) => {
    for (const event of eventsOf(document, result, keeper, openSession())) send(event);
  });
  const openSession = (): Assessment | undefined => actor.getSnapshot().context.document;
  const send = (event: Event): void => actor.send(event);
  const effects = {
    ...createEffects({
      send,
      store,
      keeper,
      words,
      openSession,
      tellOthers: () => {},
      noteFile: () => {},
      ...surroundings,
    }),
    ...own,
  };
  const actor = createActor(kansenwijzer.provide({ actions: actionsOf(effects, send) }), {
    input: { ...surroundings, language: "nl", place: { room: "welcome" } },
  });
  const here = () => {
    leaveField();
    actor.send({ type: "place.visited", place: placeAt(window.location.hash.replace(/^#/, "")) });
  };
  await standAt(`#${addressOf(place)}`);
  window.addEventListener("hashchange", here);
  leave = () => {
    window.removeEventListener("hashchange", here);
    actor.stop();
  };
  actor.start();
  here();
  const keeping = Promise.resolve(emptyShelves());
  const desk = {
    actor,
    contentOf,
    groundedOf: contentOf,
    sources,
    worksheets: () => sheets,
    glossary: () => terms,
    keeping: () => keeping,
    werksessie: () => rooms,
    mayWait: store.mayWait,
    voices: () => voices,
    readOverlay: openOverlay,
    copyText: async () => true,
    inspect: async () => inspected,
    fields: ["pga", "jeugd"],
    today: () => "2026-03-14",
    typed: typedShelf(),
  };
  // Awaited: what suspends on its first render is heard of when it is there.
  await act(async () => {
    render(
      <I18nextProvider i18n={words}>
        <DeskContext value={desk}>
          <Suspense>
            <App />
          </Suspense>
        </DeskContext>
      </I18nextProvider>,
    );
  });
  await arrived();
  return {
    user: userEvent.setup({ delay: null }),
    store,
    send: (event) => actor.send(event),
    async visit(to) {
      const before = headline();
      window.location.hash = addressOf(to);
      await settle(() => headline() !== undefined && headline() !== before);
      await arrived();
    },
    kept: (id = "s1") => store.shelf.get(id) as Assessment,
  };
}

/** Shelves with nothing on them: what they do is for the tests of `src/app`. */
function emptyShelves(): KeepingDesk {
  return {
    room: async () => ({ free: 5e9, isPersistent: false, windows: 1, lastFiles: new Map(), lying: [] }),
    askToPersist: async () => false,
    formers: async () => [],
    restore: async () => ({ ok: true }),
    saveFormer: async () => {},
    goneSessions: async () => [],
    bringBack: async () => ({ ok: true }),
    letGoOfGone: async () => {},
    followGone: () => () => {},
    salvage: () => ({ ok: false, reason: "nothing" }),
    meet: async () => undefined,
    join: async () => ({ ok: true }),
    place: async () => ({ ok: true }),
    keepSalvaged: async () => ({ ok: true }),
    saveAll: async () => ({ count: 0, how: "offered" as const }),
    wipe: async () => ({ ok: true }),
  };
}

/** A copy that is kept offline, as its host should send it. */
export const inspected: Inspection = {
  version: "1.2.3",
  commit: "c0ffee",
  edition: "site",
  build: "abc123",
  elsewhere: [],
  own: { all: 12, fromHere: 11 },
  enforced: ["default-src 'none'; script-src 'self'"],
  headers: [{ name: "X-Frame-Options", meant: "DENY", found: "DENY" }],
  storage: { works: true, persisted: true, bytes: 2_500_000 },
  offline: "ready",
  files: { all: 200, other: [] },
  hostScript: { sha256: "0ver1ay", isOfBuild: true },
};

/** Loaded once: a screen waits for the same promise each time. */
const sheets = Promise.resolve(worksheets);
const terms = Promise.resolve(glossary);
const rooms = Promise.resolve(werksessie);
const voices = Promise.resolve(createVoicesDesk(thrown));

function contentOf({ variant, depth, overlay }: Assessment): GroundedContent {
  const composed = composeContent(variant, depth, overlay);
  if (!composed.ok) throw new Error(composed.reason);
  return composed.content;
}

function headline(): string | undefined {
  return screen.queryByRole("heading", { level: 1 })?.textContent ?? undefined;
}

/** Waits inside `act`, where React shows at once what has arrived; outside of it every screen takes a third of a second longer. */
async function settle(isThere: () => boolean): Promise<void> {
  for (let tries = 0; tries < 10_000 && !isThere(); tries += 1) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 1)));
  }
}

/** Waits until a place is on screen. */
export async function arrived(): Promise<HTMLElement> {
  // With all its parts: what arrives while a test goes on would suspend in an update that nobody waits for.
  await settle(() => headline() !== undefined && document.querySelector("[data-arriving]") === null);
  return screen.getByRole("heading", { level: 1 });
}

/** The card of a question on the page of its step. */
export async function card(question: string) {
  const found = await waitFor(() => {
    const element = document.getElementById(`vraag-${question}`);
    if (element === null) throw new Error(`no card of question ${question}`);
    return element;
  });
  return { element: found, ...within(found) };
}

/** The words of an element that a person sees or hears, blanks evened out. */
export function wordsOn(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}
