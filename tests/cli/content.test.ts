import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import nl from "../../locales/nl/cli.json";
import type { ListedQuestion } from "../../src/cli/commands/content.ts";
import { variants } from "../../src/content/compose.ts";
import { handbookText, overlayWith } from "../support/overlays.ts";
import { cli, example } from "../support/terminal.ts";

// Each run is a process of its own.
vi.setConfig({ testTimeout: 20_000 });

let folder = "";
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansenwijzer-"));
  await writeFile(at("good.json"), handbookText);
  await writeFile(at("critical.json"), JSON.stringify(overlayWith("questions.0.critical", true)));
  await writeFile(at("unknown.json"), JSON.stringify(overlayWith("actions.0.question", "2z")));
  await writeFile(at("huge.json"), "{");
  await truncate(at("huge.json"), 4_000_000);
});
afterAll(() => rm(folder, { recursive: true }));

async function listed(...given: string[]): Promise<ListedQuestion[]> {
  const { code, out, err } = await cli("content", "--list", ...given);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out);
}

describe("content --list", () => {
  it("prints every question of a field with all that an editor needs", async () => {
    const questions = await listed();
    expect(questions.filter(({ board }) => board)).toHaveLength(23);
    expect(questions.length).toBeGreaterThanOrEqual(49);
    expect(questions.find(({ id }) => id === "2d")).toMatchObject({
      title: "Is er draagvlak bij collega’s, managers en onze eigen burgemeester?",
      step: "2",
      level: "organisatie",
      item: "1",
      critical: true,
      board: true,
    });
    for (const { sources, actions } of questions) {
      expect(sources.every(({ document, section, label }) => document !== "" && section !== "" && label !== "")).toBe(
        true,
      );
      expect(actions.length).toBeGreaterThanOrEqual(2);
    }
  });

  it("takes the board alone, another language and any field", async () => {
    expect(await listed("--depth", "bord")).toHaveLength(25);
    expect((await listed("--lang", "en", "--depth=bord"))[0]?.title).toBe("What exactly is it?");
  });

  it.each(variants.map(({ id }) => id).filter((id) => id !== "pga"))("has the questions of %s too", async (id) => {
    expect((await listed("--variant", id)).length).toBeGreaterThanOrEqual(54);
  });
});

describe("content FILE", () => {
  it("says in one line that an overlay is right", async () => {
    const { code, out } = await cli("content", at("good.json"));
    expect(code).toBe(0);
    expect(out).toBe(`${at("good.json")}: geldige overlay “Gemeente Voorbeeldstad”\n`);
  });

  it.each([
    ["critical.json", "deze overlay klopt niet bij questions.0.critical."],
    ["unknown.json", "de vraag “2z” is er niet, bij actions.0.question."],
    ["huge.json", "dit bestand is te groot voor een overlay."],
    ["nergens.json", "dit bestand bestaat niet."],
  ])("refuses %s in one line: %s", async (name, sentence) => {
    const { code, out, err } = await cli("content", at(name));
    expect({ code, out, err }).toEqual({ code: 2, out: "", err: `${at(name)}: ${sentence}\n` });
  });

  it("refuses a session", async () => {
    const { code, err } = await cli("content", example("02-halverwege"));
    expect(code).toBe(2);
    expect(err).toContain("02-halverwege.json");
  });
});

describe("what was typed wrong", () => {
  it.each([
    [["content"], nl.refusals["usage-content"]],
    [["content", "--list", "x.json"], nl.refusals["usage-content"]],
    [
      ["content", "--list", "--variant", "nergens"],
      "Het veld “nergens” is er niet. Kies uit: pga, wijkggd, jeugd, geweld, buurt.",
    ],
    [["content", "--list", "--depth", "diep"], "Deze diepte is er niet. Kies uit: bord, volledig."],
    [["assess", "--list"], "Onbekende optie “--list”. Meer uitleg krijgen jullie met --help."],
  ])("%j is refused with what to type", async (given, sentence) => {
    const { code, err } = await cli(...given);
    expect({ code, err }).toEqual({ code: 2, err: `${sentence}\n` });
  });
});
