import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { v1Text } from "../support/brokenDocuments.ts";
import { cli, example } from "../support/terminal.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansenwijzer-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("assess", () => {
  it("prints the result of a session as one JSON object", async () => {
    const { code, out, err } = await cli("assess", example("02-halverwege"));
    expect(err).toBe("");
    expect(code).toBe(0);
    // by hand: step 1 5/6 · 2 9/12 · 3 10/12 · 4 8/12 (4b is out) · 5 5/6 · 6 6/9 · 7 5/6 · 8 2/6 (8a was not asked) · all 50/69
    // band: 8a and 8b at 0: 50/72, at 3: 56/72
    expect(JSON.parse(out)).toEqual({
      steps: { "1": 83, "2": 75, "3": 83, "4": 67, "5": 83, "6": 67, "7": 83, "8": 33 },
      levels: { organisatie: 81, samenwerking: 74, borging: 33 },
      overall: 72,
      coverage: { answered: 24, of: 25 },
      band: { low: 69, high: 78 },
      checklist: {
        "1": "bijna",
        "2": "bijna",
        "3": "bijna",
        "4": "bijna",
        "5": "bijna",
        "6": "gereed",
        "7": "nog-niet",
      },
      contradictions: ["2", "4", "6"],
      advice: "eerst-voorbereiden",
      provisional: false,
      path: [
        { question: "2d", level: 3 },
        { question: "3b", level: 3 },
        { question: "5b", level: 3 },
        { question: "8a", level: 1 },
        { question: "8b", level: 1 },
      ],
    });
  });

  it.each([
    ["01-net-begonnen", "eerst-voorbereiden"],
    ["03-klaar-om-te-starten", "starten"],
  ])("advises on %s: %s", async (name, advice) => {
    const { code, out } = await cli("assess", example(name));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ advice });
  });

  it("reads a file with a byte order mark and a name full of traps", async () => {
    const file = join(folder, "{{path}} $t(cli:help) ’é.json");
    await writeFile(file, `\uFEFF${v1Text}`);
    const { code, out } = await cli("assess", file);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ overall: 70 });
  });

  it("says null where no question applies", async () => {
    const document = JSON.parse(v1Text);
    const na = { na: "past niet" };
    Object.assign(document.rounds[1].answers, { "5a": na, "5b": na });
    const file = join(folder, "na.json");
    await writeFile(file, JSON.stringify(document));
    const { out } = await cli("assess", file);
    expect(JSON.parse(out)).toMatchObject({ steps: { "5": null }, checklist: { "4": "gereed" } });
  });
});

describe("validate", () => {
  it("says in one line that a session is valid, in Dutch or English", async () => {
    const file = example("01-net-begonnen");
    expect(await cli("validate", file)).toEqual({ code: 0, out: `${file}: geldig\n`, err: "" });
    expect(await cli("validate", file, "--lang", "en")).toEqual({ code: 0, out: `${file}: valid\n`, err: "" });
  });

  it("leaves the file as it is", async () => {
    const file = join(folder, "same.json");
    await writeFile(file, v1Text);
    await cli("validate", file);
    expect(await readFile(file, "utf8")).toBe(v1Text);
  });
});

describe("help", () => {
  it.each([
    ["nl", "Gebruik:"],
    ["en", "Usage:"],
  ])("explains every command (%s)", async (language, heading) => {
    const { code, out, err } = await cli("--help", "--lang", language);
    expect(code).toBe(0);
    expect(err).toBe("");
    for (const word of [heading, "assess", "validate", "plan", "--lang", "--help"]) expect(out).toContain(word);
  });
});
