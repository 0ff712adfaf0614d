import type { DraaiboekPart } from "../../assessment/draaiboek.ts";
import { draaiboekPhases, lineKinds } from "../../assessment/draaiboek.ts";
import type { Content, GroundedContent, GroundedStep, ItemId, Language, Question } from "../../assessment/model.ts";
import { levels, questionsOf } from "../../assessment/model.ts";
import { isLeftInDutch, overlayTexts } from "../../assessment/overlay.ts";
import type { Plan } from "../../assessment/sessionPlan.ts";
import { wallSigns } from "../../assessment/wall.ts";
import type { Worksheet } from "../../assessment/worksheet.ts";
import { contentNamespaces, fieldWords, questionKey } from "../keys.ts";
import type { Words } from "../model.ts";
import { usableWorksheets } from "../worksheets.ts";
import { worksheetNamespace } from "../worksheetWords.ts";
import { blankWorksheet } from "./blankWorksheet.ts";
import type { Handout, HandoutAnswer, HandoutQuestion, HandoutStep, ScriptPart } from "./model.ts";
import { programmeOf } from "./programme.ts";

/** Words that also tell whether a text is there: not every part of a worksheet has a hint. */
export interface HandoutWords extends Words {
  has(key: string): boolean;
}

/** Everything that is known when a handout is made. `today` is a calendar date, "YYYY-MM-DD". */
export interface HandoutInput {
  content: GroundedContent;
  worksheets: readonly Worksheet[];
  draaiboek: readonly DraaiboekPart[];
  /** The programme of the session: all times on paper come from it. */
  plan: Plan;
  words: HandoutWords;
  today: string;
}

/** All words that the handout of a content needs. */
export function handoutNamespaces(content: Content, worksheets: readonly Worksheet[]): string[] {
  return [
    "rules",
    "report",
    "draaiboek",
    ...contentNamespaces(content.variant, content.steps),
    ...worksheets.map(({ id }) => worksheetNamespace(id)),
  ];
}

/** Makes the handout of a field at a depth, in the language of the words. `words` have the namespaces of `handoutNamespaces`. */
export function buildHandout({ content, worksheets, draaiboek, plan, words, today }: HandoutInput): Handout {
  const t = fieldWords(words.t, content.variant, overlayTexts(content.overlay, words.language));
  const spoken = { ...words, t };
  return {
    language: words.language,
    madeOn: words.date(today),
    madeOnDate: today,
    field: t(`fields:${content.variant}.name`),
    board: { heading: t("board:heading"), question: t("board:question"), invitation: t("board:invitation") },
    answers: answers(t),
    steps: content.steps.map((step) => handoutStep(step, content, spoken)),
    gate: { title: t("board:gate"), items: content.items.map((item) => handoutItem(item, content, t)) },
    worksheets: usableWorksheets(content, worksheets).map((sheet) => blankWorksheet(sheet, spoken)),
    intro: t("draaiboek:intro"),
    phases: wordsFor(draaiboekPhases, (phase) => t(`draaiboek:phases.${phase}`)),
    lineKinds: wordsFor(lineKinds, (kind) => t(`draaiboek:kinds.${kind}`)),
    script: draaiboek.map((part) => scriptPart(part, t)),
    programme: programmeOf(plan, draaiboek, t),
    ...ownOrganisation(content, words),
  };
}

function wordsFor<Key extends string>(keys: readonly Key[], word: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<Key, string>;
}

function answers(t: Words["t"]): readonly HandoutAnswer[] {
  return [
    ...levels.map((mark) => ({ mark, sign: `${mark}`, label: t(`rules:answers.${mark}`) })),
    ...(["unknown", "na"] as const).map((mark) => ({ mark, sign: wallSigns[mark], label: t(`rules:answers.${mark}`) })),
  ];
}

function handoutStep(step: GroundedStep, content: Content, { t, language }: Words): HandoutStep {
  return {
    id: step.id,
    title: t(`steps/${step.id}:title`),
    invitation: t(`steps/${step.id}:invitation`),
    openers: step.help.openers.map((opener) => t(`help/${step.id}:openers.${opener}`)),
    questions: step.questions.map((question) => ({
      id: question.id,
      title: t(questionKey(question, "title")),
      meaning: t(questionKey(question, "meaning")),
      arranged: t(questionKey(question, "arranged")),
      board: question.board,
      critical: question.critical,
      own: isOwn(question, content),
      left: leftInDutch(question, content, language),
    })),
  };
}

function isOwn({ id }: Question, { overlay }: Content): boolean {
  return overlay?.questions.includes(id) === true;
}

function leftInDutch({ id }: Question, { overlay }: Content, language: Language): HandoutQuestion["left"] {
  const parts = (["title", "meaning", "arranged"] as const).filter((part) =>
    isLeftInDutch(overlay, language, `questions.${id}.${part}`),
  );
  return Object.fromEntries(parts.map((part) => [part, "nl"]));
}

function handoutItem(id: ItemId, content: Content, t: Words["t"]) {
  const critical = questionsOf(content).filter((question) => question.item === id && question.critical);
  return {
    id,
    title: t(`board:items.${id}.title`),
    meaning: t(`board:items.${id}.meaning`),
    critical: critical.map((question) => question.id),
  };
}

function scriptPart({ id, phase, step, lines }: DraaiboekPart, t: Words["t"]): ScriptPart {
  const at = (key: string) => t(`draaiboek:parts.${id}.${key}`);
  return {
    id,
    phase,
    title: step === undefined ? at("title") : t(`steps/${step}:title`),
    aim: at("aim"),
    ...(step === undefined ? {} : { step }),
    lines: lines.map((line) => ({ kind: line.kind, text: at(`lines.${line.id}`) })),
  };
}

function ownOrganisation({ overlay }: Content, { language }: Words): Pick<Handout, "overlay"> {
  if (overlay === undefined) return {};
  const contact = overlay.contact?.[language] ?? overlay.contact?.nl;
  return { overlay: { name: overlay.name, ...(contact === undefined ? {} : { contact }) } };
}
