import { drawAnswer, drawBrand } from "../marks.ts";
import type { Part } from "../parts.ts";
import { artifact } from "../parts.ts";
import type { Sheet } from "../sheet.ts";
import { typeset } from "../typeset.ts";
import type { PosterDesk } from "./setting.ts";
import { heightOf, writeLines } from "./setting.ts";

/** A band over the three columns of the board. */
export interface Band {
  height: number;
  draw(sheet: Sheet, corner: { x: number; y: number }, column: number): void;
}

/** What the board is, what it invites to, and how to answer. */
export function headBand({ sheet: { book, theme }, handout, t }: PosterDesk, width: number): Band {
  const set = (style: "posterTitle" | "posterLead" | "posterHeading", text: string, room: number) =>
    typeset(book, theme, style, [{ text }], room);
  const title = set("posterTitle", handout.board.heading, width);
  const question = set("posterLead", handout.board.question, width);
  const invitation = set("posterHeading", handout.board.invitation, width);
  const howTo = set("posterLead", t("handout.howTo"), width);
  const answers = handout.answers.map(({ mark, sign, label }) => ({
    mark,
    sign: typeset(book, theme, "posterHeading", [{ text: sign, colour: "strong" }], 20),
    label: set("posterLead", label, width / 2 - 54),
  }));
  const rowHeight = 25;
  const perColumn = Math.ceil(answers.length / 2);

  return {
    height:
      Math.max(
        heightOf(title) + heightOf(question),
        heightOf(invitation) + heightOf(howTo) + 6,
        perColumn * rowHeight,
      ) + 6,
    draw(sheet, { x, y }, column) {
      if (column === 0) {
        writeLines(sheet, { role: "heading1" }, title, { x, y });
        sheet.bookmark(1, handout.board.heading, y);
        writeLines(sheet, { role: "paragraph" }, question, { x, y: y + heightOf(title) });
      } else if (column === 1) {
        writeLines(sheet, { role: "paragraph" }, invitation, { x, y: y + 8 });
        writeLines(sheet, { role: "paragraph" }, howTo, { x, y: y + 14 + heightOf(invitation) });
      } else {
        const list: Part = { role: "list" };
        answers.forEach(({ mark, sign, label }, index) => {
          const left = x + Math.floor(index / perColumn) * (width / 2);
          const top = y + 8 + (index % perColumn) * rowHeight;
          const item: Part = { role: "listItem", within: list };
          writeLines(sheet, item, sign, { x: left, y: top });
          sheet.draw(artifact, (pen) => drawAnswer(pen, mark, { x: left + 31, y: top + 11 }, 8));
          writeLines(sheet, item, label, { x: left + 48, y: top + 1 });
        });
      }
    },
  };
}

/** Whose board it is, where to ask for help, how it goes to the screen, and what a team has to discuss that the printed board lacks. */
export function footBand({ sheet: { book, theme }, handout, t }: PosterDesk, width: number): Band {
  const set = (text: string, room: number) => typeset(book, theme, "lead", [{ text, colour: "soft" }], room);
  const labels = [t("handout.team"), t("handout.date")].map((text) => set(text, 80));
  const offPaper = handout.steps
    .flatMap(({ questions }) => questions.filter(({ board, critical }) => critical && !board))
    .map(({ id }) => id);
  const needed = offPaper.length === 0 ? [] : set(t("handout.offPaper", { codes: offPaper.join(", ") }), width);
  const typing = [...set(t("handout.typing"), width), ...needed];
  const contact = set(handout.overlay?.contact ?? "", width - 40);
  return {
    height: Math.max(34, heightOf(typing), heightOf(contact)),
    draw(sheet, { x, y }, column) {
      if (column === 0) {
        labels.forEach((label, index) => {
          const left = x + index * width * 0.6;
          writeLines(sheet, { role: "paragraph" }, label, { x: left, y: y + 12 });
          const from = left + (label[0]?.width ?? 0) + 8;
          const to = index === 0 ? x + width * 0.55 : x + width;
          const rule = [from, to].map((at) => ({ x: at, y: y + 28 }));
          sheet.draw(artifact, (pen) => pen.line(rule, { colour: "soft", width: 0.8 }));
        });
      } else if (column === 1) {
        writeLines(sheet, { role: "paragraph" }, typing, { x, y });
      } else {
        writeLines(sheet, { role: "paragraph" }, contact, { x, y });
        sheet.draw(artifact, (pen) => drawBrand(pen, { x: x + width - 24, y: y + 4 }, 24));
      }
    },
  };
}
