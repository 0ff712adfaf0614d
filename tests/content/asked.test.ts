import { describe, expect, it } from "vitest";
import { languages, questionsOf } from "../../src/assessment/model.ts";
import { composeContent } from "../../src/content/compose.ts";
import { fieldIds } from "../../src/content/fields.ts";
import { askedKeys } from "../../src/report/keys.ts";
import { textsOf } from "../support/locales.ts";

/* Who prepares alone is asked, not discussed: every question has a sentence that somebody with experience and a manager can both answer. */

const ids = fieldIds.flatMap((variant) => {
  const composed = composeContent(variant, "bord");
  if (!composed.ok) throw new Error(variant);
  return questionsOf(composed.content).map((question) => [variant, question] as const);
});

/** The words of a file by key. */
function wordsOf(language: (typeof languages)[number], file: string): ReadonlyMap<string, string> {
  return new Map(textsOf(language, file).map(({ key, text }) => [key, text]));
}

const asked = { nl: wordsOf("nl", "asked"), en: wordsOf("en", "asked") };

/** The sentence of a question in a field; undefined where it has none. */
function sentence(language: (typeof languages)[number], variant: string, id: string): string | undefined {
  return asked[language].get(`fields.${variant}.${id}`) ?? asked[language].get(`questions.${id}`);
}

function count(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}{]/u.test(part)).length;
}

describe.each(languages)("what a participant is asked in “%s”", (language) => {
  it("is a sentence of its own for each question of the board and each critical one, in every field", () => {
    const without = ids.filter(([variant, { id }]) => sentence(language, variant, id) === undefined);
    expect(without.map(([variant, { id }]) => `${variant} ${id}`)).toEqual([]);
  });

  it("is one question of 25 words at most", () => {
    for (const text of asked[language].values()) {
      expect(count(text), text).toBeLessThanOrEqual(25);
      expect(text).toMatch(/^[^?.]+\?$/);
    }
  });

  it("speaks to this one person", () => {
    const person = language === "nl" ? /\b(je|jij|jou|jouw)\b/i : /\b(you|your)\b/i;
    for (const text of asked[language].values()) expect(text).toMatch(person);
  });

  it("never speaks about people with experience as of others", () => {
    const others = language === "nl" ? /\b(zij|ze|hen|hun|hij|hem|haar)\b/i : /\b(he|she|his|her|him)\b/i;
    for (const text of asked[language].values()) expect(text).not.toMatch(others);
  });

  it("stands in no field or at no question that nobody is asked", () => {
    const used = new Set(ids.flatMap(([variant, { id }]) => [`fields.${variant}.${id}`, `questions.${id}`]));
    expect([...asked[language].keys()].filter((key) => !used.has(key))).toEqual([]);
  });
});

describe("the places of a sentence", () => {
  it("are the field, every field, and then the title for a deepening question without one", () => {
    expect(askedKeys({ id: "2d", step: "2" }, "jeugd")).toEqual([
      "asked:fields.jeugd.2d",
      "asked:questions.2d",
      "variants/jeugd:questions.2d.title",
      "steps/2:questions.2d.title",
    ]);
  });
});

describe.each(fieldIds)("the whole questionnaire of %s", (variant) => {
  /**
   * What somebody reads who comes for the first time, answers all and hands in by the code. What stands on every screen, such as the five answers and
   * the buttons, counts once; what waits behind a fold, such as the explanations, doesn't.
   */
  it("is read in 900 words at most", () => {
    const join = textsOf("nl", "join");
    const behindAFold = /^handing\.(qr|file|asIn|saved)|^spelling|^question\.arranged$/;
    const elsewhere =
      /^invitation|^welcome\.intro|^wiped|_one$|begun|goOn$|skip$|unkept$|clear|restore|^overview\.(count|nothing|none|begin)|codeLabel|copyByHand|message|wipe(Sure|Yes|No|Failed)$/;
    const screens = join.filter(({ key }) => !behindAFold.test(key) && !elsewhere.test(key)).map(({ text }) => text);
    const titles = new Map(
      ["1", "2", "3", "4", "5", "6", "7", "8"].flatMap((step) => [...wordsOf("nl", `steps/${step}`)]),
    );
    const own = wordsOf("nl", `variants/${variant}`);
    const questions = ids
      .filter(([field]) => field === variant)
      .flatMap(([, { id }]) => [
        sentence("nl", variant, id) ?? "",
        own.get(`questions.${id}.title`) ?? titles.get(`questions.${id}.title`) ?? "",
      ]);
    const roles = [...wordsOf("nl", "roles").values()];
    const answers = ["nog niet", "besproken", "deels geregeld", "geregeld"];
    const total = [...screens, ...questions, ...roles, ...answers].reduce((sum, text) => sum + count(text), 0);
    expect(total).toBeLessThanOrEqual(900);
    expect(total).toBeGreaterThan(500);
  });
});
