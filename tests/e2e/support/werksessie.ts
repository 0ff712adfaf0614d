import { composeContent } from "../../../src/content/compose.ts";
import type { AnswerWord, Team } from "./team.ts";

const composed = composeContent("pga", "bord");
if (!composed.ok) throw new Error(composed.reason);

/** The steps of the board with the ids of their questions. */
export const steps = composed.content.steps.map(({ id, questions }) => ({
  id,
  questions: questions.map((one) => one.id),
}));

/** What the team of our journeys says; every other question is "deels geregeld". */
const said: Readonly<Record<string, AnswerWord>> = { "1a": "3", "1b": "unknown", "2a": "3", "2d": "0", "3b": "1" };
const notApplicable = { "4d": "Wij werken hier alleen met vrijwilligers." } as const;
const notes: Readonly<Record<string, string>> = {
  "1b": "De verslavingszorg werkt er al mee, denken we.",
  "2d": "De burgemeester weet er nog niets van.",
};

export const werksessie = { said, notApplicable, notes };

/** Walks all steps from the board and gives the team's answer to every question. */
export async function answersEverything(team: Team): Promise<void> {
  for (const { id, questions } of steps) {
    await team.goesToStep(id);
    for (const question of questions) {
      const reason = Object.entries(notApplicable).find(([one]) => one === question)?.[1];
      if (reason === undefined) await team.answers(question, said[question] ?? "2");
      else await team.saysNotApplicable(question, reason);
      const note = notes[question];
      if (note !== undefined) await team.notes(question, note);
    }
  }
}
