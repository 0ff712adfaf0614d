/** The pictures of a session, each as pixels for a slide or a text and as lines that stay sharp at any size. */
const png = { mimeType: "image/png", extension: "png" } as const;
const svg = { mimeType: "image/svg+xml", extension: "svg" } as const;

export const boardPng = { id: "board-png", ...png } as const;
export const boardSvg = { id: "board-svg", ...svg } as const;
export const outcomePng = { id: "outcome-png", ...png } as const;
export const outcomeSvg = { id: "outcome-svg", ...svg } as const;
export const timelinePng = { id: "timeline-png", ...png } as const;
export const timelineSvg = { id: "timeline-svg", ...svg } as const;
