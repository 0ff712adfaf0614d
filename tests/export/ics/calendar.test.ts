// @vitest-environment node
import fc from "fast-check";
import ICAL from "ical.js";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { renderIcs } from "../../../src/export/ics/render.ts";
import type { Translate } from "../../../src/export/pdf/desk.ts";
import type { Report } from "../../../src/report/model.ts";
import { exportWords } from "../../support/exportWords.ts";
import { emptyReport, hostileReport, sampleReport } from "../../support/sampleReport.ts";

let t: Translate;
let report: Report;
beforeAll(async () => {
  t = await exportWords("nl");
  report = await sampleReport();
});

function textOf(given: Report): string {
  return new TextDecoder().decode(renderIcs(given, t).bytes);
}

/** The events as another program reads them. */
function eventsOf(given: Report): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(textOf(given)));
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

/** A report whose only date is this one. */
function dueOn(dueDate: string): Report {
  const [action] = report.actions;
  if (action === undefined) throw new Error("no action");
  return { ...report, evaluation: [], actions: [{ ...action, dueDate }] };
}

const moment = {
  id: "W11-r1",
  kind: "moment",
  date: "2027-01-04",
  written: "4 januari 2027",
  what: "Kloppen de uren?",
  who: "procesregisseur",
} as const;

describe("the calendar", () => {
  test("holds each deadline and each evaluation day, as a whole day that ends before the next one", () => {
    const events = eventsOf({ ...report, evaluation: [moment] });
    expect(events).toHaveLength(1 + report.actions.filter(({ dueDate }) => dueDate !== "").length);
    const [evaluation, deadline] = events;
    expect(evaluation?.summary).toBe("Evaluatie: Kloppen de uren?");
    expect(evaluation?.description).toContain("procesregisseur");
    expect(deadline?.startDate.isDate).toBe(true);
    expect(deadline?.startDate.toString()).toBe("2026-04-02");
    expect(deadline?.endDate.toString()).toBe("2026-04-03");
    expect(deadline?.summary).toContain(report.actions[0]?.what);
    expect(deadline?.component.getFirstPropertyValue("categories")).toBe("Actie");
  });

  test("warns a week before at nine in the morning, and not for what is done", () => {
    const events = eventsOf(report);
    const alarms = events.map(({ component }) => component.getAllSubcomponents("valarm").length);
    const dated = report.actions.filter(({ dueDate }) => dueDate !== "");
    expect(alarms).toEqual(dated.map(({ done }) => (done ? 0 : 1)));
    const trigger = events[0]?.component.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger");
    expect(String(trigger)).toBe("-P6DT15H");
  });

  test("has the same ids after every change, and a higher version", () => {
    const later = {
      ...report,
      updated: "2026-03-20T08:00:00Z",
      actions: report.actions.map((one) => ({ ...one, dueDate: "2026-12-24" })),
    };
    const [before, after] = [eventsOf(report), eventsOf(later)];
    const moved = new Map(after.map(({ uid, sequence }) => [uid, sequence]));
    for (const { uid, sequence } of before) expect(Number(moved.get(uid))).toBeGreaterThan(Number(sequence));
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(before.length);
    const elsewhere = eventsOf({ ...report, id: "another" });
    expect(elsewhere.some(({ uid }) => moved.has(uid))).toBe(false);
  });

  test("is the same file for the same report", () => {
    expect(textOf(report)).toBe(textOf(report));
  });

  test("folds its lines and keeps every sign that people typed", async () => {
    const hostile = await hostileReport();
    const given = {
      ...hostile,
      actions: hostile.actions.map((one) => ({ ...one, dueDate: "2026-05-01", doneWhen: "a;b, c\\n\nBEGIN:VEVENT" })),
    };
    const lines = textOf(given).split("\r\n");
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const events = eventsOf(given);
    expect(events).toHaveLength(given.actions.length);
    expect(events[2]?.summary).toContain(hostile.actions[2]?.what.slice(0, 20));
    expect(events[2]?.description).toContain("a;b, c\\n\nBEGIN:VEVENT");
  });

  test("without dates is a calendar without events", async () => {
    expect(eventsOf(await emptyReport())).toEqual([]);
  });
});

describe("a day in the calendar", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  const utc = (date: string) => new Date(`${date}T00:00:00Z`);
  const written = (date: Date) => date.toISOString().slice(0, 10);

  test.each(["UTC", "Europe/Amsterdam", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Apia", "Asia/Kathmandu"])(
    "is that day and no other, on every day of a leap year, in %s",
    (place) => {
      process.env["TZ"] = place;
      const days = Array.from({ length: 370 }, (_, index) =>
        written(new Date(utc("2027-12-30").getTime() + index * 86_400_000)),
      );
      const [action] = report.actions;
      if (action === undefined) throw new Error("no action");
      const all = {
        ...report,
        evaluation: [],
        actions: days.map((dueDate, index) => ({ ...action, id: `a${index}`, dueDate })),
      };
      const text = textOf(all);
      const starts = [...text.matchAll(/^DTSTART;VALUE=DATE:(\d{8})\r$/gm)].map(([, day]) => day);
      const ends = [...text.matchAll(/^DTEND;VALUE=DATE:(\d{8})\r$/gm)].map(([, day]) => day);
      expect(starts).toEqual(days.map((date) => date.replaceAll("-", "")));
      expect(ends.slice(0, -1)).toEqual(starts.slice(1));
    },
  );

  test("is right in any year that can be typed", () => {
    const days = fc.date({ min: utc("0001-01-01"), max: utc("9999-12-31"), noInvalidDate: true }).map(written);
    fc.assert(
      fc.property(days, (date) => {
        const [event] = eventsOf(dueOn(date));
        expect(event?.startDate).toMatchObject({
          year: Number(date.slice(0, 4)),
          month: Number(date.slice(5, 7)),
          day: Number(date.slice(8)),
        });
      }),
    );
    expect(textOf(dueOn("9999-12-31"))).not.toContain("DTEND");
  });
});
