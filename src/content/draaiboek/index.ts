import type { DraaiboekPart } from "../../assessment/draaiboek.ts";
import { after, before } from "./around.ts";
import { closing, opening, pause } from "./session.ts";
import { steps } from "./steps.ts";
import { troubles } from "./troubles.ts";

/**
 * The facilitator's script of a werksessie, in the order in which it is needed; `break` stands once and is used as often as there are
 * breaks. It is the same in every field: its texts name {{team}} and {{field}}.
 */
export const draaiboek: readonly DraaiboekPart[] = [
  ...before,
  ...opening,
  ...steps,
  pause,
  ...closing,
  ...after,
  ...troubles,
];
