/** Addresses and anchors in HTML that this site has made. */
export const HTML_LINK = / (?:href|src|action)="([^"]*)"/g;

export const HTML_ID = / id="([^"]*)"/g;
