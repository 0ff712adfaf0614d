import type words from "../../locales/nl/cli.json";
import type { Language } from "../assessment/model.ts";

/** Why nothing was done: each has its sentence in `locales/<lang>/cli.json`. */
export type Reason = keyof (typeof words)["refusals"];

/** A command that did nothing; `values` fill the sentence of the reason. */
export interface Refusal {
  ok: false;
  reason: Reason;
  values: Readonly<Record<string, string>>;
}

/** A line from the words, with what fills it; `count` for those that have a plural. */
export interface Message {
  key:
    | "valid"
    | "planChanged.pages"
    | "planChanged.several"
    | "overlayValid"
    | `merged.${"new" | "replaces" | "same" | "older"}`
    | `joined.${"newer" | "older" | "same" | "apart" | "place"}`;
  values: Readonly<Record<string, string>>;
  count?: number;
}

/** What a command has to say: `text` as it is, `message` from the words, more of them in `messages`, `replaced` the characters that the plan could not show. */
export interface Done {
  ok: true;
  text?: string;
  message?: Message;
  messages?: readonly Message[];
  /** What somebody should know of what was read: told beside the outcome, not in it. */
  warnings?: readonly Message[];
  replaced?: readonly string[];
}

export type Outcome = Done | Refusal;

/** One thing that the terminal can do; it never throws for bad input. */
export interface Command {
  /** How many files it can take, or from how many on; with another number `usage` says how. */
  files: readonly number[] | { from: number };
  usage: Reason;
  /** Names of the options that are its own. */
  options?: readonly string[];
  /** `language` is what the person asked for with --lang, if they did; `options` are its own ones that were given. */
  run(
    files: readonly string[],
    language: Language | undefined,
    options: Readonly<Record<string, string>>,
  ): Promise<Outcome>;
}

/** A refusal with what fills its sentence. */
export function refuse(reason: Reason, values: Readonly<Record<string, string>> = {}): Refusal {
  return { ok: false, reason, values };
}
