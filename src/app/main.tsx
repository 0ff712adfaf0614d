import "../ui/kit/kit.css";
import "../theme/kansenwijzer/tokens.css";
import "../ui/frame/base.css";
import "../ui/frame/print.css";
import { Suspense } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { createActor } from "xstate";
import type { Assessment } from "../assessment/model.ts";
import { fieldIds } from "../content/fields.ts";
import { sources } from "../content/sources.ts";
import { createI18n } from "../i18n/createI18n.ts";
import { kansenwijzer } from "../machine/kansenwijzer.ts";
import type { Event, Saved } from "../machine/model.ts";
import { placeAt } from "../machine/places.ts";
import { caught, unbroken, unthrowing } from "../machine/unbroken.ts";
import { themes } from "../theme/themes.ts";
import { App } from "../ui/frame/App.tsx";
import type { Desk } from "../ui/frame/session.ts";
import { DeskContext } from "../ui/frame/session.ts";
import { typedShelf } from "../ui/kit/typing.ts";
import { newId, now, today } from "./clock.ts";
import { computerShelf } from "./computerShelf.ts";
import { copyText } from "./copyText.ts";
import { actionsOf, createEffects } from "./effects.ts";
import { hostOverlay } from "./hostOverlay.ts";
import { indexedDbStore } from "./indexedDbStore.ts";
import { createKeeper } from "./keeper.ts";
import { keepTyped } from "./keepTyped.ts";
import { eventsOf } from "./keptEvents.ts";
import { firstLanguage } from "./language.ts";
import { leaveField } from "./leaveField.ts";
import { otherWindows } from "./otherWindows.ts";
// Makes the one Trusted Types policy before `overlay.js` could take its name.
import "./scriptAddress.ts";
import { ignoreSecondClick } from "./secondClick.ts";
import { contentOf, groundedOf } from "./sessionContent.ts";
import { leaveWiped, wipedAddress } from "./wiped.ts";

/** `overlay.js` has run, which stands behind this script in the page, or there is none. */
const overlayRan = new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));

/** Loads a part when it is first asked for; it is the same promise from then on. */
function once<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loading: Promise<Part> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

/** After so many writes it may be time for a moment to come back to. */
const writesPerMoment = 20;

/** What stands behind the `#`, or behind the `%23` that some mail programs make of it; they change the rest of a link to join in as well. */
function here() {
  const address = window.location.hash || window.location.search.replace(/%(25)*23/, "#");
  // Of a link that lost its tail only this is left.
  if (address === "?meedoen") return placeAt("/meedoen/?");
  return placeAt((/meedoen/.test(address) ? address.replace(/%(25)*2F/gi, "/") : address).replace(/^[^#]*#/, ""));
}

async function start(root: HTMLElement): Promise<void> {
  const isWiped = window.location.hash === wipedAddress;
  if (isWiped) window.history.replaceState(null, "", "#/");
  const language = firstLanguage(computerShelf);
  const words = await createI18n(language, ["ui", "rules", "board", "variants/pga"]);
  const store = indexedDbStore(computerShelf);
  const others = otherWindows((told) => hear(told));
  const openSession = (): Assessment | undefined => actor.getSnapshot().context.document;
  const failed = (error: unknown) => {
    send({ type: "work.failed" });
    reportError(error);
  };
  // A throw would end its writing: what comes after would never be kept.
  const keeper = createKeeper(
    store,
    caught((document, result) => {
      for (const event of eventsOf(document, result, keeper, openSession())) actor.send(event);
      if (!result.ok) return;
      others({ id: document.id });
      if (result.revision % writesPerMoment === 0) {
        void import("./moments.ts").then(
          ({ keepMoment }) => keepMoment({ document, revision: result.revision }),
          () => {},
        );
      }
    }, failed),
  );
  const send = (event: Event): void => actor.send(event);
  const tools = {
    send,
    store,
    keeper,
    words,
    now,
    newId,
    openSession,
    tellOthers: others,
    noteFile: (id: string, how: Saved) =>
      void (how === "cancelled" || computerShelf.write("file", id, `${how} ${now()}`)),
  };
  const hear = (told: unknown) =>
    void import("./takeNews.ts").then(
      ({ takeNews }) => takeNews(tools, told),
      () => {},
    );
  const actions = unthrowing(actionsOf(createEffects(tools), send), failed);
  const actor = createActor(unbroken(kansenwijzer.provide({ actions }), failed), {
    input: { now, newId, language, place: { room: "welcome" } },
  });
  actor.start();
  actor.send(isWiped ? { type: "computer.wiped" } : { type: "place.visited", place: here() });
  const typed = typedShelf();
  const takeInTyped = keepTyped(typed, computerShelf);
  await overlayRan;
  const host = await hostOverlay();
  if (host.failure !== undefined) actor.send({ type: "host-overlay.refused", failure: host.failure });

  window.addEventListener("hashchange", () => {
    leaveField();
    actor.send({ type: "place.visited", place: here() });
  });
  const rescue = () => {
    const unsafe = keeper.pending();
    const open = openSession();
    const isKept = !unsafe.some(({ id }) => id === open?.id);
    for (const document of isKept && open !== undefined ? [...unsafe, open] : unsafe) {
      const { id } = document;
      store.rescue({
        document,
        known: keeper.known(id),
        writing: keeper.writing(id),
        isKept: isKept && document === open,
      });
    }
  };
  window.addEventListener("pagehide", () => {
    leaveField();
    rescue();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") rescue();
    else if (computerShelf.isWiped()) leaveWiped();
    else hear({});
  });
  // The news that another window wiped this computer needs no part that may not come.
  window.addEventListener("storage", () => {
    if (computerShelf.isWiped()) leaveWiped();
    else takeInTyped();
  });
  window.addEventListener("click", ignoreSecondClick, true);
  // In other programs these keys save. The browser would save the page, which opens as nothing.
  window.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    if (!event.repeat) actor.send({ type: "keeping.asked" });
  });
  // Text that is dragged from one note to another is the browser's.
  const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files");
  window.addEventListener("dragover", (event) => {
    if (carriesFiles(event)) event.preventDefault();
  });
  window.addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) actor.send({ type: "file.chosen", file });
  });
  words.on("languageChanged", (changed) => void computerShelf.write("language", "", changed));

  document.documentElement.lang = language;
  document.documentElement.classList.add("utrecht-root", themes[0].className);
  const desk: Desk = {
    actor,
    contentOf,
    groundedOf,
    sources,
    worksheets: once(async () => (await import("../content/worksheets/index.ts")).worksheets),
    glossary: once(async () => (await import("../content/glossary.ts")).glossary),
    keeping: once(async () => (await import("./shelves.ts")).shelvesDesk(tools, computerShelf)),
    werksessie: once(() => import("./werksessie.ts")),
    mayWait: store.mayWait,
    voices: once(async () => (await import("./voices/voicesDesk.ts")).createVoicesDesk(failed)),
    hostOverlay: host.overlay,
    readOverlay: async (file) => (await import("./openOverlay.ts")).openOverlay(file),
    copyText,
    inspect: async () => (await import("./inspect.ts")).inspect(),
    fields: fieldIds,
    today,
    typed,
  };
  createRoot(root).render(
    <I18nextProvider i18n={words}>
      <DeskContext value={desk}>
        <Suspense>
          <App />
        </Suspense>
      </DeskContext>
    </I18nextProvider>,
  );
  // Never in the way of the first question; an address without https has no service workers.
  if (import.meta.env.MODE === "production" && navigator.serviceWorker !== undefined) {
    const keep = async () => (await import("./offline.ts")).keepOffline(() => actor.send({ type: "version.found" }));
    window.setTimeout(() => void keep().catch(() => {}), 5000);
  }
}

const root = document.getElementById("app");
if (root !== null) {
  if (window.top === window) void start(root);
  else void import("./framed.ts").then(({ tellFramed }) => tellFramed(root));
}
