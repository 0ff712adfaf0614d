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

export const oneWordForOneThing: readonly OneWord[] = [];
