import { openCode, writeCode } from "../../assessment/code/code.ts";
import type { Content } from "../../assessment/model.ts";
import { currentRound, depths } from "../../assessment/model.ts";
import { composeContent, variants } from "../../content/compose.ts";
import type { Command, Outcome } from "../command.ts";
import { refuse } from "../command.ts";
import { answersOf, bareFields } from "../handedIn.ts";
import type { Session } from "../session.ts";
import { readSession } from "../session.ts";

type Options = Readonly<Record<string, string>>;

/**
 * `code encode FILE.json --participant ID` prints the contribution of a participant as a code; `code decode CODE` prints the answers in
 * one. A code of a session with an overlay needs that session as well: `code decode CODE FILE.json`.
 */
export const codeCommand: Command = {
  files: [2, 3],
  usage: "usage-code",
  options: ["participant", "variant", "depth"],
  run: async ([task, given = "", session], _language, options) => {
    if (task === "encode" && session === undefined) return encode(given, options);
    return task === "decode" ? decode(given, session, options) : refuse("usage-code");
  },
};

async function encode(file: string, { participant: id, ...others }: Options): Promise<Outcome> {
  if (id === undefined || id === "" || Object.keys(others).length > 0) return refuse("usage-code");
  const session = await readSession(file);
  if (!session.ok) return session;
  const { participants, contributions } = currentRound(session.document);
  const given = contributions.find((one) => one.participant === id);
  if (given === undefined) {
    const isSeated = participants.some((one) => one.id === id);
    return refuse(isSeated ? "no-contribution" : "no-participant", { file, participant: id });
  }
  const bare = writeCode(session.content, given);
  // Answers of a depth that the session has left since still fit in a code of that depth.
  const { code, left } = bare.left.length === 0 ? bare : writeCode(deepest(session), given);
  return left.length === 0 ? { ok: true, text: code } : refuse("code-left", { file, questions: left.join(", ") });
}

function deepest({ document, content }: Session): Content {
  const composed = composeContent(document.variant, "volledig", document.overlay);
  return composed.ok ? composed.content : content;
}

async function decode(given: string, file: string | undefined, options: Options): Promise<Outcome> {
  const { variant, depth, participant } = options;
  if (participant !== undefined) return refuse("usage-code");
  const fields = bareFields.filter((field) => variant === undefined || field.variant === variant);
  if (fields.length === 0) {
    return refuse("no-such-field", { variant: variant ?? "", fields: variants.map(({ id }) => id).join(", ") });
  }
  if (depth !== undefined && !depths.some((one) => one === depth)) {
    return refuse("no-such-depth", { depths: depths.join(", ") });
  }
  const opened = openCode(given);
  if (!opened.ok) return refuse(`code-${opened.reason}`, { given });
  if (depth !== undefined && opened.code.depth !== depth) return refuse("code-other-depth", { given, depth });
  const session = file === undefined ? undefined : await readSession(file);
  if (session?.ok === false) return session;
  const answers = answersOf(opened.code, given, session === undefined ? fields : [session.document]);
  return answers.ok ? { ok: true, text: JSON.stringify({ answers: answers.answers }, null, 2) } : answers;
}
