/*
 * Whether a Dutch sentence is in the passive, by its word forms: a form of "worden", or of "zijn" beside a participle. A heuristic: it
 * takes "is gemaakt" for passive and leaves out what is known to be active, such as "is geweest".
 */

const worden = new Set(["word", "wordt", "worden", "werd", "werden"]);
const zijn = new Set(["is", "zijn", "was", "waren"]);

/** Participles that go with "zijn" in the active, and words that only look like participles. */
const active = new Set(
  (
    "gereed geregeld geweest gegaan gekomen gebleven gebeurd geworden gegroeid gelukt gestopt gestart gevallen gedaald gestegen gewend geschikt " +
    "meegegaan doorgegaan langsgekomen uitgekomen aangekomen bijgekomen weggevallen uitgevallen meegegroeid " +
    "geven gemeenten gemeente geld gebied gebieden gezicht gewicht gevolgen gesprekken gevoelens gebruiken geloven genieten gedachten " +
    "gelden gebaren geest gemiddeld gezond ongezond gewoonten gerust geheel gedeelten gedrag gerecht gekwetst getrouwd gesteld " +
    "gelijkwaardigheid gevoeligheden gebeurtenissen overgeven aangeven meegeven opgeven doorgeven teruggeven vrijgeven weergeven uitgeven"
  ).split(" "),
);

const prefixes =
  "aan|achter|af|bij|door|in|klaar|los|mee|na|neer|om|onder|op|over|plaats|samen|tegen|terug|toe|uit|vast|vol|voor|vrij|weer|weg";
const withGe = new RegExp(`^(${prefixes})?ge[a-zëïé]{2,}(d|t|en)$`);
/** Participles without ge-: weak ones by their ending, strong ones by name. */
const withoutGe = /^(her|ont|ver|be|er)[a-zëï]{2,}(d|t)$/;
const strong =
  /^(gedaan|besproken|beschreven|begrepen|bewezen|besloten|betrokken|ontvangen|ontslagen|vergeten|verloren|verwezen|verbonden|verboden|voorbereid|overlegd|ondersteund|overgenomen|aanbevolen|onderzocht|onderhouden|ondernomen|overwogen)$/;

function isParticiple(word: string, strict: boolean): boolean {
  if (active.has(word)) return false;
  return withGe.test(word) || strong.test(word) || (!strict && withoutGe.test(word));
}

/** True when a sentence, given as its words, is in the passive. */
export function isPassive(given: readonly string[]): boolean {
  const words = given.map((word) => word.toLowerCase());
  const has = (forms: ReadonlySet<string>) => words.some((word) => forms.has(word));
  if (has(worden) && words.some((word) => isParticiple(word, false))) return true;
  return has(zijn) && words.some((word) => isParticiple(word, true));
}
