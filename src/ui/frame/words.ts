import type { i18n } from "i18next";
import { use, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../../assessment/model.ts";
import { overlayTexts } from "../../assessment/overlay.ts";
import type { RoomKey, UiKey } from "../../i18n/keys.ts";
import type { LoadedWords, Translate } from "../../i18n/words.ts";
import { wordsOf } from "../../i18n/words.ts";
import { fieldWords } from "../../report/keys.ts";
import { SessionContext } from "./session.ts";

/** The words in the language of now, with those of these namespaces loaded. Waits (Suspense) until they are. */
export function useI18n(namespaces: readonly string[]): i18n {
  return useTranslation([...namespaces]).i18n;
}

/** The words of the screens; the key is checked when it compiles. */
export type UiTranslate = (key: UiKey, values?: Readonly<Record<string, string | number>>) => string;

/** The words of the screens in the language of now. */
export function useUi(): UiTranslate {
  const i18n = useI18n(["ui"]);
  return useMemo(() => wordsOf(i18n, i18n.language as Language).t, [i18n, i18n.language]);
}

/** The words of the rooms that are loaded when they are entered, and those of the first screens. */
export type RoomTranslate = (key: UiKey | RoomKey, values?: Readonly<Record<string, string | number>>) => string;

/** The words of a room in the language of now. Waits (Suspense) until they are loaded. */
export function useRoom(): RoomTranslate {
  const i18n = useI18n(["ui", "rooms"]);
  return useMemo(() => wordsOf(i18n, i18n.language as Language, ["ui", "rooms"]).t, [i18n, i18n.language]);
}

/**
 * The words of these namespaces, with dates and lists. Waits (Suspense) until they are loaded. Keys name their namespace:
 * `rules:answers.3`.
 */
export function useWords(namespaces: readonly string[]): LoadedWords {
  const i18n = useI18n(namespaces);
  return useMemo(() => wordsOf(i18n, i18n.language as Language), [i18n, i18n.language]);
}

/** The words of content in a variant, in which texts may name {{team}} and {{field}}, with those of the open session's overlay. */
export function useContentWords(variant: string, namespaces: readonly string[]): Translate {
  const { t, language } = useWords([`variants/${variant}`, "board", "rules", ...namespaces]);
  const overlay = use(SessionContext)?.content.overlay;
  return useMemo(() => fieldWords(t, variant, overlayTexts(overlay, language)), [t, variant, overlay, language]);
}
