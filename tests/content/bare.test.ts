import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/result.ts";
import { bareContent } from "../../src/content/bare.ts";
import { blankSession } from "../support/journey.ts";
import { boardContent } from "../support/sampleContent.ts";

describe("the bare questions that the first screen has", () => {
  const bare = bareContent(boardContent);

  it("say nothing of what they rest on", () => {
    expect(JSON.stringify(bare)).not.toMatch(/sources|examples|section/);
  });

  it("are the same questions for every rule", () => {
    const rounds = [{ ...blankSession().rounds[0], answers: { "1a": { level: 2 }, "2a": { unknown: true } } }] as const;
    const session = { ...blankSession(), rounds } as ReturnType<typeof blankSession>;
    const ids = (content: typeof bare) => {
      const { path, steps, items } = assess(content, session);
      return { items, path: path.map(({ question }) => question.id), scores: steps.map(({ score }) => score) };
    };
    expect(ids(bare)).toEqual(ids(boardContent));
  });
});
