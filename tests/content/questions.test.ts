import { describe, expect, it } from "vitest";
import { depths, languages, questionsOf } from "../../src/assessment/model.ts";
import { availableDepths, composeContent, variants } from "../../src/content/compose.ts";
import { contentNamespaces, questionKey, sectionKey } from "../../src/report/keys.ts";
import { textsOf } from "../support/locales.ts";

const composed = variants.flatMap(({ id }) =>
  availableDepths.map((depth) => {
    const result = composeContent(id, depth);
    if (!result.ok) throw new Error(`${id} at ${depth}: ${result.reason}`);
    return result.content;
  }),
);
const contents = composed.map((content) => [`${content.variant} · ${content.depth}`, content] as const);

/** The keys with words among those that code asks for, written `namespace:key`. */
function missing(language: (typeof languages)[number], keys: readonly string[]): string[] {
  const loaded = new Map<string, Set<string>>();
  return keys.flatMap((asked) => {
    const [file = "", key = ""] = asked.split(":");
    if (!loaded.has(file)) loaded.set(file, new Set(textsOf(language, file).map((found) => found.key)));
    return loaded.get(file)?.has(key) ? [] : [`add “${key}” to locales/${language}/${file}.json`];
  });
}

describe.each(contents)("the content of %s", (_, content) => {
  const questions = questionsOf(content);

  it.each(languages)("has in %s a title, meaning, picture of geregeld and pitfall for every question", (language) => {
    const keys = questions.flatMap((question) =>
      ["title", "meaning", "arranged", "pitfall"].map((part) => questionKey(question, part)),
    );
    expect(missing(language, keys)).toEqual([]);
  });

  it.each(languages)("has in %s for every suggested action what to do and when it is done", (language) => {
    const keys = questions.flatMap((question) =>
      question.actions.flatMap((action) =>
        ["what", "doneWhen"].map((part) => questionKey(question, `actions.${action}.${part}`)),
      ),
    );
    expect(missing(language, keys)).toEqual([]);
  });

  it.each(languages)("names in %s its field, steps, items and levels", (language) => {
    const steps = content.steps.flatMap(({ id }) => [
      ...["title", "invitation", "why"].map((part) => `steps/${id}:${part}`),
      `board:steps.${id}`,
    ]);
    const items = content.items.flatMap((item) => [`board:items.${item}.title`, `board:items.${item}.meaning`]);
    const field = ["name", "team", "field"].map((part) => `variants/${content.variant}:${part}`);
    const levels = [...new Set(questions.map(({ level }) => level))];
    const titles = levels.flatMap((level) => [`board:levels.${level}.title`, `board:levels.${level}.about`]);
    expect(missing(language, [...steps, ...items, ...field, ...titles])).toEqual([]);
  });

  it.each(languages)("has in %s a label for every passage that it rests on", (language) => {
    const references = content.steps.flatMap((step) => [
      ...step.sources,
      ...step.questions.flatMap((question) => question.sources),
    ]);
    expect(missing(language, references.map(sectionKey))).toEqual([]);
  });

  it("proposes at least two actions for every question", () => {
    const few = questions
      .filter(({ actions }) => actions.length < 2)
      .map(({ id, step }) => `${id}: add an action to src/content/steps/step${step}.ts`);
    expect(few).toEqual([]);
  });

  it.each(languages)("leaves in %s no words unused: what is written is asked for", (language) => {
    const unused = content.steps.flatMap(({ id }) => {
      const asked = new Set([
        ...["title", "invitation", "why"],
        ...questions.flatMap((question) => [
          ...["title", "meaning", "arranged", "pitfall"].map((part) => `questions.${question.id}.${part}`),
          ...question.actions.flatMap((action) =>
            ["what", "doneWhen"].map((part) => `questions.${question.id}.actions.${action}.${part}`),
          ),
        ]),
      ]);
      return textsOf(language, `steps/${id}`)
        .filter(({ key }) => !asked.has(key))
        .map(
          ({ key }) =>
            `locales/${language}/steps/${id}.json · ${key}: add the question or action to src/content/steps/step${id}.ts`,
        );
    });
    expect(content.depth === "volledig" || availableDepths.length === 1 ? unused : []).toEqual([]);
  });

  it("has ids that say where a question stands, each once", () => {
    const ids = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, step } of questions) expect(id.startsWith(step)).toBe(true);
    for (const { actions } of questions) expect(new Set(actions).size).toBe(actions.length);
  });

  it("asks only for files of words that exist", () => {
    const namespaces = contentNamespaces(content.variant, content.steps);
    for (const language of languages) {
      for (const namespace of namespaces) expect(textsOf(language, namespace).length).toBeGreaterThan(0);
    }
  });
});

describe("asking for content that this version does not have", () => {
  it("is answered with a reason, never with other content", () => {
    for (const id of ["", "PGA", "buurt", "constructor", "__proto__"]) {
      expect(composeContent(id, "bord")).toEqual({ ok: false, reason: "unknown-variant" });
    }
    for (const depth of depths.filter((one) => !availableDepths.includes(one))) {
      expect(composeContent("pga", depth)).toEqual({ ok: false, reason: "unknown-depth" });
    }
  });

  it("has board questions alone at the depth of the board", () => {
    for (const content of composed.filter(({ depth }) => depth === "bord")) {
      expect(questionsOf(content).every(({ board }) => board)).toBe(true);
    }
  });
});
