import type { Language } from "../assessment/model.ts";
import { languages } from "../assessment/model.ts";
import type { LocalShelf } from "./localShelf.ts";

/** The language chosen before on this computer, else Dutch: the tool is for Dutch teams, whatever their browser speaks. */
export function firstLanguage(shelf: LocalShelf): Language {
  const chosen = shelf.read("language");
  return languages.find((language) => language === chosen) ?? "nl";
}
