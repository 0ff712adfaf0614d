import { act, definePart, watch } from "./define.ts";

/** What a facilitator does before anybody comes in. */
export const before = [
  definePart({
    id: "invite",
    phase: "before",
    lines: [
      act(),
      act("jeugd 5.3", "buurt 6"),
      act("jeugd 4.5", "wijkggd 5.2", "buurt 5.6"),
      act("geweld 3.3", "geweld 3.4"),
      act("jeugd 4.4", "wijkggd 2.5"),
      act(),
      watch("geweld interview-gooi-en-vechtstreek"),
    ],
  }),
  definePart({ id: "room", phase: "before", lines: [act(), act(), act(), act(), act(), watch()] }),
];

/** What a facilitator does when everybody has gone home. */
export const after = [
  definePart({
    id: "after",
    phase: "after",
    lines: [act("jeugd 4.4", "geweld 3.4"), act("geweld 3.4", "wijkggd 5.2"), act("buurt 8.2"), act("wijkggd 5.3")],
  }),
];
