/** A start tag with what follows up to its end, where it stands in the HTML, and its content. */
export interface Element {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly content: string;
}

/**
 * The elements called `name` of HTML that React has written: lower case, each closed, none inside
 * another.
 */
export function elementsOf(html: string, name: 'script' | 'style'): Element[] {
  const found: Element[] = [];
  const close = `</${name}>`;
  let from = html.indexOf(`<${name}`);
  while (from >= 0) {
    const tagEnd = html.indexOf('>', from) + 1;
    const end = html.indexOf(close, tagEnd);
    found.push({
      start: from,
      end: end + close.length,
      tag: html.slice(from, tagEnd),
      content: html.slice(tagEnd, end),
    });
    from = html.indexOf(`<${name}`, end);
  }
  return found;
}

/** The tags without content called `name`, such as `<link …/>`. */
export function tagsOf(html: string, name: 'link' | 'meta'): Element[] {
  const found: Element[] = [];
  let from = html.indexOf(`<${name} `);
  while (from >= 0) {
    const end = html.indexOf('>', from) + 1;
    found.push({ start: from, end, tag: html.slice(from, end), content: '' });
    from = html.indexOf(`<${name} `, end);
  }
  return found;
}

/**
 * The value of an attribute in a start tag; undefined where it has none. React quotes each value.
 */
export function attributeOf(tag: string, name: string): string | undefined {
  const mark = ` ${name}="`;
  const from = tag.indexOf(mark);
  return from < 0 ? undefined : tag.slice(from + mark.length, tag.indexOf('"', from + mark.length));
}

/** The HTML with each of `elements` replaced by what `by` makes of it; '' takes it away. */
export function replaceElements(
  html: string,
  elements: readonly Element[],
  by: (element: Element) => string,
): string {
  let done = 0;
  let result = '';
  for (const element of [...elements].sort((a, b) => a.start - b.start)) {
    result += html.slice(done, element.start) + by(element);
    done = element.end;
  }
  return result + html.slice(done);
}
