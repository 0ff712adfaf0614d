import type { DraaiboekPart } from "../../assessment/draaiboek.ts";
import { draaiboekPhases, lineKinds } from "../../assessment/draaiboek.ts";
import { sectionKey } from "../../report/keys.ts";
import type { Fault } from "./fault.ts";
import type { Ground } from "./questions.ts";
import { needed } from "./questions.ts";

/** Everything that the facilitator's script lacks: words in every language, sources that are listed, a part for each step, no words that no line asks for. */
export function draaiboekFaults(parts: readonly DraaiboekPart[], steps: readonly string[], ground: Ground): Fault[] {
  return [
    ...needed("draaiboek", ground, [
      "draaiboek:title",
      "draaiboek:intro",
      ...draaiboekPhases.map((phase) => `draaiboek:phases.${phase}`),
      ...lineKinds.map((kind) => `draaiboek:kinds.${kind}`),
    ]),
    ...parts.flatMap((part) => partFaults(part, ground)),
    ...steps
      .filter((step) => parts.filter((part) => part.step === step).length !== 1)
      .map((step) => ({ place: `draaiboek, step ${step}`, what: "needs one part" })),
    ...superfluous(parts, ground),
  ];
}

function partFaults({ id, step, lines }: DraaiboekPart, ground: Ground): Fault[] {
  const place = `draaiboek, part ${id}`;
  const at = (key: string) => `draaiboek:parts.${id}.${key}`;
  const sources = lines.flatMap((line) => line.sources);
  return [
    ...needed(place, ground, [
      ...(step === undefined ? [at("title")] : []),
      at("aim"),
      ...lines.map((line) => at(`lines.${line.id}`)),
    ]),
    ...sources
      .filter(({ document, section }) => ground.sections[document]?.includes(section) !== true)
      .map(({ document, section }) => ({ place, what: `rests on ${document} ${section}, which is not listed` })),
    ...needed(place, ground, sources.map(sectionKey)),
  ];
}

function superfluous(parts: readonly DraaiboekPart[], { words }: Ground): Fault[] {
  const asked = new Set(parts.flatMap(({ id, lines }) => lines.map((line) => `parts.${id}.lines.${line.id}`)));
  return words.flatMap(({ language, texts }) =>
    texts
      .filter(({ file, key }) => file === "draaiboek" && key.includes(".lines.") && !asked.has(key))
      .map(({ key }) => ({ place: `draaiboek, “${language}”`, what: `no line asks for ${key}` })),
  );
}
