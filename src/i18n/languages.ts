import type { Language } from "../assessment/model.ts";

/** The languages of the app, each by its own name. A new one is a folder in `locales/`, its tag in the model, and a line here. */
export const languageNames: Readonly<Record<Language, string>> = { nl: "Nederlands", en: "English" };
