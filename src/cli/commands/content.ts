import type { Depth, GroundedContent, Language } from "../../assessment/model.ts";
import { depths, questionsOf } from "../../assessment/model.ts";
import { composeContent, variants } from "../../content/compose.ts";
import { gapIn } from "../../content/overlayGround.ts";
import { createWords } from "../../i18n/createWords.ts";
import { contentNamespaces, fieldWords, questionKey, sectionKey } from "../../report/keys.ts";
import { maximumOverlayCharacters, readOverlay } from "../../storage/overlay.ts";
import type { Command, Outcome } from "../command.ts";
import { refuse } from "../command.ts";
import { asWhatItIs, readText } from "../readText.ts";

/** What `content --list` prints of a question. */
export interface ListedQuestion {
  id: string;
  title: string;
  step: string;
  level: string;
  item: string;
  critical: boolean;
  board: boolean;
  sources: readonly { document: string; section: string; label: string }[];
  actions: readonly { what: string; doneWhen: string }[];
}

/** `content --list` prints the questions of a field; `content FILE.json` says whether a file is an overlay that can be used. */
export const contentCommand: Command = {
  files: [0, 1],
  usage: "usage-content",
  options: ["list", "variant", "depth"],
  run: async ([file], language, options) => {
    const { list, variant = "pga", depth = "volledig" } = options;
    if (file !== undefined) return Object.keys(options).length === 0 ? checkFile(file) : refuse("usage-content");
    if (list === undefined) return refuse("usage-content");
    if (!isDepth(depth)) return refuse("no-such-depth", { depths: depths.join(", ") });
    const composed = composeContent(variant, depth);
    if (!composed.ok) return refuse("no-such-field", { variant, fields: variants.map(({ id }) => id).join(", ") });
    return { ok: true, text: JSON.stringify(await listed(composed.content, language ?? "nl"), null, 2) };
  },
};

function isDepth(given: string): given is Depth {
  return depths.some((depth) => depth === given);
}

async function listed(content: GroundedContent, language: Language): Promise<readonly ListedQuestion[]> {
  const { t: general } = await createWords(language, contentNamespaces(content.variant, content.steps));
  const t = fieldWords(general, content.variant);
  return questionsOf(content).map((question) => {
    const { id, step, level, item, critical, board } = question;
    return {
      id,
      title: t(questionKey(question, "title")),
      step,
      level,
      item,
      critical,
      board,
      sources: question.sources.map((source) => ({ ...source, label: t(sectionKey(source)) })),
      actions: question.actions.map((action) => ({
        what: t(questionKey(question, `actions.${action}.what`)),
        doneWhen: t(questionKey(question, `actions.${action}.doneWhen`)),
      })),
    };
  });
}

const refusals = {
  unreadable: "unreadable",
  "not-ours": "overlay-not-ours",
  "too-new": "overlay-too-new",
  "too-large": "overlay-too-large",
  invalid: "overlay-invalid",
} as const;

async function checkFile(file: string): Promise<Outcome> {
  const read = await readText(file, { characters: maximumOverlayCharacters, reason: "overlay-too-large" });
  if (!read.ok) return read;
  const result = readOverlay(read.text);
  if (!result.ok) {
    const values = "path" in result ? { file, path: result.path } : { file };
    return asWhatItIs(refuse(refusals[result.reason], values), read.text);
  }
  const gap = gapIn(result.overlay);
  if (gap !== undefined) return refuse(`overlay-${gap.reason}`, { file, path: gap.path, given: gap.given });
  return { ok: true, message: { key: "overlayValid", values: { file, name: result.overlay.name } } };
}
