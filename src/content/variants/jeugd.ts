import type { Variant } from "../define.ts";

/** Youth care. */
export const jeugd: Variant = {
  id: "jeugd",
  adds: {
    "2": [
      {
        id: "2ja",
        board: false,
        critical: false,
        level: "organisatie",
        actions: ["a", "b"],
        sources: ["jeugd 5.3", "jeugd clientperspectief", "jeugd belangenbehartiging"],
      },
    ],
    "3": [
      {
        id: "3ja",
        board: false,
        critical: false,
        level: "organisatie",
        actions: ["a", "b"],
        sources: ["jeugd 4.2", "jeugd 5.1", "jeugd 5.2", "jeugd expex"],
      },
      {
        id: "3jb",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["jeugd 2.2"],
      },
      {
        id: "3jc",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["jeugd 5.1", "jeugd jongerennetwerk"],
      },
    ],
    "4": [
      {
        id: "4ja",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["jeugd team-ed", "jeugd 4.2", "jeugd 2.3"],
      },
    ],
    "5": [
      {
        id: "5ja",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["jeugd 4.5", "jeugd 5.1", "jeugd expex", "jeugd levvel"],
      },
    ],
    "6": [
      {
        id: "6ja",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b", "c"],
        sources: ["jeugd jongerennetwerk", "jeugd team-ed", "jeugd 4.4"],
      },
    ],
  },
  sources: {
    "1b": ["pga board", "jeugd jongerennetwerk", "jeugd team-ed", "jeugd zo-en-meer"],
    "2d": ["pga board", "jeugd 4.1", "jeugd 5.3"],
    "3a": ["pga board", "jeugd jongerennetwerk", "jeugd zo-en-meer", "jeugd 2.2"],
    "3b": ["pga board", "jeugd jongerennetwerk", "jeugd 4.2"],
    "4a": ["pga board", "jeugd 4.2"],
    "4c": ["pga board", "jeugd team-ed", "jeugd 4.2"],
    "6c": ["pga board", "jeugd zo-en-meer", "jeugd jongerennetwerk"],
  },
  help: {},
  notApplicable: [],
};
