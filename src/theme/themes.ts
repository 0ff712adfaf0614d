/** A set of design tokens: `className` goes on the root element, its style sheet sets the tokens under that class. */
export interface Theme {
  id: string;
  className: string;
}

/** The themes that ship with the app. A new one is a folder with a style sheet and a line here. */
export const themes: readonly [Theme, ...Theme[]] = [{ id: "kansenwijzer", className: "kansenwijzer-theme" }];
