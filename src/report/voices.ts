import { consensusOf } from "../assessment/consensus.ts";
import { bandOf } from "../assessment/marks.ts";
import type { Assessment, Content, Question, Round, Step } from "../assessment/model.ts";
import { currentRound, questionsOf } from "../assessment/model.ts";
import { notesAt } from "../assessment/notes.ts";
import type { Seat } from "../assessment/roles.ts";
import { roles } from "../assessment/roles.ts";
import { reportAnswer } from "./answer.ts";
import { questionKey } from "./keys.ts";
import type { ReportVoices, Words } from "./model.ts";

/**
 * What the plan tells of many voices: who was at the table by role, how the team came to its answers, what a minority wants to have
 * remembered, what was set aside, and how it was to be there. Of what people handed in it tells how many did, and nothing of what they said:
 * what the screens veil stands in no file.
 */
export function reportVoices(assessment: Assessment, content: Content, words: Pick<Words, "t" | "list">): ReportVoices {
  const { t } = words;
  const round = currentRound(assessment);
  const { aside, marks } = assessment.werksessie;
  const seated = new Set(round.participants.map(({ role }) => role));
  return {
    table: round.participants.length === 0 ? "" : tableSentence(round, words),
    missing: seated.size > 0 && !seated.has("ervaringsdeskundige") ? t("report:voices.missing") : "",
    stories: content.steps.flatMap((step) => {
      const text = assessment.werksessie.story[step.id] ?? storyInNumbers(assessment, step, words);
      return text.trim() === "" ? [] : [{ step: step.id, title: t(`steps/${step.id}:title`), text }];
    }),
    notes: questionsOf(content).flatMap((question) => {
      const texts = notesAt(round, question.id);
      return texts.length === 0 ? [] : [{ question: question.id, title: t(questionKey(question, "title")), texts }];
    }),
    minority: questionsOf(content).flatMap((question) => minorityAt(round, question, words)),
    feedback: questionsOf(content).flatMap((question) => feedbackAt(round, question, words)),
    aside: aside.filter(({ done, text }) => !done && text.trim() !== "").map(({ text }) => text),
    checkout: marks.length === 0 ? "" : checkoutSentence(marks, words),
  };
}

function tableSentence({ participants }: Round, { t, list }: Pick<Words, "t" | "list">): string {
  const counts = new Map<string, number>();
  for (const role of roles) {
    for (const seat of participants.filter((one) => one.role === role)) {
      const name = nameOfSeat(seat, t);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const counted = [...counts].map(([name, count]) => `${count} × ${name}`);
  return t("report:voices.table", { roles: list(counted), count: participants.length });
}

/** The word of a role; of one that is none of ours the team's own word, where there is one. */
function nameOfSeat({ role, called = "" }: Seat, t: Words["t"]): string {
  return role === "anders" && called.trim() !== "" ? called.trim() : t(`roles:${role}`);
}

function minorityAt(round: Round, question: Question, { t }: Pick<Words, "t">): ReportVoices["minority"] {
  const text = round.minority[question.id] ?? "";
  return text.trim() === "" ? [] : [{ question: question.id, title: t(questionKey(question, "title")), text }];
}

function feedbackAt(round: Round, question: Question, { t }: Pick<Words, "t">): ReportVoices["feedback"] {
  const told = round.feedback?.[question.id];
  if (told === undefined) return [];
  return [
    {
      question: question.id,
      title: t(questionKey(question, "title")),
      answer: reportAnswer(t, round.answers[question.id]).label,
      outcome: t(`report:feedback.${told.outcome}`),
      because: told.because?.trim() ?? "",
    },
  ];
}

/** How the team came to its answers at a step, from the log and in numbers alone. Empty where nothing is known of it. */
export function storyInNumbers(assessment: Assessment, { questions }: Step, { t }: Pick<Words, "t">): string {
  const round = currentRound(assessment);
  const ids = new Set(questions.map(({ id }) => id));
  const prepared = round.contributions.filter(({ answers }) => Object.keys(answers).some((id) => ids.has(id))).length;
  const raised = questions.map(({ id }) => consensusOf(round, id)).filter(({ byHands }) => byHands);
  const discussed = raised.filter(({ toDiscuss }) => toDiscuss).length;
  const settled = assessment.log.filter(({ what, about }) => what === "question.answered" && ids.has(about ?? ""));
  const changed = new Set(settled.map(({ about }) => about).filter((id, index, all) => all.indexOf(id) < index)).size;
  return [
    ["prepared", prepared],
    ["raised", raised.length],
    ["discussed", discussed],
    ["changed", changed],
  ]
    .flatMap(([key, count]) => (count === 0 ? [] : [t(`report:voices.story.${key}`, { count: count ?? 0 })]))
    .join(" ");
}

/** Around where the middle lies, and of how many marks it is. */
function checkoutSentence(marks: readonly number[], { t }: Pick<Words, "t">): string {
  const count = marks.length;
  const band = bandOf(marks);
  if (band === undefined) return t("report:voices.checkoutFew", { count });
  return t("report:voices.checkout", { middle: t(`report:voices.mark.${band}`), count });
}
