import { parse } from '@babel/parser';

/** One small fault to put into a file: `text` instead of what stands from `start` to `end`. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly loc: { readonly start: { readonly line: number } };
  readonly [key: string]: unknown;
}

const operators: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};

const opposites = new Map(
  Object.entries({
    some: 'every',
    every: 'some',
    startsWith: 'endsWith',
    endsWith: 'startsWith',
    indexOf: 'lastIndexOf',
    lastIndexOf: 'indexOf',
    find: 'findLast',
    findLast: 'find',
    min: 'max',
    max: 'min',
  }),
);

/** Calls that give back a value of the kind they were called on: without them it still compiles. */
const links = new Set(
  'filter trim trimStart trimEnd slice sort toSorted reverse toReversed toLowerCase toUpperCase flat concat replace replaceAll normalize map'.split(
    ' ',
  ),
);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'loc' in value;

/** Parts of a node that run: no types, no names of properties, no addresses of modules. */
function partsOf(node: Node): Node[] {
  const skipped = node['computed'] ? [] : ['key', 'property'];
  if (node.type === 'ImportDeclaration') return [];
  if (node.type.startsWith('TS')) return isNode(node['expression']) ? [node['expression']] : [];
  if (node.type === 'ExportNamedDeclaration') return [node['declaration']].filter(isNode);
  return Object.entries(node)
    .filter(([key]) => !skipped.includes(key) && !key.endsWith('Comments'))
    .flatMap(([, value]) => value)
    .filter(isNode);
}

type Change = readonly [start: number, end: number, text: string];

function changesOf(node: Node, source: string): Change[] {
  const part = (name: string): Node => node[name] as Node;
  const text = (of: Node): string => source.slice(of.start, of.end);
  const spreads = (name: string, by: string): Change[] =>
    (node[name] as Node[])
      .filter((element) => isNode(element) && element.type === 'SpreadElement')
      .map((element) => [element.start, element.end, `...${by}`]);
  const whole = (by: string): Change => [node.start, node.end, by];
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const other = operators[String(node['operator'])];
      return other ? [whole(`((${text(part('left'))}) ${other} (${text(part('right'))}))`)] : [];
    }
    case 'BooleanLiteral':
      return [whole(String(!node['value']))];
    case 'NumericLiteral':
      return [1, -1].map((by) => whole(`(${Number(node['value']) + by})`));
    case 'StringLiteral':
      return node['value'] === '' ? [] : [whole("''")];
    case 'TemplateLiteral':
      return [whole("''")];
    case 'ArrayExpression':
      return [
        ...((node['elements'] as unknown[]).length > 0 ? [whole('[]')] : []),
        ...spreads('elements', '[]'),
      ];
    case 'ObjectExpression':
      return spreads('properties', '{}');
    case 'UnaryExpression':
      return '!-'.includes(String(node['operator'])) ? [whole(`(${text(part('argument'))})`)] : [];
    case 'ConditionalExpression':
      return [
        whole(
          `(${text(part('test'))}) ? (${text(part('alternate'))}) : (${text(part('consequent'))})`,
        ),
      ];
    case 'IfStatement':
    case 'WhileStatement': {
      const { start, end } = part('test');
      return [`!(${text(part('test'))})`, 'false'].map((by) => [start, end, by]);
    }
    case 'ExpressionStatement':
      return [whole(';')];
    case 'OptionalMemberExpression':
    case 'OptionalCallExpression':
      return [whole('undefined'), ...callChanges(node, source)];
    case 'CallExpression':
      return callChanges(node, source);
    default:
      return [];
  }
}

function callChanges(node: Node, source: string): Change[] {
  const callee = node['callee'];
  if (!isNode(callee) || !isNode(callee['property']) || !isNode(callee['object'])) return [];
  const { property, object } = callee;
  const name = source.slice(property.start, property.end);
  const opposite = opposites.get(name);
  return [
    ...(opposite ? [[property.start, property.end, opposite] as const] : []),
    ...(links.has(name)
      ? [[node.start, node.end, `(${source.slice(object.start, object.end)})`] as const]
      : []),
  ];
}

/** Every mutation of a TypeScript file, in the order of the file. */
export function mutationsOf(source: string): Mutation[] {
  const found: Mutation[] = [];
  const visit = (node: Node): void => {
    for (const [start, end, text] of changesOf(node, source))
      found.push({ start, end, text, line: node.loc.start.line });
    partsOf(node).forEach(visit);
  };
  visit(
    parse(source, { sourceType: 'module', plugins: ['typescript'] }).program as unknown as Node,
  );
  return found;
}

export const mutated = (source: string, { start, end, text }: Mutation): string =>
  source.slice(0, start) + text + source.slice(end);

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
};

export const describeMutation = (source: string, { start, end, text }: Mutation): string =>
  `${short(source.slice(start, end))}  →  ${short(text)}`;
