import { describe, expect, it } from "vitest";
import type { Contribution } from "../../src/assessment/voices.ts";
import { longestContribution, readContribution, writeContribution } from "../../src/storage/contribution.ts";

const invitation = { variant: "pga", depth: "bord", session: "7K3P9X" } as const;
const handedIn: Contribution = {
  participant: "M33MWW",
  role: "zorg",
  answers: { "1a": { level: 2, note: "Ja" }, "1b": { unknown: true } },
  at: "2026-03-12T09:00:00Z",
  revision: 1,
};
const text = writeContribution({ invitation, handedIn });
const changed = (change: object) => JSON.stringify({ ...JSON.parse(text), ...change });

describe("a contribution in a file", () => {
  it("comes back as it was, with the session that it was made for", () => {
    const read = readContribution(writeContribution({ invitation, handedIn }));
    expect(read).toEqual({
      ok: true,
      file: { invitation, handedIn: { ...handedIn, via: "file" } },
    });
  });

  it("may be without a time, and is then its first revision", () => {
    const { participant, role, answers } = handedIn;
    const bare = { participant, role, answers };
    expect(readContribution(writeContribution({ invitation, handedIn: bare }))).toStrictEqual({
      ok: true,
      file: { invitation, handedIn: { ...bare, revision: 0, via: "file" } },
    });
  });

  it("may be as long as all answers with a long note are", () => {
    expect(readContribution(text + " ".repeat(longestContribution - text.length))).toMatchObject({ ok: true });
  });

  it.each([
    ["unreadable", "{"],
    ["not-ours", "null"],
    ["not-ours", "[]"],
    ["not-ours", JSON.stringify({ format: "kansenwijzer" })],
    ["too-new", changed({ version: 2 })],
    ["too-large", " ".repeat(longestContribution + 1)],
  ])("is refused as %s", (reason, given) => {
    expect(readContribution(given)).toEqual({ ok: false, reason });
  });

  it.each([
    ["role", changed({ role: "koning" })],
    ["revision", changed({ revision: 99 })],
    ["revision", changed({ revision: -1 })],
    ["revision", changed({ revision: 0.5 })],
    ["version", changed({ version: "2" })],
    ["version", changed({ version: 0 })],
    ["answers.1a.level", changed({ answers: { "1a": { level: 7 } } })],
    ["answers.__proto__", text.replace('"1a"', '"__proto__"')],
    ["name", changed({ name: "Iemand" })],
  ])("is refused with the place of what is wrong: %s", (path, given) => {
    expect(readContribution(given)).toMatchObject({ ok: false, reason: "invalid", path });
  });
});
