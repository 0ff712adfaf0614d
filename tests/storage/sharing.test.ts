import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharing } from "../../src/storage/sharing.ts";

const values = fc.object({ values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)], maxDepth: 3 });

describe("two documents that have much in common", () => {
  it("say the same as before when they share it", () => {
    fc.assert(
      fc.property(values, values, (former, next) => {
        expect(sharing(former, next)).toEqual(next);
      }),
    );
  });

  it("are one and the same where they say the same", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(sharing(value, structuredClone(value))).toBe(value);
      }),
    );
  });

  it("share every part but those on the way to what differs", () => {
    const former = { title: "Voorjaar", answers: { "1a": { level: 1 }, "2d": { level: 2 } }, log: ["a", { b: 1 }] };
    const next = sharing(former, { ...structuredClone(former), answers: { "1a": { level: 3 }, "2d": { level: 2 } } });
    expect(next.log).toBe(former.log);
    expect(next.answers["2d"]).toBe(former.answers["2d"]);
    expect(next.answers["1a"]).toEqual({ level: 3 });
  });

  it("are not taken for the same when a part went, or came", () => {
    expect(sharing({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
    expect(sharing({ a: 1 }, { a: 1, b: undefined })).toEqual({ a: 1, b: undefined });
    expect(sharing([1, 2], [1])).toEqual([1]);
    expect(sharing([1], [1, 2])).toEqual([1, 2]);
  });
});
