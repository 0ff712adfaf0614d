import { markOf } from "./code/signs.ts";
import type { Action, Answer, Answers, Assessment, Content, QuestionId, Round } from "./model.ts";
import { currentRound, questionsOf } from "./model.ts";
import type {
  ExtraAction,
  InLanguages,
  Overlay,
  OverlayAction,
  OverlayQuestion,
  OverlayWords,
  QuestionPart,
} from "./overlay.ts";
import type { Decisions } from "./shareableFields.ts";
import { copyOf } from "./shareableFields.ts";
import type { Feedback } from "./voices.ts";
import type { Werksessie } from "./werksessie.ts";

/**
 * A copy to give to others: the answers, ticks and actions of the questions that are on screen, and with that every score and the advice. Left
 * out are notes and reasons, who does an action, who was at the table and what each of them said, the worksheets, what the werksessie itself
 * left behind, whom to ask for help, and every id by which it could be told what it was made from. The same session gives the same copy.
 * `reasonLeftOut` stands where a reason for "niet van toepassing" stood, which an answer can't do without.
 */
export function shareable(session: Assessment, content: Content, reasonLeftOut: string): Assessment {
  return copyOf<Assessment>(session, {
    format: "shared",
    version: "shared",
    id: { instead: idOfCopy(session) },
    title: "shared",
    organisation: "shared",
    variant: "shared",
    depth: "shared",
    language: "shared",
    // The moment itself would tell which session it was.
    created: (moment) => `${moment.slice(0, 10)}T00:00:00Z`,
    updated: "shared",
    rounds: { instead: [bareRound(currentRound(session), content, reasonLeftOut)] },
    actions: (actions) => actions.map(bareAction),
    worksheets: { instead: {} },
    werksessie: (werksessie) => copyOf(werksessie, werksessieFields),
    log: { instead: [] },
    overlay: (overlay) => copyOf(overlay, overlayFields),
  });
}

/** An id that follows from what is in each copy of the session, so that the next copy has it too, and nothing else follows from it. */
function idOfCopy(session: Assessment): string {
  const { title, organisation, variant, created } = session;
  const told = [title, organisation, variant, currentRound(session).date, created.slice(0, 10)];
  return `deelbaar-${markOf(JSON.stringify(told), 2 ** 32).toString(36)}`;
}

function bareRound(round: Round, content: Content, reasonLeftOut: string): Round {
  return copyOf<Round>(round, {
    id: { instead: "ronde" },
    label: { instead: "" },
    date: "shared",
    participants: { instead: [] },
    contributions: { instead: [] },
    hands: { instead: {} },
    answers: (answers) => bareAnswers(answers, content, reasonLeftOut),
    minority: { instead: {} },
    feedback: (told) =>
      eachOf(only(idsOf(content), told), (one) => copyOf<Feedback>(one, { outcome: "shared", because: "private" })),
    checklist: (ticks) => only(content.items, ticks),
  });
}

function idsOf(content: Content): readonly QuestionId[] {
  return questionsOf(content).map(({ id }) => id);
}

/** The answers to questions that are on screen; those that are parked stay behind. */
function bareAnswers(answers: Answers, content: Content, reasonLeftOut: string): Answers {
  const shown: Answers = only(idsOf(content), answers);
  return Object.fromEntries(
    Object.entries(shown).map(([question, answer]) => [
      question,
      copyOf<AnyAnswer>(answer, {
        level: "shared",
        unknown: "shared",
        na: () => reasonLeftOut,
        note: "private",
      }) as Answer,
    ]),
  );
}

/** The fields that one kind of answer or another has. */
type AnyAnswer = { [Field in FieldsOf<Answer>]?: ValueOf<Answer, Field> };
type FieldsOf<Kinds> = Kinds extends unknown ? keyof Kinds : never;
type ValueOf<Kinds, Field> = Kinds extends unknown ? (Field extends keyof Kinds ? Kinds[Field] : never) : never;

function bareAction(action: Action, index: number): Action {
  return copyOf<Action>(action, {
    id: { instead: `actie-${index + 1}` },
    question: "shared",
    what: "shared",
    owner: "private",
    due: "shared",
    priority: "shared",
    doneWhen: "shared",
    done: "shared",
  });
}

const werksessieFields: Decisions<Werksessie> = {
  minutes: "private",
  start: "private",
  breaks: { instead: [] },
  aside: { instead: [] },
  story: { instead: {} },
  marks: { instead: [] },
  programme: "private",
  practice: "shared",
};

/* What an organisation lays on the field is made to be read by all who use it: its words go along, whom to call does not. */

const questionWords: Decisions<Record<QuestionPart, string>> = {
  title: "shared",
  meaning: "shared",
  arranged: "shared",
  pitfall: "shared",
};

const overlayAction = (action: OverlayAction) => copyOf<OverlayAction>(action, { what: "shared", doneWhen: "shared" });

const overlayWords = (words: OverlayWords) =>
  copyOf<OverlayWords>(words, {
    team: "shared",
    field: "shared",
    questions: (questions) => eachOf(questions, (question) => copyOf(question, questionWords)),
  });

type OwnWords = OverlayQuestion["words"]["nl"];
const ownWords = (words: OwnWords) =>
  copyOf<OwnWords>(words, { ...questionWords, actions: (actions) => actions.map(overlayAction) });

const ownQuestion = (question: OverlayQuestion) =>
  copyOf<OverlayQuestion>(question, {
    id: "shared",
    step: "shared",
    level: "shared",
    words: (words) => copyOf<InLanguages<OwnWords>>(words, { nl: ownWords, en: ownWords }),
  });

const extraAction = (action: ExtraAction) =>
  copyOf<ExtraAction>(action, { question: "shared", nl: overlayAction, en: overlayAction });

const overlayFields: Decisions<Overlay> = {
  format: "shared",
  version: "shared",
  id: { instead: "aanvulling" },
  name: "shared",
  variant: "shared",
  contact: "private",
  words: (words) => copyOf<NonNullable<Overlay["words"]>>(words, { nl: overlayWords, en: overlayWords }),
  questions: (questions) => questions.map(ownQuestion),
  actions: (actions) => actions.map(extraAction),
  hiddenWorksheets: "shared",
};

function only<Value>(keys: readonly string[], record: Readonly<Record<string, Value>>): Record<string, Value> {
  const wanted = new Set(keys);
  return Object.fromEntries(Object.entries(record).filter(([key]) => wanted.has(key)));
}

function eachOf<Value>(
  record: Readonly<Record<QuestionId, Value>>,
  change: (value: Value) => Value,
): Readonly<Record<QuestionId, Value>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
