import type { Language } from "../../src/assessment/model.ts";
import type { Translate } from "../../src/export/pdf/desk.ts";
import { createWords } from "../../src/i18n/createWords.ts";

/** The words that exporters speak with. */
export async function exportWords(language: Language): Promise<Translate> {
  const { t } = await createWords(language, ["export"]);
  return (key, values) => t(`export:${key}`, values);
}
