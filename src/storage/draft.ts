import * as v from "valibot";
import type { Draft } from "../assessment/draft.ts";
import { longestName } from "../assessment/invitedBy.ts";
import { depths, levels } from "../assessment/model.ts";
import { roles } from "../assessment/roles.ts";
import { lastRevision } from "../assessment/voices.ts";
import { calendarDate, id, questionId } from "./fields.ts";
import { hostilePlace } from "./hostilePlace.ts";
import { isRecord, plainRecord } from "./plainRecord.ts";
import type { Stored } from "./stored.ts";

/*
 * What a participant's device keeps until it is handed in and wiped. It never leaves the device as it stands here, so it has no
 * versions: what an older or newer version of the tool left is taken for nothing, and the participant begins anew.
 */

const note = v.exactOptional(v.pipe(v.string(), v.maxLength(10_000)));

const draft = v.strictObject({
  invitation: v.strictObject({ variant: id, depth: v.picklist(depths), session: id }),
  by: v.exactOptional(
    v.strictObject({
      organisation: v.exactOptional(v.pipe(v.string(), v.maxLength(longestName))),
      until: v.exactOptional(calendarDate),
    }),
  ),
  participant: id,
  role: v.exactOptional(v.picklist(roles)),
  answers: v.pipe(
    plainRecord,
    v.record(
      questionId,
      v.union([
        v.strictObject({ level: v.picklist(levels), note }),
        v.strictObject({ unknown: v.literal(true), note }),
      ]),
    ),
  ),
  shareNotes: v.boolean(),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastRevision)),
  shown: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, Draft>;

/** The draft that a device kept; undefined when what stands there is none. */
export function readDraft(value: unknown): Stored<Draft, typeof draft> | undefined {
  if (!isRecord(value) || hostilePlace(value) !== undefined) return undefined;
  const checked = v.safeParse(draft, value, { abortEarly: true });
  return checked.success ? checked.output : undefined;
}
