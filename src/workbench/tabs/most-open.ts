/** More pages than this are not open at once, save pinned ones. */
export const mostOpen = 12;
