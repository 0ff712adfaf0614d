import type { Draft, DraftPiece } from "../assessment/results/drafts.ts";
import { asText } from "../assessment/worksheetValues.ts";
import type { SheetWords } from "./worksheetWords.ts";
import { gap } from "./worksheetWords.ts";

/** A computed text in words: its pieces under each other, with a blank line between. "" when there are none. */
export function draftText(draft: Draft, words: SheetWords): string {
  return draft.pieces
    .map((piece) => pieceText(draft, piece, words))
    .filter((text) => text !== "")
    .join("\n\n");
}

function pieceText(draft: Draft, { word, name, filling }: DraftPiece, words: SheetWords): string {
  if (filling === undefined) return words.own(`result.${word}`);
  const items = itemsOf(filling, words);
  if (items.length === 0) return "";
  const sentence = words.own(`result.${word}`, { [name]: gap });
  const inline =
    draft.from === "place-text"
      ? words.words.list(items.length === 1 ? items : items.map((item) => `“${item}”`))
      : items.length === 1
        ? items[0]
        : undefined;
  const listed = items.map((item) => `\n• ${item}`).join("");
  if (!sentence.includes(gap)) return `${sentence}:${listed}`;
  const [before = "", after = ""] = sentence.split(gap);
  if (inline === undefined) return `${before.trimEnd()}${listed}`;
  // A sentence that already ends doesn't end twice.
  return `${before}${inline}${/[.!?]$/.test(inline) ? after.replace(/^\./, "") : after}`;
}

function itemsOf(filling: NonNullable<DraftPiece["filling"]>, words: SheetWords): readonly string[] {
  switch (filling.kind) {
    case "text":
      return [filling.text];
    case "options":
      return words.options(filling.part, filling.options);
    case "rows":
      return filling.rows.map((row) => {
        const name = words.row(filling.part, row);
        const text = asText(row.cells[filling.column]);
        return name === "" ? text : `${name}: ${text}`;
      });
  }
}
