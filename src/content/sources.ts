/** The source documents. Their titles are words: `locales/<lang>/sources.json`; their sections stand in `sections.ts`. */
export const sources = [
  { key: "pga", year: 2025 },
  { key: "jeugd", year: null },
  { key: "buurt", year: 2015 },
  { key: "wijkggd", year: 2025 },
  { key: "geweld", year: 2020 },
] as const;

export type DocumentKey = (typeof sources)[number]["key"];
