/** A word of an office, and what to say instead. */
export interface Jargon {
  word: RegExp;
  instead: string;
}

/** Words that a reader at B1 stumbles over. Where one of them must stand, `exceptions.ts` says why. */
export const jargon: readonly Jargon[] = [
  { word: /\b(ge|ver)?borg(d|de|en|ing|t)\b/i, instead: "zorgen dat het blijft, vastleggen" },
  { word: /\bfaciliter\w+/i, instead: "mogelijk maken" },
  { word: /\b(ge)?[iï]mplement\w+/i, instead: "invoeren" },
  { word: /\bstakeholders?\b/i, instead: "wie erbij betrokken is" },
  { word: /\btraject(en)?\b/i, instead: "plan, periode" },
  {
    word: /\b(middels|teneinde|tevens|derhalve|dientengevolge|desalniettemin|alvorens|aldus)\b/i,
    instead: "met, om, ook, daarom",
  },
  { word: /\b(indien|mits|tenzij)\b/i, instead: "als, alleen als" },
  { word: /\b(gaarne|dien(t|en) te|gelieve)\b/i, instead: "moeten, willen" },
  { word: /\b(conform|inzake|omtrent|betreffende|aangaande)\b/i, instead: "volgens, over" },
  { word: /\bten (behoeve|aanzien) van\b|\bmet betrekking tot\b|\bin het kader van\b/i, instead: "voor, over" },
  { word: /\b(optimalis\w+|optimaal|optimale)\b/i, instead: "beter, zo goed mogelijk" },
  { word: /\b(concretiser\w+|prioriter\w+|commitment|draagkracht)\b/i, instead: "precies maken, kiezen, steun" },
  { word: /\bdoelstelling\w*/i, instead: "doel" },
  { word: /\bmonitor\w*/i, instead: "volgen" },
  { word: /\b(verduurzam|inbedd)\w+/i, instead: "zorgen dat het blijft" },
  { word: /\bkaders?\b|\bkaderstell\w+/i, instead: "regels, grenzen" },
  { word: /\b(synergie|integraal|integrale|holistisch\w*)\b/i, instead: "samen" },
  {
    word: /\b\w+matige?\b(?<!regelmatig|regelmatige|doelmatig|gelijkmatig|matig|matige)/i,
    instead: "zeg wat je bedoelt",
  },
  { word: /\b(uitrol\w*|pilotfase)\b/i, instead: "invoeren, proef" },
  { word: /\b(participati\w*|participer\w+)\b/i, instead: "meedoen" },
  { word: /\b(evident|adequa\w+|relevantie|significant\w*|substantie\w*)\b/i, instead: "duidelijk, goed" },
  { word: /\b(expertise|competenti\w+|empower\w+|mindset|feedbackloop)\b/i, instead: "kennis, wat iemand kan" },
  {
    word: /\b(initi[eë]r\w+|geïnitieerd|realiser\w+|gerealiseerd|genereer\w*|generer\w+)\b/i,
    instead: "beginnen, maken",
  },
  { word: /\b(methodiek\w*|systematiek\w*|problematiek\w*)\b/i, instead: "manier, problemen" },
  { word: /\b(borgstelling|dekkingsplan|financieringsbron\w*)\b/i, instead: "waar het geld vandaan komt" },
  { word: /\b(u|uw)\b/i, instead: "jullie" },
];
