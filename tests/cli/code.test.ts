import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assessment/model.ts";
import { run } from "../../src/cli/run.ts";
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
    const { code: exit, out, err } = await cli("merge", base, code, v3, code, "--out", at("out.json"));
    expect([exit, err]).toEqual([0, ""]);
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(4);
    expect(lines.map((line) => /nieuw|al, er is niets veranderd/.exec(line)?.[0])).toEqual([
      "nieuw",
      "nieuw",
      "al, er is niets veranderd",
      "al, er is niets veranderd",
    ]);
    const [merged, before] = [await open(at("out.json")), await open(base)];
    expect(merged.rounds[0].contributions).toHaveLength(before.rounds[0].contributions.length + 2);
    expect(merged.rounds[0].answers).toEqual(before.rounds[0].answers);
    expect(merged.log.at(-1)).toMatchObject({ what: "contribution.taken" });
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
    expect(out).toContain("takes the place");
    expect(out).toContain("one answer differs");
    expect((await open(at("c.json"))).rounds[0].contributions).toHaveLength(a.rounds[0].contributions.length);
  });

  it("takes the file of a participant, with its notes, for the same as a code of it", async () => {
    const invitation = { variant: "pga", depth: "bord", session: "7K3P9X" } as const;
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
    await writeFile(
      at("elsewhere.json"),
      writeContribution({ invitation: { ...invitation, variant: "jeugd" }, handedIn }),
    );
    expect(await refused("merge", base, at("elsewhere.json"), "--out", at("no.json"))).toContain("ander veld");
  });

  it("that can't use one writes nothing, and says which", async () => {
    const code = await codeOf(v3, "p2");
    await writeFile(at("jeugd.json"), JSON.stringify({ ...JSON.parse(v3Text), variant: "jeugd" }));
    expect(await refused("merge", base, code, "QQQQ", "--out", at("no.json"))).toContain("“QQQQ”");
    expect(await refused("merge", at("jeugd.json"), code, "--out", at("no.json"))).toContain("ander veld");
    expect(await refused("merge", base, at("jeugd.json"), "--out", at("no.json"))).toContain("ander veld");
    expect(await refused("merge", base, example("03-klaar-om-te-starten"), "--out", at("no.json"))).toContain(
      "geen inbreng",
    );
    expect(await refused("merge", base, code)).toContain("--out");
    expect(await refused("merge", base, code, "--out", base)).toContain("de sessie zelf");
    await expect(readFile(at("no.json"))).rejects.toThrow();
  });
});
