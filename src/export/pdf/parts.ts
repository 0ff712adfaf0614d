import type { Language } from "../../assessment/model.ts";

/*
 * What a text or drawing is in the document. Everything that is written says of which part it is: from this the file gets its
 * tags, which tell a screen reader what a heading, a cell or a picture is.
 */

/**
 * One part of the document. Its identity tells which lines belong together: a paragraph that goes on over the page is one part.
 * `within` is the part around it, such as the row of a cell; `language` is said where it isn't that of the document.
 *
 * - a `list` holds list items; a `label` is the dot, or in a `numbered` list the number, of its item;
 * - a `table` holds rows, and may begin with a `caption`; `head` is a row of column headers;
 * - a `figure` says in `alt`, in words, what the picture says; `figureText` are the letters inside it;
 * - an `artifact` is all that is no content: rules, tints, and what comes back page after page (`pageHead`, `pageFoot`, the `tableHead`
 *   of a table that goes on).
 */
export type Part = { within?: Part; language?: Language } & (
  | { role: "heading1" | "heading2" | "heading3" | "paragraph" | "caption" | "note" }
  | { role: "list"; numbered?: boolean }
  | { role: "listItem" | "label" | "table" | "cell" | "figureText" }
  | { role: "row"; head?: boolean }
  | { role: "headerCell"; scope: "Column" | "Row" }
  | { role: "figure"; alt: string }
  | { role: "artifact"; kind?: "pageHead" | "pageFoot" | "tableHead" }
);
export type Role = Part["role"];

export const artifact: Part = { role: "artifact" };
export const pageHead: Part = { role: "artifact", kind: "pageHead" };
export const tableHead: Part = { role: "artifact", kind: "tableHead" };
export const pageFoot: Part = { role: "artifact", kind: "pageFoot" };
