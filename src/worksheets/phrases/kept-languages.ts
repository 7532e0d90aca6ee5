/** The name under which the customer's language is kept for this browser tab. */
export const theirsName = 'customerLanguage';

/** The same for a language of the reader's other than that of the page. */
export const ownName = 'wordsLanguage';
