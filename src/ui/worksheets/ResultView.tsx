import { useRef, useState } from "react";
import { computeResult } from "../../assessment/results/compute.ts";
import type { Draft } from "../../assessment/results/drafts.ts";
import { ownPart, worksheetLimits } from "../../assessment/worksheet.ts";
import { textOf } from "../../assessment/worksheetValues.ts";
import { draftText } from "../../report/worksheetDrafts.ts";
import type { ResultPart } from "../../report/worksheetResults.ts";
import { resultBlocks } from "../../report/worksheetResults.ts";
import { useDesk } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { TextArea } from "../kit/Field.tsx";
import { Paragraph } from "../kit/Text.tsx";
import { useTyping } from "../kit/useTyping.ts";
import { Blocks } from "./Blocks.tsx";
import { useSheet } from "./sheet.ts";
import styles from "./Worksheets.module.css";

/** What follows from the worksheet, growing as it is filled in. */
export function ResultView({ part }: { part: ResultPart }) {
  const t = useRoom();
  const { sheet, values, words } = useSheet();
  const result = computeResult(part.from, sheet, values);
  const blocks = resultBlocks(part, sheet, values, words);
  return (
    <div className={styles["result"]}>
      {blocks.length === 0 ? (
        <Paragraph soft>{t(`worksheet.waiting.${part.from}`)}</Paragraph>
      ) : "pieces" in result ? (
        <DraftField part={part} draft={result} />
      ) : (
        <Blocks blocks={blocks} live />
      )}
    </div>
  );
}

/** A computed text that the team can make its own, and copy. */
function DraftField({ part, draft }: { part: ResultPart; draft: Draft }) {
  const t = useRoom();
  const { sheet, values, words, fill } = useSheet();
  const { copyText } = useDesk();
  const [copied, setCopied] = useState<"copied" | "copyByHand">();
  const place = useRef<HTMLDivElement>(null);
  const id = ownPart(part.id);
  const own = textOf(values, id) === "" ? undefined : values[id];
  const isOwn = typeof own === "string";
  // An emptied field stays empty under the hands of who types, and shows the draft when it is left.
  const { typed, setIn, type, letGo } = useTyping(`${sheet.id}/${id}`, isOwn ? own : "");
  const text = typed?.["text"] ?? (isOwn ? own : draftText(draft, words));
  return (
    <div ref={place} className={styles["draft"]}>
      <TextArea
        className={styles["draftText"]}
        label={words.shared(`title.${draft.from}`)}
        hint={t(isOwn ? "worksheet.own" : "worksheet.draft")}
        maxLength={worksheetLimits.text}
        value={text}
        onChange={(changed) => {
          setCopied(undefined);
          if (changed.trim() === "") type({ text: changed });
          else letGo();
          fill(id, changed.trim() === "" ? undefined : changed, { cell: "text" });
        }}
        onFocus={() => setIn(true)}
        onBlur={() => {
          setIn(false);
          letGo();
        }}
      />
      <div className={styles["tasks"]}>
        <Button
          onClick={async () => {
            setCopied((await copyText(text)) ? "copied" : "copyByHand");
            place.current?.querySelector("textarea")?.select();
          }}
        >
          {t("worksheet.copy")}
        </Button>
        {isOwn && (
          <Button
            kind="subtle"
            onClick={() => {
              place.current?.querySelector("textarea")?.focus();
              fill(id, undefined, { takesAway: true });
            }}
          >
            {t("worksheet.takeDraft")}
          </Button>
        )}
        <span role="status">{copied === undefined ? "" : t(`worksheet.${copied}`)}</span>
      </div>
    </div>
  );
}
