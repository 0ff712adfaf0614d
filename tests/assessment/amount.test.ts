import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proMemorie, readAmount, readMinutes, readNumber } from "../../src/assessment/amount.ts";

const both = ["nl", "en"] as const;

describe("an amount in whole euros", () => {
  it.each([
    ["1250", 1250],
    ["1 250", 1250],
    ["1\u00a0250", 1250],
    ["1\u202f250", 1250],
    ["1250,00", 1250],
    ["1250.00", 1250],
    ["1250,0", 1250],
    ["1.250,00", 1250],
    ["1,250.00", 1250],
    ["1.250,--", 1250],
    ["1.250,-", 1250],
    ["1250,–", 1250],
    ["1250,—", 1250],
    ["500,=", 500],
    ["500.-", 500],
    ["€1250,-", 1250],
    ["€ 500", 500],
    ["500 €", 500],
    ["EUR 500", 500],
    ["500 euro", 500],
    ["500 euro's", 500],
    ["500 euro’s", 500],
    ["12.345.678", 12345678],
    ["12,345,678", 12345678],
    ["１２５０", 1250],
    ["0", 0],
    ["0,00", 0],
    ["-0", 0],
    [" 7 ", 7],
    ["999999999", 999_999_999],
  ])("“%s” is read as %d in both languages", (text, amount) => {
    for (const language of both) expect(readAmount(text, language)).toEqual({ ok: true, amount });
  });

  it.each([
    ["1.250", "nl", 1250],
    ["€ 1.250", "nl", 1250],
    ["2.500 euro", "nl", 2500],
    ["1,250", "en", 1250],
    ["€1,250", "en", 1250],
  ] as const)("“%s” is read in its own language (%s)", (text, language, amount) => {
    expect(readAmount(text, language)).toEqual({ ok: true, amount });
    const other = language === "nl" ? "en" : "nl";
    expect(readAmount(text, other)).toEqual({ ok: false, reason: "twoWays" });
  });

  it.each(["p.m.", "P.M.", "pm", "PM", "p.m", "p. m.", "pro memorie"])(
    "“%s” is not known yet, and stays so",
    (text) => {
      for (const language of both) expect(readAmount(text, language)).toEqual({ ok: true, amount: proMemorie });
    },
  );

  it.each(["", "   "])("“%s” is an empty field and no amount", (text) => {
    expect(readAmount(text, "nl")).toEqual({ ok: true, amount: undefined });
  });

  it.each([
    ["€ 1.250,50", 1250],
    ["1,250.50", 1250],
    ["1250.5", 1250],
    ["12.50", 12],
    ["1.25", 1],
    ["1250,50", 1250],
    ["0,75", 0],
  ])("“%s” has cents, and nobody rounds them in silence", (text, below) => {
    for (const language of both) expect(readAmount(text, language)).toEqual({ ok: false, reason: "cents", below });
  });

  it.each(["-5", "– 500", "€ -5", "-€ 1 250", "-0,50"])("“%s” is below zero", (text) => {
    expect(readAmount(text, "nl")).toEqual({ ok: false, reason: "negative" });
  });

  it.each([
    "1.2500",
    "1e3",
    "duizend",
    "ongeveer 500",
    "500 of 600",
    "1.250.00",
    "1.250,500",
    "0.250",
    "007",
    "12 34",
    "1.250 000",
    "€",
    "-",
    "١٢",
    "500 dollar",
    "15-6-2027",
  ])("“%s” is no amount", (text) => {
    for (const language of both) expect(readAmount(text, language)).toEqual({ ok: false, reason: "noAmount" });
  });

  it("of ten figures is more than a worksheet holds", () => {
    expect(readAmount("1000000000", "nl")).toEqual({ ok: false, reason: "tooLarge" });
  });

  it("reads back whatever people are shown in their language", () => {
    const amounts = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(
      fc.property(amounts, fc.constantFrom(...both), (amount, language) => {
        const shown = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB").format(amount);
        expect(readAmount(shown, language)).toEqual({ ok: true, amount });
        expect(readAmount(String(amount), language)).toEqual({ ok: true, amount });
        expect(readAmount(`€ ${shown},-`, "nl").ok || language === "en").toBe(true);
      }),
    );
  });

  it("never reads another number out of a text than the figures that stand in it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."0123456789.,-=€ ") }),
        fc.constantFrom(...both),
        (text, language) => {
          const read = readAmount(text, language);
          if (!read.ok || typeof read.amount !== "number") return;
          const figures = text.replace(/\D/g, "");
          expect([`${read.amount}`, `${read.amount}0`, `${read.amount}00`]).toContain(figures);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe("a whole number", () => {
  it.each([
    ["12", 12],
    [" 0 ", 0],
    ["", undefined],
    ["1,5", null],
    ["-3", null],
    ["twaalf", null],
    ["1234567890", null],
  ])("“%s” → %s", (text, found) => {
    expect(readNumber(text)).toBe(found);
  });
});

describe("a length of time", () => {
  it.each([
    ["90", 90],
    ["90 min", 90],
    ["90 minuten", 90],
    ["930", 930],
    ["1:30", 90],
    ["1.30", 90],
    ["9.30", 570],
    ["9:30", 570],
    ["1u30", 90],
    ["1 uur 30", 90],
    ["1 uur en 30 minuten", 90],
    ["2 uur", 120],
    ["1,5 uur", 90],
    ["1.25 uur", 75],
    ["1 hour 30 minutes", 90],
    ["2h", 120],
    ["", undefined],
    ["half tien", null],
    ["1.5", null],
    ["1:60", null],
    ["-90", null],
    ["90,5", null],
  ])("“%s” → %s minutes", (text, minutes) => {
    expect(readMinutes(text)).toBe(minutes);
  });
});
