import { heading, paragraph, withNext } from "../blocks.ts";
import type { ReportDesk } from "../desk.ts";

/** What the organisation itself laid on the field, and whom to ask for help. Without an overlay there is nothing to say. */
export function writeOwnOrganisation({ report: { overlay }, sheet, flow, t }: ReportDesk): void {
  if (overlay === undefined) return;
  flow.need(140);
  flow.add(withNext(heading(sheet, 1, t("own.title"), 34)));
  flow.add(paragraph(sheet, t("own.body", { name: overlay.name })));
  if (overlay.contact === undefined) return;
  flow.add(withNext(paragraph(sheet, t("own.contact"), { style: "heading3", part: { role: "heading2" }, before: 14 })));
  flow.add(paragraph(sheet, [{ text: overlay.contact, breaks: true }]));
}
