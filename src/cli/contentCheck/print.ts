import type { Judged } from "../../content/lint/bar.ts";
import { bar } from "../../content/lint/bar.ts";
import { exceptions } from "../../content/lint/exceptions.ts";
import type { ContentReport } from "./check.ts";
import { screens } from "./readings.ts";

/** So many texts stand in the report unless all are asked for. */
const hardest = 20;

/** The report as a page of text: what is wrong, the figures, and how the texts read, the hardest first. */
export function printed({ faults, readings, figures, evidence }: ContentReport, all: boolean): string {
  const scored = readings.filter(({ words }) => words >= bar.wordsToScore).toSorted((a, b) => a.score - b.score);
  const shown = all ? scored : scored.slice(0, hardest);
  const together = screens(readings);
  const own = [...evidence.values()].filter(({ on }) => on === undefined).length;
  return [
    ...(faults.length === 0
      ? ["Nothing is wrong with the content."]
      : [`${faults.length} to mend:`, ...faults.map(({ place, what }) => `  ${place}: ${what}`)]),
    "",
    `Evidence: ${evidence.size - own} texts rest on a passage, ${own} are our own and claim nothing.`,
    "",
    `Reading level of ${figures.texts} Dutch texts (${figures.scored} of ${bar.wordsToScore} words and more, ${figures.words} words)`,
    `  Flesch-Douma: half of them ${figures.middleScore.toFixed(0)} or more, 19 of 20 at least ${figures.lowScore.toFixed(0)} (the bar is ${bar.score})`,
    `  words per sentence ${figures.meanSentence.toFixed(1)}, passive sentences ${(100 * figures.passiveShare).toFixed(0)} % (at most ${100 * bar.passiveShare} %)`,
    "",
    "score  plain  words  longest  mean  passive  text",
    ...shown.map(line),
    ...(all
      ? []
      : [`… and ${scored.length - shown.length} that read more easily (--all shows them, --json gives everything)`]),
    "",
    "words  longest sentence  screen",
    ...(all ? together : together.slice(0, hardest)).map(
      ({ words, longestSentence, screen }) =>
        `${`${words}`.padStart(5)}  ${`${longestSentence}`.padStart(16)}  ${screen}`,
    ),
    "",
    "Exceptions:",
    ...exceptions.map(({ at, rules, why }) => `  ${at.source} (${rules.join(", ")}): ${why}`),
  ].join("\n");
}

function line({ score, plainScore, words, longestSentence, meanSentence, passive, sentences, place }: Judged): string {
  const cells = [
    score.toFixed(0).padStart(5),
    plainScore.toFixed(0).padStart(5),
    `${words}`.padStart(5),
    `${longestSentence}`.padStart(7),
    meanSentence.toFixed(0).padStart(4),
    `${passive}/${sentences}`.padStart(7),
  ];
  return `${cells.join("  ")}  ${place}`;
}
