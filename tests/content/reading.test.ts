import { describe, expect, it } from "vitest";
import { bar, judge } from "../../src/content/lint/bar.ts";
import { exceptions } from "../../src/content/lint/exceptions.ts";
import { isPassive } from "../../src/content/lint/passive.ts";
import { reading, sentencesOf, syllables, wordsOf } from "../../src/content/lint/reading.ts";

const passive = (sentence: string) => isPassive(wordsOf(sentence));

describe("the reading level of a text", () => {
  it.each([
    ["team", 1],
    ["gemeente", 3],
    ["bureau", 2],
    ["geïnformeerd", 4],
    ["cliënten", 3],
    ["vrijwilligers", 4],
    ["mooi", 1],
    ["ooievaar", 3],
    ["wijk-GGD", 4],
    ["VOG", 3],
    ["2026", 2],
  ])("counts the syllables of “%s”: %i", (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it("counts sentences by their end, not by the points of abbreviations and numbers", () => {
    expect(
      sentencesOf("Denk aan hulp, bijv. bij een uitkering. Een 8,5 of 1.000 euro? Ja: “doe mee.” Goed."),
    ).toHaveLength(4);
  });

  it("is the score of Douma, as it is computed by hand", () => {
    // 8 words in 2 sentences, 10 syllables: 125 a hundred words, 4 words a sentence.
    const measured = reading("Wij zijn het team. Jullie weten veel meer.");
    expect(measured).toMatchObject({ words: 8, sentences: 2, meanSentence: 4, longestSentence: 4, passive: 0 });
    expect(measured?.score).toBeCloseTo(206.84 - 0.77 * 125 - 0.93 * 4, 5);
  });

  it("counts the names of the subject as short words, and shows the plain score too", () => {
    const measured = reading("De ervaringsdeskundige praat mee.");
    expect(measured?.score).toBeGreaterThan((measured?.plainScore ?? 0) + 50);
    expect(reading("…")).toBeUndefined();
  });

  it.each([
    "De afspraken worden gemaakt.",
    "Het profiel is beschreven door het team.",
    "Dat werd niet begrepen.",
    "Wie wordt gevraagd?",
  ])("sees the passive in “%s”", (sentence) => {
    expect(passive(sentence)).toBe(true);
  });

  it.each([
    "De proef is gelukt.",
    "Er is geld voor gesprekken.",
    "Alles is gereed.",
    "Het wordt beter.",
    "Jullie hebben het besproken.",
    "Gemeenten zijn er blij mee.",
  ])("sees none in “%s”", (sentence) => {
    expect(passive(sentence)).toBe(false);
  });
});

describe("the bar for plain Dutch", () => {
  const rules = (text: string, place = "help/1 · x") => judge(place, text)?.faults.map(({ rule }) => rule);

  it("lets plain words through", () => {
    expect(rules("Praat eerst met elkaar. Wat willen jullie? Schrijf het op in één zin.")).toEqual([]);
  });

  it("names what is hard, with its figure", () => {
    const long = `${"Jullie praten met elkaar en ".repeat(5)}gaan naar huis.`;
    expect(rules(long)).toContain("longest");
    expect(rules("Dit is geborgd middels een traject.")).toEqual(["jargon", "jargon", "jargon"]);
    expect(rules("Kom snel!")).toEqual(["exclamation"]);
    expect(rules("Dit wordt gedaan. Dat wordt gemaakt. Zo gaat het.")).toEqual(["passive"]);
    const dense = `${"Beleidsmedewerkers inventariseren ondersteuningsmogelijkheden. ".repeat(7)}`;
    expect(judge("help/1 · x", dense)?.words).toBeGreaterThanOrEqual(bar.wordsToScore);
    expect(rules(dense)).toEqual(["score"]);
  });

  it("lets exceptions through by name, each with its reason", () => {
    expect(rules("Pak een pen en ontdek samen met je team waar jullie staan!", "board · invitation")).toEqual([]);
    for (const { why } of exceptions) expect(why.length).toBeGreaterThan(20);
  });
});
