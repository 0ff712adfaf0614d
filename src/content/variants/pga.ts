import type { Variant } from "../define.ts";

/** Persoonsgerichte aanpak: the field that the paper board was made for. */
export const pga: Variant = { id: "pga", adds: {}, sources: {}, help: {}, notApplicable: [] };
