import type { Paragraph, Table } from "docx";
import type { Desk } from "./sections.ts";
import { typed } from "./sections.ts";

/** Who was at the table and how the team came to its answers, as the PDF tells it. Where nothing is known of it there is nothing to say. */
export function voices(desk: Desk): readonly (Paragraph | Table)[] {
  const { report, t, write } = desk;
  const { table, missing, stories, notes, minority, aside, checkout } = report.voices;
  const parts = [
    ...[table, missing, checkout].filter((text) => text !== "").map((text) => write.paragraph(text)),
    ...stories.flatMap(({ step, title, text }) => [
      write.heading(2, t("voices.step", { step, title })),
      write.paragraph(text),
    ]),
    ...(notes.length === 0 ? [] : [write.heading(2, t("voices.notes"))]),
    ...notes.flatMap(({ question, title, texts }) => [
      write.heading(3, `${question} ${title}`),
      ...texts.map((text) => write.paragraph([typed(desk, text)])),
    ]),
    ...(minority.length === 0 ? [] : [write.heading(2, t("voices.minority"))]),
    ...minority.flatMap(({ question, title, text }) => [
      write.heading(3, `${question} ${title}`),
      write.paragraph([typed(desk, text)]),
    ]),
    ...(aside.length === 0
      ? []
      : [write.heading(2, t("voices.aside")), ...write.list(aside.map((text) => [typed(desk, text)]))]),
  ];
  return parts.length === 0 ? [] : [write.heading(1, t("voices.title")), ...parts];
}
