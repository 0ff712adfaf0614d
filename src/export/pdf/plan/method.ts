import { heading, paragraph } from "../blocks.ts";
import type { ReportDesk } from "../desk.ts";

/** How the score works, so that anyone can check it by hand. */
export function writeMethod({ report, sheet, flow }: ReportDesk): void {
  flow.need(170);
  flow.add(heading(sheet, 1, report.method.title, 34));
  for (const text of report.method.paragraphs) flow.add(paragraph(sheet, text));
}
