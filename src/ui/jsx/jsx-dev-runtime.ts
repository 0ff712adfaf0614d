import * as react from "react/jsx-dev-runtime";
import { jsx } from "react/jsx-runtime";
import { isList, withOwnTexts } from "./texts.ts";

/* The same as `jsx-runtime.ts` while developing, where React says more when something is wrong. */

export { Fragment } from "react/jsx-dev-runtime";
export type { JSX } from "react/jsx-runtime";

/** An element; `isStatic`: the things in it stand there as written, and need no keys. */
export const jsxDEV: typeof react.jsxDEV = (type, props, key, isStatic, source, self) => {
  const own = withOwnTexts(type, props, jsx);
  return react.jsxDEV(type, own, key, isStatic && isList(own), source, self);
};
