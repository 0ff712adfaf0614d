import { act, ask, definePart, say, watch } from "./define.ts";

/** What to do when something goes wrong, the most pressing first. */
export const troubles = [
  definePart({
    id: "touched",
    phase: "trouble",
    lines: [say(), act("jeugd 4.4"), act(), watch("jeugd 4.4"), act("jeugd 4.4")],
  }),
  definePart({
    id: "hurt",
    phase: "trouble",
    lines: [say("pga pilot", "geweld 3.4"), ask(), watch("pga pilot", "jeugd 4.4")],
  }),
  definePart({
    id: "conflict",
    phase: "trouble",
    lines: [say("wijkggd 5.1"), act("geweld voorbeeld-uitdagingen"), act(), watch()],
  }),
  definePart({
    id: "absent",
    phase: "trouble",
    lines: [say("jeugd 5.3", "geweld interview-gooi-en-vechtstreek"), act(), act("jeugd 5.3", "buurt 6"), watch()],
  }),
  definePart({ id: "time", phase: "trouble", lines: [say(), act(), act(), act(), ask()] }),
  definePart({
    id: "fast",
    phase: "trouble",
    lines: [say("jeugd 4.1"), ask("jeugd 4.1"), act("wijkggd 5.1", "geweld 3.4")],
  }),
  definePart({ id: "loud", phase: "trouble", lines: [say(), act(), watch()] }),
  definePart({ id: "silent", phase: "trouble", lines: [ask(), act(), watch()] }),
  definePart({ id: "story", phase: "trouble", lines: [say(), act("buurt 8.2"), ask()] }),
  definePart({ id: "device", phase: "trouble", lines: [act(), act(), watch()] }),
];
