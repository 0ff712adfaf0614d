import type { Assessment } from "../../../../src/assessment/model.ts";
import { backDeeds } from "./backDeeds.ts";
import type { Deed, Habits } from "./habits.ts";
import { presses } from "./press.ts";

/*
 * What a hand does with the answers of a step.
 */

type Answer = Assessment["rounds"][0]["answers"][string];

export function stepDeeds(habits: Habits, session: Assessment): Deed[] {
  const { at, chance } = habits;
  const question = habits.one(at.hash.endsWith("/7") ? ["7a", "7b"] : ["2a", "2b", "2d"]);
  const answer = session.rounds[0].answers[question];
  // One question stays a chance, so that there is something to plan.
  const isKept = question === "2d";
  const level = chance.below(isKept ? 3 : 4) as 0;
  const isSame = answer !== undefined && "level" in answer && answer.level === level;
  const radio = async (value: string) => {
    await at.clicks({ within: `#vraag-${question} label:has(input[value="${value}"])` });
    habits.model.enters(at.name, undefined);
  };
  const answers = async () => {
    await radio(`${level}`);
    const now = answerNow(habits, session.id, question);
    // A field that was left may have given it meanwhile.
    if (now === undefined || !("level" in now) || now.level !== level) gives(habits, session.id, question, { level });
    return `${question} is ${level}`;
  };
  const explains = async () => {
    await radio("na");
    return question;
  };
  const clearing = { name: "clear", weight: 4, does: () => clears(habits, session.id, question) };
  return [
    ...(isSame ? [] : [{ name: "answer", weight: 14, does: answers }]),
    ...(isKept ? [] : [{ name: "does not apply", weight: 4, does: explains }]),
    ...(answer === undefined || isKept ? [] : [clearing]),
    ...backDeeds(habits, session),
  ];
}

function answerNow({ model }: Habits, session: string, question: string): Answer | undefined {
  return model.sessions.get(session)?.rounds[0].answers[question];
}

/** A session with another answer, of which the former note stays; `undefined` takes the answer away. */
function withAnswer(session: Assessment, question: string, given: Answer | undefined): Assessment {
  const [{ answers, ...round }] = session.rounds;
  const { [question]: former, ...others } = answers;
  const note = given?.note ?? former?.note;
  const answer = given && (note === undefined ? given : { ...given, note });
  return {
    ...session,
    rounds: [{ ...round, answers: answer === undefined ? others : { ...others, [question]: answer } }],
  };
}

function gives({ at, model }: Habits, id: string, question: string, given: Answer | undefined): void {
  const session = model.sessions.get(id);
  if (session !== undefined) model.changes(at.name, withAnswer(session, question, given));
}

async function clears(habits: Habits, id: string, question: string): Promise<string> {
  const { at } = habits;
  const pressed = await presses(habits, { within: `#vraag-${question}`, button: at.say("step.clear") });
  const cleared = answerNow(habits, id, question);
  if (cleared === undefined) return pressed;
  gives(habits, id, question, undefined);
  at.takesBack = () => gives(habits, id, question, cleared);
  const [step = ""] = question;
  habits.goneFrom(id).delete(`answer ${question}`);
  habits.goneFrom(id).set(`answer ${question}`, {
    place: `stap/${step}`,
    isGone: (now) => now.rounds[0].answers[question] === undefined,
    put: (now) => withAnswer(now, question, cleared),
  });
  return `${pressed} ${question}`;
}
