/// <reference types="astro/client" />

/** The edition that this build makes, such as `2026-11-21`. */
declare const VADEMECUM_EDITION: string;
/** The day that this build takes as today. Only lists of dates ahead may use it, never a page's state. */
declare const VADEMECUM_TODAY: string;
