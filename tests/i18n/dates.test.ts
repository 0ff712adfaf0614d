import { afterEach, describe, expect, it } from "vitest";
import { today } from "../../src/app/clock.ts";
import { formatDate, formatTime, formatWhen } from "../../src/i18n/words.ts";

const zones = [
  "Europe/Amsterdam",
  "America/New_York",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Asia/Kathmandu",
  "UTC",
];
const before = process.env["TZ"];

afterEach(() => {
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
});

const months = {
  nl: [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/** Every day of the years 2024 (a leap year) and 2026, without the help of Date. */
function everyDay(): [string, number, number, number][] {
  return [2024, 2026].flatMap((year) =>
    [31, year === 2024 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].flatMap((days, month) =>
      Array.from({ length: days }, (_, day): [string, number, number, number] => {
        const two = (part: number) => String(part).padStart(2, "0");
        return [`${year}-${two(month + 1)}-${two(day + 1)}`, year, month, day + 1];
      }),
    ),
  );
}

describe.each(zones)("in the time zone %s", (zone) => {
  it.each(["nl", "en"] as const)("every day is written out in “%s” as the day that it is", (language) => {
    process.env["TZ"] = zone;
    for (const [date, year, month, day] of everyDay()) {
      expect(formatDate(date, language)).toBe(`${day} ${months[language][month]} ${year}`);
    }
  });

  it("today is a day of this clock, written as a calendar date", () => {
    process.env["TZ"] = zone;
    const now = new Date();
    expect(today()).toBe(
      [now.getFullYear(), `${now.getMonth() + 1}`.padStart(2, "0"), `${now.getDate()}`.padStart(2, "0")].join("-"),
    );
  });
});

describe("the time of keeping", () => {
  it("is that of the clock on the wall, hours and minutes", () => {
    process.env["TZ"] = "Europe/Amsterdam";
    expect(formatTime("2026-01-12T10:42:59.999Z", "nl")).toBe("11:42");
    expect(formatTime("2026-07-12T10:42:00Z", "en")).toBe("12:42");
    process.env["TZ"] = "America/New_York";
    expect(formatTime("2026-01-12T10:42:00Z", "nl")).toBe("05:42");
  });

  it("has its day as well when that isn't today, by this clock", () => {
    process.env["TZ"] = "Europe/Amsterdam";
    expect(formatWhen("2026-05-14T13:17:00Z", "nl", "2026-05-14")).toBe("15:17");
    expect(formatWhen("2026-05-14T13:17:00Z", "nl", "2026-05-15")).toBe("14 mei, 15:17");
    expect(formatWhen("2026-05-14T13:17:00Z", "en", "2027-05-14")).toBe("14 May, 15:17");
    // Half past midnight here is still the day before in UTC.
    expect(formatWhen("2026-05-14T22:30:00Z", "nl", "2026-05-15")).toBe("00:30");
    expect(formatWhen("2026-05-14T22:30:00Z", "nl", "2026-05-14")).toBe("15 mei, 00:30");
  });
});
