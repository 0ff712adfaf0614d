import * as v from "valibot";
import type { Contribution } from "../assessment/voices.ts";
import { hostilePlace } from "./hostilePlace.ts";
import { isRecord } from "./plainRecord.ts";
import type { Stored } from "./stored.ts";
import { contribution } from "./voices.ts";

/** A contribution as it was kept beside its session until somebody takes it in; undefined when it can't be read. */
export function readReceived(value: unknown): Stored<Contribution, typeof contribution> | undefined {
  if (!isRecord(value) || hostilePlace(value) !== undefined) return undefined;
  const checked = v.safeParse(contribution, value, { abortEarly: true });
  return checked.success ? checked.output : undefined;
}
