import { referenceOf } from "../../assessment/code/reference.ts";
import type { Answer, Answers, Assessment, Content, Language } from "../../assessment/model.ts";
import type { Contribution, Participant } from "../../assessment/voices.ts";
import { practise } from "../../assessment/werksessieEdits.ts";
import { composeContent } from "../../content/compose.ts";
import type { PracticeVoice } from "../../content/practice.ts";
import { practiceVoices } from "../../content/practice.ts";
import { newDocument } from "../../storage/newDocument.ts";

/** A fresh session to practise with: a made-up gemeente where nine people have handed in what they think, and nothing is settled yet. */
export function practiceSession(given: {
  id: string;
  roundId: string;
  title: string;
  organisation: string;
  roundLabel: string;
  language: Language;
  today: string;
  now: string;
}): Assessment {
  const { today: date, ...rest } = given;
  const document = practise.apply(newDocument({ ...rest, date, variant: "pga", depth: "bord" }));
  const [round] = document.rounds;
  const participants = practiceVoices.map(seatOf);
  const contributions = practiceVoices.map(contributionOf);
  return { ...document, rounds: [{ ...round, participants, contributions }] };
}

function seatOf({ id, role }: PracticeVoice): Participant {
  return { id: referenceOf(id), role };
}

/** What somebody of the practice hands in, under a short name as by a code. */
export function contributionOf({ id, role, views, revision = 0 }: PracticeVoice): Contribution {
  return { participant: referenceOf(id), role, answers: answersOf(views), via: "code", revision };
}

const composed = composeContent("pga", "bord");

/** Views as they are written in the content, as answers. */
function answersOf(views: PracticeVoice["views"]): Answers {
  const content: Content | undefined = composed.ok ? composed.content : undefined;
  const given = (content?.steps ?? []).flatMap(({ id, questions }) =>
    questions.map((question, index) => [question.id, answerOf(views[id]?.[index])] as const),
  );
  return Object.fromEntries(given.filter((one): one is readonly [string, Answer] => one[1] !== undefined));
}

function answerOf(sign: string | undefined): Answer | undefined {
  if (sign === "?") return { unknown: true };
  if (sign === "0" || sign === "1" || sign === "2" || sign === "3") return { level: Number(sign) as 0 | 1 | 2 | 3 };
  return undefined;
}
