/*
 * Reads the tables of a flat OpenDocument spreadsheet (.fods), as LibreOffice writes it.
 */

export interface OfficeCell {
  text: string;
  /** What LibreOffice would compute; undefined for a cell that is no formula. */
  formula?: string | undefined;
  /** "string", "float", "date"; undefined for an empty cell. */
  type?: string | undefined;
  /** A number or a day as it is kept, whatever the screen shows. */
  value?: string | undefined;
}

export interface OfficeSheet {
  name: string;
  /** Without the empty cells and rows at the end. */
  rows: OfficeCell[][];
}

const parts =
  /<(\/?)(table:table|table:table-row|table:table-cell|text:p|text:s|text:tab|text:line-break)((?:\s[^>]*?)?)(\/?)>|<[^>]*>|([^<]+)/g;

export function readFlatSheets(xml: string): OfficeSheet[] {
  const sheets: OfficeSheet[] = [];
  let cell: OfficeCell = { text: "" };
  let [paragraphs, isText, times, rowTimes] = [0, false, 1, 1];
  const row = () => sheets.at(-1)?.rows.at(-1) ?? [];
  const endCell = () => {
    // A row is filled up with thousands of empty cells; none of them is anything.
    const count = cell.type === undefined ? Math.min(times, 100) : times;
    for (let at = 0; at < count; at += 1) row().push(cell);
  };
  for (const [, closes, name, attributes = "", empty, text] of xml.matchAll(parts)) {
    if (text !== undefined && isText) cell.text += plain(text);
    const opens = closes === "";
    if (name === "table:table" && opens) sheets.push({ name: attribute(attributes, "table:name") ?? "", rows: [] });
    if (name === "table:table-row" && opens) {
      sheets.at(-1)?.rows.push([]);
      rowTimes = Number(attribute(attributes, "table:number-rows-repeated") ?? 1);
    }
    if (name === "table:table-row" && !opens) {
      trimEnd(row(), isEmpty);
      const more = row().length === 0 ? 0 : rowTimes - 1;
      for (let at = 0; at < more; at += 1) sheets.at(-1)?.rows.push([...row()]);
    }
    if (name === "table:table-cell" && opens) {
      cell = cellOf(attributes);
      [paragraphs, times] = [0, Number(attribute(attributes, "table:number-columns-repeated") ?? 1)];
      if (empty === "/") endCell();
    }
    if (name === "table:table-cell" && !opens) endCell();
    if (name === "text:p") {
      if (opens && paragraphs > 0) cell.text += "\n";
      if (opens) paragraphs += 1;
      isText = opens && empty === "";
    }
    if (name === "text:s") cell.text += " ".repeat(Number(attribute(attributes, "text:c") ?? 1));
    if (name === "text:tab") cell.text += "\t";
    if (name === "text:line-break") cell.text += "\n";
  }
  for (const { rows } of sheets) trimEnd(rows, (one) => one.length === 0);
  return sheets;
}

function cellOf(attributes: string): OfficeCell {
  return {
    text: "",
    formula: attribute(attributes, "table:formula"),
    type: attribute(attributes, "office:value-type"),
    value: attribute(attributes, "office:date-value") ?? attribute(attributes, "office:value"),
  };
}

function attribute(attributes: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? undefined : plain(value);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (_, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? "";
    return String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10));
  });
}

function isEmpty({ text, formula }: OfficeCell): boolean {
  return text === "" && formula === undefined;
}

function trimEnd<Item>(items: Item[], isNothing: (item: Item) => boolean): void {
  for (let last = items.at(-1); last !== undefined && isNothing(last); last = items.at(-1)) items.pop();
}
