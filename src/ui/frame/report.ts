import { use, useMemo } from "react";
import { buildReport } from "../../report/build.ts";
import { contentNamespaces } from "../../report/keys.ts";
import type { Report } from "../../report/model.ts";
import { worksheetNamespaces } from "../../report/worksheets.ts";
import { useGrounded } from "./grounded.ts";
import { useDesk, useSession } from "./session.ts";
import { useWords } from "./words.ts";

/** The report of the open session in the language of now. Waits (Suspense) until all its words are loaded. */
export function useReport(): Report {
  const { sources, worksheets: load, today } = useDesk();
  const { document } = useSession();
  const content = useGrounded();
  const worksheets = use(load());
  const words = useWords([
    "rules",
    "report",
    ...contentNamespaces(content.variant, content.steps),
    ...worksheetNamespaces(document, worksheets),
  ]);
  return useMemo(
    () => buildReport({ content, assessment: document, sources, worksheets, words, today: today() }),
    [content, document, sources, worksheets, words, today],
  );
}
