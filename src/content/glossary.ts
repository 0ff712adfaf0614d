import type { SourceReference } from "../assessment/model.ts";
import { reference, type WrittenReference } from "./define.ts";

/** A term that the texts use. Its name, the forms to find it by and its meaning are words: `locales/<lang>/glossary.json`. */
export interface Term {
  id: string;
  sources: readonly SourceReference[];
}

/** A word of the tool itself rests on no document. */
const written: Readonly<Record<string, readonly WrittenReference[]>> = {
  aanspreekpunt: ["wijkggd 5.3", "pga pilot"],
  clientenorganisatie: ["jeugd belangenbehartiging"],
  dekking: ["buurt 9.2"],
  draagvlak: ["wijkggd 5.1", "buurt 6"],
  ervaringsdeskundige: ["jeugd 2.1", "buurt 5.1", "wijkggd 1.2.2"],
  ervaringskennis: ["geweld 2.1", "jeugd 2.1", "wijkggd 1.2.2"],
  herstel: ["wijkggd 1.3.2", "buurt 5.3"],
  herstelvisie: ["buurt 5.3"],
  intervisie: ["jeugd 4.4", "buurt 6"],
  kans: [],
  kernvraag: [],
  ketenpartner: ["wijkggd 3.2"],
  klankbordgroep: ["buurt 6", "geweld interview-gooi-en-vechtstreek"],
  lotgenotencontact: ["geweld 2.2-3"],
  meldcode: ["geweld wettelijke-kaders"],
  naaste: ["wijkggd 1.2.2"],
  peersupportwerker: ["pga pilot"],
  pga: ["pga pilot"],
  randvoorwaarden: ["geweld 3.4", "wijkggd 5.2"],
  regie: ["wijkggd 3.2"],
  stigma: ["jeugd 4.4"],
  terugval: ["wijkggd 2.3", "wijkggd 2.5"],
  veiligthuis: ["geweld 1.3", "geweld wettelijke-kaders"],
  vog: ["pga board", "pga pilot"],
  wijkggd: ["wijkggd 3.1", "wijkggd 3.2"],
  zelfregie: ["buurt 5.3.1"],
  zorgmijding: ["geweld 1.2"],
};

/** The terms, in the order of their ids; a screen puts them in the order of its language. */
export const glossary: readonly Term[] = Object.entries(written).map(([id, sources]) => ({
  id,
  sources: sources.map(reference),
}));
