import type { Language } from "../assessment/model.ts";
import { formatIds } from "../export/formats.ts";
import { createWords } from "../i18n/createWords.ts";
import type { LoadedWords } from "../i18n/words.ts";
import type { Command, Done, Message, Refusal } from "./command.ts";
import { refuse } from "./command.ts";
import type { Arguments } from "./parseArguments.ts";
import { parseArguments } from "./parseArguments.ts";

/** Where the program speaks. */
export interface Terminal {
  out(text: string): void;
  warn(text: string): void;
}

/** The commands, each loaded when it is asked for: `assess` needs no PDF. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["assess", async () => (await import("./commands/assess.ts")).assessCommand],
  ["validate", async () => (await import("./commands/validate.ts")).validateCommand],
  ["plan", async () => (await import("./commands/plan.ts")).planCommand],
  ["export", async () => (await import("./commands/export.ts")).exportCommand],
  ["code", async () => (await import("./commands/code.ts")).codeCommand],
  ["merge", async () => (await import("./commands/merge.ts")).mergeCommand],
  ["content", async () => (await import("./commands/content.ts")).contentCommand],
]);

const defaultLanguage: Language = "nl";

/** Runs what a person typed and gives the exit code: 0 when it was done, 2 when it was refused with one line that says why. */
export async function run(given: readonly string[], terminal: Terminal): Promise<0 | 2> {
  const parsed = parseArguments(given);
  const language = parsed.ok ? parsed.language : undefined;
  const words = await createWords(language ?? defaultLanguage, ["cli"]);
  if (parsed.ok && parsed.help) {
    terminal.out(words.t("cli:help"));
    return 0;
  }
  const outcome = parsed.ok ? await runCommand(parsed) : parsed;
  if (outcome.ok) {
    report(outcome, words, terminal);
    return 0;
  }
  terminal.warn(
    words.t(`cli:refusals.${outcome.reason}`, {
      commands: [...commands.keys()].join(", "),
      formats: formatIds.join(", "),
      ...shown(outcome.values),
    }),
  );
  return 2;
}

async function runCommand({ command: name, files, language, options }: Arguments): Promise<Done | Refusal> {
  if (name === undefined) return refuse("no-command");
  const load = commands.get(name);
  if (load === undefined) return refuse("unknown-command", { given: name });
  const command = await load();
  const foreign = Object.keys(options).find((option) => command.options?.includes(option) !== true);
  if (foreign !== undefined) return refuse("unknown-option", { given: `--${foreign}` });
  return takes(command, files.length) ? command.run(files, language, options) : refuse(command.usage);
}

function takes({ files }: Command, count: number): boolean {
  return "from" in files ? count >= files.from : files.includes(count);
}

function report(done: Done, { t }: LoadedWords, terminal: Terminal): void {
  const { text, message, messages = [], warnings = [], replaced = [] } = done;
  const sentence = ({ key, values, count }: Message) =>
    t(`cli:${key}`, { ...shown(values), ...(count === undefined ? {} : { count }) });
  if (text !== undefined) terminal.out(text);
  for (const one of message === undefined ? messages : [message, ...messages]) terminal.out(sentence(one));
  for (const one of warnings) terminal.warn(sentence(one));
  if (replaced.length > 0) {
    terminal.warn(t("cli:replaced", { count: replaced.length, characters: oneLine(replaced.join(" ")) }));
  }
}

function shown(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, oneLine(value)]));
}

const longest = 160;

/**
 * Outside text, fit to stand in one line of a terminal: file names and keys of a document can hold line breaks, codes that
 * steer the terminal, or a whole page.
 */
function oneLine(text: string): string {
  const harmless = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "\uFFFD");
  const characters = [...harmless];
  return characters.length <= longest ? harmless : `${characters.slice(0, longest).join("")}…`;
}
