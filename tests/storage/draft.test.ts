import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/assessment/draft.ts";
import { readDraft } from "../../src/storage/draft.ts";

const draft: Draft = {
  invitation: { variant: "pga", depth: "bord", session: "7K3P9X" },
  participant: "M33MWW",
  role: "zorg",
  answers: { "1a": { level: 2, note: "Ja" }, "1b": { unknown: true } },
  shareNotes: true,
  revision: 1,
  shown: "[]",
};

describe("the draft that a device kept", () => {
  it("is read as it was left, also when hardly anything is in it", () => {
    const { role: _role, shown: _shown, ...bare } = { ...draft, answers: {} };
    expect(readDraft(draft)).toStrictEqual(draft);
    expect(readDraft(bare)).toStrictEqual(bare);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a list", [draft]],
    ["somebody else's", {}],
    ["of a version that knew more", { ...draft, colour: "red" }],
    ["with an answer that is for the team together", { ...draft, answers: { "1a": { na: "past niet" } } }],
    ["with a level that doesn't exist", { ...draft, answers: { "1a": { level: 4 } } }],
    ["with something that nobody knows for sure", { ...draft, answers: { "1a": { unknown: false } } }],
    ["with a note longer than any", { ...draft, answers: { "1a": { level: 1, note: "x".repeat(10_001) } } }],
    ["with a list of answers", { ...draft, answers: [] }],
    ["with half an invitation", { ...draft, invitation: { variant: "pga", depth: "bord" } }],
    ["with a revision before the first", { ...draft, revision: -1 }],
    ["with half a revision", { ...draft, revision: 0.5 }],
    ["of a role that doesn't exist", { ...draft, role: "koning" }],
    ["with a key that touches prototypes", { ...draft, answers: JSON.parse('{"__proto__":{"level":1}}') }],
  ])("is taken for nothing when it is %s", (_, value) => {
    expect(readDraft(value)).toBeUndefined();
  });
});
