import * as v from "valibot";
import type { Invitation } from "../assessment/invitation.ts";
import { depths } from "../assessment/model.ts";
import { roles } from "../assessment/roles.ts";
import type { Contribution } from "../assessment/voices.ts";
import { lastRevision } from "../assessment/voices.ts";
import { answers, id, instant } from "./fields.ts";
import { hostilePlace } from "./hostilePlace.ts";
import { parseJson, placeOf } from "./json.ts";
import { isRecord } from "./plainRecord.ts";
import type { Stored } from "./stored.ts";
import { twiceNamed } from "./twiceNamed.ts";

/*
 * A contribution as a file: the one way on which notes can travel. It says for which session it was made, by the short name of its
 * invitation, and holds no name.
 */

export const contributionFormat = "kansenwijzer-inbreng";
const currentVersion = 1;
/** All questions with a long note each are below this. */
export const longestContribution = 500_000;

const contribution = v.strictObject({
  format: v.literal(contributionFormat),
  version: v.literal(currentVersion),
  variant: id,
  depth: v.picklist(depths),
  session: id,
  participant: id,
  role: v.picklist(roles),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastRevision)),
  at: v.exactOptional(instant),
  answers,
}) satisfies v.GenericSchema<unknown, Written>;

/**
 * What stands in a file: a contribution that always says which revision it is. It says not by which way it came, which is seen where it comes
 * in, and has no other word for a role, since nobody is asked for one.
 */
interface Written extends Invitation, Omit<Contribution, "via" | "called" | "revision"> {
  format: typeof contributionFormat;
  version: typeof currentVersion;
  revision: number;
}

/** A contribution with the session that it was made for. */
export interface ContributionFile {
  invitation: Invitation;
  handedIn: Contribution;
}

export type ContributionFailure =
  | { ok: false; reason: "unreadable" | "not-ours" | "too-new" | "too-large" }
  | { ok: false; reason: "invalid"; path: string };

/** The text of a file with a contribution in it. */
export function writeContribution({ invitation, handedIn }: ContributionFile): string {
  const { variant, depth, session } = invitation;
  const { via: _via, called: _called, answers: said, revision = 0, ...others } = handedIn;
  const whole: Stored<Written, typeof contribution> = {
    format: contributionFormat,
    version: currentVersion,
    variant,
    depth,
    session,
    ...others,
    revision,
    answers: said,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Reads the text of a file. Never guesses: what is no contribution is refused with a named reason. */
export function readContribution(text: string): { ok: true; file: ContributionFile } | ContributionFailure {
  if (text.length > longestContribution) return { ok: false, reason: "too-large" };
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, reason: "unreadable" };
  const { value } = parsed;
  if (!isRecord(value) || value["format"] !== contributionFormat) return { ok: false, reason: "not-ours" };
  const version = value["version"];
  if (typeof version === "number" && version > currentVersion) return { ok: false, reason: "too-new" };
  const hostile = hostilePlace(value) ?? twiceNamed(text);
  if (hostile !== undefined) return { ok: false, reason: "invalid", path: hostile };
  const checked = v.safeParse(contribution, value, { abortEarly: true });
  if (!checked.success) return { ok: false, reason: "invalid", path: placeOf(checked.issues[0]) };
  const { format: _format, version: _version, variant, depth, session, ...said } = checked.output;
  return { ok: true, file: { invitation: { variant, depth, session }, handedIn: { ...said, via: "file" } } };
}
