import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import en from "../../locales/en/cli.json";
import nl from "../../locales/nl/cli.json";
import { savedWith, v1Text } from "../support/brokenDocuments.ts";
import { cli, example } from "../support/terminal.ts";

let folder = "";
const at = (name: string) => join(folder, name);

const files: Readonly<Record<string, string | Uint8Array>> = {
  "empty.json": "",
  "half.json": v1Text.slice(0, 300),
  "broken.json": v1Text.replace(":", ""),
  "other.json": '{"format":"anders"}',
  "newer.json": JSON.stringify(savedWith("version", 99)),
  "level.json": JSON.stringify(savedWith("rounds.0.answers.2d", { level: 9 })),
  "field.json": JSON.stringify(savedWith("variant", "buurtkamer")),
  "hostile.json": v1Text.replace('"worksheets": {}', '"worksheets": {"__proto__":{"polluted":true}}'),
  "deep.json": v1Text.replace('"worksheets": {}', `"worksheets": ${"[".repeat(500_000)}${"]".repeat(500_000)}`),
  "steering.json": JSON.stringify(savedWith("\u001b[31mrood\nnieuwe regel", 1)),
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansenwijzer-"));
  for (const [name, content] of Object.entries(files)) await writeFile(at(name), content);
  await writeFile(at("huge.json"), "{");
  await truncate(at("huge.json"), 50_000_000);
  await mkdir(at("map"));
  await symlink(at("nergens.json"), at("link.json"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Every refusal: exit code 2, nothing on stdout, one line on stderr without the insides of the program. */
async function refused(...given: string[]): Promise<string> {
  const { code, out, err } = await cli(...given);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toMatch(/^[^\n]+\n$/);
  expect(err).not.toMatch(/\bat .*:\d+|Error:|node_modules/);
  return err.trimEnd();
}

describe("a file that can't be used is refused with its reason and place", () => {
  it.each([
    ["nergens.json", "dit bestand bestaat niet."],
    ["link.json", "dit bestand bestaat niet."],
    ["empty.json/x.json", "dit bestand bestaat niet."],
    ["map", "dit is een map, geen bestand."],
    ["empty.json", "dit bestand is leeg."],
    ["half.json", "dit bestand breekt halverwege af."],
    ["broken.json", "dit is geen leesbare JSON."],
    ["other.json", "dit is geen sessie van Kansenwijzer."],
    ["newer.json", "deze sessie komt uit een nieuwere versie van Kansenwijzer."],
    ["huge.json", "dit bestand is te groot voor een sessie."],
    ["level.json", "deze sessie klopt niet bij rounds.0.answers.2d.level."],
    ["hostile.json", "deze sessie klopt niet bij worksheets.__proto__."],
    ["deep.json", "deze sessie klopt niet bij worksheets.0.0."],
    ["field.json", "deze versie van Kansenwijzer kent het werkveld “buurtkamer” niet."],
  ])("%s: %s", async (name, sentence) => {
    expect(await refused("assess", at(name))).toBe(`${at(name)}: ${sentence}`);
  });

  it("a device, which could go on for ever", async () => {
    expect(await refused("assess", "/dev/zero")).toBe("/dev/zero: dit is geen gewoon bestand.");
  });

  it("by every command, and in English when asked", async () => {
    const english = `${at("level.json")}: something in this session is wrong at rounds.0.answers.2d.level.`;
    expect(await refused("validate", at("level.json"), "--lang", "en")).toBe(english);
    expect(await refused("plan", at("level.json"), at("level.pdf"), "--lang=en")).toBe(english);
  });

  it("without letting the file steer the terminal", async () => {
    const line = await refused("validate", at("steering.json"));
    expect(line).toContain("[31mrood");
    expect(line).not.toMatch(/\p{Cc}/u);
  });
});

describe("what was typed wrong is refused with what to type", () => {
  const session = example("01-net-begonnen");

  it.each([
    [[], nl.refusals["no-command"]],
    [["meten"], nl.refusals["unknown-command"]],
    [["assess"], nl.refusals["usage-assess"]],
    [["assess", session, session], nl.refusals["usage-assess"]],
    [["validate"], nl.refusals["usage-validate"]],
    [["plan", session], nl.refusals["usage-plan"]],
    [["assess", session, "--snel"], nl.refusals["unknown-option"]],
    [["assess", session, "-x"], nl.refusals["unknown-option"]],
    [["assess", session, "--lang", "fr"], nl.refusals["unknown-language"]],
    [["assess", session, "--lang"], nl.refusals["unknown-language"]],
    [["constructor", session], nl.refusals["unknown-command"]],
  ])("%j", async (given, sentence) => {
    const line = await refused(...given);
    expect(line.startsWith(sentence.slice(0, sentence.search(/[{“]|$/)))).toBe(true);
  });
});

describe("a plan that can't be written leaves nothing behind", () => {
  const session = example("01-net-begonnen");

  it.each([
    ["map", nl.refusals["out-directory"]],
    ["geen-map/plan.pdf", nl.refusals["out-no-folder"]],
    ["plan.pdf/", nl.refusals.unwritable],
    ["link.json/plan.pdf", nl.refusals["out-no-folder"]],
  ])("at %s", async (name, sentence) => {
    const out = `${folder}/${name}`;
    const before = await readdir(folder, { recursive: true });
    expect(await refused("plan", session, out)).toBe(sentence.replace("{{file}}", out));
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });

  it("and never takes the place of a device or of the session itself", async () => {
    expect(await refused("plan", session, "/dev/null")).toBe(nl.refusals.unwritable.replace("{{file}}", "/dev/null"));
    await writeFile(at("sessie.json"), v1Text);
    const line = await refused("plan", at("sessie.json"), at("map/../sessie.json"));
    expect(line).toContain("dit is de sessie zelf");
    expect(await readFile(at("sessie.json"), "utf8")).toBe(v1Text);
  });

  it("nor does a session that can't be read", async () => {
    await refused("plan", at("half.json"), at("half.pdf"));
    await refused("plan", at("nergens.json"), at("nergens.pdf"));
    expect((await readdir(folder)).filter((name) => /\.pdf$|\.tmp$/.test(name))).toEqual([]);
  });
});

describe("the sentences", () => {
  it("exist for the same reasons in both languages, with the same places to fill", () => {
    const places = (text: string) => text.match(/\{\{\w+\}\}/g)?.sort() ?? [];
    expect(Object.keys(en.refusals)).toEqual(Object.keys(nl.refusals));
    const perReason = (words: typeof nl) =>
      Object.entries(words.refusals).map(([reason, text]) => [reason, places(text)]);
    expect(perReason(en)).toEqual(perReason(nl));
  });
});
