/** The rows of a list for a spreadsheet, read as RFC 4180 writes them, with semicolons; fails on a quote where none may stand. */
export function readList(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", mark] of text
    .replace(/^\uFEFF/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n|$)/gy)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (mark === "\r\n") rows.push([]);
    if (mark === "") break;
  }
  return rows.filter((row) => row.length > 1);
}
