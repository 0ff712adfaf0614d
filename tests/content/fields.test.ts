import { describe, expect, it } from "vitest";
import { languages } from "../../src/assessment/model.ts";
import { composeContent, variants } from "../../src/content/compose.ts";
import { createWords } from "../../src/i18n/createWords.ts";
import { contentNamespaces, fieldWords, questionKey } from "../../src/report/keys.ts";

/*
 * What a team of each field finds, as a list that can be read: tests/fixtures/fields/<field>.<language>.txt. A change of the content shows
 * there as a change of lines. Is it as you meant it? Then renew the lists with `npx vitest run tests/content/fields.test.ts -u`.
 */

const cases = variants.flatMap(({ id }) => languages.map((language) => [id, language] as const));

describe("the structure of a field", () => {
  it.each(cases)("%s in “%s” is as it was read", async (field, language) => {
    const composed = composeContent(field, "volledig");
    if (!composed.ok) throw new Error(composed.reason);
    const { content } = composed;
    const words = await createWords(language, contentNamespaces(field, content.steps));
    const t = fieldWords(words.t, field);
    const lines = content.steps.flatMap((step) => [
      "",
      `${step.id}. ${t(`steps/${step.id}:title`)} → ${t(`board:items.${step.item}.title`)}`,
      ...step.questions.map((question) => {
        const signs = [question.board ? "board" : "deepening", question.critical ? "key" : "", question.level];
        return `   ${question.id} ${t(questionKey(question, "title"))} (${signs.filter((sign) => sign !== "").join(", ")})`;
      }),
    ]);
    const head = `${t(`fields:${field}.name`)}: ${t(`variants/${field}:team`)}, ${t(`variants/${field}:field`)}`;
    await expect([head, ...lines, ""].join("\n")).toMatchFileSnapshot(`../fixtures/fields/${field}.${language}.txt`);
  });
});

describe("what a team of a field reads", () => {
  const pilot = /\b(Almere|Amersfoort)\b/;
  const others = cases.filter(([field]) => field !== "pga");

  it.each(others)("%s in “%s” is not about the pilot of the PGA", async (field, language) => {
    const composed = composeContent(field, "volledig");
    if (!composed.ok) throw new Error(composed.reason);
    const { steps } = composed.content;
    const words = await createWords(language, contentNamespaces(field, steps));
    const t = fieldWords(words.t, field);
    const shown = steps.flatMap((step) => [
      ...step.questions.flatMap((question) =>
        [
          ...["title", "meaning", "arranged", "pitfall"],
          ...question.actions.flatMap((action) => [`actions.${action}.what`, `actions.${action}.doneWhen`]),
        ].map((part) => `${question.id} ${part}: ${t(questionKey(question, part))}`),
      ),
      ...step.help.examples.map(({ id }) => `${step.id} ${id}: ${t(`help/${step.id}:examples.${id}`)}`),
      ...step.help.figures.map(({ id }) => `${step.id} ${id}: ${t(`help/${step.id}:figures.${id}`)}`),
    ]);
    expect(shown.filter((text) => pilot.test(text))).toEqual([]);
  });

  it.each(variants)("$id has eight stories, figures and openers of its own", ({ help }) => {
    const told = Object.values(help).flatMap(({ examples = [], figures = [] }) => [...examples, ...figures]);
    const openers = Object.values(help).flatMap((step) => (step.openers ?? []).filter((id) => id.length > 1));
    expect(told.filter((one) => typeof one !== "string").length + openers.length).toBeGreaterThanOrEqual(8);
  });
});
