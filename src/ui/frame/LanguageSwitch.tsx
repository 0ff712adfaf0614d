import { languages } from "../../assessment/model.ts";
import { languageNames } from "../../i18n/languages.ts";
import { Button } from "../kit/Button.tsx";
import { useRemembered, useSend } from "./session.ts";

/** Offers the other languages, each in its own words. Switching keeps everything. */
export function LanguageSwitch() {
  const send = useSend();
  const current = useRemembered(({ language }) => language);
  return languages
    .filter((language) => language !== current)
    .map((language) => (
      <Button key={language} kind="subtle" lang={language} onClick={() => send({ type: "language.chosen", language })}>
        {languageNames[language]}
      </Button>
    ));
}
