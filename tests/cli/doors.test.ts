import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import nl from "../../locales/nl/cli.json";
import { run } from "../../src/cli/run.ts";
import { standIns, writings } from "../support/arrivals.ts";
import { v1Text } from "../support/brokenDocuments.ts";
import { example } from "../support/terminal.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansenwijzer-doors-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the program says, in this process: a new one for each of so many files takes minutes. */
async function said(...given: string[]): Promise<{ code: number; out: string; err: string }> {
  const lines = { out: "", err: "" };
  const code = await run(given, {
    out: (text) => {
      lines.out += `${text}\n`;
    },
    warn: (text) => {
      lines.err += `${text}\n`;
    },
  });
  return { code, ...lines };
}

it.each(writings)("a session is read in %s", async (_, write) => {
  const file = join(folder, "sessie.json.txt");
  await writeFile(file, write(v1Text));
  expect(await said("validate", file)).toMatchObject({ code: 0, err: "" });
});

it.each(standIns)("every command tells %s for what it is: %s", async (_, kind, write) => {
  const file = join(folder, "sessie.json");
  await writeFile(file, write(v1Text));
  const refused = { code: 2, out: "", err: `${nl.refusals[kind].replace("{{file}}", file)}\n` };
  expect(await said("assess", file)).toEqual(refused);
  expect(await said("content", file)).toEqual(refused);
  expect(await said("merge", example("02-halverwege"), file, "--out", join(folder, "uit.json"))).toEqual(refused);
});

it("a file of ours is told for what it is at another door", async () => {
  const file = join(folder, "inbreng.json");
  await writeFile(file, '{"format":"kansenwijzer-inbreng"}');
  expect((await said("assess", file)).err).toContain("één persoon");
  expect((await said("content", example("02-halverwege"))).err).toContain("een hele sessie");
});
