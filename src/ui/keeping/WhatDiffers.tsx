import type { Differences } from "../../storage/merge/differences.ts";
import { isNone } from "../../storage/merge/differences.ts";
import { useWords } from "../frame/words.ts";
import { Paragraph } from "../kit/Text.tsx";

/** In what two states of a session differ, after the words that lead to it; `none` when they don't. */
export function WhatDiffers({ differs, lead, none }: { differs: Differences; lead: string; none: string }) {
  const { t, list } = useWords(["keeping"]);
  if (isNone(differs)) return <Paragraph soft>{none}</Paragraph>;
  const { questions, items, actions, worksheets, others } = differs;
  const parts = [
    questions.length > 0 && t("keeping:earlier.questions", { list: list(questions) }),
    items.length > 0 && t("keeping:earlier.items", { list: list(items) }),
    actions > 0 && t("keeping:earlier.actions", { count: actions }),
    worksheets.length > 0 && t("keeping:earlier.worksheets", { list: list(worksheets) }),
    others && t("keeping:earlier.others"),
  ].filter((part) => part !== false);
  return (
    <Paragraph soft>
      {lead} {parts.join(" · ")}
    </Paragraph>
  );
}
