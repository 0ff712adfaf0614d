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

/** What a command has to say: `text` as it is, `message` from the words, `replaced` the characters that the plan could not show. */
export interface Done {
  ok: true;
  text?: string;
  message?: { key: "valid"; values: Readonly<Record<string, string>> };
  replaced?: readonly string[];
}

export type Outcome = Done | Refusal;

/** One thing that the terminal can do. It gets as many files as it asks for, else `usage` says how; it never throws for bad input. */
export interface Command {
  files: number;
  usage: Reason;
  /** `language` is what the person asked for with --lang, if they did. */
  run(files: readonly string[], language: Language | undefined): Promise<Outcome>;
}

/** A refusal with what fills its sentence. */
export function refuse(reason: Reason, values: Readonly<Record<string, string>> = {}): Refusal {
  return { ok: false, reason, values };
}
