import type { BackendModule, i18n } from "i18next";
import { createInstance } from "i18next";
import type { Language } from "../assessment/model.ts";

/** Where the words of each language are loaded from; a language that is not spoken is not loaded either. */
const wordsOfLanguage: Readonly<
  Record<Language, () => Promise<{ load: (namespace: string) => Promise<{ default: object }> }>>
> = {
  nl: () => import("./words/nl.ts"),
  en: () => import("./words/en.ts"),
};

const backend: BackendModule = {
  type: "backend",
  callbackApi: false,
  init: () => {},
  read: async (language, namespace) => {
    const { load } = await wordsOfLanguage[language as Language]();
    return (await load(namespace)).default;
  },
};

/**
 * An i18next with the words of these namespaces loaded. Words come in by `import`, so that a policy may forbid every connection.
 * A key without words throws: a missing text is a fault that must not reach a person as a bare key.
 */
export async function createI18n(language: Language, namespaces: readonly string[]): Promise<i18n> {
  const instance = createInstance();
  await instance.use(backend).init({
    lng: language,
    fallbackLng: false,
    ns: [...namespaces],
    defaultNS: "ui",
    interpolation: { escapeValue: false },
    returnNull: false,
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => {
      throw new Error(`No words for ${namespace}:${key}`);
    },
    react: { useSuspense: true },
  });
  return instance;
}
