import { parseArgs } from "node:util";
import type { Language } from "../assessment/model.ts";
import { languages } from "../assessment/model.ts";
import type { Refusal } from "./command.ts";
import { refuse } from "./command.ts";

/** What a person typed behind the program's name. */
export interface Arguments {
  ok: true;
  command: string | undefined;
  files: readonly string[];
  language: Language | undefined;
  /** Options of one command, by name; one that takes no value has an empty one. */
  options: Readonly<Record<string, string>>;
  help: boolean;
}

/** Options that any command understands, and those that belong to a command. */
const options = {
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  list: { type: "boolean" },
  variant: { type: "string" },
  depth: { type: "string" },
  participant: { type: "string" },
  out: { type: "string" },
  format: { type: "string" },
} as const;

/** Reads the arguments. Options may stand anywhere; what comes after `--` is a file, whatever it looks like. */
export function parseArguments(given: readonly string[]): Arguments | Refusal {
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === "option" && !Object.hasOwn(options, token.name));
  if (unknown?.kind === "option") return refuse("unknown-option", { given: unknown.rawName });
  const { lang: language, help, ...others } = values;
  if (language !== undefined && !isLanguage(language)) {
    return refuse("unknown-language");
  }
  const [command, ...files] = positionals;
  const own = Object.entries(others).map(([name, value]) => [name, typeof value === "string" ? value : ""]);
  return { ok: true, command, files, language, options: Object.fromEntries(own), help: help !== undefined };
}

function isLanguage(given: unknown): given is Language {
  return languages.some((language) => language === given);
}
