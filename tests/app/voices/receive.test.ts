import { describe, expect, it } from "vitest";
import { receiveCode, receiveCodes, receiveFile } from "../../../src/app/voices/receive.ts";
import { writeCode } from "../../../src/assessment/code/code.ts";
import { invitationTo } from "../../../src/assessment/invitation.ts";
import type { Assessment } from "../../../src/assessment/model.ts";
import { composeContent } from "../../../src/content/compose.ts";
import { writeContribution } from "../../../src/storage/contribution.ts";
import { blankSession } from "../../support/journey.ts";

const session = blankSession();
const answers = { "1a": { level: 2 }, "2d": { unknown: true } } as const;
const given = { participant: "M33MWW", role: "zorg", revision: 0, answers } as const;

function codeFor(variant: string, depth: "bord" | "volledig"): string {
  const composed = composeContent(variant, depth);
  if (!composed.ok) throw new Error(composed.reason);
  return writeCode(composed.content, given).code;
}

function fileFor(document: Pick<Assessment, "id" | "variant" | "depth">, name = "inbreng.json") {
  const text = writeContribution({ invitation: invitationTo(document), handedIn: given });
  return fileOf(name, text);
}

function fileOf(name: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.buffer };
}

describe("a code that comes in", () => {
  it("is taken with small letters, blanks and dashes of any kind", () => {
    const code = codeFor("pga", "bord");
    const handedIn = { ...given, via: "code" };
    for (const typed of [code, code.toLowerCase(), code.replaceAll("-", " "), ` ${code.replaceAll("-", "–")}\n`]) {
      expect(receiveCode(session, typed, "code")).toEqual({ ok: true, handedIn });
    }
  });

  it("is refused with its reason", () => {
    const code = codeFor("pga", "bord");
    const wrong = code.startsWith("4") ? `3${code.slice(1)}` : `4${code.slice(1)}`;
    expect(receiveCode(session, "Hoi, ik kom wat later!", "code")).toEqual({ ok: false, reason: "foreign" });
    expect(receiveCode(session, wrong, "code")).toEqual({ ok: false, reason: "mistyped" });
    expect(receiveCode(session, codeFor("jeugd", "bord"), "code")).toEqual({ ok: false, reason: "other-field" });
    expect(receiveCode(session, codeFor("pga", "volledig"), "code")).toEqual({ ok: false, reason: "other-depth" });
  });
});

describe("a file that comes in", () => {
  it("is taken when it was made for this session", async () => {
    const [received] = await receiveFile(session, fileFor(session));
    expect(received).toMatchObject({ ok: true, handedIn: { via: "file", answers } });
  });

  it("is refused with its reason", async () => {
    const refusedAs = async (file: Parameters<typeof receiveFile>[1]) => (await receiveFile(session, file))[0];
    expect(await refusedAs(fileFor({ ...session, id: "s2" }))).toEqual({ ok: false, reason: "other-session" });
    expect(await refusedAs(fileFor({ ...session, variant: "jeugd" }))).toEqual({ ok: false, reason: "other-field" });
    expect(await refusedAs(fileFor({ ...session, depth: "volledig" }))).toEqual({ ok: false, reason: "other-depth" });
    expect(await refusedAs(fileOf("brief.json", "{"))).toEqual({ ok: false, reason: "cut-off" });
    expect(await refusedAs(fileOf("brief.txt", "{}"))).toEqual({ ok: false, reason: "no-picture" });
    expect(await refusedAs({ ...fileOf("foto.jpg", ""), size: 50_000_000 })).toEqual({
      ok: false,
      reason: "too-large",
    });
    const gone = { name: "a.json", size: 1, arrayBuffer: () => Promise.reject(new Error("gone")) };
    expect(await refusedAs(gone)).toEqual({ ok: false, reason: "unreadable" });
  });
});

describe("several codes at once", () => {
  it("are each read, and what is no code for this session is refused as it stood there", () => {
    const first = codeFor("pga", "bord");
    const other = codeFor("jeugd", "bord");
    const read = receiveCodes(session, `Van mij: ${first}\nen van mijn buurman: ${other}`);
    expect(read.map(({ text, ok }) => [text, ok])).toEqual([
      [first, true],
      [other, false],
    ]);
    expect(receiveCodes(session, "Tot straks")).toEqual([{ text: "Tot straks", ok: false, reason: "foreign" }]);
  });
});
