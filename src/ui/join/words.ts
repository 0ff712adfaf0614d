import { useMemo } from "react";
import type { Language } from "../../assessment/model.ts";
import type { JoinKey } from "../../i18n/keys.ts";
import { wordsOf } from "../../i18n/words.ts";
import { useI18n } from "../frame/words.ts";

export type JoinTranslate = (key: JoinKey, values?: Readonly<Record<string, string | number>>) => string;

/** The words for a participant's screens, which speak to one person; the key is checked when it compiles. */
export function useJoin(): JoinTranslate {
  const i18n = useI18n(["join"]);
  return useMemo(() => wordsOf(i18n, i18n.language as Language, ["join"]).t, [i18n, i18n.language]);
}
