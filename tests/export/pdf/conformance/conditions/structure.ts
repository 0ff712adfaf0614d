import { PDFArray, PDFDict, PDFNumber } from "pdf-lib";
import type { CheckedDocument, CheckedElement } from "../checkedDocument.ts";
import { at, has, nameAt, numberAt, textAt } from "../checkedDocument.ts";
import type { Condition } from "../condition.ts";
import { roleMap } from "./content.ts";

/*
 * The structure tree: what its elements are, and where they may stand.
 */

/** The standard structure types (ISO 32000-1, 14.8.4). */
const standard = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody " +
    "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form"
  ).split(" "),
);

/** Which kids an element may have, and which parent it needs (ISO 32000-1, tables 333, 336 and 337). */
const families: Readonly<Record<string, { kids?: readonly string[]; parents?: readonly string[] }>> = {
  Table: { kids: ["TR", "THead", "TBody", "TFoot", "Caption"] },
  THead: { kids: ["TR"], parents: ["Table"] },
  TBody: { kids: ["TR"], parents: ["Table"] },
  TFoot: { kids: ["TR"], parents: ["Table"] },
  TR: { kids: ["TH", "TD"], parents: ["Table", "THead", "TBody", "TFoot"] },
  TH: { parents: ["TR"] },
  TD: { parents: ["TR"] },
  L: { kids: ["LI", "L", "Caption"] },
  LI: { kids: ["Lbl", "LBody"], parents: ["L"] },
  LBody: { parents: ["LI"] },
  TOC: { kids: ["TOCI", "TOC", "Caption"] },
  TOCI: { kids: ["Lbl", "Reference", "NonStruct", "P", "TOC"], parents: ["TOC"] },
};

const tables = ["Table", "THead", "TBody", "TFoot", "TR", "TH", "TD"];

export const structureConditions: readonly Condition[] = [
  {
    id: "02-001",
    says: "Every tag is a standard one, or its role map leads to a standard one.",
    check: ({ elements, root }) => named(elements.filter(({ type }) => !standard.has(meaning(type, root)))),
  },
  {
    id: "02-003",
    says: "The role map doesn't go in circles.",
    check: ({ root }) => [...roleMap(root).keys()].filter((type) => goesInCircles(type, root)),
  },
  {
    id: "02-004",
    says: "No standard tag is given another role.",
    check: ({ root }) => [...roleMap(root).keys()].filter((type) => standard.has(type)),
  },
  {
    id: "09-000",
    says: "There is one tree, with one Document at its top.",
    check: ({ elements }) => {
      const tops = elements.filter(({ parent }) => parent === undefined);
      return tops.length === 1 && tops[0]?.type === "Document" ? [] : [`${tops.length} at the top`];
    },
  },
  {
    id: "09-004",
    says: "Tables are made of rows, and rows of cells; a caption comes first or last.",
    check: wrongTables,
  },
  {
    id: "09-005",
    says: "Lists are made of items, and items of a label and a body.",
    check: (d) => misplaced(d, ["L", "LI", "LBody"]),
  },
  { id: "09-006", says: "A table of contents is made of its lines.", check: (d) => misplaced(d, ["TOC", "TOCI"]) },
  {
    id: "13-004",
    says: "Every figure says in words what it shows, and where it stands.",
    check: ({ elements }) =>
      named(
        elements.filter(
          (one) => one.type === "Figure" && ((textAt(one.dict, "Alt") ?? "").trim() === "" || !hasBox(one)),
        ),
      ),
  },
  {
    id: "14-002",
    says: "The first heading is of level 1.",
    check: ({ elements }) => (headings(elements)[0] === 1 ? [] : ["the first heading"]),
  },
  {
    id: "14-003",
    says: "No heading level is skipped on the way down.",
    check: ({ elements }) =>
      headings(elements).flatMap((level, index, all) =>
        index > 0 && level > (all[index - 1] ?? 0) + 1 ? [`heading ${index + 1}: H${level}`] : [],
      ),
  },
  {
    id: "14-007",
    says: "Headings are either numbered or not, never both.",
    check: ({ elements }) => named(elements.filter(({ type }) => type === "H" && headings(elements).length > 0)),
  },
  {
    id: "15-003",
    says: "Every header cell says whether it stands over a column or before a row.",
    check: ({ elements }) =>
      named(
        elements.filter(
          (one) => one.type === "TH" && !["Column", "Row", "Both"].includes(attribute(one, "Table", "Scope") ?? ""),
        ),
      ),
  },
  { id: "15-000", says: "Every row of a table has as many cells as the others.", check: raggedTables },
  {
    id: "17-002",
    says: "Every formula is said in words.",
    check: ({ elements }) => named(elements.filter(({ type, dict }) => type === "Formula" && !has(dict, "Alt"))),
  },
  {
    id: "19-003",
    says: "Every note has a name of its own.",
    check: ({ elements }) =>
      named(elements.filter(({ type, dict }) => type === "Note" && textAt(dict, "ID") === undefined)),
  },
  {
    id: "19-004",
    says: "No two notes have the same name.",
    check: ({ elements }) => {
      const ids = elements.flatMap(({ type, dict }) => (type === "Note" ? (textAt(dict, "ID") ?? []) : []));
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    },
  },
];

function meaning(type: string, root: PDFDict | undefined): string {
  const map = roleMap(root);
  let found = type;
  for (let step = 0; step < 10 && !standard.has(found); step += 1) found = map.get(found) ?? found;
  return found;
}

function goesInCircles(type: string, root: PDFDict | undefined): boolean {
  const map = roleMap(root);
  const seen = new Set<string>();
  for (let next: string | undefined = type; next !== undefined; next = map.get(next)) {
    if (seen.has(next)) return true;
    seen.add(next);
  }
  return false;
}

function named(elements: readonly CheckedElement[]): readonly string[] {
  return elements.map(({ type, ref }) => `${type} ${ref?.toString() ?? ""}`.trim());
}

function misplaced({ elements }: CheckedDocument, types: readonly string[]): readonly string[] {
  return named(
    elements.filter(({ type, kids, parent }) => {
      if (!types.includes(type)) return false;
      const family = families[type];
      const wrongKid = family?.kids !== undefined && kids.some((kid) => !family.kids?.includes(kid.type));
      return wrongKid || (family?.parents !== undefined && !family.parents.includes(parent?.type ?? ""));
    }),
  );
}

function wrongTables(document: CheckedDocument): readonly string[] {
  const captions = document.elements.filter(({ type, kids }) => {
    const index = kids.findIndex((kid) => kid.type === "Caption");
    const count = kids.filter((kid) => kid.type === "Caption").length;
    return (type === "Table" || type === "L") && count > 0 && (count > 1 || (index > 0 && index < kids.length - 1));
  });
  return [...misplaced(document, tables), ...named(captions)];
}

function raggedTables({ elements }: CheckedDocument): readonly string[] {
  return named(
    elements.filter((table) => {
      if (table.type !== "Table") return false;
      const rows = table.kids
        .flatMap((kid) => (kid.type === "TR" ? [kid] : kid.kids))
        .filter(({ type }) => type === "TR");
      const widths = rows.map(({ kids }) => kids.reduce((sum, { dict }) => sum + span(dict), 0));
      return widths.length === 0 || widths.some((width) => width !== widths[0] || width === 0);
    }),
  );
}

function span(cell: PDFDict): number {
  return numberAt(at(cell, "A", PDFDict), "ColSpan") ?? 1;
}

function headings(elements: readonly CheckedElement[]): readonly number[] {
  return elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type.slice(1))] : []));
}

function attribute({ dict }: CheckedElement, owner: string, key: string): string | undefined {
  const attributes = at(dict, "A", PDFDict);
  return nameAt(attributes, "O") === owner ? nameAt(attributes, key) : undefined;
}

function hasBox({ dict }: CheckedElement): boolean {
  const box = at(at(dict, "A", PDFDict), "BBox", PDFArray);
  const [left = 0, bottom = 0, right = 0, top = 0] = (box?.asArray() ?? []).map((side) =>
    side instanceof PDFNumber ? side.asNumber() : Number.NaN,
  );
  return box?.size() === 4 && right > left && top > bottom;
}
