import type { ReportSource } from "../../../report/model.ts";
import { heading, paragraph, together, withNext } from "../blocks.ts";
import type { ReportDesk } from "../desk.ts";
import type { Row } from "../flow.ts";

/** The documents on which the texts rest, with the sections used. */
export function writeSources(desk: ReportDesk): void {
  const { report, sheet, flow, t } = desk;
  if (report.sources.length === 0) return;
  flow.need(170);
  flow.add(heading(sheet, 1, t("sources.title"), 34));
  flow.add(withNext(paragraph(sheet, t("sources.intro"))));
  for (const source of report.sources) flow.add(sourceRows(desk, source));
}

function sourceRows(
  { sheet, t }: ReportDesk,
  { title, publisher, year, about, sections }: ReportSource,
): readonly Row[] {
  const title3 = paragraph(sheet, title, { style: "heading3", part: { role: "heading2" }, before: 14 });
  const from = year === null ? publisher : t("sources.publisher", { publisher, year });
  const used = [{ text: t("sources.sections") }, { text: sections.map(unbroken).join("\u00A0· ") }];
  return together([
    ...withNext(title3),
    ...withNext(paragraph(sheet, from, { style: "cell", before: 0 })),
    ...paragraph(sheet, about, { style: "cell", before: 2 }),
    ...(sections.length === 0 ? [] : paragraph(sheet, used, { style: "small", before: 2 })),
  ]);
}

/** Keeps a section's number with the first word of its title. */
function unbroken(section: string): string {
  return section.replace(/^([\d.]+) /, "$1\u00A0");
}
