import Code from './Code.astro';

/** The elements of Markdown that the help shows in another way. Every page of the help exports them as `components`. */
export const elements = { pre: Code };
