import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAmount } from "../../src/assessment/amount.ts";

describe("an amount in whole euros", () => {
  it.each([
    ["1250", 1250],
    ["1.250", 1250],
    ["1 250", 1250],
    ["1250,00", 1250],
    ["1.250,00", 1250],
    ["€ 1.250", 1250],
    ["€1250,-", 1250],
    ["12.345.678", 12345678],
    ["0", 0],
    [" 7 ", 7],
    ["999999999", 999_999_999],
  ])("“%s” is read as %d", (text, amount) => {
    expect(readAmount(text)).toEqual({ ok: true, amount });
  });

  it.each(["", "   "])("“%s” is an empty field and no amount", (text) => {
    expect(readAmount(text)).toEqual({ ok: true, amount: undefined });
  });

  it.each([
    "1,250",
    "12.50",
    "1.25",
    "1250,50",
    "1.2500",
    "-5",
    "1e3",
    "duizend",
    "1.250.00",
    "12 34",
    "1.250 000",
    "€",
    "1000000000",
    "١٢",
  ])("“%s” is refused, since it could mean something else", (text) => {
    expect(readAmount(text)).toEqual({ ok: false });
  });

  it("reads back whatever Dutch people would be shown", () => {
    const dutch = new Intl.NumberFormat("nl-NL");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (amount) => {
        expect(readAmount(dutch.format(amount))).toEqual({ ok: true, amount });
        expect(readAmount(String(amount))).toEqual({ ok: true, amount });
      }),
    );
  });
});
