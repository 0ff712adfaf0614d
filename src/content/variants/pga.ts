import type { Variant } from "../define.ts";
import { step1 } from "../steps/step1.ts";
import { step2 } from "../steps/step2.ts";
import { step3 } from "../steps/step3.ts";
import { step4 } from "../steps/step4.ts";
import { step5 } from "../steps/step5.ts";
import { step6 } from "../steps/step6.ts";
import { step7 } from "../steps/step7.ts";
import { step8 } from "../steps/step8.ts";

/** Persoonsgerichte aanpak: the field that the paper board was made for. */
export const pga: Variant = { id: "pga", steps: [step1, step2, step3, step4, step5, step6, step7, step8] };
