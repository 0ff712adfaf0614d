import type { LineKind } from "../../../assessment/draaiboek.ts";
import type { ScriptPart } from "../../../report/handout/model.ts";
import type { PaperColours, TextStyle } from "../../../theme/kansenwijzer/paper.ts";
import type { Desk } from "../desk.ts";
import type { Row } from "../flow.ts";
import type { Part } from "../parts.ts";
import { artifact } from "../parts.ts";
import { typeset } from "../typeset.ts";

const labelWidth = 56;

/** How a kind of line stands: what is said aloud is larger, what to watch for has a bar of its own colour. */
const looks: Readonly<Record<LineKind, { style: TextStyle; colour: keyof PaperColours }>> = {
  do: { style: "body", colour: "road" },
  say: { style: "lead", colour: "strong" },
  ask: { style: "lead", colour: "chance" },
  watch: { style: "body", colour: "attention" },
};

/** The lines of a part under each other, each with the word for what to do with it. */
export function scriptLines(
  { sheet }: Desk,
  { lines }: ScriptPart,
  kinds: Readonly<Record<LineKind, string>>,
): readonly Row[] {
  const around: Part = { role: "list" };
  const { left, width } = sheet.frame;
  return lines.flatMap(({ kind, text }) => {
    const { style, colour } = looks[kind];
    const item: Part = { role: "listItem", within: around };
    const label: Part = { role: "label", within: item };
    const [word] = typeset(sheet.book, sheet.theme, "strong", [{ text: kinds[kind] }], labelWidth);
    const set = typeset(sheet.book, sheet.theme, style, [{ text }], width - labelWidth - 12);
    return set.map(
      (line, index): Row => ({
        before: index === 0 ? 7 : 0,
        height: line.leading,
        ...(index < set.length - 1 ? { keep: "always" } : {}),
        draw(top) {
          sheet.draw(artifact, (pen) => pen.box(left + labelWidth, top, 3, line.leading, colour));
          if (index === 0 && word !== undefined) {
            sheet.write(label, word, left, top + (line.leading - word.leading) / 2);
          }
          sheet.write(item, line, left + labelWidth + 12, top);
        },
      }),
    );
  });
}
