import { boardPicture } from "../../../report/boardPicture.ts";
import type { Report } from "../../../report/model.ts";
import { list, paragraph } from "../blocks.ts";
import { pillFits } from "../board.ts";
import { chancesOnBoard } from "../chances.ts";
import type { ReportDesk, Translate } from "../desk.ts";
import { pillWidth, writeAt } from "../figureText.ts";
import type { Row } from "../flow.ts";
import { creationDate, fileId } from "../identity.ts";
import { drawBrand, drawLamp } from "../marks.ts";
import type { PaperDocument } from "../paperDocument.ts";
import type { Part } from "../parts.ts";
import { artifact, pageFoot } from "../parts.ts";
import { titleOf } from "../plan/cover.ts";
import { boardBeside } from "./boardBeside.ts";
import { writeNextSteps } from "./nextSteps.ts";
import { numbers } from "./numbers.ts";

/*
 * One page, whatever the session: whose it is, the advice, four numbers, the board beside the seven items, and what happens now. What
 * is longer than its place ends in "…"; the plan has the whole of it.
 */

const margin = { top: 44, right: 44, bottom: 44, left: 44 };

/** The page for the college: A4 upright. */
export function collegeDocument(report: Report, t: Translate): PaperDocument {
  const name = [titleOf(report.title, t), report.organisation].filter((part) => part.trim() !== "").join(", ");
  return {
    page: { format: "a4", orientation: "portrait", margin },
    properties: {
      title: t("college.document", { name }),
      author: report.organisation,
      subject: t("document.subject"),
      language: report.language,
      id: fileId(["college", report]),
      created: creationDate(report.madeOnDate),
    },
    t,
    sections: [writeHead, writeAdvice, writeStanding, writeNextSteps].map(
      (write) => (desk) => write({ ...desk, report }),
    ),
    margins: ({ sheet }) => {
      const { left, width } = sheet.frame;
      const made = [t("brand"), t("cover.made", { date: report.madeOn }), t("college.whole")].join(" · ");
      writeAt(sheet, pageFoot, "figure", made, { x: left, y: sheet.page.height - 34, width, lines: 1 });
    },
  };
}

function writeHead({ report, sheet, flow, t }: ReportDesk): void {
  const { left, width } = sheet.frame;
  const about = [report.organisation, report.field, t("cover.session", { date: report.date })];
  flow.add([
    {
      before: 0,
      height: 84,
      draw(top) {
        sheet.draw(artifact, (pen) => drawBrand(pen, { x: left + width - 30, y: top + 2 }, 26));
        const at = { x: left, width: width - 48, lines: 1 };
        writeAt(sheet, { role: "paragraph" }, "label", t("college.kicker"), { ...at, y: top });
        const title = titleOf(report.title, t);
        sheet.bookmark(1, title, top);
        writeAt(sheet, { role: "heading1" }, "heading1", title, { ...at, y: top + 17, lines: 1 });
        const text = about.filter((part) => part.trim() !== "").join(" · ");
        writeAt(sheet, { role: "paragraph" }, "small", text, { ...at, y: top + 50, lines: 2 });
      },
    },
  ]);
}

/** The advice on a tint, with what it means. */
function writeAdvice({ report, sheet, flow, t }: ReportDesk): void {
  const { left, width } = sheet.frame;
  const inset = 18;
  const height = 92;
  flow.add([
    {
      before: 0,
      height,
      draw(top) {
        sheet.draw(artifact, (pen) => {
          pen.box(left, top, width, height, "paper", 10);
          pen.box(left, top + 14, 4, height - 28, "strong");
        });
        const at = { x: left + inset, width: width - 2 * inset };
        writeAt(sheet, { role: "heading2" }, "label", t("advice.now"), { ...at, y: top + 11 });
        writeAt(sheet, { role: "paragraph" }, "heading2", report.advice.title, { ...at, y: top + 25 });
        writeAt(sheet, { role: "paragraph" }, "body", report.advice.sentence, { ...at, y: top + 48, lines: 2 });
      },
    },
  ]);
}

/** As much of the pill of the place at the right as lies on the board itself. */
const pillOnBoard = 19;
/** Under the seven items, for what holds the next advice back. */
const sentenceRoom = 50;

/** Between the board and what stands `beside` it: a pill reaches out of the board. */
function pillRoom({ sheet, t }: ReportDesk, beside: number): number {
  const room = (pill: string) => pillWidth(sheet, pill) - pillOnBoard;
  const scale = (pill: string) => (sheet.frame.width - beside - room(pill)) / boardPicture.width;
  return room(chancesOnBoard(t, (pill) => pillFits(sheet, boardPicture, scale(pill), pill)).say(12));
}

/** Four numbers, and under them the board with the seven items at its side. */
function writeStanding(desk: ReportDesk): void {
  const { report, sheet, flow, t } = desk;
  flow.add([numbers(desk)]);
  const heading: Part = { role: "heading2" };
  const width = 127;
  const x = sheet.frame.width - width;
  const items = list(
    sheet,
    report.items.map(({ title, status, statusLabel }) => ({
      text: [{ text: title }, { text: `(${statusLabel.replaceAll(" ", "\u00A0")})`, colour: "soft" as const }],
      marker: (middle: number) =>
        sheet.draw(artifact, (pen) => drawLamp(pen, status, { x: sheet.frame.left + x + 5, y: middle }, 4.5)),
    })),
    { style: "small", before: 3, indent: x, width: width - 2 },
  );
  const rows: readonly Row[] = [
    ...paragraph(sheet, report.gate, { style: "heading3", part: heading, before: 0, indent: x, width }),
    ...items,
  ];
  const picture = boardBeside(desk, width + pillRoom(desk, width));
  const listed = rows.reduce((sum, { before, height }) => sum + before + height, 0);
  flow.add([
    {
      ...picture,
      height: Math.max(picture.height, listed + sentenceRoom),
      draw(top) {
        picture.draw(top);
        let y = top + 4;
        for (const row of rows) {
          y += row.before;
          row.draw(y);
          y += row.height;
        }
        const sentence = t("college.decided", { count: report.path.steps.length });
        if (report.path.steps.length > 0) {
          writeAt(sheet, { role: "paragraph" }, "small", sentence, {
            x: sheet.frame.left + x,
            y: y + 8,
            width,
            lines: 3,
          });
        }
      },
    },
  ]);
}
