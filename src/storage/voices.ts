import * as v from "valibot";
import { bounds } from "../assessment/bounds.ts";
import { roles } from "../assessment/roles.ts";
import { lastRevision, mostHands, ways } from "../assessment/voices.ts";
import { answers, id, instant, line, questionId } from "./fields.ts";
import { distinct, distinctIds, plainRecord } from "./plainRecord.ts";

/*
 * Who was at the table, who handed in and what the hands said: the validators of that part of a round.
 */

const role = v.picklist(roles);

export const participants = v.pipe(
  v.array(v.strictObject({ id, role, called: v.exactOptional(line) })),
  v.maxLength(bounds.participants),
  distinctIds(),
);

export const contribution = v.strictObject({
  participant: id,
  role,
  called: v.exactOptional(line),
  answers,
  at: v.exactOptional(instant),
  via: v.exactOptional(v.picklist(ways)),
  revision: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastRevision))),
});

export const contributions = v.pipe(v.array(contribution), v.maxLength(bounds.contributions), distinct("participant"));

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
  v.maxEntries(bounds.questions),
);
