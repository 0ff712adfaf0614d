import type { ICalEventData } from "ical-generator";
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { Report, ReportAction, ReportMoment } from "../../report/model.ts";
import type { ExportedFile } from "../exporter.ts";
import type { Translate } from "../pdf/desk.ts";
import { fileId } from "../pdf/identity.ts";
import type { Scribe } from "../plainText.ts";
import { createScribe } from "../plainText.ts";

const dayLength = 86_400_000;
/** An alarm in seconds before the day begins: a week earlier, at nine in the morning. */
const weekBefore = (7 * 24 - 9) * 3600;
/** The version of an event counts from here, in seconds. */
const firstVersion = "2020-01-01T00:00:00Z";

/**
 * Deadlines of actions and evaluation days, each as a whole day without a time zone: on that day wherever the calendar is. Ids follow
 * from the session, and the version from its last change, so that a calendar which reads the file again moves what it has.
 */
export function renderIcs(report: Report, t: Translate): ExportedFile {
  const scribe = createScribe();
  const title = report.title.trim() === "" ? t("cover.untitled") : report.title;
  const calendar = ical({
    name: scribe.line(title),
    description: scribe.line(report.organisation),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Kansenwijzer", product: "Kansenwijzer", language: report.language.toUpperCase() },
  });
  for (const moment of report.evaluation) calendar.createEvent(momentEvent(report, moment, title, scribe, t));
  for (const action of report.actions) {
    if (action.dueDate !== "") calendar.createEvent(actionEvent(report, action, title, scribe, t));
  }
  return { bytes: new TextEncoder().encode(`${calendar.toString()}\r\n`), replaced: scribe.replaced() };
}

function momentEvent(report: Report, moment: ReportMoment, title: string, scribe: Scribe, t: Translate): ICalEventData {
  const who = moment.who === "" ? [] : [t("calendar.invites", { who: scribe.line(moment.who) })];
  const what = scribe.line(moment.what);
  const event = wholeDay(report, ["evaluation", moment.id], moment.date);
  return {
    ...event,
    summary: momentName(moment, what, t),
    description: [...who, scribe.line(title)].join("\n"),
    categories: [{ name: t("calendar.evaluation") }],
    alarms: [alarm(t)],
  };
}

/** The start is no evaluation; a moment of the team's own may have no name. */
function momentName({ kind }: ReportMoment, what: string, t: Translate): string {
  if (kind === "start") return t("calendar.start");
  return what === "" ? t("calendar.evaluation") : t("calendar.evaluationOf", { what });
}

function actionEvent(report: Report, action: ReportAction, title: string, scribe: Scribe, t: Translate): ICalEventData {
  const told = [
    [t("columns.who"), action.owner],
    [t("tables.doneWhen"), action.doneWhen],
    [t("columns.priority"), action.priorityLabel],
    [t("columns.code"), `${action.question} ${action.questionTitle}`],
  ] as const;
  const what = scribe.line(action.what);
  return {
    ...wholeDay(report, ["action", action.id], action.dueDate),
    summary: t(action.done ? "calendar.done" : "calendar.due", { what }),
    description: [
      ...told.flatMap(([label, text]) => (text.trim() === "" ? [] : [`${label}: ${scribe.lines(text)}`])),
      scribe.line(title),
    ].join("\n"),
    categories: [{ name: t("calendar.action") }],
    alarms: action.done ? [] : [alarm(t)],
  };
}

function alarm(t: Translate) {
  return { type: ICalAlarmType.display, trigger: weekBefore, description: t("calendar.nextWeek") };
}

/** `id` tells an event from all others of the session. The end is the first day after it; the last day of the calendar has none. */
function wholeDay(report: Report, id: readonly string[], date: string): ICalEventData {
  const start = new Date(`${date}T00:00:00Z`);
  const end = new Date(start.getTime() + dayLength);
  const changed = new Date(report.updated);
  return {
    id: `${fileId([report.id, ...id]).toLowerCase()}@kansenwijzer`,
    start,
    ...(end.getUTCFullYear() > 9999 ? {} : { end }),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    sequence: Math.max(0, Math.floor((changed.getTime() - new Date(firstVersion).getTime()) / 1000)),
    stamp: changed,
    lastModified: changed,
  };
}
