import type { Report } from "../../report/model.ts";

/** Where a Word file says what it is; the library would write the time of now there. */
export const corePath = "docProps/core.xml";

/** What the file says of itself. The texts are clean; it was made and changed when the session last was. */
export function coreProperties({
  title,
  author,
  subject,
  report,
}: {
  title: string;
  author: string;
  subject: string;
  report: Pick<Report, "language" | "updated">;
}): string {
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(report.updated)}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:creator>${escaped(author)}</dc:creator>`,
    `<dc:subject>${escaped(subject)}</dc:subject>`,
    `<dc:language>${report.language}</dc:language>`,
    moment("created"),
    moment("modified"),
    "</cp:coreProperties>",
  ].join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
