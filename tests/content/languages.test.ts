import { describe, expect, it } from "vitest";
import { languages } from "../../src/assessment/model.ts";
import { languageNames } from "../../src/i18n/languages.ts";
import { allTexts, localeFiles, placeOf, placesIn, textsOf } from "../support/locales.ts";

/** Dutch is written first; every other language follows it key by key. */
const others = languages.filter((language) => language !== "nl");

describe.each(others)("the words in “%s”", (language) => {
  it("are in the same files as the Dutch ones", () => {
    expect(localeFiles(language)).toEqual(localeFiles("nl"));
  });

  it.each(localeFiles("nl"))("of %s have the same keys as the Dutch ones", (file) => {
    const dutch = textsOf("nl", file);
    const own = textsOf(language, file);
    const ownKeys = new Set(own.map(({ key }) => key));
    const dutchKeys = new Set(dutch.map(({ key }) => key));
    expect(dutch.filter(({ key }) => !ownKeys.has(key)).map((text) => `add ${placeOf(language, text)}`)).toEqual([]);
    expect(own.filter(({ key }) => !dutchKeys.has(key)).map((text) => `add ${placeOf("nl", text)}`)).toEqual([]);
  });

  it.each(localeFiles("nl"))("of %s leave the same places open as the Dutch ones", (file) => {
    const own = new Map(textsOf(language, file).map(({ key, text }) => [key, text]));
    const differing = textsOf("nl", file).flatMap(({ key, text }) => {
      const [dutch, here] = [placesIn(text), placesIn(own.get(key) ?? "")];
      // A singular may say "1" or "one" instead of {{count}}.
      const [a, b] = key.endsWith("_one")
        ? [dutch, here].map((places) => places.filter((place) => place !== "count"))
        : [dutch, here];
      return JSON.stringify(a) === JSON.stringify(b)
        ? []
        : [`${placeOf(language, { file, key })} has {{${here.join("}}, {{")}}}, Dutch {{${dutch.join("}}, {{")}}}`];
    });
    expect(differing).toEqual([]);
  });

  it("are not Dutch that was left standing", () => {
    // Titles of Dutch documents and names of fields stay Dutch; a text of {{places}} alone has no language.
    const names = /^(sources|variants|fields)/;
    const wordsOf = (text: string) => text.replace(/\{\{.*?\}\}/g, "").match(/\p{L}+/gu) ?? [];
    const dutch = new Map(allTexts("nl").map(({ file, key, text }) => [`${file}:${key}`, text]));
    const same = allTexts(language).filter(
      ({ file, key, text }) => !names.test(file) && dutch.get(`${file}:${key}`) === text && wordsOf(text).length > 2,
    );
    expect(same.map((text) => placeOf(language, text))).toEqual([]);
  });
});

describe.each(languages)("every text in “%s”", (language) => {
  const texts = allTexts(language);

  it("says something, without blanks at its ends", () => {
    const blank = texts.filter(({ text }) => text.trim() === "" || text.trim() !== text);
    expect(blank.map((text) => placeOf(language, text))).toEqual([]);
  });

  it("has a singular and a plural together", () => {
    const keys = new Set(texts.map(({ file, key }) => `${file}:${key}`));
    const lonely = [...keys].filter(
      (key) =>
        (key.endsWith("_one") && !keys.has(key.replace(/_one$/, "_other"))) ||
        (key.endsWith("_other") && !keys.has(key.replace(/_other$/, "_one"))),
    );
    expect(lonely).toEqual([]);
  });

  it("has no key that reads as a separator: a dot or colon inside a key can't be looked up", () => {
    expect(texts.filter(({ key }) => key.includes(":") || key.split(".").includes("")).map(({ key }) => key)).toEqual(
      [],
    );
  });

  it("has no markup and asks for no other text", () => {
    const odd = texts.filter(({ text }) => /<\/?[a-z]|\$t\(|&[a-z]+;/i.test(text));
    expect(odd.map((text) => placeOf(language, text))).toEqual([]);
  });

  it("names no e-mail address, phone number or site", () => {
    const contact = /@|https?:|www\.|\b0\d[\d -]{7,}|\+31/i;
    expect(texts.filter(({ text }) => contact.test(text)).map((text) => placeOf(language, text))).toEqual([]);
  });

  it("has no double blanks, no lone blanks before a sign, no single character for ij", () => {
    // The help of the terminal stands in columns.
    const odd = texts.filter(({ file, key, text }) => / {2}/.test(text) && !(file === "cli" && key === "help"));
    expect(odd.map((text) => placeOf(language, text))).toEqual([]);
    expect(texts.filter(({ text }) => / [,;:!?](?!\))/.test(text)).map((text) => placeOf(language, text))).toEqual([]);
    expect(texts.filter(({ text }) => /[ĳĲ]/.test(text)).map((text) => placeOf(language, text))).toEqual([]);
  });
});

describe("the languages", () => {
  it("each have a name in their own words", () => {
    expect(Object.keys(languageNames).sort()).toEqual([...languages].sort());
  });
});
