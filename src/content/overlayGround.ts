import { questionsOf } from "../assessment/model.ts";
import type { Overlay } from "../assessment/overlay.ts";
import { composeContent, variants } from "./compose.ts";
import { worksheets } from "./worksheets/index.ts";

/** Something that an overlay speaks of and that this version does not have. */
export interface OverlayGap {
  reason: "unknown-variant" | "unknown-question" | "unknown-worksheet";
  /** Where it stands in the overlay. */
  path: string;
  given: string;
}

/** The first thing that an overlay speaks of and that this version does not have. */
export function gapIn(overlay: Overlay): OverlayGap | undefined {
  const named = [...variantsNamed(overlay), ...questionsNamed(overlay), ...worksheetsNamed(overlay)];
  const missing = named.find(({ isThere }) => !isThere);
  return missing === undefined ? undefined : { reason: missing.reason, path: missing.path, given: missing.given };
}

/** Something that an overlay names. */
interface Named extends OverlayGap {
  isThere: boolean;
}

const fields = variants.map(({ id }) => id);
const sheets = worksheets.map(({ id }) => id);

function variantsNamed({ variant }: Overlay): Named[] {
  if (variant === undefined) return [];
  return [{ reason: "unknown-variant", path: "variant", given: variant, isThere: fields.includes(variant) }];
}

function questionsNamed({ variant, words, questions = [], actions = [] }: Overlay): Named[] {
  const known = new Set([
    ...(variant === undefined ? fields : [variant]).flatMap(questionIds),
    ...questions.map(({ id }) => id),
  ]);
  const places: [path: string, id: string][] = [
    ...(["nl", "en"] as const).flatMap((language) =>
      Object.keys(words?.[language]?.questions ?? {}).map((id): [string, string] => [
        `words.${language}.questions.${id}`,
        id,
      ]),
    ),
    ...actions.map(({ question }, index): [string, string] => [`actions.${index}.question`, question]),
  ];
  return places.map(([path, given]) => ({ reason: "unknown-question", path, given, isThere: known.has(given) }));
}

function worksheetsNamed({ hiddenWorksheets = [] }: Overlay): Named[] {
  return hiddenWorksheets.map((given, index) => ({
    reason: "unknown-worksheet",
    path: `hiddenWorksheets.${index}`,
    given,
    isThere: sheets.includes(given),
  }));
}

function questionIds(variant: string): string[] {
  const composed = composeContent(variant, "volledig");
  return composed.ok ? questionsOf(composed.content).map(({ id }) => id) : [];
}
