import { heading, paragraph, withNext } from "../blocks.ts";
import type { ReportDesk } from "../desk.ts";
import { typed } from "../desk.ts";

/** Who was at the table and how the team came to its answers. Where nothing is known of it there is nothing to say. */
export function writeVoices(desk: ReportDesk): void {
  const { report, sheet, flow, t } = desk;
  const { table, missing, stories, notes, minority, aside, checkout } = report.voices;
  const isSilent =
    [table, checkout].every((text) => text === "") &&
    stories.length + notes.length + minority.length + aside.length === 0;
  if (isSilent) return;
  flow.need(140);
  flow.add(withNext(heading(sheet, 1, t("voices.title"), 34)));
  for (const text of [table, missing, checkout]) flow.add(paragraph(sheet, text));
  for (const { step, title, text } of stories) {
    flow.add(withNext(heading(sheet, 2, t("voices.step", { step, title }), 14)));
    flow.add(paragraph(sheet, [{ text, breaks: true }]));
  }
  if (notes.length > 0) flow.add(withNext(heading(sheet, 2, t("voices.notes"), 14)));
  for (const { question, title, texts } of notes) {
    flow.add(withNext(paragraph(sheet, [{ text: `${question} ${title}`, weight: "bold" }])));
    for (const text of texts) flow.add(paragraph(sheet, [typed(desk, text)], { before: 1 }));
  }
  if (minority.length > 0) flow.add(withNext(heading(sheet, 2, t("voices.minority"), 14)));
  for (const { question, title, text } of minority) {
    flow.add(withNext(paragraph(sheet, [{ text: `${question} ${title}`, weight: "bold" }])));
    flow.add(paragraph(sheet, [typed(desk, text)], { before: 1 }));
  }
  if (aside.length > 0) flow.add(withNext(heading(sheet, 2, t("voices.aside"), 14)));
  for (const text of aside) flow.add(paragraph(sheet, [typed(desk, text)]));
}
