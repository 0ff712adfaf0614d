import type { BackendModule, i18n } from "i18next";
import { createInstance } from "i18next";
import type { Language } from "../assessment/model.ts";

/** The file of words behind a namespace such as `ui` or `steps/2`; each is loaded when it is first asked for. */
function loadNamespace(language: string, namespace: string): Promise<{ default: object }> {
  const [folder, name] = namespace.split("/");
  if (folder === "steps") return import(`../../locales/${language}/steps/${name}.json`);
  if (folder === "variants") return import(`../../locales/${language}/variants/${name}.json`);
  return import(`../../locales/${language}/${namespace}.json`);
}

const backend: BackendModule = {
  type: "backend",
  callbackApi: false,
  init: () => {},
  read: async (language, namespace) => (await loadNamespace(language, namespace)).default,
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
