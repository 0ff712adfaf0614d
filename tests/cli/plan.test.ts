import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { savedWith, v1Text } from "../support/brokenDocuments.ts";
import { cli, example } from "../support/terminal.ts";

const run = promisify(execFile);

let folder = "";
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansenwijzer-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** The text of a PDF on one line, as another program reads it. */
async function textOf(file: string): Promise<string> {
  const { stdout } = await run("pdftotext", [file, "-"]);
  return stdout.replace(/\s+/g, " ");
}

describe("plan", () => {
  it.each(["01-net-begonnen", "02-halverwege", "03-klaar-om-te-starten"])(
    "writes a whole PDF of %s and nothing else",
    async (name) => {
      const before = await readdir(folder);
      expect(await cli("plan", example(name), at(`${name}.pdf`))).toEqual({ code: 0, out: "", err: "" });
      expect((await readdir(folder)).sort()).toEqual([...before, `${name}.pdf`].sort());
      const { stdout } = await run("qpdf", ["--check", at(`${name}.pdf`)]);
      expect(stdout).toContain("No syntax or stream encoding errors found");
    },
  );

  it("speaks the language of the session, or the one that is asked for", async () => {
    await cli("plan", example("02-halverwege"), at("nl.pdf"));
    await cli("plan", "--lang", "en", example("02-halverwege"), at("en.pdf"));
    const [dutch, english] = [await textOf(at("nl.pdf")), await textOf(at("en.pdf"))];
    expect(dutch).toContain("Gemeente Voorbeeldstad");
    expect(dutch).toContain("Waarom willen we dit?");
    expect(english).toContain("Gemeente Voorbeeldstad");
    expect(english).not.toContain("Waarom willen we dit?");

    await writeFile(at("en.json"), JSON.stringify(savedWith("language", "en")));
    await cli("plan", at("en.json"), at("session-en.pdf"));
    expect(await textOf(at("session-en.pdf"))).not.toContain("Waarom willen we dit?");
  });

  it("takes the place of an older plan, also behind a link", async () => {
    await writeFile(at("old.pdf"), "oud");
    await symlink(at("old.pdf"), at("link.pdf"));
    expect((await cli("plan", example("01-net-begonnen"), at("link.pdf"))).code).toBe(0);
    expect((await readFile(at("old.pdf"))).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("says on stderr which characters no typeface has, and writes the plan all the same", async () => {
    await writeFile(at("odd.json"), v1Text.replace("Werksessie voorjaar", "Werksessie 㐂 voorjaar"));
    const { code, out, err } = await cli("plan", at("odd.json"), at("odd.pdf"));
    expect(code).toBe(0);
    expect(out).toBe("");
    expect(err).toMatch(/^Let op: .*㐂\n$/);
    expect(await textOf(at("odd.pdf"))).toContain("Gemeente Voorbeeldstad");
  });

  it("of which pages were taken out says so to each command that goes on with it, beside the outcome", async () => {
    await cli("plan", example("02-halverwege"), at("whole.pdf"));
    await run("qpdf", [at("whole.pdf"), "--pages", ".", "1-3", "--", at("part.pdf")]);
    const told = /part\.pdf: .* 3\. .*\n$/;
    const { out, err } = await cli("assess", at("part.pdf"));
    expect(JSON.parse(out)).toMatchObject({ advice: "eerst-voorbereiden" });
    expect(err).toMatch(told);
    expect((await cli("plan", at("part.pdf"), at("again.pdf"))).err).toMatch(told);
    const merged = await cli("merge", example("02-halverwege"), at("part.pdf"), "--out", at("merged.json"));
    expect(merged).toMatchObject({ code: 0, err: expect.stringMatching(told) });
    expect((await cli("assess", at("whole.pdf"))).err).toBe("");
  });
});
