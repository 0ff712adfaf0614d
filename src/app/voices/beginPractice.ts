import type { Assessment, Language } from "../../assessment/model.ts";
import { wordsOf } from "../../i18n/words.ts";
import { today } from "../clock.ts";
import type { Tools } from "../effects.ts";
import { practiceSession } from "./practiceSession.ts";

/** A new session to practise with, named in the language of now. */
export async function beginPractice({
  words,
  now,
  newId,
}: Pick<Tools, "words" | "now" | "newId">): Promise<Assessment> {
  await words.loadNamespaces("voices");
  const language = words.language as Language;
  const { t } = wordsOf(words, language, ["voices"]);
  return practiceSession({
    id: newId(),
    roundId: newId(),
    title: t("practice.sessionTitle"),
    organisation: t("practice.organisation"),
    roundLabel: t("practice.round"),
    language,
    today: today(),
    now: now(),
  });
}
