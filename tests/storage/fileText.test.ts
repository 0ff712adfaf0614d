import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kindOf, textIn } from "../../src/storage/fileText.ts";
import { fileOf, standIns, writings } from "../support/arrivals.ts";

const sentence = `{\n  "format": "kansenwijzer",\n  "title": "Café “De Brug” 🌉, één"\n}\n`;

describe("the text in a file", () => {
  it.each(writings)("is the same in %s", (_, write) => {
    const read = textIn(write(sentence));
    expect(read.ok && JSON.parse(read.text)).toEqual(JSON.parse(sentence));
  });

  it("is the same in every way of writing, whatever stands in it", () => {
    const value = fc.record({
      format: fc.string({ unit: "grapheme" }),
      others: fc.array(fc.string({ unit: "grapheme" })),
    });
    fc.assert(
      fc.property(value, fc.constantFrom(...writings), (given, [, write]) => {
        const read = textIn(write(JSON.stringify(given)));
        expect(read.ok && JSON.parse(read.text)).toEqual(given);
      }),
    );
  });

  it.each(standIns)("is not there in %s: that is “%s”", (_, kind, write) => {
    const read = textIn(write(sentence));
    expect(read.ok ? kindOf(read.text) : read.reason).toBe(kind);
  });

  it("is a text or has a name, whatever the bytes are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        const read = textIn(bytes);
        if (read.ok) kindOf(read.text);
        else expect(read.reason).toMatch(/^[a-z-]+$/);
      }),
    );
  });

  it("of a file that was cut off anywhere is never taken for something else", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: sentence.length - 3 }),
        fc.constantFrom(...writings),
        (length, [, write]) => {
          const whole = sentence.slice(0, length);
          const read = textIn(write(whole.trimEnd()));
          const kind = read.ok ? kindOf(read.text) : read.reason;
          expect(["cut-off", "empty"]).toContain(kind);
        },
      ),
    );
  });

  it.each([
    ["session", { format: "kansenwijzer" }],
    ["sealed", { format: "kansenwijzer-sealed" }],
    ["contribution", { format: "kansenwijzer-inbreng", version: 99 }],
    ["overlay", { format: "kansenwijzer-overlay" }],
    ["invitation", { format: "kansenwijzer-uitnodiging" }],
    [undefined, { format: "constructor" }],
    [undefined, { format: "__proto__" }],
    [undefined, { format: 3 }],
    [undefined, []],
    [undefined, null],
    [undefined, "kansenwijzer"],
  ])("of ours has its name: %s", (kind, value) => {
    expect(kindOf(JSON.stringify(value))).toBe(kind);
  });

  it("is no file when it stands in one: a name says nothing", async () => {
    expect(new Uint8Array(await fileOf(new TextEncoder().encode("{}")).arrayBuffer())).toHaveLength(2);
  });
});
