/** Deadlines and evaluation days for a calendar. */
export const meta = { id: "ics", mimeType: "text/calendar;charset=utf-8", extension: "ics" } as const;
