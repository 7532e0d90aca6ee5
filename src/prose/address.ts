/** The schemes a link may have. Everything else, such as `javascript:`, is refused. */
const schemes = new Set(['https:', 'mailto:', 'tel:']);

/** Whether an address leads to a page of the site, or out of it in a way that is allowed. */
export function allowedScheme(address: string): boolean {
  const scheme = schemeOf(address);
  return scheme === undefined || schemes.has(scheme);
}

/** An address as its author wrote it: what the parser has encoded, such as a backslash or an accent, is shown as it is. */
export function sayAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** The scheme of an address as a browser reads it: control characters and white space inside do not hide it. */
export function schemeOf(address: string): string | undefined {
  let bare = address;
  try {
    bare = decodeURIComponent(address);
  } catch {
    // A stray % is no escape; the address is judged as it stands.
  }
  // oxlint-disable-next-line no-control-regex -- browsers ignore these characters in a scheme
  bare = bare.replace(/[\u0000-\u0020\u007f-\u00a0\u2000-\u200f\u2028\u2029\ufeff\ufffd]/g, '').replaceAll('\\', '/');
  if (bare.startsWith('//')) return '//';
  return /^[a-z][a-z0-9+.-]*:/i.exec(bare)?.[0].toLowerCase();
}
