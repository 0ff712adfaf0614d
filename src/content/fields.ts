/** The fields that this version knows, in the order in which they are offered. Their questions stand in `variants/`. */
export const fieldIds = ["pga", "wijkggd", "jeugd", "geweld", "buurt"] as const;
export type FieldId = (typeof fieldIds)[number];
