import { useMemo } from "react";
import { buildReport } from "../../report/build.ts";
import { contentNamespaces } from "../../report/keys.ts";
import type { Report } from "../../report/model.ts";
import { useDesk, useSession } from "./session.ts";
import { useWords } from "./words.ts";

/** The report of the open session in the language of now. Waits (Suspense) until all its words are loaded. */
export function useReport(): Report {
  const { sources, today } = useDesk();
  const { document, content } = useSession();
  const words = useWords(["rules", "report", ...contentNamespaces(content.variant, content.steps)]);
  return useMemo(
    () => buildReport({ content, assessment: document, sources, words, today: today() }),
    [content, document, sources, words, today],
  );
}
