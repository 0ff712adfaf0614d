import { useMemo } from "react";
import type { Language } from "../../assessment/model.ts";
import type { UiKey, WerksessieKey } from "../../i18n/keys.ts";
import { wordsOf } from "../../i18n/words.ts";
import { useI18n, useWords } from "../frame/words.ts";

/** The words of the werksessie, and those of the first screens. */
export type WerksessieTranslate = (
  key: UiKey | WerksessieKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The words of the werksessie in the language of now. Waits (Suspense) until they are loaded. */
export function useWerksessie(): WerksessieTranslate {
  const i18n = useI18n(["werksessie", "ui"]);
  return useMemo(() => wordsOf(i18n, i18n.language as Language, ["werksessie", "ui"]).t, [i18n, i18n.language]);
}

/** The names of the answers: "deels geregeld". */
export function useAnswerNames(): (answer: 0 | 1 | 2 | 3 | "unknown" | "na") => string {
  const { t } = useWords(["rules"]);
  return (answer) => t(`rules:answers.${answer}`);
}
