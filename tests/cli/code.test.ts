import { chmod, link, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { receiveFile } from "../../src/app/voices/receive.ts";
import { referenceOf } from "../../src/assessment/code/reference.ts";
import { giveAnswer } from "../../src/assessment/edit.ts";
import { invitationTo } from "../../src/assessment/invitation.ts";
import type { Assessment } from "../../src/assessment/model.ts";
import type { Contribution } from "../../src/assessment/voices.ts";
import { run } from "../../src/cli/run.ts";
import { lateVoices } from "../../src/content/practice.ts";
import { writeContribution } from "../../src/storage/contribution.ts";
import { savedWith, v3Text } from "../support/brokenDocuments.ts";
import { exampleOverlay } from "../support/overlays.ts";
import { example } from "../support/terminal.ts";

const v3 = fileURLToPath(new URL("../fixtures/documents/v3.json", import.meta.url));
const v1 = fileURLToPath(new URL("../fixtures/documents/v1.json", import.meta.url));
const base = example("02-halverwege");

let folder = "";
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansenwijzer-"));
  // As a colleague sends it back: the same session, with what others said in it.
  await writeFile(at("sent.json"), JSON.stringify({ ...JSON.parse(v3Text), id: (await open(base)).id }));
});
afterAll(() => rm(folder, { recursive: true }));

async function cli(...given: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await run(given, {
    out: (text) => {
      out += `${text}\n`;
    },
    warn: (text) => {
      err += `${text}\n`;
    },
  });
  return { code, out, err };
}

async function codeOf(file: string, participant: string): Promise<string> {
  const { code, out, err } = await cli("code", "encode", file, "--participant", participant);
  expect([code, err]).toEqual([0, ""]);
  return out.trimEnd();
}

async function refused(...given: string[]): Promise<string> {
  const { code, out, err } = await cli(...given);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^[^\n]+\n$/);
  return err.trimEnd();
}

const practised = ({ werksessie }: Assessment) => ({ ...werksessie, practice: true });

/** A session in which this was taken in. */
async function fileWith(handedIn: Contribution): Promise<string> {
  await writeFile(at("with.json"), JSON.stringify(savedWith("rounds.1.contributions", [{ ...handedIn }])));
  return at("with.json");
}

const open = async (file: string) => JSON.parse(await readFile(file, "utf8")) as Assessment;

describe("code encode and decode", () => {
  it("give back what a participant said, without notes, also of a file of version 1", async () => {
    for (const file of [v1, v3]) {
      const { out } = await cli("code", "decode", await codeOf(file, "p2"));
      expect(JSON.parse(out)).toEqual({ answers: { "1a": { level: 3 }, "2c": { unknown: true }, "4d": { na: "…" } } });
      const { out: first } = await cli("code", "decode", (await codeOf(file, "p1")).toLowerCase(), "--variant", "pga");
      expect(JSON.parse(first)).toEqual({ answers: { "1a": { level: 2 } } });
    }
  });

  it("read a code of a session with an overlay by that session", async () => {
    const answers = { "3o1": { level: 1 }, "1a": { level: 0 } };
    const document = {
      ...savedWith("rounds.1.contributions", [{ participant: "p1", role: "zorg", answers }]),
      depth: "volledig",
      overlay: exampleOverlay(),
    };
    await writeFile(at("overlay.json"), JSON.stringify(document));
    const code = await codeOf(at("overlay.json"), "p1");
    expect(await refused("code", "decode", code)).toContain("andere vragen");
    const { out } = await cli("code", "decode", code, at("overlay.json"));
    expect(JSON.parse(out)).toEqual({ answers });
  });

  it("take answers of a deeper depth along, and refuse what fits in no code", async () => {
    await writeFile(at("deep.json"), JSON.stringify(savedWith("rounds.1.contributions.0.answers.1c", { level: 1 })));
    const { out } = await cli("code", "decode", await codeOf(at("deep.json"), "p1"));
    expect(JSON.parse(out)).toEqual({ answers: { "1a": { level: 2 }, "1c": { level: 1 } } });
    await writeFile(
      at("foreign.json"),
      JSON.stringify(savedWith("rounds.1.contributions.0.answers.1zz", { level: 1 })),
    );
    expect(await refused("code", "encode", at("foreign.json"), "--participant", "p1")).toContain("1zz");
  });

  it("say in one line what is wrong", async () => {
    const code = await codeOf(v3, "p2");
    expect(
      await refused(
        "code",
        "decode",
        code.replace(/.$/, (sign) => (sign === "2" ? "3" : "2")),
      ),
    ).toContain("teken");
    expect(await refused("code", "decode", "hallo")).toContain("geen code");
    expect(await refused("code", "decode", code, "--variant", "jeugd")).toContain("ander veld");
    expect(await refused("code", "decode", code, "--depth", "volledig")).toContain("diepte");
    expect(await refused("code", "decode", code, "--variant", "zorg")).toContain("“zorg”");
    expect(await refused("code", "encode", v3, "--participant", "p9")).toContain("“p9”");
    expect(await refused("code", "encode", v3, "--participant", "p3")).toContain("geen eigen inbreng");
    for (const wrong of [["encode", v3], ["decode"], ["maak", code], ["encode", v3, code, "--participant", "p1"]]) {
      expect(await refused("code", ...wrong)).toContain("code encode");
    }
  });
});

describe("merge", () => {
  it("says of each contribution what it changed, and writes a session with all of them", async () => {
    const code = await codeOf(v3, "p2");
    const { code: exit, out, err } = await cli("merge", base, code, at("sent.json"), code, "--out", at("out.json"));
    expect([exit, err]).toEqual([0, ""]);
    const lines = out.split("\n").flatMap((line) => /nieuw,|al, er is niets veranderd/.exec(line)?.[0] ?? []);
    expect(lines).toEqual(["nieuw,", "nieuw,", "al, er is niets veranderd", "al, er is niets veranderd"]);
    const [merged, before] = [await open(at("out.json")), await open(base)];
    expect(merged.rounds[0].contributions).toHaveLength(before.rounds[0].contributions.length + 1);
    const inSecond = merged.rounds.find(({ id }) => id === "r2")?.contributions ?? [];
    expect(inSecond.map(({ participant }) => participant)).toEqual(["p1", "p2"]);
    expect(merged.rounds[0].answers).toMatchObject(before.rounds[0].answers);
    expect(merged.log.map(({ what }) => what)).toEqual(
      expect.arrayContaining(["contribution.taken", "session.joined"]),
    );
    expect(merged.updated > before.updated).toBe(true);
  });

  it("makes the same voices in whatever order they come, and puts a corrected one in the place of its former self", async () => {
    await writeFile(at("later.json"), JSON.stringify(savedWith("rounds.1.contributions.1.answers.1a.level", 1)));
    const [one, two] = [await codeOf(v3, "p1"), await codeOf(v3, "p2")];
    await cli("merge", base, one, two, "--out", at("a.json"));
    await cli("merge", base, two, one, "--out", at("b.json"));
    const [a, b] = [await open(at("a.json")), await open(at("b.json"))];
    expect(b.rounds[0]).toEqual(a.rounds[0]);
    const corrected = await codeOf(at("later.json"), "p2");
    const { out } = await cli("merge", at("a.json"), corrected, "--out", at("c.json"), "--lang", "en");
    expect(out).toContain("replaces the earlier contribution");
    expect(out).toContain("one answer differs");
    expect((await open(at("c.json"))).rounds[0].contributions).toHaveLength(a.rounds[0].contributions.length);
  });

  it("takes the file of a participant, with its notes, for the same as a code of it", async () => {
    const invitation = invitationTo(await open(base));
    const said = { "1a": { level: 1, note: "Nog niet overal." } } as const;
    const handedIn = { participant: "1f0c-77", role: "zorg", answers: said, revision: 1, via: "file" } as const;
    await writeFile(at("own.json"), writeContribution({ invitation, handedIn }));
    await cli("merge", base, at("own.json"), "--out", at("own-out.json"));
    expect((await open(at("own-out.json"))).rounds[0].contributions).toContainEqual(handedIn);
    const code = await codeOf(at("own-out.json"), handedIn.participant);
    const { out } = await cli("merge", at("own-out.json"), code, "--out", at("own-again.json"));
    expect(out).toContain("er is niets veranderd");
    await writeFile(at("broken.json"), writeContribution({ invitation, handedIn }).replace('"level": 1', '"level": 7'));
    expect(await refused("merge", base, at("broken.json"), "--out", at("no.json"))).toContain("answers.1a.level");
  });

  it("refuses what the app refuses: of another session, field or depth, and of the practice group", async () => {
    const session = await open(base);
    const invitation = invitationTo(session);
    const said = { participant: "M33MWW", role: "zorg", answers: { "1a": { level: 1 } }, revision: 0 } as const;
    const rehearsed = { ...said, participant: referenceOf(lateVoices[0]?.id ?? "") };
    const cases = [
      [{ ...invitation, session: "7K3P9X" }, said, "other-session", "andere sessie"],
      [{ ...invitation, variant: "jeugd" }, said, "other-field", "ander veld"],
      [{ ...invitation, depth: "volledig" }, said, "other-depth", "andere vragen"],
      [invitation, rehearsed, "practice", "oefening"],
    ] as const;
    for (const [made, handedIn, reason, words] of cases) {
      const text = writeContribution({ invitation: made, handedIn });
      await writeFile(at(`${reason}.json`), text);
      const bytes = new TextEncoder().encode(text);
      const file = { name: "inbreng.json", size: bytes.length, arrayBuffer: async () => bytes.buffer };
      expect(await receiveFile(session, file)).toEqual([{ ok: false, reason }]);
      expect(await refused("merge", base, at(`${reason}.json`), "--out", at("no.json"))).toContain(words);
    }
    await writeFile(at("practised.json"), JSON.stringify({ ...session, id: "1", werksessie: practised(session) }));
    const code = await codeOf(await fileWith(rehearsed), rehearsed.participant);
    expect(await refused("merge", base, code, "--out", at("no.json"))).toContain("oefening");
    expect((await cli("merge", at("practised.json"), code, "--out", at("practised-out.json"))).code).toBe(0);
    expect(await refused("merge", base, v3, "--out", at("no.json"))).toContain("andere sessie");
    await expect(readFile(at("no.json"))).rejects.toThrow();
  });

  it("never writes over what it reads, by whatever path or name", async () => {
    const sent = await readFile(at("sent.json"), "utf8");
    await symlink(at("sent.json"), at("soft.json"));
    await link(at("sent.json"), at("hard.json"));
    const spelled = join(folder, "..", basename(folder), ".", "sent.json");
    for (const out of [
      at("sent.json"),
      spelled,
      relative(process.cwd(), at("sent.json")),
      at("soft.json"),
      at("hard.json"),
    ]) {
      expect(await refused("merge", base, at("sent.json"), "--out", out)).toContain("leest de opdracht zelf");
      expect(await refused("merge", at("sent.json"), at("sent.json"), "--out", out)).toContain("de sessie zelf");
      expect(await refused("export", at("sent.json"), "--format", "csv", out)).toContain("de sessie zelf");
    }
    expect(await readFile(at("sent.json"), "utf8")).toBe(sent);
  });

  it("leaves a file that it replaces to whom it was open before", async () => {
    for (const mode of [0o600, 0o640, 0o664]) {
      await writeFile(at("mine.json"), "");
      await chmod(at("mine.json"), mode);
      await cli("merge", base, at("sent.json"), "--out", at("mine.json"));
      expect((await stat(at("mine.json"))).mode & 0o777).toBe(mode);
      await cli("export", base, "--format", "csv", at("mine.json"));
      expect((await stat(at("mine.json"))).mode & 0o777).toBe(mode);
    }
  });

  it("takes another state of the session as the app does: by what grew from what, and told place by place", async () => {
    const first = await open(base);
    const went = (from: Assessment, question: string, level: 0 | 3, minute: number): Assessment => {
      const entry = {
        at: `2027-03-12T11:${minute}:00Z`,
        what: "question.answered",
        about: question,
        to: level,
      } as const;
      return { ...giveAnswer(from, question, { level }), updated: entry.at, log: [...from.log, entry] };
    };
    const [here, grown] = [went(first, "2d", 0, 10), went(went(first, "2d", 0, 10), "8c", 3, 20)];
    const branch = went(went(first, "2d", 3, 30), "7a", 3, 31);
    for (const [name, document] of Object.entries({ here, grown, branch })) {
      await writeFile(at(`${name}.json`), JSON.stringify(document));
    }
    const merge = async (...files: string[]) => {
      const { out } = await cli("merge", ...files.map((file) => at(`${file}.json`)), "--out", at("state.json"));
      return { out, document: await open(at("state.json")) };
    };
    expect((await merge("here", "grown")).document).toEqual(await open(at("grown.json")));
    expect(await merge("grown", "here")).toMatchObject({
      out: expect.stringContaining("eerdere versie"),
      document: grown,
    });
    expect((await merge("here", "here")).out).toContain("hetzelfde");
    const { out, document } = await merge("here", "branch");
    expect(document.id).toBe(first.id);
    expect(document.rounds.at(-1)?.answers).toMatchObject({ "2d": { level: 0 }, "7a": { level: 3 } });
    expect(out.split("\n").filter((line) => line.includes("answers.2d"))).toHaveLength(1);
  });

  it("that can't use one writes nothing, and says which", async () => {
    const code = await codeOf(v3, "p2");
    await writeFile(at("jeugd.json"), JSON.stringify({ ...JSON.parse(v3Text), variant: "jeugd" }));
    expect(await refused("merge", base, code, "QQQQ", "--out", at("no.json"))).toContain("“QQQQ”");
    expect(await refused("merge", at("jeugd.json"), code, "--out", at("no.json"))).toContain("ander veld");
    await writeFile(at("silent.json"), JSON.stringify(await open(example("03-klaar-om-te-starten"))));
    expect(await refused("merge", base, at("silent.json"), "--out", at("no.json"))).toContain("geen inbreng");
    expect(await refused("merge", base, code)).toContain("--out");
    expect(await refused("merge", base, code, "--out", base)).toContain("de sessie zelf");
    await expect(readFile(at("no.json"))).rejects.toThrow();
  });
});
