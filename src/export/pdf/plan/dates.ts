import { heading, paragraph, withNext } from "../blocks.ts";
import type { ReportDesk } from "../desk.ts";
import { typed } from "../desk.ts";
import { writeAt } from "../figureText.ts";
import type { Row } from "../flow.ts";
import type { Part } from "../parts.ts";
import type { Cell } from "../table.ts";
import { writeTable } from "../table.ts";

/** A day in the plan: the deadline of an action, the start, or a day on which the team looks back. */
interface PlanDay {
  looksBack: boolean;
  /** "YYYY-MM-DD", and written out. */
  date: string;
  written: string;
  what: string;
  /** Whether the team typed what happens. */
  isTyped: boolean;
  who: string;
}

/** Deadlines and evaluation days in the order of time: on a line, and in a table. Left out when no day is set. */
export function writeDates(desk: ReportDesk): void {
  const { sheet, flow, t } = desk;
  const days = daysOf(desk);
  if (days.length === 0) return;
  flow.need(240);
  flow.add(heading(sheet, 1, t("dates.title"), 30));
  flow.add(withNext(paragraph(sheet, t("dates.intro"))));
  if (new Set(days.map(({ date }) => date)).size > 1) flow.add([timeLine(desk, days)]);
  const columns = [
    { header: t("columns.when"), share: 0.2, heads: true },
    { header: t("columns.what"), share: 0.55 },
    { header: t("columns.who"), share: 0.25 },
  ];
  writeTable(
    sheet,
    flow,
    columns,
    days.map((day) => dayRow(desk, day)),
  );
}

function daysOf({ report, t }: ReportDesk): readonly PlanDay[] {
  const open = report.actions.filter(({ done, dueDate }) => !done && dueDate !== "");
  const deadlines = open.map(({ dueDate, due, what, owner }): PlanDay => {
    return { looksBack: false, date: dueDate, written: due, what, isTyped: true, who: owner };
  });
  const moments = report.evaluation.map(({ kind, date, written, what, who }): PlanDay => {
    const named = kind === "start" ? t("calendar.start") : what;
    const said = named === "" ? t("calendar.evaluation") : named;
    return { looksBack: kind !== "start", date, written, what: said, isTyped: false, who };
  });
  return [...deadlines, ...moments].sort((one, other) => one.date.localeCompare(other.date));
}

function dayRow(desk: ReportDesk, { looksBack, written, what, isTyped, who }: PlanDay): readonly Cell[] {
  const { t } = desk;
  const text = [isTyped ? typed(desk, what) : { text: what, breaks: true }];
  return [
    [{ text: [{ text: written, weight: "bold" }] }],
    looksBack ? [{ text: t("dates.evaluation"), style: "label" }, { text }] : [{ text }],
    who.trim() === "" ? [{ text: [{ text: t("actions.open"), colour: "soft" }] }] : [{ text: who }],
  ];
}

const inset = 24;

/** A line of time with a mark every month: dots for deadlines and the start, rings for evaluation days. Its ends carry their date. */
function timeLine({ sheet, t }: ReportDesk, days: readonly PlanDay[]): Row {
  const { left, width } = sheet.frame;
  const first = months(days[0]?.date ?? "");
  const span = months(days.at(-1)?.date ?? "") - first;
  const x = (month: number) => left + inset + ((month - first) / span) * (width - 2 * inset);
  const told = days.map(({ written, what }) => `${written}: ${what}`).join("; ");
  const figure: Part = { role: "figure", alt: t("dates.picture", { days: told }) };
  const text: Part = { role: "figureText", within: figure };
  return {
    before: 10,
    height: 56,
    keep: "always",
    draw(top) {
      const y = top + 20;
      const line = (from: number, to: number, dy: number, length: number) =>
        sheet.draw(figure, (pen) =>
          pen.line(
            [
              { x: from, y: y + dy },
              { x: to, y: y + dy + length },
            ],
            { colour: "road", width: dy === 0 && length === 0 ? 3 : 1, round: true },
          ),
        );
      line(left + inset, left + width - inset, 0, 0);
      for (let month = Math.ceil(first); month <= first + span; month += 1) line(x(month), x(month), -5, 10);
      for (const { looksBack, date } of days) {
        const centre = { x: x(months(date)), y };
        sheet.draw(figure, (pen) => {
          pen.disc(centre, 5, looksBack ? "sheet" : "strong");
          if (looksBack) pen.circle(centre, 5, { colour: "attention", width: 2 });
        });
      }
      const ends = { y: top + 32, width: 150, lines: 1 };
      writeAt(sheet, text, "figure", days[0]?.written ?? "", { ...ends, x: left + inset - 6 });
      const right = left + width - inset + 6 - ends.width;
      writeAt(sheet, text, "figure", days.at(-1)?.written ?? "", { ...ends, x: right, align: "right" });
    },
  };
}

/** A day as months, with its part of the month behind the point: all that a place on the line needs. */
function months(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return year * 12 + month + (day - 1) / 31;
}
