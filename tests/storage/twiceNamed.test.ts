// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readContribution } from "../../src/storage/contribution.ts";
import { readDocument } from "../../src/storage/document.ts";
import { readOverlay } from "../../src/storage/overlay.ts";
import { seal, sealOf, unseal } from "../../src/storage/sealed.ts";
import { twiceNamed } from "../../src/storage/twiceNamed.ts";
import { quickSealer } from "../support/quickSealer.ts";

describe("a name that stands twice in one record", () => {
  it.each([
    ['{"a":1,"a":2}', "a"],
    ['{"a":{"b":1,"c":2,"b":3}}', "a.b"],
    ['[{"a":1},{"b":[0,{"c":1,"c":1}]}]', "1.b.1.c"],
    ['{"a":1,"\\u0061":2}', "a"],
    ['{"":1,"":2}', ""],
    ['{"a\\"":"}","b":"\\\\","a\\"":2}', 'a"'],
    ['{"toString":1,"toString":2}', "toString"],
    ['{"__proto__":1,"__proto__":2}', "__proto__"],
  ])("is found with its place: %s", (text, place) => {
    expect(twiceNamed(text)).toBe(place);
  });

  it.each([
    '{"a":{"a":{"a":"a"}},"b":"a"}',
    '[{"a":1},{"a":1}]',
    '{"a":"\\"a\\":1,\\"a\\":2"}',
    '"a"',
    "{}",
    "1",
    '[["a","a"]]',
  ])("isn't seen where there is none: %s", (text) => {
    expect(twiceNamed(text)).toBeUndefined();
  });

  it("is never seen in what was written by a program", () => {
    fc.assert(
      fc.property(fc.json(), fc.integer({ min: 0, max: 3 }), (text, indent) => {
        expect(twiceNamed(JSON.stringify(JSON.parse(text), null, indent))).toBeUndefined();
      }),
    );
  });

  it("is seen wherever it is put, at its own place", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.nat({ max: 3 })), { maxLength: 6 }), fc.string(), (path, name) => {
        const key = JSON.stringify(name);
        const text = path.reduceRight<string>(
          (inner, part) =>
            typeof part === "number" ? `[${"0,".repeat(part)}${inner}]` : `{ ${JSON.stringify(part)} : ${inner} }`,
          `{${key}: [{${key}: ${key}}], ${key}: null}`,
        );
        expect(twiceNamed(text)).toBe([...path, name].join("."));
      }),
    );
  });

  it("is looked for in a text of any depth and length", () => {
    expect(twiceNamed("[".repeat(1_000_000) + "]".repeat(1_000_000))).toBeUndefined();
    expect(twiceNamed(`["${"\\".repeat(2_000_000)}"]`)).toBeUndefined();
    expect(twiceNamed(`{"a":"${'\\"'.repeat(1_000_000)}","a":1}`)).toBe("a");
  });
});

/** Puts one of the names of a record in again, at its end, with the same value. */
function withTwice(text: string, name: string): string {
  const value: unknown = JSON.parse(text)[name];
  return text.trimEnd().replace(/\}$/, `,${JSON.stringify(name)}:${JSON.stringify(value)}}`);
}

const read = (path: string) => readFileSync(path, "utf8");
const documents = readdirSync("tests/fixtures/documents").filter((name) => /^v\d+\.json$/.test(name));

describe("a file in which a name stands twice", () => {
  it.each(documents)("is refused as a session, at that place: %s", (name) => {
    const text = read(`tests/fixtures/documents/${name}`);
    expect(readDocument(text).ok).toBe(true);
    expect(readDocument(withTwice(text, "title"))).toEqual({ ok: false, reason: "invalid", path: "title" });
  });

  it("is refused as an overlay", () => {
    const overlay = { format: "kansenwijzer-overlay", version: 1, id: "stad", name: "Stad" };
    const words = { words: { nl: {} } };
    const text = JSON.stringify({ ...overlay, ...words });
    expect(readOverlay(text)).toMatchObject({ ok: true });
    expect(readOverlay(withTwice(text, "words"))).toEqual({ ok: false, reason: "invalid", path: "words" });
  });

  it("is refused as a contribution", () => {
    const text = JSON.stringify({ format: "kansenwijzer-inbreng", version: 1 });
    expect(readContribution(withTwice(text, "version"))).toEqual({ ok: false, reason: "invalid", path: "version" });
  });
});

test("a sealed file that names a part twice is none", async () => {
  const file = await seal(quickSealer, "{}", "vier koffie en een fiets");
  expect(sealOf(file)).toBe("sealed");
  const twice = withTwice(file, "data");
  expect(sealOf(twice)).toBeUndefined();
  expect(await unseal(quickSealer, twice, "vier koffie en een fiets")).toEqual({ ok: false, reason: "not-sealed" });
});
