/** The two devices that every service system is used on: what they are called, and the size of the screen. */
export const devices = [
  ['a desktop', { width: 1280, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const;
