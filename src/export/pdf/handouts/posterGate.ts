import { drawLamp } from "../marks.ts";
import type { Part } from "../parts.ts";
import { artifact } from "../parts.ts";
import type { Spot } from "../pen.ts";
import { typeset } from "../typeset.ts";
import type { Block, PosterDesk } from "./setting.ts";
import { heightOf, writeLines } from "./setting.ts";

const arch = { width: 92, least: 150 };
const lamp = 9;
const indent = 2 * lamp + 9;

/** The end of the road: the gate, and beside it the seven points with a lamp to colour in. */
export function gateCell({ sheet: { book, theme }, handout, t }: PosterDesk, width: number): Block {
  const beside = width - arch.width - 22;
  const title = typeset(book, theme, "posterHeading", [{ text: handout.gate.title }], beside);
  const about = typeset(book, theme, "lead", [{ text: t("handout.lamps"), colour: "soft" }], beside);
  const items = handout.gate.items.map((item) =>
    typeset(book, theme, "posterText", [{ text: item.title }], beside - indent),
  );
  const headHeight = heightOf(title) + heightOf(about) + 8;
  const itemsHeight = items.reduce((sum, lines) => sum + heightOf(lines) + 5, -5);

  return {
    height: Math.max(arch.least, headHeight + itemsHeight + 12),
    draw(sheet, { x, y }, height) {
      const top = Math.max(y + 8, y + height - 200);
      sheet.draw(artifact, (pen) => {
        const door = { width: 34, height: 62 };
        const foot = y + height;
        pen.arch(x, top, arch.width, foot - top, "pale", { colour: "ink", width: 2.4 });
        pen.arch(x + (arch.width - door.width) / 2, foot - door.height, door.width, door.height, "chance", {
          colour: "ink",
          width: 1.6,
        });
      });
      const left = x + arch.width + 22;
      writeLines(sheet, { role: "heading2" }, title, { x: left, y: y + 6 });
      writeLines(sheet, { role: "paragraph" }, about, { x: left, y: y + 6 + heightOf(title) });
      const list: Part = { role: "list" };
      let at = y + 6 + headHeight;
      for (const lines of items) {
        const centre: Spot = { x: left + lamp, y: at + (lines[0]?.leading ?? 0) / 2 };
        sheet.draw(artifact, (pen) => drawLamp(pen, "nog-niet", centre, lamp));
        writeLines(sheet, { role: "listItem", within: list }, lines, { x: left + indent, y: at });
        at += heightOf(lines) + 5;
      }
    },
  };
}
