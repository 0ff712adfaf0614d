import { ask, definePart, say, watch } from "./define.ts";

/** The eight steps of the board, as a facilitator leads them. */
export const steps = [
  definePart({
    id: "step1",
    phase: "session",
    step: "1",
    lines: [
      say(),
      ask("geweld 2.1", "wijkggd 1.2.2"),
      ask("geweld 3.5"),
      watch("buurt 5.1"),
      watch("geweld structurele-inbedding"),
    ],
  }),
  definePart({
    id: "step2",
    phase: "session",
    step: "2",
    lines: [
      say("jeugd 4.1"),
      ask("pga wetenschap"),
      ask("wijkggd 5.1", "buurt 5.4"),
      ask("pga pilot"),
      watch("jeugd 4.1"),
      watch("buurt 5.4", "geweld 3.4"),
    ],
  }),
  definePart({
    id: "step3",
    phase: "session",
    step: "3",
    lines: [
      say("wijkggd 5.2", "wijkggd 5.1"),
      ask("wijkggd 2.3"),
      ask("wijkggd 5.2", "geweld 3.4"),
      ask("pga board"),
      watch("pga pilot"),
      watch(),
      watch("pga pilot", "geweld voorbeeld-uitdagingen"),
    ],
  }),
  definePart({
    id: "step4",
    phase: "session",
    step: "4",
    lines: [
      say("geweld 3.3"),
      ask("geweld tip-mate-van-herstel", "jeugd mate-van-herstel"),
      ask("pga pilot"),
      ask("geweld 3.3"),
      watch(),
      watch("pga pilot", "jeugd 4.4"),
    ],
  }),
  definePart({
    id: "step5",
    phase: "session",
    step: "5",
    lines: [
      say("jeugd 4.4", "wijkggd 5.2", "wijkggd 2.5"),
      ask("wijkggd 5.3", "geweld 3.4"),
      ask("jeugd 4.4", "wijkggd 2.5"),
      watch("pga pilot", "wijkggd 5.1"),
      watch("wijkggd 2.5"),
    ],
  }),
  definePart({
    id: "step6",
    phase: "session",
    step: "6",
    lines: [
      say("wijkggd 5.2"),
      ask("wijkggd 5.2"),
      ask("jeugd 4.5", "buurt 5.6"),
      ask("pga board", "wijkggd 5.2"),
      watch(),
      watch("buurt 8.2"),
    ],
  }),
  definePart({
    id: "step7",
    phase: "session",
    step: "7",
    lines: [say("wijkggd 5.1"), ask("pga board"), ask("buurt 7"), watch(), watch()],
  }),
  definePart({
    id: "step8",
    phase: "session",
    step: "8",
    lines: [
      say("buurt 8.1", "jeugd 4.6"),
      ask("buurt 8.1", "wijkggd 5.3"),
      ask("geweld 3.4", "wijkggd 5.3"),
      watch("wijkggd 5.3"),
      watch("buurt 8.2"),
    ],
  }),
];
