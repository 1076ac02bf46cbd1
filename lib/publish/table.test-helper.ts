/** The rows of a table as RFC 4180 writes them, read letter by letter. */
export function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (isQuoted && letter === '"' && text.charAt(at + 1) === '"') field += text.charAt(at++);
    else if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted || (letter !== ',' && letter !== '\r' && letter !== '\n')) field += letter;
    else if (letter !== '\r') {
      row.push(field);
      field = '';
      if (letter === ',') continue;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
