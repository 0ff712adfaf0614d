import ICAL from "ical.js";
import mammoth from "mammoth";
import readXlsxFile from "read-excel-file/node";
import { today } from "../../src/app/clock.ts";
import { readDay } from "../../src/assessment/calendar.ts";
import type { Assessment, Language } from "../../src/assessment/model.ts";
import { addMonths } from "../../src/assessment/results/months.ts";
import { pdfFonts } from "../../src/cli/pdfFonts.ts";
import { sources } from "../../src/content/sources.ts";
import { worksheets } from "../../src/content/worksheets/index.ts";
import { renderCsv } from "../../src/export/csv/render.ts";
import { renderDocx } from "../../src/export/docx/render.ts";
import { renderIcs } from "../../src/export/ics/render.ts";
import type { Translate } from "../../src/export/pdf/desk.ts";
import { renderXlsx } from "../../src/export/xlsx/render.ts";
import { createWords } from "../../src/i18n/createWords.ts";
import { buildReport } from "../../src/report/build.ts";
import { contentNamespaces } from "../../src/report/keys.ts";
import type { Report } from "../../src/report/model.ts";
import { worksheetNamespaces } from "../../src/report/worksheets.ts";
import { paper } from "../../src/theme/kansenwijzer/paper.ts";
import { exportWords } from "./exportWords.ts";
import { blankSession } from "./journey.ts";
import { readList } from "./readList.ts";
import { boardContent } from "./sampleContent.ts";

/*
 * Days as a calendar on the wall has them, made without the help of Date, and held against every place where the app tells a day.
 */

export interface WallDay {
  year: number;
  month: number;
  day: number;
}

/** West and east of Greenwich, and summer time of both halves of the earth. */
export const zones = ["Europe/Amsterdam", "UTC", "America/New_York", "Pacific/Auckland", "Pacific/Apia"] as const;

function lastOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Every day of a year. */
export function daysOf(year: number): WallDay[] {
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    Array.from({ length: lastOf(year, month) }, (_, index) => ({ year, month, day: index + 1 })),
  );
}

export function written({ year, month, day }: WallDay): string {
  return [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
}

const months = {
  nl: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

function inWords({ year, month, day }: WallDay, language: Language): string {
  return `${day} ${months[language][month - 1]} ${year}`;
}

function dayAfter({ year, month, day }: WallDay): WallDay {
  if (day < lastOf(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

function monthsLater(from: WallDay, months: number): WallDay {
  let { year, month } = from;
  for (let left = months; left > 0; left -= 1) [year, month] = month < 12 ? [year, month + 1] : [year + 1, 1];
  return { year, month, day: Math.min(from.day, lastOf(year, month)) };
}

/** What the app says of many days. Each fault names its day and its place. */
export interface DayCount {
  checks: number;
  faults: string[];
}

/** Has the app tell these days in every way that it has, in one language and in the time zone of this process; the Word file takes the longest. */
export async function tellDays(days: readonly WallDay[], language: Language, { word = true } = {}): Promise<DayCount> {
  const count: DayCount = { checks: 0, faults: [] };
  const expect = (where: string, day: WallDay, said: unknown, meant: unknown = written(day)) => {
    count.checks += 1;
    if (said !== meant) count.faults.push(`${written(day)} ${where}: “${said}” and not “${meant}”`);
  };
  const [first] = days;
  if (first === undefined) return count;
  const { report, words } = await reportOf(first, days, language);
  const t = await exportWords(language);
  const calendar = eventsIn(renderIcs(report, t).bytes);
  const list = readList(new TextDecoder().decode(renderCsv(report, t).bytes));
  const [sheet] = await readXlsxFile(Buffer.from((await renderXlsx(report, t, paper)).bytes));
  const rows = word ? await rowsInWord(report, t) : [];
  for (const [at, day] of days.entries()) {
    const meant = inWords(day, language);
    const isThis = (cell: unknown) => cell === whatOf(at);
    expect("in words", day, words.date(written(day)), meant);
    expect("as a deadline", day, report.actions.find(({ what }) => isThis(what))?.due, meant);
    expect("as an evaluation", day, report.evaluation.find(({ what }) => isThis(what))?.written, meant);
    const events = calendar.get(whatOf(at)) ?? [];
    expect("as two events", day, events.length, 2);
    for (const event of events) {
      expect("in the calendar", day, event.startDate.isDate && event.startDate.toString());
      expect("its end in the calendar", day, event.endDate.toString(), written(dayAfter(day)));
    }
    expect("in the list", day, list.find((row) => row.some(isThis))?.[9]);
    const cell = sheet?.data.find((row) => row.some(isThis))?.[4];
    expect("in the workbook", day, cell instanceof Date && cell.toISOString(), `${written(day)}T00:00:00.000Z`);
    if (word) {
      const row = rows.find((one) => one.includes(`>${whatOf(at)}<`)) ?? "";
      expect("in the Word file", day, row.includes(`>${meant}<`), true);
    }
    expect("by its parts", day, JSON.stringify(readDay(written(day))), JSON.stringify(day));
    for (const later of [0, 1, 3, 6, 12, 25]) {
      expect(`${later} months later`, day, addMonths(written(day), later), written(monthsLater(day, later)));
    }
    for (const [hour, minute] of [
      [0, 0],
      [3, 0],
      [12, 0],
      [23, 59],
    ] as const) {
      expect(`today at ${hour}:${minute}`, day, todayAt(new Date(day.year, day.month - 1, day.day, hour, minute)));
    }
  }
  for (const later of [0, 3, 6]) {
    const fixed = monthsLater(first, later);
    const isThere = report.evaluation.some(({ kind, date }) => kind !== "moment" && date === written(fixed));
    expect(`${later} months after the start`, fixed, isThere, true);
  }
  return count;
}

function whatOf(at: number): string {
  return `taak${at}`;
}

/** A session with each day as a deadline and as an evaluation, that starts on the first. */
async function reportOf(first: WallDay, days: readonly WallDay[], language: Language) {
  const moments = days.map((day, at) => ({ id: `r${at}`, cells: { date: written(day), what: whatOf(at), who: "" } }));
  const session: Assessment = {
    ...blankSession(),
    actions: days.map((day, at) => ({
      id: `a${at}`,
      question: "1a",
      what: whatOf(at),
      due: written(day),
      done: false,
    })),
    worksheets: { W11: { start: written(first), moments } },
  };
  const words = await createWords(language, [
    "rules",
    "report",
    ...contentNamespaces(boardContent.variant, boardContent.steps),
    ...worksheetNamespaces(session, worksheets),
  ]);
  const report = buildReport({
    content: boardContent,
    assessment: session,
    sources,
    worksheets,
    words,
    today: "2026-03-14",
  });
  return { report, words };
}

/** The rows of all tables of the Word file, as HTML. */
async function rowsInWord(report: Report, t: Translate): Promise<string[]> {
  const { bytes } = await renderDocx(report, t, paper, pdfFonts);
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value.split("<tr>");
}

/** The events as another program reads them, by the last word of what they are called. */
function eventsIn(bytes: Uint8Array): Map<string, ICAL.Event[]> {
  const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)));
  const events = new Map<string, ICAL.Event[]>();
  for (const part of calendar.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(part);
    const what = event.summary.split(" ").at(-1) ?? "";
    events.set(what, [...(events.get(what) ?? []), event]);
  }
  return events;
}

/** What the app takes for today at a moment. */
function todayAt(moment: Date): string {
  const real = globalThis.Date;
  globalThis.Date = class extends real {
    constructor() {
      super(moment.getTime());
    }
  } as DateConstructor;
  try {
    return today();
  } finally {
    globalThis.Date = real;
  }
}
