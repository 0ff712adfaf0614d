import type { Evidence, EvidenceFound } from "./evidenceFiles.ts";
import { markOf, ownKinds } from "./evidenceFiles.ts";
import type { Fault } from "./fault.ts";
import type { Shown } from "./restsOn.ts";
import type { FoundText, FoundWords } from "./texts.ts";

const mostWords = 15;
const places: readonly { file: RegExp; key: RegExp }[] = [
  { file: /^steps\//, key: /^why$/ },
  { file: /^help\//, key: /^(examples|figures)\.|^questions\.\w+\.(meaning|arranged|pitfall)$/ },
  { file: /^variants\//, key: /^questions\.\w+\.(meaning|arranged|pitfall|actions\.\w+\.what)$|^notApplicable\./ },
  { file: /^variants\//, key: /^help\.\d\.(examples|figures)\./ },
  { file: /^glossary$/, key: /^terms\.\w+\.meaning$/ },
];
const worksheetFrame = /(^title|\.label|\.add)$|^proposals\./;

/** Everything that is wrong with the evidence of the Dutch words. */
export function evidenceFaults(dutch: FoundWords, evidence: EvidenceFound, shown: readonly Shown[]): Fault[] {
  const texts = new Map(dutch.texts.map((found) => [`${found.file}:${found.key}`, found]));
  const passagesOfLine = new Map(shown.flatMap(({ keys, passages }) => keys.map((key) => [key, passages])));
  const asks = ({ file, key, text }: FoundText): boolean => {
    if (file === "draaiboek") return (passagesOfLine.get(`${file}:${key}`) ?? []).length > 0;
    if (file.startsWith("worksheets/")) return !worksheetFrame.test(key) && text.split(/\s+/).length >= 5;
    return places.some((place) => place.file.test(file) && place.key.test(key));
  };
  return [
    ...dutch.texts
      .filter((found) => asks(found) && !evidence.has(`${found.file}:${found.key}`))
      .map(({ file, key }) => ({ place: `${file}:${key}`, what: "has no evidence in src/content/evidence/" })),
    ...[...evidence].flatMap(([key, one]) => {
      const found = texts.get(key);
      const whats = found === undefined ? ["has evidence, and no text"] : faultsOf(key, found, one);
      return whats.map((what) => ({ place: `evidence of ${key}`, what }));
    }),
    ...shown.flatMap((together) => passageFaults(together, evidence)),
  ];
}

function faultsOf(key: string, { text }: FoundText, { read, on = [], own, counted }: Evidence): string[] {
  const wrong: [boolean, string][] = [
    [
      read !== markOf(text),
      `the Dutch changed. Read it against its passage again, then: npm run content:check -- --read ${key}`,
    ],
    [on.length > 0 === (own !== undefined), "needs passages, or what kind of text of our own it is"],
    [own !== undefined && !ownKinds.includes(own), `“${own}” is no kind of text; there are ${ownKinds.join(", ")}`],
    [own !== undefined && isTold(key), "a story or a figure is told by a source: it cannot be our own"],
    [isTold(key) && key.includes("figures.") && counted === undefined, "a figure has who counted, and in which year"],
    [counted !== undefined && !text.includes(`${counted.year}`), `does not say the year ${counted?.year}`],
    [counted !== undefined && !text.includes(counted.by), `does not say who counted: “${counted?.by}”`],
  ];
  return [
    ...wrong.filter(([is]) => is).map(([, what]) => what),
    ...on.flatMap(({ quote }) => {
      const words = quote.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      return words >= 2 && words <= mostWords ? [] : [`a quote has 2 to ${mostWords} words, not ${words}: “${quote}”`];
    }),
  ];
}

function isTold(key: string): boolean {
  return /^help\/\d:(examples|figures)\.|^variants\/\w+:help\.\d\.(examples|figures)\./.test(key);
}

/** Evidence stands in a passage that is shown with its text, and a passage is shown because it carries one of the texts. */
function passageFaults({ place, keys, passages }: Shown, evidence: EvidenceFound): Fault[] {
  const carrying = keys.flatMap((key) => (evidence.get(key)?.on ?? []).map(({ at }) => ({ key, at })));
  return [
    ...carrying
      .filter(({ at }) => !passages.includes(at))
      .map(({ key, at }) => ({ place, what: `${key} rests on ${at}, which is not named here` })),
    ...passages
      .filter((passage) => !carrying.some(({ at }) => at === passage))
      .map((passage) => ({ place, what: `names ${passage}, which carries none of its texts` })),
  ];
}
