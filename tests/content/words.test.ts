import { describe, expect, it } from "vitest";
import type { FoundWords } from "../../src/cli/contentCheck/texts.ts";
import { wordFaults } from "../../src/cli/contentCheck/words.ts";
import { oneWordForOneThing } from "../../src/content/lint/words.ts";

function said(language: "nl" | "en", file: string, key: string, text: string): string[] {
  const words: FoundWords = { language, texts: [{ file, key, text }], has: () => true };
  return wordFaults(words).map(({ what }) => what);
}

describe("one word for one thing", () => {
  it.each([
    ["nl", "ui", "nav.progress", "17 van 23 vragen besproken", "beantwoord"],
    ["nl", "rooms", "checklist.intro", "Zeven onderdelen maken de poort.", "punten"],
    ["nl", "rooms", "field.label", "In welk veld werken jullie?", "werkveld"],
    ["nl", "help/1", "x", "Een zorgmijder belt niet.", "zorgmijding"],
    ["nl", "rooms", "unkept.removed", "Bewaar haar dan opnieuw.", "die, of het woord zelf"],
    ["en", "rooms", "plan.intro", "Turn the chances into actions.", "opportunity"],
    ["en", "steps/2", "x", "Put the plan to the alderman.", "executive councillor"],
    ["en", "help/4", "x", "It is on paper who chooses.", "you have written down, you have agreed"],
    ["en", "rooms", "plan.take", "Take over", "accept, use this"],
  ] as const)("in “%s”, %s · %s: “%s” is called “%s”", (language, file, key, text, say) => {
    expect(said(language, file, key, text)).toEqual([expect.stringContaining(`we say “${say}”`)]);
  });

  it("lets another meaning through, and the forms by which the glossary finds a term", () => {
    expect(said("en", "glossary", "terms.stigma.meaning", "They get fewer chances in life.")).toEqual([]);
    expect(said("nl", "rules", "answers.1", "besproken")).toEqual([]);
    expect(said("en", "glossary", "terms.x.forms", "precondition|conditions")).toEqual([]);
    expect(said("en", "help/3", "x", "Taking over a task is possible.")).toEqual([]);
  });

  it("says why for every word", () => {
    for (const { why, say } of oneWordForOneThing) expect(why.length, say).toBeGreaterThan(5);
  });
});
