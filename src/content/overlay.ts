import type { GroundedContent, GroundedQuestion, GroundedStep, Language } from "../assessment/model.ts";
import type { LaidOverlay, Overlay, OverlayAction, OverlayQuestion } from "../assessment/overlay.ts";

/**
 * The content with an overlay on it: its questions at the end of their steps (at depth `volledig`; they are deepening ones), its actions
 * behind those that were there, and its texts. An overlay for another field changes nothing; nor does what it says of questions that
 * are not there. Never changes what it is given.
 */
export function applyOverlay(content: GroundedContent, overlay: Overlay): GroundedContent {
  if (overlay.variant !== undefined && overlay.variant !== content.variant) return content;
  const own = content.depth === "volledig" ? (overlay.questions ?? []) : [];
  const steps = content.steps.map((step) => ({
    ...step,
    questions: [
      ...step.questions.map((question) => withActions(question, overlay)),
      ...own.filter((question) => question.step === step.id).map((question) => placedIn(step, question, overlay)),
    ],
  }));
  return { ...content, steps, overlay: laid(overlay) };
}

/** Keys of suggested actions that an overlay adds, by their place in it. */
function extraActions(overlay: Overlay, question: string) {
  return (overlay.actions ?? []).flatMap((action, index) => (action.question === question ? [`own${index + 1}`] : []));
}

function withActions(question: GroundedQuestion, overlay: Overlay): GroundedQuestion {
  const extra = extraActions(overlay, question.id);
  return extra.length === 0 ? question : { ...question, actions: [...question.actions, ...extra] };
}

function placedIn(step: GroundedStep, { id, level, words }: OverlayQuestion, overlay: Overlay): GroundedQuestion {
  const actions = [...words.nl.actions.map((_, index) => `${index + 1}`), ...extraActions(overlay, id)];
  return { id, step: step.id, item: step.item, level, board: false, critical: false, actions, sources: [] };
}

function laid(overlay: Overlay): LaidOverlay {
  return {
    name: overlay.name,
    contact: overlay.contact?.text,
    texts: { nl: texts(overlay, "nl"), en: texts(overlay, "en") },
    questions: (overlay.questions ?? []).map(({ id }) => id),
    hiddenWorksheets: overlay.hiddenWorksheets ?? [],
  };
}

/** All texts of an overlay in a language, by place. */
function texts({ words, questions = [], actions = [] }: Overlay, language: Language): Record<string, string> {
  const { questions: changed = {}, ...names } = words?.[language] ?? {};
  return Object.fromEntries([
    ...Object.entries(names),
    ...Object.entries(changed).flatMap(([id, parts]) => below(`questions.${id}`, parts)),
    ...questions.flatMap(({ id, words: own }) => {
      const { actions: proposed = [], ...parts } = own[language] ?? {};
      return [
        ...below(`questions.${id}`, parts),
        ...proposed.flatMap((action, index) => actionTexts(id, `${index + 1}`, action)),
      ];
    }),
    ...actions.flatMap((action, index) => actionTexts(action.question, `own${index + 1}`, action[language])),
  ]);
}

function actionTexts(question: string, key: string, action: OverlayAction | undefined): [string, string][] {
  return below(`questions.${question}.actions.${key}`, action ?? {});
}

function below(path: string, parts: object): [string, string][] {
  return Object.entries(parts).map(([part, text]) => [`${path}.${part}`, `${text}`]);
}
