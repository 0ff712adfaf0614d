import { use, useMemo } from "react";
import type { Term } from "../frame/session.ts";
import { useDesk } from "../frame/session.ts";
import { useWords } from "../frame/words.ts";

/** A term in the words of the language of now. */
export interface NamedTerm extends Term {
  name: string;
  forms: readonly string[];
  meaning: string;
}

/** The terms of the glossary, in the order of the alphabet. Waits (Suspense) until they are loaded. */
export function useTerms(): readonly NamedTerm[] {
  const terms = use(useDesk().glossary());
  const { t, language } = useWords(["glossary"]);
  return useMemo(() => {
    const named = terms.map(({ id, sources }) => ({
      id,
      sources,
      name: t(`glossary:terms.${id}.term`),
      forms: t(`glossary:terms.${id}.forms`).split("|"),
      meaning: t(`glossary:terms.${id}.meaning`),
    }));
    return named.sort((a, b) => a.name.localeCompare(b.name, language));
  }, [terms, t, language]);
}
