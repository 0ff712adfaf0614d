import type { Language } from "../../../assessment/model.ts";
import type { Part, Role } from "../parts.ts";

/*
 * The tree of a tagged document: what its parts are and in which order they are read. Pure data; `writeTags.ts` puts it in the file.
 */

/** The standard structure types that we use (ISO 32000-1, 14.8.4). */
export type StructureType =
  | "Document"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "Caption"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Note";

/** A marked piece of a page: page counted from 1, number counted from 0 on its page. */
export interface Mark {
  page: number;
  mcid: number;
}

/** In points from the bottom left of its page, as PDF counts. */
export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

export interface StructureElement {
  type: StructureType;
  parent?: StructureElement;
  kids: (StructureElement | Mark)[];
  language?: Language;
  alt?: string;
  scope?: "Column" | "Row";
  numbered?: boolean;
  /** Of a figure: what it covers. */
  box?: Box;
}

export interface Structure {
  root: StructureElement;
  /** The element that holds the content of a part; undefined for an artifact. The first asked comes first in reading. */
  elementOf(part: Part): StructureElement | undefined;
}

const types: Readonly<Record<Exclude<Role, "artifact" | "figureText">, StructureType>> = {
  heading1: "H1",
  heading2: "H2",
  heading3: "H3",
  paragraph: "P",
  caption: "Caption",
  note: "Note",
  list: "L",
  listItem: "LI",
  label: "Lbl",
  table: "Table",
  row: "TR",
  cell: "TD",
  headerCell: "TH",
  figure: "Figure",
};

export function createStructure(): Structure {
  const root: StructureElement = { type: "Document", kids: [] };
  const known = new Map<Part, StructureElement>();

  const elementOf = (part: Part): StructureElement | undefined => {
    if (part.role === "artifact") return undefined;
    const element = ownElement(part);
    return part.role === "listItem" ? lastOfType(element, "LBody") : element;
  };

  /** The element of a part itself: for a list item the item, not its body. */
  const ownElement = (part: Exclude<Part, { role: "artifact" }>): StructureElement => {
    const found = known.get(part);
    if (found !== undefined) return found;
    const element = part.role === "figureText" ? around(part) : add(around(part), types[part.role]);
    known.set(part, element);
    if (part.role !== "figureText" && part.language !== undefined) element.language = part.language;
    if (part.role === "figure") element.alt = part.alt;
    if (part.role === "headerCell") element.scope = part.scope;
    if (part.role === "list" && part.numbered === true) element.numbered = true;
    return element;
  };

  /** Where a new element goes. */
  const around = (part: Part): StructureElement => {
    const { within } = part;
    if (within === undefined || within.role === "artifact") return root;
    const parent = ownElement(within);
    if (part.role === "row") return lastOfType(parent, part.head === true ? "THead" : "TBody");
    return within.role === "listItem" && part.role !== "label" ? lastOfType(parent, "LBody") : parent;
  };

  return { root, elementOf };
}

/** The last element inside `parent` when it is of this type, else a new one. */
function lastOfType(parent: StructureElement, type: StructureType): StructureElement {
  const last = parent.kids.at(-1);
  return last !== undefined && "type" in last && last.type === type ? last : add(parent, type);
}

function add(parent: StructureElement, type: StructureType): StructureElement {
  const element: StructureElement = { type, parent, kids: [] };
  parent.kids.push(element);
  return element;
}
