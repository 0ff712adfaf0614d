import { useId, useState } from "react";
import type { Gone } from "../../assessment/gone.ts";
import type { Worksheet } from "../../assessment/worksheet.ts";
import { asText, fillState } from "../../assessment/worksheetValues.ts";
import { reportWorksheet } from "../../report/worksheets.ts";
import { useRoom } from "../frame/words.ts";
import { GoneHere } from "../gone/GoneHere.tsx";
import { Card } from "../kit/Card.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { Heading, Hidden, Paragraph } from "../kit/Text.tsx";
import { Sources } from "../steps/Sources.tsx";
import { Blocks } from "./Blocks.tsx";
import { PartField } from "./PartField.tsx";
import { Proposals } from "./Proposals.tsx";
import { SheetContext, useOpenSheet } from "./sheet.ts";
import styles from "./Worksheets.module.css";

/** A worksheet shows its form or what it says, not both: the one takes the place of the other. */
function toggled(which: "fill" | "read", now: boolean) {
  return (before: "fill" | "read" | undefined) => (now ? which : before === which ? undefined : before);
}

/** A worksheet: what it decides and how far it is; open, its form; and what stands in it, to read. */
export function WorksheetCard({ sheet, level }: { sheet: Worksheet; level: 2 | 3 }) {
  const t = useRoom();
  const heading = useId();
  const open = useOpenSheet(sheet);
  const [opened, setOpened] = useState<"fill" | "read">();
  const { words, values } = open;
  const { filled, of } = fillState(sheet, values);
  /** A row is called as the team called it, by the first text in it, or by its number. */
  const nameOf = (gone: Gone) => {
    if (gone.kind === "part" && gone.worksheet === sheet.id) return asText(gone.value) || words.title;
    if (gone.kind !== "row" || gone.worksheet !== sheet.id) return undefined;
    const text = words.row(gone.part, gone.row) || Object.values(gone.row.cells).map(asText).find(Boolean);
    return `${words.label(gone.part)}: ${text ?? t("worksheet.rowNumber", { number: gone.index + 1 })}`;
  };
  const forSheet = <Hidden> ({t("worksheet.fillFor", { title: words.title })})</Hidden>;
  return (
    <Card as="section" aria-labelledby={heading} className={styles["card"]}>
      <div className={styles["head"]}>
        <Heading level={level} look={2} id={heading}>
          {t("worksheet.title", { title: words.title })}
        </Heading>
        <Paragraph soft className={styles["state"]}>
          {filled === 0 ? t("worksheet.none") : t("worksheet.progress", { filled, of })}
        </Paragraph>
      </div>
      <Paragraph>{words.intro}</Paragraph>
      <SheetContext value={open}>
        <Disclosure
          summary={
            <>
              {t("worksheet.fill")}
              {forSheet}
            </>
          }
          open={opened === "fill"}
          onToggle={(now) => setOpened(toggled("fill", now))}
        >
          <div className={styles["form"]}>
            {sheet.parts.map((part) => (
              <PartField key={part.id} part={part} />
            ))}
            <div>
              <Heading level={3}>{t("worksheet.sources")}</Heading>
              <Sources references={sheet.sources} />
            </div>
          </div>
        </Disclosure>
        {filled > 0 && (
          <Disclosure
            summary={
              <>
                {t("worksheet.read")}
                {forSheet}
              </>
            }
            open={opened === "read"}
            onToggle={(now) => setOpened(toggled("read", now))}
          >
            <div className={styles["summary"]}>
              <Blocks blocks={reportWorksheet(sheet, values, words.words).blocks} />
            </div>
          </Disclosure>
        )}
        <GoneHere id={`weg-${sheet.id}`} nameOf={nameOf} />
        <Proposals />
      </SheetContext>
    </Card>
  );
}
