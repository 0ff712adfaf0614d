/**
 * The names of what the tool is about. They are long, but who sits at the table knows them: each is explained in the glossary, and no
 * shorter word would be plainer. In the reading score they count as two syllables, as a short word would.
 */
export const knownTerms =
  /^(ervaringsdeskundige[ns]?|ervaringsdeskundigheid|ervaringskennis|ketenpartners?|gemeenten?|cliëntenorganisaties?|randvoorwaarden)$/i;
