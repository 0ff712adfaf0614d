import "../ui/kit/kit.css";
import "../theme/kansenwijzer/tokens.css";
import "../ui/frame/base.css";
import { Suspense } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { createActor } from "xstate";
import type { Assessment, Content } from "../assessment/model.ts";
import { composeContent } from "../content/compose.ts";
import { sources } from "../content/sources.ts";
import { createI18n } from "../i18n/createI18n.ts";
import { kansenwijzer } from "../machine/kansenwijzer.ts";
import type { Event } from "../machine/model.ts";
import { placeAt } from "../machine/places.ts";
import { isCalendarDate } from "../storage/calendarDate.ts";
import { themes } from "../theme/themes.ts";
import { App } from "../ui/frame/App.tsx";
import type { Desk } from "../ui/frame/session.ts";
import { DeskContext } from "../ui/frame/session.ts";
import { newId, now, today } from "./clock.ts";
import { actionsOf, createEffects } from "./effects.ts";
import { indexedDbStore } from "./indexedDbStore.ts";
import { createKeeper } from "./keeper.ts";
import { firstLanguage, rememberLanguage } from "./language.ts";
import { rescueShelf } from "./rescueShelf.ts";

const here = () => placeAt(window.location.hash.replace(/^#/, ""));

async function start(root: HTMLElement): Promise<void> {
  const language = firstLanguage();
  const words = await createI18n(language, ["ui", "rules", "board", "variants/pga"]);
  const store = indexedDbStore(rescueShelf());
  const keeper = createKeeper(store, (document, result) => {
    actor.send(
      result.ok
        ? { type: "document.kept", id: document.id, at: document.updated }
        : { type: "document.unkept", reason: result.reason },
    );
  });
  const send = (event: Event) => actor.send(event);
  const effects = createEffects({ send, store, keeper, words, now, newId });
  const actor = createActor(kansenwijzer.provide({ actions: actionsOf(effects, send) }), {
    input: { now, newId, language, place: { room: "welcome" } },
  });
  actor.start();
  actor.send({ type: "place.visited", place: here() });

  window.addEventListener("hashchange", () => actor.send({ type: "place.visited", place: here() }));
  const rescue = () => {
    for (const document of keeper.pending()) store.rescue(document);
  };
  window.addEventListener("pagehide", rescue);
  document.addEventListener("visibilitychange", rescue);
  window.addEventListener("dragover", (event) => event.preventDefault());
  window.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) actor.send({ type: "file.chosen", file });
  });
  words.on("languageChanged", (changed) => rememberLanguage(changed));

  document.documentElement.lang = language;
  document.documentElement.classList.add("utrecht-root", themes[0].className);
  const desk: Desk = { actor, contentOf, sources, today, isCalendarDate };
  createRoot(root).render(
    <I18nextProvider i18n={words}>
      <DeskContext value={desk}>
        <Suspense>
          <App />
        </Suspense>
      </DeskContext>
    </I18nextProvider>,
  );
}

/** Documents are let in only when this version has their questions, so that here they can be counted on. */
function contentOf({ variant, depth }: Pick<Assessment, "variant" | "depth">): Content {
  const composed = composeContent(variant, depth);
  if (!composed.ok) throw new Error(`A session was let in without its questions: ${composed.reason}`);
  return composed.content;
}

const root = document.getElementById("app");
if (root !== null) void start(root);
