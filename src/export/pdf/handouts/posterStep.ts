import type { HandoutQuestion, HandoutStep } from "../../../report/handout/model.ts";
import { drawRing } from "../marks.ts";
import type { Part } from "../parts.ts";
import { artifact } from "../parts.ts";
import type { Spot } from "../pen.ts";
import type { Sheet } from "../sheet.ts";
import type { Line } from "../typeset.ts";
import { typeset } from "../typeset.ts";
import type { Block, PosterDesk } from "./setting.ts";
import { drawFrame, heightOf, roadDepth, writeLines } from "./setting.ts";

const padding = 13;
const disc = 21;
export const boxSize = 33;
const gap = 9;

/** A step on the wall: its number on the road, its title, and its questions with a box to write in. */
export function stepCell(desk: PosterDesk, step: HandoutStep, width: number): Block {
  const { book, theme } = desk.sheet;
  const inside = width - 2 * padding;
  const beside = inside - 2 * disc - 10;
  const title = typeset(book, theme, "posterHeading", [{ text: step.title }], beside);
  const invitation = typeset(book, theme, "lead", [{ text: step.invitation, colour: "soft" }], beside);
  const headHeight = Math.max(2 * disc + 4, heightOf(title) + heightOf(invitation)) + 9;
  const questions = step.questions.filter(({ board }) => board).map((question) => setQuestion(desk, question, inside));
  const height =
    2 * padding + headHeight + questions.reduce((sum, one) => sum + one.height, (questions.length - 1) * gap);

  return {
    height,
    draw(sheet, { x, y }, cellHeight) {
      const centre = { x: x + padding + disc, y: y + roadDepth };
      sheet.draw(artifact, (pen) => {
        drawFrame(pen, { x, y, width, height: cellHeight });
        drawRing(pen, 100, centre, disc, 5);
      });
      const heading: Part = { role: "heading2" };
      const [number] = typeset(book, theme, "posterNumber", [{ text: step.id }], 2 * disc);
      if (number !== undefined) {
        sheet.write(heading, number, centre.x - number.width / 2, centre.y - number.leading / 2);
      }
      const textLeft = x + padding + 2 * disc + 10;
      const textTop = y + padding + Math.max(0, (2 * disc - heightOf(title) - heightOf(invitation)) / 2);
      writeLines(sheet, heading, title, { x: textLeft, y: textTop });
      writeLines(sheet, { role: "paragraph" }, invitation, { x: textLeft, y: textTop + heightOf(title) });
      const list: Part = { role: "list" };
      let top = y + padding + headHeight;
      for (const question of questions) {
        question.draw(sheet, list, { x: x + padding, y: top });
        top += question.height + gap;
      }
    },
  };
}

interface SetQuestion {
  height: number;
  draw(sheet: Sheet, list: Part, corner: Spot): void;
}

function setQuestion({ sheet: { book, theme }, t }: PosterDesk, question: HandoutQuestion, width: number): SetQuestion {
  const label = typeset(book, theme, "posterSmall", [{ text: t("handout.critical") }], width / 3);
  const codeWidth = Math.max(46, ...label.map((line) => line.width)) + 8;
  const code = typeset(book, theme, "posterCode", [{ text: question.id }], codeWidth);
  const critical = question.critical ? label : [];
  const text = typeset(book, theme, "posterText", [{ text: question.title }], width - codeWidth - boxSize - 10);
  const height = Math.max(heightOf(text), heightOf(code) + heightOf(critical), boxSize);
  return {
    height,
    draw(sheet, list, { x, y }) {
      const item: Part = { role: "listItem", within: list };
      const oneLine = text.length === 1;
      const middle = (lines: readonly Line[]) => y + (height - heightOf(lines)) / 2;
      const codeTop = oneLine && !question.critical ? middle(code) : y;
      writeLines(sheet, item, code, { x, y: codeTop });
      writeLines(sheet, item, critical, { x, y: codeTop + heightOf(code) });
      writeLines(sheet, item, text, { x: x + codeWidth, y: oneLine ? middle(text) : y });
      sheet.draw(artifact, (pen) =>
        drawFrame(pen, { x: x + width - boxSize, y, width: boxSize, height: boxSize, firm: true }),
      );
    },
  };
}
