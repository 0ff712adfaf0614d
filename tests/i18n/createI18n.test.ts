import { describe, expect, it } from "vitest";
import { languages } from "../../src/assessment/model.ts";
import { createI18n } from "../../src/i18n/createI18n.ts";
import { createWords } from "../../src/i18n/createWords.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import { allTexts, localeFiles, placesIn, textsOf } from "../support/locales.ts";

describe("the words", () => {
  it("of a key that doesn't exist are a fault, never a bare key on screen", async () => {
    const { t } = await createWords("nl", ["ui", "rules"]);
    expect(() => t("nothing.here")).toThrow("No words for ui:nothing.here");
    expect(() => t("rules:answers.9")).toThrow("No words for rules:answers.9");
  });

  it("of a file that was not asked for are a fault too", async () => {
    const { t } = await createWords("nl", ["ui"]);
    expect(() => t("steps/1:title")).toThrow();
  });

  it.each(languages)("of every file in “%s” can be loaded and read", async (language) => {
    const words = await createI18n(language, localeFiles(language));
    for (const file of localeFiles(language)) {
      for (const { key, text } of textsOf(language, file)) {
        expect(words.getResource(language, file, key), `${file}:${key}`).toBe(text);
      }
    }
  });

  it("follow a switch of language, for every file that was loaded, and back", async () => {
    const instance = await createI18n("nl", ["ui", "rules"]);
    await instance.loadNamespaces(["steps/1"]);
    const dutch = wordsOf(instance, "nl").t("steps/1:title");
    await instance.changeLanguage("en");
    const english = wordsOf(instance, "en").t("steps/1:title");
    expect(english).not.toBe(dutch);
    expect(wordsOf(instance, "en").t("rules:answers.3")).not.toBe("geregeld");
    await instance.changeLanguage("nl");
    expect(wordsOf(instance, "nl").t("steps/1:title")).toBe(dutch);
  });

  it("do not fall back to another language: that would be a missing text nobody sees", async () => {
    const instance = await createI18n("en", ["rules"]);
    expect(instance.options.fallbackLng).toBe(false);
  });

  it("of two sessions of the app don't mix", async () => {
    const [dutch, english] = await Promise.all([createWords("nl", ["rules"]), createWords("en", ["rules"])]);
    expect(dutch.t("rules:answers.3")).toBe("geregeld");
    expect(english.t("rules:answers.3")).not.toBe("geregeld");
  });

  it.each([
    ["nl", 0, "kansen"],
    ["nl", 1, "kans"],
    ["nl", 2, "kansen"],
    ["en", 0, "opportunities"],
    ["en", 1, "opportunity"],
    ["en", 2, "opportunities"],
  ] as const)("count: in “%s” %i %s", async (language, count, word) => {
    const { t } = await createWords(language, ["ui"]);
    const said = t("board.chances", { count });
    expect(said).toContain(String(count));
    if (language === "nl") expect(said).toBe(`${count} ${word}`);
    expect(said === t("board.chances", { count: 1 }).replace("1", String(count))).toBe(count === 1);
  });

  it.each(["$t(app.name)", "{{count}}", "{{ title }}", "$& $1 $$", "<b>", "app.name", "rules:answers.3"])(
    "take “%s” that a person typed as it is, in every text that leaves a place open",
    async (typed) => {
      const { t } = await createWords("nl", localeFiles("nl"));
      for (const { file, key, text } of allTexts("nl")) {
        const places = placesIn(text);
        if (places.length === 0 || /_(one|other)$/.test(key)) continue;
        const filled = text.replace(/\{\{.*?\}\}/g, () => typed);
        expect(t(`${file}:${key}`, Object.fromEntries(places.map((place) => [place, typed])))).toBe(filled);
      }
    },
  );

  it("list as people do", async () => {
    const dutch = await createWords("nl", ["ui"]);
    const english = await createWords("en", ["ui"]);
    expect(dutch.list(["2a"])).toBe("2a");
    expect(dutch.list(["2a", "2d", "3b"])).toBe("2a, 2d en 3b");
    expect(english.list(["2a", "2d"])).toBe("2a and 2d");
    expect(dutch.list([])).toBe("");
  });
});
