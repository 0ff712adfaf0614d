import type { Worksheet } from "../../assessment/worksheet.ts";
import { w1 } from "./w1.ts";
import { w2 } from "./w2.ts";
import { w3 } from "./w3.ts";
import { w4 } from "./w4.ts";
import { w5 } from "./w5.ts";
import { w6 } from "./w6.ts";
import { w7 } from "./w7.ts";
import { w8 } from "./w8.ts";
import { w9 } from "./w9.ts";
import { w10 } from "./w10.ts";
import { w11 } from "./w11.ts";
import { w12 } from "./w12.ts";

/** The worksheets in the order of the board. A new one is a file here, its words in `locales/*\/worksheets/`, and a line. */
export const worksheets: readonly Worksheet[] = [w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12];
