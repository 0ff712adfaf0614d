import { describe, expect, it } from "vitest";
import { depths, languages, questionsOf } from "../../src/assessment/model.ts";
import { composeContent, variants } from "../../src/content/compose.ts";
import { contentNamespaces, placeInField, questionKey, sectionKey } from "../../src/report/keys.ts";
import { textsOf } from "../support/locales.ts";

const composed = variants.flatMap(({ id }) =>
  depths.map((depth) => {
    const result = composeContent(id, depth);
    if (!result.ok) throw new Error(`${id} at ${depth}: ${result.reason}`);
    return result.content;
  }),
);
const contents = composed.map((content) => [`${content.variant} · ${content.depth}`, content] as const);

/**
 * The keys without words among those that code asks for, written `namespace:key`. The texts of a field go before the general ones, so
 * what stands in neither is missing.
 */
function missing(language: (typeof languages)[number], keys: readonly string[], variant: string): string[] {
  const loaded = new Map<string, Set<string>>();
  const has = (file: string, key: string) => {
    if (!loaded.has(file)) loaded.set(file, new Set(textsOf(language, file).map((found) => found.key)));
    return loaded.get(file)?.has(key) === true;
  };
  return keys.flatMap((asked) => {
    const [file = "", key = ""] = asked.split(":");
    const place = placeInField(asked);
    const inField = place !== undefined && has(`variants/${variant}`, place);
    return inField || has(file, key) ? [] : [`add “${key}” to locales/${language}/${file}.json`];
  });
}

describe.each(contents)("the content of %s", (_, content) => {
  const questions = questionsOf(content);

  it.each(languages)("has in %s a title, meaning, picture of geregeld and pitfall for every question", (language) => {
    const keys = questions.flatMap((question) =>
      ["title", "meaning", "arranged", "pitfall"].map((part) => questionKey(question, part)),
    );
    expect(missing(language, keys, content.variant)).toEqual([]);
  });

  it.each(languages)("has in %s for every suggested action what to do and when it is done", (language) => {
    const keys = questions.flatMap((question) =>
      question.actions.flatMap((action) =>
        ["what", "doneWhen"].map((part) => questionKey(question, `actions.${action}.${part}`)),
      ),
    );
    expect(missing(language, keys, content.variant)).toEqual([]);
  });

  it.each(languages)("names in %s its field, steps, items and levels", (language) => {
    const steps = content.steps.flatMap(({ id }) => [
      ...["title", "invitation", "why"].map((part) => `steps/${id}:${part}`),
      `board:steps.${id}`,
    ]);
    const items = content.items.flatMap((item) => [`board:items.${item}.title`, `board:items.${item}.meaning`]);
    const field = [
      ...["name", "about"].map((part) => `fields:${content.variant}.${part}`),
      ...["team", "field"].map((part) => `variants/${content.variant}:${part}`),
      ...content.notApplicable.map((id) => `variants/${content.variant}:notApplicable.${id}`),
    ];
    const levels = [...new Set(questions.map(({ level }) => level))];
    const titles = levels.flatMap((level) => [`board:levels.${level}.title`, `board:levels.${level}.about`]);
    expect(missing(language, [...steps, ...items, ...field, ...titles], content.variant)).toEqual([]);
  });

  it.each(languages)("has in %s a label for every passage that it rests on", (language) => {
    const references = content.steps.flatMap((step) => [
      ...step.sources,
      ...step.help.examples.map(({ source }) => source),
      ...step.help.figures.map(({ source }) => source),
      ...step.questions.flatMap((question) => question.sources),
    ]);
    expect(missing(language, references.map(sectionKey), content.variant)).toEqual([]);
  });

  it("proposes at least two actions for every question", () => {
    const few = questions
      .filter(({ actions }) => actions.length < 2)
      .map(({ id, step }) => `${id}: add an action to src/content/steps/step${step}.ts`);
    expect(few).toEqual([]);
  });

  it.each(languages)("has in %s what helps a team to talk about every step", (language) => {
    const keys = content.steps.flatMap(({ id, help }) => [
      ...help.openers.map((opener) => `help/${id}:openers.${opener}`),
      ...help.examples.map((example) => `help/${id}:examples.${example.id}`),
      ...help.figures.map((figure) => `help/${id}:figures.${figure.id}`),
    ]);
    expect(missing(language, keys, content.variant)).toEqual([]);
    for (const { help } of content.steps) {
      expect(help.openers.length).toBeGreaterThanOrEqual(3);
      expect(help.examples.length).toBeGreaterThanOrEqual(2);
    }
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
    for (const id of ["", "PGA", "wijk", "constructor", "__proto__"]) {
      expect(composeContent(id, "bord")).toEqual({ ok: false, reason: "unknown-variant" });
    }
  });

  it("has at the depth of the board the questions of the board, and every other that is critical in the field", () => {
    for (const content of composed.filter(({ depth }) => depth === "bord")) {
      const whole = composed.find(({ variant, depth }) => variant === content.variant && depth === "volledig");
      const expected = whole === undefined ? [] : questionsOf(whole).filter(({ board, critical }) => board || critical);
      expect(questionsOf(content)).toEqual(expected);
    }
  });
});

/** Every text about a question or a step that some field at full depth asks for. */
const askedAnywhere = new Set(
  composed.flatMap((content) => [
    ...content.steps.flatMap(({ id, help }) => [
      ...["title", "invitation", "why"].map((part) => `steps/${id}:${part}`),
      ...help.openers.map((opener) => `help/${id}:openers.${opener}`),
      ...help.examples.map((example) => `help/${id}:examples.${example.id}`),
      ...help.figures.map((figure) => `help/${id}:figures.${figure.id}`),
    ]),
    ...questionsOf(content).flatMap((question) => [
      ...["title", "meaning", "arranged", "pitfall"].map((part) => questionKey(question, part)),
      ...question.actions.flatMap((action) =>
        ["what", "doneWhen"].map((part) => questionKey(question, `actions.${action}.${part}`)),
      ),
    ]),
  ]),
);

describe.each(languages)("the words of the steps in “%s”", (language) => {
  it("are all asked for: no text stands there unused", () => {
    const files = ["1", "2", "3", "4", "5", "6", "7", "8"].flatMap((id) => [`steps/${id}`, `help/${id}`]);
    const unused = files.flatMap((file) =>
      textsOf(language, file)
        .filter(({ key }) => !askedAnywhere.has(`${file}:${key}`))
        .map(({ key }) => `locales/${language}/${file}.json · ${key}: add it to src/content/steps/`),
    );
    expect(unused).toEqual([]);
  });
});

describe("the instrument grows", () => {
  const at = (variant: string, depth: (typeof depths)[number]) => {
    const found = composed.find((content) => content.variant === variant && content.depth === depth);
    return found === undefined ? [] : questionsOf(found).map(({ id }) => id);
  };

  /** Those of every field: a question of a field's own has a second letter. */
  const general = at("pga", "volledig").filter((id) => id.length === 2);

  it("from 25 questions with those of the board to 52 with the deepening ones of every field", () => {
    expect(at("pga", "bord")).toHaveLength(25);
    expect(general).toHaveLength(52);
  });

  it.each(["pga", "wijkggd", "jeugd", "geweld", "buurt"])(
    "in %s by at least five questions of its own, to 60 at most",
    (variant) => {
      const safety = { geweld: ["3ha"], buurt: ["2ba"] }[variant] ?? [];
      expect([...at(variant, "bord")].sort()).toEqual([...at("pga", "bord"), ...safety].sort());
      expect(at(variant, "volledig").length).toBeGreaterThanOrEqual(general.length + 5);
      expect(at(variant, "volledig").length).toBeLessThanOrEqual(60);
      expect(at(variant, "volledig")).toEqual(expect.arrayContaining(general));
    },
  );
});
