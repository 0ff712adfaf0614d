import { isNotApplicable, isUnknown } from "./answers.ts";
import type { Action, Answers, Content, Level, QuestionId } from "./model.ts";
import { questionsOf } from "./model.ts";
import { asksForAction, computeResult } from "./results/compute.ts";
import type { Proposal, Worksheet, WorksheetValues } from "./worksheet.ts";
import { isFilled } from "./worksheetValues.ts";

/** What a filled worksheet proposes now. It is never taken over by itself. */
export type OpenProposal =
  | { propose: "answer"; question: QuestionId; level: Level }
  /** `id`: where its words stand in those of the worksheet. */
  | { propose: "action"; question: QuestionId; id: string };

/**
 * An answer is proposed when its parts are filled in and the present answer is missing, not known or lower; an action when the result
 * asks for it and the plan has none for its question yet. Nothing is proposed for a question that isn't asked or doesn't apply.
 */
export function openProposals(
  sheet: Worksheet,
  values: WorksheetValues,
  { content, answers, actions }: { content: Content; answers: Answers; actions: readonly Action[] },
): readonly OpenProposal[] {
  const asked = new Set(questionsOf(content).map(({ id }) => id));
  return sheet.proposals
    .filter(({ question }) => asked.has(question) && !isNotApplicable(answers[question]))
    .flatMap((proposal): readonly OpenProposal[] => {
      const { question } = proposal;
      if (!isDue(proposal, sheet, values)) return [];
      if (proposal.propose === "action") {
        const planned = actions.some((action) => action.question === question);
        return planned ? [] : [{ propose: "action", question, id: proposal.id }];
      }
      const answer = answers[question];
      const lower = answer === undefined || isUnknown(answer) || ("level" in answer && answer.level < proposal.level);
      return lower ? [{ propose: "answer", question, level: proposal.level }] : [];
    });
}

function isDue(proposal: Proposal, sheet: Worksheet, values: WorksheetValues): boolean {
  if (proposal.propose === "action") return asksForAction(computeResult(proposal.whenResult, sheet, values));
  return proposal.when.every((id) => sheet.parts.some((part) => part.id === id && isFilled(part, values)));
}
