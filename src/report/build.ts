import type { Advice } from "../assessment/advice.ts";
import { neededStatus } from "../assessment/advice.ts";
import { isUnanswered, isUnknown } from "../assessment/answers.ts";
import { shortfalls } from "../assessment/checklist.ts";
import type { Contradiction } from "../assessment/contradictions.ts";
import type {
  Action,
  Answer,
  Assessment,
  Content,
  GroundedContent,
  ItemId,
  Question,
  SourceReference,
} from "../assessment/model.ts";
import { currentRound, questionsOf, randvoorwaardenLevels } from "../assessment/model.ts";
import { isLeftInDutch, overlayTexts } from "../assessment/overlay.ts";
import type { PathStep } from "../assessment/path.ts";
import { pathParts } from "../assessment/path.ts";
import { questionsForActions } from "../assessment/plan.ts";
import type { Result } from "../assessment/result.ts";
import { assess } from "../assessment/result.ts";
import type { Coverage, Score } from "../assessment/scoring.ts";
import type { Worksheet } from "../assessment/worksheet.ts";
import { reportAnswer } from "./answer.ts";
import { evaluationMoments } from "./evaluationMoments.ts";
import { fieldWords, questionKey, sectionKey } from "./keys.ts";
import type {
  Report,
  ReportAction,
  ReportItem,
  ReportPath,
  ReportQuestion,
  ReportSource,
  ReportStanding,
  ReportStep,
  ReportSuggestion,
  Words,
} from "./model.ts";
import { reportVoices } from "./voices.ts";
import { reportWorksheets, usableWorksheets } from "./worksheets.ts";

/** What the report needs to know of a source document; its words come from the words. */
export interface SourceDocument {
  key: string;
  year: number | null;
}

/** Everything that is known when a report is made. `today` is a calendar date, "YYYY-MM-DD". */
export interface ReportInput {
  content: GroundedContent;
  assessment: Assessment;
  sources: readonly SourceDocument[];
  worksheets: readonly Worksheet[];
  words: Words;
  today: string;
}

/** The parts that every section of the report is built from. */
interface Desk {
  content: GroundedContent;
  assessment: Assessment;
  result: Result;
  words: Words;
  /** The words of the field fill in the names that texts leave open, such as that of the team. */
  t: Words["t"];
}

/** Makes the report of a document in the language of the words. Needs all words of the content to be loaded. */
export function buildReport({ content, assessment, sources, worksheets, words, today }: ReportInput): Report {
  const desk: Desk = {
    content,
    assessment,
    result: assess(content, assessment),
    words,
    t: fieldWords(words.t, content.variant, overlayTexts(content.overlay, words.language)),
  };
  const { result, t } = desk;
  const round = currentRound(assessment);
  return {
    id: assessment.id,
    updated: assessment.updated,
    language: words.language,
    ...(assessment.language === words.language ? {} : { typedLanguage: assessment.language }),
    field: t(`fields:${content.variant}.name`),
    title:
      assessment.werksessie.practice === true ? t("report:practice", { title: assessment.title }) : assessment.title,
    organisation: assessment.organisation,
    date: words.date(round.date),
    madeOn: words.date(today),
    madeOnDate: today,
    overall: result.overall,
    band: { ...result.band, sentence: bandSentence(desk) },
    coverage: {
      ...result.coverage,
      unknown: unknownQuestions(desk).length,
      sentence: coverageSentence(desk),
      over: over(desk, result.coverage),
    },
    advice: { id: result.advice, provisional: result.provisional, ...adviceWords(desk), reasons: reasons(desk) },
    steps: steps(desk),
    levels: randvoorwaardenLevels.map((id) => ({
      id,
      title: t(`board:levels.${id}.title`),
      about: t(`board:levels.${id}.about`),
      score: result.levels[id].score,
      ...result.levels[id].coverage,
      over: over(desk, result.levels[id].coverage),
    })),
    items: content.items.map((item) => reportItem(desk, item)),
    gate: t("board:gate"),
    path: reportPath(desk),
    actions: assessment.actions.map((action) => reportAction(desk, action)),
    suggestions: suggestions(desk),
    worksheets: reportWorksheets(assessment, usableWorksheets(content, worksheets), { ...words, t }),
    evaluation: evaluationMoments(assessment, usableWorksheets(content, worksheets), { ...words, t }),
    afterPlan: afterPlan(desk),
    openQuestions: {
      unknown: unknownQuestions(desk).map((question) => reportQuestion(desk, question)),
      unanswered: unansweredQuestions(desk).map((question) => reportQuestion(desk, question)),
    },
    method: {
      title: t("report:method.title"),
      paragraphs: ["levels", "score", "gate", "advice", "plan"].map((part) => t(`report:method.${part}`)),
    },
    sources: usedSources(desk, sources),
    voices: reportVoices(assessment, content, { ...words, t }),
    ...reportOverlay(desk),
  };
}

function scoreText({ t }: Desk, score: Score): string | number {
  return score ?? t("report:noScore");
}

function over({ t }: Desk, { answered, of }: Coverage): string {
  return t("report:coverage.over", { answered, of });
}

/** A verdict, or a tussenstand that leads with what is still to be discussed. */
function adviceWords({ content, result, t }: Desk): { title: string; sentence: string } {
  const advice = t(`rules:advices.${result.advice}`);
  if (!result.provisional) return { title: advice, sentence: t(`report:advice.${result.advice}`) };
  const count = content.items.filter((item) => result.items[item] === "niet-besproken").length;
  return {
    title: t("report:advice.provisional"),
    sentence: t("report:advice.provisionalAbout", { count, of: content.items.length, advice }),
  };
}

function unknownQuestions({ content, result }: Desk): readonly Question[] {
  return questionsOf(content).filter(({ id }) => isUnknown(result.answers[id]));
}

function unansweredQuestions({ content, result }: Desk): readonly Question[] {
  return questionsOf(content).filter(({ id }) => isUnanswered(result.answers[id]));
}

function bandSentence(desk: Desk): string {
  const { t, result } = desk;
  const { low, high } = result.band;
  if (low === null || high === null) return t("report:band.none");
  const open = unknownQuestions(desk).length + unansweredQuestions(desk).length;
  return open === 0 ? t("report:band.closed") : t("report:band.open", { count: open, low, high });
}

function coverageSentence(desk: Desk): string {
  const unknown = unknownQuestions(desk).length;
  const { answered, of } = desk.result.coverage;
  return unknown === 0
    ? desk.t("report:coverage.sentence", { answered, of })
    : desk.t("report:coverage.unknown", { answered, of, count: unknown });
}

function reasons({ content, result, words, t }: Desk): readonly string[] {
  const { next } = result;
  if (next === undefined) return [t("report:reasons.allReady")];
  const isDiscussed = (item: ItemId) => result.items[item] !== "niet-besproken";
  const inOrder = [
    ...result.decidingItems.filter((item) => !isDiscussed(item)),
    ...result.decidingItems.filter(isDiscussed),
  ];
  const open = inOrder.map((item) => {
    const needed = neededStatus(next, item);
    const questions = shortfalls(content, item, result.answers, needed).map(({ id }) => id);
    return t(`report:reasons.${isDiscussed(item) ? "item" : "notDiscussed"}`, {
      count: questions.length,
      title: t(`board:items.${item}.title`),
      status: t(`rules:statuses.${result.items[item]}`),
      needed: t(`rules:statuses.${needed}`),
      questions: words.list(questions),
    });
  });
  return result.advice === "klein-beginnen" ? [t("report:reasons.pilotReady"), ...open] : open;
}

function reportQuestion({ content, result, t }: Desk, question: Question): ReportQuestion {
  const byDefault = content.notApplicable.includes(question.id);
  const fieldReason = byDefault ? t(`variants/${content.variant}:notApplicable.${question.id}`) : "";
  return {
    id: question.id,
    title: t(questionKey(question, "title")),
    critical: question.critical,
    level: question.level,
    own: isOwn(content, question.id),
    answer: reportAnswer(t, result.answers[question.id], fieldReason),
  };
}

function steps(desk: Desk): readonly ReportStep[] {
  return desk.result.steps.map(({ step, score, coverage, chances }) => ({
    id: step.id,
    title: desk.t(`steps/${step.id}:title`),
    short: desk.t(`board:steps.${step.id}`),
    score,
    ...coverage,
    over: over(desk, coverage),
    chances: chances.length,
    questions: step.questions.map((question) => reportQuestion(desk, question)),
  }));
}

function reportItem(desk: Desk, item: ItemId): ReportItem {
  const { t, result, assessment } = desk;
  const status = result.items[item] ?? "nog-niet";
  const team = currentRound(assessment).checklist[item];
  const contradiction = result.contradictions.find((found) => found.item === item);
  return {
    id: item,
    title: t(`board:items.${item}.title`),
    meaning: t(`board:items.${item}.meaning`),
    status,
    statusLabel: t(`rules:statuses.${status}`),
    team,
    teamLabel: t(`rules:team.${team ?? "none"}`),
    ...(contradiction === undefined ? {} : { contradiction: reportContradiction(desk, contradiction) }),
  };
}

function reportContradiction(desk: Desk, { team, questions }: Contradiction) {
  return {
    sentence: desk.t(team ? "report:contradiction.teamYes" : "report:contradiction.teamNo"),
    questions: questions.map((question) => reportQuestion(desk, question)),
  };
}

function reportPath(desk: Desk): ReportPath {
  const { result, t } = desk;
  const inWords = (steps: readonly PathStep[]) =>
    steps.map(({ question, level }) => ({
      question: reportQuestion(desk, question),
      needed: t(`rules:answers.${level}`),
    }));
  const { discuss, arrange } = pathParts(result.path, result.answers);
  const parts = [
    { kind: "discuss" as const, title: t("report:path.discuss", { count: discuss.length }), steps: inWords(discuss) },
    { kind: "arrange" as const, title: t("report:path.arrange", { count: arrange.length }), steps: inWords(arrange) },
  ];
  return {
    sentence: pathSentence(desk),
    steps: inWords(result.path),
    parts: parts.filter(({ steps }) => steps.length > 0),
  };
}

function pathSentence({ result, t }: Desk): string {
  if (result.next === undefined) return t("report:path.none");
  return t("report:path.sentence", { count: result.path.length, advice: t(`rules:advices.${result.pathLeadsTo}`) });
}

function reportAction({ content, words, t }: Desk, action: Action): ReportAction {
  const question = questionsOf(content).find(({ id }) => id === action.question);
  return {
    id: action.id,
    question: action.question,
    questionTitle: question === undefined ? "" : t(questionKey(question, "title")),
    what: action.what,
    owner: action.owner ?? "",
    due: action.due === undefined ? "" : words.date(action.due),
    dueDate: action.due ?? "",
    priority: action.priority,
    priorityLabel: action.priority === undefined ? "" : t(`rules:priorities.${action.priority}`),
    doneWhen: action.doneWhen ?? "",
    done: action.done,
  };
}

/** Proposals for every kans that has no action yet: those on the shortest path first, then in the order of the board. */
function suggestions(desk: Desk): readonly ReportSuggestion[] {
  const { content, assessment, result } = desk;
  const onPath = new Set(result.path.map(({ question }) => question.id));
  const proposed = questionsForActions(content, result.answers)
    .filter(({ id }) => !assessment.actions.some((action) => action.question === id))
    .flatMap((question) => suggestionsFor(desk, question, result.answers[question.id], onPath.has(question.id)));
  return [...proposed.filter((one) => one.onPath), ...proposed.filter((one) => !one.onPath)];
}

function suggestionsFor(
  { content, words, t }: Desk,
  question: Question,
  answer: Answer | undefined,
  onPath: boolean,
): readonly ReportSuggestion[] {
  const findOut = {
    question: question.id,
    what: t("report:suggestions.findOut", { question: t(questionKey(question, "title")) }),
    doneWhen: t("report:suggestions.findOutDone"),
    onPath,
    own: false,
  };
  const fromContent = question.actions.map((action) => ({
    question: question.id,
    what: t(questionKey(question, `actions.${action}.what`)),
    doneWhen: t(questionKey(question, `actions.${action}.doneWhen`)),
    onPath,
    own: content.overlay?.texts.nl[`questions.${question.id}.actions.${action}.what`] !== undefined,
    ...(isLeftInDutch(content.overlay, words.language, `questions.${question.id}.actions.${action}.what`)
      ? { language: "nl" as const }
      : {}),
  }));
  return isUnknown(answer) ? [findOut, ...fromContent] : fromContent;
}

function afterPlan(desk: Desk): ReportStanding & { sentence: string } {
  const { result, assessment, t } = desk;
  const { overall, advice, provisional } = result.afterPlan;
  const named = t(`rules:advices.${advice}`);
  const adviceTitle = provisional ? t("report:advice.provisional") : named;
  const score = scoreText(desk, overall);
  const key = (changed: Advice) => (changed === result.advice ? "report:afterPlan.same" : "report:afterPlan.further");
  const isPlanned = assessment.actions.length > 0;
  const sentence = isPlanned ? t(key(advice), { score, advice: named }) : t("report:afterPlan.none", { score });
  return { overall, advice, adviceTitle, sentence };
}

function isOwn({ overlay }: Content, question: string): boolean {
  return overlay?.questions.includes(question) === true;
}

function reportOverlay({ content: { overlay }, words }: Desk): Pick<Report, "overlay"> {
  if (overlay === undefined) return {};
  const contact = overlay.contact?.[words.language] ?? overlay.contact?.nl;
  return { overlay: { name: overlay.name, ...(contact === undefined ? {} : { contact }) } };
}

/** The documents that the report's steps and questions rest on, each with the sections that they name. */
function usedSources({ content, t }: Desk, documents: readonly SourceDocument[]): readonly ReportSource[] {
  const used: SourceReference[] = content.steps.flatMap((step) => [
    ...step.sources,
    ...step.questions.flatMap((question) => question.sources),
  ]);
  return documents.flatMap(({ key, year }) => {
    const sections = new Set(used.filter(({ document }) => document === key).map(({ section }) => section));
    if (sections.size === 0) return [];
    return [
      {
        key,
        year,
        title: t(`sources:documents.${key}.title`),
        publisher: t(`sources:documents.${key}.publisher`),
        about: t(`sources:documents.${key}.about`),
        sections: [...sections].sort(byNumber).map((section) => t(sectionKey({ document: key, section }))),
      },
    ];
  });
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, "nl", { numeric: true });
}
