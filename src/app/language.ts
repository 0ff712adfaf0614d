import type { Language } from "../assessment/model.ts";
import { languages } from "../assessment/model.ts";
import { rescueShelf } from "./rescueShelf.ts";

const key = "kansenwijzer:language";

function isLanguage(tag: string): tag is Language {
  return languages.some((language) => language === tag);
}

/** The language chosen before on this computer, else Dutch: the tool is for Dutch teams, whatever their browser speaks. */
export function firstLanguage(): Language {
  try {
    const chosen = rescueShelf()?.getItem(key) ?? "";
    return isLanguage(chosen) ? chosen : "nl";
  } catch {
    return "nl";
  }
}

/** Remembers the language for the next visit. */
export function rememberLanguage(language: string): void {
  try {
    rescueShelf()?.setItem(key, language);
  } catch {
    // A browser that keeps nothing starts in Dutch again; nothing of the team is lost by that.
  }
}
