import type { Content, GroundedContent, Question, Step } from "../assessment/model.ts";

/** The questions without what they rest on: all that rules and screens need until somebody asks for help, a plan or a card. */
export function bareContent({ steps, ...content }: GroundedContent): Content {
  return {
    ...content,
    steps: steps.map(
      ({ id, item, questions }): Step => ({
        id,
        item,
        questions: questions.map(({ sources: _sources, ...bare }): Question => bare),
      }),
    ),
  };
}
