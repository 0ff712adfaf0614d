import { findTerms } from "../../ui/glossary/findTerms.ts";
import type { Fault } from "./fault.ts";
import type { FoundWords } from "./texts.ts";
import { placeOf } from "./texts.ts";

const forms = /^terms\.(\w+)\.forms$/;

/** Forms of a term that stand in no text of our own in their language: nobody ever meets them, and the term is explained for nothing. */
export function formFaults({ language, texts }: FoundWords): Fault[] {
  const others = texts.filter(({ file }) => !/^(glossary|sources)$/.test(file)).map(({ text }) => text);
  return texts
    .filter(({ file, key }) => file === "glossary" && forms.test(key))
    .flatMap((found) =>
      found.text
        .split("|")
        .filter((form) => !others.some((text) => stands(form, text)))
        .map((form) => ({ place: placeOf(language, found), what: `no text has the form “${form}”` })),
    );
}

function stands(form: string, text: string): boolean {
  return findTerms(text, [{ id: "term", forms: [form] }]).some(({ term }) => term !== undefined);
}
