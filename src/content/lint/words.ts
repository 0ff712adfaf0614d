import type { Language } from "../../assessment/model.ts";

/** One word for one thing: what it is called, and the words that it is not called. */
export interface OneWord {
  language: Language;
  /** The word that is used. */
  say: string;
  /** Words for the same thing that are not used. */
  not: RegExp;
  /** Files of words in which it is held; everywhere when it is left out. */
  in?: RegExp;
  /** Places, "file · key", where the other word means something else. */
  except?: RegExp;
  why: string;
}

/** Words of the whole product, in the texts of every screen, file and sheet of paper. */
export const oneWordForOneThing: readonly OneWord[] = [
  {
    language: "nl",
    say: "beantwoord",
    not: /(\bvragen?|\{\{of\}\}) besproken\b/,
    in: /^(ui|rooms|report|export)$/,
    why: "“besproken” is an answer; a question that has one is answered, also with “nog niet”",
  },
  {
    language: "nl",
    say: "punten",
    not: /\b(zeven onderdelen|onderdeel van “Klaar|onderdelen gereed|lampen? van)\b/i,
    why: "the checklist has seven punten, on screen, on paper and in the script",
  },
  {
    language: "nl",
    say: "werkveld",
    not: /\b(welk|dit|ander|van|naam, datum of) veld\b/,
    in: /^(ui|rooms|voices|join)$/,
    why: "a veld is where you type",
  },
  { language: "nl", say: "mogelijke score", not: /\bspeelruimte\b/i, why: "nobody knew what it was room for" },
  { language: "nl", say: "annuleer", not: /^Toch niet$/, why: "one word on every button that changes nothing" },
  { language: "nl", say: "zorgmijding", not: /\bzorgmijders?\b/i, why: "people are no label" },
  {
    language: "nl",
    say: "ketenpartner",
    not: /\bpartners? in de keten\b/i,
    why: "the word of the board",
  },
  { language: "nl", say: "personeelszaken", not: /\bHR\b/, except: /^roles · hr$/, why: "one name for one department" },
  {
    language: "nl",
    say: "die, of het woord zelf",
    not: /\b(open|bewaar|vinden|verwijder|schrijf|gooi|geef|wis) haar\b|\blaten haar staan\b/i,
    why: "“haar” for a thing reads as a person",
  },
  {
    language: "en",
    say: "items",
    not: /\bseven points\b|\bfor each point\b/i,
    why: "the checklist has seven items, on screen, on paper and in the script",
  },
  {
    language: "en",
    say: "opportunity",
    not: /\bchances?\b/i,
    except: /questions\.3(jc\.pitfall|ha\.meaning)$|help\.7\.examples\.hb$|terms\.stigma\.meaning$/,
    why: "a kans of the board is an opportunity; a chance is luck",
  },
  {
    language: "en",
    say: "backing",
    not: /\b(broad support|support base|support map|support is more than|there support among)\b/i,
    why: "draagvlak; support is what the expert by experience gets",
  },
  { language: "en", say: "working session", not: /\bwerksessie\b|\bwork sessions?\b/i, why: "one name in English" },
  { language: "en", say: "executive councillor", not: /\baldermen?\b|\balderman\b/i, why: "dated, and a man" },
  {
    language: "en",
    say: "municipal leadership",
    not: /\b(decision-makers?|political side)\b/i,
    why: "one name for bestuur",
  },
  {
    language: "en",
    say: "knowledge from experience",
    not: /\bexperiential knowledge\b/i,
    why: "ervaringskennis has one name",
  },
  { language: "en", say: "HR", not: /\bpersonnel department\b/i, why: "one name for one department" },
  { language: "en", say: "partner organisation", not: /\bnetwork partners?\b/i, why: "ketenpartner has one name" },
  { language: "en", say: "conditions", not: /\bpreconditions?\b/i, why: "randvoorwaarden has one name" },
  { language: "en", say: "avoidance of care", not: /\bcare avoid(ance|ers?)\b/i, why: "the words of the board" },
  {
    language: "en",
    say: "advise, have a say, help",
    not: /\b(think(s|ing)?|thought) along\b/i,
    why: "“meedenken”, translated word by word",
  },
  { language: "en", say: "self-direction", not: /\bown direction\b/i, why: "zelfregie has one name" },
  { language: "en", say: "someone", not: /\bsomebody\b/i, why: "one of two" },
  { language: "en", say: "wellbeing", not: /\bwell-being\b/i, why: "one spelling" },
  {
    language: "en",
    say: "you have written down, you have agreed",
    not: /\bit is (also )?(on paper|settled)\b/i,
    why: "translated word by word",
  },
  {
    language: "en",
    say: "accept, use this",
    not: /\b(take|taken) over\b/i,
    in: /^(rooms|voices|werksessie|ui)$/,
    why: "who takes over, seizes",
  },
];
