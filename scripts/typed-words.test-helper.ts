import { parse } from '@babel/parser';

/** Words that a visitor would read, and where they stand. */
export interface TypedWords {
  readonly line: number;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number } };
  readonly [key: string]: unknown;
}

/** Attributes that are shown or read out, whatever their value is; of any other only a phrase counts. */
const SPOKEN: ReadonlySet<string> = new Set(
  'alt aria-description aria-label aria-roledescription aria-valuetext caption data-copy label lead placeholder title'.split(
    ' ',
  ),
);

/** Attributes that hold words which nobody reads. */
const UNREAD: ReadonlySet<string> = new Set('className d key media rel tw viewBox'.split(' '));

const WORD = /\p{L}{2}/u;
/** Several words; '…' stands for one that is put in. */
const PHRASE = /[\p{L}…]\P{L}*\s\P{L}*\p{L}{2}|\p{L}{2}\P{L}*\s\P{L}*[\p{L}…]/u;
/** How a sentence or a heading begins, with one more word: no names of classes or markup do. */
const SENTENCE = /^[^\p{L}<]*\p{Lu}[\p{L}’]*[^\p{L}\s]*\s.*\p{L}{2}/su;
/** In commands that are filled in. */
const EXAMPLE = /\bexample\.(?:com|org|net)\b/;
const FILE_NAME = /^\.[a-z]+$/;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'loc' in value;

const childrenOf = (node: Node): Node[] =>
  Object.entries(node)
    .filter(([key]) => !key.endsWith('Comments'))
    .flatMap(([, value]) => value)
    .filter(isNode)
    // What something is compared with is an id.
    .filter(
      (child) => node.type !== 'BinaryExpression' || !isComparison(node) || !isLiteral(child),
    );

/** The text of a literal, with a hole for each value in a template; none of anything else. */
function textOf(node: Node): string | undefined {
  if (node.type === 'StringLiteral' || node.type === 'JSXText') return String(node['value']);
  if (node.type !== 'TemplateLiteral') return undefined;
  const pieces = node['quasis'] as { readonly value: { readonly cooked: string } }[];
  return pieces.map(({ value }) => value.cooked).join('…');
}

const isComparison = (node: Node): boolean => String(node['operator']).includes('=');
const isLiteral = (node: Node): boolean => textOf(node) !== undefined;

/** The literals that an expression may become: no operands of a comparison, no arguments of a call. */
function outcomesOf(node: Node): Node[] {
  const parts = (...names: readonly string[]): Node[] =>
    names.flatMap((name) => node[name]).filter(isNode);
  switch (node.type) {
    case 'JSXExpressionContainer':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return parts('expression').flatMap(outcomesOf);
    case 'ConditionalExpression':
      return parts('consequent', 'alternate').flatMap(outcomesOf);
    case 'LogicalExpression':
      return parts(...(node['operator'] === '&&' ? ['right'] : ['left', 'right'])).flatMap(
        outcomesOf,
      );
    case 'BinaryExpression':
      return node['operator'] === '+' ? parts('left', 'right').flatMap(outcomesOf) : [];
    default:
      return isLiteral(node) ? [node] : [];
  }
}

type Test = (text: string) => boolean;

const isWord: Test = (text) => WORD.test(text) && !FILE_NAME.test(text.trim());
const isPhrase: Test = (text) => PHRASE.test(text);
const isSentence: Test = (text) => SENTENCE.test(text) && !EXAMPLE.test(text);

function wordsIn(node: Node, isTyped: Test): TypedWords[] {
  const text = textOf(node)?.replaceAll(/\s+/g, ' ').trim() ?? '';
  return isTyped(text) ? [{ line: node.loc.start.line, text }] : [];
}

const nameOf = (attribute: Node): string =>
  String((attribute['name'] as { readonly name: unknown }).name);

function typedAt(node: Node): TypedWords[] {
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return (node['children'] as Node[])
        .flatMap(outcomesOf)
        .flatMap((outcome) => wordsIn(outcome, isWord));
    case 'JSXAttribute': {
      const { value } = node;
      if (!isNode(value)) return [];
      const isTyped = SPOKEN.has(nameOf(node)) ? isWord : isPhrase;
      return outcomesOf(value).flatMap((outcome) => wordsIn(outcome, isTyped));
    }
    default:
      return wordsIn(node, isSentence);
  }
}

/** Is it what no visitor sees: an import, a type, how it looks, an error for developers? */
function isUnseen(node: Node): boolean {
  switch (node.type) {
    case 'ImportDeclaration':
      return true;
    case 'JSXAttribute':
      return UNREAD.has(nameOf(node));
    case 'NewExpression':
      return (node['callee'] as { readonly name?: string }).name === 'Error';
    default:
      return node.type.startsWith('TS') && !isNode(node['expression']);
  }
}

function typedBelow(node: Node): TypedWords[] {
  if (isUnseen(node)) return [];
  return [...typedAt(node), ...childrenOf(node).flatMap(typedBelow)];
}

/** The words that the source of a component or page shows to visitors, each once. */
export function typedWords(source: string): TypedWords[] {
  const { program } = parse(source, { sourceType: 'module', plugins: ['typescript', 'jsx'] });
  const all = typedBelow(program as unknown as Node);
  return all.filter(
    ({ line, text }, place) =>
      all.findIndex((other) => other.line === line && other.text === text) === place,
  );
}
