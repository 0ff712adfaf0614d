import * as v from "valibot";
import type { Item } from "../../assessment/programme.ts";
import { rounds } from "../../assessment/programme.ts";

const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(600));

/** An item of the programme, as a room remembers it. */
export const item = v.variant("kind", [
  v.strictObject({
    kind: v.literal("round"),
    part: v.picklist(rounds),
    minutes,
    questions: v.exactOptional(v.array(v.string())),
  }),
  v.strictObject({
    kind: v.literal("question"),
    question: v.string(),
    step: v.string(),
    minutes,
    speed: v.exactOptional(v.picklist(["vingers", "gesprek"])),
  }),
]) satisfies v.GenericSchema<unknown, Item>;
