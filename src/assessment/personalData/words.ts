import type { Stretch } from "./stretch.ts";

/** A word of a text. */
export interface Word extends Stretch {
  text: string;
  /** In small letters. */
  small: string;
  capital: boolean;
  initial: boolean;
  /** In capitals only. */
  shouted: boolean;
  /** What stands between it and the word before; of a long stretch its first signs. */
  gap: string;
}

/** Longer than a name is, so that a text without blanks takes no longer than another. */
const pattern = /\p{L}[\p{L}\p{M}'’]{0,40}(?:-\p{L}[\p{L}\p{M}'’]{0,40}){0,3}|'[tsn](?!\p{L})/gu;
const remembered = 16;

/** The words of a text, each made when it is asked for: a long text has hundreds of thousands. */
export class Words {
  readonly length: number;
  readonly #text: string;
  /** Where each word begins and ends. */
  readonly #places: readonly number[];
  readonly #lately: { index: number; word: Word }[] = [];

  constructor(text: string) {
    const places: number[] = [];
    for (const { 0: word, index } of text.matchAll(pattern)) places.push(index, index + word.length);
    this.#text = text;
    this.#places = places;
    this.length = places.length / 2;
  }

  at(index: number): Word | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const known = this.#lately[index % remembered];
    if (known?.index === index) return known.word;
    const word = this.#make(index);
    this.#lately[index % remembered] = { index, word };
    return word;
  }

  #make(index: number): Word {
    const [from = 0, to = 0] = this.#places.slice(2 * index, 2 * index + 2);
    const text = this.#text.slice(from, to);
    const small = text.toLowerCase();
    const capital = text.charAt(0) !== small.charAt(0);
    const shouted = capital && text.length > 1 && text.toUpperCase() === text;
    const before = index === 0 ? 0 : (this.#places[2 * index - 1] ?? 0);
    const gap = this.#text.slice(before, Math.min(from, before + 4));
    return { text, small, capital, initial: capital && text.length === 1, shouted, gap, from, to };
  }
}
