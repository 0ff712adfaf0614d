import { useMemo } from "react";
import type { Language } from "../../assessment/model.ts";
import type { VoicesKey } from "../../i18n/keys.ts";
import { wordsOf } from "../../i18n/words.ts";
import { useI18n } from "../frame/words.ts";

export type VoicesTranslate = (key: VoicesKey, values?: Readonly<Record<string, string | number>>) => string;

/** The words for who invites and takes contributions in; the key is checked when it compiles. */
export function useVoices(): VoicesTranslate {
  const i18n = useI18n(["voices"]);
  return useMemo(() => wordsOf(i18n, i18n.language as Language, ["voices"]).t, [i18n, i18n.language]);
}
