import type { Edit } from "./edit.ts";
import { addAction } from "./edit.ts";
import type { QuestionId, StepId } from "./model.ts";
import type { Planned } from "./programme.ts";
import type { Aside, Break, Werksessie } from "./werksessie.ts";
import { werksessieLimits as most } from "./werksessie.ts";

/*
 * Changes of the werksessie around the questions.
 */

/** Sets the time that the team has: minutes in all, the moment of the start, the breaks. `null` takes one away. */
export function setTime(given: { minutes?: number | null; start?: string | null; breaks?: readonly Break[] }): Edit {
  return inWerksessie("time.set", undefined, ({ minutes, start, ...rest }) => ({
    ...filled("minutes", given.minutes === undefined ? minutes : given.minutes),
    ...filled("start", given.start === undefined ? start : given.start),
    ...rest,
    breaks: (given.breaks ?? rest.breaks).slice(0, most.breaks),
  }));
}

/** Sets the questions of the programme as the facilitator wants them; undefined: as it is proposed. */
export function chooseProgramme(chosen: readonly Planned[] | undefined): Edit {
  return inWerksessie(chosen === undefined ? "programme.proposed" : "programme.chosen", undefined, (present) => {
    const { programme: former, ...rest } = present;
    if (chosen === undefined) return former === undefined ? present : rest;
    return { ...present, programme: chosen.slice(0, most.programme) };
  });
}

/** Sets something aside, or puts it in the place of the one with its id. A text is cut at what a document holds. */
export function putAside(aside: Aside): Edit {
  return inWerksessie("aside.put", aside.question, (present) => {
    const put = { ...aside, text: aside.text.slice(0, most.text) };
    const known = present.aside.some(({ id }) => id === aside.id);
    const list = known ? present.aside.map((one) => (one.id === aside.id ? put : one)) : [...present.aside, put];
    return { ...present, aside: list.slice(0, most.aside) };
  });
}

/** Takes something away that was set aside. */
export function dropAside(id: string): Edit {
  return inWerksessie("aside.dropped", undefined, (present) => ({
    ...present,
    aside: present.aside.filter((one) => one.id !== id),
  }));
}

/** Writes the verslag of a step in the team's own words; an empty text gives it back to the log. */
export function tellStory(step: StepId, text: string): Edit {
  return inWerksessie("story.written", step, (present) => {
    const { [step]: _former, ...others } = present.story;
    return { ...present, story: text === "" ? others : { ...present.story, [step]: text.slice(0, most.text) } };
  });
}

/** Gives the verslag of a step back to the log. Not typed: undoing it brings back the whole text that the team had. */
export function giveStoryBack(step: StepId): Edit {
  return { ...tellStory(step, ""), what: "story.given-back" };
}

/** Adds a mark of the check-out, 1 to 10. The marks stand from low to high, so that their order tells nothing. */
export function giveMark(mark: number): Edit {
  return inWerksessie("mark.given", undefined, (present) => ({
    ...present,
    marks: [...present.marks, mark].sort((one, other) => one - other).slice(0, most.marks),
  }));
}

/** Takes one mark of this height away. */
export function takeMark(mark: number): Edit {
  return inWerksessie("mark.taken", undefined, (present) => {
    const at = present.marks.indexOf(mark);
    return at < 0 ? present : { ...present, marks: present.marks.toSpliced(at, 1) };
  });
}

/** Marks the session as one to practise with. There is no way back: practice never becomes real. */
export const practise: Edit = inWerksessie("practice.begun", undefined, (present) => ({ ...present, practice: true }));

function filled<Key extends string, Value>(key: Key, value: Value | null | undefined): Partial<Record<Key, Value>> {
  return value === undefined || value === null ? {} : ({ [key]: value } as Record<Key, Value>);
}

function inWerksessie(what: string, about: string | undefined, change: (present: Werksessie) => Werksessie): Edit {
  const apply: Edit["apply"] = (assessment) => {
    const werksessie = change(assessment.werksessie);
    return werksessie === assessment.werksessie ? assessment : { ...assessment, werksessie };
  };
  return about === undefined ? { what, apply } : { what, about, apply };
}

/** Makes an action of what was set aside, at the question to which it belongs. What is said of it stays with the action. */
export function makeAction(aside: Aside, question: QuestionId, id: string): Edit {
  return {
    what: "aside.to-action",
    about: question,
    apply: (assessment) =>
      putAside({ ...aside, action: id }).apply(
        addAction(assessment, { id, question, what: aside.text.slice(0, most.text), done: false }),
      ),
  };
}
