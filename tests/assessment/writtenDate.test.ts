import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/assessment/dateParts.ts";
import { readDate, readDateParts } from "../../src/assessment/writtenDate.ts";

const today = "2026-03-14";
const dates = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("a date as people write it", () => {
  it.each([
    "15-6-2027",
    "15-06-2027",
    "15/6/2027",
    "15.6.2027",
    "15 6 2027",
    "15 - 6 - 2027",
    "15–6–2027",
    "15-6-27",
    "15/6/'27",
    "15.06.’27",
    "15 juni 2027",
    "15 JUNI 2027",
    "15 jun 2027",
    "15 jun. 2027",
    "15jun27",
    "15-jun-27",
    "15e juni 2027",
    "dinsdag 15 juni 2027",
    "di 15 juni 2027",
    "di. 15-6-2027",
    "2027-06-15",
    "2027-6-15",
    "2027/06/15",
    "2027 juni 15",
    "15062027",
    "150627",
    "20270615",
    "15-06-2027 0:00:00",
    "2027-06-15T10:00:00Z",
    "15 June 2027",
    "June 15, 2027",
    "Jun 15 2027",
    "15th of June 2027",
    "June 15th, 2027",
    "Tuesday, 15 June 2027",
    "Tue 15 Jun 2027",
    "  15-6-2027 ",
    "15\u00a0juni\u00a02027",
    "１５-６-２０２７",
  ])("“%s” is 15 June 2027", (text) => {
    expect(readDate(text, today)).toBe("2027-06-15");
  });

  it.each([
    ["15/6", "2026-06-15"],
    ["15-6", "2026-06-15"],
    ["15.6.", "2026-06-15"],
    ["15 jun", "2026-06-15"],
    ["June 15", "2026-06-15"],
    ["14/3", "2026-03-14"],
    ["13/3", "2027-03-13"],
    ["1 feb", "2027-02-01"],
    ["29 februari", "2028-02-29"],
    ["1 mrt", "2027-03-01"],
    ["1 sept", "2026-09-01"],
  ])("“%s” without a year is the next such day: %s", (text, date) => {
    expect(readDate(text, today)).toBe(date);
  });

  it("without a year finds a leap day over the end of a century", () => {
    expect(readDate("29-2", "2097-01-01")).toBe("2104-02-29");
  });

  it.each([
    "",
    " ",
    "15",
    "2027",
    "juni",
    "juni 2027",
    "6-2027",
    "31-2-2027",
    "29-2-2027",
    "0-6-2027",
    "15-13-2027",
    "6/15/2027",
    "15-6-2",
    "15-6-202",
    "15-6-20270",
    "15-6-0027",
    "15-6-1899",
    "15-6-2927",
    "15-6-27-28",
    "15-6-2027 en 16-6-2027",
    "15 juno 2027",
    "15 ju 2027",
    "15 decoratie 2027",
    "half juni",
    "volgende week",
    "1.250",
    "€ 15.6",
    "15_6_2027",
    "1506",
    "15:06:2027",
    "١٥-٦-٢٠٢٧",
  ])("“%s” is no date, and none is made of it", (text) => {
    expect(readDate(text, today)).toBeUndefined();
  });

  it("reads every day back in every usual writing", () => {
    fc.assert(
      fc.property(dates, fc.constantFrom("nl-NL", "en-GB", "en-US"), (date, locale) => {
        const { day, month, year } = partsOf(date);
        const at = new Date(`${date}T00:00:00Z`);
        for (const dateStyle of ["full", "long", "medium"] as const) {
          expect(readDate(at.toLocaleDateString(locale, { dateStyle, timeZone: "UTC" }), today)).toBe(date);
        }
        for (const mark of ["-", "/", ".", " "]) expect(readDate([day, month, year].join(mark), today)).toBe(date);
        expect(readDate(date, today)).toBe(date);
        expect(readDateParts({ day, month, year }, today)).toEqual({ ok: true, date });
      }),
    );
  });

  it("never names a day of which the figures don't stand in the text", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."0123456789-/. jun"), maxLength: 12 });
    fc.assert(
      fc.property(texts, (text) => {
        const date = readDate(text, today);
        if (date === undefined) return;
        const { day } = partsOf(date);
        expect(text).toContain(day);
        const hasYear = text.includes(date.slice(2, 4));
        expect(hasYear || date >= today).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("a date in three fields", () => {
  const read = (day: string, month: string, year: string) => readDateParts({ day, month, year }, today);

  it.each([
    ["15", "6", "2027", "2027-06-15"],
    ["15", "6", "27", "2027-06-15"],
    ["15e", "juni", "'27", "2027-06-15"],
    [" 15", "06 ", "2027", "2027-06-15"],
    ["15-6-27", "10", "2026", "2027-06-15"],
    ["8", "15-6-2027", "2026", "2027-06-15"],
    ["8", "10", "2027-06-15", "2027-06-15"],
    ["15/6", "", "", "2026-06-15"],
    ["15/6", "", "2028", "2028-06-15"],
    ["", "15 juni", "28", "2028-06-15"],
    ["", "", "15/6", "2026-06-15"],
  ])("“%s” “%s” “%s” is %s", (day, month, year, date) => {
    expect(read(day, month, year)).toEqual({ ok: true, date });
  });

  it("with nothing in it is empty", () => {
    expect(read("", " ", "")).toEqual({ ok: true, date: undefined });
  });

  it.each([
    ["15", "6", ""],
    ["15", "juni", " "],
  ])("“%s” “%s” without a year is asked for it", (day, month, year) => {
    expect(read(day, month, year)).toEqual({ ok: false, reason: "noYear" });
  });

  it.each([
    ["31", "2", "2027"],
    ["31", "2", ""],
    ["15", "6", "2"],
    ["15", "6", "202"],
    ["15", "6", "0027"],
    ["5", "", "11"],
    ["5", "-", "11"],
    ["", "6", "2027"],
    ["15", "", "2027"],
    ["15/6", "", "2"],
    ["15-6-2027", "16-6-2027", ""],
    ["15 6 2", "", "27"],
    ["vijftien", "6", "2027"],
  ])("“%s” “%s” “%s” is no date", (day, month, year) => {
    expect(read(day, month, year)).toEqual({ ok: false, reason: "noDate" });
  });
});
