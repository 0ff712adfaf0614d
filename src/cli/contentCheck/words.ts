import { exceptionFor } from "../../content/lint/exceptions.ts";
import { oneWordForOneThing } from "../../content/lint/words.ts";
import type { Fault } from "./fault.ts";
import type { FoundWords } from "./texts.ts";
import { placeOf } from "./texts.ts";

/** Texts that call a thing by another name than the one we chose. */
export function wordFaults({ language, texts }: FoundWords): Fault[] {
  const rules = oneWordForOneThing.filter((rule) => rule.language === language);
  return texts.flatMap((found) => {
    const at = `${found.file} · ${found.key}`;
    if (at.endsWith(".forms") || exceptionFor(at, "words") !== undefined) return [];
    return rules.flatMap(({ say, not, in: files, except, why }) => {
      if (files?.test(found.file) === false || except?.test(at) === true) return [];
      const other = not.exec(found.text)?.[0];
      return other === undefined
        ? []
        : [{ place: placeOf(language, found), what: `“${other}”: we say “${say}” (${why})` }];
    });
  });
}
