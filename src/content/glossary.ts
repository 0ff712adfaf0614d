import type { SourceReference } from "../assessment/model.ts";
import { reference, type WrittenReference } from "./define.ts";

/** A term that the texts use. Its name, the forms to find it by and its meaning are words: `locales/<lang>/glossary.json`. */
export interface Term {
  id: string;
  sources: readonly SourceReference[];
}

/** A word of the tool itself rests on no document. */
const written: Readonly<Record<string, readonly WrittenReference[]>> = {
  aanspreekpunt: ["pga board", "wijkggd 5.3"],
  casus: ["wijkggd 4.2"],
  clientenorganisatie: ["buurt 3", "jeugd belangenbehartiging"],
  draagvlak: ["wijkggd 5.1", "jeugd 4.1"],
  ervaringsdeskundige: ["wijkggd 1.2.2", "geweld 2.1"],
  ervaringskennis: ["geweld 2.1", "jeugd 2.1"],
  herstel: ["wijkggd 1.3.2", "jeugd 2.1"],
  intervisie: ["jeugd 4.4", "buurt 5.5"],
  kernvraag: [],
  ketenpartner: ["pga board", "wijkggd 3.2"],
  klankbordgroep: ["geweld 2.2-2", "buurt 6"],
  lotgenotencontact: ["geweld 2.2-3"],
  meldcode: ["geweld wettelijke-kaders"],
  nulmeting: [],
  peersupportwerker: ["pga pilot", "pga peersupport"],
  pga: ["pga voorwoord", "pga pilot"],
  randvoorwaarden: ["wijkggd 5", "geweld 3.4"],
  stigma: ["pga pilot", "buurt 6"],
  terugval: ["jeugd mate-van-herstel", "wijkggd 2.5"],
  vog: ["pga board", "pga pilot"],
  wijkggd: ["wijkggd 3.1"],
  zorgmijding: ["pga board", "wijkggd 1.1"],
};

/** The terms, in the order of their ids; a screen puts them in the order of its language. */
export const glossary: readonly Term[] = Object.entries(written).map(([id, sources]) => ({
  id,
  sources: sources.map(reference),
}));
