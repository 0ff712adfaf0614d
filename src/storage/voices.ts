import * as v from "valibot";
import { roles } from "../assessment/roles.ts";
import { lastRevision, mostHands, ways } from "../assessment/voices.ts";
import { answers, id, instant, questionId } from "./fields.ts";
import { distinctIds, plainRecord } from "./plainRecord.ts";

/*
 * Who was at the table and what they said: the validators of that part of a round.
 */

const role = v.picklist(roles);

export const participants = v.pipe(
  v.array(v.strictObject({ id, role, called: v.exactOptional(v.string()) })),
  distinctIds(),
);

export const contributions = v.array(
  v.strictObject({
    participant: id,
    answers,
    at: v.exactOptional(instant),
    via: v.exactOptional(v.picklist(ways)),
    revision: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastRevision))),
  }),
);

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostHands));

export const hands = v.pipe(
  plainRecord,
  v.record(
    questionId,
    v.pipe(
      v.array(
        v.strictObject({
          role: v.exactOptional(role),
          counts: v.strictTuple([count, count, count, count]),
          unknown: count,
        }),
      ),
      v.maxLength(roles.length + 1),
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed) return;
        const counted = dataset.value.map((one) => one.role);
        const twice = counted.findIndex((one, index) => counted.indexOf(one) < index);
        const value = dataset.value[twice];
        if (value !== undefined)
          addIssue({ path: [{ type: "array", origin: "value", input: dataset.value, key: twice, value }] });
      }),
    ),
  ),
);

type Voices = Record<string, unknown> & {
  participants: readonly { id: string }[];
  contributions: readonly { participant: string }[];
};

/** Refuses a contribution of nobody who is in the round, or a second one of somebody, at its place. */
export function everyVoiceIsAtTheTable<Round extends Voices>(): v.RawCheckAction<Round> {
  return v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { contributions: given, participants: people } = dataset.value;
    const silent = new Set(people.map((one) => one.id));
    const wrong = given.findIndex(({ participant }) => !silent.delete(participant));
    const value = given[wrong];
    if (value === undefined) return;
    addIssue({
      path: [
        { type: "object", origin: "value", input: { ...dataset.value }, key: "contributions", value: given },
        { type: "array", origin: "value", input: [...given], key: wrong, value },
        { type: "object", origin: "value", input: { ...value }, key: "participant", value: value.participant },
      ],
    });
  });
}
