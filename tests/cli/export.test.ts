import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatIds } from "../../src/export/formats.ts";
import { cli, example } from "../support/terminal.ts";

let folder = "";
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansenwijzer-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** How a file of each kind begins. */
const beginnings: Readonly<Record<string, string>> = {
  college: "%PDF-",
  owners: "%PDF-",
  feedback: "%PDF-",
  docx: "PK",
  xlsx: "PK",
  csv: "\uFEFF",
  ics: "BEGIN:VCALENDAR",
  "board-png": "\uFFFDPNG",
  "board-svg": "<svg ",
};

describe("export", () => {
  it.each(Object.keys(beginnings))(
    "writes a %s and nothing else",
    async (format) => {
      const before = await readdir(folder);
      const run = await cli("export", example("02-halverwege"), "--format", format, at(format));
      expect(run).toEqual({ code: 0, out: "", err: "" });
      expect((await readdir(folder)).sort()).toEqual([...before, format].sort());
      expect((await readFile(at(format), "utf8")).startsWith(beginnings[format] ?? "?")).toBe(true);
    },
    30_000,
  );

  it("speaks the language that is asked for", async () => {
    await cli("export", example("02-halverwege"), "--format", "csv", at("en.csv"), "--lang", "en");
    expect(await readFile(at("en.csv"), "utf8")).toContain("partly arranged");
  }, 30_000);

  it.each([
    ["without a format", [], "Kies met --format wat jullie willen maken"],
    ["with a format that there is not", ["--format", "odt"], "De vorm “odt” is er niet"],
  ])(
    "%s says in one line which there are, and writes nothing",
    async (_, given, sentence) => {
      const { code, out, err } = await cli("export", example("02-halverwege"), at("none"), ...given);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^[^\n]+\n$/);
      expect(err).toContain(sentence);
      for (const format of formatIds) expect(err).toContain(format);
      expect(await readdir(folder)).not.toContain("none");
    },
    30_000,
  );
});
