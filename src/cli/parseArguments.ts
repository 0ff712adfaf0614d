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
  help: boolean;
}

/** Reads the arguments. Options may stand anywhere; what comes after `--` is a file, whatever it looks like. */
export function parseArguments(given: readonly string[]): Arguments | Refusal {
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    options: { lang: { type: "string" }, help: { type: "boolean", short: "h" } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === "option" && token.name !== "lang" && token.name !== "help");
  if (unknown?.kind === "option") return refuse("unknown-option", { given: unknown.rawName });
  const language = values["lang"];
  if (language !== undefined && !isLanguage(language)) {
    return refuse("unknown-language");
  }
  const [command, ...files] = positionals;
  return { ok: true, command, files, language, help: values["help"] !== undefined };
}

function isLanguage(given: unknown): given is Language {
  return languages.some((language) => language === given);
}
