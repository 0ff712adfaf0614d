import * as react from "react/jsx-runtime";
import { isList, withOwnTexts } from "./texts.ts";

/* What JSX is compiled to here: React's own, but for texts that meet something else (`texts.ts`). */

export type { JSX } from "react/jsx-runtime";
export { Fragment } from "react/jsx-runtime";

/** An element with one thing in it, or with a list. */
export const jsx: typeof react.jsx = (type, props, key) => react.jsx(type, withOwnTexts(type, props, react.jsx), key);

/** An element with several things in it, which stand there as written and need no keys; its texts may have become one. */
export const jsxs: typeof react.jsxs = (type, props, key) => {
  const own = withOwnTexts(type, props, react.jsx);
  return isList(own) ? react.jsxs(type, own, key) : react.jsx(type, own, key);
};
